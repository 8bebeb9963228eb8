### Working on notes: several at once, merging, splitting, translations, fields, history.

note-pick-level = Niveau
note-pick-item = Vers quel point ?
note-pick-no-item = aucun point
note-pick-status = Qu’en est-il advenu ?
note-tick-themes = Thèmes
note-tick-new = Nouveau thème :
note-tick-keys = Espace coche · Entrée enregistre · Échap annule
note-tick-key-new = + nouveau thème
note-tick-key-none = 0 aucun
note-loosen = Pourquoi peut-on ouvrir au niveau « { $level } » ({ $notes }) ? Le motif est conservé.
note-done-kind = { $notes } : désormais { $kind }
note-done-municipalities = { $notes } : { $names }
note-done-no-municipality = { $notes } : aucune municipalité
note-done-themes = { $notes } : { $themes }
note-done-no-theme = { $notes } : aucun thème
note-done-level = { $notes } : niveau « { $level } »
note-done-important = { $notes } : important
note-done-unimportant = { $notes } : plus marqué important
note-done-verbatim = { $notes } : citation, mot pour mot
note-done-not-verbatim = { $notes } : pas une citation
note-done-moved = { $notes } : vers « { $title } »
note-done-moved-nowhere = { $notes } : dans aucun point
note-done-status = { $notes } : { $status }
note-done-no-status = { $notes } : sans état
note-done-released = { $notes } : dans la salle
note-done-taken-back = { $notes } : plus dans la salle
note-done-deleted = Suppression : { $notes } ; { $key } l’annule.
note-done-merged = { $notes } dans celle-ci ; { $key } la redivise.
note-done-taken-apart = Redivisée : { $notes } comme avant.
note-done-split = Divisée : { $notes } maintenant.
note-done-translated = Traduction enregistrée : { $names }.
note-done-fields = Champs enregistrés.
note-release-anew = La salle ne voit plus { $notes } ; { $key } publie à nouveau.
note-refusal-off-record = Une note conservée ne peut pas être hors compte rendu. { $key } l’efface.
note-refusal-no-status = Seules les actions et les questions ont un état.
note-refusal-is-so = Rien à changer : c’est déjà ainsi.
note-refusal-no-theme = « { $typed } » n’a aucune lettre ; il en faut une à un thème.
note-field-addressee = Destinataire
note-field-practice-level = Degré de preuve
note-field-decided-by = Décidé par
note-field-how = Mode d’accord
note-field-formal = Décision formelle
note-practice-reported = rapportée
note-practice-evidenced = étayée
note-practice-evaluated = évaluée

note-list-selected = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}

note-hint-merging = fusionne { $notes }
note-merging-title = Fusion de notes
note-split-title = Diviser : chaque ligne devient une note
note-split-keys = Entrée coupe · F6 divise · Échap quitte
note-refusal-nothing-to-merge = Sélectionnez d’abord deux notes ou plus avec { $key } ; ceci en fait une seule.
note-refusal-nothing-to-split = Il n’y a qu’une ligne. Entrée la coupe en deux.
note-refusal-withdrawn = Une note retirée ne peut pas être fusionnée.
note-refusal-line-in-use = La ligne contient un texte non envoyé. Envoyez-le d’abord, ou effacez-le.
note-refusal-date = « { $given } » n’est pas une date. Écrivez 31 juillet ou 2023-07-31 ; Ctrl-C quitte sans enregistrer.
note-translate-original-unknown = Original
note-translate-original = Original : { $language }
note-translate-missing = manque
note-translate-keys = Tab autre langue · Entrée enregistre · Ctrl-C abandonne
note-translate-keys-lines = Tab autre langue · F6 enregistre · Ctrl-C abandonne
note-translate-keys-released = Enregistrée, elle quitte la salle jusqu’à nouvelle publication · Tab · F6 · Ctrl-C
note-form-keys = Tab suivant · ← → choisir · Échap enregistre · Ctrl-C abandonne
note-field-due = Échéance
note-field-category = Qui l’a dit
note-field-group = Groupe
note-field-text = Texte
note-field-language = Langue
note-field-verbatim = Citation
note-field-important = Important
note-field-translation = Traduction, { $language }
note-history-keys = ↑ ↓ défiler · toute autre touche ferme
note-past-added = écrite
note-past-split-off = détachée d’une autre note
note-past-merged = fusion de { $notes }
note-past-reason = Motif : { $reason }
note-past-deleted = supprimée
note-past-released = montrée à la salle
note-past-taken-back = retirée de la salle
note-past-confirmed = relecture : confirmée
note-past-amended = relecture : modifiée
note-past-withdrawn = relecture : retirée
note-past-not-read-back = réponse à la relecture reprise
note-past-undone = annulé

note-translations-missing = Pas encore traduite : { $languages }
note-inside = Contient { $notes } :
note-kept-stricter = Gardée au niveau « { $level } ». Pour l’ouvrir, { $key } sur la note, avec un motif.
note-refusal-seen-whole = Il n’y a rien de plus de ce côté.
note-refusal-seen-elsewhere = { $key } montre la note entière.

note-deed-field = { $field }, { $notes }
note-deed-several = { $what }, { $notes }
note-deed-merge = fusion de notes
note-deed-take-apart = séparation d’une note fusionnée
note-deed-split = division d’une note

note-field-provenance = Provenance
note-provenance-event = attesté pour cette rencontre
note-provenance-elsewhere = attesté ailleurs
note-provenance-derived = déduit de faits attestés
note-provenance-illustrative = inventé pour l’exemple
