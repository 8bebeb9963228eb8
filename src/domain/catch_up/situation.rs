//! A day as it stands at an instant, and as it would stand after something that is only tried.

use chrono::{DateTime, Utc};

use crate::domain::event::{Body, Event};
use crate::domain::ids::{EventId, ItemId, MunicipalityId, WriterTag};
use crate::domain::plan_change::PlanChange;
use crate::domain::refusal::Refusal;
use crate::domain::stamp::Stamp;
use crate::domain::timing::{Forecast, ItemState, Planned, Record, Slot};
use crate::domain::workshop::Workshop;

/// What was held, and what is to be expected of the day that matters.
pub struct Situation<'a> {
    pub workshop: &'a Workshop,
    pub record: Record,
    pub forecast: Forecast,
    pub now: DateTime<Utc>,
}

impl<'a> Situation<'a> {
    pub fn of(workshop: &'a Workshop, now: DateTime<Utc>) -> Self {
        let record = workshop.record_at(now);
        let day = record.day_at(workshop.plan(), now);
        Self::with(workshop, record, day, now)
    }

    fn with(workshop: &'a Workshop, record: Record, day: usize, now: DateTime<Utc>) -> Self {
        let forecast = Forecast::of(workshop.plan(), workshop.timetable(), &record, day, now);
        Self { workshop, record, forecast, now }
    }

    /// The same day if this were done now. The real fold says so, and nothing is kept.
    #[must_use]
    pub fn if_done(&self, body: Body) -> Self {
        // Nobody's event, later than all.
        let tried = Event {
            id: EventId::new(WriterTag::from_bits(0), 1),
            stamp: Stamp { ms: i64::MAX, count: 0 },
            at: self.now,
            step: None,
            body,
        };
        let record = self.record.with(self.workshop.timetable(), &tried);
        Self::with(self.workshop, record, self.forecast.day, self.now)
    }

    /// The same day after changes of the agenda, which are one event.
    #[must_use]
    pub fn if_changed(&self, changes: &[PlanChange]) -> Self {
        let reason = Some(super::REASON.to_owned());
        self.if_done(Body::Change { changes: changes.to_vec(), reason })
    }

    /// Whether the day is that of the date; otherwise offsets mean nothing.
    pub fn is_of_today(&self) -> bool {
        let plan = self.workshop.plan();
        plan.local(self.now).date_naive() == plan.days[self.forecast.day].date
    }

    pub fn planned(&self, slot: Slot) -> &'a Planned {
        self.workshop.timetable().planned(slot)
    }

    pub fn id(&self, slot: Slot) -> ItemId {
        self.planned(slot).id.clone()
    }

    /// # Errors
    /// When there is no such item.
    pub fn slot(&self, item: &ItemId) -> Result<Slot, Refusal> {
        self.workshop.slot(item).ok_or_else(|| Refusal::UnknownItem {
            typed: item.to_string(),
            nearest: crate::domain::live::nearest_item(self.workshop, item.as_str()),
        })
    }

    /// The time before which an item does not begin; none for one that follows another.
    pub fn fixed_at(&self, slot: Slot) -> Option<DateTime<Utc>> {
        self.record.fixed_at(self.workshop.plan(), self.workshop.timetable(), slot)
    }

    /// The municipalities of an item that have not spoken in it yet.
    pub fn unheard(&self, slot: Slot) -> Vec<MunicipalityId> {
        let parts = &self.record.item(slot).parts;
        let unheard = parts.pending().filter_map(|part| self.workshop.segment(slot, part)?.municipality());
        unheard.cloned().collect()
    }

    /// Whether an item is still to be held or is held now.
    pub fn is_ahead(&self, slot: Slot) -> bool {
        matches!(self.record.state(slot), ItemState::Pending | ItemState::Running | ItemState::Held)
    }
}
