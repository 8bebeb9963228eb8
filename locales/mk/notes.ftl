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

note-hint-merging = спојува { $notes }
note-merging-title = Спојување белешки
note-split-title = Поделба: секој ред станува белешка
note-split-keys = Enter сече · F6 дели · Esc излегува
note-refusal-nothing-to-merge = Прво изберете две или повеќе белешки со { $key }; потоа ова ги спојува во една.
note-refusal-nothing-to-split = Има само еден ред. Enter го сече на два.
note-refusal-withdrawn = Повлечена белешка не може да се спои.
note-refusal-line-in-use = Во редот има неиспратен текст. Прво испратете го или избришете го.
note-refusal-date = „{ $given }“ не е датум. Напишете 31 јули или 2023-07-31; Ctrl-C излегува без зачувување.
note-translate-original-unknown = Оригинал
note-translate-original = Оригинал: { $language }
note-translate-missing = недостасува
note-translate-keys = Tab друг јазик · Enter зачувува · Ctrl-C отфрла
note-translate-keys-lines = Tab друг јазик · F6 зачувува · Ctrl-C отфрла
note-translate-keys-released = Зачувана, излегува од салата до нова објава · Tab · F6 · Ctrl-C
note-form-keys = Tab следно · ← → избор · Esc зачувува · Ctrl-C отфрла
note-field-due = Рок
note-field-category = Кој го кажа
note-field-group = Група
note-field-text = Текст
note-field-language = Јазик
note-field-verbatim = Цитат
note-field-important = Важно
note-field-translation = Превод, { $language }
note-history-keys = ↑ ↓ лизгање · секое друго копче затвора
note-past-added = напишана
note-past-split-off = издвоена од друга белешка
note-past-merged = споена од { $notes }
note-past-reason = Причина: { $reason }
note-past-deleted = избришана
note-past-released = прикажана во салата
note-past-taken-back = тргната од салата
note-past-confirmed = прочитана: потврдена
note-past-amended = прочитана: изменета
note-past-withdrawn = прочитана: повлечена
note-past-not-read-back = одговорот на читањето е вратен
note-past-undone = вратено назад

note-translations-missing = Сѐ уште без превод: { $languages }
note-inside = Внатре: { $notes }
note-kept-stricter = Останува „{ $level }“. За да се отвори, притиснете { $key } на белешката и наведете причина.
note-refusal-seen-whole = Натаму нема повеќе од оваа белешка.
note-refusal-seen-elsewhere = { $key } ја покажува целата белешка.

note-deed-field = { $field }, { $notes }
note-deed-several = { $what }, { $notes }
note-deed-merge = спојување белешки
note-deed-take-apart = разделување споена белешка
note-deed-split = поделба на белешка

note-field-provenance = Потекло
note-provenance-event = документирано за овој настан
note-provenance-elsewhere = документирано на друго место
note-provenance-derived = следува од документирани факти
note-provenance-illustrative = измислено за примерот
