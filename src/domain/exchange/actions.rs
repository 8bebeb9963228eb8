//! Who promised what by when.

use chrono::NaiveDate;

use super::statement::Statement;
use super::status::KnownStatus;
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;

/// The actions: the incomplete first, then by their dates; what is done or dropped comes last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actions {
    pub all: Vec<Action>,
    pub incomplete: usize,
    pub done: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    pub note: NoteId,
    pub lacks_owner: bool,
    pub lacks_date: bool,
    pub due: Option<NaiveDate>,
    pub is_done: bool,
    /// Nobody will do it any more.
    pub is_dropped: bool,
}

impl Action {
    /// The action that a statement is; none of other kinds.
    pub fn of(statement: &Statement<'_>) -> Option<Action> {
        let status = statement.status.and_then(KnownStatus::of);
        (statement.kind == Kind::Action).then_some(Action {
            note: statement.id,
            lacks_owner: statement.function.is_none() && !statement.withholds_function,
            lacks_date: statement.due.is_none(),
            due: statement.due,
            is_done: status == Some(KnownStatus::Done),
            is_dropped: status == Some(KnownStatus::Dropped),
        })
    }

    /// Nobody can be asked for it, or nobody knows when.
    pub fn is_incomplete(&self) -> bool {
        self.lacks_owner || self.lacks_date
    }
}

pub fn actions(statements: &[Statement<'_>]) -> Actions {
    let mut all: Vec<Action> = statements.iter().filter_map(Action::of).collect();
    all.sort_by_key(|action| {
        (action.is_done || action.is_dropped, !action.is_incomplete(), action.due.is_none(), action.due)
    });
    Actions {
        incomplete: all.iter().filter(|action| action.is_incomplete()).count(),
        done: all.iter().filter(|action| action.is_done).count(),
        all,
    }
}
