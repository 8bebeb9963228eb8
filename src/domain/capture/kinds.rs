//! The kinds in the head of a line: by their letter, their name in four languages, or its
//! beginning (`glossary.md`).

use std::sync::LazyLock;

use super::names::{self, Found};
use crate::domain::note::Kind;

/// The shortest beginning of a name that is taken for it.
const MIN_PREFIX: usize = 3;

const NAMES: [(Kind, &[&str]); 11] = [
    (Kind::Challenge, &["challenge", "défi", "предизвик", "sfidë"]),
    (
        Kind::GoodPractice,
        &[
            "good practice",
            "practice",
            "bonne pratique",
            "pratique",
            "добра практика",
            "практика",
            "praktikë e mirë",
            "praktikë",
        ],
    ),
    (
        Kind::Lesson,
        &[
            "lesson",
            "lesson learned",
            "enseignement",
            "enseignement tiré",
            "leçon",
            "лекција",
            "научена лекција",
            "mësim",
            "mësim i nxjerrë",
        ],
    ),
    (Kind::Experience, &["experience", "expérience", "искуство", "përvojë"]),
    (Kind::Need, &["need", "besoin", "потреба", "nevojë"]),
    (Kind::Recommendation, &["recommendation", "recommandation", "препорака", "rekomandim"]),
    (Kind::Conclusion, &["conclusion", "заклучок", "konkluzion"]),
    (Kind::Action, &["action", "action point", "action à mener", "активност", "обврска", "veprim", "detyrë"]),
    (
        Kind::Question,
        &[
            "question",
            "open question",
            "question en suspens",
            "прашање",
            "отворено прашање",
            "pyetje",
            "çështje",
            "çështje e hapur",
        ],
    ),
    (Kind::Message, &["message", "key message", "порака", "mesazh"]),
    (Kind::Context, &["context", "contexte", "контекст", "kontekst"]),
];

/// The names as they are compared.
static KEYS: LazyLock<Vec<(String, Kind)>> = LazyLock::new(|| {
    let names = NAMES.into_iter().flat_map(|(kind, names)| names.iter().map(move |name| (name, kind)));
    names.map(|(name, kind)| (names::key(name), kind)).collect()
});

/// Whether a name of this kind begins so; `typed` is a key.
pub(super) fn begins(kind: Kind, typed: &str) -> bool {
    KEYS.iter().any(|(name, named)| *named == kind && name.starts_with(typed))
}

/// The kind whose letter lies on the key that gives this letter on a Macedonian layout.
pub(super) fn by_layout(letter: char) -> Option<Kind> {
    let lower = letter.to_lowercase().next()?;
    let key = match lower {
        'ц' => 'c',
        'п' => 'p',
        'л' => 'l',
        'е' => 'e',
        'н' => 'n',
        'р' => 'r',
        'к' => 'k',
        'а' => 'a',
        'љ' => 'q',
        'м' => 'm',
        'џ' => 'x',
        _ => return None,
    };
    Kind::from_letter(key)
}

/// A kind by its whole name.
pub(super) fn by_name(typed: &str) -> Option<Kind> {
    let key = names::key(typed);
    KEYS.iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind)
}

/// A kind by the beginning of a name, of at least three letters.
pub(super) fn by_prefix(typed: &str) -> Found<Kind> {
    if typed.chars().filter(|letter| letter.is_alphabetic()).count() < MIN_PREFIX {
        return Found::Unknown(Vec::new());
    }
    let key = names::key(typed);
    let mut kinds: Vec<Kind> =
        KEYS.iter().filter(|(name, _)| name.starts_with(&key)).map(|(_, kind)| *kind).collect();
    kinds.dedup();
    match kinds[..] {
        [] => Found::Unknown(Vec::new()),
        [kind] => Found::One(kind),
        _ => Found::Several(kinds),
    }
}

/// The kinds with a name like this, nearest first, each with its distance.
pub(super) fn nearest(typed: &str) -> Vec<(usize, Kind)> {
    let key = names::key(typed);
    names::nearest(&key, KEYS.iter().map(|(name, kind)| (name.as_str(), *kind)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_its_kind_and_no_name_to_two() {
        for (kind, names) in NAMES {
            for name in names {
                assert_eq!(by_name(name), Some(kind), "{name}");
                assert_eq!(by_name(&name.to_uppercase()), Some(kind), "{name}");
            }
        }
        for (index, (key, kind)) in KEYS.iter().enumerate() {
            assert!(KEYS[..index].iter().all(|(other, of)| other != key || of == kind), "{key}");
        }
        assert!(Kind::ALL.into_iter().all(|kind| begins(kind, &names::key(kind.name()))));
    }

    #[test]
    fn a_beginning_must_have_three_letters_and_be_of_one_kind() {
        assert_eq!(by_prefix("cha"), Found::One(Kind::Challenge));
        assert_eq!(by_prefix("пот"), Found::One(Kind::Need));
        assert_eq!(by_prefix("reko"), Found::One(Kind::Recommendation));
        assert_eq!(by_prefix("ch"), Found::Unknown(vec![]));
        assert_eq!(by_prefix("con"), Found::Several(vec![Kind::Conclusion, Kind::Context]));
    }

    #[test]
    fn the_cyrillic_letter_of_every_kind_lies_on_its_key() {
        for letter in "цпленркалмџљЦ".chars() {
            assert!(by_layout(letter).is_some(), "{letter}");
        }
        assert_eq!(by_layout('ц'), Some(Kind::Challenge));
        assert_eq!(by_layout('Љ'), Some(Kind::Question));
        assert_eq!(by_layout('с'), None);
    }
}
