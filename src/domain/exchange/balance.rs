//! Who was heard: notes per kind and speaking time of every municipality.

use super::statement::Statement;
use crate::domain::ids::MunicipalityId;
use crate::domain::note::Kind;
use crate::domain::plan::Plan;
use crate::domain::timing::speaking::Speaking;

/// The kinds that are compared.
pub const BALANCED: [Kind; 5] = [Kind::Challenge, Kind::GoodPractice, Kind::Lesson, Kind::Need, Kind::Action];

/// The place of good practices among them.
const PRACTICES: usize = 1;

/// One row for each municipality of the plan, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Balance {
    pub rows: Vec<BalanceRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BalanceRow {
    pub municipality: MunicipalityId,
    /// How many notes of each kind, as [`BALANCED`] has them.
    pub counts: [usize; BALANCED.len()],
    /// All notes, of any kind.
    pub notes: usize,
    pub spoken_s: i64,
    /// 0 where the plan gives none and nobody set any.
    pub budget_s: i64,
}

impl BalanceRow {
    pub fn left_s(&self) -> i64 {
        (self.budget_s - self.spoken_s).max(0)
    }

    pub fn has_practice(&self) -> bool {
        self.counts[PRACTICES] > 0
    }
}

impl Balance {
    /// The municipalities that have told no practice yet.
    pub fn without_practice(&self) -> impl Iterator<Item = &BalanceRow> {
        self.rows.iter().filter(|row| !row.has_practice())
    }

    /// The speaking time that is left to those who have told no practice yet, in seconds.
    pub fn left_without_practice_s(&self) -> i64 {
        self.without_practice().map(BalanceRow::left_s).sum()
    }

    /// The same notes with the speaking time of another moment.
    pub fn at(mut self, speaking: &[Speaking]) -> Balance {
        for row in &mut self.rows {
            let known = speaking.iter().find(|one| one.municipality == row.municipality);
            (row.spoken_s, row.budget_s) = known.map_or((0, 0), |one| (one.spoken_s, one.budget_s));
        }
        self
    }
}

/// Compares the municipalities of the plan.
pub fn balance(plan: &Plan, statements: &[Statement<'_>], speaking: &[Speaking]) -> Balance {
    let empty = |municipality: &MunicipalityId| BalanceRow {
        municipality: municipality.clone(),
        counts: [0; BALANCED.len()],
        notes: 0,
        spoken_s: 0,
        budget_s: 0,
    };
    let mut rows: Vec<BalanceRow> = plan.municipalities.iter().map(|one| empty(&one.id)).collect();
    for statement in statements {
        let kind = BALANCED.iter().position(|kind| *kind == statement.kind);
        for municipality in statement.municipalities {
            let Some(row) = rows.iter_mut().find(|row| row.municipality == *municipality) else { continue };
            row.notes += 1;
            if let Some(kind) = kind {
                row.counts[kind] += 1;
            }
        }
    }
    Balance { rows }.at(speaking)
}
