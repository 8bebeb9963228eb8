//! What a viewer knows of one note.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};

use super::side::Side;
use crate::domain::ids::{ItemId, MunicipalityId, NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::domain::notes::Note;
use crate::domain::workshop::Workshop;

/// A note as a viewer may know it. What is off the record, withdrawn, or does not stand is never one.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// How links find it; nothing that is shown.
    pub id: NoteId,
    pub kind: Kind,
    /// The text as the viewer may see it.
    pub text: &'a str,
    /// The language of the text, where it has to be said.
    pub lang: Option<Lang>,
    /// Those that may be named.
    pub municipalities: &'a [MunicipalityId],
    pub themes: Cow<'a, [ThemeId]>,
    pub item: Option<&'a ItemId>,
    /// When it was begun, for those who may know.
    pub at: Option<DateTime<Utc>>,
    pub function: Option<&'a str>,
    /// There is an owner or addressee, but it must not be named here.
    pub withholds_function: bool,
    pub due: Option<NaiveDate>,
    pub status: Option<&'a str>,
    /// The extra fields of its kind that are filled and may be seen, in the order of the kind.
    pub details: Vec<(&'a str, &'a str)>,
    /// Some of what is not here may only be hidden, so that nothing can be called missing.
    pub is_protected: bool,
    /// The room sees it, or would if it were asked for.
    pub released: bool,
}

impl<'a> Statement<'a> {
    /// The note as the organisers know it; none if it is nothing to speak of.
    pub fn of(note: &'a Note) -> Option<Statement<'a>> {
        let fields = &note.fields;
        if !note.stands() || note.is_withdrawn() || fields.level == Level::OffRecord {
            return None;
        }
        let filled = |field: &&'static str| {
            let text = fields.detail.get(*field)?;
            (!text.trim().is_empty()).then_some((*field, text.as_str()))
        };
        let details = match fields.detail.is_empty() {
            true => Vec::new(),
            false => fields.kind.detail_fields().iter().filter_map(filled).collect(),
        };
        let said = |text: &'a str| Some(text).filter(|text| !text.trim().is_empty());
        Some(Statement {
            id: note.id,
            kind: fields.kind,
            text: &fields.text,
            lang: fields.lang,
            municipalities: &fields.municipalities,
            themes: Cow::Borrowed(&fields.themes),
            item: fields.item.as_ref(),
            at: Some(note.at),
            function: fields.function.as_deref().and_then(said),
            withholds_function: false,
            due: fields.due,
            status: fields.status.as_deref().and_then(said),
            details,
            is_protected: false,
            released: note.released,
        })
    }

    pub fn detail(&self, field: &str) -> Option<&'a str> {
        self.details.iter().find(|(known, _)| *known == field).map(|(_, text)| *text)
    }

    /// The theme under which it stands.
    pub fn theme(&self) -> Option<&ThemeId> {
        self.themes.first()
    }

    /// Where it stands in a table of municipalities: with each of its own, or apart if it has none.
    pub fn sides(&self) -> impl Iterator<Item = Side> {
        let none = self.municipalities.is_empty().then_some(None);
        self.municipalities.iter().cloned().map(Some).chain(none)
    }

    /// The extra fields of its kind that nobody has filled, in the order of the kind.
    pub fn missing_fields(&self) -> Vec<&'static str> {
        let is_missing = |field: &&&'static str| !self.is_protected && self.detail(field).is_none();
        self.kind.detail_fields().iter().filter(is_missing).copied().collect()
    }
}

/// Everything that the organisers know, in the order in which it was begun.
pub fn statements(workshop: &Workshop) -> Vec<Statement<'_>> {
    let notes = workshop.notes();
    notes.iter().filter(|note| !notes.is_withdrawn(note)).filter_map(Statement::of).collect()
}
