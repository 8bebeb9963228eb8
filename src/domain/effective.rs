//! The presses that count: undone ones left out, the others at the instants at which they really
//! happened (`timing.md` R11, R12).

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

use super::event::{Body, Event, Writer, is_believed};
use super::ids::{EventId, WriterTag};
use super::stamp::Order;
use super::undo::Undone;

type Writers = BTreeMap<WriterTag, Writer>;

/// Two programs on one machine find the same step within this, in milliseconds.
const SAME_STEP_MS: u64 = 2_000;

/// The presses that count, in the order of their instants: corrected ones at their corrected instants
/// (R11), those of a machine whose clock was set moved with it (R12).
pub(super) fn log(presses: &[Event], undone: &Undone, writers: &Writers) -> Vec<Event> {
    let mut corrections: HashMap<EventId, (Order, i64)> = HashMap::new();
    for press in presses.iter().filter(|press| !undone.is_void(press.id)) {
        if let Body::Correct { target, to_ms } = press.body {
            let newest = corrections.entry(target).or_insert((press.order(), to_ms));
            *newest = (*newest).max((press.order(), to_ms));
        }
    }
    let steps: Vec<Step> = steps(presses, writers).into_iter().filter(|step| !step.is_void(undone)).collect();
    let mut log: Vec<Event> = presses.iter().filter(|press| !undone.is_void(press.id)).cloned().collect();
    for press in &mut log {
        // Whoever said the instant said it by the clock of that machine.
        let said = (press.order(), press.at.timestamp_millis());
        let (said_by, mut at_ms) = corrections.get(&press.id).copied().unwrap_or(said);
        for step in &steps {
            if step.moves(said_by, at_ms, writers) {
                at_ms = at_ms.saturating_add(step.by_ms);
            }
        }
        if at_ms != said.1 {
            let moved = DateTime::<Utc>::from_timestamp_millis(at_ms).filter(|at| is_believed(*at));
            press.at = moved.unwrap_or(press.at);
        }
    }
    log.sort_by_key(|press| (press.at, press.order()));
    log
}

/// A clock that was set, as one or several programs of its machine wrote it down.
#[derive(Debug)]
pub(super) struct Step {
    /// When it was first written.
    order: Order,
    pub members: Vec<EventId>,
    since_ms: i64,
    until_ms: i64,
    by_ms: i64,
}

impl Step {
    /// Undone by whoever saw it: then it never counted, however many programs wrote it down.
    pub fn is_void(&self, undone: &Undone) -> bool {
        self.members.iter().any(|member| undone.is_void(*member))
    }

    /// Whether it is the step that these figures tell of.
    pub fn is_like(&self, since_ms: i64, by_ms: i64) -> bool {
        self.since_ms.abs_diff(since_ms) <= SAME_STEP_MS && self.by_ms.abs_diff(by_ms) <= SAME_STEP_MS
    }

    pub fn is_of_machine_of(&self, writer: WriterTag, writers: &Writers) -> bool {
        self.members.first().is_some_and(|member| same_machine(member.writer, writer, writers))
    }

    /// Only what was said before it was set: after a step back the same instants come once more.
    fn moves(&self, said_by: Order, at_ms: i64, writers: &Writers) -> bool {
        said_by < self.order
            && (self.since_ms..=self.until_ms).contains(&at_ms)
            && self.is_of_machine_of(said_by.1.writer, writers)
    }
}

/// Whether two files were written on one machine.
pub(super) fn same_machine(a: WriterTag, b: WriterTag, writers: &Writers) -> bool {
    let machine = |tag| writers.get(&tag).map(|writer| &writer.machine);
    a == b || matches!((machine(a), machine(b)), (Some(a), Some(b)) if a == b)
}

/// All steps in the order in which they were written, void ones included.
pub(super) fn steps(presses: &[Event], writers: &Writers) -> Vec<Step> {
    let mut written: Vec<&Event> =
        presses.iter().filter(|press| matches!(press.body, Body::ClockSet { .. })).collect();
    written.sort_by_key(|press| press.order());
    let mut steps: Vec<Step> = Vec::new();
    for press in written {
        let Body::ClockSet { since_ms, until_ms, by_ms } = press.body else { continue };
        // There and back is two steps: only the machine's last one can be meant again.
        let last = steps.iter_mut().rev().find(|step| step.is_of_machine_of(press.id.writer, writers));
        match last.filter(|step| step.is_like(since_ms, by_ms)) {
            Some(step) => step.members.push(press.id),
            None => {
                let members = vec![press.id];
                steps.push(Step { order: press.order(), members, since_ms, until_ms, by_ms });
            }
        }
    }
    steps
}
