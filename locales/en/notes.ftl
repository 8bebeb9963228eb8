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

## Merging and splitting.

# $notes (String)
note-hint-merging = merges { $notes }
note-merging-title = Merging notes
note-split-title = Split: each line becomes a note
note-split-keys = Enter cuts · F6 splits · Esc leaves

# $key (String)
note-refusal-nothing-to-merge = Select two or more notes with { $key } first; then this makes one of them.
note-refusal-nothing-to-split = There is one line only. Enter cuts it in two.
note-refusal-withdrawn = A withdrawn note cannot be merged.
note-refusal-line-in-use = The line holds text that was not sent. Send it first, or delete it.

# $given (String)
note-refusal-date = “{ $given }” is no date. Write 31 July or 2023-07-31; Ctrl-C leaves without saving.

## Translations.

note-translate-original-unknown = Original

# $language (String)
note-translate-original = Original: { $language }
note-translate-missing = missing
note-translate-keys = Tab other language · Enter saves · Ctrl-C discards
note-translate-keys-lines = Tab other language · F6 saves · Ctrl-C discards
note-translate-keys-released = Saved, it leaves the room until released anew · Tab · F6 · Ctrl-C

## The form.

note-form-keys = Tab next · ← → choose · Esc saves · Ctrl-C discards
note-field-due = By when
note-field-category = Who said it
note-field-group = Group
note-field-text = Text
note-field-language = Language
note-field-verbatim = Quotation
note-field-important = Important

# $language (String)
note-field-translation = Translation, { $language }

## The history.

note-history-keys = ↑ ↓ scroll · any other key closes
note-past-added = written
note-past-split-off = split off another note

# $notes (String)
note-past-merged = merged from { $notes }

# $reason (String)
note-past-reason = Reason: { $reason }
note-past-deleted = deleted
note-past-released = shown to the room
note-past-taken-back = taken from the room
note-past-confirmed = read back: confirmed
note-past-amended = read back: amended
note-past-withdrawn = read back: withdrawn
note-past-not-read-back = answer to the read-back taken back
note-past-undone = undone

## The whole of a note.

# $languages (String)
note-translations-missing = No translation yet: { $languages }

# $notes (String)
note-inside = { $notes } inside:

# $level (String)
# $key (String)
note-kept-stricter = Kept at “{ $level }”. To open it, press { $key } on the note and say why.
note-refusal-seen-whole = There is no more of this note that way.

# $key (String)
note-refusal-seen-elsewhere = { $key } shows the whole note.

## What an undo names.

# $field (String)
# $notes (String)
note-deed-field = { $field }, { $notes }

# $what (String)
# $notes (String)
note-deed-several = { $what }, { $notes }
note-deed-merge = merging of notes
note-deed-take-apart = taking apart of a merged note
note-deed-split = splitting of a note

note-field-provenance = Provenance
note-provenance-event = documented for this event
note-provenance-elsewhere = documented elsewhere
note-provenance-derived = follows from documented facts
note-provenance-illustrative = invented for the example
