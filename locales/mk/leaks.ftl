leak-change-issue = испратена верзија
leak-change-accept = прифатен дел од текст

## What is found, in a few words; they stand in the exports, too.

leak-label-municipality = име на општина
leak-label-participant = функција
leak-label-institution = институција
leak-label-only = „единствен“
leak-label-new = „новиот“
leak-label-number = број
leak-label-name = име
leak-label-words = посебни зборови

leak-in-programme = агенда
leak-in-evaluation = евалуација

## What is doubtful, and what to do.

leak-advice-municipality = Именувана е општина за која тука нема согласност. Кажете го тоа без името или побарајте согласност за исказот.
leak-advice-participant = Оваа функција може да открие за кое лице станува збор. Кажете поопшто, на пример „учесник“.
leak-advice-institution = Именувана е институција. Кажете поопшто ако тоа открива кој зборувал.
leak-advice-only = Она што е единствено од својот вид може да се препознае. Кажете го тоа без „единствен“.
leak-advice-new = Кој или што е ново може да се препознае. Кажете го тоа без „нов“.
leak-advice-number = Ваков број може да открие за кое место станува збор. Заокружете го или изоставете го.
leak-advice-name = Ова може да е име. Ако именува лице или место, кажете наместо тоа што е.
leak-advice-words = На друго место овие зборови стојат само покрај името на една општина. Кажете го тоа со други зборови.

## What an export says of itself, above everything else.

leak-open = { $count ->
    [one] Никој не погледнал { $count } место во оваа верзија што може да открие кој зборувал.
   *[other] Никој не погледнал { $count } места во оваа верзија што може да откријат кој зборувал.
}

leak-accepted = { $count ->
    [one] Лице погледна { $count } место за кое програмата не беше сигурна и го остави како што е.
   *[other] Лице погледна { $count } места за кои програмата не беше сигурна и ги остави како што се.
}

leak-accepted-notes = { $label }: { $notes }

leak-made-checked = { $count ->
    [one] Оваа верзија ја состави програма според нивоата на белешките. Лице погледна { $count } место за кое таа не беше сигурна.
   *[other] Оваа верзија ја состави програма според нивоата на белешките. Лице ги погледна сите { $count } места за кои таа не беше сигурна.
}

## In the shell.

leak-line = { $note }: { $label }: { $excerpt } ({ $finding })
leak-line-accepted = { $note }: { $label }: { $excerpt } ({ $finding }, прифатено)

leak-advice-line = { $label }: { $advice }
leak-none-found = Не е најдено ништо сомнително. Сепак, лице треба да го прочита.
leak-none-open = { $count ->
    [one] { $count } место е прифатено, ниедно не е отворено.
   *[other] { $count } места се прифатени, ниедно не е отворено.
}
leak-some-open = { $open ->
    [one] { $open } место е отворено, прифатени: { $accepted }. Сменете ја белешката или дозволете го тоа: { $command }
   *[other] { $open } места се отворени, прифатени: { $accepted }. Сменете ги белешките или дозволете го тоа: { $command }
}
leak-internal = Внатрешната верзија содржи сѐ и останува кај организаторите: во неа не се бара ништо.
leak-of-others = Наведете { $options }.
leak-of-workshop = { $option } го прегледува записникот на работилница; { $file } е датотека.
leak-export-open = { $open ->
    [one] Запишаното е нацрт: никој не погледнал { $open } место што може да открие кој зборувал. За да го видите: { $command }
   *[other] Запишаното е нацрт: никој не погледнал { $open } места што може да откријат кој зборувал. За да ги видите: { $command }
}
leak-unknown = Ништо сомнително не се вика { $finding }. За да видите што има: { $command }
leak-is-accepted = { $note }: { $label }: прифатено
leak-is-open = { $note }: { $label }: повторно отворено
leak-names-none = Наведете ги местата што се дозволени. За да видите како се викаат: { $command }
