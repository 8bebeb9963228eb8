//! The match grid: municipalities that ask × municipalities that answer.

use std::collections::{HashMap, HashSet};

use super::pairs::Pair;
use super::roles::{answers, asks};
use super::side::{Side, Sides};
use super::statement::Statement;
use crate::domain::event::LinkStatus;
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::plan::Plan;

/// What could answer what, before anybody has said so.
#[derive(Clone, Copy, Debug)]
pub enum Suggested<'s> {
    Nothing,
    /// Whatever shares a theme with a challenge of another municipality that waits.
    SharedThemes,
    /// These pairs (who asks, who answers), found elsewhere.
    Pairs(&'s [(NoteId, NoteId)]),
}

/// Who asks × who answers. Of several municipalities, a statement stands with each; totals count it once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The rows.
    pub asking: Vec<Side>,
    /// The columns.
    pub answering: Vec<Side>,
    /// Row by row.
    cells: Vec<Cell>,
    /// For each row what waits for an answer, in the order of the statements.
    pub unanswered: Vec<Vec<NoteId>>,
    pub totals: Totals,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Both of whose notes the viewer knows, the furthest first.
    pub pairs: Vec<Pair>,
    /// Something that waits in this row could be answered by something of this column.
    pub is_suggested: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Totals {
    /// Challenges and needs.
    pub asked: usize,
    pub answered: usize,
    pub waiting: usize,
}

impl Cell {
    /// How far the pair has come that has come furthest.
    pub fn best(&self) -> Option<LinkStatus> {
        self.pairs.first().map(|pair| pair.status)
    }
}

impl Grid {
    pub fn cell(&self, row: usize, column: usize) -> Option<&Cell> {
        (column < self.answering.len()).then(|| self.cells.get(row * self.answering.len() + column))?
    }

    /// Whether nobody asked anything yet.
    pub fn is_empty(&self) -> bool {
        self.totals.asked == 0
    }
}

/// A status as a number that grows the further a pair has come.
fn rank(status: LinkStatus) -> u8 {
    match status {
        LinkStatus::Proposed => 0,
        LinkStatus::Introduced => 1,
        LinkStatus::Agreed => 2,
    }
}

/// What a viewer sees of who asks and who answers. `pairs` are all of the workshop: a challenge whose answer
/// the viewer must not see is not called unanswered.
pub fn match_grid(
    plan: &Plan,
    statements: &[Statement<'_>],
    pairs: &[Pair],
    suggested: Suggested<'_>,
) -> Grid {
    let asked: Vec<&Statement<'_>> = statements.iter().filter(|one| asks(one.kind)).collect();
    let offered: Vec<&Statement<'_>> = statements.iter().filter(|one| answers(one.kind)).collect();
    let known: HashMap<NoteId, &Statement<'_>> = match pairs.is_empty() {
        true => HashMap::new(),
        false => linked(statements, pairs),
    };
    let shown = |pair: &&Pair| known.contains_key(&pair.challenge) && known.contains_key(&pair.practice);
    // What somebody linked by hand stands here, too, whatever its kind.
    let linked_asking = pairs.iter().filter(shown).map(|pair| known[&pair.challenge]);
    let linked_answering = pairs.iter().filter(shown).map(|pair| known[&pair.practice]);
    let rows = Sides::of(plan, asked.iter().copied().chain(linked_asking));
    let columns = Sides::of(plan, offered.iter().copied().chain(linked_answering));
    let mut cells = vec![Cell::default(); rows.len() * columns.len()];
    for pair in pairs.iter().filter(shown) {
        for row in rows.places(known[&pair.challenge]) {
            for column in columns.places(known[&pair.practice]) {
                cells[row * columns.len() + column].pairs.push(pair.clone());
            }
        }
    }
    for cell in &mut cells {
        cell.pairs.sort_by_key(|pair| std::cmp::Reverse(rank(pair.status)));
    }
    let answered: HashSet<NoteId> = pairs.iter().map(|pair| pair.challenge).collect();
    let mut unanswered = vec![Vec::new(); rows.len()];
    let waiting: Vec<&Statement<'_>> =
        asked.iter().copied().filter(|one| !answered.contains(&one.id)).collect();
    for one in &waiting {
        for row in rows.places(one) {
            unanswered[row].push(one.id);
        }
    }
    match suggested {
        Suggested::Nothing => {}
        Suggested::SharedThemes => by_theme(&mut cells, (&rows, &waiting), (&columns, &offered)),
        Suggested::Pairs(found) => {
            let waiting: HashMap<NoteId, &Statement<'_>> = waiting.iter().map(|one| (one.id, *one)).collect();
            let offered: HashMap<NoteId, &Statement<'_>> = offered.iter().map(|one| (one.id, *one)).collect();
            for (challenge, practice) in found {
                let Some((one, other)) = waiting.get(challenge).zip(offered.get(practice)) else { continue };
                mark(&mut cells, rows.places(one), &columns.places(other).collect::<Vec<_>>(), &columns);
            }
        }
    }
    let asked = asked.len();
    let totals = Totals { asked, answered: asked - waiting.len(), waiting: waiting.len() };
    Grid { asking: rows.all, answering: columns.all, cells, unanswered, totals }
}

/// The statements that a pair names.
fn linked<'s, 'a>(statements: &'s [Statement<'a>], pairs: &[Pair]) -> HashMap<NoteId, &'s Statement<'a>> {
    let named: HashSet<NoteId> = pairs.iter().flat_map(|pair| [pair.challenge, pair.practice]).collect();
    let of_pairs = statements.iter().filter(|one| named.contains(&one.id));
    of_pairs.map(|one| (one.id, one)).collect()
}

/// Marks what shares a theme, municipality by municipality: never note by note, of which there may be
/// thousands of each.
fn by_theme(
    cells: &mut [Cell],
    (rows, waiting): (&Sides, &[&Statement<'_>]),
    (columns, offered): (&Sides, &[&Statement<'_>]),
) {
    let mut themes: HashMap<&ThemeId, (Vec<bool>, Vec<bool>)> = HashMap::new();
    let none = || (vec![false; rows.len()], vec![false; columns.len()]);
    for one in waiting {
        for theme in one.themes.iter() {
            let (asking, _) = themes.entry(theme).or_insert_with(none);
            rows.places(one).for_each(|row| asking[row] = true);
        }
    }
    for one in offered {
        for theme in one.themes.iter() {
            let Some((_, answering)) = themes.get_mut(theme) else { continue };
            columns.places(one).for_each(|column| answering[column] = true);
        }
    }
    for (asking, answering) in themes.values() {
        let asking = (0..rows.len()).filter(|&row| asking[row]);
        let answering: Vec<usize> = (0..columns.len()).filter(|&column| answering[column]).collect();
        for row in asking {
            let other = answering
                .iter()
                .filter(|&&column| rows.all[row].is_none() || rows.all[row] != columns.all[column]);
            other.for_each(|column| cells[row * columns.len() + column].is_suggested = true);
        }
    }
}

fn mark(cells: &mut [Cell], rows: impl Iterator<Item = usize>, places: &[usize], columns: &Sides) {
    for row in rows {
        for &column in places {
            cells[row * columns.len() + column].is_suggested = true;
        }
    }
}
