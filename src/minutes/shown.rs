//! What the room may see of the notes: those that were released to it with a key, as the participants'
//! profile shows them. Whatever stands on the projector beside the agenda comes from here.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use crate::domain::exchange::Statement;
use crate::domain::ids::{MunicipalityId, NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::domain::notes::Note;
use crate::domain::workshop::Workshop;

use super::redaction::{Entry, Redaction, Withheld};
use super::{LeftOut, Profile};

/// Whether a municipality is named where the level of a note allows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Naming {
    WhereReleased,
    /// Nobody: every note is shown as a protected one is.
    Nobody,
}

/// A released note as it may be seen in one language.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    pub note: NoteId,
    pub entry: Entry<'a>,
}

/// The released notes as they may be seen in one language: by theme, kind and text, so that nothing is
/// left of the order in which they were said.
pub struct Seen<'a> {
    pub notes: Vec<Shown<'a>>,
    /// How many are missing for which reason.
    pub left_out: LeftOut,
}

/// A released note in the languages of the room in which it may be seen.
#[derive(Clone, Debug)]
pub struct InAll<'a> {
    pub note: NoteId,
    /// At least one, in the order of the room's languages; each says it in other words.
    pub entries: Vec<(Lang, Entry<'a>)>,
}

impl<'a> InAll<'a> {
    pub fn first(&self) -> &Entry<'a> {
        &self.entries[0].1
    }

    /// As it was written, if the room may see that.
    fn as_written(&self) -> Option<&Entry<'a>> {
        self.entries.iter().map(|(_, entry)| entry).find(|entry| !entry.is_translated())
    }

    /// What boards and tables are made of.
    pub fn statement(&self) -> Statement<'a> {
        let first = self.first();
        Statement {
            id: self.note,
            kind: first.kind(),
            text: first.text,
            lang: first.lang,
            municipalities: first.municipalities(),
            themes: Cow::Owned(first.themes().cloned().collect()),
            item: first.item(),
            at: None,
            function: self.function(),
            withholds_function: first.withholds_function(),
            due: first.due(),
            status: self.entries.iter().find_map(|(_, entry)| entry.status()),
            details: self
                .entries
                .iter()
                .map(|(_, entry)| entry.details().collect())
                .next()
                .unwrap_or_default(),
            is_protected: !first.is_released(),
            released: true,
        }
    }

    /// Whether its municipality may be named.
    pub fn is_attributable(&self) -> bool {
        !self.first().municipalities().is_empty()
    }

    pub fn texts(&self) -> impl Iterator<Item = &'a str> {
        self.entries.iter().map(|(_, entry)| entry.text)
    }

    /// Who answers for it, or to whom it goes, if any language may show that.
    pub fn function(&self) -> Option<&'a str> {
        self.entries.iter().find_map(|(_, entry)| entry.function())
    }
}

/// What the room may see in one language. With [`Naming::Nobody`] only what exists in that language.
pub fn in_language(workshop: &Workshop, lang: Lang, naming: Naming) -> Seen<'_> {
    let mut redaction = Redaction::new(workshop, Profile::Participants, lang);
    let mut seen = Seen { notes: Vec::new(), left_out: LeftOut::default() };
    for note in released(workshop) {
        let entry = match naming {
            Naming::WhereReleased => redaction.show(note, None),
            Naming::Nobody => redaction.show_unnamed(note),
        };
        match entry {
            Ok(entry) => seen.notes.push(Shown { note: note.id, entry }),
            Err(Withheld::OffRecord | Withheld::Withdrawn) => {}
            Err(Withheld::NeedsTranslation) => seen.left_out.needs_translation += 1,
            Err(Withheld::Quotation) => seen.left_out.quotations += 1,
        }
    }
    let order = ThemeOrder::of(workshop);
    seen.notes.sort_by(|a, b| order.compare(&a.entry, &b.entry));
    seen
}

/// What the room may see, each note in all of the room's languages in which it exists: a municipality only
/// where the note's level names it, and then the original where there is no translation.
pub fn in_all_languages(workshop: &Workshop) -> Vec<InAll<'_>> {
    of_notes(workshop, &released(workshop).collect::<Vec<_>>())
}

