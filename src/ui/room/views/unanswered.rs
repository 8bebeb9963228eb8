//! The challenges and needs that nobody has answered yet, by theme; whose they are, nobody has to read here.

use std::collections::HashMap;

use super::list::{Entry, List, Role};
use super::messages::texts;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::exchange::{pairs, unanswered};
use crate::domain::ids::{NoteId, ThemeId};
use crate::minutes::shown::{self, InAll};
use crate::ui::room::in_all;

/// What waits. A challenge whose answer the room has not seen is not called unanswered.
pub fn list(model: &Model) -> List {
    let shown = shown::in_all_languages(&model.workshop);
    let statements: Vec<_> = shown.iter().map(InAll::statement).collect();
    let pairs = pairs(&model.workshop);
    let found = unanswered(model.workshop.plan(), &statements, &pairs);
    if found.waiting == 0 {
        let says = match found.asked {
            0 => in_all(&model.room_texts, |texts| texts.recap_view_nothing()),
            _ => in_all(&model.room_texts, |texts| texts.recap_view_all_answered()),
        };
        let lines = says.into_iter().map(|line| (Role::Text, line)).collect();
        return List::of(vec![Entry { heading: None, lines }]);
    }
    let notes: HashMap<NoteId, &InAll<'_>> = shown.iter().map(|note| (note.note, note)).collect();
    let mut entries = Vec::new();
    for (theme, waiting) in &found.themes {
        let heading = heading(model, theme.as_ref());
        for note in waiting.iter().filter_map(|note| notes.get(note)) {
            entries.push(Entry { heading: Some(heading.clone()), lines: texts(note, "• ") });
        }
    }
    List::of(entries)
}

/// A theme in all of the room's languages.
pub fn heading(model: &Model, theme: Option<&ThemeId>) -> String {
    let plan = model.workshop.plan();
    let name = |texts: &crate::i18n::Catalogue| match theme {
        Some(theme) => words::theme(texts, plan, theme).to_owned(),
        None => texts.recap_no_theme(),
    };
    in_all(&model.room_texts, name).join(" · ")
}
