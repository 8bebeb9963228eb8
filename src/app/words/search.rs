//! What is searched for, in words: for the title of the list and the row below the field.

use super::{kind, level, municipality, theme};
use crate::domain::plan::Plan;
use crate::domain::search::{Filter, Term, Trait};
use crate::i18n::{Catalogue, dates};

/// What a filter lets pass; words that are looked for together stand in one pair of quotation marks.
pub fn filter(texts: &Catalogue, plan: &Plan, filter: &Filter) -> Vec<String> {
    let is_word = |term: &&Term| matches!(term, Term::Word(_));
    let words: Vec<&str> = filter
        .terms
        .iter()
        .filter_map(|term| match term {
            Term::Word(word) => Some(word.as_str()),
            _ => None,
        })
        .collect();
    let mut said: Vec<String> =
        filter.terms.iter().filter(|one| !is_word(one)).map(|one| term(texts, plan, one)).collect();
    if !words.is_empty() {
        said.push(texts.search_words(words.join(" ")));
    }
    said
}

/// What one part of it lets pass.
pub fn term(texts: &Catalogue, plan: &Plan, term: &Term) -> String {
    let any = |names: Vec<String>| names.join(" / ");
    match term {
        Term::Kind(of) => kind(texts, *of),
        Term::Municipalities(ids) if ids.is_empty() => texts.search_no_municipality(),
        Term::Municipalities(ids) => {
            any(ids.iter().map(|id| municipality(texts, plan, id).to_owned()).collect())
        }
        Term::Themes(themes) => {
            any(themes.iter().map(|one| format!("#{}", theme(texts, plan, one))).collect())
        }
        Term::Function(function) => format!("@{function}"),
        Term::Levels(levels) => any(levels.iter().map(|one| level(texts, *one)).collect()),
        Term::DueBy(date) => texts.capture_hint_due(dates::day_and_month(texts.lang(), *date)),
        Term::Traits(traits) => any(traits.iter().map(|one| note_trait(texts, *one)).collect()),
        Term::Lang(lang) => texts.search_text_in(lang.code()),
        Term::Author(name) => texts.search_noted_by(name),
        Term::Group(group) => texts.search_group(group),
        Term::Word(word) => texts.search_words(word),
    }
}

/// The word that is typed after `=`.
pub fn note_trait(texts: &Catalogue, one: Trait) -> String {
    match one {
        Trait::Important => texts.search_is_important(),
        Trait::Verbatim => texts.search_is_verbatim(),
        Trait::Released => texts.search_is_released(),
        Trait::Incomplete => texts.search_is_incomplete(),
        Trait::Untranslated => texts.search_is_untranslated(),
        Trait::Conflict => texts.search_is_conflict(),
        Trait::Confirmed => texts.search_is_confirmed(),
        Trait::Amended => texts.search_is_amended(),
        Trait::Withdrawn => texts.search_is_withdrawn(),
        Trait::Unread => texts.search_is_unread(),
        Trait::Merged => texts.search_is_merged(),
        Trait::Open => texts.search_is_open(),
        Trait::InProgress => texts.search_is_in_progress(),
        Trait::Done => texts.search_is_done(),
        Trait::Answered => texts.search_is_answered(),
        Trait::MadeAction => texts.search_is_made_action(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn the_word_that_is_shown_of_a_trait_is_the_one_that_is_understood() {
        for lang in Lang::ALL {
            let texts = Catalogue::load(lang);
            for one in Trait::ALL {
                assert_eq!(note_trait(&texts, one), one.name(lang), "{lang:?}");
            }
        }
    }
}
