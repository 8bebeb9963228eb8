planning-refused-nothing = Cela ne changerait rien.
planning-refused-parked = « { $title } » est déjà mis de côté. Redonnez-lui une place dans une journée.
planning-refused-not-fixed = « { $title } » n’a pas d’heure fixe : il suit le point précédent.
planning-refused-only-item = « { $title } » est le seul point de sa journée, et une journée en garde un. Déplacez-y d’abord un autre point.
planning-refused-no-such-day = Il n’y a pas de jour { $day } ; l’atelier en compte { $days }.
planning-refused-day-is-over = Le { $date } est passé. Choisissez un jour à venir.
planning-refused-past = { $time } est déjà passé. Donnez une heure à venir.
planning-deed-park = mise de côté de « { $title } »
planning-deed-add = ajout de « { $title } »
planning-deed-fix = heure de « { $title } »
planning-deed-hard-end = fin de la journée
planning-deed-several = { $count ->
    [one] { $count } changement du programme
   *[other] { $count } changements du programme
}
planning-deed-end-day = fin anticipée de la journée
planning-deed-draft = ouverture ou publication du programme
planning-done-added = Ajouté : « { $title } », { $minutes } min ({ $item }).
planning-done-parked = « { $title } » est mis de côté.
planning-done-placed = « { $title } » a lieu le { $date }, attendu à { $time }.
planning-done-fixed = « { $title } » commence à { $time } au plus tôt.
planning-done-freed = « { $title } » suit le point précédent.
planning-done-hard-end = La journée doit finir à { $time }.
planning-done-no-hard-end = La journée n’a plus de fin impérative.
planning-done-day-ended = { $count ->
    [one] La journée est finie ; { $count } point n’a pas eu lieu et peut être repris un autre jour.
   *[other] La journée est finie ; { $count } points n’ont pas eu lieu et peuvent être repris un autre jour.
}
planning-done-draft = Le programme est ouvert : tout changement modifie le programme lui-même, jusqu’à sa publication ou au premier début.
planning-done-published = Le programme est publié : il reste tel quel, et les changements s’affichent à côté.
planning-done-several = { $count ->
    [one] { $count } changement fait ; une seule annulation le défait.
   *[other] { $count } changements faits ; une seule annulation les défait.
}
planning-open = Le programme est ouvert : tout changement le modifie.
planning-published = Publié : le programme reste, changements à côté.
planning-to-take-up = Non tenu ou mis de côté : à reprendre ce jour
planning-minutes = min
planning-column-plan = prévu
planning-column-now = réel
planning-added-sign = ajouté
planning-from-day = jour { $number }
planning-set-aside = mis de côté
planning-empty-day = Rien n’est prévu ce jour. { $key } ajoute un point.
planning-refused-no-title = Ce qui est ajouté a besoin d’un titre. Donnez-le, suivi des minutes.
planning-left-over = { $count ->
    [one] { $count } point d’avant est resté : { $key } montre le programme.
   *[other] { $count } points d’avant sont restés : { $key } montre le programme.
}
planning-refused-held = « { $title } » a commencé : le programme reste tel que publié, et les changements s’affichent à côté.
planning-refused-not-to-come = « { $title } » est en cours ou terminé. Seul ce qui est à venir peut être mis de côté ou recevoir une heure.
