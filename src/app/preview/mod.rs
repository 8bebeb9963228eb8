//! The minutes as they will be, on the screen: for whom, in which language, and what is seen of them.
//!
//! They are computed anew when the workshop changes, never for a key or a frame. Of ten thousand notes only what
//! is seen is laid out: a place is an element of the document and a row within it.

mod documents;
mod elements;
mod layout;
mod open;
mod scroll;

use std::cell::Cell;

use chrono::NaiveDate;

use super::checking::Doubt;
use super::command::{Command, Focus};
use super::effect::Effect;
use super::model::{Model, Screen};
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;
use crate::minutes::{Minutes, Options, Profile, editions, leaks};

pub use documents::{Documents, Shown, name};
pub use elements::{Content, Element, Look, Piece, Shape};
pub use layout::{Row, wrap};
pub use open::Open;
pub use scroll::Place;

/// The screen while it is open and afterwards: whoever comes back finds it as it was.
#[derive(Debug)]
pub struct Preview {
    pub profile: Profile,
    pub lang: Lang,
    pub(super) shown: Shown,
    content: Content,
    /// What is missing in these minutes.
    open: Open,
    /// What may tell who spoke.
    doubts: Vec<Doubt>,
    edition: Edition,
    place: Place,
    /// The element that lacks something, to which somebody went.
    marked: Option<usize>,
    /// The note of a doubtful place that is worked on.
    looked_at: Option<NoteId>,
    made_of: Option<MadeOf>,
    revision: u64,
    /// Columns and rows of the document on the screen: known when it was drawn.
    seen: Cell<(u16, u16)>,
    /// Where it was opened, to go back there.
    beneath: Option<(Screen, Focus)>,
}

/// Which edition an export would be now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Edition {
    pub number: u32,
    pub is_final: bool,
    pub is_given_out: bool,
}

/// Everything that the content depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
struct MadeOf {
    notes: u64,
    time: u64,
    profile: Profile,
    shown: Shown,
    /// Of the minutes and of the screen.
    langs: (Lang, Lang),
    today: NaiveDate,
}

impl Preview {
    pub(super) fn of(lang: Lang) -> Self {
        Self {
            profile: Profile::Participants,
            lang,
            shown: Shown::Minutes,
            content: Content::default(),
            open: Open::default(),
            doubts: Vec::new(),
            looked_at: None,
            edition: Edition::default(),
            place: Place::default(),
            marked: None,
            made_of: None,
            revision: 0,
            seen: Cell::new((78, 18)),
            beneath: None,
        }
    }

    /// The document that is shown.
    pub fn shown(&self) -> &Shown {
        &self.shown
    }

    /// What is missing in these minutes.
    pub fn open(&self) -> &Open {
        &self.open
    }

    /// The places that may tell who spoke, those that were accepted among them.
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }

    /// How many of them nobody has accepted.
    pub fn to_check(&self) -> usize {
        self.doubts.iter().filter(|doubt| !doubt.is_accepted).count()
    }

    pub(super) fn look_at(&mut self, note: Option<NoteId>) {
        self.looked_at = note;
    }

    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// The element to which somebody went because it lacks something.
    pub fn marked(&self) -> Option<usize> {
        self.marked
    }

    /// The note that commands on a note act on: the one that lacks something, where somebody went to it.
    pub fn note(&self) -> Option<NoteId> {
        self.looked_at.or_else(|| self.content.elements.get(self.marked?)?.note)
    }

    /// A number that changes whenever the content is made anew.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn place(&self) -> Place {
        self.place
    }

    /// The number of the section at the top of the screen, and of how many; zero before the first.
    pub fn section(&self) -> (usize, usize) {
        let sections = &self.content.sections;
        (sections.partition_point(|&section| section <= self.place.element), sections.len())
    }

    /// The headings of the sections.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        let elements = self.content.sections.iter().map(|&section| &self.content.elements[section]);
        elements.filter_map(|element| element.pieces.first()).map(|piece| piece.text.as_str())
    }

    /// The rows that are seen in an area of this size, each with its element.
    pub fn rows(&self, columns: u16, rows: u16) -> Vec<(usize, Row)> {
        self.seen.set((columns, rows));
        self.content.rows_from(self.place, columns, rows)
    }
}

