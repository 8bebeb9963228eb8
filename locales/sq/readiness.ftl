readiness-point = { $name }: { $finding }
readiness-looking = Po kontrollohet…
readiness-state-not-ready = jo gati
readiness-state-unknown = nuk dihet
readiness-state-attention = shikojeni
readiness-state-ready = gati
readiness-plan = Plani
readiness-hard-ends = Fundet e prera
readiness-languages = Gjuhët
readiness-journal = Shënimet dhe kohët
readiness-damage = Dëmtimet
readiness-exports = Eksportet
readiness-disk = Disku
readiness-clock = Ora
readiness-synchronised = Ora e rrjetit
readiness-zone = Zona orare
readiness-screen = Ekrani
readiness-colours = Ngjyrat
readiness-letters = Shkronjat
readiness-not-known = kjo nuk mund të përcaktohej këtu.
readiness-plan-sound = është në rregull.
readiness-plan-faulty = { $count ->
    [one] { $count } gabim ose paralajmërim; „plenary check“ e tregon.
   *[other] { $count } gabime ose paralajmërime; „plenary check“ i rendit.
}
readiness-no-hard-end = asnjë ditë nuk ka fund të prerë.
readiness-hard-ends-hold = plani i respekton.
readiness-hard-end-over = { $minutes ->
    [one] më { $date } plani e kalon me { $minutes } minutë; pushimet dhe pikat mund të shkurtohen.
   *[other] më { $date } plani e kalon me { $minutes } minuta; pushimet dhe pikat mund të shkurtohen.
}
readiness-hard-end-impossible = { $minutes ->
    [one] më { $date } nuk mund të respektohet: mungon { $minutes } minutë edhe me gjithçka sa më të shkurtër. Hiqni një pikë.
   *[other] më { $date } nuk mund të respektohet: mungojnë { $minutes } minuta edhe me gjithçka sa më të shkurtër. Hiqni një pikë.
}
readiness-texts-complete = çdo tekst i planit ekziston në të gjitha.
readiness-texts-missing = { $count ->
    [one] { $count } tekst nuk ekziston në të gjitha: { $places }.
   *[other] { $count } tekste nuk ekzistojnë në të gjitha: { $places }.
}
readiness-can-be-written = në { $folder } mund të shkruhet.
readiness-cannot-be-written = në { $folder } nuk mund të shkruhet: { $fault }. Zgjidhni një dosje tjetër ose pyesni përgjegjësin e kompjuterit.
readiness-no-damage = gjithçka e shkruar u lexua.
readiness-damaged = { $count ->
    [one] { $count } rresht nuk u lexua dot dhe u la mënjanë; gjithçka tjetër u lexua.
   *[other] { $count } rreshta nuk u lexuan dot dhe u lanë mënjanë; gjithçka tjetër u lexua.
}
readiness-space-enough = ka vend të mjaftueshëm.
readiness-space-left = janë të lira vetëm { $megabytes } MB. Fshini ç’nuk duhet para fillimit.
readiness-clock-before = { $days ->
    [one] punëtoria fillon pas { $days } dite.
   *[other] punëtoria fillon pas { $days } ditësh.
}
readiness-clock-during = tregon një ditë të punëtorisë.
readiness-clock-after = tregon një datë pas punëtorisë, që mbaroi më { $date }. Nëse punëtoria është sot, rregulloni orën.
readiness-clock-long-before = tregon { $date }, shumë para punëtorisë. Nëse kjo nuk është data e sotme, rregulloni orën.
readiness-clock-behind-journal = mbetet prapa: diçka është shkruar tashmë më { $date } në { $time }. Rregulloni orën.
readiness-is-synchronised = rrjeti e mban orën të saktë.
readiness-not-synchronised = rrjeti nuk e ka vendosur ende orën. Krahasojeni me një telefon.
readiness-zone-same = kompjuteri ka atë të punëtorisë ({ $offset }).
readiness-zone-other = kompjuteri është në { $laptop }, punëtoria në { $workshop }. Programi tregon kohën e punëtorisë; orët e tjera të kompjuterit jo.
readiness-screen-size = { $columns } kolona dhe { $rows } rreshta.
readiness-screen-too-small = { $columns } kolona dhe { $rows } rreshta janë pak; duhen { $least_columns } dhe { $least_rows }. Zvogëloni shkronjat e terminalit.
readiness-has-colours = terminali i shfaq.
readiness-no-colours = nuk shfaqen (NO_COLOR ose lloji i terminalit). Gjithçka thuhet edhe me shenja e fjalë.
readiness-letters-measured = terminali u jep gjerësinë e duhur. A lexohen? { $letters }
readiness-letters-not-measured = terminali nuk tregon si i vizaton. A lexohen? { $letters }
readiness-letters-wrong = terminali nuk i vizaton si duhet: { $letters } Vendoseni në UTF-8 ose merrni një tjetër.
readiness-other-charset = sistemi punon me { $charset }, jo me UTF-8. Zgjidhni cilësime rajonale me UTF-8.
readiness-told-not-ready = { $count ->
    [one] { $count } pikë nuk është gati.
   *[other] { $count } pika nuk janë gati.
}
