//! The status for programs, `plenary/status/1` (`architecture.md`, contracts).

mod segments;

use chrono::{DateTime, FixedOffset, Utc};
use serde::Serialize;

use super::catch_up::{Goal, Situation};
use super::ids::ItemId;
use super::plan::Plan;
use super::timing::{Forecast, ItemState, Signal};
use super::workshop::Workshop;
pub use segments::{PaceStatus, SegmentOfItem, SegmentStatus, SpeakingStatus};

/// The JSON Schema of the status.
pub const SCHEMA: &str = include_str!("../../docs/schema/status.schema.json");

/// A workshop at an instant. Times are ISO 8601 with the workshop's offset, durations in seconds.
#[derive(Debug, Serialize)]
pub struct Status {
    pub format: &'static str,
    pub workshop: String,
    pub now: Instant,
    pub day: String,
    /// None when nothing runs.
    pub current: Option<Current>,
    /// Those of what runs, in the order as moved.
    pub segments: Vec<SegmentOfItem>,
    /// Of what runs, where turns are counted.
    pub pace: Option<PaceStatus>,
    /// Of every municipality, over the workshop.
    pub speaking: Vec<SpeakingStatus>,
    pub items: Vec<ItemStatus>,
    pub next_fixed: Option<NextFixedStatus>,
    pub day_end: DayEndStatus,
    /// What is in danger, if something is (`timing.md` R15).
    pub catch_up: Option<CatchUpStatus>,
    /// Items of this day and of earlier ones that were not held.
    pub carried: Vec<ItemId>,
    pub notes: NotesStatus,
}

#[derive(Debug, Serialize)]
pub struct Current {
    pub item: ItemId,
    pub state: ItemState,
    pub elapsed_s: i64,
    pub remaining_s: i64,
    pub held_s: i64,
    pub allotted_s: i64,
    pub expected_end: Instant,
    pub offset_s: i64,
    pub signal: Signal,
    /// Everything is said twice: half of what is left is talk.
    pub consecutive: bool,
    pub segment: Option<SegmentStatus>,
}

#[derive(Debug, Serialize)]
pub struct ItemStatus {
    pub item: ItemId,
    pub state: ItemState,
    /// None for what was added live.
    pub planned_start: Option<Instant>,
    pub planned_end: Option<Instant>,
    pub expected_start: Option<Instant>,
    pub expected_end: Option<Instant>,
    pub held_start: Option<Instant>,
    pub held_end: Option<Instant>,
}

#[derive(Debug, Serialize)]
pub struct NextFixedStatus {
    pub item: ItemId,
    pub offset_s: i64,
}

#[derive(Debug, Serialize)]
pub struct DayEndStatus {
    pub planned: Instant,
    pub expected: Instant,
    pub offset_s: i64,
    pub hard: Option<Instant>,
    pub over_hard_s: i64,
}

#[derive(Debug, Serialize)]
pub struct CatchUpStatus {
    /// The item whose start is in danger; none for the end of the day.
    pub goal: Option<ItemId>,
    /// Whole minutes, in seconds.
    pub deficit_s: i64,
}

#[derive(Debug, Serialize)]
pub struct NotesStatus {
    pub total: usize,
}

/// An instant as it is written for programs: ISO 8601 with the offset of the workshop's zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(DateTime<FixedOffset>);

impl Instant {
    pub fn of(plan: &Plan, at: DateTime<Utc>) -> Self {
        Self(plan.local(at).fixed_offset())
    }
}

impl Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.format("%Y-%m-%dT%H:%M:%S%:z"))
    }
}

impl Status {
    /// The status at an instant: what was pressed later is not known to it.
    pub fn of(workshop: &Workshop, now: DateTime<Utc>) -> Status {
        let plan = workshop.plan();
        let timetable = workshop.timetable();
        let record = workshop.record_at(now);
        let at = |at| Instant::of(plan, at);
        let id = |slot| timetable.planned(slot).id.clone();
        let day = record.day_at(plan, now);
        let forecast = Forecast::of(plan, timetable, &record, day, now);
        let current = record.current().and_then(|slot| {
            let item = forecast.item(slot)?;
            Some(Current {
                item: id(slot),
                state: record.state(slot),
                elapsed_s: record.item(slot).elapsed_s(now),
                remaining_s: record.remaining_s(timetable, slot, now),
                held_s: record.item(slot).held_s(now),
                allotted_s: record.allotted_s(timetable, slot),
                expected_end: at(item.expected_end?),
                offset_s: item.offset_s()?,
                signal: record.signal(timetable, slot, now),
                consecutive: record.item(slot).parts.is_consecutive(),
                segment: segments::current(workshop, &record, slot, now),
            })
        });
        let running = record.current();
        let planned = |slot| Some(timetable.planned(slot)).filter(|planned| !planned.added);
        let items = forecast.items.iter().map(|item| ItemStatus {
            item: id(item.slot),
            state: item.state,
            planned_start: planned(item.slot).map(|planned| at(planned.start)),
            planned_end: planned(item.slot).map(|planned| at(planned.end)),
            expected_start: item.expected_start.map(at),
            expected_end: item.expected_end.map(at),
            held_start: record.item(item.slot).held_start().map(at),
            held_end: record.item(item.slot).held_end().map(at),
        });
        Status {
            format: "plenary/status/1",
            workshop: plan.id.to_string(),
            now: at(now),
            day: plan.days[day].date.to_string(),
            current,
            segments: running.map_or_else(Vec::new, |slot| segments::of_item(workshop, &record, slot, now)),
            pace: running.and_then(|slot| segments::pace(workshop, &record, slot, now)),
            speaking: segments::speaking_of_all(workshop, &record, now),
            items: items.collect(),
            next_fixed: forecast
                .next_fixed
                .map(|next| NextFixedStatus { item: id(next.slot), offset_s: next.offset_s }),
            day_end: DayEndStatus {
                planned: at(forecast.end.planned),
                expected: at(forecast.end.expected),
                offset_s: forecast.end.offset_s(),
                hard: forecast.end.hard.map(at),
                over_hard_s: forecast.end.over_hard_s(),
            },
            catch_up: catch_up(workshop, now),
            carried: (0..=day).flat_map(|earlier| record.carried(earlier, earlier < day)).map(id).collect(),
            notes: NotesStatus { total: workshop.notes().count() },
        }
    }
}

fn catch_up(workshop: &Workshop, now: DateTime<Utc>) -> Option<CatchUpStatus> {
    let situation = Situation::of(workshop, now);
    let goal = situation.in_danger()?;
    let item = match goal {
        Goal::Start(slot) => Some(situation.id(slot)),
        Goal::DayEnd => None,
    };
    Some(CatchUpStatus { goal: item, deficit_s: situation.deficit(goal) * 60 })
}
