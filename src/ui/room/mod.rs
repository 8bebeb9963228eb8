//! The room's screen, read from eight metres: what now, how long, which question, what next; calm,
//! in the room's languages at once. Nothing that was typed appears here unless it was released.

mod below;
mod foot;
mod message;
mod middle;
mod phrases;
mod said;
pub mod state;
pub mod times;
mod title;
mod wall;

use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::text::{fit, put, put_centred, wrap};
use crate::app::model::Model;
use crate::i18n::Catalogue;
use message::Set;
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
    let inset = |area: Rect| Rect {
        x: area.x + margin.min(area.width),
        width: area.width.saturating_sub(2 * margin),
        ..area
    };
    frame.region("room-top", row(0, top), theme.palette, |_, _| {});

    let columns = area.width.saturating_sub(2 * margin);
    let height = bottom.saturating_sub(top);
    let Parts { titles, message, below } = Parts::of(model, state, columns, height, is_tiny(area.height));
    let most = area.height.saturating_sub(8).max(3);
    let title_rows = (titles.len() as u16).min(most);
    let is_ceremonial = state.is_ceremonial();
    frame.region("room-title", row(top, title_rows), (&titles, is_ceremonial, theme.palette), |buf, area| {
        let area = inset(area);
        for (line, y) in titles.iter().zip(area.top()..area.bottom()) {
            match is_ceremonial {
                true => put_centred(buf, area, y, line, theme.title),
                false => drop(put(buf, area.x, y, area.width, line, theme.title)),
            }
        }
    });

    let mut y = top + title_rows;
    let message_rows = message.as_ref().map_or(0, |set| set.height()).min(bottom.saturating_sub(y));
    message::draw(frame, view, message.as_ref(), row(y, message_rows), margin);
    y += message_rows;

    let height = bottom.saturating_sub(y);
    let below_rows =
        (below.len() as u16).min(height.saturating_sub(least_rows(state, height, is_tiny(area.height))));
    let middle = row(y, height - below_rows);
    match state {
        State::Wall(slot) => wall::draw(frame, view, slot, middle, margin, is_tiny(area.height)),
        _ => middle::draw(frame, view, state, middle, margin, is_tiny(area.height)),
    }

    let area_below = row(y + middle.height, below_rows);
    frame.region("room-below", area_below, (&below, theme.palette), |buf, area| {
        let area = inset(area);
        for (line, text) in below.iter().take(usize::from(area.height)).enumerate() {
            put(buf, area.x, area.y + line as u16, area.width, text, theme.text);
        }
    });
    foot::draw(frame, view, state, row(bottom, foot_rows), margin);
}

/// The rows that the middle keeps beside a message.
const LEAST_BESIDE_MESSAGE: u16 = 7;

/// What stands above and below the middle.
struct Parts {
    /// Rows of the title, empty ones between the languages included.
    titles: Vec<String>,
    message: Option<Set>,
    below: Vec<String>,
}

impl Parts {
    /// So that everything fits if it can: first the titles are whole, with air between them; then whole;
    /// then each gets one row. A question is shown in all languages or in none, and gives way to a
    /// message.
    fn of(model: &Model, state: State, columns: u16, height: u16, is_tiny: bool) -> Parts {
        let mut lines = title::lines(model, state);
        if is_tiny {
            lines = vec![fit(&lines.join(" · "), columns).into_owned()];
        }
        let message = state::message(model);
        // A message is what is to be read now: what else is on gives way to it.
        let least = |rows: u16| match message {
            Some(_) if is_tiny => 1,
            Some(_) if state.has_figures() => LEAST_BESIDE_MESSAGE.min(rows.div_ceil(2)),
            _ => least_rows(state, rows, is_tiny),
        };
        let whole: Vec<Vec<String>> =
            lines.iter().map(|line| wrap(line, columns).into_iter().map(String::from).collect()).collect();
        let airy = (height >= 30).then(|| whole.join(&String::new()));
        let short = lines.iter().map(|line| fit(line, columns).into_owned()).collect();
        let mut parts = Parts { titles: Vec::new(), message: None, below: Vec::new() };
        // Large letters are worth less air above them; where not even short titles make room, none.
        let may_be_large = message.is_some_and(|text| {
            let rest = height.saturating_sub(whole.concat().len() as u16);
            Set::of(text, columns, rest.saturating_sub(least(rest)), is_tiny).is_large()
        });
        for titles in airy.into_iter().chain([whole.concat(), short]) {
            let rest = height.saturating_sub(titles.len() as u16);
            let room = rest.saturating_sub(least(rest));
            let (set, below, is_whole) = match message {
                Some(text) => {
                    let set = Set::of(text, columns, room, is_tiny);
                    let fits = set.height() <= room && (set.is_large() || !may_be_large);
                    (Some(set), Vec::new(), fits)
                }
                None => {
                    let (below, is_whole) = below::lines(model, state, columns, room);
                    (None, below, is_whole)
                }
            };
            parts = Parts { titles, message: set, below };
            if is_whole {
                break;
            }
        }
        parts
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
