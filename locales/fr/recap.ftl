recap-change-show = tableau dans la salle
recap-title = Récapitulatif · { $language }
recap-page = page { $page } sur { $pages }
recap-no-theme = autres points
recap-next = à suivre : { $theme }
recap-end = fin du récapitulatif
recap-room-here = La salle voit cette page.
recap-room-covered = La salle le verra après le rideau, l’arrêt ou le hors compte rendu.
recap-room-elsewhere = La salle voit une autre page du récapitulatif.
recap-room-not = La salle ne voit pas le récapitulatif.
recap-needs-translation = { $count ->
    [one] { $count } note montrée n’a pas de texte dans cette langue.
   *[other] { $count } notes montrées n’ont pas de texte dans cette langue.
}
recap-quotations = { $count ->
    [one] { $count } citation est d’abord à reformuler.
   *[other] { $count } citations sont d’abord à reformuler.
}
recap-empty = Rien de ce qui a été montré ne peut l’être dans cette langue. Dans la liste des notes, { $key } en montre une.
recap-line-corrected = corrigé, pas dans la salle : v
recap-keys = → montrer, suite · ← retour · Tab thème · l langue · ↑↓ { $edit } corriger · v montrer · V fin · Échap
recap-edit-keys = Entrée garde la correction, et la ligne quitte la salle jusqu’à v · Échap
recap-said-corrected = Corrigé. La salle ne voit plus cette ligne : v l’y remet.
recap-said-also-in = Corrigé. La salle ne voit plus cette ligne : v l’y remet. Les anciens mots restent en : { $languages }.
recap-said-released = La ligne corrigée est de nouveau dans la salle.
recap-said-ended = La salle ne voit plus le récapitulatif.
recap-said-last = C’est la dernière page.
recap-said-first = C’est la première page.
recap-said-nothing = Rien n’a été corrigé ici que v remettrait.
recap-view-matches = qui demande, qui répond
recap-view-unanswered = encore sans réponse
recap-view-all-answered = tout ce qui est montré a une réponse
recap-view-themes = thèmes
recap-view-kinds = contributions
recap-view-balance = qui a été entendu
recap-view-actions = ce que nous avons convenu de faire
recap-view-messages = messages clés
recap-view-read-back = relecture
recap-view-nothing = rien à montrer pour l’instant
recap-who = qui
recap-who-open = qui : encore ouvert
recap-who-withheld = qui : n’est pas nommé ici
recap-by-when = d’ici le { $date }
recap-by-when-open = échéance : encore ouverte
recap-asks = demande ↓
recap-answers = répond →
recap-notes = notes
recap-minutes = min
recap-sees-matches = grille des réponses
recap-sees-unanswered = sans réponse
recap-sees-themes = thèmes
recap-sees-kinds = types
recap-sees-balance = équilibre
recap-sees-actions = actions
recap-sees-card = une fiche
recap-sees-messages = messages clés
recap-sees-read-back = relecture
recap-sees-recap = récapitulatif
recap-shown = La salle voit : { $view }.
recap-hidden = La salle voit de nouveau le programme.
