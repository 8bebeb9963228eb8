//! When a rule says no. Not an error: the reason is told in the language of the person who asked.

use super::ids::ItemId;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is running that could be held, ended or extended.
    NothingRuns,
    AlreadyRunning {
        item: ItemId,
    },
    AlreadyHeld,
    NotHeld,
    UnknownItem {
        typed: String,
        nearest: Option<ItemId>,
    },
    /// It was held and ended; it can be reopened or restarted.
    AlreadyDone {
        item: ItemId,
    },
    NotStarted {
        item: ItemId,
    },
    NotSkipped {
        item: ItemId,
    },
    /// What has begun cannot be skipped or moved.
    HasBegun {
        item: ItemId,
    },
    /// Nothing is left to go on to.
    LastItem,
    InTheFuture,
    /// Earlier than the item before it began.
    TooEarly,
    MoveOntoItself {
        item: ItemId,
    },
    OtherDay {
        item: ItemId,
    },
    NoSegments,
    LastSegment,
    NothingToUndo,
    NothingToRedo,
    NothingToExplain,
    /// Minutes must lie between these.
    BadMinutes {
        min: i32,
        max: i32,
    },
    /// A second "next" within one second (`timing.md` R11).
    NextTwice,
    /// Nothing is stored now.
    OffTheRecord,
    NoteNotFound {
        typed: String,
    },
    EmptyText,
    LooseningNeedsReason,
}
