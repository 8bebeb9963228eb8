//! The boards of the exchange: which is shown, what its keys do.

mod boards;
mod cursor;
mod showing;

use super::command::{Command, Focus};
use super::effect::Effect;
use super::model::{Model, Screen};
use crate::domain::ids::NoteId;
pub use boards::{Board, Contents, Row};
pub use cursor::Cursor;
pub use showing::ShowBoard;

/// The screen of the boards while it is open and afterwards: whoever comes back finds it as it was.
#[derive(Debug, Default)]
pub struct Exchange {
    pub board: Board,
    cursors: [Cursor; Board::ALL.len()],
    /// The arrows move among the notes of the chosen cell.
    pub is_open: bool,
    /// Which of them is chosen.
    opened: usize,
    contents: Contents,
    /// The rows of a board that is a list.
    rows: Vec<Row>,
    /// The notes of the chosen cell.
    cell: Vec<NoteId>,
    made_of: Option<(Board, u64)>,
    revision: u64,
    /// Where it was opened, to go back there.
    beneath: Option<(Screen, Focus)>,
}

impl Exchange {
    /// What the board is drawn from, as of the last change of the notes.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The rows of a board that is a list; a table has none.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The notes of the chosen cell of a table, pairs one after the other.
    pub fn cell(&self) -> &[NoteId] {
        &self.cell
    }

    pub fn cursor(&self) -> Cursor {
        self.cursors[self.board as usize]
    }

    /// The place of the note that is chosen among those of the cell, if they are open.
    pub fn opened(&self) -> Option<usize> {
        self.is_open.then(|| self.opened.min(self.cell.len().saturating_sub(1)))
    }

    /// A number that changes whenever the contents are made anew.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

impl Model {
    pub(super) fn exchange_command(&mut self, command: Command) -> Vec<Effect> {
        if self.home == Screen::Room {
            return Vec::new();
        }
        if self.screen != Screen::Exchange {
            self.open_exchange();
            if command == Command::Exchange {
                return Vec::new();
            }
        } else if command == Command::Exchange {
            self.close_exchange();
            return Vec::new();
        }
        let board = self.exchange.board;
        match command {
            Command::BoardNext => self.show_board(board.step(1)),
            Command::BoardPrevious => self.show_board(board.step(Board::ALL.len() - 1)),
            Command::Left => self.move_across(-1),
            Command::Right => self.move_across(1),
            Command::OpenCell => return self.open_chosen(),
            Command::ShowBoard => return self.show_board_to_room(),
            _ => {
                if let Some(board) = Board::of(command) {
                    self.show_board(board);
                }
            }
        }
        Vec::new()
    }

    fn open_exchange(&mut self) {
        self.close_timeline();
        self.exchange.beneath = Some((self.screen, self.focus));
        self.screen = Screen::Exchange;
        self.focus = Focus::Board;
        self.refresh_boards();
    }

    /// Goes back to where the boards were opened, if they are open.
    pub(super) fn close_exchange(&mut self) {
        if self.screen != Screen::Exchange {
            return;
        }
        self.exchange.is_open = false;
        let beneath = self.exchange.beneath.take().filter(|(screen, _)| *screen != Screen::Room);
        self.screen = beneath.map_or(self.home, |(screen, _)| screen);
        self.focus = beneath.map_or_else(|| self.resting_focus(), |(_, focus)| focus);
    }

    /// Esc: from the notes of a cell to the cell, from the boards to where they were opened.
    pub(super) fn step_back_on_board(&mut self) {
        match self.exchange.is_open {
            true => self.exchange.is_open = false,
            false => self.close_exchange(),
        }
    }

    pub(super) fn show_board(&mut self, board: Board) {
        self.exchange.board = board;
        self.exchange.is_open = false;
        self.refresh_boards();
    }

    /// The note that commands on a note act on: the chosen row's; of a cell, the one chosen among its notes.
    pub fn note_on_board(&self) -> Option<NoteId> {
        let exchange = &self.exchange;
        match exchange.board.is_table() {
            true => exchange.cell.get(exchange.opened()?).copied(),
            false => exchange.rows.get(exchange.cursor().row)?.note(),
        }
    }

    /// Enter: a cell opens its notes, a note is gone to, a gap is filled in.
    pub(super) fn open_chosen(&mut self) -> Vec<Effect> {
        if self.exchange.board.is_table() && !self.exchange.is_open {
            if self.exchange.cell.is_empty() {
                return self.refuse(crate::domain::refusal::Refusal::NoNotesHere);
            }
            self.exchange.is_open = true;
            self.exchange.opened = 0;
            return Vec::new();
        }
        match self.note_on_board() {
            None => self.refuse(crate::domain::refusal::Refusal::NoNoteChosen),
            Some(_) if self.exchange.board == Board::Gaps => self.open_form(),
            Some(note) => {
                self.go_to_note(note);
                Vec::new()
            }
        }
    }

    /// The note in the list of notes, where everything can be done with it.
    pub(super) fn go_to_note(&mut self, note: NoteId) {
        self.close_exchange();
        if !self.list.rows().contains(&note) {
            self.filter_command(Command::FilterClear);
        }
        self.list.chosen = Some(note);
        self.focus = Focus::Notes;
    }
}
