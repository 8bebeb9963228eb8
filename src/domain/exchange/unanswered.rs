//! The challenges and needs that nobody has answered yet, by theme.

use std::collections::{HashMap, HashSet};

use super::matrix::themes;
use super::pairs::Pair;
use super::roles::asks;
use super::statement::Statement;
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::plan::Plan;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unanswered {
    /// Only themes under which something waits; what has several stands under its first.
    pub themes: Vec<(Option<ThemeId>, Vec<NoteId>)>,
    /// How many wait, of how many that ask.
    pub waiting: usize,
    pub asked: usize,
}

/// What waits for an answer, in the order of the statements under each theme. `pairs` are all of the
/// workshop, as for the match grid.
pub fn unanswered(plan: &Plan, statements: &[Statement<'_>], pairs: &[Pair]) -> Unanswered {
    let answered: HashSet<NoteId> = pairs.iter().map(|pair| pair.challenge).collect();
    let mut found = Unanswered::default();
    let mut by_theme: HashMap<Option<ThemeId>, Vec<NoteId>> = HashMap::new();
    let mut waiting = Vec::new();
    for one in statements.iter().filter(|one| asks(one.kind)) {
        found.asked += 1;
        if !answered.contains(&one.id) {
            by_theme.entry(one.theme().cloned()).or_default().push(one.id);
            waiting.push(one);
        }
    }
    found.waiting = waiting.len();
    for theme in themes(plan, waiting.into_iter()) {
        if let Some(notes) = by_theme.remove(&theme) {
            found.themes.push((theme, notes));
        }
    }
    found
}
