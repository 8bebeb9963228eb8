### The facilitator's screen.

desk-now = now
desk-planned = planned
desk-expected = expected
desk-held = actual

# Stands beside the big figures.
# $minutes (Number)
desk-left-of = left of { $minutes } min

# $time (String)
desk-ends = ends { $time }

desk-hard-end = hard end

# $purpose (String)
desk-purpose = Purpose: { $purpose }

# $speakers (String)
desk-speakers = Speakers: { $speakers }

## The header.

# $number (Number)
# $total (Number)
# $date (String)
desk-day-header = day { $number } of { $total } · { $date }

# $number (Number)
# $date (String)
# $items (Number)
desk-other-day = { $items ->
    [one] day { $number } · { $date } · { $items } item
   *[other] day { $number } · { $date } · { $items } items
}

# $date (String)
desk-other-date = This workshop is planned for { $date }. Times are shown as of that day; start an item to begin now.

# $date (String)
desk-other-date-running = Planned for { $date }: the clock counts, the offsets do not.

# $name (String)
desk-two-facilitators = { $name } steers the clock too. Agree who does: both see the same time.

## Where the day stands, in whole sentences.

desk-item-on-time = This item ends on time.

# $minutes (Number)
# $time (String)
desk-item-behind = { $minutes ->
    [one] This item ends { $minutes } minute behind, at { $time }.
   *[other] This item ends { $minutes } minutes behind, at { $time }.
}

# $minutes (Number)
# $time (String)
desk-item-ahead = { $minutes ->
    [one] This item ends { $minutes } minute ahead, at { $time }.
   *[other] This item ends { $minutes } minutes ahead, at { $time }.
}

# $title (String)
# $time (String)
desk-fixed-on-time = “{ $title }” begins on time (fixed { $time }).

# $minutes (Number)
# $title (String)
# $time (String)
desk-fixed-behind = { $minutes ->
    [one] { $minutes } minute has to be found before “{ $title }” (fixed { $time }).
   *[other] { $minutes } minutes have to be found before “{ $title }” (fixed { $time }).
}

# $minutes (Number)
# $title (String)
# $time (String)
desk-fixed-slack = { $minutes ->
    [one] { $minutes } minute is free before “{ $title }” (fixed { $time }).
   *[other] { $minutes } minutes are free before “{ $title }” (fixed { $time }).
}

# $time (String)
desk-day-on-time = The day ends on time, at { $time }.

# $minutes (Number)
# $time (String)
desk-day-behind = { $minutes ->
    [one] The day ends { $minutes } minute behind, at { $time }.
   *[other] The day ends { $minutes } minutes behind, at { $time }.
}

# $minutes (Number)
# $time (String)
desk-day-ahead = { $minutes ->
    [one] The day ends { $minutes } minute ahead, at { $time }.
   *[other] The day ends { $minutes } minutes ahead, at { $time }.
}

# $minutes (Number)
# $time (String)
desk-hard-end-over = { $minutes ->
    [one] { $minutes } minute past the hard end ({ $time }).
   *[other] { $minutes } minutes past the hard end ({ $time }).
}

# $minutes (Number)
# $title (String)
desk-absorbs = { $minutes ->
    [one] “{ $title }” absorbs { $minutes } minute.
   *[other] “{ $title }” absorbs { $minutes } minutes.
}

# $minutes (Number)
desk-extended = { $minutes ->
    [one] { $minutes } minute added
   *[other] { $minutes } minutes added
}

# $minutes (Number)
desk-shortened = { $minutes ->
    [one] { $minutes } minute taken
   *[other] { $minutes } minutes taken
}

## When nothing runs.

desk-nothing-runs = Nothing is running.

# $key is the key of the command.
# $key (String)
# $title (String)
desk-press-start = Press { $key } to start “{ $title }”.

# $minutes (Number)
# $title (String)
# $time (String)
desk-begins-in = { $minutes ->
    [one] “{ $title }” is planned for { $time }, in { $minutes } minute.
   *[other] “{ $title }” is planned for { $time }, in { $minutes } minutes.
}

# $minutes (Number)
# $title (String)
# $time (String)
desk-should-have-begun = { $minutes ->
    [one] “{ $title }” was planned for { $time }, { $minutes } minute ago.
   *[other] “{ $title }” was planned for { $time }, { $minutes } minutes ago.
}

# $key (String)
desk-all-done-next-day = The day is over. Press { $key } for the other day.

# $key (String)
desk-all-done-export = The workshop is over. Press { $key } to export the minutes.

# $titles (String)
desk-not-held = not held: { $titles }

## The clock is held.

# $time (String)
desk-clock-held = Clock held since { $time }

# $time (String)
# $reason (String)
desk-clock-held-reason = Clock held since { $time }: { $reason }
desk-consecutive = consecutive interpretation

# $minutes (Number)
desk-consecutive-left = consecutive: { $minutes } min to speak

## The parts of an item.

# $number (Number)
# $total (Number)
# $name (String)
desk-segment = { $number } of { $total } · { $name }

# $elapsed (String)
# $total (String)
desk-segment-time = { $elapsed } of { $total }
desk-segment-talk = talk
desk-segment-questions = questions
desk-segment-used-up = time used up

# $name (String)
desk-next-is = next: { $name }

# $spoken (Number)
# $total (Number)
desk-spoken-of = { $spoken } of { $total } have spoken

# $spoken (Number)
desk-spoken = { $spoken ->
    [one] { $spoken } has spoken
   *[other] { $spoken } have spoken
}

