//! Catching up (`timing.md` R15): what could be done so that the next fixed point or the end of the
//! day holds, and what each way costs. A preview: nothing happens before a person accepts it.

mod choices;
mod give;
mod goal;
mod proposal;
mod share;
mod situation;

pub use choices::{Board, Named, waits};
pub use give::Tier;
pub use goal::{Goal, minutes_up};
pub use proposal::{Change, Kind, Proposal};
pub use situation::Situation;

/// The reason that an accepted proposal leaves in the journal, in no language.
pub const REASON: &str = "catch-up";
