//! By what two versions show, as somebody compares them who knows nothing else.

use std::collections::HashMap;

use super::{Change, Changes, Field, Statement, Unknown, differing};
use crate::domain::ids::NoteId;
use crate::domain::issuing::Edition;
use crate::domain::note::Kind;
use crate::minutes::{Entry, Minutes};

/// A statement of the earlier version.
struct Before<'m> {
    entry: &'m Entry<'m>,
    /// Fields that said something else then, but it is not known what.
    unknown: Vec<Field>,
}

pub(super) fn changes<'m>(edition: &Edition, earlier: &'m Minutes<'m>, later: &'m Minutes<'_>) -> Changes {
    let mut before = by_text(edition, earlier, later);
    let mut places: HashMap<&str, Vec<(Kind, usize)>> = HashMap::new();
    for kind in Kind::ALL {
        for (index, entry) in later.entries(kind).iter().enumerate() {
            places.entry(entry.text).or_default().push((kind, index));
        }
    }
    let entry = |(kind, index): (Kind, usize)| &later.entries(kind)[index];
    let mut changes: HashMap<(Kind, usize), Change> = HashMap::new();
    for (text, mut places) in places {
        let mut earlier = before.remove(text).unwrap_or_default();
        // What stands there as it stood.
        places.retain(|&place| {
            let is_same = |before: &Before<'_>| {
                before.unknown.is_empty() && differing(before.entry, entry(place)).is_empty()
            };
            let same = earlier.iter().position(is_same);
            same.map(|same| earlier.swap_remove(same)).is_none()
        });
        match (&places[..], &earlier[..]) {
            (&[place], [before]) => {
                let now = entry(place);
                let mut fields = differing(before.entry, now);
                fields.extend(
                    before.unknown.iter().filter(|field| !fields.contains(field)).collect::<Vec<_>>(),
                );
                fields.retain(|&field| may_be_told(field, before.entry, now));
                if !fields.is_empty() {
                    changes.insert(place, Change::Changed(fields));
                }
            }
            _ => changes.extend(places.into_iter().map(|place| (place, Change::NewOrReworded))),
        }
    }
    let mut statements: Vec<Statement> = changes
        .into_iter()
        .map(|((kind, index), change)| Statement { kind, index, change, before: None })
        .collect();
    statements.sort_by_key(|statement| (statement.kind, statement.index));
    let is_named = |statement: &Statement| entry((statement.kind, statement.index)).is_released();
    let unnamed = statements.iter().filter(|statement| !is_named(statement)).count();
    let are_too_few = unnamed > 0 && unnamed < later.threshold() as usize;
    if are_too_few {
        statements.retain(is_named);
    }
    Changes { since: *edition, statements, are_too_few, gone: None }
}

/// The statements of the earlier version by their texts; those whose text of then is not known are left out.
fn by_text<'m>(
    edition: &Edition,
    earlier: &'m Minutes<'m>,
    later: &Minutes<'_>,
) -> HashMap<&'m str, Vec<Before<'m>>> {
    let now = Kind::ALL.iter().flat_map(|kind| later.entries(*kind));
    let mut unknown: HashMap<NoteId, Unknown> = now
        .map(|entry| (entry.note_id(), Unknown::of(edition, entry, later)))
        .filter(|(_, unknown)| unknown.text || !unknown.fields.is_empty())
        .collect();
    let mut by_text: HashMap<&str, Vec<Before<'m>>> = HashMap::new();
    for entry in Kind::ALL.iter().flat_map(|kind| earlier.entries(*kind)) {
        let unknown = unknown.remove(&entry.note_id());
        if unknown.as_ref().is_some_and(|unknown| unknown.text) {
            continue;
        }
        let mut unknown = unknown.map_or_else(Vec::new, |unknown| unknown.fields);
        // A level is known by the name that stands there alone.
        for field in &mut unknown {
            if *field == Field::Level {
                *field = Field::Municipality;
            }
        }
        by_text.entry(entry.text).or_default().push(Before { entry, unknown });
    }
    by_text
}

/// Only where something is shown now that was not: what is gone, or named less openly, is not pointed at.
fn may_be_told(field: Field, before: &Entry<'_>, now: &Entry<'_>) -> bool {
    match field {
        Field::Kind => true,
        Field::Municipality => {
            let stays = |town| now.municipalities().contains(town);
            !now.municipalities().is_empty() && before.municipalities().iter().all(stays)
        }
        Field::Who => now.function().is_some(),
        Field::By => now.due().is_some(),
        Field::Status => now.status().is_some(),
        Field::Theme => now.theme().is_some(),
        Field::Details => now.details().any(|(field, text)| before.detail(field) != Some(text)),
        Field::Level => false,
    }
}
