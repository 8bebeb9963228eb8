desk-now = à présent
desk-planned = prévu
desk-expected = attendu
desk-held = réalisé
desk-left-of = restant sur { $minutes } min
desk-ends = fin { $time }
desk-hard-end = fin impérative
desk-purpose = But : { $purpose }
desk-speakers = Intervenants : { $speakers }
desk-day-header = jour { $number } sur { $total } · { $date }
desk-other-day = { $items ->
    [one] jour { $number } · { $date } · { $items } point
   *[other] jour { $number } · { $date } · { $items } points
}
desk-other-date = Cet atelier est prévu pour le { $date }. Les heures affichées sont celles de ce jour ; démarrez un point pour commencer maintenant.
desk-other-date-running = Prévu pour le { $date } : le temps est compté, les écarts ne le sont pas.
desk-two-facilitators = { $name } dirige aussi le temps. Convenez de qui s’en charge : vous voyez tous deux le même temps.
desk-item-on-time = Ce point finit à l’heure.
desk-item-behind = { $minutes ->
    [one] Ce point finit avec { $minutes } minute de retard, à { $time }.
   *[other] Ce point finit avec { $minutes } minutes de retard, à { $time }.
}
desk-item-ahead = { $minutes ->
    [one] Ce point finit avec { $minutes } minute d’avance, à { $time }.
   *[other] Ce point finit avec { $minutes } minutes d’avance, à { $time }.
}
desk-fixed-on-time = « { $title } » commence à l’heure (fixé à { $time }).
desk-fixed-behind = { $minutes ->
    [one] Il faut trouver { $minutes } minute avant « { $title } » (fixé à { $time }).
   *[other] Il faut trouver { $minutes } minutes avant « { $title } » (fixé à { $time }).
}
desk-fixed-slack = { $minutes ->
    [one] { $minutes } minute reste libre avant « { $title } » (fixé à { $time }).
   *[other] { $minutes } minutes restent libres avant « { $title } » (fixé à { $time }).
}
desk-day-on-time = La journée finit à l’heure, à { $time }.
desk-day-behind = { $minutes ->
    [one] La journée finit avec { $minutes } minute de retard, à { $time }.
   *[other] La journée finit avec { $minutes } minutes de retard, à { $time }.
}
desk-day-ahead = { $minutes ->
    [one] La journée finit avec { $minutes } minute d’avance, à { $time }.
   *[other] La journée finit avec { $minutes } minutes d’avance, à { $time }.
}
desk-hard-end-over = { $minutes ->
    [one] { $minutes } minute après la fin impérative ({ $time }).
   *[other] { $minutes } minutes après la fin impérative ({ $time }).
}
desk-absorbs = { $minutes ->
    [one] « { $title } » absorbe { $minutes } minute.
   *[other] « { $title } » absorbe { $minutes } minutes.
}
desk-extended = { $minutes ->
    [one] { $minutes } minute ajoutée
   *[other] { $minutes } minutes ajoutées
}
desk-shortened = { $minutes ->
    [one] { $minutes } minute retirée
   *[other] { $minutes } minutes retirées
}
desk-nothing-runs = Rien n’est en cours.
desk-press-start = Appuyez sur { $key } pour démarrer « { $title } ».
desk-begins-in = { $minutes ->
    [one] « { $title } » est prévu à { $time }, dans { $minutes } minute.
   *[other] « { $title } » est prévu à { $time }, dans { $minutes } minutes.
}
desk-should-have-begun = { $minutes ->
    [one] « { $title } » était prévu à { $time }, il y a { $minutes } minute.
   *[other] « { $title } » était prévu à { $time }, il y a { $minutes } minutes.
}
desk-all-done-next-day = La journée est finie. Appuyez sur { $key } pour l’autre jour.
desk-all-done-export = L’atelier est terminé. Appuyez sur { $key } pour exporter le compte rendu.
desk-not-held = non tenu : { $titles }
desk-clock-held = Temps suspendu depuis { $time }
desk-clock-held-reason = Temps suspendu depuis { $time } : { $reason }
desk-consecutive = interprétation consécutive
desk-consecutive-left = consécutive : { $minutes } min de parole
desk-segment = { $number } sur { $total } · { $name }
desk-segment-time = { $elapsed } sur { $total }
desk-segment-talk = exposé
desk-segment-questions = questions
desk-segment-used-up = temps utilisé
desk-next-is = à suivre : { $name }
desk-spoken-of = { $spoken } sur { $total } ont parlé
desk-spoken = { $spoken ->
    [one] { $spoken } a parlé
   *[other] { $spoken } ont parlé
}
desk-all-spoken = les { $total } ont parlé
desk-pace-until = à ce rythme jusqu’à { $time }
desk-pace-each = { $seconds } s chacun désormais
desk-pace-used-up = le temps prévu est utilisé
desk-speakers-none = Ce point n’a pas de parties.
desk-speakers-count = { $key } compte chacun qui a parlé.
desk-speakers-speech = { $time } de parole
desk-speakers-time = Temps de parole, tout l’atelier
desk-speakers-used = utilisé
desk-speakers-budget = prévu
desk-speakers-left = reste
desk-speakers-key-choose = choisir
desk-speakers-key-move = ordre
desk-speakers-key-start = lancer
desk-speakers-key-next = suivant
desk-speakers-key-previous = retour
desk-speakers-key-let-pass = céder
desk-speakers-key-skip = passer
desk-speakers-key-add = ajouter
desk-speakers-key-minutes = minutes
desk-speakers-key-questions = questions
desk-speakers-key-people = combien
desk-speakers-key-budget = temps
desk-speakers-key-equalise = égaliser
desk-speakers-key-consecutive = consécutive
desk-speakers-key-undo = annuler
desk-speakers-key-close = clore
desk-room = salle : { $shows }
desk-room-item = point et temps
desk-room-break = pause
desk-room-held = arrêt technique
desk-room-curtain = rideau
desk-room-welcome = bienvenue
desk-room-thanks = merci
desk-room-off-record = signe « hors compte rendu »
desk-room-message = message
desk-room-no-times = sans heure
desk-room-wall = points en attente
desk-room-between = ce qui suit
desk-message-shown = La salle lit le message.
desk-message-gone = Le message n’est plus dans la salle.
desk-times-hidden = La salle ne voit plus l’heure.
desk-times-shown = La salle voit de nouveau l’heure.
desk-wall-shown = La salle voit les points en attente.
desk-wall-hidden = La salle ne voit plus les points en attente.
desk-curtain-down = Le rideau est baissé : la salle ne voit que le titre.
desk-curtain-open = Le rideau est ouvert.
desk-notes-shown = { $count ->
    [one] { $count } note montrée
   *[other] { $count } notes montrées
}
desk-in-room = dans la salle
desk-saved = enregistré
desk-saving = enregistrement…
desk-not-saved = { $count ->
    [one] NON enregistré : { $count } entrée
   *[other] NON enregistré : { $count } entrées
}
desk-disk-full = { $count ->
    [one] NON enregistré : le disque est plein. { $count } entrée attend en mémoire et sera écrite dès qu’il y aura de la place. Libérez de l’espace et laissez ce programme ouvert.
   *[other] NON enregistré : le disque est plein. { $count } entrées attendent en mémoire et seront écrites dès qu’il y aura de la place. Libérez de l’espace et laissez ce programme ouvert.
}
desk-disk-read-only = { $count ->
    [one] NON enregistré : le dossier est en lecture seule. { $count } entrée attend en mémoire. Donnez à ce programme le droit d’écrire et laissez-le ouvert.
   *[other] NON enregistré : le dossier est en lecture seule. { $count } entrées attendent en mémoire. Donnez à ce programme le droit d’écrire et laissez-le ouvert.
}
desk-disk-gone = { $count ->
    [one] NON enregistré : le disque ou le dossier a disparu. { $count } entrée attend en mémoire. Remettez-le en place et laissez ce programme ouvert.
   *[other] NON enregistré : le disque ou le dossier a disparu. { $count } entrées attendent en mémoire. Remettez-le en place et laissez ce programme ouvert.
}
desk-disk-error = { $count ->
    [one] NON enregistré ({ $error }). { $count } entrée attend en mémoire et sera écrite dès que possible. Laissez ce programme ouvert.
   *[other] NON enregistré ({ $error }). { $count } entrées attendent en mémoire et seront écrites dès que possible. Laissez ce programme ouvert.
}
desk-saved-again = Tout est de nouveau enregistré.
desk-damaged-lines = { $count ->
    [one] { $count } ligne endommagée mise à part dans { $file } ; tout le reste a été lu.
   *[other] { $count } lignes endommagées mises à part dans { $file } ; tout le reste a été lu.
}
desk-newer-events = { $count ->
    [one] { $count } entrée vient d’une version plus récente du programme : conservé, non affiché. Mettez le programme à jour pour la voir.
   *[other] { $count } entrées viennent d’une version plus récente du programme : conservé, non affiché. Mettez le programme à jour pour les voir.
}
desk-clock-set-forward = L’horloge de cet ordinateur a été avancée de { $duration }. Les heures depuis son démarrage ont été décalées d’autant.
desk-clock-set-back = L’horloge de cet ordinateur a été reculée de { $duration }. Les heures depuis son démarrage ont été décalées d’autant.
desk-clock-set-undo = { $key } annule ce décalage, Échap le garde.
desk-clock-seen = Échap retire cette ligne.
desk-clock-other-zone = Le programme affiche l’heure de l’atelier, { $workshop } ; cet ordinateur affiche { $laptop }.
desk-clock-was-away = Arrêt { $from }–{ $to } ; le temps a couru.
desk-too-small = Cette fenêtre est trop petite. Il faut au moins { $columns } colonnes et { $rows } lignes.
desk-keys = Touches
desk-no-command-found = Aucune commande ne contient ces lettres.
desk-library-title = Ateliers
desk-library-empty = Aucun atelier dans { $folder }. Créez-en un à partir d’un plan, ou ouvrez la démonstration.
desk-library-live = en direct
desk-library-notes-and-days = { $notes ->
    [one] { $dates } · { $notes } note
   *[other] { $dates } · { $notes } notes
}
