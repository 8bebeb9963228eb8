//! The boards of the exchange as JSON.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::event::LinkStatus;
use crate::domain::exchange::BALANCED;
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::note::Kind;
use crate::minutes::boards::{Boards, Counts};
use crate::minutes::{Id, Minutes};

#[derive(Serialize)]
pub(super) struct BoardsJson<'m> {
    grid: GridJson<'m>,
    unanswered: UnansweredJson<'m>,
    themes: CountsJson<'m>,
    kinds: CountsJson<'m>,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance: Option<Vec<BalanceJson<'m>>>,
}

#[derive(Serialize)]
struct GridJson<'m> {
    /// Only those that have anything in them.
    cells: Vec<CellJson<'m>>,
    waiting: Vec<WaitingJson<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    without_attribution: Option<usize>,
}

#[derive(Serialize)]
struct CellJson<'m> {
    /// Null for those of no municipality.
    asking: Option<&'m MunicipalityId>,
    answering: Option<&'m MunicipalityId>,
    pairs: usize,
    furthest: LinkStatus,
}

#[derive(Serialize)]
struct WaitingJson<'m> {
    asking: Option<&'m MunicipalityId>,
    count: usize,
}

#[derive(Serialize)]
struct UnansweredJson<'m> {
    asked: usize,
    waiting: usize,
    themes: Vec<ThemeJson<'m>>,
}

#[derive(Serialize)]
struct ThemeJson<'m> {
    theme: Option<&'m ThemeId>,
    notes: Vec<Id>,
}

#[derive(Serialize)]
struct CountsJson<'m> {
    rows: Vec<CountsRowJson<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    without_attribution: Option<usize>,
}

#[derive(Serialize)]
struct CountsRowJson<'m> {
    municipality: Option<&'m MunicipalityId>,
    total: usize,
    /// By theme or kind; "" for what has no theme.
    counts: BTreeMap<&'m str, usize>,
}

#[derive(Serialize)]
struct BalanceJson<'m> {
    municipality: &'m MunicipalityId,
    notes: usize,
    counts: BTreeMap<&'static str, usize>,
    spoken_s: i64,
    budget_s: i64,
}

impl<'m> BoardsJson<'m> {
    pub fn of(minutes: &'m Minutes<'_>) -> Self {
        let Boards { grid, unanswered, themes, kinds, balance } = minutes.boards();
        let cells = grid.asking.iter().flat_map(|row| {
            row.cells.iter().zip(&grid.answering).filter_map(|(cell, answering)| {
                let (pairs, furthest) = (*cell)?;
                let (asking, answering) = (row.side.as_ref(), answering.as_ref());
                Some(CellJson { asking, answering, pairs, furthest })
            })
        });
        let waiting = grid.asking.iter().filter(|row| row.waiting > 0);
        BoardsJson {
            grid: GridJson {
                cells: cells.collect(),
                waiting: waiting
                    .map(|row| WaitingJson { asking: row.side.as_ref(), count: row.waiting })
                    .collect(),
                without_attribution: grid.without_attribution,
            },
            unanswered: UnansweredJson {
                asked: unanswered.asked,
                waiting: unanswered.waiting,
                themes: unanswered
                    .themes
                    .iter()
                    .map(|(theme, entries)| ThemeJson {
                        theme: theme.as_ref(),
                        notes: entries.iter().map(|entry| entry.id).collect(),
                    })
                    .collect(),
            },
            themes: counts(themes, |theme| theme.as_ref().map_or("", ThemeId::as_str)),
            kinds: counts(kinds, |kind| Kind::name(*kind)),
            balance: balance.as_ref().map(|rows| {
                rows.iter()
                    .map(|row| BalanceJson {
                        municipality: &row.municipality,
                        notes: row.notes,
                        counts: BALANCED.map(Kind::name).into_iter().zip(row.counts).collect(),
                        spoken_s: row.spoken_s,
                        budget_s: row.budget_s,
                    })
                    .collect()
            }),
        }
    }
}

fn counts<'m, C>(counts: &'m Counts<C>, name: impl Fn(&'m C) -> &'m str) -> CountsJson<'m> {
    let rows = counts.rows.iter().map(|row| CountsRowJson {
        municipality: row.side.as_ref(),
        total: row.total,
        counts: counts
            .columns
            .iter()
            .zip(&row.counts)
            .filter(|(_, count)| **count > 0)
            .map(|(column, count)| (name(column), *count))
            .collect(),
    });
    CountsJson { rows: rows.collect(), without_attribution: counts.without_attribution }
}
