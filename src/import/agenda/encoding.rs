//! In which encoding the letters of a text are: by its mark, by being UTF-8, else by how the letters follow one
//! another. The older programs of Windows write a byte for a letter, and no file says which letter it is for.
//!
//! Cyrillic words are of such bytes alone; in Latin ones they stand among letters that every encoding has. Between
//! the two Latin encodings decide letters that only one of them has (ć and đ; à, ê, ù) and what follows the byte
//! that is è in the one and č in the other. What does not decide is asked.

use std::borrow::Cow;

use encoding_rs::{
    Encoding, IBM866, ISO_8859_5, KOI8_R, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251,
    WINDOWS_1252, X_MAC_CYRILLIC,
};

use super::brought::Brought;
use super::question::{Ask, Assumed, Place};

/// The letters that speak against one reading must be so many times fewer than those for it.
const CLEARLY: usize = 5;

/// An encoding by any of its names: `windows-1251`, `cp1251`, `1251`, `utf-16`.
pub fn by_name(name: &str) -> Option<&'static Encoding> {
    let name = name.trim();
    let is_number = name.len() == 4 && name.bytes().all(|sign| sign.is_ascii_digit());
    let found = match is_number {
        true => Encoding::for_label(format!("windows-{name}").as_bytes()),
        false => Encoding::for_label(name.as_bytes()),
    };
    // A name of the web for what must not be read at all.
    found.filter(|encoding| *encoding != encoding_rs::REPLACEMENT)
}

/// The text of a file: as a person said, else as it shows itself; what was assumed is told. None where it is asked.
pub fn text<'b>(
    brought: &mut Brought,
    bytes: &'b [u8],
    said: Option<&'static Encoding>,
) -> Option<Cow<'b, str>> {
    if let Some(said) = said {
        let text = strictly(said, bytes);
        if text.is_none() {
            brought.ask(&Place::File, Ask::NotInEncoding(said.name()));
        }
        return text;
    }
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        let text = strictly(marked, bytes);
        if text.is_none() {
            brought.ask(&place_of_fault(bytes), Ask::NotText);
        }
        return text;
    }
    if let Some((wide, text)) = wide(bytes) {
        assume(brought, wide, &text, &[]);
        return Some(text);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Cow::Borrowed(text));
    }
    if bytes.iter().any(|byte| is_control(char::from(*byte))) || is_damaged_utf8(bytes) {
        brought.ask(&place_of_fault(bytes), Ask::NotText);
        return None;
    }
    match of_single_bytes(bytes) {
        Ok(encoding) => {
            let text = encoding.decode_without_bom_handling(bytes).0;
            assume(brought, encoding, &text, &[]);
            Some(text)
        }
        Err(possible) => {
            let read = possible.iter().map(|encoding| {
                let others: Vec<_> = possible.iter().copied().filter(|other| other != encoding).collect();
                (encoding.name(), sample(bytes, encoding, &others))
            });
            let read = read.collect();
            brought.ask(&Place::File, Ask::Encoding(read));
            None
        }
    }
}

fn assume(brought: &mut Brought, encoding: &'static Encoding, text: &str, others: &[&'static Encoding]) {
    let sample = sample(text.as_bytes(), UTF_8, others);
    brought.assume(&Place::File, Assumed::Encoding { encoding: encoding.name(), sample });
}

/// None where a byte cannot be meant.
fn strictly<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> Option<Cow<'b, str>> {
    let (text, is_faulty) = encoding.decode_with_bom_removal(bytes);
    (!is_faulty && !text.contains(is_control)).then_some(text)
}

/// What stands in no text, whatever its encoding.
fn is_control(sign: char) -> bool {
    sign < ' ' && !matches!(sign, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{1a}')
}

/// UTF-16 without a mark: signs that all languages share have a byte of zero, on the same side throughout. What is
/// no such text has letters of all the world.
fn wide(bytes: &[u8]) -> Option<(&'static Encoding, Cow<'_, str>)> {
    let has_zero = |side: usize| bytes.iter().skip(side).step_by(2).any(|byte| *byte == 0);
    let wide = match (has_zero(0), has_zero(1)) {
        (false, true) => UTF_16LE,
        (true, false) => UTF_16BE,
        _ => return None,
    };
    let text = strictly(wide, bytes)?;
    let is_of_far_away = |sign: &char| *sign >= '\u{2e80}' || ('\u{530}'..'\u{1e00}').contains(sign);
    (!text.contains(|sign| is_of_far_away(&sign))).then_some((wide, text))
}

/// Whether most letters are those of UTF-8, and only some bytes are not.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut faults) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count();
        faults += usize::from(!chunk.invalid().is_empty());
    }
    letters > 2 * faults
}

/// The first byte that is not UTF-8.
fn place_of_fault(bytes: &[u8]) -> Place {
    let Err(error) = std::str::from_utf8(bytes) else { return Place::File };
    let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place::Line { line, column }
}

