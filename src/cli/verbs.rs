//! The verbs of `plenary live`, and the press that each means.

use std::num::NonZeroU16;

use chrono::{DateTime, NaiveTime, Utc};
use clap::{Args, Subcommand, ValueEnum};

use super::args::name;
use super::failure::Failure;
use super::when::Purpose;
use crate::domain::clean::clean;
use crate::domain::ids::ItemId;
use crate::domain::live::{Press, SegmentPress};
use crate::domain::plan_change::PlanChange;
use crate::domain::room_view::RoomView;

#[derive(Args)]
pub struct LiveArgs {
    #[command(subcommand)]
    pub verb: Verb,
    /// The workshop; may be left out where there is only one
    #[arg(long, short, global = true, value_name = "WORKSHOP")]
    pub workshop: Option<String>,
    /// When it happened; else now
    #[arg(long, global = true, value_name = "T")]
    pub at: Option<String>,
    /// Why; it stays out of the participants' version
    #[arg(long, global = true, value_name = "TEXT")]
    pub reason: Option<String>,
    /// Who does it
    #[arg(long = "as", global = true, value_name = "NAME", default_value = "facilitator", value_parser = name)]
    pub person: String,
}

impl LiveArgs {
    /// Why, made safe; an empty one is none.
    pub fn reason(&self) -> Option<String> {
        let reason = self.reason.as_deref().map(|reason| clean(reason).text.trim().to_owned());
        reason.filter(|reason| !reason.is_empty())
    }
}

#[derive(Subcommand)]
pub enum Verb {
    /// Starts an item; what runs ends
    Start { item: ItemId },
    /// Ends what runs
    End,
    /// Ends what runs and starts what comes next
    Next,
    /// Stops the clock of what runs
    Hold,
    /// Lets the clock go on
    Resume,
    /// Adds minutes, or takes them: extend 5, extend A 5, extend A -5
    Extend {
        /// The item, if it is not the one that runs
        #[arg(value_name = "ITEM | ±MIN", allow_negative_numbers = true)]
        first: String,
        /// Minutes to add; negative ones are taken away
        #[arg(value_name = "±MIN", allow_negative_numbers = true)]
        second: Option<String>,
    },
    /// Leaves an item out
    Skip { item: ItemId },
    /// Takes a skipped item back in
    Unskip { item: ItemId },
    /// Runs an item once more, with so many minutes left
    Reopen { item: ItemId, minutes: u32 },
    /// Runs an item from its beginning; what ran before no longer counts
    Restart { item: ItemId },
    /// Corrects when the last start or end was
    Correct {
        what: Corrected,
        #[arg(value_name = "T")]
        to: String,
    },
    /// Moves an item before another one, of another day as well: move E before D
    #[command(override_usage = "plenary live move [OPTIONS] <ITEM> before <ITEM>")]
    Move {
        item: ItemId,
        #[arg(value_parser = ["before"], hide_possible_values = true)]
        before: String,
        #[arg(value_name = "ITEM")]
        other: ItemId,
    },
    /// Shows a sentence to the room as it is given, or takes it away
    #[command(override_usage = "plenary live message [OPTIONS] <TEXT | --clear>")]
    Message {
        #[arg(required_unless_present = "clear", conflicts_with = "clear")]
        text: Option<String>,
        /// Takes the message away
        #[arg(long)]
        clear: bool,
    },
    /// Hides the times of day from the room, or shows them
    HideTimes { on: Switch },
    /// Hides everything from the room but the title, or shows it again
    Curtain { on: Switch },
    /// Shows a view of the exchange to the room until the next item starts, or takes it away
    Show { view: Shown },
    /// Speakers and parts of what runs
    Segment {
        #[command(subcommand)]
        verb: SegmentVerb,
    },
    /// Consecutive interpretation: everything is said twice
    Consecutive { state: Switch },
    /// Puts something on the agenda that is not in the plan: add "The ambassador speaks" 10
    Add {
        title: String,
        minutes: u32,
        /// Before which item; else as the last of the day
        #[arg(long, value_name = "ITEM")]
        before: Option<ItemId>,
        /// On which day, counted from 1; else the day of the time
        #[arg(long, value_name = "N")]
        day: Option<usize>,
    },
    /// Holds an item on a day: before another one, or as the last; also what was set aside or not held
    Place {
        item: ItemId,
        /// Counted from 1; else the day of the time
        #[arg(long, value_name = "N")]
        day: Option<usize>,
        #[arg(long, value_name = "ITEM")]
        before: Option<ItemId>,
    },
    /// Sets an item aside; unskip or place bring it back
    Park { item: ItemId },
    /// Fixes when an item begins at the earliest: fix E 11:30, fix E none
    Fix {
        item: ItemId,
        #[arg(value_name = "HH:MM | none")]
        start: String,
    },
    /// By when the day must end: hard-end 17:15, hard-end none
    HardEnd {
        #[arg(value_name = "HH:MM | none")]
        to: String,
    },
    /// Ends the day; what was not held can be taken up on another one
    EndDay,
    /// Opens the plan: changes alter the plan itself until it is published or something starts
    Draft,
    /// Publishes the plan: it stays as it is, changes stand beside it
    Publish,
    /// Ways to find the minutes that are missing before the next fixed point or the end of the day
    CatchUp(CatchUpArgs),
    /// Takes back the last press
    Undo,
}

