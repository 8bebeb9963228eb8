//! Points that become quadrant blocks, two by two in a cell.

use ab_glyph::OutlinedGlyph;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// The blocks by their points: 1 upper left, 2 upper right, 4 lower left, 8 lower right.
const QUADRANTS: [&str; 16] =
    [" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█"];

/// A shape of points; a point is half a column wide and half a row high.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bitmap {
    width: usize,
    height: usize,
    points: Vec<bool>,
}

impl Bitmap {
    /// An empty shape of this many columns and rows.
    pub fn new(columns: u16, rows: u16) -> Self {
        let (width, height) = (usize::from(columns) * 2, usize::from(rows) * 2);
        Self { width, height, points: vec![false; width * height] }
    }

    /// Width in points.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in points.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Sets the points of which a glyph covers at least this share. Points outside stay away.
    pub fn ink(&mut self, glyph: &OutlinedGlyph, least: f32) {
        let origin = glyph.px_bounds().min;
        glyph.draw(|x, y, coverage| {
            let (x, y) = (x as f32 + origin.x, y as f32 + origin.y);
            if coverage >= least && x >= 0.0 && y >= 0.0 {
                self.set(x as usize, y as usize, true);
            }
        });
    }

    /// A point; those outside are not set.
    pub fn get(&self, x: usize, y: usize) -> bool {
        x < self.width && y < self.height && self.points[y * self.width + x]
    }

    /// Sets or clears a point; those outside are ignored.
    pub fn set(&mut self, x: usize, y: usize, on: bool) {
        if x < self.width && y < self.height {
            self.points[y * self.width + x] = on;
        }
    }

    /// Sets a rectangle of points.
    pub fn fill(&mut self, x: usize, y: usize, width: usize, height: usize) {
        for row in y..y + height {
            for column in x..x + width {
                self.set(column, row, true);
            }
        }
    }

    /// Takes off single points that stick out and fills single dents, which a smooth outline leaves where
    /// it just touches a point.
    pub fn smooth(&mut self) {
        let before = self.clone();
        for y in 0..self.height {
            for x in 0..self.width {
                let sides = [
                    before.get(x.wrapping_sub(1), y),
                    before.get(x + 1, y),
                    before.get(x, y.wrapping_sub(1)),
                    before.get(x, y + 1),
                ];
                let around = sides.into_iter().filter(|on| *on).count();
                match before.get(x, y) {
                    true if around <= 1 => self.set(x, y, false),
                    false if around >= 3 => self.set(x, y, true),
                    _ => {}
                }
            }
        }
    }

    /// Writes the blocks, cut to `area`; empty cells are left as they are.
    pub fn paint(&self, buffer: &mut Buffer, x: u16, y: u16, area: Rect, style: Style) {
        for row in 0..self.height / 2 {
            for column in 0..self.width / 2 {
                let (left, top) = (column * 2, row * 2);
                let points = [(left, top), (left + 1, top), (left, top + 1), (left + 1, top + 1)];
                let index =
                    points.iter().rev().fold(0, |index, (x, y)| index * 2 + usize::from(self.get(*x, *y)));
                let (x, y) = (x.saturating_add(column as u16), y.saturating_add(row as u16));
                if index > 0 && x < area.right() && y < area.bottom() {
                    buffer[(x, y)].set_symbol(QUADRANTS[index]).set_style(style);
                }
            }
        }
    }
}