/// A released note in one language of the room: what stands below the running item, and on the list of
/// questions.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    pub kind: Kind,
    pub text: &'a str,
    /// Those that may be named.
    pub municipalities: &'a [MunicipalityId],
}

/// The released notes as they were written where the room may see that, else in the first of its languages in
/// which they exist; the earliest first, as the room heard them. Where nobody noted a language, whoever
/// released the note read it; a quotation of a protected note stays away.
pub fn said(workshop: &Workshop) -> Vec<Said<'_>> {
    let mut notes: Vec<&Note> = released(workshop).collect();
    notes.sort_by_key(|note| (note.at, note.id));
    let shown: HashMap<NoteId, InAll<'_>> =
        of_notes(workshop, &notes).into_iter().map(|shown| (shown.note, shown)).collect();
    let said = notes.into_iter().filter_map(|note| {
        let (fields, shown) = (&note.fields, shown.get(&note.id));
        let is_of_no_language = fields.lang.is_none() && !fields.verbatim && fields.level != Level::OffRecord;
        let text = match shown {
            _ if is_of_no_language => fields.text.as_str(),
            Some(shown) => shown.as_written().unwrap_or(shown.first()).text,
            None => return None,
        };
        let municipalities = shown.map(|shown| shown.first().municipalities()).unwrap_or_default();
        Some(Said { kind: fields.kind, text, municipalities })
    });
    said.collect()
}

/// In which of its languages the room could see a note that stands, if it were released.
pub fn languages_of(workshop: &Workshop, note: &Note) -> Vec<Lang> {
    let seen = of_notes(workshop, &[note]);
    seen.first().map(|seen| seen.entries.iter().map(|(lang, _)| *lang).collect()).unwrap_or_default()
}

fn of_notes<'a>(workshop: &'a Workshop, all: &[&'a Note]) -> Vec<InAll<'a>> {
    let languages = &workshop.plan().languages;
    let redaction = |&lang: &Lang| (lang, Redaction::new(workshop, Profile::Participants, lang));
    let mut redactions: Vec<_> = languages.iter().map(redaction).collect();
    let mut notes: Vec<InAll<'a>> = Vec::new();
    for note in all {
        let mut entries: Vec<(Lang, Entry<'a>)> = Vec::new();
        for (lang, redaction) in &mut redactions {
            if let Ok(entry) = redaction.show(note, None)
                && entries.iter().all(|(_, other)| other.text != entry.text)
            {
                entries.push((entry.lang.unwrap_or(*lang), entry));
            }
        }
        if !entries.is_empty() {
            notes.push(InAll { note: note.id, entries });
        }
    }
    let order = ThemeOrder::of(workshop);
    notes.sort_by(|a, b| order.compare(a.first(), b.first()));
    notes
}

/// The notes that were released with a key and stand, none of them withdrawn.
fn released(workshop: &Workshop) -> impl Iterator<Item = &Note> {
    let notes = workshop.notes();
    // `released` leaves the others out already; what would be wrong is worth a second look.
    notes.released().filter_map(|id| notes.get(id)).filter(|note| note.stands() && !notes.is_withdrawn(note))
}

/// The themes in the order of the plan, then those that were typed by their names, then none.
struct ThemeOrder<'a>(HashMap<&'a ThemeId, usize>);

impl<'a> ThemeOrder<'a> {
    fn of(workshop: &'a Workshop) -> Self {
        Self(workshop.plan().themes.iter().map(|theme| &theme.id).zip(0..).collect())
    }

    fn compare(&self, a: &Entry<'a>, b: &Entry<'a>) -> Ordering {
        let key = |entry: &Entry<'a>| {
            let theme = entry.theme();
            let place =
                theme.map_or(usize::MAX, |theme| self.0.get(theme).copied().unwrap_or(usize::MAX - 1));
            (place, theme.map(ThemeId::as_str), entry.kind())
        };
        let both = (key(a), key(b));
        both.0.cmp(&both.1).then_with(|| a.text.cmp(b.text))
    }
}