# $total (Number)
desk-all-spoken = all { $total } have spoken

# $time (String)
desk-pace-until = at this pace until { $time }

# $seconds (Number)
desk-pace-each = { $seconds } s each from here
desk-pace-used-up = the planned time is used up
desk-speakers-none = This item has no parts.

# $key (String)
desk-speakers-count = { $key } counts each who has spoken.

# $time (String)
desk-speakers-speech = { $time } of speech
desk-speakers-time = Speaking time, whole workshop
desk-speakers-used = used
desk-speakers-budget = budget
desk-speakers-left = left
desk-speakers-key-choose = choose
desk-speakers-key-move = move
desk-speakers-key-start = start
desk-speakers-key-next = next
desk-speakers-key-previous = back
desk-speakers-key-let-pass = let pass
desk-speakers-key-skip = skip
desk-speakers-key-add = add
desk-speakers-key-minutes = minutes
desk-speakers-key-questions = questions
desk-speakers-key-people = how many
desk-speakers-key-budget = budget
desk-speakers-key-equalise = equalise
desk-speakers-key-consecutive = consecutive
desk-speakers-key-undo = undo
desk-speakers-key-close = close

## What the room sees.

# $shows (String)
desk-room = room: { $shows }
desk-room-item = item and clock
desk-room-break = break
desk-room-held = technical stop
desk-room-curtain = curtain
desk-room-welcome = welcome
desk-room-thanks = thank you
desk-room-off-record = sign “off the record”
desk-room-message = message
desk-room-no-times = no times of day
desk-room-wall = questions for later
desk-room-between = what comes next
desk-message-shown = The room reads the message.
desk-message-gone = The message is gone from the room.
desk-times-hidden = The room sees no times of day.
desk-times-shown = The room sees the times of day again.
desk-wall-shown = The room sees the questions for later.
desk-wall-hidden = The room no longer sees the questions for later.
desk-curtain-down = The curtain is down: the room sees the title alone.
desk-curtain-open = The curtain is open.

# $count (Number)
desk-notes-shown = { $count ->
    [one] { $count } note shown
   *[other] { $count } notes shown
}
desk-in-room = in the room

## Saving.

desk-saved = saved
desk-saving = saving…

# $count (Number)
desk-not-saved = { $count ->
    [one] NOT saved: { $count } entry
   *[other] NOT saved: { $count } entries
}

# $count (Number)
desk-disk-full = { $count ->
    [one] NOT saved: the disk is full. { $count } entry waits in memory and will be written as soon as there is room. Delete something, and leave this program open.
   *[other] NOT saved: the disk is full. { $count } entries wait in memory and will be written as soon as there is room. Delete something, and leave this program open.
}

# $count (Number)
desk-disk-read-only = { $count ->
    [one] NOT saved: the folder cannot be written. { $count } entry waits in memory. Give this program the right to write, and leave it open.
   *[other] NOT saved: the folder cannot be written. { $count } entries wait in memory. Give this program the right to write, and leave it open.
}

# $count (Number)
desk-disk-gone = { $count ->
    [one] NOT saved: the disk or folder is gone. { $count } entry waits in memory. Put the disk or folder back, and leave this program open.
   *[other] NOT saved: the disk or folder is gone. { $count } entries wait in memory. Put the disk or folder back, and leave this program open.
}

# $count (Number)
# $error (String)
desk-disk-error = { $count ->
    [one] NOT saved ({ $error }). { $count } entry waits in memory and will be written as soon as it can be. Leave this program open.
   *[other] NOT saved ({ $error }). { $count } entries wait in memory and will be written as soon as it can be. Leave this program open.
}
desk-saved-again = Everything is saved again.

# $count (Number)
# $file (String)
desk-damaged-lines = { $count ->
    [one] { $count } damaged line in { $file } was set aside; everything else was read.
   *[other] { $count } damaged lines in { $file } were set aside; everything else was read.
}

# $count (Number)
desk-newer-events = { $count ->
    [one] { $count } entry comes from a newer version of this program: kept, not shown. Update this program to see it.
   *[other] { $count } entries come from a newer version of this program: kept, not shown. Update this program to see them.
}

## The clocks of the machine.

# $duration (String)
desk-clock-set-forward = The clock of this laptop was set forward by { $duration }. The times since the laptop was started were moved with it.

# $duration (String)
desk-clock-set-back = The clock of this laptop was set back by { $duration }. The times since the laptop was started were moved with it.

# $key (String)
desk-clock-set-undo = { $key } takes that back, Esc keeps it.
desk-clock-seen = Esc puts this line away.

# $workshop (String)
# $laptop (String)
desk-clock-other-zone = The program shows the workshop’s time, { $workshop }; this laptop shows { $laptop }.

# $from (String)
# $to (String)
desk-clock-was-away = Program was off { $from }–{ $to }; time went on.

# $columns (Number)
# $rows (Number)
desk-too-small = This window is too small. Make it at least { $columns } columns by { $rows } rows.
desk-keys = Keys
desk-no-command-found = No command has these letters.

## The library.

desk-library-title = Workshops

# $folder (String)
desk-library-empty = No workshop yet in { $folder }. Make one from a plan, or open the demo.
desk-library-live = live

# $notes (Number)
# $dates (String)
desk-library-notes-and-days = { $notes ->
    [one] { $dates } · { $notes } note
   *[other] { $dates } · { $notes } notes
}
