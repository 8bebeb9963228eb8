prompt-minutes = Минути за додавање на „{ $title }“ (минус скратува):
prompt-reopen-minutes = Колку минути за повторно отворање на „{ $title }“?
prompt-hold-reason = Зошто се запира времето? (може да остане празно)
prompt-reason = Причина:
prompt-skip-reason = Зошто се прескокнува „{ $title }“? (може да остане празно)
prompt-loosen-reason = Зошто белешката може да стане помалку доверлива?
prompt-correct-start = Во колку часот започна „{ $title }“? (HH:MM)
prompt-municipality = Која општина? Повеќе општини одделете со запирки.
prompt-kind = Кој вид?
prompt-quit-running = „{ $title }“ тече. Да се излезе? Времето тече понатаму и ќе биде тука кога ќе се вратите.
prompt-quit-unsaved = { $count ->
    [one] { $count } запис сè уште не е зачуван и ќе се изгуби. Сепак да се излезе?
   *[other] { $count } записи сè уште не се зачувани и ќе се изгубат. Сепак да се излезе?
}
prompt-delete-note = Да се избрише „{ $text }“?
prompt-restart = Да се започне „{ $title }“ одново? Досегашното време нема да се смета.
prompt-other-day-item = „{ $title }“ е на друг ден ({ $date }). Да започне денес?
prompt-name = Вашето име или функција, како што стои покрај белешките:
prompt-choose-keys = Enter потврдува · Esc откажува
prompt-yes-no = y да · n не
prompt-find-command = Команда:
prompt-export-profile = За кого е записникот?
prompt-export-profile-internal = Внатрешно: сè освен она надвор од записник
prompt-export-profile-participants = Учесници: општини само каде што е одобрено
prompt-export-language = На кој јазик?
prompt-export-folder = Датотеките се запишуваат во { $folder }.
prompt-export-overwrite = { $file } веќе постои. Да се замени?
prompt-export-done = { $count ->
    [one] Запишана е { $count } датотека во { $folder }.
   *[other] Запишани се { $count } датотеки во { $folder }.
}
prompt-export-failed = Извозот не е запишан: { $error }
prompt-plan-file = Кој план? (патека)
