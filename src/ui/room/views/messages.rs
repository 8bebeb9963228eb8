//! The key messages that were released to the room.

use super::list::{Entry, List, Role};
use crate::app::model::Model;
use crate::domain::note::Kind;
use crate::minutes::shown::{self, InAll};

/// The messages that the room may see.
pub fn notes(model: &Model) -> impl Iterator<Item = InAll<'_>> {
    let shown = shown::in_all_languages(&model.workshop).into_iter();
    shown.filter(|note| note.first().kind() == Kind::Message)
}

pub fn list(model: &Model) -> List {
    List::of(notes(model).map(|note| Entry { heading: None, lines: texts(&note, "• ") }).collect())
}

/// The texts of a note, one in each language that it has; a sign stands before the first.
pub fn texts(note: &InAll<'_>, sign: &str) -> Vec<(Role, String)> {
    let texts = note.texts().enumerate();
    let line = |(place, text): (usize, &str)| {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let before = if place == 0 { sign.to_owned() } else { " ".repeat(sign.chars().count()) };
        (Role::Text, format!("{before}{text}"))
    };
    texts.map(line).collect()
}
