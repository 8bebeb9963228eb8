//! Whether laptop and workshop are ready: a list of points, each with a state. What is not known is
//! told as that, and never counts as ready (`product.md`, "Readiness").

mod hard_ends;
mod languages;

use chrono::{DateTime, NaiveDate, Offset, TimeDelta, TimeZone, Utc};

use super::workshop::Workshop;
pub use hard_ends::Tight;
pub use languages::Missing;

/// The letters that fail first on a strange terminal, and the quotation marks of two of the languages.
pub const LETTERS: [char; 11] = ['Ѓ', 'Ќ', 'Џ', 'ѓ', 'ќ', 'џ', 'ë', 'Ç', 'é', '„', '“'];

/// Everything essential fits a screen of so many columns and rows.
pub const SMALLEST_SCREEN: (u16, u16) = (60, 18);

/// With less free space a disk is soon full; with less than the second one it is, nearly.
const LITTLE_SPACE: u64 = 200_000_000;
const NO_SPACE: u64 = 20_000_000;
/// The clocks of two laptops may differ by so much without anybody noticing.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(2);
/// A clock that shows a date so long before the workshop has probably lost its battery.
const LONG_BEFORE: TimeDelta = TimeDelta::days(366);

/// What was found out about this machine; none is what could not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// By the laptop's own clock, also in a rehearsal.
    pub now: DateTime<Utc>,
    /// An instant of the workshop, and the seconds that the laptop's zone is east of UTC then.
    pub zone: Option<(DateTime<Utc>, i32)>,
    /// Whether the clock is kept right by the network.
    pub synchronised: Option<bool>,
    /// Bytes that are free where the workshop is.
    pub free: Option<u64>,
    pub screen: Option<Screen>,
    pub letters: Letters,
    /// Whether the journal can be written, or why not.
    pub journal: Option<Access>,
    pub exports: Option<Access>,
    /// Lines of the journal that could not be read.
    pub damaged: Option<usize>,
    /// Errors and warnings of the plan's file.
    pub plan: Option<(usize, usize)>,
}

/// Columns and rows of the terminal, and whether it shows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    pub columns: u16,
    pub rows: u16,
    pub colours: bool,
}

/// What became of [`LETTERS`] on the terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Letters {
    /// It was not asked, or did not answer.
    Unknown,
    /// The system's locale names another character set than UTF-8.
    Charset(String),
    /// It answered; these took the wrong width.
    Measured { wrong: Vec<char> },
}

/// A folder, and what the system says when something is to be written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Access {
    pub folder: String,
    pub fault: Option<String>,
}

/// Worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    NotReady,
    Unknown,
    Attention,
    Ready,
}

/// What was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Subject {
    Plan,
    HardEnds,
    Languages,
    Journal,
    Damage,
    Exports,
    Disk,
    Clock,
    Synchronised,
    Zone,
    Screen,
    Colours,
    Letters,
}

/// What was found, for the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Finding {
    NotKnown,
    PlanSound,
    PlanFaulty { errors: usize, warnings: usize },
    NoHardEnd,
    HardEndsHold,
    HardEndOver(Tight),
    TextsComplete,
    TextsMissing(Vec<Missing>),
    CanBeWritten { folder: String },
    CannotBeWritten { folder: String, fault: String },
    NoDamage,
    Damaged { lines: usize },
    SpaceEnough,
    SpaceLeft { megabytes: u64 },
    ClockBefore { days: i64 },
    ClockDuring,
    ClockAfter { last: NaiveDate },
    ClockLongBefore { today: NaiveDate },
    ClockBehindJournal { newest: DateTime<Utc> },
    Synchronised,
    NotSynchronised,
    ZoneSame { offset_s: i32 },
    ZoneOther { laptop_s: i32, workshop_s: i32 },
    ScreenSize { columns: u16, rows: u16 },
    ScreenTooSmall { columns: u16, rows: u16 },
    Colours,
    NoColours,
    LettersMeasured,
    LettersNotMeasured,
    LettersWrong { letters: String },
    OtherCharset { name: String },
}

/// One point of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    pub subject: Subject,
    pub state: State,
    pub finding: Finding,
}

/// All points, in the order in which they matter.
pub fn points(workshop: &Workshop, facts: &Facts) -> Vec<Point> {
    let found = [
        (Subject::Plan, plan(facts)),
        (Subject::HardEnds, hard_ends::look(workshop.plan(), workshop.timetable())),
        (Subject::Languages, texts(workshop)),
        (Subject::Journal, access(facts.journal.as_ref())),
        (Subject::Damage, damage(facts)),
        (Subject::Exports, access(facts.exports.as_ref())),
        (Subject::Disk, disk(facts)),
        (Subject::Clock, clock(workshop, facts)),
        (Subject::Synchronised, synchronised(facts)),
        (Subject::Zone, zone(workshop, facts)),
        (Subject::Screen, screen(facts)),
        (Subject::Colours, colours(facts)),
        (Subject::Letters, letters(facts)),
    ];
    found.map(|(subject, (state, finding))| Point { subject, state, finding }).into()
}

