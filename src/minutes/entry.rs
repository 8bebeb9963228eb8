//! A note as a profile shows it. Only [`super::redaction`] makes one.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use compact_str::CompactString;

use crate::domain::ids::{ItemId, MunicipalityId, NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::notes::Note;

/// How the minutes call a note: by its own id in the internal version; else by a number that is
/// given anew for each export, so that two versions cannot be joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Id {
    Note(NoteId),
    Number(Kind, u32),
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Id::Note(id) => id.fmt(f),
            Id::Number(kind, number) => write!(f, "{}{number}", letter(*kind)),
        }
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The letter before a number: C for challenges, G for good practices.
fn letter(kind: Kind) -> char {
    match kind {
        Kind::GoodPractice => 'G',
        kind => kind.letter().to_ascii_uppercase(),
    }
}

/// A note as a profile shows it: what is not in here is not in any format.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub id: Id,
    pub kind: Kind,
    /// In the language of the minutes where there is such a text.
    pub text: &'a str,
    /// The language of the text where it is not that of the minutes.
    pub lang: Option<Lang>,
    /// Those that may be named.
    pub municipalities: &'a [MunicipalityId],
    pub themes: Themes<'a>,
    pub item: Option<&'a ItemId>,
    pub function: Option<&'a str>,
    /// An owner or addressee is known, but may not be named here.
    pub function_withheld: bool,
    pub due: Option<NaiveDate>,
    pub status: Option<&'a str>,
    pub verbatim: bool,
    /// An action without owner or date.
    pub incomplete: bool,
    pub internal: Option<Internal<'a>>,
    pub(super) detail: &'a BTreeMap<CompactString, String>,
    pub(super) shows: Shows,
    /// How notes are found again for matches; shown nowhere.
    pub(super) note: NoteId,
}

/// What only the internal version shows.
#[derive(Clone, Copy, Debug)]
pub struct Internal<'a> {
    pub note: &'a Note,
    pub author: Option<&'a str>,
}

/// The themes of a note without those that would name a municipality.
#[derive(Clone, Copy, Debug)]
pub struct Themes<'a> {
    pub(super) all: &'a [ThemeId],
    /// One bit for each theme that is hidden.
    pub(super) hidden: u64,
}

impl<'a> Themes<'a> {
    /// Of a protected note so many themes count.
    pub(super) const MOST: usize = 64;

    pub fn iter(self) -> impl Iterator<Item = &'a ThemeId> {
        let is_hidden = move |index: usize| index < Self::MOST && self.hidden & (1 << index) != 0;
        self.all.iter().enumerate().filter(move |(index, _)| !is_hidden(*index)).map(|(_, theme)| theme)
    }

    /// The theme under which the note stands.
    pub fn first(self) -> Option<&'a ThemeId> {
        self.iter().next()
    }
}

/// What became of an action or a question, where the words are ones that every language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownStatus {
    Open,
    InProgress,
    Done,
    Incomplete,
    Answered,
    MadeAction,
}

impl KnownStatus {
    pub fn of(status: &str) -> Option<KnownStatus> {
        Some(match status {
            "open" => KnownStatus::Open,
            "in_progress" | "in progress" => KnownStatus::InProgress,
            "done" => KnownStatus::Done,
            "incomplete" => KnownStatus::Incomplete,
            "answered" => KnownStatus::Answered,
            "made_action" | "made an action" | "action" => KnownStatus::MadeAction,
            _ => return None,
        })
    }
}

/// Which of the extra fields of a note are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shows {
    All,
    /// Those that the kind has: a field that nobody foresaw can say anything.
    Foreseen,
    /// Those that do not say who somebody is.
    Impersonal,
    /// Of those, the ones whose words every language has.
    Codes,
}

/// Fields that can tell who somebody is.
const PERSONAL: [&str; 3] = ["who", "contact", "decided_by"];

/// What stands in a field as a word that every language has, such as "high".
pub fn is_code(field: &str, text: &str) -> bool {
    match field {
        "priority" => matches!(text, "high" | "medium" | "low"),
        "confirmed_in_plenary" | "formal" => matches!(text, "true" | "false" | "yes" | "no"),
        "how" => matches!(text, "consensus" | "no objection" | "no_objection"),
        _ => false,
    }
}

impl<'a> Entry<'a> {
    /// An extra field, if it is filled and shown.
    pub fn detail(&self, field: &str) -> Option<&'a str> {
        let text = self.detail.get(field)?.as_str();
        let foreseen = || self.kind.detail_fields().contains(&field);
        let shown = match self.shows {
            Shows::All => true,
            Shows::Foreseen => foreseen(),
            Shows::Impersonal => foreseen() && !PERSONAL.contains(&field),
            Shows::Codes => foreseen() && is_code(field, text),
        };
        (shown && !text.trim().is_empty()).then_some(text)
    }

    /// The extra fields that the kind has and that are filled, in the order of the kind.
    pub fn details(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let entry = *self;
        self.kind
            .detail_fields()
            .iter()
            .filter_map(move |&field| Some((field as &'a str, entry.detail(field)?)))
    }

    /// Filled fields that the kind does not have.
    pub fn other_details(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let entry = *self;
        let known = self.kind.detail_fields();
        let others = self.detail.keys().map(CompactString::as_str).filter(|field| !known.contains(field));
        others.filter_map(move |field| Some((field, entry.detail(field)?)))
    }
}
