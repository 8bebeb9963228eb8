office-page = страница { $page } од { $pages }

office-sheet-about = За документот
office-sheet-notes = Белешки
office-sheet-times = Времиња

office-column-planned-from = Планирано од
office-column-planned-to = Планирано до
office-column-planned-minutes = Планирано (мин)
office-column-held-from = Остварено од
office-column-held-to = Остварено до
office-column-held-minutes = Остварено (мин)

office-cut = { $count ->
    [one] … (уште { $count } знак не собира во оваа ќелија)
   *[other] … (уште { $count } знаци не собираат во оваа ќелија)
}
