//! Words that are worth comparing, cut so that their inflections meet: `budget` and `budgets`, `буџет` and
//! `буџетот`, `komuna` and `komunës`.

use crate::domain::fold::Folded;

/// A stem, as a number: words are compared, not kept.
pub(super) type Stem = u64;

/// So many letters of a word count: what differs in our languages is the end.
const LETTERS: usize = 6;

/// Words shorter than this say where, when and how, not what.
const SHORTEST: usize = 3;

/// Folded words that every text is full of.
const COMMON: [&str; 65] = [
    "and", "are", "ata", "aux", "avec", "been", "but", "can", "dans", "deka", "des", "dhe", "eden", "edna",
    "est", "for", "from", "had", "has", "have", "ima", "jane", "kaj", "kako", "kane", "koga", "koi", "koja",
    "koj", "les", "mund", "nema", "nga", "not", "nuk", "one", "ose", "our", "par", "pas", "per", "pour",
    "pri", "que", "qui", "sepse", "sto", "sur", "tek", "that", "the", "their", "there", "they", "this",
    "una", "une", "was", "were", "whic", "will", "with", "would", "you", "cka",
];

/// The stems of a folded text, each once, in the order of their numbers.
pub(super) fn of_folded(folded: &str) -> Vec<Stem> {
    let mut stems: Vec<Stem> =
        folded.split(|letter: char| !letter.is_alphanumeric()).filter_map(stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The stems of a text as it was typed.
pub(super) fn of_text(text: &str) -> Vec<Stem> {
    of_folded(&Folded::new(text).collect::<String>())
}

/// A theme is compared like a word, and meets no word.
pub(super) fn of_theme(theme: &str) -> Stem {
    number(b'#', theme.as_bytes())
}

fn stem(word: &str) -> Option<Stem> {
    let mut letters = word.char_indices();
    letters.nth(SHORTEST - 1)?;
    if COMMON.contains(&word) {
        return None;
    }
    let cut = word.char_indices().nth(LETTERS).map_or(word.len(), |(at, _)| at);
    let mut stem = &word[..cut];
    if stem.len() >= 5 {
        stem = stem.strip_suffix(['a', 'e', 'i', 'o', 'u']).unwrap_or(stem);
    }
    Some(number(b' ', stem.as_bytes()))
}

/// FNV-1a: the same on every machine, and enough for words.
fn number(of: u8, bytes: &[u8]) -> Stem {
    std::iter::once(&of)
        .chain(bytes)
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inflections_of_a_word_meet_in_every_language() {
        for (one, other) in [
            ("budget", "budgets"),
            ("буџет", "буџетот"),
            ("komuna", "komunës"),
            ("buxhet", "buxheti"),
            ("municipalité", "municipalités"),
            ("полиција", "полицијата"),
            ("station", "stations"),
        ] {
            assert_eq!(of_text(one), of_text(other), "{one} {other}");
            assert_eq!(of_text(one).len(), 1);
        }
        assert_ne!(of_text("budget"), of_text("bridge"));
    }

    #[test]
    fn what_every_text_is_full_of_is_no_stem() {
        assert_eq!(of_text("the and is on 12, на во деше"), of_text("деше"));
        assert_ne!(of_theme("budget"), of_text("budget")[0]);
    }

    #[test]
    fn common_words_are_written_as_they_fold() {
        for word in COMMON {
            assert_eq!(crate::domain::fold::fold(word), word);
        }
    }
}
