//! What a profile may show of a note: the redaction table of `minutes.md`, in one place.
//!
//! | of a note | internal | participants, released | participants, protected |
//! |---|---|---|---|
//! | off the record, withdrawn | – | – | – |
//! | text | all languages | the minutes' language, else the original | the minutes' language only |
//! | verbatim quotation | yes | yes | left out, to be rephrased |
//! | municipality, agenda item | yes | yes | – |
//! | details | yes | those of the kind | the same if written in the minutes' language; not who, not the contact |
//! | owner, addressee | yes | yes | addressee of a question or recommendation |
//! | author, time, id, order, segment, group, level, other languages | yes | – | – |
//!
//! *Released* is a note on the record or at the level `municipality`; below that it is *protected*.

use std::collections::HashMap;

use crate::domain::ids::ThemeId;
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::notes::Note;
use crate::domain::plan::Plan;

use super::Profile;
use super::entry::{Entry, Id, Internal, KnownStatus, Shows, Themes};

/// Why a note is not in an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    OffRecord,
    NeedsTranslation,
    Quotation,
}

/// The view of the notes that one profile has in one language.
pub struct Redaction<'a> {
    plan: &'a Plan,
    profile: Profile,
    lang: Lang,
    /// The language of a note that does not say its own: known only where the room has just one.
    only_lang: Option<Lang>,
    /// Whether a theme names a municipality.
    naming: HashMap<&'a ThemeId, bool>,
}

impl<'a> Redaction<'a> {
    pub fn new(plan: &'a Plan, profile: Profile, lang: Lang) -> Self {
        let only_lang = match plan.languages[..] {
            [only] => Some(only),
            _ => None,
        };
        Self { plan, profile, lang, only_lang, naming: HashMap::new() }
    }

    /// The note as this profile shows it. Its number is still to be given.
    ///
    /// # Errors
    /// Why it is not shown.
    pub fn show(&mut self, note: &'a Note, author: Option<&'a str>) -> Result<Entry<'a>, Withheld> {
        match (self.profile, note.fields.level) {
            (_, Level::OffRecord) => Err(Withheld::OffRecord),
            (Profile::Internal, _) => Ok(Entry {
                id: Id::Note(note.id),
                internal: Some(Internal { note, author }),
                shows: Shows::All,
                ..self.released(note)
            }),
            (Profile::Participants, level) if level.names_municipality() => Ok(self.released(note)),
            (Profile::Participants, _) => self.protected(note),
        }
    }

    fn released(&self, note: &'a Note) -> Entry<'a> {
        let fields = &note.fields;
        let (text, lang) = match self.in_minutes_language(fields) {
            Some(text) => (text, None),
            None => (fields.text.as_str(), fields.lang),
        };
        Entry {
            id: Id::Number(fields.kind, 0),
            kind: fields.kind,
            text,
            lang,
            municipalities: &fields.municipalities,
            themes: Themes { all: &fields.themes, hidden: 0 },
            item: fields.item.as_ref(),
            function: fields.function.as_deref().filter(|function| !function.trim().is_empty()),
            function_withheld: false,
            due: fields.due,
            status: fields.status.as_deref().filter(|status| !status.is_empty()),
            verbatim: fields.verbatim,
            incomplete: fields.is_incomplete_action(),
            internal: None,
            detail: &fields.detail,
            shows: Shows::Foreseen,
            note: note.id,
        }
    }

    fn protected(&mut self, note: &'a Note) -> Result<Entry<'a>, Withheld> {
        let fields = &note.fields;
        if fields.verbatim {
            return Err(Withheld::Quotation);
        }
        let text = self.in_minutes_language(fields).ok_or(Withheld::NeedsTranslation)?;
        // Fields beside the text are written in the language of the original, which is not shown.
        let is_original = self.own_lang(fields) == Some(self.lang);
        let open = self.released(note);
        let function = open.function.filter(|function| match fields.kind {
            Kind::Question | Kind::Recommendation => is_original || self.has_script_of_minutes(function),
            _ => false,
        });
        Ok(Entry {
            text,
            lang: None,
            municipalities: &[],
            themes: self.themes(&fields.themes),
            item: None,
            function_withheld: open.function.is_some() && function.is_none(),
            function,
            status: open.status.filter(|status| is_original || KnownStatus::of(status).is_some()),
            shows: if is_original { Shows::Impersonal } else { Shows::Codes },
            ..open
        })
    }

    fn own_lang(&self, fields: &NoteFields) -> Option<Lang> {
        fields.lang.or(self.only_lang)
    }

    fn in_minutes_language(&self, fields: &'a NoteFields) -> Option<&'a str> {
        if self.own_lang(fields) == Some(self.lang) {
            return Some(&fields.text);
        }
        fields.text_in(self.lang).filter(|text| !text.trim().is_empty())
    }

    /// Whether a text could be of the minutes' language by its script: Cyrillic for Macedonian.
    fn has_script_of_minutes(&self, text: &str) -> bool {
        let is_cyrillic = text.chars().any(|sign| matches!(sign, '\u{400}'..='\u{52f}'));
        is_cyrillic == (self.lang == Lang::Mk)
    }

    /// A theme that somebody typed can be a municipality's name.
    fn themes(&mut self, all: &'a [ThemeId]) -> Themes<'a> {
        let all = &all[..all.len().min(Themes::MOST)];
        let mut hidden = 0;
        for (index, theme) in all.iter().enumerate() {
            let plan = self.plan;
            let names = *self.naming.entry(theme).or_insert_with(|| names_municipality(plan, theme));
            hidden |= u64::from(names) << index;
        }
        Themes { all, hidden }
    }
}

fn names_municipality(plan: &Plan, theme: &ThemeId) -> bool {
    if plan.theme(theme).is_some() {
        return false;
    }
    let typed = theme.as_str().to_lowercase();
    plan.municipalities.iter().any(|municipality| {
        let names = municipality.name.forms().chain(municipality.aliases.iter().map(String::as_str));
        names.chain([municipality.id.as_str()]).any(|name| typed.contains(&name.to_lowercase()))
    })
}
