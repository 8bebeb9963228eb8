//! The agenda items as they were planned and held, as far as a profile shows it.

use chrono::{DateTime, Utc};

use crate::domain::note::Level;
use crate::domain::plan::Item;
use crate::domain::timing::{Extension, Hold, ItemState, PartState, Record, Slot, Span};
use crate::domain::who::Who;
use crate::domain::workshop::Workshop;

use super::Profile;

/// An agenda item, planned and held.
#[derive(Clone, Debug)]
pub struct Session<'a> {
    pub slot: Slot,
    pub item: &'a Item,
    pub day: usize,
    pub outcome: Outcome,
    pub planned: (DateTime<Utc>, DateTime<Utc>),
    pub held_start: Option<DateTime<Utc>>,
    pub held_end: Option<DateTime<Utc>>,
    pub on_record: bool,
    /// A part of it was off the record.
    pub off_record: bool,
    /// Why it took the time that it took; of the internal version only.
    pub log: Option<SessionLog<'a>>,
}

/// What the organisers know of the time of a session.
#[derive(Clone, Debug)]
pub struct SessionLog<'a> {
    pub holds: &'a [Hold],
    pub extensions: &'a [Extension],
    pub skip_reason: Option<&'a str>,
    /// When it was off the record.
    pub off_record: Vec<Span>,
    /// Its segments in the order in which they were held, then those that were not.
    pub segments: Vec<SegmentLog<'a>>,
}

/// What became of a segment.
#[derive(Clone, Copy, Debug)]
pub struct SegmentLog<'a> {
    pub who: Who<'a>,
    /// When it began; none for one that was not held.
    pub from: Option<DateTime<Utc>>,
    /// How long it was, if it is over.
    pub seconds: Option<i64>,
}

/// What became of an agenda item, in the words of the status; the clock that is held still runs here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    Pending,
    Running,
    Done,
    Skipped,
    /// Jumped over, or never begun on a day that is over.
    Passed,
}

impl Session<'_> {
    pub fn is_break(&self) -> bool {
        self.item.is_break()
    }

    pub fn has_begun(&self) -> bool {
        self.held_start.is_some()
    }

    pub fn was_dropped(&self) -> bool {
        matches!(self.outcome, Outcome::Skipped | Outcome::Passed)
    }
}

/// The items of all days, in the order in which they were to be held.
pub(super) fn sessions(workshop: &Workshop, profile: Profile) -> Vec<Session<'_>> {
    let record = workshop.record();
    let timetable = workshop.timetable();
    let last_begun = (0..timetable.days()).rev().find(|&day| record.day_has_begun(day));
    let of_day = |day: usize| {
        // What is still to come on a day that another day has followed was not held (R13).
        let is_over = last_begun.is_some_and(|last| day < last);
        // What was set aside was not held; it stands behind what was.
        let slots = record.order(day).iter().copied().chain(record.parked_of(day));
        slots.map(move |slot| session(workshop, slot, is_over, profile))
    };
    (0..timetable.days()).flat_map(of_day).collect()
}

fn session(workshop: &Workshop, slot: Slot, day_is_over: bool, profile: Profile) -> Session<'_> {
    let record = workshop.record();
    let planned = workshop.timetable().planned(slot);
    let held = record.item(slot);
    let off_record = off_record_parts(record, slot);
    Session {
        slot,
        item: workshop.item(slot),
        day: record.day_of(slot),
        outcome: match record.state(slot) {
            ItemState::Pending if day_is_over => Outcome::Passed,
            ItemState::Pending => Outcome::Pending,
            ItemState::Running | ItemState::Held => Outcome::Running,
            ItemState::Done => Outcome::Done,
            ItemState::Skipped => Outcome::Skipped,
            ItemState::Passed => Outcome::Passed,
        },
        planned: (planned.start, planned.end),
        held_start: held.held_start(),
        held_end: held.held_end(),
        on_record: workshop.plan().default_level(Some(&planned.id)) == Level::OnRecord,
        off_record: !off_record.is_empty(),
        log: (profile == Profile::Internal).then(|| SessionLog {
            holds: &held.holds,
            extensions: &held.extensions,
            skip_reason: held.skip_reason.as_deref(),
            off_record,
            segments: segments(workshop, slot),
        }),
    }
}

/// The segments that were held, in their order; then those that were left out, and of an item that is
/// over and whose segments were followed, those that nobody got to.
fn segments(workshop: &Workshop, slot: Slot) -> Vec<SegmentLog<'_>> {
    let item = workshop.record().item(slot);
    let parts = &item.parts;
    let held = parts.held();
    let was_followed = item.ended && !held.is_empty();
    let not_held = parts.order().iter().copied().filter(|&segment| match parts.state(segment) {
        Some(PartState::Skipped) => true,
        Some(PartState::Pending) => was_followed && !held.contains(&segment),
        _ => false,
    });
    let log = |segment: u16, is_held: bool| {
        let part = parts.get(segment)?;
        let last = part.counted().next_back().filter(|_| is_held);
        Some(SegmentLog {
            who: workshop.segment(slot, segment)?,
            from: part.counted().next().filter(|_| is_held).map(|run| run.span.from),
            seconds: last.and_then(|run| run.span.to).map(|to| part.elapsed_s(&item.holds, to)),
        })
    };
    let held = held.iter().filter_map(|&segment| log(segment, true));
    held.chain(not_held.filter_map(|segment| log(segment, false))).collect()
}

/// The spans off the record that fall into the runs of an item, cut to them.
fn off_record_parts(record: &Record, slot: Slot) -> Vec<Span> {
    let runs = record.item(slot).runs.iter().filter(|run| !run.void).map(|run| run.span);
    let common = |a: Span, b: Span| {
        let from = a.from.max(b.from);
        let to = match (a.to, b.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        to.is_none_or(|to| from < to).then_some(Span { from, to })
    };
    runs.flat_map(|run| record.off_record.iter().filter_map(move |&span| common(run, span))).collect()
}
