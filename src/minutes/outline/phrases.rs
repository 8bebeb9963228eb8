//! The words that come with every note, fetched from the catalogue once.

use compact_str::ToCompactString;

use crate::domain::event::{LinkStatus, ReadBack};
use crate::domain::exchange::KnownStatus;
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, codes_of};
use crate::domain::plan::Plan;
use crate::i18n::Catalogue;
use crate::minutes::labels;
use crate::minutes::redaction::{Entry, Speaker};

use super::line::{GAP, Line, Words};

pub(in crate::minutes) struct Phrases<'a> {
    pub plan: &'a Plan,
    pub words: &'a Catalogue,
    lang: Lang,
    kinds: [String; Kind::ALL.len()],
    levels: [String; Level::ALL.len()],
    /// What stands before and after a quotation.
    quotes: (String, String),
    /// "(in Albanian)", for texts that are not in the language of the minutes.
    in_language: [String; Lang::ALL.len()],
    participant: String,
    /// "confirmed when read back" and the like, in the order of [`ReadBack`].
    read_back: [String; 2],
}

impl<'a> Phrases<'a> {
    pub fn new(words: &'a Catalogue, plan: &'a Plan) -> Self {
        let quoted = words.minutes_quotation(GAP);
        let (open, close) = quoted.split_once(GAP).unwrap_or(("", ""));
        Self {
            plan,
            words,
            lang: words.lang(),
            kinds: Kind::ALL.map(|kind| kind_name(words, kind)),
            levels: Level::ALL.map(|level| level_name(words, level)),
            quotes: (open.to_owned(), close.to_owned()),
            in_language: Lang::ALL
                .map(|lang| format!("({})", words.minutes_in_language(language_name(words, lang)))),
            participant: words.minutes_a_participant(),
            read_back: [words.minutes_confirmed(), words.minutes_amended()],
        }
    }

    pub fn kind(&self, kind: Kind) -> &str {
        &self.kinds[kind as usize]
    }

    pub fn level(&self, level: Level) -> &str {
        &self.levels[level as usize]
    }

    /// The municipalities of a note, as the minutes' language calls them.
    pub fn municipalities<'m>(&'m self, ids: &'m [MunicipalityId]) -> Words<'m> {
        match ids {
            [] => Words::from(""),
            [only] => match self.plan.municipality(only) {
                Some(known) => Words::in_lang(known.name.found(self.lang)),
                None => Words::from(only.as_str()),
            },
            several => {
                let names: Vec<&str> = several.iter().map(|id| self.municipality(id)).collect();
                Words::from(names.join(", "))
            }
        }
    }

    pub fn municipality<'m>(&'m self, id: &'m MunicipalityId) -> &'m str {
        self.plan.municipality(id).map_or(id.as_str(), |municipality| municipality.name.get(self.lang))
    }

    /// The heading of a theme; a typed theme is its own.
    pub fn theme<'m>(&'m self, entry: &Entry<'m>) -> Option<Words<'m>> {
        entry.theme().map(|theme| self.theme_name(Some(theme)))
    }

    /// The heading of a theme, also of none.
    pub fn theme_name<'m>(&'m self, theme: Option<&'m ThemeId>) -> Words<'m> {
        match theme {
            Some(id) => match self.plan.theme(id) {
                Some(known) => Words::in_lang(known.label.found(self.lang)),
                None => Words::from(id.as_str()),
            },
            None => Words::from(self.words.minutes_without_theme()),
        }
    }

    /// How far a pair has come.
    pub fn match_status(&self, status: LinkStatus) -> String {
        match status {
            LinkStatus::Proposed => self.words.minutes_match_proposed(),
            LinkStatus::Introduced => self.words.minutes_match_introduced(),
            LinkStatus::Agreed => self.words.minutes_match_agreed(),
        }
    }

