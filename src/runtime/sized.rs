//! Text that a terminal draws large itself: kitty's text sizing protocol (OSC 66).
//!
//! Each character becomes a block of cells, its scale high. A terminal takes the whole block off when one
//! of its cells in the first row is overwritten, and writes around the others; so nothing is ever written
//! into a block that stands. It is erased, row by row, before anything else comes to its place.

use compact_str::CompactString;
use ratatui::buffer::Cell;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use super::glyph::glyph;
use super::pen::{Pen, write_number};
use crate::ui::colour::ColourDepth;
use crate::ui::large::Large;

/// A large text as a terminal shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sized {
    pub area: Rect,
    scale: u16,
    pub pen: Pen,
    /// What each block shows, and how many columns it would be wide at the scale of 1; together they fill
    /// the area.
    blocks: Vec<(CompactString, u16)>,
}

impl Sized {
    /// What becomes of a text on a terminal of this depth: what would steer the terminal is a space.
    pub fn of(large: &Large, depth: ColourDepth) -> Sized {
        let mut cell = Cell::EMPTY;
        cell.set_style(large.style);
        let pen = Pen::of(&cell, depth);
        let columns = large.area.width / large.scale.max(1);
        let mut used = 0;
        let mut blocks = Vec::new();
        for grapheme in large.text.graphemes(true) {
            cell.set_symbol(grapheme);
            let glyph = glyph(&cell, columns - used);
            if used < columns {
                blocks.push((CompactString::new(glyph.text), glyph.width));
                used += glyph.width;
            }
        }
        blocks.extend((used..columns).map(|_| (CompactString::const_new(" "), 1)));
        Sized { area: large.area, scale: large.scale, pen, blocks }
    }

    /// Whether this can be written over the other one, block for block, so that nothing of it is left.
    pub fn replaces(&self, other: &Sized) -> bool {
        let widths = |sized: &Sized| sized.blocks.iter().map(|block| block.1).collect::<Vec<_>>();
        (self.area, self.scale) == (other.area, other.scale) && widths(self) == widths(other)
    }

    /// Appends the sequences that draw it where the cursor is, with the pen that the terminal has. Of what
    /// is no ASCII the width is said, on which terminals could differ.
    pub fn write(&self, out: &mut Vec<u8>) {
        let mut is_open = false;
        for (text, width) in &self.blocks {
            let is_plain = text.is_ascii();
            if is_open && !is_plain {
                out.extend_from_slice(b"\x1b\\");
            }
            if !(is_open && is_plain) {
                out.extend_from_slice(b"\x1b]66;s=");
                write_number(self.scale, out);
                if !is_plain {
                    out.extend_from_slice(b":w=");
                    write_number(*width, out);
                }
                out.push(b';');
            }
            out.extend_from_slice(text.as_bytes());
            if !is_plain {
                out.extend_from_slice(b"\x1b\\");
            }
            is_open = is_plain;
        }
        if is_open {
            out.extend_from_slice(b"\x1b\\");
        }
    }
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    fn written(text: &str, columns: u16) -> String {
        let area = Rect::new(0, 0, columns * 3, 3);
        let large = Large { area, scale: 3, text: text.to_owned(), style: Style::new() };
        let mut out = Vec::new();
        Sized::of(&large, ColourDepth::True).write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_width_is_said_where_terminals_could_differ() {
        assert_eq!(written("11:04", 5), "\x1b]66;s=3;11:04\x1b\\");
        assert_eq!(
            written("a b ë日c", 7),
            "\x1b]66;s=3;a b \x1b\\\x1b]66;s=3:w=1;ë\x1b\\\x1b]66;s=3:w=2;日\x1b\\\x1b]66;s=3;c\x1b\\"
        );
    }

    #[test]
    fn a_text_fills_its_area_exactly_and_steers_nothing() {
        assert_eq!(written("abc", 2), "\x1b]66;s=3;ab\x1b\\");
        assert_eq!(written("a日", 2), "\x1b]66;s=3;a \x1b\\");
        assert_eq!(written("a", 3), "\x1b]66;s=3;a  \x1b\\");
        assert_eq!(written("\x1b\\\x07\u{9c}\u{202e};x", 6), "\x1b]66;s=3; \\   ;\x1b\\");
    }
}
