//! The letters: their Latin spelling, their scripts, and those that look alike.

use unicode_normalization::char::is_combining_mark;

/// The Latin spelling of the letters that our four languages and their neighbours use, in ASCII;
/// empty for signs that are not pronounced.
pub(super) fn known_letter(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'А' => "a",
        'б' | 'Б' => "b",
        'в' | 'В' => "v",
        'г' | 'Г' | 'ѓ' | 'Ѓ' | 'ґ' | 'Ґ' => "g",
        'д' | 'Д' | 'ђ' | 'Ђ' => "d",
        'е' | 'Е' | 'ѐ' | 'Ѐ' | 'ё' | 'Ё' | 'є' | 'Є' | 'э' | 'Э' => "e",
        'ж' | 'Ж' | 'з' | 'З' => "z",
        'ѕ' | 'Ѕ' | 'џ' | 'Џ' => "dz",
        'и' | 'И' | 'ѝ' | 'Ѝ' | 'й' | 'Й' | 'і' | 'І' | 'ї' | 'Ї' | 'ы' | 'Ы' => "i",
        'ј' | 'Ј' => "j",
        'к' | 'К' | 'ќ' | 'Ќ' => "k",
        'л' | 'Л' | 'љ' | 'Љ' => "l",
        'м' | 'М' => "m",
        'н' | 'Н' | 'њ' | 'Њ' => "n",
        'о' | 'О' => "o",
        'п' | 'П' => "p",
        'р' | 'Р' => "r",
        'с' | 'С' | 'ш' | 'Ш' => "s",
        'щ' | 'Щ' => "st",
        'т' | 'Т' => "t",
        'у' | 'У' | 'ў' | 'Ў' => "u",
        'ф' | 'Ф' => "f",
        'х' | 'Х' => "h",
        'ц' | 'Ц' | 'ч' | 'Ч' | 'ћ' | 'Ћ' => "c",
        'ъ' | 'Ъ' => "a",
        'ь' | 'Ь' => "",
        'ю' | 'Ю' => "ju",
        'я' | 'Я' => "ja",
        'ë' | 'Ë' | 'é' | 'É' | 'è' | 'È' | 'ê' | 'Ê' => "e",
        'ç' | 'Ç' | 'č' | 'Č' | 'ć' | 'Ć' => "c",
        'š' | 'Š' => "s",
        'ž' | 'Ž' => "z",
        'à' | 'À' | 'â' | 'Â' => "a",
        'đ' | 'Đ' => "d",
        'ł' | 'Ł' => "l",
        'ø' | 'Ø' => "o",
        'ı' => "i",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ß' | 'ẞ' => "ss",
        '’' | '‘' | 'ʼ' | '′' => "'",
        '“' | '”' | '„' | '«' | '»' => "\"",
        '‐' | '‑' | '–' | '—' => "-",
        '…' => "...",
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        // Joiners, soft hyphen, variation selector, byte-order mark: nobody sees or types them.
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe0f}' | '\u{feff}' => "",
        _ => return None,
    })
}

/// The pairs of Latin and Cyrillic letters that cannot be told apart on a screen. Letters with
/// marks are not among them: ë and ќ belong to one script only, however they are composed.
const TWINS: [(char, char); 26] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('k', 'к'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
];

/// The Cyrillic letter that looks like this Latin one.
pub(super) fn cyrillic_twin(letter: char) -> Option<char> {
    TWINS.iter().find(|(latin, _)| *latin == letter).map(|(_, cyrillic)| *cyrillic)
}

/// The Latin letter that looks like this Cyrillic one.
pub(super) fn latin_twin(letter: char) -> Option<char> {
    TWINS.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|(latin, _)| *latin)
}

pub(super) fn is_mark(letter: char) -> bool {
    match letter {
        '\0'..='\u{2ff}' | '\u{400}'..='\u{481}' => false,
        '\u{300}'..='\u{36f}' => true,
        _ => is_combining_mark(letter),
    }
}

pub(super) fn is_word_letter(letter: char) -> bool {
    // The common cases without a search in the tables of Unicode.
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphabetic(),
        '\u{400}'..='\u{481}' => true,
        _ => letter.is_alphabetic() || is_mark(letter),
    }
}

pub(super) fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Of the Cyrillic letters those that fold to Latin ones, so that a folded text mixes nothing.
pub(super) fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}') && known_letter(letter).is_some()
}