    /// What the note says: quoted if it is a quotation, with its language where that is another.
    pub fn said<'m>(&'m self, line: Line<'m>, entry: &Entry<'m>) -> Line<'m> {
        let text = entry.text.trim();
        let line = match entry.verbatim() && !is_quoted(text) {
            true => line.then(&self.quotes.0).then_in(entry.lang, text).then(&self.quotes.1),
            false => line.then_in(entry.lang, text),
        };
        match entry.lang {
            Some(lang) => line.then(" ").then_emphasis(&self.in_language[lang as usize]),
            None => line,
        }
    }

    /// `C1 – what was said · Kumanovo`, or `· a local practitioner`.
    pub fn statement<'m>(&'m self, entry: &Entry<'m>) -> Line<'m> {
        let line = Line::strong(entry.id.to_compact_string()).then(" – ");
        let line = self.said(line, entry);
        let line = match (entry.municipalities(), entry.speaker()) {
            ([], None) => line,
            ([], Some(speaker)) => line.then(" · ").then_emphasis(self.speaker_words(speaker)),
            (ids, _) => line.then(" · ").then_emphasis(self.municipalities(ids)),
        };
        match entry.internal().and_then(|_| self.read_back(entry)) {
            Some(answer) => line.then(" · ").then_emphasis(answer),
            None => line,
        }
    }

    /// Who said a protected note.
    pub fn speaker<'m>(&'m self, speaker: Speaker<'m>) -> &'m str {
        match speaker {
            Speaker::Category(category) => category.label.get(self.lang),
            Speaker::Participant => &self.participant,
        }
    }

    /// The label of a category of the plan; of another its id.
    pub fn category<'m>(&'m self, id: &'m str) -> Words<'m> {
        let known = self.plan.categories.iter().find(|category| category.id == id);
        known.map_or(Words::from(id), |category| Words::in_lang(category.label.found(self.lang)))
    }

    fn speaker_words<'m>(&'m self, speaker: Speaker<'m>) -> Words<'m> {
        match speaker {
            Speaker::Category(category) => Words::in_lang(category.label.found(self.lang)),
            Speaker::Participant => Words::from(&self.participant),
        }
    }

    /// What its municipality said of a note when it was read back.
    pub fn read_back(&self, entry: &Entry<'_>) -> Option<&str> {
        match entry.answer()? {
            ReadBack::Confirmed => Some(&self.read_back[0]),
            ReadBack::Amended => Some(&self.read_back[1]),
            ReadBack::Withdrawn => None,
        }
    }

    /// A status in the words of the language, where they are known; else as it was typed.
    pub fn status<'m>(&self, entry: &Entry<'m>, status: &'m str) -> Words<'m> {
        match KnownStatus::of(status) {
            Some(_) => Words::from(labels::status(self.words, status)),
            None => Words::in_lang((status, entry.beside_lang())),
        }
    }

    /// Who answers for a note, or to whom it goes; nobody if nobody may be named.
    pub fn function<'m>(&self, entry: &Entry<'m>) -> Words<'m> {
        Words::in_lang((entry.function().unwrap_or_default(), entry.beside_lang()))
    }

    /// What an extra field is called; one that nobody foresaw is called as it is.
    pub fn field(&self, field: &str) -> Words<'static> {
        Words::from(labels::field(self.words, field))
    }

    /// What an extra field says; codes become words.
    pub fn value<'m>(&self, entry: &Entry<'m>, field: &str, value: &'m str) -> Words<'m> {
        match codes_of(field) {
            [] => Words::in_lang((value, entry.beside_lang())),
            _ => Words::from(labels::field_value(self.words, field, value)),
        }
    }
}

/// Whether a person has put the quotation marks already.
fn is_quoted(text: &str) -> bool {
    text.starts_with(['“', '„', '«', '"', '”', '‘', '\''])
}

fn kind_name(words: &Catalogue, kind: Kind) -> String {
    match kind {
        Kind::Challenge => words.kind_challenge(),
        Kind::GoodPractice => words.kind_good_practice(),
        Kind::Lesson => words.kind_lesson(),
        Kind::Experience => words.kind_experience(),
        Kind::Need => words.kind_need(),
        Kind::Recommendation => words.kind_recommendation(),
        Kind::Conclusion => words.kind_conclusion(),
        Kind::Action => words.kind_action(),
        Kind::Question => words.kind_question(),
        Kind::Message => words.kind_message(),
        Kind::Context => words.kind_context(),
    }
}

fn level_name(words: &Catalogue, level: Level) -> String {
    match level {
        Level::OnRecord => words.level_on_record(),
        Level::Municipality => words.level_municipality(),
        Level::Category => words.level_category(),
        Level::None => words.level_none(),
        Level::OffRecord => words.level_off_record(),
    }
}

pub(super) fn language_name(words: &Catalogue, lang: Lang) -> String {
    match lang {
        Lang::En => words.lang_en(),
        Lang::Fr => words.lang_fr(),
        Lang::Mk => words.lang_mk(),
        Lang::Sq => words.lang_sq(),
    }
}
