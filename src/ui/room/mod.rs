//! The room's screen, read from eight metres: what now, how long, which question, what next; calm,
//! in the room's languages at once. Nothing that was typed appears here unless it was released.

mod below;
mod foot;
mod lines;
mod message;
mod middle;
mod parts;
mod phrases;
mod said;
pub mod state;
pub mod times;
mod title;
pub mod views;
mod wall;

use ratatui::layout::{Alignment, Rect};

use super::View;
use super::frame::Frame;
use super::letters::Letters;
use crate::app::model::Screen;
use crate::i18n::Catalogue;
use parts::{Parts, Room};
use state::State;

/// Draws what the room sees into an area: the whole screen, or a corner of the desk.
pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let state = state::state(model);
    let margin = (area.width / 20).clamp(1, 8);
    let top = match area.height {
        _ if state.is_ceremonial() && !is_tiny(area.height) => area.height / 12,
        ..22 => 0,
        22..40 => 1,
        40.. => 2,
    };
    let foot_rows = if is_tiny(area.height) { 1 } else { 2 };
    let bottom = area.height.saturating_sub(foot_rows);
    let row = |y: u16, height: u16| {
        let y = (area.y + y).min(area.bottom());
        Rect { x: area.x, y, width: area.width, height: height.min(area.bottom() - y) }
    };
    frame.region("room-top", row(0, top), theme.palette, |_, _| {});

    let columns = area.width.saturating_sub(2 * margin);
    let height = bottom.saturating_sub(top);
    let room = Room { columns, rows: height, is_tiny: is_tiny(area.height), letters: letters(view) };
    let Parts { titles, message, below } = Parts::of(model, state, room);
    let most = area.height.saturating_sub(8).max(3);
    let title_rows = titles.rows().min(most);
    let alignment = if state.is_ceremonial() { Alignment::Center } else { Alignment::Left };
    titles.draw(frame, view, "room-title", row(top, title_rows), margin, (theme.title, alignment));

    let mut y = top + title_rows;
    let message_rows = message.as_ref().map_or(0, |set| set.height()).min(bottom.saturating_sub(y));
    message::draw(frame, view, message.as_ref(), row(y, message_rows), margin);
    y += message_rows;

    let height = bottom.saturating_sub(y);
    let below_rows = below.rows().min(height.saturating_sub(least_rows(state, height, is_tiny(area.height))));
    let middle = row(y, height - below_rows);
    match state {
        State::Wall(slot) => wall::draw(frame, view, slot, middle, margin, is_tiny(area.height)),
        State::View(slot) => views::draw(frame, view, slot, middle, margin, is_tiny(area.height)),
        _ => middle::draw(frame, view, state, middle, margin, is_tiny(area.height)),
    }

    let area_below = row(y + middle.height, below_rows);
    below.draw(frame, view, "room-below", area_below, margin, (theme.text, Alignment::Left));
    foot::draw(frame, view, state, row(bottom, foot_rows), margin);
}

/// Who makes the large letters: the terminal itself only on the room's own screen, and only while nothing
/// lies over it, for its letters cannot be half covered.
fn letters(view: View<'_>) -> Letters {
    let model = view.model;
    match model.has_large_letters && model.screen == Screen::Room && model.overlay.is_none() {
        true => Letters::Terminals,
        false => Letters::Blocks,
    }
}

/// So low an area has room for the title in one row, a figure and what is next: the corner of the desk.
fn is_tiny(height: u16) -> bool {
    height < 12
}

/// How many rows of these the middle of the screen needs.
fn least_rows(state: State, rows: u16, is_tiny: bool) -> u16 {
    match () {
        () if is_tiny => 1,
        () if state.has_figures() => (rows / 3).max(3) + 1,
        () => rows / 4 + 1,
    }
}

/// A phrase in all languages of the room, equal forms once.
pub(super) fn in_all(texts: &[Catalogue], phrase: impl Fn(&Catalogue) -> String) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for catalogue in texts {
        let line = phrase(catalogue);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}
