language-name = Français
lang-en = anglais
lang-fr = français
lang-mk = macédonien
lang-sq = albanais
kind-challenge = défi
kind-good-practice = bonne pratique
kind-lesson = enseignement
kind-lesson-heading = Enseignements tirés
kind-experience = expérience
kind-experience-heading = Expériences
kind-need = besoin
kind-need-heading = Besoins
kind-recommendation = recommandation
kind-recommendation-heading = Recommandations
kind-conclusion = conclusion
kind-action = action
kind-question = question
kind-message = message clé
kind-context = contexte
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
signal-warning = bientôt la fin
signal-danger = dernière minute
signal-overtime = dépassement
common-yes = oui
common-no = non
common-none = aucun
common-day = jour { $number }
common-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
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
key-space = Espace
key-enter = Entrée
key-esc = Échap
key-delete = Suppr
key-home = Début
key-end = Fin
key-page-up = Pg préc
key-page-down = Pg suiv
