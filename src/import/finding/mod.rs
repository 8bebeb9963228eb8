//! What can be wrong with a file, as data: where, how badly, what, and the nearest valid thing.

mod english;

use chrono::{NaiveDate, NaiveTime};

/// One fault of a file, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters (not bytes, not terminal cells). A byte order mark is none.
    pub column: usize,
    pub severity: Severity,
    pub problem: Problem,
}

/// A file with an error is refused; one with warnings is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    TooLarge {
        bytes: u64,
        limit: u64,
    },
    /// The first byte that is not UTF-8.
    NotUtf8 {
        byte: u8,
    },
    Empty,
    TooDeep {
        limit: usize,
    },
    Syntax(Syntax),

    UnknownField {
        object: ObjectKind,
        field: String,
        nearest: Option<&'static str>,
        known: &'static [&'static str],
    },
    RepeatedField {
        object: ObjectKind,
        field: String,
        first_line: usize,
    },
    MissingField {
        object: ObjectKind,
        field: &'static str,
    },
    WrongType {
        expected: Shape,
        found: Shape,
    },
    WrongFormat {
        expected: &'static str,
        found: String,
    },
    EmptyText,
    EmptyList,
    /// Characters that a terminal could obey were taken out of a text; the first of them.
    ControlCharacters {
        first: char,
        count: usize,
    },

    BadId {
        found: String,
        fault: IdFault,
    },
    DuplicateId {
        what: Named,
        id: String,
        first_line: usize,
    },
    /// A name that nothing has. `known` is filled where nothing is near and the list is short.
    Unknown {
        what: Named,
        found: String,
        nearest: Option<String>,
        known: Vec<String>,
    },
    BadTime {
        found: String,
        nearest: Option<NaiveTime>,
    },
    BadDate {
        found: String,
        nearest: Option<NaiveDate>,
    },
    BadNumber {
        quantity: Quantity,
        found: String,
        fault: NumberFault,
    },

    MinimumAboveMinutes {
        minimum: u32,
        minutes: u32,
    },
    UntilNotAfterStart {
        until: NaiveTime,
        start: NaiveTime,
    },
    HardEndNotAfterStart {
        hard_end: NaiveTime,
        start: NaiveTime,
    },
    DaysOutOfOrder {
        date: NaiveDate,
        previous: NaiveDate,
    },
    /// A fixed start earlier than a fixed start before it.
    StartGoesBack {
        start: NaiveTime,
        previous: String,
        previous_start: NaiveTime,
    },
    /// A fixed start before what is planned ahead of it has ended. As an error: within the minimum
    /// time of the fixed item before it; as a warning: floating items, or minutes that can be cut.
    Overlap {
        start: NaiveTime,
        /// The item that ends too late; empty where the day itself begins later.
        previous: String,
        /// By how much it is too late: of its minimum time for an error, of the planned times for a
        /// warning.
        minutes: u32,
    },
    /// The day is planned to end so many minutes after its hard end.
    PastHardEnd {
        minutes: u32,
    },
    SegmentsTooLong {
        total: u32,
        minutes: u32,
    },
    /// A day of the follow-up before the meeting is over.
    FollowUpTooEarly {
        date: NaiveDate,
        last_day: NaiveDate,
    },
    /// A segment must name exactly one of municipality, speaker and label.
    SegmentWho {
        found: usize,
    },

    /// Example notes that belong to another plan.
    WrongPlan {
        expected: String,
        found: String,
    },
    /// A note without a time whose item was not held: it cannot be placed.
    ItemNotHeld {
        item: String,
    },
    EndNotAfterStart {
        start: NaiveTime,
        end: NaiveTime,
    },

    /// Something in an export that the program does not write.
    NotAsWritten {
        reason: String,
    },
}

/// What is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    Comment,
    ExpectedColon,
    ExpectedComma,
    ExpectedValue,
    /// A field's name without double quotes.
    ExpectedName,
    BadNumber,
    BadEscape,
    SingleQuotes,
    TrailingComma,
    SecondValue,
    UnexpectedCharacter(char),
    UnterminatedText,
    UnterminatedList,
    UnterminatedObject,
    /// A line end or another control character inside quotes.
    ControlInText(char),
}

/// Which object of the file a field belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    Plan,
    Place,
    Attribution,
    Municipality,
    Category,
    Theme,
    Participant,
    TeamMember,
    Abbreviation,
    EvaluationQuestion,
    Milestone,
    Day,
    Item,
    Segment,
    ExampleNotes,
    Note,
    Run,
    RunItem,
    Hold,
    Link,
    Evaluation,
    Minutes,
}

/// What a name or an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Municipality,
    Category,
    Theme,
    Participant,
    TeamMember,
    Abbreviation,
    EvaluationQuestion,
    Item,
    Day,
    Language,
    TimeZone,
    Level,
    ItemAttribution,
    NoteKind,
    LinkStatus,
    Note,
    Profile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Object,
    List,
    Text,
    /// A text, or an object of languages.
    TextOrLanguages,
    Number,
    Bool,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    Minutes,
    Persons,
    Index,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    Negative,
    Zero,
    NotWhole,
    Above(u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdFault {
    Empty,
    LongerThan(usize),
    Character(char),
    /// It begins or ends with a sign that folders must not begin or end with.
    Edge(char),
    /// A name that Windows keeps for itself ("con").
    Reserved,
}

impl Problem {
    /// Where this names the place of an earlier one.
    pub(in crate::import) fn first_line_mut(&mut self) -> Option<&mut usize> {
        match self {
            Problem::RepeatedField { first_line, .. } | Problem::DuplicateId { first_line, .. } => {
                Some(first_line)
            }
            _ => None,
        }
    }
}
