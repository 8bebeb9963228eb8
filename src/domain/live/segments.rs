//! What can be asked of the segments of an item and of speaking time (`timing.md`, "Inside an item").

use chrono::TimeDelta;

use super::{Decision, MAX_MINUTES};
use crate::domain::event::{Body, Event};
use crate::domain::ids::ItemId;
use crate::domain::plan_change::AddedSpeaker;
use crate::domain::refusal::Refusal;
use crate::domain::timing::speaking::{Speaking, speaking};
use crate::domain::timing::{PartState, Parts, Slot};

/// The most people that can be said to speak in an item.
pub const MAX_PEOPLE: u32 = 999;

/// A press that concerns the segments, what is counted without them, or speaking time. Where no item
/// is named, it is the one that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SegmentPress {
    /// Goes to this one, whatever its place.
    Start {
        segment: u16,
    },
    /// Comes before another, or last.
    Move {
        item: Option<ItemId>,
        segment: u16,
        before: Option<u16>,
    },
    /// Goes one place up or down among what is still to come.
    Step {
        item: Option<ItemId>,
        segment: u16,
        up: bool,
    },
    /// The next lets the one after it go first.
    LetPass,
    Skip {
        item: Option<ItemId>,
        segment: u16,
        on: bool,
    },
    Add {
        item: Option<ItemId>,
        who: AddedSpeaker,
        minutes: u32,
    },
    Extend {
        item: Option<ItemId>,
        segment: u16,
        minutes: i32,
    },
    /// The questions of the segment that runs begin.
    Questions,
    People {
        item: Option<ItemId>,
        count: u32,
    },
    Consecutive(bool),
    Budget {
        minutes: u32,
    },
    Equalise,
}

