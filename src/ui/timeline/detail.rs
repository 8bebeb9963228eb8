//! What is known of the chosen item: when it was planned and held, every hold and every minute added or
//! taken, with the reasons; where there is room, beside it, what happened on the whole day.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::model::Model;
use crate::domain::timing::{DayBars, ItemBars, ItemState};
use crate::i18n::{Catalogue, durations};
use crate::minutes::timeline::{events, events_of_day, times};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, put_wrapped, rule, width, wrap};
use crate::ui::theme::Theme;

/// From so many columns on there is room for the whole day, too.
const DAY_FROM: u16 = 110;

/// The chosen item and its day.
fn chosen<'a>(model: &Model, days: &'a [DayBars<'a>]) -> Option<(&'a DayBars<'a>, &'a ItemBars<'a>)> {
    let chosen = model.on_timeline()?;
    let item = |day: &'a DayBars<'a>| Some((day, day.items.iter().find(|item| item.slot == chosen)?));
    days.iter().find_map(item)
}

/// How many rows would tell everything about the chosen item.
pub fn rows(model: &Model, days: &[DayBars<'_>], columns: u16) -> u16 {
    let Some((_, item)) = chosen(model, days) else { return 1 };
    let columns = inner(Rect { width: columns, height: 1, x: 0, y: 0 }).width;
    let lines = told(model, days, item).iter().map(|(line, _)| wrap(line, columns).len()).sum::<usize>();
    u16::try_from(lines + 1).unwrap_or(u16::MAX)
}

/// Where the item is told: all of it, or beside the day.
fn inner(area: Rect) -> Rect {
    let columns = if area.width < DAY_FROM { area.width } else { area.width * 5 / 9 };
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: columns.saturating_sub(4),
        height: area.height.saturating_sub(1),
    }
}

/// What kind of line it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Times,
    Event,
    Remark,
}

impl Line {
    fn style(self, theme: &Theme) -> Style {
        match self {
            Line::Times => theme.text,
            Line::Event => theme.strong,
            Line::Remark => theme.dim,
        }
    }
}

/// Everything that is told of an item, line by line.
fn told(model: &Model, days: &[DayBars<'_>], item: &ItemBars<'_>) -> Vec<(String, Line)> {
    let texts = &model.texts;
    let mut lines = vec![(times(texts, model.workshop.plan(), item), Line::Times)];
    if !days.iter().any(DayBars::was_begun) {
        lines.push((texts.timeline_nothing_held(), Line::Remark));
    }
    lines.extend(offset(texts, item).map(|offset| (offset, Line::Times)));
    lines.extend(events(texts, item).into_iter().map(|event| (event, Line::Event)));
    lines
}

/// Below the bars; `hidden` are the rows of the list above and below those that are shown.
pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect, days: &[DayBars<'_>], hidden: (usize, usize)) {
    let View { model, theme } = view;
    let chosen = chosen(model, days);
    let has_begun = days.iter().any(DayBars::was_begun);
    let title = |item: &ItemBars<'_>| model.workshop.item(item.slot).title.get(model.lang);
    let name = chosen.map(|(_, item)| title(item)).unwrap_or_default();
    let key = (chosen, has_begun, name, hidden, model.lang, theme.palette);
    frame.region("timeline-detail", area, key, |buf, area| {
        let texts = &model.texts;
        rule(buf, Rect { height: 1, ..area }, name, theme.border, Style::reset().patch(theme.title));
        let mut right = area.right().saturating_sub(1);
        if hidden != (0, 0) {
            let words = format!(" ↑{} ↓{} ", hidden.0, hidden.1);
            right = right.saturating_sub(put_right(buf, right, area.y, width(&words), &words, theme.dim) + 1);
        }
        let Some((day, item)) = chosen else { return };
        let state = format!(" {} ", state(texts, item));
        if area.x + width(name) + width(&state) + 6 < right {
            let style = if item.is_running() { theme.accent } else { theme.text };
            put_right(buf, right, area.y, width(&state), &state, Style::reset().patch(style));
        }
        let place = inner(area);
        draw_item(buf, theme, place, &told(model, days, item));
        if area.width >= DAY_FROM {
            let x = place.right() + 3;
            let rest = Rect { x, width: area.right().saturating_sub(x + 2), ..place };
            let events = events_of_day(texts, day).into_iter();
            let lines = events.map(|(place, event)| (event, title(&day.items[place]))).collect::<Vec<_>>();
            draw_day(buf, theme, rest, &texts.timeline_whole_day(), &lines);
        }
    });
}

/// A line each; where they are too many for that, what happened in one paragraph.
fn draw_item(buf: &mut Buffer, theme: &Theme, area: Rect, lines: &[(String, Line)]) {
    let mut rest = area;
    let mut put_line = |text: &str, style| {
        let used = put_wrapped(buf, rest, text, style);
        rest.y += used;
        rest.height -= used;
    };
    let needed: usize = lines.iter().map(|(line, _)| wrap(line, area.width).len()).sum();
    if needed <= usize::from(area.height) {
        lines.iter().for_each(|(line, kind)| put_line(line, kind.style(theme)));
        return;
    }
    let (events, others): (Vec<_>, Vec<_>) = lines.iter().partition(|(_, kind)| *kind == Line::Event);
    others.iter().for_each(|(line, kind)| put_line(line, kind.style(theme)));
    let events: Vec<&str> = events.iter().map(|(event, _)| event.as_str()).collect();
    put_line(&events.join(" · "), theme.strong);
}

/// What happened on the whole day, the latest last; nothing when nothing did.
fn draw_day(buf: &mut Buffer, theme: &Theme, area: Rect, heading: &str, lines: &[(String, &str)]) {
    let room = usize::from(area.height.saturating_sub(1));
    if lines.is_empty() || room == 0 {
        return;
    }
    let first = lines.len().saturating_sub(room);
    let heading = if first > 0 { format!("{heading} …") } else { heading.to_owned() };
    put(buf, area.x, area.y, area.width, &heading, theme.dim);
    for (row, (event, title)) in lines[first..].iter().enumerate() {
        let y = area.y + 1 + row as u16;
        let used = put(buf, area.x, y, area.width, event, theme.text);
        let left = area.width - used;
        if left > 8 {
            put(buf, area.x + used, y, left, &format!(" · {title}"), theme.dim);
        }
    }
}

fn state(texts: &Catalogue, item: &ItemBars<'_>) -> String {
    match item.state {
        ItemState::Pending => texts.state_pending(),
        ItemState::Running => texts.state_running(),
        ItemState::Held => texts.state_held(),
        ItemState::Done => texts.state_done(),
        ItemState::Skipped => texts.state_skipped(),
        ItemState::Passed => texts.state_passed(),
    }
}

/// "8 minutes behind", of what runs or was held.
fn offset(texts: &Catalogue, item: &ItemBars<'_>) -> Option<String> {
    let seconds = item.offset_s.filter(|_| item.held.is_some())?;
    Some(durations::offset(texts, seconds))
}
