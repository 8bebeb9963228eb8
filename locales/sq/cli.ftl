cli-created = Punëtoria „{ $id }“ u krijua në { $folder }. Hapeni: plenary open { $id }
cli-export-not-internal = Ky është versioni „{ $profile }“ i procesverbalit, në të cilin mungon ajo me të cilën bëhet një punëtori. Nevojitet versioni i brendshëm: plenary export --format json --profile internal
cli-exported = { $count ->
    [one] U eksportua { $count } skedar në { $folder }:
   *[other] U eksportuan { $count } skedarë në { $folder }:
}
cli-note-saved = { $note } u ruajt
cli-note-saved-not-understood = { $note } u ruajt; nuk u kuptua dhe mbeti si tekst: { $words }
cli-started = „{ $title }“ filloi në { $time }.
cli-ended = „{ $title }“ mbaroi në { $time }.
cli-next = „{ $ended }“ mbaroi dhe „{ $started }“ filloi në { $time }.
cli-held = Koha e „{ $title }“ është ndalur nga { $time }.
cli-resumed = Koha e „{ $title }“ vijon nga { $time }.
cli-extended = { $minutes ->
    [one] U shtua { $minutes } minutë te „{ $title }“.
   *[other] U shtuan { $minutes } minuta te „{ $title }“.
}
cli-shortened = { $minutes ->
    [one] „{ $title }“ u shkurtua me { $minutes } minutë.
   *[other] „{ $title }“ u shkurtua me { $minutes } minuta.
}
cli-skipped = „{ $title }“ u kapërcye.
cli-unskipped = „{ $title }“ u kthye në agjendë.
cli-reopened = { $minutes ->
    [one] „{ $title }“ u rihap me { $minutes } minutë.
   *[other] „{ $title }“ u rihap me { $minutes } minuta.
}
cli-restarted = „{ $title }“ filloi nga e para në { $time }.
cli-corrected-start = Fillimi i „{ $title }“ tani është { $time }.
cli-corrected-end = Mbarimi i „{ $title }“ tani është { $time }.
cli-moved = „{ $title }“ tani vjen para „{ $before }“.
cli-segment = „{ $name }“ nga { $time }.
cli-consecutive-on = Përkthim konsekutiv nga { $time }.
cli-consecutive-off = Përkthimi konsekutiv mbaroi në { $time }.
cli-undone = U zhbë: { $what }
cli-ignored = Nuk u mor parasysh: e njëjta komandë erdhi dy herë brenda një sekonde.
cli-not-a-terminal = Ky nuk është terminal, dhe ekrani kërkon një të tillë. Pa ekran përdorni: plenary live, note, status, export, check
cli-check-ok = { $file }: asnjë gabim
cli-check-errors = { $count ->
    [one] { $file }: { $count } gabim
   *[other] { $file }: { $count } gabime
}
cli-check-line = { $file }:{ $line }:{ $column }: { $message }
cli-error = Gabim: { $message }
cli-refused = Nuk u bë: { $message }
cli-cannot-read = { $file } nuk mund të lexohet: { $error }
cli-cannot-write = { $file } nuk mund të shkruhet: { $error }
cli-why-full = disku është plot. Lironi hapësirë.
cli-why-denied = në dosje nuk mund të shkruhet. Lejoni shkrimin ose zgjidhni një dosje tjetër.
cli-why-gone = disku ose dosja mungon. Kthejeni diskun ose dosjen.
cli-unknown-language = „{ $given }“ nuk është gjuhë e këtij programi; janë en, fr, mk dhe sq.
cli-status-header = { $title } · { $date } · { $time }
cli-status-running = në vazhdim: { $title }, mbeten { $remaining }, mbaron { $ends }
cli-unsaved-on-exit = { $count ->
    [one] { $count } regjistrim nuk mundi të ruhet; ai është në { $folder }. Kur disku të punojë përsëri, kopjoni skedarët e asaj dosjeje në { $journal }.
   *[other] { $count } regjistrime nuk mundën të ruhen; ato janë në { $folder }. Kur disku të punojë përsëri, kopjoni skedarët e asaj dosjeje në { $journal }.
}
cli-lost-on-exit = { $count ->
    [one] { $count } regjistrim nuk mundi të ruhet as te punëtoria, as diku tjetër. Ai humbi.
   *[other] { $count } regjistrime nuk mundën të ruhen as te punëtoria, as diku tjetër. Ato humbën.
}
cli-stopped-by-error = Plenary u ndal për shkak të një gabimi në program. Ajo që ishte ruajtur është e sigurt. Hollësi: { $file }
cli-in-line = rreshti { $line }: { $message }
cli-note-off-record = Ky shënim kërkon të mbetet jashtë procesverbalit dhe nuk u ruajt.
cli-line-not-utf8 = Kjo nuk është UTF-8 dhe nuk u ruajt. Ruajeni tekstin si UTF-8.
cli-line-too-long = Kjo është më e gjatë se { $kilobytes } KB dhe nuk u ruajt. Bëni disa shënime.
cli-not-stored = Shënimi NUK u ruajt: { $error }
cli-not-stored-from = Nga rreshti { $line } e tutje asgjë nuk u ruajt: { $error }
cli-one-format = Dalja standarde pranon një skedar: një format, një profil, një gjuhë.
cli-not-text = { $format } është skedar për një program, jo tekst: nuk mund të shkojë në daljen standarde. Përdorni --out me një dosje.
cli-status-overtime = në vazhdim: { $title }, tejkalim { $over }
cli-check-torn = { $file }, rreshti { $line }: rreshti i fundit është i prerë; do të vihet mënjanë kur autori i tij të vazhdojë

