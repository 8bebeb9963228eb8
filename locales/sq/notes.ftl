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

note-hint-merging = bashkon { $notes }
note-merging-title = Bashkim shënimesh
note-split-title = Ndarje: çdo rresht bëhet shënim
note-split-keys = Enter pret · F6 ndan · Esc del
note-refusal-nothing-to-merge = Zgjidhni së pari dy ose më shumë shënime me { $key }; pastaj kjo bën prej tyre një.
note-refusal-nothing-to-split = Ka vetëm një rresht. Enter e pret në dysh.
note-refusal-withdrawn = Një shënim i tërhequr nuk mund të bashkohet.
note-refusal-line-in-use = Në rresht ka tekst të padërguar. Dërgojeni së pari ose fshijeni.
note-refusal-date = „{ $given }“ s’është datë. Shkruani 31 korrik ose 2023-07-31; Ctrl-C del pa ruajtur.
note-translate-original-unknown = Origjinali
note-translate-original = Origjinali: { $language }
note-translate-missing = mungon
note-translate-keys = Tab gjuhë tjetër · Enter ruan · Ctrl-C hedh
note-translate-keys-lines = Tab gjuhë tjetër · F6 ruan · Ctrl-C hedh
note-translate-keys-released = I ruajtur, del nga salla derisa të publikohet sërish · Tab · F6 · Ctrl-C
note-form-keys = Tab tjetra · ← → zgjedhje · Esc ruan · Ctrl-C hedh
note-field-due = Afati
note-field-category = Kush e tha
note-field-group = Grupi
note-field-text = Teksti
note-field-language = Gjuha
note-field-verbatim = Citim
note-field-important = Me rëndësi
note-field-translation = Përkthim, { $language }
note-history-keys = ↑ ↓ lëviz · çdo tast tjetër mbyll
note-past-added = u shkrua
note-past-split-off = u nda nga një shënim tjetër
note-past-merged = u bashkua nga { $notes }
note-past-reason = Arsyeja: { $reason }
note-past-deleted = u fshi
note-past-released = iu shfaq sallës
note-past-taken-back = u hoq nga salla
note-past-confirmed = u lexua: i konfirmuar
note-past-amended = u lexua: i ndryshuar
note-past-withdrawn = u lexua: i tërhequr
note-past-not-read-back = përgjigjja e leximit u kthye
note-past-undone = u zhbë

note-translations-missing = Ende pa përkthim: { $languages }
note-inside = Brenda: { $notes }
note-kept-stricter = Mbetet „{ $level }“. Për ta hapur, shtypni { $key } te shënimi dhe thoni pse.
note-refusal-seen-whole = Andej s’ka më asgjë nga ky shënim.
note-refusal-seen-elsewhere = { $key } e shfaq shënimin e tërë.

note-deed-field = { $field }, { $notes }
note-deed-several = { $what }, { $notes }
note-deed-merge = bashkim shënimesh
note-deed-take-apart = zbërthim i një shënimi të bashkuar
note-deed-split = ndarje e një shënimi

note-field-provenance = Prejardhja
note-provenance-event = e dokumentuar për këtë ngjarje
note-provenance-elsewhere = e dokumentuar diku tjetër
note-provenance-derived = rrjedh nga fakte të dokumentuara
note-provenance-illustrative = e shpikur për shembullin
