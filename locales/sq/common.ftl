language-name = Shqip
lang-en = anglisht
lang-fr = frëngjisht
lang-mk = maqedonisht
lang-sq = shqip
kind-challenge = sfidë
kind-challenge-plural = sfida
kind-challenge-heading = Sfidat
kind-good-practice = praktikë e mirë
kind-good-practice-plural = praktika të mira
kind-good-practice-heading = Praktikat e mira
kind-lesson = mësim i nxjerrë
kind-lesson-plural = mësime të nxjerra
kind-lesson-heading = Mësimet e nxjerra
kind-experience = përvojë
kind-experience-plural = përvoja
kind-experience-heading = Përvojat
kind-need = nevojë
kind-need-plural = nevoja
kind-need-heading = Nevojat
kind-recommendation = rekomandim
kind-recommendation-plural = rekomandime
kind-recommendation-heading = Rekomandimet
kind-conclusion = konkluzion
kind-conclusion-plural = konkluzione
kind-conclusion-heading = Konkluzionet
kind-action = veprim
kind-action-plural = veprime
kind-action-heading = Veprimet
kind-question = çështje e hapur
kind-question-plural = çështje të hapura
kind-question-heading = Çështjet e hapura
kind-message = mesazh kyç
kind-message-plural = mesazhe kyçe
kind-message-heading = Mesazhet kyçe
kind-context = kontekst
kind-context-plural = kontekst
kind-context-heading = Konteksti
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
signal-normal = brenda kohës
signal-warning = së shpejti fundi
signal-danger = minuta e fundit
signal-overtime = tejkalim
common-yes = po
common-no = jo
common-none = asnjë
common-item = pikë
common-municipality = komunë
common-theme = temë
common-day = dita { $number }
common-day-of = dita { $number } nga { $total }
common-quote = „{ $text }“
common-notes = { $count ->
    [one] { $count } shënim
   *[other] { $count } shënime
}
common-items = { $count ->
    [one] { $count } pikë
   *[other] { $count } pika
}
common-municipalities = { $count ->
    [one] { $count } komunë
   *[other] { $count } komuna
}
common-persons = { $count ->
    [one] { $count } person
   *[other] { $count } persona
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
