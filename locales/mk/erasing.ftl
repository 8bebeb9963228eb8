### Striking notes and purging personal data.

erase-question = Да се избрише „{ $text }“ засекогаш, од сите датотеки? Ништо не го враќа.

erase-question-several = { $count ->
    [one] Да се избрише { $count } белешка засекогаш, од сите датотеки? Ништо не ја враќа.
   *[other] Да се избришат { $count } белешки засекогаш, од сите датотеки? Ништо не ги враќа.
}

erase-family = { $count ->
    [one] И { $count } белешка што ги дели зборовите.
   *[other] И { $count } белешки што ги делат зборовите.
}

erase-under-way = Зборовите се бришат од датотеките…

erase-done = Избришано: зборовите веќе не се во ниедна датотека.

erase-waiting = Избришано тука. Програмата на { $people } работи и сѐ уште треба да го избрише од својата датотека.

erase-exports = { $count ->
    [one] { $count } извоз ги содржеше и е избришан ({ $files }): извезете одново.
   *[other] { $count } извози ги содржеа и се избришани ({ $files }): извезете одново.
}

erase-unread = Проверете ги сами, тука не се читаат: { $files }.

erase-failed = Сѐ уште не е избришано насекаде: { $reason }. Се обидува повторно.
erase-followed = Беше пренесена во „{ $workshop }“ и е избришана и таму.
erase-followed-waiting = Беше пренесена во „{ $workshop }“ и е избришана и таму. Програмата на { $people } работи и сѐ уште треба да ја избрише од својата датотека.
erase-followed-failed = Беше пренесена во „{ $workshop }“ и таму сѐ уште не е избришана: { $reason }. Се обидува повторно кога ќе се отвори таа работилница.

erase-again = Потоа пуштете ја наредбата повторно.
erase-needs-yes = Нема терминал за прашање: дадете --yes ако навистина треба да исчезне.
erase-left = Ништо не е избришано.
erase-unknown = Нема белешка „{ $typed }“.
erase-unknown-nearest = Нема белешка „{ $typed }“; дали мислевте на { $nearest }?
erase-find-ids = „plenary export { $workshop } --profile internal --format json --out -“ ги дава белешките со нивните ознаки.
erase-purge-question = Засекогаш да се отстранат сите учесници и автори од „{ $workshop }“? Реченото останува.
erase-purge-running = Работилницата е отворена кај { $people }; прво затворете ја.
erase-purged-authors = { $count ->
    [one] { $count } автор сега има неутрално име.
   *[other] { $count } автори сега имаат неутрални имиња.
}
erase-purged-participants = Учесниците веќе не се во планот.
erase-purged-answers = { $count ->
    [one] { $count } број или согласност е избришан.
   *[other] { $count } броеви и согласности се избришани.
}
erase-purged-names = Списокот со имиња е избришан.
erase-purged-nothing = „{ $workshop }“ нема ни учесници ни автори.
erase-purged-exports = Поранешни извози сѐ уште содржат имиња: { $files }. Избришете ги, или извезете одново.
erase-due = Личните податоци требаше да се чуваат до { $date }: „plenary purge“ ги отстранува учесниците и авторите.
erase-due-short = Лични податоци за бришење ({ $date }): plenary purge
