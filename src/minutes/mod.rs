//! The minutes: a workshop as a document, for a profile and in a language.
//!
//! [`Minutes`] is what may be said, computed once: [`redaction`] decides it note by note, and no
//! writer sees a note otherwise. [`outline`] lays it out as sections, tables, cards and lists for
//! the formats that people read; [`json`] writes it for programs. So all formats say the same.

mod boards;
pub mod changes;
pub mod csv;
pub mod docx;
pub mod editions;
mod evaluation;
pub mod format;
mod gather;
mod history;
pub mod html;
pub mod ics;
pub mod json;
pub mod labels;
pub mod leaks;
pub mod markdown;
pub mod outline;
mod participation;
mod reason;
pub mod recap;
pub mod redaction;
pub mod session;
pub mod several;
mod sharing;
pub mod shown;
mod signs;
pub mod template;
pub mod timeline;
pub mod xlsx;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::domain::event::{Event, LinkStatus, ReadBack, Writer};
use crate::domain::ids::{EventId, NoteId, WriterTag};
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::plan::Plan;
pub use crate::domain::profile::Profile;
use crate::domain::stamp::Order;
use crate::domain::timing::DayBars;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

use boards::Boards;
use changes::{Changes, Past};
use outline::Phrases;
use participation::{Listed, Participation};
pub use redaction::{Entry, Id, Internal, Speaker};
pub use session::Session;

/// What the minutes say about themselves. There is no clock in them: the same workshop and options
/// give the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    pub profile: Profile,
    /// The number of the edition, from 1 on.
    pub edition: u32,
    /// No corrections are expected any more; else it is a draft.
    pub is_final: bool,
    /// The date that the edition bears; none leaves it out.
    pub prepared_on: Option<NaiveDate>,
    /// Until when corrections are accepted; shown beside `prepared_on` only.
    pub corrections_until: Option<NaiveDate>,
    /// The event with which the edition was given out since which changes are told; none tells none.
    pub since: Option<Order>,
    /// Whether the picture of the timeline will lie beside the Markdown, which then shows it.
    pub with_picture: bool,
}

impl Options {
    pub fn new(profile: Profile) -> Self {
        Self {
            profile,
            edition: 1,
            is_final: false,
            prepared_on: None,
            corrections_until: None,
            since: None,
            with_picture: false,
        }
    }
}

/// The name of the file of an export: `kumanovo-2023.participants.mk.md`.
pub fn file_name(plan_id: &str, profile: Profile, lang: Lang, extension: &str) -> String {
    format!("{plan_id}.{profile}.{lang}.{extension}")
}

/// What a profile may say of a workshop in one language.
pub struct Minutes<'a> {
    workshop: &'a Workshop,
    plan: &'a Plan,
    words: &'a Catalogue,
    phrases: Phrases<'a>,
    options: Options,
    /// In the order in which the days were held.
    sessions: Vec<Session<'a>>,
    /// By kind; within a kind in the order of their ids.
    entries: [Vec<Entry<'a>>; Kind::ALL.len()],
    /// What was merged into other notes; of the internal version only.
    inside: HashMap<NoteId, Entry<'a>>,
    /// The first event of the step of each event that did not begin one; of the internal version only.
    heads: HashMap<EventId, EventId>,
    matches: Vec<Match<'a>>,
    boards: Boards<'a>,
    left_out: LeftOut,
    read_back: ReadBackCount,
    /// What the participants' version must not hold.
    journal: Option<Journal<'a>>,
    /// Planned against held with the reasons; of the internal version only.
    bars: Option<Vec<DayBars<'a>>>,
    /// What changed since an edition, where it may be told.
    changes: Option<Changes>,
    /// How many places a person has to look at, found out when it is first asked for.
    leaks: OnceLock<leaks::Summary>,
}

/// A challenge (or need) that met a practice.
#[derive(Clone, Debug)]
pub struct Match<'a> {
    pub challenge: Entry<'a>,
    pub practice: Entry<'a>,
    pub status: LinkStatus,
    /// Of the internal version only.
    pub remark: Option<String>,
}

/// How many notes are missing for which reason. Notes off the record are not even counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct LeftOut {
    /// Notes whose original language must not be shown and that have no translation.
    pub needs_translation: usize,
    /// Verbatim quotations of protected notes: they have to be rephrased.
    pub quotations: usize,
}

