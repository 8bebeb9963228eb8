//! A text as words: folded, so that both scripts and all ways of writing meet, with what their letters and
//! their places tell.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::domain::fold::fold_into;

/// The words of one text after another; the memory is kept.
#[derive(Default)]
pub(super) struct Words {
    folded: String,
    words: Vec<Word>,
}

/// A run of letters and digits.
#[derive(Clone)]
pub(super) struct Word {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// Bytes of the folded text.
    folded: Range<usize>,
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

impl Words {
    pub fn read(&mut self, text: &str) {
        self.folded.clear();
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
            let mut word = Word {
                span: from..from + letter.len_utf8(),
                folded: 0..0,
                is_capital: letter.is_uppercase(),
                has_lower: letter.is_lowercase(),
                is_cyrillic: is_cyrillic(letter),
                is_number: letter.is_ascii_digit(),
                has_digit: letter.is_numeric(),
                begins_sentence,
                is_apart,
            };
            while let Some(&(at, letter)) = letters.peek().filter(|(_, letter)| is_of_word(*letter)) {
                word.span.end = at + letter.len_utf8();
                word.has_lower |= letter.is_lowercase();
                word.is_cyrillic |= is_cyrillic(letter);
                word.has_digit |= letter.is_numeric();
                letters.next();
            }
            let folded = self.folded.len();
            fold_into(&text[word.span.clone()], &mut self.folded);
            word.folded = folded..self.folded.len();
            self.words.push(word);
            (begins_sentence, is_apart) = (false, false);
        }
    }

    pub fn get(&self, index: usize) -> Option<&Word> {
        self.words.get(index)
    }

    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (usize, &Word)> {
        self.words.iter().enumerate()
    }

    /// The folded letters of a word; empty beyond the last.
    pub fn folded(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |word| &self.folded[word.folded.clone()])
    }

    /// Whether any word has a small letter: in a text of capitals they say nothing.
    pub fn has_lower(&self) -> bool {
        self.words.iter().any(|word| word.has_lower)
    }
}

/// What belongs to a word, with signs that nobody sees: they must not hide a name.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}')
        || (!letter.is_ascii() && is_combining_mark(letter))
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

/// FNV-1a, which can go on from what was hashed before; the same on every machine.
pub(super) fn hash(before: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(before ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
