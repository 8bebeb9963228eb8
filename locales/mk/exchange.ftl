### The boards of the exchange.

exchange-no-notes-here = Тука нема белешки.
exchange-not-for-the-room = Оваа листа е за модераторот: салата не гледа што недостасува.
exchange-show-back = Тргни ја од салата
exchange-in-room = во салата
exchange-go-to-note = Оди на белешката
exchange-next-card = Следна картичка
exchange-back = Назад
exchange-totals = предизвици и потреби { $asked } · одговорени { $answered } · чекаат { $waiting }
exchange-waiting-count = { $waiting ->
    [one] { $waiting } од { $asked } предизвици и потреби чека одговор.
   *[other] { $waiting } од { $asked } предизвици и потреби чекаат одговор.
}
exchange-nothing-waits = Ништо не чека: секој предизвик и секоја потреба има одговор.
exchange-balance-all = Секоја општина има раскажано добра практика.
exchange-balance-without = { $count ->
    [one] { $count } од { $total } сѐ уште нема практика: { $names }.
   *[other] { $count } од { $total } сѐ уште немаат практика: { $names }.
}
exchange-balance-left = Преостанато време за нив: { $duration }.
exchange-incomplete-count = { $count ->
    [one] { $count } од { $total } активности е непотполна.
   *[other] { $count } од { $total } активности се непотполни.
}
exchange-actions-complete = Секоја активност има одговорно лице и рок.
exchange-to-close-count = { $count ->
    [one] { $count } прашање треба уште да се затвори.
   *[other] { $count } прашања треба уште да се затворат.
}
exchange-all-closed = Сите прашања се затворени.
exchange-card-of = Картичка { $place } од { $total }
exchange-gaps-count = { $count ->
    [one] На { $count } белешка ѝ недостасува нешто.
   *[other] На { $count } белешки им недостасува нешто.
}
exchange-nothing-missing = Ништо не недостасува во практиките, предизвиците и активностите.
exchange-empty-matches = Сѐ уште никој не побарал ништо. Esc враќа назад; со { $line } се запишува предизвик ({ $ask }) или практика ({ $offer }), а тука се среќаваат.
exchange-empty-counts = Сѐ уште нема белешки. Esc враќа назад; тука се брои сѐ што се запишува со { $line }.
exchange-empty-actions = Сѐ уште не е запишана активност. Esc враќа назад; { $line }, па { $letter } запишува една: што, @кој, рок.
exchange-empty-questions = Нема прашања за подоцна. Esc враќа назад; { $line }, па { $letter } запишува прашање во еден ред.
exchange-legend-suggested = заедничка тема
exchange-legend-missing = полиња недостасуваат
exchange-legend-heat = повеќе белешки – погусто
exchange-no-municipality = без општина
exchange-no-theme = без тема
exchange-waits = чека
exchange-axes = бара ↓ одговара →
exchange-in-all = сите
exchange-spoken = зборувано
exchange-left = преостава
exchange-cell-links = { $count ->
    [one] { $asks } бара, { $answers } одговара: { $count } врска
   *[other] { $asks } бара, { $answers } одговара: { $count } врски
}
exchange-cell-suggested = { $asks } бара, { $answers } би можела да одговори
exchange-cell-waits = { $count ->
    [one] { $asks }: { $count } чека одговор
   *[other] { $asks }: { $count } чекаат одговор
}
exchange-missing = недостасува: { $fields }
exchange-without-practice = сѐ уште без практика
exchange-to-close = да се затвори
exchange-stays-open = останува отворено
exchange-help = помош: { $help }
exchange-by-date = до { $date }
exchange-release-question = { $hidden ->
    [one] { $hidden } од { $total } не е пуштена во салата.
   *[other] { $hidden } од { $total } не се пуштени во салата.
}
exchange-release-shown = го прикажува пуштеното
exchange-release-all = ги пушта сите { $hidden } и прикажува
exchange-release-leave = откажува
exchange-export-questions = { $count ->
    [one] { $count } прашање треба уште да се затвори (размена, { $key }): { $questions }
   *[other] { $count } прашања треба уште да се затворат (размена, { $key }): { $questions }
}
exchange-export-anyway = { $key } сепак извезува · Esc враќа назад
exchange-export-actions = { $count ->
    [one] { $count } активност од последниот состанок е без одговор: { $actions }
   *[other] { $count } активности од последниот состанок се без одговор: { $actions }
}
