//! The middle of the room's screen: its largest figures, and phrases in every language of the room.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::in_all;
use super::state::State;
use crate::app::words;
use crate::i18n::durations;
use crate::ui::View;
use crate::ui::figures;
use crate::ui::frame::Frame;
use crate::ui::text::put_centred;

/// The largest thing in the room.
pub fn draw(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16) {
    let View { model, theme } = view;
    let texts = &model.room_texts;
    let plan = model.workshop.plan();
    let now = model.second();
    let record = model.workshop.record();
    let timetable = model.workshop.timetable();
    let clock = words::clock(plan, now);
    let (figures, phrases): (Option<String>, Vec<String>) = match state {
        State::Item(slot) => (Some(durations::clock(record.remaining_s(timetable, slot, now))), Vec::new()),
        State::Break(slot) => {
            let forecast = model.workshop.forecast(record.day_of(slot), now);
            let end = forecast.item(slot).and_then(|item| item.expected_end).unwrap_or(now);
            let back = words::clock(plan, end);
            let remaining = record.remaining_s(timetable, slot, now).max(0);
            let minutes = (remaining + 59) / 60;
            // A break counts minutes: nobody hurries because of a running second.
            let left = in_all(texts, |texts| texts.room_remaining_minutes(minutes)).join(" · ");
            let mut phrases = in_all(texts, |texts| texts.room_back_at(&back));
            phrases.insert(0, left);
            (Some(minutes.to_string()), phrases)
        }
        State::Overtime(_) => (None, in_all(texts, |texts| texts.room_please_conclude())),
        State::Held(_) => (None, in_all(texts, |texts| texts.room_held())),
        State::Curtain => (Some(clock), Vec::new()),
        State::Welcome => {
            let day = model.workshop.day_at(model.now);
            let start = words::clock(plan, plan.instant(plan.days[day].date, plan.days[day].start));
            let phrases =
                in_all(texts, |texts| format!("{} · {}", texts.room_welcome(), texts.room_begins_at(&start)));
            (Some(clock), phrases)
        }
        State::Between(slot) => {
            let item = model.workshop.item(slot);
            let phrases = in_all(texts, |texts| texts.room_next_is(item.title.get(texts.lang())));
            (Some(clock), phrases)
        }
        State::Thanks => (None, in_all(texts, |texts| texts.room_thank_you())),
    };
    let is_overtime = matches!(state, State::Overtime(_));
    let phrase_rows = if phrases.is_empty() { 0 } else { phrases.len() as u16 + 1 };
    let (figure_rows, phrase_rows) = match &figures {
        Some(_) => (area.height.saturating_sub(phrase_rows), phrase_rows.min(area.height)),
        None => (0, area.height),
    };
    let figure_area = Rect { height: figure_rows, ..area };
    if let Some(figures) = &figures {
        let gap = u16::from(figure_rows > 6);
        frame.region("room-figures", figure_area, (figures, theme.palette), |buf, area| {
            let area = Rect {
                x: area.x + margin,
                y: area.y + gap,
                width: area.width.saturating_sub(2 * margin),
                height: area.height.saturating_sub(2 * gap),
            };
            figures::paint(buf, area, figures, theme.accent, Alignment::Center);
        });
    }
    let phrase_area = Rect { y: area.y + figure_rows, height: phrase_rows, ..area };
    frame.region("room-phrases", phrase_area, (&phrases, is_overtime, theme.palette), |buf, area| {
        draw_phrases(
            buf,
            area,
            &phrases,
            margin,
            if is_overtime { Some(theme.overtime) } else { None },
            theme.strong,
        );
    });
}

/// Phrases in the middle of an area; the overtime sign as a full bar, so that its shape says it too.
fn draw_phrases(
    buf: &mut Buffer,
    area: Rect,
    phrases: &[String],
    margin: u16,
    bar: Option<Style>,
    style: Style,
) {
    let inner = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
    let spread = if inner.height >= phrases.len() as u16 * 2 + 3 { 2 } else { 1 };
    let rows = (phrases.len() as u16).saturating_sub(1) * spread + 1;
    let top = inner.y + inner.height.saturating_sub(rows) / 2;
    if let Some(bar) = bar {
        let padding = u16::from(inner.height > rows + 2);
        let full = Rect {
            y: top.saturating_sub(padding).max(inner.y),
            height: (rows + 2 * padding).min(inner.height),
            ..inner
        };
        for y in full.top()..full.bottom() {
            for x in full.left()..full.right() {
                buf[(x, y)].set_symbol(" ").set_style(bar);
            }
        }
    }
    for (index, phrase) in phrases.iter().enumerate() {
        let y = top + index as u16 * spread;
        if y < inner.bottom() {
            put_centred(buf, inner, y, phrase, bar.unwrap_or(style));
        }
    }
}
