### Planned and held times as bars: the screen, and the picture in the internal minutes.

timeline-title = Timeline
timeline-nothing-held = Nothing has been held yet: the bars show the plan.

## When an item was planned and is held. Times are ranges such as "09:30–10:00".

# $planned (String)
# $expected (String)
timeline-times-expected = Planned { $planned }, expected { $expected }.

# $planned (String)
# $from (String)
# $to (String)
timeline-times-running = Planned { $planned }, begun at { $from }, expected until { $to }.

# $duration (String)
timeline-overtime = { $duration } of overtime

## What happened to it: in a list, or one after another.

# $range (String)
timeline-hold = { $range } held

# $range (String)
# $reason (String)
timeline-hold-reason = { $range } held: { $reason }

# Minutes with their sign: "+5 at 10:41".
# $minutes (String)
# $time (String)
timeline-change = { $minutes } at { $time }

# $minutes (String)
# $time (String)
# $reason (String)
timeline-change-reason = { $minutes } at { $time }: { $reason }

# $range (String)
timeline-started-over = { $range } does not count: started over

# Above what happened on a day, item by item.
timeline-whole-day = The whole day

# Stands beside the sign "±5".
timeline-legend-changes = minutes

## The picture.

# $title (String)
timeline-picture-title = Planned and held: { $title }
timeline-picture-description = For each item, the upper bar is the time that was planned and the lower bar the time that was held. Below them stand holds, added and taken minutes, and their reasons. The same times are in the table of the programme as held.
