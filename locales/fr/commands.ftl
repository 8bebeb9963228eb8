command-start = Démarrer
command-next = Point suivant
command-end = Terminer
command-hold = Suspendre
command-resume = Reprendre
command-reason = Donner le motif
command-extend = { $minutes ->
    [one] Ajouter { $minutes } minute
   *[other] Ajouter { $minutes } minutes
}
command-shorten = { $minutes ->
    [one] Retirer { $minutes } minute
   *[other] Retirer { $minutes } minutes
}
command-minutes = Ajouter ou retirer…
command-catch-up = Rattraper
command-skip = Passer
command-unskip = Remettre au programme
command-reopen = Rouvrir…
command-restart = Recommencer
command-correct-start = Il a commencé à…
command-undo = Annuler l’action
command-redo = Rétablir
command-move-up = Avancer dans l’ordre
command-move-down = Reculer dans l’ordre
command-segment-next = Partie suivante
command-segment-previous = Partie précédente
command-other-day = Autre jour
command-focus-line = Écrire une note
command-focus-notes = Notes
command-focus-agenda = Programme
command-editor = Note plus longue
command-send = Enregistrer la note
command-complete = Compléter
command-off-record = Hors compte rendu
command-off-record-end = Reprendre les notes
command-curtain = Rideau
command-curtain-open = Ouvrir le rideau
command-release = Montrer à la salle
command-release-back = Retirer de la salle
command-edit-note = Corriger la note
command-change-kind = Changer le type
command-change-municipality = Changer la municipalité
command-delete-note = Supprimer la note
command-stricter = Plus confidentiel
command-filter-kind = Filtrer par type
command-filter-municipality = Filtrer par municipalité
command-filter-clear = Sans filtre
command-scope = Point, jour ou tout
command-room-view = Vue de la salle
command-capture-view = Saisie
command-export = Exporter
command-language = Langue
command-theme = Apparence
command-palette = Trouver une commande
command-help = Aide
command-quit = Quitter
command-suspend = Retour au shell
command-redraw = Redessiner
command-up = Haut
command-down = Bas
command-page-up = Page précédente
command-page-down = Page suivante
command-first = Début
command-last = Fin
command-cancel = Annuler
command-open = Ouvrir
command-new = Nouvel atelier
command-demo = Démonstration

command-plan-view = Programme
command-add-item = Ajouter un point…
command-other-place = Un autre jour
command-park = Mettre de côté, ramener
command-fix-start = Fixer l’heure…
command-hard-end = Fin impérative…
command-end-day = Finir la journée
command-publish = Ouvrir ou publier
