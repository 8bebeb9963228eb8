catch-up-before-end = { $minutes ->
    [one] Il faut trouver { $minutes } minute avant la fin de la journée ({ $time }).
   *[other] Il faut trouver { $minutes } minutes avant la fin de la journée ({ $time }).
}
catch-up-before-item = { $minutes ->
    [one] Il faut trouver { $minutes } minute avant « { $title } » (prévu à { $time }).
   *[other] Il faut trouver { $minutes } minutes avant « { $title } » (prévu à { $time }).
}
catch-up-impossible = { $minutes ->
    [one] Impossible en raccourcissant seulement : il manque { $minutes } minute.
   *[other] Impossible en raccourcissant seulement : il manque { $minutes } minutes.
}
catch-up-break-waits = « { $title } » attend.
catch-up-nothing = Rien à rattraper : le prochain horaire fixe et la fin de la journée tiennent.
catch-up-all-the-same = Pour gagner du temps malgré tout, choisissez un point du programme : { $shorten } le raccourcit, { $skip } le passe, { $earlier } l’avance.
catch-up-proportional = En proportion : { $cuts }
catch-up-breaks = Les pauses d’abord : { $cuts }
catch-up-cut = { $title } −{ $minutes }
catch-up-one-item = Tout de « { $title } » : { $minutes } min
catch-up-skip = Passer « { $title } » ({ $minutes } min)
catch-up-park = Mettre « { $title } » de côté pour plus tard ({ $minutes } min)
catch-up-later-at = « { $title } » à { $from }, jusqu’à { $to } ({ $minutes } min)
catch-up-move-end = Déplacer la fin de la journée à { $time }
catch-up-add-keeping = Ajouter { $minutes } min sans raccourcir « { $title } » ({ $from }–{ $to })
catch-up-add-into = Ajouter { $minutes } min, absorbées par « { $title } » ({ $from }–{ $to })
catch-up-move-on = Enchaîner maintenant : « { $title } » { $from }–{ $to }
catch-up-short = encore { $minutes } min
catch-up-next-at = suite à { $time }
catch-up-still-missing = { $minutes ->
    [one] Il manque encore { $minutes } minute.
   *[other] Il manque encore { $minutes } minutes.
}
catch-up-break-lasts = « { $title } » à { $time } dure { $minutes } min au lieu de { $planned }.
catch-up-unheard = Pas encore entendues, et avec moins de temps : { $names }.
catch-up-shorter = plus court
catch-up-longer = plus long
catch-up-earlier = plus tôt
catch-up-later = plus tard
catch-up-ends = se termine
catch-up-skipped = passé
catch-up-aside = mis de côté
catch-up-before = avant
catch-up-after = après
catch-up-keys = Entrée accepter · ↑↓ voie · ←→ point · Tab but · Échap
catch-up-changed = La journée a changé entre-temps : voici de nouvelles propositions. Regardez-les, puis acceptez.
catch-up-accepted = Accepté ({ $key } l’annule) : { $what }
catch-up-applied = Accepté : { $what }. Pour l’annuler : plenary live undo
catch-up-ways = { $count ->
    [one] { $key } montre { $count } façon de rattraper
   *[other] { $key } montre { $count } façons de rattraper
}
catch-up-nothing-to-give = « { $title } » n’a pas de minutes à céder ici : il est passé, à son minimum, ou cela n’aiderait pas. Nommez un autre point.
