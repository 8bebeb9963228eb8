language-name = Français
lang-en = anglais
lang-fr = français
lang-mk = macédonien
lang-sq = albanais
kind-challenge = défi
kind-challenge-plural = défis
kind-challenge-heading = Défis
kind-good-practice = bonne pratique
kind-good-practice-plural = bonnes pratiques
kind-good-practice-heading = Bonnes pratiques
kind-lesson = enseignement
kind-lesson-plural = enseignements tirés
kind-lesson-heading = Enseignements tirés
kind-experience = expérience
kind-experience-plural = expériences
kind-experience-heading = Expériences
kind-need = besoin
kind-need-plural = besoins
kind-need-heading = Besoins
kind-recommendation = recommandation
kind-recommendation-plural = recommandations
kind-recommendation-heading = Recommandations
kind-conclusion = conclusion
kind-conclusion-plural = conclusions
kind-conclusion-heading = Conclusions
kind-action = action
kind-action-plural = actions à mener
kind-action-heading = Actions à mener
kind-question = question
kind-question-plural = questions en suspens
kind-question-heading = Questions en suspens
kind-message = message clé
kind-message-plural = messages clés
kind-message-heading = Messages clés
kind-context = contexte
kind-context-plural = éléments de contexte
kind-context-heading = Contexte
level-on-record = attribuable
level-municipality = par municipalité
level-category = par catégorie
level-none = sans attribution
level-off-record = hors compte rendu
state-pending = à venir
state-running = en cours
state-held = suspendu
state-done = terminé
state-skipped = passé
state-passed = non tenu
signal-normal = dans les temps
signal-warning = bientôt la fin
signal-danger = dernière minute
signal-overtime = dépassement
common-yes = oui
common-no = non
common-none = aucun
common-item = point
common-municipality = municipalité
common-theme = thème
common-day = jour { $number }
common-day-of = jour { $number } sur { $total }
common-quote = « { $text } »
common-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
common-items = { $count ->
    [one] { $count } point
   *[other] { $count } points
}
common-municipalities = { $count ->
    [one] { $count } municipalité
   *[other] { $count } municipalités
}
common-persons = { $count ->
    [one] { $count } personne
   *[other] { $count } personnes
}
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
duration-seconds = { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
}
duration-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
duration-short-minutes = { $minutes } min
duration-short-hours = { $hours } h { $minutes }
duration-hours-minutes = { $hours ->
    [one] { $hours } heure { $minutes } min
   *[other] { $hours } heures { $minutes } min
}
offset-on-time = à l’heure
offset-behind = { $minutes ->
    [one] retard de { $minutes } minute
   *[other] retard de { $minutes } minutes
}
offset-ahead = { $minutes ->
    [one] avance de { $minutes } minute
   *[other] avance de { $minutes } minutes
}
date-two = { $first } et { $last }
date-from-to = du { $first } au { $last }
common-time-range = { $from }–{ $to }
