//! The capture line: what is typed, and below it what it was understood as.

use std::hash::Hash;

use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::View;
use super::frame::Frame;
use super::text::{is_plain, put, put_right, put_wrapped, width, wrap};
use crate::app::command::{Command, Focus};
use crate::app::model::{Model, Screen};
use crate::app::notice::Notice;
use crate::app::words;
use crate::domain::capture::{Candidate, Meaning, Parsed, Reason, kind_begun};
use crate::domain::ids::NoteId;
use crate::i18n::dates;

const SIGN: &str = "› ";
/// In rapid entry.
const RAPID: &str = "» ";

/// Where the line stands: a rule above it, the field, and below it what it was understood as.
pub struct Places {
    /// An answer too long for the row below stands above the rule, over the last notes: the line stays
    /// where it is. Most of the time no row.
    pub notice: Rect,
    pub rule: Rect,
    pub field: Rect,
    pub below: Rect,
}

pub fn draw(frame: &mut Frame, view: View<'_>, places: &Places) {
    let &Places { notice, rule, field, below } = places;
    let theme = view.theme;
    if view.model.focus == Focus::Search {
        return super::search::draw(frame, view, places);
    }
    if notice.height > 0 {
        let words = answer(view.model).unwrap_or_default();
        frame.region("long-notice", notice, (&words, theme.palette), |buf, area| {
            let area = Rect { x: area.x + 3, width: area.width.saturating_sub(4), ..area };
            put_wrapped(buf, area, &words, theme.attention);
        });
    }
    frame.region("field-rule", rule, theme.palette, |buf, area| {
        super::text::rule(buf, area, "", theme.border, theme.border);
    });
    draw_field(frame, view, field);
    draw_below(frame, view, below);
}

fn draw_field(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let off_record = model.is_off_record();
    let is_focused = model.focus == Focus::Line;
    let is_rapid = model.line.kept.is_some();
    let key = (
        model.line.revision,
        model.line.input.cursor(),
        (off_record, is_focused, is_rapid),
        (model.lang, theme.palette),
    );
    let room = area.width.saturating_sub(width(SIGN) + 2);
    let (shown, cursor) = visible(model.line.input.value(), model.line.input.cursor(), room);
    frame.region("field", area, key, |buf, area| {
        if off_record {
            put(buf, area.x + 1, area.y, area.width - 1, &model.texts.capture_off_record(), theme.overtime);
            return;
        }
        let sign = if is_focused { theme.accent } else { theme.dim };
        let x =
            area.x + 1 + put(buf, area.x + 1, area.y, area.width, if is_rapid { RAPID } else { SIGN }, sign);
        let value = model.line.input.value();
        if value.is_empty() {
            let hint = if is_focused {
                model.texts.capture_placeholder()
            } else {
                model.texts.capture_placeholder_short()
            };
            put(buf, x, area.y, room, &hint, theme.dim);
        } else {
            put(buf, x, area.y, room + 1, &shown, theme.input);
        }
    });
    if is_focused && !off_record && model.overlay.is_none() {
        frame.cursor(Some(Position::new(area.x + 1 + width(SIGN) + cursor, area.y)));
    }
}

/// What is shown of a field of one line so that its cursor is seen, and the column of the cursor.
pub(super) fn visible(value: &str, cursor: usize, room: u16) -> (String, u16) {
    let (left_out, column) = scroll(value, cursor, room);
    if is_plain(value) {
        return (value.chars().skip(left_out).take(usize::from(room) + 2).collect(), column);
    }
    // More graphemes than columns are never seen, however long the text.
    let shown = value.graphemes(true).skip(left_out).take(usize::from(room) + 2);
    (shown.map(|grapheme| if grapheme == "\n" { "⏎" } else { grapheme }).collect(), column)
}

