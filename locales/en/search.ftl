### Finding notes: the search field, filters, what was noted already.

search-title = Find notes
search-placeholder = words, in any spelling
search-signs = =important =mk #theme @function !level c kum: by=name group=2 due 31.7.

# $words (String)
search-words = “{ $words }”
search-no-municipality = no municipality

# $lang (String)
search-text-in = text in { $lang }

# $name (String)
search-noted-by = noted by { $name }

# $group (String)
search-group = Group { $group }

## What is typed after =, in one word.

search-is-important = important
search-is-verbatim = verbatim
search-is-released = released
search-is-incomplete = incomplete
search-is-untranslated = untranslated
search-is-conflict = conflict
search-is-unread = unread
search-is-confirmed = confirmed
search-is-amended = amended
search-is-withdrawn = withdrawn
search-is-merged = merged
search-is-open = open
search-is-in-progress = in-progress
search-is-done = done
search-is-answered = answered
search-is-made-action = made-action

## What is kept from line to line, and what was noted before.

# $what (String)
search-kept = kept for the next line: { $what }

# $what (String)
# $key (String)
search-rapid-on = Rapid entry: { $what } is kept for the next lines. { $key } ends it.
search-rapid-off = Rapid entry has ended.

# $time (String)
# $text (String)
search-already-noted = already noted at { $time }: { $text }

## A pasted page.

# $count (Number)
search-paste-title = { $count ->
    [one] { $count } pasted line
   *[other] { $count } pasted lines
}

# $count (Number)
# $key (String)
search-paste-keys = { $count ->
    [one] Enter stores { $count } note · Space take or leave · { $key } join to the line above · Esc one note, in the editor
   *[other] Enter stores { $count } notes · Space take or leave · { $key } join to the line above · Esc one note, in the editor
}

# $count (Number)
# $key (String)
search-pasted = { $count ->
    [one] { $count } note was stored. { $key } takes it back.
   *[other] { $count } notes were stored. { $key } takes them back.
}

# $most (Number)
search-paste-too-long = { $most ->
    [one] More than { $most } line: the page is one note.
   *[other] More than { $most } lines: the page is one note.
}
