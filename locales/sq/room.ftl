room-now = tani
room-next = në vijim
room-next-is = në vijim: { $name }
room-next-at = { $time } { $name }
room-remaining = e mbetur
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minutë
   *[other] { $minutes } minuta
}
room-back-at = vazhdojmë në { $time }
room-until = deri në { $time }
room-please-conclude = Ju lutemi, përmbyllni fjalën
room-time-is-up = koha mbaroi
room-held = ndalesë e shkurtër teknike
room-off-record = jashtë procesverbalit
room-welcome = mirë se vini
room-thank-you = faleminderit
room-day-ended = faleminderit; vazhdojmë nesër në { $time }
room-nothing-yet = fillojmë së shpejti
room-begins-at = fillojmë në { $time }
room-question = pyetje
room-segment = { $number } nga { $total }
room-rehearsal = provë
