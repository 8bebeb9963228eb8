//! What a workshop is made again of, beside its notes: the plan as it was brought, and every press. Of the
//! internal version only.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Serialize, Serializer};

use crate::domain::event::{Body, Event, LinkStatus, Stream};
use crate::domain::ids::{EventId, NoteId};
use crate::domain::plan::json::PlanJson;
use crate::domain::stamp::{Order, Stamp};
use crate::minutes::{Journal, Minutes};

/// Milliseconds since 1970 UTC and a count: the order of events.
#[derive(Serialize)]
pub(super) struct StampJson(i64, u32);

impl From<Stamp> for StampJson {
    fn from(stamp: Stamp) -> Self {
        StampJson(stamp.ms, stamp.count)
    }
}

#[derive(Serialize)]
pub(super) struct PlansJson<'m> {
    /// As it was brought (`plenary/plan/1`).
    brought: PlanJson<'m>,
    /// With what was changed before it was published and what was added live; only where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<PlanJson<'m>>,
}

impl<'m> PlansJson<'m> {
    pub fn of(minutes: &'m Minutes<'_>) -> Self {
        let (brought, now) = (&minutes.workshop.brought(), minutes.plan());
        let now = (***brought != *now).then(|| PlanJson::from(now));
        PlansJson { brought: PlanJson::from(&***brought), now }
    }
}

#[derive(Serialize)]
pub(super) struct JournalJson<'m> {
    /// By the tags of their files.
    writers: BTreeMap<String, WriterJson<'m>>,
    /// Every press as its file holds it, also those that were taken back.
    presses: Vec<PressJson<'m>>,
    undos: Vec<UndoJson>,
    /// What was said last of each pair of notes.
    links: Vec<LinkJson>,
}

#[derive(Serialize)]
struct WriterJson<'m> {
    person: &'m str,
    stream: Stream,
    /// The same number for all files of a machine.
    machine: usize,
}

struct PressJson<'m> {
    event: &'m Event,
}

#[derive(Serialize)]
struct PressFields<'m> {
    id: EventId,
    stamp: StampJson,
    at_ms: i64,
    /// The number of the first event of its step, if it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u32>,
    #[serde(flatten)]
    body: &'m Body,
}

impl Serialize for PressJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Event { id, stamp, at, step, body } = self.event;
        let (stamp, at_ms) = ((*stamp).into(), at.timestamp_millis());
        PressFields { id: *id, stamp, at_ms, step: *step, body }.serialize(serializer)
    }
}

/// Takes the effect away from a press; of an undo, gives it back.
#[derive(Serialize)]
struct UndoJson {
    id: EventId,
    stamp: StampJson,
    target: EventId,
}

#[derive(Serialize)]
struct LinkJson {
    id: EventId,
    stamp: StampJson,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u32>,
    challenge: NoteId,
    practice: NoteId,
    /// Null where the two were taken apart.
    status: Option<LinkStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<String>,
}

impl<'m> JournalJson<'m> {
    pub fn of(minutes: &'m Minutes<'_>, journal: &'m Journal<'_>) -> Self {
        let mut machines: Vec<&str> = Vec::new();
        let writers = journal.writers.iter().map(|(tag, writer)| {
            let known = machines.iter().position(|machine| *machine == writer.machine);
            let machine = known.unwrap_or_else(|| {
                machines.push(&writer.machine);
                machines.len() - 1
            });
            let (person, stream) = (writer.person.as_str(), writer.stream);
            (tag.to_string(), WriterJson { person, stream, machine: machine + 1 })
        });
        let presses: HashSet<EventId> = journal.presses.iter().map(|press| press.id).collect();
        let undos = minutes.workshop.undos_of(|event| presses.contains(&event)).into_iter();
        let links = links(minutes);
        JournalJson {
            writers: writers.collect(),
            presses: journal.presses.iter().map(|event| PressJson { event }).collect(),
            undos: undos.map(|((stamp, id), target)| UndoJson { id, stamp: stamp.into(), target }).collect(),
            links,
        }
    }
}

/// What was said last of each pair of notes that are told. Notes that were merged are named by what holds them,
/// so that several pairs become one, and some a note and itself.
fn links(minutes: &Minutes<'_>) -> Vec<LinkJson> {
    let said = minutes.workshop.links_said().into_iter();
    let told: Vec<(Order, LinkJson)> =
        said.filter_map(|(order, body)| Some((order, link(minutes, order, body)?))).collect();
    let mut last: HashMap<(NoteId, NoteId), Order> = HashMap::new();
    for (order, link) in &told {
        let known = last.entry((link.challenge, link.practice)).or_insert(*order);
        *known = (*known).max(*order);
    }
    let is_last = |order: &Order, link: &LinkJson| last[&(link.challenge, link.practice)] == *order;
    let told =
        told.into_iter().filter(|(order, link)| link.challenge != link.practice && is_last(order, link));
    told.map(|(_, link)| link).collect()
}

/// A link of two notes that are told.
fn link(minutes: &Minutes<'_>, (stamp, id): Order, body: Body) -> Option<LinkJson> {
    let (challenge, practice, status, remark) = match body {
        Body::Link { challenge, practice, status, remark } => (challenge, practice, Some(status), remark),
        Body::Unlink { challenge, practice } => (challenge, practice, None, None),
        _ => return None,
    };
    let (challenge, practice) = (minutes.named(challenge)?, minutes.named(practice)?);
    Some(LinkJson { id, stamp: stamp.into(), step: minutes.step(id), challenge, practice, status, remark })
}