#[derive(Args)]
pub struct CatchUpArgs {
    /// Protects the start of this item; else what is in danger next
    #[arg(long, value_name = "ITEM")]
    pub protect: Option<ItemId>,
    /// Takes all from this item
    #[arg(long, value_name = "ITEM")]
    pub from: Option<ItemId>,
    /// For programs (plenary/catch-up/1)
    #[arg(long)]
    pub json: bool,
    /// Does what is proposed first, or what --from names
    #[arg(long)]
    pub apply: bool,
}

/// Parts are named by their number in the plan, as `plenary status` lists them.
#[derive(Subcommand)]
pub enum SegmentVerb {
    /// Goes to the next; where nobody is named, one more has spoken
    Next,
    /// Goes back to the one before
    Previous,
    /// Leaves a part out
    Skip { number: NonZeroU16 },
    /// Takes a skipped part back in
    Unskip { number: NonZeroU16 },
    /// Moves a part before another: segment move 6 before 3
    #[command(override_usage = "plenary live segment move [OPTIONS] <NUMBER> before <NUMBER>")]
    Move {
        number: NonZeroU16,
        #[arg(value_parser = ["before"], hide_possible_values = true)]
        before: String,
        #[arg(value_name = "NUMBER")]
        other: NonZeroU16,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    On,
    Off,
}

/// The views that need no note to be named.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shown {
    Matches,
    Unanswered,
    Themes,
    Kinds,
    Balance,
    Actions,
    Messages,
    Nothing,
}

