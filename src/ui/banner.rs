//! The banner of a lasting trouble: with the disk, or damage that was found.

use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::text::put_wrapped;
use crate::app::model::Model;
use crate::app::storage::Trouble;

/// How many rows the banner takes.
pub const ROWS: u16 = 2;

/// What the banner says; none while all is well.
pub fn text(model: &Model) -> Option<String> {
    let texts = &model.texts;
    let waiting = model.storage.waiting;
    match &model.storage.trouble {
        Some(Trouble::Full) => Some(texts.desk_disk_full(waiting)),
        Some(Trouble::ReadOnly) => Some(texts.desk_disk_read_only(waiting)),
        Some(Trouble::Gone) => Some(texts.desk_disk_gone(waiting)),
        Some(Trouble::Other(error)) => Some(texts.desk_disk_error(waiting, error)),
        None => {
            let damaged = model.storage.damaged.first()?;
            Some(texts.desk_damaged_lines(model.storage.damaged.len(), &damaged.file))
        }
    }
}

/// Draws the banner, if there is one.
pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some(text) = text(model) else { return };
    frame.region("banner", area, (&text, theme.palette), |buf, area| {
        buf.set_style(area, theme.overtime);
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        put_wrapped(buf, inner, &text, theme.overtime);
    });
}
