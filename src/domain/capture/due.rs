//! By when: `due 31 July`, `до 31 јули`, `deri më 31 korrik`, `d'ici le 31 juillet`.

use chrono::NaiveDate;

use super::calendar::{self, Length};

/// What stands at the beginning of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// Not a word that announces a date, or one that here announces none ("due to").
    Nothing,
    /// A date; the piece ends there.
    By(NaiveDate, usize),
    /// Announced, but there is no such day; the piece ends there.
    NoSuchDate(usize),
    /// Announced with `due`, but no date follows; the piece ends there.
    NotADate(usize),
}

/// A word that announces a date, and the little words that may follow it.
struct Announcing {
    /// In lower case, with its spaces; `'` stands for any apostrophe.
    words: &'static str,
    fillers: &'static [&'static str],
    /// `due` is a sign of the grammar: short dates are read after it, and what is not a date is
    /// reported. The others are ordinary words too ("до пет лица"), so only an unmistakable date
    /// makes them a sign.
    sign: bool,
}

const fn word(words: &'static str, fillers: &'static [&'static str]) -> Announcing {
    Announcing { words, fillers, sign: false }
}

/// The longer goes before the shorter with the same beginning.
const ANNOUNCING: [Announcing; 9] = [
    Announcing { words: "due", fillers: &["on", "by", "the", "e", "le", "më"], sign: true },
    word("до", &["на"]),
    word("рок", &["до", "на"]),
    word("deri", &["më", "me", "në", "ne", "datë", "date", "të", "te", "e"]),
    word("afat", &["deri", "më", "me", "në", "ne", "datë", "date", "të", "te", "e"]),
    word("d'ici", &["le", "au", "la"]),
    word("pour le", &[]),
    word("échéance", &["le"]),
    word("echeance", &["le"]),
];

/// Whether a text begins with a word that announces a date, whatever follows: where it ends.
pub(super) fn announcing(text: &str) -> Option<usize> {
    announced(text).map(|(_, end)| end)
}

fn announced(text: &str) -> Option<(&'static Announcing, usize)> {
    // Most words of a text begin with another letter and are passed over at once.
    if !text.starts_with(['d', 'D', 'д', 'Д', 'р', 'Р', 'a', 'A', 'p', 'P', 'é', 'É', 'e', 'E']) {
        return None;
    }
    ANNOUNCING.iter().find_map(|word| Some((word, after(text, word.words)?)))
}

/// Where the text goes on after these words, if it begins with them.
fn after(text: &str, words: &str) -> Option<usize> {
    let mut rest = text.chars();
    for expected in words.chars() {
        let letter = rest.next()?;
        let same = match expected {
            '\'' => matches!(letter, '\'' | '’'),
            ' ' => is_space(letter),
            _ => letter == expected || letter.to_lowercase().eq([expected]),
        };
        if !same {
            return None;
        }
    }
    let ends = !rest.clone().next().is_some_and(char::is_alphanumeric);
    ends.then(|| text.len() - rest.as_str().len())
}

/// Reads what stands at the beginning of a text.
pub(super) fn read(text: &str, today: NaiveDate) -> Due {
    let Some((announcing, end)) = announced(text) else { return Due::Nothing };
    let mut reader = Reader { text, at: end, today, sign: announcing.sign };
    if !reader.skip_spaces() {
        return Due::Nothing;
    }
    let first = reader.at;
    while let Some(end) = announcing.fillers.iter().find_map(|filler| after(reader.rest(), filler)) {
        reader.at += end;
        reader.skip_spaces();
    }
    match reader.date() {
        Some(Ok(date)) if reader.ends() => Due::By(date, reader.at),
        Some(Err(NoSuchDay)) if reader.ends() => Due::NoSuchDate(reader.at),
        _ => {
            let words = &text[first..];
            let word = words.split(char::is_whitespace).next().unwrap_or_default();
            let digits = word.starts_with(|letter: char| letter.is_ascii_digit());
            let ordinary = word.is_empty() || after(words, "to").is_some();
            if announcing.sign && !ordinary && (digits || word.starts_with(char::is_alphabetic)) {
                Due::NotADate(first + word.trim_end_matches(|end: char| !end.is_alphanumeric()).len())
            } else {
                Due::Nothing
            }
        }
    }
}

/// A date as a person writes it: `31 July`, `31.7.`, `2023-07-31`; without a year the next such day.
pub fn date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = format!("due {}", text.trim());
    match read(&text, today) {
        Due::By(date, end) if end == text.len() => Some(date),
        _ => None,
    }
}

