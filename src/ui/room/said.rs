//! What was said and may be read by all: notes that were released; else the questions of the item.

use super::state::State;
use crate::app::model::Model;
use crate::minutes::shown::Said;
use crate::ui::text::wrap;

/// More released notes than this are not read from the back of a room.
const MOST_RELEASED: usize = 5;

/// The lines in so many rows, with no more paragraphs than fit whole; false when not even the first
/// does, or when a released note had to be left out.
pub fn lines(model: &Model, state: State, columns: u16, rows: usize) -> (Vec<String>, bool) {
    let wrapped = |text: &str| wrap(text, columns).into_iter().map(String::from).collect::<Vec<_>>();
    // Questions for later have a list of their own, which is shown on demand.
    let notes = model.shown_statements();
    if !notes.is_empty() {
        // The latest released notes take the place of the question; of too many the earliest go.
        let latest = notes.iter().rev().take(MOST_RELEASED).map(|note| wrapped(&released_text(model, note)));
        let mut said: Vec<String> = Vec::new();
        for note in latest {
            if !said.is_empty() && said.len() + note.len() > rows {
                return (said, false);
            }
            said.splice(..0, note);
        }
        let is_whole = said.len() <= rows;
        return (said, is_whole);
    }
    let State::Item(slot) = state else { return (Vec::new(), true) };
    // A question is shown in all languages or in none.
    let languages = &model.workshop.plan().languages;
    let questions = model.workshop.item(slot).questions.iter();
    let questions: Vec<Vec<String>> = questions
        .map(|question| question.in_all(languages).into_iter().flat_map(wrapped).collect())
        .collect();
    let shown = paragraphs(questions.clone(), rows);
    // Groups work on a question each: all of them where there is room, else none, for none is first.
    if model.workshop.item(slot).kind.as_deref() == Some("group_work") {
        let all = questions.iter().map(Vec::len).sum::<usize>() + questions.len().saturating_sub(1);
        let is_whole = all <= rows;
        return (if is_whole { shown } else { Vec::new() }, is_whole);
    }
    let is_whole = questions.first().is_none_or(|first| first.len() <= rows);
    (shown, is_whole)
}

/// As many paragraphs as fit whole, an empty row between two.
pub fn paragraphs(paragraphs: Vec<Vec<String>>, rows: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        let gap = usize::from(!lines.is_empty());
        if lines.len() + gap + paragraph.len() > rows {
            break;
        }
        lines.extend((0..gap).map(|_| String::new()));
        lines.extend(paragraph);
    }
    lines
}

/// A released note as the room may read it: the municipality only where the level names it.
fn released_text(model: &Model, note: &Said<'_>) -> String {
    let plan = model.workshop.plan();
    let lang = plan.languages.first().copied().unwrap_or(model.lang);
    let known = note.municipalities.iter().filter_map(|id| plan.municipality(id));
    let names: Vec<&str> = known.map(|municipality| municipality.name.get(lang)).collect();
    let text = note.text.replace('\n', " ");
    if names.is_empty() { format!("• {text}") } else { format!("• {} – {text}", names.join(", ")) }
}
