//! Below the figures: who speaks and who is next; then what was said.

use super::state::State;
use super::{in_all, said};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::plan_change::AddedSpeaker;
use crate::domain::timing::Slot;
use crate::domain::who::Who;
use crate::i18n::{Catalogue, durations};
use crate::ui::text::width;

/// Below the figures, in so many rows: who speaks and who is next; what was released, else the
/// questions. False when something had to be left out.
pub fn lines(model: &Model, state: State, columns: u16, rows: u16) -> (Vec<String>, bool) {
    let (State::Item(slot) | State::Overtime(slot) | State::Between(slot)) = state else {
        return (Vec::new(), true);
    };
    let mut lines = match state {
        State::Between(_) => Vec::new(),
        _ => {
            let mut lines = speakers(model, slot, columns);
            lines.extend(interpretation(model, slot));
            lines
        }
    };
    let rows = usize::from(rows).saturating_sub(lines.len());
    let (said, is_whole) = said::lines(model, state, columns, rows);
    if !lines.is_empty() && !said.is_empty() && said.len() < rows {
        lines.push(String::new());
    }
    lines.extend(said);
    (lines, is_whole)
}

/// Who speaks and who is next, in the order as it was moved: in one row, or in two. Of a phase also the
/// time that is left of it: it is everybody's, while a speaker's own is nobody's business.
fn speakers(model: &Model, slot: Slot, columns: u16) -> Vec<String> {
    let item = model.workshop.record().item(slot);
    let Some(segment) = item.parts.current() else { return Vec::new() };
    let mut now = format!("▶ {}", segment_in_all(model, slot, segment));
    if model.workshop.segment(slot, segment).is_some_and(Who::is_phase)
        && let Some(part) = item.parts.get(segment)
    {
        let left = part.time(&item.holds, model.second()).remaining_s().max(0);
        now = format!("{now}   {}", durations::clock(left));
    }
    let Some(next) = item.parts.next().map(|next| segment_in_all(model, slot, next)) else {
        return vec![now];
    };
    let words = in_all(&model.room_texts, |texts| texts.room_next()).join(" · ");
    let both = format!("{now}     {words}: {next}");
    if width(&both) <= columns { vec![both] } else { vec![now, format!("  {words}: {next}")] }
}

/// That everything is said twice.
fn interpretation(model: &Model, slot: Slot) -> Option<String> {
    let is_consecutive = model.workshop.record().item(slot).parts.is_consecutive();
    is_consecutive.then(|| in_all(&model.room_texts, |texts| texts.room_consecutive()).join(" · "))
}

/// A segment in the languages of the room. Who was added with typed words stays "speaker": nothing that
/// was typed is seen here by accident.
fn segment_in_all(model: &Model, slot: Slot, segment: u16) -> String {
    let plan = model.workshop.plan();
    let name = |texts: &Catalogue| match model.workshop.segment(slot, segment) {
        None | Some(Who::Added(AddedSpeaker::Name(_))) => texts.room_speaker(),
        Some(who) => words::segment(texts, plan, who).to_owned(),
    };
    in_all(&model.room_texts, name).join(" · ")
}
