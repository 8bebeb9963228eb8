minutes-title = Записник
minutes-place-and-days = { $place }, { $dates }
minutes-numbered-heading = { $number }. { $heading }
minutes-label-status = Статус
minutes-label-version = Верзија
minutes-label-convened-by = Организатор
minutes-label-partnership = Во партнерство со
minutes-label-supported-by = Со поддршка од
minutes-label-languages = Јазици на состанокот
minutes-label-rule = Правило
minutes-label-prepared-by = Подготвил
minutes-label-circulation = Дистрибуција
minutes-status-draft = Нацрт { $number }
minutes-status-draft-of = Нацрт { $number } од { $date }
minutes-status-draft-until = Нацрт { $number } од { $date } – исправки до { $until }
minutes-profile-internal = Внатрешна верзија, целосна
minutes-profile-participants = Верзија за учесниците, без наведување на говорникот
minutes-rule-chatham-house = Работните сесии се под правилото на „Четам хаус“; отворањето и затворањето се за записник. Општините се именуваат само таму каде што се согласиле.
minutes-prepared-by-rapporteurs = известувачите
minutes-circulation-participants = учесници и организатори; не е за објавување
minutes-circulation-internal = само организаторите; да не се препраќа
minutes-with-interpretation = { $languages } (симултан превод)
minutes-section-messages = Клучни пораки
minutes-section-background = Контекст и цел
minutes-section-participation = Учество
minutes-section-sessions = Резиме на сесиите
minutes-section-challenges = Предизвици
minutes-section-practices = Добри практики
minutes-section-lessons = Научени лекции и искуства
minutes-section-needs = Потреби и препораки
minutes-section-conclusions = Заклучоци
minutes-section-matches = Поврзувања
minutes-section-actions = Активности
minutes-section-questions = Отворени прашања
minutes-section-follow-up = Понатамошни активности и рокови
minutes-annex = Прилог { $letter } – { $heading }
minutes-annex-programme = Остварена програма
minutes-annex-participants = Учесници
minutes-annex-made = Како е изготвена оваа верзија
minutes-without-theme = Друго
minutes-participation-total = { $persons ->
    [one] Учествуваше { $persons } лице; застапени општини: { $municipalities }.
   *[other] Учествуваа { $persons } лица; застапени општини: { $municipalities }.
}
minutes-column-category = Категорија
minutes-column-persons = Лица
minutes-total = Вкупно
minutes-column-function = Функција
minutes-column-municipality = Општина
minutes-no-list-of-names = Кон оваа верзија не е приложена листа со имиња.
minutes-on-the-record = за записник
minutes-off-record-part = Дел од сесијата беше надвор од записник.
minutes-off-record-times = Надвор од записник од { $from } до { $to }.
minutes-off-record-since = Надвор од записник од { $from } натаму.
minutes-session-not-held = Оваа точка не се одржа.
minutes-session-skipped = Оваа точка беше прескокната.
minutes-session-still-running = Оваа точка не беше завршена кога е пишуван записникот.
minutes-session-times = Планирано { $planned }, остварено { $held }.
minutes-segments-held = Остварен редослед: { $names }.
minutes-segments-not-held = Не се одржа: { $names }.
minutes-session-planned = Планирано { $planned }.
minutes-hold = Времето беше запрено од { $from } до { $to }.
minutes-hold-reason = Времето беше запрено од { $from } до { $to }: { $reason }
minutes-extended = { $minutes ->
    [one] Додадена е { $minutes } минута.
   *[other] Додадени се { $minutes } минути.
}
minutes-extended-reason = { $minutes ->
    [one] Додадена е { $minutes } минута: { $reason }
   *[other] Додадени се { $minutes } минути: { $reason }
}
minutes-shortened = { $minutes ->
    [one] Скратена е { $minutes } минута.
   *[other] Скратени се { $minutes } минути.
}
minutes-shortened-reason = { $minutes ->
    [one] Скратена е { $minutes } минута: { $reason }
   *[other] Скратени се { $minutes } минути: { $reason }
}
minutes-skip-reason = Прескокнато: { $reason }
minutes-column-number = #
minutes-column-challenge = Предизвик
minutes-column-who-is-affected = Кого засега
minutes-column-cause = Наведена причина
minutes-column-present-response = Сегашен одговор
minutes-column-need = Потреба
minutes-practice-named = Именувано со согласност на општината.
minutes-practice-problem = Проблем
minutes-practice-practice = Практика
minutes-practice-who = Кој
minutes-practice-resources = Ресурси
minutes-practice-since = Од кога
minutes-practice-evidence = Докази за успех
minutes-practice-difficulties = Тешкотии
minutes-practice-transfer = Преносливост
minutes-practice-contact = Контакт
minutes-practices-also = Исто така беше претставено:
minutes-column-to = До
minutes-column-recommendation = Препорака
minutes-column-priority = Приоритет
minutes-column-confirmed = Потврдено на пленарна сесија
minutes-consensus = консензус
minutes-no-objection = без приговор
minutes-column-what = Што
minutes-column-who = Кој (функција)
minutes-column-by = Рок
minutes-column-help = Потребна помош
minutes-column-status = Статус
minutes-status-open = отворено
minutes-status-in-progress = во тек
minutes-status-done = завршено
minutes-status-incomplete = непотполно
minutes-status-answered = одговорено
minutes-status-made-action = стана активност
minutes-no-owner = без одговорно лице
minutes-no-date = без рок
minutes-none-agreed = не е договорена ниедна
minutes-actions-note = Активностите се обврски преземени на пленарна сесија и затоа се именувани.
minutes-match-proposed = предложено
minutes-match-introduced = воспоставен контакт
minutes-match-agreed = договорено
minutes-column-practice = Практика
minutes-quotation = „{ $text }“
minutes-needs-translation = { $count ->
    [one] За { $count } белешка е потребен превод и таа е изоставена.
   *[other] За { $count } белешки е потребен превод и тие се изоставени.
}
minutes-in-language = јазик: { $language }
minutes-milestone = { $date }: { $what }
minutes-personal-data-deleted = Личните податоци собрани за состанокот се бришат најдоцна до { $date }.
minutes-column-time = Час
minutes-column-item = Точка
minutes-column-planned = Планирано
minutes-column-held = Остварено
minutes-programme-ended = { $title } – крај { $time }
minutes-programme-not-held = не се одржа
minutes-programme-left-out = прескокнато
minutes-made-internal = Оваа верзија е целосна: планирани и остварени времиња, автори, причини и сите белешки. Недостасува само она што беше надвор од записник или е повлечено.
minutes-made-removed = Отстранети се имињата, говорниците, времето на одделните изјави, изворните јазици и редоследот на изјавите.
minutes-made-by-theme = Изјавите од работните сесии се подредени по тема, а потоа по текст.
minutes-made-municipalities = Општина се именува само таму каде што ја одобрила изјавата.
minutes-made-off-record = Белешките надвор од записник не се во датотеката.
minutes-made-not-checked = Оваа верзија ја изготви програма според нивоата на белешките. Пред да се испрати, треба да ја прочита човек.

