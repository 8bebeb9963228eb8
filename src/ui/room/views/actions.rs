//! Who promised what by when. What is still open is said in words.

use std::collections::HashMap;

use super::list::{Entry, List, Role};
use crate::app::model::Model;
use crate::domain::exchange::actions;
use crate::domain::ids::NoteId;
use crate::i18n::{Catalogue, dates};
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
    let first = note.first();
    let plan = model.workshop.plan();
    let lang = plan.languages.first().copied().unwrap_or(model.lang);
    let names = first.municipalities().iter().map(|id| match plan.municipality(id) {
        Some(known) => known.name.get(lang),
        None => id.as_str(),
    });
    let names: Vec<&str> = names.collect();
    // Whose it is stands before what it is, as with every note in the room.
    let sign = if names.is_empty() { "• ".to_owned() } else { format!("• {} – ", names.join(", ")) };
    let mut lines = vec![];
    for (place, text) in note.texts().enumerate() {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        lines.push((Role::Text, format!("{}{text}", if place == 0 { &sign } else { "  " })));
    }
    let mut say = |role: Role, words: String| lines.push((role, format!("  {words}")));
    let all = |phrase: &dyn Fn(&Catalogue) -> String| in_all(&model.room_texts, phrase).join(" · ");
    match note.function() {
        Some(function) => say(Role::Under, format!("{}: {function}", all(&|texts| texts.recap_who()))),
        None if first.withholds_function() => say(Role::Under, all(&|texts| texts.recap_who_withheld())),
        None => say(Role::Open, all(&|texts| texts.recap_who_open())),
    }
    match first.due() {
        Some(due) => {
            say(Role::Under, all(&|texts| texts.recap_by_when(dates::day_and_month(texts.lang(), due))));
        }
        None => say(Role::Open, all(&|texts| texts.recap_by_when_open())),
    }
    Entry { heading: None, lines }
}
