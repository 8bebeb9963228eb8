reread-change = përgjigje në rilexim
reread-all = të gjitha shënimet
reread-no-municipality = pa komunë
reread-open = { $open } nga { $notes } të hapura
reread-all-answered = të { $notes } u lexuan
reread-empty = Këtu ende s’ka shënime. Tab kalon te të gjitha.
reread-progress = { $confirmed } nga { $notes } të konfirmuara
reread-confirmed = e konfirmuar
reread-amended = e ndryshuar
reread-withdrawn = e tërhequr
reread-still-open = ende e palexuar
reread-count-amended = { $count ->
    [one] { $count } e ndryshuar
   *[other] { $count } të ndryshuara
}
reread-count-withdrawn = { $count ->
    [one] { $count } e tërhequr
   *[other] { $count } të tërhequra
}
reread-choose-keys = Enter lexo · Tab kjo pikë ose të gjitha · Esc
reread-keys = y konfirmuar · { $edit } ndryshuar · w tërhequr · 0 rihap · v salla · l gjuha · Esc
reread-amend-keys = Enter: e ndryshuar me këto fjalë · Esc
reread-ask-withdraw = Ta tërhiqni? Del nga salla dhe s’është në asnjë eksport. y e tërheq · Esc e lë
reread-ask-release = Salla ende s’e ka parë. y e shfaq · Esc e lë
reread-said-amended = U ndryshua. Salla i sheh fjalët e reja pas v.
reread-said-also-in = U ndryshua. Fjalët e vjetra mbeten në: { $languages }.
reread-said-withdrawn = U tërhoq: s’është në asnjë eksport as në sallë.
reread-said-shown = Salla e sheh këtë shënim.
reread-said-hidden = Salla e sheh sërish agjendën.
reread-said-needs-translation = Salla s’mund ta shohë kështu: duhet përkthim, ose fjalë të tjera për citatin.
reread-said-is-withdrawn = U tërhoq; 0 e kthen këtë.
