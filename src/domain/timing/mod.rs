//! Time: what was planned, what was held, what is to be expected (`timing.md`, R1–R11, R13, R14).
//!
//! Times are computed, never stored: [`Timetable`] resolves the plan, [`Record`] is the fold over
//! what was pressed, [`Forecast`] is a function of both and of now.

mod bars;
mod forecast;
mod item_record;
mod next_moment;
pub mod pace;
mod part;
mod parts;
mod record;
mod replan;
mod signal;
pub mod speaking;
mod timetable;

pub use bars::{ChangeBar, DayBars, HoldBar, ItemBars, Stretch, shown_on};
pub use forecast::{DayEnd, Forecast, ItemForecast, NextFixed};
pub use item_record::{Extension, Hold, ItemRecord, Run, Span};
pub use next_moment::{Change, Moment, next_moment};
pub use part::{Part, PartRun, PartState, PartTime, Phase};
pub use parts::Parts;
pub use record::Record;
pub use signal::Signal;
pub use timetable::{Planned, PlannedPart, Slot, Timetable};

/// Differences below a minute read "on time" (R7).
pub const ON_TIME_S: i64 = 60;

/// What an item is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ItemState {
    Pending,
    Running,
    Held,
    Done,
    Skipped,
    /// Jumped over: not counted, listed as "not held" (R9).
    Passed,
}
