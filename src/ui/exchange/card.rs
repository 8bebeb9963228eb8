//! A practice or a challenge as a card: its text, its fields, and what nobody has asked yet.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{about, words};
use crate::domain::exchange::Statement;
use crate::minutes::labels;
use crate::ui::View;
use crate::ui::text::{put, put_wrapped, rule, width, wrap};

/// The most columns of the names of the fields.
const MOST_NAME: u16 = 20;

pub fn draw(buf: &mut Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some(note) = model.note_on_board().and_then(|id| model.workshop.notes().get(id)) else { return };
    let Some(statement) = Statement::of(note) else { return };
    rule(buf, Rect { height: 1, ..area }, &about(model, note), theme.border, theme.title);
    let inner = Rect {
        x: area.x + 1,
        y: area.y + 1,
        width: area.width.saturating_sub(2),
        height: area.height.saturating_sub(1),
    };
    let texts = &model.texts;
    let named =
        |(field, text): &(&str, &str)| (labels::field(texts, field), labels::field_value(texts, field, text));
    let fields: Vec<(String, String)> = statement.details.iter().map(named).collect();
    let names = fields.iter().map(|(name, _)| width(name)).max().unwrap_or(0).min(MOST_NAME);
    let room = inner.width.saturating_sub(names + 2);
    let missing = words::missing_on_card(model, note);
    let text_rows = wrap(statement.text, inner.width).len();
    let wrapped: usize = fields.iter().map(|(_, text)| wrap(text, room).len()).sum();
    let missing_rows = if missing.is_empty() { 0 } else { wrap(&missing, inner.width).len() + 1 };
    let is_airy = text_rows + 1 + wrapped + missing_rows <= usize::from(inner.height);
    // Every field is seen, if only its beginning.
    let fits = text_rows + wrapped + missing_rows <= usize::from(inner.height);
    let mut rest = inner;
    let go_on = |rest: &mut Rect, rows: u16| {
        let rows = rows.min(rest.height);
        *rest = Rect { y: rest.y + rows, height: rest.height - rows, ..*rest };
    };
    let text_area = if fits { rest } else { Rect { height: rest.height.min(2), ..rest } };
    let used = put_wrapped(buf, text_area, statement.text, theme.strong);
    go_on(&mut rest, used + u16::from(is_airy));
    for (name, text) in &fields {
        if rest.height == 0 {
            return;
        }
        put(buf, rest.x, rest.y, names, name, theme.dim);
        let height = if fits { rest.height } else { 1 };
        let beside = Rect { x: rest.x + names + 2, width: room, height, ..rest };
        let used = put_wrapped(buf, beside, text, theme.text);
        go_on(&mut rest, used.max(1));
    }
    if fits && !missing.is_empty() {
        go_on(&mut rest, 1);
    }
    put_wrapped(buf, rest, &missing, theme.attention);
}
