desk-now = tani
desk-planned = planifikuar
desk-expected = e pritur
desk-held = realizuar
desk-left-of = e mbetur nga { $minutes } min
desk-ends = mbaron { $time }
desk-hard-end = fundi i prerë
desk-purpose = Qëllimi: { $purpose }
desk-speakers = Folësit: { $speakers }
desk-day-header = dita { $number } nga { $total } · { $date }
desk-other-day = { $items ->
    [one] dita { $number } · { $date } · { $items } pikë
   *[other] dita { $number } · { $date } · { $items } pika
}
desk-other-date = Data e planifikuar e kësaj punëtorie: { $date }. Kohët janë për atë ditë; nisni një pikë për të filluar tani.
desk-other-date-running = Data e planifikuar: { $date }. Koha matet, shmangiet nuk llogariten.
desk-two-facilitators = Edhe { $name } e drejton kohën. Merruni vesh kush e bën: të dy shihni të njëjtën kohë.
desk-item-on-time = Kjo pikë mbaron në kohë.
desk-item-behind = { $minutes ->
    [one] Kjo pikë mbaron me { $minutes } minutë vonesë, në { $time }.
   *[other] Kjo pikë mbaron me { $minutes } minuta vonesë, në { $time }.
}
desk-item-ahead = { $minutes ->
    [one] Kjo pikë mbaron { $minutes } minutë më herët, në { $time }.
   *[other] Kjo pikë mbaron { $minutes } minuta më herët, në { $time }.
}
desk-fixed-on-time = „{ $title }“ fillon në kohë (fiks { $time }).
desk-fixed-behind = { $minutes ->
    [one] Duhet të gjendet { $minutes } minutë para „{ $title }“ (fiks { $time }).
   *[other] Duhet të gjenden { $minutes } minuta para „{ $title }“ (fiks { $time }).
}
desk-fixed-slack = { $minutes ->
    [one] { $minutes } minutë është e lirë para „{ $title }“ (fiks { $time }).
   *[other] { $minutes } minuta janë të lira para „{ $title }“ (fiks { $time }).
}
desk-day-on-time = Dita mbaron në kohë, në { $time }.
desk-day-behind = { $minutes ->
    [one] Dita mbaron me { $minutes } minutë vonesë, në { $time }.
   *[other] Dita mbaron me { $minutes } minuta vonesë, në { $time }.
}
desk-day-ahead = { $minutes ->
    [one] Dita mbaron { $minutes } minutë më herët, në { $time }.
   *[other] Dita mbaron { $minutes } minuta më herët, në { $time }.
}
desk-hard-end-over = { $minutes ->
    [one] { $minutes } minutë pas fundit të prerë ({ $time }).
   *[other] { $minutes } minuta pas fundit të prerë ({ $time }).
}
desk-absorbs = { $minutes ->
    [one] „{ $title }“ thith { $minutes } minutë.
   *[other] „{ $title }“ thith { $minutes } minuta.
}
desk-extended = { $minutes ->
    [one] u shtua { $minutes } minutë
   *[other] u shtuan { $minutes } minuta
}
desk-shortened = { $minutes ->
    [one] u shkurtua { $minutes } minutë
   *[other] u shkurtuan { $minutes } minuta
}
desk-nothing-runs = Asgjë nuk është në vazhdim.
desk-press-start = Shtypni { $key } për të nisur „{ $title }“.
desk-begins-in = { $minutes ->
    [one] „{ $title }“ është planifikuar për { $time }, pas { $minutes } minute.
   *[other] „{ $title }“ është planifikuar për { $time }, pas { $minutes } minutash.
}
desk-should-have-begun = { $minutes ->
    [one] „{ $title }“ ishte planifikuar për { $time }, para { $minutes } minute.
   *[other] „{ $title }“ ishte planifikuar për { $time }, para { $minutes } minutash.
}
desk-all-done-next-day = Dita përfundoi. Shtypni { $key } për ditën tjetër.
desk-all-done-export = Punëtoria përfundoi. Shtypni { $key } për të eksportuar procesverbalin.
desk-not-held = nuk u mbajt: { $titles }
desk-clock-held = Koha është ndalur që nga { $time }
desk-clock-held-reason = Koha është ndalur që nga { $time }: { $reason }
desk-consecutive = përkthim konsekutiv
desk-consecutive-left = konsekutiv: { $minutes } min fjalë
desk-segment = { $number } nga { $total } · { $name }
desk-segment-time = { $elapsed } nga { $total }
desk-segment-talk = fjala
desk-segment-questions = pyetje
desk-segment-used-up = koha mbaroi
desk-next-is = në vijim: { $name }
desk-spoken-of = kanë folur { $spoken } nga { $total }
desk-spoken = { $spoken ->
    [one] ka folur { $spoken }
   *[other] kanë folur { $spoken }
}
desk-all-spoken = kanë folur të { $total }
desk-pace-until = me këtë ritëm deri në { $time }
desk-pace-each = tani nga { $seconds } s secili
desk-pace-used-up = koha e planifikuar mbaroi
desk-speakers-none = Kjo pikë nuk ka pjesë.
desk-speakers-count = { $key } numëron secilin që ka folur.
desk-speakers-speech = { $time } fjalë
desk-speakers-time = Koha e fjalës, gjithsej
desk-speakers-used = folur
desk-speakers-budget = caktuar
desk-speakers-left = mbetur
desk-speakers-key-choose = zgjidh
desk-speakers-key-move = zhvendos
desk-speakers-key-start = nis
desk-speakers-key-next = tjetri
desk-speakers-key-previous = prapa
desk-speakers-key-let-pass = lësho
desk-speakers-key-skip = kapërce
desk-speakers-key-add = shto
desk-speakers-key-minutes = minuta
desk-speakers-key-questions = pyetje
desk-speakers-key-people = sa veta
desk-speakers-key-budget = buxheti
desk-speakers-key-equalise = barazo
desk-speakers-key-consecutive = konsekutiv
desk-speakers-key-undo = zhbëj
desk-speakers-key-close = mbyll
desk-room = salla: { $shows }
desk-room-item = pika dhe koha
desk-room-break = pushim
desk-room-held = ndalesë teknike
desk-room-curtain = perde
desk-room-welcome = mirëseardhje
desk-room-thanks = falënderim
desk-room-off-record = shenja „jashtë procesverbalit“
desk-room-message = mesazh
desk-room-no-times = pa orë
desk-room-wall = çështje për më vonë
desk-room-between = çfarë vjen më pas
desk-message-shown = Salla e lexon mesazhin.
desk-message-gone = Mesazhi nuk është më në sallë.
desk-times-hidden = Salla nuk e sheh orën.
desk-times-shown = Salla e sheh sërish orën.
desk-wall-shown = Salla i sheh çështjet për më vonë.
desk-wall-hidden = Salla nuk i sheh më çështjet për më vonë.
desk-curtain-down = Perdja është ulur: salla sheh vetëm titullin.
desk-curtain-open = Perdja është hequr.
desk-notes-shown = { $count ->
    [one] { $count } shënim i shfaqur
   *[other] { $count } shënime të shfaqura
}
desk-in-room = në sallë
desk-saved = u ruajt
desk-saving = po ruhet…
desk-not-saved = { $count ->
    [one] NUK u ruajt: { $count } regjistrim
   *[other] NUK u ruajt: { $count } regjistrime
}
desk-disk-full = { $count ->
    [one] NUK u ruajt: disku është plot. { $count } regjistrim pret në memorie dhe do të shkruhet sapo të ketë vend. Lironi hapësirë dhe mos e mbyllni programin.
   *[other] NUK u ruajt: disku është plot. { $count } regjistrime presin në memorie dhe do të shkruhen sapo të ketë vend. Lironi hapësirë dhe mos e mbyllni programin.
}
desk-disk-read-only = { $count ->
    [one] NUK u ruajt: në dosje nuk mund të shkruhet. { $count } regjistrim pret në memorie. Lejoni shkrimin dhe mos e mbyllni programin.
   *[other] NUK u ruajt: në dosje nuk mund të shkruhet. { $count } regjistrime presin në memorie. Lejoni shkrimin dhe mos e mbyllni programin.
}
desk-disk-gone = { $count ->
    [one] NUK u ruajt: disku ose dosja mungon. { $count } regjistrim pret në memorie. Kthejeni diskun ose dosjen dhe mos e mbyllni programin.
   *[other] NUK u ruajt: disku ose dosja mungon. { $count } regjistrime presin në memorie. Kthejeni diskun ose dosjen dhe mos e mbyllni programin.
}
desk-disk-error = { $count ->
    [one] NUK u ruajt ({ $error }). { $count } regjistrim pret në memorie dhe do të shkruhet sapo të jetë e mundur. Mos e mbyllni programin.
   *[other] NUK u ruajt ({ $error }). { $count } regjistrime presin në memorie dhe do të shkruhen sapo të jetë e mundur. Mos e mbyllni programin.
}
desk-saved-again = Gjithçka është ruajtur përsëri.
desk-damaged-lines = { $count ->
    [one] { $count } rresht i dëmtuar në { $file } u veçua; gjithçka tjetër u lexua.
   *[other] { $count } rreshta të dëmtuar në { $file } u veçuan; gjithçka tjetër u lexua.
}
desk-newer-events = { $count ->
    [one] { $count } regjistrim vjen nga një version më i ri i programit: ruhet, nuk shfaqet. Përditësoni programin për ta parë.
   *[other] { $count } regjistrime vijnë nga një version më i ri i programit: ruhen, nuk shfaqen. Përditësoni programin për t’i parë.
}
desk-clock-set-forward = Ora e këtij laptopi u çua përpara me { $duration }. Kohët që nga ndezja e tij u zhvendosën bashkë me të.
desk-clock-set-back = Ora e këtij laptopi u kthye prapa me { $duration }. Kohët që nga ndezja e tij u zhvendosën bashkë me të.
desk-clock-set-undo = { $key } e zhbën këtë, Esc e ruan.
desk-clock-seen = Esc e largon këtë mesazh.
desk-clock-other-zone = Programi tregon kohën e punëtorisë, { $workshop }; ky laptop tregon { $laptop }.
desk-clock-was-away = Ndërprerje { $from }–{ $to }; koha vijoi.
desk-too-small = Dritarja është tepër e vogël. Duhen të paktën { $columns } kolona dhe { $rows } rreshta.
desk-keys = Tastet
desk-no-command-found = Asnjë komandë nuk i ka këto shkronja.
desk-library-title = Punëtoritë
desk-library-empty = Ende nuk ka punëtori në { $folder }. Krijoni një nga një plan ose hapni demon.
desk-library-live = drejtpërdrejt
desk-library-notes-and-days = { $notes ->
    [one] { $dates } · { $notes } shënim
   *[other] { $dates } · { $notes } shënime
}
