//! A page of the recap: a few lines on a theme, in one language.

use super::list::{Entry, List, Role};
use crate::app::model::Model;
use crate::app::recap::all_pages;
use crate::domain::ids::ThemeId;
use crate::domain::lang::Lang;
use crate::minutes::recap::{MOST_LINES, Recap};
use crate::ui::overlay::recap::name;

/// A theme that was typed is seen only as long as something released has it.
pub fn is_there(model: &Model, theme: Option<&ThemeId>, lang: Lang) -> bool {
    let is_of_plan = theme.is_some_and(|theme| model.workshop.plan().theme(theme).is_some());
    is_of_plan || Recap::of(&model.workshop, lang).theme(theme).is_some()
}

pub fn title(model: &Model, theme: Option<&ThemeId>, lang: Lang) -> String {
    let texts = model.room_texts.iter().find(|texts| texts.lang() == lang).unwrap_or(&model.texts);
    name(model, texts, theme)
}

/// The page, or the last one when lines went away meanwhile.
pub fn list(model: &Model, theme: Option<&ThemeId>, lang: Lang, page: usize) -> List {
    let recap = Recap::of(&model.workshop, lang);
    let pages = recap.theme(theme).map(|theme| all_pages(model, lang, theme)).unwrap_or_default();
    let last = pages.len().saturating_sub(1);
    let pieces = pages.into_iter().nth(page.min(last)).unwrap_or_default();
    let entry = |text: String| Entry { heading: None, lines: vec![(Role::Text, text)] };
    List {
        entries: pieces.into_iter().map(|piece| entry(piece.text)).collect(),
        most_lines: Some(MOST_LINES),
    }
}
