//! What can be asked of the time, and what comes of it (`timing.md` R8–R11).
//!
//! A command becomes an event or a [`Refusal`]; what the event then does is the fold's affair
//! ([`super::timing::Record`]).

mod replan;
mod segments;

use chrono::{DateTime, TimeDelta, Utc};

use super::catch_up;
use super::clean::clean;
use super::event::{Body, Event};
use super::ids::ItemId;
use super::plan_change::{AddedSpeaker, PlanChange};
use super::refusal::Refusal;
use super::room_view::RoomView;
use super::timing::{ItemState, Record, Slot};
use super::workshop::Workshop;
pub use segments::{MAX_PEOPLE, SegmentPress};

/// A press of the facilitator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    Start(ItemId),
    /// Ends what runs and starts what comes next.
    Next,
    End,
    Hold {
        reason: Option<String>,
    },
    Resume,
    /// Adds minutes, or takes them when negative; of what runs when no item is named.
    Extend {
        item: Option<ItemId>,
        minutes: i32,
        reason: Option<String>,
    },
    Skip {
        item: ItemId,
        reason: Option<String>,
    },
    Unskip(ItemId),
    Reopen {
        item: ItemId,
        minutes: u32,
    },
    Restart(ItemId),
    /// What runs (or ran last) began at another instant.
    CorrectStart(DateTime<Utc>),
    /// What ended last ended at another instant.
    CorrectEnd(DateTime<Utc>),
    Move {
        item: ItemId,
        before: ItemId,
    },
    /// Changes of the agenda that belong together.
    Change {
        changes: Vec<PlanChange>,
        reason: Option<String>,
    },
    /// Something that is not in the plan.
    Add {
        title: String,
        minutes: u32,
        /// The index of the day.
        day: usize,
        before: Option<ItemId>,
    },
    /// Ends the day: what was not held goes to the carry list.
    EndDay,
    /// Opens the plan for changes of itself, or publishes it.
    Draft(bool),
    NextSegment,
    PreviousSegment,
    Segments(SegmentPress),
    /// Says why the last hold, extension or skip was made.
    Explain(String),
    OffRecord(bool),
    Curtain(bool),
    /// Shows a sentence to the room as it was typed; an empty one takes it away.
    Message(String),
    HideTimes(bool),
    /// Shows the list of parked questions to the room.
    Wall(bool),
    /// Shows a view of the exchange to the room, or takes it away.
    Show(Option<RoomView>),
    Undo,
}

/// The most minutes that can be added or taken at once.
pub const MAX_MINUTES: i32 = 600;

/// The most characters of a message to the room: more is not read from eight metres.
pub const MAX_MESSAGE: usize = 200;

/// The most characters of the title of an item that is added, and of who speaks without being in the plan.
pub const MAX_TITLE: usize = 200;

/// The most characters of a reason.
pub const MAX_REASON: usize = 1000;

/// Decides what a press at an instant comes to. Events later than `at` are not known to it.
///
/// # Errors
/// A [`Refusal`] when the rules do not allow it.
pub fn decide(workshop: &Workshop, press: Press, at: DateTime<Utc>) -> Result<Body, Refusal> {
    let body = Decision { workshop, record: workshop.record_at(at), at }.decide(press)?;
    for (text, most) in typed_texts(&body) {
        takes_text(workshop, at, text, most)?;
    }
    Ok(body)
}

/// Whether words that somebody typed may be stored: not while the room is off the record, not for an
/// instant at which it was, and not more characters than can be meant.
///
/// # Errors
/// A [`Refusal`] when nothing is stored.
pub fn takes_text(workshop: &Workshop, at: DateTime<Utc>, text: &str, most: usize) -> Result<(), Refusal> {
    if workshop.record().is_off_record() || workshop.record_at(at).is_off_record() {
        return Err(Refusal::OffTheRecord);
    }
    match text.chars().nth(most) {
        Some(_) => Err(Refusal::LongText { most }),
        None => Ok(()),
    }
}

/// The words that somebody typed, with the most characters that each may have.
fn typed_texts(body: &Body) -> Vec<(&str, usize)> {
    let (reason, titles) = match body {
        Body::Hold { reason } | Body::Extend { reason, .. } | Body::Skip { reason, .. } => {
            (reason.as_deref(), &[][..])
        }
        Body::Change { changes, reason } => (reason.as_deref(), changes.as_slice()),
        Body::SegmentAdd { who: AddedSpeaker::Name(name), .. } => return vec![(name, MAX_TITLE)],
        Body::Reason { reason, .. } => (Some(reason.as_str()), &[][..]),
        Body::Message { text } => return text.iter().map(|text| (text.as_str(), MAX_MESSAGE)).collect(),
        _ => return Vec::new(),
    };
    // Asked with an empty one whether there is something to explain.
    let reason = reason.filter(|reason| !reason.is_empty() && *reason != catch_up::REASON);
    let titles = titles.iter().filter_map(|change| match change {
        PlanChange::Add { title, .. } => Some((title.as_str(), MAX_TITLE)),
        _ => None,
    });
    reason.map(|reason| (reason, MAX_REASON)).into_iter().chain(titles).collect()
}

