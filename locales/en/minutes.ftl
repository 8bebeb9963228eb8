### The minutes: headings, labels and the sentences that the program writes itself.

minutes-title = Minutes

# The line under the title of the event: place and days.
# $place (String)
# $dates (String)
minutes-place-and-days = { $place }, { $dates }

# $number (Number)
# $heading (String)
minutes-numbered-heading = { $number }. { $heading }

## The title block.

minutes-label-status = Status
minutes-label-version = Version
minutes-label-convened-by = Convened by
minutes-label-partnership = In partnership with
minutes-label-supported-by = Supported by
minutes-label-languages = Languages of the meeting
minutes-label-rule = Rule
minutes-label-prepared-by = Prepared by
minutes-label-circulation = Circulation

# $number (Number)
minutes-status-draft = Draft { $number }

# $number (Number)
# $date (String)
minutes-status-draft-of = Draft { $number } of { $date }

# $number (Number)
# $date (String)
# $until (String)
minutes-status-draft-until = Draft { $number } of { $date } – corrections until { $until }
minutes-profile-internal = Internal version, complete
minutes-profile-participants = Participants’ version, without attribution
minutes-rule-chatham-house = Working sessions under the Chatham House Rule; opening and closing on the record. Municipalities are named only where they agreed.
minutes-prepared-by-rapporteurs = the rapporteurs
minutes-circulation-participants = participants and convenors; not for publication
minutes-circulation-internal = the organisers only; not to be passed on

# $languages (String)
minutes-with-interpretation = { $languages } (simultaneous interpretation)

## Section headings.

minutes-section-messages = Key messages
minutes-section-background = Background and purpose
minutes-section-participation = Participation
minutes-section-sessions = Summary of the sessions
minutes-section-challenges = Challenges
minutes-section-practices = Good practices
minutes-section-lessons = Lessons and experiences
minutes-section-needs = Needs and recommendations
minutes-section-conclusions = Conclusions
minutes-section-matches = Matches
minutes-section-actions = Actions
minutes-section-questions = Open questions
minutes-section-follow-up = Follow-up and deadlines

# $letter (String)
# $heading (String)
minutes-annex = Annex { $letter } – { $heading }
minutes-annex-programme = Programme as held
minutes-annex-participants = Participants
minutes-annex-made = How this version was made
minutes-without-theme = Other

## Participation.

# $persons (Number)
# $municipalities (Number)
minutes-participation-total = { $persons ->
    [one] { $persons } person took part; municipalities represented: { $municipalities }.
   *[other] { $persons } persons took part; municipalities represented: { $municipalities }.
}
minutes-column-category = Category
minutes-column-persons = Persons
minutes-total = Total
minutes-column-function = Function
minutes-column-municipality = Municipality
minutes-no-list-of-names = No list of names is attached to this version.

## The sessions.

minutes-on-the-record = on the record
minutes-off-record-part = Part of the session was off the record.

# $from (String)
# $to (String)
minutes-off-record-times = Off the record from { $from } to { $to }.

# $from (String)
minutes-off-record-since = Off the record from { $from } on.
minutes-session-not-held = This item was not held.
minutes-session-skipped = This item was left out.
minutes-session-still-running = This item had not ended when these minutes were written.

# $planned (String)
# $held (String)
minutes-session-times = Planned { $planned }, held { $held }.

# $names (String)
minutes-segments-held = Order held: { $names }.

# $names (String)
minutes-segments-not-held = Not held: { $names }.

# $planned (String)
minutes-session-planned = Planned { $planned }.

# $from (String)
# $to (String)
minutes-hold = Clock held from { $from } to { $to }.

# $from (String)
# $to (String)
# $reason (String)
minutes-hold-reason = Clock held from { $from } to { $to }: { $reason }

# $minutes (Number)
minutes-extended = { $minutes ->
    [one] { $minutes } minute added.
   *[other] { $minutes } minutes added.
}

# $minutes (Number)
# $reason (String)
minutes-extended-reason = { $minutes ->
    [one] { $minutes } minute added: { $reason }
   *[other] { $minutes } minutes added: { $reason }
}

# $minutes (Number)
minutes-shortened = { $minutes ->
    [one] { $minutes } minute taken away.
   *[other] { $minutes } minutes taken away.
}

# $minutes (Number)
# $reason (String)
minutes-shortened-reason = { $minutes ->
    [one] { $minutes } minute taken away: { $reason }
   *[other] { $minutes } minutes taken away: { $reason }
}

# $reason (String)
minutes-skip-reason = Left out: { $reason }

## Tables of challenges, practices, recommendations and actions.

minutes-column-number = #
minutes-column-challenge = Challenge
minutes-column-who-is-affected = Who is affected
minutes-column-cause = Cause named
minutes-column-present-response = Present response
minutes-column-need = Need
minutes-practice-named = Named with the agreement of the municipality.
minutes-practice-problem = Problem
minutes-practice-practice = Practice
minutes-practice-who = Who
minutes-practice-resources = Resources
minutes-practice-since = Since
minutes-practice-evidence = Evidence of success
minutes-practice-difficulties = Difficulties
minutes-practice-transfer = Transferability
minutes-practice-contact = Contact
minutes-practices-also = Also presented:
minutes-column-to = To
minutes-column-recommendation = Recommendation
minutes-column-priority = Priority
minutes-column-confirmed = Confirmed in plenary

