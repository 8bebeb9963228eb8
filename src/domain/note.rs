//! What a note is made of: kinds, confidentiality levels, fields, and the changes to them
//! (`capture.md`).

mod field;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::ids::{ItemId, MunicipalityId, NoteId, ThemeId};
use super::lang::Lang;

/// What kind of statement a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Challenge,
    GoodPractice,
    Lesson,
    Experience,
    Need,
    Recommendation,
    Conclusion,
    Action,
    Question,
    Message,
    Context,
}

impl Kind {
    pub const ALL: [Kind; 11] = [
        Kind::Challenge,
        Kind::GoodPractice,
        Kind::Lesson,
        Kind::Experience,
        Kind::Need,
        Kind::Recommendation,
        Kind::Conclusion,
        Kind::Action,
        Kind::Question,
        Kind::Message,
        Kind::Context,
    ];

    /// The name in files and exports.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Challenge => "challenge",
            Kind::GoodPractice => "good_practice",
            Kind::Lesson => "lesson",
            Kind::Experience => "experience",
            Kind::Need => "need",
            Kind::Recommendation => "recommendation",
            Kind::Conclusion => "conclusion",
            Kind::Action => "action",
            Kind::Question => "question",
            Kind::Message => "message",
            Kind::Context => "context",
        }
    }

    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The letter of the capture line: the same in all languages.
    pub fn letter(self) -> char {
        match self {
            Kind::Challenge => 'c',
            Kind::GoodPractice => 'p',
            Kind::Lesson => 'l',
            Kind::Experience => 'e',
            Kind::Need => 'n',
            Kind::Recommendation => 'r',
            Kind::Conclusion => 'k',
            Kind::Action => 'a',
            Kind::Question => 'q',
            Kind::Message => 'm',
            Kind::Context => 'x',
        }
    }

    pub fn from_letter(letter: char) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.letter() == letter)
    }

    /// The names of the extra fields, in the order in which the minutes show them.
    pub fn detail_fields(self) -> &'static [&'static str] {
        match self {
            Kind::Challenge => &["who_is_affected", "root_cause", "current_response", "need"],
            Kind::GoodPractice => &[
                "problem_addressed",
                "what_is_done",
                "who",
                "resources_needed",
                "since",
                "evidence_of_success",
                "difficulties",
                "transfer_potential",
                "contact",
                "practice_level",
            ],
            Kind::Recommendation => &["priority", "confirmed_in_plenary"],
            Kind::Conclusion => &["decided_by", "how", "formal"],
            Kind::Action => &["support"],
            _ => &[],
        }
    }

    /// What can become of a note of this kind, as codes; nothing of most.
    pub fn statuses(self) -> &'static [&'static str] {
        match self {
            Kind::Action => &["open", "in_progress", "done", "dropped"],
            Kind::Question => &["open", "answered", "made_action"],
            _ => &[],
        }
    }
}

/// The codes that an extra field offers; none for one in which anything can be written.
pub fn codes_of(field: &str) -> &'static [&'static str] {
    match field {
        "practice_level" => &["reported", "evidenced", "evaluated"],
        "priority" => &["high", "medium", "low"],
        "confirmed_in_plenary" | "formal" => &["yes", "no"],
        "how" => &["consensus", "no objection"],
        _ => &[],
    }
}

/// How far a statement may be attributed, from open to closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    OnRecord,
    /// Released: the municipality may be named.
    Municipality,
    /// Only "a local practitioner" and the like.
    Category,
    None,
    OffRecord,
}

impl Level {
    pub const ALL: [Level; 5] =
        [Level::OnRecord, Level::Municipality, Level::Category, Level::None, Level::OffRecord];

