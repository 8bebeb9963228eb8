//! What an item is doing, as one sign and its look: the same on every screen.

use ratatui::style::Style;

use super::theme::Theme;
use crate::domain::timing::ItemState;

/// The sign of an item, and the style of its row; `added` is one that was not planned.
pub fn of(theme: &Theme, state: ItemState, added: bool) -> (&'static str, Style) {
    match state {
        ItemState::Running => ("▶", theme.accent),
        ItemState::Held => ("‖", theme.attention),
        ItemState::Done => ("✓", theme.dim),
        ItemState::Skipped => ("×", theme.dim),
        ItemState::Passed => ("»", theme.dim),
        ItemState::Pending if added => ("+", theme.text),
        ItemState::Pending => (" ", theme.text),
    }
}
