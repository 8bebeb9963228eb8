//! What a word tells wherever it stands: most tell nothing, and are passed over.

use super::names::Names;
use super::phrases;
use super::words::Words;

/// Whether a name or a turn of phrase may be at a word, whatever stands around it.
#[derive(Clone, Copy)]
pub(super) struct Alone {
    pub may_begin_name: bool,
    pub may_be_in_phrase: bool,
}

/// The same of every word that was read, by the numbers of their forms.
#[derive(Default)]
pub(super) struct AllAlone(Vec<Alone>);

impl AllAlone {
    /// Looks at the words of a text that were not there before.
    pub fn follow(&mut self, text: &str, words: &Words, names: &Names<'_>) {
        if self.0.len() == words.forms() {
            return;
        }
        for (at, word) in words.iter() {
            // New words have numbers in the order in which they came.
            if word.form == self.0.len() {
                self.0.push(Alone {
                    may_begin_name: names.may_begin(text, words, at),
                    may_be_in_phrase: phrases::may_be_at(words, at),
                });
            }
        }
    }

    pub fn of(&self, form: usize) -> Alone {
        self.0[form]
    }
}
