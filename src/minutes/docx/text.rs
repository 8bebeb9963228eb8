//! What people wrote, as the pieces of a run: text, line breaks and tabs. What may stand in no text, and what
//! XML cannot hold, is left out.

use crate::domain::clean::{instead_of, is_forbidden};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Text(&'a str),
    Break,
    Tab,
}

/// The pieces of a text in their order.
pub fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

pub struct Pieces<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let end = self.rest.find(is_special).unwrap_or(self.rest.len());
            if end > 0 {
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                return Some(Piece::Text(text));
            }
            let sign = self.rest.chars().next()?;
            let length = if self.rest.starts_with("\r\n") { 2 } else { sign.len_utf8() };
            self.rest = &self.rest[length..];
            match (sign, instead_of(sign)) {
                ('\t', _) => return Some(Piece::Tab),
                (_, Some('\n')) => return Some(Piece::Break),
                (_, Some(' ')) => return Some(Piece::Text(" ")),
                _ => {}
            }
        }
    }
}

/// A text of one line, for names and properties.
pub fn in_one_line(text: &str) -> String {
    let pieces = pieces(text).map(|piece| match piece {
        Piece::Text(text) => text,
        Piece::Break | Piece::Tab => " ",
    });
    pieces.collect()
}

/// Whether a sign does not stand for itself. The two that are no characters are none of XML either.
fn is_special(sign: char) -> bool {
    is_forbidden(sign) || matches!(sign, '\u{fffe}' | '\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_and_tabs_are_told_apart_and_what_may_not_stand_is_left_out() {
        use Piece::{Break, Tab, Text};
        let found: Vec<_> = pieces("a\r\nb\n\tc\u{1b}d\u{b}\u{ffff}\u{2028}").collect();
        assert_eq!(found, [Text("a"), Break, Text("b"), Break, Tab, Text("c"), Text("d"), Text(" "), Break]);
        assert_eq!(in_one_line("a\r\nb\u{202e}"), "a b");
    }
}
