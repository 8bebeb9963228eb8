minutes-title = Procesverbal
minutes-place-and-days = { $place }, { $dates }
minutes-numbered-heading = { $number }. { $heading }
minutes-label-status = Statusi
minutes-label-version = Versioni
minutes-label-convened-by = Organizuar nga
minutes-label-partnership = Në partneritet me
minutes-label-supported-by = Me mbështetjen e
minutes-label-languages = Gjuhët e takimit
minutes-label-rule = Rregulli
minutes-label-prepared-by = Përgatitur nga
minutes-label-circulation = Shpërndarja
minutes-status-draft = Drafti { $number }
minutes-status-draft-of = Drafti { $number } i datës { $date }
minutes-status-draft-until = Drafti { $number } i datës { $date } – korrigjime deri më { $until }
minutes-profile-internal = Version i brendshëm, i plotë
minutes-profile-participants = Versioni për pjesëmarrësit, pa përmendur folësin
minutes-rule-chatham-house = Seancat e punës sipas rregullit të Chatham House; hapja dhe mbyllja për procesverbal. Komunat përmenden vetëm aty ku kanë rënë dakord.
minutes-prepared-by-rapporteurs = raportuesit
minutes-circulation-participants = pjesëmarrësit dhe organizatorët; jo për publikim
minutes-circulation-internal = vetëm organizatorët; të mos përcillet
minutes-with-interpretation = { $languages } (përkthim simultan)
minutes-section-messages = Mesazhet kyçe
minutes-section-background = Konteksti dhe qëllimi
minutes-section-participation = Pjesëmarrja
minutes-section-sessions = Përmbledhja e seancave
minutes-section-challenges = Sfidat
minutes-section-practices = Praktikat e mira
minutes-section-lessons = Mësimet dhe përvojat
minutes-section-needs = Nevojat dhe rekomandimet
minutes-section-conclusions = Konkluzionet
minutes-section-matches = Lidhjet
minutes-section-actions = Veprimet
minutes-section-questions = Çështjet e hapura
minutes-section-follow-up = Hapat e mëtejshëm dhe afatet
minutes-annex = Shtojca { $letter } – { $heading }
minutes-annex-programme = Programi i realizuar
minutes-annex-participants = Pjesëmarrësit
minutes-annex-made = Si u përgatit ky version
minutes-without-theme = Të tjera
minutes-participation-total = { $persons ->
    [one] Mori pjesë { $persons } person; komuna të përfaqësuara: { $municipalities }.
   *[other] Morën pjesë { $persons } persona; komuna të përfaqësuara: { $municipalities }.
}
minutes-column-category = Kategoria
minutes-column-persons = Persona
minutes-total = Gjithsej
minutes-column-function = Funksioni
minutes-column-municipality = Komuna
minutes-no-list-of-names = Këtij versioni nuk i bashkëngjitet listë emrash.
minutes-on-the-record = për procesverbal
minutes-off-record-part = Një pjesë e seancës ishte jashtë procesverbalit.
minutes-off-record-times = Jashtë procesverbalit nga { $from } deri në { $to }.
minutes-off-record-since = Jashtë procesverbalit nga { $from } e tutje.
minutes-session-not-held = Kjo pikë nuk u mbajt.
minutes-session-skipped = Kjo pikë u kapërcye.
minutes-session-still-running = Kjo pikë nuk kishte përfunduar kur u shkrua ky procesverbal.
minutes-session-times = Planifikuar { $planned }, realizuar { $held }.
minutes-segments-held = Radha e realizuar: { $names }.
minutes-segments-not-held = Nuk u mbajt: { $names }.
minutes-session-planned = Planifikuar { $planned }.
minutes-hold = Koha u ndal nga { $from } deri në { $to }.
minutes-hold-reason = Koha u ndal nga { $from } deri në { $to }: { $reason }
minutes-extended = { $minutes ->
    [one] U shtua { $minutes } minutë.
   *[other] U shtuan { $minutes } minuta.
}
minutes-extended-reason = { $minutes ->
    [one] U shtua { $minutes } minutë: { $reason }
   *[other] U shtuan { $minutes } minuta: { $reason }
}
minutes-shortened = { $minutes ->
    [one] U shkurtua { $minutes } minutë.
   *[other] U shkurtuan { $minutes } minuta.
}
minutes-shortened-reason = { $minutes ->
    [one] U shkurtua { $minutes } minutë: { $reason }
   *[other] U shkurtuan { $minutes } minuta: { $reason }
}
minutes-skip-reason = Kapërcyer: { $reason }
minutes-column-number = #
minutes-column-challenge = Sfida
minutes-column-who-is-affected = Kush preket
minutes-column-cause = Shkaku i përmendur
minutes-column-present-response = Përgjigjja e tanishme
minutes-column-need = Nevoja
minutes-practice-named = Përmendet me pëlqimin e komunës.
minutes-practice-problem = Problemi
minutes-practice-practice = Praktika
minutes-practice-who = Kush
minutes-practice-resources = Burimet
minutes-practice-since = Që nga
minutes-practice-evidence = Dëshmi të suksesit
minutes-practice-difficulties = Vështirësitë
minutes-practice-transfer = Mundësia e përcjelljes
minutes-practice-contact = Kontakti
minutes-practices-also = U paraqitën gjithashtu:
minutes-column-to = Për
minutes-column-recommendation = Rekomandimi
minutes-column-priority = Përparësia
minutes-column-confirmed = Miratuar në seancë plenare
minutes-consensus = konsensus
minutes-no-objection = pa kundërshtim
minutes-column-what = Çfarë
minutes-column-who = Kush (funksioni)
minutes-column-by = Afati
minutes-column-help = Ndihma e nevojshme
minutes-column-status = Statusi
minutes-status-open = e hapur
minutes-status-in-progress = në vazhdim
minutes-status-done = e përfunduar
minutes-status-incomplete = e paplotë
minutes-status-answered = me përgjigje
minutes-status-made-action = u bë veprim
minutes-no-owner = pa përgjegjës
minutes-no-date = pa afat
minutes-none-agreed = nuk u ra dakord për asnjë
minutes-actions-note = Veprimet janë zotime të marra në seancë plenare, prandaj përmenden me emër.
minutes-match-proposed = e propozuar
minutes-match-introduced = u lidhën
minutes-match-agreed = u ra dakord
minutes-column-practice = Praktika
minutes-quotation = „{ $text }“
minutes-needs-translation = { $count ->
    [one] { $count } shënim ka nevojë për përkthim dhe është lënë jashtë.
   *[other] { $count } shënime kanë nevojë për përkthim dhe janë lënë jashtë.
}
minutes-in-language = gjuha: { $language }
minutes-milestone = { $date }: { $what }
minutes-personal-data-deleted = Të dhënat personale të mbledhura për takimin fshihen më së voni deri më { $date }.
minutes-column-time = Ora
minutes-column-item = Pika
minutes-column-planned = Planifikuar
minutes-column-held = Realizuar
minutes-programme-ended = { $title } – fundi { $time }
minutes-programme-not-held = nuk u mbajt
minutes-programme-left-out = e kapërcyer
minutes-made-internal = Ky version është i plotë: kohët e planifikuara dhe të realizuara, autorët, arsyet dhe të gjitha shënimet. Mungon vetëm ajo që ishte jashtë procesverbalit ose u tërhoq.
minutes-made-removed = U hoqën emrat, folësit, kohët e deklaratave të veçanta, gjuhët origjinale dhe radha e deklaratave.
minutes-made-by-theme = Deklaratat e seancave të punës janë renditur sipas temës e pastaj sipas tekstit.
minutes-made-municipalities = Një komunë përmendet vetëm aty ku e ka lejuar deklaratën.
minutes-made-off-record = Shënimet jashtë procesverbalit nuk janë në skedar.
minutes-made-not-checked = Këtë version e përgatiti një program sipas niveleve të shënimeve. Para se të dërgohet, duhet ta lexojë një njeri.

