//! Dates and the names of days as invitations write them: "Tuesday, 13 June 2023", „Ден 1“,
//! "e martë, 13 qershor", `13.06.2023`, "du 13 au 14 juin 2023".

use chrono::{Datelike, NaiveDate, Weekday};

use super::scan::Scan;
use crate::domain::capture::calendar::{self, Length};

/// What a text says of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// "Day 2".
    pub number: Option<u32>,
    pub weekday: Option<Weekday>,
    /// Several for "13 and 14 June".
    pub days: Vec<u32>,
    pub month: Option<u32>,
    pub year: Option<i32>,
    /// `06/07/2023` was read with the day first.
    pub day_first: bool,
}

impl Said {
    /// The dates, where all of their parts are said.
    pub fn dates(&self) -> Vec<NaiveDate> {
        let date = |day: &u32| NaiveDate::from_ymd_opt(self.year?, self.month?, *day);
        self.days.iter().filter_map(date).collect()
    }

    pub fn date(&self) -> Option<NaiveDate> {
        match self.dates()[..] {
            [date] => Some(date),
            _ => None,
        }
    }

    pub fn has_date(&self) -> bool {
        !self.days.is_empty() && self.month.is_some()
    }

    /// Whether a date that is given agrees with what is said.
    pub fn agrees(&self, date: NaiveDate) -> bool {
        (self.days.is_empty() || self.days.contains(&date.day()))
            && self.month.is_none_or(|month| month == date.month())
            && self.year.is_none_or(|year| year == date.year())
            && self.weekday.is_none_or(|weekday| weekday == date.weekday())
    }
}

const DAY: &[&str] = &["day", "den", "dita", "dite", "jour", "journee", "denot"];
const AND: &[&str] = &["and", "i", "dhe", "e", "et", "to", "do", "deri", "au", "a"];
const FIRST: [&[&str]; 4] = [
    &["first", "one", "prv", "prviot", "pare", "premier", "premiere", "un"],
    &["second", "two", "vtor", "vtoriot", "dyte", "deuxieme", "seconde", "deux"],
    &["third", "three", "tret", "tretiot", "trete", "troisieme", "trois"],
    &["fourth", "four", "cetvrt", "cetvrtiot", "katert", "quatrieme", "quatre"],
];
/// More are not listed in one line.
const MOST_DAYS: usize = 14;
/// What may stand before a date, beside in it.
const BESIDE: &[&str] =
    &["e", "le", "du", "on", "na", "me", "od", "data", "date", "datum", "nga", "te", "ne"];

/// What a text says of the day at its beginning, and what stands behind that; none where it says
/// nothing.
pub fn leading(text: &str) -> Option<(Said, &str)> {
    let mut said = Said::default();
    let mut scan = Scan::new(text);
    let mut behind = scan;
    loop {
        skip(&mut scan);
        let before = scan.rest().len();
        if said.number.is_none()
            && let Some(number) = numbered(&mut scan)
        {
            said.number = Some(number);
        } else if said.days.is_empty() && date(&mut scan, &mut said) {
        } else if said.weekday.is_none()
            && let Some(weekday) = weekday(&mut scan)
        {
            said.weekday = Some(weekday);
        } else if said.days.is_empty() && scan.one_of(BESIDE) {
            continue;
        } else {
            break;
        }
        if scan.rest().len() == before {
            break;
        }
        behind = scan;
    }
    let found = said.number.is_some() || said.weekday.is_some() || said.has_date();
    found.then(|| {
        (
            said,
            behind
                .rest()
                .trim_start_matches(|letter: char| letter.is_whitespace() || ",.:;–—-|)(".contains(letter)),
        )
    })
}

/// The first date that stands anywhere in a text.
pub fn anywhere(text: &str) -> Option<Said> {
    let begins = text.char_indices().filter(|(at, letter)| {
        let before = text[..*at].chars().next_back();
        letter.is_alphanumeric()
            && !before.is_some_and(|before| before.is_alphanumeric() || ".:".contains(before))
    });
    let found = begins.filter_map(|(at, _)| {
        let mut said = Said::default();
        let mut scan = Scan::new(&text[at..]);
        (date(&mut scan, &mut said) && said.has_date()).then_some(said)
    });
    found.take(1).next()
}

fn skip(scan: &mut Scan<'_>) {
    while scan.take(|letter| letter.is_whitespace() || ",.:;–—-|()/".contains(letter)).is_some() {}
}

/// "Day 2", „Втор ден“, "Dita e parë", "2nd day".
fn numbered(scan: &mut Scan<'_>) -> Option<u32> {
    let ordinal = |word: &str| (1_u32..).zip(FIRST).find(|(_, words)| words.contains(&word)).map(|(n, _)| n);
    let mut ahead = *scan;
    if ahead.one_of(DAY) {
        ahead.spaces();
        ahead.one_of(&["e", "i"]);
        ahead.spaces();
        let number = match ahead.number() {
            Some((number @ 1..=31, 1..=2)) => Some(number),
            Some(_) => None,
            None => ahead.word().and_then(|word| ordinal(&word)),
        };
        // "Day 1" and not "dita 13 qershor".
        *scan = ahead;
        let mut further = ahead;
        further.spaces();
        further.take(|letter| letter == '.');
        further.spaces();
        let is_month = further.word().is_some_and(|word| calendar::month(&word, Length::Whole).is_some());
        return number.filter(|_| !is_month);
    }
    let number = match ahead.number() {
        Some((number @ 1..=9, 1)) => {
            ahead.take(|letter| letter == '.');
            ahead.one_of(&["st", "nd", "rd", "th", "er", "e", "eme", "vi", "ri", "ti"]);
            number
        }
        Some(_) => return None,
        None => ordinal(&ahead.word()?)?,
    };
    ahead.spaces();
    if !ahead.one_of(DAY) {
        return None;
    }
    *scan = ahead;
    Some(number)
}

