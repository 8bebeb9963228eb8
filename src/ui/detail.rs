//! The whole of the chosen note: everything that is known of it, in a pane that can be scrolled.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::View;
use super::frame::Frame;
use super::text::{put, put_right, rule, width, wrap};
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;
use crate::domain::notes::{Link, Note};
use crate::i18n::dates;

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    if area.height == 0 {
        return;
    }
    let note = model.chosen_note();
    let person = note.and_then(|note| model.workshop.person(note.id));
    let revision = model.workshop.notes().revision();
    let scroll = note.map(|note| model.list.detail_scroll(note.id));
    let key = (note.map(|note| note.id), person, revision, scroll, model.lang, theme.palette);
    frame.region("detail", area, key, |buf, area| {
        rule(buf, Rect { height: 1, ..area }, "", theme.border, theme.border);
        let Some(note) = note else {
            model.list.saw_detail(0, 0);
            return;
        };
        let inner = Rect {
            x: area.x + 2,
            y: area.y + 1,
            width: area.width.saturating_sub(3),
            height: area.height - 1,
        };
        let mut rows: Vec<(String, Style)> = Vec::new();
        for (text, style) in lines(view, note) {
            rows.extend(wrap(&text, inner.width).into_iter().map(|row| (row.into_owned(), style)));
        }
        let seen = usize::from(inner.height);
        model.list.saw_detail(rows.len(), seen);
        let first = usize::from(scroll.unwrap_or_default()).min(rows.len().saturating_sub(seen));
        for (row, (text, style)) in rows.iter().skip(first).take(seen).enumerate() {
            put(buf, inner.x, inner.y + row as u16, inner.width, text, *style);
        }
        if seen < rows.len() {
            // There is more than is seen, and these keys show it.
            let [up, down] = [Command::DetailUp, Command::DetailDown].map(|command| command.entry().keys[0]);
            let place = format!(" {up} {down} {}–{} / {} ", first + 1, first + seen, rows.len());
            put_right(buf, area.right().saturating_sub(1), area.y, width(&place), &place, theme.dim);
        }
    });
}

/// Everything that is known of a note, a line for each thing.
fn lines(view: View<'_>, note: &Note) -> Vec<(String, Style)> {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let fields = &note.fields;
    let mut lines: Vec<(String, Style)> = Vec::new();
    let names = words::municipalities(texts, plan, fields);
    let mut head = vec![words::kind(texts, fields.kind)];
    head.extend(Some(names).filter(|names| !names.is_empty()));
    head.push(words::level(texts, fields.level));
    lines.push((head.join(" · "), theme.accent));
    let marks = marks(model, note);
    if !marks.is_empty() {
        lines.push((marks.join(" · "), theme.attention));
    }
    lines.extend(fields.text.split('\n').map(|paragraph| (paragraph.to_owned(), theme.text)));
    let themes: Vec<&str> = fields.themes.iter().map(|theme| words::theme(texts, plan, theme)).collect();
    if !themes.is_empty() {
        lines.push((themes.join(" · "), theme.dim));
    }
    if let Some(function) = &fields.function {
        lines.push((format!("@{function}"), theme.text));
    }
    if let Some(due) = fields.due {
        lines.push((texts.capture_hint_due(dates::full(model.lang, due)), theme.text));
    }
    if fields.is_incomplete_action() {
        lines.push((texts.capture_hint_incomplete_action(), theme.attention));
    }
    for (field, value) in words::filled(fields) {
        let value = words::field_value(texts, field, value);
        lines.push((format!("{}: {value}", words::field(texts, field)), theme.text));
    }
    lines.extend(
        translations(model, note)
            .into_iter()
            .map(|(text, is_missing)| (text, if is_missing { theme.attention } else { theme.dim })),
    );
    let earlier = note.earlier_texts();
    if note.conflict {
        let other = earlier.iter().map(|text| (texts.capture_two_versions_other(*text), theme.attention));
        lines.extend(other);
    }
    lines.extend(links(model, note).into_iter().map(|text| (text, theme.text)));
    lines.extend(inside(model, note).into_iter().map(|text| (text, theme.dim)));
    let mut foot = vec![dates::clock(plan.local(note.at).time())];
    if let Some(item) = &fields.item {
        foot.push(words::title(texts, plan, item).to_owned());
    }
    foot.extend(model.workshop.person(note.id).map(str::to_owned));
    foot.extend((!earlier.is_empty()).then(|| texts.capture_edited()));
    lines.push((foot.join(" · "), theme.dim));
    lines
}

