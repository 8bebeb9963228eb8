room-next = à suivre
room-next-is = à suivre : { $name }
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
room-back-at = reprise à { $time }
room-please-conclude = merci de conclure
room-held = court arrêt technique
room-consecutive = interprétation consécutive
room-speaker = intervenant
room-off-record = hors compte rendu
room-welcome = bienvenue
room-thank-you = merci
room-begins-at = début à { $time }
room-rehearsal = répétition
room-wall = points en attente
room-last-minutes = dernières minutes
room-last-minute = dernière minute