fn weekday(scan: &mut Scan<'_>) -> Option<Weekday> {
    let mut ahead = *scan;
    ahead.one_of(&["e", "te"]);
    ahead.spaces();
    let weekday = calendar::weekday(&ahead.word()?, Length::Whole)?;
    *scan = ahead;
    Some(weekday)
}

/// Days, month and year in any of their forms.
fn date(scan: &mut Scan<'_>, said: &mut Said) -> bool {
    let start = *scan;
    let found = in_figures(scan, said) || with_name(scan, said) || name_first(scan, said);
    if !found {
        *scan = start;
        said.days.clear();
        (said.month, said.year) = (None, None);
    }
    found
}

/// `2023-06-13`, `13.06.2023`, `13/6/2023`, `13–14.06.2023`.
fn in_figures(scan: &mut Scan<'_>, said: &mut Said) -> bool {
    let mut ahead = *scan;
    let Some((first, digits)) = ahead.number() else { return false };
    if digits == 4 {
        let Some(sign) = ahead.take(|letter| "-./".contains(letter)) else { return false };
        let Some((month, 1..=2)) = ahead.number() else { return false };
        if ahead.take(|letter| letter == sign).is_none() {
            return false;
        }
        let Some((day, 1..=2)) = ahead.number() else { return false };
        (said.days, said.month, said.year) = (vec![day], Some(month), i32::try_from(first).ok());
        *scan = ahead;
        return said.date().is_some();
    }
    let mut days = vec![first];
    let mut further = ahead;
    if further.until(AND)
        && let Some((last, 1..=2)) = further.number()
        && further.peek() == Some('.')
    {
        days.push(last);
        ahead = further;
    }
    let Some(sign) = ahead.take(|letter| "-./".contains(letter)) else { return false };
    ahead.spaces();
    let Some((month, 1..=2)) = ahead.number() else { return false };
    if ahead.take(|letter| letter == sign).is_none() {
        return false;
    }
    ahead.spaces();
    let year = match ahead.number() {
        Some((year, 4)) => year,
        Some((year, 2)) => 2000 + year,
        _ => return false,
    };
    let (mut day, mut month) = (days, month);
    if let [first] = day[..] {
        if month > 12 && first <= 12 {
            (day, month) = (vec![month], first);
        } else {
            said.day_first = sign == '/' && first <= 12 && first != month;
        }
    }
    fill(&mut day);
    (said.days, said.month, said.year) = (day, Some(month), i32::try_from(year).ok());
    *scan = ahead;
    said.dates().len() == said.days.len()
}

/// "13 June 2023", „13 и 14 јуни 2023“, "1er août", "13th of June".
fn with_name(scan: &mut Scan<'_>, said: &mut Said) -> bool {
    let mut ahead = *scan;
    let Some(first) = day_of_month(&mut ahead) else { return false };
    let mut days = vec![first];
    loop {
        let mut further = ahead;
        further.spaces();
        let more = further.take(|letter| letter == ',').is_some() || {
            further = ahead;
            further.until(AND)
        };
        further.spaces();
        match day_of_month(&mut further) {
            Some(day) if more && days.len() < MOST_DAYS => days.push(day),
            _ => break,
        }
        ahead = further;
    }
    ahead.spaces();
    ahead.one_of(&["of", "de"]);
    ahead.spaces();
    let Some(month) = ahead.word().and_then(|word| calendar::month(&word, Length::Whole)) else {
        return false;
    };
    *scan = ahead;
    if days.len() == 2 {
        fill(&mut days);
    }
    (said.days, said.month) = (days, Some(month));
    said.year = year(scan);
    true
}

/// "June 13, 2023".
fn name_first(scan: &mut Scan<'_>, said: &mut Said) -> bool {
    let mut ahead = *scan;
    let Some(month) = ahead.word().and_then(|word| calendar::month(&word, Length::Whole)) else {
        return false;
    };
    ahead.spaces();
    let Some(first) = day_of_month(&mut ahead) else { return false };
    let mut days = vec![first];
    let mut further = ahead;
    if further.until(AND)
        && let Some(last) = day_of_month(&mut further)
    {
        days.push(last);
        fill(&mut days);
        ahead = further;
    }
    *scan = ahead;
    (said.days, said.month) = (days, Some(month));
    said.year = year(scan);
    true
}

fn year(scan: &mut Scan<'_>) -> Option<i32> {
    let mut ahead = *scan;
    ahead.take(|letter| letter == '.');
    ahead.spaces();
    ahead.take(|letter| letter == ',');
    ahead.spaces();
    let Some((year @ 1900..=2199, 4)) = ahead.number() else { return None };
    if ahead.peek() == Some(':') {
        return None;
    }
    *scan = ahead;
    // „2023 година“, "2023 г."
    ahead.spaces();
    if ahead.one_of(&["godina", "god", "g", "viti"]) {
        *scan = ahead;
    }
    i32::try_from(year).ok()
}

fn day_of_month(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    let (day @ 1..=31, 1..=2) = ahead.number()? else { return None };
    let mut further = ahead;
    further.take(|letter| letter == '-');
    if further.one_of(&["st", "nd", "rd", "th", "er", "ti", "vi", "ri", "mi"]) {
        ahead = further;
    }
    ahead.take(|letter| letter == '.');
    *scan = ahead;
    Some(day)
}

/// "13 to 15" are three days.
fn fill(days: &mut Vec<u32>) {
    if let [first, last] = days[..]
        && first < last
        && last - first < 14
    {
        *days = (first..=last).collect();
    }
}
