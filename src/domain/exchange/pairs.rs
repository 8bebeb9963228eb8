//! The pairs that were linked: who asks, who answers, how far it has come.

use std::collections::HashMap;

use super::roles::oriented;
use crate::domain::event::LinkStatus;
use crate::domain::ids::NoteId;
use crate::domain::note::Level;
use crate::domain::notes::Note;
use crate::domain::workshop::Workshop;

/// A challenge (or need) and what answers it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    pub challenge: NoteId,
    pub practice: NoteId,
    pub status: LinkStatus,
    pub remark: Option<String>,
}

/// The pairs of the workshop: those that were linked, and those that a note named when it was written
/// (`>note-id`), unless somebody took them apart. By the ids of their notes. What was withdrawn or is off
/// the record answers nothing.
pub fn pairs(workshop: &Workshop) -> Vec<Pair> {
    let notes = workshop.notes();
    let counts = |note: &Note| !notes.is_withdrawn(note) && note.fields.level != Level::OffRecord;
    let mut pairs: HashMap<(NoteId, NoteId), (LinkStatus, Option<String>)> = HashMap::new();
    // Those too that were merged into others since.
    let all = (0..notes.places()).map(|place| notes.at_place(place));
    for naming in all.filter(|note| !note.fields.links.is_empty()) {
        let holder = |id| notes.holder(id).and_then(|holder| notes.get(holder));
        let Some(note) = holder(naming.id) else { continue };
        for &other in &naming.fields.links {
            let Some(other) = holder(other).filter(|other| other.id != note.id) else { continue };
            if let Some(pair) = oriented((note.fields.kind, note.id), (other.fields.kind, other.id)) {
                pairs.insert(pair, (LinkStatus::Proposed, None));
            }
        }
    }
    if !pairs.is_empty() {
        for pair in workshop.unlinked() {
            pairs.remove(&pair);
        }
    }
    for link in workshop.links() {
        pairs.insert((link.challenge, link.practice), (link.status, link.remark));
    }
    let known = |id: NoteId| notes.get(id).is_some_and(counts);
    let standing =
        pairs.into_iter().filter(|((challenge, practice), _)| known(*challenge) && known(*practice));
    let mut pairs: Vec<Pair> = standing
        .map(|((challenge, practice), (status, remark))| Pair { challenge, practice, status, remark })
        .collect();
    pairs.sort_unstable_by_key(|pair| (pair.challenge, pair.practice));
    pairs
}
