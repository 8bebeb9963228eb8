//! The middle of the room's screen: its largest figures, and phrases in every language of the room.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::letters;
use super::phrases::{self, Phrases};
use super::state::State;
use crate::app::model::Model;
use crate::domain::timing::Signal;
use crate::i18n::durations;
use crate::ui::View;
use crate::ui::figures;
use crate::ui::frame::Frame;
use crate::ui::large;
use crate::ui::letters::{Letters, Setting};
use crate::ui::text::{put_centred, width};

/// Figures are never less high than this for the sake of phrases.
const LEAST_FIGURES: u16 = 5;
/// The same beside large letters.
const LEAST_BESIDE_LETTERS: u16 = 6;

/// The largest thing in the room.
pub fn draw(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16, is_tiny: bool) {
    let View { model, theme } = view;
    let figures = figures_of(model, state);
    let columns = area.width.saturating_sub(2 * margin);
    let kept = |least: u16| kept(figures.is_some(), is_tiny, least);
    let phrases = phrases::of(model, state, columns, area.height.saturating_sub(kept(LEAST_FIGURES)));
    let Phrases { lines, under, caption } = &phrases;
    let caption_rows = u16::from(caption.is_some());
    let under_rows = phrases.under_rows() as u16;
    let room = area.height.saturating_sub(under_rows + caption_rows + kept(LEAST_BESIDE_LETTERS));
    // Figures and letters share the height about equally, where the letters can be as small as that.
    let wished = if figures.is_some() { area.height * 11 / 20 } else { room };
    let large = if is_tiny { None } else { large(lines, columns, wished, room, letters(view)) };
    let phrase_rows = under_rows
        + match (&large, &figures) {
            (_, None) => area.height,
            (Some(setting), Some(_)) => setting.height() + 2,
            (None, Some(_)) if lines.is_empty() => 0,
            (None, Some(_)) => lines.len() as u16 + 1,
        };
    let phrase_rows = phrase_rows.min(area.height);
    let caption_rows = caption_rows.min(area.height - phrase_rows);
    let figure_rows = area.height - phrase_rows - caption_rows;
    let figure_area = Rect { height: figure_rows, ..area };
    let gap = u16::from(figure_area.height > 6);
    let inner = Rect { x: area.x + margin, width: columns, ..figure_area };
    let block_area = Rect { y: inner.y + gap, height: inner.height.saturating_sub(2 * gap), ..inner };
    let own = match (&figures, letters(view)) {
        (Some(figures), Letters::Terminals) if !is_tiny => {
            large::figures(inner, block_area, figures, theme.accent)
        }
        _ => None,
    };
    let in_blocks = figures.as_ref().filter(|_| own.is_none());
    own.into_iter().flatten().for_each(|figure| frame.large(figure));
    frame.region("room-figures", figure_area, (&in_blocks, is_tiny, theme.palette), |buf, area| {
        let Some(figures) = in_blocks else { return };
        // In the corner of the desk they are text: they stand large beside it already, and a digit of
        // blocks would cost a hundred bytes each second.
        if is_tiny {
            return put_centred(buf, inner, area.y + (area.height - 1) / 2, figures, theme.text);
        }
        figures::paint(buf, block_area, figures, theme.accent, Alignment::Center);
    });
    let caption_area = Rect { y: area.y + figure_rows, height: caption_rows, ..area };
    frame.region("room-caption", caption_area, (caption, theme.palette), |buf, area| {
        if let Some((words, signal)) = caption {
            draw_caption(buf, view, Rect { x: area.x + margin, width: columns, ..area }, words, *signal);
        }
    });
    for text in figures.iter().cloned().chain(large.as_ref().map(Setting::text)) {
        frame.write_large(&text);
    }
    let phrase_area = Rect { y: caption_area.bottom(), height: phrase_rows, ..area };
    let is_overtime = matches!(state, State::Overtime(_));
    let key = (lines, under, &large, is_overtime, theme.palette);
    let bar = is_overtime.then_some(theme.overtime);
    let inner = Rect { x: area.x + margin, width: columns, ..phrase_area };
    let above = Rect { height: inner.height.saturating_sub(under_rows), ..inner };
    if let Some(setting) = &large {
        setting.place(frame, above, bar.unwrap_or(theme.strong), Alignment::Center);
    }
    frame.region("room-phrases", phrase_area, key, |buf, _| {
        match &large {
            Some(setting) => {
                if let Some(bar) = bar {
                    let height = above.height.saturating_sub(2);
                    fill(buf, Rect { y: above.y + 1, height, ..above }, bar);
                }
                setting.paint(buf, above, bar.unwrap_or(theme.strong), Alignment::Center);
            }
            None => draw_phrases(buf, above, lines, bar, theme.strong),
        }
        let first = inner.bottom().saturating_sub(under.len() as u16);
        for (line, y) in under.iter().zip(first..inner.bottom()) {
            put_centred(buf, inner, y, line, theme.text);
        }
    });
}

