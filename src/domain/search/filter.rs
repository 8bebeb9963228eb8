//! What stands in the search field: words, and everything by which notes are told apart, in the grammar of
//! the capture line (`capture.md`).
//!
//! ```text
//! c kum: budget #funding @mayor !none        a head, words, and the signs of the capture line
//! =important =mk =open                       a trait in one word, the language of the text
//! by=ana group=2 due 31 July                 who noted it, which group, due by then at the latest
//! ```
//!
//! Everything must hold. Beginnings are enough; while one can mean several things, any of them passes. What
//! is not understood is looked for as a word, so that nothing typed is without effect.

use chrono::NaiveDate;

use super::Query;
use super::traits::{Trait, bare};
use crate::domain::capture::{Candidate, Context, Meaning, Names, Reason, parse};
use crate::domain::fold::fold;
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::domain::notes::Note;
use crate::domain::plan::Plan;
use crate::domain::workshop::Workshop;

/// One thing that must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    Kind(Kind),
    /// Any of these; none: a note that names no municipality.
    Municipalities(Vec<MunicipalityId>),
    /// Any of these.
    Themes(Vec<ThemeId>),
    Function(String),
    /// Any of these.
    Levels(Vec<Level>),
    DueBy(NaiveDate),
    /// Any of these.
    Traits(Vec<Trait>),
    Lang(Lang),
    Author(String),
    Group(String),
    /// The text that is looked for, as it was typed.
    Word(String),
}

/// What the search field says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// In the order of the field.
    pub terms: Vec<Term>,
    query: Query,
}

impl Filter {
    /// Reads the field.
    pub fn read(text: &str, plan: &Plan, names: &Names, themes: &[ThemeId], today: NaiveDate) -> Self {
        // No default: what the field leaves out does not matter, and every level can be asked for.
        let context = Context {
            extra_themes: themes,
            default_level: Level::OnRecord,
            ..Context::new(plan, names, today)
        };
        let parsed = parse(text, &context);
        let mut terms = Vec::new();
        let mut municipalities = Vec::new();
        for hint in &parsed.hints {
            match &hint.meaning {
                Meaning::Kind(kind) | Meaning::KindByLayout(kind) => terms.push(Term::Kind(*kind)),
                Meaning::Municipality(id) => municipalities.push(id.clone()),
                Meaning::NoMunicipality => terms.push(Term::Municipalities(Vec::new())),
                Meaning::Theme(theme) | Meaning::NewTheme { theme, .. } => {
                    terms.push(Term::Themes(vec![theme.clone()]));
                }
                Meaning::Function(function) => terms.push(Term::Function(function.clone())),
                Meaning::Due(date) => terms.push(Term::DueBy(*date)),
                Meaning::Level(level) | Meaning::Looser(level) => terms.push(Term::Levels(vec![*level])),
                Meaning::OffRecord => terms.push(Term::Levels(vec![Level::OffRecord])),
                Meaning::NotUnderstood(reason, candidates) => terms.extend(any_of(*reason, candidates)),
                Meaning::DefaultKind(_) | Meaning::DefaultMunicipality(_) | Meaning::Link(_) => {}
            }
        }
        if !municipalities.is_empty() {
            let head = terms.iter().take_while(|term| matches!(term, Term::Kind(_))).count();
            terms.insert(head, Term::Municipalities(municipalities));
        }
        // A sign that can still become several things is one of them already, and no word.
        let is_sign = |word: &&str| {
            let begun = parsed.not_understood().find(|hint| text.get(hint.span.clone()) == Some(*word));
            begun.is_some_and(|hint| match &hint.meaning {
                Meaning::NotUnderstood(reason, candidates) => any_of(*reason, candidates).is_some(),
                _ => false,
            })
        };
        // A sign alone will become something.
        let is_begun = |word: &str| matches!(word, "#" | "@" | "!" | "=" | ">");
        let words = parsed.fields.text.split_whitespace();
        terms.extend(words.filter(|word| !is_sign(word) && !is_begun(word)).filter_map(by_equals_sign));
        let query = Query::new(terms.iter().filter_map(|term| match term {
            Term::Word(word) => Some(word.as_str()),
            _ => None,
        }));
        Self { terms, query }
    }

    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The words to look for in the texts.
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// Whether a note passes everything but the words, which the index looks for.
    pub fn passes(&self, note: &Note, workshop: &Workshop) -> bool {
        let fields = &note.fields;
        let begins = |text: &str, typed: &str| {
            let text = fold(text);
            text.starts_with(typed) || text.split(' ').any(|word| word.starts_with(typed))
        };
        self.terms.iter().all(|term| match term {
            Term::Kind(kind) => fields.kind == *kind,
            Term::Municipalities(ids) if ids.is_empty() => fields.municipalities.is_empty(),
            Term::Municipalities(ids) => ids.iter().any(|id| fields.municipalities.contains(id)),
            Term::Themes(themes) => themes.iter().any(|theme| fields.themes.contains(theme)),
            Term::Function(function) => {
                fields.function.as_deref().is_some_and(|text| begins(text, &fold(function)))
            }
            Term::Levels(levels) => levels.contains(&fields.level),
            Term::DueBy(date) => fields.due.is_some_and(|due| due <= *date),
            Term::Traits(traits) => traits.iter().any(|one| one.is_of(note, &workshop.plan().languages)),
            Term::Lang(lang) => fields.lang == Some(*lang),
            Term::Author(name) => workshop.person(note.id).is_some_and(|person| begins(person, &fold(name))),
            Term::Group(group) => {
                fields.group.as_deref().is_some_and(|known| bare(known).starts_with(&bare(group)))
            }
            Term::Word(_) => true,
        })
    }
}