/// The encoding of letters that are a byte each; where that is open, those that it may be.
fn of_single_bytes(bytes: &[u8]) -> Result<&'static Encoding, Vec<&'static Encoding>> {
    let Words { cyrillic, latin } = Words::of(bytes);
    if cyrillic > 0 && latin * CLEARLY <= cyrillic {
        return match is_macedonian(&WINDOWS_1251.decode_without_bom_handling(bytes).0) {
            true => Ok(WINDOWS_1251),
            false => Err(cyrillic_ones(bytes)),
        };
    }
    let read = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0;
    let latin_ones = read(WINDOWS_1250) == read(WINDOWS_1252);
    if latin > 0 && cyrillic * CLEARLY <= latin {
        let Sides { east, west } = Sides::of(bytes);
        return match (east, west) {
            _ if latin_ones => Ok(WINDOWS_1252),
            (1.., _) if west * CLEARLY <= east => Ok(WINDOWS_1250),
            (_, 1..) if east * CLEARLY <= west => Ok(WINDOWS_1252),
            _ => Err(vec![WINDOWS_1252, WINDOWS_1250]),
        };
    }
    // Dashes and quotation marks are the same in all of them.
    if latin_ones && read(WINDOWS_1251) == read(WINDOWS_1252) {
        return Ok(WINDOWS_1252);
    }
    Err(match latin_ones {
        true => vec![WINDOWS_1251, WINDOWS_1252],
        false => vec![WINDOWS_1251, WINDOWS_1252, WINDOWS_1250],
    })
}

/// Those of Cyrillic in which the text may be Macedonian; all, where it is in none.
fn cyrillic_ones(bytes: &[u8]) -> Vec<&'static Encoding> {
    let all = [WINDOWS_1251, ISO_8859_5, X_MAC_CYRILLIC, KOI8_R, IBM866];
    let read = |encoding: &&'static Encoding| encoding.decode_without_bom_handling(bytes).0;
    let possible: Vec<_> = all.into_iter().filter(|encoding| is_macedonian(&read(encoding))).collect();
    match possible.is_empty() {
        true => all.into(),
        // One that fits is still only a guess: it is asked beside the usual one.
        false => [&possible[..], &[WINDOWS_1251]].concat(),
    }
}

/// Words with bytes that are no ASCII.
struct Words {
    /// Of two such bytes and more, and of no other letter.
    cyrillic: usize,
    /// With letters of ASCII.
    latin: usize,
}

impl Words {
    fn of(bytes: &[u8]) -> Words {
        let is_letter = |byte: &u8| match byte {
            0..=0x7f => byte.is_ascii_alphabetic(),
            _ => letter(WINDOWS_1251, *byte).is_alphabetic() || letter(WINDOWS_1252, *byte).is_alphabetic(),
        };
        let mut words = Words { cyrillic: 0, latin: 0 };
        for word in bytes.split(|byte| !is_letter(byte)) {
            let high = word.iter().filter(|byte| !byte.is_ascii()).count();
            words.cyrillic += usize::from(high > 1 && high == word.len());
            words.latin += usize::from(high > 0 && high < word.len());
        }
        words
    }
}

/// What a byte stands for.
fn letter(encoding: &'static Encoding, byte: u8) -> char {
    encoding.decode_without_bom_handling(&[byte]).0.chars().next().unwrap_or('\u{fffd}')
}

/// Whether a text of Cyrillic letters is Macedonian: few signs beside letters, hardly a letter of another language,
/// hardly a capital inside of a word that began small.
fn is_macedonian(text: &str) -> bool {
    const ALPHABET: &str = "абвгдѓежзѕијклљмнњопрстќуфхцчџш";
    let (mut letters, mut strange, mut signs) = (0, 0, 0);
    let mut is_small = false;
    for sign in text.chars() {
        if ('\u{80}'..'\u{a0}').contains(&sign) {
            return false;
        }
        let is_cyrillic = matches!(sign, '\u{400}'..='\u{4ff}');
        if is_cyrillic {
            let small = sign.to_lowercase().next().unwrap_or(sign);
            letters += 1;
            strange += usize::from(!ALPHABET.contains(small) || is_small && sign.is_uppercase());
        }
        signs += usize::from(!is_cyrillic && !sign.is_ascii() && !sign.is_whitespace());
        is_small = is_cyrillic && sign.is_lowercase();
    }
    signs * 4 <= letters && strange * 20 <= letters
}

/// What speaks for each of the Latin encodings.
struct Sides {
    /// Windows-1250, in which people write Čair, Kičevo and Đorče.
    east: usize,
    /// Windows-1252, in which they write French.
    west: usize,
}

