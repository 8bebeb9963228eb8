cli-created = Atelier « { $id } » créé dans { $folder }. Ouvrez-le : plenary open { $id }
cli-export-not-internal = Ceci est la version « { $profile } » du compte rendu, qui omet ce dont un atelier est fait. Il faut la version interne : plenary export --format json --profile internal
cli-exported = { $count ->
    [one] { $count } fichier exporté dans { $folder } :
   *[other] { $count } fichiers exportés dans { $folder } :
}
cli-note-saved = { $note } enregistrée
cli-note-saved-not-understood = { $note } enregistrée ; non compris et conservé comme texte : { $words }
cli-started = « { $title } » démarré à { $time }.
cli-ended = « { $title } » terminé à { $time }.
cli-next = « { $ended } » terminé et « { $started } » démarré à { $time }.
cli-held = Le temps de « { $title } » est suspendu à partir de { $time }.
cli-resumed = Le temps de « { $title } » reprend à { $time }.
cli-extended = { $minutes ->
    [one] { $minutes } minute ajoutée à « { $title } ».
   *[other] { $minutes } minutes ajoutées à « { $title } ».
}
cli-shortened = { $minutes ->
    [one] { $minutes } minute retirée à « { $title } ».
   *[other] { $minutes } minutes retirées à « { $title } ».
}
cli-skipped = « { $title } » passé.
cli-unskipped = « { $title } » est remis au programme.
cli-reopened = { $minutes ->
    [one] « { $title } » rouvert avec { $minutes } minute.
   *[other] « { $title } » rouvert avec { $minutes } minutes.
}
cli-restarted = « { $title } » recommencé à { $time }.
cli-corrected-start = Le début de « { $title } » est maintenant { $time }.
cli-corrected-end = La fin de « { $title } » est maintenant { $time }.
cli-moved = « { $title } » vient maintenant avant « { $before } ».
cli-segment = « { $name } » à partir de { $time }.
cli-consecutive-on = Interprétation consécutive à partir de { $time }.
cli-consecutive-off = Fin de l’interprétation consécutive à { $time }.
cli-undone = Annulé : { $what }
cli-ignored = Ignoré : la même commande est venue deux fois en une seconde.
cli-not-a-terminal = Ceci n’est pas un terminal, et un écran en demande un. Sans écran, utilisez : plenary live, note, status, export, check
cli-check-ok = { $file } : aucune erreur
cli-check-errors = { $count ->
    [one] { $file } : { $count } erreur
   *[other] { $file } : { $count } erreurs
}
cli-check-line = { $file }:{ $line }:{ $column }: { $message }
cli-error = Erreur : { $message }
cli-refused = Non effectué : { $message }
cli-cannot-read = Impossible de lire { $file } : { $error }
cli-cannot-write = Impossible d’écrire { $file } : { $error }
cli-why-full = le disque est plein. Libérez de l’espace.
cli-why-denied = le dossier est en lecture seule. Donnez à ce programme le droit d’écrire, ou choisissez un autre dossier.
cli-why-gone = le disque ou le dossier a disparu. Remettez-le en place.
cli-unknown-language = « { $given } » n’est pas une langue de ce programme ; il y a en, fr, mk et sq.
cli-status-header = { $title } · { $date } · { $time }
cli-status-running = en cours : { $title }, reste { $remaining }, fin { $ends }
cli-unsaved-on-exit = { $count ->
    [one] { $count } entrée n’a pas pu être enregistrée ; elle est dans { $folder }. Quand le disque fonctionne de nouveau, copiez les fichiers de ce dossier dans { $journal }.
   *[other] { $count } entrées n’ont pas pu être enregistrées ; elles sont dans { $folder }. Quand le disque fonctionne de nouveau, copiez les fichiers de ce dossier dans { $journal }.
}
cli-lost-on-exit = { $count ->
    [one] { $count } entrée n’a pu être enregistrée ni avec l’atelier ni ailleurs. Elle est perdue.
   *[other] { $count } entrées n’ont pu être enregistrées ni avec l’atelier ni ailleurs. Elles sont perdues.
}
cli-stopped-by-error = Plenary s’est arrêté à cause d’une erreur du programme. Ce qui était enregistré est intact. Détails : { $file }
cli-in-line = ligne { $line } : { $message }
cli-note-off-record = Cette note demande à rester hors compte rendu et n’a pas été conservée.
cli-line-not-utf8 = Ce n’est pas de l’UTF-8 et n’a pas été enregistré. Enregistrez le texte en UTF-8.
cli-line-too-long = Ce texte dépasse { $kilobytes } Ko et n’a pas été enregistré. Faites-en plusieurs notes.
cli-not-stored = La note n’a PAS été enregistrée : { $error }
cli-not-stored-from = À partir de la ligne { $line }, rien n’a été enregistré : { $error }
cli-one-format = La sortie standard n’accepte qu’un fichier : un format, un profil, une langue.
cli-not-text = { $format } est un fichier pour un programme, pas du texte : il ne peut pas aller à la sortie standard. Utilisez --out avec un dossier.
cli-status-overtime = en cours : { $title }, dépassement { $over }
cli-check-torn = { $file }, ligne { $line } : la dernière ligne est coupée ; elle sera mise de côté quand son auteur reprendra

