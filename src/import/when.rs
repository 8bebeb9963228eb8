//! Times of day and dates as files write them, and what was probably meant by other forms.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

/// HH:MM of 24 hours, and nothing else.
pub fn time(text: &str) -> Option<NaiveTime> {
    let [h1, h2, b':', m1, m2] = text.as_bytes() else { return None };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    NaiveTime::from_hms_opt(digit(h1)? * 10 + digit(h2)?, digit(m1)? * 10 + digit(m2)?, 0)
}

/// YYYY-MM-DD of the calendar, and nothing else.
pub fn date(text: &str) -> Option<NaiveDate> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shape {
        return None;
    }
    NaiveDate::from_ymd_opt(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
}

/// The numbers in a text, at most three.
fn numbers(text: &str) -> Option<Vec<(usize, u32)>> {
    let numbers = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| Some((digits.len(), digits.parse().ok()?)))
        .take(4)
        .collect::<Option<Vec<_>>>()?;
    (numbers.len() <= 3).then_some(numbers)
}

/// The time that "9:00", "9h30", "9.30", "930" or "2:15 pm" probably mean.
pub fn probable_time(found: &str) -> Option<NaiveTime> {
    if found.contains('-') || found.len() > 20 {
        return None;
    }
    let (mut hour, minute) = match numbers(found)?.as_slice() {
        [(1..=2, hour)] => (*hour, 0),
        [(3..=4, both)] => (both / 100, both % 100),
        [(_, hour), (_, minute)] | [(_, hour), (_, minute), _] => (*hour, *minute),
        _ => return None,
    };
    let lower = found.to_ascii_lowercase();
    if lower.contains("pm") && hour < 12 {
        hour += 12;
    } else if lower.contains("am") && hour == 12 {
        hour = 0;
    }
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The date that "13.6.2023", "2023/6/13" or "2023-02-30" (the last day of its month) probably mean.
pub fn probable_date(found: &str) -> Option<NaiveDate> {
    let (year, month, day) = match numbers(found)?.as_slice() {
        [(4, year), (_, month), (_, day)] => (*year, *month, *day),
        [(_, day), (_, month), (4, year)] if *month <= 12 => (*year, *month, *day),
        [(_, month), (_, day), (4, year)] => (*year, *month, *day),
        _ => return None,
    };
    let first = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, 1)?;
    let days = u32::from(first.num_days_in_month());
    first.with_day(day.clamp(1, days)).filter(|_| (1..=31).contains(&day))
}

/// Minutes since midnight.
pub fn minute_of_day(time: NaiveTime) -> i64 {
    i64::from(time.num_seconds_from_midnight() / 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hours_and_minutes_of_the_day_are_times() {
        assert_eq!(time("09:05"), NaiveTime::from_hms_opt(9, 5, 0));
        for bad in ["24:00", "9:00", "09:60", "09.00", "09:00:00", "", "ab:cd", "09:0٣", "+9:00", "25:61"] {
            assert_eq!(time(bad), None, "{bad}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        assert_eq!(date("2024-02-29"), NaiveDate::from_ymd_opt(2024, 2, 29));
        for bad in ["2023-02-30", "2023-2-03", "13.06.2023", "2023-13-01", "", "2023-06-13T", "20é3-06-1"] {
            assert_eq!(date(bad), None, "{bad}");
        }
    }

    #[test]
    fn other_forms_lead_to_what_was_probably_meant() {
        let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
        for (found, expected) in [
            ("9:00", clock(9, 0)),
            ("9h30", clock(9, 30)),
            ("9.30", clock(9, 30)),
            ("0930", clock(9, 30)),
            ("2:15 PM", clock(14, 15)),
            ("12:10 am", clock(0, 10)),
            ("09:00:00", clock(9, 0)),
            ("25:00", None),
            ("noon", None),
            ("-09:00", None),
        ] {
            assert_eq!(probable_time(found), expected, "{found}");
        }
        let day = NaiveDate::from_ymd_opt;
        for (found, expected) in [
            ("2023-02-30", day(2023, 2, 28)),
            ("2023-6-13", day(2023, 6, 13)),
            ("13.06.2023", day(2023, 6, 13)),
            ("06/13/2023", day(2023, 6, 13)),
            ("2023-13-01", None),
            ("13 June", None),
            ("99999999999-1-1", None),
        ] {
            assert_eq!(probable_date(found), expected, "{found}");
        }
    }
}
