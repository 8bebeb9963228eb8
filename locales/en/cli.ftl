### What the commands of the shell print.

# $id (String)
# $folder (String)
cli-created = Workshop “{ $id }” created in { $folder }. Open it: plenary open { $id }

# $profile (String)
cli-export-not-internal = This is the “{ $profile }” version of the minutes, which leaves out what a workshop is made of. The internal version is needed: plenary export --format json --profile internal

# $count (Number)
# $folder (String)
cli-exported = { $count ->
    [one] { $count } file exported to { $folder }:
   *[other] { $count } files exported to { $folder }:
}

# $note (String)
cli-note-saved = { $note } saved

# $note (String)
# $words (String)
cli-note-saved-not-understood = { $note } saved; not understood and kept as text: { $words }

# $title (String)
# $time (String)
cli-started = “{ $title }” started at { $time }.

# $title (String)
# $time (String)
cli-ended = “{ $title }” ended at { $time }.

# $ended (String)
# $started (String)
# $time (String)
cli-next = “{ $ended }” ended and “{ $started }” started at { $time }.

# $title (String)
# $time (String)
cli-held = The clock of “{ $title }” is held from { $time } on.

# $title (String)
# $time (String)
cli-resumed = The clock of “{ $title }” goes on from { $time }.

# $minutes (Number)
# $title (String)
cli-extended = { $minutes ->
    [one] { $minutes } minute added to “{ $title }”.
   *[other] { $minutes } minutes added to “{ $title }”.
}

# $minutes (Number)
# $title (String)
cli-shortened = { $minutes ->
    [one] { $minutes } minute taken from “{ $title }”.
   *[other] { $minutes } minutes taken from “{ $title }”.
}

# $title (String)
cli-skipped = “{ $title }” skipped.

# $title (String)
cli-unskipped = “{ $title }” is back in the agenda.

# $minutes (Number)
# $title (String)
cli-reopened = { $minutes ->
    [one] “{ $title }” reopened with { $minutes } minute.
   *[other] “{ $title }” reopened with { $minutes } minutes.
}

# $title (String)
# $time (String)
cli-restarted = “{ $title }” started over at { $time }.

# $title (String)
# $time (String)
cli-corrected-start = “{ $title }” now counts as begun at { $time }.

# $title (String)
# $time (String)
cli-corrected-end = “{ $title }” now counts as ended at { $time }.

# $title (String)
# $before (String)
cli-moved = “{ $title }” now comes before “{ $before }”.

# $name (String)
# $time (String)
cli-segment = “{ $name }” from { $time } on.

# $time (String)
cli-consecutive-on = Consecutive interpretation from { $time } on.

# $time (String)
cli-consecutive-off = Consecutive interpretation ended at { $time }.

# $what (String)
cli-undone = Undone: { $what }
cli-ignored = Ignored: the same command came twice within one second.
cli-not-a-terminal = This is not a terminal, and a screen needs one. Without a screen use: plenary live, note, status, export, check

# $file (String)
cli-check-ok = { $file }: no errors

# $count (Number)
# $file (String)
cli-check-errors = { $count ->
    [one] { $file }: { $count } error
   *[other] { $file }: { $count } errors
}

# A line of an editor's list: file, line, column, message.
# $file (String)
# $line (Number)
# $column (Number)
# $message (String)
cli-check-line = { $file }:{ $line }:{ $column }: { $message }

# $message (String)
cli-error = Error: { $message }

# $message (String)
cli-refused = Not done: { $message }

# $file (String)
# $error (String)
cli-cannot-read = { $file } cannot be read: { $error }

# $file (String)
# $error (String)
cli-cannot-write = { $file } cannot be written: { $error }
cli-why-full = the disk is full. Make room on it.
cli-why-denied = the folder cannot be written. Give this program the right to write, or choose another folder.
cli-why-gone = the disk or folder is gone. Put it back.

# $given (String)
cli-unknown-language = “{ $given }” is no language of this program; there are en, fr, mk and sq.

# $title (String)
# $date (String)
# $time (String)
cli-status-header = { $title } · { $date } · { $time }

# $title (String)
# $remaining (String)
# $ends (String)
cli-status-running = running: { $title }, { $remaining } left, ends { $ends }

