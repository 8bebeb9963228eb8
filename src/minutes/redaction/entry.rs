//! A note as a profile shows it: the only way in which the rest of the minutes sees one.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt::{self, Write};

use chrono::NaiveDate;
use compact_str::CompactString;

use crate::domain::event::ReadBack;
use crate::domain::exchange::Statement;
use crate::domain::follow_up::is_carried;
use crate::domain::ids::{ItemId, MunicipalityId, NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::domain::plan::Category;

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
            Id::Number(kind, number) => {
                f.write_char(letter(*kind))?;
                number.fmt(f)
            }
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

/// How much of a note is shown (the columns of the table in [`super`]).
#[derive(Clone, Copy, Debug)]
pub(super) enum Access<'a> {
    Internal,
    Released,
    /// What its municipality released, before anybody: without functions, persons and items.
    Published {
        /// Whether the municipality stands beside it.
        is_named: bool,
        /// A bit for each theme that would name a municipality.
        hidden_themes: u64,
    },
    Protected {
        /// The text is the original, so that the fields beside it are in the minutes' language too.
        is_original: bool,
        shows_function: bool,
        shows_status: bool,
        /// A bit for each theme that would name a municipality.
        hidden_themes: u64,
        speaker: Option<Speaker<'a>>,
    },
}

/// Who said a protected note.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Speaker<'a> {
    /// One of so many that nobody is meant.
    Category(&'a Category),
    /// "A participant".
    Participant,
}

/// A note as a profile shows it: what no method gives is in no format.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    pub id: Id,
    /// In the language of the minutes where there is such a text.
    pub text: &'a str,
    /// The language of the text where it is not that of the minutes.
    pub lang: Option<Lang>,
    /// A number that notes of the same theme share; none without a theme.
    pub theme_group: Option<u32>,
    pub(super) access: Access<'a>,
    /// The language of what was written, where it is known.
    pub(super) own_lang: Option<Lang>,
    /// The language of the minutes.
    pub(super) minutes_lang: Lang,
    /// Where it stands among all notes by the instants in which they were begun.
    pub(super) place: u32,
    pub(super) note: &'a Note,
    pub(super) author: Option<&'a str>,
}

/// What only the internal version shows.
#[derive(Clone, Copy, Debug)]
pub struct Internal<'a> {
    /// Where it stands among all notes by the instants in which they were begun.
    pub place: u32,
    pub note: &'a Note,
    pub author: Option<&'a str>,
}

/// Themes of a protected note beyond these are not shown.
pub(super) const MOST_THEMES: usize = 64;

/// Fields that can tell who somebody is.
const PERSONAL: [&str; 3] = ["who", "contact", "decided_by"];

impl<'a> Entry<'a> {
    pub fn kind(&self) -> Kind {
        self.note.fields.kind
    }

    /// Whether the text is a translation of what was written.
    pub fn is_translated(&self) -> bool {
        let written = self.note.fields.text.as_str();
        // The texts are compared only where they are not the very same.
        !std::ptr::eq(self.text, written) && self.text != written
    }

    /// The language of the text, where it is known.
    pub fn text_lang(&self) -> Option<Lang> {
        match self.lang {
            None if self.is_translated() => Some(self.minutes_lang),
            None => self.own_lang,
            known => known,
        }
    }

    /// The language of what was written, where it is known; of the internal version only.
    pub(in crate::minutes) fn own_lang(&self) -> Option<Lang> {
        self.own_lang.filter(|_| self.internal().is_some())
    }

    /// The language of what stands beside the text (function, details, a status in words), where it is known
    /// not to be that of the minutes. Of a protected note nothing is shown in another language, and what
    /// the original was written in is not told.
    pub fn beside_lang(&self) -> Option<Lang> {
        match self.access {
            Access::Protected { .. } => None,
            _ => self.own_lang.filter(|lang| *lang != self.minutes_lang),
        }
    }

