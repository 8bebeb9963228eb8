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
//! | category of who spoke | yes | – | at the level `category`, from so many persons on |
//! | author, time, id, order, segment, group, level, other languages | yes | – | – |
//! | what its municipality said when it was read back, what is inside of it, why it was loosened | yes | – | – |
//!
//! *Released* is a note on the record or at the level `municipality`; below that it is *protected*. The public
//! version shows of a released note neither function nor item, and its municipality only beside a good practice.

mod category;
mod entry;

use std::collections::HashMap;

use crate::domain::exchange::KnownStatus;
use crate::domain::ids::ThemeId;
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::notes::Note;
use crate::domain::plan::Plan;
use crate::domain::workshop::Workshop;

use super::Profile;
use super::leaks::Names;
use category::Categories;
use entry::{Access, MOST_THEMES, is_blank};

pub use entry::{Entry, Id, Internal, Speaker};

/// Why a note is not in an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    OffRecord,
    /// Its municipality took it back, or it may hold words of such a note.
    Withdrawn,
    NeedsTranslation,
    Quotation,
}

/// The view of the notes that one profile has in one language.
pub struct Redaction<'a> {
    workshop: &'a Workshop,
    plan: &'a Plan,
    profile: Profile,
    lang: Lang,
    /// The language of a note that does not say its own: known only where the room has just one.
    only_lang: Option<Lang>,
    themes: HashMap<&'a ThemeId, KnownTheme>,
    categories: Categories<'a>,
    /// Those of the municipalities, once somebody typed a theme.
    names: Option<Names<'a>>,
    /// The group of the next theme that is met.
    next_group: u32,
    /// How many notes were shown.
    seen: u32,
}

/// What was found out of a theme when it was met first.
#[derive(Clone, Copy)]
struct KnownTheme {
    /// The number that its notes share: the place in the plan, then in the order of meeting.
    group: u32,
    /// It was typed, and what was typed contains a municipality's name.
    names_municipality: bool,
}

impl<'a> Redaction<'a> {
    pub fn new(workshop: &'a Workshop, profile: Profile, lang: Lang) -> Self {
        let plan: &'a Plan = workshop.plan();
        let only_lang = match plan.languages[..] {
            [only] => Some(only),
            _ => None,
        };
        let of_plan = plan.themes.iter().zip(0..);
        let themes =
            of_plan.map(|(theme, group)| (&theme.id, KnownTheme { group, names_municipality: false }));
        let themes = themes.collect();
        Self {
            workshop,
            plan,
            profile,
            lang,
            only_lang,
            themes,
            categories: Categories::of(workshop, profile),
            names: None,
            next_group: plan.themes.len() as u32,
            seen: 0,
        }
    }