impl Decision<'_> {
    pub(super) fn segments(&self, press: SegmentPress) -> Result<Body, Refusal> {
        match press {
            SegmentPress::Start { segment } => {
                let slot = self.running()?;
                match self.part_state(slot, segment)? {
                    PartState::Running => Err(Refusal::SegmentRuns),
                    _ => Ok(Body::Segment { item: self.id(slot), segment }),
                }
            }
            SegmentPress::Move { item, segment, before } => {
                let slot = self.slot_or_running(item.as_ref())?;
                self.is_to_come(slot, segment)?;
                before.map(|before| self.is_to_come(slot, before)).transpose()?;
                if before == Some(segment) {
                    return Err(Refusal::SegmentNoFurther);
                }
                Ok(Body::SegmentMove { item: self.id(slot), segment, before })
            }
            SegmentPress::Step { item, segment, up } => {
                let slot = self.slot_or_running(item.as_ref())?;
                self.is_to_come(slot, segment)?;
                self.step(slot, segment, up)
            }
            SegmentPress::LetPass => {
                let slot = self.running()?;
                let mut pending = self.parts(slot).pending();
                match (pending.next(), pending.next()) {
                    (Some(first), Some(second)) => {
                        Ok(Body::SegmentMove { item: self.id(slot), segment: second, before: Some(first) })
                    }
                    _ => Err(Refusal::NothingToLetPass),
                }
            }
            SegmentPress::Skip { item, segment, on } => {
                let slot = self.slot_or_running(item.as_ref())?;
                self.is_to_come(slot, segment)?;
                Ok(Body::SegmentSkip { item: self.id(slot), segment, on })
            }
            SegmentPress::Add { item, who, minutes } => {
                let slot = self.slot_or_running(item.as_ref())?;
                are_minutes(minutes)?;
                if matches!(&who, AddedSpeaker::Name(name) if name.trim().is_empty()) {
                    return Err(Refusal::EmptyText);
                }
                let segment = self.next_added(slot);
                Ok(Body::SegmentAdd { item: self.id(slot), segment, who, minutes, questions_minutes: 0 })
            }
            SegmentPress::Extend { item, segment, minutes } => {
                let slot = self.slot_or_running(item.as_ref())?;
                if minutes == 0 || minutes.unsigned_abs() > MAX_MINUTES.unsigned_abs() {
                    return Err(Refusal::BadMinutes { given: minutes.to_string() });
                }
                match self.part_state(slot, segment)? {
                    PartState::Done => Err(Refusal::SegmentOver),
                    _ => Ok(Body::SegmentExtend { item: self.id(slot), segment, minutes }),
                }
            }
            SegmentPress::Questions => self.questions(),
            SegmentPress::People { item, count } => match count {
                1..=MAX_PEOPLE => {
                    Ok(Body::People { item: self.id(self.slot_or_running(item.as_ref())?), count })
                }
                _ => Err(Refusal::BadCount { given: count.to_string() }),
            },
            SegmentPress::Consecutive(on) => {
                let slot = self.running()?;
                match (on, self.parts(slot).is_consecutive()) {
                    (true, true) => Err(Refusal::AlreadyConsecutive),
                    (false, false) => Err(Refusal::NotConsecutive),
                    _ => Ok(Body::Consecutive { item: self.id(slot), on }),
                }
            }
            SegmentPress::Budget { minutes } => are_minutes(minutes).map(|()| Body::Budget { minutes }),
            SegmentPress::Equalise => {
                let (plan, timetable) = (self.workshop.plan(), self.workshop.timetable());
                let all = speaking(plan, timetable, &self.record, self.at);
                match all.iter().map(Speaking::overdraft_s).max() {
                    Some(1..) => Ok(Body::Equalise {}),
                    _ => Err(Refusal::NothingToEqualise),
                }
            }
        }
    }

    /// The next in the order as moved that was neither held nor skipped; where nobody is named, one
    /// more has spoken.
    pub(super) fn next_segment(&self) -> Result<Body, Refusal> {
        let slot = self.running()?;
        let item = self.id(slot);
        // A slip of the finger, as with "next" (R11).
        if let Some(Event { at, body: Body::Segment { .. } | Body::Speaker { .. }, .. }) =
            self.last_press(|body| !matches!(body, Body::OffRecord { .. } | Body::Curtain { .. }))
            && self.at - *at < TimeDelta::seconds(1)
        {
            return Err(Refusal::NextTwice);
        }
        let parts = self.parts(slot);
        if parts.counts_people() {
            return match self.workshop.item(slot).is_break() && parts.is_empty() {
                true => Err(Refusal::NoSegments { item }),
                false => Ok(Body::Speaker { item }),
            };
        }
        parts.next().map(|segment| Body::Segment { item, segment }).ok_or(Refusal::LastSegment)
    }

    /// The one held before; where nobody is named, the last one counted had not spoken.
    pub(super) fn previous_segment(&self) -> Result<Body, Refusal> {
        let slot = self.running()?;
        let item = self.id(slot);
        let parts = self.parts(slot);
        if parts.counts_people() {
            let counted = self.last_press(|body| matches!(body, Body::Speaker { item: of } if *of == item));
            let target = counted.filter(|_| parts.spoken() > 0).map(|event| event.id);
            return target.map(|target| Body::Undo { target }).ok_or(Refusal::NoSegments { item });
        }
        parts.previous().map(|segment| Body::Segment { item, segment }).ok_or(Refusal::FirstSegment)
    }

    fn questions(&self) -> Result<Body, Refusal> {
        let slot = self.running()?;
        let parts = self.parts(slot);
        let part = parts.current().and_then(|segment| parts.get(segment)).ok_or(Refusal::NoSegmentRuns)?;
        if part.questions_s == 0 {
            return Err(Refusal::NoQuestionTime);
        }
        match part.runs.last().and_then(|run| run.questions_from) {
            Some(_) => Err(Refusal::QuestionsBegan),
            None => Ok(Body::SegmentQuestions { item: self.id(slot) }),
        }
    }

    fn step(&self, slot: Slot, segment: u16, up: bool) -> Result<Body, Refusal> {
        let item = self.id(slot);
        let parts = self.parts(slot);
        let to_come: Vec<u16> =
            parts.order().iter().copied().filter(|&other| self.is_to_come(slot, other).is_ok()).collect();
        let place = to_come.iter().position(|&other| other == segment).ok_or(Refusal::SegmentBegun)?;
        let before = match up {
            true => Some(
                *place
                    .checked_sub(1)
                    .and_then(|above| to_come.get(above))
                    .ok_or(Refusal::SegmentNoFurther)?,
            ),
            false if place + 1 == to_come.len() => return Err(Refusal::SegmentNoFurther),
            false => to_come.get(place + 2).copied(),
        };
        Ok(Body::SegmentMove { item, segment, before })
    }

    /// The index of a segment that is added to an item: none that any other ever had.
    fn next_added(&self, slot: Slot) -> u16 {
        let planned = self.workshop.item(slot).segments.len();
        let item = self.id(slot);
        let added = self.workshop.presses().iter().filter_map(|press| match &press.body {
            Body::SegmentAdd { item: of, segment, .. } if *of == item => Some(usize::from(*segment) + 1),
            _ => None,
        });
        u16::try_from(added.fold(planned, usize::max)).unwrap_or(u16::MAX)
    }

    fn slot_or_running(&self, item: Option<&ItemId>) -> Result<Slot, Refusal> {
        item.map_or_else(|| self.running(), |item| self.slot(item))
    }

    fn parts(&self, slot: Slot) -> &Parts {
        &self.record.item(slot).parts
    }

    /// Counted from 1, as people do.
    fn part_state(&self, slot: Slot, segment: u16) -> Result<PartState, Refusal> {
        let parts = self.parts(slot);
        if parts.is_empty() {
            return Err(Refusal::NoSegments { item: self.id(slot) });
        }
        let unknown = || Refusal::UnknownSegment { typed: (u32::from(segment) + 1).to_string() };
        parts.state(segment).ok_or_else(unknown)
    }

    fn is_to_come(&self, slot: Slot, segment: u16) -> Result<(), Refusal> {
        match self.part_state(slot, segment)? {
            PartState::Pending | PartState::Skipped => Ok(()),
            PartState::Running | PartState::Done => Err(Refusal::SegmentBegun),
        }
    }
}

fn are_minutes(minutes: u32) -> Result<(), Refusal> {
    match minutes {
        1.. if minutes <= MAX_MINUTES.unsigned_abs() => Ok(()),
        _ => Err(Refusal::BadMinutes { given: minutes.to_string() }),
    }
}
