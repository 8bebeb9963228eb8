### Working on notes: several at once, merging, splitting, translations, fields, history.

note-pick-level = Niveli
note-pick-item = Në cilën pikë?
note-pick-no-item = asnjë pikë
note-pick-status = Ç’u bë me të?
note-tick-themes = Temat
note-tick-new = Temë e re:
note-tick-keys = Space shënon · Enter ruan · Esc anulon
note-tick-key-new = + temë e re
note-tick-key-none = 0 asnjë
note-loosen = Pse mund të hapet në „{ $level }“ ({ $notes })? Arsyeja ruhet.
note-done-kind = { $notes }: tani { $kind }
note-done-municipalities = { $notes }: { $names }
note-done-no-municipality = { $notes }: pa komunë
note-done-themes = { $notes }: { $themes }
note-done-no-theme = { $notes }: pa temë
note-done-level = { $notes }: niveli „{ $level }“
note-done-important = { $notes }: me rëndësi
note-done-unimportant = { $notes }: jo më me rëndësi
note-done-verbatim = { $notes }: citim, fjalë për fjalë
note-done-not-verbatim = { $notes }: jo citim
note-done-moved = { $notes }: te „{ $title }“
note-done-moved-nowhere = { $notes }: në asnjë pikë
note-done-status = { $notes }: { $status }
note-done-no-status = { $notes }: pa status
note-done-released = { $notes }: tani në sallë
note-done-taken-back = { $notes }: jo më në sallë
note-done-deleted = U fshi: { $notes }; { $key } e kthen.
note-done-merged = U bashkuan: { $notes } brenda këtij; { $key } e ndan përsëri.
note-done-taken-apart = U nda përsëri: { $notes } si më parë.
note-done-split = U nda: tani { $notes }.
note-done-translated = Përkthimi u ruajt: { $names }.
note-done-fields = Fushat u ruajtën.
note-release-anew = Salla nuk sheh më { $notes }; { $key } e publikon përsëri.
note-refusal-off-record = Një shënim i ruajtur nuk mund të jetë jashtë procesverbalit. { $key } e fshin përgjithmonë.
note-refusal-no-status = Vetëm veprimet dhe pyetjet kanë status.
note-refusal-is-so = S’ka çfarë të ndryshohet: tashmë është kështu.
note-refusal-no-theme = „{ $typed }“ s’ka asnjë shkronjë; një temë ka nevojë për një.
note-field-addressee = Drejtuar
note-field-practice-level = Shkalla e vërtetimit
note-field-decided-by = Vendosi
note-field-how = Si u dakorduan
note-field-formal = Vendim formal
note-practice-reported = e raportuar
note-practice-evidenced = e dëshmuar
note-practice-evaluated = e vlerësuar

note-list-selected = { $count ->
    [one] { $count } i zgjedhur
   *[other] { $count } të zgjedhura
}
