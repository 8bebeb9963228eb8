//! Texts as cells, headings and names of sheets can hold them.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::domain::clean::{instead_of, is_forbidden};
use crate::i18n::Catalogue;
use crate::minutes::outline::{Line, Words};

/// As many units of UTF-16 a cell may hold.
pub const LONGEST: usize = 32_767;
/// Of the heading of a column.
const LONGEST_HEADING: usize = 255;
/// Of the name of a sheet.
const LONGEST_NAME: usize = 31;

/// A text as a cell can hold it. One that is too long says at its end how much is missing.
pub fn of_cell<'t>(words: &Catalogue, text: &'t str) -> Cow<'t, str> {
    let mut text = visible(text);
    if width(&text) > LONGEST {
        let all = text.chars().count();
        // Whatever the number says, there is room for it.
        let room = LONGEST - width(&words.office_cut(all));
        let kept = beginning(&text, room);
        let left_out = all - kept.chars().count();
        text = Cow::Owned(format!("{kept}{}", words.office_cut(left_out)));
    }
    // The library would take this for markup of its own and write it as it stands.
    if text.starts_with("<r>") && text.ends_with("</r>") {
        text.to_mut().push(' ');
    }
    text
}

/// The texts of a line as one.
pub fn of_line(line: &Line<'_>) -> String {
    line.runs().iter().map(|run| &*run.text).collect()
}

/// A text that was put together, or somebody's.
pub fn cow(words: Words<'_>) -> Cow<'_, str> {
    match words {
        Words::Borrowed(text) | Words::Foreign(text, _) => Cow::Borrowed(text),
        Words::Owned(text) => Cow::Owned(text.into_string()),
    }
}

pub fn in_one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}

/// Headings of one table, each another one.
#[derive(Default)]
pub struct Headings(HashSet<String>);

impl Headings {
    pub fn take(&mut self, heading: &str) -> String {
        let heading = in_one_line(heading);
        distinct(&mut self.0, heading.trim(), LONGEST_HEADING)
    }
}

/// Names of sheets, each another one, without the signs that none may have.
#[derive(Default)]
pub struct Names(HashSet<String>);

impl Names {
    pub fn take(&mut self, name: &str) -> String {
        let name = in_one_line(name).replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
        distinct(&mut self.0, name.trim_matches(['\'', ' ']), LONGEST_NAME)
    }
}

/// The text, with a number where the same stood before; capital letters make no difference.
fn distinct(taken: &mut HashSet<String>, text: &str, longest: usize) -> String {
    let text = if text.is_empty() { "–" } else { text };
    let numbered = |number: usize| match number {
        1 => beginning(text, longest).to_owned(),
        number => {
            let number = format!(" ({number})");
            format!("{}{number}", beginning(text, longest - number.len()))
        }
    };
    let free = (1..).map(numbered).find(|text| taken.insert(text.to_lowercase()));
    free.unwrap_or_default()
}

/// Without what may stand in no text; breaks are those of the format.
fn visible(text: &str) -> Cow<'_, str> {
    // The last two are no characters, and none of XML.
    let is_special =
        |sign: char| is_forbidden(sign) && sign != '\n' || matches!(sign, '\u{fffe}' | '\u{ffff}');
    if !text.contains(is_special) {
        return Cow::Borrowed(text);
    }
    let text = text.replace("\r\n", "\n");
    let signs = text.chars().filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}'));
    Cow::Owned(signs.filter_map(instead_of).collect())
}

fn width(text: &str) -> usize {
    text.encode_utf16().count()
}

/// As much of a text as fits into so many units of UTF-16.
fn beginning(text: &str, most: usize) -> &str {
    let mut room = most;
    let end = text.char_indices().find(|(_, sign)| match room.checked_sub(sign.len_utf16()) {
        Some(left) => {
            room = left;
            false
        }
        None => true,
    });
    &text[..end.map_or(text.len(), |(end, _)| end)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn what_is_too_long_is_cut_and_says_so() {
        for lang in Lang::ALL {
            let words = Catalogue::load(lang);
            let long = "𝄞ќ".repeat(30_000);
            let cell = of_cell(&words, &long);
            assert!(width(&cell) <= LONGEST && width(&cell) > LONGEST - 20, "{}", width(&cell));
            let kept = cell.chars().take_while(|sign| "𝄞ќ".contains(*sign)).count();
            assert!(cell.ends_with(&words.office_cut(60_000 - kept)), "{lang}");
            let just = "x".repeat(LONGEST);
            assert_eq!(of_cell(&words, &just), just);
        }
    }

    #[test]
    fn names_are_short_distinct_and_without_forbidden_signs() {
        let mut names = Names::default();
        let long = "Наоди и заклучоци: што е договорено [2023]";
        let given = [long, long, "'a/b'", "A B", ""].map(|name| names.take(name));
        assert_eq!(given[0], "Наоди и заклучоци  што е догово");
        assert_eq!(given[1], "Наоди и заклучоци  што е до (2)");
        assert_eq!(&given[2..], ["a b", "A B (2)", "–"]);
    }

    #[test]
    fn headings_are_distinct_whatever_their_capitals() {
        let mut headings = Headings::default();
        let given = ["Who", "who", "a\nb\u{1b}", "who"].map(|heading| headings.take(heading));
        assert_eq!(given, ["Who", "who (2)", "a b", "who (3)"]);
    }
}
