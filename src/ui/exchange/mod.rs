//! The boards of the exchange: whose challenge meets whose practice.

use ratatui::layout::Rect;

use super::frame::Frame;
use super::{View, footer, header};

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let area = frame.area();
    header::draw(frame, view, Rect { height: 1, ..area });
    footer::draw(frame, view, Rect { y: area.bottom().saturating_sub(1), height: 1, ..area });
}