minutes-consensus = consensus
minutes-no-objection = no objection
minutes-column-what = What
minutes-column-who = Who (function)
minutes-column-by = By
minutes-column-help = Help needed
minutes-column-status = Status
minutes-status-open = open
minutes-status-in-progress = in progress
minutes-status-done = done
minutes-status-incomplete = incomplete
minutes-status-answered = answered
minutes-status-made-action = made an action
minutes-no-owner = no owner
minutes-no-date = no date
minutes-none-agreed = none agreed
minutes-actions-note = Actions are commitments made in plenary and therefore named.

minutes-match-proposed = proposed
minutes-match-introduced = introduced
minutes-match-agreed = agreed
minutes-column-practice = Practice

# $text (String)
minutes-quotation = “{ $text }”

## Languages of the notes.

# $count (Number)
minutes-needs-translation = { $count ->
    [one] { $count } note needs a translation and is left out.
   *[other] { $count } notes need a translation and are left out.
}

# $language (String)
minutes-in-language = in { $language }

## Follow-up.

# A day on which it goes on, and what is due then: “2 October 2023: Review of the actions”.
# $date (String)
# $what (String)
minutes-milestone = { $date }: { $what }
# $date (String)
minutes-personal-data-deleted = Personal data collected for the meeting are deleted by { $date }.

## Annex: programme as held.

minutes-column-time = Time
minutes-column-item = Item
minutes-column-planned = Planned
minutes-column-held = Held

# $title (String)
# $time (String)
minutes-programme-ended = { $title } – end { $time }
minutes-programme-not-held = not held
minutes-programme-left-out = left out

## Annex: how this version was made.

minutes-made-internal = This version is complete: planned and held times, authors, reasons and all notes. Only what was off the record or withdrawn is missing.
minutes-made-removed = Names, speakers, times of single statements, original languages and the order of statements were removed.
minutes-made-by-theme = Statements of the working sessions are ordered by theme and then by text.
minutes-made-municipalities = A municipality is named only where it released the statement.

minutes-made-off-record = Notes marked off the record are not in the file.
minutes-made-not-checked = A program made this version from the levels of the notes. A person has to read it before it is passed on.

## What a program adds to the lists of the minutes.

# $persons (Number)
minutes-participation-persons = { $persons ->
    [one] { $persons } person took part.
   *[other] { $persons } persons took part.
}

# $date (String)
minutes-corrections-until = Corrections to the rapporteurs until { $date }.

# $items (String)
minutes-items-not-held = Not held: { $items }.

# $count (Number)
minutes-quotations-left-out = { $count ->
    [one] { $count } verbatim quotation is left out until it is rephrased.
   *[other] { $count } verbatim quotations are left out until they are rephrased.
}
minutes-owner-not-named = not named in this version
minutes-notes-without-item = Notes outside the agenda
minutes-column-kind = Kind
minutes-column-note = Note
minutes-column-level = Level
minutes-column-author = By whom
minutes-column-id = Id
minutes-column-remarks = Remarks
minutes-column-asks = Asked by
minutes-column-offers = Offered by
minutes-raised-by-one = Raised by one participant.
minutes-raised-by-participants = Raised by participants.
minutes-raised-by-some = Raised by some participants.
minutes-raised-by-several = Raised by several participants.
minutes-raised-by-many = Raised by many participants.
minutes-raised-by-most = Raised by most municipalities.
minutes-raised-by-all = Raised by all municipalities.
minutes-priority-high = high
minutes-priority-medium = medium
minutes-priority-low = low

# $text (String)
minutes-original = original: { $text }

# $name (String)
minutes-group = group { $name }

## What came of a note: read back, merged, split, made less strict.

minutes-a-participant = a participant
minutes-confirmed = confirmed when read back
minutes-amended = confirmed in other words when read back

# $count (Number)
minutes-confirmed-count = { $count ->
    [one] { $count } statement was confirmed when it was read back to its municipality.
   *[other] { $count } statements were confirmed when they were read back to their municipalities.
}

# $count (Number)
minutes-amended-count = { $count ->
    [one] { $count } statement was confirmed in other words when it was read back.
   *[other] { $count } statements were confirmed in other words when they were read back.
}

# $text (String)
# $id (String)
minutes-merged-from = merged from: { $text } [{ $id }]

# $id (String)
minutes-split-from = split off { $id }

# $level (String)
# $reason (String)
minutes-level-reason = level changed to “{ $level }”: { $reason }

# $reason (String)
minutes-change-reason = changed: { $reason }

## The boards of the exchange.

minutes-board-grid = Who asks and who answers
minutes-board-unanswered = Not answered yet
minutes-board-themes = Notes by theme
minutes-board-kinds = Notes by kind
minutes-board-balance = Balance
minutes-column-waiting = Not answered
minutes-column-all-notes = All notes
minutes-column-spoken = Spoken
minutes-column-budget = Budget

