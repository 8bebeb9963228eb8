//! What is to be protected, and how many minutes are missing before it (`timing.md` R7, R15).

use chrono::{DateTime, Utc};

use super::situation::Situation;
use crate::domain::ids::ItemId;
use crate::domain::refusal::Refusal;
use crate::domain::timing::{ItemState, ON_TIME_S, Slot};

/// What is to stay as agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// The beginning of this item.
    Start(Slot),
    /// The hard end of the day, or the planned end where there is none.
    DayEnd,
}

impl Situation<'_> {
    /// What could be protected, the next first: the fixed points to come, and the end of the day.
    pub fn goals(&self) -> Vec<Goal> {
        let pending = self.forecast.items.iter().filter(|item| item.state == ItemState::Pending);
        let fixed = pending.map(|item| item.slot).filter(|&slot| self.fixed_at(slot).is_some());
        // A day of which nothing is left to be held has ended when it did.
        let goes_on = self.forecast.items.iter().any(|item| self.is_ahead(item.slot));
        fixed.map(Goal::Start).chain(goes_on.then_some(Goal::DayEnd)).collect()
    }

    /// The next goal that is going to be missed by a minute or more. On another date than that of the
    /// day nothing is: the offsets would count days.
    pub fn in_danger(&self) -> Option<Goal> {
        let goals = if self.is_of_today() { self.goals() } else { Vec::new() };
        goals.into_iter().find(|&goal| self.slip_s(goal) >= ON_TIME_S)
    }

    /// The goal that an item is, for "protect this".
    ///
    /// # Errors
    /// When there is no such item, it began or ended, or is not going to be held on the day.
    pub fn protecting(&self, item: &ItemId) -> Result<Goal, Refusal> {
        let slot = self.slot(item)?;
        match (self.record.state(slot), self.forecast.item(slot)) {
            (ItemState::Running | ItemState::Held, _) => Err(Refusal::HasBegun { item: item.clone() }),
            (ItemState::Done, _) => Err(Refusal::AlreadyDone { item: item.clone() }),
            (ItemState::Skipped | ItemState::Passed, _) => {
                Err(Refusal::AlreadySkipped { item: item.clone() })
            }
            (ItemState::Pending, None) => Err(Refusal::OtherDay { item: item.clone() }),
            (ItemState::Pending, Some(_)) => Ok(Goal::Start(slot)),
        }
    }

    /// When it should be.
    pub fn target(&self, goal: Goal) -> DateTime<Utc> {
        match goal {
            Goal::Start(slot) => self.fixed_at(slot).unwrap_or(self.planned(slot).start),
            Goal::DayEnd => self.forecast.end.hard.unwrap_or(self.forecast.end.planned),
        }
    }

    /// By how many seconds it is going to be missed; negative is room.
    pub fn slip_s(&self, goal: Goal) -> i64 {
        let expected = match goal {
            Goal::Start(slot) => self.forecast.item(slot).and_then(|item| item.expected_start),
            Goal::DayEnd => Some(self.forecast.end.expected),
        };
        expected.map_or(0, |expected| (expected - self.target(goal)).num_seconds())
    }

    /// The whole minutes that have to be found.
    pub fn deficit(&self, goal: Goal) -> i64 {
        minutes_up(self.slip_s(goal))
    }
}

/// Whole minutes, a begun one counted; none below zero.
pub fn minutes_up(seconds: i64) -> i64 {
    (seconds.max(0) + 59) / 60
}
