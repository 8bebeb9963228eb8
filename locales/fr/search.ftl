search-title = Chercher des notes
search-placeholder = mots, quelle que soit l’orthographe
search-signs = =important =mk #thème @fonction !niveau c kum: par=nom groupe=2 due 31.7.
search-words = « { $words } »
search-no-municipality = sans commune
search-text-in = texte en { $lang }
search-noted-by = noté par { $name }
search-group = Groupe { $group }
search-is-important = important
search-is-verbatim = citation
search-is-released = affiché
search-is-incomplete = incomplet
search-is-untranslated = non-traduit
search-is-conflict = conflit
search-is-unread = non-relu
search-is-confirmed = confirmé
search-is-amended = modifié
search-is-withdrawn = retiré
search-is-merged = fusionné
search-is-open = ouvert
search-is-in-progress = en-cours
search-is-done = fait
search-is-answered = répondu
search-is-made-action = devenu-action
search-kept = gardé pour la ligne suivante : { $what }
search-rapid-on = Saisie rapide : { $what } vaut pour les lignes suivantes. { $key } y met fin.
search-rapid-off = La saisie rapide est terminée.
search-already-noted = déjà noté à { $time } : { $text }
search-paste-title = { $count ->
    [one] { $count } ligne collée
   *[other] { $count } lignes collées
}
search-paste-keys = { $count ->
    [one] Entrée conserve { $count } note · Espace prendre ou laisser · { $key } joindre à la ligne au-dessus · Échap une seule note, dans l’éditeur
   *[other] Entrée conserve { $count } notes · Espace prendre ou laisser · { $key } joindre à la ligne au-dessus · Échap une seule note, dans l’éditeur
}
search-pasted = { $count ->
    [one] { $count } note conservée. { $key } la reprend.
   *[other] { $count } notes conservées. { $key } les reprend.
}
search-paste-too-long = { $most ->
    [one] Plus de { $most } ligne : la page forme une seule note.
   *[other] Plus de { $most } lignes : la page forme une seule note.
}
