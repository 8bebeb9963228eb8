//! Who meets whom: the links between challenges and practices as a fold over their events.

use std::collections::HashSet;

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
    pub(super) fn take(&mut self, order: Order, body: &Body) {
        let (challenge, practice, link) = match body {
            Body::Link { challenge, practice, status, remark } => {
                (*challenge, *practice, Some((*status, remark.clone())))
            }
            Body::Unlink { challenge, practice } => (*challenge, *practice, None),
            _ => return,
        };
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

    /// The latest of each pair. `holder` gives the note that stands for one, if any does.
    pub(super) fn standing(&self, undone: &Undone, holder: impl Fn(NoteId) -> Option<NoteId>) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::new();
        for said in self.said.iter().filter(|said| !undone.is_void(said.order.1)) {
            let (Some(challenge), Some(practice)) = (holder(said.challenge), holder(said.practice)) else {
                continue;
            };
            links.retain(|other| (other.challenge, other.practice) != (challenge, practice));
            if let Some((status, remark)) = said.link.clone().filter(|_| challenge != practice) {
                links.push(Link { challenge, practice, status, remark });
            }
        }
        links
    }

    fn find(&self, event: EventId) -> Option<&Said> {
        self.said.iter().find(|said| said.order.1 == event)
    }

    pub(super) fn order_of(&self, event: EventId) -> Option<Order> {
        self.find(event).map(|said| said.order)
    }

    /// What an event said, for "undone: …".
    pub(super) fn body_of(&self, event: EventId) -> Option<Body> {
        let Said { challenge, practice, link, .. } = self.find(event)?.clone();
        Some(match link {
            Some((status, remark)) => Body::Link { challenge, practice, status, remark },
            None => Body::Unlink { challenge, practice },
        })
    }
}
