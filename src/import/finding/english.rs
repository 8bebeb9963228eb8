//! Findings in English; other languages come from the catalogue, which finds all they need in the
//! fields.

use std::fmt;

use super::{Finding, IdFault, Named, NumberFault, ObjectKind, Problem, Quantity, Severity, Shape, Syntax};
use crate::domain::clean::is_forbidden;

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{}:{}: {severity}: {}", self.line, self.column, self.problem)
    }
}

/// Quotes what was found, cut where it is long, with nothing that a terminal could obey.
struct Found<'a>(&'a str);

impl fmt::Display for Found<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 60;
        f.write_str("\"")?;
        for (place, letter) in self.0.chars().enumerate() {
            if place == SHOWN {
                f.write_str("…")?;
                break;
            }
            write!(f, "{}", Letter(letter))?;
        }
        f.write_str("\"")
    }
}

/// A character, or its number where it cannot be shown.
struct Letter(char);

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if is_forbidden(self.0) { write!(f, "U+{:04X}", u32::from(self.0)) } else { write!(f, "{}", self.0) }
    }
}

/// ", nearest: x", or what is known where nothing is near.
fn hint<T: AsRef<str>>(f: &mut fmt::Formatter<'_>, nearest: Option<&str>, known: &[T]) -> fmt::Result {
    if let Some(nearest) = nearest {
        write!(f, "; the nearest is {}", Found(nearest))
    } else if !known.is_empty() {
        let known: Vec<&str> = known.iter().map(AsRef::as_ref).collect();
        write!(f, "; known: {}", known.join(", "))
    } else {
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Problem::*;
        const CLOCK: &str = "%H:%M";
        match self {
            TooLarge { bytes, limit } => {
                write!(f, "the file has {bytes} bytes; at most {limit} are read")
            }
            NotUtf8 { byte } => write!(f, "byte 0x{byte:02X} is not UTF-8; save the file as UTF-8"),
            Empty => f.write_str("the file is empty; a plan is a JSON object"),
            TooDeep { limit } => write!(f, "nested deeper than {limit} levels"),
            Syntax(syntax) => write!(f, "not JSON: {syntax}"),
            UnknownField { object, field, nearest, known } => {
                write!(f, "unknown field {} in {object}", Found(field))?;
                hint(f, *nearest, known)
            }
            RepeatedField { object, field, first_line } => {
                write!(f, "field {} of {object} is there twice; first on line {first_line}", Found(field))
            }
            MissingField { object, field } => write!(f, "{object} needs the field \"{field}\""),
            WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            WrongFormat { expected, found } => {
                write!(f, "the format is {}; expected \"{expected}\"", Found(found))
            }
            EmptyText => f.write_str("the text is empty"),
            EmptyList => f.write_str("the list is empty; at least one is needed"),
            ControlCharacters { first, count: 1 } => {
                write!(f, "control character {} removed from the text", Letter(*first))
            }
            ControlCharacters { first, count } => {
                write!(f, "{count} control characters removed from the text; the first is {}", Letter(*first))
            }
            BadId { found, fault } => write!(f, "{} cannot be an id: {fault}", Found(found)),
            DuplicateId { what, id, first_line } => {
                write!(f, "{what} {} is there twice; first on line {first_line}", Found(id))
            }
            Unknown { what, found, nearest, known } => {
                write!(f, "unknown {what} {}", Found(found))?;
                hint(f, nearest.as_deref(), known)
            }
            BadTime { found, nearest } => {
                write!(f, "{} is not a time; expected HH:MM from 00:00 to 23:59", Found(found))?;
                hint::<&str>(f, nearest.map(|time| time.format(CLOCK).to_string()).as_deref(), &[])
            }
            BadDate { found, nearest } => {
                write!(f, "{} is not a date; expected YYYY-MM-DD", Found(found))?;
                hint::<&str>(f, nearest.map(|date| date.to_string()).as_deref(), &[])
            }
            BadNumber { quantity, found, fault } => {
                write!(f, "{} cannot be a number of {quantity}: {fault}", Found(found))
            }
            MinimumAboveMinutes { minimum, minutes } => {
                write!(f, "the minimum of {minimum} minutes is more than the {minutes} planned")
            }
            UntilNotAfterStart { until, start } => {
                write!(f, "ends at {}, not after its start at {}", until.format(CLOCK), start.format(CLOCK))
            }
            HardEndNotAfterStart { hard_end, start } => {
                let (hard_end, start) = (hard_end.format(CLOCK), start.format(CLOCK));
                write!(f, "the hard end {hard_end} is not after the start of the day at {start}")
            }
            DaysOutOfOrder { date, previous } => {
                write!(f, "{date} stands after {previous}; days go in the order of their dates")
            }
            StartGoesBack { start, previous, previous_start } => {
                let (start, previous_start) = (start.format(CLOCK), previous_start.format(CLOCK));
                write!(f, "starts at {start}, before {} ahead of it at {previous_start}", Found(previous))
            }
            Overlap { start, previous, minutes } => {
                let start = start.format(CLOCK);
                if previous.is_empty() {
                    write!(f, "starts at {start}, {minutes} minutes before the day does")
                } else {
                    write!(f, "starts at {start}, {minutes} minutes before {} ends", Found(previous))
                }
            }
            PastHardEnd { minutes } => {
                write!(f, "the day is planned to end {minutes} minutes after its hard end")
            }
            SegmentsTooLong { total, minutes } => {
                write!(f, "the segments take {total} minutes; the item has {minutes}")
            }
            FollowUpTooEarly { date, last_day } => {
                write!(f, "{date} is before the last day of the meeting, {last_day}")
            }
            SegmentWho { found: 0 } => {
                f.write_str("a segment needs \"municipality\", \"speaker\" or \"label\"")
            }
            SegmentWho { .. } => {
                f.write_str("a segment has only one of \"municipality\", \"speaker\" and \"label\"")
            }
            WrongPlan { expected, found } => {
                write!(f, "these notes belong to the plan {}, not {}", Found(found), Found(expected))
            }
            ItemNotHeld { item } => {
                write!(f, "item {} was not held, and the note has no time", Found(item))
            }
            EndNotAfterStart { start, end } => {
                write!(f, "ends at {}, not after its start at {}", end.format(CLOCK), start.format(CLOCK))
            }
            NotAsWritten { reason } => {
                write!(f, "not as the program writes it: {reason}; export the minutes again")
            }
        }
    }
}

