### Catching up: ways to find the minutes that are missing, and what each costs; never with blame.

# $minutes (Number)
# $time (String)
catch-up-before-end = { $minutes ->
    [one] { $minutes } minute has to be found before the end of the day ({ $time }).
   *[other] { $minutes } minutes have to be found before the end of the day ({ $time }).
}

# $minutes (Number)
# $title (String)
# $time (String)
catch-up-before-item = { $minutes ->
    [one] { $minutes } minute has to be found before “{ $title }” (planned { $time }).
   *[other] { $minutes } minutes have to be found before “{ $title }” (planned { $time }).
}

# $minutes (Number)
catch-up-impossible = { $minutes ->
    [one] Impossible by shortening alone: { $minutes } minute is missing.
   *[other] Impossible by shortening alone: { $minutes } minutes are missing.
}

# $title (String)
catch-up-break-waits = “{ $title }” is waiting.

catch-up-nothing = No minutes have to be found: the next fixed point and the end of the day hold.

# $shorten (String)
# $skip (String)
# $earlier (String)
catch-up-all-the-same = To gain time all the same, choose an item in the agenda: { $shorten } shortens it, { $skip } leaves it out, { $earlier } moves it earlier.

# $cuts (String)
catch-up-proportional = In proportion: { $cuts }

# $cuts (String)
catch-up-breaks = Breaks first: { $cuts }

# One item in such a list.
# $title (String)
# $minutes (Number)
catch-up-cut = { $title } −{ $minutes }

# $title (String)
# $minutes (Number)
catch-up-one-item = All from “{ $title }”: { $minutes } min

# $title (String)
# $minutes (Number)
catch-up-skip = Skip “{ $title }” ({ $minutes } min)

# $title (String)
# $minutes (Number)
catch-up-park = Set “{ $title }” aside for later ({ $minutes } min)

# $title (String)
# $from (String)
# $to (String)
# $minutes (Number)
catch-up-later-at = “{ $title }” at { $from }, until { $to } ({ $minutes } min)

# $time (String)
catch-up-move-end = Move the end of the day to { $time }

# $minutes (Number)
# $title (String)
# $from (String)
# $to (String)
catch-up-add-keeping = Add { $minutes } min, keep “{ $title }” whole ({ $from }–{ $to })

# $minutes (Number)
# $title (String)
# $from (String)
# $to (String)
catch-up-add-into = Add { $minutes } min, “{ $title }” absorbs it ({ $from }–{ $to })

# $title (String)
# $from (String)
# $to (String)
catch-up-move-on = Move on now: “{ $title }” { $from }–{ $to }

# The price of a way that does not find all; at most 16 columns.
# $minutes (Number)
catch-up-short = still { $minutes } min

# $time (String)
catch-up-next-at = next { $time }

# $minutes (Number)
catch-up-still-missing = { $minutes ->
    [one] { $minutes } minute is still missing.
   *[other] { $minutes } minutes are still missing.
}

# $title (String)
# $time (String)
# $minutes (Number)
# $planned (Number)
catch-up-break-lasts = “{ $title }” at { $time } lasts { $minutes } min instead of { $planned }.

# $names (String)
catch-up-unheard = Not heard yet, and with less time: { $names }.

# What happens to an item, beside a number of minutes; at most 12 columns.
catch-up-shorter = shorter

catch-up-longer = longer

catch-up-earlier = earlier

catch-up-later = later

catch-up-ends = ends now

catch-up-skipped = left out

catch-up-aside = set aside

catch-up-before = before

catch-up-after = after

catch-up-keys = Enter accept · 1–9 ↑↓ way · ←→ item · Tab goal · Esc

catch-up-changed = The day changed meanwhile: these are new proposals. Look at them, then accept.

# $key (String)
# $what (String)
catch-up-accepted = Accepted ({ $key } takes it back): { $what }

# $what (String)
catch-up-applied = Accepted: { $what }. Take it back: plenary live undo

# $key (String)
# $count (Number)
catch-up-ways = { $count ->
    [one] { $key } shows { $count } way to catch up
   *[other] { $key } shows { $count } ways to catch up
}

# $title (String)
catch-up-nothing-to-give = “{ $title }” has no minutes to give here: it is past, at its minimum, or they would not help. Name another item.