/// How many graphemes to leave out on the left so that the cursor is seen, and its column. A long
/// line moves by a third of the field at once, not with every letter: the eye stays where it is, and a
/// letter costs a letter.
fn scroll(value: &str, cursor: usize, room: u16) -> (usize, u16) {
    let room = usize::from(room.max(1));
    let before: String = value.chars().take(cursor).collect();
    let widths: Vec<usize> = match is_plain(&before) {
        true => vec![1; cursor],
        false => before.graphemes(true).map(|grapheme| grapheme.width().max(1)).collect(),
    };
    let mut column: usize = widths.iter().sum();
    let beyond = (column + 1).saturating_sub(room);
    let step = (room / 3).max(1);
    let wanted = beyond.div_ceil(step) * step;
    let (mut left_out, mut gone) = (0, 0);
    while gone < wanted && left_out < widths.len() {
        gone += widths[left_out];
        left_out += 1;
    }
    column -= gone;
    (left_out, column as u16)
}

/// What is to be told now: the answer to the last key, or the reminder of what is off the record.
pub(super) fn answer(model: &Model) -> Option<String> {
    let notice = model.notice.as_ref();
    // An answer stays until the next key, which may be long: only a refusal is newer than the reminder.
    let reminder = reminder(model).filter(|_| !matches!(notice, Some(Notice::Refused(_))));
    reminder.or_else(|| notice.map(|notice| words::notice(&model.texts, model.workshop.plan(), notice)))
}

/// How many rows an answer needs that does not fit below the line, for a screen of so many columns.
pub fn long_notice_rows(model: &Model, columns: u16) -> u16 {
    const MOST: u16 = 3;
    let Some(words) = answer(model) else { return 0 };
    let (state, _) = state_of_disk(model);
    // The same while it is being saved and after: an answer does not jump.
    let texts = &model.texts;
    let widest = width(&state).max(width(&texts.desk_saved())).max(width(&texts.desk_saving()));
    let beside = if state.is_empty() { 0 } else { widest + 2 };
    match width(&words) > columns.saturating_sub(beside + 4) {
        true => (wrap(&words, columns.saturating_sub(4)).len() as u16).min(MOST),
        false => 0,
    }
}

/// What waits for the disk and what is on it, in a word; true when it wants attention.
fn state_of_disk(model: &Model) -> (String, bool) {
    let texts = &model.texts;
    match (&model.storage.trouble, model.storage.waiting, model.rehearsal) {
        (_, _, Some(_)) => (String::new(), false),
        (Some(_), count, _) => (texts.desk_not_saved(count), true),
        (None, 0, _) => (texts.desk_saved(), false),
        (None, _, _) => (texts.desk_saving(), false),
    }
}

fn draw_below(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let storage = (model.storage.waiting, &model.storage.trouble, &model.storage.damaged);
    let notice = answer(model).filter(|_| long_notice_rows(model, area.width) == 0);
    let newer = model.workshop.newer_events();
    // In a rehearsal everybody of before is another.
    let steers = model.home == Screen::Desk && model.rehearsal.is_none();
    let second = model.second();
    let alike = model.line.alike.and_then(|id| alike(model, id));
    let kept = model.kept_words().filter(|_| model.line.is_empty());
    let other = steers.then(|| model.workshop.other_facilitator(&model.author, second)).flatten();
    let key = (
        (understood(model), model.workshop.time_revision()),
        model.focus,
        model.is_off_record(),
        storage,
        &notice,
        (newer, other, &alike, &kept),
        model.rehearsal.is_some(),
        (model.lang, theme.palette),
    );
    frame.region("below", area, key, |buf, area| {
        let texts = &model.texts;
        let mut right = area.right().saturating_sub(1);
        // Always in the same place.
        let (state, wants_attention) = state_of_disk(model);
        let style = if wants_attention { theme.overtime } else { theme.dim };
        let taken = put_right(buf, right, area.y, area.width / 2, &state, style);
        right = right.saturating_sub(if taken > 0 { taken + 2 } else { 0 });
        let room = right.saturating_sub(area.x + 3);
        if let Some(notice) = &notice {
            put(buf, area.x + 3, area.y, room, notice, theme.attention);
        } else if let Some(parsed) = &model.line.parsed {
            let mut x = area.x + 3;
            let mut add = |text: &str, style| {
                if x + 3 < right {
                    x += put(buf, x, area.y, right - x, text, style);
                }
            };
            let mut hints = hints(model, &model.line.text(), parsed);
            if !model.line.merging.is_empty() {
                let notes = texts.common_notes(model.line.merging.len());
                hints.insert(0, (texts.note_hint_merging(notes), true));
            }
            for (index, (text, wants_attention)) in hints.into_iter().enumerate() {
                if index > 0 {
                    add(" · ", theme.dim);
                }
                add(&text, if wants_attention { theme.attention } else { theme.accent });
            }
            // Where it goes is what a glance at the agenda tells, too.
            match &alike {
                Some(alike) => add(&format!(" · {alike}"), theme.dim),
                None => {
                    add(" · ", theme.dim);
                    add(&goes(model, parsed), theme.accent);
                }
            }
        } else if let Some(kept) = &kept {
            put(buf, area.x + 3, area.y, room, &texts.search_kept(kept), theme.accent);
        } else if let Some(name) = other {
            put(buf, area.x + 3, area.y, room, &texts.desk_two_facilitators(name), theme.dim);
        } else if newer > 0 {
            put(buf, area.x + 3, area.y, room, &texts.desk_newer_events(newer), theme.dim);
        }
    });
}

