//! What was withdrawn, and what holds words of it.

use super::{Note, Notes};
use crate::domain::event::ReadBack;
use crate::domain::ids::NoteId;

impl Notes {
    /// Whether a note was withdrawn by its municipality, or may hold words that were: of a note inside it, or
    /// of the one that it was split off. Read back itself and confirmed, it may be told again.
    pub fn is_withdrawn(&self, note: &Note) -> bool {
        match note.read_back {
            Some(ReadBack::Withdrawn) => true,
            Some(_) => false,
            // Almost every note.
            None if note.fields.merged_from.is_empty() && note.fields.split_from.is_none() => false,
            None => self.holds_withdrawn(note),
        }
    }

    fn holds_withdrawn(&self, note: &Note) -> bool {
        let mut seen: Vec<NoteId> = vec![note.id];
        let mut next = 0;
        while let Some(&id) = seen.get(next) {
            next += 1;
            let Some(one) = self.get(id) else { continue };
            match one.read_back {
                Some(ReadBack::Withdrawn) => return true,
                // What was inside was read back with it.
                Some(_) => continue,
                None => {}
            }
            for &other in one.fields.merged_from.iter().chain(&one.fields.split_from) {
                // Files that were damaged could lead back to where it began.
                if !seen.contains(&other) {
                    seen.push(other);
                }
            }
        }
        false
    }
}
