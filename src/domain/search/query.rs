//! What is looked for: words, folded.

use memchr::memmem::Finder;

use crate::domain::fold::fold;

/// Words that must all occur, anywhere in words.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// The longest first: it occurs in the fewest notes, as a rule.
    words: Vec<Finder<'static>>,
}

impl Query {
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words = words.into_iter().flat_map(|word| {
            let folded = fold(word);
            folded
                .split(|letter: char| letter.is_whitespace() || letter == '\0')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        });
        let mut words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
        words.sort_by(|one, other| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        words.dedup();
        // A word that is part of another is found with it.
        let mut kept: Vec<String> = Vec::new();
        for word in words {
            if !kept.iter().any(|longer| longer.contains(&word)) {
                kept.push(word);
            }
        }
        Self { words: kept.iter().map(|word| Finder::new(word.as_bytes()).into_owned()).collect() }
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word occurs in a folded text.
    pub fn is_in(&self, folded: &[u8]) -> bool {
        self.words.iter().all(|word| word.find(folded).is_some())
    }

    /// The word to look for first, and the others.
    pub(super) fn first(&self) -> Option<(&Finder<'static>, &[Finder<'static>])> {
        self.words.split_first()
    }

    /// Whether nothing can be an answer to this that was none to the other.
    pub(super) fn narrows(&self, other: &Query) -> bool {
        other.words.iter().all(|old| self.words.iter().any(|new| old.find(new.needle()).is_some()))
    }
}

impl PartialEq for Query {
    fn eq(&self, other: &Self) -> bool {
        self.words.iter().map(Finder::needle).eq(other.words.iter().map(Finder::needle))
    }
}

impl Eq for Query {}
