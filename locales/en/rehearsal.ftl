### The banner of a rehearsal, and what it was stepped to.

rehearsal-banner = REHEARSAL · nothing is kept

# $speed (Number)
rehearsal-banner-speed = REHEARSAL ×{ $speed } · nothing is kept
rehearsal-banner-frozen = REHEARSAL, frozen · nothing is kept

# $time (String)
# $title (String)
rehearsal-step-warning = { $time }: “{ $title }” is ending soon.

# $time (String)
# $title (String)
rehearsal-step-danger = { $time }: the last minute of “{ $title }”.

# $time (String)
# $title (String)
rehearsal-step-end = { $time }: the time of “{ $title }” is up.

# $minutes (Number)
# $time (String)
# $title (String)
rehearsal-step-overtime = { $minutes ->
    [one] { $time }: { $minutes } minute of overtime for “{ $title }”.
   *[other] { $time }: { $minutes } minutes of overtime for “{ $title }”.
}

# $minutes (Number)
# $time (String)
rehearsal-step-held = { $minutes ->
    [one] { $time }: the clock has been held for { $minutes } minute.
   *[other] { $time }: the clock has been held for { $minutes } minutes.
}

# $time (String)
# $title (String)
rehearsal-step-due = { $time }: by the plan “{ $title }” begins now.

# $time (String)
# $date (String)
rehearsal-step-hard-end = { $time }: the hard end of { $date }.
