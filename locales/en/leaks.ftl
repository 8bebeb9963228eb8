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

## What is doubtful, and what to do.

leak-advice-municipality = A municipality is named that is not released here. Say it without the name, or have the statement released.
leak-advice-participant = This function can tell who a person is. Say it more generally, such as “a participant”.
leak-advice-institution = An institution is named. Say it more generally if that tells who spoke.
leak-advice-only = What is the only one of its kind can be recognised. Say it without “only”.
leak-advice-new = Who or what is new can be recognised. Say it without “new”.
leak-advice-number = A number like this can tell which place it is. Round it, or leave it out.
leak-advice-name = This is written like a name. If it names a person or a place, say what it is instead.
leak-advice-words = Elsewhere these words stand beside the name of one municipality only. Say it in other words.
