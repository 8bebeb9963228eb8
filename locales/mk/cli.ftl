cli-created = Работилницата „{ $id }“ е создадена во { $folder }. Отворете ја: plenary open { $id }
cli-export-not-internal = Ова е верзијата „{ $profile }“ на записникот, во која го нема она од што се прави работилница. Потребна е внатрешната верзија: plenary export --format json --profile internal
cli-exported = { $count ->
    [one] Извезена е { $count } датотека во { $folder }:
   *[other] Извезени се { $count } датотеки во { $folder }:
}
cli-note-saved = { $note } зачувана
cli-note-saved-not-understood = { $note } зачувана; неразбрано, оставено како текст: { $words }
cli-started = „{ $title }“ започна во { $time }.
cli-ended = „{ $title }“ заврши во { $time }.
cli-next = „{ $ended }“ заврши, а „{ $started }“ започна во { $time }.
cli-held = Времето на „{ $title }“ е запрено од { $time }.
cli-resumed = Времето на „{ $title }“ повторно тече од { $time }.
cli-extended = { $minutes ->
    [one] Додадена е { $minutes } минута на „{ $title }“.
   *[other] Додадени се { $minutes } минути на „{ $title }“.
}
cli-shortened = { $minutes ->
    [one] „{ $title }“ е скратено за { $minutes } минута.
   *[other] „{ $title }“ е скратено за { $minutes } минути.
}
cli-skipped = „{ $title }“ е прескокнато.
cli-unskipped = „{ $title }“ е вратено во агендата.
cli-reopened = { $minutes ->
    [one] „{ $title }“ е повторно отворено со { $minutes } минута.
   *[other] „{ $title }“ е повторно отворено со { $minutes } минути.
}
cli-restarted = „{ $title }“ започна одново во { $time }.
cli-corrected-start = Почетокот на „{ $title }“ сега е { $time }.
cli-corrected-end = Крајот на „{ $title }“ сега е { $time }.
cli-moved = „{ $title }“ сега е пред „{ $before }“.
cli-segment = „{ $name }“ од { $time }.
cli-consecutive-on = Консекутивен превод од { $time }.
cli-consecutive-off = Консекутивниот превод заврши во { $time }.
cli-undone = Вратено: { $what }
cli-ignored = Не е земено предвид: истата команда дојде двапати во една секунда.
cli-not-a-terminal = Ова не е терминал, а за екран е потребен терминал. Без екран користете: plenary live, note, status, export, check
cli-check-ok = { $file }: нема грешки
cli-check-errors = { $count ->
    [one] { $file }: { $count } грешка
   *[other] { $file }: { $count } грешки
}
cli-check-line = { $file }:{ $line }:{ $column }: { $message }
cli-error = Грешка: { $message }
cli-refused = Не е направено: { $message }
cli-cannot-read = { $file } не може да се прочита: { $error }
cli-cannot-write = { $file } не може да се запише: { $error }
cli-why-full = дискот е полн. Ослободете простор.
cli-why-denied = во папката не може да се пишува. Дозволете запишување или изберете друга папка.
cli-why-gone = дискот или папката недостига. Вратете ги дискот или папката.
cli-unknown-language = „{ $given }“ не е јазик на програмата; има en, fr, mk и sq.
cli-status-header = { $title } · { $date } · { $time }
cli-status-running = во тек: { $title }, преостанува { $remaining }, крај { $ends }
cli-unsaved-on-exit = { $count ->
    [one] { $count } запис не можеше да се зачува; тој е во { $folder }. Кога дискот пак ќе работи, копирајте ги датотеките од таа папка во { $journal }.
   *[other] { $count } записи не можеа да се зачуваат; тие се во { $folder }. Кога дискот пак ќе работи, копирајте ги датотеките од таа папка во { $journal }.
}
cli-lost-on-exit = { $count ->
    [one] { $count } запис не можеше да се зачува ни кај работилницата ни на друго место. Изгубен е.
   *[other] { $count } записи не можеа да се зачуваат ни кај работилницата ни на друго место. Изгубени се.
}
cli-stopped-by-error = Plenary запре поради грешка во програмата. Зачуваното е безбедно. Детали: { $file }
cli-in-line = ред { $line }: { $message }
cli-note-off-record = Оваа белешка бара да остане надвор од записник и не е зачувана.
cli-line-not-utf8 = Ова не е UTF-8 и не е зачувано. Зачувајте го текстот како UTF-8.
cli-line-too-long = Ова е подолго од { $kilobytes } KB и не е зачувано. Направете повеќе белешки.
cli-not-stored = Белешката НЕ е зачувана: { $error }
cli-not-stored-from = Од редот { $line } натаму ништо не е зачувано: { $error }
cli-one-format = Стандардниот излез прима една датотека: еден формат, еден профил, еден јазик.
cli-not-text = { $format } е датотека за програма, не текст: не може на стандардниот излез. Користете --out со папка.
cli-status-overtime = во тек: { $title }, пречекорување { $over }
cli-check-torn = { $file }, ред { $line }: последниот ред е прекинат; ќе биде тргнат настрана кога неговиот автор ќе продолжи

