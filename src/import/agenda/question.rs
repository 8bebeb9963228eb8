//! What is asked about an agenda before it can be a plan, and what was assumed of it; as data, with
//! the place in the file.

use std::fmt;

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::lang::Lang;
use crate::import::Finding;

/// Where something stands in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    #[default]
    File,
    /// Counted from 1.
    Line { line: usize, column: usize },
    /// Of a document, counted from 1; those of tables count as well.
    Paragraph(usize),
    /// Counted from 0. Files of one table have no sheet.
    Cell { sheet: Option<String>, row: u32, column: u32 },
}

impl Place {
    /// In the order of the lines; tables keep the order in which they were read, and what concerns the
    /// file as a whole comes last.
    pub fn order(&self) -> (bool, usize, usize) {
        match *self {
            Place::File => (true, 0, 0),
            Place::Line { line, column } => (false, line, column),
            Place::Paragraph(number) => (false, number, 0),
            Place::Cell { .. } => (false, 0, 0),
        }
    }
}

impl fmt::Display for Place {
    /// `12:5`, `¶12`, `Programme!B7`, `B7`; nothing for the file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::File => Ok(()),
            Place::Line { line, column } => write!(f, "{line}:{column}"),
            Place::Paragraph(number) => write!(f, "¶{number}"),
            Place::Cell { sheet, row, column } => {
                if let Some(sheet) = sheet {
                    write!(f, "{sheet}!")?;
                }
                let mut letters = Vec::new();
                let mut rest = *column + 1;
                while rest > 0 {
                    letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
                    rest = (rest - 1) / 26;
                }
                write!(f, "{}{}", letters.iter().rev().collect::<String>(), row + 1)
            }
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub place: Place,
    pub ask: Ask,
}

/// What must be answered, in the file or where the question is put.
#[derive(Clone, Debug, PartialEq)]
pub enum Ask {
    /// It is no file of its kind; what its reader says.
    Unreadable(String),
    TooLarge {
        limit: u64,
    },
    /// Bytes that are no text in any encoding, or that damage one.
    NotText,
    /// What may be the encoding, each with some words as they read in it.
    Encoding(Vec<(&'static str, String)>),
    /// It is not in the encoding that was said.
    NotInEncoding(&'static str),
    /// Nothing in it is an item.
    NoItems,
    /// No row names the columns.
    NoHeadings,
    /// Columns were named, but none of titles.
    NoTitleColumn,

    Title,
    /// Nothing to name the folder by.
    Id,
    BadId(String),
    Timezone,
    UnknownTimezone {
        found: String,
        nearest: Option<String>,
    },
    /// Of the day with this number; what its heading says.
    Date {
        day: usize,
        said: String,
    },
    /// The heading of the day says another one than was given.
    DateDisagrees {
        day: usize,
        said: String,
        date: NaiveDate,
    },
    WrongWeekday {
        said: String,
        date: NaiveDate,
    },
    /// Days go in the order of their dates, each once.
    DatesOutOfOrder {
        date: NaiveDate,
        previous: NaiveDate,
    },
    MoreDates {
        given: usize,
        open: usize,
    },

    /// It has a length, and nothing before it.
    NoStart {
        title: String,
    },
    NoTime {
        title: String,
    },
    NoEnd {
        title: String,
    },
    NoItemTitle,
    NotATime(String),
    NotALength(String),
    /// What should be a number of persons.
    NotANumber(String),
    /// Two readings, in minutes of the day.
    WhichTime {
        found: String,
        one: u32,
        other: u32,
    },
    /// Two readings, in minutes.
    WhichLength {
        found: String,
        one: u32,
        other: u32,
    },
    Overlap {
        title: String,
        previous: String,
        minutes: u32,
    },
    GoesBack {
        title: String,
        start: u32,
    },
    EndNotAfterStart {
        title: String,
    },
    LengthDisagrees {
        title: String,
        said: u32,
        between: u32,
    },
    PartsTooLong {
        title: String,
        total: u32,
        minutes: u32,
    },
    MinimumTooLong {
        title: String,
    },
    Recurs {
        title: String,
    },
    /// What the plan made of it would say.
    Plan(Finding),
}

impl Ask {
    /// Whether the file was not read at all: then nothing else is asked, for it may say it.
    pub fn is_unread(&self) -> bool {
        matches!(
            self,
            Ask::Unreadable(_)
                | Ask::TooLarge { .. }
                | Ask::NotText
                | Ask::Encoding(_)
                | Ask::NotInEncoding(_)
        )
    }

    /// Whether an option or a prompt answers it, so that the file can stay as it is.
    pub fn can_be_answered(&self) -> bool {
        matches!(
            self,
            Ask::NotText
                | Ask::Encoding(_)
                | Ask::NotInEncoding(_)
                | Ask::Title
                | Ask::Id
                | Ask::BadId(_)
                | Ask::Timezone
                | Ask::UnknownTimezone { .. }
                | Ask::Date { .. }
        )
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    pub place: Place,
    pub what: Assumed,
}

/// What is not said in the file and was taken to be meant; each is shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Assumed {
    /// The letters are in this encoding, by how they follow one another; some words as they read in it.
    Encoding {
        encoding: &'static str,
        sample: String,
    },
    /// What stands first is the title.
    TitleStandsFirst,
    IdFromTitle(String),
    Language(Lang),
    /// A zone by the name that Windows has for it.
    ZoneOfWindows {
        found: String,
        zone: Tz,
    },
    /// The dates of the days stand above them.
    DatesAbove,
    DayFirst(NaiveDate),
    WholeHour {
        found: String,
        start: u32,
    },
    /// Breaks and meals take up a delay, down to three quarters of their time.
    BreaksAbsorb(usize),
    /// Meals and closings keep their time by the clock; all else follows what is before it.
    KeepTheirTimes(usize),
    /// No item keeps its time by the clock.
    AllFollow,
    /// After a gap of so many minutes, an item keeps its time.
    Gap {
        title: String,
        minutes: u32,
    },
    EqualShares {
        title: String,
        count: usize,
        minutes: u32,
    },
    EndOfDay {
        start: u32,
    },
    AllDay(String),
    Cancelled(String),
    HiddenSheet(String),
    SheetNotUsed(String),
    RowsNotRead(String),
    ColumnNotUsed(String),
    /// A line that is no part of the agenda.
    NotUsed(String),
    /// Notes take the most careful level.
    NoAttribution,
}
