//! When something next changes by itself, so that a rehearsal can be stepped from one change to the next.

use chrono::{DateTime, TimeDelta, Timelike, Utc};

use super::ItemState;
use super::record::Record;
use super::signal::Signal;
use super::timetable::{Slot, Timetable};
use crate::domain::plan::Plan;

/// What changes although nobody presses anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The signs of the running item (`timing.md` R14).
    Warning(Slot),
    Danger(Slot),
    /// Its time is up: what remains is zero.
    End(Slot),
    /// So many whole minutes of overtime.
    Overtime(Slot, i64),
    /// The clock has been held for so many whole minutes: as much later is the end.
    Held(Slot, i64),
    /// An item to come should begin by the plan; the first one of a day begins the day.
    Due(Slot),
    /// The hall must be left (the day).
    HardEnd(usize),
}

/// A change, and its instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub at: DateTime<Utc>,
    pub change: Change,
}

/// The first change after an instant; none when everything is over. While an item runs, nothing is due
/// but what the plan ties to a time: the items after it wait for its end.
pub fn next_moment(
    plan: &Plan,
    timetable: &Timetable,
    record: &Record,
    now: DateTime<Utc>,
) -> Option<Moment> {
    // Figures change on the second, and so does everything here.
    let now = now.with_nanosecond(0).unwrap_or(now);
    let current = record.current();
    let running = current.and_then(|slot| of_what_runs(timetable, record, slot, now));
    let orders = (0..timetable.days()).flat_map(|day| record.order(day));
    let pending = orders.copied().filter(|&slot| record.state(slot) == ItemState::Pending);
    let due = pending.filter_map(|slot| {
        let fixed = record.fixed_at(plan, timetable, slot);
        let floating = || planned_start(timetable, record, slot).filter(|_| current.is_none());
        Some(Moment { at: fixed.or_else(floating)?, change: Change::Due(slot) })
    });
    let hard = (0..timetable.days())
        .filter_map(|day| Some(Moment { at: record.hard_end(plan, day)?, change: Change::HardEnd(day) }));
    // Of changes at the same instant the one of what runs is told.
    running.into_iter().chain(due).chain(hard).filter(|moment| moment.at > now).min_by_key(|moment| moment.at)
}

/// When a floating item should begin by the plan. For one that was added or moved to another day the
/// plan says nothing.
fn planned_start(timetable: &Timetable, record: &Record, slot: Slot) -> Option<DateTime<Utc>> {
    let planned = timetable.planned(slot);
    (!planned.added && record.day_of(slot) == planned.day).then_some(planned.start)
}

fn of_what_runs(timetable: &Timetable, record: &Record, slot: Slot, now: DateTime<Utc>) -> Option<Moment> {
    let follows_the_wall = timetable.planned(slot).until.is_some();
    if let Some(hold) = record.item(slot).open_hold().filter(|_| !follows_the_wall) {
        let from = hold.span.from.with_nanosecond(0).unwrap_or(hold.span.from);
        let minute = (now - from).num_seconds().max(0) / 60 + 1;
        let at = from + TimeDelta::minutes(minute);
        return Some(Moment { at, change: Change::Held(slot, minute) });
    }
    let remaining = record.remaining_s(timetable, slot, now);
    let (warning, danger) = Signal::thresholds(record.allotted_s(timetable, slot));
    let signs = [(warning, Change::Warning(slot)), (danger, Change::Danger(slot)), (0, Change::End(slot))];
    let (left, change) = signs.into_iter().find(|(left, _)| remaining > *left).unwrap_or_else(|| {
        let minute = -remaining / 60 + 1;
        (-60 * minute, Change::Overtime(slot, minute))
    });
    // Counted from the next second on: in the second of its start an item has not begun to count.
    let later = now + TimeDelta::seconds(1);
    let seconds = record.remaining_s(timetable, slot, later) - left;
    Some(Moment { at: later + TimeDelta::seconds(seconds), change })
}

#[cfg(test)]
#[path = "next_moment_tests.rs"]
mod tests;
