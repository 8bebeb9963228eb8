planning-refused-nothing = Kjo nuk do të ndryshonte asgjë.
planning-refused-parked = „{ $title }“ është lënë tashmë për më vonë. Kthejeni në një ditë.
planning-refused-not-fixed = „{ $title }“ nuk ka fillim të caktuar: vjen pas pikës së mëparshme.
planning-refused-only-item = „{ $title }“ është e vetmja pikë e asaj dite, dhe dita duhet të ketë një. Zhvendosni më parë një pikë tjetër atje.
planning-refused-no-such-day = Nuk ka ditë { $day }; ditë gjithsej: { $days }.
planning-refused-day-is-over = Dita { $date } ka kaluar. Zgjidhni një ditë që vjen.
planning-refused-past = { $time } ka kaluar. Jepni një kohë që vjen.
planning-deed-park = lënia e „{ $title }“ për më vonë
planning-deed-add = shtimi i „{ $title }“
planning-deed-fix = ora e „{ $title }“
planning-deed-hard-end = fundi i ditës
planning-deed-several = { $count ->
    [one] { $count } ndryshim i agjendës
   *[other] { $count } ndryshime të agjendës
}
planning-deed-end-day = mbyllja e parakohshme e ditës
planning-deed-draft = hapja ose publikimi i planit
planning-done-added = U shtua: „{ $title }“, { $minutes } min ({ $item }).
planning-done-parked = „{ $title }“ u la për më vonë.
planning-done-placed = „{ $title }“ mbahet më { $date }, pritet në { $time }.
planning-done-fixed = „{ $title }“ fillon më herët në { $time }.
planning-done-freed = „{ $title }“ vjen pas pikës së mëparshme.
planning-done-hard-end = Dita duhet të mbarojë në { $time }.
planning-done-no-hard-end = Dita nuk ka fund të prerë.
planning-done-day-ended = { $count ->
    [one] Dita mbaroi; { $count } pikë nuk u mbajt dhe mund të merret një ditë tjetër.
   *[other] Dita mbaroi; { $count } pika nuk u mbajtën dhe mund të merren një ditë tjetër.
}
planning-done-draft = Plani është i hapur: ndryshimet e ndryshojnë vetë planin, derisa të publikohet ose të fillojë diçka.
planning-done-published = Plani u publikua: mbetet siç është, dhe ndryshimet shënohen pranë tij.
planning-done-several = { $count ->
    [one] U bë { $count } ndryshim; një zhbërje e kthen.
   *[other] U bënë { $count } ndryshime; një zhbërje i kthen.
}
planning-open = Plani është i hapur: ndryshimet e ndryshojnë vetë planin.
planning-published = I publikuar: plani mbetet, ndryshimet janë pranë.
planning-to-take-up = E pambajtur ose e lënë mënjanë: mund të merret këtë ditë
planning-minutes = min
planning-column-plan = plani
planning-column-now = tani
planning-added-sign = u shtua
planning-from-day = dita { $number }
planning-set-aside = mënjanë
planning-empty-day = Agjenda e kësaj dite është bosh. { $key } shton një pikë.
planning-refused-no-title = Ajo që shtohet kërkon një titull. Shkruajeni, pastaj minutat.
planning-left-over = { $count ->
    [one] Ka mbetur { $count } pikë nga më parë: { $key } tregon planin.
   *[other] Kanë mbetur { $count } pika nga më parë: { $key } tregon planin.
}
planning-refused-held = „{ $title }“ ka filluar: plani mbetet siç u publikua, dhe ndryshimet shënohen pranë tij.
planning-refused-not-to-come = „{ $title }“ është në vazhdim ose mbaroi. Vetëm ajo që vjen mund të lihet mënjanë ose të marrë fillim.
