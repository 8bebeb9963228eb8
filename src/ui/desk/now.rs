//! What runs now: title, large figures, the part that speaks, the question, the price of a delay.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};

use super::offsets;
use super::ways::{self, Ways};
use crate::app::command::{Command, Focus};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{ItemState, Signal, Slot};
use crate::i18n::durations;
use crate::ui::View;
use crate::ui::figures;
use crate::ui::frame::Frame;
use crate::ui::segments;
use crate::ui::text::{put, put_right, put_wrapped, width, wrap};
use crate::ui::theme::Theme;

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let area = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
    match view.model.current() {
        Some(slot) => draw_running(frame, view, area, slot),
        None => draw_nothing(frame, view, area),
    }
}

fn draw_running(frame: &mut Frame, view: View<'_>, area: Rect, slot: Slot) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let now = model.second();
    let record = model.workshop.record();
    let timetable = model.workshop.timetable();
    let item = model.workshop.item(slot);
    let look = (model.lang, theme.palette);
    let forecast = model.workshop.forecast(record.day_of(slot), now);
    let remaining = record.remaining_s(timetable, slot, now);
    let signal = record.signal(timetable, slot, now);
    let state = record.state(slot);

    let mut rows = super::Rows { left: area };
    let title = rows.take(1);
    frame.region("now-title", title, (slot, look), |buf, area| {
        let level = words::level(texts, plan.default_level(Some(&item.id)));
        let title = item.title.get(model.lang);
        let beside = area.width.saturating_sub(width(&level).min(16) + 2);
        // A title of which only a word or two would be left is worth more than the level.
        let taken = match width(title) > beside && beside < LEAST_TITLE {
            true => 0,
            false => put_right(buf, area.right(), area.y, 16, &level, theme.dim) + 2,
        };
        put(buf, area.x, area.y, area.width.saturating_sub(taken), title, theme.title);
    });

    // From below: the price of a delay stands where the eye is, whatever else has room.
    let part = segments::current(model, slot, now);
    let height = rows.left.height;
    let pace = if part.is_none() { wrapped_pace(model, slot, now, area.width) } else { Vec::new() };
    let part_rows = match (record.item(slot).parts.is_empty(), part.is_some()) {
        (true, _) => pace.len() as u16,
        (false, false) if !pace.is_empty() => pace.len() as u16,
        (false, true) => 1 + u16::from(height > 12),
        (false, false) => u16::from(height > 12),
    };
    let ways = Ways::of(model);
    let room =
        height.saturating_sub(part_rows + LEAST_CLOCK + rows_of_offsets(model, theme, &forecast, area.width));
    ways::draw(frame, view, &mut rows, ways.as_ref(), room);
    // Where a pace takes many rows, the agenda beside it still says when this ends and how far off.
    let least = u16::from(pace.len() < 3);
    draw_offsets(frame, view, &mut rows, &forecast, part_rows + LEAST_CLOCK, least);
    if height > 16 && ways.is_none() {
        spacer(frame, "now-gap", rows.take_below(1), look);
    }
    if !pace.is_empty() {
        draw_pace(frame, view, rows.take_below(part_rows), &pace);
    } else if part_rows > 0 {
        draw_part(frame, view, rows.take_below(part_rows), part.as_ref());
    }

    // The figures keep six rows, and air around them; the questions are worth more than air while
    // something has to be decided.
    let left = rows.left.height;
    let asked = item.questions.iter().map(|question| wrap(question.get(model.lang), area.width).len() as u16);
    let room = match ways {
        Some(_) => left.saturating_sub(7).max(asked.sum::<u16>().min(left.saturating_sub(6))),
        None => left.saturating_sub(8),
    };
    let questions = questions(model, slot, area.width, room);
    let area_of_questions = rows.take_below(questions.len() as u16);
    frame.region("now-questions", area_of_questions, (slot, questions.len(), look), |buf, area| {
        for (row, (text, is_heading)) in questions.iter().enumerate() {
            let style = if *is_heading { theme.dim } else { theme.text };
            put(buf, area.x, area.y + row as u16, area.width, text, style);
        }
    });

    let style = match (state, signal) {
        (ItemState::Held, _) => theme.dim,
        (_, Signal::Normal) => theme.normal,
        (_, Signal::Warning) => theme.warning,
        (_, Signal::Danger) => theme.danger,
        (_, Signal::Overtime) => theme.attention,
    };
    let figures = durations::clock(remaining);
    let beside = beside(model, slot, remaining, signal, &forecast);
    let mut columns = beside.iter().map(|text| width(text)).max().unwrap_or(0);
    let gap = 3;
    let all = rows.left;
    // What comes next may be cut, the figures are large.
    let least = figures::least_columns(figures.chars().count());
    if all.width < columns + gap + least && all.width >= LEAST_BESIDE + gap + least {
        columns = all.width - gap - least;
    }
    let wide = all.width >= columns + gap + least;
    let (clock_area, beside_area) = if wide && all.height >= 3 {
        let height = clock_rows(all.height);
        let room = Rect { width: all.width - columns - gap, height, ..all };
        let size = figures::fit(figures.chars().count(), room);
        let taken = match figures.starts_with(['+', '-']) {
            true => size.room(figures.chars().count()),
            false => size.width(&figures),
        };
        let clock = Rect { width: taken.min(room.width), ..room };
        let x = clock.right() + gap;
        (clock, Rect { x, width: all.right() - x, ..clock })
    } else {
        // Below the figures, in one row or as many as there are.
        let below = all.height.saturating_sub(3).clamp(u16::from(all.height > 1), beside.len() as u16);
        let clock = Rect { height: all.height - below, ..all };
        (clock, Rect { y: clock.bottom(), height: below, ..all })
    };
    frame.region("now-clock", clock_area, (&figures, signal, state, theme.palette), |buf, area| {
        let area = Rect {
            y: area.y + u16::from(area.height > 5),
            height: area.height - u16::from(area.height > 5),
            ..area
        };
        figures::paint(buf, area, &figures, style, Alignment::Left);
    });
    frame.region("now-beside", beside_area, (&beside, signal, look), |buf, area| {
        if usize::from(area.height) < beside.len() {
            let style = if signal == Signal::Normal && state != ItemState::Held {
                theme.text
            } else {
                theme.attention
            };
            // The end stands among the offsets below; of the rest, what is first and what is next.
            let mut joined = beside.first().cloned().unwrap_or_default();
            let both = beside.last().filter(|_| beside.len() > 2).map(|next| format!("{joined} · {next}"));
            if let Some(both) = both.filter(|both| width(both) <= area.width) {
                joined = both;
            }
            // A reason may be long.
            if area.height > 1 && width(&joined) > area.width {
                put_wrapped(buf, area, &joined, style);
                return;
            }
            put(buf, area.x, area.y, area.width, &joined, style);
            return;
        }
        let top = area.y + area.height.saturating_sub(beside.len() as u16) / 2;
        for (row, text) in beside.iter().enumerate() {
            if top + (row as u16) < area.bottom() {
                let style = if row == 0 && signal != Signal::Normal { theme.attention } else { theme.text };
                put(buf, area.x, top + row as u16, area.width, text, style);
            }
        }
    });
    let rest = Rect { y: clock_area.bottom().max(beside_area.bottom()), ..all };
    let rest = Rect { height: all.bottom().saturating_sub(rest.y), ..rest };
    spacer(frame, "now-rest", rest, look);
}

