//! The boards and what is on them, computed once for each change of the notes.

use super::cursor::Cursor;
use crate::app::command::Command;
use crate::app::model::{Model, Screen};
use crate::domain::exchange::{
    self, Actions, BALANCED, Balance, Card, GapsOf, Grid, Matrix, Questions, Side, Suggested, Unanswered,
};
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::Kind;
use crate::domain::notes::Note;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Board {
    #[default]
    Matches,
    Unanswered,
    Themes,
    Kinds,
    Balance,
    Actions,
    Questions,
    Cards,
    Gaps,
}

impl Board {
    /// In the order of their digits.
    pub const ALL: [Board; 9] = [
        Board::Matches,
        Board::Unanswered,
        Board::Themes,
        Board::Kinds,
        Board::Balance,
        Board::Actions,
        Board::Questions,
        Board::Cards,
        Board::Gaps,
    ];

    /// The command that shows it, which bears its name.
    pub fn command(self) -> Command {
        match self {
            Board::Matches => Command::MatchesBoard,
            Board::Unanswered => Command::UnansweredBoard,
            Board::Themes => Command::ThemesBoard,
            Board::Kinds => Command::KindsBoard,
            Board::Balance => Command::BalanceBoard,
            Board::Actions => Command::ActionsBoard,
            Board::Questions => Command::QuestionsBoard,
            Board::Cards => Command::CardsBoard,
            Board::Gaps => Command::GapsBoard,
        }
    }

    pub fn of(command: Command) -> Option<Board> {
        Board::ALL.into_iter().find(|board| board.command() == command)
    }

    pub(super) fn step(self, by: usize) -> Board {
        Board::ALL[(self as usize + by) % Board::ALL.len()]
    }

    /// Whether it has cells, and not rows of notes.
    pub fn is_table(self) -> bool {
        matches!(self, Board::Matches | Board::Themes | Board::Kinds | Board::Balance)
    }
}

/// What is on the board that is shown.
#[derive(Debug, Default)]
pub enum Contents {
    #[default]
    Nothing,
    Matches(Grid),
    Unanswered(Unanswered),
    Themes(Matrix<Option<ThemeId>>),
    Kinds(Matrix<Kind>),
    /// With the notes that are counted, and speaking times that are to be looked up when they are shown.
    Balance(Balance, Matrix<Kind>),
    Actions(Actions),
    Questions(Questions),
    Cards(Vec<Card>),
    Gaps(Vec<GapsOf>),
}

/// A row of a board that is a list: a heading, or a note. Numbers are places in the contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    /// A theme, or a municipality with its gaps.
    Heading(usize),
    Note {
        note: NoteId,
        /// Under which heading, and the place there.
        at: (usize, usize),
    },
}

impl Row {
    pub fn note(self) -> Option<NoteId> {
        match self {
            Row::Heading(_) => None,
            Row::Note { note, .. } => Some(note),
        }
    }
}

impl Contents {
    /// How many rows and columns a table has; none of a list.
    pub fn size(&self) -> Option<(usize, usize)> {
        match self {
            // What waits stands in a column of its own.
            Contents::Matches(grid) => Some((grid.asking.len(), grid.answering.len() + 1)),
            Contents::Themes(matrix) => Some((matrix.rows.len(), matrix.columns.len())),
            Contents::Kinds(matrix) => Some((matrix.rows.len(), matrix.columns.len())),
            Contents::Balance(balance, _) => Some((balance.rows.len(), BALANCED.len())),
            _ => None,
        }
    }

    /// The first cell of a table in which there are notes; of the match grid, in which notes meet.
    pub(super) fn first_cell(&self) -> Option<(usize, usize)> {
        let (rows, columns) = self.size()?;
        let mut cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
        match self {
            Contents::Matches(grid) => {
                let meets = |&(row, column): &(usize, usize)| {
                    grid.cell(row, column).is_some_and(|cell| !cell.pairs.is_empty())
                };
                let waits = || grid.unanswered.iter().position(|waiting| !waiting.is_empty());
                cells.find(meets).or_else(|| Some((waits()?, grid.answering.len())))
            }
            Contents::Themes(matrix) => cells.find(|&(row, column)| !matrix.cell(row, column).is_empty()),
            Contents::Kinds(matrix) => cells.find(|&(row, column)| !matrix.cell(row, column).is_empty()),
            Contents::Balance(balance, _) => {
                cells.find(|&(row, column)| balance.rows[row].counts[column] > 0)
            }
            _ => None,
        }
    }

    fn rows(&self) -> Vec<Row> {
        let grouped = |groups: Vec<Vec<NoteId>>| {
            let groups = groups.into_iter().enumerate().flat_map(|(group, notes)| {
                let notes = notes.into_iter().enumerate();
                let notes = notes.map(move |(place, note)| Row::Note { note, at: (group, place) });
                std::iter::once(Row::Heading(group)).chain(notes)
            });
            groups.collect()
        };
        let plain = |notes: Vec<NoteId>| {
            let notes = notes.into_iter().enumerate();
            notes.map(|(place, note)| Row::Note { note, at: (0, place) }).collect()
        };
        match self {
            Contents::Unanswered(waiting) => {
                grouped(waiting.themes.iter().map(|(_, notes)| notes.clone()).collect())
            }
            Contents::Gaps(all) => {
                grouped(all.iter().map(|of| of.gaps.iter().map(|gap| gap.note).collect()).collect())
            }
            Contents::Actions(actions) => plain(actions.all.iter().map(|action| action.note).collect()),
            Contents::Questions(questions) => {
                plain(questions.all.iter().map(|question| question.note).collect())
            }
            Contents::Cards(cards) => plain(cards.iter().map(|card| card.note).collect()),
            _ => Vec::new(),
        }
    }
}

