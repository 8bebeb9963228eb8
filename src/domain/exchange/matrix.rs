//! Municipality × theme and municipality × kind: how much was said of what by whom.

use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use super::side::{Side, Sides};
use super::statement::Statement;
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::Kind;
use crate::domain::plan::Plan;

/// A table whose cells are lists of notes. A statement of several municipalities or themes stands with
/// each; totals count it once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix<C> {
    pub rows: Vec<Side>,
    pub columns: Vec<C>,
    /// Row by row, each in the order of the statements.
    cells: Vec<Vec<NoteId>>,
    pub row_totals: Vec<usize>,
    pub column_totals: Vec<usize>,
    pub total: usize,
}

impl<C> Default for Matrix<C> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            columns: Vec::new(),
            cells: Vec::new(),
            row_totals: Vec::new(),
            column_totals: Vec::new(),
            total: 0,
        }
    }
}

impl<C: Clone + Eq + Hash> Matrix<C> {
    pub fn cell(&self, row: usize, column: usize) -> &[NoteId] {
        match column < self.columns.len() {
            true => self.cells.get(row * self.columns.len() + column).map_or(&[], Vec::as_slice),
            false => &[],
        }
    }

    /// The largest number in a cell: what a heat map is measured by.
    pub fn largest(&self) -> usize {
        self.cells.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn of<'a>(
        plan: &Plan,
        statements: &[Statement<'a>],
        columns: Vec<C>,
        columns_of: impl Fn(&Statement<'a>) -> Vec<C>,
    ) -> Matrix<C> {
        let rows = Sides::of(plan, statements.iter());
        let places: HashMap<&C, usize> =
            columns.iter().enumerate().map(|(place, column)| (column, place)).collect();
        let mut matrix = Matrix {
            cells: vec![Vec::new(); rows.len() * columns.len()],
            row_totals: vec![0; rows.len()],
            column_totals: vec![0; columns.len()],
            total: statements.len(),
            ..Matrix::default()
        };
        for statement in statements {
            let in_columns: Vec<usize> =
                columns_of(statement).iter().filter_map(|column| places.get(column).copied()).collect();
            in_columns.iter().for_each(|&column| matrix.column_totals[column] += 1);
            for row in rows.places(statement) {
                matrix.row_totals[row] += 1;
                for &column in &in_columns {
                    matrix.cells[row * columns.len() + column].push(statement.id);
                }
            }
        }
        drop(places);
        Matrix { rows: rows.all, columns, ..matrix }
    }
}

/// The themes of the plan in its order, then those that were typed by their names, then one for what has
/// none; the last two only when there are any.
pub fn theme_matrix(plan: &Plan, statements: &[Statement<'_>]) -> Matrix<Option<ThemeId>> {
    let columns = themes(plan, statements.iter());
    Matrix::of(plan, statements, columns, |one| match one.themes.is_empty() {
        true => vec![None],
        false => {
            let mut themes: Vec<_> = one.themes.iter().cloned().map(Some).collect();
            themes.dedup();
            themes
        }
    })
}

/// The kinds that anybody used, and in any case challenges and good practices.
pub fn kind_matrix(plan: &Plan, statements: &[Statement<'_>]) -> Matrix<Kind> {
    let used: BTreeSet<Kind> = statements.iter().map(|one| one.kind).collect();
    let always = [Kind::Challenge, Kind::GoodPractice];
    let columns = Kind::ALL.into_iter().filter(|kind| used.contains(kind) || always.contains(kind)).collect();
    Matrix::of(plan, statements, columns, |one| vec![one.kind])
}

pub(super) fn themes<'s, 'a: 's>(
    plan: &Plan,
    statements: impl Iterator<Item = &'s Statement<'a>>,
) -> Vec<Option<ThemeId>> {
    let mut columns: Vec<Option<ThemeId>> = plan.themes.iter().map(|theme| Some(theme.id.clone())).collect();
    let mut typed: BTreeSet<&ThemeId> = BTreeSet::new();
    let mut has_none = false;
    let mut last_known: Option<&ThemeId> = None;
    for statement in statements {
        has_none |= statement.themes.is_empty();
        for theme in statement.themes.iter() {
            if last_known != Some(theme) && plan.theme(theme).is_none() {
                typed.insert(theme);
            } else {
                last_known = Some(theme);
            }
        }
    }
    columns.extend(typed.into_iter().cloned().map(Some));
    columns.extend(has_none.then_some(None));
    columns
}
