//! What was held: the fold over the log of presses (`timing.md` R1, R3, R8–R11).
//!
//! The fold is total: a press that makes no sense where it stands has no effect, because two
//! laptops may have pressed at the same time. What a person may press is decided in
//! [`crate::domain::live`].

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::item_record::{Extension, Hold, ItemRecord, Run, Span};
use super::speaking::Budgets;
use super::timetable::{Slot, Timetable};
use super::{ItemState, Signal};
use crate::domain::event::{Body, Event};
use crate::domain::ids::EventId;
use crate::domain::plan::Plan;
use crate::domain::room_view::RoomView;

/// What was held of the whole workshop.
#[derive(Clone, Debug)]
pub struct Record {
    pub(super) items: Vec<ItemRecord>,
    /// The order of each day, as moved.
    pub(super) order: Vec<Vec<Slot>>,
    /// The day on which each item is held or to be held.
    pub(super) days: Vec<usize>,
    /// What was taken off the agenda, to be brought back.
    pub(super) parked: Vec<Slot>,
    /// Starts that were fixed or set free live, by the time of day.
    pub(super) fixed: HashMap<Slot, Option<NaiveTime>>,
    /// Ends of days that were moved live.
    pub(super) hard_ends: HashMap<usize, Option<NaiveTime>>,
    current: Option<Slot>,
    /// The parts off the record.
    pub off_record: Vec<Span>,
    pub curtain: bool,
    /// The sentence that the desk shows to the room; it stays until it is taken away.
    pub message: Option<String>,
    /// Whether the room sees no times of day.
    pub hides_times: bool,
    /// Whether the room sees the list of parked questions.
    pub wall: bool,
    /// What the room sees of the exchange instead of the item that runs.
    pub view: Option<RoomView>,
    /// Since when; none before anything was shown.
    pub view_since: Option<DateTime<Utc>>,
    /// What was said of the municipalities' speaking time.
    pub budgets: Budgets,
}

