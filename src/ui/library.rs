//! Draws the list of workshops.

use ratatui::layout::{Position, Rect};

use super::frame::Frame;
use super::line::visible;
use super::text::{put, put_right, put_wrapped, rule, select, width};
use super::theme::Theme;
use super::{footer, overlay};
use crate::app::command::{Command, Entry, Focus};
use crate::app::library::{Checked, Library};
use crate::app::words;

pub fn draw(frame: &mut Frame, library: &Library, theme: &Theme) {
    let area = frame.area();
    let texts = &library.texts;
    let row = |y: u16, height: u16| {
        let y = (area.y + y).min(area.bottom());
        Rect { y, height: height.min(area.bottom() - y), ..area }
    };
    frame.region("library-title", row(0, 2), (library.lang, theme.palette), |buf, area| {
        put(buf, area.x + 1, area.y, area.width, "Plenary", theme.title);
        let title = texts.desk_library_title();
        put_right(buf, area.right().saturating_sub(1), area.y, area.width / 2, &title, theme.dim);
        if area.height > 1 {
            rule(buf, Rect { y: area.y + 1, height: 1, ..area }, "", theme.border, theme.border);
        }
    });
    let list = row(3, area.height.saturating_sub(7));
    let key = (&library.entries, library.chosen, library.lang, theme.palette);
    frame.region("library-list", list, key, |buf, area| {
        if library.entries.is_empty() {
            let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
            put_wrapped(buf, inner, &texts.desk_library_empty(&library.folder), theme.text);
            return;
        }
        // Three rows each: what it is called, when it is, and air.
        let shown = usize::from(area.height / 3).max(1);
        let first = (library.chosen + 1).saturating_sub(shown);
        for (place, (index, entry)) in library.entries.iter().enumerate().skip(first).take(shown).enumerate()
        {
            let y = area.y + 3 * place as u16;
            let title = Rect { x: area.x + 1, y, width: area.width.saturating_sub(2), height: 1 };
            let sign = if entry.is_live { "▶" } else { " " };
            put(buf, title.x + 1, y, 1, sign, theme.accent);
            put(buf, title.x + 3, y, title.width.saturating_sub(4), &entry.title, theme.strong);
            if index == library.chosen {
                select(buf, title, theme.selected);
            }
            if y + 1 < area.bottom() {
                let live =
                    if entry.is_live { format!("{} · ", texts.desk_library_live()) } else { String::new() };
                let about = format!("{live}{}", entry.about);
                let id = width(&entry.id);
                put_right(buf, area.right().saturating_sub(2), y + 1, id, &entry.id, theme.dim);
                put(buf, title.x + 3, y + 1, title.width.saturating_sub(id + 6), &about, theme.dim);
            }
        }
    });
    let room = area.width.saturating_sub(7);
    let (typed, cursor) = match &library.asking {
        Some(input) => visible(input.value(), input.cursor(), room),
        None => (String::new(), 0),
    };
    let key = (library.asking.is_some(), &typed, &library.notice, library.lang, theme.palette);
    frame.region("library-ask", row(area.height.saturating_sub(4), 2), key, |buf, area| {
        let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
        if library.asking.is_some() {
            put(buf, inner.x, inner.y, inner.width, &texts.prompt_plan_file(), theme.text);
            put(buf, inner.x, inner.y + 1, inner.width, &format!("› {typed}"), theme.accent);
        } else if let Some(notice) = &library.notice {
            put_wrapped(buf, inner, notice, theme.attention);
        }
    });
    if library.asking.is_some() {
        frame.cursor(Some(Position::new(area.x + 4 + cursor, area.height.saturating_sub(3))));
    }
    let foot = row(area.height.saturating_sub(1), 1);
    frame.region("library-foot", foot, (library.lang, theme.palette), |buf, area| {
        let hints = HINTS.iter().filter_map(|&command| {
            let key = command.entry().key_in(Focus::Library)?;
            Some((words::key(texts, key), words::command(texts, command)))
        });
        footer::put_hints(buf, area, hints, theme);
    });
    if let Some(Checked { workshop, readiness }) = &library.checked {
        overlay::readiness::draw(frame, texts, theme, workshop, readiness);
    }
    if let Some(preview) = &library.preview {
        overlay::preview::draw(frame, texts, theme, preview);
    }
    if let Some(help) = &library.help {
        let works = |entry: &Entry| entry.foci.contains(&Focus::Library);
        overlay::help::draw(frame, texts, theme, help, works);
    }
}

/// What the footer shows, most needed first.
const HINTS: &[Command] = &[
    Command::Open,
    Command::New,
    Command::Demo,
    Command::Language,
    Command::Help,
    Command::Quit,
    Command::Readiness,
    Command::Theme,
];
