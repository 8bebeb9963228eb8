### The commands: a name of at most 24 columns for footer, palette and help.

## Time

command-start = Start
command-next = Next item
command-end = End
command-hold = Hold the clock
command-resume = Resume the clock
command-reason = Say why

# $minutes (Number)
command-extend = { $minutes ->
    [one] Add { $minutes } minute
   *[other] Add { $minutes } minutes
}

# $minutes (Number)
command-shorten = { $minutes ->
    [one] Take { $minutes } minute
   *[other] Take { $minutes } minutes
}
command-minutes = Add or take minutes…
command-catch-up = Catch up
command-skip = Skip
command-unskip = Take back in
command-reopen = Reopen…
command-restart = Start over
command-correct-start = It began at…
command-undo = Undo
command-redo = Redo
command-move-up = Move earlier
command-move-down = Move later
command-segment-next = Next speaker or part
command-segment-previous = Previous part
command-speakers = Speakers and parts
command-let-pass = Next lets one pass
command-consecutive = Consecutive
command-consecutive-end = Simultaneous again
command-other-day = Other day

## Where to type and look

command-focus-line = Write a note
command-focus-notes = Notes
command-focus-agenda = Agenda
command-editor = Longer note
command-send = Save the note
command-complete = Complete
command-off-record = Off the record
command-off-record-end = Back on the record
command-curtain = Curtain
command-curtain-open = Open the curtain
command-message = Message to the room
command-hide-times = Hide or show the times
command-wall = Questions for later
command-release = Show to the room
command-release-back = Take from the room
command-edit-note = Edit the note
command-change-kind = Change the kind
command-change-municipality = Change municipality
command-delete-note = Delete the note
command-stricter = Stricter
command-filter-kind = Filter by kind
command-filter-municipality = Filter by municipality
command-filter-clear = No filter
command-scope = Item, day or all

## Screens and the program

command-room-view = Room view
command-capture-view = Capture
command-timeline = Timeline
command-timeline-close = Back
command-export = Export the minutes
command-readiness = Readiness
command-language = Language
command-theme = Theme
command-palette = Find a command
command-help = Help
command-quit = Quit
command-suspend = To the shell
command-redraw = Redraw
command-up = Up
command-down = Down
command-page-up = Page up
command-page-down = Page down
command-first = First
command-last = Last
command-cancel = Cancel
command-step-time = Next moment
command-freeze = Freeze
command-freeze-end = Let it go on
command-faster = Faster
command-slower = Slower
command-open = Open
command-new = New workshop
command-demo = Demo

command-plan-view = Plan
command-add-item = Add an item…
command-other-place = On the other day
command-park = Set aside or bring back
command-fix-start = Fix the start…
command-hard-end = Move the hard end…
command-end-day = End the day
command-publish = Open or publish the plan

## Notes and the exchange

command-search = Find in the notes
command-search-done = To what was found
command-mark = Select several
command-detail-up = Whole note up
command-detail-down = Whole note down
command-mark-up = Select upwards
command-mark-down = Select downwards
command-important = Important or not
command-verbatim = Quotation or not
command-retag = Themes…
command-change-level = Level…
command-move-note = To another item…
command-merge = Merge or take apart
command-split = Split the note…
command-translate = Translations
command-fields = Fields of the note
command-status = What became of it…
command-history = History of the note
command-link = Link…
command-rapid-entry = Rapid entry
command-strike = Erase for good…
command-read-back = Read-back
command-attendance = Who is there
command-exchange = Exchange
command-recap = Recap
command-board-matches = Who meets whom
command-board-unanswered = Unanswered
command-board-themes = Themes
command-board-kinds = Kinds
command-board-balance = Balance
command-board-actions = Actions
command-board-questions = Open questions
command-board-cards = Cards
command-board-gaps = To be filled in
command-board-next = Next board
command-board-previous = Previous board
command-left = Left
command-right = Right
command-open-cell = Open the notes
command-show-board = Show it to the room
command-show-messages = Key messages in the room

## The minutes

command-preview = Minutes
command-preview-profile = Next version
command-preview-profile-back = Version before
command-preview-language = Language of minutes
command-preview-document = Changes and sheets
command-preview-section = Next section
command-preview-section-back = Section before
command-next-open = Next open place
command-leak-check = Leak check
