//! The recap: what was released, theme by theme in one language, without municipality, language or author;
//! a few lines at a time.
//!
//! The pages do not depend on any screen: the desk turns them and the room shows them, and the two are not
//! equally large.

use unicode_width::UnicodeWidthStr;

use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::workshop::Workshop;

use super::LeftOut;
use super::shown::{Naming, in_language};

/// More lines than these are not read from the back of a room.
pub const MOST_LINES: usize = 5;
/// How wide a line is meant to be: so many large letters stand beside each other on a wide projector, and
/// as many small ones on the smallest.
const COLUMNS: usize = 36;

/// Everything of the recap in one language.
pub struct Recap<'a> {
    pub lang: Lang,
    /// Those of which something can be shown.
    pub themes: Vec<Theme<'a>>,
    /// What was released and cannot be shown in this language.
    pub left_out: LeftOut,
}

/// What was said on a theme.
pub struct Theme<'a> {
    /// None: what was said on no theme.
    pub id: Option<&'a ThemeId>,
    pub lines: Vec<Line<'a>>,
}

/// What one note says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    pub note: NoteId,
    pub kind: Kind,
    pub text: &'a str,
}

/// A note on a page, or a part of a long one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Piece {
    pub note: NoteId,
    pub text: String,
}

impl<'a> Recap<'a> {
    pub fn of(workshop: &'a Workshop, lang: Lang) -> Recap<'a> {
        let seen = in_language(workshop, lang, Naming::Nobody);
        let mut themes: Vec<Theme<'a>> = Vec::new();
        for shown in &seen.notes {
            let (id, kind) = (shown.entry.theme(), shown.entry.kind());
            let line = Line { note: shown.note, kind, text: shown.entry.text };
            match themes.last_mut().filter(|theme| theme.id == id) {
                Some(theme) => theme.lines.push(line),
                None => themes.push(Theme { id, lines: vec![line] }),
            }
        }
        Recap { lang, themes, left_out: seen.left_out }
    }

    pub fn theme(&self, id: Option<&ThemeId>) -> Option<&Theme<'a>> {
        self.themes.iter().find(|theme| theme.id == id)
    }
}

impl Theme<'_> {
    /// The notes of this theme, as many on a page as [`MOST_LINES`] hold; a longer note goes on on the next
    /// ones. `kind` gives the word that stands before a note.
    pub fn pages(&self, kind: impl Fn(Kind) -> String) -> Vec<Vec<Piece>> {
        let mut pages: Vec<Vec<Piece>> = Vec::new();
        let mut left = 0;
        for line in &self.lines {
            let words: Vec<&str> = line.text.split_whitespace().collect();
            let text = format!("{}: {}", kind(line.kind), words.join(" "));
            let rows = rows(&text);
            if rows.len() <= MOST_LINES {
                if left < rows.len() {
                    pages.push(Vec::new());
                    left = MOST_LINES;
                }
                left -= rows.len();
                pages.last_mut().expect("one was just begun").push(Piece { note: line.note, text });
                continue;
            }
            let parts: Vec<String> = rows.chunks(MOST_LINES).map(|rows| rows.join(" ")).collect();
            for (index, part) in parts.iter().enumerate() {
                let before = if index > 0 { "… " } else { "" };
                let after = if index + 1 < parts.len() { " …" } else { "" };
                pages.push(vec![Piece { note: line.note, text: format!("{before}{part}{after}") }]);
            }
            left = 0;
        }
        pages
    }
}

/// The text in rows of so many columns; words stay whole.
fn rows(text: &str) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match rows.last_mut().filter(|row| row.width() + 1 + word.width() <= COLUMNS) {
            Some(row) => {
                row.push(' ');
                row.push_str(word);
            }
            None => rows.push(word.to_owned()),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::WriterTag;

    fn pages(texts: &[&str]) -> Vec<Vec<String>> {
        let note = |number| NoteId::new(WriterTag::from_bits(1), number);
        let lines =
            (1..).zip(texts).map(|(number, text)| Line { note: note(number), kind: Kind::Need, text });
        let theme = Theme { id: None, lines: lines.collect() };
        let pages = theme.pages(|_| "need".to_owned());
        pages.into_iter().map(|page| page.into_iter().map(|piece| piece.text).collect()).collect()
    }

    #[test]
    fn a_page_has_five_lines_at_most_and_only_whole_notes_where_they_fit() {
        let [short, two_rows] = ["a budget line", "somebody in each town whom the police can call"];
        assert_eq!(pages(&[short; 7]).iter().map(Vec::len).collect::<Vec<_>>(), [5, 2]);
        assert_eq!(pages(&[two_rows; 5]).iter().map(Vec::len).collect::<Vec<_>>(), [2, 2, 1]);
        assert_eq!(pages(&[short])[0], ["need: a budget line"]);
        assert!(pages(&[]).is_empty());
    }

    #[test]
    fn a_long_note_goes_on_on_the_next_page_and_loses_no_word() {
        let long = (0..120).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ");
        let pages = pages(&["first", &long, "last"]);
        assert_eq!(pages[0], ["need: first"]);
        assert_eq!(pages.last().unwrap()[..], ["need: last"]);
        let parts = &pages[1..pages.len() - 1];
        assert!(parts.len() > 2 && parts[0][0].ends_with(" …") && parts[1][0].starts_with("… "));
        let text = parts.concat().join(" ").replace(" … …", "");
        assert_eq!(text, format!("need: {long}"));
        assert!(parts.iter().all(|page| rows(&page[0]).len() <= MOST_LINES + 1));
    }
}
