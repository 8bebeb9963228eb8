//! The screens: draws the model of the program; knows nothing of terminals, files or clocks.

mod banner;
mod capture;
pub mod colour;
mod desk;
mod detail;
mod editor;
mod exchange;
pub mod figures;
mod fingerprint;
mod footer;
pub mod frame;
mod header;
mod item_sign;
pub mod large;
mod letters;
mod library;
mod line;
mod minutes;
mod notes;
mod overlay;
mod plan;
mod rehearsal;
mod room;
mod search;
mod segments;
mod text;
pub mod theme;
mod timeline;

use ratatui::layout::{Rect, Size};

use crate::app::effect::Target;
use crate::app::library::Library;
use crate::app::model::{Model, Screen};
use crate::i18n::Catalogue;
use frame::Frame;
use theme::Theme;

/// On a smaller screen nothing could be read; everything essential fits from 60×18 on.
pub const SMALLEST: Size = Size { width: 20, height: 6 };

/// What a screen is drawn from.
#[derive(Clone, Copy)]
struct View<'a> {
    model: &'a Model,
    theme: &'a Theme,
}

/// Draws the whole screen; regions that show the same as before are left as they are.
pub fn draw(frame: &mut Frame, model: &Model, theme: &Theme) {
    let view = View { model, theme };
    if is_too_small(frame.area().as_size()) {
        return draw_too_small(frame, &model.texts, theme);
    }
    if model.rehearsal.is_some() {
        let row = frame.take_top_row();
        rehearsal::draw(frame, view, row);
    }
    match model.screen {
        Screen::Desk => desk::draw(frame, view),
        Screen::Capture => capture::draw(frame, view),
        Screen::Room => room::draw(frame, view, frame.area()),
        Screen::Timeline => timeline::draw(frame, view),
        Screen::Plan => plan::draw(frame, view),
        Screen::Exchange => exchange::draw(frame, view),
        Screen::Minutes => minutes::draw(frame, view),
    }
    overlay::draw(frame, view);
}

/// Draws the list of workshops.
pub fn draw_library(frame: &mut Frame, list: &Library, theme: &Theme) {
    if is_too_small(frame.area().as_size()) {
        return draw_too_small(frame, &list.texts, theme);
    }
    library::draw(frame, list, theme);
}

fn is_too_small(size: Size) -> bool {
    size.width < SMALLEST.width || size.height < SMALLEST.height
}

/// Says so, instead of crumbs of a screen.
fn draw_too_small(frame: &mut Frame, texts: &Catalogue, theme: &Theme) {
    frame.region("too-small", frame.area(), (texts.lang(), theme.palette), |buf, area| {
        let words = texts.desk_too_small(SMALLEST.width, SMALLEST.height);
        text::put_wrapped(buf, area, &words, theme.text);
    });
}

/// What lies under a cell, for the mouse.
pub fn target_at(model: &Model, size: Size, column: u16, row: u16) -> Option<Target> {
    let area = Rect::new(0, 0, size.width, size.height);
    if is_too_small(size) {
        return None;
    }
    let area = if model.rehearsal.is_some() { frame::split_top_row(area).1 } else { area };
    match model.screen {
        Screen::Desk => desk::target_at(model, area, column, row),
        Screen::Capture => capture::target_at(model, area, column, row),
        Screen::Room | Screen::Minutes => None,
        Screen::Timeline => timeline::target_at(model, area, column, row),
        Screen::Plan => plan::target_at(model, area, column, row),
        Screen::Exchange => exchange::target_at(model, area, column, row),
    }
}
