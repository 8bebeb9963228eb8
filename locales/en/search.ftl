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