/// How many rows the figures take of those that are there. Larger ones on the desk would only be
/// larger, and every second costs the bytes of a digit.
fn clock_rows(height: u16) -> u16 {
    height.min(if height > 12 { 11 } else { 6 })
}

/// As many columns of a title that does not fit say what runs.
const LEAST_TITLE: u16 = 24;

/// As many columns beside the figures are enough for the words of a signal.
const LEAST_BESIDE: u16 = 16;

/// The rows that the figures get before anything else on a small screen, a line beside them included.
const LEAST_CLOCK: u16 = 4;

/// The rows that the offsets take in sentences.
fn rows_of_offsets(
    model: &Model,
    theme: &Theme,
    forecast: &crate::domain::timing::Forecast,
    columns: u16,
) -> u16 {
    let sentences = offsets::sentences(model, theme, forecast);
    sentences.iter().map(|(text, _)| wrap(text, columns).len() as u16).sum()
}

/// The three offsets, in sentences where there is room, else in figures.
fn draw_offsets(
    frame: &mut Frame,
    view: View<'_>,
    rows: &mut super::Rows,
    forecast: &crate::domain::timing::Forecast,
    others: u16,
    least: u16,
) {
    let View { model, theme } = view;
    let look = (model.lang, theme.palette);
    let width_of = rows.left.width;
    let sentences = offsets::sentences(model, theme, forecast);
    let wrapped: u16 = sentences.iter().map(|(text, _)| wrap(text, width_of).len() as u16).sum();
    let room = rows.left.height.saturating_sub(others);
    if wrapped <= room {
        let key: Vec<&str> = sentences.iter().map(|(text, _)| text.as_str()).collect();
        frame.region("now-offsets", rows.take_below(wrapped), (key, look), |buf, area| {
            let mut rest = area;
            for (text, style) in &sentences {
                let used = put_wrapped(buf, rest, text, *style);
                rest.y += used;
                rest.height -= used;
            }
        });
        return;
    }
    let figures = offsets::figures(model, theme, forecast);
    let area = rows.take_below((figures.len() as u16).min(room.max(least)));
    let key: Vec<_> = figures.iter().map(|figure| (&figure.what, &figure.offset)).collect();
    frame.region("now-offsets", area, (key, look), |buf, area| {
        // What wants attention is shown first when not everything can be.
        for (row, figure) in figures.iter().take(usize::from(area.height)).enumerate() {
            let y = area.y + row as u16;
            put_right(buf, area.right(), y, 5, &figure.offset, figure.style);
            put(buf, area.x, y, area.width.saturating_sub(6), &figure.what, figure.style);
        }
    });
}

