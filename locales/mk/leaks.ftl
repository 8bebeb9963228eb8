leak-change-issue = издадена верзија
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

## What is doubtful, and what to do.

leak-advice-municipality = Именувана е општина за која тука нема согласност. Кажете го тоа без името или побарајте согласност за исказот.
leak-advice-participant = Оваа функција може да открие за кое лице станува збор. Кажете поопшто, на пример „учесник“.
leak-advice-institution = Именувана е институција. Кажете поопшто ако тоа открива кој зборувал.
leak-advice-only = Она што е единствено од својот вид може да се препознае. Кажете го тоа без „единствен“.
leak-advice-new = Кој или што е ново може да се препознае. Кажете го тоа без „нов“.
leak-advice-number = Ваков број може да открие за кое место станува збор. Заокружете го или изоставете го.
leak-advice-name = Ова е напишано како име. Ако именува лице или место, кажете наместо тоа што е.
leak-advice-words = На друго место овие зборови стојат само покрај името на една општина. Кажете го тоа со други зборови.
