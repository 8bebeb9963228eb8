command-start = Започни
command-next = Следна точка
command-end = Заврши
command-hold = Запри го времето
command-resume = Пушти го времето
command-reason = Наведи причина
command-extend = { $minutes ->
    [one] Додај { $minutes } минута
   *[other] Додај { $minutes } минути
}
command-shorten = { $minutes ->
    [one] Скрати { $minutes } минута
   *[other] Скрати { $minutes } минути
}
command-minutes = Додај или скрати…
command-catch-up = Надокнади време
command-skip = Прескокни
command-unskip = Врати во агендата
command-reopen = Отвори повторно…
command-restart = Започни одново
command-correct-start = Започна во…
command-undo = Врати
command-redo = Повтори
command-move-up = Помести порано
command-move-down = Помести подоцна
command-segment-next = Следен говорник/дел
command-segment-previous = Претходен дел
command-other-day = Друг ден
command-focus-line = Пиши белешка
command-focus-notes = Белешки
command-focus-agenda = Агенда
command-editor = Подолга белешка
command-send = Зачувај белешка
command-complete = Дополни
command-off-record = Надвор од записник
command-off-record-end = Повторно за записник
command-curtain = Завеса
command-curtain-open = Тргни ја завесата
command-release = Прикажи во салата
command-release-back = Тргни од салата
command-edit-note = Измени белешка
command-change-kind = Смени вид
command-change-municipality = Смени општина
command-delete-note = Избриши белешка
command-stricter = Построго
command-filter-kind = Филтер по вид
command-filter-municipality = Филтер по општина
command-filter-clear = Без филтер
command-scope = Точка, ден или сè
command-room-view = Приказ за салата
command-capture-view = Белешки: екран
command-export = Извези записник
command-language = Јазик
command-theme = Изглед
command-palette = Најди команда
command-help = Помош
command-quit = Излези
command-suspend = Во обвивката
command-redraw = Исцртај повторно
command-up = Горе
command-down = Долу
command-page-up = Страница нагоре
command-page-down = Страница надолу
command-first = Прво
command-last = Последно
command-cancel = Откажи
command-open = Отвори
command-new = Нова работилница
command-demo = Демо

command-plan-view = План
command-add-item = Додај точка…
command-other-place = На другиот ден
command-park = Остави или врати
command-fix-start = Утврди почеток…
command-hard-end = Помести краен рок…
command-end-day = Заврши го денот
command-publish = Отвори или објави план
