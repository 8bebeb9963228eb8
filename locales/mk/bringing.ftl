### Agendas that people bring, and the template to fill in.

## What was understood of an agenda, in its preview.

bring-understood = { $days ->
    [one] Разбрано од { $file }: { $days } ден
   *[other] Разбрано од { $file }: { $days } дена
}

bring-day = Ден { $number } · { $date }

bring-no-date = датумот е отворен

bring-because = { $kind } („{ $words }“)

bring-keeps-time = го задржува часот

bring-until-next = до следната точка

bring-after-previous = по претходната точка

bring-part = { $minutes ->
    [one] дел: { $who }, { $minutes } минута
   *[other] дел: { $who }, { $minutes } минути
}

bring-speaker = говорник: { $name }

bring-municipality = општина: { $name }

bring-question = прашање: { $text }

bring-note = забелешка: { $text }

bring-assumed = Претпоставено или изоставено:

bring-asked = { $count ->
    [one] { $count } прашање е отворено:
   *[other] { $count } прашања се отворени:
}

bring-hard-end = краен рок { $time }

bring-participants = { $persons ->
    [one] Учесници: { $persons } лице
   *[other] Учесници: { $persons } лица
}

bring-nothing-open = Ништо не е отворено: работилницата може да се направи.

## Kinds of items, also in the template: the reader knows them by these words.

bring-kind-registration = Регистрација

bring-kind-opening = Отворање

bring-kind-introduction = Запознавање

bring-kind-presentation = Презентации

bring-kind-discussion = Дискусија

bring-kind-group-work = Работни групи

bring-kind-report-back = Известување од групите

bring-kind-peer-exchange = Размена на искуства

bring-kind-site-visit = Теренска посета

bring-kind-action-planning = Планирање на активности

bring-kind-recap = Резиме

bring-kind-synthesis = Синтеза

bring-kind-closing = Затворање

bring-kind-break = Пауза за кафе

bring-kind-meal = Ручек

## What was assumed.

bring-assumed-encoding = буквите се во { $encoding }, според нивниот редослед: „{ $sample }“ (--encoding)

bring-assumed-title = она што е прво е насловот

bring-assumed-id = работилницата се вика { $id }, по насловот (--id)

bring-assumed-language = јазик на насловите, според буквите: { $language } (--language)

bring-assumed-zone = „{ $found }“ е часовната зона { $zone } (--timezone)

bring-assumed-dates-above = деновите ги имаат датумите што стојат тука

bring-assumed-day-first = денот е пред месецот: { $date }

bring-assumed-hour = „{ $found }“ е { $time }

bring-assumed-breaks = { $count ->
    [one] { $count } пауза апсорбира доцнење, до три четвртини од траењето
   *[other] { $count } паузи апсорбираат доцнење, до три четвртини од траењето
}

bring-assumed-times = { $count ->
    [one] { $count } точка го задржува својот час (оброците и затворањето); другите ја следат претходната
   *[other] { $count } точки го задржуваат својот час (оброците и затворањето); другите ја следат претходната
}

bring-assumed-follow = секоја точка ја следи претходната; ниту една не го задржува часот

bring-assumed-gap = { $minutes ->
    [one] „{ $title }“ почнува по { $minutes } минута празно време и го задржува часот
   *[other] „{ $title }“ почнува по { $minutes } минути празно време и го задржува часот
}

bring-assumed-shares = { $count ->
    [one] „{ $title }“: { $count } општина, { $minutes }
   *[other] „{ $title }“: { $count } општини го делат времето, по { $minutes }
}

bring-assumed-end = денот завршува во { $time }; ова не е точка

bring-assumed-all-day = „{ $title }“ трае цел ден и не е точка

bring-assumed-cancelled = „{ $title }“ е откажано

bring-assumed-hidden = листот „{ $sheet }“ е скриен и не е прочитан

bring-assumed-sheet = листот „{ $sheet }“ нема агенда и не е искористен

