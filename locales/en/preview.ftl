### The minutes on the screen: preview, export, editions.

preview-internal = internal
preview-participants = participants
preview-public = public

# $number (Number)
preview-not-given-out = draft { $number }, not given out yet

# $number (Number)
preview-draft = draft { $number }

# $number (Number)
preview-final = final { $number }

# $at (Number)
# $of (Number)
preview-section = { $at } of { $of }

# $count (Number)
preview-without-owner = { $count ->
    [one] { $count } action without owner
   *[other] { $count } actions without owner
}

# $count (Number)
preview-without-date = { $count ->
    [one] { $count } action without date
   *[other] { $count } actions without date
}

# $count (Number)
preview-questions = { $count ->
    [one] { $count } question not closed
   *[other] { $count } questions not closed
}

# $count (Number)
preview-translations = { $count ->
    [one] { $count } note needs a translation
   *[other] { $count } notes need a translation
}

# $count (Number)
preview-quotations = { $count ->
    [one] { $count } quotation to rephrase
   *[other] { $count } quotations to rephrase
}

preview-empty = Nothing is noted yet that this version shows. What is noted appears here at once.
preview-nothing-missing = Nothing is missing.
preview-needs-translation = Left out: needs a translation
preview-quotations-left-out = Left out: quotations to rephrase

## The export.

preview-all-profiles = All three: internal, participants, public

# $langs (String)
preview-all-languages = all of the workshop ({ $langs })
preview-label-whom = For whom
preview-label-language = Language
preview-label-formats = Formats
preview-label-edition = Edition

# $number (Number)
# $until (String)
preview-give-draft = give out as draft { $number }, corrections until { $until }

# $number (Number)
preview-give-final = give out as final version { $number }

# $number (Number)
# $date (String)
preview-as-given-draft = draft { $number } of { $date }, as it was given out

# $number (Number)
# $date (String)
preview-as-given-final = final version { $number } of { $date }, as it was given out

# $missing (String)
# $profile (String)
preview-missing-in = { $profile }: { $missing }

# $count (Number)
# $file (String)
preview-overwrite = { $count ->
    [one] { $file } exists. Overwrite it?
   *[other] { $count } files exist, { $file } among them. Overwrite them all?
}

preview-export-keys = ↑↓ line · ←→ choose
preview-export-keys-formats = ↑↓ line · ←→ format · Space takes it in or leaves it out
preview-export-keys-days = ↑↓ line · ←→ choose · + − working days for corrections
preview-written = Exported

# $number (Number)
# $until (String)
preview-gave-draft = Given out as draft { $number }; corrections are accepted until { $until }.

# $number (Number)
preview-gave-final = Given out as final version { $number }.

## The leak check.

preview-check-rephrased = The note was rephrased.
preview-check-theme = theme
preview-check-accepted = accepted
preview-check-first = Enter goes through the places to check · y exports all the same · Esc
preview-check-keys = Enter accept · r rephrase · l stricter · ↓ skip · ↑ back · a all · Esc
preview-check-keys-accepted = Enter take back · r rephrase · l stricter · ↓ ↑ · a only open · Esc
preview-check-keys-rephrasing = Enter saves · Alt-Enter new line · Esc leaves it as it was

# $count (Number)
preview-places = { $count ->
    [one] { $count } place to check before it leaves
   *[other] { $count } places to check before it leaves
}

# $profile (String)
preview-check-title = Leak check – { $profile }

# $at (Number)
# $of (Number)
# $accepted (Number)
preview-check-progress = { $at } of { $of } · { $accepted } accepted

# $count (Number)
preview-check-all-accepted = { $count ->
    [one] Nothing is left to check; { $count } place was accepted.
   *[other] Nothing is left to check; { $count } places were accepted.
}

## Changes between editions, and the sheets.

# $from (String)
# $to (String)
preview-changes = Changes: { $from } → { $to }
preview-changes-now = now
preview-changes-inside = What a statement said before stands in this list alone, in no file.
preview-changes-outside = As much as somebody sees who lays the two versions side by side.
preview-documents = Show here
preview-sheet-opener = Opening of the next day

# $key (String)
preview-sheet-hint = { $key } writes it as a file

preview-label-sheets = Sheets
preview-sheets-alone = Nobody: sheets alone, no minutes
preview-sheets-take-home = take-home
preview-sheets-opener = next day
preview-sheets-donors = donors
preview-sheets-interpreters = interpreters
preview-export-keys-sheets = ↑↓ line · ←→ sheet · Space takes it in or leaves it out
preview-no-edition = none: sheets bear no number
preview-check-keys-done = Enter goes on · a all · Esc

# $formats (String)
preview-sheets-as = as { $formats }
preview-next-sheet = Next sheet