/// What else it is, in a word each.
fn marks(model: &Model, note: &Note) -> Vec<String> {
    let texts = &model.texts;
    let fields = &note.fields;
    let mut marks = Vec::new();
    marks.extend(note.released.then(|| format!("● {}", texts.desk_in_room())));
    marks.extend(fields.important.then(|| format!("* {}", texts.note_field_important())));
    marks.extend(fields.verbatim.then(|| format!("\" {}", texts.note_field_verbatim())));
    marks.extend(fields.status.as_ref().map(|status| words::status(texts, status)));
    marks.extend(note.read_back.map(|answer| words::read_back(texts, Some(answer))));
    let category = fields.category.as_ref().map(|id| words::category(texts, model.workshop.plan(), id));
    marks.extend(category);
    let group = fields.group.as_ref().map(|group| format!("{} {group}", texts.note_field_group()));
    marks.extend(group);
    marks
}

/// The translations, and which the room lacks.
fn translations(model: &Model, note: &Note) -> Vec<(String, bool)> {
    let texts = &model.texts;
    let fields = &note.fields;
    let there = fields.translations.iter().map(|(lang, text)| (format!("{lang}: {text}"), false));
    let mut lines: Vec<(String, bool)> = there.collect();
    let lacks = |lang: &&Lang| fields.lang != Some(**lang) && !fields.translations.contains_key(lang);
    let missing = model.workshop.plan().languages.iter().filter(lacks);
    let missing: Vec<String> = missing.map(|lang| words::language(texts, *lang)).collect();
    // Only where somebody began to translate, or the room already reads it.
    if !missing.is_empty() && (note.released || !fields.translations.is_empty()) {
        lines.push((texts.note_translations_missing(missing.join(", ")), true));
    }
    lines
}

/// Whom it met: the other note of each pair, how far they came, and what was remarked.
fn links(model: &Model, note: &Note) -> Vec<String> {
    let notes = model.workshop.notes();
    let links = model.workshop.links().into_iter();
    let with = |link: &Link| match note.id {
        id if id == link.challenge => Some(link.practice),
        id if id == link.practice => Some(link.challenge),
        _ => None,
    };
    let line = |link: Link| {
        let other = notes.get(with(&link)?)?;
        let status = words::link_status(&model.texts, link.status);
        let remark = link.remark.map(|remark| format!(" · {remark}")).unwrap_or_default();
        Some(format!("↔ {} ({status}{remark})", in_short(model, other)))
    };
    links.filter_map(line).collect()
}

/// The notes that were merged into it, each with whose it was and when.
fn inside(model: &Model, note: &Note) -> Vec<String> {
    let ids: &[NoteId] = &note.fields.merged_from;
    if ids.is_empty() {
        return Vec::new();
    }
    let texts = &model.texts;
    let notes = model.workshop.notes();
    let head = texts.note_inside(texts.common_notes(ids.len()));
    let plan = model.workshop.plan();
    let lines = ids
        .iter()
        .filter_map(|id| notes.get(*id))
        .filter(|note| !note.struck)
        .map(|note| format!("· {} {}", dates::clock(plan.local(note.at).time()), in_short(model, note)));
    std::iter::once(head).chain(lines).collect()
}

/// Whose it is and what it says.
fn in_short(model: &Model, note: &Note) -> String {
    let names = words::municipalities(&model.texts, model.workshop.plan(), &note.fields);
    let text = note.fields.text.replace('\n', " ");
    if names.is_empty() { text } else { format!("{names}: {text}") }
}
