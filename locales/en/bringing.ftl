### Agendas that people bring, and the template to fill in.

## What was understood of an agenda, in its preview.

# $file (String)
# $days (Number)
bring-understood = { $days ->
    [one] Understood of { $file }: { $days } day
   *[other] Understood of { $file }: { $days } days
}

# $number (Number)
# $date (String)
bring-day = Day { $number } · { $date }

bring-no-date = date still open

# $kind (String)
# $words (String)
bring-because = { $kind } (“{ $words }”)

bring-keeps-time = keeps its time

bring-until-next = until the next item

bring-after-previous = after the item before

# $who (String)
# $minutes (Number)
bring-part = { $minutes ->
    [one] part: { $who }, { $minutes } minute
   *[other] part: { $who }, { $minutes } minutes
}

# $name (String)
bring-speaker = speaker: { $name }

# $name (String)
bring-municipality = municipality: { $name }

# $text (String)
bring-question = question: { $text }

# $text (String)
bring-note = note: { $text }

bring-assumed = Assumed or left out:

# $count (Number)
bring-asked = { $count ->
    [one] { $count } question is open:
   *[other] { $count } questions are open:
}

# $time (String)
bring-hard-end = hard end { $time }

# $persons (Number)
bring-participants = { $persons ->
    [one] Participants: { $persons } person
   *[other] Participants: { $persons } persons
}

bring-nothing-open = Nothing is open: the workshop can be made.

## Kinds of items, also in the template: the reader knows them by these words.

bring-kind-registration = Registration

bring-kind-opening = Opening

bring-kind-introduction = Introductions

bring-kind-presentation = Presentations

bring-kind-discussion = Discussion

bring-kind-group-work = Working groups

bring-kind-report-back = Report back from groups

bring-kind-peer-exchange = Exchange of experience

bring-kind-site-visit = Site visit

bring-kind-action-planning = Action planning

bring-kind-recap = Recap

bring-kind-synthesis = Synthesis

bring-kind-closing = Closing

bring-kind-break = Coffee break

bring-kind-meal = Lunch

## What was assumed.

# $encoding (String)
# $sample (String)
bring-assumed-encoding = the letters are in { $encoding }, by how they follow one another: “{ $sample }” (--encoding)

bring-assumed-title = what stands first is the title

# $id (String)
bring-assumed-id = the workshop is called { $id }, after its title (--id)

# $language (String)
bring-assumed-language = the titles are in this language, by their letters: { $language } (--language)

# $found (String)
# $zone (String)
bring-assumed-zone = “{ $found }” is the time zone { $zone } (--timezone)

bring-assumed-dates-above = the days have the dates that stand here

# $date (String)
bring-assumed-day-first = the day stands before the month: { $date }

# $found (String)
# $time (String)
bring-assumed-hour = “{ $found }” is { $time }

# $count (Number)
bring-assumed-breaks = { $count ->
    [one] { $count } break takes up a delay, down to three quarters of its time
   *[other] { $count } breaks take up a delay, down to three quarters of their time
}

# $count (Number)
bring-assumed-times = { $count ->
    [one] { $count } item keeps its time by the clock (meals and the closing do); the others follow the one before
   *[other] { $count } items keep their times by the clock (meals and the closing do); the others follow the one before
}

bring-assumed-follow = each item follows the one before; none keeps its time by the clock

# $title (String)
# $minutes (Number)
bring-assumed-gap = { $minutes ->
    [one] “{ $title }” begins after a gap of { $minutes } minute and keeps its time
   *[other] “{ $title }” begins after a gap of { $minutes } minutes and keeps its time
}

# $title (String)
# $count (Number)
# $minutes (String)
bring-assumed-shares = { $count ->
    [one] “{ $title }”: { $count } municipality, { $minutes }
   *[other] “{ $title }”: { $count } municipalities share the time, { $minutes } each
}

# $time (String)
bring-assumed-end = the day ends at { $time }; this is no item

# $title (String)
bring-assumed-all-day = “{ $title }” lasts the whole day and is no item

# $title (String)
bring-assumed-cancelled = “{ $title }” is cancelled

