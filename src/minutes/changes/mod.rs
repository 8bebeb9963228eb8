//! What changed since an edition was given out, for one profile and in one language.
//!
//! For the organisers note is compared with note. Everybody else is told no more than somebody sees who lays the
//! two versions side by side: what stands in this one and did not stand in that one, found by what both show and
//! by nothing else. Whether it is new or was put in other words is not told, nor what is gone, nor that something
//! is named less openly than before: so nothing that was said once can be joined to what stands there now. Where
//! so few statements without a name changed that whoever asked for it would be known, it is not told which. Where
//! the edition was not given out in this version, nobody can compare, and an export tells nothing.

mod inside;
mod outside;
mod told;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::HashSet;

use super::{Entry, Minutes, Options, Profile};
use crate::domain::event::Writer;
use crate::domain::ids::{EventId, NoteId};
use crate::domain::issuing::Edition;
use crate::domain::note::{self, Kind};
use crate::domain::stamp::Order;
use crate::domain::workshop::Workshop;

pub(super) use told::{annex, heading};
pub use told::{document, was_given_out};

/// What changed since an edition.
#[derive(Clone, Debug)]
pub struct Changes {
    pub since: Edition,
    /// In the order of the document.
    pub statements: Vec<Statement>,
    /// Statements without a name changed, but too few of them to tell which.
    pub are_too_few: bool,
    /// How many statements are not there any more, and those of which it may be told; for the organisers.
    pub gone: Option<(usize, Vec<(NoteId, String)>)>,
}

/// The workshop as it was when an edition was given out, found out when it is first wanted. For minutes of the
/// same workshop only.
#[derive(Debug, Default)]
pub struct Past(OnceCell<(Order, Workshop)>);

impl Past {
    fn of<'p>(&'p self, workshop: &Workshop, edition: &Edition) -> Cow<'p, Workshop> {
        let (order, past) = self.0.get_or_init(|| (edition.order, workshop.as_of(edition.order)));
        match *order == edition.order {
            true => Cow::Borrowed(past),
            false => Cow::Owned(workshop.as_of(edition.order)),
        }
    }
}

/// A statement that is shown in another way than before.
#[derive(Clone, Debug)]
pub struct Statement {
    pub kind: Kind,
    /// Its place among the entries of its kind.
    pub index: usize,
    pub change: Change,
    /// What it said before; for the organisers.
    pub before: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    New,
    /// It did not stand there in these words.
    NewOrReworded,
    /// In other words, and these fields say something else.
    Reworded(Vec<Field>),
    /// These fields say something else.
    Changed(Vec<Field>),
}

/// What can change beside the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Kind,
    Municipality,
    Who,
    By,
    Status,
    Theme,
    Details,
    Level,
}

impl Options {
    /// What an edition bore when it was given out.
    pub fn of_edition(workshop: &Workshop, profile: Profile, edition: &Edition) -> Options {
        Options {
            edition: edition.number,
            is_final: edition.is_final,
            prepared_on: Some(workshop.plan().local(edition.at).date_naive()),
            ..Options::new(profile)
        }
    }
}

impl Changes {
    /// What an export tells: since the edition that its options name, if it was given out in this version.
    pub(super) fn of(minutes: &Minutes<'_>, past: &Past) -> Option<Changes> {
        let edition = minutes.workshop.issuing().edition(minutes.options().since?)?;
        let is_comparable = minutes.is_internal() || was_given_out(edition, minutes);
        let before = || past.of(minutes.workshop, edition);
        is_comparable.then(|| Changes::from(edition, &before(), minutes, minutes.workshop))
    }

    /// The same whether it was given out in this version or not; `now` is the workshop with everything that is
    /// known.
    pub fn since(edition: &Edition, later: &Minutes<'_>, now: &Workshop) -> Changes {
        Changes::from(edition, &now.as_of(edition.order), later, now)
    }

    fn from(edition: &Edition, before: &Workshop, later: &Minutes<'_>, now: &Workshop) -> Changes {
        let options = Options::of_edition(now, later.options().profile, edition);
        Changes::between(edition, &Minutes::of(before, &options, later.words()), later, now)
    }

    /// Compares with an edition whose minutes of the same profile and language these are. What may still be
    /// told is decided by the workshop as it is now.
    pub fn between(edition: &Edition, earlier: &Minutes<'_>, later: &Minutes<'_>, now: &Workshop) -> Changes {
        match later.is_internal() {
            true => inside::changes(edition, earlier, later, now),
            false => outside::changes(edition, earlier, later),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.statements.is_empty()
            && !self.are_too_few
            && self.gone.as_ref().is_none_or(|(count, _)| *count == 0)
    }
}

impl Statement {
    pub(super) fn entry<'m, 'a>(&self, later: &'m Minutes<'a>) -> &'m Entry<'a> {
        &later.entries(self.kind)[self.index]
    }
}

/// What a correction of which the former value is not known may have changed of what is shown.
struct Unknown {
    text: bool,
    fields: Vec<Field>,
}

impl Unknown {
    fn of(edition: &Edition, entry: &Entry<'_>, later: &Minutes<'_>) -> Unknown {
        let note = later.workshop.notes().get(entry.note_id());
        let (undone, writers) = (later.workshop.undone(), later.workshop.writers());
        let is_told = |event: EventId| writers.get(&event.writer).is_some_and(Writer::is_of_minutes);
        let blank =
            note.map(|note| note.blank_corrections(edition.order, undone, is_told)).unwrap_or_default();
        let mut unknown = Unknown { text: false, fields: Vec::new() };
        for change in blank {
            let field = match change {
                note::Change::Text(_) | note::Change::Lang(_) => {
                    unknown.text = true;
                    continue;
                }
                note::Change::Translation(lang, _) => {
                    unknown.text |= *lang == later.lang();
                    continue;
                }
                note::Change::Kind(_) => Field::Kind,
                note::Change::Municipalities(_) => Field::Municipality,
                note::Change::Function(_) => Field::Who,
                note::Change::Due(_) => Field::By,
                note::Change::Status(_) => Field::Status,
                note::Change::Themes(_) => Field::Theme,
                note::Change::Detail(..) => Field::Details,
                note::Change::Level(_) => Field::Level,
                note::Change::Item(_)
                | note::Change::Group(_)
                | note::Change::Category(_)
                | note::Change::Verbatim(_)
                | note::Change::Important(_) => continue,
            };
            if !unknown.fields.contains(&field) {
                unknown.fields.push(field);
            }
        }
        unknown
    }
}

/// The fields in which two entries differ, as far as both show them, in the order of the labels.
fn differing(before: &Entry<'_>, now: &Entry<'_>) -> Vec<Field> {
    let details = |entry: &Entry<'_>| -> HashSet<(String, String)> {
        let all = entry.details().chain(entry.other_details());
        all.map(|(field, text)| (field.to_owned(), text.to_owned())).collect()
    };
    let level = |entry: &Entry<'_>| entry.internal().map(|known| known.note.fields.level);
    let fields = [
        (Field::Kind, before.kind() != now.kind()),
        (Field::Municipality, before.municipalities() != now.municipalities()),
        (Field::Who, before.function() != now.function()),
        (Field::By, before.due() != now.due()),
        (Field::Status, before.status() != now.status()),
        (Field::Theme, !before.themes().eq(now.themes())),
        (Field::Details, details(before) != details(now)),
        (Field::Level, level(before) != level(now)),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}
