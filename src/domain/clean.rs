//! Which characters may stand in a text, wherever it comes from: typed, pasted, from the shell or from a
//! plan. What is kept is in NFC and holds nothing that a terminal obeys, that turns a line around, or that
//! nobody sees.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text made safe, and what had to be taken out of it.
pub struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    /// The first forbidden character, and how many there were.
    pub removed: Option<(char, usize)>,
}

/// Makes a text of one line safe: line ends and tabs become a space, other forbidden characters go, the
/// rest is composed (NFC).
pub fn clean(text: &str) -> Cleaned<'_> {
    if text.chars().all(is_plain) {
        return Cleaned { text: Cow::Borrowed(text), removed: None };
    }
    let mut removed = None;
    for letter in text.chars().filter(|&letter| is_forbidden(letter)) {
        removed.get_or_insert((letter, 0)).1 += 1;
    }
    let text = match removed {
        None => Cow::Borrowed(text),
        Some(_) => {
            let text = text.replace("\r\n", " ");
            Cow::Owned(text.chars().filter_map(replacement).collect())
        }
    };
    let text = if is_nfc(&text) { text } else { Cow::Owned(text.nfc().collect()) };
    Cleaned { text, removed }
}

/// Letters of the four languages and usual punctuation: composed, and harmless in any order. Most
/// texts hold nothing else, and need no closer look.
fn is_plain(letter: char) -> bool {
    matches!(letter,
        ' '..='~' | '\u{a0}'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}')
}

/// The same of a text that may have several lines: a note.
pub fn clean_lines(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter_map(instead_of).nfc().collect()
}

/// What may stand in no text: what a terminal could obey or what turns the order of a line around
/// (control characters, line and paragraph separators, marks of writing direction), and what has no
/// width of its own (joiners, variation selectors, byte-order marks). The end of a line is one of them;
/// a text of several lines has it all the same ([`may_stand_in_lines`]).
pub fn is_forbidden(letter: char) -> bool {
    // Nearly all letters are below the first of the others.
    letter.is_control()
        || letter >= '\u{61c}'
            && matches!(letter,
                '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Whether a letter may stand in a text of several lines.
pub fn may_stand_in_lines(letter: char) -> bool {
    letter == '\n' || !is_forbidden(letter)
}

/// What stands for a letter in a text of several lines; none where it goes. Words stay apart.
pub fn instead_of(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        _ if letter.is_control() => letter.is_whitespace().then_some(' '),
        _ => (!is_forbidden(letter)).then_some(letter),
    }
}

fn replacement(letter: char) -> Option<char> {
    match instead_of(letter) {
        Some('\n') => Some(' '),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_four_languages_pass_untouched() {
        for text in ["Čair – „опрема“ ѓ ќ џ Ќ", "Kërçovë: ç ë", "L’œuvre, à 13 h 30 …", ""]
        {
            let cleaned = clean(text);
            assert!(matches!(cleaned.text, Cow::Borrowed(same) if same == text));
            assert_eq!(cleaned.removed, None);
        }
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(clean("C\u{30c}air, Г\u{301}").text, "Čair, Ѓ");
        assert_eq!(clean("C\u{30c}air").removed, None);
    }

    #[test]
    fn nothing_that_a_terminal_obeys_is_left() {
        let cleaned = clean("a\u{1b}[2Jb\r\nc\td\u{9b}e\u{202e}f\0");
        assert_eq!(cleaned.text, "a[2Jb c def");
        assert_eq!(cleaned.removed, Some(('\u{1b}', 7)));
    }

    #[test]
    fn lines_stay_lines_and_lose_the_same() {
        assert_eq!(clean_lines("a\r\nb\u{2028}c\td\u{202b}\u{200d}e\u{fe0f}"), "a\nb\nc de");
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_nothing_forbidden_is_left(text in "(\\PC|[\u{1}-\u{a0}\u{600}-\u{620}\u{2000}-\u{206f}\u{fe00}-\u{feff}])*") {
            proptest::prop_assert!(!clean(&text).text.contains(is_forbidden));
            proptest::prop_assert!(clean_lines(&text).chars().all(may_stand_in_lines));
        }
    }
}
