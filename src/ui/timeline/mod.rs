//! The timeline: planned against held, as bars on one time axis, all days one below the other; below
//! them what is known of the chosen item. For the desk and the rapporteur: it tells reasons.

mod axis;
mod bars;
mod detail;

use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::frame::Frame;
use super::text::{cut_rows, put, put_right, put_wrapped, rule, width};
use super::{View, banner, footer, header};
use crate::app::effect::Target;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{DayBars, ItemBars, Slot};
use crate::i18n::dates;
use crate::minutes::timeline::clock;
use axis::Axis;
use bars::{Columns, Kind};

/// Where everything is, on a screen of any size.
struct Places {
    header: Rect,
    banner: Rect,
    axis: Rect,
    /// List and detail.
    body: Rect,
    legend: Rect,
    footer: Rect,
}

impl Places {
    fn of(area: Rect, banner: u16) -> Self {
        let legend = if area.width < 100 { 2 } else { 1 };
        let body = area.height.saturating_sub(3 + banner + legend);
        let mut take = cut_rows(area);
        Self {
            header: take(1),
            banner: take(banner),
            axis: take(1),
            body: take(body),
            legend: take(legend),
            footer: take(1),
        }
    }

    /// The list, and what is known of the chosen item: as many rows as that usually needs, and up to two
    /// thirds when much happened to it.
    fn list_and_detail(&self, model: &Model, days: &[DayBars<'_>]) -> (Rect, Rect) {
        let usual = match self.body.height {
            ..16 => 5,
            16..26 => 6,
            26..41 => 7,
            _ => 9,
        };
        let most = usual.max(self.body.height * 2 / 3);
        let height = detail::rows(model, days, self.body.width).clamp(usual, most).min(self.body.height);
        let list = Rect { height: self.body.height - height, ..self.body };
        (list, Rect { y: list.bottom(), height, ..self.body })
    }
}

/// A row of the list: a day's heading, or bars of an item.
#[derive(Clone, Copy)]
enum Row<'a> {
    Day(usize),
    Bars(Kind, &'a DayBars<'a>, &'a ItemBars<'a>),
}

impl Row<'_> {
    fn slot(&self) -> Option<Slot> {
        match self {
            Row::Day(_) => None,
            Row::Bars(_, _, item) => Some(item.slot),
        }
    }
}

