### Working on notes: several at once, merging, splitting, translations, fields, history.

## What one of several is chosen for.

note-pick-level = Level
note-pick-item = To which item?
note-pick-no-item = no item
note-pick-status = What became of it?
note-tick-themes = Themes
note-tick-new = New theme:
note-tick-keys = Space ticks · Enter saves · Esc cancels
note-tick-key-new = + new theme
note-tick-key-none = 0 none

# $level (String)
# $notes (String)
note-loosen = Why may this be opened to “{ $level }” ({ $notes })? The reason is kept.

## What was done, and to how many notes.

# $kind (String)
# $notes (String)
note-done-kind = { $notes }: now { $kind }

# $names (String)
# $notes (String)
note-done-municipalities = { $notes }: { $names }

# $notes (String)
note-done-no-municipality = { $notes }: no municipality

# $notes (String)
# $themes (String)
note-done-themes = { $notes }: { $themes }

# $notes (String)
note-done-no-theme = { $notes }: no theme

# $level (String)
# $notes (String)
note-done-level = { $notes }: level “{ $level }”

# $notes (String)
note-done-important = { $notes }: important

# $notes (String)
note-done-unimportant = { $notes }: no longer important

# $notes (String)
note-done-verbatim = { $notes }: quotation, word for word

# $notes (String)
note-done-not-verbatim = { $notes }: not a quotation

# $notes (String)
# $title (String)
note-done-moved = { $notes }: moved to “{ $title }”

# $notes (String)
note-done-moved-nowhere = { $notes }: in no item

# $notes (String)
# $status (String)
note-done-status = { $notes }: { $status }

# $notes (String)
note-done-no-status = { $notes }: no status

# $notes (String)
note-done-released = { $notes }: in the room now

# $notes (String)
note-done-taken-back = { $notes }: no longer in the room

# $key (String)
# $notes (String)
note-done-deleted = { $notes } deleted; { $key } undoes it.

# $key (String)
# $notes (String)
note-done-merged = { $notes } are inside of this one; { $key } takes it apart.

# $notes (String)
note-done-taken-apart = Taken apart: { $notes } as before.

# $notes (String)
note-done-split = Split: { $notes } now.

# $names (String)
note-done-translated = Translation saved: { $names }.
note-done-fields = Fields saved.

# $key (String)
# $notes (String)
note-release-anew = The room no longer sees { $notes }; { $key } releases anew.

## What is refused.

# $key (String)
note-refusal-off-record = A note that is kept cannot be off the record. { $key } erases it.
note-refusal-no-status = Only actions and questions have a status.
note-refusal-is-so = Nothing to change: it is so already.

# $typed (String)
note-refusal-no-theme = “{ $typed }” has no letter; a theme needs one.

## Fields, beside those that the minutes name.

note-field-addressee = Addressed to
note-field-practice-level = How sure it is
note-field-decided-by = Decided by
note-field-how = How it was agreed
note-field-formal = Formal decision
note-practice-reported = reported
note-practice-evidenced = evidenced
note-practice-evaluated = evaluated

## The list.

# $count (Number)
note-list-selected = { $count ->
    [one] { $count } selected
   *[other] { $count } selected
}
