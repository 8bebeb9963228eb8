//! Many names, found by the letters with which they begin: a text is compared with few of them at each word.

use super::names::Parts;
use super::words::Words;

/// Letters from a to z, and everything else.
const LETTERS: usize = 27;

/// Names, each with what it means.
pub(super) struct Index<T> {
    names: Vec<(T, Parts)>,
    /// By the first two letters, the names that may begin so, in the order in which they were added.
    by_beginning: Vec<Vec<u32>>,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self { names: Vec::new(), by_beginning: vec![Vec::new(); LETTERS * LETTERS] }
    }
}

impl<T> Index<T> {
    pub fn add(&mut self, meaning: T, parts: Parts) {
        if parts.is_empty() {
            return;
        }
        let number = self.names.len() as u32;
        let slots = match *parts.beginning() {
            [] => 0..LETTERS * LETTERS,
            [first] => letter(first) * LETTERS..(letter(first) + 1) * LETTERS,
            [first, second, ..] => slot(first, second)..slot(first, second) + 1,
        };
        self.by_beginning[slots].iter_mut().for_each(|names| names.push(number));
        self.names.push((meaning, parts));
    }

    /// Whether one of the names may begin with this word of a text, whatever follows.
    pub fn may_begin(&self, text: &str, words: &Words, at: usize) -> bool {
        self.beginning_like(words.folded(at)).iter().any(|number| {
            let (_, parts) = &self.names[*number as usize];
            parts.may_begin(text, words, at)
        })
    }

    /// The names that begin with this word of a text, and where they end.
    pub fn at(&self, text: &str, words: &Words, at: usize) -> impl Iterator<Item = (&T, usize)> {
        self.beginning_like(words.folded(at)).iter().filter_map(move |number| {
            let (meaning, parts) = &self.names[*number as usize];
            Some((meaning, parts.end(text, words, at)?))
        })
    }

    fn beginning_like(&self, folded: &str) -> &[u32] {
        match *folded.as_bytes() {
            [] => &[],
            [only] => &self.by_beginning[slot(only, 0)],
            [first, second, ..] => &self.by_beginning[slot(first, second)],
        }
    }
}

fn slot(first: u8, second: u8) -> usize {
    letter(first) * LETTERS + letter(second)
}

fn letter(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => usize::from(byte - b'a'),
        _ => LETTERS - 1,
    }
}
