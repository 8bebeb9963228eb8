//! An editor of several lines in an area.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;
use ratatui_textarea::TextArea;

use super::text::wrap;

pub fn draw(buf: &mut Buffer, area: Rect, editor: &TextArea<'_>) {
    if !area.is_empty() {
        editor.render(area, buf);
    }
}

/// Line and column of the cursor in the text, for the key of a region.
pub fn cursor(editor: &TextArea<'_>) -> (usize, usize) {
    let at = editor.cursor();
    (at.0, at.1)
}

/// How many rows the text takes, with room for the cursor behind it.
pub fn rows(editor: &TextArea<'_>, columns: u16) -> u16 {
    let columns = columns.saturating_sub(1);
    let rows: usize = editor.lines().iter().map(|line| wrap(line, columns).len().max(1)).sum();
    u16::try_from(rows).unwrap_or(u16::MAX)
}

/// Where the cursor is on the screen, after the editor was drawn in an area.
pub fn position(area: Rect, editor: &TextArea<'_>) -> Option<Position> {
    // It counts from the first line; what is scrolled away above is not on the screen.
    let (at, (first, _)) = (editor.screen_cursor(), editor.scroll_offset());
    let row = u16::try_from(at.row.saturating_sub(usize::from(first))).ok()?;
    let position = Position::new(area.x.checked_add(at.col as u16)?, area.y.checked_add(row)?);
    area.contains(position).then_some(position)
}
