//! The day as a column: when each item is expected or was held, how long, how far off the plan.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::command::Focus;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{Forecast, ItemForecast, ItemState, Slot};
use crate::i18n::{dates, durations};
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, select, width};
use crate::ui::{View, item_sign};

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let workshop = &model.workshop;
    let day = model.shown_day();
    // What is expected changes with the seconds of an overrun; what is shown are minutes.
    let forecast = workshop.forecast(day, model.second());
    let other = other_day(model, day, area.height);
    let items = forecast.items.iter().chain(other.iter().flat_map(|other| &other.items));
    let shown: Vec<_> = items.map(|item| row_key(model, item)).collect();
    // The hard end and what was not held change with presses alone.
    let pressed = (model.workshop.time_revision(), forecast.end.over_hard_s() >= 60);
    let choice = (model.target(), model.agenda.chosen, model.focus);
    let key = (shown, day, pressed, choice, (model.lang, theme.palette));
    frame.region("agenda", area, key, |buf, area| {
        draw_day(buf, view, area, &forecast, other.as_ref());
    });
}

/// The day after the one that is shown (after the last, the first), where it fits below.
fn other_day(model: &Model, day: usize, height: u16) -> Option<Forecast> {
    let plan = model.workshop.plan();
    let other = (day + 1) % plan.days.len();
    let items_of = |day| model.workshop.record().order(day).len();
    let rows = items_of(day) + items_of(other) + 5;
    (other != day && rows <= usize::from(height)).then(|| model.workshop.forecast(other, model.second()))
}

/// What a row shows, to the minute.
fn row_key(model: &Model, item: &ItemForecast) -> (Slot, ItemState, Option<i64>, Option<i64>, Option<i64>) {
    let minute = |at: chrono::DateTime<chrono::Utc>| at.timestamp().div_euclid(60);
    (
        item.slot,
        item.state,
        item.expected_start.map(minute),
        shown_minutes(model, item),
        shown_offset_s(item).map(|seconds| seconds / 60),
    )
}

/// How long an item lasts or lasted, in minutes.
fn shown_minutes(model: &Model, item: &ItemForecast) -> Option<i64> {
    match item.state {
        ItemState::Running | ItemState::Held => {
            Some(model.workshop.record().allotted_s(model.workshop.timetable(), item.slot) / 60)
        }
        _ => item.length_s().map(|seconds| (seconds + 30) / 60),
    }
}

/// The offset that a row shows: of its start, and of the end of what runs. None when it counts days.
fn shown_offset_s(item: &ItemForecast) -> Option<i64> {
    const DAY_S: i64 = 86_400;
    let offset = match item.state {
        ItemState::Running | ItemState::Held => item.offset_s(),
        _ => item.start_offset_s(),
    };
    offset.filter(|seconds| seconds.abs() < DAY_S)
}

fn draw_day(buf: &mut Buffer, view: View<'_>, area: Rect, forecast: &Forecast, other: Option<&Forecast>) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let border = area.right().saturating_sub(1);
    for y in area.top()..area.bottom() {
        buf[(border, y)].set_symbol("│").set_style(theme.border);
    }
    let inner = Rect { width: area.width.saturating_sub(2), ..area };
    let (rows, first) = window(model, inner.height, forecast);
    for (row, item) in forecast.items.iter().skip(first).take(usize::from(rows)).enumerate() {
        draw_item(buf, view, Rect { y: inner.y + row as u16, height: 1, ..inner }, item);
    }
    // What remains below the day: the hard end, the other day.
    let mut y = inner.y + forecast.items.len().min(usize::from(rows)) as u16;
    let left = inner.bottom().saturating_sub(y);
    if let Some(hard) = forecast.end.hard.filter(|_| left > 0) {
        let style = if forecast.end.over_hard_s() >= 60 { theme.attention } else { theme.dim };
        put(buf, inner.x + 3, y, 5, &words::clock(plan, hard), style);
        put(buf, inner.x + 10, y, inner.width.saturating_sub(10), &texts.desk_hard_end(), style);
        y += 1;
    }
    let carried = not_held(model, forecast.day);
    if !carried.is_empty() && y + 2 < inner.bottom() {
        let area = Rect {
            x: inner.x + 1,
            y: y + 1,
            width: inner.width.saturating_sub(1),
            height: inner.bottom() - y - 2,
        };
        crate::ui::text::put_wrapped(
            buf,
            Rect { height: area.height.min(2), ..area },
            &texts.desk_not_held(carried),
            theme.dim,
        );
    }
    if inner.bottom() > y + 1 && plan.days.len() > 1 {
        let day = (forecast.day + 1) % plan.days.len();
        let date = dates::weekday_and_day(model.lang, plan.days[day].date);
        let text = texts.desk_other_day(plan.days[day].items.len(), day + 1, date);
        let below = inner.bottom() - 1 - other.map_or(0, |other| other.items.len() as u16 + 1);
        put(buf, inner.x + 1, below, inner.width.saturating_sub(1), &text, theme.dim);
        for (row, item) in other.iter().flat_map(|other| &other.items).enumerate() {
            draw_item(buf, view, Rect { y: below + 1 + row as u16, height: 1, ..inner }, item);
        }
    }
}

