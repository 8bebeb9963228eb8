### The commands: a sentence that explains each, for help and palette.

## Time

command-start-help = Starts the selected item; what runs now ends.
command-next-help = Ends the running item and starts the one after it.
command-end-help = Ends the running item; nothing runs afterwards.
command-hold-help = Stops the clock of the running item, for a technical stop; the stop counts neither as talk nor as overtime.
command-reason-help = Notes the reason for the last change of time; it stays out of the participants’ version.
command-extend-help = Adds time to the running item, or to the selected one.
command-shorten-help = Takes time from the running item, or from the selected one; never below zero.
command-minutes-help = Asks how many minutes to add; a minus sign takes them away.
command-catch-up-help = Shows ways to find the minutes that are missing, and what each costs. Nothing happens before you accept one.
command-skip-help = Leaves the selected item out; it can be taken back.
command-reopen-help = Runs an item that has ended once more, with so many minutes left.
command-restart-help = Runs the item from its beginning; what ran before no longer counts.
command-correct-start-help = Corrects when the running item began.
command-undo-help = Takes back the last thing you did; the clock has gone on meanwhile.
command-redo-help = Does again what was undone.
command-move-up-help = Moves the selected item before the one above it.
command-move-down-help = Moves the selected item after the one below it.
command-segment-next-help = Goes to the next speaker, municipality or phase of the running item.
command-segment-previous-help = Goes back to the speaker, municipality or phase before.
command-speakers-help = Opens the order of the speakers and parts of the item: move, skip, add, give minutes; and the speaking time of each municipality.
command-let-pass-help = The next speaker or part lets the one after it go first; the clock goes on.
command-consecutive-help = Consecutive interpretation: everything is said twice, so half of the time left is for speech. Pressed again, it ends.
command-other-day-help = Shows the agenda of the other day; the clock goes on.

## Where to type and look

command-focus-line-help = Goes to the capture line.
command-focus-notes-help = Goes to the list of notes.
command-focus-agenda-help = Goes to the agenda of the day.
command-editor-help = Opens a field of several lines for a longer note.
command-send-help = Saves what was typed as a note.
command-complete-help = Completes the municipality, theme or function that was begun.
command-off-record-help = From now on nothing typed is stored; the room sees a sign.
command-curtain-help = Hides everything from the room: only the title and the time stay.
command-message-help = Shows a sentence to the room as you type it; an empty one takes it away.
command-hide-times-help = Hides the times of day from the room, or shows them again; the time left stays.
command-wall-help = Shows the room the questions released to it, as a list without names, or hides the list.
command-release-help = Shows the selected note to the room.
command-edit-note-help = Edits the selected note; the old text stays in its history.
command-change-kind-help = Makes the selected note a challenge, a good practice or another kind.
command-change-municipality-help = Says of which municipality, or of which several, the note speaks.
command-delete-note-help = Deletes the selected note; undo brings it back.
command-stricter-help = Makes the selected note one level more confidential.
command-filter-kind-help = Shows only notes of one kind.
command-filter-municipality-help = Shows only notes of one municipality.
command-filter-clear-help = Shows all notes again.
command-scope-help = Shows the notes of this item, of this day, or all of them.

## Screens and the program

command-room-view-help = Shows here what the room sees.
command-capture-view-help = Opens the rapporteur’s screen.
command-timeline-help = Compares planned and actual times as bars, with holds, added minutes and reasons.
command-export-help = Writes the minutes in a language and for a circle of readers.
command-readiness-help = Checks whether laptop and workshop are ready: zone, clock, disk, terminal, letters, languages, exports.
command-language-help = Changes the language of this screen; the room keeps its own.
command-theme-help = Changes between dark, light and high contrast.
command-palette-help = Finds a command by some letters of its name.
command-help-help = Shows all keys of this screen.
command-quit-help = Leaves the program; everything is saved, and time goes on.
command-suspend-help = Leaves the screen for a while; type “fg” to come back.
command-redraw-help = Draws the whole screen anew.
command-up-help = Goes to the line above.
command-down-help = Goes to the line below.
command-page-up-help = Goes a page up.
command-page-down-help = Goes a page down.
command-first-help = Goes to the first line.
command-last-help = Goes to the last line.
command-cancel-help = Closes the question or goes back; nothing is changed.
command-step-time-help = In a rehearsal: goes on to the next moment at which something changes by itself.
command-freeze-help = In a rehearsal: stops the time, or lets it go on.
command-faster-help = In a rehearsal: lets the time go faster.
command-slower-help = In a rehearsal: lets the time go more slowly, down to a standstill.
command-open-help = Opens the selected workshop.
command-new-help = Makes a workshop from a plan.
command-demo-help = Opens the Kumanovo exchange in rehearsal; nothing is kept.

