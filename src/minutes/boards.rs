//! The boards of the exchange, as far as a profile may show them: who asks and who answers, what nobody has
//! answered yet, how much was said of what by whom.
//!
//! They are made of the notes as they were redacted, so a municipality counts only where it may be named.
//! What is of nobody is one number, and none where so few would tell who is meant.

use std::collections::HashMap;
use std::hash::Hash;

use crate::domain::event::LinkStatus;
use crate::domain::exchange::{
    self, BalanceRow, Matrix, Pair, Side, Statement, Suggested, Unanswered, match_grid,
};
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::Kind;
use crate::domain::workshop::Workshop;

use super::Profile;
use super::redaction::Entry;

/// All boards of one export.
#[derive(Default)]
pub struct Boards<'a> {
    pub grid: Grid,
    pub unanswered: Waiting<'a>,
    pub themes: Counts<Option<ThemeId>>,
    pub kinds: Counts<Kind>,
    /// Counts and speaking time of every municipality; of the internal version only.
    pub balance: Option<Vec<BalanceRow>>,
}

/// Who asks × who answers; rows and columns of which anything is told.
#[derive(Default)]
pub struct Grid {
    pub asking: Vec<Asking>,
    pub answering: Vec<Side>,
    /// The pairs that stand in no row and column, because they may not be attributed.
    pub without_attribution: Option<usize>,
}

pub struct Asking {
    pub side: Side,
    /// A cell for each that answers: how many pairs, and how far the best has come.
    pub cells: Vec<Option<(usize, LinkStatus)>>,
    /// How many of its challenges and needs nobody has answered.
    pub waiting: usize,
}

/// The challenges and needs without an answer.
#[derive(Default)]
pub struct Waiting<'a> {
    pub themes: Vec<(Option<ThemeId>, Vec<Entry<'a>>)>,
    pub waiting: usize,
    pub asked: usize,
}

/// A table of numbers, municipality by municipality.
pub struct Counts<C> {
    pub columns: Vec<C>,
    pub rows: Vec<CountsOf>,
    /// Of all notes, each once; of the internal version only: else they would count what is protected.
    pub totals: Option<(Vec<usize>, usize)>,
    pub without_attribution: Option<usize>,
}

pub struct CountsOf {
    pub side: Side,
    pub counts: Vec<usize>,
    pub total: usize,
}

impl<C> Default for Counts<C> {
    fn default() -> Self {
        Self { columns: Vec::new(), rows: Vec::new(), totals: None, without_attribution: None }
    }
}

impl<'a> Boards<'a> {
    pub(super) fn of(
        workshop: &'a Workshop,
        profile: Profile,
        entries: &[Vec<Entry<'a>>],
        pairs: &[Pair],
    ) -> Boards<'a> {
        let plan = workshop.plan();
        let statements: Vec<Statement<'a>> = entries.iter().flatten().map(Entry::statement).collect();
        let shows = Shows {
            is_internal: profile == Profile::Internal,
            // One of fewer could be guessed.
            least: profile.threshold(plan.attribution.threshold) as usize,
        };
        let asked = [Kind::Challenge, Kind::Need].map(|kind| &entries[kind as usize]);
        if profile == Profile::Public {
            // How often which municipality spoke is nobody's business.
            let unanswered = waiting(exchange::unanswered(plan, &statements, pairs), asked);
            return Boards { unanswered, ..Boards::default() };
        }
        Boards {
            grid: shows.grid(&match_grid(plan, &statements, pairs, Suggested::Nothing)),
            unanswered: waiting(exchange::unanswered(plan, &statements, pairs), asked),
            themes: shows.counts(&exchange::theme_matrix(plan, &statements)),
            kinds: shows.counts(&exchange::kind_matrix(plan, &statements)),
            balance: shows.is_internal.then(|| {
                let rows = exchange::balance(plan, &statements, &workshop.speaking_held()).rows;
                rows.into_iter().filter(|row| row.notes > 0 || row.spoken_s > 0).collect()
            }),
        }
    }
}

