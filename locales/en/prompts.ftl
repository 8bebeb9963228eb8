### What the program asks.


# $title (String)
prompt-minutes = Minutes to add to “{ $title }” (a minus takes them away):

# $title (String)
prompt-reopen-minutes = How many minutes for “{ $title }” once more?
prompt-hold-reason = Why is the clock held? (may stay empty)
prompt-reason = Reason:

# $title (String)
prompt-skip-reason = Why is “{ $title }” skipped? (may stay empty)
prompt-loosen-reason = Why may this note become more open?

# $title (String)
prompt-correct-start = When did “{ $title }” begin? (HH:MM)
prompt-municipality = Which municipality? Several are separated by commas.
prompt-kind = Which kind?

# $title (String)
prompt-quit-running = “{ $title }” is running. Quit? The time goes on and is there when you come back.

# $count (Number)
prompt-quit-unsaved = { $count ->
    [one] { $count } entry is not saved yet and will be lost. Quit all the same?
   *[other] { $count } entries are not saved yet and will be lost. Quit all the same?
}

# $text (String)
prompt-delete-note = Delete “{ $text }”?

# $title (String)
prompt-restart = Start “{ $title }” over? What has run so far no longer counts.

# $title (String)
# $date (String)
prompt-other-day-item = “{ $title }” belongs to { $date }. Start it today?
prompt-name = Your name or function, as it stands beside your notes:
prompt-choose-keys = Enter confirms · Esc cancels
prompt-yes-no = y yes · n no
prompt-find-command = Command:

## Export.

prompt-export-profile = For whom are the minutes?
prompt-export-profile-internal = Internal: everything except what was off the record
prompt-export-profile-participants = Participants: municipalities only where released
prompt-export-language = In which language?

# $folder (String)
prompt-export-folder = The files go to { $folder }.

# $file (String)
prompt-export-overwrite = { $file } exists. Overwrite it?

# $count (Number)
# $folder (String)
prompt-export-done = { $count ->
    [one] { $count } file written to { $folder }.
   *[other] { $count } files written to { $folder }.
}

# $error (String)
prompt-export-failed = The export was not written: { $error }
prompt-plan-file = Which plan? (a path)
