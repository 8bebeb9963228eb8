//! A list for the room: in letters as large as there is room for, whole words, on as many pages as it takes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use crate::ui::frame::Frame;
use crate::ui::letters::{Letters, Setting, sizes};
use crate::ui::text::{put, width, wrap};
use crate::ui::theme::Theme;

/// Large letters are worth another page as long as so many entries stand on each.
const LEAST_ON_PAGE: usize = 3;

/// What belongs together and is not torn apart where it fits on a page.
#[derive(Debug, Default)]
pub struct Entry {
    /// Stands above the first entry on a page that has it.
    pub heading: Option<String>,
    pub lines: Vec<(Role, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Heading,
    Text,
    /// What is known beside the text.
    Under,
    /// What is still open: it stands out in words, and is nobody's fault.
    Open,
}

#[derive(Debug, Default)]
pub struct List {
    pub entries: Vec<Entry>,
    /// Of a page that is turned at the desk: all of it on one, and no more lines than these.
    pub most_lines: Option<usize>,
}

impl List {
    pub fn of(entries: Vec<Entry>) -> List {
        List { entries, most_lines: None }
    }
}

/// How a list stands in so many columns and rows.
#[derive(Debug, Hash)]
pub struct Laid {
    pages: Vec<Vec<Placed>>,
}

#[derive(Debug, Hash)]
struct Placed {
    y: u16,
    role: Role,
    drawn: Drawn,
}

#[derive(Clone, Debug, Hash)]
enum Drawn {
    Row(String),
    Large(Setting),
}

/// A line of an entry, set.
struct Piece {
    role: Role,
    drawn: Vec<Drawn>,
}

impl List {
    pub fn lay(&self, columns: u16, rows: u16, letters: Letters, is_tiny: bool) -> Laid {
        let large = sizes(letters).filter(|_| !is_tiny && !self.entries.is_empty());
        let on_page = match self.most_lines {
            Some(_) => 1,
            None => self.entries.len().div_ceil(LEAST_ON_PAGE).max(1),
        };
        for size in large {
            let set =
                |text: &str| Setting::at(text, columns, size, letters).map(|set| vec![Drawn::Large(set)]);
            let Some(pieces) = self.pieces(&set) else { continue };
            let lines: usize = pieces.iter().flatten().map(Piece::lines).sum();
            if self.most_lines.is_some_and(|most| lines > most) {
                continue;
            }
            if let Some(pages) = self.pages(&pieces, &set, rows, 1).filter(|pages| pages.len() <= on_page) {
                return Laid { pages };
            }
        }
        let row = |text: &str| Some(rows_of(text, columns).into_iter().map(Drawn::Row).collect());
        let pieces = self.pieces(&row).unwrap_or_default();
        let tight = self.pages(&pieces, &row, rows, 0);
        // Air between the entries, unless it costs a page.
        let airy = self.pages(&pieces, &row, rows, 1);
        let is_worth = |airy: &Vec<Vec<Placed>>| tight.as_ref().is_none_or(|tight| airy.len() <= tight.len());
        let pages = airy.filter(is_worth).or(tight);
        Laid { pages: pages.unwrap_or_else(|| torn(&pieces, rows)) }
    }

    /// Every entry set in one way; none where something has no room in it.
    fn pieces(&self, set: &dyn Fn(&str) -> Option<Vec<Drawn>>) -> Option<Vec<Vec<Piece>>> {
        let piece = |(role, text): &(Role, String)| Some(Piece { role: *role, drawn: set(text)? });
        self.entries.iter().map(|entry| entry.lines.iter().map(piece).collect()).collect()
    }

    /// The entries on pages of so many rows; none where one is higher than a page.
    fn pages(
        &self,
        pieces: &[Vec<Piece>],
        set: &dyn Fn(&str) -> Option<Vec<Drawn>>,
        rows: u16,
        gap: u16,
    ) -> Option<Vec<Vec<Placed>>> {
        let mut pages: Vec<Page> = vec![Page::default()];
        let mut heading: Option<&String> = None;
        for (entry, pieces) in self.entries.iter().zip(pieces) {
            let height: u16 = pieces.iter().map(Piece::height).sum();
            let head = match &entry.heading {
                Some(text) => Some(Piece { role: Role::Heading, drawn: set(text)? }),
                None => None,
            };
            let head_height = head.as_ref().map_or(0, Piece::height);
            let page = pages.last_mut()?;
            let is_new = entry.heading.is_some() && heading != entry.heading.as_ref();
            let above = if page.placed.is_empty() { 0 } else { gap };
            let with_head = if is_new || page.placed.is_empty() { head_height } else { 0 };
            let (page, above, with_head) =
                if page.y + above + with_head + height > rows && !page.placed.is_empty() {
                    pages.push(Page::default());
                    (pages.last_mut()?, 0, head_height)
                } else {
                    (page, above, with_head)
                };
            if with_head + height > rows {
                return None;
            }
            page.y += above;
            if let Some(head) = head.filter(|_| with_head > 0) {
                page.put(&head);
            }
            pieces.iter().for_each(|piece| page.put(piece));
            heading = entry.heading.as_ref();
        }
        Some(pages.into_iter().map(|page| page.placed).collect())
    }
}

/// A text in rows of so many columns; those after the first stand below its first word.
fn rows_of(text: &str, columns: u16) -> Vec<String> {
    let words = text.trim_start_matches([' ', '•']);
    let before = &text[..text.len() - words.len()];
    let indent = " ".repeat(usize::from(width(before)));
    let rows = wrap(words, columns.saturating_sub(width(before))).into_iter().enumerate();
    rows.map(|(place, row)| format!("{}{row}", if place == 0 { before } else { &indent })).collect()
}

#[derive(Default)]
struct Page {
    placed: Vec<Placed>,
    y: u16,
}

impl Page {
    fn put(&mut self, piece: &Piece) {
        for drawn in &piece.drawn {
            let height = drawn.height();
            self.placed.push(Placed { y: self.y, role: piece.role, drawn: drawn.clone() });
            self.y += height;
        }
    }
}

/// Rows that no page holds together, row after row: nothing is cut.
fn torn(pieces: &[Vec<Piece>], rows: u16) -> Vec<Vec<Placed>> {
    let all =
        pieces.iter().flatten().flat_map(|piece| piece.drawn.iter().map(|drawn| (piece.role, drawn.clone())));
    let all: Vec<(Role, Drawn)> = all.collect();
    let page = |rows: &[(Role, Drawn)]| {
        let placed = rows.iter().cloned().zip(0..);
        placed.map(|((role, drawn), y)| Placed { y, role, drawn }).collect()
    };
    all.chunks(usize::from(rows.max(1))).map(page).collect()
}

impl Drawn {
    fn height(&self) -> u16 {
        match self {
            Drawn::Row(_) => 1,
            Drawn::Large(setting) => setting.height(),
        }
    }
}

impl Piece {
    fn height(&self) -> u16 {
        self.drawn.iter().map(Drawn::height).sum()
    }

