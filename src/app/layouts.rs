//! Where a letter lies on the keyboard: command keys work on Macedonian and Albanian layouts.
//!
//! Terminals deliver the letter that a key produced, not the key. On a Macedonian layout the key
//! `c` arrives as `ц`, so commands are looked up by position. For command keys only: the path of
//! typed text is never mapped (`capture.md`).

/// The letters that only one key of a layout produces, and what that key is on a US keyboard.
/// Letters that two layouts share with another place (the `y` and `z` of the Albanian QWERTZ)
/// cannot be told from the letter and stay what they are.
const POSITIONS: [(char, char); 66] = [
    ('љ', 'q'),
    ('њ', 'w'),
    ('е', 'e'),
    ('р', 'r'),
    ('т', 't'),
    ('ѕ', 'y'),
    ('у', 'u'),
    ('и', 'i'),
    ('о', 'o'),
    ('п', 'p'),
    ('ш', '['),
    ('ѓ', ']'),
    ('а', 'a'),
    ('с', 's'),
    ('д', 'd'),
    ('ф', 'f'),
    ('г', 'g'),
    ('х', 'h'),
    ('ј', 'j'),
    ('к', 'k'),
    ('л', 'l'),
    ('ч', ';'),
    ('ќ', '\''),
    ('ж', '\\'),
    ('з', 'z'),
    ('џ', 'x'),
    ('ц', 'c'),
    ('в', 'v'),
    ('б', 'b'),
    ('н', 'n'),
    ('м', 'm'),
    ('Љ', 'Q'),
    ('Њ', 'W'),
    ('Е', 'E'),
    ('Р', 'R'),
    ('Т', 'T'),
    ('Ѕ', 'Y'),
    ('У', 'U'),
    ('И', 'I'),
    ('О', 'O'),
    ('П', 'P'),
    ('Ш', '{'),
    ('Ѓ', '}'),
    ('А', 'A'),
    ('С', 'S'),
    ('Д', 'D'),
    ('Ф', 'F'),
    ('Г', 'G'),
    ('Х', 'H'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('Л', 'L'),
    ('Ч', ':'),
    ('Ќ', '"'),
    ('Ж', '|'),
    ('З', 'Z'),
    ('Џ', 'X'),
    ('Ц', 'C'),
    ('В', 'V'),
    ('Б', 'B'),
    ('Н', 'N'),
    ('М', 'M'),
    // Albanian.
    ('ç', '['),
    ('ë', ';'),
    ('Ç', '{'),
    ('Ë', ':'),
];

/// What the key that produced this letter is on a US keyboard; other letters stay as they are.
pub fn to_qwerty(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    POSITIONS.iter().find(|(produced, _)| *produced == letter).map_or(letter, |(_, key)| *key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of the keyboard, as printed on the keys.
    const ROWS: [(&str, &str); 3] =
        [("љњертѕуиопшѓ", "qwertyuiop[]"), ("асдфгхјклчќж", "asdfghjkl;'\\"), ("зџцвбнм", "zxcvbnm")];
    const SHIFTED: [(&str, &str); 3] =
        [("ЉЊЕРТЅУИОПШЃ", "QWERTYUIOP{}"), ("АСДФГХЈКЛЧЌЖ", "ASDFGHJKL:\"|"), ("ЗЏЦВБНМ", "ZXCVBNM")];

    #[test]
    fn every_macedonian_key_leads_to_its_position() {
        let mut keys = 0;
        for (letters, positions) in ROWS.into_iter().chain(SHIFTED) {
            assert_eq!(letters.chars().count(), positions.chars().count());
            for (letter, position) in letters.chars().zip(positions.chars()) {
                assert_eq!(to_qwerty(letter), position, "{letter}");
                keys += 1;
            }
        }
        assert_eq!(keys, 62);
    }

    #[test]
    fn the_albanian_letters_lead_to_their_positions_and_y_and_z_stay() {
        for (letter, position) in "çëÇËyzYZ".chars().zip("[;{:yzYZ".chars()) {
            assert_eq!(to_qwerty(letter), position, "{letter}");
        }
    }

    #[test]
    fn what_lies_on_no_such_key_stays() {
        for letter in ('\0'..='\u{7f}').chain("éßЯщ日".chars()) {
            assert_eq!(to_qwerty(letter), letter);
        }
    }

    #[test]
    fn no_letter_has_two_positions() {
        for (index, (letter, _)) in POSITIONS.iter().enumerate() {
            assert!(POSITIONS[..index].iter().all(|(earlier, _)| earlier != letter), "{letter}");
        }
    }
}
