### The rapporteur's screen and the capture line.

capture-placeholder = kind municipality: text #theme @function due DATE
capture-placeholder-short = Type a note, then Enter
capture-editor-title = Longer note
capture-editing-title = Editing a note

# $title (String)
capture-goes-to-item = goes to “{ $title }”
capture-goes-nowhere = goes to no item

## What was understood of the line.

# $theme (String)
capture-hint-theme-new = new theme: { $theme }

# $date (String)
capture-hint-due = by { $date }

# $note (String)
capture-hint-link = link to note { $note }

# $words (String)
capture-hint-not-understood = not understood: { $words }; stored as text

# $words (String)
# $nearest (String)
capture-hint-did-you-mean = not understood: { $words }. Did you mean { $nearest }?

# $words (String)
# $names (String)
capture-hint-ambiguous = { $words } can be { $names }; type more letters

# $words (String)
capture-hint-bad-date = { $words } is no date; write 31 July or 2023-07-31

# $level (String)
capture-hint-level-not-loosened = stays “{ $level }”: loosening needs a reason
capture-hint-incomplete-action = incomplete: an action needs @function and due DATE

## Off the record.

capture-off-record = OFF THE RECORD: nothing is stored

# $minutes (Number)
# $key (String)
capture-off-record-reminder = { $minutes ->
    [one] Off the record for { $minutes } minute. Still so? { $key } takes notes again.
   *[other] Off the record for { $minutes } minutes. Still so? { $key } takes notes again.
}
capture-off-record-began = Off the record from now on. What was half typed is gone.
capture-off-record-ended = Notes are stored again.

## The list.

# $scope (String)
capture-list-title = Notes · { $scope }
capture-scope-item = this item
capture-scope-day = this day
capture-scope-all = all

# $key (String)
capture-empty = No note yet. Press { $key }, type “c”, the municipality, a colon and the text.

# $key (String)
capture-empty-filter = No note passes the filter. { $key } shows all.

capture-two-versions = two versions

# $text (String)
capture-two-versions-other = the other version: { $text }
capture-edited = edited
capture-kinds-menu-title = Kind of note
capture-municipality-menu-title = Municipality

## What became of it.

capture-draft-restored = A draft that was not sent has been brought back.

# $text (String)
# $key (String)
capture-deleted = Deleted: “{ $text }”. { $key } brings it back.

# $what (String)
capture-undone = Undone: { $what }

# $what (String)
capture-redone = Redone: { $what }

# $kind (String)
capture-kind-changed = The note is now: { $kind }

# $names (String)
capture-municipality-changed = The note now speaks of: { $names }
capture-municipality-removed = The note now names no municipality.

# $level (String)
capture-level-changed = The level is now: { $level }
capture-released = The room sees this note.

# $key (String)
capture-parked = The question is on the list for later; { $key } shows the list to the room.
capture-taken-back = The room no longer sees this note.

## What an undo names.

capture-change-note = note
capture-change-edit = edit of a note
capture-change-delete = deletion of a note
capture-change-release = note in the room
capture-change-link = link

# $title (String)
capture-change-start = start of “{ $title }”
capture-change-end = end of the item
capture-change-hold = hold of the clock
capture-change-resume = resuming of the clock

# $title (String)
capture-change-extend = minutes of “{ $title }”

# $title (String)
capture-change-skip = skip of “{ $title }”

# $title (String)
capture-change-unskip = return of “{ $title }”

# $title (String)
capture-change-reopen = reopening of “{ $title }”

# $title (String)
capture-change-restart = new start of “{ $title }”
capture-change-correct = correction of a time
capture-change-clock-set = times moved with the clock

# $title (String)
capture-change-move = new place of “{ $title }”
capture-change-segment = change of speaker or part
capture-change-segment-order = order of the parts
capture-change-segment-skip = part skipped or taken back
capture-change-segment-add = added speaker
capture-change-segment-minutes = minutes of a part
capture-change-questions = beginning of the questions
capture-change-speaker = speaker counted
capture-change-people = number of speakers
capture-change-consecutive = consecutive interpretation
capture-change-budget = speaking time
capture-change-equalise = equalised speaking time
capture-change-reason = reason
capture-change-off-record = off the record
capture-change-curtain = curtain
capture-change-message = message to the room
capture-change-hide-times = times in the room
capture-change-wall = questions for later
