language-name = Македонски
lang-en = англиски
lang-fr = француски
lang-mk = македонски
lang-sq = албански
kind-challenge = предизвик
kind-challenge-plural = предизвици
kind-challenge-heading = Предизвици
kind-good-practice = добра практика
kind-good-practice-plural = добри практики
kind-good-practice-heading = Добри практики
kind-lesson = научена лекција
kind-lesson-plural = научени лекции
kind-lesson-heading = Научени лекции
kind-experience = искуство
kind-experience-plural = искуства
kind-experience-heading = Искуства
kind-need = потреба
kind-need-plural = потреби
kind-need-heading = Потреби
kind-recommendation = препорака
kind-recommendation-plural = препораки
kind-recommendation-heading = Препораки
kind-conclusion = заклучок
kind-conclusion-plural = заклучоци
kind-conclusion-heading = Заклучоци
kind-action = активност
kind-action-plural = активности
kind-action-heading = Активности
kind-question = прашање
kind-question-plural = отворени прашања
kind-question-heading = Отворени прашања
kind-message = клучна порака
kind-message-plural = клучни пораки
kind-message-heading = Клучни пораки
kind-context = контекст
kind-context-plural = контекст
kind-context-heading = Контекст
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
signal-normal = во време
signal-warning = наскоро крај
signal-danger = последна минута
signal-overtime = пречекорување
common-yes = да
common-no = не
common-none = нема
common-item = точка
common-municipality = општина
common-theme = тема
common-day = ден { $number }
common-day-of = ден { $number } од { $total }
common-quote = „{ $text }“
common-notes = { $count ->
    [one] { $count } белешка
   *[other] { $count } белешки
}
common-items = { $count ->
    [one] { $count } точка
   *[other] { $count } точки
}
common-municipalities = { $count ->
    [one] { $count } општина
   *[other] { $count } општини
}
common-persons = { $count ->
    [one] { $count } лице
   *[other] { $count } лица
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
