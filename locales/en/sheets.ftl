### Sheets beside the minutes: what a municipality takes home, how a day is opened, what donors and interpreters need.

## Take-home sheet.

# $municipality (String)
sheet-take-home = Take-home sheet: { $municipality }

# $municipality (String)
sheet-for-alone = { $municipality } alone: what it did not release stands here too
sheet-commitments = Your commitments
sheet-practices = Practices that you offered
sheet-challenges = Your challenges and needs, and who may help
sheet-call = Whom to call
sheet-questions = Your questions

# Beside a statement of one's own.
sheet-not-released = not released

# Before what another municipality said; how far the two have come.
# $status (String)
sheet-answer = Answer ({ $status }):
sheet-perhaps = Perhaps:
sheet-no-answer = No answer yet.
sheet-asked-by = Asked for by
sheet-call-convenors = Municipalities of which no function agreed to be called can be reached through the convenors.

## Opener of a day.

# $day (Number)
sheet-opener = Opening of day { $day }
sheet-unanswered = Still without an answer
sheet-carried-over = Not held yet
sheet-parked = Parked questions
sheet-matches = Matches so far
sheet-actions = Actions so far

# $count (Number)
sheet-more = … and { $count } more
sheet-nothing-open = nothing is open

## Donor annex.

sheet-donors = Donor annex
sheet-internal = internal: reasons are for the organisers
sheet-time = Time planned and held
sheet-minutes-planned = Planned (min)
sheet-minutes-held = Held (min)
sheet-minutes-on-hold = On hold (min)
sheet-difference = Difference
sheet-reasons = Reasons
sheet-working-sessions = Without breaks
sheet-all-days = All days

## Interpreters’ sheet.

sheet-interpreters = Interpreters’ sheet
sheet-circulation-interpreters = the interpreters
sheet-agenda = Agenda
sheet-speakers = Speakers
sheet-towns = Municipalities
sheet-abbreviation = Abbreviation
sheet-terms = Words of the programme
