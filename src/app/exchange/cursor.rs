//! Where the cursor stands on a board, and how it moves.

use super::boards::Row;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::domain::ids::NoteId;

/// A cell of a table, or a row of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cursor {
    pub row: usize,
    pub column: usize,
    /// Somebody put it there.
    is_set: bool,
    /// The note of the row of a list, to find it again when the list is made anew.
    note: Option<NoteId>,
}

impl Model {
    /// Moves by so many rows: of the notes of a cell while they are open, else of the board.
    pub(in crate::app) fn move_on_board(&mut self, step: i64) {
        let exchange = &mut self.exchange;
        if exchange.is_open {
            exchange.opened = moved(exchange.opened().unwrap_or_default(), step, exchange.cell.len());
            return;
        }
        let mut cursor = exchange.cursor();
        match exchange.contents.size() {
            Some((rows, _)) => cursor.row = moved(cursor.row, step, rows),
            None => {
                // Headings are stepped over.
                let notes: Vec<usize> = places_of_notes(&exchange.rows).collect();
                let place = notes.partition_point(|&row| row < cursor.row);
                cursor.row = notes.get(moved(place, step, notes.len())).copied().unwrap_or_default();
            }
        }
        self.put_cursor(cursor);
    }

    /// Moves by so many columns; of a list, as if they were rows.
    pub(in crate::app) fn move_across(&mut self, step: i64) {
        match self.exchange.contents.size() {
            Some((_, columns)) if !self.exchange.is_open => {
                let mut cursor = self.exchange.cursor();
                cursor.column = moved(cursor.column, step, columns);
                self.put_cursor(cursor);
            }
            _ => self.move_on_board(step),
        }
    }

    /// A click on a cell or a row; a second one opens it.
    pub(in crate::app) fn click_on_board(&mut self, row: usize, column: usize) -> Vec<Effect> {
        let cursor = Cursor { row, column, ..self.exchange.cursor() };
        let is_known = match self.exchange.contents.size() {
            Some((rows, columns)) => row < rows && column < columns,
            None => self.exchange.rows.get(row).is_some_and(|row| row.note().is_some()),
        };
        if !is_known {
            return Vec::new();
        }
        if (row, column) == (self.exchange.cursor().row, self.exchange.cursor().column)
            && !self.exchange.is_open
        {
            return self.open_chosen();
        }
        self.exchange.is_open = false;
        self.put_cursor(cursor);
        Vec::new()
    }

    /// A click on one of the notes of the cell; a second one goes to it.
    pub(in crate::app) fn click_in_cell(&mut self, place: usize) -> Vec<Effect> {
        if place >= self.exchange.cell.len() {
            return Vec::new();
        }
        if self.exchange.opened() == Some(place) {
            return self.open_chosen();
        }
        self.exchange.is_open = true;
        self.exchange.opened = place;
        Vec::new()
    }

    fn put_cursor(&mut self, cursor: Cursor) {
        let note = self.exchange.rows.get(cursor.row).and_then(|row| row.note());
        let exchange = &mut self.exchange;
        exchange.cursors[exchange.board as usize] = Cursor { note, is_set: true, ..cursor };
        self.refresh_cell();
    }

    /// After the board was made anew the cursor stands on the same note, or where it stood.
    pub(super) fn find_cursor_again(&mut self) {
        let exchange = &self.exchange;
        let mut cursor = exchange.cursor();
        match exchange.contents.size() {
            Some(_) if !cursor.is_set => {
                if let Some((row, column)) = exchange.contents.first_cell() {
                    (cursor.row, cursor.column) = (row, column);
                }
            }
            Some((rows, columns)) => {
                cursor.row = cursor.row.min(rows.saturating_sub(1));
                cursor.column = cursor.column.min(columns.saturating_sub(1));
            }
            None => {
                let is_same = |row: Option<&Row>| row.and_then(|row| row.note()) == cursor.note;
                if cursor.note.is_none() || !is_same(exchange.rows.get(cursor.row)) {
                    let same = exchange
                        .rows
                        .iter()
                        .position(|row| cursor.note.is_some() && row.note() == cursor.note);
                    let nearest = || places_of_notes(&exchange.rows).find(|&row| row >= cursor.row);
                    let last = || places_of_notes(&exchange.rows).last();
                    cursor.row = same.or_else(nearest).or_else(last).unwrap_or_default();
                }
            }
        }
        let is_set = cursor.is_set;
        self.put_cursor(cursor);
        self.exchange.cursors[self.exchange.board as usize].is_set = is_set;
        self.exchange.is_open &= !self.exchange.cell.is_empty();
    }
}

fn places_of_notes(rows: &[Row]) -> impl Iterator<Item = usize> {
    rows.iter().enumerate().filter(|(_, row)| row.note().is_some()).map(|(place, _)| place)
}

fn moved(place: usize, step: i64, count: usize) -> usize {
    let last = count.saturating_sub(1) as i64;
    (place as i64).saturating_add(step).clamp(0, last) as usize
}
