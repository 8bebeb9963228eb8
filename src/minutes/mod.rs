//! The minutes: a workshop as a document, for a profile and in a language.
//!
//! [`Minutes`] is what may be said, computed once: [`redaction`] decides it note by note, and no
//! writer sees a note otherwise. [`outline`] lays it out as sections, tables, cards and lists for
//! the formats that people read; [`json`] writes it for programs. So all formats say the same.

mod gather;
pub mod json;
pub mod markdown;
pub mod outline;
mod reason;
pub mod recap;
pub mod redaction;
pub mod session;
mod sharing;
pub mod shown;
pub mod timeline;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::event::{Event, LinkStatus, Writer};
use crate::domain::ids::{BadId, WriterTag};
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::plan::Plan;
use crate::domain::timing::DayBars;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

use outline::Phrases;
pub use redaction::{Entry, Id, Internal};
pub use session::Session;

/// For whom the minutes are (`minutes.md`, Profiles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Profile {
    /// The organisers' file: everything but what was off the record or withdrawn.
    Internal,
    /// Those who were there.
    Participants,
}

impl Profile {
    pub const ALL: [Profile; 2] = [Profile::Internal, Profile::Participants];

    /// The name on the command line, in files and in their names.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Internal => "internal",
            Profile::Participants => "participants",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Profile {
    type Err = BadId;

    fn from_str(name: &str) -> Result<Self, BadId> {
        Profile::ALL.into_iter().find(|profile| profile.name() == name).ok_or_else(|| BadId(name.to_owned()))
    }
}

/// What the minutes say about themselves. There is no clock in them: the same workshop and options
/// give the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub profile: Profile,
    /// The number of the draft, from 1 on.
    pub draft: u32,
    /// The date that the draft bears; none leaves it out.
    pub prepared_on: Option<NaiveDate>,
    /// Until when corrections are accepted; shown beside `prepared_on` only.
    pub corrections_until: Option<NaiveDate>,
    /// Whether the picture of the timeline will lie beside the Markdown, which then shows it.
    pub with_picture: bool,
}

impl Options {
    pub fn new(profile: Profile) -> Self {
        Self { profile, draft: 1, prepared_on: None, corrections_until: None, with_picture: false }
    }
}

/// The name of the file of an export: `kumanovo-2023.participants.mk.md`.
pub fn file_name(plan_id: &str, profile: Profile, lang: Lang, extension: &str) -> String {
    format!("{plan_id}.{profile}.{lang}.{extension}")
}

/// What a profile may say of a workshop in one language.
pub struct Minutes<'a> {
    plan: &'a Plan,
    words: &'a Catalogue,
    phrases: Phrases<'a>,
    options: Options,
    /// In the order in which the days were held.
    sessions: Vec<Session<'a>>,
    /// By kind; within a kind in the order of their ids.
    entries: [Vec<Entry<'a>>; Kind::ALL.len()],
    matches: Vec<Match<'a>>,
    left_out: LeftOut,
    /// What the participants' version must not hold.
    journal: Option<Journal<'a>>,
    /// Planned against held with the reasons; of the internal version only.
    bars: Option<Vec<DayBars<'a>>>,
}

/// A challenge (or need) that met a practice.
#[derive(Clone, Copy, Debug)]
pub struct Match<'a> {
    pub challenge: Entry<'a>,
    pub practice: Entry<'a>,
    pub status: LinkStatus,
}

/// How many notes are missing for which reason. Notes off the record are not even counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct LeftOut {
    /// Notes whose original language must not be shown and that have no translation.
    pub needs_translation: usize,
    /// Verbatim quotations of protected notes: they have to be rephrased.
    pub quotations: usize,
}

/// What happened, press by press; of the internal version only.
pub struct Journal<'a> {
    pub presses: &'a [Event],
    pub writers: Vec<(WriterTag, &'a Writer)>,
}

impl<'a> Minutes<'a> {
    /// Computes the minutes in the language of the catalogue.
    pub fn of(workshop: &'a Workshop, options: &Options, words: &'a Catalogue) -> Minutes<'a> {
        gather::gather(workshop, *options, words)
    }

    pub fn plan(&self) -> &'a Plan {
        self.plan
    }

    pub fn words(&self) -> &'a Catalogue {
        self.words
    }

    pub fn lang(&self) -> Lang {
        self.words.lang()
    }

    pub fn options(&self) -> &Options {
        &self.options
    }

    pub fn is_internal(&self) -> bool {
        self.options.profile == Profile::Internal
    }

    pub fn sessions(&self) -> &[Session<'a>] {
        &self.sessions
    }

    pub fn entries(&self, kind: Kind) -> &[Entry<'a>] {
        &self.entries[kind as usize]
    }

    pub fn matches(&self) -> &[Match<'a>] {
        &self.matches
    }

    pub fn left_out(&self) -> LeftOut {
        self.left_out
    }

    pub fn journal(&self) -> Option<&Journal<'a>> {
        self.journal.as_ref()
    }

    /// The bars of all days, for the organisers only.
    pub fn bars(&self) -> Option<&[DayBars<'a>]> {
        self.bars.as_deref()
    }

    /// The picture of the timeline and the name of its file; of the internal version only, when it is
    /// wished for and something was held.
    pub fn picture(&self) -> Option<(String, String)> {
        let svg = self.options.with_picture.then(|| timeline::svg::write(self)).flatten()?;
        Some((self.picture_name(), svg))
    }

    fn picture_name(&self) -> String {
        self.file_name("timeline.svg")
    }

    /// The name of the file that these minutes belong into.
    pub fn file_name(&self, extension: &str) -> String {
        file_name(&self.plan.id, self.options.profile, self.lang(), extension)
    }
}
