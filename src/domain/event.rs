//! Events: what happened, as the journal keeps it.

mod json;

use std::collections::HashSet;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::attendance::{Attendee, Consent};
use super::evaluation::Evaluation;
use super::ids::{EventId, ItemId, NoteId};
use super::note::{Change, NoteFields};
use super::plan_change::{AddedSpeaker, PlanChange};
use super::profile::Profile;
use super::room_view::RoomView;
use super::stamp::{Order, Stamp};
use super::versions::Versions;
pub use json::BadEvent;

/// The newest version of events that this program understands. Events of later versions are kept
/// in their files and counted, not interpreted.
pub const EVENT_VERSION: u32 = 1;

/// The JSON Schema of an event as a line of its file, of this version.
pub const SCHEMA: &str = include_str!("../../docs/schema/event.schema.json");

/// Whether an instant can be meant: whatever is computed from one of another millennium would not fit any
/// calendar.
pub fn is_believed(at: DateTime<Utc>) -> bool {
    (1900..=2999).contains(&at.year())
}

#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub id: EventId,
    pub stamp: Stamp,
    /// The instant the event speaks of; it may be earlier than when it was written.
    pub at: DateTime<Utc>,
    /// The number of the first event of the step that this one belongs to, in the same file: several
    /// notes are changed in one step and taken back in one. None for a step of its own.
    pub step: Option<u32>,
    pub body: Body,
}

impl Event {
    pub fn order(&self) -> Order {
        (self.stamp, self.id)
    }

    /// The first event of the step that this one belongs to, if it is another.
    pub fn head(&self) -> Option<EventId> {
        let number = self.step.filter(|number| *number != self.id.number)?;
        Some(EventId::new(self.id.writer, number))
    }
}

/// The two kinds of files a person writes. Time is apart from notes, so that a short command that
/// needs to know what is running reads a few hundred lines and not ten thousand notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stream {
    Time,
    Notes,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "k", content = "b", rename_all = "snake_case")]
pub enum Body {
    /// The first line of every file: who writes it.
    Writer(Writer),