    /// Those that may be named.
    pub fn municipalities(&self) -> &'a [MunicipalityId] {
        match self.access {
            Access::Protected { .. } | Access::Published { is_named: false, .. } => &[],
            _ => &self.note.fields.municipalities,
        }
    }

    /// The kind of person who said it, where that may be told without telling who.
    pub fn speaker(&self) -> Option<Speaker<'a>> {
        match self.access {
            Access::Protected { speaker, .. } => speaker,
            _ => None,
        }
    }

    pub fn themes(&self) -> impl Iterator<Item = &'a ThemeId> + use<'a> {
        let (most, hidden) = match self.access {
            Access::Protected { hidden_themes, .. }
            | Access::Published { is_named: false, hidden_themes } => (MOST_THEMES, hidden_themes),
            _ => (usize::MAX, 0),
        };
        let themes = self.note.fields.themes.iter().take(most).enumerate();
        themes.filter(move |(index, _)| hidden == 0 || hidden >> index & 1 == 0).map(|(_, theme)| theme)
    }

    /// The theme under which the note stands.
    pub fn theme(&self) -> Option<&'a ThemeId> {
        self.themes().next()
    }

    pub fn item(&self) -> Option<&'a ItemId> {
        match self.access {
            Access::Protected { .. } | Access::Published { .. } => None,
            _ => self.note.fields.item.as_ref(),
        }
    }

    /// Who answers for it, or to whom it goes: a function or an institution.
    pub fn function(&self) -> Option<&'a str> {
        match self.access {
            Access::Protected { shows_function: false, .. } | Access::Published { .. } => None,
            _ => self.any_function(),
        }
    }

    /// Whether it is shown as its municipality released it.
    pub fn is_released(&self) -> bool {
        !matches!(self.access, Access::Protected { .. } | Access::Published { is_named: false, .. })
    }

    /// Whether an owner or addressee is known, but must not be named here.
    pub fn withholds_function(&self) -> bool {
        self.function().is_none() && self.any_function().is_some()
    }

    pub(super) fn any_function(&self) -> Option<&'a str> {
        self.note.fields.function.as_deref().filter(|function| !is_blank(function))
    }

    pub fn due(&self) -> Option<NaiveDate> {
        self.note.fields.due
    }

    pub fn status(&self) -> Option<&'a str> {
        match self.access {
            Access::Protected { shows_status: false, .. } => None,
            _ => self.note.fields.status.as_deref().filter(|status| !status.is_empty()),
        }
    }

    /// Whether something was said of what became of it that must not be shown here.
    pub fn withholds_status(&self) -> bool {
        let said = self.note.fields.status.as_deref().is_some_and(|status| !status.is_empty());
        said && self.status().is_none()
    }

    /// Protected quotations are not shown at all.
    pub fn verbatim(&self) -> bool {
        self.note.fields.verbatim
    }

    /// An action of the meeting before.
    pub fn is_carried(&self) -> bool {
        is_carried(&self.note.fields)
    }

    /// An action of the meeting before of which nobody has said yet what became of it.
    pub fn is_unanswered(&self) -> bool {
        self.is_carried() && self.status().is_none() && !self.withholds_status()
    }

    /// An action without owner or date.
    pub fn is_incomplete(&self) -> bool {
        self.kind() == Kind::Action && (self.any_function().is_none() || self.due().is_none())
    }

    /// An extra field, if it is filled and shown.
    pub fn detail(&self, field: &str) -> Option<&'a str> {
        let text = self.detail_map().get(field)?;
        self.shown_detail(field, text, || self.kind().detail_fields().contains(&field))
    }

    /// The text of an extra field, if it is shown; `is_foreseen` says whether the kind has such a field.
    fn shown_detail(&self, field: &str, text: &'a str, is_foreseen: impl Fn() -> bool) -> Option<&'a str> {
        let shown = match self.access {
            Access::Internal => true,
            // A field that nobody foresaw can say anything.
            Access::Released => is_foreseen(),
            Access::Published { .. } | Access::Protected { is_original: true, .. } => {
                is_foreseen() && !PERSONAL.contains(&field)
            }
            Access::Protected { is_original: false, .. } => is_foreseen() && is_code(field, text),
        };
        (shown && !is_blank(text)).then_some(text)
    }

    /// The extra fields that the kind has and that are filled, in the order of the kind.
    pub fn details(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let (entry, filled) = (*self, self.detail_map());
        let fields = if filled.is_empty() { &[] } else { self.kind().detail_fields() };
        fields.iter().filter_map(move |&field| {
            let text = filled.get(field)?;
            Some((field as &'a str, entry.shown_detail(field, text, || true)?))
        })
    }

    /// Filled fields that the kind does not have.
    pub fn other_details(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let entry = *self;
        let known = self.kind().detail_fields();
        let others = self.detail_map().iter().filter(|(field, _)| !known.contains(&field.as_str()));
        others.filter_map(move |(field, text)| {
            Some((field.as_str(), entry.shown_detail(field, text, || false)?))
        })
    }

    fn detail_map(&self) -> &'a BTreeMap<CompactString, String> {
        &self.note.fields.detail
    }

    /// The category of who said it, where it may be told.
    pub fn category(&self) -> Option<&'a str> {
        match self.access {
            Access::Internal => self.note.fields.category.as_deref(),
            Access::Protected { speaker: Some(Speaker::Category(category)), .. } => Some(&category.id),
            // Beside the name of a municipality it would name a person.
            Access::Released | Access::Published { .. } | Access::Protected { .. } => None,
        }
    }

    /// What its municipality said when the note was read back: to be counted, and shown in the internal
    /// version only.
    pub(in crate::minutes) fn answer(&self) -> Option<ReadBack> {
        self.note.read_back
    }

    /// Everything that is known of the note; of the internal version only.
    pub fn internal(&self) -> Option<Internal<'a>> {
        match self.access {
            Access::Internal => Some(Internal { place: self.place, note: self.note, author: self.author }),
            Access::Released | Access::Published { .. } | Access::Protected { .. } => None,
        }
    }

    /// The same for what is computed of the exchange: it knows no more than the entry shows. Of the
    /// participants' versions neither its id nor its place may be shown.
    pub fn statement(&self) -> Statement<'a> {
        let fields = &self.note.fields;
        let internal = self.internal();
        let themes = match self.access {
            Access::Internal | Access::Released | Access::Published { is_named: true, .. } => {
                Cow::Borrowed(fields.themes.as_slice())
            }
            Access::Protected { .. } | Access::Published { .. } => self.themes().cloned().collect(),
        };
        Statement {
            id: self.note.id,
            kind: self.kind(),
            text: self.text,
            lang: self.lang,
            municipalities: self.municipalities(),
            themes,
            item: self.item(),
            at: internal.map(|known| known.note.at),
            function: self.function(),
            withholds_function: self.withholds_function(),
            due: self.due(),
            status: self.status(),
            details: self.details().collect(),
            is_protected: !self.is_released(),
            released: self.note.released,
        }
    }

    /// Of which municipalities it is, named or not: for what is computed of it, nothing that is shown.
    pub(in crate::minutes) fn known_municipalities(&self) -> &'a [MunicipalityId] {
        &self.note.fields.municipalities
    }

    /// How it is found among statements; nothing that is shown.
    pub(in crate::minutes) fn note_id(&self) -> NoteId {
        self.note.id
    }

    /// Which of these notes it is, if any: how a link finds its two ends.
    pub(in crate::minutes) fn one_of(&self, notes: &HashSet<NoteId>) -> Option<NoteId> {
        notes.get(&self.note.id).copied()
    }
}

/// Stops at the first sign that is seen.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// What stands in a field as a word that every language has, such as "high".
fn is_code(field: &str, text: &str) -> bool {
    match field {
        "priority" => matches!(text, "high" | "medium" | "low"),
        "practice_level" => matches!(text, "reported" | "evidenced" | "evaluated"),
        "confirmed_in_plenary" | "formal" => matches!(text, "true" | "false" | "yes" | "no"),
        "how" => matches!(text, "consensus" | "no objection" | "no_objection"),
        _ => false,
    }
}
