leak-change-issue = edition given out
leak-change-accept = passage accepted

## What is found, in a few words; they stand in the exports, too.

leak-label-municipality = a municipality’s name
leak-label-participant = a function
leak-label-institution = an institution
leak-label-only = “the only”
leak-label-new = “the new”
leak-label-number = a number
leak-label-name = a name
leak-label-words = particular words

## In what it stands, if in no note.

leak-in-programme = programme
leak-in-evaluation = evaluation

## What is doubtful, and what to do.

leak-advice-municipality = A municipality is named that is not released here. Say it without the name, or have the statement released.
leak-advice-participant = This function can tell who a person is. Say it more generally, such as “a participant”.
leak-advice-institution = An institution is named. Say it more generally if that tells who spoke.
leak-advice-only = What is the only one of its kind can be recognised. Say it without “only”.
leak-advice-new = Who or what is new can be recognised. Say it without “new”.
leak-advice-number = A number like this can tell which place it is. Round it, or leave it out.
leak-advice-name = This may be a name. If it is that of a person or a place, say what it is instead.
leak-advice-words = Elsewhere these words stand beside the name of one municipality only. Say it in other words.

## What an export says of itself, above everything else.

# $count (Number)
leak-open = { $count ->
    [one] Nobody has looked at { $count } place of this version that may tell who spoke.
   *[other] Nobody has looked at { $count } places of this version that may tell who spoke.
}

# $count (Number)
leak-accepted = { $count ->
    [one] A person looked at { $count } place that a program was unsure of, and left it as it is.
   *[other] A person looked at { $count } places that a program was unsure of, and left them as they are.
}

# $label (String)
# $notes (String)
leak-accepted-notes = { $label }: { $notes }

# $count (Number)
leak-made-checked = { $count ->
    [one] A program made this version from the levels of the notes. A person looked at the { $count } place that it was unsure of.
   *[other] A program made this version from the levels of the notes. A person looked at all { $count } places that it was unsure of.
}

## In the shell.

# $note (String)
# $label (String)
# $excerpt (String)
# $finding (String)
leak-line = { $note }: { $label }: { $excerpt } ({ $finding })
# $note (String)
# $label (String)
# $excerpt (String)
# $finding (String)
leak-line-accepted = { $note }: { $label }: { $excerpt } ({ $finding }, accepted)

# $label (String)
# $advice (String)
leak-advice-line = { $label }: { $advice }
leak-none-found = Nothing doubtful was found. A person has to read it all the same.
# $count (Number)
leak-none-open = { $count ->
    [one] { $count } place is accepted, none is open.
   *[other] { $count } places are accepted, none is open.
}
# $open (Number)
# $accepted (Number)
# $command (String)
leak-some-open = { $open ->
    [one] { $open } place is open, { $accepted } accepted. Change the note, or let it pass: { $command }
   *[other] { $open } places are open, { $accepted } accepted. Change the notes, or let them pass: { $command }
}
leak-internal = The internal version holds everything and stays with the organisers: nothing is looked for in it.

# $options (String)
leak-of-others = Use { $options }.
# $option (String)
# $file (String)
leak-of-workshop = { $option } looks through the minutes of a workshop; { $file } is a file.
# $open (Number)
# $command (String)
leak-export-open = { $open ->
    [one] What was written is a draft: nobody has looked at { $open } place that may tell who spoke. To see it: { $command }
   *[other] What was written is a draft: nobody has looked at { $open } places that may tell who spoke. To see them: { $command }
}
# $finding (String)
# $command (String)
leak-unknown = Nothing doubtful is called { $finding }. To see what there is: { $command }
# $note (String)
# $label (String)
leak-is-accepted = { $note }: { $label }: accepted
# $note (String)
# $label (String)
leak-is-open = { $note }: { $label }: open again
# $command (String)
leak-names-none = Name the places that may pass. To see what they are called: { $command }
