### What the program asks.

# $title (String)
prompt-minutes = Minutes to add to “{ $title }” (a minus takes them away):

# $title (String)
prompt-reopen-minutes = How many minutes for “{ $title }” once more?
prompt-reason = Reason:
prompt-message = Message to the room:
prompt-message-change = Message to the room (an empty line takes it away):

# $title (String)
prompt-correct-start = When did “{ $title }” begin? (HH:MM)
prompt-speaker = Who speaks? A number chooses a municipality; else type a function:

# $name (String)
prompt-speaker-minutes = How many minutes for “{ $name }”?
prompt-people = How many people are to speak?
prompt-budget = How many minutes of speaking time for each municipality?

# $title (String)
# $date (String)
prompt-left-running = “{ $title }” ({ $date }) was not ended. When did it end? (HH:MM) What came after is not counted.

# $title (String)
prompt-quit-running = “{ $title }” is running. Quit? The time goes on and is there when you come back.

# $count (Number)
prompt-quit-unsaved = { $count ->
    [one] { $count } entry is not saved yet and will be lost. Quit all the same?
   *[other] { $count } entries are not saved yet and will be lost. Quit all the same?
}

prompt-choose-keys = Enter confirms · Esc cancels
prompt-yes-no = y yes · n no

## Export.

prompt-export-profile-internal = Internal: everything except what was off the record
prompt-export-profile-participants = Participants: municipalities only where released
prompt-export-profile-public = Public: for anybody; only released practices name a municipality

# $count (Number)
# $folder (String)
prompt-export-done = { $count ->
    [one] { $count } file written to { $folder }.
   *[other] { $count } files written to { $folder }.
}

# $error (String)
prompt-export-failed = The export was not written: { $error }
prompt-plan-file = Which plan? (a path)

prompt-add-item = What is added, and how many minutes? As in: The ambassador speaks 10

# $title (String)
prompt-fix-start = At what time does “{ $title }” begin at the earliest? (HH:MM; empty: after the item before it)
prompt-hard-end = By when must this day end? (HH:MM; empty: no such time)