minutes-participation-persons = { $persons ->
    [one] Учествуваше { $persons } лице.
   *[other] Учествуваа { $persons } лица.
}
minutes-corrections-until = Исправки до известувачите најдоцна до { $date }.
minutes-items-not-held = Не се одржа: { $items }.
minutes-quotations-left-out = { $count ->
    [one] { $count } дословен цитат е изоставен додека не се преформулира.
   *[other] { $count } дословни цитати се изоставени додека не се преформулираат.
}
minutes-owner-not-named = не се именува во оваа верзија
minutes-notes-without-item = Белешки надвор од агендата
minutes-column-kind = Вид
minutes-column-note = Белешка
minutes-column-level = Ниво
minutes-column-author = Запишал
minutes-column-id = Ознака
minutes-column-remarks = Забелешки
minutes-column-asks = Бара
minutes-column-offers = Нуди
minutes-raised-by-one = Го спомена еден учесник.
minutes-raised-by-participants = Го споменаа учесници.
minutes-raised-by-some = Го споменаа некои учесници.
minutes-raised-by-several = Го споменаа неколкумина учесници.
minutes-raised-by-many = Го споменаа многу учесници.
minutes-raised-by-most = Го споменаа повеќето општини.
minutes-raised-by-all = Го споменаа сите општини.
minutes-priority-high = висок
minutes-priority-medium = среден
minutes-priority-low = низок
minutes-original = изворно: { $text }
minutes-group = група { $name }

minutes-a-participant = учесник
minutes-confirmed = потврдено при повторното читање
minutes-amended = потврдено со други зборови при повторното читање
minutes-confirmed-count = { $count ->
    [one] { $count } изјава беше потврдена кога ѝ беше прочитана на општината.
   *[other] { $count } изјави беа потврдени кога им беа прочитани на општините.
}
minutes-amended-count = { $count ->
    [one] { $count } изјава беше потврдена со други зборови кога беше прочитана.
   *[other] { $count } изјави беа потврдени со други зборови кога беа прочитани.
}
minutes-merged-from = споено од: { $text } [{ $id }]
minutes-split-from = одвоено од { $id }
minutes-level-reason = нивото е сменето во „{ $level }“: { $reason }
minutes-change-reason = сменето: { $reason }

