//! What is looked for: words, folded.

use std::ops::Range;

use memchr::memmem::Finder;

use crate::domain::fold::{Folded, fold};

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
                .split(|letter: char| letter.is_whitespace() || letter <= '\u{1}')
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

    /// Where the words stand in a text as it was written, in its bytes, ascending and apart.
    pub fn spans(&self, text: &str) -> Vec<Range<usize>> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut folded = String::new();
        // For each byte of the folded text, the letters that it stands for.
        let mut letters: Vec<Range<usize>> = Vec::new();
        let mut reading = Folded::new(text);
        loop {
            let start = text.len() - reading.unread();
            let Some(letter) = reading.next() else { break };
            let end = text.len() - reading.unread();
            let of = match letters.last() {
                // A letter that folds to several.
                Some(last) if start == end => last.clone(),
                _ => start..end,
            };
            folded.push(letter);
            letters.resize(folded.len(), of);
        }
        let mut spans: Vec<Range<usize>> = Vec::new();
        for word in &self.words {
            let found = word.find_iter(folded.as_bytes());
            spans.extend(found.map(|at| letters[at].start..letters[at + word.needle().len() - 1].end));
        }
        spans.sort_by_key(|span| (span.start, span.end));
        let mut apart: Vec<Range<usize>> = Vec::new();
        for span in spans {
            match apart.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => apart.push(span),
            }
        }
        apart
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn marked(text: &str, words: &str) -> Vec<String> {
        let spans = Query::new(words.split(' ')).spans(text);
        spans.into_iter().map(|span| text[span].to_owned()).collect()
    }

    #[test]
    fn words_are_shown_where_they_stand_as_they_were_written() {
        assert_eq!(marked("Во Чаир нема буџет", "cair budz"), ["Чаир", "буџ"]);
        assert_eq!(marked("Komuna e Çairit", "cair"), ["Çair"]);
        assert_eq!(marked("ch ch", "c"), ["c", "c"]);
        assert_eq!(marked("џ", "z"), ["џ"]);
        assert_eq!(marked("budget budgets", "budget get"), ["budget", "budget"]);
        assert!(marked("anything", "").is_empty());
    }

    proptest! {
        #[test]
        fn spans_fall_on_letters(text in "\\PC{0,30}|[cčšhжџѕ ’…\u{301}]{0,20}", words in "[csdz.' ]{1,4}") {
            for span in Query::new(words.split(' ')).spans(&text) {
                prop_assert!(text.get(span).is_some());
            }
        }
    }
}
