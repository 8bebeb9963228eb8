### The points of readiness: sign, name, and what was found.

# $name (String)
# $finding (String)
readiness-point = { $name }: { $finding }
readiness-looking = Looking around…
readiness-state-not-ready = not ready
readiness-state-unknown = not known
readiness-state-attention = look at this
readiness-state-ready = ready
readiness-plan = Plan
readiness-hard-ends = Hard ends
readiness-languages = Languages
readiness-journal = Notes and times
readiness-damage = Damage
readiness-exports = Exports
readiness-disk = Disk
readiness-clock = Clock
readiness-synchronised = Network time
readiness-zone = Time zone
readiness-screen = Screen
readiness-colours = Colours
readiness-letters = Letters
readiness-not-known = this could not be found out here.
readiness-plan-sound = it is sound.

# $count (Number)
readiness-plan-faulty = { $count ->
    [one] { $count } fault or warning; “plenary check” lists it.
   *[other] { $count } faults or warnings; “plenary check” lists them.
}
readiness-no-hard-end = no day has one.
readiness-hard-ends-hold = the plan keeps them.

# $minutes (Number)
# $date (String)
readiness-hard-end-over = { $minutes ->
    [one] on { $date } the plan goes { $minutes } minute beyond it; breaks and items can be made shorter.
   *[other] on { $date } the plan goes { $minutes } minutes beyond it; breaks and items can be made shorter.
}

# $minutes (Number)
# $date (String)
readiness-hard-end-impossible = { $minutes ->
    [one] on { $date } it cannot be kept: { $minutes } minute is missing even with everything as short as it may be. Leave an item out.
   *[other] on { $date } it cannot be kept: { $minutes } minutes are missing even with everything as short as it may be. Leave an item out.
}
readiness-texts-complete = every text of the plan is there in all of them.

# $count (Number)
# $places (String)
readiness-texts-missing = { $count ->
    [one] { $count } text is not there in all of them: { $places }.
   *[other] { $count } texts are not there in all of them: { $places }.
}

# $folder (String)
readiness-can-be-written = { $folder } can be written.

# $folder (String)
# $fault (String)
readiness-cannot-be-written = { $folder } cannot be written: { $fault }. Choose another folder, or ask who looks after the laptop.
readiness-no-damage = everything that was written could be read.

# $count (Number)
readiness-damaged = { $count ->
    [one] { $count } line could not be read and was set aside; everything else was read.
   *[other] { $count } lines could not be read and were set aside; everything else was read.
}
readiness-space-enough = there is space enough.

# $megabytes (Number)
readiness-space-left = only { $megabytes } MB are free. Delete what is not needed before the workshop begins.

# $days (Number)
readiness-clock-before = { $days ->
    [one] the workshop begins in { $days } day.
   *[other] the workshop begins in { $days } days.
}
readiness-clock-during = it shows a day of the workshop.

# $date (String)
readiness-clock-after = it shows a date after the workshop, which ended on { $date }. If today is a day of the workshop, set the clock.

# $date (String)
readiness-clock-long-before = it shows { $date }, long before the workshop. If that is not today, set the clock.

# $date (String)
# $time (String)
readiness-clock-behind-journal = it is behind: something was written on { $date } at { $time } already. Set the clock.
readiness-is-synchronised = the network keeps the clock right.
readiness-not-synchronised = the clock has not been set by the network yet. Compare it with a telephone.

# $offset (String)
readiness-zone-same = the laptop has that of the workshop ({ $offset }).

# $laptop (String)
# $workshop (String)
readiness-zone-other = the laptop is at { $laptop }, the workshop at { $workshop }. The program shows the times of the workshop; other clocks of the laptop do not.

# $columns (Number)
# $rows (Number)
readiness-screen-size = { $columns } columns and { $rows } rows.

# $columns (Number)
# $rows (Number)
# $least_columns (Number)
# $least_rows (Number)
readiness-screen-too-small = { $columns } columns and { $rows } rows are too few; { $least_columns } and { $least_rows } are needed. Make the letters of the terminal smaller.
readiness-has-colours = the terminal shows them.
readiness-no-colours = none are shown (NO_COLOR or the kind of terminal). Everything is told by signs and words as well.

# $letters (String)
readiness-letters-measured = the terminal gives them the right width. Can you read them? { $letters }

# $letters (String)
readiness-letters-not-measured = the terminal does not say how it draws them. Can you read them? { $letters }

# $letters (String)
readiness-letters-wrong = the terminal does not draw these as it should: { $letters } Set it to UTF-8, or use another one.

# $charset (String)
readiness-other-charset = the system works with { $charset }, not with UTF-8. Choose a locale whose name ends in UTF-8.

# $count (Number)
readiness-told-not-ready = { $count ->
    [one] { $count } point is not ready.
   *[other] { $count } points are not ready.
}
