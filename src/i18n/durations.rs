//! Durations and offsets: in figures for tables, in words for sentences.

use super::Catalogue;

/// Below so many seconds an offset reads "on time" (`timing.md` R7).
const ON_TIME_BELOW: i64 = 60;

/// A duration for a table: `5 min`, `1 h 05`.
pub fn in_figures(words: &Catalogue, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.duration_short_minutes(minutes),
        (hours, minutes) => words.duration_short_hours(hours, format!("{minutes:02}")),
    }
}

/// A duration in a sentence: `2 minutes`, `1 hour`, `1 hour 5 min`.
pub fn in_words(words: &Catalogue, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.duration_minutes(minutes),
        (hours, 0) => words.duration_hours(hours),
        (hours, minutes) => words.duration_hours_minutes(hours, minutes),
    }
}

/// An offset in words: `on time`, `8 minutes behind`, `3 minutes ahead`. Positive is behind
/// (`timing.md` R7); seconds of a begun minute are left out.
pub fn offset(words: &Catalogue, seconds: i64) -> String {
    match seconds {
        s if s.abs() < ON_TIME_BELOW => words.offset_on_time(),
        s if s > 0 => words.offset_behind(s / 60),
        s => words.offset_ahead(-s / 60),
    }
}

/// An offset for a column: `+8`, `−3`; nothing when on time.
pub fn offset_in_figures(seconds: i64) -> String {
    match seconds {
        s if s.abs() < ON_TIME_BELOW => String::new(),
        s if s > 0 => format!("+{}", s / 60),
        s => format!("\u{2212}{}", -s / 60),
    }
}

/// What a clock shows: `7:05`, `105:00`; past zero it counts up as `+1:30`.
pub fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "+" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    fn all(of: impl Fn(&Catalogue) -> String) -> [String; 4] {
        Lang::ALL.map(|lang| of(&Catalogue::load(lang)))
    }

    #[test]
    fn minutes_take_the_plural_form_of_the_language() {
        let minutes = |n| all(|words| in_words(words, n));
        assert_eq!(minutes(0), ["0 minutes", "0 minute", "0 минути", "0 minuta"]);
        assert_eq!(minutes(1), ["1 minute", "1 minute", "1 минута", "1 minutë"]);
        assert_eq!(minutes(2), ["2 minutes", "2 minutes", "2 минути", "2 minuta"]);
        assert_eq!(minutes(11), ["11 minutes", "11 minutes", "11 минути", "11 minuta"]);
        assert_eq!(minutes(21), ["21 minutes", "21 minutes", "21 минута", "21 minuta"]);
        assert_eq!(minutes(22), ["22 minutes", "22 minutes", "22 минути", "22 minuta"]);
        assert_eq!(minutes(60), ["1 hour", "1 heure", "1 час", "1 orë"]);
        assert_eq!(minutes(125), ["2 hours 5 min", "2 heures 5 min", "2 часа 5 мин", "2 orë 5 min"]);
    }

    #[test]
    fn durations_of_tables_keep_two_digits_after_the_hour() {
        assert_eq!(all(|words| in_figures(words, 5)), ["5 min", "5 min", "5 мин", "5 min"]);
        assert_eq!(all(|words| in_figures(words, 65)), ["1 h 05", "1 h 05", "1 ч 05", "1 h 05"]);
    }

    #[test]
    fn an_offset_below_a_minute_is_on_time() {
        let en = Catalogue::load(Lang::En);
        assert_eq!(offset(&en, 59), "on time");
        assert_eq!(offset(&en, -59), "on time");
        assert_eq!(offset(&en, 60), "1 minute behind");
        assert_eq!(offset(&en, 8 * 60 + 40), "8 minutes behind");
        assert_eq!(offset(&en, -180), "3 minutes ahead");
        assert_eq!([59, 480, -180].map(offset_in_figures), ["", "+8", "\u{2212}3"]);
        let behind = all(|words| offset(words, 480));
        assert_eq!(
            behind,
            ["8 minutes behind", "retard de 8 minutes", "доцнење од 8 минути", "vonesë prej 8 minutash"]
        );
    }

    #[test]
    fn a_clock_past_zero_counts_up() {
        assert_eq!([425, 6300, 0, -1, -90].map(clock), ["7:05", "105:00", "0:00", "+0:01", "+1:30"]);
    }
}
