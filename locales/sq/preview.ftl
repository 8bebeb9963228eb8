### Procesverbali në ekran: pamja, eksporti, botimet.

preview-internal = i brendshëm
preview-participants = pjesëmarrësit
preview-public = publik
preview-not-given-out = drafti { $number }, ende i padërguar
preview-draft = drafti { $number }
preview-final = versioni përfundimtar { $number }
preview-section = { $at } nga { $of }
preview-without-owner = { $count ->
    [one] { $count } veprim pa përgjegjës
   *[other] { $count } veprime pa përgjegjës
}
preview-without-date = { $count ->
    [one] { $count } veprim pa afat
   *[other] { $count } veprime pa afat
}
preview-questions = { $count ->
    [one] { $count } pyetje e pambyllur
   *[other] { $count } pyetje të pambyllura
}
preview-translations = { $count ->
    [one] { $count } shënim kërkon përkthim
   *[other] { $count } shënime kërkojnë përkthim
}
preview-quotations = { $count ->
    [one] { $count } citim për t’u riformuluar
   *[other] { $count } citime për t’u riformuluar
}
preview-empty = Ende s’ka shënime që i tregon ky version. Ajo që shënohet shfaqet këtu menjëherë.
preview-nothing-missing = Nuk mungon asgjë.
preview-needs-translation = Lënë jashtë: kërkon përkthim
preview-quotations-left-out = Lënë jashtë: citime për t’u riformuluar

## Eksporti.

preview-all-profiles = Të tre: i brendshëm, pjesëmarrësit, publik
preview-all-languages = të gjitha të punëtorisë ({ $langs })
preview-label-whom = Për kë
preview-label-language = Gjuha
preview-label-formats = Formatet
preview-label-edition = Botimi
preview-give-draft = dërgo si drafti { $number }, korrigjime deri më { $until }
preview-give-final = dërgo si versioni përfundimtar { $number }
preview-as-given-draft = drafti { $number } i { $date }, siç u dërgua
preview-as-given-final = versioni përfundimtar { $number } i { $date }, siç u dërgua
preview-missing-in = { $profile }: { $missing }
preview-overwrite = { $count ->
    [one] { $file } ekziston. Të zëvendësohet?
   *[other] { $count } skedarë ekzistojnë, mes tyre { $file }. Të zëvendësohen të gjithë?
}
preview-export-keys = ↑↓ rreshti · ←→ zgjedhja
preview-export-keys-formats = ↑↓ rreshti · ←→ formati · Space e merr ose e lë
preview-export-keys-days = ↑↓ rreshti · ←→ zgjedhja · + − ditë pune për korrigjime
preview-written = U eksportua
preview-gave-draft = U dërgua si drafti { $number }; korrigjimet pranohen deri më { $until }.
preview-gave-final = U dërgua si versioni përfundimtar { $number }.

## Kontrolli.

preview-check-rephrased = Shënimi u riformulua.
preview-check-theme = tema
preview-check-accepted = pranuar
preview-check-first = Enter i kalon vendet · y eksporton gjithsesi · Esc
preview-check-keys = Enter prano · r riformulo · l më rreptë · ↓ kapërce · ↑ · a të gjitha · Esc
preview-check-keys-accepted = Enter tërhiq · r riformulo · l më rreptë · ↓ ↑ · a të hapurat · Esc
preview-check-keys-rephrasing = Enter ruan · Alt-Enter rresht i ri · Esc e lë siç ishte
preview-places = { $count ->
    [one] { $count } vend për t’u kontrolluar para dërgimit
   *[other] { $count } vende për t’u kontrolluar para dërgimit
}
preview-check-title = Kontrolli i anonimitetit – { $profile }
preview-check-progress = { $at } nga { $of } · { $accepted } të pranuara
preview-check-all-accepted = { $count ->
    [one] S’ka më çfarë të kontrollohet; u pranua { $count } vend.
   *[other] S’ka më çfarë të kontrollohet; u pranuan { $count } vende.
}

preview-changes = Ndryshimet: { $from } → { $to }
preview-changes-now = tani
preview-changes-inside = Çfarë thoshte më parë një deklaratë është vetëm në këtë listë, në asnjë skedar.
preview-changes-outside = Aq sa sheh ai që i vë dy versionet pranë njëri-tjetrit.
preview-documents = Shfaq këtu
preview-sheet-opener = Hapja e ditës tjetër
preview-sheet-hint = { $key } e shkruan si skedar

preview-label-sheets = Fletët
preview-sheets-alone = Për askënd: vetëm fletët, pa procesverbal
preview-sheets-take-home = për në shtëpi
preview-sheets-opener = dita tjetër
preview-sheets-donors = donatorët
preview-sheets-interpreters = përkthyesit
preview-export-keys-sheets = ↑↓ rreshti · ←→ fleta · Space e merr ose e lë
preview-no-edition = asnjë: fletët nuk kanë numër
preview-check-keys-done = Enter vazhdon · a të gjitha · Esc
preview-sheets-as = si { $formats }
preview-next-sheet = Fleta tjetër