struct NoSuchDay;

struct Reader<'t> {
    text: &'t str,
    at: usize,
    today: NaiveDate,
    sign: bool,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    /// Whether the date stands for itself and is not the beginning of something longer.
    fn ends(&self) -> bool {
        !self.rest().starts_with(|next: char| next.is_alphanumeric())
    }

    fn skip_spaces(&mut self) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(is_space).len();
        self.rest().len() < rest.len()
    }

    /// Up to so many digits: their value and their count.
    fn number(&mut self, most: usize) -> Option<(u32, usize)> {
        let count = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 || count > most {
            return None;
        }
        let value = self.rest()[..count].parse().ok()?;
        self.at += count;
        Some((value, count))
    }

    fn word(&mut self) -> &'t str {
        let rest = self.rest();
        let end = rest
            .find(|letter: char| {
                !letter.is_alphabetic() && !unicode_normalization::char::is_combining_mark(letter)
            })
            .unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn take(&mut self, sign: char) -> bool {
        let found = self.rest().starts_with(sign);
        self.at += usize::from(found) * sign.len_utf8();
        found
    }

    fn length(&self) -> Length {
        if self.sign { Length::Beginning } else { Length::Whole }
    }

    fn date(&mut self) -> Option<Result<NaiveDate, NoSuchDay>> {
        match self.number(4) {
            Some((year, 4)) => self.iso(year),
            Some((day, 1 | 2)) => self.numeric(day).unwrap_or_else(|| self.day_and_month(day)),
            Some(_) => None,
            None => self.named(),
        }
    }

    /// 2023-07-31
    fn iso(&mut self, year: u32) -> Option<Result<NaiveDate, NoSuchDay>> {
        let month = self.take('-').then(|| self.number(2)).flatten()?.0;
        let day = self.take('-').then(|| self.number(2)).flatten()?.0;
        Some(of(year, month, day))
    }

    /// 31.7. · 31.07.2023 · 31/7/23. `None` in the outer place: another form.
    fn numeric(&mut self, day: u32) -> Option<Option<Result<NaiveDate, NoSuchDay>>> {
        let separator = ['.', '/'].into_iter().find(|&separator| {
            let after = self.rest().strip_prefix(separator);
            after.is_some_and(|after| after.starts_with(|digit: char| digit.is_ascii_digit()))
        })?;
        self.at += 1;
        let Some((month, _)) = self.number(2) else { return Some(None) };
        let month_end = self.at;
        if self.take(separator) {
            match self.number(4) {
                Some((year, 4)) => return Some(Some(of(year, month, day))),
                Some((year, 2)) => return Some(Some(of(2000 + year, month, day))),
                Some(_) => return Some(None),
                None if separator == '.' => return Some(Some(self.without_year(day, month))),
                None => self.at = month_end,
            }
        }
        // "до 10.30" is a time of day, "deri 5.6" a quantity.
        Some(self.sign.then(|| self.without_year(day, month)))
    }

    /// 31 July · 31st of July 2023 · 1er juillet
    fn day_and_month(&mut self, day: u32) -> Option<Result<NaiveDate, NoSuchDay>> {
        self.skip_ordinal();
        self.take('.');
        self.skip_spaces();
        if let Some(end) = after(self.rest(), "of") {
            self.at += end;
            self.skip_spaces();
        }
        let word = self.word();
        let month = calendar::month(word, self.length())?;
        Some(self.maybe_year(day, month))
    }

    /// July 31 · Friday · e premte
    fn named(&mut self) -> Option<Result<NaiveDate, NoSuchDay>> {
        let word = self.word();
        if let Some(month) = calendar::month(word, self.length()) {
            let month_end = self.at;
            if self.skip_spaces()
                && let Some((day, 1 | 2)) = self.number(2)
            {
                self.skip_ordinal();
                return Some(self.maybe_year(day, month));
            }
            self.at = month_end;
        }
        let weekday = calendar::weekday(word, self.length())?;
        Some(calendar::next_weekday(self.today, weekday).ok_or(NoSuchDay))
    }

    fn skip_ordinal(&mut self) {
        let suffix = ["st", "nd", "rd", "th", "er"];
        if let Some(end) = suffix.into_iter().find_map(|suffix| after(self.rest(), suffix)) {
            self.at += end;
        }
    }

    /// A year of four digits may follow, after a space or comma.
    fn maybe_year(&mut self, day: u32, month: u32) -> Result<NaiveDate, NoSuchDay> {
        let month_end = self.at;
        self.take(',');
        if self.skip_spaces()
            && let Some((year @ 1900..=2999, 4)) = self.number(4)
            && self.ends()
        {
            return of(year, month, day);
        }
        self.at = month_end;
        self.without_year(day, month)
    }

    fn without_year(&self, day: u32, month: u32) -> Result<NaiveDate, NoSuchDay> {
        calendar::next_date(self.today, day, month).ok_or(NoSuchDay)
    }
}