bring-assumed-rows = листот „{ $sheet }“ е преголем: крајот не е прочитан

bring-assumed-column = колоната „{ $heading }“ не е искористена

bring-assumed-unused = не е искористено: „{ $text }“

bring-assumed-attribution = кажаното се бележи без наведување на говорникот

## What is asked.

bring-ask-unreadable = датотеката не може да се прочита како што кажува името: { $reason }

bring-ask-too-large = датотеката е преголема; се читаат најмногу { $size }

bring-ask-not-text = буквите не се во ниту едно познато кодирање: зачувајте ја датотеката како UTF-8 или наведете го кодирањето (--encoding)

bring-ask-encoding = во кое кодирање се буквите? { $choices } (--encoding)

bring-encoding = { $encoding }: „{ $sample }“

bring-ask-not-in-encoding = буквите не се во { $encoding } (--encoding)

bring-ask-no-items = ниту еден ред не е разбран како точка: час и наслов, како „09:30–10:00 Отворање“

bring-ask-no-headings = ниту еден ред не ги именува колоните: напишете над нив, на пример, Почеток, Минути, Наслов

bring-ask-no-title-column = која колона ги има насловите? Наречете ја Наслов

bring-ask-title = кој е насловот на работилницата? (--title)

bring-ask-id = кое е краткото име на работилницата, за папката? (--id)

bring-ask-bad-id = „{ $id }“ не може да биде кратко име: само букви, цифри, - и _ (--id)

bring-ask-timezone = во која часовна зона се времињата? На пример Europe/Skopje (--timezone)

bring-ask-unknown-timezone = нема часовна зона „{ $found }“ (--timezone)

bring-ask-nearest-timezone = нема часовна зона „{ $found }“: дали е { $nearest }? (--timezone)

bring-ask-date = кој датум е денот { $day }? (--date)

bring-ask-date-of = кој датум, со годината, е денот { $day } („{ $heading }“)? (--date)

bring-ask-date-disagrees = { $date } не е она што го кажува „{ $heading }“: што е точно?

bring-ask-weekday = „{ $heading }“, а тој датум е { $date }: што е точно?

bring-ask-date-order = { $date } стои по { $previous }: деновите се по редот на датумите, секој еднаш

bring-ask-more-dates = дадени се повеќе датуми ({ $given }) отколку што има денови без датум ({ $open })

bring-ask-no-start = кога почнува „{ $title }“? Има траење, а ништо пред неа не кажува

bring-ask-no-time = кога е „{ $title }“? Нема ни час ни траење

bring-ask-no-end = кога завршува „{ $title }“? По него нема ништо

bring-ask-item-title = како се вика оваа точка? Има час, а нема наслов

bring-ask-not-a-time = „{ $found }“ не е час: напишете како 09:30

bring-ask-not-a-number = „{ $found }“ не е број на лица: напишете цел број од 1 натаму

bring-ask-not-a-length = „{ $found }“ не е траење: напишете минути, како 45

bring-ask-which-time = „{ $found }“ може да биде { $one } или { $other }: што е?

bring-ask-overlap = { $minutes ->
    [one] „{ $title }“ почнува { $minutes } минута пред да заврши „{ $previous }“: што е точно?
   *[other] „{ $title }“ почнува { $minutes } минути пред да заврши „{ $previous }“: што е точно?
}

bring-ask-goes-back = „{ $title }“ почнува во { $time }, пред претходната точка: попладне, или друг ден?

bring-ask-end = „{ $title }“ не завршува по почетокот

bring-ask-length-disagrees = за „{ $title }“ пишува { $said }, а меѓу часовите има { $between }: што е точно?

bring-ask-parts = деловите на „{ $title }“ траат { $total }, а точката има { $minutes }

bring-ask-minimum = најкраткото траење на „{ $title }“ е подолго од планираното

bring-ask-recurs = „{ $title }“ се повторува по правило, што не се чита: напишете ја точката за секој ден посебно

bring-ask-plan = планот не би бил исправен: { $problem }

