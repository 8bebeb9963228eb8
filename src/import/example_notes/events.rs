//! The example as a log: what was held and noted, in the order in which it happened.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

use super::{ExampleNote, Hold, Link, Run, notes_writer, time_writer};
use crate::domain::event::{Body, Event};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::stamp::StampClock;

/// What is still to become an event. Of one instant, the first of these comes first.
enum Step {
    Time(Body),
    Note(Box<ExampleNote>),
    Link(Link),
}

impl Step {
    fn rank(&self) -> u8 {
        match self {
            Step::Time(Body::Resume {}) => 0,
            Step::Time(Body::End {}) => 1,
            Step::Time(Body::Start { .. }) => 2,
            Step::Time(_) => 3,
            Step::Note(_) => 4,
            Step::Link(_) => 5,
        }
    }
}

/// The events of a run and its notes. Notes without a time are spread evenly over the time in
/// which their item was held; a link was made when both its notes were there.
pub fn of(run: Run, mut notes: Vec<ExampleNote>, links: Vec<Link>) -> Vec<Event> {
    spread(&run, &mut notes);
    let mut steps: Vec<(DateTime<Utc>, Step)> = Vec::new();
    let starts: HashSet<DateTime<Utc>> = run.items.iter().map(|held| held.start).collect();
    for held in run.items {
        steps.push((held.start, Step::Time(Body::Start { item: held.item, by_next: false })));
        // The start of the next item ends this one.
        if !starts.contains(&held.end) {
            steps.push((held.end, Step::Time(Body::End {})));
        }
    }
    for Hold { from, to, reason } in run.holds {
        steps.push((from, Step::Time(Body::Hold { reason })));
        steps.push((to, Step::Time(Body::Resume {})));
    }
    let noted: HashMap<u32, DateTime<Utc>> =
        notes.iter().filter_map(|note| Some((note.n, note.at?))).collect();
    for link in links {
        if let (Some(challenge), Some(practice)) = (noted.get(&link.challenge), noted.get(&link.practice)) {
            steps.push((*challenge.max(practice), Step::Link(link)));
        }
    }
    steps.extend(notes.into_iter().filter_map(|note| Some((note.at?, Step::Note(Box::new(note))))));
    steps.sort_by_key(|(at, step)| (*at, step.rank()));
    number(steps)
}

/// Gives a time to the notes that have none.
fn spread(run: &Run, notes: &mut [ExampleNote]) {
    let mut waiting: HashMap<ItemId, Vec<&mut ExampleNote>> = HashMap::new();
    for note in notes.iter_mut().filter(|note| note.at.is_none()) {
        if let Some(item) = note.fields.item.clone() {
            waiting.entry(item).or_default().push(note);
        }
    }
    for (item, notes) in waiting {
        let Some(held) = run.held(&item) else { continue };
        let parts = notes.len() as i64 + 1;
        for (part, note) in (1..).zip(notes) {
            let after = TimeDelta::milliseconds((held.end - held.start).num_milliseconds() * part / parts);
            note.at = Some((held.start + after).trunc_subsecs(0));
        }
    }
}

fn number(steps: Vec<(DateTime<Utc>, Step)>) -> Vec<Event> {
    let mut clock = StampClock::default();
    let mut last = (0, 0);
    let mut numbers: HashMap<u32, EventId> = HashMap::new();
    let mut events = Vec::with_capacity(steps.len());
    for (at, step) in steps {
        let id = match step {
            Step::Time(_) => {
                last.0 += 1;
                EventId::new(time_writer(), last.0)
            }
            Step::Note(_) | Step::Link(_) => {
                last.1 += 1;
                EventId::new(notes_writer(), last.1)
            }
        };
        let body = match step {
            Step::Time(body) => body,
            Step::Note(note) => {
                numbers.insert(note.n, id);
                Body::Note(Box::new(note.fields))
            }
            // Both notes stand before their link, for it has the instant of the later one.
            Step::Link(link) => Body::Link {
                challenge: numbers[&link.challenge],
                practice: numbers[&link.practice],
                status: link.status,
                remark: None,
            },
        };
        events.push(Event { id, stamp: clock.next(at), at, step: None, body });
    }
    events
}
