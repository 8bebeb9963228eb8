//! Everything that happened to one item: its runs, holds, extensions and parts (`timing.md` R3).

use chrono::{DateTime, Utc};

use super::parts::Parts;
use super::timetable::{Slot, Timetable};
use crate::domain::ids::EventId;

/// A stretch of time; open while it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: DateTime<Utc>,
    pub to: Option<DateTime<Utc>>,
}

impl Span {
    /// The seconds that this span shares with a stretch of time.
    pub(super) fn overlap_s(&self, from: DateTime<Utc>, to: DateTime<Utc>, now: DateTime<Utc>) -> i64 {
        let end = self.to.unwrap_or(now).min(to);
        let start = self.from.max(from);
        (end - start).num_seconds().max(0)
    }
}

/// One stretch in which an item ran.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    pub span: Span,
    /// Made void by a restart (R10): kept, not counted.
    pub void: bool,
    pub started_by: EventId,
    pub ended_by: Option<EventId>,
}

/// A hold: neither talk nor overtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    pub span: Span,
    pub event: EventId,
    pub reason: Option<String>,
}

/// Minutes added or taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    pub at: DateTime<Utc>,
    pub event: EventId,
    /// As it was asked.
    pub asked_s: i64,
    /// As it took effect: never below what was left (R8).
    pub applied_s: i64,
    pub reason: Option<String>,
}

/// Everything that happened to one item.
#[derive(Clone, Debug, Default)]
pub struct ItemRecord {
    pub runs: Vec<Run>,
    pub holds: Vec<Hold>,
    pub extensions: Vec<Extension>,
    pub ended: bool,
    pub skipped: bool,
    pub passed: bool,
    pub skip_reason: Option<String>,
    pub(super) skip_event: Option<EventId>,
    /// Its segments: who speaks, in which order, for how long.
    pub parts: Parts,
}

impl ItemRecord {
    pub(super) fn planned(timetable: &Timetable, slot: Slot) -> Self {
        Self { parts: Parts::of_plan(&timetable.planned(slot).parts), ..Self::default() }
    }

    pub(super) fn counted(&self) -> impl DoubleEndedIterator<Item = &Run> {
        self.runs.iter().filter(|run| !run.void)
    }

    /// When the item was first begun, restarts apart.
    pub fn held_start(&self) -> Option<DateTime<Utc>> {
        self.counted().next().map(|run| run.span.from)
    }

    /// When the item was last ended; none while it runs.
    pub fn held_end(&self) -> Option<DateTime<Utc>> {
        self.counted().next_back().and_then(|run| run.span.to)
    }

    pub fn has_run(&self) -> bool {
        self.counted().next().is_some()
    }

    /// The runs less the holds, in seconds (R3).
    pub fn elapsed_s(&self, now: DateTime<Utc>) -> i64 {
        self.counted()
            .map(|run| {
                let to = run.span.to.unwrap_or(now);
                let held: i64 =
                    self.holds.iter().map(|hold| hold.span.overlap_s(run.span.from, to, now)).sum();
                (to - run.span.from).num_seconds().max(0) - held
            })
            .sum()
    }

    /// Seconds on hold, of the runs that count.
    pub fn held_s(&self, now: DateTime<Utc>) -> i64 {
        self.counted()
            .map(|run| {
                let to = run.span.to.unwrap_or(now);
                self.holds.iter().map(|hold| hold.span.overlap_s(run.span.from, to, now)).sum::<i64>()
            })
            .sum()
    }

    pub fn extension_s(&self) -> i64 {
        self.extensions.iter().map(|extension| extension.applied_s).sum()
    }

    /// The hold that lasts now.
    pub fn open_hold(&self) -> Option<&Hold> {
        self.holds.last().filter(|hold| hold.span.to.is_none())
    }

    /// The segment that runs, and since when.
    pub fn current_segment(&self) -> Option<(u16, DateTime<Utc>)> {
        self.parts.current_since()
    }
}
