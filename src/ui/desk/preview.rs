//! What the room sees, in small: the room's own screen drawn into a corner of the desk, so that it cannot
//! say anything else. A line of words stands above it, or alone where there is no room.

use ratatui::layout::Rect;

use crate::app::model::Model;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::room;
use crate::ui::text::{put, rule};

/// The least rows of a picture in which something can be seen.
const LEAST: u16 = 6;
/// A larger one would only be larger, and cost more each second.
const MOST: u16 = 11;

/// The rows that the preview takes at the foot of a column of so many, its line included; 1 is the line
/// alone. The agenda keeps its day, and the other day where both fit beside a good picture.
pub fn rows(model: &Model, height: u16) -> u16 {
    let plan = model.workshop.plan();
    let day = model.shown_day();
    let items_of = |day| model.workshop.record().order(day).len() as u16;
    let items = items_of(day);
    let other = items_of((day + 1) % plan.days.len());
    // What was not held is named below the day.
    let not_held = 2 * u16::from(model.workshop.record().not_held(day).next().is_some());
    let day_alone = items + 3 + not_held;
    let both_days = items + other + 5;
    let left = match height {
        _ if height > both_days + LEAST => height - both_days,
        _ => height.saturating_sub(day_alone),
    };
    match left {
        _ if height < 2 => 0,
        // Before the texts of the room's languages are there, nothing could be shown.
        _ if model.room_texts.is_empty() => 1,
        left if left > LEAST => left.min(MOST + 1),
        _ => 1,
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let words = model.texts.desk_room(room::state::words(model).join(" · "));
    let border = area.right().saturating_sub(1);
    let line = Rect { height: area.height.min(1), ..area };
    let has_picture = area.height > 1;
    frame.region("preview-line", line, (&words, has_picture, theme.palette), |buf, area| {
        let inner = Rect { width: area.width.saturating_sub(1), ..area };
        if has_picture {
            rule(buf, inner, &words, theme.border, theme.dim);
        } else {
            put(buf, inner.x + 1, inner.y, inner.width.saturating_sub(2), &words, theme.dim);
        }
        buf[(border, area.y)].set_symbol(if has_picture { "┤" } else { "│" }).set_style(theme.border);
    });
    let below = Rect { y: line.bottom(), height: area.height - line.height, ..area };
    let picture = Rect { width: below.width.saturating_sub(2), ..below };
    let side = Rect { x: picture.right(), width: below.right() - picture.right(), ..below };
    if has_picture {
        room::draw(frame, view, picture);
    }
    frame.region("preview-side", side, theme.palette, |buf, area| {
        for y in area.top()..area.bottom() {
            buf[(border, y)].set_symbol("│").set_style(theme.border);
        }
    });
}