# $sheet (String)
bring-assumed-hidden = the sheet “{ $sheet }” is hidden and was not read

# $sheet (String)
bring-assumed-sheet = the sheet “{ $sheet }” has no agenda and was not used

# $sheet (String)
bring-assumed-rows = the sheet “{ $sheet }” is too large: its end was not read

# $heading (String)
bring-assumed-column = the column “{ $heading }” was not used

# $text (String)
bring-assumed-unused = not used: “{ $text }”

bring-assumed-attribution = what is said is noted without attribution

## What is asked.

# $reason (String)
bring-ask-unreadable = the file cannot be read as what its name says: { $reason }

# $size (String)
bring-ask-too-large = the file is too large; at most { $size } are read

bring-ask-not-text = the letters are in no encoding that is recognised: save the file as UTF-8, or name the encoding (--encoding)

# $choices (String)
bring-ask-encoding = in which encoding are the letters? { $choices } (--encoding)

# $encoding (String)
# $sample (String)
bring-encoding = { $encoding }: “{ $sample }”

# $encoding (String)
bring-ask-not-in-encoding = the letters are not in { $encoding } (--encoding)

bring-ask-no-items = no line was understood as an item: a time and a title, such as “09:30–10:00 Opening”

bring-ask-no-headings = no row names the columns: write above them, for instance, Start, Minutes, Title

bring-ask-no-title-column = which column has the titles? Call it Title

bring-ask-title = what is the workshop’s title? (--title)

bring-ask-id = what is the workshop’s short name, for its folder? (--id)

# $id (String)
bring-ask-bad-id = “{ $id }” cannot be a short name: letters, digits, - and _ only (--id)

bring-ask-timezone = in which time zone are the times? For instance Europe/Skopje (--timezone)

# $found (String)
bring-ask-unknown-timezone = there is no time zone “{ $found }” (--timezone)

# $found (String)
# $nearest (String)
bring-ask-nearest-timezone = there is no time zone “{ $found }”: is it { $nearest }? (--timezone)

# $day (Number)
bring-ask-date = which date is day { $day }? (--date)

# $day (Number)
# $heading (String)
bring-ask-date-of = which date, with its year, is day { $day } (“{ $heading }”)? (--date)

# $heading (String)
# $date (String)
bring-ask-date-disagrees = { $date } is not what “{ $heading }” says: which is right?

# $heading (String)
# $date (String)
bring-ask-weekday = “{ $heading }”, but that date is { $date }: which is right?

# $date (String)
# $previous (String)
bring-ask-date-order = { $date } stands after { $previous }: days go in the order of their dates, each once

# $given (Number)
# $open (Number)
bring-ask-more-dates = more dates were given ({ $given }) than there are days without one ({ $open })

# $title (String)
bring-ask-no-start = when does “{ $title }” begin? It has a length, and nothing before it says

# $title (String)
bring-ask-no-time = when is “{ $title }”? It has no time and no length

# $title (String)
bring-ask-no-end = when does “{ $title }” end? Nothing follows it

bring-ask-item-title = what is this item called? It has a time and no title

# $found (String)
bring-ask-not-a-time = “{ $found }” is no time: write it as 09:30

# $found (String)
bring-ask-not-a-number = “{ $found }” is no number of persons: write a whole number from 1 on

# $found (String)
bring-ask-not-a-length = “{ $found }” is no length: write minutes, such as 45

# $found (String)
# $one (String)
# $other (String)
bring-ask-which-time = “{ $found }” could be { $one } or { $other }: which?

# $title (String)
# $previous (String)
# $minutes (Number)
bring-ask-overlap = { $minutes ->
    [one] “{ $title }” begins { $minutes } minute before “{ $previous }” ends: which is right?
   *[other] “{ $title }” begins { $minutes } minutes before “{ $previous }” ends: which is right?
}

# $title (String)
# $time (String)
bring-ask-goes-back = “{ $title }” begins at { $time }, before the item ahead of it: afternoon, or another day?

# $title (String)
bring-ask-end = “{ $title }” does not end after it begins

# $title (String)
# $said (String)
# $between (String)
bring-ask-length-disagrees = “{ $title }” is said to last { $said }, and its times are { $between } apart: which is right?

