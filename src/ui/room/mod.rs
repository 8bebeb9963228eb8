//! The room's screen, read from eight metres: what now, how long, which question, what next; calm,
//! in the room's languages at once. Nothing that was typed appears here unless it was released.

mod below;
mod foot;
mod middle;
pub mod state;

use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::text::{fit, put, put_wrapped, wrap};
use crate::app::model::Model;
use crate::domain::lang::Text;
use crate::i18n::Catalogue;
use state::State;

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let area = frame.area();
    let state = state::state(model);
    let margin = (area.width / 20).clamp(1, 8);
    let top = u16::from(area.height >= 22) + u16::from(area.height >= 40);
    let bottom = area.height.saturating_sub(2);
    let row = |y: u16, height: u16| {
        let y = (area.y + y).min(area.bottom());
        Rect { x: area.x, y, width: area.width, height: height.min(area.bottom() - y) }
    };
    let inset = |area: Rect| Rect {
        x: area.x + margin.min(area.width),
        width: area.width.saturating_sub(2 * margin),
        ..area
    };
    frame.region("room-top", row(0, top), theme.palette, |_, _| {});

    let columns = area.width.saturating_sub(2 * margin);
    let height = bottom.saturating_sub(top);
    let (titles, below) = fitted(model, state, columns, height);
    let title_rows = rows_of(&titles, columns).min(area.height.saturating_sub(8).max(3));
    frame.region("room-title", row(top, title_rows), (&titles, theme.palette), |buf, area| {
        let mut rest = inset(area);
        for line in &titles {
            let used = put_wrapped(buf, rest, line, theme.title);
            rest.y += used;
            rest.height -= used;
        }
    });

    let height = height.saturating_sub(title_rows);
    let below_rows = (below.len() as u16).min(height.saturating_sub(least_rows(state, height)));
    let middle = row(top + title_rows, height - below_rows);
    middle::draw(frame, view, state, middle, margin);

    let area_below = row(top + title_rows + middle.height, below_rows);
    frame.region("room-below", area_below, (&below, theme.palette), |buf, area| {
        let area = inset(area);
        for (line, text) in below.iter().take(usize::from(area.height)).enumerate() {
            put(buf, area.x, area.y + line as u16, area.width, text, theme.text);
        }
    });
    foot::draw(frame, view, state, row(bottom, 2), margin);
}

/// The titles and what stands below the figures, so that everything fits if it can: on a small screen
/// each title gets one row, and a question is shown in all languages or in none.
fn fitted(model: &Model, state: State, columns: u16, height: u16) -> (Vec<String>, Vec<String>) {
    let whole = titles(model, state);
    let short = whole.iter().map(|line| fit(line, columns).into_owned()).collect();
    let mut last = (Vec::new(), Vec::new());
    for titles in [whole, short] {
        let rest = height.saturating_sub(rows_of(&titles, columns));
        let (below, is_whole) =
            below::lines(model, state, columns, rest.saturating_sub(least_rows(state, rest)));
        last = (titles, below);
        if is_whole {
            break;
        }
    }
    last
}

fn rows_of(lines: &[String], columns: u16) -> u16 {
    lines.iter().map(|line| wrap(line, columns).len() as u16).sum()
}

/// How many rows of these the middle of the screen needs.
fn least_rows(state: State, rows: u16) -> u16 {
    if state.has_figures() { (rows / 3).max(3) + 1 } else { rows / 4 + 1 }
}

/// The lines at the top: what is on, in every language of the room.
fn titles(model: &Model, state: State) -> Vec<String> {
    let plan = model.workshop.plan();
    let lines = |text: &Text| text.in_all(&plan.languages).into_iter().map(str::to_owned).collect();
    match state {
        State::Curtain | State::Welcome | State::Thanks => lines(&plan.title),
        State::Between(_) => lines(plan.short_title()),
        State::Item(slot) | State::Break(slot) | State::Held(slot) | State::Overtime(slot) => {
            lines(&model.workshop.item(slot).title)
        }
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
