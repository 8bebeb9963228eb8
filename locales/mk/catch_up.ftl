catch-up-before-end = { $minutes ->
    [one] Треба да се најде { $minutes } минута пред крајот на денот ({ $time }).
   *[other] Треба да се најдат { $minutes } минути пред крајот на денот ({ $time }).
}
catch-up-before-item = { $minutes ->
    [one] Треба да се најде { $minutes } минута пред „{ $title }“ (планирано { $time }).
   *[other] Треба да се најдат { $minutes } минути пред „{ $title }“ (планирано { $time }).
}
catch-up-impossible = { $minutes ->
    [one] Невозможно само со скратување: недостига { $minutes } минута.
   *[other] Невозможно само со скратување: недостигаат { $minutes } минути.
}
catch-up-break-waits = „{ $title }“ чека.
catch-up-nothing = Нема што да се надокнадува: следниот фиксен термин и крајот на денот се навреме.
catch-up-all-the-same = Ако сепак сакате да добиете време, изберете точка во агендата: { $shorten } ја скратува, { $skip } ја прескокнува, { $earlier } ја поместува порано.
catch-up-proportional = Сразмерно: { $cuts }
catch-up-breaks = Прво паузите: { $cuts }
catch-up-cut = { $title } −{ $minutes }
catch-up-one-item = Сѐ од „{ $title }“: { $minutes } мин
catch-up-skip = Прескокни „{ $title }“ ({ $minutes } мин)
catch-up-park = Остави „{ $title }“ за подоцна ({ $minutes } мин)
catch-up-later-at = „{ $title }“ во { $from }, до { $to } ({ $minutes } мин)
catch-up-move-end = Помести го крајот на денот на { $time }
catch-up-add-keeping = Додај { $minutes } мин без да се скрати „{ $title }“ ({ $from }–{ $to })
catch-up-add-into = Додај { $minutes } мин, „{ $title }“ ги апсорбира ({ $from }–{ $to })
catch-up-move-on = Премини сега: „{ $title }“ { $from }–{ $to }
catch-up-short = уште { $minutes } мин
catch-up-past-end = крај +{ $minutes } мин
catch-up-next-at = потоа { $time }
catch-up-still-missing = { $minutes ->
    [one] Недостига уште { $minutes } минута.
   *[other] Недостигаат уште { $minutes } минути.
}
catch-up-break-lasts = „{ $title }“ во { $time } трае { $minutes } мин наместо { $planned }.
catch-up-unheard = Сѐ уште не зборувале, а ќе имаат помалку време: { $names }.
catch-up-shorter = пократко
catch-up-longer = подолго
catch-up-earlier = порано
catch-up-later = подоцна
catch-up-ends = завршува
catch-up-skipped = отпаѓа
catch-up-aside = за подоцна
catch-up-before = пред
catch-up-after = потоа
catch-up-keys = Enter прифати · 1–9 ↑↓ начин · ←→ точка · Tab цел · Esc
catch-up-changed = Денот во меѓувреме се промени: ова се нови предлози. Погледнете ги, па прифатете.
catch-up-accepted = Прифатено ({ $key } го враќа): { $what }
catch-up-applied = Прифатено: { $what }. Враќање: plenary live undo
catch-up-ways = { $count ->
    [one] { $key } покажува { $count } начин за надокнада
   *[other] { $key } покажува { $count } начини за надокнада
}
catch-up-nothing-to-give = „{ $title }“ нема минути што би помогнале: помина, веќе е најкратко, или тоа не би помогнало. Наведете друга точка.
catch-up-reason = надокнада на време
