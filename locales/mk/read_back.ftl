reread-change = одговор при повторното читање
reread-all = сите белешки
reread-no-municipality = без општина
reread-open = { $open } од { $notes } непотврдени
reread-all-answered = сите { $notes } се поминати
reread-empty = Тука сѐ уште нема белешки. Tab води до сите белешки.
reread-progress = { $confirmed } од { $notes } потврдени
reread-confirmed = потврдена
reread-amended = изменета
reread-withdrawn = повлечена
reread-still-open = сѐ уште не е прочитана
reread-count-amended = { $count ->
    [one] { $count } изменета
   *[other] { $count } изменети
}
reread-count-withdrawn = { $count ->
    [one] { $count } повлечена
   *[other] { $count } повлечени
}
reread-choose-keys = Enter читај · Tab оваа точка или сѐ · Esc
reread-keys = y потврдена · { $edit } изменета · w повлечена · 0 врати · v сала · l јазик · Esc
reread-amend-keys = Enter: изменета со овие зборови · Esc
reread-ask-withdraw = Да се повлече? Излегува од салата и ја нема во ниеден извоз. y повлекува · Esc остава
reread-ask-release = Салата сѐ уште не ја видела. y ја прикажува · Esc остава
reread-said-amended = Изменета. Салата ги гледа новите зборови по v.
reread-said-also-in = Изменета. Старите зборови остануваат на: { $languages }.
reread-said-withdrawn = Повлечена: ја нема во извозите ни во салата.
reread-said-shown = Салата ја гледа оваа белешка.
reread-said-hidden = Салата повторно ја гледа агендата.
reread-said-needs-translation = Салата не може да ја види ваква: треба превод, или други зборови за цитатот.
reread-said-is-withdrawn = Повлечена е; 0 го враќа тоа.
