### Striking notes and purging personal data.

# $text (String): the first words of a note
erase-question = Erase “{ $text }” for good, from every file? Nothing brings it back.

# $count (Number)
erase-family = { $count ->
    [one] Also { $count } note that shares its words.
   *[other] Also { $count } notes that share its words.
}

erase-under-way = Erasing its words from the files…

erase-done = Erased: its words are in no file any more.

# $people (String)
erase-waiting = Erased here. The program of { $people } runs and still has to erase it from its own file.

# $count (Number)
# $files (String)
erase-exports = { $count ->
    [one] An export held it and is erased ({ $files }): export anew.
   *[other] { $count } exports held it and are erased ({ $files }): export anew.
}

# $files (String)
erase-unread = Look at these yourself, they cannot be read here: { $files }.

# $reason (String)
erase-failed = Not erased from everywhere yet: { $reason }. It is tried again.
