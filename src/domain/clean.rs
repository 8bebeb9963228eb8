//! Texts as they may reach a terminal: in NFC, on one line, without control characters.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text made safe, and what had to be taken out of it.
pub struct Cleaned<'a> {
    pub text: Cow<'a, str>,
    /// The first control character, and how many there were.
    pub removed: Option<(char, usize)>,
}

/// Makes a text safe: line ends and tabs become a space, other control characters go, the rest is
/// composed (NFC).
pub fn clean(text: &str) -> Cleaned<'_> {
    if text.chars().all(is_plain) {
        return Cleaned { text: Cow::Borrowed(text), removed: None };
    }
    let mut removed = None;
    for letter in text.chars().filter(|&letter| is_control(letter)) {
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

/// What a terminal could obey or what turns the order of a line around: control characters, line
/// and paragraph separators, and the marks of writing direction.
pub fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn replacement(letter: char) -> Option<char> {
    match letter {
        '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ => (!is_control(letter)).then_some(letter),
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
}
