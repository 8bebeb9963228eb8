### Striking notes and purging personal data.

# $text (String): the first words of a note
erase-question = Erase “{ $text }” for good, from every file? Nothing brings it back.

# $count (Number)
erase-question-several = { $count ->
    [one] Erase { $count } note for good, from every file? Nothing brings it back.
   *[other] Erase { $count } notes for good, from every file? Nothing brings them back.
}

# $count (Number)
erase-family = { $count ->
    [one] Also { $count } note that shares the words.
   *[other] Also { $count } notes that share the words.
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

# $workshop (String)
erase-followed = It was carried over into “{ $workshop }” and is erased there, too.

# $workshop (String)
# $people (String)
erase-followed-waiting = It was carried over into “{ $workshop }” and is struck there, too. The program of { $people } runs and still has to erase it from its own file.

# $workshop (String)
# $reason (String)
erase-followed-failed = It was carried over into “{ $workshop }” and is not erased there yet: { $reason }. It is tried again when that workshop is opened.

## From the shell.

erase-again = Run the command again then.

erase-needs-yes = There is no terminal to ask on: give --yes if it is really to go.

erase-left = Nothing was erased.

# $typed (String)
erase-unknown = There is no note “{ $typed }”.

# $typed (String)
# $nearest (String)
erase-unknown-nearest = There is no note “{ $typed }”; did you mean { $nearest }?

# $workshop (String)
erase-find-ids = “plenary export { $workshop } --profile internal --format json --out -” lists the notes with their ids.

# $workshop (String)
erase-purge-question = Remove all participants and authors from “{ $workshop }” for good? What was said stays.

# $people (String)
erase-purge-running = { $people } has the workshop open; close it first.

# $count (Number)
erase-purged-authors = { $count ->
    [one] { $count } author has a neutral name now.
   *[other] { $count } authors have neutral names now.
}

erase-purged-participants = The participants are gone from the plan.

# $count (Number)
erase-purged-answers = { $count ->
    [one] { $count } count or consent is erased.
   *[other] { $count } counts and consents are erased.
}

erase-purged-names = The list of names is erased.

# $workshop (String)
erase-purged-nothing = “{ $workshop }” holds neither participants nor authors.

# $files (String)
erase-purged-exports = Exports made before still hold names: { $files }. Erase them, or export anew.

# $date (String)
erase-due = Personal data was to be kept until { $date }: “plenary purge” removes participants and authors.

# $date (String)
erase-due-short = Personal data was due on { $date }: plenary purge