    fn lines(&self) -> usize {
        let lines = |drawn: &Drawn| match drawn {
            Drawn::Row(_) => 1,
            Drawn::Large(setting) => setting.lines(),
        };
        self.drawn.iter().map(lines).sum()
    }
}

fn style(role: Role, theme: &Theme) -> Style {
    match role {
        Role::Heading => theme.accent,
        Role::Text => theme.strong,
        Role::Under => theme.text,
        Role::Open => theme.attention,
    }
}

impl Laid {
    pub fn pages(&self) -> usize {
        self.pages.len().max(1)
    }

    fn placed(&self, area: Rect, page: usize) -> impl Iterator<Item = (&Placed, Rect)> {
        let page = self.pages.get(page).map_or(&[][..], Vec::as_slice);
        let height = page.last().map_or(0, |last| last.y + last.drawn.height());
        // A little above the middle of what is left.
        let top = area.y + area.height.saturating_sub(height) / 3;
        let row = move |placed: &Placed| {
            let y = top + placed.y;
            Rect { y, height: placed.drawn.height().min(area.bottom().saturating_sub(y)), ..area }
        };
        page.iter().map(move |placed| (placed, row(placed)))
    }

    /// Has the terminal draw what is in its own large letters.
    pub fn place(&self, frame: &mut Frame, area: Rect, page: usize, theme: &Theme) {
        for (placed, row) in self.placed(area, page) {
            if let Drawn::Large(setting) = &placed.drawn {
                frame.write_large(&setting.text());
                setting.place(frame, row, style(placed.role, theme), Alignment::Left);
            }
        }
    }

    pub fn paint(&self, buf: &mut Buffer, area: Rect, page: usize, theme: &Theme) {
        for (placed, row) in self.placed(area, page) {
            let style = style(placed.role, theme);
            match &placed.drawn {
                Drawn::Row(text) => drop(put(buf, row.x, row.y, row.width, text, style)),
                Drawn::Large(setting) => setting.paint(buf, row, style, Alignment::Left),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(laid: &Laid) -> Vec<String> {
        let drawn = |placed: &Placed| match &placed.drawn {
            Drawn::Row(row) => row.trim().to_owned(),
            Drawn::Large(setting) => setting.text(),
        };
        let page = |page: &Vec<Placed>| page.iter().map(drawn).collect::<Vec<_>>().join(" ");
        laid.pages.iter().map(page).collect()
    }

    fn entry(heading: Option<&str>, text: &str) -> Entry {
        Entry { heading: heading.map(str::to_owned), lines: vec![(Role::Text, text.to_owned())] }
    }

    #[test]
    fn a_heading_stands_once_on_each_page_on_which_something_of_it_stands() {
        let entries = ["one", "two", "three", "four"].map(|text| entry(Some("funding"), text));
        let laid = List::of(entries.into()).lay(20, 3, Letters::Blocks, false);
        assert_eq!(text(&laid), ["funding one two", "funding three four"]);
    }

    #[test]
    fn letters_are_large_where_there_is_room_and_plain_where_there_is_not() {
        let list = List::of(vec![entry(None, "a budget line"), entry(None, "one contact")]);
        let is_large = |laid: &Laid| matches!(laid.pages[0][0].drawn, Drawn::Large(_));
        assert!(is_large(&list.lay(180, 50, Letters::Blocks, false)));
        assert!(is_large(&list.lay(60, 12, Letters::Terminals, false)));
        assert!(!is_large(&list.lay(52, 12, Letters::Blocks, false)));
        assert!(!is_large(&list.lay(180, 50, Letters::Blocks, true)));
    }

    proptest! {
        #[test]
        fn no_word_is_lost_or_cut_and_nothing_stands_outside(
            texts in prop::collection::vec("[a-zа-ш]{1,12}( [a-zа-ш]{1,12}){0,30}", 0..12),
            columns in 14u16..190,
            rows in 1u16..60,
            own in any::<bool>(),
        ) {
            let letters = if own { Letters::Terminals } else { Letters::Blocks };
            let entries = texts.iter().map(|text| entry(None, text)).collect();
            let laid = List::of(entries).lay(columns, rows, letters, false);
            let (seen, said) = (text(&laid).join(" "), texts.join(" "));
            prop_assert_eq!(seen.trim(), said.trim());
            for placed in laid.pages.iter().flatten() {
                prop_assert!(placed.y + placed.drawn.height() <= rows);
            }
        }
    }
}
