### When a rule says no: what is wrong, and what to do.

refusal-nothing-runs = Nothing is running. Start an item first.

# $title (String)
refusal-already-running = “{ $title }” is already running.

# $title (String)
refusal-already-done = “{ $title }” has already ended. Reopen it with the minutes it needs.

# $title (String)
refusal-is-running-not-skippable = “{ $title }” is running and cannot be skipped. End it, or go to the next item.

# $title (String)
refusal-already-skipped = “{ $title }” is already skipped. It can be taken back in.

# $title (String)
refusal-not-skipped = “{ $title }” is not skipped; there is nothing to take back.

# $title (String)
refusal-not-begun = “{ $title }” has not begun. Start it instead.

# $given (String)
refusal-unknown-item = There is no item “{ $given }”. “plenary status” lists the items.

# $given (String)
# $nearest (String)
refusal-unknown-item-nearest = There is no item “{ $given }”. Did you mean “{ $nearest }”?

refusal-not-held = The clock is not held; it is going on.

# $time (String)
refusal-already-held = The clock has been held since { $time }. Resume it first.

# $time (String)
refusal-in-future = { $time } has not come yet. Give a time that has passed.

# $time (String)
# $title (String)
# $began (String)
refusal-before-start = { $time } lies before “{ $title }” began ({ $began }). Give a later time, or correct its start first.

# $time (String)
# $title (String)
refusal-before-previous = At { $time } “{ $title }” was still running. Correct when it ended first.

refusal-no-next-item = No item of the day is left to start.

# $title (String)
refusal-move-before-itself = “{ $title }” cannot come before itself. Name another item.

# $title (String)
refusal-move-begun = “{ $title }” has begun and cannot be moved. Only items to come can.

# $title (String)
refusal-move-no-further = “{ $title }” is at that end of the day already.

# $title (String)
# $date (String)
refusal-other-day = “{ $title }” belongs to another day ({ $date }).
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.

# $given (String)
refusal-minutes = “{ $given }” does not do: give 1 to 600 minutes.

# $given (String)
refusal-time = “{ $given }” is no time. Write HH:MM, as in 09:05.
refusal-second-press = A second press within one second is ignored.
refusal-steered-at-desk = The clock is steered at the facilitator’s desk.
# $given (String)
# $most (Number)
refusal-rehearsal-speed = “{ $given }” is no speed of a rehearsal. Give 0 (frozen) to { $most }.

# $given (String)
# $days (String)
refusal-rehearsal-from = “{ $given }” lies outside the workshop ({ $days }). Let the rehearsal begin on one of its days.
refusal-only-in-rehearsal = Only the time of a rehearsal can be stepped, frozen or made faster (plenary open --rehearse).
refusal-nothing-to-come = Nothing more changes by itself: the workshop is over. Start the rehearsal anew.
refusal-no-export-of-rehearsal = A rehearsal writes no minutes: they would look like real ones. Export from the workshop itself.
refusal-off-record = Off the record: nothing that is typed is stored. Go back on the record first.

# $most (Number)
refusal-long-message = A message to the room has at most { $most } characters: more is not read from the last row. Shorten it.

# $most (Number)
refusal-long-text = That is too long: at most { $most } characters. Shorten it.

# $key (String)
refusal-no-questions = No question has been released to the room. Note one (q), choose it in the list, and press { $key }.

# $given (String)
refusal-no-note = There is no note “{ $given }”.
refusal-no-note-selected = No note is selected. Choose one in the list first.
refusal-not-in-a-note = This stands in no note. Change the agenda or the evaluation, or let it pass with Enter.
refusal-empty-text = The note has no text. Write what was said after the colon.

# $level (String)
refusal-loosening = A note is kept at “{ $level }” unless you give a reason to open it.
refusal-strictest = The note is already as confidential as a note can be.

# $title (String)
refusal-no-segments = “{ $title }” has no parts.
refusal-last-segment = This is the last part of the item.
refusal-first-segment = This is the first part of the item.

# $given (String)
refusal-unknown-segment = There is no part { $given }. “plenary status” lists them.
refusal-segment-begun = This part has begun. Only parts to come can be moved or skipped.
refusal-segment-over = This part is over. Start it again, then give it minutes.
refusal-segment-runs = This part is running already.
refusal-no-segment-runs = No part is running. Start one first.
refusal-segment-no-further = This part is at that end of the order already.
refusal-nothing-to-let-pass = No two parts are still to come that could change places.
refusal-no-question-time = This part has no time for questions. Go on to the next, or give it minutes.
refusal-questions-began = The questions have begun already.

# $given (String)
refusal-count = “{ $given }” does not do: give 1 to 999 people.
refusal-already-consecutive = Consecutive interpretation is on already.
refusal-not-consecutive = Consecutive interpretation is not on.
refusal-nothing-to-equalise = No municipality has used more than its speaking time; there is nothing to equalise.
refusal-no-reason-target = There is no change of time yet that a reason could belong to.

# $id (String)
refusal-workshop-exists = A workshop “{ $id }” exists already. Give another name with --id.

# $folder (String)
refusal-no-workshop = There is no workshop in { $folder }. Make one: plenary new PLAN

# $id (String)
# $known (String)
refusal-unknown-workshop = There is no workshop “{ $id }”. There are: { $known }

# $known (String)
refusal-several-workshops = There are several workshops; say which: { $known }

# $file (String)
refusal-export-exists = { $file } exists and was left as it is. Overwrite it with --force, or choose another folder with --out.

# How many forms came back, and how many were given out (0: not counted).
# $forms (Number)
# $of (Number)
refusal-bad-forms = { $forms } forms of { $of } cannot be: at least one came back, and no more than were given out.

# $question (String)
# $best (Number)
refusal-bad-score = “{ $question }”: each question stands once, with a mean from 1 to { $best }, such as useful=4.6.