/// How many of the statements that are shown were read back to their municipalities. What was withdrawn is
/// not even counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct ReadBackCount {
    pub confirmed: u32,
    /// Confirmed in other words.
    pub amended: u32,
}

impl ReadBackCount {
    fn count(&mut self, entry: &Entry<'_>) {
        match entry.answer() {
            Some(ReadBack::Confirmed) => self.confirmed += 1,
            Some(ReadBack::Amended) => self.amended += 1,
            Some(ReadBack::Withdrawn) | None => {}
        }
    }
}

/// What happened, press by press in the order of the stamps; of the internal version only.
pub struct Journal<'a> {
    pub presses: Vec<Cow<'a, Event>>,
    pub writers: Vec<(WriterTag, &'a Writer)>,
}

impl<'a> Minutes<'a> {
    /// Computes the minutes in the language of the catalogue.
    pub fn of(workshop: &'a Workshop, options: &Options, words: &'a Catalogue) -> Minutes<'a> {
        Minutes::compared(workshop, options, words, &Past::default())
    }

    /// The same where the workshop as it was is wanted for several minutes.
    pub fn compared(
        workshop: &'a Workshop,
        options: &Options,
        words: &'a Catalogue,
        past: &Past,
    ) -> Minutes<'a> {
        let mut minutes = gather::gather(workshop, *options, words);
        minutes.changes = Changes::of(&minutes, past);
        minutes
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
        self.options.profile.is_internal()
    }

    pub fn is_public(&self) -> bool {
        self.options.profile == Profile::Public
    }

    /// From so many persons on, a group is called by its name.
    pub fn threshold(&self) -> u32 {
        self.options.profile.threshold(self.plan.attribution.threshold)
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

    fn participation(&self) -> Participation<'a> {
        Participation::of(self.workshop)
    }

    /// The functions that may be listed.
    fn listed(&self) -> Vec<Listed<'a>> {
        participation::listed(self.workshop, self.options.profile)
    }

    fn boards(&self) -> &Boards<'a> {
        &self.boards
    }

    pub fn left_out(&self) -> LeftOut {
        self.left_out
    }

    /// How many places are doubtful, and at which a person looked.
    pub fn leaks(&self) -> &leaks::Summary {
        self.leaks.get_or_init(|| leaks::Summary::of(self))
    }

    /// What changed since the edition that the options name, where these minutes may tell it.
    pub fn changes(&self) -> Option<&Changes> {
        self.changes.as_ref()
    }

    pub fn read_back(&self) -> ReadBackCount {
        self.read_back
    }

    /// The notes that were merged into a note of these minutes; of the internal version only.
    pub fn inside<'m>(&'m self, entry: &Entry<'a>) -> impl Iterator<Item = &'m Entry<'a>> + use<'m, 'a> {
        let sources = entry.internal().map(|internal| &internal.note.fields.merged_from);
        sources.into_iter().flatten().filter_map(|source| self.inside.get(source))
    }

    /// The same with those that are inside of these, each once.
    fn all_inside<'m>(&'m self, entry: &Entry<'a>) -> Vec<&'m Entry<'a>> {
        let mut all: Vec<&Entry<'a>> = Vec::new();
        let mut next = 0;
        let add = |all: &mut Vec<&'m Entry<'a>>, holder: &Entry<'a>| {
            for source in self.inside(holder) {
                if source.id != entry.id && all.iter().all(|known| known.id != source.id) {
                    all.push(source);
                }
            }
        };
        add(&mut all, entry);
        while let Some(&holder) = all.get(next) {
            next += 1;
            add(&mut all, holder);
        }
        all
    }

    /// Who said a protected note, in words.
    pub fn speaker<'m>(&'m self, speaker: Speaker<'m>) -> &'m str {
        self.phrases.speaker(speaker)
    }

    /// Whether a note may be named by its id.
    fn tells_of(&self, id: NoteId) -> bool {
        self.is_internal() && gather::is_told_note(self.workshop, &self.inside, id)
    }

    /// How a note that another is linked to is named: by itself, or, where it or what it was merged into on the
    /// way up is not told, by the first above all that are not. Whoever reads the minutes back comes from there
    /// to the same note that holds it. None where that one is not told.
    fn named(&self, id: NoteId) -> Option<NoteId> {
        let way = self.workshop.notes().way_to_holder(id)?;
        way.into_iter().rev().take_while(|id| self.tells_of(*id)).last()
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
