//! What can be changed of the agenda while it is held, and what is refused (`timing.md` R2, R13).

use chrono::{DateTime, NaiveTime, Utc};

use super::{Decision, MAX_MINUTES};
use crate::domain::event::Body;
use crate::domain::ids::ItemId;
use crate::domain::plan_change::PlanChange;
use crate::domain::refusal::Refusal;
use crate::domain::timing::{ItemState, Slot};

impl Decision<'_> {
    /// Changes that belong together: one event, if none of them is refused.
    pub(super) fn change(&self, changes: Vec<PlanChange>, reason: Option<String>) -> Result<Body, Refusal> {
        for change in &changes {
            self.check(change)?;
        }
        if changes.is_empty() {
            return Err(Refusal::NothingToChange);
        }
        Ok(Body::Change { changes, reason })
    }

    /// Something that is not in the plan, under an id that nothing has.
    pub(super) fn add(
        &self,
        title: String,
        minutes: u32,
        day: usize,
        before: Option<ItemId>,
    ) -> Result<Body, Refusal> {
        let taken = |id: &ItemId| {
            let presses = self.workshop.presses().iter();
            let mut changes = presses.flat_map(|press| match &press.body {
                Body::Change { changes, .. } => changes.as_slice(),
                _ => &[],
            });
            self.workshop.slot(id).is_some() || changes.any(|change| change.item() == Some(id))
        };
        let mut ids = (1..).map(|number| ItemId::new(format!("X{number}")));
        let item = ids.find(|id| !taken(id)).ok_or(Refusal::NothingToChange)?;
        let day = u16::try_from(day).map_err(|_| Refusal::NoSuchDay { day: day.saturating_add(1) })?;
        self.change(vec![PlanChange::Add { item, title, minutes, day, before }], None)
    }

    /// Ends a day before its time: what is still to come goes to the carry list.
    pub(super) fn end_day(&self) -> Result<Body, Refusal> {
        let day = self.record.day_at(self.workshop.plan(), self.at);
        let runs = self.record.current().is_some_and(|slot| self.record.day_of(slot) == day);
        if !runs && self.record.next_pending(day).is_none() {
            return Err(Refusal::LastItem);
        }
        Ok(Body::EndDay { day: u16::try_from(day).map_err(|_| Refusal::NoSuchDay { day })? })
    }

    /// Opens the plan for changes of itself, or publishes it.
    pub(super) fn draft(&self, on: bool) -> Result<Body, Refusal> {
        let mut presses = self.workshop.log().iter();
        let started = presses.find_map(|press| match &press.body {
            Body::Start { item, .. } => Some(item.clone()),
            _ => None,
        });
        match started {
            Some(item) => Err(Refusal::PlanIsHeld { item }),
            None if on == self.workshop.is_draft() => Err(Refusal::NothingToChange),
            None => Ok(Body::Draft { on }),
        }
    }

    fn check(&self, change: &PlanChange) -> Result<(), Refusal> {
        match change {
            PlanChange::Extend { item, minutes } => {
                let id = item.clone();
                self.extend(Some(id), *minutes, None).map(drop)
            }
            PlanChange::Skip { item } => self.pending(item).map(drop),
            PlanChange::Park { item } => match self.record.is_parked(self.slot(item)?) {
                true => Err(Refusal::AlreadyParked { item: item.clone() }),
                false => self.to_come(item).map(drop),
            },
            PlanChange::Place { item, day, before } => {
                let slot = self.slot(item)?;
                if before.as_ref() == Some(item) {
                    return Err(Refusal::MoveOntoItself { item: item.clone() });
                }
                if self.record.item(slot).has_run() {
                    return Err(Refusal::HasBegun { item: item.clone() });
                }
                self.is_alone(slot, usize::from(*day))?;
                self.place(usize::from(*day), before.as_ref())
            }
            PlanChange::Add { title, minutes, day, before, .. } => {
                if title.trim().is_empty() {
                    return Err(Refusal::NoTitle);
                }
                if *minutes == 0 || *minutes > MAX_MINUTES.unsigned_abs() {
                    return Err(Refusal::BadMinutes { given: minutes.to_string() });
                }
                self.place(usize::from(*day), before.as_ref())
            }
            PlanChange::Fix { item, start } => {
                let slot = self.to_come(item)?;
                let day = self.record.day_of(slot);
                match start {
                    Some(time) => self.not_in_the_past(day, *time),
                    None => match self.record.fixed_at(self.workshop.plan(), self.workshop.timetable(), slot)
                    {
                        Some(_) => Ok(()),
                        None => Err(Refusal::NotFixed { item: item.clone() }),
                    },
                }
            }
            PlanChange::HardEnd { day, to } => {
                let day = self.day(usize::from(*day))?;
                to.map_or(Ok(()), |time| self.not_in_the_past(day, time))
            }
        }
    }

    /// An item that is still to come, to be set aside or given a start.
    fn to_come(&self, item: &ItemId) -> Result<Slot, Refusal> {
        self.pending(item).map_err(|refusal| match refusal {
            Refusal::IsRunning { item } | Refusal::AlreadyDone { item } => Refusal::NotToCome { item },
            other => other,
        })
    }

    /// An item that is still to come.
    fn pending(&self, item: &ItemId) -> Result<Slot, Refusal> {
        let slot = self.slot(item)?;
        match self.record.state(slot) {
            ItemState::Pending => Ok(slot),
            ItemState::Running | ItemState::Held => Err(Refusal::IsRunning { item: item.clone() }),
            ItemState::Done => Err(Refusal::AlreadyDone { item: item.clone() }),
            ItemState::Skipped | ItemState::Passed => Err(Refusal::AlreadySkipped { item: item.clone() }),
        }
    }

    fn day(&self, day: usize) -> Result<usize, Refusal> {
        match day < self.workshop.plan().days.len() {
            true => Ok(day),
            false => Err(Refusal::NoSuchDay { day: day + 1 }),
        }
    }

    /// Whether something can be put there: the day is not over, and what follows has not begun.
    fn place(&self, day: usize, before: Option<&ItemId>) -> Result<(), Refusal> {
        let plan = self.workshop.plan();
        let day = self.day(day)?;
        let today = plan.local(self.at).date_naive();
        // When all dates are past, somebody tries the workshop out.
        let is_tried_out = plan.days.last().is_none_or(|last| last.date < today);
        if plan.days[day].date < today && !is_tried_out {
            return Err(Refusal::DayIsOver { day });
        }
        let Some(before) = before else { return Ok(()) };
        let slot = self.slot(before)?;
        if self.record.item(slot).has_run() {
            return Err(Refusal::HasBegun { item: before.clone() });
        }
        if self.record.is_parked(slot) {
            return Err(Refusal::AlreadyParked { item: before.clone() });
        }
        if self.record.day_of(slot) != day {
            return Err(Refusal::OtherDay { item: before.clone() });
        }
        Ok(())
    }

    /// The last item of a day does not leave it: a day has at least one.
    fn is_alone(&self, slot: Slot, to: usize) -> Result<(), Refusal> {
        let day = self.record.day_of(slot);
        match day != to && *self.record.order(day) == [slot] {
            true => Err(Refusal::OnlyItem { item: self.id(slot) }),
            false => Ok(()),
        }
    }

    fn not_in_the_past(&self, day: usize, time: NaiveTime) -> Result<(), Refusal> {
        let plan = self.workshop.plan();
        let at: DateTime<Utc> = plan.instant(plan.days[day].date, time);
        // A script may drive a workshop of another date; there every time of day is one of its own.
        match at < self.at && plan.local(self.at).date_naive() == plan.days[day].date {
            true => Err(Refusal::InThePast { at }),
            false => Ok(()),
        }
    }
}
