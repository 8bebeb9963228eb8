room-next = следува
room-next-is = следува: { $name }
room-remaining-minutes = { $minutes ->
    [one] { $minutes } минута
   *[other] { $minutes } минути
}
room-back-at = продолжуваме во { $time }
room-please-conclude = Ве молиме, приведете го излагањето кон крај
room-held = краток технички застој
room-consecutive = консекутивен превод
room-speaker = говорник
room-off-record = надвор од записник
room-welcome = добредојдовте
room-thank-you = благодариме
room-begins-at = почнуваме во { $time }
room-rehearsal = проба
room-wall = прашања за подоцна
room-last-minutes = последни минути
room-last-minute = последна минута
