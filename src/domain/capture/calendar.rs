//! Names of months and weekdays in English, French, Macedonian and Albanian, as people type them.

use std::sync::LazyLock;

use chrono::{Datelike, Locale, NaiveDate, Weekday};

use crate::domain::fold::fold;

const LOCALES: [Locale; 4] = [Locale::en_GB, Locale::fr_FR, Locale::mk_MK, Locale::sq_AL];

/// The shortest beginning that is taken for a name.
const MIN_PREFIX: usize = 3;

static MONTHS: LazyLock<Vec<(String, u32)>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for month in 1..=12 {
        let date = NaiveDate::from_ymd_opt(2023, month, 1).expect("every month has a first day");
        let forms = LOCALES.map(|locale| fold(&date.format_localized("%B", locale).to_string()));
        names.extend(forms.map(|name| (name, month)));
    }
    names.sort();
    names.dedup();
    names
});

static WEEKDAYS: LazyLock<Vec<(String, Weekday)>> = LazyLock::new(|| {
    let mut names = Vec::new();
    for day in 5..=11 {
        let date = NaiveDate::from_ymd_opt(2023, 6, day).expect("June 2023 has these days");
        for locale in LOCALES {
            let name = fold(&date.format_localized("%A", locale).to_string());
            if let Some(albanian) = name.strip_prefix("e ") {
                // "e premte", and after a preposition "të premten"; "e diel", "të dielën".
                let bare = albanian.trim_end_matches('e');
                names.push((format!("{bare}en"), date.weekday()));
            }
            names.push((name.strip_prefix("e ").unwrap_or(&name).to_owned(), date.weekday()));
        }
    }
    names
});

/// How much of a name must be typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Length {
    Whole,
    Beginning,
}

/// The month of this name, 1 to 12.
pub(crate) fn month(typed: &str, length: Length) -> Option<u32> {
    named(&MONTHS, typed, length)
}

pub(crate) fn weekday(typed: &str, length: Length) -> Option<Weekday> {
    named(&WEEKDAYS, typed, length)
}

fn named<T: Copy + PartialEq>(names: &[(String, T)], typed: &str, length: Length) -> Option<T> {
    if typed.chars().count() < MIN_PREFIX {
        return None;
    }
    let typed = fold(typed);
    if let Some((_, value)) = names.iter().find(|(name, _)| *name == typed) {
        return Some(*value);
    }
    if length == Length::Whole {
        return None;
    }
    let mut found = names.iter().filter(|(name, _)| name.starts_with(&typed)).map(|(_, value)| *value);
    let first = found.next()?;
    found.all(|other| other == first).then_some(first)
}

/// The next day of this name, after today.
pub(super) fn next_weekday(today: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    today.iter_days().skip(1).take(7).find(|day| day.weekday() == weekday)
}

/// The next such day and month, today or later. A leap day may be years away.
pub(super) fn next_date(today: NaiveDate, day: u32, month: u32) -> Option<NaiveDate> {
    (today.year()..=today.year() + 8)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .find(|date| *date >= today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_four_languages_whole_and_by_their_beginning() {
        let names = [
            "january janvier јануари janar",
            "february février февруари shkurt",
            "march mars март mars",
            "april avril април prill",
            "may mai мај maj",
            "june juin јуни qershor",
            "july juillet јули korrik",
            "august août август gusht",
            "september septembre септември shtator",
            "october octobre октомври tetor",
            "november novembre ноември nëntor",
            "december décembre декември dhjetor",
        ];
        for (number, names) in (1..).zip(names) {
            for name in names.split(' ') {
                assert_eq!(month(name, Length::Whole), Some(number), "{name}");
                let beginning: String = name.chars().take(4).collect();
                assert_eq!(month(&beginning, Length::Beginning), Some(number), "{beginning}");
            }
        }
        assert_eq!(month("jui", Length::Beginning), None, "juin or juillet");
        assert_eq!(month("ju", Length::Beginning), None);
        assert_eq!(month("окт", Length::Beginning), Some(10));
        assert_eq!(month("окт", Length::Whole), None);
    }

    #[test]
    fn weekdays_are_known_in_four_languages() {
        let names = [
            "monday lundi понеделник hënë hënën",
            "tuesday mardi вторник martë martën",
            "wednesday mercredi среда mërkurë mërkurën",
            "thursday jeudi четврток enjte enjten",
            "friday vendredi петок premte premten",
            "saturday samedi сабота shtunë shtunën",
            "sunday dimanche недела diel dielën",
        ];
        let monday = NaiveDate::from_ymd_opt(2023, 6, 5).unwrap();
        for (date, names) in monday.iter_days().zip(names) {
            for name in names.split(' ') {
                assert_eq!(weekday(name, Length::Whole), Some(date.weekday()), "{name}");
            }
        }
    }

    #[test]
    fn a_date_without_a_year_is_the_next_one() {
        let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let today = date(2023, 6, 13);
        assert_eq!(next_date(today, 13, 6), Some(today));
        assert_eq!(next_date(today, 12, 6), Some(date(2024, 6, 12)));
        assert_eq!(next_date(today, 29, 2), Some(date(2024, 2, 29)));
        assert_eq!(next_date(today, 31, 6), None);
        assert_eq!(next_weekday(today, Weekday::Tue), Some(date(2023, 6, 20)));
        assert_eq!(next_weekday(today, Weekday::Wed), Some(date(2023, 6, 14)));
        assert_eq!(next_weekday(NaiveDate::MAX, Weekday::Wed), None);
    }
}