    // Time (`timing.md`).
    Start {
        item: ItemId,
        /// Whether "next" was pressed, which a second press within a second must not repeat (R11).
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        by_next: bool,
    },
    /// Ends what runs at that instant.
    End {},
    Hold {
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    Resume {},
    Extend {
        item: ItemId,
        minutes: i32,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    Skip {
        item: ItemId,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    Unskip {
        item: ItemId,
    },
    /// A new run of an item that had ended, with so many minutes left (R10).
    Reopen {
        item: ItemId,
        minutes: u32,
    },
    /// A run from the beginning; earlier runs are void (R10).
    Restart {
        item: ItemId,
    },
    /// A press happened at another time than it was made (R11).
    Correct {
        target: EventId,
        to_ms: i64,
    },
    Move {
        item: ItemId,
        before: ItemId,
    },
    /// This segment of the item runs from now on; its index is that in the plan, added ones behind.
    Segment {
        item: ItemId,
        segment: u16,
    },
    /// A segment comes before another, or last.
    SegmentMove {
        item: ItemId,
        segment: u16,
        before: Option<u16>,
    },
    /// A segment is left out, or taken back in.
    SegmentSkip {
        item: ItemId,
        segment: u16,
        on: bool,
    },
    /// Somebody speaks who is not in the plan.
    SegmentAdd {
        item: ItemId,
        /// Its index: behind those of the plan and all that were ever added, also those taken back, so
        /// that no other event comes to mean another speaker.
        segment: u16,
        who: AddedSpeaker,
        minutes: u32,
        questions_minutes: u32,
    },
    /// Minutes added to a segment or taken from it; the item's clock knows nothing of it.
    SegmentExtend {
        item: ItemId,
        segment: u16,
        minutes: i32,
    },
    /// The questions of the segment that runs begin.
    SegmentQuestions {
        item: ItemId,
    },
    /// The next of many speakers of an item without segments; no name is asked.
    Speaker {
        item: ItemId,
    },
    /// How many are to speak in such an item.
    People {
        item: ItemId,
        count: u32,
    },
    /// Everything is said twice from now on: half of the time is talk.
    Consecutive {
        item: ItemId,
        on: bool,
    },
    /// So many minutes of speaking time for each municipality over the workshop.
    Budget {
        minutes: u32,
    },
    /// Every municipality gets the overdraft of the one that spoke longest.
    Equalise {},

    // The plan, live (`timing.md` R2): planned stays frozen, and this beside it.
    /// Changes of the agenda that belong together, such as an accepted proposal.
    Change {
        changes: Vec<PlanChange>,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// What was not held of a day will not be held on it.
    EndDay {
        day: u16,
    },
    /// Whether changes alter the plan itself, until it is published or something starts.
    Draft {
        on: bool,
    },
    /// Why something was done, said afterwards.
    Reason {
        target: EventId,
        reason: String,
    },

    // The clocks of a machine (R12).
    /// Nobody looked: the machine slept, or the program was not there. Times do not change by it.
    Gap {
        from_ms: i64,
        to_ms: i64,
    },
    /// The wall clock of this writer's machine was set: what it said from its start on until then is
    /// meant so much later.
    ClockSet {
        since_ms: i64,
        until_ms: i64,
        by_ms: i64,
    },

    // The room.
    OffRecord {
        on: bool,
    },
    Curtain {
        on: bool,
    },
    /// A sentence that the room is to read; none takes it away.
    Message {
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<String>,
    },
    /// Whether the room sees no times of day.
    HideTimes {
        on: bool,
    },
    /// Whether the room sees the list of parked questions.
    Wall {
        on: bool,
    },
    /// What the room sees of the exchange instead of the item that runs; none takes it away.
    Show {
        #[serde(skip_serializing_if = "Option::is_none")]
        view: Option<RoomView>,
    },

    // Who was there.
    /// So many persons of a function or category were there on a day.
    Present {
        day: u16,
        who: Attendee,
        count: u32,
    },
    /// So many persons of a category were in an item, where it differs from the day.
    Headcount {
        item: ItemId,
        category: CompactString,
        count: u32,
    },
    /// What a participant agreed to; none takes the answer back.
    Consent {
        who: CompactString,
        consent: Consent,
        #[serde(skip_serializing_if = "Option::is_none")]
        given: Option<bool>,
    },

    // What leaves the room (`minutes.md`).
    /// An edition of the minutes is given out: from then on it is known what was in it.
    Issue {
        number: u32,
        is_final: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        corrections_until: Option<NaiveDate>,
        /// Which versions were given out; none where nobody kept it.
        #[serde(skip_serializing_if = "Versions::is_empty")]
        versions: Versions,
    },
    /// A person looked at a place that could tell who spoke and lets it pass for a profile, or no longer
    /// does. The finding is named without words of the note, and by another name when its text changes.
    Accept {
        /// None where it stands beside the notes: in what was added to the agenda, in the evaluation.
        #[serde(skip_serializing_if = "Option::is_none")]
        note: Option<NoteId>,
        profile: Profile,
        finding: CompactString,
        on: bool,
    },
    /// What the forms of the evaluation say, all at once; it takes the place of what was told before.
    Evaluation(Box<Evaluation>),

    // Notes (`capture.md`).
    Note(Box<NoteFields>),
    Edit {
        note: NoteId,
        changes: Vec<Change>,
        /// The last event of this note that its author had seen: how concurrent edits are told
        /// from consecutive ones.
        base: EventId,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    Delete {
        note: NoteId,
    },
    /// Shown to the room, or taken back from it.
    Release {
        note: NoteId,
        on: bool,
    },
    /// A challenge meets a practice.
    Link {
        challenge: NoteId,
        practice: NoteId,
        status: LinkStatus,
        #[serde(skip_serializing_if = "Option::is_none")]
        remark: Option<String>,
    },
    Unlink {
        challenge: NoteId,
        practice: NoteId,
    },
    /// What its municipality said of a note when it was read back; none takes the answer back.
    ReadBack {
        note: NoteId,
        #[serde(skip_serializing_if = "Option::is_none")]
        answer: Option<ReadBack>,
    },
    /// The words of these notes are erased for good, here and wherever this event comes to.
    Strike {
        notes: Vec<NoteId>,
    },
    /// What is left in the place of an event whose words were struck.
    Struck {},

    /// Takes the effect away from an event; of an undo, gives it back.
    Undo {
        target: EventId,
    },

    /// From a newer version of the program: kept, not understood.
    #[serde(skip)]
    Unknown {
        kind: CompactString,
    },
}

impl Body {
    /// Whether this kind of event belongs to the file of time.
    pub fn is_time(&self) -> bool {
        matches!(
            self,
            Body::Start { .. }
                | Body::End {}
                | Body::Hold { .. }
                | Body::Resume {}
                | Body::Extend { .. }
                | Body::Skip { .. }
                | Body::Unskip { .. }
                | Body::Reopen { .. }
                | Body::Restart { .. }
                | Body::Correct { .. }
                | Body::Move { .. }
                | Body::Segment { .. }
                | Body::Reason { .. }
                | Body::Gap { .. }
                | Body::ClockSet { .. }
                | Body::OffRecord { .. }
                | Body::Curtain { .. }
                | Body::SegmentMove { .. }
                | Body::SegmentSkip { .. }
                | Body::SegmentAdd { .. }
                | Body::SegmentExtend { .. }
                | Body::SegmentQuestions { .. }
                | Body::Speaker { .. }
                | Body::People { .. }
                | Body::Consecutive { .. }
                | Body::Budget { .. }
                | Body::Equalise {}
                | Body::Change { .. }
                | Body::EndDay { .. }
                | Body::Draft { .. }
                | Body::Message { .. }
                | Body::HideTimes { .. }
                | Body::Wall { .. }
                | Body::Show { .. }
                | Body::Present { .. }
                | Body::Headcount { .. }
                | Body::Consent { .. }
                | Body::Issue { .. }
                | Body::Accept { .. }
                | Body::Evaluation(_)
        )
    }

    /// Whether words of one of these notes stand in an event with this id and body: what a strike erases.
    pub fn holds_words_of(&self, id: EventId, notes: &HashSet<NoteId>) -> bool {
        match self {
            Body::Note(_) => notes.contains(&id),
            Body::Edit { note, .. } => notes.contains(note),
            Body::Link { challenge, practice, remark: Some(_), .. } => {
                notes.contains(challenge) || notes.contains(practice)
            }
            _ => false,
        }
    }

    /// Whether an event with this id and body is about a note of which this is so.
    pub fn is_of(&self, id: EventId, is_so: impl Fn(NoteId) -> bool) -> bool {
        match self {
            Body::Note(_) => is_so(id),
            Body::Edit { note, .. }
            | Body::Delete { note }
            | Body::Release { note, .. }
            | Body::ReadBack { note, .. } => is_so(*note),
            Body::Accept { note, .. } => note.is_some_and(is_so),
            Body::Link { challenge, practice, .. } | Body::Unlink { challenge, practice } => {
                is_so(*challenge) || is_so(*practice)
            }
            _ => false,
        }
    }

    /// The items that a press speaks of.
    pub fn items(&self) -> Vec<&ItemId> {
        match self {
            Body::Start { item, .. }
            | Body::Extend { item, .. }
            | Body::Skip { item, .. }
            | Body::Unskip { item }
            | Body::Reopen { item, .. }
            | Body::Restart { item }
            | Body::Segment { item, .. }
            | Body::SegmentMove { item, .. }
            | Body::SegmentSkip { item, .. }
            | Body::SegmentAdd { item, .. }
            | Body::SegmentExtend { item, .. }
            | Body::SegmentQuestions { item }
            | Body::Speaker { item }
            | Body::People { item, .. }
            | Body::Consecutive { item, .. } => vec![item],
            Body::Move { item, before } => vec![item, before],
            Body::Change { changes, .. } => {
                changes.iter().flat_map(|change| change.item().into_iter().chain(change.before())).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether "undo" takes it back: every press but those that must never go by a slip of the finger (off
    /// the record, curtain: their own key takes them back), and a clock that was set.
    pub fn is_undoable(&self) -> bool {
        self.is_time() && !matches!(self, Body::Gap { .. } | Body::OffRecord { .. } | Body::Curtain { .. })
    }

    /// Whether the minutes can say something else because of it: not what the room is shown meanwhile, nor
    /// that they were given out.
    pub fn touches_minutes(&self) -> bool {
        !matches!(
            self,
            Body::Writer(_)
                | Body::Gap { .. }
                | Body::Curtain { .. }
                | Body::Message { .. }
                | Body::HideTimes { .. }
                | Body::Wall { .. }
                | Body::Show { .. }
                | Body::Issue { .. }
        )
    }

    /// Whether it is about the minutes and what stands in them, not about the meeting.
    pub fn is_of_minutes(&self) -> bool {
        matches!(self, Body::Issue { .. } | Body::Accept { .. } | Body::Evaluation(_) | Body::Consent { .. })
    }

    /// Whether somebody steered the time with it: not what is said of the room, and not what a program
    /// found out about its machine's clocks.
    pub fn is_steering(&self) -> bool {
        let others = matches!(
            self,
            Body::Gap { .. }
                | Body::ClockSet { .. }
                | Body::OffRecord { .. }
                | Body::Curtain { .. }
                | Body::Message { .. }
                | Body::HideTimes { .. }
                | Body::Wall { .. }
                | Body::Show { .. }
                | Body::Present { .. }
                | Body::Headcount { .. }
                | Body::Consent { .. }
                | Body::Issue { .. }
                | Body::Accept { .. }
                | Body::Evaluation(_)
        );
        self.is_time() && !others
    }
}

/// Who writes a file: a person on a machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Writer {
    /// The name given with `--as`.
    pub person: String,
    /// A random number of the machine, so that a copied folder is not mistaken for one's own.
    pub machine: String,
    pub stream: Stream,
}

/// What the machines of writers are called whose files were made of minutes.
pub const OF_MINUTES: &str = "exported-";

impl Writer {
    /// Whether its file was made of minutes, which do not tell what stood in a note before it was corrected.
    pub fn is_of_minutes(&self) -> bool {
        self.machine.starts_with(OF_MINUTES)
    }
}

/// How far a challenge and a practice have come together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkStatus {
    Proposed,
    Introduced,
    Agreed,
}

/// What a municipality says of a note that is read back to it (`capture.md`, Read-back).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadBack {
    Confirmed,
    /// Confirmed in other words than it was noted.
    Amended,
    /// It is in no export.
    Withdrawn,
}
