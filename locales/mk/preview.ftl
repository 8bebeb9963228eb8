### Записникот на екранот: преглед, извоз, изданија.

preview-internal = внатрешен
preview-participants = за учесниците
preview-public = јавен
preview-not-given-out = нацрт { $number }, сѐ уште не е испратен
preview-draft = нацрт { $number }
preview-final = конечна верзија { $number }
preview-section = { $at } од { $of }
preview-without-owner = { $count ->
    [one] { $count } активност без одговорно лице
   *[other] { $count } активности без одговорно лице
}
preview-without-date = { $count ->
    [one] { $count } активност без рок
   *[other] { $count } активности без рок
}
preview-questions = { $count ->
    [one] { $count } незатворено прашање
   *[other] { $count } незатворени прашања
}
preview-translations = { $count ->
    [one] { $count } белешка бара превод
   *[other] { $count } белешки бараат превод
}
preview-quotations = { $count ->
    [one] { $count } цитат за преформулирање
   *[other] { $count } цитати за преформулирање
}
preview-empty = Сѐ уште нема белешки што ги покажува оваа верзија. Она што се бележи веднаш се појавува тука.
preview-nothing-missing = Ништо не недостига.
preview-needs-translation = Изоставено: бара превод
preview-quotations-left-out = Изоставено: цитати за преформулирање

## Извозот.

preview-all-profiles = Сите три: внатрешен, за учесниците, јавен
preview-all-languages = сите на работилницата ({ $langs })
preview-label-whom = За кого
preview-label-language = Јазик
preview-label-formats = Формати
preview-label-edition = Издание
preview-give-draft = испрати како нацрт { $number }, исправки до { $until }
preview-give-final = испрати како конечна верзија { $number }
preview-as-given-draft = нацрт { $number } од { $date }, како што е испратен
preview-as-given-final = конечна верзија { $number } од { $date }, како што е испратена
preview-missing-in = { $profile }: { $missing }
preview-overwrite = { $count ->
    [one] { $file } веќе постои. Да се замени?
   *[other] { $count } датотеки веќе постојат, меѓу нив { $file }. Да се заменат сите?
}
preview-export-keys = ↑↓ ред · ←→ избор
preview-export-keys-formats = ↑↓ ред · ←→ формат · Space го додава или го изоставува
preview-export-keys-days = ↑↓ ред · ←→ избор · + − работни дена за исправки
preview-written = Извезено
preview-gave-draft = Испратено како нацрт { $number }; исправки се примаат до { $until }.
preview-gave-final = Испратено како конечна верзија { $number }.

## Проверката.

preview-check-rephrased = Белешката е преформулирана.
preview-check-theme = тема
preview-check-accepted = прифатено
preview-check-first = Enter ги поминува местата · y сепак извезува · Esc
preview-check-keys = Enter прифати · r преформулирај · l построго · ↓ прескокни · ↑ · a сите · Esc
preview-check-keys-accepted = Enter повлечи · r преформулирај · l построго · ↓ ↑ · a отворени · Esc
preview-check-keys-rephrasing = Enter зачувува · Alt-Enter нов ред · Esc остава како што беше
preview-places = { $count ->
    [one] { $count } место за проверка пред испраќање
   *[other] { $count } места за проверка пред испраќање
}
preview-check-title = Проверка на анонимност – { $profile }
preview-check-progress = { $at } од { $of } · прифатени { $accepted }
preview-check-all-accepted = { $count ->
    [one] Нема повеќе што да се провери; прифатено е { $count } место.
   *[other] Нема повеќе што да се провери; прифатени се { $count } места.
}

preview-changes = Промени: { $from } → { $to }
preview-changes-now = сега
preview-changes-inside = Она што изјавата го кажувала претходно стои само во оваа листа, во ниедна датотека.
preview-changes-outside = Онолку колку што гледа тој што ќе ги стави двете верзии една до друга.
preview-documents = Прикажи тука
preview-sheet-opener = Отворање на следниот ден
preview-sheet-hint = { $key } го запишува како датотека

preview-label-sheets = Листови
preview-sheets-alone = За никого: само листови, без записник
preview-sheets-take-home = за дома
preview-sheets-opener = следен ден
preview-sheets-donors = донатори
preview-sheets-interpreters = преведувачи
preview-export-keys-sheets = ↑↓ ред · ←→ лист · Space го додава или го изоставува
preview-no-edition = нема: листовите немаат број
preview-check-keys-done = Enter продолжува · a сите · Esc
preview-sheets-as = како { $formats }
preview-next-sheet = Следен лист
