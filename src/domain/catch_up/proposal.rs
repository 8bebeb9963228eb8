//! One way to catch up: what would be changed, and what the day would be then.

use chrono::{DateTime, Utc};

use super::goal::{Goal, minutes_up};
use super::situation::Situation;
use crate::domain::event::Body;
use crate::domain::ids::MunicipalityId;
use crate::domain::plan_change::PlanChange;
use crate::domain::timing::{Forecast, ItemState, Slot};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What follows is shortened in proportion to what it can give; breaks keep their length.
    Proportional,
    /// Breaks come down to their minimum first, then as before.
    Breaks,
    /// All from one item.
    OneItem(Slot),
    Skip(Slot),
    Park(Slot),
    /// The fixed point begins later, as long as it was.
    Later(Slot),
    /// It begins later and is shorter, so that what follows it is on time.
    LaterAndShorter(Slot),
    /// The hard end is moved.
    MoveEnd,
    /// What runs gets minutes, and the break after it keeps its full length.
    AddKeepingBreak {
        minutes: i32,
        to: Slot,
    },
    /// What runs gets minutes, and the break absorbs them.
    AddIntoBreak {
        minutes: i32,
        to: Slot,
    },
    /// As "next" does.
    MoveOn {
        to: Slot,
    },
}

impl Kind {
    /// Its name for programs.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Proportional => "proportional",
            Kind::Breaks => "breaks",
            Kind::OneItem(_) => "one_item",
            Kind::Skip(_) => "skip",
            Kind::Park(_) => "park",
            Kind::Later(_) => "later",
            Kind::LaterAndShorter(_) => "later_and_shorter",
            Kind::MoveEnd => "move_end",
            Kind::AddKeepingBreak { .. } => "add_keeping_break",
            Kind::AddIntoBreak { .. } => "add_into_break",
            Kind::MoveOn { .. } => "move_on",
        }
    }

    /// The item that the person may choose another for.
    pub fn named(self) -> Option<Slot> {
        match self {
            Kind::OneItem(slot) | Kind::Skip(slot) | Kind::Park(slot) => Some(slot),
            _ => None,
        }
    }
}

/// An item before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub slot: Slot,
    pub before: Span,
    pub after: Span,
    pub state_after: ItemState,
}

/// When an item is expected to begin and end; none if it is not held.
pub type Span = Option<(DateTime<Utc>, DateTime<Utc>)>;

impl Change {
    pub fn minutes(span: Span) -> Option<i64> {
        // To the nearest: a break that starts at some seconds past lasts whole minutes for people.
        span.map(|(start, end)| ((end - start).num_seconds() + 30) / 60)
    }

    /// Minutes by which it becomes longer (or shorter, negative).
    pub fn lengthened(&self) -> i64 {
        let length = |span: Span| span.map_or(0, |(start, end)| (end - start).num_seconds());
        let seconds = length(self.after) - length(self.before);
        (seconds.abs() + 30) / 60 * seconds.signum()
    }

    /// Minutes by which it begins later (or earlier, negative).
    pub fn moved(&self) -> i64 {
        match (self.before, self.after) {
            (Some((before, _)), Some((after, _))) => {
                let seconds = (after - before).num_seconds();
                (seconds.abs() + 30) / 60 * seconds.signum()
            }
            _ => 0,
        }
    }
}

/// A way to catch up.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub kind: Kind,
    /// One event, so that one undo takes all back. Empty for [`Kind::MoveOn`].
    pub changes: Vec<PlanChange>,
    /// Every item of the day that is not past, in order, before and after.
    pub items: Vec<Change>,
    /// Seconds by which the goal is still missed.
    pub residual_s: i64,
    /// The day as it would be.
    pub after: Forecast,
    /// Municipalities that have not spoken yet and whose time is touched.
    pub unheard: Vec<MunicipalityId>,
}

impl Proposal {
    pub fn new(situation: &Situation<'_>, goal: Option<Goal>, kind: Kind, changes: Vec<PlanChange>) -> Self {
        let after = situation.if_done(match kind {
            Kind::MoveOn { to } => Body::Start { item: situation.id(to), by_next: true },
            _ => body(&changes),
        });
        let span = |forecast: &Forecast, slot| {
            let item = forecast.item(slot)?;
            Some((item.expected_start?, item.expected_end?))
        };
        let ahead = situation.forecast.items.iter().filter(|item| situation.is_ahead(item.slot));
        let items: Vec<Change> = ahead
            .map(|item| Change {
                slot: item.slot,
                before: span(&situation.forecast, item.slot),
                after: span(&after.forecast, item.slot),
                state_after: after.record.state(item.slot),
            })
            .collect();
        let touched =
            items.iter().filter(|change| change.lengthened() < 0 || change.state_after == ItemState::Done);
        let unheard = touched.flat_map(|change| situation.unheard(change.slot));
        let mut named: Vec<MunicipalityId> = Vec::new();
        for municipality in unheard {
            if !named.contains(&municipality) {
                named.push(municipality);
            }
        }
        let residual_s = goal.map_or(0, |goal| after.slip_s(goal).max(0));
        Self { kind, changes, items, residual_s, after: after.forecast, unheard: named }
    }

    /// Whether nothing is missing any more.
    pub fn suffices(&self) -> bool {
        self.residual_s == 0
    }

    /// The whole minutes that are still missing.
    pub fn missing(&self) -> i64 {
        minutes_up(self.residual_s)
    }

    /// The event that accepts it.
    pub fn body(&self, situation: &Situation<'_>) -> Body {
        match self.kind {
            Kind::MoveOn { to } => Body::Start { item: situation.id(to), by_next: true },
            _ => body(&self.changes),
        }
    }

    /// The minutes that are taken, item by item.
    pub fn cuts(&self) -> impl Iterator<Item = (&crate::domain::ids::ItemId, i32)> {
        self.changes.iter().filter_map(|change| match change {
            PlanChange::Extend { item, minutes } if *minutes < 0 => Some((item, -minutes)),
            _ => None,
        })
    }
}

fn body(changes: &[PlanChange]) -> Body {
    Body::Change { changes: changes.to_vec(), reason: Some(super::REASON.to_owned()) }
}
