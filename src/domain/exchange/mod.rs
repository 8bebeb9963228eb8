//! The exchange: whose challenge meets whose practice, what nobody has answered yet, who promised what.
//!
//! Everything here is a pure function over [`Statement`]s, what a viewer may know of the notes: the desk's
//! are made of the notes as they are, those of the room and of an export of the notes as they are redacted.
//! What comes out names notes by their ids, so that it can be kept while the notes do not change.

mod actions;
mod balance;
mod cards;
mod gaps;
mod matches;
mod matrix;
mod pairs;
mod questions;
mod roles;
mod side;
mod statement;
mod status;
mod suggest;
mod unanswered;

#[cfg(test)]
mod tests;

pub use actions::{Action, Actions, actions};
pub use balance::{BALANCED, Balance, BalanceRow, balance};
pub use cards::{Card, cards};
pub use gaps::{Gap, GapsOf, Missing, gaps};
pub use matches::{Cell, Grid, Suggested, Totals, match_grid};
pub use matrix::{Matrix, kind_matrix, theme_matrix};
pub use pairs::{Pair, pairs};
pub use questions::{Question, Questions, questions, to_close};
pub use roles::{answers, asks, oriented};
pub use side::Side;
pub use statement::{Statement, statements};
pub use status::{Closing, KnownStatus};
pub use suggest::{Suggestion, can_be_linked, from_others, suggestions};
pub use unanswered::{Unanswered, unanswered};