/// After ten minutes off the record: whether it is still so (`capture.md`).
fn reminder(model: &Model) -> Option<String> {
    const AFTER_MINUTES: i64 = 10;
    let since = model.workshop.record().off_record.last().filter(|span| span.to.is_none())?.from;
    let minutes = (model.second() - since).num_minutes();
    let key = Command::OffRecord.entry().keys[0].to_string();
    (minutes >= AFTER_MINUTES).then(|| model.texts.capture_off_record_reminder(minutes, key))
}

/// A note that says the same as the line, in words.
fn alike(model: &Model, id: NoteId) -> Option<String> {
    let note = model.workshop.notes().get(id).filter(|note| note.stands())?;
    let plan = model.workshop.plan();
    let (at, now) = (plan.local(note.at), plan.local(model.now));
    let mut time = dates::clock(at.time());
    if at.date_naive() != now.date_naive() {
        time = format!("{}, {time}", dates::day_and_month(model.lang, at.date_naive()));
    }
    Some(model.texts.search_already_noted(time, &note.fields.text))
}

/// The item to which a note belongs, in words.
fn goes(model: &Model, parsed: &Parsed) -> String {
    match &parsed.fields.item {
        Some(item) => {
            let title = words::title(&model.texts, model.workshop.plan(), item);
            model.texts.capture_goes_to_item(title)
        }
        None => model.texts.capture_goes_nowhere(),
    }
}

/// What the words for it depend on: most letters change nothing of that.
fn understood(model: &Model) -> Option<impl Hash> {
    let parsed = model.line.parsed.as_ref()?;
    // What was not understood is repeated as it was typed.
    let typed = parsed.not_understood().next().map(|_| model.line.text());
    let kind_begun = kind_begun(model.line.input.value());
    let merging = model.line.merging.len();
    Some((&parsed.hints, typed, parsed.fields.level, &parsed.fields.item, kind_begun, merging))
}

