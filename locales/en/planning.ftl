### Changes of the agenda and of the plan: what was done, what is refused, the plan's screen.

planning-refused-nothing = Nothing would be changed by this.

# $title (String)
planning-refused-parked = “{ $title }” is set aside already. Bring it back with a place on a day.

# $title (String)
planning-refused-not-fixed = “{ $title }” has no fixed start: it follows the item before it.

# $title (String)
planning-refused-only-item = “{ $title }” is the only item of its day, and a day keeps one. Move another item there first.

# $day (Number)
# $days (Number)
planning-refused-no-such-day = There is no day { $day }; the workshop has { $days }.

# $date (String)
planning-refused-day-is-over = { $date } is over. Choose a day that is still to come.

# $time (String)
planning-refused-past = { $time } has passed. Give a time that is still to come.

# $title (String)
planning-deed-park = setting aside of “{ $title }”

# $title (String)
planning-deed-add = adding of “{ $title }”

# $title (String)
planning-deed-fix = start of “{ $title }”
planning-deed-hard-end = end of the day

# $count (Number)
planning-deed-several = { $count ->
    [one] { $count } change of the agenda
   *[other] { $count } changes of the agenda
}
planning-deed-end-day = early end of the day
planning-deed-draft = opening or publishing of the plan

# $title (String)
# $minutes (Number)
# $item (String)
planning-done-added = Added: “{ $title }”, { $minutes } min ({ $item }).

# $title (String)
planning-done-parked = “{ $title }” is set aside.

# $title (String)
# $date (String)
# $time (String)
planning-done-placed = “{ $title }” is held on { $date }, expected at { $time }.

# $title (String)
# $time (String)
planning-done-fixed = “{ $title }” begins at { $time } at the earliest.

# $title (String)
planning-done-freed = “{ $title }” follows the item before it.

# $time (String)
planning-done-hard-end = The day must end at { $time }.
planning-done-no-hard-end = The day has no end that must be kept.

# $count (Number)
planning-done-day-ended = { $count ->
    [one] The day is over; { $count } item was not held and can be taken up on another day.
   *[other] The day is over; { $count } items were not held and can be taken up on another day.
}
planning-done-draft = The plan is open: what is changed now changes the plan itself, until it is published or something starts.
planning-done-published = The plan is published: it stays as it is, and changes stand beside it.

# $count (Number)
planning-done-several = { $count ->
    [one] { $count } change made; one undo takes it back.
   *[other] { $count } changes made; one undo takes them back.
}

## The plan's screen.

planning-open = The plan is open: changes alter the plan itself.
planning-published = Published: the plan stays, changes stand beside it.
planning-to-take-up = Not held or set aside: can be taken up on this day
planning-minutes = min
planning-column-plan = plan
planning-column-now = now
planning-added-sign = added

# $number (Number)
planning-from-day = day { $number }
planning-set-aside = set aside

# $key (String)
planning-empty-day = Nothing is on this day’s agenda. { $key } adds an item.
planning-refused-no-title = What is added needs a title. Give one, and the minutes after it.

# $count (Number)
# $key (String)
planning-left-over = { $count ->
    [one] { $count } item from before is left: { $key } shows the plan.
   *[other] { $count } items from before are left: { $key } shows the plan.
}

# $title (String)
planning-refused-held = “{ $title }” has started: the plan stays as it was published, and changes stand beside it.

# $title (String)
planning-refused-not-to-come = “{ $title }” is running or over. Only what is still to come can be set aside or given a start.