impl Shown {
    fn view(self) -> Option<RoomView> {
        Some(match self {
            Shown::Matches => RoomView::Matches,
            Shown::Unanswered => RoomView::Unanswered,
            Shown::Themes => RoomView::Themes,
            Shown::Kinds => RoomView::Kinds,
            Shown::Balance => RoomView::Balance,
            Shown::Actions => RoomView::Actions,
            Shown::Messages => RoomView::Messages,
            Shown::Nothing => return None,
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Corrected {
    Start,
    End,
}

impl Verb {
    /// What its time (`--at`) is given for.
    pub fn purpose(&self) -> Purpose<'_> {
        match self {
            Verb::Start { item } | Verb::Reopen { item, .. } | Verb::Restart { item } => {
                Purpose::Starting(item)
            }
            _ => Purpose::Happening,
        }
    }

    /// The press. `corrected` is the instant that a correction names, `day_of_time` the index of the day
    /// that the press is made on.
    ///
    /// # Errors
    /// What is wrong with the arguments.
    pub fn press(
        self,
        reason: Option<&str>,
        corrected: impl FnOnce(&str) -> Result<DateTime<Utc>, Failure>,
        day_of_time: usize,
    ) -> Result<Press, Failure> {
        let of_day = |day: Option<usize>| match day {
            None => Ok(day_of_time),
            Some(day) => {
                day.checked_sub(1).ok_or_else(|| Failure::Usage("days are counted from 1".to_owned()))
            }
        };
        let reason = reason.map(str::to_owned);
        Ok(match self {
            Verb::Start { item } => Press::Start(item),
            Verb::End => Press::End,
            Verb::Next => Press::Next,
            Verb::Hold => Press::Hold { reason },
            Verb::Resume => Press::Resume,
            Verb::Extend { first, second } => {
                let (item, minutes) = match second {
                    Some(minutes) => (Some(ItemId::new(first)), minutes),
                    None => (None, first),
                };
                Press::Extend { item, minutes: read_minutes(&minutes)?, reason }
            }
            Verb::Skip { item } => Press::Skip { item, reason },
            Verb::Unskip { item } => Press::Unskip(item),
            Verb::Reopen { item, minutes } => Press::Reopen { item, minutes },
            Verb::Restart { item } => Press::Restart(item),
            Verb::Correct { what: Corrected::Start, to } => Press::CorrectStart(corrected(&to)?),
            Verb::Correct { what: Corrected::End, to } => Press::CorrectEnd(corrected(&to)?),
            Verb::Move { item, other, .. } => Press::Move { item, before: other },
            Verb::Message { text: Some(text), .. } if text.trim().is_empty() => {
                return Err(Failure::Usage(
                    "the message has no text; --clear takes the one that is shown away".to_owned(),
                ));
            }
            Verb::Message { text, .. } => Press::Message(text.unwrap_or_default()),
            Verb::HideTimes { on } => Press::HideTimes(on == Switch::On),
            Verb::Curtain { on } => Press::Curtain(on == Switch::On),
            Verb::Show { view } => Press::Show(view.view()),
            Verb::Segment { verb } => verb.press(),
            Verb::Consecutive { state } => Press::Segments(SegmentPress::Consecutive(state == Switch::On)),
            Verb::Add { title, minutes, before, day } => Press::Add {
                title: clean(title.trim()).text.into_owned(),
                minutes,
                day: of_day(day)?,
                before,
            },
            Verb::Place { item, day, before } => {
                let day = u16::try_from(of_day(day)?).unwrap_or(u16::MAX);
                one(PlanChange::Place { item, day, before }, reason)
            }
            Verb::Park { item } => one(PlanChange::Park { item }, reason),
            Verb::Fix { item, start } => one(PlanChange::Fix { item, start: read_time(&start)? }, reason),
            Verb::HardEnd { to } => {
                let day = u16::try_from(of_day(None)?).unwrap_or(u16::MAX);
                one(PlanChange::HardEnd { day, to: read_time(&to)? }, reason)
            }
            Verb::EndDay => Press::EndDay,
            Verb::Draft => Press::Draft(true),
            Verb::Publish => Press::Draft(false),
            Verb::CatchUp(_) => unreachable!("what is to be pressed is found first: `catch_up::run`"),
            Verb::Undo => Press::Undo,
        })
    }
}

impl SegmentVerb {
    fn press(self) -> Press {
        let index = |number: NonZeroU16| number.get() - 1;
        let skip = |number, on| SegmentPress::Skip { item: None, segment: index(number), on };
        Press::Segments(match self {
            SegmentVerb::Next => return Press::NextSegment,
            SegmentVerb::Previous => return Press::PreviousSegment,
            SegmentVerb::Skip { number } => skip(number, true),
            SegmentVerb::Unskip { number } => skip(number, false),
            SegmentVerb::Move { number, other, .. } => {
                SegmentPress::Move { item: None, segment: index(number), before: Some(index(other)) }
            }
        })
    }
}

fn one(change: PlanChange, reason: Option<String>) -> Press {
    Press::Change { changes: vec![change], reason }
}

fn read_time(given: &str) -> Result<Option<NaiveTime>, Failure> {
    match given.trim() {
        "none" => Ok(None),
        time => NaiveTime::parse_from_str(&time.replace(['.', 'h'], ":"), "%H:%M")
            .map(Some)
            .map_err(|_| Failure::Usage(format!("`{given}` is no time of day, as in 11:30, and not `none`"))),
    }
}

fn read_minutes(given: &str) -> Result<i32, Failure> {
    // A copied agenda may have the typographic minus.
    let number = given.trim().replacen('−', "-", 1).parse();
    number.map_err(|_| {
        let example = "as in: plenary live extend 5, plenary live extend A -5";
        Failure::Usage(format!("`{given}` is no number of minutes, {example}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_read_with_any_sign() {
        let read = |given| read_minutes(given).map_err(|failure| failure.to_string());
        assert_eq!(["5", "+5", "-5", "−5"].map(read), [Ok(5), Ok(5), Ok(-5), Ok(-5)]);
        assert!(read("A").is_err() && read("").is_err() && read("99999999999").is_err());
    }
}
