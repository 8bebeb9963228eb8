### What the room sees, in all its languages at once: calm words, never "late".

room-now = now
room-next = next

# $name (String)
room-next-is = next: { $name }

# $time (String)
# $name (String)
room-next-at = { $time } { $name }
room-remaining = remaining

# $minutes (Number)
room-remaining-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# $time (String)
room-back-at = back at { $time }

# $time (String)
room-until = until { $time }
room-please-conclude = please conclude
room-time-is-up = time is up
room-held = short technical stop
room-off-record = off the record
room-welcome = welcome
room-thank-you = thank you

# $time (String)
room-day-ended = thank you; we go on tomorrow at { $time }
room-nothing-yet = we begin soon

# $time (String)
room-begins-at = we begin at { $time }
room-question = question

# $number (Number)
# $total (Number)
room-segment = { $number } of { $total }
room-rehearsal = rehearsal