minutes-participation-persons = { $persons ->
    [one] Mori pjesë { $persons } person.
   *[other] Morën pjesë { $persons } persona.
}
minutes-corrections-until = Korrigjime te raportuesit deri më { $date }.
minutes-items-not-held = Nuk u mbajt: { $items }.
minutes-quotations-left-out = { $count ->
    [one] { $count } citim fjalë për fjalë është lënë jashtë derisa të riformulohet.
   *[other] { $count } citime fjalë për fjalë janë lënë jashtë derisa të riformulohen.
}
minutes-owner-not-named = nuk përmendet në këtë version
minutes-notes-without-item = Shënime jashtë agjendës
minutes-column-kind = Lloji
minutes-column-note = Shënimi
minutes-column-level = Niveli
minutes-column-author = Nga kush
minutes-column-id = Shenja
minutes-column-remarks = Vërejtje
minutes-column-asks = Kërkon
minutes-column-offers = Ofron
minutes-raised-by-one = E përmendi një pjesëmarrës.
minutes-raised-by-participants = E përmendën pjesëmarrës.
minutes-raised-by-some = E përmendën disa pjesëmarrës.
minutes-raised-by-several = E përmendën mjaft pjesëmarrës.
minutes-raised-by-many = E përmendën shumë pjesëmarrës.
minutes-raised-by-most = E përmendën shumica e komunave.
minutes-raised-by-all = E përmendën të gjitha komunat.
minutes-priority-high = e lartë
minutes-priority-medium = e mesme
minutes-priority-low = e ulët
minutes-original = origjinali: { $text }
minutes-group = grupi { $name }