cli-issue-needs-files = Une édition est diffusée en fichiers. Omettez --issue, ou indiquez un dossier avec --out.
cli-final-takes-no-corrections = Une version définitive n’attend pas de corrections. Omettez --corrections-until, ou utilisez --issue draft.

cli-evaluation-saved = { $forms ->
    [one] Évaluation enregistrée : { $forms } questionnaire. Elle figure dans le compte rendu.
   *[other] Évaluation enregistrée : { $forms } questionnaires. Elle figure dans le compte rendu.
}
cli-remark-language = Dans quelle langue est la remarque « { $remark } » ? Indiquez-la avec --lang.
cli-remark-twice = Il y a deux remarques dans la même langue ; l’une remplacerait l’autre : « { $remark } »
cli-search-nothing = Rien trouvé : { $words }
cli-search-passed-over = L’atelier « { $id } » n’a pas été consulté.
cli-carried-over = { $count ->
    [one] { $count } action à faire de « { $id } » a été reprise : notez ce qu’elle est devenue ({ $key } sur la note).
   *[other] { $count } actions à faire de « { $id } » ont été reprises : notez ce que chacune est devenue ({ $key } sur la note).
}
cli-nothing-carried-over = « { $id } » n’a laissé aucune action à faire ; rien n’a été repris.
cli-one-sheet = La sortie standard prend une fiche dans un format ; indiquez la municipalité et le format.
cli-no-sheet-in = Il n’y a pas de fiche au format { $format } : ce n’est pas un document.
cli-sheet-of-no-municipality = Seule la fiche à emporter est celle d’une municipalité.
cli-no-municipalities = Le plan de cet atelier n’a pas de municipalités.
cli-unknown-municipality = Quelle municipalité est « { $given } » ? Il y a : { $known }

cli-template-at = { $file }, ligne { $line } : { $what }
cli-template-syntax = ceci n’est pas compris : { $detail }
cli-template-undefined = « { $name } » n’est pas dans les données ; docs/templates.md dit ce qui y est.
cli-template-unknown = il n’y a pas de tel filtre, test ou fonction : { $detail }
cli-template-other-file = un modèle est un seul fichier et n’en reprend aucun autre.
cli-template-too-long = le modèle n’en finit pas et a été arrêté.
cli-template-failed = ceci ne peut pas être fait : { $detail }
cli-template-nothing-written = rien n’a été écrit. Corrigez le modèle et exportez à nouveau.
cli-template-not-utf8 = { $file } n’est pas en UTF-8. Enregistrez le modèle en UTF-8.
cli-template-markdown-only = Un modèle sert au compte rendu en Markdown. Utilisez-le avec --format md.
cli-no-edition = Aucune édition du compte rendu n’a encore été remise : il n’y a rien à comparer. Remettez-en une : { $command }
cli-no-such-edition = Il n’y a pas d’édition { $number }. Il y a : { $known }
cli-changes-backwards = L’édition antérieure ({ $from }) suit l’édition postérieure ({ $to }). Échangez les deux.
