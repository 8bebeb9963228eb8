//! The original and its translations: side by side where there is width, else one below the other.

use ratatui::layout::Rect;

use super::{centred, framed};
use crate::app::translating::{Side, Translating};
use crate::app::words;
use crate::ui::View;
use crate::ui::editor;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_wrapped, rule, width, wrap};

/// From so many columns on, original and translation stand side by side.
const WIDE: u16 = 100;

pub fn draw(frame: &mut Frame, view: View<'_>, translating: &Translating) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let Some(note) = model.workshop.notes().get(translating.note) else { return };
    let original = note.fields.text.as_str();
    let side = &translating.sides[translating.chosen];
    let screen = frame.area();
    let is_wide = screen.width >= WIDE;
    let columns = if screen.width < 80 { screen.width } else { (screen.width - 4).min(160) };
    let inside = columns.saturating_sub(4);
    let half = if is_wide { (inside - 2) / 2 } else { inside };
    let lines = |text: &str| text.split('\n').map(|line| wrap(line, half).len().max(1) as u16).sum::<u16>();
    let typed = editor::rows(&side.editor, half);
    // Head, keys and the names of the languages.
    let (wanted, most) = match is_wide {
        true => (lines(original).max(typed + 1).max(6) + 5, screen.height.saturating_sub(2)),
        false => (lines(original) + typed.max(2) + 7, screen.height),
    };
    let area = centred(screen, columns, wanted.min(most));
    let inner = Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    };
    let body = Rect { y: inner.y + 1, height: inner.height.saturating_sub(2), ..inner };
    let (left, right) = match is_wide {
        true => (
            Rect { width: half, ..body },
            Rect { x: body.x + half + 2, width: body.width.saturating_sub(half + 2), ..body },
        ),
        false => {
            let above = (lines(original) + 1).min(body.height / 2);
            (Rect { height: above, ..body }, Rect { y: body.y + above, height: body.height - above, ..body })
        }
    };
    let below_name = |area: Rect| Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    let key = (
        original,
        note.released,
        translating.chosen,
        translating.sides.iter().map(Side::text).collect::<Vec<_>>(),
        editor::cursor(&side.editor),
        (model.lang, theme.palette),
    );
    frame.overlay("translating", area, key, |buf, area| {
        framed(buf, area, &texts.command_translate(), theme);
        draw_languages(buf, view, inner, translating);
        let name = match note.fields.lang {
            Some(lang) => texts.note_translate_original(words::language(texts, lang)),
            None => texts.note_translate_original_unknown(),
        };
        rule(buf, Rect { height: 1, ..left }, &name, theme.border, theme.dim);
        let mut rest = below_name(left);
        for line in original.split('\n') {
            let used = put_wrapped(buf, rest, line, theme.text);
            rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
        }
        let name = words::language(texts, side.lang);
        rule(buf, Rect { height: 1, ..right }, &name, theme.border, theme.accent);
        editor::draw(buf, below_name(right), &side.editor);
        let keys = match (note.released, original.contains('\n')) {
            (true, _) => texts.note_translate_keys_released(),
            (false, true) => texts.note_translate_keys_lines(),
            (false, false) => texts.note_translate_keys(),
        };
        put(buf, inner.x, inner.bottom().saturating_sub(1), inner.width, &keys, theme.dim);
    });
    frame.cursor(editor::position(below_name(right), &side.editor));
}

/// The languages in a row: which is chosen, which are there, which the room lacks.
fn draw_languages(buf: &mut ratatui::buffer::Buffer, view: View<'_>, area: Rect, translating: &Translating) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let mut x = area.x;
    for (place, side) in translating.sides.iter().enumerate() {
        let sign = if place == translating.chosen { "▸" } else { " " };
        let state = match (side.is_missing(), side.text().is_empty()) {
            (true, _) => format!(" – {}", texts.note_translate_missing()),
            (false, true) => String::new(),
            (false, false) => " ✓".to_owned(),
        };
        let name = format!("{sign}{}{state}", words::language(texts, side.lang));
        let style = match (place == translating.chosen, side.is_missing()) {
            (true, _) => theme.accent,
            (_, true) => theme.attention,
            _ => theme.dim,
        };
        if x + width(&name) > area.right() {
            put(buf, x, area.y, area.right().saturating_sub(x), &name, style);
            return;
        }
        x += put(buf, x, area.y, width(&name), &name, style) + 2;
    }
}