cli-issue-needs-files = Изданието се испраќа како датотеки. Изоставете --issue, или наведете папка со --out.
cli-final-takes-no-corrections = За конечната верзија не се очекуваат исправки. Изоставете --corrections-until, или користете --issue draft.

cli-evaluation-saved = { $forms ->
    [one] Евалуацијата е зачувана: { $forms } прашалник. Стои во записникот.
   *[other] Евалуацијата е зачувана: { $forms } прашалници. Стои во записникот.
}
cli-remark-language = На кој јазик е забелешката „{ $remark }“? Наведете го со --lang.
cli-remark-twice = Има две забелешки на ист јазик; едната би ја заменила другата: „{ $remark }“
cli-search-nothing = Ништо не е најдено: { $words }
cli-search-passed-over = Работилницата „{ $id }“ не е пребарана.
cli-carried-over = { $count ->
    [one] Пренесена е { $count } отворена активност од „{ $id }“: запишете што станало со неа ({ $key } на белешката).
   *[other] Пренесени се { $count } отворени активности од „{ $id }“: запишете што станало со секоја ({ $key } на белешката).
}
cli-nothing-carried-over = Од „{ $id }“ нема отворени активности; ништо не е пренесено.
cli-one-sheet = Стандардниот излез прима еден лист во еден формат; наведете ја општината и форматот.
cli-no-sheet-in = Нема лист во форматот { $format }: тоа не е документ.
cli-sheet-of-no-municipality = Само листот за дома е на една општина.
cli-no-municipalities = Планот на оваа работилница нема општини.
cli-unknown-municipality = Која општина е „{ $given }“? Има: { $known }

cli-template-at = { $file }, ред { $line }: { $what }
cli-template-syntax = ова не е разбирливо: { $detail }
cli-template-undefined = „{ $name }“ го нема во податоците; docs/templates.md кажува што има.
cli-template-unknown = нема таков филтер, тест или функција: { $detail }
cli-template-other-file = шаблонот е една датотека и не вклучува друга.
cli-template-too-long = шаблонот трае предолго и беше запрен.
cli-template-failed = ова не може да се направи: { $detail }
cli-template-nothing-written = ништо не е запишано. Поправете го шаблонот и извезете повторно.
cli-template-not-utf8 = { $file } не е во UTF-8. Зачувајте го шаблонот како UTF-8.
cli-template-markdown-only = Шаблонот е за записникот во Markdown. Користете го со --format md.
cli-no-edition = Сѐ уште не е испратена ниту една верзија на записникот, па нема што да се спореди. Испратете една: { $command }
cli-no-such-edition = Нема верзија { $number }. Има: { $known }
cli-changes-backwards = Поранешната верзија ({ $from }) е по подоцнежната ({ $to }). Заменете ги.
