//! The screens: draws the model of the program; knows nothing of terminals, files or clocks.

mod banner;
mod capture;
pub mod colour;
mod desk;
pub mod figures;
mod fingerprint;
mod footer;
pub mod frame;
mod header;
mod library;
mod line;
mod notes;
mod overlay;
mod room;
mod segments;
mod text;
pub mod theme;

use ratatui::layout::{Rect, Size};

use crate::app::effect::Target;
use crate::app::model::{Model, Screen};
use frame::Frame;
use theme::Theme;

/// The smallest screen on which everything essential fits.
pub const SMALLEST: Size = Size { width: 60, height: 18 };

/// What a screen is drawn from.
#[derive(Clone, Copy)]
struct View<'a> {
    model: &'a Model,
    theme: &'a Theme,
}

/// Draws the whole screen; regions that show the same as before are left as they are.
pub fn draw(frame: &mut Frame, model: &Model, theme: &Theme) {
    let view = View { model, theme };
    match model.screen {
        Screen::Desk => desk::draw(frame, view),
        Screen::Capture => capture::draw(frame, view),
        Screen::Room => room::draw(frame, view),
    }
    overlay::draw(frame, view);
}

pub use library::draw as draw_library;

/// What lies under a cell, for the mouse.
pub fn target_at(model: &Model, size: Size, column: u16, row: u16) -> Option<Target> {
    let area = Rect::new(0, 0, size.width, size.height);
    match model.screen {
        Screen::Desk => desk::target_at(model, area, column, row),
        Screen::Capture => capture::target_at(model, area, column, row),
        Screen::Room => None,
    }
}
