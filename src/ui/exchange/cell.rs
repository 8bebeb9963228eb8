//! The notes of the chosen cell of a table: pairs one below the other, or one by one.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::words;
use crate::app::exchange::Contents;
use crate::app::model::Model;
use crate::app::words as app_words;
use crate::domain::event::LinkStatus;
use crate::domain::exchange::answers;
use crate::domain::ids::NoteId;
use crate::domain::notes::Note;
use crate::ui::View;
use crate::ui::text::{put, put_wrapped, rule, select, wrap};

/// The most rows that a text takes among others.
const MOST_ROWS: u16 = 3;

/// The notes that are seen, with the chosen one among them, and where they stand.
fn visible(model: &Model, area: Rect) -> Vec<(usize, Rect)> {
    let below = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let cell = model.exchange.cell();
    let height_of = |place: usize| {
        let note = cell.get(place).and_then(|id| model.workshop.notes().get(*id));
        note.map_or(0, |note| rows(model, note, below))
    };
    let chosen = model.exchange.opened().unwrap_or(0);
    let mut first = chosen;
    let mut room = below.height.saturating_sub(height_of(chosen));
    while let Some(above) = first.checked_sub(1) {
        let Some(left) = room.checked_sub(height_of(above)) else { break };
        room = left;
        first = above;
    }
    let mut y = below.y;
    let mut places = Vec::new();
    for place in first..cell.len() {
        let height = height_of(place).min(below.bottom().saturating_sub(y));
        if height == 0 {
            break;
        }
        places.push((place, Rect { y, height, ..below }));
        y += height;
    }
    places
}

/// A row for what it is, and its text; where there is little room, both in one row.
fn rows(model: &Model, note: &Note, area: Rect) -> u16 {
    if area.height < 8 {
        return 1;
    }
    let text = Rect { width: area.width.saturating_sub(6), ..area };
    let most = if model.exchange.is_open { MOST_ROWS + 3 } else { MOST_ROWS };
    1 + (wrap(&note.fields.text, text.width).len() as u16).min(most)
}

/// How far the pair has come that an answer stands in, if it is one.
fn status(model: &Model, place: usize, note: NoteId) -> Option<LinkStatus> {
    let Contents::Matches(grid) = model.exchange.contents() else { return None };
    let cursor = model.exchange.cursor();
    let pair = grid.cell(cursor.row, cursor.column)?.pairs.get(place / 2)?;
    (place % 2 == 1 && pair.practice == note).then_some(pair.status)
}

pub fn draw(buf: &mut Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let title = if model.exchange.is_open { theme.accent } else { theme.dim };
    rule(buf, Rect { height: 1, ..area }, &words::cell(model), theme.border, title);
    let opened = model.exchange.opened();
    let cell = model.exchange.cell();
    let places = visible(model, area);
    for (place, at) in &places {
        let Some(note) = model.workshop.notes().get(cell[*place]) else { continue };
        draw_note(buf, view, *at, *place, note);
        if opened == Some(*place) {
            select(buf, *at, theme.selected);
        }
    }
    if places.first().is_some_and(|(place, _)| *place > 0) {
        put(buf, area.x, area.y + 1, 1, "▴", theme.accent);
    }
    if places.last().is_some_and(|(place, _)| place + 1 < cell.len()) {
        put(buf, area.x, area.bottom().saturating_sub(1), 1, "▾", theme.accent);
    }
}

fn draw_note(buf: &mut Buffer, view: View<'_>, area: Rect, place: usize, note: &Note) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let is_match = matches!(model.exchange.contents(), Contents::Matches(_));
    let status = status(model, place, note.id);
    let indent = if is_match && answers(note.fields.kind) { 2 } else { 0 };
    let mut about = vec![app_words::kind_in_short(texts, note.fields.kind)];
    let of = app_words::municipalities(texts, model.workshop.plan(), &note.fields);
    about.extend(Some(of).filter(|of| !of.is_empty()));
    if let Some(status) = status {
        let sign = words::link_sign(status);
        about.insert(0, format!("{sign} {}", words::link_status(texts, status)).trim().to_owned());
    }
    if note.released {
        about.push("●".to_owned());
    }
    let x = area.x + 1 + indent;
    let room = area.right().saturating_sub(x + 1);
    let about = about.join(" · ");
    if area.height == 1 {
        let used = put(buf, x, area.y, room, &about, theme.dim) + 2;
        put(buf, x + used, area.y, room.saturating_sub(used), &note.fields.text, theme.text);
        return;
    }
    put(buf, x, area.y, room, &about, theme.dim);
    let text = Rect { x: x + 1, y: area.y + 1, width: room.saturating_sub(1), height: area.height - 1 };
    put_wrapped(buf, text, &note.fields.text, theme.text);
}

/// The note under the mouse.
pub fn place_at(model: &Model, area: Rect, row: u16) -> Option<usize> {
    let places = visible(model, area);
    places.into_iter().find(|(_, place)| (place.top()..place.bottom()).contains(&row)).map(|(place, _)| place)
}
