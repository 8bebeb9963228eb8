language-name = Shqip
lang-en = anglisht
lang-fr = frëngjisht
lang-mk = maqedonisht
lang-sq = shqip
kind-challenge = sfidë
kind-good-practice = praktikë e mirë
kind-lesson = mësim i nxjerrë
kind-lesson-heading = Mësimet e nxjerra
kind-experience = përvojë
kind-experience-heading = Përvojat
kind-need = nevojë
kind-need-heading = Nevojat
kind-recommendation = rekomandim
kind-recommendation-heading = Rekomandimet
kind-conclusion = konkluzion
kind-action = veprim
kind-question = çështje e hapur
kind-message = mesazh kyç
kind-context = kontekst
level-on-record = për procesverbal
level-municipality = sipas komunës
level-category = sipas kategorisë
level-none = pa përmendur
level-off-record = jashtë procesverbalit
state-pending = në pritje
state-running = në vazhdim
state-held = e ndalur
state-done = e përfunduar
state-skipped = e kapërcyer
state-passed = nuk u mbajt
signal-warning = së shpejti fundi
signal-danger = minuta e fundit
signal-overtime = tejkalim
common-yes = po
common-no = jo
common-none = asnjë
common-day = dita { $number }
common-notes = { $count ->
    [one] { $count } shënim
   *[other] { $count } shënime
}
duration-minutes = { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}
duration-seconds = { $seconds ->
    [one] { $seconds } sekondë
   *[other] { $seconds } sekonda
}
duration-hours = { $hours ->
    [one] { $hours } orë
   *[other] { $hours } orë
}
duration-short-minutes = { $minutes } min
duration-short-hours = { $hours } h { $minutes }
duration-hours-minutes = { $hours ->
    [one] { $hours } orë { $minutes } min
   *[other] { $hours } orë { $minutes } min
}
offset-on-time = në kohë
offset-behind = { $minutes ->
    [one] vonesë prej { $minutes } minute
   *[other] vonesë prej { $minutes } minutash
}
offset-ahead = { $minutes ->
    [one] { $minutes } minutë përpara
   *[other] { $minutes } minuta përpara
}
date-two = { $first } dhe { $last }
date-from-to = nga { $first } deri { $last }
common-time-range = { $from }–{ $to }
key-space = Space
key-enter = Enter
key-esc = Esc
key-delete = Del
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
