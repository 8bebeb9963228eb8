//! What was done to a note, in words: for its history and for what an undo took back.

use super::{field, field_value, function, kind, language, level, municipality, status, theme, title};
use crate::domain::event::ReadBack;
use crate::domain::note::{Change, Kind};
use crate::domain::notes::Deed;
use crate::domain::plan::Plan;
use crate::i18n::{Catalogue, dates};

/// What a category of speakers is called; its id if the plan does not know it.
pub fn category(texts: &Catalogue, plan: &Plan, id: &str) -> String {
    let known = plan.categories.iter().find(|category| category.id == id);
    known.map_or(id, |category| category.label.get(texts.lang())).to_owned()
}

/// What a municipality said when a note was read back.
pub fn read_back(texts: &Catalogue, answer: Option<ReadBack>) -> String {
    match answer {
        Some(ReadBack::Confirmed) => texts.note_past_confirmed(),
        Some(ReadBack::Amended) => texts.note_past_amended(),
        Some(ReadBack::Withdrawn) => texts.note_past_withdrawn(),
        None => texts.note_past_not_read_back(),
    }
}

/// What was done, a line for each thing.
pub fn past_deed(texts: &Catalogue, plan: &Plan, of: Kind, deed: Deed<'_>) -> Vec<String> {
    match deed {
        Deed::Added(fields) => {
            let how = match (fields.merged_from.len(), fields.split_from) {
                (0, None) => texts.note_past_added(),
                (0, Some(_)) => texts.note_past_split_off(),
                (count, _) => texts.note_past_merged(texts.common_notes(count)),
            };
            let what = format!("{} · {}", kind(texts, fields.kind), level(texts, fields.level));
            vec![format!("{how} ({what})"), quoted(texts, &fields.text)]
        }
        Deed::Edited { changes, reason } => {
            let mut lines: Vec<String> =
                changes.iter().map(|change| past_change(texts, plan, of, change)).collect();
            lines.extend(reason.map(|reason| texts.note_past_reason(reason)));
            lines
        }
        Deed::Deleted => vec![texts.note_past_deleted()],
        Deed::Released(true) => vec![texts.note_past_released()],
        Deed::Released(false) => vec![texts.note_past_taken_back()],
        Deed::ReadBack(answer) => vec![read_back(texts, answer)],
    }
}

fn quoted(texts: &Catalogue, text: &str) -> String {
    texts.minutes_quotation(text.replace('\n', " "))
}

/// One field and what it says since.
fn past_change(texts: &Catalogue, plan: &Plan, of: Kind, change: &Change) -> String {
    let says = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    let answer = |on: bool| if on { texts.common_yes() } else { texts.common_no() };
    let list = |names: Vec<&str>| if names.is_empty() { "–".to_owned() } else { names.join(", ") };
    let value = match change {
        Change::Kind(to) => kind(texts, *to),
        Change::Text(text) => quoted(texts, text),
        Change::Item(item) => says(item.as_ref().map(|item| title(texts, plan, item).to_owned())),
        Change::Group(group) => says(group.as_ref().map(ToString::to_string)),
        Change::Category(id) => says(id.as_ref().map(|id| category(texts, plan, id))),
        Change::Municipalities(ids) => list(ids.iter().map(|id| municipality(texts, plan, id)).collect()),
        Change::Themes(ids) => list(ids.iter().map(|id| theme(texts, plan, id)).collect()),
        Change::Lang(lang) => says(lang.map(|lang| language(texts, lang))),
        Change::Level(to) => level(texts, *to),
        Change::Function(function) => says(function.clone()),
        Change::Due(due) => says(due.map(|due| dates::full(texts.lang(), due))),
        Change::Status(to) => says(to.as_ref().map(|to| status(texts, to))),
        Change::Verbatim(on) | Change::Important(on) => answer(*on),
        Change::Translation(_, text) => says(text.as_ref().map(|text| quoted(texts, text))),
        Change::Detail(id, text) => says(text.as_ref().map(|text| field_value(texts, id, text))),
    };
    format!("{}: {value}", changed_field(texts, of, change))
}

/// What the field of a change is called.
pub fn changed_field(texts: &Catalogue, of: Kind, change: &Change) -> String {
    match change {
        Change::Kind(_) => texts.minutes_column_kind(),
        Change::Text(_) => texts.note_field_text(),
        Change::Item(_) => texts.minutes_column_item(),
        Change::Group(_) => texts.note_field_group(),
        Change::Category(_) => texts.note_field_category(),
        Change::Municipalities(_) => texts.minutes_column_municipality(),
        Change::Themes(_) => texts.note_tick_themes(),
        Change::Lang(_) => texts.note_field_language(),
        Change::Level(_) => texts.note_pick_level(),
        Change::Function(_) => function(texts, of),
        Change::Due(_) => texts.note_field_due(),
        Change::Status(_) => texts.minutes_column_status(),
        Change::Verbatim(_) => texts.note_field_verbatim(),
        Change::Important(_) => texts.note_field_important(),
        Change::Translation(lang, _) => texts.note_field_translation(language(texts, *lang)),
        Change::Detail(id, _) => field(texts, id),
    }
}