    pub fn name(self) -> &'static str {
        match self {
            Level::OnRecord => "on_record",
            Level::Municipality => "municipality",
            Level::Category => "category",
            Level::None => "none",
            Level::OffRecord => "off_record",
        }
    }

    pub fn from_name(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The next stricter level that a note can be kept at; off the record is no note at all.
    pub fn stricter(self) -> Level {
        match self {
            Level::OnRecord => Level::Municipality,
            Level::Municipality => Level::Category,
            Level::Category | Level::None => Level::None,
            Level::OffRecord => Level::OffRecord,
        }
    }

    /// Whether an export that leaves the room may name the municipality.
    pub fn names_municipality(self) -> bool {
        self <= Level::Municipality
    }
}

/// Everything a person said of a note. Only the text is required.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoteFields {
    pub kind: Kind,
    pub text: String,
    /// The agenda item in which the note was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ItemId>,
    /// The index in the plan of the segment in which the note was begun.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<CompactString>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub municipalities: Vec<MunicipalityId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub themes: Vec<ThemeId>,
    /// The language of the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    pub level: Level,
    /// A function, never a name: who answers for an action, to whom a question or a
    /// recommendation goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub function: Option<String>,
    /// By when, of an action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// What became of an action or a question, in words ("open", "done").
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CompactString>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub verbatim: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    pub important: bool,
    /// The notes that this one was linked to when it was written (`>note-id`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<NoteId>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<Lang, String>,
    /// The extra fields of the kind ([`Kind::detail_fields`]).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub detail: BTreeMap<CompactString, String>,
    /// What kind of person said it, as the plan's categories go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CompactString>,
    /// The notes that were merged into this one; they stay inside as long as it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merged_from: Vec<NoteId>,
    /// The note that this one was split off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split_from: Option<NoteId>,
}

fn is_false(value: &bool) -> bool {
    !value
}

impl NoteFields {
    /// A note that says only this.
    pub fn new(kind: Kind, text: impl Into<String>, level: Level) -> Self {
        Self {
            kind,
            text: text.into(),
            item: None,
            segment: None,
            group: None,
            municipalities: Vec::new(),
            themes: Vec::new(),
            lang: None,
            level,
            function: None,
            due: None,
            status: None,
            verbatim: false,
            important: false,
            links: Vec::new(),
            translations: BTreeMap::new(),
            detail: BTreeMap::new(),
            category: None,
            merged_from: Vec::new(),
            split_from: None,
        }
    }

    /// An action without an owner or a date is kept, and shown as incomplete (`capture.md`).
    pub fn is_incomplete_action(&self) -> bool {
        self.kind == Kind::Action && (self.function.is_none() || self.due.is_none())
    }

    /// The text in a language: the original if it is in that language, else a translation.
    pub fn text_in(&self, lang: Lang) -> Option<&str> {
        if self.lang == Some(lang) {
            return Some(&self.text);
        }
        self.translations.get(&lang).map(String::as_str)
    }

    pub(super) fn apply(&mut self, change: &Change) {
        match change.clone() {
            Change::Kind(kind) => self.kind = kind,
            Change::Text(text) => self.text = text,
            Change::Item(item) => {
                // A segment is one of its item.
                self.segment = self.segment.filter(|_| self.item == item);
                self.item = item;
            }
            Change::Group(group) => self.group = group,
            Change::Category(category) => self.category = category,
            Change::Municipalities(municipalities) => self.municipalities = municipalities,
            Change::Themes(themes) => self.themes = themes,
            Change::Lang(lang) => self.lang = lang,
            Change::Level(level) => self.level = level,
            Change::Function(function) => self.function = function,
            Change::Due(due) => self.due = due,
            Change::Status(status) => self.status = status,
            Change::Verbatim(verbatim) => self.verbatim = verbatim,
            Change::Important(important) => self.important = important,
            Change::Translation(lang, Some(text)) => drop(self.translations.insert(lang, text)),
            Change::Translation(lang, None) => drop(self.translations.remove(&lang)),
            Change::Detail(field, Some(text)) => drop(self.detail.insert(field, text)),
            Change::Detail(field, None) => drop(self.detail.remove(&field)),
        }
    }

    /// The same with a change.
    #[must_use]
    pub fn with(&self, change: &Change) -> Self {
        let mut fields = self.clone();
        fields.apply(change);
        fields
    }

