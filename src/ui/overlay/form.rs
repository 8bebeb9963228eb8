//! The further fields of a note: a label and what it says, row by row.

use std::hash::Hash;

use ratatui::layout::Rect;

use super::{centred, framed};
use crate::app::form::{Form, Value};
use crate::app::words;
use crate::ui::View;
use crate::ui::editor;
use crate::ui::frame::Frame;
use crate::ui::text::{fit, put, put_wrapped, width, wrap};

/// A field as it is drawn.
#[derive(Hash)]
struct Row {
    label: String,
    words: String,
    rows: u16,
}

pub fn draw(frame: &mut Frame, view: View<'_>, form: &Form) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let Some(note) = model.workshop.notes().get(form.note) else { return };
    let screen = frame.area();
    let columns = screen.width.saturating_sub(if screen.width < 80 { 0 } else { 4 }).min(110);
    let inside = columns.saturating_sub(4);
    let labels = form.fields.iter().map(|field| width(&field.label(model, note.fields.kind)));
    let label = labels.max().unwrap_or(0).min(inside * 2 / 5);
    let room = inside.saturating_sub(label + 2);
    let rows: Vec<Row> = form
        .fields
        .iter()
        .enumerate()
        .map(|(place, field)| {
            let words = field.words(model);
            let lines = match &field.value {
                Value::Text(text) if place == form.chosen => editor::rows(text, room),
                _ => wrap(&words, room).len().max(1) as u16,
            };
            Row { label: field.label(model, note.fields.kind), words, rows: lines }
        })
        .collect();
    let wanted: u16 = rows.iter().map(|row| row.rows).sum();
    let area = centred(screen, columns, wanted.saturating_add(5).min(screen.height));
    let list = Rect {
        x: area.x + 2,
        y: area.y + 2,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(4),
    };
    let first = first_row(&rows, form.chosen, list.height);
    let title = format!("{} · {}", words::kind(texts, note.fields.kind), note.fields.text.replace('\n', " "));
    let cursor = match &form.fields[form.chosen].value {
        Value::Text(text) => Some(editor::cursor(text)),
        Value::Code { .. } => None,
    };
    let key = (&title, &rows, form.chosen, cursor, model.lang, theme.palette);
    let at = |place: usize| {
        let above: u16 = rows[first..place].iter().map(|row| row.rows).sum();
        let y = list.y + above.min(list.height);
        Rect { y, height: rows[place].rows.min(list.bottom() - y), ..list }
    };
    let beside = |row: Rect| Rect { x: row.x + label + 2, width: room, ..row };
    frame.overlay("form", area, key, |buf, area| {
        framed(buf, area, &fit(&title, area.width.saturating_sub(8)), theme);
        for (place, (row, field)) in rows.iter().zip(&form.fields).enumerate().skip(first) {
            let area = at(place);
            if area.height == 0 {
                break;
            }
            let is_chosen = place == form.chosen;
            put(buf, area.x, area.y, label, &row.label, if is_chosen { theme.accent } else { theme.dim });
            match &field.value {
                Value::Text(text) if is_chosen => editor::draw(buf, beside(area), text),
                Value::Code { .. } if is_chosen => {
                    let words = format!("‹ {} ›", if row.words.is_empty() { "–" } else { &row.words });
                    put(buf, beside(area).x, area.y, room, &words, theme.accent);
                }
                // That nothing stands there is seen.
                _ if row.words.is_empty() => drop(put(buf, beside(area).x, area.y, room, "–", theme.dim)),
                _ => drop(put_wrapped(buf, beside(area), &row.words, theme.text)),
            }
        }
        let y = area.bottom().saturating_sub(2);
        put(buf, list.x, y, list.width, &texts.note_form_keys(), theme.dim);
    });
    if let Value::Text(text) = &form.fields[form.chosen].value {
        frame.cursor(editor::position(beside(at(form.chosen)), text));
    }
}

/// The first field to show, so that the chosen one is seen whole.
fn first_row(rows: &[Row], chosen: usize, height: u16) -> usize {
    let mut used = rows[chosen].rows;
    let mut first = chosen;
    while first > 0 && used + rows[first - 1].rows <= height {
        first -= 1;
        used += rows[first].rows;
    }
    first
}