# In the place of a municipality's name.
minutes-no-municipality = no municipality

# Below a table of municipalities: so many more, of nobody that may be named.
# $count (Number)
minutes-without-attribution = and { $count } without attribution

# $waiting (Number)
# $asked (Number)
minutes-unanswered = Without an answer: { $waiting } of { $asked } challenges and needs.

# What became of a question: nobody has said it.
minutes-question-not-closed = not closed yet

# What became of a question: somebody said that it stays open.
minutes-question-stays-open = stays open

## Who was there.

# $date (String)
# $persons (Number)
minutes-persons-counted = { $persons ->
    [one] { $date }: { $persons } person, as counted.
   *[other] { $date }: { $persons } persons, as counted.
}

# $date (String)
# $persons (Number)
minutes-persons-planned = { $persons ->
    [one] { $date }: { $persons } person, as planned.
   *[other] { $date }: { $persons } persons, as planned.
}

# $municipalities (Number)
minutes-municipalities-represented = Municipalities represented: { $municipalities }.
minutes-listed-with-consent = Only functions that agreed to be listed stand here.
minutes-consent-photographs = Photographs
minutes-consent-list = List
minutes-consent-contact = Contact

# $number (Number)
minutes-status-final = Final version { $number }

# $number (Number)
# $date (String)
minutes-status-final-of = Final version { $number } of { $date }
minutes-profile-public = Public version
minutes-circulation-public = may be published
minutes-made-public = A municipality is named only beside a practice that it released; functions and times of day were removed.

## Evaluation.

minutes-section-evaluation = Evaluation

# $forms (Number)
# $of (Number)
minutes-evaluation-forms-of = { $forms ->
    [one] { $forms } of { $of } forms came back.
   *[other] { $forms } of { $of } forms came back.
}

# $forms (Number)
minutes-evaluation-forms = { $forms ->
    [one] { $forms } form came back.
   *[other] { $forms } forms came back.
}
minutes-column-question = Question

# $best (Number)
minutes-column-mean = Mean (scale 1–{ $best })
minutes-evaluation-useful = The exchange was useful for my work.
minutes-evaluation-time = There was enough time for discussion.
minutes-evaluation-interpretation = Interpretation was good.
minutes-evaluation-free = I could speak freely.
minutes-evaluation-remark = Most frequent remark:
minutes-annex-abbreviations = Abbreviations

## Actions of the meeting before.

minutes-status-dropped = dropped
minutes-carried-from = carried over from
minutes-actions-earlier = Actions of the last meeting
minutes-actions-new = New actions
minutes-column-became = What became of it
minutes-action-unanswered = no answer yet

## A page: HTML.

# The name of the window.
# $title (String)
# $profile (String)
minutes-page-name = { $title } – { $profile }

# The link with which a keyboard goes past the contents.
minutes-page-skip = To the text
minutes-page-contents = Contents

# What the box before everything else is called, for who cannot see it.
minutes-page-note = Please note

## A table of all notes: CSV.

minutes-column-theme = Theme
minutes-column-date = Date
minutes-column-read-back = Read back
minutes-column-original = Original

## The deadlines as a calendar.

# $text (String)
minutes-calendar-due = Due: { $text }

# $name (String)
# $value (String)
minutes-calendar-field = { $name }: { $value }

# $title (String)
minutes-calendar-corrections = Last day for corrections to the minutes: { $title }

# $title (String)
minutes-calendar-personal-data = Personal data kept until today, then to be deleted: { $title }

# $from (String)
# $to (String)
minutes-changes-title = What changed: { $from } → { $to }
minutes-changes-heading = Changes
minutes-changes-now = what would be exported now
minutes-changes-none = Nothing that this version shows has changed.
minutes-changes-new = new
minutes-changes-reworded = in other words

# $what (String)
minutes-changes-of = changed: { $what }

# $text (String)
minutes-changes-before = Before: { $text }
minutes-changes-gone-heading = Not in it any more

# $count (Number)
minutes-changes-gone = { $count ->
    [one] { $count } statement is not in it any more.
   *[other] { $count } statements are not in it any more.
}
minutes-changes-new-or-reworded = new, or in other words

# $what (String)
minutes-changes-reworded-and = in other words; changed: { $what }
minutes-changes-details = details
minutes-changes-nothing-new = Nothing in it is new, in other words or changed.

# $least (Number)
minutes-changes-too-few = Fewer than { $least } statements without a municipality are new or changed; which ones is not told, so that nobody is recognised by it.
minutes-changes-gone-untold = What stood in that edition and does not stand in this one is not told.

# $number (Number)
minutes-changes-not-given-out = Edition { $number } was not given out in this version, as far as is known: an export does not tell these changes.

# $what (String)
# $which (String)
minutes-changes-line = { $which } – { $what }

# $first (String)
# $last (String)
minutes-changes-range = { $first }–{ $last }

# $number (Number)
# $date (String)
minutes-annex-changes-draft = Changes since draft { $number } of { $date }

# $number (Number)
# $date (String)
minutes-annex-changes-final = Changes since final version { $number } of { $date }
