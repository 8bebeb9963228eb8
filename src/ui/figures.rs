//! Very large figures: a time such as `-01:30` or `1:05:00`, as large as its area allows.
//!
//! Made of quadrant blocks, so a cell has two by two points. All digits are equally wide, and the size
//! depends on the number of characters alone: nothing jumps when a digit changes. From seven rows on the
//! shapes are those of DejaVu Sans Condensed Bold, below that they are segments, below three rows the
//! text stands as it is, in bold.

pub(super) mod bitmap;
pub(super) mod outlines;
mod segments;

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ratatui::buffer::Buffer;
use ratatui::layout::{HorizontalAlignment, Rect};
use ratatui::style::{Modifier, Style};
use unicode_width::UnicodeWidthStr;

use bitmap::Bitmap;

/// The characters that have a shape; any other is left blank.
const CHARACTERS: &str = "0123456789:-+";
const LARGEST_ROWS: u16 = 30;
const SMALLEST_ROWS: u16 = 3;
/// From here on the shapes come from the font.
const OUTLINE_ROWS: u16 = 9;

/// How large figures are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FigureSize {
    /// From one digit to the next, in columns.
    pub advance: u16,
    /// Height in rows; 1 is plain text.
    pub rows: u16,
}

impl FigureSize {
    const TEXT: Self = Self { advance: 1, rows: 1 };

    fn of_rows(rows: u16, width: u16, halves: u16) -> Self {
        // Half as wide again as high is the shape of the font; up to a quarter narrower looks well.
        let widest = match rows {
            3 => 5,
            4 => 6,
            5 => 8,
            6 => 9,
            _ => rows * 13 / 8,
        };
        Self { advance: (width * 2 / halves).min(widest), rows }
    }

    fn narrowest(rows: u16) -> u16 {
        match rows {
            3 => 4,
            4 => 5,
            5 => 7,
            6 => 8,
            _ => rows * 5 / 4,
        }
    }

    /// The columns that a character takes. Signs and colons are narrower than digits.
    fn columns(self, character: char) -> u16 {
        if self.rows < SMALLEST_ROWS {
            return 1;
        }
        match character {
            ':' | ' ' => self.advance / 2,
            '-' | '+' => self.advance - self.advance / 4,
            _ => self.advance,
        }
    }

    /// The empty columns that belong to a digit's advance.
    fn gap(self) -> u16 {
        ((self.advance + 3) / 7).max(1)
    }

    /// The columns in which [`fit`] finds this size again, for a time of so many characters: a sign is
    /// narrower than the digit that it is taken for.
    pub fn room(self, characters: usize) -> u16 {
        let gap = Self { advance: Self::narrowest(self.rows), ..self }.gap();
        self.advance.saturating_mul(halves(characters)).div_ceil(2).saturating_sub(gap)
    }

    /// The columns that a text takes.
    pub fn width(self, text: &str) -> u16 {
        if self.rows < SMALLEST_ROWS {
            return text.width().try_into().unwrap_or(u16::MAX);
        }
        let columns = text.chars().fold(0u16, |sum, character| sum.saturating_add(self.columns(character)));
        columns.saturating_sub(self.gap())
    }
}

/// The largest size in which a time of this many characters fits, whichever digits it has. Three to six
/// characters have one colon (`40:59`), more have two (`1:05:00`).
pub fn fit(characters: usize, area: Rect) -> FigureSize {
    let halves = halves(characters);
    let rows = area.height.min(LARGEST_ROWS);
    (SMALLEST_ROWS..=rows)
        .rev()
        .map(|rows| {
            // The last character needs no gap behind it.
            let size = FigureSize { advance: FigureSize::narrowest(rows), rows };
            FigureSize::of_rows(rows, area.width.saturating_add(size.gap()), halves)
        })
        .find(|size| size.advance >= FigureSize::narrowest(size.rows))
        .unwrap_or(FigureSize::TEXT)
}

/// The width of a time of so many characters, in halves of a digit.
fn halves(characters: usize) -> u16 {
    let characters = u16::try_from(characters).unwrap_or(u16::MAX).max(1);
    let colons = match characters {
        0..3 => 0,
        3..=6 => 1,
        _ => 2,
    };
    characters.saturating_mul(2) - colons
}

/// The fewest columns in which a time of so many characters is more than text.
pub fn least_columns(characters: usize) -> u16 {
    FigureSize { advance: FigureSize::narrowest(SMALLEST_ROWS), rows: SMALLEST_ROWS }.room(characters)
}

/// Paints a text as large as the area allows, in the middle of its height. Underlining is left out, which
/// would cross the shapes out; with reverse the whole area becomes a bar with the figures left open.
pub fn paint(buffer: &mut Buffer, area: Rect, text: &str, style: Style, alignment: HorizontalAlignment) {
    let area = area.intersection(buffer.area);
    if area.is_empty() || text.is_empty() {
        return;
    }
    let mut size = fit(text.chars().count(), area);
    while size.rows >= SMALLEST_ROWS && size.width(text) > area.width {
        // Fewer colons than are usual for this length.
        let lower = Rect { height: size.rows - 1, ..area };
        size = fit(text.chars().count() + 1, lower);
    }
    let style = style.remove_modifier(Modifier::UNDERLINED);
    if style.add_modifier.contains(Modifier::REVERSED) {
        buffer.set_style(area, style);
    }
    let spare = area.width.saturating_sub(size.width(text));
    let x = area.x
        + match alignment {
            HorizontalAlignment::Left => 0,
            HorizontalAlignment::Center => spare / 2,
            HorizontalAlignment::Right => spare,
        };
    let y = area.y + (area.height - size.rows) / 2;
    if size.rows < SMALLEST_ROWS {
        let style = style.add_modifier(Modifier::BOLD);
        buffer.set_stringn(x, y, text, usize::from(area.width), style);
        return;
    }
    // Blocks are already as heavy as can be, and some terminals make bold ones brighter.
    let style = style.remove_modifier(Modifier::BOLD);
    let shapes = shapes(size);
    let mut left = x;
    for character in text.chars() {
        if let Some(index) = CHARACTERS.find(character) {
            let shape = shapes.glyphs[index].get_or_init(|| shape(character, size));
            shape.paint(buffer, left, y, area, style);
        }
        left += size.columns(character);
    }
}

/// The shapes of one size, each made when it is first seen.
struct Shapes {
    size: FigureSize,
    glyphs: [OnceLock<Bitmap>; CHARACTERS.len()],
}

/// Shapes depend on nothing but the size, so keeping them is only a matter of speed. A screen shows few
/// sizes; the least recently made goes when there are too many.
fn shapes(size: FigureSize) -> Arc<Shapes> {
    static KEPT: Mutex<Vec<Arc<Shapes>>> = Mutex::new(Vec::new());
    const LIMIT: usize = 6;
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(shapes) = kept.iter().find(|shapes| shapes.size == size) {
        return Arc::clone(shapes);
    }
    let shapes = Arc::new(Shapes { size, glyphs: Default::default() });
    if kept.len() == LIMIT {
        kept.remove(0);
    }
    kept.push(Arc::clone(&shapes));
    shapes
}

fn shape(character: char, size: FigureSize) -> Bitmap {
    let columns = size.columns(character) - size.gap();
    if size.rows < OUTLINE_ROWS {
        segments::shape(character, columns, size)
    } else {
        outlines::shape(character, columns, size)
    }
}

#[cfg(test)]
#[path = "figures_tests.rs"]
mod tests;
