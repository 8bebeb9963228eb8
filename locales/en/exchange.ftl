### The boards of the exchange.

## What the screen answers

exchange-no-notes-here = There are no notes here.
exchange-not-for-the-room = This list is for the desk: the room is not shown what is missing.
exchange-show-back = Take it from the room
exchange-in-room = in the room
exchange-go-to-note = Go to the note
exchange-next-card = Next card
exchange-back = Back

## What a board says above its rows

# $asked (Number)
# $answered (Number)
# $waiting (Number)
exchange-totals = challenges and needs { $asked } · answered { $answered } · waiting { $waiting }

# $waiting (Number)
# $asked (Number)
exchange-waiting-count = { $waiting ->
    [one] { $waiting } of { $asked } challenges and needs waits for an answer.
   *[other] { $waiting } of { $asked } challenges and needs wait for an answer.
}

exchange-nothing-waits = Nothing waits: every challenge and need has an answer.
exchange-balance-all = Every municipality has told a good practice.

# $count (Number)
# $total (Number)
# $names (String)
exchange-balance-without = { $count ->
    [one] { $count } of { $total } has no practice yet: { $names }.
   *[other] { $count } of { $total } have no practice yet: { $names }.
}

# $duration (String)
exchange-balance-left = Speaking time left to them: { $duration }.

# $count (Number)
# $total (Number)
exchange-incomplete-count = { $count ->
    [one] { $count } of { $total } actions is incomplete.
   *[other] { $count } of { $total } actions are incomplete.
}

exchange-actions-complete = Every action has an owner and a date.

# $count (Number)
exchange-to-close-count = { $count ->
    [one] { $count } question is still to be closed.
   *[other] { $count } questions are still to be closed.
}

exchange-all-closed = Every question is closed.

# $place (Number)
# $total (Number)
exchange-card-of = Card { $place } of { $total }

# $count (Number)
exchange-gaps-count = { $count ->
    [one] { $count } note has something missing.
   *[other] { $count } notes have something missing.
}

exchange-nothing-missing = Nothing is missing in the practices, challenges and actions.

## An empty board. “Esc” and the letters c, p, a, q are keys.

# $line (String)
# $ask (String)
# $offer (String)
exchange-empty-matches = Nobody has asked for anything yet. Esc goes back; with { $line } a challenge ({ $ask }) or a practice ({ $offer }) is noted, and here they meet.

# $line (String)
exchange-empty-counts = No notes yet. Esc goes back; what is noted with { $line } is counted here.

# $line (String)
# $letter (String)
exchange-empty-actions = No action has been noted yet. Esc goes back; { $line } and then { $letter } notes one: what, @who, due date.

# $line (String)
# $letter (String)
exchange-empty-questions = No question is kept for later. Esc goes back; { $line } and then { $letter } keeps one in a line.

## Legends, headings, cells and rows

exchange-legend-suggested = shared theme
exchange-legend-missing = fields are missing
exchange-legend-heat = the more notes, the denser
exchange-no-municipality = no municipality
exchange-no-theme = no theme
exchange-waits = waits
exchange-axes = asks ↓ answers →
exchange-in-all = all
exchange-spoken = spoken
exchange-left = left

# $asks (String)
# $answers (String)
# $count (Number)
exchange-cell-links = { $count ->
    [one] { $asks } asks, { $answers } answers: { $count } link
   *[other] { $asks } asks, { $answers } answers: { $count } links
}

# $asks (String)
# $answers (String)
exchange-cell-suggested = { $asks } asks, { $answers } could answer

# $asks (String)
# $count (Number)
exchange-cell-waits = { $count ->
    [one] { $asks }: { $count } waits for an answer
   *[other] { $asks }: { $count } wait for an answer
}

# $fields (String)
exchange-missing = missing: { $fields }

exchange-without-practice = no practice yet
exchange-to-close = to be closed
exchange-stays-open = stays open

# $help (String)
exchange-help = help: { $help }

# $date (String)
exchange-by-date = by { $date }

## Before notes are released, and before an export

# $hidden (Number)
# $total (Number)
exchange-release-question = { $hidden ->
    [one] { $hidden } of { $total } is not released to the room.
   *[other] { $hidden } of { $total } are not released to the room.
}

exchange-release-shown = shows what is released

# $hidden (Number)
exchange-release-all = releases all { $hidden } and shows

exchange-release-leave = leaves it

# $count (Number)
# $key (String)
# $questions (String)
exchange-export-questions = { $count ->
    [one] { $count } question is still to be closed (exchange, { $key }): { $questions }
   *[other] { $count } questions are still to be closed (exchange, { $key }): { $questions }
}

# $key (String)
exchange-export-anyway = { $key } exports all the same · Esc goes back to them

# Before an export: actions of the meeting before, by their first words.
# $count (Number)
# $actions (String)
exchange-export-actions = { $count ->
    [one] { $count } action of the last meeting without an answer: { $actions }
   *[other] { $count } actions of the last meeting without an answer: { $actions }
}
