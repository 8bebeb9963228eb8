//! Below the figures: who speaks and who is next; then what was said.

use super::state::State;
use super::{in_all, said};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::plan::Segment;
use crate::domain::timing::Slot;
use crate::ui::text::width;

/// Below the figures, in so many rows: who speaks and who is next; what was released, else the
/// questions. False when something had to be left out.
pub fn lines(model: &Model, state: State, columns: u16, rows: u16) -> (Vec<String>, bool) {
    let (State::Item(slot) | State::Overtime(slot) | State::Between(slot)) = state else {
        return (Vec::new(), true);
    };
    let mut lines = match state {
        State::Between(_) => Vec::new(),
        _ => speakers(model, slot, columns),
    };
    let rows = usize::from(rows).saturating_sub(lines.len());
    let (said, is_whole) = said::lines(model, state, columns, rows);
    if !lines.is_empty() && !said.is_empty() && said.len() < rows {
        lines.push(String::new());
    }
    lines.extend(said);
    (lines, is_whole)
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

fn segment_in_all(model: &Model, segment: &Segment) -> String {
    let plan = model.workshop.plan();
    in_all(&model.room_texts, |texts| words::segment(texts, plan, segment).to_owned()).join(" · ")
}
