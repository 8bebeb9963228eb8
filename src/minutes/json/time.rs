//! Instants as ISO 8601 with offset, as [`Instant`] writes them; ten thousand of them have to be
//! written at once.

use chrono::{DateTime, Datelike, Offset, Timelike, Utc};
use serde::{Serialize, Serializer};

use crate::domain::plan::Plan;
use crate::domain::status::Instant;

#[derive(Clone, Copy)]
pub(super) struct At<'p> {
    plan: &'p Plan,
    at: DateTime<Utc>,
}

impl<'p> At<'p> {
    pub fn of(plan: &'p Plan, at: DateTime<Utc>) -> Self {
        Self { plan, at }
    }
}

impl Serialize for At<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let local = self.plan.local(self.at);
        let offset = local.offset().fix().local_minus_utc();
        let is_usual = (0..=9999).contains(&local.year()) && offset % 60 == 0;
        if !is_usual {
            return Instant::of(self.plan, self.at).serialize(serializer);
        }
        let mut text = *b"0000-00-00T00:00:00+00:00";
        let mut two_digits = |place: usize, number: u32| {
            text[place] = b'0' + (number / 10 % 10) as u8;
            text[place + 1] = b'0' + (number % 10) as u8;
        };
        let year = local.year().unsigned_abs();
        two_digits(0, year / 100);
        two_digits(2, year % 100);
        two_digits(5, local.month());
        two_digits(8, local.day());
        two_digits(11, local.hour());
        two_digits(14, local.minute());
        two_digits(17, local.second());
        let minutes = offset.unsigned_abs() / 60;
        two_digits(20, minutes / 60);
        two_digits(23, minutes % 60);
        if offset < 0 {
            text[19] = b'-';
        }
        serializer.serialize_str(std::str::from_utf8(&text).expect("digits are ASCII"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_as_the_status_writes_them() {
        for zone in [chrono_tz::Europe::Skopje, chrono_tz::America::St_Johns, chrono_tz::UTC] {
            let plan = plan(zone);
            for ms in [0, 1_686_640_080_123, 1_701_432_059_999, -1, -3_000_000_000_000, 253_500_000_000_000] {
                let at = DateTime::from_timestamp_millis(ms).unwrap();
                let expected = serde_json::to_value(Instant::of(&plan, at)).unwrap();
                assert_eq!(serde_json::to_value(At::of(&plan, at)).unwrap(), expected, "{zone} {ms}");
            }
        }
    }

    fn plan(timezone: chrono_tz::Tz) -> Plan {
        use crate::domain::lang::{Lang, Text};
        use crate::domain::note::Level;
        use crate::domain::plan::Attribution;
        Plan {
            id: "x".into(),
            title: Text::plain("x"),
            short_title: None,
            banner: None,
            place: None,
            timezone,
            languages: vec![Lang::En],
            convened_by: Vec::new(),
            in_partnership_with: Vec::new(),
            supported_by: Vec::new(),
            attribution: Attribution { rule: None, threshold: 3, threshold_public: 5, default: Level::None },
            delete_personal_data_after: None,
            municipalities: Vec::new(),
            categories: Vec::new(),
            themes: Vec::new(),
            participants: Vec::new(),
            team: Vec::new(),
            abbreviations: Vec::new(),
            evaluation_questions: Vec::new(),
            follow_up: Vec::new(),
            days: Vec::new(),
        }
    }
}