/// What a profile may say of sides.
struct Shows {
    is_internal: bool,
    /// From so many on it may be told how many are of nobody.
    least: usize,
}

impl Shows {
    fn names(&self, side: &Side) -> bool {
        self.is_internal || side.is_some()
    }

    fn without_attribution(&self, count: usize) -> Option<usize> {
        (!self.is_internal && count >= self.least).then_some(count)
    }

    fn grid(&self, grid: &exchange::Grid) -> Grid {
        let cell = |row: usize, column: usize| grid.cell(row, column).filter(|cell| !cell.pairs.is_empty());
        let columns: Vec<usize> = (0..grid.answering.len())
            .filter(|&column| self.names(&grid.answering[column]))
            .filter(|&column| {
                let mut rows = (0..grid.asking.len()).filter(|&row| self.names(&grid.asking[row]));
                rows.any(|row| cell(row, column).is_some())
            })
            .collect();
        let rows = (0..grid.asking.len()).filter(|&row| self.names(&grid.asking[row]));
        let asking = rows.map(|row| Asking {
            side: grid.asking[row].clone(),
            cells: columns
                .iter()
                .map(|&column| {
                    let cell = cell(row, column)?;
                    Some((cell.pairs.len(), cell.best()?))
                })
                .collect(),
            waiting: grid.unanswered[row].len(),
        });
        let told = |asking: &Asking| asking.waiting > 0 || asking.cells.iter().any(Option::is_some);
        let of_nobody = (0..grid.asking.len()).flat_map(|row| {
            let columns = (0..grid.answering.len()).map(move |column| (row, column));
            columns.filter(|&(row, column)| {
                !(self.names(&grid.asking[row]) && self.names(&grid.answering[column]))
            })
        });
        let of_nobody: std::collections::HashSet<(NoteId, NoteId)> = of_nobody
            .filter_map(|(row, column)| cell(row, column))
            .flat_map(|cell| cell.pairs.iter().map(|pair| (pair.challenge, pair.practice)))
            .collect();
        Grid {
            asking: asking.filter(told).collect(),
            answering: columns.iter().map(|&column| grid.answering[column].clone()).collect(),
            without_attribution: self.without_attribution(of_nobody.len()),
        }
    }

    fn counts<C: Clone + Eq + Hash>(&self, matrix: &Matrix<C>) -> Counts<C> {
        let rows: Vec<usize> = (0..matrix.rows.len())
            .filter(|&row| self.names(&matrix.rows[row]) && matrix.row_totals[row] > 0)
            .collect();
        let columns: Vec<usize> = (0..matrix.columns.len())
            .filter(|&column| rows.iter().any(|&row| !matrix.cell(row, column).is_empty()))
            .collect();
        let of_nobody = matrix.rows.iter().position(Option::is_none).map_or(0, |row| matrix.row_totals[row]);
        let totals = || (columns.iter().map(|&column| matrix.column_totals[column]).collect(), matrix.total);
        Counts {
            rows: rows
                .iter()
                .map(|&row| CountsOf {
                    side: matrix.rows[row].clone(),
                    counts: columns.iter().map(|&column| matrix.cell(row, column).len()).collect(),
                    total: matrix.row_totals[row],
                })
                .collect(),
            totals: self.is_internal.then(totals),
            without_attribution: self.without_attribution(of_nobody),
            columns: columns.into_iter().map(|column| matrix.columns[column].clone()).collect(),
        }
    }
}

fn waiting<'a>(found: Unanswered, asked: [&Vec<Entry<'a>>; 2]) -> Waiting<'a> {
    let entries: HashMap<NoteId, Entry<'a>> =
        asked.into_iter().flatten().map(|entry| (entry.note_id(), *entry)).collect();
    let of_theme = |notes: Vec<NoteId>| notes.iter().filter_map(|note| entries.get(note).copied()).collect();
    Waiting {
        themes: found.themes.into_iter().map(|(theme, notes)| (theme, of_theme(notes))).collect(),
        waiting: found.waiting,
        asked: found.asked,
    }
}
