//! What a cell of the picture becomes on a terminal: text whose width every terminal agrees on, free of
//! control characters.

use ratatui::buffer::{Cell, CellWidth};
use unicode_width::UnicodeWidthChar;

use crate::domain::clean::is_forbidden;

/// The text for one cell, or for two when `width` is 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyph<'a> {
    /// One character and what combines with it.
    pub text: &'a str,
    /// Spaces that follow, where the terminal makes less of the text than the picture does.
    pub padding: u8,
    /// Columns taken, 1 or 2.
    pub width: u16,
    /// False when terminals disagree on where the cursor stands afterwards.
    pub certain: bool,
}

impl Glyph<'static> {
    const BLANK: Self = Self { text: " ", padding: 0, width: 1, certain: true };
}

/// The glyph of a cell that has `room` columns left in its row, itself included.
pub fn glyph(cell: &Cell, room: u16) -> Glyph<'_> {
    let symbol = cell.symbol();
    if let [byte] = symbol.as_bytes() {
        return if (0x20..0x7f).contains(byte) {
            Glyph { text: symbol, padding: 0, width: 1, certain: true }
        } else {
            Glyph::BLANK
        };
    }
    if symbol.chars().any(steers) {
        return Glyph::BLANK;
    }
    let mut characters = symbol.chars();
    if let (Some(only), None) = (characters.next(), characters.next()) {
        let width = match only.width() {
            Some(width @ 1..=2) => width as u16,
            _ => return Glyph::BLANK,
        };
        if width > room {
            return Glyph::BLANK;
        }
        return Glyph { text: symbol, padding: 0, width, certain: !is_doubtful(only) };
    }
    cluster(symbol, cell.cell_width(), room)
}

/// A cluster of several characters: as much of its beginning as fills its width by the width of its
/// characters one by one. What a terminal makes of joined emoji, of skin tones and of variation selectors
/// depends on its age; what it makes of the first picture alone does not.
fn cluster(symbol: &str, width: u16, room: u16) -> Glyph<'_> {
    let width = width.clamp(1, 2);
    if width > room {
        return Glyph::BLANK;
    }
    let mut filled = 0;
    let mut certain = true;
    let mut end = symbol.len();
    for (at, character) in symbol.char_indices() {
        let more = character.width().unwrap_or(0) as u16;
        if joins(character) || filled + more > width || (at == 0 && more == 0) {
            end = at;
            break;
        }
        filled += more;
        certain &= !is_doubtful(character) && (at == 0 || more == 0);
    }
    if end == 0 {
        return Glyph::BLANK;
    }
    Glyph { text: &symbol[..end], padding: (width - filled) as u8, width, certain }
}

/// What never reaches a terminal. What joins pictures is left out of a cluster instead, so that the
/// pictures are seen.
fn steers(character: char) -> bool {
    is_forbidden(character) && !joins(character)
}

fn joins(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}')
}

/// Terminals differ on the width of these.
fn is_doubtful(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{ff9e}' | '\u{ff9f}' | '\u{1f1e6}'..='\u{1f1ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(symbol: &str, room: u16) -> (String, u8, u16, bool) {
        let mut cell = Cell::EMPTY;
        cell.set_symbol(symbol);
        let glyph = glyph(&cell, room);
        (glyph.text.to_owned(), glyph.padding, glyph.width, glyph.certain)
    }

    fn plain(text: &str, width: u16) -> (String, u8, u16, bool) {
        (text.to_owned(), 0, width, true)
    }

    #[test]
    fn letters_of_every_script_pass() {
        for letter in ["a", "Ѓ", "ќ", "ë", "Ç", "e\u{301}", "к\u{301}", "▟", "…"] {
            assert_eq!(of(letter, 1), plain(letter, 1));
        }
        assert_eq!(of("コ", 2), plain("コ", 2));
    }

    #[test]
    fn what_steers_the_terminal_becomes_a_space() {
        for c in ('\0'..'\x20')
            .chain('\x7f'..'\u{a0}')
            .chain('\u{202a}'..='\u{202e}')
            .chain('\u{2066}'..='\u{2069}')
        {
            assert_eq!(of(&c.to_string(), 2), plain(" ", 1), "{c:?}");
            assert_eq!(of(&format!("a{c}b"), 2), plain(" ", 1), "{c:?}");
        }
        assert_eq!(of("\u{200b}", 1), plain(" ", 1));
        assert_eq!(of("\x1b[2J", 2), plain(" ", 1));
    }

    #[test]
    fn what_has_no_width_or_no_room_becomes_a_space() {
        assert_eq!(of("", 1), plain(" ", 1));
        assert_eq!(of("\u{301}", 1), plain(" ", 1));
        assert_eq!(of("コ", 1), plain(" ", 1));
    }

    #[test]
    fn joined_pictures_show_their_first_and_keep_their_width() {
        assert_eq!(of("👩\u{200d}👧", 2), plain("👩", 2));
        assert_eq!(of("👍🏽", 2), plain("👍", 2));
        assert_eq!(of("⏱\u{fe0f}", 2), ("⏱".to_owned(), 1, 2, true));
        assert_eq!(of("🇲🇰", 2), ("🇲🇰".to_owned(), 0, 2, false));
    }
}
