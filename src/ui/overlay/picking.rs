//! One of several for notes, and several of several: lists with a letter before each row.

use std::hash::Hash;

use ratatui::layout::{Position, Rect};

use super::{centred, framed};
use crate::app::picking::{Picking, name};
use crate::app::preview::{Documents, name as document_name};
use crate::app::ticking::{Tick, Ticked, Ticking};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::text::{put, put_right, select, width};

/// A list as it is drawn.
#[derive(Hash)]
struct List {
    title: String,
    /// What chooses a row, and what stands there.
    rows: Vec<(String, String)>,
    chosen: usize,
    /// Below the rows, in their order; what is typed stands in the first.
    below: Vec<String>,
}

pub fn draw(frame: &mut Frame, view: View<'_>, picking: &Picking) {
    let model = view.model;
    let rows = picking.choices(model).into_iter().map(|(letter, pick)| {
        let letter = letter.map(String::from).unwrap_or_default();
        (letter, name(model, &pick))
    });
    let list = List {
        title: picking.title(&model.texts),
        rows: rows.collect(),
        chosen: picking.chosen,
        below: Vec::new(),
    };
    draw_list(frame, view, "picking", &list);
}

/// What the screen of the minutes can show.
pub fn draw_documents(frame: &mut Frame, view: View<'_>, panel: &Documents) {
    let model = view.model;
    let rows = Documents::choices(model).into_iter().map(|(letter, shown)| {
        let letter = letter.map(String::from).unwrap_or_default();
        (letter, document_name(model, &shown))
    });
    let list = List {
        title: model.texts.preview_documents(),
        rows: rows.collect(),
        chosen: panel.chosen,
        below: Vec::new(),
    };
    draw_list(frame, view, "documents", &list);
}

pub fn draw_boxes(frame: &mut Frame, view: View<'_>, ticking: &Ticking) {
    let model = view.model;
    let texts = &model.texts;
    let rows = ticking.rows.iter().map(|row| {
        let tick = match row.tick {
            Tick::All => "[x]",
            Tick::Some => "[-]",
            Tick::None => "[ ]",
        };
        (row.letter.map(String::from).unwrap_or_default(), format!("{tick} {}", row.id.name(model)))
    });
    let mut below = Vec::new();
    let mut cursor = None;
    if let Some(input) = &ticking.typing {
        let question = texts.note_tick_new();
        let room = 54_u16.min(frame.area().width.saturating_sub(4)).saturating_sub(width(&question) + 2);
        let (shown, column) = visible(input.value(), input.cursor(), room);
        cursor = Some(width(&question) + 1 + column);
        below.push(format!("{question} {shown}"));
        below.push(texts.prompt_choose_keys());
    } else {
        let mut more = vec![texts.note_tick_key_none()];
        if ticking.what == Ticked::Themes {
            more.insert(0, texts.note_tick_key_new());
        }
        below.push(more.join(" · "));
        below.push(texts.note_tick_keys());
    }
    let list = List { title: ticking.title(texts), rows: rows.collect(), chosen: ticking.chosen, below };
    let below = draw_list(frame, view, "ticking", &list);
    if let Some(column) = cursor {
        let at = Position::new(below.x + column, below.y);
        frame.cursor(below.contains(at).then_some(at));
    }
}

/// Draws a list; gives the area of what stands below its rows.
fn draw_list(frame: &mut Frame, view: View<'_>, id: &'static str, list: &List) -> Rect {
    let View { model, theme } = view;
    let below = list.below.len() as u16;
    let rows = list.rows.iter().map(|(_, name)| width(name) + 3);
    let widest = rows.chain(list.below.iter().map(|row| width(row))).max().unwrap_or(0);
    let columns = (widest + 5).max(width(&list.title) + 8).max(30);
    let gap = u16::from(below > 0);
    let area = centred(frame.area(), columns, list.rows.len() as u16 + gap + below + 2);
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    let bottom =
        Rect { y: inner.bottom() - below.min(inner.height), height: below.min(inner.height), ..inner };
    let key = (list, model.lang, theme.palette);
    frame.overlay(id, area, key, |buf, area| {
        framed(buf, area, &list.title, theme);
        let height = usize::from(inner.height.saturating_sub(below));
        let first = (list.chosen + 1).saturating_sub(height);
        for (row, (index, (letter, name))) in
            list.rows.iter().enumerate().skip(first).take(height).enumerate()
        {
            let y = inner.y + row as u16;
            put(buf, inner.x, y, 1, letter, theme.key);
            put(buf, inner.x + 3, y, inner.width.saturating_sub(3), name, theme.text);
            if index == list.chosen {
                select(buf, Rect { y, height: 1, ..inner }, theme.selected);
            }
        }
        if height < list.rows.len() {
            let place = format!(" {}–{} / {} ", first + 1, first + height, list.rows.len());
            put_right(buf, area.right() - 2, area.bottom() - 1, width(&place), &place, theme.dim);
        }
        for (row, text) in list.below.iter().enumerate().take(usize::from(bottom.height)) {
            let style = if row == 0 { theme.accent } else { theme.dim };
            put(buf, bottom.x, bottom.y + row as u16, bottom.width, text, style);
        }
    });
    bottom
}
