### Agendas that people bring, and the template to fill in.

## What was understood of an agenda, in its preview.

bring-understood = { $days ->
    [one] U kuptua nga { $file }: { $days } ditë
   *[other] U kuptuan nga { $file }: { $days } ditë
}

bring-day = Dita { $number } · { $date }

bring-no-date = data ende e hapur

bring-because = { $kind } („{ $words }“)

bring-keeps-time = e ruan orarin

bring-until-next = deri te pika tjetër

bring-after-previous = pas pikës së mëparshme

bring-part = { $minutes ->
    [one] pjesë: { $who }, { $minutes } minutë
   *[other] pjesë: { $who }, { $minutes } minuta
}

bring-speaker = folës: { $name }

bring-municipality = komuna: { $name }

bring-question = pyetje: { $text }

bring-note = shënim: { $text }

bring-assumed = E supozuar ose e lënë jashtë:

bring-asked = { $count ->
    [one] { $count } pyetje është e hapur:
   *[other] { $count } pyetje janë të hapura:
}

bring-hard-end = fundi i prerë { $time }

bring-participants = { $persons ->
    [one] Pjesëmarrësit: { $persons } person
   *[other] Pjesëmarrësit: { $persons } persona
}

bring-nothing-open = Asgjë nuk është e hapur: punëtoria mund të krijohet.

## Kinds of items, also in the template: the reader knows them by these words.

bring-kind-registration = Regjistrim

bring-kind-opening = Hapja

bring-kind-introduction = Njohje

bring-kind-presentation = Prezantime

bring-kind-discussion = Diskutim

bring-kind-group-work = Grupe pune

bring-kind-report-back = Raportim nga grupet

bring-kind-peer-exchange = Shkëmbim përvojash

bring-kind-site-visit = Vizitë në terren

bring-kind-action-planning = Planifikim i veprimeve

bring-kind-recap = Përmbledhje e ditës

bring-kind-synthesis = Sintezë

bring-kind-closing = Mbyllja

bring-kind-break = Pauzë kafeje

bring-kind-meal = Drekë

## What was assumed.

bring-assumed-encoding = shkronjat janë në { $encoding }, sipas radhës së tyre: „{ $sample }“ (--encoding)

bring-assumed-title = ajo që është e para është titulli

bring-assumed-id = punëtoria quhet { $id }, sipas titullit (--id)

bring-assumed-language = gjuha e titujve, sipas shkronjave: { $language } (--language)

bring-assumed-zone = „{ $found }“ është zona kohore { $zone } (--timezone)

bring-assumed-dates-above = ditët kanë datat që janë shënuar këtu

bring-assumed-day-first = dita është para muajit: { $date }

bring-assumed-hour = „{ $found }“ është { $time }

bring-assumed-breaks = { $count ->
    [one] { $count } pauzë thith vonesën, deri në tri të katërtat e kohës
   *[other] { $count } pauza thithin vonesën, deri në tri të katërtat e kohës
}

bring-assumed-times = { $count ->
    [one] { $count } pikë e ruan orarin (vaktet dhe mbyllja); të tjerat ndjekin të mëparshmen
   *[other] { $count } pika e ruajnë orarin (vaktet dhe mbyllja); të tjerat ndjekin të mëparshmen
}

bring-assumed-follow = çdo pikë ndjek të mëparshmen; asnjë nuk e ruan orarin

bring-assumed-gap = { $minutes ->
    [one] „{ $title }“ fillon pas { $minutes } minute të lirë dhe e ruan orarin
   *[other] „{ $title }“ fillon pas { $minutes } minutash të lira dhe e ruan orarin
}

bring-assumed-shares = { $count ->
    [one] „{ $title }“: { $count } komunë, { $minutes }
   *[other] „{ $title }“: { $count } komuna e ndajnë kohën, nga { $minutes }
}

bring-assumed-end = dita mbaron në { $time }; kjo nuk është pikë

bring-assumed-all-day = „{ $title }“ zgjat gjithë ditën dhe nuk është pikë

bring-assumed-cancelled = „{ $title }“ është anuluar

bring-assumed-hidden = fleta „{ $sheet }“ është e fshehur dhe nuk u lexua

bring-assumed-sheet = fleta „{ $sheet }“ nuk ka agjendë dhe nuk u përdor

bring-assumed-rows = fleta „{ $sheet }“ është tepër e madhe: fundi nuk u lexua

