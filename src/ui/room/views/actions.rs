//! Who promised what by when. What is still open is said in words.

use std::collections::HashMap;

use super::list::{Entry, List, Role};
use super::messages::texts;
use crate::app::model::Model;
use crate::domain::exchange::actions;
use crate::domain::ids::NoteId;
use crate::i18n::dates;
use crate::minutes::shown::{self, InAll};
use crate::ui::room::in_all;

/// The actions that were released, in the order of the desk's board: what is incomplete, then by date, what
/// is done last.
pub fn list(model: &Model) -> List {
    let shown = shown::in_all_languages(&model.workshop);
    let statements: Vec<_> = shown.iter().map(InAll::statement).collect();
    let notes: HashMap<NoteId, &InAll<'_>> = shown.iter().map(|note| (note.note, note)).collect();
    let ordered = actions(&statements).all;
    let entries = ordered.iter().filter_map(|action| Some(entry(model, notes.get(&action.note)?)));
    let list: Vec<Entry> = entries.collect();
    if list.is_empty() {
        let says = in_all(&model.room_texts, |texts| texts.recap_view_nothing());
        let lines = says.into_iter().map(|line| (Role::Text, line)).collect();
        return List::of(vec![Entry { heading: None, lines }]);
    }
    List::of(list)
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
        true if first.withholds_function() => {
            say(false, in_all(texts_of_room, |texts| texts.recap_who_withheld()));
        }
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
