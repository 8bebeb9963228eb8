//! The first row of every screen of a rehearsal: that it is one, and its keys.

use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::room::in_all;
use super::text::{put, put_centred, put_right, width};
use crate::app::command::Command;
use crate::app::model::Screen;
use crate::app::{rehearsal, words};

/// Most needed first.
const KEYS: [Command; 4] = [Command::StepTime, Command::Freeze, Command::Faster, Command::Slower];

pub fn draw(frame: &mut Frame, view: View<'_>, row: Rect) {
    let View { model, theme } = view;
    let Some(rehearsal) = model.rehearsal else { return };
    if model.screen == Screen::Room {
        return draw_in_room(frame, view, row);
    }
    let key = (rehearsal, model.focus, model.lang, theme.palette);
    frame.region("rehearsal", row, key, |buf, area| {
        let texts = &model.texts;
        buf.set_style(area, theme.overtime);
        let banner = rehearsal::banner(texts, rehearsal);
        let taken = put(buf, area.x + 1, area.y, area.width.saturating_sub(1), &banner, theme.overtime);
        let mut hints = String::new();
        let room = area.width.saturating_sub(taken + 4);
        for command in KEYS {
            let name = match command {
                Command::Freeze if rehearsal.speed == 0 => texts.command_freeze_end(),
                command => words::command(texts, command),
            };
            let Some(key) = command.entry().key_in(model.focus) else { continue };
            let gap = if hints.is_empty() { "" } else { "   " };
            let hint = format!("{gap}{key} {name}");
            if width(&hints) + width(&hint) <= room {
                hints.push_str(&hint);
            }
        }
        put_right(buf, area.right().saturating_sub(1), area.y, room, &hints, theme.overtime);
    });
}

/// Calm, in the room's languages, and without keys: nobody there presses any.
fn draw_in_room(frame: &mut Frame, view: View<'_>, row: Rect) {
    let View { model, theme } = view;
    let words = in_all(&model.room_texts, |texts| texts.room_rehearsal()).join(" · ");
    frame.region("rehearsal", row, (&words, theme.palette), |buf, area| {
        buf.set_style(area, theme.selected);
        put_centred(buf, area, area.y, &words, theme.selected);
    });
}
