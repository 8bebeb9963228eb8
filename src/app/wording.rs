//! The words of a note in one language, and what it takes to correct them there.

use crate::domain::lang::Lang;
use crate::domain::note::{Change, NoteFields};
use crate::domain::plan::Plan;

/// The text of a note in a language; of one that does not say its own, where the room has only that one.
pub(super) fn text_in<'a>(plan: &Plan, fields: &'a NoteFields, lang: Lang) -> Option<&'a str> {
    if is_original(plan, fields, lang) { Some(&fields.text) } else { fields.text_in(lang) }
}

fn is_original(plan: &Plan, fields: &NoteFields, lang: Lang) -> bool {
    let only = match plan.languages[..] {
        [only] => Some(only),
        _ => None,
    };
    fields.lang.or(only) == Some(lang)
}

/// Other words in a language; without one, of what was noted.
pub(super) fn correction(plan: &Plan, fields: &NoteFields, lang: Option<Lang>, text: String) -> Change {
    match lang.filter(|&lang| !is_original(plan, fields, lang)) {
        Some(lang) => Change::Translation(lang, Some(text)),
        None => Change::Text(text),
    }
}

/// The languages of the room, this one apart, in which a note stands, too: a correction does not reach them.
pub(super) fn also_in(plan: &Plan, fields: &NoteFields, lang: Option<Lang>) -> Vec<Lang> {
    let corrected = |other: Lang| match lang {
        Some(lang) => lang == other,
        None => is_original(plan, fields, other),
    };
    let others = plan.languages.iter().copied().filter(|&other| !corrected(other));
    others.filter(|&other| text_in(plan, fields, other).is_some()).collect()
}
