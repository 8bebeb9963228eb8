//! Who meets whom: the links between challenges and practices as a fold over their events.

use std::collections::{HashMap, HashSet};

use crate::domain::event::{Body, LinkStatus};
use crate::domain::ids::{EventId, NoteId};
use crate::domain::stamp::Order;
use crate::domain::undo::Undone;

/// A link between a challenge (or need) and a practice (or what else is offered).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub challenge: NoteId,
    pub practice: NoteId,
    pub status: LinkStatus,
    pub remark: Option<String>,
}

/// What was said of a pair.
#[derive(Clone, Debug)]
struct Said {
    order: Order,
    challenge: NoteId,
    practice: NoteId,
    /// None takes the link away.
    link: Option<(LinkStatus, Option<String>)>,
}

/// Everything that was said of links, in the order of the stamps.
#[derive(Clone, Debug, Default)]
pub(super) struct Links {
    said: Vec<Said>,
}

impl Links {
    pub(super) fn take(&mut self, order: Order, body: &Body, struck: &HashSet<NoteId>) {
        let (challenge, practice, link) = match body {
            Body::Link { challenge, practice, status, remark } => {
                (*challenge, *practice, Some((*status, remark.clone())))
            }
            Body::Unlink { challenge, practice } => (*challenge, *practice, None),
            _ => return,
        };
        if struck.contains(&challenge) || struck.contains(&practice) {
            return;
        }
        let place = self.said.partition_point(|known| known.order < order);
        self.said.insert(place, Said { order, challenge, practice, link });
    }

    /// A remark may hold words of either note.
    pub(super) fn strike(&mut self, struck: &HashSet<NoteId>) {
        self.said.retain(|said| !struck.contains(&said.challenge) && !struck.contains(&said.practice));
    }

    /// What was said of links of these notes.
    pub(super) fn events_of(&self, notes: &[NoteId]) -> impl Iterator<Item = EventId> {
        let concerns = |said: &&Said| notes.contains(&said.challenge) || notes.contains(&said.practice);
        self.said.iter().filter(concerns).map(|said| said.order.1)
    }

    /// The links that stand, the latest of each pair, those last that were said last. `holder` gives the
    /// note that stands for one, if any does.
    pub(super) fn standing(&self, undone: &Undone, holder: impl Fn(NoteId) -> Option<NoteId>) -> Vec<Link> {
        let mut latest: Vec<_> = self.latest(undone, holder).into_iter().collect();
        latest.sort_unstable_by_key(|(_, said)| said.order);
        let links = latest.into_iter().filter_map(|((challenge, practice), said)| {
            let (status, remark) = said.link.clone()?;
            Some(Link { challenge, practice, status, remark })
        });
        links.collect()
    }

    /// The pairs that somebody took apart last.
    pub(super) fn taken_apart(
        &self,
        undone: &Undone,
        holder: impl Fn(NoteId) -> Option<NoteId>,
    ) -> Vec<(NoteId, NoteId)> {
        let latest = self.latest(undone, holder).into_iter();
        latest.filter(|(_, said)| said.link.is_none()).map(|(pair, _)| pair).collect()
    }

    /// What was said last of each pair of notes that stand.
    fn latest(
        &self,
        undone: &Undone,
        holder: impl Fn(NoteId) -> Option<NoteId>,
    ) -> HashMap<(NoteId, NoteId), &Said> {
        let mut latest = HashMap::new();
        for said in self.said.iter().filter(|said| !undone.is_void(said.order.1)) {
            let pair = holder(said.challenge).zip(holder(said.practice));
            if let Some(pair) = pair.filter(|(challenge, practice)| challenge != practice) {
                latest.insert(pair, said);
            }
        }
        latest
    }

    /// What was said last of each pair of notes, as they are named, in the order of the stamps; what was taken
    /// back is passed over.
    pub(super) fn last_said(&self, undone: &Undone) -> Vec<(Order, Body)> {
        let mut latest: HashMap<(NoteId, NoteId), &Said> = HashMap::new();
        for said in self.said.iter().filter(|said| !undone.is_void(said.order.1)) {
            latest.insert((said.challenge, said.practice), said);
        }
        let mut said: Vec<(Order, Body)> = latest.values().map(|said| (said.order, said.body())).collect();
        said.sort_unstable_by_key(|(order, _)| *order);
        said
    }

    /// Everything that was said, also what was taken back.
    pub(super) fn events(&self) -> impl Iterator<Item = (Order, Body)> + use<'_> {
        self.said.iter().map(|said| (said.order, said.body()))
    }

    fn find(&self, event: EventId) -> Option<&Said> {
        self.said.iter().find(|said| said.order.1 == event)
    }

    pub(super) fn order_of(&self, event: EventId) -> Option<Order> {
        self.find(event).map(|said| said.order)
    }

    /// What an event said, for "undone: …".
    pub(super) fn body_of(&self, event: EventId) -> Option<Body> {
        self.find(event).map(Said::body)
    }
}

impl Said {
    fn body(&self) -> Body {
        let Said { challenge, practice, link, .. } = self.clone();
        match link {
            Some((status, remark)) => Body::Link { challenge, practice, status, remark },
            None => Body::Unlink { challenge, practice },
        }
    }
}
