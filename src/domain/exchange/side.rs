//! The rows of a table of municipalities: those of the plan, and one for what belongs to none.

use std::collections::HashMap;

use super::statement::Statement;
use crate::domain::ids::MunicipalityId;
use crate::domain::plan::Plan;

/// A municipality; none stands for statements of no municipality.
pub type Side = Option<MunicipalityId>;

/// The municipalities of the plan in its order, then others that notes name, then a place for what is of
/// none; the last two only when there are any.
#[derive(Clone, Debug)]
pub(super) struct Sides {
    pub all: Vec<Side>,
    places: HashMap<Side, usize>,
}

impl Sides {
    pub fn of<'s, 'a: 's>(plan: &Plan, statements: impl Iterator<Item = &'s Statement<'a>>) -> Sides {
        let mut sides = Sides { all: Vec::new(), places: HashMap::new() };
        for municipality in &plan.municipalities {
            sides.add(&Some(municipality.id.clone()));
        }
        let mut has_none = false;
        for statement in statements {
            has_none |= statement.municipalities.is_empty();
            for municipality in statement.municipalities {
                if sides.places.len() == plan.municipalities.len()
                    && plan.municipality(municipality).is_some()
                {
                    continue;
                }
                sides.add(&Some(municipality.clone()));
            }
        }
        if has_none {
            sides.add(&None);
        }
        sides
    }

    fn add(&mut self, side: &Side) {
        if !self.places.contains_key(side) {
            self.places.insert(side.clone(), self.all.len());
            self.all.push(side.clone());
        }
    }

    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Where a statement stands: one place, or several of several municipalities.
    pub fn places<'s>(&'s self, statement: &'s Statement<'_>) -> impl Iterator<Item = usize> + 's {
        statement.sides().filter_map(|side| self.places.get(&side).copied())
    }
}
