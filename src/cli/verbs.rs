//! The verbs of `plenary live`, and the press that each means.

use std::num::NonZeroU16;

use chrono::{DateTime, Utc};
use clap::{Args, Subcommand, ValueEnum};

use super::args::name;
use super::failure::Failure;
use super::when::Purpose;
use crate::domain::ids::ItemId;
use crate::domain::live::{Press, SegmentPress};

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
    /// Moves an item before another of the same day: move E before D
    #[command(override_usage = "plenary live move [OPTIONS] <ITEM> before <ITEM>")]
    Move {
        item: ItemId,
        #[arg(value_parser = ["before"], hide_possible_values = true)]
        before: String,
        #[arg(value_name = "ITEM")]
        other: ItemId,
    },
    /// Speakers and parts of what runs
    Segment {
        #[command(subcommand)]
        verb: SegmentVerb,
    },
    /// Consecutive interpretation: everything is said twice
    Consecutive { state: Switch },
    /// Takes back the last press
    Undo,
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

    /// The press. `corrected` is the instant that a correction names.
    ///
    /// # Errors
    /// What is wrong with the arguments.
    pub fn press(
        self,
        reason: Option<&str>,
        corrected: impl FnOnce(&str) -> Result<DateTime<Utc>, Failure>,
    ) -> Result<Press, Failure> {
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
            Verb::Segment { verb } => verb.press(),
            Verb::Consecutive { state } => Press::Segments(SegmentPress::Consecutive(state == Switch::On)),
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
