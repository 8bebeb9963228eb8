### The boards of the exchange.

exchange-no-notes-here = Këtu nuk ka shënime.
exchange-not-for-the-room = Kjo listë është për lehtësuesin: salla nuk sheh çfarë mungon.
exchange-show-back = Hiqe nga salla
exchange-in-room = në sallë
exchange-go-to-note = Shko te shënimi
exchange-next-card = Skeda tjetër
exchange-back = Prapa
exchange-totals = sfida dhe nevoja { $asked } · me përgjigje { $answered } · në pritje { $waiting }
exchange-waiting-count = { $waiting ->
    [one] { $waiting } nga { $asked } sfida dhe nevoja pret përgjigje.
   *[other] { $waiting } nga { $asked } sfida dhe nevoja presin përgjigje.
}
exchange-nothing-waits = Asgjë nuk pret: çdo sfidë dhe nevojë ka përgjigje.
exchange-balance-all = Çdo komunë ka treguar një praktikë të mirë.
exchange-balance-without = { $count ->
    [one] { $count } nga { $total } nuk ka ende praktikë: { $names }.
   *[other] { $count } nga { $total } nuk kanë ende praktikë: { $names }.
}
exchange-balance-left = Koha që u mbetet: { $duration }.
exchange-incomplete-count = { $count ->
    [one] { $count } nga { $total } veprime është i paplotë.
   *[other] { $count } nga { $total } veprime janë të paplota.
}
exchange-actions-complete = Çdo veprim ka përgjegjës dhe afat.
exchange-to-close-count = { $count ->
    [one] { $count } çështje duhet ende të mbyllet.
   *[other] { $count } çështje duhet ende të mbyllen.
}
exchange-all-closed = Të gjitha çështjet janë mbyllur.
exchange-card-of = Skeda { $place } nga { $total }
exchange-gaps-count = { $count ->
    [one] { $count } shënimi i mungon diçka.
   *[other] { $count } shënimeve u mungon diçka.
}
exchange-nothing-missing = Asgjë nuk mungon te praktikat, sfidat dhe veprimet.
exchange-empty-matches = Askush nuk ka kërkuar ende asgjë. Esc kthen prapa; me { $line } shënohet një sfidë ({ $ask }) ose praktikë ({ $offer }), dhe këtu takohen.
exchange-empty-counts = Ende nuk ka shënime. Esc kthen prapa; këtu numërohet çdo gjë që shënohet me { $line }.
exchange-empty-actions = Ende nuk është shënuar asnjë veprim. Esc kthen prapa; { $line } dhe pastaj { $letter } e shënon një: çfarë, @kush, afati.
exchange-empty-questions = Nuk ka çështje për më vonë. Esc kthen prapa; { $line } dhe pastaj { $letter } e mban një në një rresht.
exchange-legend-suggested = temë e përbashkët
exchange-legend-missing = fusha mungojnë
exchange-legend-heat = më shumë shënime – më dendur
exchange-no-municipality = pa komunë
exchange-no-theme = pa temë
exchange-waits = pret
exchange-axes = kërkon ↓ përgjigjet →
exchange-in-all = gjithë
exchange-spoken = foli
exchange-left = mbetet
exchange-cell-links = { $count ->
    [one] { $asks } kërkon, { $answers } përgjigjet: { $count } lidhje
   *[other] { $asks } kërkon, { $answers } përgjigjet: { $count } lidhje
}
exchange-cell-suggested = { $asks } kërkon, { $answers } mund të përgjigjet
exchange-cell-waits = { $count ->
    [one] { $asks }: { $count } pret përgjigje
   *[other] { $asks }: { $count } presin përgjigje
}
exchange-missing = mungon: { $fields }
exchange-without-practice = ende pa praktikë
exchange-to-close = për t’u mbyllur
exchange-stays-open = mbetet e hapur
exchange-help = ndihmë: { $help }
exchange-by-date = deri më { $date }
exchange-release-question = { $hidden ->
    [one] { $hidden } nga { $total } nuk është lëshuar për sallën.
   *[other] { $hidden } nga { $total } nuk janë lëshuar për sallën.
}
exchange-release-shown = tregon ç’është lëshuar
exchange-release-all = i lëshon të { $hidden } dhe tregon
exchange-release-leave = e lë
exchange-export-questions = { $count ->
    [one] { $count } çështje duhet ende të mbyllet (shkëmbimi, { $key }): { $questions }
   *[other] { $count } çështje duhet ende të mbyllen (shkëmbimi, { $key }): { $questions }
}
exchange-export-anyway = { $key } eksporton gjithsesi · Esc kthen prapa
exchange-export-actions = { $count ->
    [one] { $count } veprim i takimit të fundit është pa përgjigje: { $actions }
   *[other] { $count } veprime të takimit të fundit janë pa përgjigje: { $actions }
}
