//! The parts of an item (its segments): which one runs, in which order, for how long
//! (`timing.md`, "Inside an item").
//!
//! A part never changes the item's clock. The fold is total, as that of the items is: a press that
//! makes no sense where it stands has no effect.

use chrono::{DateTime, Utc};

use super::item_record::{Hold, Span};
use super::part::{Part, PartRun, PartState, net_ms};
use super::timetable::PlannedPart;
use crate::domain::event::Body;

/// The parts of one item, and what is counted in an item without any.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// By index: those of the plan, then the added ones.
    parts: Vec<Part>,
    planned: usize,
    /// The order in which they were held and are to be held.
    order: Vec<u16>,
    current: Option<u16>,
    /// The part that goes on when the item does: one that an interruption of the item stopped, or one
    /// that was chosen before the item began.
    waiting: Option<u16>,
    /// When each of many speakers had spoken.
    speakers: Vec<DateTime<Utc>>,
    people: Option<u32>,
    /// When everything was said twice.
    consecutive: Vec<Span>,
}

impl Parts {
    pub(super) fn of_plan(planned: &[PlannedPart]) -> Self {
        let parts: Vec<Part> = planned.iter().map(|&planned| Part::new(planned, None)).collect();
        let order = (0..parts.len()).map(index_of).collect();
        Self { planned: parts.len(), parts, order, ..Self::default() }
    }

    /// Whether the item has no parts, neither of the plan nor added.
    pub fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    pub fn len(&self) -> usize {
        self.order.len()
    }

    /// Whether the plan names nobody: then everybody who has spoken is counted, and who was added
    /// speaks between them.
    pub fn counts_people(&self) -> bool {
        self.planned == 0
    }

    pub fn get(&self, segment: u16) -> Option<&Part> {
        self.parts.get(usize::from(segment)).filter(|_| self.place(segment).is_some())
    }

    /// In the order in which they were held and are to be held; skipped ones keep their place.
    pub fn order(&self) -> &[u16] {
        &self.order
    }

    /// The part that runs.
    pub fn current(&self) -> Option<u16> {
        self.current
    }

    /// The part that runs, and since when it does.
    pub fn current_since(&self) -> Option<(u16, DateTime<Utc>)> {
        let segment = self.current?;
        Some((segment, self.get(segment)?.runs.last()?.span.from))
    }

    pub fn state(&self, segment: u16) -> Option<PartState> {
        let part = self.get(segment)?;
        Some(if self.current == Some(segment) {
            PartState::Running
        } else if part.skipped {
            PartState::Skipped
        } else if part.done {
            PartState::Done
        } else {
            PartState::Pending
        })
    }

    fn in_state(&self, state: PartState) -> impl DoubleEndedIterator<Item = u16> {
        self.order.iter().copied().filter(move |&segment| self.state(segment) == Some(state))
    }

    /// What is still to come, in its order.
    pub fn pending(&self) -> impl DoubleEndedIterator<Item = u16> {
        self.in_state(PartState::Pending)
    }

    /// The first that is still to come.
    pub fn next(&self) -> Option<u16> {
        self.pending().next()
    }

    /// The one that was held before the one that runs, else the one held last.
    pub fn previous(&self) -> Option<u16> {
        let place = self.current.and_then(|current| self.place(current)).unwrap_or(self.order.len());
        let before = self.order[..place].iter().rev().copied();
        before.into_iter().find(|&segment| self.state(segment) == Some(PartState::Done))
    }

    /// The parts that were held, in the order in which each began; not those that were begun by mistake
    /// and are still to come.
    pub fn held(&self) -> Vec<u16> {
        let began = |segment: u16| {
            let part = self.get(segment)?;
            let counts = part.done || self.current == Some(segment) || self.waiting == Some(segment);
            part.counted().next().filter(|_| counts).map(|run| run.span.from)
        };
        let mut held: Vec<(DateTime<Utc>, usize, u16)> = (0..)
            .zip(&self.order)
            .filter_map(|(place, &segment)| Some((began(segment)?, place, segment)))
            .collect();
        held.sort_unstable();
        held.into_iter().map(|(_, _, segment)| segment).collect()
    }

