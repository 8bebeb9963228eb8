//! The plan's screen: the agenda as a whole, planned beside what is expected, to be changed.

mod rows;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::frame::Frame;
use super::text::{put, put_right, put_wrapped, rule, select, width, wrap};
use super::{View, footer, header, item_sign};
use crate::app::command::{Command, Focus};
use crate::app::effect::Target;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::ItemState;
use crate::i18n::dates;
use crate::ui::theme::Theme;
use rows::Row;

/// From so many columns on both days of two stand side by side.
const BESIDE_FROM: u16 = 150;

struct Places {
    header: Rect,
    rule: Rect,
    day: Rect,
    /// The day after, where there is room for it.
    other: Option<Rect>,
    notice: Rect,
    footer: Rect,
}

impl Places {
    fn of(area: Rect, model: &Model) -> Self {
        let notice =
            notice(model).map_or(0, |notice| wrap(&notice, area.width.saturating_sub(2)).len() as u16);
        let notice = notice.clamp(1, 2);
        let plan = model.workshop.plan();
        let days = plan.days.len();
        let row = |y: u16, height: u16| {
            let y = (area.y + y).min(area.bottom());
            Rect { y, height: height.min(area.bottom() - y), ..area }
        };
        let body = row(2, area.height.saturating_sub(3 + notice));
        let (day, other) = if area.width >= BESIDE_FROM && days > 1 {
            let half = body.width / 2;
            let right = Rect { x: body.x + half, width: body.width - half, ..body };
            (Rect { width: half, ..body }, Some(right))
        } else {
            let shown = model.shown_day();
            let record = model.workshop.record();
            let items = |day: usize| record.order(day).len() + usize::from(plan.days[day].hard_end.is_some());
            let carried = model.to_take_up().len();
            let own = (items(shown) + 1 + if carried > 0 { carried + 2 } else { 0 }) as u16;
            let other = (items((shown + 1) % days) + 1) as u16;
            match days > 1 && own + other < body.height {
                true => {
                    let below = Rect { y: body.y + own + 1, height: body.height - own - 1, ..body };
                    (Rect { height: own + 1, ..body }, Some(below))
                }
                false => (body, None),
            }
        };
        let bottom = area.height.saturating_sub(1 + notice);
        Self {
            header: row(0, 1),
            rule: row(1, 1),
            day,
            other,
            notice: row(bottom, notice),
            footer: row(bottom + notice, 1),
        }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let days = model.workshop.plan().days.len();
    let places = Places::of(frame.area(), model);
    header::draw(frame, view, places.header);
    let standing = if model.workshop.is_draft() { texts.planning_open() } else { texts.planning_published() };
    let key = (&standing, theme.palette, model.lang);
    frame.region("plan-rule", places.rule, key, |buf, area| {
        let style = if model.workshop.is_draft() { theme.attention } else { theme.dim };
        rule(buf, area, &standing, theme.border, style);
    });
    draw_day(frame, view, "plan-day", places.day, model.shown_day(), true);
    if let Some(area) = places.other {
        draw_day(frame, view, "plan-other", area, (model.shown_day() + 1) % days, false);
    }
    let notice = notice(model);
    frame.region("plan-notice", places.notice, (&notice, model.lang, theme.palette), |buf, area| {
        if let Some(notice) = &notice {
            let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
            put_wrapped(buf, area, notice, theme.attention);
        }
    });
    footer::draw(frame, view, places.footer);
}

fn notice(model: &Model) -> Option<String> {
    model.notice.as_ref().map(|notice| words::notice(&model.texts, model.workshop.plan(), notice))
}

/// A day with its heading; below it what could be taken up on it.
fn draw_day(frame: &mut Frame, view: View<'_>, id: &'static str, area: Rect, day: usize, has_choice: bool) {
    let View { model, theme } = view;
    let rows = rows::of_day(model, day, has_choice);
    let chosen = model.target().filter(|_| has_choice && model.focus == Focus::Agenda);
    let is_chosen = chosen.is_some() && chosen == model.agenda.chosen;
    let key = (&rows, day, chosen, is_chosen, model.lang, theme.palette);
    frame.region(id, area, key, |buf, area| {
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        let columns = Columns::of(inner.width);
        draw_heading(buf, view, inner, &columns, day);
        let list = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
        if rows.is_empty() {
            let key = Command::AddItem.entry().keys[0].to_string();
            put_wrapped(buf, list, &model.texts.planning_empty_day(key), theme.accent);
        }
        let first = first_row(&rows, model, list.height);
        for (line, row) in rows.iter().skip(first).take(usize::from(list.height)).enumerate() {
            let area = Rect { y: list.y + line as u16, height: 1, ..list };
            draw_row(buf, area, row, &columns, theme);
            if is_chosen && row.slot() == chosen {
                select(buf, area, theme.selected);
            }
        }
    });
}

/// The first row that is shown, so that the one that matters is among them.
fn first_row(rows: &[Row], model: &Model, height: u16) -> usize {
    let height = usize::from(height);
    let target = model.target();
    let place = rows.iter().position(|row| row.slot() == target && target.is_some()).unwrap_or_default();
    (place + 3).saturating_sub(height).min(rows.len().saturating_sub(height))
}

/// Where the columns of the table begin, for a table of so many columns.
struct Columns {
    /// Spans of time, not only their starts.
    spans: bool,
    planned: u16,
    now: u16,
    minutes: u16,
    title: u16,
    /// A column of its own for remarks.
    remark: u16,
}

impl Columns {
    fn of(width: u16) -> Self {
        let spans = width >= 74;
        let span = if spans { 11 } else { 5 };
        let planned = 2;
        let now = planned + span + 2;
        let minutes = now + span + 1;
        let title = minutes + if spans { 9 } else { 4 } + 1;
        Self { spans, planned, now, minutes, title, remark: if width >= 60 { 14 } else { 9 } }
    }
}

fn draw_heading(buf: &mut Buffer, view: View<'_>, area: Rect, columns: &Columns, day: usize) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let span = columns.now - columns.planned - 2;
    let (planned, held) = match columns.spans {
        true => (texts.desk_planned(), texts.desk_now()),
        false => (texts.planning_column_plan(), texts.planning_column_now()),
    };
    put(buf, area.x + columns.planned, area.y, span, &planned, theme.dim);
    put(buf, area.x + columns.now, area.y, span, &held, theme.dim);
    let minutes = columns.title - columns.minutes - 1;
    put_right(buf, area.x + columns.title - 1, area.y, minutes, &texts.planning_minutes(), theme.dim);
    let date = dates::weekday_and_day(model.lang, plan.days[day].date);
    let name = format!("{} · {date}", texts.common_day(day + 1));
    let room = area.width.saturating_sub(columns.title);
    put(buf, area.x + columns.title, area.y, room, &name, theme.title);
}

fn draw_row(buf: &mut Buffer, area: Rect, row: &Row, columns: &Columns, theme: &Theme) {
    let row = match row {
        Row::Item(row) => row,
        Row::Words { text, wants_attention } => {
            let style = if *wants_attention { theme.attention } else { theme.dim };
            put(buf, area.x + columns.planned, area.y, area.width.saturating_sub(2), text, style);
            return;
        }
    };
    let (sign, style) = item_sign::of(theme, row.state, row.is_added);
    put(buf, area.x, area.y, 1, sign, style);
    let span = |span: &Option<(String, String)>| match span {
        Some((from, to)) if columns.spans => format!("{from}–{to}"),
        Some((from, _)) => from.clone(),
        None => "–".to_owned(),
    };
    put(buf, area.x + columns.planned, area.y, 11, &span(&row.planned), theme.dim);
    let differs = row.differs && row.state != ItemState::Done;
    let now_style = if differs { theme.attention } else { style };
    put(buf, area.x + columns.now, area.y, 11, &span(&row.now), now_style);
    let minutes = match (row.planned_minutes, columns.spans) {
        (Some(planned), true) if planned != row.minutes => format!("{planned}→{}", row.minutes),
        _ => row.minutes.to_string(),
    };
    let room = columns.title - columns.minutes - 1;
    put_right(buf, area.x + columns.title - 1, area.y, room, &minutes, style);
    let remark = row.remark.as_str();
    let taken = match remark {
        "" => 0,
        _ => put_right(buf, area.right(), area.y, columns.remark.min(width(remark)), remark, theme.dim) + 1,
    };
    let title = if row.fixed { format!("⚑ {}", row.title) } else { row.title.clone() };
    let room = area.width.saturating_sub(columns.title + taken);
    put(buf, area.x + columns.title, area.y, room, &title, style);
}

pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let places = Places::of(area, model);
    if !places.day.contains((column, row).into()) {
        return None;
    }
    let rows = rows::of_day(model, model.shown_day(), true);
    let height = places.day.height.saturating_sub(1);
    let line = usize::from(row.checked_sub(places.day.y + 1)?);
    rows.get(first_row(&rows, model, height) + line)?.slot().map(Target::Item)
}
