//! A pasted page: its lines as the notes that they would be, and which of them are taken.

use ratatui::layout::Rect;

use super::{centred, framed};
use crate::app::pasting::{Paste, PastedLine};
use crate::app::words;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::hints;
use crate::ui::text::{put, put_wrapped, select, width, wrap};

/// As the key is pressed on a Latin keyboard; the letter in its place on others works as well.
const JOIN: &str = "j";

pub fn draw(frame: &mut Frame, view: View<'_>, paste: &Paste) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let screen = frame.area();
    let columns = screen.width.saturating_sub(2).min(116);
    let keys = texts.search_paste_keys(paste.count(), JOIN);
    let keys_rows = wrap(&keys, columns.saturating_sub(4)).len() as u16;
    // What one line was understood as, and what can be done.
    let below = keys_rows + 2;
    let height = (paste.lines.len() as u16).saturating_add(below + 2);
    let area = centred(screen, columns, height.min(screen.height.saturating_sub(2)));
    let key =
        (paste.revision, paste.chosen, paste.lines.len(), model.notice.is_some(), model.lang, theme.palette);
    frame.overlay("paste", area, key, |buf, area| {
        let inner = framed(buf, area, &texts.search_paste_title(paste.lines.len()), theme);
        let list = Rect { height: inner.height.saturating_sub(below), ..inner };
        let kinds = paste.lines.iter().map(|line| width(&kind(view, line))).max().unwrap_or(0);
        let kinds = kinds.min(inner.width / 5);
        let names = paste.lines.iter().map(|line| width(&names(view, line))).max().unwrap_or(0);
        let names_width = names.min(inner.width / 6);
        let rows = usize::from(list.height);
        let first = (paste.chosen + 1).saturating_sub(rows);
        for (row, (index, line)) in paste.lines.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = list.y + row as u16;
            let (sign, style) = match (line.is_taken, line.can_be_taken()) {
                (true, _) => ("✓", theme.text),
                (false, true) => ("·", theme.dim),
                (false, false) => ("×", theme.dim),
            };
            put(buf, list.x, y, 1, sign, if line.is_taken { theme.key } else { theme.dim });
            let mut x = list.x + 2;
            let understood = line.parsed.not_understood().next().is_none();
            put(buf, x, y, kinds, &kind(view, line), if line.is_taken { theme.strong } else { theme.dim });
            x += kinds + 1;
            if names_width > 0 {
                let style = if line.is_taken { theme.accent } else { theme.dim };
                put(buf, x, y, names_width, &self::names(view, line), style);
                x += names_width + 1;
            }
            if !understood {
                x += put(buf, x, y, 2, "? ", theme.attention);
            }
            put(buf, x, y, list.right().saturating_sub(x), &line.parsed.fields.text, style);
            if index == paste.chosen {
                select(buf, Rect { y, height: 1, ..list }, theme.selected);
            }
        }
        let y = list.bottom();
        if let Some(line) = paste.lines.get(paste.chosen) {
            let mut x = inner.x;
            for (index, (text, wants_attention)) in
                hints(model, &line.text, &line.parsed).into_iter().enumerate()
            {
                let text = if index > 0 { format!(" · {text}") } else { text };
                let style = if wants_attention { theme.attention } else { theme.accent };
                x += put(buf, x, y + 1, inner.right().saturating_sub(x), &text, style);
            }
        }
        let keys_area = Rect { y: y + 2, height: inner.bottom().saturating_sub(y + 2), ..inner };
        put_wrapped(buf, keys_area, &keys, theme.dim);
    });
}

fn kind(view: View<'_>, line: &PastedLine) -> String {
    match line.parsed.off_record {
        true => view.model.texts.level_off_record(),
        false => words::kind_in_short(&view.model.texts, line.parsed.fields.kind),
    }
}

fn names(view: View<'_>, line: &PastedLine) -> String {
    words::municipalities(&view.model.texts, view.model.workshop.plan(), &line.parsed.fields)
}
