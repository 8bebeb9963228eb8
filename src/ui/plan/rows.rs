//! What stands in the rows of the plan's screen, as words and figures.

use chrono::{DateTime, Utc};

use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{Forecast, ItemForecast, ItemState, ON_TIME_S, Slot};
use crate::i18n::durations;

/// One row.
#[derive(Debug, Hash)]
pub enum Row {
    Item(ItemRow),
    Words { text: String, wants_attention: bool },
}

/// An item: planned and as it is now.
#[derive(Debug, Hash)]
pub struct ItemRow {
    pub slot: Slot,
    pub state: ItemState,
    /// None for what was not planned.
    pub planned: Option<(String, String)>,
    /// None for what is not going to be held on this day.
    pub now: Option<(String, String)>,
    /// Whether it begins at another time than was planned.
    pub differs: bool,
    pub minutes: i64,
    pub planned_minutes: Option<i64>,
    pub fixed: bool,
    pub is_added: bool,
    pub title: String,
    /// What is special: added, from another day, set aside.
    pub remark: String,
}

impl Row {
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Row::Item(row) => Some(row.slot),
            Row::Words { .. } => None,
        }
    }
}

/// The items of a day, its hard end, and what could be taken up on it.
pub fn of_day(model: &Model, day: usize, with_carried: bool) -> Vec<Row> {
    let texts = &model.texts;
    let forecast = model.workshop.forecast(day, model.second());
    let mut rows: Vec<Row> =
        forecast.items.iter().map(|item| Row::Item(item_row(model, &forecast, item))).collect();
    if let Some(hard) = forecast.end.hard.filter(|_| !rows.is_empty()) {
        let over = forecast.end.over_hard_s();
        let mut text = format!("{} {}", words::clock(model.workshop.plan(), hard), texts.desk_hard_end());
        if over >= ON_TIME_S {
            let ends = texts.desk_ends(words::clock(model.workshop.plan(), forecast.end.expected));
            text = format!("{text} · {ends} · {}", durations::offset_in_figures(over));
        }
        rows.push(Row::Words { text, wants_attention: over >= ON_TIME_S });
    }
    let carried = if with_carried { model.to_take_up() } else { Vec::new() };
    if !carried.is_empty() {
        rows.push(Row::Words { text: String::new(), wants_attention: false });
        rows.push(Row::Words { text: texts.planning_to_take_up(), wants_attention: false });
        rows.extend(carried.into_iter().map(|slot| Row::Item(carried_row(model, slot))));
    }
    rows
}

fn item_row(model: &Model, forecast: &Forecast, item: &ItemForecast) -> ItemRow {
    let texts = &model.texts;
    let workshop = &model.workshop;
    let record = workshop.record();
    let planned = workshop.timetable().planned(item.slot);
    let clock = |at: DateTime<Utc>| words::clock(workshop.plan(), at);
    let is_of_other_day = planned.day != forecast.day;
    let is_planned = !planned.added && !is_of_other_day;
    let minutes = match item.state {
        ItemState::Running | ItemState::Held => record.allotted_s(workshop.timetable(), item.slot) / 60,
        _ => item.length_s().map_or(planned.minutes_s / 60, |seconds| (seconds + 30) / 60),
    };
    ItemRow {
        slot: item.slot,
        state: item.state,
        planned: is_planned.then(|| (clock(planned.start), clock(planned.end))),
        now: item.expected_start.zip(item.expected_end).map(|(from, to)| (clock(from), clock(to))),
        differs: is_planned && item.start_offset_s().is_some_and(|offset| offset.abs() >= ON_TIME_S),
        minutes,
        planned_minutes: is_planned.then_some(planned.minutes_s / 60),
        fixed: record.fixed_at(workshop.plan(), workshop.timetable(), item.slot).is_some(),
        is_added: planned.added,
        title: workshop.item(item.slot).title.get(model.lang).to_owned(),
        remark: match item.state {
            ItemState::Skipped => texts.state_skipped(),
            ItemState::Passed => texts.state_passed(),
            _ if planned.added => texts.planning_added_sign(),
            _ if is_of_other_day => texts.planning_from_day(planned.day + 1),
            _ => String::new(),
        },
    }
}

/// What is on no agenda now.
fn carried_row(model: &Model, slot: Slot) -> ItemRow {
    let texts = &model.texts;
    let workshop = &model.workshop;
    let planned = workshop.timetable().planned(slot);
    let remark = match workshop.record().is_parked(slot) {
        true => texts.planning_set_aside(),
        false => texts.planning_from_day(workshop.record().day_of(slot) + 1),
    };
    ItemRow {
        slot,
        state: workshop.record().state(slot),
        planned: None,
        now: None,
        differs: false,
        minutes: planned.minutes_s / 60,
        planned_minutes: None,
        fixed: false,
        is_added: planned.added,
        title: workshop.item(slot).title.get(model.lang).to_owned(),
        remark,
    }
}
