//! What the offsets say in words: this item, the next fixed point, the end of the day (`timing.md` R7).
//! Never with blame. The desk and `plenary status` say the same.

use chrono::TimeDelta;

use super::words;
use crate::domain::catch_up::minutes_up;
use crate::domain::timing::{Forecast, ItemState, ON_TIME_S};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

/// How much a sentence wants to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// All is as planned.
    Calm,
    Plain,
    Urgent,
}

/// A sentence, and how much it wants to be read.
pub type Sentence = (String, Weight);

/// The item of this forecast that runs.
pub fn of_item(texts: &Catalogue, workshop: &Workshop, forecast: &Forecast) -> Option<Sentence> {
    let runs = |state| matches!(state, ItemState::Running | ItemState::Held);
    let item = forecast.items.iter().find(|item| runs(item.state))?;
    let offset = item.offset_s()?;
    let minutes = offset.abs() / 60;
    let time = words::clock(workshop.plan(), item.expected_end?);
    Some(match offset {
        ON_TIME_S.. => (texts.desk_item_behind(minutes, time), Weight::Plain),
        o if o <= -ON_TIME_S => (texts.desk_item_ahead(minutes, time), Weight::Plain),
        _ => (texts.desk_item_on_time(), Weight::Calm),
    })
}

/// The next fixed point, and how much room there is before it.
pub fn of_fixed(texts: &Catalogue, workshop: &Workshop, forecast: &Forecast) -> Option<Sentence> {
    let next = forecast.next_fixed?;
    let expected = forecast.item(next.slot)?.expected_start?;
    // As planned, or as it was set live.
    let fixed = expected - TimeDelta::seconds(next.offset_s);
    let title = workshop.item(next.slot).title.get(texts.lang());
    let time = words::clock(workshop.plan(), fixed);
    if next.offset_s >= ON_TIME_S {
        // A begun minute has to be found as well.
        return Some((texts.desk_fixed_behind(minutes_up(next.offset_s), title, time), Weight::Urgent));
    }
    let before = forecast.items.iter().take_while(|item| item.slot != next.slot);
    let end = before.filter(|item| item.state != ItemState::Done).filter_map(|item| item.expected_end).last();
    let slack = end.map_or(0, |end| (fixed - end).num_seconds());
    Some(match slack {
        ON_TIME_S.. => (texts.desk_fixed_slack(slack / 60, title, time), Weight::Plain),
        _ => (texts.desk_fixed_on_time(title, time), Weight::Calm),
    })
}

/// The end of the day.
pub fn of_day(texts: &Catalogue, workshop: &Workshop, forecast: &Forecast) -> Sentence {
    let offset = forecast.end.offset_s();
    let time = words::clock(workshop.plan(), forecast.end.expected);
    match offset {
        ON_TIME_S.. => (texts.desk_day_behind(offset / 60, time), Weight::Plain),
        o if o <= -ON_TIME_S => (texts.desk_day_ahead(-offset / 60, time), Weight::Plain),
        _ => (texts.desk_day_on_time(time), Weight::Calm),
    }
}

/// By how much the end that must not be passed is going to be.
pub fn of_hard_end(texts: &Catalogue, workshop: &Workshop, forecast: &Forecast) -> Option<Sentence> {
    let end = forecast.end;
    let hard = end.hard.filter(|_| end.over_hard_s() >= ON_TIME_S)?;
    let time = words::clock(workshop.plan(), hard);
    Some((texts.desk_hard_end_over(end.over_hard_s() / 60, time), Weight::Urgent))
}