impl Record {
    /// Folds a log that is in the order of its instants, corrections and undos already applied.
    ///
    /// Changes that were absorbed by the plan, because it was not published, have no effect here.
    pub fn fold<'a>(
        timetable: &Timetable,
        absorbed: &HashSet<EventId>,
        log: impl IntoIterator<Item = &'a Event>,
    ) -> Record {
        let mut record = Record {
            items: timetable.slots().map(|slot| ItemRecord::planned(timetable, slot)).collect(),
            order: (0..timetable.days()).map(|day| timetable.day(day).to_vec()).collect(),
            days: timetable.slots().map(|slot| timetable.planned(slot).day).collect(),
            parked: Vec::new(),
            fixed: HashMap::new(),
            hard_ends: HashMap::new(),
            current: None,
            off_record: Vec::new(),
            curtain: false,
            message: None,
            hides_times: false,
            wall: false,
            view: None,
            view_since: None,
            budgets: Budgets::default(),
        };
        for event in log {
            if absorbed.contains(&event.id) {
                record.press_absorbed(timetable, event);
            } else {
                record.press(timetable, event);
            }
        }
        record
    }

    /// The same with one press more, later than all: for trying what would come of it.
    #[must_use]
    pub fn with(&self, timetable: &Timetable, press: &Event) -> Record {
        let mut record = self.clone();
        record.press(timetable, press);
        record
    }

    pub fn item(&self, slot: Slot) -> &ItemRecord {
        &self.items[slot.0]
    }

    pub fn current(&self) -> Option<Slot> {
        self.current
    }

    /// The items of a day in the order in which they are to be held.
    pub fn order(&self, day: usize) -> &[Slot] {
        &self.order[day]
    }

    pub fn state(&self, slot: Slot) -> ItemState {
        let item = self.item(slot);
        if self.current == Some(slot) {
            if item.open_hold().is_some() { ItemState::Held } else { ItemState::Running }
        } else if item.skipped || self.parked.contains(&slot) {
            ItemState::Skipped
        } else if item.passed {
            ItemState::Passed
        } else if item.ended {
            ItemState::Done
        } else {
            ItemState::Pending
        }
    }

    /// Whether the day has begun: something of it was held.
    pub fn day_has_begun(&self, day: usize) -> bool {
        self.order[day].iter().any(|&slot| self.item(slot).has_run())
    }

    /// The first item in the order of the day that is still to come.
    pub fn next_pending(&self, day: usize) -> Option<Slot> {
        self.order[day].iter().copied().find(|&slot| self.state(slot) == ItemState::Pending)
    }

    /// The day that matters at an instant: that of the running item, else of the date. When all dates
    /// are past, where the workshop stands: the first day of one that never began, to try it out.
    pub fn day_at(&self, plan: &Plan, now: DateTime<Utc>) -> usize {
        if let Some(slot) = self.current {
            return self.day_of(slot);
        }
        let last = plan.days.len() - 1;
        if plan.local(now).date_naive() <= plan.days[last].date {
            return plan.day_of(now);
        }
        match (0..=last).rev().find(|&day| self.day_has_begun(day)) {
            Some(day) if self.next_pending(day).is_none() => (day + 1).min(last),
            begun => begun.unwrap_or(0),
        }
    }

    /// Items that were not held: skipped or passed (R9, R13).
    pub fn not_held(&self, day: usize) -> impl Iterator<Item = Slot> {
        self.order[day]
            .iter()
            .copied()
            .filter(|&slot| matches!(self.state(slot), ItemState::Skipped | ItemState::Passed))
    }

    /// What a later day can take up (R13): of a day that is over, everything that was not held; of
    /// the day itself, what was skipped or passed.
    pub fn carried(&self, day: usize, is_over: bool) -> impl Iterator<Item = Slot> {
        let begun = self.day_has_begun(day);
        let left = self.order[day].iter().copied().filter(move |&slot| match self.state(slot) {
            ItemState::Skipped | ItemState::Passed => true,
            ItemState::Pending => is_over && begun,
            _ => false,
        });
        left.chain(self.parked_of(day))
    }

    pub fn is_off_record(&self) -> bool {
        self.off_record.last().is_some_and(|span| span.to.is_none())
    }

    /// Planned minutes plus extensions; for a break that absorbs and has begun, what R6 leaves of it.
    pub fn allotted_s(&self, timetable: &Timetable, slot: Slot) -> i64 {
        let start = self.item(slot).held_start();
        self.allotted_if_begun_s(timetable, slot, start)
    }

    /// The same, for an item that would begin at an instant (R6).
    pub(super) fn allotted_if_begun_s(
        &self,
        timetable: &Timetable,
        slot: Slot,
        start: Option<DateTime<Utc>>,
    ) -> i64 {
        let planned = timetable.planned(slot);
        let base = match start {
            Some(start) if planned.absorbs => {
                let left = (planned.end - start).num_seconds();
                left.clamp(planned.min_s.min(planned.minutes_s), planned.minutes_s)
            }
            _ => planned.minutes_s,
        };
        (base + self.item(slot).extension_s()).max(0)
    }

    /// What is left, in seconds; negative is overtime (R3). An item with `until` ends by the wall
    /// clock: a hold does not stop it.
    pub fn remaining_s(&self, timetable: &Timetable, slot: Slot, now: DateTime<Utc>) -> i64 {
        let item = self.item(slot);
        match timetable.planned(slot).until {
            Some(until) => (until - now).num_seconds() + item.extension_s(),
            None => self.allotted_s(timetable, slot) - item.elapsed_s(now),
        }
    }

    pub fn signal(&self, timetable: &Timetable, slot: Slot, now: DateTime<Utc>) -> Signal {
        Signal::of(self.allotted_s(timetable, slot), self.remaining_s(timetable, slot, now))
    }

    fn position(&self, slot: Slot) -> (usize, usize) {
        let day = self.day_of(slot);
        let place = self.order[day].iter().position(|&other| other == slot);
        (day, place.unwrap_or(usize::MAX))
    }

    fn press(&mut self, timetable: &Timetable, event: &Event) {
        let at = event.at;
        let slot_of = |id| timetable.slot(id);
        for slot in event.body.items().into_iter().filter_map(slot_of) {
            self.put_in(timetable, slot);
        }
        match &event.body {
            Body::Start { item, .. } => {
                if let Some(slot) = slot_of(item).filter(|&slot| self.current != Some(slot)) {
                    self.begin(timetable, slot, at, event.id);
                }
            }
            Body::Restart { item } => {
                if let Some(slot) = slot_of(item) {
                    if self.current == Some(slot) {
                        self.close_run(at, event.id);
                        self.current = None;
                    }
                    self.items[slot.0].runs.iter_mut().for_each(|run| run.void = true);
                    self.items[slot.0].parts.restart(at);
                    self.begin(timetable, slot, at, event.id);
                }
            }
            Body::Reopen { item, minutes } => {
                if let Some(slot) = slot_of(item) {
                    if self.current != Some(slot) {
                        self.begin(timetable, slot, at, event.id);
                    }
                    let asked = i64::from(*minutes) * 60;
                    let extra = asked - self.remaining_s(timetable, slot, at);
                    self.items[slot.0].extensions.push(Extension {
                        at,
                        event: event.id,
                        asked_s: extra,
                        applied_s: extra,
                        reason: None,
                    });
                }
            }
            Body::End {} => self.end_current(at, event.id),
            Body::Hold { reason } => {
                if let Some(slot) = self.current.filter(|&slot| self.item(slot).open_hold().is_none()) {
                    let span = Span { from: at, to: None };
                    self.items[slot.0].holds.push(Hold { span, event: event.id, reason: reason.clone() });
                }
            }
            Body::Resume {} => self.close_hold(at),
            Body::Extend { item, minutes, reason } => {
                if let Some(slot) = slot_of(item) {
                    self.extend(timetable, slot, *minutes, event, reason.as_ref());
                }
            }
            Body::Skip { item, reason } => {
                if let Some(slot) = slot_of(item) {
                    self.skip(slot, event.id, reason.as_ref());
                }
            }
            Body::Unskip { item } => {
                if let Some(slot) = slot_of(item) {
                    self.bring_back(timetable, slot);
                    self.items[slot.0].skipped = false;
                    self.items[slot.0].passed = false;
                }
            }
            Body::Move { item, before } => {
                if let (Some(slot), Some(before)) = (slot_of(item), slot_of(before)) {
                    self.move_before(slot, before);
                }
            }
            Body::Segment { item, .. }
            | Body::SegmentMove { item, .. }
            | Body::SegmentSkip { item, .. }
            | Body::SegmentAdd { item, .. }
            | Body::SegmentExtend { item, .. }
            | Body::SegmentQuestions { item }
            | Body::Speaker { item }
            | Body::People { item, .. }
            | Body::Consecutive { item, .. } => {
                if let Some(slot) = slot_of(item) {
                    let runs = self.current == Some(slot);
                    let ItemRecord { parts, holds, ended, .. } = &mut self.items[slot.0];
                    parts.press(&event.body, at, holds, runs, *ended);
                }
            }
            Body::Budget { minutes } => self.budgets.set(at, *minutes),
            Body::Equalise {} => self.budgets.equalise(at),
            Body::Reason { target, reason } => self.explain(*target, reason),
            Body::OffRecord { on: true } if !self.is_off_record() => {
                self.off_record.push(Span { from: at, to: None });
            }
            Body::OffRecord { on: false } => {
                if let Some(span) = self.off_record.last_mut().filter(|span| span.to.is_none()) {
                    span.to = Some(at);
                }
            }
            Body::Curtain { on } => self.curtain = *on,
            Body::Message { text } => self.message = text.clone().filter(|text| !text.is_empty()),
            Body::HideTimes { on } => self.hides_times = *on,
            // One of them at a time.
            Body::Wall { on } => {
                self.wall = *on;
                self.view = self.view.take().filter(|_| !on);
            }
            Body::Show { view } => {
                self.view = view.clone();
                self.view_since = Some(at);
                self.wall &= view.is_none();
            }
            Body::Change { changes, reason } => {
                for change in changes {
                    self.change(timetable, event, change, reason.as_ref());
                }
            }
            Body::EndDay { day } => self.end_day(usize::from(*day), at, event.id),
            _ => {}
        }
    }

    /// Ends what runs and begins another. Going back interrupts what runs, which keeps its own
    /// remaining time (R10); going on ends it, and what is jumped over is passed (R9).
    fn begin(&mut self, timetable: &Timetable, slot: Slot, at: DateTime<Utc>, by: EventId) {
        self.bring_back(timetable, slot);
        // The room sees what begins.
        self.view = None;
        let target = self.position(slot);
        if let Some(current) = self.current.take() {
            self.close_run_of(current, at, by);
            let goes_back = target < self.position(current);
            self.items[current.0].ended = !goes_back;
            self.items[current.0].parts.item_stops(at, !goes_back);
        }
        let (day, place) = target;
        let earlier: Vec<Slot> = self.order[day].iter().copied().take(place).collect();
        for earlier in earlier {
            let item = &mut self.items[earlier.0];
            if item.has_run() {
                item.ended = true;
            } else if !item.skipped {
                item.passed = true;
            }
        }
        let item = &mut self.items[slot.0];
        item.ended = false;
        item.skipped = false;
        item.passed = false;
        let span = Span { from: at, to: None };
        item.runs.push(Run { span, void: false, started_by: by, ended_by: None });
        item.parts.item_begins(at);
        self.current = Some(slot);
    }

    /// Adds minutes; takes no more than are left (R8).
    pub(super) fn extend(
        &mut self,
        timetable: &Timetable,
        slot: Slot,
        minutes: i32,
        event: &Event,
        reason: Option<&String>,
    ) {
        let asked_s = i64::from(minutes) * 60;
        let floor = -self.remaining_s(timetable, slot, event.at).max(0);
        let applied_s = if asked_s < 0 { asked_s.max(floor) } else { asked_s };
        let reason = reason.cloned();
        let extension = Extension { at: event.at, event: event.id, asked_s, applied_s, reason };
        self.items[slot.0].extensions.push(extension);
    }

    /// Leaves out what is still to come (R9).
    pub(super) fn skip(&mut self, slot: Slot, event: EventId, reason: Option<&String>) {
        if self.state(slot) == ItemState::Pending {
            let item = &mut self.items[slot.0];
            item.skipped = true;
            item.skip_reason = reason.cloned();
            item.skip_event = Some(event);
        }
    }

    /// Ends what runs, if something does.
    pub(super) fn end_current(&mut self, at: DateTime<Utc>, by: EventId) {
        if let Some(slot) = self.current.take() {
            self.close_run_of(slot, at, by);
            self.items[slot.0].parts.item_stops(at, true);
            self.items[slot.0].ended = true;
        }
    }

    fn close_run(&mut self, at: DateTime<Utc>, by: EventId) {
        if let Some(slot) = self.current {
            self.close_run_of(slot, at, by);
        }
    }

    fn close_run_of(&mut self, slot: Slot, at: DateTime<Utc>, by: EventId) {
        let item = &mut self.items[slot.0];
        if let Some(hold) = item.holds.last_mut().filter(|hold| hold.span.to.is_none()) {
            hold.span.to = Some(at);
        }
        if let Some(run) = item.runs.last_mut().filter(|run| run.span.to.is_none()) {
            run.span.to = Some(at.max(run.span.from));
            run.ended_by = Some(by);
        }
    }

    fn close_hold(&mut self, at: DateTime<Utc>) {
        let hold = self.current.and_then(|slot| self.items[slot.0].holds.last_mut());
        if let Some(hold) = hold.filter(|hold| hold.span.to.is_none()) {
            hold.span.to = Some(at);
        }
    }

    fn move_before(&mut self, slot: Slot, before: Slot) {
        let day = self.day_of(slot);
        // What another laptop set aside meanwhile stands in no order.
        let stand = |slot| !self.is_parked(slot);
        if slot != before && self.day_of(before) == day && stand(slot) && stand(before) {
            self.put(slot, day, Some(before));
        }
    }

    fn explain(&mut self, target: EventId, reason: &str) {
        let reason = Some(reason.to_owned()).filter(|reason| !reason.is_empty());
        for item in &mut self.items {
            for hold in item.holds.iter_mut().filter(|hold| hold.event == target) {
                hold.reason = reason.clone();
            }
            for extension in item.extensions.iter_mut().filter(|extension| extension.event == target) {
                extension.reason = reason.clone();
            }
            if item.skip_event == Some(target) {
                item.skip_reason = reason.clone();
            }
        }
    }
}

/// The end that a remaining time leads to (R4).
pub(super) fn end_after(now: DateTime<Utc>, remaining_s: i64) -> DateTime<Utc> {
    now + TimeDelta::seconds(remaining_s.max(0))
}
