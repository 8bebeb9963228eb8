//! The words of notes that are struck, as they are looked for: in any file, however they are wrapped, marked
//! up or escaped there.

mod letters;

use std::borrow::Cow;

use memchr::{memchr, memchr2, memmem};

use super::event::Body;
use super::note::Change;
use letters::{letters, words};

/// So many letters in a row are no accident.
const PIECE: usize = 24;
/// The same in a line that is damaged, of which nothing but words could be saved.
const CRUMB: usize = 12;

/// Words to be found. Only letters and digits count, whatever stands between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Runs of letters that together are all of a longer text.
    pieces: Vec<String>,
    /// Smaller runs of them.
    crumbs: Vec<String>,
    /// Short texts, word by word with a space around each: "no" is not in "nothing".
    short: Vec<String>,
}

impl Words {
    /// Those of one text.
    pub fn of(text: &str) -> Self {
        let mut words = Self::default();
        words.add(text);
        words
    }

    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.short.is_empty()
    }

    /// Takes what somebody typed in an event about a note. Themes, functions and municipalities are the
    /// workshop's, and in many notes.
    pub fn take(&mut self, body: &Body) {
        match body {
            Body::Note(fields) => {
                self.add(&fields.text);
                fields.translations.values().for_each(|text| self.add(text));
                fields.detail.values().for_each(|text| self.add_if_long(text));
            }
            Body::Edit { changes, reason, .. } => {
                for change in changes {
                    match change {
                        Change::Text(text) | Change::Translation(_, Some(text)) => self.add(text),
                        Change::Detail(_, Some(text)) => self.add_if_long(text),
                        _ => {}
                    }
                }
                reason.iter().for_each(|reason| self.add_if_long(reason));
            }
            Body::Link { remark: Some(remark), .. } => self.add_if_long(remark),
            _ => {}
        }
    }

    fn add_if_long(&mut self, text: &str) {
        if letters(text).chars().count() >= CRUMB {
            self.add(text);
        }
    }

    fn add(&mut self, text: &str) {
        let letters: Vec<char> = letters(text).chars().collect();
        match letters.len() {
            0 => {}
            1..CRUMB => push(&mut self.short, words(text)),
            _ => {
                pieces(&letters, PIECE).for_each(|piece| push(&mut self.pieces, piece));
                pieces(&letters, CRUMB).for_each(|piece| push(&mut self.crumbs, piece));
            }
        }
    }

    pub fn extend(&mut self, other: Words) {
        other.pieces.into_iter().for_each(|piece| push(&mut self.pieces, piece));
        other.crumbs.into_iter().for_each(|piece| push(&mut self.crumbs, piece));
        other.short.into_iter().for_each(|text| push(&mut self.short, text));
    }

    /// Whether some of these words are in a file, in any of the ways to read it.
    pub fn are_in(&self, file: &[u8]) -> bool {
        self.are_in_readings(&self.pieces, file)
    }

    /// The same of what was damaged: fewer letters are enough.
    pub fn may_be_in(&self, damaged: &[u8]) -> bool {
        self.are_in_readings(&self.crumbs, damaged)
    }

    /// A file as it is, as JSON and HTML escape it, and without tags. Reading takes longer than looking: what cannot
    /// be there is not read, nor anything twice.
    fn are_in_readings(&self, runs: &[String], file: &[u8]) -> bool {
        let text = decoded(file);
        if self.are_in_text(runs, &text) {
            return true;
        }
        let unescaped = match memchr2(b'\\', b'&', text.as_bytes()) {
            Some(_) => Cow::Owned(unescaped(&text)),
            None => Cow::Borrowed(&*text),
        };
        if matches!(unescaped, Cow::Owned(_)) && self.are_in_text(runs, &unescaped) {
            return true;
        }
        let has_tags = memchr(b'<', unescaped.as_bytes()).is_some();
        has_tags && self.are_in_text(runs, &untagged(&unescaped))
    }

    fn are_in_text(&self, runs: &[String], text: &str) -> bool {
        let is_in = |text: &str, run: &String| memmem::find(text.as_bytes(), run.as_bytes()).is_some();
        let in_letters = || {
            let letters = letters(text);
            runs.iter().any(|run| is_in(&letters, run))
        };
        let in_words = || {
            let words = words(text);
            self.short.iter().any(|text| is_in(&words, text))
        };
        (!runs.is_empty() && in_letters()) || (!self.short.is_empty() && in_words())
    }
}

