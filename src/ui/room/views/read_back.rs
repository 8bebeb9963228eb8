//! One note as it is read back to its municipality: in the language that was chosen, else in all that it has.

use super::list::{Entry, List, Role};
use super::{messages, shown_note};
use crate::app::model::Model;
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;

pub fn list(model: &Model, note: NoteId, lang: Option<Lang>) -> List {
    let Some(note) = shown_note(model, note) else { return List::default() };
    let mut lines = match note.entries.iter().find(|(known, _)| Some(*known) == lang) {
        Some((_, entry)) => vec![(Role::Text, entry.text.split_whitespace().collect::<Vec<_>>().join(" "))],
        None => messages::texts(&note, ""),
    };
    let plan = model.workshop.plan();
    for id in note.first().municipalities() {
        let names = plan.municipality(id).map(|known| known.name.in_all(&plan.languages).join(" · "));
        lines.push((Role::Under, names.unwrap_or_else(|| id.to_string())));
    }
    List { entries: vec![Entry { heading: None, lines }], most_lines: None }
}
