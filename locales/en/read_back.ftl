### Reading back.

reread-change = answer at the read-back
reread-all = all notes
reread-no-municipality = no municipality

# $open (Number)
# $notes (Number)
reread-open = { $open } of { $notes } open

# $notes (Number)
reread-all-answered = all { $notes } answered
reread-empty = Nothing was noted here yet. Tab goes to all notes.

# $confirmed (Number)
# $notes (Number)
reread-progress = { $confirmed } of { $notes } confirmed
reread-confirmed = confirmed
reread-amended = amended
reread-withdrawn = withdrawn
reread-still-open = not read back yet

# $count (Number)
reread-count-amended = { $count ->
    [one] { $count } amended
   *[other] { $count } amended
}

# $count (Number)
reread-count-withdrawn = { $count ->
    [one] { $count } withdrawn
   *[other] { $count } withdrawn
}
reread-choose-keys = Enter read · Tab this item or all · Esc
# The key that amends: a Latin letter.
# $edit (String)
reread-keys = y confirmed · { $edit } amended · w withdrawn · 0 open again · v room · l language · Esc
reread-amend-keys = Enter: amended in these words · Esc
reread-ask-withdraw = Withdraw it? It leaves the room and is in no export. y withdraws it · Esc leaves it
reread-ask-release = The room has not seen it yet. y releases it and shows it · Esc leaves it
reread-said-amended = Amended. The room sees the new words after v.

# $languages (String)
reread-said-also-in = Amended. The old words still stand in: { $languages }.
reread-said-withdrawn = Withdrawn: it is in no export and not in the room.
reread-said-shown = The room sees this note.
reread-said-hidden = The room sees the agenda again.
reread-said-needs-translation = The room may not see it as it stands: it needs a translation, or other words for a quotation.
reread-said-is-withdrawn = It was withdrawn; 0 takes that back.
