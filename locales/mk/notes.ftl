### Working on notes: several at once, merging, splitting, translations, fields, history.

note-pick-level = Ниво
note-pick-item = Во која точка?
note-pick-no-item = ниедна точка
note-pick-status = Што стана со тоа?
note-tick-themes = Теми
note-tick-new = Нова тема:
note-tick-keys = Space означува · Enter зачувува · Esc откажува
note-tick-key-new = + нова тема
note-tick-key-none = 0 ништо
note-loosen = Зошто смее да се отвори на „{ $level }“ ({ $notes })? Причината се чува.
note-done-kind = { $notes }: сега { $kind }
note-done-municipalities = { $notes }: { $names }
note-done-no-municipality = { $notes }: без општина
note-done-themes = { $notes }: { $themes }
note-done-no-theme = { $notes }: без тема
note-done-level = { $notes }: ниво „{ $level }“
note-done-important = { $notes }: означено како важно
note-done-unimportant = { $notes }: веќе не е означено како важно
note-done-verbatim = { $notes }: цитат, збор по збор
note-done-not-verbatim = { $notes }: не е цитат
note-done-moved = { $notes }: во „{ $title }“
note-done-moved-nowhere = { $notes }: во ниедна точка
note-done-status = { $notes }: { $status }
note-done-no-status = { $notes }: без статус
note-done-released = { $notes }: сега во салата
note-done-taken-back = { $notes }: веќе не е во салата
note-done-deleted = Избришано: { $notes }; { $key } го враќа.
note-done-merged = Споено: { $notes } во оваа; { $key } ја разделува.
note-done-taken-apart = Разделено: { $notes } како порано.
note-done-split = Поделено: сега { $notes }.
note-done-translated = Преводот е зачуван: { $names }.
note-done-fields = Полињата се зачувани.
note-release-anew = Салата повеќе не гледа { $notes }; { $key } објавува повторно.
note-refusal-off-record = Зачувана белешка не може да биде надвор од записник. { $key } ја брише засекогаш.
note-refusal-no-status = Само активностите и прашањата имаат статус.
note-refusal-is-so = Нема што да се смени: веќе е така.
note-refusal-no-theme = „{ $typed }“ нема буква; на тема ѝ треба барем една.
note-field-addressee = До кого
note-field-practice-level = Степен на потврденост
note-field-decided-by = Одлучил
note-field-how = Како е договорено
note-field-formal = Формална одлука
note-practice-reported = пријавена
note-practice-evidenced = поткрепена
note-practice-evaluated = евалуирана

note-list-selected = { $count ->
    [one] { $count } избрана
   *[other] { $count } избрани
}
