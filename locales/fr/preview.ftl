### Le compte rendu à l’écran : aperçu, export, éditions.

preview-internal = interne
preview-participants = participants
preview-public = public
preview-not-given-out = projet { $number }, pas encore diffusé
preview-draft = projet { $number }
preview-final = version définitive { $number }
preview-section = { $at } sur { $of }
preview-without-owner = { $count ->
    [one] { $count } action sans responsable
   *[other] { $count } actions sans responsable
}
preview-without-date = { $count ->
    [one] { $count } action sans échéance
   *[other] { $count } actions sans échéance
}
preview-questions = { $count ->
    [one] { $count } question non close
   *[other] { $count } questions non closes
}
preview-translations = { $count ->
    [one] { $count } note à traduire
   *[other] { $count } notes à traduire
}
preview-quotations = { $count ->
    [one] { $count } citation à reformuler
   *[other] { $count } citations à reformuler
}
preview-empty = Rien n’est encore noté que cette version montre. Ce qui est noté apparaît ici aussitôt.
preview-nothing-missing = Rien ne manque.
preview-needs-translation = Laissé de côté : à traduire
preview-quotations-left-out = Laissé de côté : citations à reformuler

## L’export.

preview-all-profiles = Les trois : interne, participants, publique
preview-all-languages = toutes celles de l’atelier ({ $langs })
preview-label-whom = Pour qui
preview-label-language = Langue
preview-label-formats = Formats
preview-label-edition = Édition
preview-give-draft = diffuser comme projet { $number }, corrections jusqu’au { $until }
preview-give-final = diffuser comme version définitive { $number }
preview-as-given-draft = projet { $number } du { $date }, tel que diffusé
preview-as-given-final = version définitive { $number } du { $date }, telle que diffusée
preview-missing-in = { $profile } : { $missing }
preview-overwrite = { $count ->
    [one] { $file } existe déjà. Le remplacer ?
   *[other] { $count } fichiers existent déjà, dont { $file }. Les remplacer tous ?
}
preview-export-keys = ↑↓ ligne · ←→ choisir
preview-export-keys-formats = ↑↓ ligne · ←→ format · Espace le prend ou le laisse
preview-export-keys-days = ↑↓ ligne · ←→ choisir · + − jours ouvrables pour corriger
preview-written = Exporté
preview-gave-draft = Diffusé comme projet { $number } ; corrections acceptées jusqu’au { $until }.
preview-gave-final = Diffusé comme version définitive { $number }.

## Le contrôle d’anonymat.

preview-check-rephrased = La note a été reformulée.
preview-check-theme = thème
preview-check-accepted = accepté
preview-check-first = Entrée passe les endroits en revue · y exporte quand même · Échap
preview-check-keys = Entrée accepter · r reformuler · l restreindre · ↓ passer · ↑ · a tous · Échap
preview-check-keys-accepted = Entrée reprendre · r reformuler · l restreindre · ↓ ↑ · a ouverts · Échap
preview-check-keys-rephrasing = Entrée enregistre · Alt-Entrée nouvelle ligne · Échap laisse tel quel
preview-places = { $count ->
    [one] { $count } endroit à vérifier avant la diffusion
   *[other] { $count } endroits à vérifier avant la diffusion
}
preview-check-title = Contrôle d’anonymat – { $profile }
preview-check-progress = { $at } sur { $of } · { $accepted } acceptés
preview-check-all-accepted = { $count ->
    [one] Plus rien à vérifier ; { $count } endroit accepté.
   *[other] Plus rien à vérifier ; { $count } endroits acceptés.
}

preview-changes = Changements : { $from } → { $to }
preview-changes-now = maintenant
preview-changes-inside = Ce qu’un propos disait avant figure dans cette liste seulement, dans aucun fichier.
preview-changes-outside = Autant que voit celui qui place les deux versions côte à côte.
preview-documents = Montrer ici
preview-sheet-opener = Ouverture du jour suivant
preview-sheet-hint = { $key } en fait un fichier

preview-label-sheets = Fiches
preview-sheets-alone = Personne : fiches seules, sans compte rendu
preview-sheets-take-home = à emporter
preview-sheets-opener = jour suivant
preview-sheets-donors = bailleurs
preview-sheets-interpreters = interprètes
preview-export-keys-sheets = ↑↓ ligne · ←→ fiche · Espace la prend ou la laisse
preview-no-edition = aucune : les fiches n’ont pas de numéro
preview-check-keys-done = Entrée continue · a tous · Échap
preview-sheets-as = en { $formats }
preview-next-sheet = Fiche suivante