/// What may have been meant by a sign that is typed so far; nothing of a head, which is text.
fn any_of(reason: Reason, candidates: &[Candidate]) -> Option<Term> {
    if !matches!(reason, Reason::AmbiguousTheme | Reason::AmbiguousLevel) {
        return None;
    }
    let themes: Vec<ThemeId> = candidates
        .iter()
        .filter_map(|one| match one {
            Candidate::Theme(theme) => Some(theme.clone()),
            _ => None,
        })
        .collect();
    let levels: Vec<Level> = candidates
        .iter()
        .filter_map(|one| match one {
            Candidate::Level(level) => Some(*level),
            _ => None,
        })
        .collect();
    match (themes.is_empty(), levels.is_empty()) {
        (false, _) => Some(Term::Themes(themes)),
        (_, false) => Some(Term::Levels(levels)),
        _ => None,
    }
}

/// What can stand before `=`, in English, French, Macedonian and Albanian.
const AUTHOR: [&str; 8] = ["by", "author", "par", "auteur", "од", "автор", "nga", "autor"];
const GROUP: [&str; 4] = ["group", "groupe", "група", "grup"];

/// A word of the text: with `=` in it a trait, a language, an author or a group; else looked for. Nothing,
/// while its value is not typed yet.
fn by_equals_sign(word: &str) -> Option<Term> {
    let Some((name, value)) = word.split_once('=') else { return Some(Term::Word(word.to_owned())) };
    let value = value.trim_matches(['"', '„', '“', '”', '«', '»']);
    if name.is_empty() {
        if let Some(lang) = Lang::ALL.into_iter().find(|lang| fold(value) == lang.code()) {
            return Some(Term::Lang(lang));
        }
        let traits = Trait::meant_by(value);
        return Some(if traits.is_empty() { Term::Word(word.to_owned()) } else { Term::Traits(traits) });
    }
    let typed = bare(name);
    let is = |names: &[&str]| !typed.is_empty() && names.iter().any(|known| bare(known) == typed);
    match (is(&AUTHOR), is(&GROUP)) {
        (false, false) => Some(Term::Word(word.to_owned())),
        _ if value.is_empty() => None,
        (true, _) => Some(Term::Author(value.to_owned())),
        (_, true) => Some(Term::Group(value.to_owned())),
    }
}
