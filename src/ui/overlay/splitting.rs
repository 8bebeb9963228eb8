//! The text of a note while it is cut: each line will be a note.

use super::{centred, framed};
use crate::app::splitting::Splitting;
use crate::ui::View;
use crate::ui::editor;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, width};
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, view: View<'_>, splitting: &Splitting) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let screen = frame.area();
    let columns = screen.width.saturating_sub(4).clamp(30, 90);
    let rows = editor::rows(&splitting.editor, columns.saturating_sub(4)).max(4) + 4;
    let area = centred(screen, columns, rows.min(screen.height.saturating_sub(2).max(8)));
    let count = splitting.parts().len();
    let key = (splitting.editor.lines(), editor::cursor(&splitting.editor), model.lang, theme.palette);
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(4),
    };
    frame.overlay("splitting", area, key, |buf, area| {
        framed(buf, area, &texts.note_split_title(), theme);
        editor::draw(buf, inner, &splitting.editor);
        let bottom = area.bottom().saturating_sub(2);
        let becomes = texts.common_notes(count);
        let taken = put_right(buf, area.right() - 2, bottom, width(&becomes), &becomes, theme.accent);
        let room = inner.width.saturating_sub(taken + 2);
        put(buf, inner.x, bottom, room, &texts.note_split_keys(), theme.dim);
    });
    frame.cursor(editor::position(inner, &splitting.editor));
}
