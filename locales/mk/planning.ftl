planning-refused-nothing = Со ова ништо не би се променило.
planning-refused-parked = „{ $title }“ веќе е оставено за подоцна. Вратете го на некој ден.
planning-refused-not-fixed = „{ $title }“ нема утврден почеток: следува по претходната точка.
planning-refused-only-item = „{ $title }“ е единствената точка на тој ден, а денот мора да има една. Прво поместете друга точка таму.
planning-refused-no-such-day = Нема ден { $day }; вкупно денови: { $days }.
planning-refused-day-is-over = Денот { $date } помина. Изберете ден што претстои.
planning-refused-past = { $time } веќе помина. Наведете време што претстои.
planning-deed-park = оставање на „{ $title }“ за подоцна
planning-deed-add = додавање на „{ $title }“
planning-deed-fix = време на „{ $title }“
planning-deed-hard-end = крај на денот
planning-deed-several = { $count ->
    [one] { $count } измена на агендата
   *[other] { $count } измени на агендата
}
planning-deed-end-day = предвремен крај на денот
planning-deed-draft = отворање или објавување на планот
planning-done-added = Додадено: „{ $title }“, { $minutes } мин ({ $item }).
planning-done-parked = „{ $title }“ е оставено за подоцна.
planning-done-placed = „{ $title }“ ќе се одржи на { $date }, очекувано во { $time }.
planning-done-fixed = „{ $title }“ почнува најрано во { $time }.
planning-done-freed = „{ $title }“ следува по претходната точка.
planning-done-hard-end = Денот мора да заврши во { $time }.
planning-done-no-hard-end = Денот нема краен рок.
planning-done-day-ended = { $count ->
    [one] Денот заврши; { $count } точка не се одржа и може да се земе на друг ден.
   *[other] Денот заврши; { $count } точки не се одржаа и можат да се земат на друг ден.
}
planning-done-draft = Планот е отворен: измените го менуваат самиот план, додека не се објави или не почне нешто.
planning-done-published = Планот е објавен: останува каков што е, а измените стојат покрај него.
planning-done-several = { $count ->
    [one] Направена е { $count } измена; се враќа со едно поништување.
   *[other] Направени се { $count } измени; се враќаат со едно поништување.
}
planning-open = Планот е отворен: измените го менуваат самиот план.
planning-published = Објавено: планот останува, измените се покрај него.
planning-to-take-up = Неодржано или оставено: може да се земе на овој ден
planning-minutes = мин
planning-column-plan = план
planning-column-now = сега
planning-added-sign = додадено
planning-from-day = ден { $number }
planning-set-aside = оставено
planning-empty-day = Агендата за овој ден е празна. { $key } додава точка.
planning-refused-no-title = За она што се додава е потребен наслов. Напишете го, па минутите.
planning-left-over = { $count ->
    [one] Останала е { $count } точка од претходно: { $key } го покажува планот.
   *[other] Останале { $count } точки од претходно: { $key } го покажува планот.
}
planning-refused-held = „{ $title }“ започна: планот останува како што е објавен, а измените стојат покрај него.
planning-refused-not-to-come = „{ $title }“ тече или заврши. Само она што претстои може да се остави или да добие почеток.
