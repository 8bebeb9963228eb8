//! The three offsets on the desk, in words and in figures, and what they cost (`timing.md` R7).

use chrono::NaiveDate;
use ratatui::style::Style;

use crate::app::model::Model;
use crate::app::offsets::{self, Weight};
use crate::app::words;
use crate::domain::timing::{Forecast, ItemState, ON_TIME_S};
use crate::i18n::{dates, durations};
use crate::ui::theme::Theme;

/// A sentence, and how much it wants to be read.
pub type Sentence = (String, Style);

/// This item, the next fixed point, the end of the day; most urgent facts in the attention style.
pub fn sentences(model: &Model, theme: &Theme, forecast: &Forecast) -> Vec<Sentence> {
    if let Some(date) = other_date(model, forecast) {
        let date = dates::long(model.lang, date);
        let sentence = match model.current() {
            Some(_) => model.texts.desk_other_date_running(date),
            None => model.texts.desk_other_date(date),
        };
        return vec![(sentence, theme.text)];
    }
    let (texts, workshop) = (&model.texts, &model.workshop);
    let styled = |(sentence, weight)| {
        let style = match weight {
            Weight::Calm => theme.dim,
            Weight::Plain => theme.text,
            Weight::Urgent => theme.attention,
        };
        (sentence, style)
    };
    let mut sentences = Vec::new();
    sentences.extend(offsets::of_item(texts, workshop, forecast).map(styled));
    sentences.extend(offsets::of_fixed(texts, workshop, forecast).map(styled));
    sentences.extend(of_absorbing(model, theme, forecast));
    // An end that must not be passed is all that counts of the day.
    let day = offsets::of_hard_end(texts, workshop, forecast);
    sentences.push(styled(day.unwrap_or_else(|| offsets::of_day(texts, workshop, forecast))));
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
