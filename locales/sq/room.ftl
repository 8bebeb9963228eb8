room-next = në vijim
room-next-is = në vijim: { $name }
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}
room-back-at = vazhdojmë në { $time }
room-please-conclude = Ju lutemi, përmbyllni fjalën
room-held = ndalesë e shkurtër teknike
room-consecutive = përkthim konsekutiv
room-speaker = folësi
room-off-record = jashtë procesverbalit
room-welcome = mirë se vini
room-thank-you = faleminderit
room-begins-at = fillojmë në { $time }
room-rehearsal = provë
room-wall = çështje për më vonë
room-last-minutes = minutat e fundit
room-last-minute = minuta e fundit
