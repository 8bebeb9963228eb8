//! Whether the hard ends of the days can be kept as planned.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Finding, Found, State};
use crate::domain::plan::Plan;
use crate::domain::timing::Timetable;

/// A day whose plan ends after its hard end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tight {
    pub day: usize,
    /// Minutes of the plan after the hard end.
    pub over: i64,
    /// Minutes that are still missing when every item is as short as it may be; 0 when it can be done.
    pub missing: i64,
}

/// The worst of the days.
pub(super) fn look(plan: &Plan, timetable: &Timetable) -> Found {
    if plan.days.iter().all(|day| day.hard_end.is_none()) {
        return (State::Ready, Finding::NoHardEnd);
    }
    let tight = (0..plan.days.len()).filter_map(|day| tight(plan, timetable, day));
    match tight.max_by_key(|tight| (tight.missing, tight.over)) {
        None => (State::Ready, Finding::HardEndsHold),
        Some(tight) => {
            let state = if tight.missing > 0 { State::NotReady } else { State::Attention };
            (state, Finding::HardEndOver(tight))
        }
    }
}

fn tight(plan: &Plan, timetable: &Timetable, day: usize) -> Option<Tight> {
    let hard = plan.instant(plan.days[day].date, plan.days[day].hard_end?);
    let minutes_over = |end: DateTime<Utc>| ((end - hard).num_seconds().max(0) + 59) / 60;
    let over = minutes_over(timetable.day_end(day)?);
    (over > 0).then(|| Tight { day, over, missing: minutes_over(shortest_end(plan, timetable, day)) })
}

/// When a day would end with every item as short as the plan allows.
fn shortest_end(plan: &Plan, timetable: &Timetable, day: usize) -> DateTime<Utc> {
    let begins = plan.instant(plan.days[day].date, plan.days[day].start);
    timetable.day(day).iter().fold(begins, |end, &slot| {
        let planned = timetable.planned(slot);
        let start = if planned.fixed { end.max(planned.start) } else { end };
        let shortest = TimeDelta::seconds(planned.min_s.min(planned.minutes_s));
        planned.until.map_or(start + shortest, |until| until.max(start))
    })
}