fn spacer(frame: &mut Frame, id: &'static str, area: Rect, look: impl std::hash::Hash) {
    frame.region(id, area, look, |_, _| {});
}

/// What stands beside the figures: of how much, until when, and what is special.
fn beside(
    model: &Model,
    slot: Slot,
    remaining: i64,
    signal: Signal,
    forecast: &crate::domain::timing::Forecast,
) -> Vec<String> {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let record = model.workshop.record();
    let item = record.item(slot);
    let allotted = record.allotted_s(model.workshop.timetable(), slot) / 60;
    let mut lines = Vec::new();
    match (item.open_hold(), signal) {
        (Some(hold), _) => {
            let since = words::clock(plan, hold.span.from);
            lines.push(match &hold.reason {
                Some(reason) => texts.desk_clock_held_reason(since, reason),
                None => texts.desk_clock_held(since),
            });
        }
        (None, Signal::Overtime) => lines.push(texts.signal_overtime()),
        (None, Signal::Warning) => lines.push(texts.signal_warning()),
        (None, Signal::Danger) => lines.push(texts.signal_danger()),
        (None, Signal::Normal) => {}
    }
    if item.parts.is_consecutive() {
        // Everything is said twice: half of what is left.
        let minutes = (remaining.max(0) / 2 + 59) / 60;
        lines.push(texts.desk_consecutive_left(minutes));
    }
    if remaining >= 0 {
        lines.push(texts.desk_left_of(allotted));
    }
    if let Some(end) = forecast.item(slot).and_then(|item| item.expected_end) {
        lines.push(texts.desk_ends(words::clock(plan, end)));
    }
    let extension = item.extension_s() / 60;
    match extension {
        1.. => lines.push(texts.desk_extended(extension)),
        ..0 => lines.push(texts.desk_shortened(-extension)),
        0 => {}
    }
    if let Some(next) = forecast.items.iter().find(|item| item.state == ItemState::Pending) {
        let title = model.workshop.item(next.slot).title.get(model.lang);
        lines.push(crate::ui::text::fit(&texts.desk_next_is(title), 26).into_owned());
    }
    lines
}

