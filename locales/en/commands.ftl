### The commands: a name of at most 24 columns for footer, palette and help, and a sentence that explains it.


## Time

command-start = Start
command-start-help = Starts the selected item; what runs now ends.
command-next = Next item
command-next-help = Ends the running item and starts the one after it.
command-end = End
command-end-help = Ends the running item; nothing runs afterwards.
command-hold = Hold the clock
command-hold-help = Stops the clock of the running item, for a technical stop; the stop counts neither as talk nor as overtime.
command-resume = Resume the clock
command-resume-help = Lets the held clock go on.
command-reason = Say why
command-reason-help = Notes the reason for the last change of time; it stays out of the participants’ version.

# $minutes (Number)
command-extend = { $minutes ->
    [one] Add { $minutes } minute
   *[other] Add { $minutes } minutes
}
command-extend-help = Adds time to the running item, or to the selected one.

# $minutes (Number)
command-shorten = { $minutes ->
    [one] Take { $minutes } minute
   *[other] Take { $minutes } minutes
}
command-shorten-help = Takes time from the running item, or from the selected one; never below zero.
command-minutes = Add or take minutes…
command-minutes-help = Asks how many minutes to add; a minus sign takes them away.
command-skip = Skip
command-skip-help = Leaves the selected item out; it can be taken back.
command-unskip = Take back in
command-unskip-help = Takes a skipped item back into the day.
command-reopen = Reopen…
command-reopen-help = Runs an item that has ended once more, with so many minutes left.
command-restart = Start over
command-restart-help = Runs the item from its beginning; what ran before no longer counts.
command-correct-start = It began at…
command-correct-start-help = Corrects when the running item began.
command-undo = Undo
command-undo-help = Takes back the last thing you did; the clock has gone on meanwhile.
command-redo = Redo
command-redo-help = Does again what was undone.
command-move-up = Move earlier
command-move-up-help = Moves the selected item before the one above it.
command-move-down = Move later
command-move-down-help = Moves the selected item after the one below it.
command-segment-next = Next speaker or part
command-segment-next-help = Goes to the next speaker, municipality or phase of the running item.
command-segment-previous = Previous part
command-segment-previous-help = Goes back to the speaker, municipality or phase before.
command-other-day = Other day
command-other-day-help = Shows the agenda of the other day; the clock goes on.

## Where to type and look

command-focus-line = Write a note
command-focus-line-help = Goes to the capture line.
command-focus-notes = Notes
command-focus-notes-help = Goes to the list of notes.
command-focus-agenda = Agenda
command-focus-agenda-help = Goes to the agenda of the day.
command-editor = Longer note
command-editor-help = Opens a field of several lines for a longer note.
command-send = Save the note
command-send-help = Saves what was typed as a note.
command-complete = Complete
command-complete-help = Completes the municipality, theme or function that was begun.
command-off-record = Off the record
command-off-record-help = From now on nothing typed is stored; the room sees a sign.
command-off-record-end = Back on the record
command-off-record-end-help = Notes are stored again; the sign in the room goes away.
command-curtain = Curtain
command-curtain-help = Hides everything from the room: only the title and the time stay.
command-curtain-open = Open the curtain
command-curtain-open-help = Shows the running item to the room again.
command-release = Show to the room
command-release-help = Shows the selected note to the room.
command-release-back = Take from the room
command-release-back-help = Takes the selected note back from the room.
command-edit-note = Edit the note
command-edit-note-help = Edits the selected note; the old text stays in its history.
command-change-kind = Change the kind
command-change-kind-help = Makes the selected note a challenge, a good practice or another kind.
command-change-municipality = Change municipality
command-change-municipality-help = Says of which municipality, or of which several, the note speaks.
command-delete-note = Delete the note
command-delete-note-help = Deletes the selected note; undo brings it back.
command-stricter = Stricter
command-stricter-help = Makes the selected note one level more confidential.
command-filter-kind = Filter by kind
command-filter-kind-help = Shows only notes of one kind.
command-filter-municipality = Filter by municipality
command-filter-municipality-help = Shows only notes of one municipality.
command-filter-clear = No filter
command-filter-clear-help = Shows all notes again.
command-scope = Item, day or all
command-scope-help = Shows the notes of this item, of this day, or all of them.

## Screens and the program

command-room-view = Room view
command-room-view-help = Shows here what the room sees.
command-capture-view = Capture
command-capture-view-help = Opens the rapporteur’s screen.
command-desk-view = Desk
command-desk-view-help = Opens the facilitator’s screen.
command-export = Export the minutes
command-export-help = Writes the minutes in a language and for a circle of readers.
command-language = Language
command-language-help = Changes the language of this screen; the room keeps its own.
command-theme = Theme
command-theme-help = Changes between dark, light and high contrast.
command-palette = Find a command
command-palette-help = Finds a command by some letters of its name.
command-help = Help
command-help-help = Shows all keys of this screen.
command-quit = Quit
command-quit-help = Leaves the program; everything is saved, and time goes on.
command-suspend = To the shell
command-suspend-help = Leaves the screen for a while; type “fg” to come back.
command-redraw = Redraw
command-redraw-help = Draws the whole screen anew.
command-up = Up
command-up-help = Goes to the line above.
command-down = Down
command-down-help = Goes to the line below.
command-page-up = Page up
command-page-up-help = Goes a page up.
command-page-down = Page down
command-page-down-help = Goes a page down.
command-first = First
command-first-help = Goes to the first line.
command-last = Last
command-last-help = Goes to the last line.
command-confirm = Confirm
command-confirm-help = Says yes to the question, or takes the selected line.
command-cancel = Cancel
command-cancel-help = Closes the question or goes back; nothing is changed.
command-open = Open
command-open-help = Opens the selected workshop.
command-new = New workshop
command-new-help = Makes a workshop from a plan.
command-demo = Demo
command-demo-help = Opens the Kumanovo exchange in rehearsal; nothing is kept.
