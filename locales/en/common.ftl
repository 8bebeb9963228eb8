### Words that every screen and the minutes share.

language-name = English
lang-en = English
lang-fr = French
lang-mk = Macedonian
lang-sq = Albanian

## Kinds of notes: one, many, and as the heading of a section.

kind-challenge = challenge
kind-good-practice = good practice
kind-lesson = lesson
kind-lesson-heading = Lessons learned
kind-experience = experience
kind-experience-heading = Experiences
kind-need = need
kind-need-heading = Needs
kind-recommendation = recommendation
kind-recommendation-heading = Recommendations
kind-conclusion = conclusion
kind-action = action
kind-question = question
kind-message = key message
kind-context = background

## How far a statement may be attributed; at most 16 columns, but for the last, which no note has.

level-on-record = on the record
level-municipality = by municipality
level-category = by category
level-none = no attribution
level-off-record = off the record

## Where an item of the agenda stands; at most 16 columns.

state-pending = to come
state-running = running
state-held = clock held
state-done = done
state-skipped = skipped
state-passed = not held

## How the time of the running item stands; at most 16 columns.

signal-warning = ending soon
signal-danger = last minute
signal-overtime = overtime
common-yes = yes
common-no = no
common-none = none

# $number (Number)
common-day = day { $number }

# $count (Number)
common-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

## Durations. The short forms stand in tables.

# $minutes (Number)
duration-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

# $seconds (Number)
duration-seconds = { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}

# $hours (Number)
duration-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}

# $minutes (Number)
duration-short-minutes = { $minutes } min

# $minutes has two digits, as in "1 h 05".
# $hours (Number)
# $minutes (String)
duration-short-hours = { $hours } h { $minutes }

# $hours (Number)
# $minutes (Number)
duration-hours-minutes = { $hours ->
    [one] { $hours } hour { $minutes } min
   *[other] { $hours } hours { $minutes } min
}

## Offsets: expected less planned (below a minute: on time).

offset-on-time = on time

# $minutes (Number)
offset-behind = { $minutes ->
    [one] { $minutes } minute behind
   *[other] { $minutes } minutes behind
}

# $minutes (Number)
offset-ahead = { $minutes ->
    [one] { $minutes } minute ahead
   *[other] { $minutes } minutes ahead
}

## Two dates that are parts of one: "Tuesday 13 and Wednesday 14 June 2023".

# $first (String)
# $last (String)
date-two = { $first } and { $last }

# $first (String)
# $last (String)
date-from-to = { $first } to { $last }

# $from (String)
# $to (String)
common-time-range = { $from }–{ $to }

## Keys as they are printed on the keyboards of the language.

key-space = Space
key-enter = Enter
key-esc = Esc
key-delete = Del
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn
