readiness-point = { $name }: { $finding }
readiness-looking = Се проверува…
readiness-state-not-ready = неподготвено
readiness-state-unknown = не се знае
readiness-state-attention = погледнете
readiness-state-ready = подготвено
readiness-plan = План
readiness-hard-ends = Крајни рокови
readiness-languages = Јазици
readiness-journal = Белешки и времиња
readiness-damage = Оштетувања
readiness-exports = Извоз
readiness-disk = Диск
readiness-clock = Часовник
readiness-synchronised = Мрежно време
readiness-zone = Часовна зона
readiness-screen = Екран
readiness-colours = Бои
readiness-letters = Букви
readiness-not-known = ова не можеше да се утврди тука.
readiness-plan-sound = исправен е.
readiness-plan-faulty = { $count ->
    [one] { $count } грешка или предупредување; „plenary check“ ги наведува.
   *[other] { $count } грешки или предупредувања; „plenary check“ ги наведува.
}
readiness-no-hard-end = ниеден ден нема краен рок.
readiness-hard-ends-hold = планот ги запазува.
readiness-hard-end-over = { $minutes ->
    [one] на { $date } планот го надминува за { $minutes } минута; паузите и точките може да се скратат.
   *[other] на { $date } планот го надминува за { $minutes } минути; паузите и точките може да се скратат.
}
readiness-hard-end-impossible = { $minutes ->
    [one] на { $date } не може да се запази: недостига { $minutes } минута и кога сѐ е скратено до најмалото. Изоставете точка.
   *[other] на { $date } не може да се запази: недостигаат { $minutes } минути и кога сѐ е скратено до најмалото. Изоставете точка.
}
readiness-texts-complete = секој текст од планот го има на сите јазици.
readiness-texts-missing = { $count ->
    [one] { $count } текст го нема на сите јазици: { $places }.
   *[other] { $count } текстови ги нема на сите јазици: { $places }.
}
readiness-can-be-written = во { $folder } може да се запише.
readiness-cannot-be-written = во { $folder } не може да се запише: { $fault }. Изберете друга папка или прашајте кој се грижи за компјутерот.
readiness-no-damage = сѐ што е запишано може да се прочита.
readiness-damaged = { $count ->
    [one] { $count } ред не можеше да се прочита и е издвоен; сѐ друго е прочитано.
   *[other] { $count } реда не можеа да се прочитаат и се издвоени; сѐ друго е прочитано.
}
readiness-space-enough = има доволно место.
readiness-space-left = слободни се само { $megabytes } MB. Избришете го непотребното пред почетокот.
readiness-clock-before = { $days ->
    [one] работилницата почнува за { $days } ден.
   *[other] работилницата почнува за { $days } дена.
}
readiness-clock-during = покажува ден од работилницата.
readiness-clock-after = покажува датум по работилницата, која заврши на { $date }. Ако денес е ден од работилницата, наместете го часовникот.
readiness-clock-long-before = покажува { $date }, многу пред работилницата. Ако тоа не е денес, наместете го часовникот.
readiness-clock-behind-journal = доцни: веќе е запишано нешто на { $date } во { $time }. Наместете го часовникот.
readiness-is-synchronised = мрежата го одржува часовникот точен.
readiness-not-synchronised = мрежата сѐ уште не го наместила часовникот. Споредете го со телефон.
readiness-zone-same = компјутерот ја има зоната на работилницата ({ $offset }).
readiness-zone-other = компјутерот е на { $laptop }, работилницата на { $workshop }. Програмата го покажува времето на работилницата; другите часовници на компјутерот не.
readiness-screen-size = { $columns } колони и { $rows } реда.
readiness-screen-too-small = { $columns } колони и { $rows } реда се премалку; потребни се { $least_columns } и { $least_rows }. Намалете ги буквите на терминалот.
readiness-has-colours = терминалот ги прикажува.
readiness-no-colours = не се прикажуваат (NO_COLOR или видот на терминалот). Сѐ е кажано и со знаци и зборови.
readiness-letters-measured = терминалот им дава точна ширина. Се читаат ли? { $letters }
readiness-letters-not-measured = терминалот не кажува како ги прикажува. Се читаат ли? { $letters }
readiness-letters-wrong = терминалот не ги прикажува правилно: { $letters } Наместете го на UTF-8 или земете друг.
readiness-other-charset = системот работи со { $charset }, а не со UTF-8. Изберете регионална поставка со UTF-8.
readiness-told-not-ready = { $count ->
    [one] { $count } точка не е подготвена.
   *[other] { $count } точки не се подготвени.
}
