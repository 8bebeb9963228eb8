//! What the program answers: one line, until the next key.

use chrono::{DateTime, NaiveDate, Utc};

use super::effect::Erased;
use super::notes_done::NotesDone;
use super::plan_done::PlanDone;
use super::rehearsal::Step;
use crate::domain::event::Body;
use crate::domain::note::{Kind, Level};
use crate::domain::refusal::Refusal;

/// What was taken back, or done again.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    pub body: Box<Body>,
    /// To how many notes it was done; of a press none.
    pub notes: usize,
    /// What kind of note the first of them is.
    pub kind: Option<Kind>,
    /// The deletion of a merged note alone, which gives back what is inside.
    pub takes_apart: bool,
}

/// An answer, as data; its words are in [`super::words`].
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    Refused(Refusal),
    Undone(Deed),
    Redone(Deed),
    Deleted {
        text: String,
    },
    KindIs(Kind),
    /// Their names; empty for none.
    MunicipalitiesAre(String),
    LevelIs(Level),
    /// The line asked for a more open level, which needs a reason.
    KeptStricter(Level),
    Released,
    /// A question was released: it is on the list that is shown on demand.
    Parked,
    TakenBack,
    /// Linked with a note that says this; nobody was introduced yet.
    Linked {
        text: String,
    },
    Unlinked,
    /// A way to catch up was accepted, as its line says.
    CaughtUp {
        what: String,
    },
    DraftRestored,
    /// What is kept for the next line, in words.
    RapidEntry {
        kept: String,
    },
    RapidEntryEnded,
    /// So many lines of a page became notes.
    Pasted {
        count: usize,
    },
    /// A page had more lines than can be looked through: it is one note.
    LongPaste {
        most: usize,
    },
    OffRecordBegan,
    OffRecordEnded,
    /// A rehearsal was stepped to this change.
    Stepped(Step),
    /// What the room sees now, by the event that made it so.
    Room(Box<Body>),
    /// What a change of the agenda came to.
    Planned(PlanDone),
    /// What was done to notes, and to how many.
    Notes(NotesDone),
    SavedAgain,
    /// The words of a note are about to go from the files.
    Erasing,
    Erased(Erased),
    /// Names could not be read or kept.
    NamesFailed {
        reason: String,
    },
    /// Until when participants and authors were to be kept.
    PersonalData {
        until: NaiveDate,
    },
    /// Nobody looked for a while, and time went on.
    WasAway {
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    },
    ExportFailed {
        reason: String,
    },
}
