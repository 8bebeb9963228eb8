//! What could be linked to a note: for a challenge the practices that share its themes and words, for a
//! practice the challenges. The person decides.

use std::collections::HashSet;

use super::roles::{answers, asks};
use crate::domain::ids::NoteId;
use crate::domain::note::Level;
use crate::domain::notes::{Note, Notes};
use crate::domain::search::{Index, Like};

/// A note that could be linked to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggestion {
    pub note: NoteId,
    /// The share of what the other one's words and themes weigh that it has too, from 0 to 1.
    pub likeness: f32,
    /// It is of a municipality of the other note: nobody needs to be introduced to oneself.
    pub is_own: bool,
}

/// Whether a note can be linked: it asks or answers, and it is there to be spoken of.
pub fn can_be_linked(notes: &Notes, note: &Note) -> bool {
    let kind = note.fields.kind;
    (asks(kind) || answers(kind))
        && note.stands()
        && note.fields.level != Level::OffRecord
        && !notes.is_withdrawn(note)
}

/// Everything that could be linked to a note, best first: what is like it, then the rest, the latest first;
/// what is of its own municipality after what others have.
pub fn suggestions(notes: &Notes, index: &mut Index, of: &Note) -> Vec<Suggestion> {
    let asking = asks(of.fields.kind);
    let fits = |note: &Note| {
        let kind = note.fields.kind;
        (if asking { answers(kind) } else { asks(kind) }) && can_be_linked(notes, note)
    };
    let is_own = |note: &Note| {
        let own = &of.fields.municipalities;
        note.fields.municipalities.iter().any(|municipality| own.contains(municipality))
    };
    let alike = index.similar(notes, &Like::note(&of.fields), usize::MAX, fits);
    let known: HashSet<NoteId> = alike.iter().map(|(note, _)| *note).collect();
    let others = notes.iter().rev().filter(|note| !known.contains(&note.id) && fits(note));
    let alike = alike.iter().filter_map(|(note, likeness)| Some((notes.get(*note)?, *likeness)));
    let mut found: Vec<Suggestion> = alike
        .chain(others.map(|note| (note, 0.0)))
        .map(|(note, likeness)| Suggestion { note: note.id, likeness, is_own: is_own(note) })
        .collect();
    // Stable: among others' and among own ones the order stays.
    found.sort_by_key(|suggestion| suggestion.is_own);
    found
}

/// What others said that is like a note, best first, at most `most`: of what passes only. What shares hardly
/// anything is left out: on paper nobody can look further down the list.
pub fn from_others(
    notes: &Notes,
    index: &mut Index,
    of: &Note,
    most: usize,
    passes: impl Fn(&Note) -> bool,
) -> Vec<NoteId> {
    /// The least share of its words and themes that the other one has, too.
    const LEAST: f32 = 0.1;
    let asking = asks(of.fields.kind);
    let own = &of.fields.municipalities;
    let fits = |note: &Note| {
        let kind = note.fields.kind;
        (if asking { answers(kind) } else { asks(kind) })
            && can_be_linked(notes, note)
            && !note.fields.municipalities.iter().any(|municipality| own.contains(municipality))
            && passes(note)
    };
    let alike = index.similar(notes, &Like::note(&of.fields), most, fits);
    alike.into_iter().filter(|(_, likeness)| *likeness >= LEAST).map(|(note, _)| note).collect()
}
