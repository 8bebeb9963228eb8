//! What a change of the agenda came to, for the desk's answer and for the shell's.

use chrono::{DateTime, NaiveTime, Utc};

use super::words;
use crate::domain::event::{Body, Event};
use crate::domain::ids::ItemId;
use crate::domain::plan::Plan;
use crate::domain::plan_change::PlanChange;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates};

/// What was done, as data; [`PlanDone::words`] says it.
#[derive(Clone, Debug, PartialEq)]
pub enum PlanDone {
    Added {
        item: ItemId,
        title: String,
        minutes: u32,
    },
    Parked(ItemId),
    /// Held on the day with this index; when it is expected to begin.
    Placed {
        item: ItemId,
        day: usize,
        at: DateTime<Utc>,
    },
    Fixed {
        item: ItemId,
        start: Option<NaiveTime>,
    },
    HardEnd(Option<NaiveTime>),
    /// How many items were not held.
    DayEnded(usize),
    Draft(bool),
    Several(usize),
}

impl PlanDone {
    /// What an event did that this workshop has taken; none when it was no change of the agenda.
    pub fn of(workshop: &Workshop, event: &Event) -> Option<PlanDone> {
        match &event.body {
            Body::EndDay { day } => {
                let day = usize::from(*day);
                Some(PlanDone::DayEnded(workshop.record().carried(day, true).count()))
            }
            Body::Draft { on } => Some(PlanDone::Draft(*on)),
            Body::Change { changes, .. } => match changes.as_slice() {
                [change] => Self::of_one(workshop, change, event.at),
                several => Some(PlanDone::Several(several.len())),
            },
            _ => None,
        }
    }

    fn of_one(workshop: &Workshop, change: &PlanChange, now: DateTime<Utc>) -> Option<PlanDone> {
        Some(match change {
            PlanChange::Add { item, title, minutes, .. } => {
                PlanDone::Added { item: item.clone(), title: title.clone(), minutes: *minutes }
            }
            PlanChange::Park { item } => PlanDone::Parked(item.clone()),
            PlanChange::Place { item, day, .. } => {
                let day = usize::from(*day);
                let forecast = workshop.forecast(day, now);
                let at = forecast.item(workshop.slot(item)?)?.expected_start?;
                PlanDone::Placed { item: item.clone(), day, at }
            }
            PlanChange::Fix { item, start } => PlanDone::Fixed { item: item.clone(), start: *start },
            PlanChange::HardEnd { to, .. } => PlanDone::HardEnd(*to),
            PlanChange::Extend { .. } | PlanChange::Skip { .. } => return None,
        })
    }

    pub fn words(&self, texts: &Catalogue, plan: &Plan) -> String {
        let title = |item| words::title(texts, plan, item);
        match self {
            PlanDone::Added { item, title, minutes } => {
                texts.planning_done_added(title, *minutes, item.as_str())
            }
            PlanDone::Parked(item) => texts.planning_done_parked(title(item)),
            PlanDone::Placed { item, day, at } => {
                let date = dates::day_and_month(texts.lang(), plan.days[*day].date);
                texts.planning_done_placed(title(item), date, words::clock(plan, *at))
            }
            PlanDone::Fixed { item, start: Some(start) } => {
                texts.planning_done_fixed(title(item), dates::clock(*start))
            }
            PlanDone::Fixed { item, start: None } => texts.planning_done_freed(title(item)),
            PlanDone::HardEnd(Some(to)) => texts.planning_done_hard_end(dates::clock(*to)),
            PlanDone::HardEnd(None) => texts.planning_done_no_hard_end(),
            PlanDone::DayEnded(count) => texts.planning_done_day_ended(*count),
            PlanDone::Draft(true) => texts.planning_done_draft(),
            PlanDone::Draft(false) => texts.planning_done_published(),
            PlanDone::Several(count) => texts.planning_done_several(*count),
        }
    }
}
