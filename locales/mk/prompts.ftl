prompt-minutes = Минути за додавање на „{ $title }“ (минус скратува):
prompt-reopen-minutes = Колку минути за повторно отворање на „{ $title }“?
prompt-reason = Причина:
prompt-message = Порака до салата:
prompt-message-change = Порака до салата (празен ред ја трга):
prompt-correct-start = Во колку часот започна „{ $title }“? (ЧЧ:ММ)
prompt-left-running = „{ $title }“ ({ $date }) не е завршено. Во колку часот заврши? (ЧЧ:ММ) Времето потоа не се брои.
prompt-speaker = Кој зборува? Со број се избира општина; инаку напишете функција:
prompt-speaker-minutes = Колку минути за „{ $name }“?
prompt-people = Колкумина треба да зборуваат?
prompt-budget = По колку минути за збор за секоја општина?
prompt-quit-running = „{ $title }“ тече. Да се излезе? Времето тече понатаму и ќе биде тука кога ќе се вратите.
prompt-quit-unsaved = { $count ->
    [one] { $count } запис сѐ уште не е зачуван и ќе се изгуби. Сепак да се излезе?
   *[other] { $count } записи сѐ уште не се зачувани и ќе се изгубат. Сепак да се излезе?
}
prompt-choose-keys = Enter потврдува · Esc откажува
prompt-yes-no = y да · n не
prompt-export-profile-internal = Внатрешно: сѐ освен она надвор од записник
prompt-export-profile-participants = Учесници: општини само каде што е одобрено
prompt-export-profile-public = Јавна: за секого; само одобрени практики именуваат општина
prompt-export-done = { $count ->
    [one] Запишана е { $count } датотека во { $folder }.
   *[other] Запишани се { $count } датотеки во { $folder }.
}
prompt-export-failed = Извозот не е запишан: { $error }
prompt-plan-file = Кој план? (патека)

prompt-add-item = Што се додава и колку минути? На пример: Амбасадорот зборува 10
prompt-fix-start = Во колку часот најрано почнува „{ $title }“? (ЧЧ:ММ; празно: по претходната точка)
prompt-hard-end = До кога мора да заврши овој ден? (ЧЧ:ММ; празно: нема)
