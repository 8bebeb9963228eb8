link-change-unlink = тргната врска
link-linked = Поврзано, предложено: „{ $text }“. { $key } го враќа.
link-unlinked = Врската е тргната. { $key } ја враќа.
link-refused-kind = Предизвици и потреби се поврзуваат со практики, научени лекции и искуства. Изберете белешка што не е повлечена.
link-head-linked = Поврзани: { $count }
link-head-answers = { $count ->
    [one] { $count } можен одговор
   *[other] { $count } можни одговори
}
link-head-challenges = { $count ->
    [one] { $count } предизвик на кој може да одговори
   *[other] { $count } предизвици на кои може да одговори
}
link-none-to-answer = Сѐ уште никој не кажал практика, лекција или искуство.
link-none-to-ask = Сѐ уште никој не кажал предизвик или потреба.
link-none-found = Нема ништо со овие зборови: { $words }
link-own = своја
link-search = Барај:
link-remark = Забелешка:
link-key-link = поврзи, затвори
link-key-link-stay = поврзи
link-key-change = статус, забелешка
link-key-unlink = тргни врска
link-key-search = барај
link-key-undo = врати
link-key-close = затвори
link-key-status = статус
link-key-save = зачувај
link-key-back = назад
link-key-list = на списокот
link-key-all = прикажи сѐ