minutes-a-participant = një pjesëmarrës
minutes-confirmed = u konfirmua kur u rilexua
minutes-amended = u konfirmua me fjalë të tjera kur u rilexua
minutes-confirmed-count = { $count ->
    [one] { $count } deklaratë u konfirmua kur iu rilexua komunës.
   *[other] { $count } deklarata u konfirmuan kur iu rilexuan komunave.
}
minutes-amended-count = { $count ->
    [one] { $count } deklaratë u konfirmua me fjalë të tjera kur u rilexua.
   *[other] { $count } deklarata u konfirmuan me fjalë të tjera kur u rilexuan.
}
minutes-merged-from = bashkuar nga: { $text } [{ $id }]
minutes-split-from = ndarë nga { $id }
minutes-level-reason = niveli u ndryshua në „{ $level }“: { $reason }
minutes-change-reason = u ndryshua: { $reason }

minutes-board-grid = Kush kërkon e kush përgjigjet
minutes-board-unanswered = Ende pa përgjigje
minutes-board-themes = Shënimet sipas temës
minutes-board-kinds = Shënimet sipas llojit
minutes-board-balance = Barazpesha
minutes-column-waiting = Pa përgjigje
minutes-column-all-notes = Të gjitha shënimet
minutes-column-spoken = Folur
minutes-column-budget = Koha e parashikuar
minutes-no-municipality = pa komunë
minutes-without-attribution = dhe { $count } pa atribuim
minutes-unanswered = Sfida dhe nevoja pa përgjigje: { $waiting } nga { $asked }.
minutes-question-not-closed = ende e pambyllur
minutes-question-stays-open = mbetet e hapur
minutes-persons-counted = { $persons ->
    [one] { $date }: { $persons } person, sipas numërimit.
   *[other] { $date }: { $persons } persona, sipas numërimit.
}
minutes-persons-planned = { $persons ->
    [one] { $date }: { $persons } person, sipas planit.
   *[other] { $date }: { $persons } persona, sipas planit.
}
minutes-municipalities-represented = Komuna të përfaqësuara: { $municipalities }.
minutes-listed-with-consent = Këtu janë vetëm funksionet që dhanë pëlqimin për këtë.
minutes-consent-photographs = Fotografi
minutes-consent-list = Lista
minutes-consent-contact = Kontakti
minutes-status-final = Versioni përfundimtar { $number }
minutes-status-final-of = Versioni përfundimtar { $number } i datës { $date }
minutes-profile-public = Version publik
minutes-circulation-public = mund të publikohet
minutes-made-public = Një komunë përmendet vetëm pranë një praktike që e ka lejuar; funksionet dhe orët u hoqën.
minutes-section-evaluation = Vlerësimi
minutes-evaluation-forms-of = { $forms ->
    [one] U plotësua { $forms } pyetësor nga { $of }.
   *[other] U plotësuan { $forms } pyetësorë nga { $of }.
}
minutes-evaluation-forms = { $forms ->
    [one] U plotësua { $forms } pyetësor.
   *[other] U plotësuan { $forms } pyetësorë.
}
minutes-column-question = Pyetja
minutes-column-mean = Mesatarja (shkalla 1–{ $best })
minutes-evaluation-useful = Shkëmbimi është i dobishëm për punën time.
minutes-evaluation-time = Kishte kohë të mjaftueshme për diskutim.
minutes-evaluation-interpretation = Përkthimi ishte i mirë.
minutes-evaluation-free = Munda të flas lirisht.
minutes-evaluation-remark = Vërejtja më e shpeshtë:
minutes-annex-abbreviations = Shkurtesat
minutes-status-dropped = i hequr
minutes-carried-from = mbartur nga
minutes-actions-earlier = Veprimet e takimit të fundit
minutes-actions-new = Veprime të reja
minutes-column-became = Çfarë ndodhi me të
minutes-action-unanswered = ende pa përgjigje

