//! What the program answers: one line, until the next key.

use std::path::PathBuf;

use super::plan_done::PlanDone;
use crate::domain::event::Body;
use crate::domain::note::{Kind, Level};
use crate::domain::refusal::Refusal;

/// An answer, as data; its words are in [`super::words`].
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    Refused(Refusal),
    Undone(Box<Body>),
    Redone(Box<Body>),
    Deleted {
        text: String,
    },
    KindIs(Kind),
    /// Their names; empty for none.
    MunicipalitiesAre(String),
    LevelIs(Level),
    Released,
    TakenBack,
    DraftRestored,
    OffRecordBegan,
    OffRecordEnded,
    /// What a change of the agenda came to.
    Planned(PlanDone),
    SavedAgain,
    Exported {
        files: Vec<PathBuf>,
    },
    ExportFailed {
        reason: String,
    },
}
