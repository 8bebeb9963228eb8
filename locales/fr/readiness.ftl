readiness-point = { $name } : { $finding }
readiness-looking = Vérification…
readiness-state-not-ready = pas prêt
readiness-state-unknown = inconnu
readiness-state-attention = à regarder
readiness-state-ready = prêt
readiness-plan = Plan
readiness-hard-ends = Fins impératives
readiness-languages = Langues
readiness-journal = Notes et temps
readiness-damage = Dommages
readiness-exports = Exports
readiness-disk = Disque
readiness-clock = Horloge
readiness-synchronised = Heure du réseau
readiness-zone = Fuseau horaire
readiness-screen = Écran
readiness-colours = Couleurs
readiness-letters = Lettres
readiness-not-known = cela n’a pas pu être établi ici.
readiness-plan-sound = il est correct.
readiness-plan-faulty = { $count ->
    [one] { $count } erreur ou avertissement ; « plenary check » l’indique.
   *[other] { $count } erreurs ou avertissements ; « plenary check » les énumère.
}
readiness-no-hard-end = aucun jour n’en a.
readiness-hard-ends-hold = le plan les respecte.
readiness-hard-end-over = { $minutes ->
    [one] le { $date }, le plan la dépasse de { $minutes } minute ; pauses et points peuvent être raccourcis.
   *[other] le { $date }, le plan la dépasse de { $minutes } minutes ; pauses et points peuvent être raccourcis.
}
readiness-hard-end-impossible = { $minutes ->
    [one] le { $date }, elle est intenable : il manque { $minutes } minute même en raccourcissant tout au minimum. Retirez un point.
   *[other] le { $date }, elle est intenable : il manque { $minutes } minutes même en raccourcissant tout au minimum. Retirez un point.
}
readiness-texts-complete = chaque texte du plan existe dans toutes.
readiness-texts-missing = { $count ->
    [one] { $count } texte n’existe pas dans toutes : { $places }.
   *[other] { $count } textes n’existent pas dans toutes : { $places }.
}
readiness-can-be-written = l’écriture dans { $folder } est possible.
readiness-cannot-be-written = l’écriture dans { $folder } est impossible : { $fault }. Choisissez un autre dossier, ou demandez au responsable de l’ordinateur.
readiness-no-damage = tout ce qui a été écrit a pu être lu.
readiness-damaged = { $count ->
    [one] { $count } ligne illisible a été mise de côté ; tout le reste a été lu.
   *[other] { $count } lignes illisibles ont été mises de côté ; tout le reste a été lu.
}
readiness-space-enough = il y a assez de place.
readiness-space-left = il ne reste que { $megabytes } Mo. Supprimez ce qui est inutile avant le début de l’atelier.
readiness-clock-before = { $days ->
    [one] l’atelier commence dans { $days } jour.
   *[other] l’atelier commence dans { $days } jours.
}
readiness-clock-during = elle indique un jour de l’atelier.
readiness-clock-after = elle indique une date postérieure à l’atelier, terminé le { $date }. Si l’atelier a lieu aujourd’hui, réglez l’horloge.
readiness-clock-long-before = elle indique le { $date }, bien avant l’atelier. Si ce n’est pas aujourd’hui, réglez l’horloge.
readiness-clock-behind-journal = elle retarde : une entrée date déjà du { $date } à { $time }. Réglez l’horloge.
readiness-is-synchronised = le réseau tient l’horloge à l’heure.
readiness-not-synchronised = l’horloge n’a pas encore été réglée par le réseau. Comparez-la avec un téléphone.
readiness-zone-same = l’ordinateur a celui de l’atelier ({ $offset }).
readiness-zone-other = l’ordinateur est à { $laptop }, l’atelier à { $workshop }. Le programme affiche l’heure de l’atelier ; les autres horloges de l’ordinateur, non.
readiness-screen-size = { $columns } colonnes et { $rows } lignes.
readiness-screen-too-small = { $columns } colonnes et { $rows } lignes, c’est trop peu ; il en faut { $least_columns } et { $least_rows }. Réduisez la taille des lettres du terminal.
readiness-has-colours = le terminal les affiche.
readiness-no-colours = aucune n’est affichée (NO_COLOR ou type de terminal). Signes et mots disent tout aussi.
readiness-letters-measured = le terminal leur donne la bonne largeur. Les lisez-vous ? { $letters }
readiness-letters-not-measured = le terminal ne dit pas comment il les dessine. Les lisez-vous ? { $letters }
readiness-letters-wrong = le terminal dessine mal celles-ci : { $letters } Réglez-le sur UTF-8, ou prenez-en un autre.
readiness-other-charset = le système travaille en { $charset }, pas en UTF-8. Choisissez des paramètres régionaux en UTF-8.
readiness-told-not-ready = { $count ->
    [one] { $count } point n’est pas prêt.
   *[other] { $count } points ne sont pas prêts.
}