## Making it.

bring-confirm = Да се направи работилницата „{ $id }“ од ова?

bring-needs-yes = Нема терминал на кој да се праша: погледнете што е разбрано, потоа дајте --yes.

bring-left = Ништо не е направено.

bring-open-questions = { $count ->
    [one] { $count } прашање за { $file } е отворено; ништо не е направено.
   *[other] { $count } прашања за { $file } се отворени; ништо не е направено.
}

bring-not-a-date = „{ $typed }“ не е датум со година: напишете 2023-06-13

bring-other-format = Планови во { $format } не се читаат. Зачувајте како docx, ods, xlsx или csv, или копирајте ја агендата во датотека .txt.

bring-only-agendas = --date, --timezone, --language, --title и --encoding одговараат на прашања за агенда; план во JSON сам ги кажува.

bring-encoding-of-text = --encoding е за текстови: .csv, .tsv, .ics, .md и .txt. Другите датотеки сами кажуваат кои букви ги имаат.

bring-not-an-encoding = „{ $typed }“ не е кодирање: напишете, на пример, windows-1251

bring-answer-with = Одговорете таму: { $command }

bring-mend-first = Поправете ја датотеката, потоа донесете ја повторно.

bring-panel-title = Преглед на { $file }

bring-panel-make = Enter ја прави работилницата · Esc откажува

bring-panel-open = { $count ->
    [one] { $count } прашање е отворено, на крајот · ↑↓ End · Esc затвора
   *[other] { $count } прашања се отворени, на крајот · ↑↓ End · Esc затвора
}

bring-template-made = Напишано: { $file }. Пополнете, потоа: plenary new { $file }

bring-template-format = Образец се пишува како .xlsx или .csv, не { $file }.

bring-template-exists = { $file } веќе постои; не се презапишува.

## The template to fill in.

bring-template-workshop = Работилница

bring-template-programme = Програма

bring-template-help = Објаснување

bring-template-title = Наслов

bring-template-title-value = Национална размена на општините

bring-template-zone = Часовна зона

bring-template-place = Место

bring-template-place-value = Куманово

bring-template-languages = Јазици

bring-template-date = Датум

bring-template-start = Почеток

bring-template-minutes = Минути

bring-template-minimum = Најмалку

bring-template-kind = Вид

bring-template-fixed = Фиксно

bring-template-speakers = Говорници

bring-template-municipalities = Општини

bring-template-municipalities-value = Куманово; Струга

bring-template-hard-end = Краен рок

bring-template-note = Забелешка

bring-template-participants = Учесници

bring-template-institution = Институција

bring-template-leader = локален раководител

bring-template-leader-role = градоначалник

bring-template-leader-from = Куманово

bring-template-practitioner = локален практичар

bring-template-practitioner-role = координатор на тимот

bring-template-practitioner-from = Струга

bring-template-yes = да

bring-template-no = не

bring-template-help-rows = Еден ред е една точка. Избришете ги редовите од примерот и напишете свои; колоните може да недостасуваат или да се преместат.

bring-template-help-times = Часовите се пишуваат како 09:30, минутите како 45. Без почеток, точката ја следи претходната.

bring-template-help-fixed = Фиксна точка го задржува почетокот и кога денот доцни: оброци, гости што доаѓаат, затворањето.

bring-template-help-minimum = „Најмалку“ се минутите под кои точката не смее да се скрати; пауза со помалку апсорбира доцнење.

bring-template-help-many = Повеќе говорници или општини се пишуваат со ; меѓу нив. Општините на една точка го делат времето.

bring-template-help-hard-end = „Краен рок“ е часот до кој денот мора да заврши; стои во кој било ред од тој ден, или никаде.

bring-template-help-participants = Учесниците се функции, никогаш имиња; категоријата се пишува како што ја кажува записникот: „локален раководител“. Листот може да недостига.

bring-template-help-kinds = Познатите видови стојат покрај ова, во третата колона; другите остануваат како што се напишани.
