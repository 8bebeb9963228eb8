//! Below the figures: who speaks and who is next; what was released, else the question.

use super::in_all;
use super::state::State;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::notes::Note;
use crate::domain::plan::Segment;
use crate::domain::timing::Slot;
use crate::ui::text::{width, wrap};

/// More released notes than this are not read from the back of a room.
const MOST_RELEASED: usize = 5;

/// Below the figures, in so many rows: who speaks and who is next; what was released, else the
/// question. False when something had to be left out.
pub fn lines(model: &Model, state: State, columns: u16, rows: u16) -> (Vec<String>, bool) {
    let (State::Item(slot) | State::Overtime(slot) | State::Between(slot)) = state else {
        return (Vec::new(), true);
    };
    let mut lines = match state {
        State::Between(_) => Vec::new(),
        _ => speakers(model, slot, columns),
    };
    let gap = usize::from(!lines.is_empty());
    let rows = usize::from(rows).saturating_sub(lines.len());
    let wrapped = |text: &str| wrap(text, columns).into_iter().map(String::from).collect::<Vec<_>>();
    let notes = released(model);
    let (said, is_whole) = if !notes.is_empty() {
        // The latest released notes take the place of the question; of too many the earliest go.
        let mut said: Vec<String> = Vec::new();
        let latest = notes.iter().rev().take(MOST_RELEASED).map(|note| wrapped(&released_text(model, note)));
        let mut is_whole = true;
        for note in latest {
            is_whole = said.is_empty() || said.len() + note.len() + gap <= rows;
            if !is_whole {
                break;
            }
            said.splice(..0, note);
        }
        let is_cut = said.len() + gap > rows;
        (said, is_whole && !is_cut)
    } else if matches!(state, State::Item(_)) {
        let question = model.workshop.item(slot).questions.first();
        let question = question.map(|question| question.in_all(&model.workshop.plan().languages));
        let said: Vec<String> = question.into_iter().flatten().flat_map(wrapped).collect();
        let fits = said.len() <= rows;
        (if fits { said } else { Vec::new() }, fits)
    } else {
        (Vec::new(), true)
    };
    if !said.is_empty() && said.len() + gap <= rows {
        lines.extend((0..gap).map(|_| String::new()));
    }
    lines.extend(said);
    (lines, is_whole)
}

/// The notes that were released to the room, the latest last.
fn released(model: &Model) -> Vec<&Note> {
    let notes = model.workshop.notes();
    let mut released: Vec<&Note> = notes.released().filter_map(|id| notes.get(id)).collect();
    released.sort_by_key(|note| (note.at, note.id));
    released
}

/// Who speaks and who is next: in one row, or in two.
fn speakers(model: &Model, slot: Slot, columns: u16) -> Vec<String> {
    let segments = &model.workshop.item(slot).segments;
    let Some((index, _)) = model.workshop.record().item(slot).current_segment() else { return Vec::new() };
    let index = usize::from(index);
    let name = |index: usize| segments.get(index).map(|segment| segment_in_all(model, segment));
    let now = format!("▶ {}", name(index).unwrap_or_default());
    let Some(next) = name(index + 1) else { return vec![now] };
    let words = in_all(&model.room_texts, |texts| texts.room_next()).join(" · ");
    let both = format!("{now}     {words}: {next}");
    if width(&both) <= columns { vec![both] } else { vec![now, format!("  {words}: {next}")] }
}

/// A released note as the room may read it: the municipality only where the level names it.
fn released_text(model: &Model, note: &Note) -> String {
    let fields = &note.fields;
    let names: Vec<&str> = match fields.level.names_municipality() {
        true => {
            let lang = model.workshop.plan().languages.first().copied().unwrap_or(model.lang);
            let known = fields.municipalities.iter().filter_map(|id| model.workshop.plan().municipality(id));
            known.map(|municipality| municipality.name.get(lang)).collect()
        }
        false => Vec::new(),
    };
    let text = fields.text.replace('\n', " ");
    if names.is_empty() { format!("• {text}") } else { format!("• {} – {text}", names.join(", ")) }
}

fn segment_in_all(model: &Model, segment: &Segment) -> String {
    let plan = model.workshop.plan();
    in_all(&model.room_texts, |texts| words::segment(texts, plan, segment).to_owned()).join(" · ")
}
