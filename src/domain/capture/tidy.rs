//! The text that is left when the understood pieces are taken out: without the gaps they leave,
//! and otherwise as it was typed.

#[derive(Default)]
pub(super) struct Tidy {
    text: String,
    /// A piece was taken out just here.
    gap: bool,
}

impl Tidy {
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), gap: false }
    }

    pub(super) fn push(&mut self, letter: char) {
        if self.gap {
            let after_space = self.text.is_empty() || self.text.ends_with(char::is_whitespace);
            match letter {
                ' ' | '\u{a0}' | '\u{202f}' if after_space => return,
                ',' if self.text.is_empty() => return,
                '.' | ',' | ')' | '\n' => {
                    let end = self.text.trim_end_matches([' ', '\u{a0}', '\u{202f}']).len();
                    self.text.truncate(end);
                }
                _ => {}
            }
            self.gap = false;
        }
        self.text.push(letter);
    }

    pub(super) fn push_str(&mut self, letters: &str) {
        letters.chars().for_each(|letter| self.push(letter));
    }

    pub(super) fn take_out(&mut self) {
        self.gap = true;
    }

    pub(super) fn finish(mut self) -> String {
        self.text.truncate(self.text.trim_end().len());
        let leading = self.text.len() - self.text.trim_start().len();
        self.text.drain(..leading);
        self.text
    }
}