fn push(list: &mut Vec<String>, text: String) {
    if !list.contains(&text) {
        list.push(text);
    }
}

/// All letters in runs of this length; the last is up to twice as long, so that none is short.
fn pieces(letters: &[char], length: usize) -> impl Iterator<Item = String> {
    let count = (letters.len() / length).max(1);
    (0..count).map(move |index| {
        let end = if index + 1 == count { letters.len() } else { (index + 1) * length };
        letters[index * length..end].iter().collect()
    })
}

/// UTF-8, or UTF-16 where a mark at the beginning says so.
fn decoded(file: &[u8]) -> Cow<'_, str> {
    let wide = |order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = file.chunks_exact(2).map(|pair| order([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match file {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(file),
    }
}

/// With the letters that stand behind `\u00eb`, `\n`, `&amp;` and `&#235;`; one sign for what is none.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    while let Some(place) = memchr2(b'\\', b'&', rest.as_bytes()) {
        if place > 0 {
            flush(&mut units, &mut out);
        }
        out.push_str(&rest[..place]);
        let sign = &rest[place..];
        let (length, unit) = escape(sign);
        match unit {
            Some(unit) if unit <= 0xffff => units.push(unit as u16),
            Some(letter) => {
                flush(&mut units, &mut out);
                out.extend(char::from_u32(letter));
            }
            None => {
                flush(&mut units, &mut out);
                out.push_str(&sign[..length]);
            }
        }
        rest = &sign[length..];
    }
    flush(&mut units, &mut out);
    out.push_str(rest);
    out
}

/// Two halves of a letter stand side by side.
fn flush(units: &mut Vec<u16>, out: &mut String) {
    out.push_str(&String::from_utf16_lossy(units));
    units.clear();
}

/// How long an escape is, and what it stands for; a space for what is no letter.
fn escape(sign: &str) -> (usize, Option<u32>) {
    const SPACE: Option<u32> = Some(' ' as u32);
    let hexadecimal = |digits: &str| u32::from_str_radix(digits, 16).ok();
    let bytes = sign.as_bytes();
    if bytes[0] == b'\\' {
        return match bytes.get(1) {
            Some(b'u') => match sign.get(2..6).and_then(hexadecimal) {
                Some(unit) => (6, Some(unit)),
                None => (1, None),
            },
            Some(b'n' | b't' | b'r' | b'b' | b'f' | b'\\' | b'"' | b'/') => (2, SPACE),
            _ => (1, None),
        };
    }
    let Some(end) = sign.bytes().take(10).position(|byte| byte == b';') else { return (1, None) };
    let name = &sign[1..end];
    let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
        Some(digits) => hexadecimal(digits),
        None => number.parse().ok(),
    });
    match number {
        Some(letter) => (end + 1, Some(letter)),
        None if ["amp", "lt", "gt", "quot", "apos", "nbsp"].contains(&name) => (end + 1, SPACE),
        None => (1, None),
    }
}

/// Without tags; words stay apart where a tag ends a line, a cell or a paragraph.
fn untagged(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(place) = memchr(b'<', rest.as_bytes()) {
        out.push_str(&rest[..place]);
        let is_tag =
            rest[place + 1..].starts_with(|next: char| next.is_ascii_alphabetic() || "/!?".contains(next));
        match rest[place..].find('>').filter(|_| is_tag) {
            Some(end) => {
                if parts_words(&rest[place + 1..place + end]) {
                    out.push(' ');
                }
                rest = &rest[place + end + 1..];
            }
            None => {
                out.push('<');
                rest = &rest[place + 1..];
            }
        }
    }
    out + rest
}