## A page: HTML.

minutes-page-name = { $title } – { $profile }
minutes-page-skip = Te teksti
minutes-page-contents = Përmbajtja
minutes-page-note = Kini parasysh

## A table of all notes: CSV.

minutes-column-theme = Tema
minutes-column-date = Data
minutes-column-read-back = Rilexuar
minutes-column-original = Teksti origjinal

## The deadlines as a calendar.

minutes-calendar-due = Afati: { $text }
minutes-calendar-field = { $name }: { $value }
minutes-calendar-corrections = Dita e fundit për korrigjime të procesverbalit: { $title }
minutes-calendar-personal-data = Të dhënat personale ruhen deri sot, pastaj fshihen: { $title }
minutes-changes-title = Çfarë ndryshoi: { $from } → { $to }
minutes-changes-heading = Ndryshime
minutes-changes-now = ajo që do të eksportohej tani
minutes-changes-none = Asgjë nga ajo që tregon ky version nuk ka ndryshuar.
minutes-changes-new = e re
minutes-changes-reworded = e riformuluar
minutes-changes-of = ndryshoi: { $what }
minutes-changes-before = Më parë: { $text }
minutes-changes-gone-heading = Nuk është më në të
minutes-changes-gone = { $count ->
    [one] { $count } deklaratë nuk është më në të.
   *[other] { $count } deklarata nuk janë më në të.
}
minutes-changes-new-or-reworded = e re ose e riformuluar
minutes-changes-reworded-and = e riformuluar; ndryshoi: { $what }
minutes-changes-details = hollësitë
minutes-changes-nothing-new = Asgjë në të nuk është e re, e riformuluar apo e ndryshuar.
minutes-changes-too-few = Më pak se { $least } deklarata pa komunë janë të reja ose të ndryshuara; nuk thuhet cilat, që askush të mos njihet.
minutes-changes-gone-untold = Ajo që ishte në atë botim dhe nuk është në këtë nuk thuhet.
minutes-changes-not-given-out = Me sa dihet, botimi { $number } nuk është dhënë në këtë version: eksporti nuk i tregon këto ndryshime.
minutes-changes-line = { $which } – { $what }
minutes-changes-range = { $first }–{ $last }
minutes-annex-changes-draft = Ndryshimet pas draftit { $number } të datës { $date }
minutes-annex-changes-final = Ndryshimet pas versionit përfundimtar { $number } të datës { $date }
