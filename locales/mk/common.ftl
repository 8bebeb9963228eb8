language-name = Македонски
lang-en = англиски
lang-fr = француски
lang-mk = македонски
lang-sq = албански
kind-challenge = предизвик
kind-good-practice = добра практика
kind-lesson = научена лекција
kind-lesson-heading = Научени лекции
kind-experience = искуство
kind-experience-heading = Искуства
kind-need = потреба
kind-need-heading = Потреби
kind-recommendation = препорака
kind-recommendation-heading = Препораки
kind-conclusion = заклучок
kind-action = активност
kind-question = прашање
kind-message = клучна порака
kind-context = контекст
level-on-record = за записник
level-municipality = по општина
level-category = по категорија
level-none = без наведување
level-off-record = надвор од записник
state-pending = претстои
state-running = во тек
state-held = запрено
state-done = завршено
state-skipped = прескокнато
state-passed = не се одржа
signal-warning = наскоро крај
signal-danger = последна минута
signal-overtime = пречекорување
common-yes = да
common-no = не
common-none = нема
common-day = ден { $number }
common-notes = { $count ->
    [one] { $count } белешка
   *[other] { $count } белешки
}
duration-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
duration-seconds = { $seconds ->
    [one] { $seconds } секунда
   *[other] { $seconds } секунди
}
duration-hours = { $hours ->
    [one] { $hours } час
   *[other] { $hours } часа
}
duration-short-minutes = { $minutes } мин
duration-short-hours = { $hours } ч { $minutes }
duration-hours-minutes = { $hours ->
    [one] { $hours } час { $minutes } мин
   *[other] { $hours } часа { $minutes } мин
}
offset-on-time = навреме
offset-behind = { $minutes ->
    [one] доцнење од { $minutes } минута
   *[other] доцнење од { $minutes } минути
}
offset-ahead = { $minutes ->
    [one] порано за { $minutes } минута
   *[other] порано за { $minutes } минути
}
date-two = { $first } и { $last }
date-from-to = од { $first } до { $last }
common-time-range = { $from }–{ $to }
key-space = Space
key-enter = Enter
key-esc = Esc
key-delete = Del
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
