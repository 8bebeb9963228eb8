recap-change-show = tabelë në sallë
recap-title = Përmbledhje · { $language }
recap-page = faqja { $page } nga { $pages }
recap-no-theme = çështje të tjera
recap-next = në vijim: { $theme }
recap-end = fundi i përmbledhjes
recap-room-here = Salla e sheh këtë faqe.
recap-room-covered = Salla e sheh pas perdes, ndalesës ose „jashtë procesverbalit“.
recap-room-elsewhere = Salla sheh një faqe tjetër të përmbledhjes.
recap-room-not = Salla nuk e sheh përmbledhjen.
recap-needs-translation = { $count ->
    [one] { $count } shënim i shfaqur nuk ka tekst në këtë gjuhë.
   *[other] { $count } shënime të shfaqura nuk kanë tekst në këtë gjuhë.
}
recap-quotations = { $count ->
    [one] { $count } citat duhet riformuluar më parë.
   *[other] { $count } citate duhen riformuluar më parë.
}
recap-empty = Asgjë e shfaqur nuk mund të tregohet në këtë gjuhë. Në listën e shënimeve, { $key } shfaq një shënim.
recap-line-corrected = i ndrequr, jo në sallë: v
recap-keys = → shfaq, vijo · ← prapa · Tab tema · l gjuha · ↑↓ { $edit } ndreq · v shfaq · V mbyll · Esc
recap-edit-keys = Enter e ruan ndreqjen, rreshti del nga salla deri te v · Esc
recap-said-corrected = U ndreq. Salla nuk e sheh më këtë rresht: v e kthen.
recap-said-also-in = U ndreq. Salla nuk e sheh më këtë rresht: v e kthen. Fjalët e vjetra mbeten në: { $languages }.
recap-said-released = Rreshti i ndrequr është sërish në sallë.
recap-said-ended = Salla nuk e sheh më përmbledhjen.
recap-said-last = Kjo është faqja e fundit.
recap-said-first = Kjo është faqja e parë.
recap-said-nothing = Këtu nuk u ndreq asgjë që v ta kthejë.
recap-view-matches = kush pyet, kush përgjigjet
recap-view-unanswered = ende pa përgjigje
recap-view-all-answered = gjithçka që shfaqet ka përgjigje
recap-view-themes = temat
recap-view-kinds = kontributet
recap-view-balance = kush u dëgjua
recap-view-actions = çfarë u morëm vesh
recap-view-messages = mesazhet kryesore
recap-view-read-back = rilexim
recap-view-nothing = ende asgjë për të shfaqur
recap-who = kush
recap-who-open = kush: ende e hapur
recap-who-withheld = kush: nuk përmendet këtu
recap-by-when = deri më { $date }
recap-by-when-open = afati: ende i hapur
recap-asks = pyet ↓
recap-answers = përgjigjet →
recap-notes = shënime
recap-minutes = min
recap-sees-matches = tabela e përputhjeve
recap-sees-unanswered = pa përgjigje
recap-sees-themes = temat
recap-sees-kinds = llojet
recap-sees-balance = baraspesha
recap-sees-actions = veprimet
recap-sees-card = një kartelë
recap-sees-messages = mesazhet kryesore
recap-sees-read-back = rileximi
recap-sees-recap = përmbledhja
recap-shown = Salla sheh: { $view }.
recap-hidden = Salla e sheh sërish agjendën.
