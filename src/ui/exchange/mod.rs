//! The boards of the exchange: whose challenge meets whose practice, what waits, who promised what.

mod card;
mod cell;
mod list;
mod names;
mod table;
mod words;

use ratatui::layout::Rect;
use ratatui::style::Modifier;

use super::frame::Frame;
use super::text::{cut_rows, put, put_right, put_wrapped, rule, width, wrap};
use super::{View, banner, footer, header};
use crate::app::command::Command;
use crate::app::effect::Target;
use crate::app::exchange::{Board, Contents};
use crate::app::model::Model;
use crate::app::words as app_words;
use crate::domain::notes::Note;

/// From so many columns on, what belongs to the chosen row or cell stands beside the board.
const WIDE: u16 = 120;
/// The fewest rows of notes below a table, where they are worth a look.
const FEWEST_BELOW: u16 = 4;

/// Where everything is, on a screen of any size.
struct Places {
    header: Rect,
    banner: Rect,
    tabs: Rect,
    summary: Rect,
    /// The board.
    main: Rect,
    /// What belongs to the chosen row or cell.
    side: Rect,
    legend: Rect,
    footer: Rect,
}

impl Places {
    fn of(model: &Model, area: Rect) -> Self {
        let banner = banner::rows(model, area.width);
        let legend =
            notice(model).map_or(1, |notice| wrap(&notice, inner_width(area)).len().clamp(1, 3) as u16);
        let summary = wrap(&words::summary(model), inner_width(area)).len().clamp(1, 2) as u16;
        let body = area.height.saturating_sub(3 + banner + summary + legend);
        let mut take = cut_rows(area);
        let (header, banner, tabs, summary) = (take(1), take(banner), take(1), take(summary));
        let (main, side) = split(model, take(body));
        Self { header, banner, tabs, summary, main, side, legend: take(legend), footer: take(1) }
    }
}

fn inner_width(area: Rect) -> u16 {
    area.width.saturating_sub(2)
}

/// The board, and what belongs to the chosen row or cell beside or below it.
fn split(model: &Model, body: Rect) -> (Rect, Rect) {
    let exchange = &model.exchange;
    let nothing = Rect { height: 0, ..body };
    if words::empty(model).is_some() {
        return (body, nothing);
    }
    let is_table = exchange.board.is_table();
    let most = body.width * 62 / 100;
    // A table that needs the whole width has it.
    if body.width >= WIDE && !(is_table && table::columns(model) > most) {
        let columns = if is_table { table::columns(model).clamp(body.width * 2 / 5, most) } else { most };
        let columns = if exchange.board == Board::Cards { body.width * 2 / 5 } else { columns };
        let main = Rect { width: columns, ..body };
        return (main, Rect { x: main.right() + 1, width: body.width - columns - 1, ..body });
    }
    if exchange.board == Board::Cards {
        return (nothing, body);
    }
    let wanted =
        if is_table { table::rows(model) } else { body.height.saturating_sub((body.height / 3).clamp(3, 8)) };
    let below = match is_table {
        true => body.height.saturating_sub(wanted).max(FEWEST_BELOW),
        false => body.height.saturating_sub(wanted),
    };
    // Opened, the notes of a cell need more than is left below a large table.
    if exchange.is_open && below < 8 {
        return (nothing, body);
    }
    let below = below.min(body.height);
    let main = Rect { height: body.height - below, ..body };
    (main, Rect { y: main.bottom(), height: below, ..body })
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let places = Places::of(model, frame.area());
    header::draw(frame, view, places.header);
    banner::draw(frame, view, places.banner);
    draw_tabs(frame, view, places.tabs);
    draw_summary(frame, view, places.summary);
    let exchange = &model.exchange;
    let minute = model.now.timestamp().div_euclid(60);
    let key = (
        (exchange.board, exchange.revision(), exchange.cursor(), exchange.opened()),
        (minute, model.workshop.time_revision()),
        (model.lang, theme.palette),
    );
    frame.region("board", places.main, key, |buf, area| match words::empty(model) {
        Some(text) => {
            let inner = Rect { x: area.x + 2, y: area.y + 1, width: area.width.saturating_sub(4), ..area };
            put_wrapped(buf, Rect { height: area.height.saturating_sub(1), ..inner }, &text, theme.dim);
        }
        None if exchange.board.is_table() => table::draw(buf, view, area),
        None => list::draw(buf, view, area),
    });
    let beside = places.side.x > places.main.x;
    frame.region("board-side", places.side, (key, beside), |buf, area| {
        let area = if beside { beside_line(buf, view, area) } else { area };
        match exchange.board {
            Board::Cards => card::draw(buf, view, area),
            board if board.is_table() => cell::draw(buf, view, area),
            _ => draw_detail(buf, view, area),
        }
    });
    draw_legend(frame, view, places.legend);
    footer::draw(frame, view, places.footer);
}

/// A line down the left side; gives what is right of it.
fn beside_line(buf: &mut ratatui::buffer::Buffer, view: View<'_>, area: Rect) -> Rect {
    for y in area.top()..area.bottom() {
        put(buf, area.x, y, 1, "│", view.theme.border);
    }
    Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area }
}

/// The tabs with their places: with all names where they fit, else with that of the board that is shown.
fn tabs(model: &Model, area: Rect) -> Vec<(Board, Rect, String)> {
    let name = |board: Board| app_words::command(&model.texts, board.command());
    let label = |board: Board, named: bool| {
        let key = board.command().entry().keys[0];
        if named { format!(" {key} {} ", name(board)) } else { format!(" {key} ") }
    };
    let shown = model.exchange.board;
    let all: u16 = Board::ALL.into_iter().map(|board| width(&label(board, true))).sum();
    let mut x = area.x;
    let place = |board: Board| {
        let label = label(board, all <= area.width || board == shown);
        let columns = width(&label).min(area.right().saturating_sub(x));
        x += columns;
        (board, Rect { x: x - columns, y: area.y, width: columns, height: 1 }, label)
    };
    Board::ALL.into_iter().map(place).collect()
}

