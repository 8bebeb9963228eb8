//! The line before it is read: NFC, without control characters, and the way back from a place in
//! the cleaned line to the place in the typed one.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::{canonical_combining_class, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::domain::clean::instead_of;

pub(super) struct Cleaned<'a> {
    text: Cow<'a, str>,
    /// Where pieces begin, in the cleaned and in the typed line; empty where they are the same.
    starts: Vec<(usize, usize)>,
}

impl<'a> Cleaned<'a> {
    /// Removes what may stand in no text ([`crate::domain::clean`]). Line ends stay (a longer note
    /// has several lines); tabs become spaces, so that words stay apart.
    pub(super) fn new(line: &'a str) -> Self {
        let is_clean = if line.is_ascii() {
            line.bytes().all(|byte| byte >= b' ' && byte != 0x7f || byte == b'\n')
        } else {
            line.chars().all(|letter| instead_of(letter) == Some(letter))
                && is_nfc_quick(line.chars()) == IsNormalized::Yes
        };
        if is_clean { Self { text: Cow::Borrowed(line), starts: Vec::new() } } else { Self::rewritten(line) }
    }

    fn rewritten(line: &str) -> Self {
        let mut letters = Vec::with_capacity(line.len());
        let mut typed = line.char_indices().peekable();
        while let Some((at, letter)) = typed.next() {
            let before_line_end = letter == '\r' && typed.peek().is_some_and(|(_, next)| *next == '\n');
            if !before_line_end && let Some(letter) = instead_of(letter) {
                letters.push((letter, at));
            }
        }
        let mut text = String::with_capacity(line.len());
        let mut starts = Vec::new();
        // Nothing composes with, or moves across, a letter that no earlier one can take up, so the
        // pieces that begin with such a letter can be composed one by one.
        for piece in letters.chunk_by(|_, (next, _)| joins_the_letter_before(*next)) {
            starts.push((text.len(), piece[0].1));
            text.extend(piece.iter().map(|(letter, _)| *letter).nfc());
        }
        starts.push((text.len(), line.len()));
        Self { text: Cow::Owned(text), starts }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The bytes of the typed line from which these bytes of the cleaned one come.
    pub(super) fn typed(&self, span: Range<usize>) -> Range<usize> {
        if self.starts.is_empty() {
            return span;
        }
        let first = self.starts.partition_point(|(clean, _)| *clean <= span.start).saturating_sub(1);
        let last = self.starts.partition_point(|(clean, _)| *clean < span.end);
        let start = self.starts[first].1;
        let end = self.starts.get(last).map_or(start, |(_, typed)| *typed);
        start..if span.is_empty() { start } else { end.max(start) }
    }
}

/// By the first letter of what it is composed of.
fn joins_the_letter_before(letter: char) -> bool {
    let mut first = None;
    decompose_canonical(letter, |part| _ = first.get_or_insert(part));
    let first = first.unwrap_or(letter);
    canonical_combining_class(first) != 0 || is_nfc_quick(std::iter::once(first)) == IsNormalized::Maybe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_clean_line_is_not_copied() {
        for line in ["c kum: No line", "ц кум: Нема ставка", "më 31 korrik ✓", "two\nlines"]
        {
            assert!(matches!(Cleaned::new(line).text, Cow::Borrowed(_)), "{line}");
        }
    }

    #[test]
    fn controls_go_and_letters_are_composed() {
        let line = "\u{feff}г\u{301}ака\t\u{1b}[2J☎\u{fe0f}\r\nend\u{7}";
        let cleaned = Cleaned::new(line);
        assert_eq!(cleaned.text(), "ѓака [2J☎\nend");
        assert_eq!(&line[cleaned.typed(0..2)], "г\u{301}");
        let end = cleaned.text().len();
        assert_eq!(&line[cleaned.typed(end - 3..end)], "end\u{7}");
    }

    proptest! {
        #[test]
        fn the_whole_is_in_nfc_and_spans_fall_on_letters(line in "(\\PC|[\u{300}-\u{330}\u{1100}-\u{11ff}\t\r\n\u{fe0f}гкe])*") {
            let cleaned = Cleaned::new(&line);
            let text = cleaned.text();
            prop_assert_eq!(text.nfc().collect::<String>(), text);
            for (at, letter) in text.char_indices() {
                let span = cleaned.typed(at..at + letter.len_utf8());
                prop_assert!(line.get(span).is_some_and(|typed| !typed.is_empty()));
            }
        }
    }
}
