//! What is to be expected of a day (`timing.md` R4–R7, R13).

use chrono::{DateTime, TimeDelta, Utc};

use super::ItemState;
use super::record::{Record, end_after};
use super::timetable::{Slot, Timetable};
use crate::domain::plan::Plan;

/// One item of the day, planned, held and expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemForecast {
    pub slot: Slot,
    pub state: ItemState,
    pub planned_start: DateTime<Utc>,
    pub planned_end: DateTime<Utc>,
    /// None for what is not going to be held. Of what was held: as it was.
    pub expected_start: Option<DateTime<Utc>>,
    pub expected_end: Option<DateTime<Utc>>,
}

impl ItemForecast {
    /// Expected minus planned end, in seconds; positive is behind (R7).
    pub fn offset_s(&self) -> Option<i64> {
        Some((self.expected_end? - self.planned_end).num_seconds())
    }

    /// Expected minus planned start, in seconds.
    pub fn start_offset_s(&self) -> Option<i64> {
        Some((self.expected_start? - self.planned_start).num_seconds())
    }

    /// How long it lasts or lasted, in seconds.
    pub fn length_s(&self) -> Option<i64> {
        Some((self.expected_end? - self.expected_start?).num_seconds())
    }
}

/// The next item whose start is fixed, and how far its expected start lies behind that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextFixed {
    pub slot: Slot,
    pub offset_s: i64,
}

/// The end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayEnd {
    pub planned: DateTime<Utc>,
    pub expected: DateTime<Utc>,
    pub hard: Option<DateTime<Utc>>,
}

impl DayEnd {
    pub fn offset_s(&self) -> i64 {
        (self.expected - self.planned).num_seconds()
    }

    /// Seconds past the hard end; 0 when there is none or it holds.
    pub fn over_hard_s(&self) -> i64 {
        self.hard.map_or(0, |hard| (self.expected - hard).num_seconds().max(0))
    }
}

/// A day as it will be if nobody does anything.
#[derive(Clone, Debug)]
pub struct Forecast {
    pub day: usize,
    /// In the order in which the items are to be held.
    pub items: Vec<ItemForecast>,
    pub next_fixed: Option<NextFixed>,
    pub end: DayEnd,
}

impl Forecast {
    /// A pure function: days are independent, no offset carries over (R13).
    pub fn of(
        plan: &Plan,
        timetable: &Timetable,
        record: &Record,
        day: usize,
        now: DateTime<Utc>,
    ) -> Forecast {
        let current = record.current().filter(|&slot| record.day_of(slot) == day);
        let current_end = current.map(|slot| end_after(now, record.remaining_s(timetable, slot, now)));
        // R5: before the first start of the day the chain begins at the planned start, if that is
        // still to come; afterwards it hangs on what runs, or on now.
        let mut chain = current_end.unwrap_or(now);
        if current.is_none() && !record.day_has_begun(day) {
            chain = chain.max(plan.instant(plan.days[day].date, plan.days[day].start));
        }
        let mut next_fixed = None;
        let items: Vec<ItemForecast> = record
            .order(day)
            .iter()
            .map(|&slot| {
                let planned = timetable.planned(slot);
                let state = record.state(slot);
                let (expected_start, expected_end) = match state {
                    ItemState::Running | ItemState::Held => (record.item(slot).held_start(), current_end),
                    ItemState::Done => (record.item(slot).held_start(), record.item(slot).held_end()),
                    ItemState::Skipped | ItemState::Passed => (None, None),
                    ItemState::Pending => {
                        let fixed = record.fixed_at(plan, timetable, slot);
                        let start = fixed.map_or(chain, |fixed| chain.max(fixed));
                        let end = expected_end(timetable, record, slot, start);
                        chain = end;
                        if let Some(fixed) = fixed.filter(|_| next_fixed.is_none()) {
                            let offset_s = (start - fixed).num_seconds();
                            next_fixed = Some(NextFixed { slot, offset_s });
                        }
                        (Some(start), Some(end))
                    }
                };
                ItemForecast {
                    slot,
                    state,
                    planned_start: planned.start,
                    planned_end: planned.end,
                    expected_start,
                    expected_end,
                }
            })
            .collect();
        let planned = timetable.day_end(day).unwrap_or(chain);
        let expected = items.iter().filter_map(|item| item.expected_end).max().unwrap_or(planned);
        let hard = record.hard_end(plan, day);
        Forecast { day, items, next_fixed, end: DayEnd { planned, expected, hard } }
    }

    pub fn item(&self, slot: Slot) -> Option<&ItemForecast> {
        self.items.iter().find(|item| item.slot == slot)
    }
}

/// The end of a pending item that would start at an instant. One that was interrupted keeps its own
/// remaining time (R10).
fn expected_end(timetable: &Timetable, record: &Record, slot: Slot, start: DateTime<Utc>) -> DateTime<Utc> {
    let item = record.item(slot);
    match timetable.planned(slot).until {
        Some(until) => start.max(until + TimeDelta::seconds(item.extension_s())),
        None if item.has_run() => end_after(start, record.remaining_s(timetable, slot, start)),
        None => end_after(start, record.allotted_if_begun_s(timetable, slot, Some(start))),
    }
}
