//! Which edition an export is: its number, its status and its date, decided in one place.
//!
//! While nothing that the minutes can say has changed since an edition was given out, every export is that
//! edition: its number, its date, draft or final, and until when corrections are accepted. Otherwise an export
//! is a draft of the next number that nobody has given out: it bears today's date and no term for corrections.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{Options, Profile};
use crate::domain::issuing::Edition;
use crate::domain::workshop::Workshop;

/// A draft is open to corrections for so many working days, unless somebody says otherwise.
pub const CORRECTION_DAYS: u32 = 5;

/// What is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Issue {
    pub is_final: bool,
    /// Until when corrections are accepted; to a final version none are expected.
    pub corrections_until: Option<NaiveDate>,
}

impl Issue {
    /// A draft with the usual term for corrections.
    pub fn draft(today: NaiveDate) -> Issue {
        Issue { is_final: false, corrections_until: Some(working_days_after(today, CORRECTION_DAYS)) }
    }

    pub fn of_final() -> Issue {
        Issue { is_final: true, corrections_until: None }
    }
}

/// The edition that was given out last, if nothing that the minutes can say has changed since.
pub fn current(workshop: &Workshop) -> Option<&Edition> {
    let last = workshop.issuing().last()?;
    workshop.last_change().is_none_or(|change| change < last.order).then_some(last)
}

impl Options {
    /// What an export of today bears.
    pub fn of(workshop: &Workshop, profile: Profile, today: NaiveDate) -> Options {
        let options = Options { prepared_on: Some(today), ..Options::new(profile) };
        match current(workshop) {
            Some(edition) => Options {
                edition: edition.number,
                is_final: edition.is_final,
                prepared_on: Some(workshop.plan().local(edition.at).date_naive()),
                corrections_until: edition.corrections_until,
                since: workshop.issuing().before(edition).map(|before| before.order),
                ..options
            },
            None => Options {
                edition: workshop.issuing().next_number(),
                since: workshop.issuing().last().map(|last| last.order),
                ..options
            },
        }
    }

    /// What an export bears with which an edition is given out.
    pub fn giving_out(workshop: &Workshop, profile: Profile, today: NaiveDate, issue: Issue) -> Options {
        Options {
            edition: workshop.issuing().next_number(),
            is_final: issue.is_final,
            prepared_on: Some(today),
            corrections_until: issue.corrections_until,
            since: workshop.issuing().last().map(|last| last.order),
            ..Options::new(profile)
        }
    }
}

/// The day that lies so many working days after a date; holidays are not known.
pub fn working_days_after(date: NaiveDate, days: u32) -> NaiveDate {
    let is_working = |date: &NaiveDate| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    let later = std::iter::successors(date.checked_add_days(Days::new(1)), |date| {
        date.checked_add_days(Days::new(1))
    });
    match days {
        0 => date,
        days => later.filter(is_working).nth(days as usize - 1).unwrap_or(date),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_working_days_after_a_wednesday_are_the_next_one() {
        let day = |day| NaiveDate::from_ymd_opt(2023, 6, day).unwrap();
        assert_eq!(working_days_after(day(14), 5), day(21));
        assert_eq!(working_days_after(day(16), 1), day(19));
        assert_eq!(working_days_after(day(17), 1), day(19));
        assert_eq!(working_days_after(day(17), 0), day(17));
    }
}
