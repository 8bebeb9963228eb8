//! Lines of text in the room: as they are, or in the terminal's own large letters.

use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::large::Large;
use crate::ui::text::{put, put_centred, width};

/// Lines, one below the other; an empty one is air.
#[derive(Debug, Default, Hash)]
pub struct Lines {
    lines: Vec<String>,
    /// The rows of each; 1 is plain text.
    scale: u16,
}

impl Lines {
    pub fn plain(lines: Vec<String>) -> Lines {
        Lines { lines, scale: 1 }
    }

    /// Lines in large letters; none where one of them is wider than so many columns.
    pub fn large(lines: Vec<String>, scale: u16, columns: u16) -> Option<Lines> {
        let fits = lines.iter().all(|line| width(line) <= columns / scale);
        fits.then_some(Lines { lines, scale })
    }

    pub fn rows(&self) -> u16 {
        (self.lines.len() as u16).saturating_mul(self.scale)
    }

    /// Whatever they are divided into.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().flat_map(|line| line.split_whitespace())
    }

    /// Draws those that an area has rows for.
    pub fn draw(
        &self,
        frame: &mut Frame,
        view: View<'_>,
        region: &'static str,
        area: Rect,
        margin: u16,
        (style, alignment): (Style, Alignment),
    ) {
        let inset = |area: Rect| Rect {
            x: area.x + margin.min(area.width),
            width: area.width.saturating_sub(2 * margin),
            ..area
        };
        if self.scale > 1 {
            let inner = inset(area);
            let rows = (inner.top()..inner.bottom()).step_by(usize::from(self.scale));
            for (line, y) in self.lines.iter().zip(rows) {
                let row = Rect { y, height: inner.bottom() - y, ..inner };
                if let Some(large) = Large::line(row, self.scale, line, style, alignment) {
                    frame.large(large);
                }
            }
        }
        let key = (self, alignment == Alignment::Center, view.theme.palette);
        frame.region(region, area, key, |buf, area| {
            let inner = inset(area);
            let plain = self.lines.iter().filter(|_| self.scale <= 1);
            for (line, y) in plain.zip(inner.top()..inner.bottom()) {
                match alignment {
                    Alignment::Center => put_centred(buf, inner, y, line, style),
                    _ => drop(put(buf, inner.x, y, inner.width, line, style)),
                }
            }
        });
    }
}