fn draw_tabs(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let key = (model.exchange.board, model.lang, theme.palette);
    frame.region("board-tabs", area, key, |buf, area| {
        for (board, place, label) in tabs(model, area) {
            let style = if board == model.exchange.board { theme.selected } else { theme.text };
            put(buf, place.x, place.y, place.width, &label, style);
        }
    });
}

/// What the board says as a whole; at the right what must not be forgotten.
fn draw_summary(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let summary = words::summary(model);
    let sign = match (model.is_off_record(), model.room_sees_board()) {
        (true, _) => Some((texts.level_off_record(), theme.overtime)),
        (false, true) => Some((format!("● {}", texts.exchange_in_room()), theme.attention)),
        (false, false) if model.workshop.record().curtain => {
            Some((texts.desk_room_curtain(), theme.attention))
        }
        (false, false) => None,
    };
    let wants = words::wants_attention(model);
    let key = (&summary, sign.as_ref().map(|(sign, _)| sign), wants, model.lang, theme.palette);
    frame.region("board-summary", area, key, |buf, area| {
        let mut inner = Rect { x: area.x + 1, width: inner_width(area), ..area };
        if let Some((sign, style)) = &sign {
            let columns = put_right(buf, inner.right(), area.y, inner.width, sign, *style);
            inner.width = inner.width.saturating_sub(columns + 2);
        }
        put_wrapped(buf, inner, &summary, if wants { theme.attention } else { theme.text });
    });
}

fn notice(model: &Model) -> Option<String> {
    let notice = model.notice.as_ref()?;
    Some(app_words::notice(&model.texts, model.workshop.plan(), notice))
}

/// What the signs mean; an answer of the program stands in its place.
fn draw_legend(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let notice = notice(model);
    let legend = words::legend(model);
    let key = (&notice, &legend, model.lang, theme.palette);
    frame.region("board-legend", area, key, |buf, area| {
        if let Some(notice) = &notice {
            let inner = Rect { x: area.x + 1, width: inner_width(area), ..area };
            put_wrapped(buf, inner, notice, theme.attention);
            return;
        }
        let mut x = area.x + 1;
        for (sign, words) in &legend {
            let columns = width(sign) + 1 + width(words);
            if x + columns <= area.right() {
                x += put(buf, x, area.y, columns, sign, theme.strong) + 1;
                x += put(buf, x, area.y, columns, words, theme.dim) + 2;
            }
        }
    });
}

/// The whole of the chosen note, with what the row has no room for.
fn draw_detail(buf: &mut ratatui::buffer::Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some(note) = model.note_on_board().and_then(|id| model.workshop.notes().get(id)) else { return };
    rule(buf, Rect { height: 1, ..area }, &about(model, note), theme.border, theme.title);
    let inner = Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: inner_width(area),
        height: area.height.saturating_sub(1),
    };
    let used = put_wrapped(buf, inner, &note.fields.text, theme.text);
    let rest = Rect { y: inner.y + used, height: inner.height - used, ..inner };
    match model.exchange.contents() {
        Contents::Gaps(_) => put_wrapped(buf, rest, &words::missing_of(model, note), theme.attention),
        _ => put_wrapped(buf, rest, &words::facts(model, note), theme.dim),
    };
}

/// What kind of note it is, of whom: the head of a note that is shown whole.
fn about(model: &Model, note: &Note) -> String {
    let texts = &model.texts;
    let mut about = vec![app_words::kind(texts, note.fields.kind)];
    let of = app_words::municipalities(texts, model.workshop.plan(), &note.fields);
    about.extend(Some(of).filter(|of| !of.is_empty()));
    about.extend(note.released.then(|| format!("● {}", texts.exchange_in_room())));
    about.join(" · ")
}

/// What lies under a cell of the screen, for the mouse.
pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let places = Places::of(model, area);
    let at = (column, row).into();
    if places.tabs.contains(at) {
        let tab = tabs(model, places.tabs).into_iter().find(|(_, place, _)| place.contains(at));
        return tab.map(|(board, ..)| Target::Board(board));
    }
    if words::empty(model).is_some() {
        return None;
    }
    let is_table = model.exchange.board.is_table();
    if places.main.contains(at) {
        return match is_table {
            true => table::target_at(model, places.main, column, row),
            false => list::target_at(model, places.main, row),
        };
    }
    if is_table && places.side.contains(at) {
        let beside = places.side.x > places.main.x;
        let x = if beside { places.side.x + 2 } else { places.side.x };
        let inner = Rect { x, width: places.side.right().saturating_sub(x), ..places.side };
        return cell::place_at(model, inner, row).map(Target::InCell);
    }
    None
}

/// The key that leads to the line in which notes are written.
fn line_key() -> String {
    Command::FocusLine.entry().keys[0].to_string()
}

/// A number and a sign that tell the same without colour: how much of the most.
fn shade(count: usize, largest: usize) -> (&'static str, Modifier) {
    match (count * 3).div_ceil(largest.max(1)) {
        0 => (" ", Modifier::empty()),
        1 => ("░", Modifier::empty()),
        2 => ("▒", Modifier::empty()),
        _ => ("▓", Modifier::BOLD),
    }
}
