//! Speaking time: how long each municipality has spoken over the workshop, and its budget
//! (`timing.md`, T36).

use chrono::{DateTime, Utc};

use super::record::Record;
use super::timetable::Timetable;
use crate::domain::ids::MunicipalityId;
use crate::domain::plan::{Plan, SegmentWho};
use crate::domain::who::Who;

/// What was said of the speaking time, in the order of its instants.
#[derive(Clone, Debug, Default)]
pub struct Budgets {
    said: Vec<(DateTime<Utc>, Said)>,
}

#[derive(Clone, Copy, Debug)]
enum Said {
    /// So many seconds for everybody.
    Each(i64),
    /// Everybody gets the overdraft of the one that is furthest beyond its budget.
    Equalise,
}

impl Budgets {
    pub(super) fn set(&mut self, at: DateTime<Utc>, minutes: u32) {
        self.said.push((at, Said::Each(i64::from(minutes) * 60)));
    }

    pub(super) fn equalise(&mut self, at: DateTime<Utc>) {
        self.said.push((at, Said::Equalise));
    }
}

/// The speaking time of one municipality, in seconds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Speaking {
    pub municipality: MunicipalityId,
    /// Talk and questions of its segments, less the holds; of what was interpreted consecutively, half.
    pub spoken_s: i64,
    pub budget_s: i64,
}

impl Speaking {
    /// What is left of the budget; never below 0.
    pub fn left_s(&self) -> i64 {
        (self.budget_s - self.spoken_s).max(0)
    }

    /// What was used beyond the budget.
    pub fn overdraft_s(&self) -> i64 {
        (self.spoken_s - self.budget_s).max(0)
    }
}

/// The speaking time of every municipality of the plan, in its order. The budget is what somebody
/// set, the same for all; else what the plan gives to the segments of each.
pub fn speaking(plan: &Plan, timetable: &Timetable, record: &Record, now: DateTime<Utc>) -> Vec<Speaking> {
    let mut budgets: Vec<i64> = plan.municipalities.iter().map(|m| planned_s(plan, &m.id)).collect();
    for &(at, said) in &record.budgets.said {
        match said {
            Said::Each(seconds) => budgets.fill(seconds),
            Said::Equalise => {
                let spoken = spoken_s(plan, timetable, record, at);
                let over = budgets.iter().zip(spoken).map(|(budget, spoken)| spoken - budget).max();
                let more = over.unwrap_or(0).max(0);
                budgets.iter_mut().for_each(|budget| *budget += more);
            }
        }
    }
    let spoken = spoken_s(plan, timetable, record, now);
    let all = plan.municipalities.iter().zip(spoken).zip(budgets);
    all.map(|((municipality, spoken_s), budget_s)| Speaking {
        municipality: municipality.id.clone(),
        spoken_s,
        budget_s,
    })
    .collect()
}

fn planned_s(plan: &Plan, id: &MunicipalityId) -> i64 {
    let segments = plan.days.iter().flat_map(|day| &day.items).flat_map(|item| &item.segments);
    let own = segments.filter(|segment| segment.who == SegmentWho::Municipality(id.clone()));
    own.map(|segment| i64::from(segment.minutes + segment.questions_minutes) * 60).sum()
}

/// What each municipality had spoken at an instant.
fn spoken_s(plan: &Plan, timetable: &Timetable, record: &Record, at: DateTime<Utc>) -> Vec<i64> {
    let mut spoken_ms = vec![0; plan.municipalities.len()];
    for slot in timetable.slots() {
        let item = record.item(slot);
        for &segment in item.parts.order() {
            let who = Who::of(plan, timetable, &item.parts, slot, segment);
            let id = who.and_then(Who::municipality);
            let place = id.and_then(|id| plan.municipalities.iter().position(|known| known.id == *id));
            if let Some(place) = place {
                spoken_ms[place] += item.parts.spoken_ms(segment, &item.holds, at);
            }
        }
    }
    spoken_ms.into_iter().map(|ms| ms / 1000).collect()
}
