//! The leak check: a doubtful place in its text, why it is doubtful, and what can be done with it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{centred, draw_foot, framed};
use crate::app::checking::{Checking, Doubt};
use crate::app::exporting::Language;
use crate::app::model::Model;
use crate::app::preview::{Look, Piece, Row, wrap};
use crate::app::words;
use crate::i18n::Catalogue;
use crate::minutes::labels::capitalised;
use crate::ui::View;
use crate::ui::editor;
use crate::ui::frame::Frame;
use crate::ui::minutes::profile;
use crate::ui::text::{put, put_right, put_wrapped, width, wrap as lines_of};
use crate::ui::theme::Theme;

/// So many letters before and after the place are shown.
const AROUND: usize = 240;

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &Checking) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let screen = frame.area();
    let area = centred(screen, 84.min(screen.width), 18.min(screen.height));
    let (places, at) = panel.places(model);
    let doubt = places.get(at).copied();
    let notice = model.notice.as_ref().map(|notice| words::notice(texts, model.workshop.plan(), notice));
    let all = model.preview.doubts();
    let accepted = all.iter().filter(|doubt| doubt.is_accepted).count();
    let progress = match places.len() {
        0 => texts.preview_check_all_accepted(accepted),
        of => texts.preview_check_progress(at + 1, of, accepted),
    };
    let typed =
        panel.rephrasing.as_ref().map(|one| (one.editor.lines().to_vec(), editor::cursor(&one.editor)));
    let key = (doubt, &progress, &notice, typed, panel.shows_accepted, model.lang, theme.palette);
    let version = match &panel.before {
        // One of several that are gone through.
        Some(export) if export.lang == Language::All => {
            let lang = Catalogue::own_name(model.preview.lang);
            format!("{} · {lang}", profile(texts, model.preview.profile))
        }
        _ => profile(texts, model.preview.profile),
    };
    let key = (key, &version, panel.before.is_some());
    let mut at_cursor = None;
    frame.overlay("checking", area, key, |buf, area| {
        let title = texts.preview_check_title(&version);
        let inner = framed(buf, area, &title, theme);
        put_right(
            buf,
            area.right() - 2,
            area.bottom() - 1,
            width(&progress) + 2,
            &format!(" {progress} "),
            theme.dim,
        );
        let keys = match (&panel.rephrasing, doubt) {
            (Some(_), _) => texts.preview_check_keys_rephrasing(),
            (None, Some(doubt)) if doubt.is_accepted => texts.preview_check_keys_accepted(),
            (None, None) if panel.before.is_some() => texts.preview_check_keys_done(),
            _ => texts.preview_check_keys(),
        };
        let keys: Vec<String> = lines_of(&keys, inner.width).iter().map(|line| line.to_string()).collect();
        let bottom = draw_foot(buf, inner, theme, &keys, None, notice.as_deref());
        let inner = Rect { height: bottom.saturating_sub(inner.y), ..inner };
        let Some(doubt) = doubt else {
            put_wrapped(buf, inner, &progress, theme.text);
            return;
        };
        let body = draw_head(buf, inner, model, doubt, theme);
        match &panel.rephrasing {
            Some(one) => editor::draw(buf, body, &one.editor),
            None => draw_text(buf, body, doubt, theme),
        }
    });
    if let Some(one) = &panel.rephrasing {
        // Where the editor was drawn: below the sentence that says why.
        let inner = Rect {
            x: area.x + 2,
            y: area.y + 1,
            width: area.width.saturating_sub(4),
            height: area.height.saturating_sub(3),
        };
        if let Some(doubt) = doubt {
            let body = body_of(inner, advice_rows(texts, doubt, inner.width));
            at_cursor = editor::position(body, &one.editor);
        }
    }
    frame.cursor(at_cursor);
}

fn advice(texts: &Catalogue, doubt: &Doubt) -> String {
    texts.leak_advice_line(capitalised(&doubt.rule.label(texts)), doubt.rule.advice(texts))
}

fn advice_rows(texts: &Catalogue, doubt: &Doubt, columns: u16) -> u16 {
    lines_of(&advice(texts, doubt), columns).len() as u16
}

fn body_of(inner: Rect, advice: u16) -> Rect {
    let used = (advice + 3).min(inner.height);
    Rect { y: inner.y + used, height: inner.height - used, ..inner }
}

/// Which note and field it is, and why it is doubtful; gives what is left below.
fn draw_head(buf: &mut Buffer, inner: Rect, model: &Model, doubt: &Doubt, theme: &Theme) -> Rect {
    let texts = &model.texts;
    let mut head = doubt.entry.clone();
    if let Some(note) = doubt.note.and_then(|note| model.workshop.notes().get(note)) {
        head = format!("{head} · {}", words::kind(texts, note.fields.kind));
        head = format!("{head} · {}", words::level(texts, note.fields.level));
    }
    if let Some(field) = &doubt.field {
        head = format!("{head} · {field}");
    }
    let used = put(buf, inner.x, inner.y, inner.width, &head, theme.strong);
    if doubt.is_accepted {
        let sign = format!("  ✓ {}", texts.preview_check_accepted());
        put(buf, inner.x + used, inner.y, inner.width.saturating_sub(used), &sign, theme.accent);
    }
    let below = Rect { y: inner.y + 1, height: inner.height.saturating_sub(1), ..inner };
    put_wrapped(buf, below, &advice(texts, doubt), theme.dim);
    body_of(inner, advice_rows(texts, doubt, inner.width))
}

/// The text, with the place in brackets, so that colour is not all that marks it.
fn draw_text(buf: &mut Buffer, area: Rect, doubt: &Doubt, theme: &Theme) {
    let [before, place, after] = &doubt.parts;
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let pieces = [
        Piece {
            text: format!("{}{}", if from > 0 { "…" } else { "" }, &before[from..]), look: Look::Plain
        },
        Piece { text: format!("[{place}]"), look: Look::Missing },
        Piece {
            text: format!("{}{}", &after[..to], if to < after.len() { "…" } else { "" }),
            look: Look::Plain,
        },
    ];
    let rows: Vec<Row> = wrap(&pieces, area.width);
    for (y, row) in (area.top()..area.bottom()).zip(&rows) {
        let mut x = area.x;
        for piece in row {
            let style: Style = if piece.look == Look::Missing { theme.selected } else { theme.text };
            x += put(buf, x, y, area.right().saturating_sub(x), &piece.text, style);
        }
    }
}