    /// How many have had their turn: the speakers counted, and the parts that are done.
    pub fn spoken(&self) -> u32 {
        let spoken = self.speakers.len() + self.in_state(PartState::Done).count();
        u32::try_from(spoken).unwrap_or(u32::MAX)
    }

    /// How many parts are to be held: all that are not skipped.
    pub fn to_hold(&self) -> u32 {
        let skipped = self.in_state(PartState::Skipped).count();
        u32::try_from(self.order.len() - skipped).unwrap_or(u32::MAX)
    }

    /// How many people are to speak, if somebody said so.
    pub fn people(&self) -> Option<u32> {
        self.people
    }

    /// Whether everything is said twice.
    pub fn is_consecutive(&self) -> bool {
        self.consecutive.last().is_some_and(|span| span.to.is_none())
    }

    /// How long the parts that are done took together, and the one that runs so far; in seconds.
    pub(super) fn elapsed_of_done_and_running_s(&self, holds: &[Hold], now: DateTime<Utc>) -> (i64, i64) {
        let elapsed_s = |segment| self.get(segment).map_or(0, |part| part.elapsed_s(holds, now));
        (self.in_state(PartState::Done).map(elapsed_s).sum(), self.current.map_or(0, elapsed_s))
    }

    /// Milliseconds of talk in the runs of a part: of what was said twice, half.
    pub(super) fn spoken_ms(&self, segment: u16, holds: &[Hold], now: DateTime<Utc>) -> i64 {
        let Some(part) = self.get(segment) else { return 0 };
        let of_run = |run: &PartRun| {
            let twice = self.consecutive.iter().filter_map(|span| common(*span, run.span));
            net_ms(run.span, holds, now) - twice.map(|span| net_ms(span, holds, now)).sum::<i64>() / 2
        };
        part.counted().map(of_run).sum()
    }

    fn place(&self, segment: u16) -> Option<usize> {
        self.order.iter().position(|&other| other == segment)
    }

    // The fold.

    /// A press that concerns the parts. `runs` and `ended` say how the item stands at that instant.
    pub(super) fn press(&mut self, body: &Body, at: DateTime<Utc>, holds: &[Hold], runs: bool, ended: bool) {
        match body {
            Body::Segment { segment, .. } if self.place(*segment).is_some() => match (runs, ended) {
                (true, _) => self.start(*segment, at),
                // Two laptops: the item had ended when this was pressed.
                (false, true) => {}
                (false, false) => self.waiting = Some(*segment),
            },
            Body::SegmentMove { segment, before, .. } => self.move_before(*segment, *before),
            Body::SegmentSkip { segment, on, .. } if self.current != Some(*segment) => {
                if let Some(part) = self.parts.get_mut(usize::from(*segment)).filter(|part| !part.done) {
                    part.skipped = *on;
                }
            }
            Body::SegmentAdd { segment, who, minutes, questions_minutes, .. }
                if self.parts.len() < MOST_PARTS
                    && usize::from(*segment) < self.parts.len() + MOST_TAKEN_BACK =>
            {
                // Those in between were taken back: their places stay empty. Where two laptops gave the same
                // index, the later one gets the next.
                while self.parts.len() < usize::from(*segment) {
                    self.parts.push(Part::new(PlannedPart::of_minutes(0, 0), None));
                }
                let planned = PlannedPart::of_minutes(*minutes, *questions_minutes);
                self.order.push(index_of(self.parts.len()));
                self.parts.push(Part::new(planned, Some(who.clone())));
            }
            Body::SegmentExtend { segment, minutes, .. } => {
                if let Some(part) = self.parts.get_mut(usize::from(*segment)) {
                    part.extend(i64::from(*minutes) * 60, holds, at);
                }
            }
            Body::SegmentQuestions { .. } => {
                let current = self.current.and_then(|segment| self.parts.get_mut(usize::from(segment)));
                if let Some(run) = current.and_then(|part| part.runs.last_mut()) {
                    run.questions_from.get_or_insert(at);
                }
            }
            Body::Speaker { .. } if self.counts_people() && !ended => match self.current {
                // Who was added has spoken.
                Some(_) => self.item_stops(at, true),
                None => self.speakers.push(at),
            },
            Body::People { count, .. } => self.people = Some(*count).filter(|count| *count > 0),
            Body::Consecutive { on: true, .. } if !self.is_consecutive() => {
                self.consecutive.push(Span { from: at, to: None });
            }
            Body::Consecutive { on: false, .. } => {
                if let Some(span) = self.consecutive.last_mut().filter(|span| span.to.is_none()) {
                    span.to = Some(at);
                }
            }
            _ => {}
        }
    }

