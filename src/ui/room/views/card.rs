//! One practice or challenge with what is known of it.

use super::list::{Entry, List, Role};
use super::{messages, shown_note};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::ids::NoteId;
use crate::i18n::Catalogue;
use crate::ui::room::in_all;

pub fn list(model: &Model, note: NoteId) -> List {
    let Some(note) = shown_note(model, note) else { return List::default() };
    let plan = model.workshop.plan();
    let mut lines = messages::texts(&note, "");
    for id in note.first().municipalities() {
        let names = plan.municipality(id).map(|known| known.name.in_all(&plan.languages).join(" · "));
        lines.push((Role::Under, names.unwrap_or_else(|| id.to_string())));
    }
    let mut entries = vec![Entry { heading: None, lines }];
    // What any of the languages may show of it, once.
    let details = note.entries.iter().flat_map(|(_, entry)| entry.details());
    let mut known: Vec<&str> = Vec::new();
    for (field, text) in details {
        if known.contains(&field) {
            continue;
        }
        known.push(field);
        let name = in_all(&model.room_texts, |texts: &Catalogue| words::field(texts, field));
        let text = words::field_value(&model.texts, field, text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        entries.push(Entry { heading: Some(name.join(" · ")), lines: vec![(Role::Under, text)] });
    }
    List::of(entries)
}
