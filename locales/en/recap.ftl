### The recap and the other views of the exchange in the room.

recap-change-show = board in the room

# $language (String)
recap-title = Recap · { $language }

# $page (Number)
# $pages (Number)
recap-page = page { $page } of { $pages }
recap-no-theme = other points

# $theme (String)
recap-next = next: { $theme }
recap-end = end of the recap
recap-room-here = The room sees this page.
recap-room-covered = The room sees it when the curtain, the stop or off the record ends.
recap-room-elsewhere = The room sees another page of the recap.
recap-room-not = The room does not see the recap.

# $count (Number)
recap-needs-translation = { $count ->
    [one] { $count } released note has no text in this language.
   *[other] { $count } released notes have no text in this language.
}

# $count (Number)
recap-quotations = { $count ->
    [one] { $count } quotation has to be put in other words first.
   *[other] { $count } quotations have to be put in other words first.
}

# $key (String)
recap-empty = Nothing that was released can be shown in this language. In the list of notes, { $key } releases one.
recap-line-corrected = corrected, not in the room: v
# The key that corrects: a Latin letter.
# $edit (String)
recap-keys = → show, next · ← back · Tab theme · l language · ↑↓ { $edit } correct · v release · V end · Esc
recap-edit-keys = Enter keeps the correction, and the line leaves the room until v · Esc
recap-said-corrected = Corrected. The room no longer sees this line: v brings it back.

# $languages (String)
recap-said-also-in = Corrected. The room no longer sees this line: v brings it back. The old words still stand in: { $languages }.
recap-said-released = The corrected line is in the room again.
recap-said-ended = The room no longer sees the recap.
recap-said-last = This is the last page.
recap-said-first = This is the first page.
recap-said-nothing = Nothing was corrected here that v could bring back.
recap-view-matches = who asks, who answers
recap-view-unanswered = still without an answer
recap-view-all-answered = everything shown has an answer
recap-view-themes = themes
recap-view-kinds = contributions
recap-view-balance = who was heard
recap-view-actions = what we agreed to do
recap-view-messages = key messages
recap-view-read-back = read back
recap-view-nothing = nothing to show yet

recap-who = who
recap-who-open = who: still open
recap-who-withheld = who: not named here

# $date (String)
recap-by-when = by { $date }
recap-by-when-open = by when: still open
recap-asks = asks ↓
recap-answers = answers →
recap-notes = notes
recap-minutes = min
recap-sees-matches = match grid
recap-sees-unanswered = unanswered
recap-sees-themes = themes
recap-sees-kinds = kinds
recap-sees-balance = balance
recap-sees-actions = actions
recap-sees-card = a card
recap-sees-messages = key messages
recap-sees-read-back = read-back
recap-sees-recap = recap

# $view (String)
recap-shown = The room sees: { $view }.
recap-hidden = The room sees the agenda again.