/// Whether words at both sides of a tag are two: in HTML, and in the files of Word (`w:p`) and Excel (`si`).
fn parts_words(tag: &str) -> bool {
    const NAMES: [&str; 22] = [
        "br", "p", "div", "li", "dt", "dd", "tr", "td", "th", "caption", "title", "h1", "h2", "h3", "h4",
        "h5", "h6", "tab", "cr", "tc", "si", "c",
    ];
    let name = tag.trim_start_matches('/').split(|sign: char| sign.is_whitespace() || sign == '/').next();
    let name = name.unwrap_or_default();
    let name = name.split_once(':').map_or(name, |(_, name)| name);
    NAMES.iter().any(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;
    use crate::domain::lang::Lang;
    use crate::domain::note::{Kind, Level, NoteFields};

    fn words_of(text: &str) -> Words {
        let mut words = Words::default();
        words.take(&Body::Note(Box::new(NoteFields::new(Kind::Challenge, text, Level::None))));
        words
    }

    fn escaped(text: &str) -> String {
        text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect()
    }

    #[test]
    fn markup_wrapping_and_escaping_do_not_hide_words() {
        let text = "Нема \"буџет\" & nuk ka buxhet për ekipet e këshillit";
        let words = words_of(text);
        let written = [
            text.to_owned(),
            text.to_uppercase(),
            text.nfd().collect(),
            serde_json::to_string(text).unwrap(),
            escaped(text),
            escaped(text).to_lowercase(),
            text.replace(' ', "\r\n> "),
            text.replace(' ', "** _\\_"),
            text.replace('&', "&amp;").replace('ë', "&#235;").replace('"', "&quot;"),
            text.chars().map(|letter| format!("<b class=\"x\">{letter}</b>")).collect(),
        ];
        for written in written {
            assert!(words.are_in(format!("before {written} after").as_bytes()), "{written}");
        }
        let wide: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(words.are_in(&wide));
        assert!(!words.are_in("Нема буџет за ништо друго; nuk ka buxhet".as_bytes()));
        assert!(words.may_be_in("\"text\":\"nuk ka buxhet për eki".as_bytes()));
    }

    #[test]
    fn of_a_long_text_any_part_is_found_and_a_short_one_only_as_words() {
        let long: String = (0..40).map(|number| format!("word{number} ")).collect();
        let words = words_of(&long);
        assert!(words.are_in(&long.as_bytes()[..80]) && words.are_in(&long.as_bytes()[200..]));
        assert!(!words.are_in(b"word1 word9"));
        let short = words_of("Да!");
        assert!(short.are_in("рече: „да“.".as_bytes()) && !short.are_in("даде".as_bytes()));
        assert!(words_of("…").is_empty());
        // A sign that becomes a letter only when it is taken apart is a word like others, and in no other file.
        let sign = words_of("⼀");
        assert!(sign.are_in("рече ⼀.".as_bytes()) && !sign.are_in(b"nothing of it"));
    }

    #[test]
    fn a_short_text_is_found_where_lines_and_cells_end() {
        let words = words_of("Да,\nне!");
        for written in [
            "| рече | Да,<br>не! |",
            "<w:t>Да,</w:t><w:br/><w:t xml:space=\"preserve\">не!</w:t></w:r></w:p><w:p><w:r><w:t>Потоа</w:t>",
            "<tr><td>рече</td><td>Да, <b>н</b>е!</td></tr><tr><td>Потоа</td></tr>",
            "<si><t>рече</t></si><si><t>Да,\nне!</t></si><si><t>Потоа</t></si>",
        ] {
            assert!(words.are_in(written.as_bytes()), "{written}");
        }
        assert!(!words.are_in("<td>Да</td><td>небо</td>".as_bytes()));
    }

    #[test]
    fn translations_reasons_and_long_fields_are_words_too() {
        let mut fields = NoteFields::new(Kind::GoodPractice, "x", Level::None);
        fields.translations.insert(Lang::Fr, "Une ligne au budget communal".into());
        fields.detail.insert("since".into(), "2021".into());
        fields.detail.insert("who".into(), "two retired teachers".into());
        let mut words = Words::default();
        words.take(&Body::Note(Box::new(fields)));
        assert!(words.are_in("une LIGNE au budget communal".as_bytes()));
        assert!(words.are_in(b"- two retired teachers") && !words.are_in(b"2021"));
    }

    proptest! {
        #[test]
        fn what_was_written_is_found_between_anything(
            text in "\\PC{1,80}", before in "\\PC{0,20}", after in "\\PC{0,20}",
        ) {
            let words = words_of(&text);
            let json = serde_json::to_string(&[&before, &text, &after]).unwrap();
            prop_assert!(words.is_empty() || words.are_in(json.as_bytes()), "{:?}", json);
        }
    }
}