/// How many rows of the day fit, and the first that is shown: the item that matters is among them.
fn window(model: &Model, height: u16, forecast: &Forecast) -> (u16, usize) {
    // On a small screen the day scrolls.
    let rows = height.max(1);
    let target = model.target();
    let place = forecast.items.iter().position(|item| Some(item.slot) == target).unwrap_or_default();
    let last_first = forecast.items.len().saturating_sub(usize::from(rows));
    (rows, (place + 3).saturating_sub(usize::from(rows)).min(last_first))
}

/// The item in a row.
pub fn item_at(model: &Model, area: Rect, row: u16) -> Option<Slot> {
    let forecast = model.workshop.forecast(model.shown_day(), model.second());
    let (rows, first) = window(model, area.height, &forecast);
    let place = row.checked_sub(area.y).filter(|place| *place < rows)?;
    forecast.items.get(first + usize::from(place)).map(|item| item.slot)
}

fn draw_item(buf: &mut Buffer, view: View<'_>, area: Rect, item: &ItemForecast) {
    let View { model, theme } = view;
    let record = model.workshop.record();
    let planned = model.workshop.timetable().planned(item.slot);
    let (sign, style) = item_sign::of(theme, item.state, planned.added);
    put(buf, area.x + 1, area.y, 1, sign, style);
    let start = item.expected_start.unwrap_or(item.planned_start);
    put(buf, area.x + 3, area.y, 5, &words::clock(model.workshop.plan(), start), style);
    let mut right = area.right();
    let offset = shown_offset_s(item).map(durations::offset_in_figures).unwrap_or_default();
    put_right(
        buf,
        right,
        area.y,
        4,
        &offset,
        if item.state == ItemState::Done { theme.dim } else { theme.attention },
    );
    right = right.saturating_sub(5);
    if area.width >= 32 {
        let minutes = shown_minutes(model, item).map(|minutes| minutes.to_string()).unwrap_or_default();
        put_right(buf, right, area.y, 4, &minutes, style);
        right = right.saturating_sub(5);
    }
    let fixed_at = record.fixed_at(model.workshop.plan(), model.workshop.timetable(), item.slot);
    if let Some(fixed) = fixed_at.filter(|_| area.width >= 32) {
        let fixed = format!("⚑{}", words::clock(model.workshop.plan(), fixed));
        if (40..PLANNED_FROM).contains(&area.width) {
            put_right(buf, right, area.y, width(&fixed), &fixed, theme.dim);
            right = right.saturating_sub(width(&fixed) + 1);
        } else {
            put_right(buf, right, area.y, 1, "⚑", theme.dim);
            right = right.saturating_sub(2);
        }
    }
    let mut x = area.x + 10;
    if area.width >= PLANNED_FROM {
        // What was planned stays beside what is expected or was held.
        let is_planned = !planned.added && planned.day == record.day_of(item.slot);
        let planned_start = match is_planned {
            true => words::clock(model.workshop.plan(), planned.start),
            false => String::new(),
        };
        put(buf, x, area.y, 5, &planned_start, theme.dim);
        x += 7;
    }
    let title = model.workshop.item(item.slot).title.get(model.lang);
    put(buf, x, area.y, right.saturating_sub(x), title, style);
    let is_chosen = model.focus == Focus::Agenda && model.agenda.chosen == Some(item.slot);
    if is_chosen {
        select(buf, Rect { width: area.width, ..area }, theme.selected);
    }
}

/// From so many columns on, the planned starts have a column of their own.
const PLANNED_FROM: u16 = 48;

/// The items of the day that were not held, by title.
fn not_held(model: &Model, day: usize) -> String {
    let record = model.workshop.record();
    let titles = record.not_held(day).map(|slot| model.workshop.item(slot).title.get(model.lang));
    titles.collect::<Vec<_>>().join(", ")
}