impl Model {
    /// Makes the board anew that is shown, if the notes changed or another is shown.
    pub(in crate::app) fn refresh_boards(&mut self) {
        if self.screen != Screen::Exchange {
            return;
        }
        let board = self.exchange.board;
        let made_of = Some((board, self.workshop.notes().revision()));
        if self.exchange.made_of == made_of {
            return;
        }
        self.exchange.contents = self.contents_of(board);
        self.exchange.rows = self.exchange.contents.rows();
        self.exchange.made_of = made_of;
        self.exchange.revision += 1;
        self.find_cursor_again();
    }

    fn contents_of(&self, board: Board) -> Contents {
        let plan = self.workshop.plan();
        let statements = exchange::statements(&self.workshop);
        let pairs = || exchange::pairs(&self.workshop);
        match board {
            Board::Matches => {
                Contents::Matches(exchange::match_grid(plan, &statements, &pairs(), Suggested::SharedThemes))
            }
            Board::Unanswered => Contents::Unanswered(exchange::unanswered(plan, &statements, &pairs())),
            Board::Themes => Contents::Themes(exchange::theme_matrix(plan, &statements)),
            Board::Kinds => Contents::Kinds(exchange::kind_matrix(plan, &statements)),
            Board::Balance => Contents::Balance(
                exchange::balance(plan, &statements, &[]),
                exchange::kind_matrix(plan, &statements),
            ),
            Board::Actions => Contents::Actions(exchange::actions(&statements)),
            Board::Questions => Contents::Questions(exchange::questions(&statements)),
            Board::Cards => Contents::Cards(exchange::cards(&statements)),
            Board::Gaps => Contents::Gaps(exchange::gaps(plan, &statements)),
        }
    }

    /// The notes of the chosen cell: pairs one after the other, else what could become one.
    pub(super) fn refresh_cell(&mut self) {
        let Cursor { row, column, .. } = self.exchange.cursor();
        self.exchange.cell = match &self.exchange.contents {
            Contents::Matches(grid) if column == grid.answering.len() => {
                grid.unanswered.get(row).cloned().unwrap_or_default()
            }
            Contents::Matches(grid) => match grid.cell(row, column) {
                Some(cell) if !cell.pairs.is_empty() => {
                    cell.pairs.iter().flat_map(|pair| [pair.challenge, pair.practice]).collect()
                }
                Some(cell) if cell.is_suggested => self.could_meet(grid, row, column),
                _ => Vec::new(),
            },
            Contents::Themes(matrix) => matrix.cell(row, column).to_vec(),
            Contents::Kinds(matrix) => matrix.cell(row, column).to_vec(),
            Contents::Balance(balance, matrix) => {
                let side = balance.rows.get(row).map(|row| Some(row.municipality.clone()));
                let row = side.and_then(|side| matrix.rows.iter().position(|known| *known == side));
                let kind = BALANCED.get(column);
                let column = kind.and_then(|kind| matrix.columns.iter().position(|known| known == kind));
                row.zip(column).map_or(Vec::new(), |(row, column)| matrix.cell(row, column).to_vec())
            }
            _ => Vec::new(),
        };
    }

    /// What waits in a row, and what of a column shares a theme with any of it.
    fn could_meet(&self, grid: &Grid, row: usize, column: usize) -> Vec<NoteId> {
        let notes = self.workshop.notes();
        let offered = offered(self, &grid.answering[column]);
        let waiting = grid.unanswered[row].iter().filter_map(|&id| notes.get(id));
        let mut found = Vec::new();
        let mut answers = Vec::new();
        for one in waiting {
            // More than fit on a screen help nobody.
            if found.len() >= MOST_SUGGESTED {
                break;
            }
            let themes = &one.fields.themes;
            let shares = |note: &&NoteId| {
                notes
                    .get(**note)
                    .is_some_and(|note| note.fields.themes.iter().any(|theme| themes.contains(theme)))
            };
            let mut sharing = offered.iter().filter(shares).copied().peekable();
            if sharing.peek().is_some() {
                found.push(one.id);
            }
            for answer in sharing {
                if !answers.contains(&answer) {
                    answers.push(answer);
                }
                if answers.len() >= MOST_SUGGESTED {
                    break;
                }
            }
        }
        found.extend(answers);
        found
    }
}

/// The most notes of either side that are suggested to each other.
const MOST_SUGGESTED: usize = 50;

/// What somebody has told that can answer others.
fn offered(model: &Model, side: &Side) -> Vec<NoteId> {
    let is_of = |note: &&Note| match side {
        Some(id) => note.fields.municipalities.contains(id),
        None => note.fields.municipalities.is_empty(),
    };
    let notes = model.workshop.notes().iter().filter(|note| exchange::answers(note.fields.kind));
    notes.filter(is_of).filter_map(exchange::Statement::of).map(|one| one.id).collect()
}
