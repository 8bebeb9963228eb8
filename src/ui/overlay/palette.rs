//! The commands by name.

use ratatui::layout::{Position, Rect};

use super::{centred, framed};
use crate::app::overlay::Palette;
use crate::app::words;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::text::{put, put_right, select, width};

pub fn draw(frame: &mut Frame, view: View<'_>, palette: &Palette) {
    let View { model, theme } = view;
    let screen = frame.area();
    let area = centred(screen, 76, (screen.height * 2 / 3).clamp(10, 24));
    let key = (palette.input.value(), palette.chosen, model.lang, theme.palette);
    let (typed, cursor) =
        visible(palette.input.value(), palette.input.cursor(), area.width.saturating_sub(7));
    frame.overlay("palette", area, key, |buf, area| {
        let inner = framed(buf, area, &model.texts.command_palette(), theme);
        put(buf, inner.x, inner.y, inner.width, &format!("› {typed}"), theme.accent);
        let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
        if palette.found.is_empty() {
            put(buf, list.x, list.y, list.width, &model.texts.desk_no_command_found(), theme.dim);
        }
        let rows = usize::from(list.height);
        let first = (palette.chosen + 1).saturating_sub(rows);
        for (row, (index, command)) in palette.found.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = list.y + row as u16;
            let key = words::key(&model.texts, command.entry().keys[0]);
            let taken = put_right(buf, list.right(), y, width(&key), &key, theme.key);
            let name = words::command(&model.texts, *command);
            let used = put(buf, list.x, y, 26.min(list.width.saturating_sub(taken)), &name, theme.strong);
            let rest = (list.x + 27.max(used + 1), list.right().saturating_sub(taken + 1));
            if rest.1 > rest.0 + 12 {
                let help = words::command_help(&model.texts, *command);
                put(buf, rest.0, y, rest.1 - rest.0, &help, theme.dim);
            }
            if index == palette.chosen {
                select(buf, Rect { y, height: 1, ..list }, theme.selected);
            }
        }
    });
    frame.cursor(Some(Position::new(area.x + 4 + cursor, area.y + 1)));
}
