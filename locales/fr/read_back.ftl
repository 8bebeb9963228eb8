reread-change = réponse à la relecture
reread-all = toutes les notes
reread-no-municipality = sans municipalité
reread-open = { $open } sur { $notes } à confirmer
reread-all-answered = les { $notes } sont faites
reread-empty = Rien n’a encore été noté ici. Tab passe à toutes les notes.
reread-progress = { $confirmed } sur { $notes } confirmées
reread-confirmed = confirmée
reread-amended = modifiée
reread-withdrawn = retirée
reread-still-open = pas encore relue
reread-count-amended = { $count ->
    [one] { $count } modifiée
   *[other] { $count } modifiées
}
reread-count-withdrawn = { $count ->
    [one] { $count } retirée
   *[other] { $count } retirées
}
reread-choose-keys = Entrée lire · Tab ce point ou tout · Échap
reread-keys = y confirmée · { $edit } modifiée · w retirée · 0 rouvrir · v salle · l langue · Échap
reread-amend-keys = Entrée : modifiée ainsi · Échap
reread-ask-withdraw = La retirer ? Elle quitte la salle et n’est dans aucun export. y la retire · Échap la laisse
reread-ask-release = La salle ne l’a pas encore vue. y la montre · Échap la laisse
reread-said-amended = Modifiée. La salle voit les nouveaux mots après v.
reread-said-also-in = Modifiée. Les anciens mots restent en : { $languages }.
reread-said-withdrawn = Retirée : dans aucun export, ni dans la salle.
reread-said-shown = La salle voit cette note.
reread-said-hidden = La salle voit de nouveau le programme.
reread-said-needs-translation = La salle ne peut pas la voir telle quelle : il faut une traduction, ou reformuler la citation.
reread-said-is-withdrawn = Elle a été retirée ; 0 annule cela.