bring-assumed-column = kolona „{ $heading }“ nuk u përdor

bring-assumed-unused = nuk u përdor: „{ $text }“

bring-assumed-attribution = çka thuhet shënohet pa atribuim

## What is asked.

bring-ask-unreadable = skedari nuk lexohet si e thotë emri: { $reason }

bring-ask-too-large = skedari është tepër i madh; lexohen më së shumti { $size }

bring-ask-not-text = shkronjat nuk janë në asnjë kodim të njohur: ruajeni skedarin si UTF-8 ose tregoni kodimin (--encoding)

bring-ask-encoding = në cilin kodim janë shkronjat? { $choices } (--encoding)

bring-encoding = { $encoding }: „{ $sample }“

bring-ask-not-in-encoding = shkronjat nuk janë në { $encoding } (--encoding)

bring-ask-no-items = asnjë rresht nuk u kuptua si pikë: orë dhe titull, si „09:30–10:00 Hapja“

bring-ask-no-headings = asnjë rresht nuk i emërton kolonat: shkruani mbi to, p.sh., Fillimi, Minuta, Titulli

bring-ask-no-title-column = cila kolonë i ka titujt? Quajeni Titulli

bring-ask-title = cili është titulli i punëtorisë? (--title)

bring-ask-id = cili është emri i shkurtër i punëtorisë, për dosjen? (--id)

bring-ask-bad-id = „{ $id }“ nuk mund të jetë emër i shkurtër: vetëm shkronja, shifra, - dhe _ (--id)

bring-ask-timezone = në cilën zonë kohore janë orët? P.sh. Europe/Skopje (--timezone)

bring-ask-unknown-timezone = nuk ka zonë kohore „{ $found }“ (--timezone)

bring-ask-nearest-timezone = nuk ka zonë kohore „{ $found }“: a është { $nearest }? (--timezone)

bring-ask-date = cila është data e ditës { $day }? (--date)

bring-ask-date-of = cila datë, me vitin, është dita { $day } („{ $heading }“)? (--date)

bring-ask-date-disagrees = { $date } nuk është ajo që thotë „{ $heading }“: cila është e saktë?

bring-ask-weekday = „{ $heading }“, por ajo datë është { $date }: cila është e saktë?

bring-ask-date-order = { $date } është pas { $previous }: ditët shkojnë sipas radhës së datave, secila një herë

bring-ask-more-dates = u dhanë më shumë data ({ $given }) se ditë pa datë ({ $open })

bring-ask-no-start = kur fillon „{ $title }“? Ka kohëzgjatje, por asgjë para saj nuk e thotë

bring-ask-no-time = kur është „{ $title }“? Nuk ka as orë as kohëzgjatje

bring-ask-no-end = kur mbaron „{ $title }“? Pas saj nuk vjen asgjë

bring-ask-item-title = si quhet kjo pikë? Ka orë dhe nuk ka titull

bring-ask-not-a-time = „{ $found }“ nuk është orë: shkruani si 09:30

bring-ask-not-a-number = „{ $found }“ nuk është numër personash: shkruani një numër të plotë nga 1 e tutje

bring-ask-not-a-length = „{ $found }“ nuk është kohëzgjatje: shkruani minuta, si 45

bring-ask-which-time = „{ $found }“ mund të jetë { $one } ose { $other }: cila?

bring-ask-overlap = { $minutes ->
    [one] „{ $title }“ fillon { $minutes } minutë para se të mbarojë „{ $previous }“: cila është e saktë?
   *[other] „{ $title }“ fillon { $minutes } minuta para se të mbarojë „{ $previous }“: cila është e saktë?
}

bring-ask-goes-back = „{ $title }“ fillon në { $time }, para pikës së mëparshme: pasdite, apo një ditë tjetër?

bring-ask-end = „{ $title }“ nuk mbaron pas fillimit

bring-ask-length-disagrees = për „{ $title }“ shkruan { $said }, ndërsa mes orëve ka { $between }: cila është e saktë?

bring-ask-parts = pjesët e „{ $title }“ zgjasin { $total }, ndërsa pika ka { $minutes }

bring-ask-minimum = kohëzgjatja më e shkurtër e „{ $title }“ është më e gjatë se e planifikuara

bring-ask-recurs = „{ $title }“ përsëritet sipas një rregulli, që nuk lexohet: shkruani pikën e çdo dite veçmas

bring-ask-plan = plani nuk do të ishte i rregullt: { $problem }

## Making it.

