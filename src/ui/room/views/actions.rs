//! Who promised what by when. What is still open is said in words.

use super::list::{Entry, List, Role};
use super::messages::texts;
use crate::app::model::Model;
use crate::domain::note::Kind;
use crate::i18n::dates;
use crate::minutes::shown::{self, InAll};
use crate::ui::room::in_all;

/// The actions that were released: those with a date first, in its order.
pub fn list(model: &Model) -> List {
    let shown = shown::in_all_languages(&model.workshop).into_iter();
    let mut actions: Vec<InAll<'_>> = shown.filter(|note| note.first().kind() == Kind::Action).collect();
    actions.sort_by_key(|note| (note.first().due().is_none(), note.first().due()));
    List::of(actions.iter().map(|note| entry(model, note)).collect())
}

fn entry(model: &Model, note: &InAll<'_>) -> Entry {
    let texts_of_room = &model.room_texts;
    let first = note.first();
    let plan = model.workshop.plan();
    let mut lines = texts(note, "• ");
    let mut say = |is_open: bool, words: Vec<String>| {
        lines.push((if is_open { Role::Open } else { Role::Under }, format!("   {}", words.join(" · "))));
    };
    let lang = plan.languages.first().copied().unwrap_or(model.lang);
    let names = first.municipalities().iter().map(|id| match plan.municipality(id) {
        Some(known) => known.name.get(lang),
        None => id.as_str(),
    });
    let who: Vec<&str> = note.function().into_iter().chain(names).collect();
    match who.is_empty() {
        false => say(false, in_all(texts_of_room, |texts| texts.recap_who(who.join(", ")))),
        true if first.withholds_function() => say(false, in_all(texts_of_room, |texts| texts.recap_who_withheld())),
        true => {}
    }
    if note.function().is_none() && !first.withholds_function() {
        say(true, in_all(texts_of_room, |texts| texts.recap_who_open()));
    }
    match first.due() {
        Some(due) => say(
            false,
            in_all(texts_of_room, |texts| texts.recap_by_when(dates::day_and_month(texts.lang(), due))),
        ),
        None => say(true, in_all(texts_of_room, |texts| texts.recap_by_when_open())),
    }
    Entry { heading: None, lines }
}
