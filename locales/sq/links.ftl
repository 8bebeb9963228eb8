link-change-unlink = lidhja u hoq
link-linked = U lidh, e propozuar: „{ $text }“. { $key } e kthen.
link-unlinked = Lidhja u hoq. { $key } e kthen.
link-refused-kind = Sfidat dhe nevojat lidhen me praktika, mësime e përvoja. Zgjidhni një shënim që nuk është tërhequr.
link-head-linked = Të lidhura: { $count }
link-head-answers = { $count ->
    [one] { $count } përgjigje e mundshme
   *[other] { $count } përgjigje të mundshme
}
link-head-challenges = { $count ->
    [one] { $count } sfidë së cilës mund t’i përgjigjet
   *[other] { $count } sfida të cilave mund t’u përgjigjet
}
link-none-to-answer = Askush nuk ka treguar ende praktikë, mësim apo përvojë.
link-none-to-ask = Askush nuk ka treguar ende sfidë apo nevojë.
link-none-found = Asgjë me këto fjalë: { $words }
link-own = e vetja
link-search = Kërko:
link-remark = Vërejtje:
link-key-link = lidh, mbyll
link-key-link-stay = lidh
link-key-change = statusi, vërejtja
link-key-unlink = hiq lidhjen
link-key-search = kërko
link-key-undo = kthe
link-key-close = mbyll
link-key-status = statusi
link-key-save = ruaj
link-key-back = prapa
link-key-list = te lista
link-key-all = shfaq të gjitha
