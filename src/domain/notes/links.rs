//! Who meets whom: the links between challenges and practices as a fold over their events, beginning with
//! those that a note named when it was written (`>note-id`).

use std::collections::{HashMap, HashSet};

use crate::domain::event::{Body, LinkStatus};
use crate::domain::ids::{EventId, NoteId};
use crate::domain::note::Kind;
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

    /// The latest of each pair, in the order in which the pairs were linked; `written` are those that notes
    /// named when they were written. `holder` gives the note that stands for one, if any does.
    pub(super) fn standing(
        &self,
        undone: &Undone,
        written: impl Iterator<Item = (NoteId, NoteId)>,
        holder: impl Fn(NoteId) -> Option<NoteId>,
    ) -> Vec<Link> {
        let mut links: Vec<Option<Link>> = Vec::new();
        let mut places: HashMap<(NoteId, NoteId), usize> = HashMap::new();
        for (challenge, practice) in written {
            places.entry((challenge, practice)).or_insert_with(|| {
                links.push(Some(Link { challenge, practice, status: LinkStatus::Proposed, remark: None }));
                links.len() - 1
            });
        }
        for said in self.said.iter().filter(|said| !undone.is_void(said.order.1)) {
            let (Some(challenge), Some(practice)) = (holder(said.challenge), holder(said.practice)) else {
                continue;
            };
            let link = said.link.clone().filter(|_| challenge != practice);
            let link = link.map(|(status, remark)| Link { challenge, practice, status, remark });
            match (places.get(&(challenge, practice)).copied(), link) {
                (Some(place), Some(link)) => links[place] = Some(link),
                (Some(place), None) => {
                    // Linked anew, it comes last.
                    links[place] = None;
                    places.remove(&(challenge, practice));
                }
                (None, Some(link)) => {
                    places.insert((challenge, practice), links.len());
                    links.push(Some(link));
                }
                (None, None) => {}
            }
        }
        links.into_iter().flatten().collect()
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

/// Whether a kind of note can be the answer to another.
pub(super) fn offers(kind: Kind) -> bool {
    matches!(kind, Kind::GoodPractice | Kind::Lesson | Kind::Experience)
}
