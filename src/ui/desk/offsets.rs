//! The three offsets in words, and what they cost (`timing.md` R7). Never with blame.

use chrono::NaiveDate;
use ratatui::style::Style;

use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{Forecast, ItemState, ON_TIME_S};
use crate::i18n::{dates, durations};
use crate::ui::theme::Theme;

/// A sentence, and how much it wants to be read.
pub type Sentence = (String, Style);

/// This item, the next fixed point, the end of the day; most urgent facts in the attention style.
pub fn sentences(model: &Model, theme: &Theme, forecast: &Forecast) -> Vec<Sentence> {
    if let Some(date) = other_date(model, forecast) {
        return vec![(model.texts.desk_other_date(dates::long(model.lang, date)), theme.text)];
    }
    let mut sentences = Vec::new();
    sentences.extend(of_item(model, theme, forecast));
    sentences.extend(of_fixed(model, theme, forecast));
    sentences.extend(of_absorbing(model, theme, forecast));
    sentences.push(of_day(model, theme, forecast));
    sentences
}

/// The date of the day, when it is not that of today: offsets would count days, and mean nothing.
fn other_date(model: &Model, forecast: &Forecast) -> Option<NaiveDate> {
    let plan = model.workshop.plan();
    let date = plan.days[forecast.day].date;
    (plan.local(model.now).date_naive() != date).then_some(date)
}

/// The same in figures, for small screens: what, and how far off.
pub struct Figure {
    pub what: String,
    pub offset: String,
    pub style: Style,
}

/// This item, the next fixed point, the end of the day: one row each.
pub fn figures(model: &Model, theme: &Theme, forecast: &Forecast) -> Vec<Figure> {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let figure = |what: String, offset_s: i64, wants_attention: bool| {
        let style = if wants_attention { theme.attention } else { theme.text };
        Figure { what, offset: durations::offset_in_figures(offset_s), style }
    };
    if let Some(date) = other_date(model, forecast) {
        let what = dates::full(model.lang, date);
        return vec![Figure { what, offset: String::new(), style: theme.text }];
    }
    let mut figures = Vec::new();
    let running = model.current().and_then(|slot| forecast.item(slot));
    if let Some((offset, end)) = running.and_then(|item| Some((item.offset_s()?, item.expected_end?))) {
        figures.push(figure(texts.desk_ends(words::clock(plan, end)), offset, false));
    }
    if let Some(next) = forecast.next_fixed {
        let planned = model.workshop.timetable().planned(next.slot);
        let title = model.workshop.item(next.slot).title.get(model.lang);
        let what = format!("⚑ {} {title}", words::clock(plan, planned.start));
        figures.push(figure(what, next.offset_s, next.offset_s >= ON_TIME_S));
    }
    let end = forecast.end;
    let day = texts.common_day(forecast.day + 1);
    let what = format!("{day} · {}", texts.desk_ends(words::clock(plan, end.expected)));
    figures.push(figure(what, end.offset_s(), end.over_hard_s() >= ON_TIME_S));
    figures
}

fn of_item(model: &Model, theme: &Theme, forecast: &Forecast) -> Option<Sentence> {
    let texts = &model.texts;
    let slot = model.current()?;
    let item = forecast.item(slot)?;
    let offset = item.offset_s()?;
    let minutes = offset.abs() / 60;
    let time = words::clock(model.workshop.plan(), item.expected_end?);
    Some(match offset {
        ON_TIME_S.. => (texts.desk_item_behind(minutes, time), theme.text),
        o if o <= -ON_TIME_S => (texts.desk_item_ahead(minutes, time), theme.text),
        _ => (texts.desk_item_on_time(), theme.dim),
    })
}

fn of_fixed(model: &Model, theme: &Theme, forecast: &Forecast) -> Option<Sentence> {
    let texts = &model.texts;
    let next = forecast.next_fixed?;
    let planned = model.workshop.timetable().planned(next.slot);
    let title = model.workshop.item(next.slot).title.get(model.lang);
    let time = words::clock(model.workshop.plan(), planned.start);
    if next.offset_s >= ON_TIME_S {
        return Some((texts.desk_fixed_behind(next.offset_s / 60, title, time), theme.attention));
    }
    let before = forecast.items.iter().take_while(|item| item.slot != next.slot);
    let end = before.filter(|item| item.state != ItemState::Done).filter_map(|item| item.expected_end).last();
    let slack = end.map_or(0, |end| (planned.start - end).num_seconds());
    Some(match slack {
        ON_TIME_S.. => (texts.desk_fixed_slack(slack / 60, title, time), theme.text),
        _ => (texts.desk_fixed_on_time(title, time), theme.dim),
    })
}

/// The next break, if it is going to absorb some of the delay (R6).
fn of_absorbing(model: &Model, theme: &Theme, forecast: &Forecast) -> Option<Sentence> {
    let timetable = model.workshop.timetable();
    let item = forecast
        .items
        .iter()
        .find(|item| item.state == ItemState::Pending && timetable.planned(item.slot).absorbs)?;
    let absorbed = timetable.planned(item.slot).minutes_s
        + model.workshop.record().item(item.slot).extension_s()
        - item.length_s()?;
    (absorbed >= ON_TIME_S).then(|| {
        let title = model.workshop.item(item.slot).title.get(model.lang);
        (model.texts.desk_absorbs(absorbed / 60, title), theme.text)
    })
}

fn of_day(model: &Model, theme: &Theme, forecast: &Forecast) -> Sentence {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let end = forecast.end;
    if let Some(hard) = end.hard.filter(|_| end.over_hard_s() >= ON_TIME_S) {
        return (texts.desk_hard_end_over(end.over_hard_s() / 60, words::clock(plan, hard)), theme.attention);
    }
    let offset = end.offset_s();
    let time = words::clock(plan, end.expected);
    match offset {
        ON_TIME_S.. => (texts.desk_day_behind(offset / 60, time), theme.text),
        o if o <= -ON_TIME_S => (texts.desk_day_ahead(-offset / 60, time), theme.text),
        _ => (texts.desk_day_on_time(time), theme.dim),
    }
}