/// What stands below the figures; towards the end a line through the row grows heavier, so that its
/// shape says it too.
fn draw_caption(buf: &mut Buffer, view: View<'_>, area: Rect, words: &str, signal: Signal) {
    let theme = view.theme;
    let (line, style) = match signal {
        Signal::Normal => (" ", theme.strong),
        Signal::Warning => ("─", theme.accent),
        Signal::Danger | Signal::Overtime => ("━", theme.attention),
    };
    let spaced = format!(" {words} ");
    if width(&spaced) > area.width {
        return put_centred(buf, area, area.y, words, style);
    }
    for x in area.left()..area.right() {
        buf[(x, area.y)].set_symbol(line).set_style(style);
    }
    put_centred(buf, area, area.y, &spaced, style);
}

/// The rows that figures keep beside phrases.
fn kept(has_figures: bool, is_tiny: bool, least: u16) -> u16 {
    match has_figures {
        true if is_tiny => 1,
        true => least,
        false => 0,
    }
}

/// How poor the middle of so many columns and rows is in words; 0 is as rich as can be.
pub fn poverty(model: &Model, state: State, columns: u16, rows: u16) -> usize {
    let kept = kept(figures_of(model, state).is_some(), false, LEAST_FIGURES);
    phrases::poverty(model, state, columns, rows.saturating_sub(kept))
}

/// What counts or tells the time in large figures.
fn figures_of(model: &Model, state: State) -> Option<String> {
    let record = model.workshop.record();
    let remaining = |slot| record.remaining_s(model.workshop.timetable(), slot, model.second());
    match state {
        State::Item(slot) => Some(durations::clock(remaining(slot))),
        // A break counts minutes: nobody hurries because of a running second.
        State::Break(slot) => Some(phrases::minutes(remaining(slot)).to_string()),
        State::Curtain | State::Welcome | State::Between(_) => super::times::of_day(model, model.second()),
        State::Overtime(_) | State::Held(_) | State::Thanks | State::Wall(_) | State::View(_) => None,
    }
}

/// Phrases in large letters, where they fit into so much room with some air around them.
fn large(lines: &[String], columns: u16, wished: u16, most: u16, letters: Letters) -> Option<Setting> {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let [wished, most] = [wished, most].map(|rows| rows.saturating_sub(2));
    let setting = Setting::within(&lines, columns.saturating_sub(4), wished, most, letters);
    setting.filter(|_| !lines.is_empty())
}

/// Phrases in the middle of an area; the overtime sign as a bar that fills it, so that its shape says it
/// too.
fn draw_phrases(buf: &mut Buffer, inner: Rect, phrases: &[String], bar: Option<Style>, style: Style) {
    let spread = if inner.height >= phrases.len() as u16 * 2 + 3 { 2 } else { 1 };
    let rows = (phrases.len() as u16).saturating_sub(1) * spread + 1;
    let top = inner.y + inner.height.saturating_sub(rows).div_ceil(2);
    if let Some(bar) = bar {
        let margin = u16::from(inner.height > rows + 2);
        fill(buf, Rect { y: inner.y + margin, height: inner.height - 2 * margin, ..inner }, bar);
    }
    for (index, phrase) in phrases.iter().enumerate() {
        let y = top + index as u16 * spread;
        if y < inner.bottom() {
            put_centred(buf, inner, y, phrase, bar.unwrap_or(style));
        }
    }
}

fn fill(buf: &mut Buffer, area: Rect, style: Style) {
    for y in area.top()..area.bottom() {
        for x in area.left()..area.right() {
            buf[(x, y)].set_symbol(" ").set_style(style);
        }
    }
}
