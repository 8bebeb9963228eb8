catch-up-before-end = { $minutes ->
    [one] Duhet të gjendet { $minutes } minutë para fundit të ditës ({ $time }).
   *[other] Duhet të gjenden { $minutes } minuta para fundit të ditës ({ $time }).
}
catch-up-before-item = { $minutes ->
    [one] Duhet të gjendet { $minutes } minutë para „{ $title }“ (planifikuar { $time }).
   *[other] Duhet të gjenden { $minutes } minuta para „{ $title }“ (planifikuar { $time }).
}
catch-up-impossible = { $minutes ->
    [one] E pamundur vetëm me shkurtim: mungon { $minutes } minutë.
   *[other] E pamundur vetëm me shkurtim: mungojnë { $minutes } minuta.
}
catch-up-break-waits = „{ $title }“ pret.
catch-up-nothing = Nuk ka çfarë të kompensohet: pika tjetër fikse dhe fundi i ditës janë në kohë.
catch-up-all-the-same = Për të fituar megjithatë kohë, zgjidhni një pikë në agjendë: { $shorten } e shkurton, { $skip } e kapërcen, { $earlier } e zhvendos më herët.
catch-up-proportional = Në përpjesëtim: { $cuts }
catch-up-breaks = Së pari pushimet: { $cuts }
catch-up-cut = { $title } −{ $minutes }
catch-up-one-item = Të gjitha nga „{ $title }“: { $minutes } min
catch-up-skip = Kapërce „{ $title }“ ({ $minutes } min)
catch-up-park = Lëre „{ $title }“ për më vonë ({ $minutes } min)
catch-up-later-at = „{ $title }“ në { $from }, deri në { $to } ({ $minutes } min)
catch-up-move-end = Zhvendos fundin e ditës në { $time }
catch-up-add-keeping = Shto { $minutes } min pa e shkurtuar „{ $title }“ ({ $from }–{ $to })
catch-up-add-into = Shto { $minutes } min, „{ $title }“ i thith ({ $from }–{ $to })
catch-up-move-on = Kalo tani: „{ $title }“ { $from }–{ $to }
catch-up-short = edhe { $minutes } min
catch-up-next-at = pastaj { $time }
catch-up-still-missing = { $minutes ->
    [one] Mungon edhe { $minutes } minutë.
   *[other] Mungojnë edhe { $minutes } minuta.
}
catch-up-break-lasts = „{ $title }“ në { $time } zgjat { $minutes } min në vend të { $planned }.
catch-up-unheard = Ende pa folur, dhe me më pak kohë: { $names }.
catch-up-shorter = më shkurt
catch-up-longer = më gjatë
catch-up-earlier = më herët
catch-up-later = më vonë
catch-up-ends = mbaron tani
catch-up-skipped = kapërcehet
catch-up-aside = lihet mënjanë
catch-up-before = para
catch-up-after = pas
catch-up-keys = Enter prano · ↑↓ mënyra · ←→ pika · Tab qëllimi · Esc
catch-up-changed = Dita ndryshoi ndërkohë: këto janë propozime të reja. Shikojini, pastaj pranoni.
catch-up-accepted = U pranua ({ $key } e kthen): { $what }
catch-up-applied = U pranua: { $what }. Kthimi: plenary live undo
catch-up-ways = { $count ->
    [one] { $key } tregon { $count } mënyrë kompensimi
   *[other] { $key } tregon { $count } mënyra kompensimi
}
catch-up-nothing-to-give = „{ $title }“ nuk ka minuta për të dhënë këtu: ka kaluar, është në minimum, ose nuk do të ndihmonte. Përmendni një pikë tjetër.
