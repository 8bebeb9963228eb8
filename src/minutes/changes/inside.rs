//! Note by note, for the organisers: what a statement said before, and nothing of what was withdrawn, struck or
//! taken off the record since.

use std::collections::HashMap;

use super::{Change, Changes, Statement, Unknown, differing};
use crate::domain::ids::NoteId;
use crate::domain::issuing::Edition;
use crate::domain::note::{Kind, Level};
use crate::domain::workshop::Workshop;
use crate::minutes::{Entry, Minutes};

pub(super) fn changes(
    edition: &Edition,
    earlier: &Minutes<'_>,
    later: &Minutes<'_>,
    now: &Workshop,
) -> Changes {
    let mut before: HashMap<NoteId, &Entry<'_>> = Kind::ALL
        .iter()
        .flat_map(|kind| earlier.entries(*kind))
        .map(|entry| (entry.note_id(), entry))
        .collect();
    let mut statements = Vec::new();
    for kind in Kind::ALL {
        for (index, entry) in later.entries(kind).iter().enumerate() {
            let (change, before) = match before.remove(&entry.note_id()) {
                None => (Change::New, None),
                Some(earlier) => {
                    let mut unknown = Unknown::of(edition, entry, later);
                    let mut fields = differing(earlier, entry);
                    unknown.fields.retain(|field| !fields.contains(field));
                    fields.extend(unknown.fields);
                    let old = (earlier.text != entry.text).then(|| earlier.text.to_owned());
                    match (old.is_some() || unknown.text, fields.is_empty()) {
                        (true, _) => (Change::Reworded(fields), old),
                        (false, false) => (Change::Changed(fields), None),
                        (false, true) => continue,
                    }
                }
            };
            statements.push(Statement { kind, index, change, before });
        }
    }
    let gone = Some(gone(now, before.into_values().collect()));
    Changes { since: *edition, statements, are_too_few: false, gone }
}

/// What is not there any more. What was withdrawn, struck or taken off the record is not even counted; what
/// somebody took away stays away, even if it was no withdrawal.
fn gone(now: &Workshop, mut before: Vec<&Entry<'_>>) -> (usize, Vec<(NoteId, String)>) {
    let notes = now.notes();
    before.retain(|entry| {
        notes.get(entry.note_id()).is_some_and(|note| {
            !note.struck && note.fields.level != Level::OffRecord && !notes.is_withdrawn(note)
        })
    });
    before.sort_by_key(|entry| (entry.kind(), entry.id));
    let stays = |entry: &&&Entry<'_>| notes.get(entry.note_id()).is_some_and(|note| !note.deleted);
    let told = before.iter().filter(stays).map(|entry| (entry.note_id(), entry.text.to_owned()));
    (before.len(), told.collect())
}
