//! When a rule says no. Not an error: the reason is told in the language of the person who asked.

use chrono::{DateTime, Utc};

use super::ids::ItemId;
use super::note::Level;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing is running that could be held, ended or extended.
    NothingRuns,
    AlreadyRunning {
        item: ItemId,
    },
    AlreadyHeld {
        since: DateTime<Utc>,
    },
    NotHeld,
    UnknownItem {
        typed: String,
        nearest: Option<ItemId>,
    },
    /// It was held and ended; it can be reopened or restarted.
    AlreadyDone {
        item: ItemId,
    },
    NotStarted {
        item: ItemId,
    },
    AlreadySkipped {
        item: ItemId,
    },
    NotSkipped {
        item: ItemId,
    },
    /// What runs cannot be skipped.
    IsRunning {
        item: ItemId,
    },
    /// What has begun cannot be moved.
    HasBegun {
        item: ItemId,
    },
    /// It is at that end of the day already.
    NoFurther {
        item: ItemId,
    },
    /// Nothing is left to go on to.
    LastItem,
    InTheFuture {
        at: DateTime<Utc>,
    },
    /// Earlier than the press before it: the order of the day would turn round.
    BeforePrevious {
        at: DateTime<Utc>,
        item: ItemId,
    },
    /// An end before its own start.
    BeforeStart {
        at: DateTime<Utc>,
        item: ItemId,
        began: DateTime<Utc>,
    },
    MoveOntoItself {
        item: ItemId,
    },
    /// What it should stand before is held on another day.
    OtherDay {
        item: ItemId,
    },
    /// Somebody pressed something since the proposals were looked at.
    DayChanged,
    /// It is past, at its minimum, or what it gives would not help.
    NothingToGive {
        item: ItemId,
    },
    /// Something has started: the plan is no longer open for changes of itself.
    PlanIsHeld {
        item: ItemId,
    },
    /// What runs or is over cannot be set aside, nor its start be fixed.
    NotToCome {
        item: ItemId,
    },
    /// Something is added to the agenda, and nobody knows what.
    NoTitle,
    /// Nothing would be changed by it.
    NothingToChange,
    AlreadyParked {
        item: ItemId,
    },
    /// It begins when the one before it ends; there is no start to set free.
    NotFixed {
        item: ItemId,
    },
    /// A day keeps its last item.
    OnlyItem {
        item: ItemId,
    },
    /// Counted from one.
    NoSuchDay {
        day: usize,
    },
    /// The index of a day of which nothing can be changed any more.
    DayIsOver {
        day: usize,
    },
    InThePast {
        at: DateTime<Utc>,
    },
    NoSegments {
        item: ItemId,
    },
    LastSegment,
    FirstSegment,
    /// A message to the room has at most [`super::live::MAX_MESSAGE`] characters.
    LongMessage,
    /// More characters were typed than a title or a reason has.
    LongText {
        most: usize,
    },
    /// More forms than were given out, or none.
    BadForms {
        forms: u32,
        of: u32,
    },
    /// A mean that is not on the scale, or a question that was answered twice.
    BadScore {
        question: String,
        best: u16,
    },
    /// No question was released to the room that a list could show.
    NoQuestions,
    UnknownSegment {
        typed: String,
    },
    /// Only parts to come can be moved or skipped.
    SegmentBegun,
    /// What is over can be given no minutes.
    SegmentOver,
    SegmentRuns,
    NoSegmentRuns,
    /// It is at that end of the order already.
    SegmentNoFurther,
    /// There are not two parts to come that could change places.
    NothingToLetPass,
    /// The part that runs has no time for questions.
    NoQuestionTime,
    QuestionsBegan,
    /// Between 1 and [`super::live::MAX_PEOPLE`].
    BadCount {
        given: String,
    },
    AlreadyConsecutive,
    NotConsecutive,
    /// No municipality spoke longer than its budget.
    NothingToEqualise,
    NothingToUndo,
    NothingToRedo,
    NothingToExplain,
    /// Minutes must lie between 1 and [`super::live::MAX_MINUTES`].
    BadMinutes {
        given: String,
    },
    BadTime {
        given: String,
    },
    /// A second "next" within one second (`timing.md` R11).
    NextTwice,
    /// A rapporteur's program leaves the clock to the desk (`capture.md`): a letter that was meant as
    /// text must not end an item.
    SteeredAtTheDesk,
    /// The wall's clock cannot be stepped, stopped or hurried.
    OnlyInRehearsal,
    /// Nothing more changes by itself: a rehearsal cannot be stepped further.
    NothingToCome,
    /// Minutes of a rehearsal would look like real ones.
    NoExportOfRehearsal,
    /// Nothing is stored now.
    OffTheRecord,
    NoteNotFound {
        typed: String,
    },
    EmptyText,
    NoNoteChosen,
    /// It stands in the agenda or the evaluation.
    NotInANote,
    /// Consents and names are of the functions of the plan.
    NotInThePlan,
    /// Nobody has noted anything where the cursor stands.
    NoNotesHere,
    /// In the minutes that are shown nothing is missing to which one could go.
    NothingMissing,
    /// In the version that is shown nothing is doubtful.
    NothingToCheck,
    /// The organisers' own version stays with them.
    NothingToLookFor,
    /// The list is for those who fill it in.
    NotForTheRoom,
    /// It neither asks nor answers, or it was withdrawn.
    CannotBeLinked,
    /// The note is as confidential as a note can be.
    Strictest,
    /// What is kept is on the record at some level; other words for it are erased.
    NoteOffTheRecord,
    /// Neither an action nor a question.
    NoStatus,
    /// One note cannot be merged, and nothing is inside of it that could be taken apart.
    NothingToMerge,
    /// A note of one line has no second part.
    NothingToSplit,
    /// What was withdrawn must not come back in other words.
    NoteWithdrawn,
    /// What was not sent is not thrown away.
    LineInUse,
    BadDate {
        given: String,
    },
    /// The whole note is on the screen: there is nothing to scroll.
    SeenWhole,
    /// This screen shows the first words of notes only.
    SeenElsewhere,
    /// The notes say so already.
    NoteIsSo,
    /// Without letters it cannot be a theme.
    NoTheme {
        typed: String,
    },
    LooseningNeedsReason {
        level: Level,
    },
}