# $title (String)
# $total (String)
# $minutes (String)
bring-ask-parts = the parts of “{ $title }” take { $total }, and it has { $minutes }

# $title (String)
bring-ask-minimum = “{ $title }” is to last at least longer than it is planned

# $title (String)
bring-ask-recurs = “{ $title }” repeats by a rule, which is not read: write each day’s item on its own

# $problem (String)
bring-ask-plan = the plan would not be sound: { $problem }

## Making it.

# $id (String)
bring-confirm = Make the workshop “{ $id }” of this?

bring-needs-yes = There is no terminal to ask on: look at what was understood, then give --yes.

bring-left = Nothing was made.

# $count (Number)
# $file (String)
bring-open-questions = { $count ->
    [one] { $count } question of { $file } is open; nothing was made.
   *[other] { $count } questions of { $file } are open; nothing was made.
}

# $typed (String)
bring-not-a-date = “{ $typed }” is no date with its year: write 2023-06-13

# $format (String)
bring-other-format = Plans in { $format } are not read. Save it as docx, ods, xlsx or csv, or copy the programme into a .txt file.

bring-only-agendas = --date, --timezone, --language, --title and --encoding answer questions about an agenda; a plan in JSON says these itself.

bring-encoding-of-text = --encoding is for texts: .csv, .tsv, .ics, .md and .txt. Other files say themselves which letters they have.

# $typed (String)
bring-not-an-encoding = “{ $typed }” is no encoding: write, for instance, windows-1251

# $command (String)
bring-answer-with = Answer there: { $command }

bring-mend-first = Mend the file, then bring it again.

# $file (String)
bring-panel-title = Preview of { $file }

bring-panel-make = Enter makes the workshop · Esc leaves

# $count (Number)
bring-panel-open = { $count ->
    [one] { $count } question is open, at the end · ↑↓ End · Esc leaves
   *[other] { $count } questions are open, at the end · ↑↓ End · Esc leaves
}

# $file (String)
bring-template-made = Written: { $file }. Fill it in, then: plenary new { $file }

# $file (String)
bring-template-format = A template is written as .xlsx or .csv, not { $file }.

# $file (String)
bring-template-exists = { $file } is there already; it is not written over.

## The template to fill in.

bring-template-workshop = Workshop

bring-template-programme = Programme

bring-template-help = Explanation

bring-template-title = Title

bring-template-title-value = National exchange of municipalities

bring-template-zone = Time zone

bring-template-place = Place

bring-template-place-value = Kumanovo

bring-template-languages = Languages

bring-template-date = Date

bring-template-start = Start

bring-template-minutes = Minutes

bring-template-minimum = At least

bring-template-kind = Kind

bring-template-fixed = Fixed

bring-template-speakers = Speakers

bring-template-municipalities = Municipalities

bring-template-municipalities-value = Kumanovo; Struga

bring-template-hard-end = Hard end

bring-template-note = Note

bring-template-participants = Participants

bring-template-institution = Institution

bring-template-leader = a local leader

bring-template-leader-role = mayor

bring-template-leader-from = Kumanovo

bring-template-practitioner = a local practitioner

bring-template-practitioner-role = team coordinator

bring-template-practitioner-from = Struga

bring-template-yes = yes

bring-template-no = no

bring-template-help-rows = One row is one item. Delete the rows of the example and write your own; columns may be left out or moved.

bring-template-help-times = Times are written as 09:30, minutes as 45. Without a start an item follows the one before.

bring-template-help-fixed = A fixed item keeps its start even when the day runs late: meals, guests who arrive, the closing.

bring-template-help-minimum = “At least” are the minutes below which an item must not be shortened; a break with fewer takes up delays.

bring-template-help-many = Several speakers or municipalities are written with ; between them. Municipalities of one item share its time.

bring-template-help-hard-end = “Hard end” is the time by which the day must be over; it stands in any row of that day, or nowhere.

bring-template-help-participants = Participants are functions, never names; a category is called as the minutes say it: “a local leader”. The sheet may be left out.

bring-template-help-kinds = The kinds that are known stand beside this, in the third column; others are kept as they are written.