/// The pace of many speakers, as many rows as it takes: none may be missing on a small screen.
fn wrapped_pace(model: &Model, slot: Slot, now: chrono::DateTime<chrono::Utc>, columns: u16) -> Vec<String> {
    let mut rows: Vec<String> = Vec::new();
    for words in segments::pace(model, slot, now) {
        match rows.last_mut() {
            Some(row) if width(row) + 3 + width(&words) <= columns => *row = format!("{row} · {words}"),
            _ => rows.push(words),
        }
    }
    rows
}

fn draw_pace(frame: &mut Frame, view: View<'_>, area: Rect, pace: &[String]) {
    let View { model, theme } = view;
    frame.region("now-part", area, (pace, model.lang, theme.palette), |buf, area| {
        for (row, line) in pace.iter().enumerate() {
            let style = if row == 0 { theme.accent } else { theme.text };
            put(buf, area.x, area.y + row as u16, area.width, line, style);
        }
    });
}

fn draw_part(frame: &mut Frame, view: View<'_>, area: Rect, part: Option<&segments::Current>) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let shown = part.map(|part| (part.name.clone(), part.phase.clone(), part.time(model), part.next.clone()));
    frame.region("now-part", area, (&shown, model.lang, theme.palette), |buf, area| {
        let Some(part) = part else {
            let key = Command::SegmentNext.entry().keys[0].to_string();
            let text = format!("{key}  {}", texts.command_segment_next());
            put(buf, area.x, area.y, area.width, &text, theme.dim);
            return;
        };
        // Who speaks is whole; of how long it is to last, the words give way.
        let time = Some(part.time(model)).filter(|time| width(&part.name) + 1 + width(time) <= area.width);
        let time = time.unwrap_or_else(|| part.time_in_short());
        let mut right = area.right();
        right -= put_right(buf, right, area.y, width(&time), &time, theme.text) + 1;
        let mut x = area.x;
        x += put(buf, x, area.y, right.saturating_sub(x), &part.name, theme.accent) + 2;
        if let Some(phase) = &part.phase {
            x += put(buf, x, area.y, right.saturating_sub(x), phase, theme.text) + 1;
        }
        let room = right.saturating_sub(x + 1).min(24);
        if room >= 6 {
            put_right(buf, right, area.y, room, &part.bar(room), theme.dim);
        }
        if let Some(next) = part.next.as_ref().filter(|_| area.height > 1) {
            put(buf, area.x, area.y + 1, area.width, next, theme.dim);
        }
    });
}

/// The questions of an item, and on a large screen its purpose; as many lines as there is room.
fn questions(model: &Model, slot: Slot, columns: u16, room: u16) -> Vec<(String, bool)> {
    let texts = &model.texts;
    let item = model.workshop.item(slot);
    let mut lines: Vec<(String, bool)> = Vec::new();
    if room == 0 {
        return lines;
    }
    // Whether a line is not the last of its sentence.
    let mut goes_on: Vec<bool> = Vec::new();
    let mut add = |text: &str, is_heading: bool| {
        let wrapped = wrap(text, columns);
        goes_on.extend((1..=wrapped.len()).map(|line| line < wrapped.len()));
        lines.extend(wrapped.into_iter().map(|line| (line.into_owned(), is_heading)));
    };
    for question in &item.questions {
        add(question.get(model.lang), false);
    }
    let questions_end = !item.questions.is_empty();
    if let Some(purpose) = &item.purpose {
        if questions_end {
            add("", true);
        }
        add(&texts.desk_purpose(purpose.get(model.lang)), true);
    }
    if !item.speakers.is_empty() {
        let speakers: Vec<&str> = item.speakers.iter().map(|speaker| speaker.get(model.lang)).collect();
        add(&texts.desk_speakers(speakers.join(", ")), true);
    }
    if lines.len() > usize::from(room) {
        lines.truncate(usize::from(room));
        // Never a sentence that ends in its midst without saying so.
        if let Some((last, _)) = lines.last_mut().filter(|_| goes_on[usize::from(room) - 1]) {
            *last = crate::ui::text::fit(&format!("{last} …"), columns).into_owned();
        }
    }
    if lines.len() + 1 < usize::from(room) {
        lines.insert(0, (String::new(), true));
        lines.push((String::new(), true));
    }
    lines
}