# $count (Number)
# $folder (String)
# $journal (String)
cli-unsaved-on-exit = { $count ->
    [one] { $count } entry could not be saved; it is in { $folder }. When the disk is well again, copy the files of that folder into { $journal }.
   *[other] { $count } entries could not be saved; they are in { $folder }. When the disk is well again, copy the files of that folder into { $journal }.
}
# $count (Number)
cli-lost-on-exit = { $count ->
    [one] { $count } entry could not be saved, neither with the workshop nor elsewhere. It is lost.
   *[other] { $count } entries could not be saved, neither with the workshop nor elsewhere. They are lost.
}

# $file (String)
cli-stopped-by-error = Plenary stopped because of an error in the program. What was saved is safe. Details: { $file }

# What is wrong in one of many lines.
# $line (Number)
# $message (String)
cli-in-line = line { $line }: { $message }

# The line asks for it itself (!off_record).
cli-note-off-record = This note asks to be off the record and was not stored.
cli-line-not-utf8 = This is not UTF-8 and was not stored. Save the text as UTF-8.

# $kilobytes (Number)
cli-line-too-long = This is longer than { $kilobytes } KB and was not stored. Make several notes of it.

# $error (String)
cli-not-stored = The note was NOT stored: { $error }

# $line (Number)
# $error (String)
cli-not-stored-from = From line { $line } on nothing was stored: { $error }

cli-one-format = Standard output takes one file: one format, one profile, one language.

# $format (String)
cli-not-text = { $format } is a file for a program, not text: it cannot go to standard output. Use --out with a folder.

# $title (String)
# $over (String)
cli-status-overtime = running: { $title }, overtime { $over }

# The end of a file of the journal, after a crash or a power failure.
# $file (String)
# $line (Number)
cli-check-torn = { $file }, line { $line }: the last line is cut off; it is set aside when its writer goes on

cli-issue-needs-files = An edition is given out as files. Leave --issue out, or name a folder with --out.
cli-final-takes-no-corrections = To a final version no corrections are expected. Leave --corrections-until out, or use --issue draft.

# $forms (Number)
cli-evaluation-saved = { $forms ->
    [one] Evaluation saved: { $forms } form. It stands in the minutes.
   *[other] Evaluation saved: { $forms } forms. It stands in the minutes.
}

# $remark (String)
cli-remark-language = In which language is the remark “{ $remark }”? Say it with --lang.

# $remark (String)
cli-remark-twice = There are two remarks in the same language; one would replace the other: “{ $remark }”

# $words (String)
cli-search-nothing = Nothing found: { $words }

# $id (String)
cli-search-passed-over = Workshop “{ $id }” was not searched.

# $count (Number)
# $id (String)
# $key (String)
cli-carried-over = { $count ->
    [one] { $count } open action of “{ $id }” came over: note what became of it ({ $key } on the note).
   *[other] { $count } open actions of “{ $id }” came over: note what became of each ({ $key } on the note).
}

# $id (String)
cli-nothing-carried-over = “{ $id }” has left no action open; nothing came over.

cli-one-sheet = Standard output takes one sheet in one format; name the municipality and the format.

# $format (String)
cli-no-sheet-in = There is no sheet in the format { $format }: it is no document.
cli-sheet-of-no-municipality = Only the take-home sheet is one municipality’s.
cli-no-municipalities = The plan of this workshop has no municipalities.

# $given (String)
# $known (String)
cli-unknown-municipality = Which municipality is “{ $given }”? There are: { $known }

# Where a template is wrong: file, line, what.
# $file (String)
# $line (Number)
# $what (String)
cli-template-at = { $file }, line { $line }: { $what }

# $detail (String)
cli-template-syntax = this is not understood: { $detail }

# $name (String)
cli-template-undefined = “{ $name }” is not in the data; docs/templates.md lists what is.

# $detail (String)
cli-template-unknown = there is no such filter, test or function: { $detail }
cli-template-other-file = a template is one file and takes in no other.
cli-template-too-long = the template goes on for too long and was stopped.

# $detail (String)
cli-template-failed = this cannot be done: { $detail }
cli-template-nothing-written = nothing was written. Correct the template and export again.

# $file (String)
cli-template-not-utf8 = { $file } is not UTF-8. Save the template as UTF-8.
cli-template-markdown-only = A template is for the Markdown minutes. Use it with --format md.

# $command (String)
cli-no-edition = No edition of the minutes has been given out yet, so there is nothing to compare. Give one out: { $command }

# $number (Number)
# $known (String)
cli-no-such-edition = There is no edition { $number }. There are: { $known }

# $from (String)
# $to (String)
cli-changes-backwards = The earlier edition ({ $from }) comes after the later one ({ $to }). Exchange the two.