command-plan-view-help = The whole agenda, to add, move, shorten, set aside; the same key leads back.
command-add-item-help = Somebody speaks who is not in the plan: title and minutes, after the chosen item or after what runs.
command-other-place-help = The chosen item goes to the next day; one that was not held is taken up on the day shown.
command-park-help = Takes an item off the agenda and keeps it beside; the same key puts it back.
command-fix-start-help = The item begins at that time at the earliest; an empty answer lets it follow the one before.
command-hard-end-help = By when the day that is shown must end; an empty answer takes it away.
command-end-day-help = Ends what runs; what was not held can be taken up on another day. Undo takes it back.
command-publish-help = While the plan is open, changes alter the plan itself; published, it stays and changes stand beside it.

## Notes and the exchange

command-search-help = Finds notes by their words, forgiving case, accents and script; #theme, @function, !level and the kind and municipality before a colon filter.
command-search-done-help = Goes to the notes that were found; the filter stays until “No filter”.
command-mark-help = Selects the note beside others: what is done next is done to all of them. Esc lets go of them.
command-detail-up-help = Scrolls the whole of the chosen note up, where it is longer than its pane.
command-detail-down-help = Scrolls the whole of the chosen note down, where it is longer than its pane.
command-mark-up-help = Selects the note and the one above it.
command-mark-down-help = Selects the note and the one below it.
command-important-help = Marks the note as important, or no longer.
command-verbatim-help = Says that the note is a quotation, word for word, or that it is not.
command-retag-help = Adds themes to the note or takes them away.
command-change-level-help = Chooses how far the note may be attributed; a more open level asks for the reason.
command-move-note-help = Moves the note to another item of the agenda.
command-merge-help = Merges the selected notes into one that keeps them inside; on a merged note, takes them apart again.
command-split-help = Makes two or more notes of one.
command-translate-help = Shows the note and its translations side by side, to be written and corrected.
command-fields-help = Opens the further fields of the note: cause, resources, evidence, owner; none has to be filled.
command-status-help = Says what became of an action or a question: open, in progress, done; answered, made an action, left open.
command-history-help = Shows who changed what in the note and when, with the earlier words.
command-link-help = Lets a challenge meet a practice: suggestions first, a digit links.
command-rapid-entry-help = One line after another: kind and municipality stay as they were in the last one, until it is pressed again.
command-strike-help = Erases the words of the selected note, or of the one written last, from every file; nothing brings them back.
command-read-back-help = Goes through the notes of a municipality: confirmed, amended, withdrawn.
command-attendance-help = Counts who is there, by function and category, and notes consents.
command-exchange-help = Opens the exchange: whose challenge meets whose practice, what is unanswered, themes, balance, actions.
command-recap-help = Goes through what was released, theme by theme, without municipality, language or author.
command-board-matches-help = Who asks and who answers, as a grid; a cell opens its pairs.
command-board-unanswered-help = The challenges that nobody has answered yet, by theme.
command-board-themes-help = How many notes each municipality has on each theme.
command-board-kinds-help = How many notes of each kind each municipality has.
command-board-balance-help = Notes and speaking time of each municipality.
command-board-actions-help = Who promised what by when, and what is incomplete.
command-board-questions-help = The questions for later; each has to be closed before the final minutes.
command-board-cards-help = Each practice and challenge as a card.
command-board-gaps-help = What is missing in the practices, challenges and actions of each municipality.
command-board-next-help = Goes to the next board.
command-board-previous-help = Goes to the board before.
command-left-help = Goes to the column on the left.
command-right-help = Goes to the column on the right.
command-open-cell-help = Opens the notes of the cell or row.
command-show-board-help = Shows this board to the room, redacted as for the participants, or takes it away.
command-show-messages-help = Shows the room the key messages that were released to it, or takes them away; those that were not are asked about.

## The minutes

command-preview-help = Shows the minutes as they will be, for each circle of readers and in each language, with what is missing.
command-preview-profile-help = Shows the minutes for the next circle of readers: internal, participants, public.
command-preview-profile-back-help = Shows the minutes for the circle of readers before.
command-preview-language-help = Shows the minutes in the next language; the screen keeps its own.
command-preview-document-help = Shows here what changed since an edition, or one of the sheets beside the minutes.
command-preview-section-help = Goes to the next section of the minutes; after the last to the first.
command-preview-section-back-help = Goes to the beginning of the section, or to the one before.
command-next-open-help = Goes to the next place where something is missing; keys on notes then work on it.
command-leak-check-help = Goes through the places that may tell who spoke: accept, rephrase, make stricter.
