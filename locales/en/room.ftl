### What the room sees, in all its languages at once: calm words, never "late".

room-next = next

# $name (String)
room-next-is = next: { $name }

# $minutes (Number)
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# $time (String)
room-back-at = back at { $time }

room-please-conclude = please conclude
room-held = short technical stop
room-consecutive = consecutive interpretation
room-speaker = speaker
room-off-record = off the record
room-welcome = welcome
room-thank-you = thank you

# $time (String)
room-begins-at = we begin at { $time }

room-rehearsal = rehearsal
room-wall = questions for later
room-last-minutes = the last minutes
room-last-minute = the last minute