    /// The note as this profile shows it; notes are asked for in the order in which they were begun.
    /// Its number is still to be given.
    ///
    /// # Errors
    /// Why it is not shown.
    pub fn show(&mut self, note: &'a Note, author: Option<&'a str>) -> Result<Entry<'a>, Withheld> {
        let mut entry = match (self.profile, note.fields.level) {
            (_, Level::OffRecord) => return Err(Withheld::OffRecord),
            _ if self.workshop.notes().is_withdrawn(note) => return Err(Withheld::Withdrawn),
            (Profile::Internal, _) => {
                let place = self.seen;
                self.seen += 1;
                Entry {
                    id: Id::Note(note.id),
                    access: Access::Internal,
                    place,
                    author,
                    ..self.released(note)
                }
            }
            (Profile::Participants, level) if level.names_municipality() => self.released(note),
            (Profile::Public, level) if level.names_municipality() => {
                let is_named = note.fields.kind == Kind::GoodPractice;
                let hidden_themes = if is_named { 0 } else { self.hidden_themes(&note.fields.themes) };
                Entry { access: Access::Published { is_named, hidden_themes }, ..self.released(note) }
            }
            (Profile::Participants | Profile::Public, _) => self.protected(note)?,
        };
        entry.theme_group = entry.theme().map(|theme| self.theme(theme).group);
        Ok(entry)
    }

    /// The note as it is shown where nobody is to be named, whatever its level allows.
    ///
    /// # Errors
    /// Why it is not shown.
    pub fn show_unnamed(&mut self, note: &'a Note) -> Result<Entry<'a>, Withheld> {
        if note.fields.level == Level::OffRecord {
            return Err(Withheld::OffRecord);
        }
        if self.workshop.notes().is_withdrawn(note) {
            return Err(Withheld::Withdrawn);
        }
        let mut entry = self.protected(note)?;
        entry.theme_group = entry.theme().map(|theme| self.theme(theme).group);
        Ok(entry)
    }

    /// The themes of the notes that were shown, with their groups: those of the plan in its order,
    /// then those that were typed by their names.
    pub fn themes_in_order(&self) -> Vec<(&'a ThemeId, u32)> {
        let of_plan = self.plan.themes.len() as u32;
        let mut themes: Vec<_> = self.themes.iter().map(|(theme, known)| (*theme, known.group)).collect();
        themes.sort_unstable_by_key(|&(theme, group)| (group.min(of_plan), theme, group));
        themes
    }

    fn released(&self, note: &'a Note) -> Entry<'a> {
        let fields = &note.fields;
        let (text, lang) = match self.in_minutes_language(fields) {
            Some(text) => (text, None),
            None => (fields.text.as_str(), fields.lang),
        };
        let id = Id::Number(fields.kind, 0);
        Entry {
            id,
            text,
            lang,
            theme_group: None,
            access: Access::Released,
            own_lang: self.own_lang(fields),
            minutes_lang: self.lang,
            place: 0,
            note,
            author: None,
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
        let is_readable = |function| is_original || self.has_script_of_minutes(function);
        let shows_function = self.profile != Profile::Public
            && matches!(fields.kind, Kind::Question | Kind::Recommendation)
            && open.function().is_none_or(is_readable);
        let shows_status =
            is_original || open.status().is_none_or(|status| KnownStatus::of(status).is_some());
        let hidden_themes = self.hidden_themes(&fields.themes);
        let speaker = self.categories.speaker(fields);
        let access = Access::Protected { is_original, shows_function, shows_status, hidden_themes, speaker };
        Ok(Entry { text, lang: None, access, ..open })
    }

    fn own_lang(&self, fields: &NoteFields) -> Option<Lang> {
        fields.lang.or(self.only_lang)
    }

    fn in_minutes_language(&self, fields: &'a NoteFields) -> Option<&'a str> {
        if self.own_lang(fields) == Some(self.lang) {
            return Some(&fields.text);
        }
        fields.text_in(self.lang).filter(|text| !is_blank(text))
    }

    /// Whether a text could be of the minutes' language by its script: Cyrillic for Macedonian.
    fn has_script_of_minutes(&self, text: &str) -> bool {
        let is_cyrillic = text.chars().any(|sign| matches!(sign, '\u{400}'..='\u{52f}'));
        is_cyrillic == (self.lang == Lang::Mk)
    }

    fn hidden_themes(&mut self, all: &'a [ThemeId]) -> u64 {
        let shown = all.iter().take(MOST_THEMES).enumerate();
        shown.fold(0, |hidden, (index, theme)| {
            hidden | u64::from(self.theme(theme).names_municipality) << index
        })
    }

    fn theme(&mut self, theme: &'a ThemeId) -> KnownTheme {
        if let Some(known) = self.themes.get(theme) {
            return *known;
        }
        let names_municipality = {
            let names = self.names.get_or_insert_with(|| Names::of_municipalities(self.plan));
            names_municipality(self.plan, names, theme.as_str())
        };
        let known = KnownTheme { group: self.next_group, names_municipality };
        self.next_group += 1;
        self.themes.insert(theme, known);
        known
    }
}

/// Whether a text that somebody typed names a municipality of the plan: in any form, or inside of a word.
pub(super) fn names_municipality(plan: &Plan, names: &Names<'_>, text: &str) -> bool {
    let typed = text.to_lowercase();
    let is_inside = plan.municipalities.iter().any(|municipality| {
        let names = municipality.name.forms().chain(municipality.aliases.iter().map(String::as_str));
        let mut names = names.chain([municipality.id.as_str()]).filter(|name| !name.is_empty());
        names.any(|name| typed.contains(&name.to_lowercase()))
    });
    is_inside || names.has_municipality(text)
}
