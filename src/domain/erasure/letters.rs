//! The letters and digits of a text, taken apart and in small letters: what is left when nothing else counts. Files
//! are long and nearly all of them is ASCII or Cyrillic, of which nothing has to be looked up.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letters of a text, one after the other.
pub(super) fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    push_letters(text, &mut letters);
    letters
}

/// The words of a text with a space around each.
pub(super) fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len() + 2);
    words.push(' ');
    let parts = text.split(|letter: char| !is_of_word(letter));
    for part in parts.filter(|part| !part.is_empty()) {
        let before = words.len();
        push_letters(part, &mut words);
        if words.len() > before {
            words.push(' ');
        }
    }
    words
}

/// Letters and digits, what becomes one when it is taken apart, and the signs that belong to them.
fn is_of_word(letter: char) -> bool {
    match simple(letter) {
        Some(becomes) => becomes.is_some(),
        None => {
            let mut apart = std::iter::once(letter).nfkd();
            is_combining_mark(letter) || apart.any(char::is_alphanumeric)
        }
    }
}

/// The same as taking all of it apart at once: signs are only put into another order between letters that are taken
/// apart, and never across one that is simple.
fn push_letters(text: &str, letters: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        // Most of a file, byte by byte.
        let ascii = rest.bytes().position(|byte| !byte.is_ascii()).unwrap_or(rest.len());
        let plain = rest.as_bytes()[..ascii].iter().filter(|byte| byte.is_ascii_alphanumeric());
        letters.extend(plain.map(|byte| char::from(byte.to_ascii_lowercase())));
        rest = &rest[ascii..];
        let others = rest.char_indices().find(|(_, letter)| simple(*letter).is_none());
        let end = others.map_or(rest.len(), |(at, _)| at);
        letters.extend(rest[..end].chars().filter_map(|letter| simple(letter).flatten()));
        rest = &rest[end..];
        let next = rest.char_indices().find(|(_, letter)| simple(*letter).is_some());
        let end = next.map_or(rest.len(), |(at, _)| at);
        let apart = rest[..end].nfkd().filter(|letter| letter.is_alphanumeric());
        letters.extend(apart.flat_map(char::to_lowercase));
        rest = &rest[end..];
    }
}

/// What a letter that cannot be taken apart becomes, nothing if it is no letter; none for a letter that has to be
/// looked up.
fn simple(letter: char) -> Option<Option<char>> {
    match letter {
        _ if letter.is_ascii() => Some(letter.is_ascii_alphanumeric().then(|| letter.to_ascii_lowercase())),
        // й, ѐ, ё, ѓ, ї, ќ, ѝ, ў and their capitals are a letter and a sign.
        'Ѐ' | 'Ё' | 'Ѓ' | 'Ї' | 'Ќ' | 'Ѝ' | 'Ў' | 'Й' | 'й' | 'ѐ' | 'ё' | 'ѓ' | 'ї' | 'ќ' | 'ѝ' | 'ў' => {
            None
        }
        'а'..='џ' => Some(Some(letter)),
        'А'..='Я' => char::from_u32(letter as u32 + 0x20).map(Some),
        'Ђ'..='Џ' => char::from_u32(letter as u32 + 0x50).map(Some),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Without any short way.
    fn slowly(text: &str) -> String {
        text.nfkd().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    }

    #[test]
    fn every_letter_of_the_alphabet_becomes_what_it_is_when_taken_apart() {
        for letter in '\0'..='\u{600}' {
            let text = format!("a{letter}\u{301}б{letter}");
            assert_eq!(letters(&text), slowly(&text), "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn the_short_ways_give_the_same(text in "\\PC*|[a-zА-Яа-шѓќѐйёçë\u{301}\u{327}\u{345}\u{328} ,<]*") {
            prop_assert_eq!(letters(&text), slowly(&text));
            let parted = words(&text);
            prop_assert_eq!(parted.replace(' ', ""), slowly(&text).replace(' ', ""));
        }
    }
}
