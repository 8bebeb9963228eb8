//! The phrases of each state in every language of the room, as rich as there is room for them.

use super::state::State;
use super::{in_all, times};
use crate::app::model::Model;
use crate::domain::timing::{Signal, Slot};
use crate::i18n::{Catalogue, dates};
use crate::ui::text::width;

#[derive(Default)]
pub struct Phrases {
    /// What matters, in large letters where they fit.
    pub lines: Vec<String>,
    /// What stands below in plain text.
    pub under: Vec<String>,
    /// What stands right below the figures, and in the last minutes of an item how urgent it is.
    pub caption: Option<(String, Signal)>,
}

impl Phrases {
    /// The rows that everything takes as plain text, an empty one above `under` included.
    pub fn rows(&self) -> usize {
        self.lines.len() + self.under_rows() + usize::from(self.caption.is_some())
    }

    pub fn under_rows(&self) -> usize {
        self.under.len() + usize::from(!self.under.is_empty())
    }

    fn is_as_wide_as(&self, columns: u16) -> bool {
        self.lines.iter().chain(&self.under).all(|line| width(line) <= columns)
    }
}

/// The minutes that a break shows: nothing is left when its last second is.
pub fn minutes(remaining_s: i64) -> i64 {
    (remaining_s.max(0) + 59) / 60
}

/// The phrases of a state that fit into so many columns and rows.
pub fn of(model: &Model, state: State, columns: u16, rows: u16) -> Phrases {
    let mut choices = choices(model, state);
    let choice = choice(&choices, columns, rows);
    if choice < choices.len() { choices.swap_remove(choice) } else { choices.pop().unwrap_or_default() }
}

/// How poor the phrases of a state are in so many columns and rows; 0 is as rich as can be.
pub fn poverty(model: &Model, state: State, columns: u16, rows: u16) -> usize {
    choice(&choices(model, state), columns, rows)
}

/// Which of the choices fits; one more than there are where none does.
fn choice(choices: &[Phrases], columns: u16, rows: u16) -> usize {
    let fits = |phrases: &Phrases| phrases.rows() < usize::from(rows) && phrases.is_as_wide_as(columns);
    choices.iter().position(fits).unwrap_or(choices.len())
}

/// The phrases, the richest first.
fn choices(model: &Model, state: State) -> Vec<Phrases> {
    let texts = &model.room_texts;
    let workshop = &model.workshop;
    let plan = workshop.plan();
    let lines = |lines: Vec<String>| vec![Phrases { lines, ..Phrases::default() }];
    match state {
        State::Curtain | State::Wall(_) | State::View(_) => Vec::new(),
        State::Item(slot) => vec![Phrases { caption: last_minutes(model, slot), ..Phrases::default() }],
        State::Overtime(_) => lines(in_all(texts, |texts| texts.room_please_conclude())),
        State::Held(_) => lines(in_all(texts, |texts| texts.room_held())),
        State::Between(slot) => {
            let item = workshop.item(slot);
            lines(in_all(texts, |texts| texts.room_next_is(item.title.get(texts.lang()))))
        }
        State::Break(slot) => {
            let now = model.second();
            let remaining = workshop.record().remaining_s(workshop.timetable(), slot, now);
            let left = in_all(texts, |texts| texts.room_remaining_minutes(minutes(remaining))).join(" · ");
            let day = workshop.record().day_of(slot);
            let end =
                workshop.forecast(day, now).item(slot).and_then(|item| item.expected_end).unwrap_or(now);
            let back = times::of_day(model, end);
            let lines = back.map(|back| in_all(texts, |texts| texts.room_back_at(&back)));
            let caption = Some((left, Signal::Normal));
            vec![Phrases { lines: lines.unwrap_or_default(), under: Vec::new(), caption }]
        }
        State::Welcome => begins(model, workshop.day_at(model.now), |texts| texts.room_welcome()),
        State::Thanks => {
            let next = workshop.day_at(model.now) + 1;
            let mut choices = match next < plan.days.len() {
                true => begins(model, next, |texts| texts.room_thank_you()),
                false => Vec::new(),
            };
            choices.extend(lines(in_all(texts, |texts| texts.room_thank_you())));
            choices
        }
    }
}

/// A greeting, the date of a day and when it begins: on lines of their own, in a line each language,
/// without the date.
fn begins(model: &Model, day: usize, greeting: impl Fn(&Catalogue) -> String) -> Vec<Phrases> {
    let texts = &model.room_texts;
    let plan = model.workshop.plan();
    let day = &plan.days[day];
    let time = times::of_day(model, plan.instant(day.date, day.start));
    let date = |texts: &Catalogue| dates::weekday_and_day(texts.lang(), day.date);
    let begins = |texts: &Catalogue| time.as_ref().map(|time| texts.room_begins_at(time));
    let joined = |parts: [Option<String>; 3]| parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let under = in_all(texts, |texts| joined([Some(date(texts)), begins(texts), None]));
    let apart = Phrases { lines: in_all(texts, &greeting), under, caption: None };
    let together = in_all(texts, |texts| joined([Some(greeting(texts)), Some(date(texts)), begins(texts)]));
    let short = in_all(texts, |texts| joined([Some(greeting(texts)), begins(texts), None]));
    let plain = |lines| Phrases { lines, ..Phrases::default() };
    vec![apart, plain(together), plain(short)]
}

/// Before time is up the room is told so, in words and by a line that grows heavier.
fn last_minutes(model: &Model, slot: Slot) -> Option<(String, Signal)> {
    let signal = model.workshop.record().signal(model.workshop.timetable(), slot, model.second());
    let words = match signal {
        Signal::Normal => return None,
        Signal::Warning => in_all(&model.room_texts, |texts| texts.room_last_minutes()),
        Signal::Danger | Signal::Overtime => in_all(&model.room_texts, |texts| texts.room_last_minute()),
    };
    Some((words.join(" · "), signal))
}