minutes-board-grid = Кој бара, а кој одговара
minutes-board-unanswered = Сѐ уште без одговор
minutes-board-themes = Белешки по тема
minutes-board-kinds = Белешки по вид
minutes-board-balance = Рамнотежа
minutes-column-waiting = Без одговор
minutes-column-all-notes = Сите белешки
minutes-column-spoken = Зборувано
minutes-column-budget = Предвидено време
minutes-no-municipality = без општина
minutes-without-attribution = и { $count } без наведување
minutes-unanswered = Предизвици и потреби без одговор: { $waiting } од { $asked }.
minutes-question-not-closed = сѐ уште не е затворено
minutes-question-stays-open = останува отворено
minutes-persons-counted = { $persons ->
    [one] { $date }: { $persons } лице, според пребројувањето.
   *[other] { $date }: { $persons } лица, според пребројувањето.
}
minutes-persons-planned = { $persons ->
    [one] { $date }: { $persons } лице, според планот.
   *[other] { $date }: { $persons } лица, според планот.
}
minutes-municipalities-represented = Застапени општини: { $municipalities }.
minutes-listed-with-consent = Наведени се само функциите што дале согласност за тоа.
minutes-consent-photographs = Фотографии
minutes-consent-list = Список
minutes-consent-contact = Контакт
minutes-status-final = Конечна верзија { $number }
minutes-status-final-of = Конечна верзија { $number } од { $date }
minutes-profile-public = Јавна верзија
minutes-circulation-public = смее да се објави
minutes-made-public = Општина се именува само покрај практика што ја одобрила; функциите и часовите се отстранети.
minutes-section-evaluation = Евалуација
minutes-evaluation-forms-of = { $forms ->
    [one] Пополнет е { $forms } прашалник од { $of }.
   *[other] Пополнети се { $forms } прашалници од { $of }.
}
minutes-evaluation-forms = { $forms ->
    [one] Пополнет е { $forms } прашалник.
   *[other] Пополнети се { $forms } прашалници.
}
minutes-column-question = Прашање
minutes-column-mean = Просек (скала 1–{ $best })
minutes-evaluation-useful = Размената е корисна за мојата работа.
minutes-evaluation-time = Имаше доволно време за дискусија.
minutes-evaluation-interpretation = Преводот беше добар.
minutes-evaluation-free = Можев слободно да зборувам.
minutes-evaluation-remark = Најчеста забелешка:
minutes-annex-abbreviations = Кратенки
minutes-status-dropped = откажано
minutes-carried-from = пренесено од
minutes-actions-earlier = Активности од последниот состанок
minutes-actions-new = Нови активности
minutes-column-became = Што стана со неа
minutes-action-unanswered = сѐ уште без одговор

## A page: HTML.

minutes-page-name = { $title } – { $profile }
minutes-page-skip = Кон текстот
minutes-page-contents = Содржина
minutes-page-note = Обрнете внимание

## A table of all notes: CSV.

minutes-column-theme = Тема
minutes-column-date = Датум
minutes-column-read-back = Повторно прочитано
minutes-column-original = Изворен текст

## The deadlines as a calendar.

minutes-calendar-due = Рок: { $text }
minutes-calendar-field = { $name }: { $value }
minutes-calendar-corrections = Последен ден за исправки на записникот: { $title }
minutes-calendar-personal-data = Личните податоци се чуваат до денес, потоа се бришат: { $title }
minutes-changes-title = Што се промени: { $from } → { $to }
minutes-changes-heading = Промени
minutes-changes-now = она што би се извезло сега
minutes-changes-none = Ништо од она што го покажува оваа верзија не е променето.
minutes-changes-new = ново
minutes-changes-reworded = преформулирано
minutes-changes-of = променето: { $what }
minutes-changes-before = Претходно: { $text }
minutes-changes-gone-heading = Повеќе не е во неа
minutes-changes-gone = { $count ->
    [one] { $count } изјава повеќе не е во неа.
   *[other] { $count } изјави повеќе не се во неа.
}
minutes-changes-new-or-reworded = ново или преформулирано
minutes-changes-reworded-and = преформулирано; променето: { $what }
minutes-changes-details = поединости
minutes-changes-nothing-new = Во неа ништо не е ново, преформулирано ни променето.
minutes-changes-too-few = Нови или променети се помалку од { $least } изјави без општина; не се кажува кои, за никој да не биде препознаен.
minutes-changes-gone-untold = Она што стоело во тоа издание, а го нема во ова, не се кажува.
minutes-changes-not-given-out = Колку што се знае, изданието { $number } не е издадено во оваа верзија: извозот не ги кажува овие промени.
minutes-changes-line = { $which } – { $what }
minutes-changes-range = { $first }–{ $last }
minutes-annex-changes-draft = Промени по нацртот { $number } од { $date }
minutes-annex-changes-final = Промени по конечната верзија { $number } од { $date }
