//! The questions for later, on demand: on one screen, without names, and for how long the item lasts.

use ratatui::layout::{Alignment, Rect};

use super::said::paragraphs;
use super::{in_all, letters};
use crate::app::model::Model;
use crate::domain::timing::Slot;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::letters::{Letters, Setting};
use crate::ui::text::{put, wrap};

/// Draws the list. Of more questions than one screen holds, the earliest give way: the last one was
/// asked a moment ago, and who asked looks for it.
pub fn draw(frame: &mut Frame, view: View<'_>, slot: Option<Slot>, area: Rect, margin: u16, is_tiny: bool) {
    let View { model, theme } = view;
    let inner = Rect {
        x: area.x + margin,
        y: area.y + u16::from(area.height > 8),
        width: area.width.saturating_sub(2 * margin),
        height: area.height.saturating_sub(u16::from(area.height > 8)),
    };
    let left = slot.map(|slot| remaining(model, slot));
    let rows = usize::from(inner.height).saturating_sub(if left.is_some() { 2 } else { 0 });
    let large = if is_tiny { None } else { large(model, inner.width, rows as u16, letters(view)) };
    let lines = if large.is_some() { Vec::new() } else { list(model, inner.width, rows) };
    let large_area = large.as_ref().map_or(inner, |large| Rect { height: large.height() + 2, ..inner });
    if let Some(setting) = &large {
        frame.write_large(&setting.text());
        setting.place(frame, large_area, theme.strong, Alignment::Left);
    }
    frame.region("room-wall", area, (&lines, &large, &left, theme.palette), |buf, _| {
        if let Some(setting) = &large {
            setting.paint(buf, large_area, theme.strong, Alignment::Left);
        }
        for (row, line) in lines.iter().enumerate().take(usize::from(inner.height)) {
            put(buf, inner.x, inner.y + row as u16, inner.width, line, theme.strong);
        }
        if let Some(left) = &left {
            put(buf, inner.x, inner.bottom().saturating_sub(1), inner.width, left, theme.accent);
        }
    });
}

/// How much of the item is left, in minutes: beside the list nobody needs the seconds.
pub fn remaining(model: &Model, slot: Slot) -> String {
    let record = model.workshop.record();
    let seconds = record.remaining_s(model.workshop.timetable(), slot, model.second());
    let words = match seconds {
        ..0 => in_all(&model.room_texts, |texts| texts.room_please_conclude()),
        _ => in_all(&model.room_texts, |texts| texts.room_remaining_minutes((seconds + 59) / 60)),
    };
    words.join(" · ")
}

/// All questions in large letters, where they fit.
fn large(model: &Model, columns: u16, rows: u16, letters: Letters) -> Option<Setting> {
    let questions = model.questions_for_later();
    let texts = questions.iter().enumerate();
    let texts: Vec<String> =
        texts.map(|(index, note)| format!("{}  {}", index + 1, note.text.replace('\n', " "))).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    Setting::of(&texts, columns, rows.saturating_sub(2), letters)
}

fn list(model: &Model, columns: u16, rows: usize) -> Vec<String> {
    let questions = model.questions_for_later();
    let whole: Vec<Vec<String>> = questions
        .iter()
        .enumerate()
        .map(|(index, note)| {
            let number = format!("{}  ", index + 1);
            let text = note.text.replace('\n', " ");
            let wrapped = wrap(&text, columns.saturating_sub(number.len() as u16)).into_iter();
            let indent = " ".repeat(number.len());
            let line = |(row, line)| format!("{}{line}", if row == 0 { &number } else { &indent });
            wrapped.enumerate().map(line).collect()
        })
        .collect();
    for first in 0..whole.len() {
        let lines = paragraphs(whole[first..].to_vec(), rows);
        let wanted: usize = whole[first..].iter().map(|lines| lines.len() + 1).sum();
        if lines.len() + 1 == wanted {
            return lines;
        }
    }
    // Not even the last one fits: as much of it as there is room for.
    whole.into_iter().next_back().unwrap_or_default().into_iter().take(rows).collect()
}
