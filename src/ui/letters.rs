//! Large letters: a sentence for the last row of a hall, in quadrant blocks, where there is room for it.
//!
//! The shapes are those of DejaVu Sans Condensed Bold, which has the letters of all four languages. Below
//! [`SMALLEST_ROWS`] they would be hard to read, so plain text stands instead.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use ab_glyph::{Font, Glyph, OutlinedGlyph, PxScaleFactor, point};
use ratatui::buffer::Buffer;
use ratatui::layout::{HorizontalAlignment, Rect};
use ratatui::style::{Modifier, Style};

use super::figures::bitmap::Bitmap;
use super::figures::outlines::font;
use super::frame::Frame;
use super::large::{LARGEST_SCALE, Large};
use super::text::{put_wrapped, width, wrap_by};

const SMALLEST_ROWS: u16 = 6;
const LARGEST_ROWS: u16 = 12;

/// From the top of a capital with an accent to the bottom of a descender, in units of the font.
const TOP: f32 = 1900.0;
const BOTTOM: f32 = -430.0;
/// A point is half as wide as high; letters may be a good quarter narrower than they were drawn.
const NARROWED: f32 = 1.45;

/// Phrases, set in large letters of one size.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Setting {
    lines: Vec<String>,
    rows: u16,
    /// Empty rows between two lines.
    gap: u16,
    letters: Letters,
}

/// Who makes the letters of a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Letters {
    /// Blocks, which every terminal has.
    Blocks,
    /// The terminal itself, where that is as large.
    Terminals,
}

impl Setting {
    /// The largest setting of these phrases in so much room, each on lines of its own; none where only
    /// plain text fits. With `letters` of the terminal it takes those where they are as large as blocks.
    pub fn of(phrases: &[&str], columns: u16, rows: u16, letters: Letters) -> Option<Setting> {
        let blocks = Self::of_blocks(phrases, columns, rows);
        if letters == Letters::Blocks {
            return blocks;
        }
        let own = Self::of_terminal(phrases, columns, rows);
        let (blocks_rows, own_rows) =
            (blocks.as_ref().map_or(0, |set| set.rows), own.as_ref().map_or(0, |set| set.rows));
        if own_rows >= blocks_rows { own } else { blocks }
    }

    fn of_terminal(phrases: &[&str], columns: u16, rows: u16) -> Option<Setting> {
        (2..=LARGEST_SCALE.min(rows)).rev().find_map(|scale| {
            Self::in_terminals(phrases, columns, scale).filter(|setting| setting.height() <= rows)
        })
    }

    fn in_terminals(phrases: &[&str], columns: u16, scale: u16) -> Option<Setting> {
        let columns = columns / scale;
        let lines: Vec<String> = phrases.iter().flat_map(|phrase| wrap_by(phrase, columns, width)).collect();
        let fits = lines.iter().all(|line| width(line) <= columns);
        // Its letters have air above and below.
        fits.then_some(Setting { lines, rows: scale, gap: 0, letters: Letters::Terminals })
    }

    /// None also when the font lacks a letter.
    fn of_blocks(phrases: &[&str], columns: u16, rows: u16) -> Option<Setting> {
        // The font is not even opened where no letter of it finds room.
        if rows < SMALLEST_ROWS || !has_all_letters(phrases) {
            return None;
        }
        (SMALLEST_ROWS..=LARGEST_ROWS.min(rows)).rev().find_map(|size| {
            Self::in_blocks(phrases, columns, size).filter(|setting| setting.height() <= rows)
        })
    }

    fn in_blocks(phrases: &[&str], columns: u16, size: u16) -> Option<Setting> {
        let taken = |text: &str| columns_of(text, size);
        let lines: Vec<String> = phrases.iter().flat_map(|phrase| wrap_by(phrase, columns, taken)).collect();
        let fits = lines.iter().all(|line| taken(line) <= columns);
        let gap = u16::from(size >= 8);
        fits.then_some(Setting { lines, rows: size, gap, letters: Letters::Blocks })
    }

