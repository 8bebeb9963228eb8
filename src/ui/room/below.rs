//! Below the figures: who speaks and who is next; what was released, else the question.

use super::in_all;
use super::state::State;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::notes::Note;
use crate::domain::plan_change::AddedSpeaker;
use crate::domain::timing::Slot;
use crate::domain::who::Who;
use crate::i18n::{Catalogue, durations};
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
        _ => {
            let mut lines = speakers(model, slot, columns);
            lines.extend(interpretation(model, slot));
            lines
        }
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
        let said = |most: usize| -> Vec<String> {
            let questions = model.workshop.item(slot).questions.iter().take(most);
            let in_all = questions.flat_map(|question| question.in_all(&model.workshop.plan().languages));
            in_all.flat_map(wrapped).collect()
        };
        // Groups work on a question each: all of them where there is room, else none, for none is first.
        let said = said(if is_group_work(model, slot) { usize::MAX } else { 1 });
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

/// Whether several groups work at the same time.
fn is_group_work(model: &Model, slot: Slot) -> bool {
    model.workshop.item(slot).kind.as_deref() == Some("group_work")
}

/// The notes that were released to the room, the latest last.
fn released(model: &Model) -> Vec<&Note> {
    let notes = model.workshop.notes();
    let mut released: Vec<&Note> = notes.released().filter_map(|id| notes.get(id)).collect();
    released.sort_by_key(|note| (note.at, note.id));
    released
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
