//! Boards that are lists: what waits by theme, actions, questions, cards, what is to be filled in.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::words;
use crate::app::effect::Target;
use crate::app::exchange::{Board, Contents, Row};
use crate::app::model::Model;
use crate::app::words as app_words;
use crate::domain::exchange::{Closing, Gap, Statement};
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::i18n::dates;
use crate::ui::View;
use crate::ui::text::{put, put_right, select, width};

/// From so many columns on, what is known of a note stands in columns, and not in a row of its own.
const TABLE: u16 = 90;

/// The rows that are seen, with the chosen one among them, and where they stand.
fn visible(model: &Model, area: Rect) -> Vec<(usize, Rect)> {
    let rows = model.exchange.rows();
    let height_of = |row: &Row| match row {
        Row::Heading(_) => 1,
        Row::Note { .. } => note_rows(model, area.width),
    };
    let chosen = model.exchange.cursor().row.min(rows.len().saturating_sub(1));
    // One row of context below the chosen one.
    let mut room = area.height.saturating_sub(rows.get(chosen).map_or(0, height_of));
    room = room.saturating_sub(rows.get(chosen + 1).map_or(0, height_of));
    let mut first = chosen;
    while let Some(above) = first.checked_sub(1).and_then(|above| rows.get(above)) {
        let Some(left) = room.checked_sub(height_of(above)) else { break };
        room = left;
        first -= 1;
    }
    let mut y = area.y;
    let mut places = Vec::new();
    for (index, row) in rows.iter().enumerate().skip(first) {
        let height = height_of(row).min(area.bottom().saturating_sub(y));
        if height == 0 {
            break;
        }
        places.push((index, Rect { y, height, ..area }));
        y += height;
    }
    places
}

fn note_rows(model: &Model, columns: u16) -> u16 {
    match model.exchange.board {
        Board::Gaps => 2,
        Board::Actions | Board::Questions if columns < TABLE => 2,
        _ => 1,
    }
}

pub fn draw(buf: &mut Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let cursor = model.exchange.cursor();
    let places = visible(model, area);
    let is_first = places.first().is_none_or(|(row, _)| *row == 0);
    let is_last = places.last().is_none_or(|(row, _)| row + 1 == model.exchange.rows().len());
    for (index, place) in &places {
        let inner = Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..*place };
        match model.exchange.rows()[*index] {
            Row::Heading(heading) => draw_heading(buf, view, inner, heading),
            Row::Note { note, .. } => {
                let Some(note) = model.workshop.notes().get(note) else { continue };
                draw_note(buf, view, inner, note);
                if *index == cursor.row {
                    select(buf, *place, theme.selected);
                }
            }
        }
    }
    if !is_first {
        put(buf, area.x, area.y, 1, "▴", theme.accent);
    }
    if !is_last {
        put(buf, area.x, area.bottom().saturating_sub(1), 1, "▾", theme.accent);
    }
}

fn draw_heading(buf: &mut Buffer, view: View<'_>, area: Rect, heading: usize) {
    let View { model, theme } = view;
    let texts = &model.texts;
    match model.exchange.contents() {
        Contents::Unanswered(waiting) => {
            let Some((of, notes)) = waiting.themes.get(heading) else { return };
            let used = put(buf, area.x, area.y, area.width, &words::theme(model, of), theme.title);
            put(
                buf,
                area.x + used + 2,
                area.y,
                area.width.saturating_sub(used + 2),
                &notes.len().to_string(),
                theme.dim,
            );
        }
        Contents::Gaps(all) => {
            let Some(of) = all.get(heading) else { return };
            let used = put(buf, area.x, area.y, area.width, &words::side(model, &of.side), theme.title);
            if of.has_no_practice {
                let room = area.width.saturating_sub(used + 2);
                put(
                    buf,
                    area.x + used + 2,
                    area.y,
                    room,
                    &texts.exchange_without_practice(),
                    theme.attention,
                );
            }
        }
        _ => {}
    }
}

fn draw_note(buf: &mut Buffer, view: View<'_>, area: Rect, note: &Note) {
    let View { model, .. } = view;
    match model.exchange.board {
        Board::Actions => draw_action(buf, view, area, note),
        Board::Questions => draw_question(buf, view, area, note),
        Board::Gaps => {
            let indented = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
            let kind = app_words::kind_in_short(&model.texts, note.fields.kind);
            line(buf, view, indented, &[(kind_columns(model), kind)], &note.fields.text, note.released);
            second(buf, view, area, &[(words::missing_of(model, note), view.theme.attention)]);
        }
        Board::Cards => {
            let missing = Statement::of(note).and_then(|statement| Gap::of(&statement));
            let missing = missing.map_or(String::new(), |gap| format!("–{}", gap.missing.len()));
            let kind = app_words::kind_in_short(&model.texts, note.fields.kind);
            let lead = [
                (kind_columns(model), kind),
                (municipality_columns(model, area.width), of(model, note)),
                (3, missing),
            ];
            line(buf, view, area, &lead, &note.fields.text, note.released);
        }
        _ => {
            let at = dates::clock(model.workshop.plan().local(note.at).time());
            let clock = if area.width >= TABLE { 5 } else { 0 };
            let lead = [
                (clock, at),
                (9, words::waits_for(model, note)),
                (municipality_columns(model, area.width), of(model, note)),
            ];
            let indented = Rect { x: area.x + 1, width: area.width.saturating_sub(1), ..area };
            line(buf, view, indented, &lead, &note.fields.text, note.released);
        }
    }
}