fn of(year: u32, month: u32, day: u32) -> Result<NaiveDate, NoSuchDay> {
    let year = i32::try_from(year).map_err(|_| NoSuchDay)?;
    NaiveDate::from_ymd_opt(year, month, day).ok_or(NoSuchDay)
}

/// Within a line, so not its end.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() && letter != '\n'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// The reference event's first day, a Tuesday.
    fn today() -> NaiveDate {
        on(2023, 6, 13)
    }

    #[test]
    fn dates_are_read_in_many_forms() {
        for text in [
            "due 31 July",
            "due 31 July 2023",
            "due 31.7.",
            "due 31.7",
            "due 31.07.2023",
            "due 31/7/23",
            "due 2023-07-31",
            "due July 31",
            "Due July 31, 2023",
            "due 31st of July",
            "due on 31 Jul",
            "due by the 31st July",
            "due 31. јули",
            "due 31 korrik",
            "до 31 јули",
            "До 31 јули 2023",
            "до 31.7.",
            "рок до 31.07.2023",
            "рок 31 ЈУЛИ",
            "deri më 31 korrik",
            "deri me 31 korrik 2023",
            "afat deri më datë 31.07.2023",
            "d'ici le 31 juillet",
            "d’ici au 31 juillet 2023",
            "pour le 31 juillet",
            "échéance le 31 juillet",
        ] {
            assert_eq!(read(text, today()), Due::By(on(2023, 7, 31), text.len()), "{text}");
        }
        for (text, date) in [
            ("due 12 June", on(2024, 6, 12)),
            ("due 13 June", today()),
            ("due 1er juillet", on(2023, 7, 1)),
            ("due Friday", on(2023, 6, 16)),
            ("due fri", on(2023, 6, 16)),
            ("due Tuesday", on(2023, 6, 20)),
            ("до петок", on(2023, 6, 16)),
            ("deri të premten", on(2023, 6, 16)),
            ("deri e premte", on(2023, 6, 16)),
            ("pour le vendredi", on(2023, 6, 16)),
            ("due 29 February", on(2024, 2, 29)),
            ("due 1 January 2022", on(2022, 1, 1)),
        ] {
            assert_eq!(read(text, today()), Due::By(date, text.len()), "{text}");
        }
    }

    #[test]
    fn the_piece_ends_where_the_date_ends() {
        for (text, piece) in [
            ("due 31 July. Then", "due 31 July"),
            ("due 31 July 40 chairs", "due 31 July"),
            ("due 31.7. #funding", "due 31.7."),
            ("due July 31, then", "due July 31"),
            ("due Friday, or later", "due Friday"),
            ("due 31/7/ or", "due 31/7"),
        ] {
            assert!(matches!(read(text, today()), Due::By(_, end) if &text[..end] == piece), "{text}");
        }
    }

    #[test]
    fn ordinary_words_stay_ordinary() {
        for text in [
            "due to lack of funds",
            "due",
            "due.",
            "due\n31 July",
            "dues 31 July",
            "до пет лица",
            "до 10.30",
            "до 30 лица",
            "do 31 July",
            "deri tani",
            "deri 5.6",
            "pour le moment",
            "pour 31 juillet",
            "d'ici",
            "deadline 31 July",
            "31 July",
        ] {
            assert_eq!(read(text, today()), Due::Nothing, "{text}");
        }
    }

    #[test]
    fn what_was_meant_as_a_date_and_is_none_is_told() {
        assert_eq!(read("due 31 June", today()), Due::NoSuchDate(11));
        assert_eq!(read("due 2023-02-29 x", today()), Due::NoSuchDate(14));
        assert_eq!(read("до 32 јули", today()), Due::NoSuchDate("до 32 јули".len()));
        assert_eq!(read("due soon, or", today()), Due::NotADate(8));
        assert_eq!(read("due 31 chairs", today()), Due::NotADate(6));
        assert_eq!(read("due 123456", today()), Due::NotADate(10));
        assert_eq!(read("due march", today()), Due::NotADate(9));
    }
}