    /// What would turn these fields into those, field by field. The segment in which a note was begun, and
    /// what it was merged from or split off, do not change.
    pub fn changes_to(&self, new: &NoteFields) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut differs = |differs: bool, change: Change| {
            if differs {
                changes.push(change);
            }
        };
        differs(self.kind != new.kind, Change::Kind(new.kind));
        differs(self.text != new.text, Change::Text(new.text.clone()));
        differs(self.item != new.item, Change::Item(new.item.clone()));
        differs(self.group != new.group, Change::Group(new.group.clone()));
        differs(self.category != new.category, Change::Category(new.category.clone()));
        differs(
            self.municipalities != new.municipalities,
            Change::Municipalities(new.municipalities.clone()),
        );
        differs(self.themes != new.themes, Change::Themes(new.themes.clone()));
        differs(self.lang != new.lang, Change::Lang(new.lang));
        differs(self.level != new.level, Change::Level(new.level));
        differs(self.function != new.function, Change::Function(new.function.clone()));
        differs(self.due != new.due, Change::Due(new.due));
        differs(self.status != new.status, Change::Status(new.status.clone()));
        differs(self.verbatim != new.verbatim, Change::Verbatim(new.verbatim));
        differs(self.important != new.important, Change::Important(new.important));
        for lang in Lang::ALL {
            let text = new.translations.get(&lang);
            differs(self.translations.get(&lang) != text, Change::Translation(lang, text.cloned()));
        }
        for field in self.detail.keys().chain(new.detail.keys().filter(|key| !self.detail.contains_key(*key)))
        {
            let text = new.detail.get(field);
            differs(self.detail.get(field) != text, Change::Detail(field.clone(), text.cloned()));
        }
        changes
    }
}

/// A correction of one field of a note. The old value stays in the history.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Kind(Kind),
    Text(String),
    Item(Option<ItemId>),
    Group(Option<CompactString>),
    Category(Option<CompactString>),
    Municipalities(Vec<MunicipalityId>),
    Themes(Vec<ThemeId>),
    Lang(Option<Lang>),
    Level(Level),
    Function(Option<String>),
    Due(Option<NaiveDate>),
    Status(Option<CompactString>),
    Verbatim(bool),
    Important(bool),
    Translation(Lang, Option<String>),
    Detail(CompactString, Option<String>),
}

impl Change {
    /// Whether the room would see something else by it.
    pub fn shows_in_room(&self) -> bool {
        matches!(
            self,
            Change::Text(_) | Change::Municipalities(_) | Change::Level(_) | Change::Translation(..)
        )
    }

    /// Whether two changes are of the same field, so that they can contradict each other.
    pub fn same_field(&self, other: &Change) -> bool {
        match (self, other) {
            (Change::Translation(a, _), Change::Translation(b, _)) => a == b,
            (Change::Detail(a, _), Change::Detail(b, _)) => a == b,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_letters_of_kinds_are_unique_and_lead_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::from_name(kind.name()), Some(kind));
            assert_eq!(Kind::from_letter(kind.letter()), Some(kind));
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
        }
        for level in Level::ALL {
            assert_eq!(serde_json::to_string(&level).unwrap(), format!("\"{}\"", level.name()));
        }
    }

    #[test]
    fn stricter_never_opens_a_note() {
        for level in Level::ALL {
            assert!(level.stricter() >= level);
        }
    }

    #[test]
    fn the_changes_between_two_versions_lead_from_one_to_the_other() {
        let mut old = NoteFields::new(Kind::Challenge, "No line in the budget", Level::None);
        old.detail.insert("need".into(), "own line".into());
        let mut new = NoteFields::new(Kind::Need, "A line in the budget", Level::Municipality);
        new.municipalities.push("prilep".into());
        new.translations.insert(Lang::Fr, "Une ligne".into());
        new.due = NaiveDate::from_ymd_opt(2023, 7, 31);
        for change in old.clone().changes_to(&new) {
            old.apply(&change);
        }
        assert_eq!(old, new);
    }
}