bring-confirm = Të krijohet punëtoria „{ $id }“ nga kjo?

bring-needs-yes = Nuk ka terminal ku të pyetet: shikoni çka u kuptua, pastaj jepni --yes.

bring-left = Asgjë nuk u krijua.

bring-open-questions = { $count ->
    [one] { $count } pyetje për { $file } është e hapur; asgjë nuk u krijua.
   *[other] { $count } pyetje për { $file } janë të hapura; asgjë nuk u krijua.
}

bring-not-a-date = „{ $typed }“ nuk është datë me vit: shkruani 2023-06-13

bring-other-format = Planet në { $format } nuk lexohen. Ruajeni si docx, ods, xlsx ose csv, ose kopjojeni agjendën në një skedar .txt.

bring-only-agendas = --date, --timezone, --language, --title dhe --encoding u përgjigjen pyetjeve për një agjendë; plani në JSON i thotë vetë.

bring-encoding-of-text = --encoding është për tekste: .csv, .tsv, .ics, .md dhe .txt. Skedarët e tjerë e thonë vetë cilat shkronja kanë.

bring-not-an-encoding = „{ $typed }“ nuk është kodim: shkruani, për shembull, windows-1251

bring-answer-with = Përgjigjuni atje: { $command }

bring-mend-first = Ndreqeni skedarin, pastaj sillni përsëri.

bring-panel-title = Parapamja e { $file }

bring-panel-make = Enter e krijon punëtorinë · Esc e lë

bring-panel-open = { $count ->
    [one] { $count } pyetje është e hapur, në fund · ↑↓ End · Esc mbyll
   *[other] { $count } pyetje janë të hapura, në fund · ↑↓ End · Esc mbyll
}

bring-template-made = U shkrua: { $file }. Plotësojeni, pastaj: plenary new { $file }

bring-template-format = Modeli shkruhet si .xlsx ose .csv, jo { $file }.

bring-template-exists = { $file } ekziston tashmë; nuk mbishkruhet.

## The template to fill in.

bring-template-workshop = Punëtoria

bring-template-programme = Programi

bring-template-help = Shpjegim

bring-template-title = Titulli

bring-template-title-value = Shkëmbimi kombëtar i komunave

bring-template-zone = Zona kohore

bring-template-place = Vendi

bring-template-place-value = Kumanovë

bring-template-languages = Gjuhët

bring-template-date = Data

bring-template-start = Fillimi

bring-template-minutes = Minuta

bring-template-minimum = Së paku

bring-template-kind = Lloji

bring-template-fixed = Fikse

bring-template-speakers = Folësit

bring-template-municipalities = Komunat

bring-template-municipalities-value = Kumanovë; Strugë

bring-template-hard-end = Fundi i prerë

bring-template-note = Shënim

bring-template-participants = Pjesëmarrësit

bring-template-institution = Institucioni

bring-template-leader = një drejtues vendor

bring-template-leader-role = kryetar komune

bring-template-leader-from = Kumanovë

bring-template-practitioner = një praktikues vendor

bring-template-practitioner-role = koordinator i ekipit

bring-template-practitioner-from = Strugë

bring-template-yes = po

bring-template-no = jo

bring-template-help-rows = Një rresht është një pikë. Fshijini rreshtat e shembullit dhe shkruani tuajat; kolonat mund të mungojnë ose të zhvendosen.

bring-template-help-times = Orët shkruhen si 09:30, minutat si 45. Pa fillim, pika ndjek të mëparshmen.

bring-template-help-fixed = Një pikë fikse e ruan fillimin edhe kur dita vonohet: vaktet, mysafirët që vijnë, mbyllja.

bring-template-help-minimum = „Së paku“ janë minutat nën të cilat pika nuk duhet të shkurtohet; pauza me më pak i thith vonesat.

bring-template-help-many = Disa folës ose komuna shkruhen me ; mes tyre. Komunat e një pike e ndajnë kohën.

bring-template-help-hard-end = „Fundi i prerë“ është ora deri kur dita duhet të mbarojë; qëndron në cilindo rresht të asaj dite, ose askund.

bring-template-help-participants = Pjesëmarrësit janë funksione, kurrë emra; kategoria shkruhet siç e thotë procesverbali: „një drejtues vendor“. Fleta mund të mungojë.

bring-template-help-kinds = Llojet e njohura janë këtu pranë, në kolonën e tretë; të tjerat mbeten siç janë shkruar.