    /// A text at one size of [`sizes`]; none where a word of it is wider than so many columns, or where the
    /// font lacks a letter.
    pub fn at(text: &str, columns: u16, size: u16, letters: Letters) -> Option<Setting> {
        match letters {
            Letters::Terminals => Self::in_terminals(&[text], columns, size),
            Letters::Blocks => has_all_letters(&[text]).then(|| Self::in_blocks(&[text], columns, size))?,
        }
    }

    /// How many lines it has.
    pub fn lines(&self) -> usize {
        self.lines.len()
    }

    /// The largest setting in `wished` rows, where there is one; else in up to `most` rows.
    pub fn within(
        phrases: &[&str],
        columns: u16,
        wished: u16,
        most: u16,
        letters: Letters,
    ) -> Option<Setting> {
        let of = |rows| Self::of(phrases, columns, rows, letters);
        of(wished.min(most)).or_else(|| of(most))
    }

    /// The lines as they stand.
    pub fn text(&self) -> String {
        self.lines.join(" ")
    }

    /// The rows that it takes.
    pub fn height(&self) -> u16 {
        let lines = self.lines.len() as u16;
        lines * self.rows + lines.saturating_sub(1) * self.gap
    }

    /// Whether the terminal is to draw it into this area: it cannot cut its letters, as blocks can be.
    fn is_terminals(&self, area: Rect) -> bool {
        let fits = || {
            self.height() <= area.height
                && self.lines.iter().all(|line| width(line) * self.rows <= area.width)
        };
        self.letters == Letters::Terminals && fits()
    }

    /// Has the terminal draw it, if those letters are its own, into the middle of the height of an area.
    /// In every frame; the region where it stands calls `paint` with the same area.
    pub fn place(&self, frame: &mut Frame, area: Rect, style: Style, alignment: HorizontalAlignment) {
        if !self.is_terminals(area) {
            return;
        }
        let mut y = area.y + (area.height - self.height()) / 2;
        for line in &self.lines {
            let row = Rect { y, height: self.rows, ..area };
            if let Some(large) = Large::line(row, self.rows, line, style, alignment) {
                frame.large(large);
            }
            y += self.rows + self.gap;
        }
    }

    /// Paints it into the middle of the height of an area, if it is made of blocks.
    pub fn paint(&self, buffer: &mut Buffer, area: Rect, style: Style, alignment: HorizontalAlignment) {
        if self.letters == Letters::Terminals {
            if !self.is_terminals(area) {
                put_wrapped(buffer, area, &self.text(), style);
            }
            return;
        }
        // Blocks are as heavy as can be; a line under them would cross them out.
        let style = style.remove_modifier(Modifier::UNDERLINED | Modifier::BOLD);
        let mut y = area.y + area.height.saturating_sub(self.height()) / 2;
        for line in &self.lines {
            let spare = area.width.saturating_sub(columns_of(line, self.rows));
            let left = area.x
                + match alignment {
                    HorizontalAlignment::Left => 0,
                    HorizontalAlignment::Center => spare / 2,
                    HorizontalAlignment::Right => spare,
                };
            shape(line, self.rows).paint(buffer, left, y, area, style);
            y = y.saturating_add(self.rows + self.gap);
        }
    }
}

/// The sizes for a list of several texts that are read one after the other, the largest first.
pub fn sizes(letters: Letters) -> impl Iterator<Item = u16> {
    let (smallest, largest) = match letters {
        Letters::Terminals => (2, 5),
        Letters::Blocks => (SMALLEST_ROWS, 8),
    };
    (smallest..=largest).rev()
}

fn has_all_letters(phrases: &[&str]) -> bool {
    let mut letters = phrases.iter().flat_map(|phrase| phrase.chars());
    letters.all(|letter| font().glyph_id(letter).0 != 0)
}

/// The columns that a line takes at a size.
fn columns_of(text: &str, rows: u16) -> u16 {
    let points: u32 = text.chars().map(|letter| u32::from(advance(letter, rows))).sum();
    u16::try_from(points.div_ceil(2)).unwrap_or(u16::MAX)
}

