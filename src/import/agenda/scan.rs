//! A text that is read from its beginning, letter by letter, with words folded for comparison.

use crate::domain::fold::fold;

/// A place in a text. Copies are cheap, so that an attempt that leads nowhere costs nothing.
#[derive(Clone, Copy)]
pub struct Scan<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn before(&self) -> Option<char> {
        self.text[..self.at].chars().next_back()
    }

    /// Takes one letter where it is one of these.
    pub fn take(&mut self, wanted: impl Fn(char) -> bool) -> Option<char> {
        let letter = self.peek().filter(|letter| wanted(*letter))?;
        self.at += letter.len_utf8();
        Some(letter)
    }

    pub fn spaces(&mut self) {
        while self.take(is_space).is_some() {}
    }

    /// Digits, with how many there are; at most six.
    pub fn number(&mut self) -> Option<(u32, usize)> {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if digits == 0 || digits > 6 || self.before().is_some_and(|before| before.is_ascii_digit()) {
            return None;
        }
        let value = self.rest()[..digits].parse().ok()?;
        self.at += digits;
        Some((value, digits))
    }

    /// The letters that stand here, folded; nothing where none do.
    pub fn word(&mut self) -> Option<String> {
        let is_part = |letter: char| letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}');
        let length: usize =
            self.rest().chars().take_while(|letter| is_part(*letter)).map(char::len_utf8).sum();
        if length == 0 {
            return None;
        }
        let word = fold(&self.rest()[..length]);
        self.at += length;
        Some(word)
    }

    /// Takes a word where it is one of these, which are folded.
    pub fn one_of(&mut self, words: &[&str]) -> bool {
        let mut ahead = *self;
        let is_one = ahead.word().is_some_and(|word| words.contains(&word.as_str()));
        if is_one {
            *self = ahead;
        }
        is_one
    }

    /// Takes a sign or a word between the two ends of a range.
    pub fn until(&mut self, words: &[&str]) -> bool {
        let mut ahead = *self;
        ahead.spaces();
        let sign = ahead.take(|letter| "-‐‑‒–—−~→".contains(letter)).is_some();
        if sign {
            ahead.take(|letter| letter == '>');
        }
        if !sign && !ahead.one_of(words) {
            return false;
        }
        // "deri në ora", "jusqu’à".
        ahead.spaces();
        while !sign && {
            ahead.take(|letter| matches!(letter, '\'' | '’'));
            ahead.one_of(&["ne", "ora", "oren", "a", "casot"])
        } {
            ahead.spaces();
        }
        *self = ahead;
        true
    }
}

pub fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{feff}')
}