struct Decision<'a> {
    workshop: &'a Workshop,
    record: Record,
    at: DateTime<Utc>,
}

impl Decision<'_> {
    fn decide(&self, press: Press) -> Result<Body, Refusal> {
        match press {
            Press::Start(item) => {
                let slot = self.slot(&item)?;
                match self.record.state(slot) {
                    ItemState::Running | ItemState::Held => Err(Refusal::AlreadyRunning { item }),
                    ItemState::Done => Err(Refusal::AlreadyDone { item }),
                    _ => Ok(Body::Start { item, by_next: false }),
                }
            }
            Press::Next => self.next(),
            Press::End => self.running().map(|_| Body::End {}),
            Press::Hold { reason } => match self.record.item(self.running()?).open_hold() {
                Some(hold) => Err(Refusal::AlreadyHeld { since: hold.span.from }),
                None => Ok(Body::Hold { reason }),
            },
            Press::Resume => match self.record.state(self.running()?) {
                ItemState::Held => Ok(Body::Resume {}),
                _ => Err(Refusal::NotHeld),
            },
            Press::Extend { item, minutes, reason } => self.extend(item, minutes, reason),
            Press::Skip { item, reason } => match self.record.state(self.slot(&item)?) {
                ItemState::Pending => Ok(Body::Skip { item, reason }),
                ItemState::Done => Err(Refusal::AlreadyDone { item }),
                ItemState::Running | ItemState::Held => Err(Refusal::IsRunning { item }),
                ItemState::Skipped | ItemState::Passed => Err(Refusal::AlreadySkipped { item }),
            },
            Press::Unskip(item) => match self.record.state(self.slot(&item)?) {
                ItemState::Skipped | ItemState::Passed => Ok(Body::Unskip { item }),
                _ => Err(Refusal::NotSkipped { item }),
            },
            Press::Reopen { item, minutes } => {
                let slot = self.slot(&item)?;
                if minutes == 0 || minutes > MAX_MINUTES.unsigned_abs() {
                    return Err(Refusal::BadMinutes { given: minutes.to_string() });
                }
                if !self.record.item(slot).has_run() {
                    return Err(Refusal::NotStarted { item });
                }
                Ok(Body::Reopen { item, minutes })
            }
            Press::Restart(item) => match self.record.item(self.slot(&item)?).has_run() {
                true => Ok(Body::Restart { item }),
                false => Err(Refusal::NotStarted { item }),
            },
            Press::CorrectStart(to) => self.correct_start(to),
            Press::CorrectEnd(to) => self.correct_end(to),
            Press::Move { item, before } => self.move_before(item, before),
            Press::NextSegment => self.next_segment(),
            Press::PreviousSegment => self.previous_segment(),
            Press::Segments(press) => self.segments(press),
            Press::Change { changes, reason } => self.change(changes, reason),
            Press::Add { title, minutes, day, before } => self.add(title, minutes, day, before),
            Press::EndDay => self.end_day(),
            Press::Draft(on) => self.draft(on),
            Press::Explain(reason) => {
                let target = self.last_press(|body| {
                    matches!(body, Body::Hold { .. } | Body::Extend { .. } | Body::Skip { .. })
                });
                Ok(Body::Reason { target: target.ok_or(Refusal::NothingToExplain)?.id, reason })
            }
            Press::OffRecord(on) => Ok(Body::OffRecord { on }),
            Press::Curtain(on) => Ok(Body::Curtain { on }),
            Press::Message(text) => self.message(&text),
            Press::HideTimes(on) => Ok(Body::HideTimes { on }),
            Press::Wall(on) => Ok(Body::Wall { on }),
            Press::Show(view) => Ok(Body::Show { view }),
            Press::Undo => {
                let last = self.last_press(Body::is_undoable).ok_or(Refusal::NothingToUndo)?;
                // What was done in one step is taken back in one.
                Ok(Body::Undo { target: last.head().unwrap_or(last.id) })
            }
        }
    }

    fn slot(&self, item: &ItemId) -> Result<Slot, Refusal> {
        self.workshop.slot(item).ok_or_else(|| Refusal::UnknownItem {
            typed: item.to_string(),
            nearest: nearest_item(self.workshop, item.as_str()),
        })
    }

    fn running(&self) -> Result<Slot, Refusal> {
        self.record.current().ok_or(Refusal::NothingRuns)
    }

    fn id(&self, slot: Slot) -> ItemId {
        self.workshop.timetable().planned(slot).id.clone()
    }

    /// The last press that counts, by when it was made.
    fn last_press(&self, wanted: impl Fn(&Body) -> bool) -> Option<&Event> {
        let known = self.workshop.log().iter().filter(|event| event.at <= self.at);
        known.filter(|event| wanted(&event.body)).max_by_key(|event| event.order())
    }

    fn next(&self) -> Result<Body, Refusal> {
        let last = self.last_press(Body::is_steering);
        if let Some(Event { at, body: Body::Start { by_next: true, .. }, .. }) = last
            && self.at - *at < TimeDelta::seconds(1)
        {
            return Err(Refusal::NextTwice);
        }
        let current = self.record.current();
        let day = self.record.day_at(self.workshop.plan(), self.at);
        match (self.record.next_pending(day), current) {
            (Some(slot), _) => Ok(Body::Start { item: self.id(slot), by_next: true }),
            (None, Some(_)) => Ok(Body::End {}),
            (None, None) => Err(Refusal::LastItem),
        }
    }

    /// Off the record nothing that is typed is stored; what is shown can still be taken away.
    fn message(&self, text: &str) -> Result<Body, Refusal> {
        let text = clean(text.trim()).text.into_owned();
        match text.chars().count() {
            0 => Ok(Body::Message { text: None }),
            _ if takes_text(self.workshop, self.at, "", 0).is_err() => Err(Refusal::OffTheRecord),
            length if length > MAX_MESSAGE => Err(Refusal::LongMessage),
            _ => Ok(Body::Message { text: Some(text) }),
        }
    }

    fn extend(&self, item: Option<ItemId>, minutes: i32, reason: Option<String>) -> Result<Body, Refusal> {
        let slot = match &item {
            Some(item) => self.slot(item)?,
            None => self.running()?,
        };
        if minutes == 0 || minutes.unsigned_abs() > MAX_MINUTES.unsigned_abs() {
            return Err(Refusal::BadMinutes { given: minutes.to_string() });
        }
        let item = self.id(slot);
        match self.record.state(slot) {
            ItemState::Done => Err(Refusal::AlreadyDone { item }),
            ItemState::Skipped | ItemState::Passed => Err(Refusal::AlreadySkipped { item }),
            _ => Ok(Body::Extend { item, minutes, reason }),
        }
    }

    fn correct_start(&self, to: DateTime<Utc>) -> Result<Body, Refusal> {
        if to > self.at {
            return Err(Refusal::InTheFuture { at: to });
        }
        let started =
            |body: &Body| matches!(body, Body::Start { .. } | Body::Reopen { .. } | Body::Restart { .. });
        let log = self.workshop.log();
        let last = log.iter().rposition(|event| event.at <= self.at && started(&event.body));
        let last = last.ok_or(Refusal::NothingRuns)?;
        // Earlier than the start before it, the order of the day would turn round.
        let before = log[..last].iter().rfind(|event| started(&event.body));
        if let Some(before) = before.filter(|before| to < before.at)
            && let Body::Start { item, .. } | Body::Reopen { item, .. } | Body::Restart { item } =
                &before.body
        {
            return Err(Refusal::BeforePrevious { at: to, item: item.clone() });
        }
        Ok(Body::Correct { target: log[last].id, to_ms: to.timestamp_millis() })
    }

    fn correct_end(&self, to: DateTime<Utc>) -> Result<Body, Refusal> {
        if to > self.at {
            return Err(Refusal::InTheFuture { at: to });
        }
        let slots = self.workshop.timetable().slots();
        let runs = slots.flat_map(|slot| self.record.item(slot).runs.iter().map(move |run| (slot, run)));
        let ended = runs
            .filter(|(_, run)| !run.void)
            .filter_map(|(slot, run)| Some((run.span.to?, run.span.from, run.ended_by?, slot)));
        let (_, began, ended_by, slot) = ended.max().ok_or(Refusal::NothingRuns)?;
        if to < began {
            return Err(Refusal::BeforeStart { at: to, item: self.id(slot), began });
        }
        Ok(Body::Correct { target: ended_by, to_ms: to.timestamp_millis() })
    }

    fn move_before(&self, item: ItemId, before: ItemId) -> Result<Body, Refusal> {
        let (slot, target) = (self.slot(&item)?, self.slot(&before)?);
        if slot == target {
            return Err(Refusal::MoveOntoItself { item });
        }
        for (slot, item) in [(slot, &item), (target, &before)] {
            if self.record.item(slot).has_run() {
                return Err(Refusal::HasBegun { item: item.clone() });
            }
        }
        if self.record.is_parked(target) {
            return Err(Refusal::AlreadyParked { item: before });
        }
        let day = self.record.day_of(target);
        if self.record.day_of(slot) != day || self.record.is_parked(slot) {
            let day = u16::try_from(day).map_err(|_| Refusal::NoSuchDay { day })?;
            return self.change(vec![PlanChange::Place { item, day, before: Some(before) }], None);
        }
        Ok(Body::Move { item, before })
    }
}

/// The item whose id is most like what was typed.
pub(super) fn nearest_item(workshop: &Workshop, typed: &str) -> Option<ItemId> {
    let typed = typed.to_lowercase();
    let ids = || workshop.timetable().slots().map(|slot| &workshop.timetable().planned(slot).id);
    let nearest = ids().max_by(|a, b| {
        let likeness = |id: &ItemId| strsim::jaro_winkler(&id.as_str().to_lowercase(), &typed);
        likeness(a).total_cmp(&likeness(b))
    });
    nearest.cloned()
}