/// All rows. Where everything fits, planned and held have a row each.
fn rows<'a>(days: &'a [DayBars<'a>], height: u16) -> Vec<Row<'a>> {
    let items: usize = days.iter().map(|day| day.items.len()).sum();
    let kinds: &[Kind] = match days.len() + 2 * items <= usize::from(height) {
        true => &[Kind::Planned, Kind::Held],
        false => &[Kind::Both],
    };
    let mut rows = Vec::with_capacity(days.len() + kinds.len() * items);
    for day in days {
        rows.push(Row::Day(day.day));
        for item in &day.items {
            rows.extend(kinds.iter().map(|&kind| Row::Bars(kind, day, item)));
        }
    }
    rows
}

/// The first row that is shown: the chosen item is among them, in the middle where the list goes on.
fn first(rows: &[Row<'_>], chosen: Option<Slot>, height: u16) -> usize {
    let height = usize::from(height);
    let place = rows.iter().position(|row| row.slot().is_some() && row.slot() == chosen).unwrap_or_default();
    place.saturating_sub(height / 2).min(rows.len().saturating_sub(height))
}

/// The bars of all days. Seconds are left out, so that a running clock changes them once a minute.
fn all_days(model: &Model) -> Vec<DayBars<'_>> {
    let minute = model.now.timestamp().div_euclid(60) * 60;
    let now = chrono::DateTime::from_timestamp(minute, 0).unwrap_or(model.now);
    (0..model.workshop.plan().days.len()).map(|day| model.workshop.bars(day, now)).collect()
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let places = Places::of(frame.area(), banner::rows(model, frame.area().width));
    header::draw(frame, view, places.header);
    banner::draw(frame, view, places.banner);
    let key = (
        model.now.timestamp().div_euclid(60),
        model.workshop.time_revision(),
        model.on_timeline(),
        (model.lang, theme.palette),
    );
    let body = places.axis.union(places.body);
    frame.panel("timeline", body, key, |frame| draw_body(frame, view, &places));
    draw_legend(frame, view, places.legend);
    footer::draw(frame, view, places.footer);
}

fn draw_body(frame: &mut Frame, view: View<'_>, places: &Places) {
    let View { model, theme } = view;
    let chosen = model.on_timeline();
    let days = all_days(model);
    let (list, detail) = places.list_and_detail(model, &days);
    let columns = Columns::of(list);
    let extents = days.iter().filter_map(DayBars::extent).map(|extent| (extent.from_s, extent.to_s));
    let (from_s, to_s) = extents.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default();
    let axis = Axis::new(from_s, to_s, columns.bars);
    let looks = (axis, model.lang, theme.palette);
    draw_axis(frame, view, places.axis, columns, axis, &days);
    let rows = rows(&days, list.height);
    let first = first(&rows, chosen, list.height);
    let total = model.workshop.plan().days.len();
    for index in 0..list.height {
        let area = Rect { y: list.y + index, height: 1, ..list };
        let id = ("timeline-row", u32::from(index));
        match rows.get(first + usize::from(index)) {
            None => frame.region(id, area, theme.palette, |_, _| {}),
            Some(&Row::Day(day)) => frame.region(id, area, (day, total, looks), |buf, area| {
                let date = dates::weekday_and_day(model.lang, model.workshop.plan().days[day].date);
                let words = model.texts.desk_day_header(day + 1, total, date);
                rule(buf, area, &words, theme.border, Style::reset().patch(theme.title));
            }),
            Some(&Row::Bars(kind, day, item)) => {
                let title = model.workshop.item(item.slot).title.get(model.lang);
                let is_chosen = Some(item.slot) == chosen;
                let (now_s, day_has_begun) = (day.now_s, day.was_begun());
                let shown = bars::Shown { kind, item, now_s, day_has_begun, columns, axis, title, is_chosen };
                frame.region(id, area, (&shown, looks), |buf, area| bars::draw(buf, theme, area, &shown));
            }
        }
    }
    let hidden = (first, rows.len().saturating_sub(first + usize::from(list.height)));
    detail::draw(frame, view, detail, &days, hidden);
}

/// The hours above the bars, and now; on the left what must not be forgotten on any screen.
fn draw_axis(
    frame: &mut Frame,
    view: View<'_>,
    area: Rect,
    columns: Columns,
    axis: Axis,
    days: &[DayBars<'_>],
) {
    let View { model, theme } = view;
    let now_s = days.iter().find_map(|day| day.now_s).filter(|&now| axis.shows(now));
    let record = model.workshop.record();
    let signs = (model.is_off_record(), record.curtain);
    let key = (axis, now_s, signs, model.lang, theme.palette);
    frame.region("timeline-axis", area, key, |buf, area| {
        let texts = &model.texts;
        let (sign, style) = match signs {
            (true, _) => (texts.level_off_record(), theme.overtime),
            (false, true) => (texts.desk_room_curtain(), theme.attention),
            (false, false) => (texts.timeline_title(), theme.title),
        };
        put(buf, area.x + 1, area.y, columns.title, &sign, style);
        let left = area.x + columns.bars_from;
        let right = left + axis.columns();
        let marks = axis.marks();
        let mut free = left;
        let now = now_s.map(|now| left + axis.column(now));
        for mark in axis.marked(marks) {
            let label = clock(mark);
            let label =
                if marks.has_minutes { label.as_str() } else { label.split(':').next().unwrap_or_default() };
            // A label begins at its mark; the last one ends with the axis.
            let x = (left + axis.column(mark)).min(right.saturating_sub(width(label)));
            let hides_now = now.is_some_and(|now| (x..x + width(label)).contains(&now));
            if x >= free && !hides_now {
                free = x + put(buf, x, area.y, width(label), label, theme.dim) + 1;
            }
        }
        if let Some(now) = now {
            put(buf, now, area.y, 1, "▼", theme.accent);
        }
        if columns.has_clock() {
            put_right(buf, area.right().saturating_sub(1), area.y, 5, "±", theme.dim);
        }
    });
}

/// What the signs mean; an answer of the program stands in its place.
fn draw_legend(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let notice =
        model.notice.as_ref().map(|notice| words::notice(&model.texts, model.workshop.plan(), notice));
    frame.region("timeline-legend", area, (&notice, model.lang, theme.palette), |buf, area| {
        if let Some(notice) = &notice {
            let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
            put_wrapped(buf, inner, notice, theme.attention);
            return;
        }
        let texts = &model.texts;
        // As the bars have it: a fill that is reversed would look like another.
        let wanted = theme.attention.remove_modifier(Modifier::REVERSED);
        let entries = [
            (bars::PLANNED_SIGN, texts.desk_planned(), theme.dim),
            (bars::HELD_SIGN, texts.desk_held(), theme.text),
            (bars::OVERTIME_SIGN, texts.signal_overtime(), wanted),
            (bars::EXPECTED_SIGN, texts.desk_expected(), theme.dim),
            (bars::HOLD_SIGN, texts.state_held(), wanted),
            ("±5", texts.timeline_legend_changes(), theme.strong.add_modifier(Modifier::REVERSED)),
            ("×", texts.state_skipped(), theme.dim),
            ("»", texts.state_passed(), theme.dim),
        ];
        let (mut x, mut y) = (area.x + 1, area.y);
        for (sign, words, style) in entries {
            let columns = width(sign) + 1 + width(&words);
            if x + columns > area.right() && y + 1 < area.bottom() {
                (x, y) = (area.x + 1, y + 1);
            }
            if x + columns <= area.right() {
                x += put(buf, x, y, columns, sign, style) + 1;
                x += put(buf, x, y, columns, &words, theme.text) + 2;
            }
        }
    });
}

/// The item under a cell, for the mouse.
pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let places = Places::of(area, banner::rows(model, area.width));
    let days = all_days(model);
    let (list, _) = places.list_and_detail(model, &days);
    if !list.contains((column, row).into()) {
        return None;
    }
    let rows = rows(&days, list.height);
    let first = first(&rows, model.on_timeline(), list.height);
    rows.get(first + usize::from(row - list.y))?.slot().map(Target::Item)
}
