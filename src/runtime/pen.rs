//! The style that a terminal writes with, and the shortest way from one to another.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

use crate::ui::colour::{ColourDepth, palette_index};

/// Colours and modifiers as the terminal has them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pen {
    /// Foreground.
    pub fg: Color,
    /// Background.
    pub bg: Color,
    /// Bold, dim, reverse and so on.
    pub modifier: Modifier,
}

/// Modifiers that are seen where nothing is written.
const SEEN_ON_BLANK: Modifier = Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// Each modifier, its code, and the code that ends it.
const MODIFIERS: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

impl Pen {
    /// As a terminal begins: its own colours, no modifiers.
    pub const PLAIN: Self = Self { fg: Color::Reset, bg: Color::Reset, modifier: Modifier::empty() };

    /// The pen of a cell on a terminal of this depth.
    pub fn of(cell: &Cell, depth: ColourDepth) -> Self {
        Self { fg: depth.fit(cell.fg), bg: depth.fit(cell.bg), modifier: cell.modifier }
    }

    /// The pen for a blank: what cannot be seen there is left out, so that blanks compare as they look.
    #[must_use]
    pub fn on_blank(self) -> Self {
        let modifier = self.modifier & SEEN_ON_BLANK;
        let fg = if modifier.is_empty() { Color::Reset } else { self.fg };
        Self { fg, modifier, ..self }
    }

    /// Whether a blank written with this pen looks as one written with `other`.
    pub fn blank_looks_like(self, other: Self) -> bool {
        self.on_blank() == other.on_blank()
    }

    /// Appends the sequence that turns `from` into this pen; `None` is a terminal in an unknown state.
    pub fn write(self, from: Option<Self>, out: &mut Vec<u8>) {
        let start = out.len();
        let plain = Self::default();
        match from {
            Some(from) if from == self => {}
            None => self.write_codes(plain, Some(0), out),
            Some(from) => {
                self.write_codes(from, None, out);
                let middle = out.len();
                self.write_codes(plain, Some(0), out);
                if out.len() - middle < middle - start {
                    out.drain(start..middle);
                } else {
                    out.truncate(middle);
                }
            }
        }
    }

    fn write_codes(self, from: Self, first: Option<u8>, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\x1b[");
        let mut separate = false;
        if first.is_some() && self != from {
            out.push(b'0');
            separate = true;
        }
        let mut code = |number: u8, out: &mut Vec<u8>| {
            if std::mem::replace(&mut separate, true) {
                out.push(b';');
            }
            write_number(u16::from(number), out);
        };
        let mut kept = from.modifier;
        for (modifier, _, end) in MODIFIERS {
            if kept.contains(modifier) && !self.modifier.contains(modifier) {
                code(end, out);
                // One code ends both bold and dim, and both kinds of blinking.
                for (other, _, other_end) in MODIFIERS {
                    if other_end == end {
                        kept.remove(other);
                    }
                }
            }
        }
        for (modifier, begin, _) in MODIFIERS {
            if self.modifier.contains(modifier) && !kept.contains(modifier) {
                code(begin, out);
            }
        }
        for (colour, old, base) in [(self.fg, from.fg, 30u8), (self.bg, from.bg, 40)] {
            if colour == old {
                continue;
            }
            match palette_index(colour) {
                _ if colour == Color::Reset => code(base + 9, out),
                Some(index @ 0..8) => code(base + index, out),
                Some(index) => code(base + 60 + index - 8, out),
                None => {
                    code(base + 8, out);
                    match colour {
                        Color::Rgb(r, g, b) => [2, r, g, b].into_iter().for_each(|number| code(number, out)),
                        Color::Indexed(index) => [5, index].into_iter().for_each(|number| code(number, out)),
                        _ => unreachable!("named colours have an index"),
                    }
                }
            }
        }
        out.push(b'm');
    }
}

/// Appends a number in decimal digits.
pub fn write_number(number: u16, out: &mut Vec<u8>) {
    let mut digits = [0; 5];
    let mut at = digits.len();
    let mut rest = number;
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_to(from: Option<Pen>, to: Pen) -> String {
        let mut out = Vec::new();
        to.write(from, &mut out);
        String::from_utf8(out).unwrap()
    }

    const PLAIN: Pen = Pen::PLAIN;

    #[test]
    fn only_what_changes_is_written() {
        let bold = Pen { modifier: Modifier::BOLD, ..PLAIN };
        let red = Pen { fg: Color::Red, ..bold };
        assert_eq!(from_to(Some(bold), bold), "");
        assert_eq!(from_to(Some(PLAIN), bold), "\x1b[1m");
        assert_eq!(from_to(Some(bold), red), "\x1b[31m");
        assert_eq!(from_to(Some(red), PLAIN), "\x1b[m");
        assert_eq!(from_to(Some(red), bold), "\x1b[39m");
        assert_eq!(from_to(None, PLAIN), "\x1b[m");
        assert_eq!(from_to(None, bold), "\x1b[0;1m");
    }

    #[test]
    fn ending_bold_keeps_dim() {
        let both = Pen { modifier: Modifier::BOLD | Modifier::DIM, fg: Color::Indexed(200), ..PLAIN };
        let dim = Pen { modifier: Modifier::DIM, ..both };
        assert_eq!(from_to(Some(both), dim), "\x1b[22;2m");
    }

    #[test]
    fn every_kind_of_colour_has_its_code() {
        let fg = |colour| from_to(Some(PLAIN), Pen { fg: colour, ..PLAIN });
        let bg = |colour| from_to(Some(PLAIN), Pen { bg: colour, ..PLAIN });
        assert_eq!(fg(Color::LightCyan), "\x1b[96m");
        assert_eq!(bg(Color::DarkGray), "\x1b[100m");
        assert_eq!(bg(Color::Gray), "\x1b[47m");
        assert_eq!(fg(Color::Indexed(77)), "\x1b[38;5;77m");
        assert_eq!(bg(Color::Rgb(1, 20, 255)), "\x1b[48;2;1;20;255m");
    }
}