fn of(model: &Model, note: &Note) -> String {
    app_words::municipalities(&model.texts, model.workshop.plan(), &note.fields)
}

fn municipality_columns(model: &Model, room: u16) -> u16 {
    let names = model.workshop.plan().municipalities.iter().map(|one| width(one.name.get(model.lang)));
    names.max().unwrap_or(0).min(room / 5)
}

fn kind_columns(model: &Model) -> u16 {
    let kinds = [Kind::GoodPractice, Kind::Challenge, Kind::Action];
    kinds.into_iter().map(|kind| width(&app_words::kind_in_short(&model.texts, kind))).max().unwrap_or(0)
}

/// Columns that stand still, then the text, then whether the room sees it.
fn line(buf: &mut Buffer, view: View<'_>, area: Rect, lead: &[(u16, String)], text: &str, released: bool) {
    let theme = view.theme;
    let mut x = area.x;
    for (columns, words) in lead.iter().filter(|(columns, _)| *columns > 0) {
        put(buf, x, area.y, *columns, words, theme.dim);
        x += columns + 2;
    }
    let sign = if released { 2 } else { 0 };
    let room = area.right().saturating_sub(x + sign);
    put(buf, x, area.y, room, text, theme.text);
    if released {
        put_right(buf, area.right(), area.y, 1, "●", theme.attention);
    }
}

/// What is known of a note, in a row below it.
fn second(buf: &mut Buffer, view: View<'_>, area: Rect, facts: &[(String, Style)]) {
    if area.height < 2 {
        return;
    }
    let mut x = area.x + 4;
    for (index, (fact, style)) in facts.iter().filter(|(fact, _)| !fact.is_empty()).enumerate() {
        if index > 0 {
            x += put(buf, x, area.y + 1, area.right().saturating_sub(x), " · ", view.theme.dim);
        }
        x += put(buf, x, area.y + 1, area.right().saturating_sub(x), fact, *style);
    }
}

fn draw_action(buf: &mut Buffer, view: View<'_>, area: Rect, note: &Note) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let fields = &note.fields;
    let has_owner = fields.function.as_deref().is_some_and(|owner| !owner.trim().is_empty());
    let status = words::action_status(texts, note);
    let wanting = |is_there: bool| if is_there { theme.text } else { theme.attention };
    let facts = [
        (words::owner(model, note), wanting(has_owner)),
        (words::due(model, note), wanting(fields.due.is_some())),
        (words::help(model, note).unwrap_or_default(), theme.dim),
        (status, if fields.is_incomplete_action() { theme.attention } else { theme.dim }),
    ];
    let sign = if fields.is_incomplete_action() { "!" } else { " " };
    put(buf, area.x, area.y, 1, sign, theme.attention);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    if area.height > 1 || area.width < TABLE - 2 {
        line(buf, view, inner, &[], &fields.text, note.released);
        second(buf, view, area, &facts);
        return;
    }
    // What, who, by when, help, status: in columns that do not move.
    let shares = [26, 13, 0, 13].map(|share| inner.width * share / 100);
    let help = if inner.width >= 130 { inner.width * 16 / 100 } else { 0 };
    let shares = [shares[0], shares[1], help, shares[3]];
    let text = inner.width - shares.iter().map(|share| if *share > 0 { share + 2 } else { 0 }).sum::<u16>();
    line(buf, view, Rect { width: text, ..inner }, &[], &fields.text, note.released);
    let mut x = inner.x + text + 2;
    for ((fact, style), share) in facts.iter().zip(shares).filter(|(_, share)| *share > 0) {
        put(buf, x, area.y, share, fact, *style);
        x += share + 2;
    }
}

fn draw_question(buf: &mut Buffer, view: View<'_>, area: Rect, note: &Note) {
    let View { model, theme } = view;
    let fields = &note.fields;
    let is_open = Closing::of(fields.status.as_deref()).is_none();
    let status = words::question_status(&model.texts, note);
    let style = if is_open { theme.attention } else { theme.dim };
    let to = fields.function.as_ref().map(|to| format!("→ {to}")).unwrap_or_default();
    put(buf, area.x, area.y, 1, if is_open { "!" } else { " " }, theme.attention);
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(2), ..area };
    if area.height > 1 || area.width < TABLE - 2 {
        line(buf, view, inner, &[], &fields.text, note.released);
        second(buf, view, area, &[(status, style), (to, theme.dim), (of(model, note), theme.dim)]);
        return;
    }
    let shares = [26, 20].map(|share| inner.width * share / 100);
    let text = inner.width - shares.iter().sum::<u16>() - 4;
    line(buf, view, Rect { width: text, ..inner }, &[], &fields.text, note.released);
    put(buf, inner.x + text + 2, area.y, shares[0], &to, theme.dim);
    put(buf, inner.x + text + shares[0] + 4, area.y, shares[1], &status, style);
}

/// The row under the mouse.
pub fn target_at(model: &Model, area: Rect, row: u16) -> Option<Target> {
    let places = visible(model, area);
    let (index, _) = places.into_iter().find(|(_, place)| (place.top()..place.bottom()).contains(&row))?;
    Some(Target::Cell { row: index, column: 0 })
}
