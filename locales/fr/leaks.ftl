leak-change-issue = édition remise
leak-change-accept = passage accepté

## What is found, in a few words; they stand in the exports, too.

leak-label-municipality = un nom de municipalité
leak-label-participant = une fonction
leak-label-institution = une institution
leak-label-only = « le seul »
leak-label-new = « le nouveau »
leak-label-number = un nombre
leak-label-name = un nom propre
leak-label-words = des mots particuliers

leak-in-programme = programme
leak-in-evaluation = évaluation

## What is doubtful, and what to do.

leak-advice-municipality = Une municipalité est nommée sans que cela soit autorisé ici. Reformulez sans le nom, ou faites autoriser la reprise.
leak-advice-participant = Cette fonction peut révéler qui est la personne. Dites-le de façon plus générale, par exemple « un participant ».
leak-advice-institution = Une institution est nommée. Dites-le de façon plus générale si cela révèle qui a parlé.
leak-advice-only = Ce qui est seul de son genre peut être reconnu. Reformulez sans « seul ».
leak-advice-new = Qui est nouveau peut être reconnu. Reformulez sans « nouveau ».
leak-advice-number = Un tel nombre peut révéler le lieu. Arrondissez-le ou retirez-le.
leak-advice-name = Ceci peut être un nom propre. S’il désigne une personne ou un lieu, dites plutôt ce que c’est.
leak-advice-words = Ailleurs, ces mots n’apparaissent qu’auprès du nom d’une seule municipalité. Dites-le en d’autres termes.

## What an export says of itself, above everything else.

leak-open = { $count ->
    [one] Personne n’a encore regardé { $count } passage de cette version qui pourrait révéler qui a parlé.
   *[other] Personne n’a encore regardé { $count } passages de cette version qui pourraient révéler qui a parlé.
}

leak-accepted = { $count ->
    [one] Une personne a regardé { $count } passage dont le programme doutait et l’a laissé tel quel.
   *[other] Une personne a regardé { $count } passages dont le programme doutait et les a laissés tels quels.
}

leak-accepted-notes = { $label } : { $notes }

leak-made-checked = { $count ->
    [one] Un programme a établi cette version d’après les niveaux des notes. Une personne a regardé le passage dont il doutait ({ $count }).
   *[other] Un programme a établi cette version d’après les niveaux des notes. Une personne a regardé les { $count } passages dont il doutait.
}

## In the shell.

leak-line = { $note } : { $label } : { $excerpt } ({ $finding })
leak-line-accepted = { $note } : { $label } : { $excerpt } ({ $finding }, accepté)

leak-advice-line = { $label } : { $advice }
leak-none-found = Rien de douteux n’a été trouvé. Une personne doit tout de même le lire.
leak-none-open = { $count ->
    [one] { $count } passage est accepté, aucun n’est ouvert.
   *[other] { $count } passages sont acceptés, aucun n’est ouvert.
}
leak-some-open = { $open ->
    [one] { $open } passage est ouvert ; acceptés : { $accepted }. Modifiez la note, ou laissez-le passer : { $command }
   *[other] { $open } passages sont ouverts ; acceptés : { $accepted }. Modifiez les notes, ou laissez-les passer : { $command }
}
leak-internal = La version interne contient tout et reste chez les organisateurs : rien n’y est recherché.
leak-of-others = Indiquez { $options }.
leak-of-workshop = { $option } examine le compte rendu d’un atelier ; { $file } est un fichier.
leak-export-open = { $open ->
    [one] Ce qui a été écrit est un projet : personne n’a regardé { $open } passage qui pourrait révéler qui a parlé. Pour le voir : { $command }
   *[other] Ce qui a été écrit est un projet : personne n’a regardé { $open } passages qui pourraient révéler qui a parlé. Pour les voir : { $command }
}
leak-unknown = Rien de douteux ne s’appelle { $finding }. Pour voir ce qu’il y a : { $command }
leak-is-accepted = { $note } : { $label } : accepté
leak-is-open = { $note } : { $label } : de nouveau ouvert
leak-names-none = Nommez les passages à laisser passer. Pour voir leurs noms : { $command }
