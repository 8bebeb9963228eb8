room-now = en cours
room-next = à suivre
room-next-is = à suivre : { $name }
room-next-at = { $time } { $name }
room-remaining = restant
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
room-back-at = reprise à { $time }
room-until = jusqu’à { $time }
room-please-conclude = merci de conclure
room-time-is-up = temps écoulé
room-held = court arrêt technique
room-off-record = hors compte rendu
room-welcome = bienvenue
room-thank-you = merci
room-day-ended = merci ; nous reprenons demain à { $time }
room-nothing-yet = nous commençons bientôt
room-begins-at = début à { $time }
room-question = question
room-segment = { $number } sur { $total }
room-rehearsal = répétition
