room-now = сега
room-next = следува
room-next-is = следува: { $name }
room-next-at = { $time } { $name }
room-remaining = преостанато
room-remaining-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
room-back-at = продолжуваме во { $time }
room-until = до { $time }
room-please-conclude = Ве молиме, приведете го излагањето кон крај
room-time-is-up = времето истече
room-held = краток технички застој
room-off-record = надвор од записник
room-welcome = добредојдовте
room-thank-you = благодариме
room-day-ended = благодариме; продолжуваме утре во { $time }
room-nothing-yet = наскоро почнуваме
room-begins-at = почнуваме во { $time }
room-question = прашање
room-segment = { $number } од { $total }
room-rehearsal = проба
