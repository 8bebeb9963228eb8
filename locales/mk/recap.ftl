recap-change-show = табла во салата
recap-title = Осврт · { $language }
recap-page = страница { $page } од { $pages }
recap-no-theme = други точки
recap-next = следува: { $theme }
recap-end = крај на освртот
recap-room-here = Салата ја гледа оваа страница.
recap-room-covered = Салата ќе го гледа кога ќе заврши завесата, застојот или „надвор од записник“.
recap-room-elsewhere = Салата гледа друга страница од освртот.
recap-room-not = Салата не го гледа освртот.
recap-needs-translation = { $count ->
    [one] { $count } прикажана белешка нема текст на овој јазик.
   *[other] { $count } прикажани белешки немаат текст на овој јазик.
}
recap-quotations = { $count ->
    [one] { $count } цитат прво треба да се преформулира.
   *[other] { $count } цитати прво треба да се преформулираат.
}
recap-empty = Ништо прикажано не може да се покаже на овој јазик. Во листата на белешки, { $key } прикажува белешка.
recap-line-corrected = исправено, не е во салата: v
recap-keys = → прикажи, следно · ← назад · Tab тема · l јазик · ↑↓ { $edit } исправи · v прикажи · V крај · Esc
recap-edit-keys = Enter ја зачувува исправката, редот излегува од салата до v · Esc
recap-said-corrected = Исправено. Салата повеќе не го гледа овој ред: v го враќа.
recap-said-also-in = Исправено. Салата повеќе не го гледа овој ред: v го враќа. Старите зборови остануваат на: { $languages }.
recap-said-released = Исправениот ред повторно е во салата.
recap-said-ended = Салата повеќе не го гледа освртот.
recap-said-last = Ова е последната страница.
recap-said-first = Ова е првата страница.
recap-said-nothing = Тука нема исправка што v би ја вратило.
recap-view-matches = кој прашува, кој одговара
recap-view-unanswered = сѐ уште без одговор
recap-view-all-answered = сѐ што е прикажано има одговор
recap-view-themes = теми
recap-view-kinds = придонеси
recap-view-balance = кој зборуваше
recap-view-actions = што договоривме
recap-view-messages = клучни пораки
recap-view-read-back = повторно читање
recap-view-nothing = сѐ уште нема што да се прикаже
recap-who = кој
recap-who-open = кој: сѐ уште отворено
recap-who-withheld = кој: тука не се именува
recap-by-when = до { $date }
recap-by-when-open = рок: сѐ уште отворен
recap-asks = прашува ↓
recap-answers = одговара →
recap-notes = белешки
recap-minutes = мин
recap-sees-matches = табела на поврзувања
recap-sees-unanswered = без одговор
recap-sees-themes = теми
recap-sees-kinds = видови
recap-sees-balance = рамнотежа
recap-sees-actions = активности
recap-sees-card = картичка
recap-sees-messages = клучни пораки
recap-sees-read-back = повторно читање
recap-sees-recap = осврт
recap-shown = Салата гледа: { $view }.
recap-hidden = Салата повторно ја гледа агендата.