impl Model {
    pub(super) fn preview_command(&mut self, command: Command) -> Vec<Effect> {
        if self.home == Screen::Room {
            return Vec::new();
        }
        if self.screen != Screen::Minutes {
            self.open_preview();
            return Vec::new();
        }
        let is_sheet = matches!(self.preview.shown, Shown::Sheet(_));
        let preview = &mut self.preview;
        match command {
            Command::PreviewProfile if is_sheet => self.other_sheet(1),
            Command::PreviewProfileBack if is_sheet => self.other_sheet(2),
            Command::PreviewDocument => return self.choose_document(),
            Command::PreviewProfile => preview.profile = other_profile(preview.profile, 1),
            Command::PreviewProfileBack => preview.profile = other_profile(preview.profile, 2),
            Command::PreviewLanguage => preview.lang = preview.lang.next(),
            Command::PreviewSection => preview.next_section(),
            Command::PreviewSectionBack => preview.section_before(),
            Command::LeakCheck => {
                self.preview.show(Shown::Minutes);
                self.refresh_preview();
                return self.open_checking();
            }
            Command::NextOpen if !preview.next_lack() => return self.refuse(Refusal::NothingMissing),
            Command::NextOpen => {}
            _ => self.close_preview(),
        }
        Vec::new()
    }

    pub(super) fn open_preview(&mut self) {
        self.close_timeline();
        // It may have been beneath the timeline.
        if self.screen != Screen::Minutes {
            self.preview.beneath = Some((self.screen, self.focus));
            self.screen = Screen::Minutes;
            self.focus = Focus::Minutes;
        }
    }

    /// Goes back to where the minutes were opened, if they are open.
    pub(super) fn close_preview(&mut self) {
        if self.screen != Screen::Minutes {
            return;
        }
        // From what was shown instead of them one step back is the minutes.
        if self.preview.shown != Shown::Minutes {
            self.preview.show(Shown::Minutes);
            return;
        }
        let beneath = self.preview.beneath.take().filter(|(screen, _)| *screen != Screen::Room);
        self.screen = beneath.map_or(self.home, |(screen, _)| screen);
        self.focus = beneath.map_or_else(|| self.resting_focus(), |(_, focus)| focus);
    }

    /// Whether a command leaves the minutes, because it works on what lies beneath.
    pub(super) fn leaves_preview(&self, command: Command) -> bool {
        self.screen == Screen::Minutes && !command.entry().foci.contains(&Focus::Minutes)
    }

    pub(super) fn move_in_preview(&mut self, command: Command) {
        self.preview.scroll(command);
    }

    pub(super) fn scroll_preview(&mut self, rows: i64) {
        self.preview.scroll_by(rows);
    }

    /// Today, in the workshop's zone.
    pub fn today(&self) -> NaiveDate {
        self.workshop.plan().local(self.now).date_naive()
    }

    /// Computes the minutes anew, where they are shown and something in them may have changed.
    pub(super) fn refresh_preview(&mut self) {
        if self.screen != Screen::Minutes {
            return;
        }
        let made_of = MadeOf {
            notes: self.workshop.notes().revision(),
            time: self.workshop.time_revision(),
            profile: self.preview.profile,
            shown: self.preview.shown.clone(),
            langs: (self.preview.lang, self.lang),
            today: self.today(),
        };
        if self.preview.made_of.as_ref() == Some(&made_of) {
            return;
        }
        let words = Catalogue::load(made_of.langs.0);
        let options = Options::of(&self.workshop, made_of.profile, made_of.today);
        let other = match &made_of.shown {
            Shown::Minutes => None,
            Shown::Changes { from, to } => self.content_of_changes(&words, *from, *to),
            Shown::Sheet(sheet) => Some(self.content_of_sheet(&words, sheet)),
        };
        // An edition that was taken back cannot be compared any more.
        if other.is_none() && made_of.shown != Shown::Minutes {
            self.preview.show(Shown::Minutes);
            return self.refresh_preview();
        }
        let (content, open, doubts) = match other {
            Some(content) => (content, Open::default(), Vec::new()),
            None => {
                let minutes = Minutes::of(&self.workshop, &options, &words);
                let open = Open::of(&minutes);
                let content = elements::content(&minutes, &open, &self.workshop, &self.texts);
                let findings = leaks::findings(&minutes);
                let doubts = findings.iter().map(|finding| Doubt::of(&self.texts, finding)).collect();
                (content, open, doubts)
            }
        };
        let edition = Edition {
            number: options.edition,
            is_final: options.is_final,
            is_given_out: editions::current(&self.workshop).is_some(),
        };
        let preview = &mut self.preview;
        preview.replace(content);
        preview.open = open;
        preview.doubts = doubts;
        preview.edition = edition;
        preview.made_of = Some(made_of);
        preview.revision += 1;
    }
}

fn other_profile(profile: Profile, steps: usize) -> Profile {
    Profile::ALL[(profile as usize + steps) % Profile::ALL.len()]
}
