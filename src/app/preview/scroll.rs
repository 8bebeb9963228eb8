//! Moving in a document that is laid out only where it is seen.

use super::Preview;
use super::elements::Content;
use super::layout::Row;
use crate::app::command::Command;

/// The first row on the screen: of which element, and which of its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    pub element: usize,
    pub row: usize,
}

impl Content {
    /// So many rows from a place on, each with its element.
    pub(super) fn rows_from(&self, from: Place, columns: u16, rows: u16) -> Vec<(usize, Row)> {
        let rows = usize::from(rows);
        let mut seen = Vec::with_capacity(rows);
        for element in from.element..self.elements.len() {
            if seen.len() >= rows {
                break;
            }
            let mut laid = self.lay_out(element, columns);
            // Another width gives an element other rows.
            let skipped =
                if element == from.element { from.row.min(laid.len().saturating_sub(1)) } else { 0 };
            let wanted = (rows - seen.len()).min(laid.len() - skipped);
            seen.extend(laid.drain(skipped..skipped + wanted).map(|row| (element, row)));
        }
        seen
    }

    fn back(&self, from: Place, columns: u16, rows: usize) -> Place {
        let mut place = from;
        let mut left = rows;
        while left > place.row {
            left -= place.row;
            if place.element == 0 {
                return Place::default();
            }
            place.element -= 1;
            place.row = self.lay_out(place.element, columns).len();
        }
        place.row -= left;
        place
    }

    fn forward(&self, from: Place, columns: u16, rows: usize) -> Place {
        let mut place = from;
        let mut left = rows;
        while place.element < self.elements.len() {
            let height = self.lay_out(place.element, columns).len();
            if place.row + left < height {
                place.row += left;
                return place;
            }
            left -= height.saturating_sub(place.row).min(left);
            place = Place { element: place.element + 1, row: 0 };
        }
        place
    }

    /// The place from which the last page is seen.
    fn last(&self, columns: u16, rows: u16) -> Place {
        self.back(Place { element: self.elements.len(), row: 0 }, columns, usize::from(rows))
    }
}

impl Preview {
    pub(super) fn scroll(&mut self, command: Command) {
        let page = i64::from(self.seen.get().1.saturating_sub(2).max(1));
        match command {
            Command::Up => self.scroll_by(-1),
            Command::Down => self.scroll_by(1),
            Command::PageUp => self.scroll_by(-page),
            Command::PageDown => self.scroll_by(page),
            Command::First => self.place = Place::default(),
            _ => {
                let (columns, rows) = self.seen.get();
                self.place = self.content.last(columns, rows);
            }
        }
    }

    pub(super) fn scroll_by(&mut self, rows: i64) {
        let (columns, _) = self.seen.get();
        let steps = usize::try_from(rows.unsigned_abs()).unwrap_or(usize::MAX);
        let to = match rows < 0 {
            true => self.content.back(self.place, columns, steps),
            false => self.content.forward(self.place, columns, steps),
        };
        self.go_to(to);
    }

    fn go_to(&mut self, place: Place) {
        let (columns, rows) = self.seen.get();
        self.place = place.min(self.content.last(columns, rows));
    }

    /// The next section; after the last the first.
    pub(super) fn next_section(&mut self) {
        let before = self.place;
        let next = self.content.sections.iter().find(|&&section| section > before.element);
        self.go_to(Place { element: next.copied().unwrap_or_default(), row: 0 });
        // The last sections are all on the last page.
        if self.place == before {
            self.place = Place::default();
        }
    }

    /// The beginning of this section, or of the one before it.
    pub(super) fn section_before(&mut self) {
        let before = self.content.sections.iter().rev().find(|&&section| {
            section < self.place.element || (section == self.place.element && self.place.row > 0)
        });
        let is_at_the_top = self.place == Place::default();
        let last = || self.content.sections.last().copied().unwrap_or_default();
        let element = if is_at_the_top { last() } else { before.copied().unwrap_or_default() };
        self.go_to(Place { element, row: 0 });
    }

    /// Goes to the next element that lacks something, after the last to the first; false if none does.
    pub(super) fn next_lack(&mut self) -> bool {
        const ROWS_ABOVE: usize = 4;
        let lacks = &self.content.lacks;
        let next = match self.marked {
            Some(marked) => lacks.iter().find(|&&lack| lack > marked),
            None => lacks.iter().find(|&&lack| lack >= self.place.element),
        };
        let Some(next) = next.or(lacks.first()).copied() else { return false };
        self.marked = Some(next);
        let (columns, _) = self.seen.get();
        let above = self.content.back(Place { element: next, row: 0 }, columns, ROWS_ABOVE);
        self.go_to(above);
        true
    }

    /// Takes a new document; what was at the top stays there, if it is still in it.
    pub(super) fn replace(&mut self, content: Content) {
        let find = |place: usize| {
            let old = self.content.elements.get(place)?;
            let near = |&(index, _): &(usize, _)| index.abs_diff(place);
            let same = content.elements.iter().enumerate().filter(|(_, element)| *element == old);
            same.min_by_key(near).map(|(index, _)| index)
        };
        let is_first = self.place == Place::default();
        let top = find(self.place.element).filter(|_| !is_first);
        let marked = self.marked.and_then(|marked| {
            let old = self.content.elements.get(marked)?;
            let of_note = |&lack: &usize| old.note.is_some() && content.elements[lack].note == old.note;
            content.lacks.iter().copied().find(of_note).or_else(|| find(marked))
        });
        self.marked = marked;
        self.content = content;
        let element = top.unwrap_or(if is_first { 0 } else { self.place.element });
        self.go_to(Place { element, row: self.place.row });
    }
}
