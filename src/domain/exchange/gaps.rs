//! The fill-in list for the coffee break: what is still to be asked, municipality by municipality.

use super::actions::Action;
use super::cards::Card;
use super::side::{Side, Sides};
use super::statement::Statement;
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;
use crate::domain::plan::Plan;

/// What is missing in a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// An extra field of its kind.
    Field(&'static str),
    Owner,
    Date,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub note: NoteId,
    pub kind: Kind,
    pub missing: Vec<Missing>,
}

/// What a municipality can be asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapsOf {
    pub side: Side,
    /// It has told no practice at all.
    pub has_no_practice: bool,
    /// Practices first, then challenges, then actions.
    pub gaps: Vec<Gap>,
}

impl Gap {
    /// What is missing in a statement; none when nothing is, or nothing can be.
    pub fn of(statement: &Statement<'_>) -> Option<Gap> {
        let fields = || Card::of(statement).map_or(Vec::new(), |card| card.missing);
        let missing: Vec<Missing> = match Action::of(statement) {
            Some(action) => [(action.lacks_owner, Missing::Owner), (action.lacks_date, Missing::Date)]
                .into_iter()
                .filter_map(|(lacks, what)| lacks.then_some(what))
                .collect(),
            None => fields().into_iter().map(Missing::Field).collect(),
        };
        let gap = Gap { note: statement.id, kind: statement.kind, missing };
        (!gap.missing.is_empty()).then_some(gap)
    }
}

/// The gaps of every municipality that has any, in the order of the plan; a note of several stands with
/// each.
pub fn gaps(plan: &Plan, statements: &[Statement<'_>]) -> Vec<GapsOf> {
    let sides = Sides::of(plan, statements.iter());
    let mut found: Vec<GapsOf> = sides
        .all
        .iter()
        .map(|side| GapsOf { side: side.clone(), has_no_practice: side.is_some(), gaps: Vec::new() })
        .collect();
    for statement in statements {
        let gap = Gap::of(statement);
        for place in sides.places(statement) {
            found[place].has_no_practice &= statement.kind != Kind::GoodPractice;
            found[place].gaps.extend(gap.clone());
        }
    }
    for of in &mut found {
        of.gaps.sort_by_key(|gap| match gap.kind {
            Kind::GoodPractice => 0,
            Kind::Challenge => 1,
            _ => 2,
        });
    }
    found.retain(|of| of.has_no_practice || !of.gaps.is_empty());
    found
}
