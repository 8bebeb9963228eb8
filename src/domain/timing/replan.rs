//! The agenda as it was changed live: what is held on which day and in which order, fixed and moved
//! ends (`timing.md` R2, R13). Planned times stay as they were.

use chrono::{DateTime, Utc};

use super::ItemState;
use super::record::Record;
use super::timetable::{Slot, Timetable};
use crate::domain::event::{Body, Event};
use crate::domain::ids::EventId;
use crate::domain::plan::Plan;
use crate::domain::plan_change::PlanChange;

impl Record {
    /// The day on which an item was held or is to be held.
    pub fn day_of(&self, slot: Slot) -> usize {
        self.days[slot.0]
    }

    /// What was taken off the agenda of a day, to be brought back.
    pub fn parked_of(&self, day: usize) -> impl Iterator<Item = Slot> {
        self.parked.iter().copied().filter(move |&slot| self.day_of(slot) == day)
    }

    pub fn is_parked(&self, slot: Slot) -> bool {
        self.parked.contains(&slot)
    }

    /// The time before which an item does not begin: that of the plan, on its own day, or as it was
    /// set live.
    pub fn fixed_at(&self, plan: &Plan, timetable: &Timetable, slot: Slot) -> Option<DateTime<Utc>> {
        let day = self.day_of(slot);
        match self.fixed.get(&slot) {
            Some(time) => time.map(|time| plan.instant(plan.days[day].date, time)),
            None => {
                let planned = timetable.planned(slot);
                (planned.fixed && planned.day == day).then_some(planned.start)
            }
        }
    }

    /// The end of a day that must not be passed.
    pub fn hard_end(&self, plan: &Plan, day: usize) -> Option<DateTime<Utc>> {
        let time = self.hard_ends.get(&day).copied().unwrap_or(plan.days[day].hard_end);
        time.map(|time| plan.instant(plan.days[day].date, time))
    }

    /// A change that became part of the plan: the order stands in the timetable already; what was
    /// parked and is placed comes back.
    pub(super) fn press_absorbed(&mut self, timetable: &Timetable, event: &Event) {
        let Body::Change { changes, reason } = &event.body else { return };
        for change in changes {
            match change {
                PlanChange::Skip { .. } | PlanChange::Park { .. } => {
                    self.change(timetable, event, change, reason.as_ref());
                }
                PlanChange::Place { item, .. } => {
                    if let Some(slot) = timetable.slot(item) {
                        self.bring_back(timetable, slot);
                        self.items[slot.0].skipped = false;
                    }
                }
                _ => {}
            }
        }
    }

    pub(super) fn change(
        &mut self,
        timetable: &Timetable,
        event: &Event,
        change: &PlanChange,
        reason: Option<&String>,
    ) {
        let slot = change.item().and_then(|item| timetable.slot(item));
        let slot_of = |item: &Option<_>| item.as_ref().and_then(|item| timetable.slot(item));
        match (change, slot) {
            (PlanChange::Extend { minutes, .. }, Some(slot)) => {
                self.extend(timetable, slot, *minutes, event, reason);
            }
            (PlanChange::Skip { .. }, Some(slot)) => self.skip(slot, event.id, reason),
            (PlanChange::Park { .. }, Some(slot)) => self.park(slot),
            (PlanChange::Place { day, before, .. }, Some(slot)) => {
                let day = usize::from(*day);
                if day < self.order.len() && !self.item(slot).has_run() {
                    self.parked.retain(|&other| other != slot);
                    self.put(slot, day, slot_of(before));
                    let item = &mut self.items[slot.0];
                    (item.skipped, item.passed) = (false, false);
                }
            }
            (PlanChange::Add { .. }, Some(slot)) => self.put_in(timetable, slot),
            (PlanChange::Fix { start, .. }, Some(slot)) => {
                self.fixed.insert(slot, *start);
            }
            (PlanChange::HardEnd { day, to }, _) => {
                self.hard_ends.insert(usize::from(*day), *to);
            }
            (_, None) => {}
        }
    }

    /// Puts in what was added, once: when it is added, or when a press speaks of it that is said to have
    /// been earlier (who was put in at 10:10 may have begun at 10:05).
    pub(super) fn put_in(&mut self, timetable: &Timetable, slot: Slot) {
        let planned = timetable.planned(slot);
        let stands = self.is_parked(slot) || self.order.iter().any(|order| order.contains(&slot));
        if planned.added && !stands {
            self.put(slot, planned.day, planned.added_before);
        }
    }

    fn park(&mut self, slot: Slot) {
        if matches!(self.state(slot), ItemState::Pending | ItemState::Skipped) && !self.is_parked(slot) {
            let day = self.day_of(slot);
            self.order[day].retain(|&other| other != slot);
            self.items[slot.0].skipped = false;
            self.parked.push(slot);
        }
    }

    /// Puts back what was parked: where the plan has it on its day, else as the last.
    pub(super) fn bring_back(&mut self, timetable: &Timetable, slot: Slot) {
        if !self.is_parked(slot) {
            return;
        }
        self.parked.retain(|&other| other != slot);
        let day = self.day_of(slot);
        let planned = timetable.day(day);
        let own = planned.iter().position(|&other| other == slot);
        let followers = own.map_or(&planned[..0], |own| &planned[own + 1..]);
        let before = followers.iter().copied().find(|other| self.order[day].contains(other));
        self.put(slot, day, before);
    }

    /// Holds an item on a day, before another or as the last.
    pub(super) fn put(&mut self, slot: Slot, day: usize, before: Option<Slot>) {
        if before == Some(slot) {
            return;
        }
        for order in &mut self.order {
            order.retain(|&other| other != slot);
        }
        if self.days[slot.0] != day {
            // A time of day that was set belonged to the other day.
            self.fixed.remove(&slot);
        }
        self.days[slot.0] = day;
        let order = &mut self.order[day];
        let place = before.and_then(|before| order.iter().position(|&other| other == before));
        order.insert(place.unwrap_or(order.len()), slot);
    }

    /// The day is over: what was still to come is not held, and goes to the carry list (R13).
    pub(super) fn end_day(&mut self, day: usize, at: DateTime<Utc>, by: EventId) {
        if day >= self.order.len() {
            return;
        }
        if self.current().is_some_and(|slot| self.day_of(slot) == day) {
            self.end_current(at, by);
        }
        for slot in self.order[day].clone() {
            if self.state(slot) == ItemState::Pending {
                if self.item(slot).has_run() {
                    self.items[slot.0].ended = true;
                } else {
                    self.items[slot.0].passed = true;
                }
            }
        }
    }
}
