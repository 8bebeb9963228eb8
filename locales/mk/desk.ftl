desk-now = сега
desk-planned = планирано
desk-expected = очекувано
desk-held = остварено
desk-left-of = преостанато од { $minutes } мин
desk-ends = крај { $time }
desk-hard-end = краен рок
desk-purpose = Цел: { $purpose }
desk-speakers = Говорници: { $speakers }
desk-day-header = ден { $number } од { $total } · { $date }
desk-other-day = { $items ->
    [one] ден { $number } · { $date } · { $items } точка
   *[other] ден { $number } · { $date } · { $items } точки
}
desk-other-date = Оваа работилница е планирана за { $date }. Времињата се за тој ден; започнете точка за да почнете сега.
desk-other-date-running = Планирано за { $date }: времето се мери, отстапувањата не се пресметуваат.
desk-two-facilitators = И { $name } го води времето. Договорете се кој ќе го води: двајцата го гледате истото време.
desk-item-on-time = Оваа точка завршува навреме.
desk-item-behind = { $minutes ->
    [one] Оваа точка завршува со { $minutes } минута доцнење, во { $time }.
   *[other] Оваа точка завршува со { $minutes } минути доцнење, во { $time }.
}
desk-item-ahead = { $minutes ->
    [one] Оваа точка завршува { $minutes } минута порано, во { $time }.
   *[other] Оваа точка завршува { $minutes } минути порано, во { $time }.
}
desk-fixed-on-time = „{ $title }“ почнува навреме (фиксно { $time }).
desk-fixed-behind = { $minutes ->
    [one] Треба да се најде { $minutes } минута пред „{ $title }“ (фиксно { $time }).
   *[other] Треба да се најдат { $minutes } минути пред „{ $title }“ (фиксно { $time }).
}
desk-fixed-slack = { $minutes ->
    [one] Слободна е { $minutes } минута пред „{ $title }“ (фиксно { $time }).
   *[other] Слободни се { $minutes } минути пред „{ $title }“ (фиксно { $time }).
}
desk-day-on-time = Денот завршува навреме, во { $time }.
desk-day-behind = { $minutes ->
    [one] Денот завршува со { $minutes } минута доцнење, во { $time }.
   *[other] Денот завршува со { $minutes } минути доцнење, во { $time }.
}
desk-day-ahead = { $minutes ->
    [one] Денот завршува { $minutes } минута порано, во { $time }.
   *[other] Денот завршува { $minutes } минути порано, во { $time }.
}
desk-hard-end-over = { $minutes ->
    [one] { $minutes } минута по крајниот рок ({ $time }).
   *[other] { $minutes } минути по крајниот рок ({ $time }).
}
desk-absorbs = { $minutes ->
    [one] „{ $title }“ апсорбира { $minutes } минута.
   *[other] „{ $title }“ апсорбира { $minutes } минути.
}
desk-extended = { $minutes ->
    [one] додадена { $minutes } минута
   *[other] додадени { $minutes } минути
}
desk-shortened = { $minutes ->
    [one] скратена { $minutes } минута
   *[other] скратени { $minutes } минути
}
desk-nothing-runs = Ништо не тече.
desk-press-start = Притиснете { $key } за да започне „{ $title }“.
desk-begins-in = { $minutes ->
    [one] „{ $title }“ е планирано за { $time }, за { $minutes } минута.
   *[other] „{ $title }“ е планирано за { $time }, за { $minutes } минути.
}
desk-should-have-begun = { $minutes ->
    [one] „{ $title }“ беше планирано за { $time }, пред { $minutes } минута.
   *[other] „{ $title }“ беше планирано за { $time }, пред { $minutes } минути.
}
desk-all-done-next-day = Денот заврши. Притиснете { $key } за другиот ден.
desk-all-done-export = Работилницата заврши. Притиснете { $key } за да го извезете записникот.
desk-not-held = не се одржа: { $titles }
desk-clock-held = Времето е запрено од { $time }
desk-clock-held-reason = Времето е запрено од { $time }: { $reason }
desk-consecutive = консекутивен превод
desk-consecutive-left = консекутивно: { $minutes } мин говор
desk-segment = { $number } од { $total } · { $name }
desk-segment-time = { $elapsed } од { $total }
desk-segment-talk = излагање
desk-segment-questions = прашања
desk-segment-used-up = времето истече
desk-next-is = следува: { $name }
desk-spoken-of = зборувале { $spoken } од { $total }
desk-spoken = { $spoken ->
    [one] зборувал { $spoken }
   *[other] зборувале { $spoken }
}
desk-all-spoken = зборувале сите { $total }
desk-pace-until = со ова темпо до { $time }
desk-pace-each = отсега по { $seconds } с
desk-pace-used-up = предвиденото време истече
desk-speakers-none = Оваа точка нема делови.
desk-speakers-count = { $key } го брои секој што зборувал.
desk-speakers-speech = { $time } говор
desk-speakers-time = Време за збор, вкупно
desk-speakers-used = зборувано
desk-speakers-budget = дадено
desk-speakers-left = остаток
desk-speakers-key-choose = избери
desk-speakers-key-move = премести
desk-speakers-key-start = старт
desk-speakers-key-next = следен
desk-speakers-key-previous = назад
desk-speakers-key-let-pass = отстапи
desk-speakers-key-skip = прескокни
desk-speakers-key-add = додај
desk-speakers-key-minutes = минути
desk-speakers-key-questions = прашања
desk-speakers-key-people = колкумина
desk-speakers-key-budget = буџет
desk-speakers-key-equalise = израмни
desk-speakers-key-consecutive = консекутивно
desk-speakers-key-undo = врати
desk-speakers-key-close = затвори
desk-room = сала: { $shows }
desk-room-item = точка и време
desk-room-break = пауза
desk-room-held = технички застој
desk-room-curtain = завеса
desk-room-welcome = добредојде
desk-room-thanks = благодарност
desk-room-off-record = знак „надвор од записник“
desk-room-message = порака
desk-room-no-times = без час
desk-room-wall = прашања за подоцна
desk-room-between = што следува
desk-message-shown = Салата ја чита пораката.
desk-message-gone = Пораката повеќе не е во салата.
desk-times-hidden = Салата не го гледа часот.
desk-times-shown = Салата повторно го гледа часот.
desk-wall-shown = Салата ги гледа прашањата за подоцна.
desk-wall-hidden = Салата повеќе не ги гледа прашањата за подоцна.
desk-curtain-down = Завесата е спуштена: салата го гледа само насловот.
desk-curtain-open = Завесата е тргната.
desk-notes-shown = { $count ->
    [one] прикажана { $count } белешка
   *[other] прикажани { $count } белешки
}
desk-in-room = во салата
desk-saved = зачувано
desk-saving = се зачувува…
desk-not-saved = { $count ->
    [one] НЕ е зачувано: { $count } запис
   *[other] НЕ е зачувано: { $count } записи
}
desk-disk-full = { $count ->
    [one] НЕ е зачувано: дискот е полн. { $count } запис чека во меморијата и ќе се запише штом ќе има место. Ослободете простор и не ја затворајте програмата.
   *[other] НЕ е зачувано: дискот е полн. { $count } записи чекаат во меморијата и ќе се запишат штом ќе има место. Ослободете простор и не ја затворајте програмата.
}
desk-disk-read-only = { $count ->
    [one] НЕ е зачувано: во папката не може да се пишува. { $count } запис чека во меморијата. Дозволете запишување и не ја затворајте програмата.
   *[other] НЕ е зачувано: во папката не може да се пишува. { $count } записи чекаат во меморијата. Дозволете запишување и не ја затворајте програмата.
}
desk-disk-gone = { $count ->
    [one] НЕ е зачувано: дискот или папката недостига. { $count } запис чека во меморијата. Вратете ги дискот или папката и не ја затворајте програмата.
   *[other] НЕ е зачувано: дискот или папката недостига. { $count } записи чекаат во меморијата. Вратете ги дискот или папката и не ја затворајте програмата.
}
desk-disk-error = { $count ->
    [one] НЕ е зачувано ({ $error }). { $count } запис чека во меморијата и ќе се запише штом ќе биде можно. Не ја затворајте програмата.
   *[other] НЕ е зачувано ({ $error }). { $count } записи чекаат во меморијата и ќе се запишат штом ќе биде можно. Не ја затворајте програмата.
}
desk-saved-again = Сѐ е повторно зачувано.
desk-damaged-lines = { $count ->
    [one] { $count } оштетен ред во { $file } е издвоен; сѐ друго е прочитано.
   *[other] { $count } оштетени редови во { $file } се издвоени; сѐ друго е прочитано.
}
desk-newer-events = { $count ->
    [one] { $count } запис е од понова верзија на програмата: се чува, не се прикажува. Ажурирајте ја програмата за да се види.
   *[other] { $count } записи се од понова верзија на програмата: се чуваат, не се прикажуваат. Ажурирајте ја програмата за да се видат.
}
desk-clock-set-forward = Часовникот на овој лаптоп е поместен { $duration } нанапред. Времињата од неговото вклучување се поместени со него.
desk-clock-set-back = Часовникот на овој лаптоп е поместен { $duration } наназад. Времињата од неговото вклучување се поместени со него.
desk-clock-set-undo = { $key } го враќа тоа, Esc го задржува.
desk-clock-seen = Esc ја трга оваа порака.
desk-clock-other-zone = Програмата го покажува времето на работилницата, { $workshop }; овој лаптоп покажува { $laptop }.
desk-clock-was-away = Прекин од { $from } до { $to }; времето течеше.
desk-too-small = Прозорецот е премал. Потребни се најмалку { $columns } колони и { $rows } редови.
desk-keys = Копчиња
desk-no-command-found = Нема команда со овие букви.
desk-library-title = Работилници
desk-library-empty = Сѐ уште нема работилница во { $folder }. Создајте од план или отворете го демото.
desk-library-live = во живо
desk-library-notes-and-days = { $notes ->
    [one] { $dates } · { $notes } белешка
   *[other] { $dates } · { $notes } белешки
}