/// What a line was understood as, in words; true marks what wants attention.
pub(super) fn hints(model: &Model, text: &str, parsed: &Parsed) -> Vec<(String, bool)> {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let municipality = |id: &_| match plan.municipality(id) {
        Some(municipality) => municipality.name.get(model.lang).to_owned(),
        None => id.to_string(),
    };
    // After the letter of a kind the number of a municipality is the shortest way to it.
    if let Some(kind) = kind_begun(text) {
        let named = plan.municipalities.iter().zip(1..=9);
        let numbers: Vec<String> =
            named.map(|(one, number)| format!("{number} {}", one.name.get(model.lang))).collect();
        return vec![(numbers.join(" "), false), (words::kind(texts, kind), false)];
    }
    let mut shown = Vec::new();
    for hint in &parsed.hints {
        let typed = text.get(hint.span.clone()).unwrap_or_default();
        let candidate = |candidate: &Candidate| match candidate {
            Candidate::Kind(kind) => words::kind(texts, *kind),
            Candidate::Municipality(id) => municipality(id),
            Candidate::Theme(id) => words::theme(texts, plan, id).to_owned(),
            Candidate::Level(level) => words::level(texts, *level),
        };
        shown.push(match &hint.meaning {
            Meaning::Kind(kind) | Meaning::KindByLayout(kind) | Meaning::DefaultKind(kind) => {
                (words::kind(texts, *kind), false)
            }
            Meaning::Municipality(id) | Meaning::DefaultMunicipality(id) => (municipality(id), false),
            Meaning::NoMunicipality => (texts.common_none(), false),
            Meaning::Theme(id) => (words::theme(texts, plan, id).to_owned(), false),
            Meaning::NewTheme { theme, .. } => (texts.capture_hint_theme_new(theme.as_str()), false),
            Meaning::Function(function) => (format!("@{function}"), false),
            Meaning::Due(date) => (texts.capture_hint_due(dates::day_and_month(model.lang, *date)), false),
            Meaning::Level(level) => (words::level(texts, *level), false),
            Meaning::Looser(_) => {
                (texts.capture_hint_level_not_loosened(words::level(texts, parsed.fields.level)), true)
            }
            Meaning::OffRecord => (words::level(texts, crate::domain::note::Level::OffRecord), true),
            Meaning::Link(note) => (texts.capture_hint_link(note.to_string()), false),
            Meaning::NotUnderstood(reason, candidates) => {
                let names: Vec<String> = candidates.iter().map(candidate).collect();
                let words = match (reason, names.first()) {
                    (
                        Reason::AmbiguousKind
                        | Reason::AmbiguousMunicipality
                        | Reason::AmbiguousTheme
                        | Reason::AmbiguousLevel,
                        Some(_),
                    ) => texts.capture_hint_ambiguous(typed, names.join(", ")),
                    (Reason::NotADate | Reason::NoSuchDate, _) => texts.capture_hint_bad_date(typed),
                    (_, Some(nearest)) => texts.capture_hint_did_you_mean(typed, nearest),
                    (_, None) => texts.capture_hint_not_understood(typed),
                };
                (words, true)
            }
        });
    }
    shown
}

/// The editor of longer notes, over the rows that it is given.
pub fn draw_editor(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some(editor) = &model.line.editor else { return };
    let key = (model.line.revision, model.lang, theme.palette);
    frame.region("editor", area, key, |buf, area| {
        let title = match model.line.editing {
            Some(_) => model.texts.capture_editing_title(),
            None if !model.line.merging.is_empty() => model.texts.note_merging_title(),
            None => model.texts.capture_editor_title(),
        };
        super::text::rule(buf, Rect { height: 1, ..area }, &title, theme.border, theme.title);
        let inner = Rect {
            x: area.x + 1,
            y: area.y + 1,
            width: area.width.saturating_sub(2),
            height: area.height.saturating_sub(1),
        };
        super::editor::draw(buf, inner, editor);
    });
    let inner = Rect { x: area.x + 1, y: area.y + 1, ..area };
    if let Some(position) = super::editor::position(inner, editor).filter(|_| model.overlay.is_none()) {
        frame.cursor(Some(position));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_moves_by_a_third_and_the_cursor_is_always_seen() {
        let text = "абвгдѓежзѕијклљмнњопрстќуфхцчџш".repeat(3);
        let mut moves = 0;
        let mut before = 0;
        for cursor in 0..=text.chars().count() {
            let (left_out, column) = scroll(&text, cursor, 30);
            assert!(column < 30, "{cursor}: {column}");
            assert_eq!(left_out + usize::from(column), cursor);
            moves += usize::from(left_out != before);
            before = left_out;
        }
        assert!(moves <= 7, "{moves}");
    }
}
