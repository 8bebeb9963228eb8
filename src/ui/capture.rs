//! The rapporteur's screen: what runs, the stream of notes, the whole of the chosen note, the line.

use ratatui::layout::Rect;

use super::frame::Frame;
use super::text::{put, put_right, width};
use super::{View, banner, detail, footer, header, line, notes, segments};
use crate::app::command::Focus;
use crate::app::effect::Target;
use crate::app::model::Model;
use crate::domain::timing::Signal;
use crate::i18n::durations;

/// Where everything is, on a screen of any size.
struct Places {
    header: Rect,
    now: Rect,
    banner: Rect,
    notes: Rect,
    detail: Rect,
    line: line::Places,
    footer: Rect,
    editor: Rect,
}

impl Places {
    fn of(model: &Model, area: Rect) -> Self {
        let banner_height = banner::rows(model, area.width);
        let row = |y: u16, height: u16| {
            let y = area.y + y.min(area.height);
            Rect { y, height: height.min(area.bottom() - y), ..area }
        };
        let top = 2 + banner_height;
        let bottom = area.height.saturating_sub(4).max(top);
        let middle = bottom - top;
        // The whole text of the chosen note: beside the list where there is width, else below it.
        let beside = area.width >= 120;
        let (notes, detail) = if beside {
            let columns = area.width * 62 / 100;
            let whole = row(top, middle);
            let detail = Rect { x: whole.x + columns, width: whole.width - columns, ..whole };
            (Rect { width: columns, ..whole }, detail)
        } else {
            let height = if middle >= 10 { middle / 3 } else { 0 };
            (row(top, middle - height), row(top + middle - height, height))
        };
        let notice_rows = line::long_notice_rows(model, area.width).min(middle);
        let notice = row(bottom - notice_rows, notice_rows);
        let above = |area: Rect| Rect { height: notice.y.clamp(area.y, area.bottom()) - area.y, ..area };
        Self {
            header: row(0, 1),
            now: row(1, 1),
            banner: row(2, banner_height),
            notes: above(notes),
            detail: above(detail),
            line: line::Places {
                notice,
                rule: row(bottom, 1),
                field: row(bottom + 1, 1),
                below: row(bottom + 2, 1),
            },
            footer: row(bottom + 3, 1),
            editor: row(bottom.saturating_sub(middle / 2), middle / 2 + 3),
        }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let model = view.model;
    let places = Places::of(model, frame.area());
    header::draw(frame, view, places.header);
    draw_now(frame, view, places.now);
    banner::draw(frame, view, places.banner);
    let editing = model.focus == Focus::Editor;
    let cut = |area: Rect| match editing {
        true => Rect { height: places.editor.y.clamp(area.y, area.bottom()) - area.y, ..area },
        false => area,
    };
    notes::draw(frame, view, cut(places.notes));
    detail::draw(frame, view, cut(places.detail));
    if editing {
        line::draw_editor(frame, view, places.editor);
    } else {
        line::draw(frame, view, &places.line);
    }
    footer::draw(frame, view, places.footer);
}

/// The running item and what is left of it, in one row.
fn draw_now(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let now = model.second();
    let record = model.workshop.record();
    let timetable = model.workshop.timetable();
    let running = model.current().map(|slot| {
        let remaining = record.remaining_s(timetable, slot, now);
        (slot, durations::clock(remaining), record.signal(timetable, slot, now))
    });
    let part = model.current().and_then(|slot| segments::current(model, slot, now));
    let part = part.map(|part| part.name);
    let curtain = model.workshop.record().curtain;
    let has_message = model.workshop.record().message.is_some();
    let signs = (model.is_held(), model.is_off_record(), curtain, has_message, model.is_consecutive());
    let key = (&running, &part, signs, model.lang, theme.palette);
    frame.region("capture-now", area, key, |buf, area| {
        let texts = &model.texts;
        let Some((slot, clock, signal)) = &running else {
            put(buf, area.x + 1, area.y, area.width, &texts.desk_nothing_runs(), theme.dim);
            return;
        };
        let style = match signal {
            Signal::Normal => theme.strong,
            Signal::Warning => theme.warning,
            Signal::Danger => theme.danger,
            Signal::Overtime => theme.attention,
        };
        let mut right = area.right().saturating_sub(1);
        right = right.saturating_sub(put_right(buf, right, area.y, width(clock), clock, style) + 2);
        let mut words = Vec::new();
        if model.is_off_record() {
            words.push(texts.level_off_record());
        }
        if curtain {
            words.push(texts.desk_room_curtain());
        }
        if has_message {
            words.push(texts.desk_room_message());
        }
        if model.is_held() {
            words.push(texts.state_held());
        }
        if model.is_consecutive() {
            words.push(texts.desk_consecutive());
        }
        words.extend(part.clone());
        let words = words.join(" · ");
        right = right.saturating_sub(put_right(buf, right, area.y, right / 2, &words, theme.attention) + 2);
        let x = area.x + 1 + put(buf, area.x + 1, area.y, 2, "▶ ", theme.accent);
        let title = model.workshop.item(*slot).title.get(model.lang);
        put(buf, x, area.y, right.saturating_sub(x), title, theme.accent);
    });
}

pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let places = Places::of(model, area);
    let inside = |area: Rect| area.contains((column, row).into());
    if inside(places.notes) {
        notes::target_at(model, places.notes, row)
    } else if inside(places.line.field) {
        Some(if model.focus == Focus::Search { Target::Search } else { Target::Line })
    } else {
        None
    }
}