fn draw_nothing(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let now = model.second();
    let day = model.shown_day();
    let record = model.workshop.record();
    let forecast = model.workshop.forecast(day, now);
    let start = Command::Start.entry().key_in(Focus::Agenda).map(|key| key.to_string()).unwrap_or_default();
    let mut lines: Vec<(String, ratatui::style::Style)> = Vec::new();
    match record.next_pending(day) {
        Some(slot) => {
            let chosen = model.agenda.chosen.unwrap_or(slot);
            let title = model.workshop.item(chosen).title.get(model.lang);
            let planned = model.workshop.timetable().planned(chosen);
            lines.push((texts.desk_nothing_runs(), theme.title));
            if model.may_run(Command::Start) {
                lines.push((texts.desk_press_start(start, title), theme.accent));
            }
            let time = words::clock(plan, planned.start);
            let minutes = (planned.start - now).num_minutes();
            if plan.local(now).date_naive() != plan.days[day].date {
                // The sentences below say so.
            } else if minutes >= 0 {
                lines.push((texts.desk_begins_in(minutes, title, time), theme.text));
            } else {
                lines.push((texts.desk_should_have_begun(-minutes, title, time), theme.text));
            }
            let left = model.to_take_up().len();
            if left > 0 && model.may_run(Command::PlanView) {
                let key = Command::PlanView.entry().keys[0].to_string();
                lines.push((texts.planning_left_over(left, key), theme.text));
            }
            lines.push((String::new(), theme.text));
            lines.extend(offsets::sentences(model, theme, &forecast));
        }
        None => {
            let is_last = day + 1 == plan.days.len();
            let key = |command: Command| command.entry().key_in(Focus::Agenda).map(|key| key.to_string());
            let text = if is_last {
                texts.desk_all_done_export(key(Command::Export).unwrap_or_default())
            } else {
                texts.desk_all_done_next_day(key(Command::OtherDay).unwrap_or_default())
            };
            lines.push((text, theme.accent));
        }
    }
    let mut rows = super::Rows { left: area };
    let taken: u16 = lines.iter().map(|(text, _)| wrap(text, area.width).len().max(1) as u16).sum();
    let gap = u16::from(area.height > 10);
    ways::draw(frame, view, &mut rows, Ways::of(model).as_ref(), area.height.saturating_sub(taken + gap));
    let area = rows.left;
    let key: Vec<&str> = lines.iter().map(|(text, _)| text.as_str()).collect();
    frame.region("now-nothing", area, (key, model.lang, theme.palette), |buf: &mut Buffer, area| {
        let mut rest = Rect { y: area.y + u16::from(area.height > 10), ..area };
        rest.height = area.bottom() - rest.y;
        for (text, style) in &lines {
            // No sentence ends in its midst; the first ones are always there.
            let wanted = wrap(text, area.width).len().max(1) as u16;
            if rest.height == 0 || (wanted > rest.height && rest.y > area.y + 2) {
                break;
            }
            let used = put_wrapped(buf, rest, text, *style).max(1);
            rest.y += used;
            rest.height -= used;
        }
    });
}