impl Sides {
    fn of(bytes: &[u8]) -> Sides {
        let mut sides = Sides { east: 0, west: 0 };
        for (place, byte) in bytes.iter().enumerate() {
            let next = bytes.get(place + 1).map(u8::to_ascii_lowercase);
            match byte {
                // ć, đ; in the other æ, ð.
                0xc6 | 0xe6 | 0xd0 | 0xf0 => sides.east += 1,
                // à, ê, ï, ù, û, œ; in the other ŕ, ę, ď, ů, ű, ś.
                0xc0 | 0xe0 | 0xca | 0xea | 0xcf | 0xef | 0xd9 | 0xf9 | 0xdb | 0xfb | 0x8c | 0x9c => {
                    sides.west += 1;
                }
                // Čair has a vowel behind it, règle never.
                0xc8 | 0xe8 => match next {
                    Some(b'a' | b'e' | b'i' | b'o' | b'u' | 0xeb) => sides.east += 1,
                    Some(letter) if letter.is_ascii_alphabetic() => sides.west += 1,
                    _ => {}
                },
                _ => {}
            }
        }
        sides
    }
}

/// Some words as an encoding has them, best those that the others have otherwise.
fn sample(bytes: &[u8], encoding: &'static Encoding, others: &[&'static Encoding]) -> String {
    const WORDS: usize = 3;
    const LETTERS: usize = 60;
    let read = |encoding: &'static Encoding, word: &[u8]| {
        encoding
            .decode_without_bom_handling(word)
            .0
            .trim_matches(|sign: char| !sign.is_alphanumeric())
            .to_owned()
    };
    let words = || bytes.split(|byte| byte.is_ascii_whitespace() || b";,|\"".contains(byte));
    let high = || words().filter(|word| !word.is_ascii());
    let differs = |word: &&[u8]| others.iter().any(|other| read(other, word) != read(encoding, word));
    let mut chosen: Vec<String> = Vec::new();
    let mut add = |word: &[u8]| {
        let word = read(encoding, word);
        if chosen.len() < WORDS && !word.is_empty() && !chosen.contains(&word) {
            chosen.push(word);
        }
    };
    high().filter(differs).take(50).for_each(&mut add);
    if others.is_empty() {
        high().take(50).for_each(&mut add);
        words().filter(|word| word.iter().any(u8::is_ascii_alphabetic)).take(50).for_each(&mut add);
    }
    chosen.join(" ").chars().take(LETTERS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(text: &str, encoding: &'static Encoding) -> Result<&'static str, Vec<&'static str>> {
        let (bytes, _, is_lossy) = encoding.encode(text);
        assert!(!is_lossy, "{text} is not in {}", encoding.name());
        let names = |all: Vec<&'static Encoding>| all.into_iter().map(Encoding::name).collect();
        of_single_bytes(&bytes).map(Encoding::name).map_err(names)
    }

    #[test]
    fn each_language_is_told_in_the_encoding_that_its_people_have() {
        for (text, encoding) in [
            ("Отворање и поздравни зборови", WINDOWS_1251),
            ("РУЧЕК", WINDOWS_1251),
            ("Ѓорче Петров – „Ќе дојдам“, Џепчиште, Љубојно, CAT, Њујорк, ѕвезда", WINDOWS_1251),
            ("Hapja dhe fjalët përshëndetëse të nikoqirit; Çështje", WINDOWS_1252),
            ("Pause-café à la mairie, déjeuner, problèmes, clôture", WINDOWS_1252),
            ("Les règles du jeu", WINDOWS_1252),
            ("Teams of Čair and Kičevo", WINDOWS_1250),
            ("Đorče Petrov, Ivo Andrić", WINDOWS_1250),
        ] {
            assert_eq!(guessed(text, encoding), Ok(encoding.name()), "{text}");
        }
    }

    #[test]
    fn what_could_be_several_is_asked() {
        // A single letter by itself, and a name with a letter that both Latin encodings have.
        assert_eq!(
            guessed("9:00 Ё", WINDOWS_1251),
            Err(vec!["windows-1251", "windows-1252"]),
            "¨ in the others"
        );
        assert_eq!(guessed("Kovač", WINDOWS_1250), Err(vec!["windows-1252", "windows-1250"]));
        // Cyrillic of another machine, and of another language.
        assert_eq!(guessed("Отворање на размената", ISO_8859_5), Err(vec!["ISO-8859-5", "windows-1251"]));
        assert_eq!(
            guessed("Открытие и приветственные слова", WINDOWS_1251).unwrap_err()[..1],
            ["windows-1251"]
        );
    }

    #[test]
    fn a_name_of_an_encoding_is_known_in_every_form() {
        for name in ["windows-1251", "CP1251", "1251", " Windows-1251 "] {
            assert_eq!(by_name(name), Some(WINDOWS_1251), "{name}");
        }
        assert_eq!(by_name("utf-16"), Some(UTF_16LE));
        assert_eq!((by_name("cyrillic letters"), by_name("hz-gb-2312")), (None, None));
    }
}
