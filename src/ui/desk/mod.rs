//! The facilitator's screen: left the day, right now; below, what was captured and the line.

mod agenda;
mod now;
mod offsets;
mod preview;
mod ways;

use ratatui::layout::Rect;

use super::frame::Frame;
use super::text::rule;
use super::{View, banner, footer, header, line, notes};
use crate::app::command::Focus;
use crate::app::effect::Target;
use crate::app::model::Model;

/// Where everything is, on a screen of any size.
struct Places {
    header: Rect,
    rule: Rect,
    banner: Rect,
    agenda: Rect,
    preview: Rect,
    now: Rect,
    notes: Rect,
    line: line::Places,
    footer: Rect,
    /// Where the editor of longer notes opens: over the notes and the line.
    editor: Rect,
}

impl Places {
    fn of(model: &Model, area: Rect) -> Self {
        let mut rows = Rows { left: area };
        let header = rows.take(1);
        // A rehearsal has a banner above the header, and no row to give for it.
        let rule = rows.take(if model.rehearsal.is_some() { 0 } else { 1 });
        let banner = rows.take(banner::rows(model, area.width));
        let mut from_below = rows;
        let footer = from_below.take_below(1);
        let below = from_below.take_below(1);
        let field = from_below.take_below(1);
        let rule_of_line = from_below.take_below(1);
        // The list gets a third, and three notes even on the smallest screen.
        let height = from_below.left.height;
        let mut notes = Rows { left: from_below.take_below((height / 3).max(4)) };
        let notice = notes.take_below(line::long_notice_rows(model, area.width));
        let line = line::Places { notice, rule: rule_of_line, field, below };
        let notes = notes.left;
        let body = from_below.left;
        let columns = (body.width * 38 / 100).clamp(26, 64).min(body.width);
        let column = Rect { width: columns, ..body };
        let preview_rows = preview::rows(model, column.height).min(column.height);
        let agenda = Rect { height: column.height - preview_rows, ..column };
        let preview = Rect { y: agenda.bottom(), height: preview_rows, ..column };
        let now = Rect { x: body.x + columns, width: body.width - columns, ..body };
        let editor_top = notes.y.min(line.rule.y);
        let editor = Rect { y: editor_top, height: footer.y.saturating_sub(editor_top), ..area };
        Self { header, rule, banner, agenda, preview, now, notes, line, footer, editor }
    }
}

/// Rows taken from an area, from above or below, as long as there are some.
#[derive(Clone, Copy)]
struct Rows {
    left: Rect,
}

impl Rows {
    fn take(&mut self, height: u16) -> Rect {
        let height = height.min(self.left.height);
        let taken = Rect { height, ..self.left };
        self.left.y += height;
        self.left.height -= height;
        taken
    }

    fn take_below(&mut self, height: u16) -> Rect {
        let height = height.min(self.left.height);
        self.left.height -= height;
        Rect { y: self.left.y + self.left.height, height, ..self.left }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let places = Places::of(model, frame.area());
    header::draw(frame, view, places.header);
    frame.region("header-rule", places.rule, theme.palette, |buf, area| {
        rule(buf, area, "", theme.border, theme.border);
    });
    banner::draw(frame, view, places.banner);
    // All of the time: looked at when a second has passed or something was pressed, not at every key.
    let body = places.agenda.union(places.preview).union(places.now);
    frame.panel("time", body, time_key(view), |frame| {
        agenda::draw(frame, view, places.agenda);
        preview::draw(frame, view, places.preview);
        now::draw(frame, view, places.now);
    });
    if model.focus == Focus::Editor {
        line::draw_editor(frame, view, places.editor);
    } else {
        notes::draw(frame, view, places.notes);
        line::draw(frame, view, &places.line);
    }
    footer::draw(frame, view, places.footer);
}

/// Everything that agenda and running item depend on.
fn time_key(view: View<'_>) -> impl std::hash::Hash {
    let View { model, theme } = view;
    (
        model.second(),
        model.workshop.time_revision(),
        (model.workshop.notes().revision(), model.room_texts.len()),
        (model.shown_day(), model.agenda.chosen, model.focus == Focus::Agenda),
        (model.lang, theme.palette),
    )
}

pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let places = Places::of(model, area);
    let inside = |area: Rect| area.contains((column, row).into());
    if inside(places.agenda) {
        agenda::item_at(model, places.agenda, row).map(Target::Item)
    } else if inside(places.notes) {
        notes::target_at(model, places.notes, row)
    } else if inside(places.line.field) {
        Some(if model.focus == Focus::Search { Target::Search } else { Target::Line })
    } else {
        None
    }
}