impl fmt::Display for Syntax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Syntax::Comment => "comments are not allowed",
            Syntax::ExpectedColon => "expected a colon after the field's name",
            Syntax::ExpectedComma => "expected a comma",
            Syntax::ExpectedValue => "expected a value",
            Syntax::ExpectedName => "expected a field's name in double quotes",
            Syntax::BadNumber => "this is not a number",
            Syntax::BadEscape => "this is not an escape; a backslash is written \\\\",
            Syntax::SingleQuotes => "texts stand in double quotes",
            Syntax::TrailingComma => "no comma after the last one",
            Syntax::SecondValue => "something follows after the end",
            Syntax::UnexpectedCharacter(found) => return write!(f, "unexpected {}", Letter(*found)),
            Syntax::UnterminatedText => "the text that begins here has no closing quote",
            Syntax::UnterminatedList => "the list that begins here is not closed",
            Syntax::UnterminatedObject => "the object that begins here is not closed",
            Syntax::ControlInText('\n' | '\r') => "the line ends inside a text; is a closing quote missing?",
            Syntax::ControlInText(found) => {
                return write!(f, "control character {} inside a text", Letter(*found));
            }
        })
    }
}

impl fmt::Display for ObjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ObjectKind::Plan => "the plan",
            ObjectKind::Place => "the place",
            ObjectKind::Attribution => "the attribution",
            ObjectKind::Municipality => "a municipality",
            ObjectKind::Category => "a category",
            ObjectKind::Theme => "a theme",
            ObjectKind::Participant => "a participant",
            ObjectKind::TeamMember => "a team member",
            ObjectKind::Abbreviation => "an abbreviation",
            ObjectKind::EvaluationQuestion => "a question of the evaluation",
            ObjectKind::Milestone => "a day of the follow-up",
            ObjectKind::Day => "a day",
            ObjectKind::Item => "an item",
            ObjectKind::Segment => "a segment",
            ObjectKind::ExampleNotes => "the example notes",
            ObjectKind::Note => "a note",
            ObjectKind::Run => "the run",
            ObjectKind::RunItem => "an item of the run",
            ObjectKind::Hold => "a hold",
            ObjectKind::Link => "a link",
            ObjectKind::Evaluation => "the evaluation",
            ObjectKind::Minutes => "the minutes",
        })
    }
}

impl fmt::Display for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Named::Municipality => "municipality",
            Named::Category => "category",
            Named::Theme => "theme",
            Named::Participant => "participant",
            Named::TeamMember => "team member",
            Named::Abbreviation => "abbreviation",
            Named::EvaluationQuestion => "question of the evaluation",
            Named::Item => "item",
            Named::Day => "day",
            Named::Language => "language",
            Named::TimeZone => "time zone",
            Named::Level => "level",
            Named::ItemAttribution => "attribution",
            Named::NoteKind => "kind of note",
            Named::LinkStatus => "status of a link",
            Named::Note => "note",
            Named::Profile => "profile",
        })
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Shape::Object => "an object",
            Shape::List => "a list",
            Shape::Text => "a text",
            Shape::TextOrLanguages => "a text or an object of languages",
            Shape::Number => "a number",
            Shape::Bool => "true or false",
            Shape::Null => "null",
        })
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Quantity::Minutes => "minutes",
            Quantity::Persons => "persons",
            Quantity::Index => "a note",
        })
    }
}

impl fmt::Display for NumberFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberFault::Negative => f.write_str("it is negative"),
            NumberFault::Zero => f.write_str("it is zero"),
            NumberFault::NotWhole => f.write_str("expected a whole number in plain digits"),
            NumberFault::Above(limit) => write!(f, "at most {limit}"),
        }
    }
}

impl fmt::Display for IdFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IdFault::Empty => f.write_str("it is empty"),
            IdFault::LongerThan(limit) => write!(f, "longer than {limit} characters"),
            IdFault::Character(' ') => f.write_str("it has a space in it"),
            IdFault::Character(found) => write!(f, "{} is not allowed in it", Letter(*found)),
            IdFault::Edge(found) => write!(f, "it begins or ends with {}", Letter(*found)),
            IdFault::Reserved => f.write_str("Windows keeps that name for itself"),
        }
    }
}
