//! What comes in and what must leave: the program's whole traffic with the world, as data.

use std::collections::{BTreeMap, HashSet};
use std::path::PathBuf;

use chrono::{DateTime, NaiveDate, Utc};

use super::key::Key;
use super::storage::StorageNews;
use crate::domain::clock::Reading;
use crate::domain::event::Event;
use crate::domain::ids::{EventId, NoteId};
use crate::domain::readiness::{Facts, Letters};
use crate::minutes::editions::Issue;
use crate::minutes::several::Wanted;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Message {
    Key(Key),
    /// Text put in as a whole; line ends stay in it.
    Paste(String),
    /// A click with the main button on a cell of the screen.
    Click(Target),
    /// The wheel, in rows; down is positive.
    Wheel(i32),
    /// Time passed.
    Tick,
    /// Events of other writers.
    Arrived(Vec<Event>),
    /// All events anew: a file was rewritten.
    Reloaded(Vec<Event>),
    Storage(StorageNews),
    Exported(Result<Vec<PathBuf>, ExportError>),
    /// The names of those who are there, by the code of their function; or why they could not be kept.
    Names(Result<BTreeMap<String, String>, String>),
    /// What came of erasing the words of struck notes.
    Erased(Erased),
    /// What was found out about this machine, but for the letters.
    Facts(Box<Facts>),
    /// What the terminal made of the letters.
    Letters(Letters),
    /// Whether the terminal has large letters of its own.
    LargeLetters(bool),
    /// A draft that was kept beside the journal.
    Draft(String),
    /// The program was opened on a machine with these clocks, after these last signs of life of programs
    /// that steered.
    Opened {
        reading: Reading,
        heartbeats: Vec<Reading>,
    },
    /// What the machine's clocks say; in a rehearsal they are not asked.
    Clocks(Reading),
    /// Somebody asks the program to leave (a signal, the terminal is gone).
    Terminate,
}

/// What lies under the mouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    Item(crate::domain::timing::Slot),
    Note(NoteId),
    Line,
    /// The tab of a board.
    Board(super::exchange::Board),
    /// A cell of a table, or a row of a list, on a board.
    Cell {
        row: usize,
        column: usize,
    },
    /// One of the notes of the chosen cell.
    InCell(usize),
    /// The field in which notes are searched, or the title of the list that says what was found.
    Search,
}

/// Why an export was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportError {
    Exists(Vec<PathBuf>),
    Failed(String),
}

/// What came of erasing words from the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// People whose program runs and has still to erase them from its own file.
    pub waiting: Vec<String>,
    /// Exports that held them; they are gone.
    pub exports: Vec<PathBuf>,
    /// Files beside the exports that cannot be looked into.
    pub unread: Vec<PathBuf>,
    /// Why they are not gone from everywhere; it is tried again.
    pub failed: Option<String>,
    /// Workshops that took the words over.
    pub followed: Vec<Followed>,
}

/// What came of erasing words in a workshop that took them over.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Followed {
    pub workshop: String,
    /// As in [`Erased`].
    pub waiting: Vec<String>,
    pub exports: Vec<PathBuf>,
    pub unread: Vec<PathBuf>,
    pub failed: Option<String>,
}

/// What must leave the program.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Events to be saved.
    Commit(Event),
    /// The unsent text, to survive a crash.
    KeepDraft(String),
    /// Erases the draft: at once when it must not be kept, else when what was sent is on the disk.
    EraseDraft {
        now: bool,
    },
    /// The names of those who are there are to be read; answered with [`Message::Names`].
    ReadNames,
    KeepNames(BTreeMap<String, String>),
    /// The words of these notes are to go from all files; after this event is saved, if it is one's own.
    EraseWords {
        notes: HashSet<NoteId>,
        after: Option<EventId>,
    },
    Export {
        wanted: Wanted,
        /// The edition that is given out with it.
        issue: Option<Issue>,
        overwrite: bool,
        /// The date that minutes bear which were not given out before.
        today: NaiveDate,
    },
    /// That the program is there is kept beside the journal.
    Beat,
    /// Find out whether this machine is ready; answered with [`Message::Facts`], and later with
    /// [`Message::Letters`].
    LookAround,
    /// A rehearsal's clock goes so many times as fast from here on; 0 is frozen.
    SetSpeed(u32),
    /// A rehearsal's clock goes on from this later instant.
    JumpTo(DateTime<Utc>),
    /// Try again at once to save what waits.
    Retry,
    Redraw,
    Suspend,
    Quit,
}
