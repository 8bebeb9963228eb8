search-title = Најди белешки
search-placeholder = зборови, на кое било писмо
search-signs = =важно =mk #тема @функција !ниво c кум: од=име група=2 due 31.7.
search-words = „{ $words }“
search-no-municipality = без општина
search-text-in = текст на { $lang }
search-noted-by = запишал(а) { $name }
search-group = Група { $group }
search-is-important = важно
search-is-verbatim = цитат
search-is-released = прикажано
search-is-incomplete = непотполно
search-is-untranslated = непреведено
search-is-conflict = судир
search-is-unread = непрочитано
search-is-confirmed = потврдено
search-is-amended = изменето
search-is-withdrawn = повлечено
search-is-merged = споено
search-is-open = отворено
search-is-in-progress = во-тек
search-is-done = завршено
search-is-answered = одговорено
search-is-made-action = стана-активност
search-kept = се задржува за следниот ред: { $what }
search-rapid-on = Брз внес: за следните редови важи { $what }. Со { $key } завршува.
search-rapid-off = Брзиот внес заврши.
search-already-noted = веќе запишано во { $time }: { $text }
search-paste-title = { $count ->
    [one] { $count } залепен ред
   *[other] { $count } залепени редови
}
search-paste-keys = { $count ->
    [one] Enter зачувува { $count } белешка · Space земи или остави · { $key } спој со редот погоре · Esc една белешка, во уредникот
   *[other] Enter зачувува { $count } белешки · Space земи или остави · { $key } спој со редот погоре · Esc една белешка, во уредникот
}
search-pasted = { $count ->
    [one] Зачувана е { $count } белешка. { $key } ја враќа.
   *[other] Зачувани се { $count } белешки. { $key } ги враќа.
}
search-paste-too-long = { $most ->
    [one] Повеќе од { $most } ред: страницата е една белешка.
   *[other] Повеќе од { $most } редови: страницата е една белешка.
}