    /// The item begins or goes on.
    pub(super) fn item_begins(&mut self, at: DateTime<Utc>) {
        if let Some(segment) = self.waiting.take() {
            self.start(segment, at);
        }
    }

    /// The item stops: for good, or because an earlier one interrupts it.
    pub(super) fn item_stops(&mut self, at: DateTime<Utc>, ended: bool) {
        let Some(segment) = self.current.take() else { return };
        self.close_run(segment, at);
        if ended {
            self.parts[usize::from(segment)].done = true;
        } else {
            self.waiting = Some(segment);
        }
    }

    /// The item begins anew: what ran is void; the order, added parts and minutes stay.
    pub(super) fn restart(&mut self, at: DateTime<Utc>) {
        self.item_stops(at, true);
        self.waiting = None;
        self.speakers.clear();
        for part in &mut self.parts {
            part.done = false;
            part.runs.iter_mut().for_each(|run| run.void = true);
        }
    }

    /// Going on ends the part that runs; going back to one that was held interrupts it, so that it is
    /// still to come.
    fn start(&mut self, segment: u16, at: DateTime<Utc>) {
        if self.current == Some(segment) {
            return;
        }
        let goes_back = self.parts[usize::from(segment)].done;
        if let Some(current) = self.current.take() {
            self.close_run(current, at);
            self.parts[usize::from(current)].done = !goes_back;
        }
        if !goes_back {
            // What is held stands in the order in which it was.
            let own = self.place(segment).unwrap_or(self.order.len());
            self.order.retain(|&other| other != segment);
            let next = self.next().and_then(|next| self.place(next)).unwrap_or(self.order.len());
            self.order.insert(own.min(next), segment);
        }
        let part = &mut self.parts[usize::from(segment)];
        part.skipped = false;
        part.done = false;
        part.runs.push(PartRun { span: Span { from: at, to: None }, void: false, questions_from: None });
        self.current = Some(segment);
    }

    fn close_run(&mut self, segment: u16, at: DateTime<Utc>) {
        let last = self.parts[usize::from(segment)].runs.last_mut();
        if let Some(run) = last.filter(|run| run.span.to.is_none()) {
            run.span.to = Some(at.max(run.span.from));
        }
    }

    /// Only what is still to come changes places, and never before what was held.
    fn move_before(&mut self, segment: u16, before: Option<u16>) {
        let to_come = |segment| matches!(self.state(segment), Some(PartState::Pending | PartState::Skipped));
        if !to_come(segment) || before == Some(segment) || before.is_some_and(|before| !to_come(before)) {
            return;
        }
        self.order.retain(|&other| other != segment);
        let place = before.and_then(|before| self.place(before)).unwrap_or(self.order.len());
        self.order.insert(place, segment);
    }
}

/// As many parts as an index can name.
const MOST_PARTS: usize = u16::MAX as usize;
/// More speakers than this are not added and taken back in one item; a damaged number is not believed.
const MOST_TAKEN_BACK: usize = 1_000;

fn index_of(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

/// What two stretches of time share.
fn common(a: Span, b: Span) -> Option<Span> {
    let from = a.from.max(b.from);
    let to = match (a.to, b.to) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    to.is_none_or(|to| from < to).then_some(Span { from, to })
}
