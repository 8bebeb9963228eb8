//! A text as words: folded, so that both scripts and all ways of writing meet, with what their letters and
//! their places tell.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::domain::fold::fold_into;

/// The words of one text after another. What a word is wherever it stands is found out once: people use the
/// same ones again and again.
#[derive(Default)]
pub(super) struct Words {
    words: Vec<Word>,
    forms: Vec<Form>,
    by_letters: HashMap<Box<str>, u32, BuildHasherDefault<Hashed>>,
    by_stem: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
    folded: String,
}

/// A run of letters and digits.
#[derive(Clone)]
pub(super) struct Word {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// The number of the word among all that were read, written just so.
    pub form: usize,
    /// Begins with a capital letter.
    pub is_capital: bool,
    /// Has a letter that is no capital.
    pub has_lower: bool,
    pub is_cyrillic: bool,
    pub is_number: bool,
    /// A code, such as S05: no name.
    pub has_digit: bool,
    /// Where a capital letter says nothing: after a full stop, a colon, a dash, or nothing.
    pub begins_sentence: bool,
    /// A comma, a dash or the like stands before it.
    pub is_apart: bool,
}

/// A word as it is written somewhere.
struct Form {
    /// Bytes of the folded letters.
    folded: Range<usize>,
    /// The number of what it has in common with its inflections.
    stem: usize,
    is_capital: bool,
    has_lower: bool,
    is_cyrillic: bool,
    is_number: bool,
    has_digit: bool,
}

impl Words {
    pub fn read(&mut self, text: &str) {
        self.words.clear();
        let mut letters = text.char_indices().peekable();
        let (mut begins_sentence, mut is_apart) = (true, false);
        while let Some((from, letter)) = letters.next() {
            if !is_of_word(letter) {
                match letter {
                    '.' | '!' | '?' | ':' | ';' | '…' | '\n' | '\r' | '•' | '–' | '—' | '·' | '|' => {
                        begins_sentence = true;
                        is_apart = true;
                    }
                    ',' | '/' | '(' | ')' => is_apart = true,
                    _ => {}
                }
                continue;
            }
            while letters.next_if(|(_, letter)| is_of_word(*letter)).is_some() {}
            let span = from..letters.peek().map_or(text.len(), |(at, _)| *at);
            let form = self.form(&text[span.clone()]);
            let &Form { is_capital, has_lower, is_cyrillic, is_number, has_digit, .. } = &self.forms[form];
            self.words.push(Word {
                span,
                form,
                is_capital,
                has_lower,
                is_cyrillic,
                is_number,
                has_digit,
                begins_sentence,
                is_apart,
            });
            (begins_sentence, is_apart) = (false, false);
        }
    }

    /// The number of a word that is written like this.
    fn form(&mut self, typed: &str) -> usize {
        if let Some(form) = self.by_letters.get(typed) {
            return *form as usize;
        }
        let begin = self.folded.len();
        fold_into(typed, &mut self.folded);
        let folded = begin..self.folded.len();
        let stems = self.by_stem.len() as u32;
        let stem = *self.by_stem.entry(stem(&self.folded[folded.clone()])).or_insert(stems) as usize;
        let first = typed.chars().next().unwrap_or_default();
        self.forms.push(Form {
            folded,
            stem,
            is_capital: first.is_uppercase(),
            has_lower: typed.chars().any(char::is_lowercase),
            is_cyrillic: typed.chars().any(is_cyrillic),
            is_number: first.is_ascii_digit(),
            has_digit: typed.chars().any(char::is_numeric),
        });
        let form = self.forms.len() - 1;
        self.by_letters.insert(typed.into(), form as u32);
        form
    }

    /// How many words were read that are written differently.
    pub fn forms(&self) -> usize {
        self.forms.len()
    }

    pub fn get(&self, index: usize) -> Option<&Word> {
        self.words.get(index)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (usize, &Word)> {
        self.words.iter().enumerate()
    }

    /// The folded letters of a word; empty beyond the last.
    pub fn folded(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &self.folded[self.forms[word.form].folded.clone()])
    }

    /// The number of what a word has in common with its inflections.
    pub fn stem(&self, word: &Word) -> usize {
        self.forms[word.form].stem
    }

    /// Whether any word has a small letter: in a text of capitals they say nothing.
    pub fn has_lower(&self) -> bool {
        self.words.iter().any(|word| word.has_lower)
    }
}

/// What belongs to a word, with signs that nobody sees: they must not hide a name.
fn is_of_word(letter: char) -> bool {
    match letter {
        '\0'..='\x7f' => letter.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}' => true,
        _ => letter.is_alphanumeric() || is_combining_mark(letter),
    }
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

/// A number for what a word has in common with its inflections: without its last vowel.
pub(super) fn stem(folded: &str) -> u64 {
    let stem = if folded.len() >= 5 { without_vowel(folded) } else { folded };
    hash(0, stem.as_bytes())
}

pub(super) fn without_vowel(folded: &str) -> &str {
    folded.strip_suffix(['a', 'e', 'i', 'o', 'u']).unwrap_or(folded)
}

/// For what is looked up by its letters, and for stems, which are hashes already. Nobody gains by choosing words
/// that collide: who types them waits for them.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = hash(self.0, bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// FNV-1a, which can go on from what was hashed before; the same on every machine.
pub(super) fn hash(before: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(before ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
