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
