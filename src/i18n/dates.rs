//! Dates and times of day, as each language writes them. Names of days and months are chrono's.

use chrono::{Datelike, Locale, NaiveDate, NaiveTime, Timelike};

use super::Catalogue;
use crate::domain::lang::Lang;

/// `Tuesday 13 June 2023` · `mardi 13 juin 2023` · `вторник, 13 јуни 2023` · `e martë, 13 qershor 2023`.
pub fn long(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", weekday_and_day(lang, date), date.year())
}

/// `Tuesday 13 June` · `вторник, 13 јуни`.
pub fn weekday_and_day(lang: Lang, date: NaiveDate) -> String {
    format!("{}{}{}", named(lang, date, "%A"), after_weekday(lang), day_and_month(lang, date))
}

/// `13 June 2023` · `1er juin 2023`.
pub fn full(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day_and_month(lang, date), date.year())
}

/// `13 June` · `1er juin`: where the year is known.
pub fn day_and_month(lang: Lang, date: NaiveDate) -> String {
    format!("{} {}", day(lang, date), named(lang, date, "%B"))
}

/// `13/06/2023` · `13.06.2023`: where columns must not move.
pub fn in_figures(lang: Lang, date: NaiveDate) -> String {
    let separator = match lang {
        Lang::En | Lang::Fr => '/',
        Lang::Mk | Lang::Sq => '.',
    };
    format!("{:02}{separator}{:02}{separator}{}", date.day(), date.month(), date.year())
}

/// The days of a workshop in one phrase: `Tuesday 13 and Wednesday 14 June 2023`; three and more:
/// `Tuesday 13 to Thursday 15 June 2023`. The dates are in order; of none the phrase is empty.
pub fn range(words: &Catalogue, dates: &[NaiveDate]) -> String {
    let lang = words.lang();
    match dates {
        [] => String::new(),
        [only] => long(lang, *only),
        [first, last] => words.date_two(shortened(lang, *first, *last), end_of_range(lang, *first, *last)),
        [first, .., last] => {
            words.date_from_to(shortened(lang, *first, *last), end_of_range(lang, *first, *last))
        }
    }
}

/// `09:05`, in all languages.
pub fn clock(time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// `09:05:07`, in all languages.
pub fn clock_with_seconds(time: NaiveTime) -> String {
    format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

/// The time of day in running text: `09:05`, in French `9 h 05`.
pub fn clock_in_text(lang: Lang, time: NaiveTime) -> String {
    match lang {
        Lang::Fr => format!("{}\u{a0}h\u{a0}{:02}", time.hour(), time.minute()),
        Lang::En | Lang::Mk | Lang::Sq => clock(time),
    }
}

/// The first date of a range without what the last one says again.
fn shortened(lang: Lang, first: NaiveDate, last: NaiveDate) -> String {
    if first.year() != last.year() {
        long(lang, first)
    } else if first.month() != last.month() {
        weekday_and_day(lang, first)
    } else {
        format!("{} {}", named(lang, first, "%A"), day(lang, first))
    }
}

/// The last date of a range. Where the first has lost its month, neither has a comma after the
/// name of the day: „вторник 13 и среда 14 јуни 2023“.
fn end_of_range(lang: Lang, first: NaiveDate, last: NaiveDate) -> String {
    if (first.year(), first.month()) == (last.year(), last.month()) {
        format!("{} {}", named(lang, last, "%A"), full(lang, last))
    } else {
        long(lang, last)
    }
}

fn day(lang: Lang, date: NaiveDate) -> String {
    match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    }
}

fn after_weekday(lang: Lang) -> &'static str {
    match lang {
        Lang::En | Lang::Fr => " ",
        Lang::Mk | Lang::Sq => ", ",
    }
}

fn named(lang: Lang, date: NaiveDate, format: &str) -> String {
    let locale = match lang {
        Lang::En => Locale::en_GB,
        Lang::Fr => Locale::fr_FR,
        Lang::Mk => Locale::mk_MK,
        Lang::Sq => Locale::sq_AL,
    };
    date.format_localized(format, locale).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn ranges(dates: &[NaiveDate]) -> [String; 4] {
        Lang::ALL.map(|lang| range(&Catalogue::load(lang), dates))
    }

    #[test]
    fn a_long_date_is_written_as_the_language_writes_it() {
        let long = Lang::ALL.map(|lang| long(lang, date(2023, 6, 13)));
        assert_eq!(
            long,
            [
                "Tuesday 13 June 2023",
                "mardi 13 juin 2023",
                "вторник, 13 јуни 2023",
                "e martë, 13 qershor 2023"
            ]
        );
    }

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french_only() {
        let first = Lang::ALL.map(|lang| full(lang, date(2023, 8, 1)));
        assert_eq!(first, ["1 August 2023", "1er août 2023", "1 август 2023", "1 gusht 2023"]);
        assert_eq!(day_and_month(Lang::Fr, date(2023, 8, 11)), "11 août");
    }

    #[test]
    fn names_have_no_space_too_many_and_no_capital_where_none_belongs() {
        for lang in Lang::ALL {
            for month in 1..=12 {
                for day in 1..=7 {
                    let text = long(lang, date(2023, month, day));
                    assert_eq!(text.split_whitespace().collect::<Vec<_>>().join(" "), text);
                    assert!(lang == Lang::En || !text.contains(char::is_uppercase), "{text}");
                }
            }
        }
    }

    #[test]
    fn two_days_share_month_and_year() {
        assert_eq!(
            ranges(&[date(2023, 6, 13), date(2023, 6, 14)]),
            [
                "Tuesday 13 and Wednesday 14 June 2023",
                "mardi 13 et mercredi 14 juin 2023",
                "вторник 13 и среда 14 јуни 2023",
                "e martë 13 dhe e mërkurë 14 qershor 2023",
            ]
        );
    }

    #[test]
    fn a_range_over_the_end_of_a_month_or_a_year_says_both() {
        assert_eq!(
            ranges(&[date(2023, 6, 30), date(2023, 7, 1)]),
            [
                "Friday 30 June and Saturday 1 July 2023",
                "vendredi 30 juin et samedi 1er juillet 2023",
                "петок, 30 јуни и сабота, 1 јули 2023",
                "e premte, 30 qershor dhe e shtunë, 1 korrik 2023",
            ]
        );
        let [en, ..] = ranges(&[date(2023, 12, 31), date(2024, 1, 1)]);
        assert_eq!(en, "Sunday 31 December 2023 and Monday 1 January 2024");
    }

    #[test]
    fn three_days_are_a_range_and_one_is_a_date() {
        let three = ranges(&[date(2023, 6, 13), date(2023, 6, 14), date(2023, 6, 15)]);
        assert_eq!(three[0], "Tuesday 13 to Thursday 15 June 2023");
        assert_eq!(three[1], "du mardi 13 au jeudi 15 juin 2023");
        assert_eq!(ranges(&[date(2023, 6, 13)])[0], "Tuesday 13 June 2023");
        assert_eq!(ranges(&[])[0], "");
    }

    #[test]
    fn the_clock_has_24_hours() {
        let time = NaiveTime::from_hms_opt(16, 5, 7).unwrap();
        assert_eq!(clock(time), "16:05");
        assert_eq!(clock_with_seconds(time), "16:05:07");
        assert_eq!(clock_in_text(Lang::Fr, time), "16\u{a0}h\u{a0}05");
        assert_eq!(clock_in_text(Lang::Sq, time), "16:05");
        assert_eq!(in_figures(Lang::Mk, date(2023, 6, 3)), "03.06.2023");
    }
}