cli-issue-needs-files = Botimi dërgohet si skedarë. Hiqni --issue, ose tregoni një dosje me --out.
cli-final-takes-no-corrections = Për versionin përfundimtar nuk priten korrigjime. Hiqni --corrections-until, ose përdorni --issue draft.

cli-evaluation-saved = { $forms ->
    [one] Vlerësimi u ruajt: { $forms } pyetësor. Ai gjendet në procesverbal.
   *[other] Vlerësimi u ruajt: { $forms } pyetësorë. Ai gjendet në procesverbal.
}
cli-remark-language = Në cilën gjuhë është vërejtja „{ $remark }“? Thojeni me --lang.
cli-remark-twice = Ka dy vërejtje në të njëjtën gjuhë; njëra do ta zëvendësonte tjetrën: „{ $remark }“
cli-search-nothing = Nuk u gjet asgjë: { $words }
cli-search-passed-over = Në punëtorinë „{ $id }“ nuk u kërkua.
cli-carried-over = { $count ->
    [one] U mbart { $count } veprim i hapur nga „{ $id }“: shënoni çfarë ndodhi me të ({ $key } te shënimi).
   *[other] U mbartën { $count } veprime të hapura nga „{ $id }“: shënoni çfarë ndodhi me secilin ({ $key } te shënimi).
}
cli-nothing-carried-over = „{ $id }“ nuk ka lënë veprime të hapura; asgjë nuk u mbart.
cli-one-sheet = Dalja standarde merr një fletë në një format; tregoni komunën dhe formatin.
cli-no-sheet-in = Nuk ka fletë në formatin { $format }: ai nuk është dokument.
cli-sheet-of-no-municipality = Vetëm fleta për në shtëpi është e një komune.
cli-no-municipalities = Plani i kësaj punëtorie nuk ka komuna.
cli-unknown-municipality = Cila komunë është „{ $given }“? Janë: { $known }

cli-template-at = { $file }, rreshti { $line }: { $what }
cli-template-syntax = kjo nuk kuptohet: { $detail }
cli-template-undefined = „{ $name }“ nuk është në të dhëna; docs/templates.md tregon çfarë ka.
cli-template-unknown = nuk ka filtër, test ose funksion të tillë: { $detail }
cli-template-other-file = një shabllon është një skedar i vetëm dhe nuk përfshin tjetër.
cli-template-too-long = shablloni zgjat tepër dhe u ndal.
cli-template-failed = kjo nuk mund të bëhet: { $detail }
cli-template-nothing-written = nuk u shkrua asgjë. Ndreqni shabllonin dhe eksportoni përsëri.
cli-template-not-utf8 = { $file } nuk është në UTF-8. Ruajeni shabllonin si UTF-8.
cli-template-markdown-only = Shablloni është për procesverbalin në Markdown. Përdoreni me --format md.
cli-no-edition = Ende nuk është dërguar asnjë version i procesverbalit, prandaj nuk ka çfarë të krahasohet. Dërgoni një: { $command }
cli-no-such-edition = Nuk ka version { $number }. Ka: { $known }
cli-changes-backwards = Versioni i mëparshëm ({ $from }) vjen pas atij të mëvonshëm ({ $to }). Ndërrojini.
