//! What a file says before anything is made of it: days and rows with their places, and what could
//! not be read.

use chrono::NaiveDate;

use super::date::Said;
use super::kinds::Kind;
use super::people::Person;
use super::question::{Ask, Assumed, Assumption, Place, Question};
use crate::domain::lang::Lang;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct At<T> {
    pub value: T,
    pub place: Place,
}

/// A file as it was read.
#[derive(Default)]
pub struct Brought {
    pub title: Option<At<String>>,
    /// It is the title because it stands first, not because something says so.
    pub title_by_place: bool,
    pub id: Option<At<String>>,
    pub venue: Option<String>,
    pub timezone: Option<At<String>>,
    pub languages: Vec<Lang>,
    /// Dates that stand above the days.
    pub dates: Option<At<Vec<NaiveDate>>>,
    pub days: Vec<DayRead>,
    /// By when each day must be over that does not say its own, in minutes of the day.
    pub hard_end: Option<u32>,
    pub people: Vec<Person>,
    pub questions: Vec<Question>,
    pub assumptions: Vec<Assumption>,
}

pub struct DayRead {
    pub place: Place,
    /// Its heading as it stands in the file; empty where it has none.
    pub heading: String,
    pub said: Said,
    /// By when it must be over, in minutes of the day.
    pub hard_end: Option<u32>,
    pub rows: Vec<Row>,
}

/// One item as the file has it.
#[derive(Clone, Debug)]
pub struct Row {
    pub place: Place,
    /// Minutes of the day.
    pub start: Option<u32>,
    pub end: Option<u32>,
    pub minutes: Option<u32>,
    pub minimum: Option<u32>,
    /// A time was there and was not understood: the question is asked already.
    pub is_unclear: bool,
    pub titles: Vec<(Option<Lang>, String)>,
    /// What a column of kinds says.
    pub kind: Option<&'static Kind>,
    /// The same in words that none of the kinds has.
    pub own_kind: Option<String>,
    pub fixed: Option<bool>,
    pub speakers: Vec<String>,
    pub municipalities: Vec<String>,
    pub questions: Vec<String>,
    pub notes: Vec<String>,
    pub parts: Vec<Part>,
}

/// A part of an item with a length of its own.
#[derive(Clone, Debug)]
pub struct Part {
    pub who: String,
    pub minutes: u32,
}

impl Row {
    pub fn at(place: Place) -> Self {
        Self {
            place,
            start: None,
            end: None,
            minutes: None,
            minimum: None,
            is_unclear: false,
            titles: Vec::new(),
            kind: None,
            own_kind: None,
            fixed: None,
            speakers: Vec::new(),
            municipalities: Vec::new(),
            questions: Vec::new(),
            notes: Vec::new(),
            parts: Vec::new(),
        }
    }

    pub fn has_time(&self) -> bool {
        self.start.is_some() || self.end.is_some() || self.minutes.is_some()
    }
}

impl Brought {
    pub fn ask(&mut self, place: &Place, ask: Ask) {
        self.questions.push(Question { place: place.clone(), ask });
    }

    pub fn assume(&mut self, place: &Place, what: Assumed) {
        self.assumptions.push(Assumption { place: place.clone(), what });
    }

    /// A day begins here.
    pub fn day(&mut self, place: Place, heading: &str, said: Said) {
        if said.day_first
            && let Some(date) = said.date()
        {
            self.assume(&place, Assumed::DayFirst(date));
        }
        self.days.push(DayRead {
            place,
            heading: heading.to_owned(),
            said,
            hard_end: None,
            rows: Vec::new(),
        });
    }

    /// The day must be over by then; what was said first counts, and another time is told.
    pub fn hard_end(&mut self, place: &Place, minute: u32, written: &str) {
        let day = self.days.last_mut().map_or(&mut self.hard_end, |day| &mut day.hard_end);
        match *day {
            Some(known) if known != minute => self.assume(place, Assumed::NotUsed(written.to_owned())),
            _ => *day = Some(minute),
        }
    }

    /// The day that rows go to; where no heading came before them, one without.
    pub fn today(&mut self, place: &Place) -> &mut DayRead {
        if self.days.is_empty() {
            self.day(place.clone(), "", Said::default());
        }
        self.days.last_mut().expect("one was just made")
    }
}