fn scale(rows: u16) -> PxScaleFactor {
    let vertical = f32::from(rows * 2) / (TOP - BOTTOM);
    PxScaleFactor { horizontal: vertical * NARROWED, vertical }
}

/// From one letter to the next, in points.
fn advance(letter: char, rows: u16) -> u16 {
    static KNOWN: LazyLock<Mutex<HashMap<(char, u16), u16>>> = LazyLock::new(Default::default);
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    *known.entry((letter, rows)).or_insert_with(|| {
        let font = font();
        let units = font.h_advance_unscaled(font.glyph_id(letter));
        (units * scale(rows).horizontal).round().max(1.0) as u16
    })
}

fn shape(line: &str, rows: u16) -> Bitmap {
    let mut shape = Bitmap::new(columns_of(line, rows), rows);
    let scale = scale(rows);
    let font = font();
    let mut left = 0u16;
    for letter in line.chars() {
        let id = font.glyph_id(letter);
        if let Some(outline) = font.outline(id) {
            let position = point(f32::from(left), (TOP * scale.vertical).round());
            let glyph = OutlinedGlyph::new(Glyph { id, scale: 1.0.into(), position }, outline, scale);
            shape.ink(&glyph, 0.45);
        }
        left += advance(letter, rows);
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn painted(setting: &Setting, width: u16, height: u16) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width + 2, height + 2));
        setting.paint(&mut buffer, Rect::new(1, 1, width, height), Style::new(), HorizontalAlignment::Center);
        buffer
    }

    #[test]
    fn every_letter_of_the_four_languages_has_a_shape_of_its_own() {
        let alphabets = "абвгдѓежзѕијклљмнњопрстќуфхцчџшАБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШ\
                         abcçdeëfghijklmnopqrstuvwxyzABCÇDEËFGHIJKLMNOPQRSTUVWXYZéèêàâîïôùûœ’0123456789";
        for letter in alphabets.chars() {
            let setting =
                Setting::of(&[&letter.to_string()], 40, 12, Letters::Blocks).expect("the font has it");
            let buffer = painted(&setting, 40, 12);
            assert!(buffer.content.iter().any(|cell| cell.symbol() != " "), "{letter}");
        }
    }

    #[test]
    fn what_the_font_lacks_or_what_finds_no_room_stays_plain_text() {
        assert_eq!(Setting::of(&["日本"], 200, 60, Letters::Blocks), None);
        assert_eq!(Setting::of(&["short technical stop"], 200, SMALLEST_ROWS - 1, Letters::Blocks), None);
        assert_eq!(Setting::of(&["short technical stop"], 20, 60, Letters::Blocks), None);
    }

    #[test]
    fn a_sentence_is_wrapped_between_its_words_and_as_large_as_there_is_room() {
        let of =
            |columns, rows| Setting::of(&["short technical stop"], columns, rows, Letters::Blocks).unwrap();
        assert_eq!(of(200, 12).lines, ["short technical stop"]);
        assert_eq!(of(60, 60).lines.concat(), "shorttechnicalstop");
        assert!(of(200, 60).rows > of(80, 14).rows);
        assert!(of(200, 60).height() <= 60);
    }

    proptest! {
        #[test]
        fn nothing_is_painted_outside_the_room_that_was_given(
            text in "[a-zа-шA-Z0-9ÇËЃЌ]{1,9}( [a-zа-ш0-9,.!?]{1,9}){0,6}",
            width in 1u16..200,
            height in 1u16..60,
        ) {
            if let Some(setting) = Setting::of(&[&text], width, height, Letters::Blocks) {
                prop_assert!(setting.height() <= height);
                prop_assert_eq!(setting.text(), text);
                let buffer = painted(&setting, width, height);
                for y in 0..height + 2 {
                    for x in 0..width + 2 {
                        let is_inside = (1..=width).contains(&x) && (1..=height).contains(&y);
                        prop_assert!(is_inside || buffer[(x, y)].symbol() == " ");
                    }
                }
            }
        }
    }
}