type Found = (State, Finding);

const NOT_KNOWN: Found = (State::Unknown, Finding::NotKnown);

fn plan(facts: &Facts) -> Found {
    match facts.plan {
        None => NOT_KNOWN,
        Some((0, 0)) => (State::Ready, Finding::PlanSound),
        Some((errors, warnings)) => {
            let state = if errors > 0 { State::NotReady } else { State::Attention };
            (state, Finding::PlanFaulty { errors, warnings })
        }
    }
}

fn texts(workshop: &Workshop) -> Found {
    let missing = languages::missing(workshop.plan());
    match missing.is_empty() {
        true => (State::Ready, Finding::TextsComplete),
        false => (State::Attention, Finding::TextsMissing(missing)),
    }
}

fn access(access: Option<&Access>) -> Found {
    let Some(Access { folder, fault }) = access.cloned() else { return NOT_KNOWN };
    match fault {
        None => (State::Ready, Finding::CanBeWritten { folder }),
        Some(fault) => (State::NotReady, Finding::CannotBeWritten { folder, fault }),
    }
}

fn damage(facts: &Facts) -> Found {
    match facts.damaged {
        None => NOT_KNOWN,
        Some(0) => (State::Ready, Finding::NoDamage),
        Some(lines) => (State::NotReady, Finding::Damaged { lines }),
    }
}

fn disk(facts: &Facts) -> Found {
    let Some(free) = facts.free else { return NOT_KNOWN };
    let left = Finding::SpaceLeft { megabytes: free / 1_000_000 };
    match free {
        ..NO_SPACE => (State::NotReady, left),
        NO_SPACE..LITTLE_SPACE => (State::Attention, left),
        _ => (State::Ready, Finding::SpaceEnough),
    }
}

/// Plausible against the dates of the workshop, and against what was written last by any laptop.
fn clock(workshop: &Workshop, facts: &Facts) -> Found {
    let plan = workshop.plan();
    let newest = DateTime::from_timestamp_millis(workshop.last_stamp().ms);
    if let Some(newest) = newest.filter(|newest| *newest > facts.now + CLOCKS_DIFFER) {
        return (State::NotReady, Finding::ClockBehindJournal { newest });
    }
    let today = plan.local(facts.now).date_naive();
    let (first, last) = (plan.days[0].date, plan.days[plan.days.len() - 1].date);
    if today > last {
        (State::Attention, Finding::ClockAfter { last })
    } else if first - today > LONG_BEFORE {
        (State::Attention, Finding::ClockLongBefore { today })
    } else if today < first {
        (State::Ready, Finding::ClockBefore { days: (first - today).num_days() })
    } else {
        (State::Ready, Finding::ClockDuring)
    }
}

fn synchronised(facts: &Facts) -> Found {
    match facts.synchronised {
        None => NOT_KNOWN,
        Some(true) => (State::Ready, Finding::Synchronised),
        Some(false) => (State::Attention, Finding::NotSynchronised),
    }
}

/// The program shows the workshop's times wherever the laptop thinks it is; whoever looks at the
/// laptop's own clock is misled (`timing.md`, T28).
fn zone(workshop: &Workshop, facts: &Facts) -> Found {
    let Some((at, laptop_s)) = facts.zone else { return NOT_KNOWN };
    let zone = workshop.plan().timezone;
    let workshop_s = zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc();
    match laptop_s == workshop_s {
        true => (State::Ready, Finding::ZoneSame { offset_s: workshop_s }),
        false => (State::Attention, Finding::ZoneOther { laptop_s, workshop_s }),
    }
}

fn screen(facts: &Facts) -> Found {
    let Some(Screen { columns, rows, .. }) = facts.screen else { return NOT_KNOWN };
    match columns >= SMALLEST_SCREEN.0 && rows >= SMALLEST_SCREEN.1 {
        true => (State::Ready, Finding::ScreenSize { columns, rows }),
        false => (State::NotReady, Finding::ScreenTooSmall { columns, rows }),
    }
}

fn colours(facts: &Facts) -> Found {
    match facts.screen.map(|screen| screen.colours) {
        None => NOT_KNOWN,
        Some(true) => (State::Ready, Finding::Colours),
        Some(false) => (State::Attention, Finding::NoColours),
    }
}

fn letters(facts: &Facts) -> Found {
    match &facts.letters {
        Letters::Unknown => (State::Unknown, Finding::LettersNotMeasured),
        Letters::Charset(name) => (State::NotReady, Finding::OtherCharset { name: name.clone() }),
        Letters::Measured { wrong } if wrong.is_empty() => (State::Ready, Finding::LettersMeasured),
        Letters::Measured { wrong } => {
            let letters: Vec<String> = wrong.iter().map(char::to_string).collect();
            (State::NotReady, Finding::LettersWrong { letters: letters.join(" ") })
        }
    }
}

#[cfg(test)]
mod tests;
