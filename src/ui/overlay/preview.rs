//! What was understood of an agenda, before a workshop is made of it.

use ratatui::layout::Rect;

use super::{centred, framed};
use crate::app::library::{Preview, Tone};
use crate::i18n::Catalogue;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, put_wrapped, width, wrap};
use crate::ui::theme::Theme;

pub fn draw(frame: &mut Frame, texts: &Catalogue, theme: &Theme, preview: &Preview) {
    let screen = frame.area();
    let area = centred(screen, 116.min(screen.width.saturating_sub(2)), screen.height.saturating_sub(2));
    let key = (&preview.path, preview.scroll.scroll(), &preview.lines, texts.lang(), theme.palette);
    frame.overlay("preview", area, key, |buf, area| {
        let inner = framed(buf, area, &texts.bring_panel_title(preview.path.as_str()), theme);
        let keys = match preview.open {
            0 => texts.bring_panel_make(),
            open => texts.bring_panel_open(open),
        };
        let below = (wrap(&keys, inner.width).len() as u16 + 1).min(inner.height);
        let list = Rect { height: inner.height - below, ..inner };
        let mut rows = Vec::new();
        for line in &preview.lines {
            let words = line.text.trim_start();
            let inset = (line.text.len() - words.len()) as u16;
            // On a narrow screen the words count more than how far they are set in.
            let inset = inset.min(list.width / 4);
            let wrapped = wrap(words, list.width.saturating_sub(inset));
            if wrapped.is_empty() {
                rows.push((inset, line.tone, String::new()));
            }
            rows.extend(wrapped.into_iter().map(|words| (inset, line.tone, words.into_owned())));
        }
        let height = usize::from(list.height);
        let first = preview.scroll.first_of(rows.len(), height);
        for (row, (inset, tone, words)) in rows.iter().skip(first).take(height).enumerate() {
            let style = match tone {
                Tone::Plain => theme.text,
                Tone::Strong => theme.strong,
                Tone::Dim => theme.dim,
                Tone::Attention => theme.attention,
            };
            put(buf, list.x + inset, list.y + row as u16, list.width.saturating_sub(*inset), words, style);
        }
        let foot = Rect { y: list.bottom() + 1, height: below.saturating_sub(1), ..inner };
        put_wrapped(buf, foot, &keys, theme.key);
        let place = format!(" {}–{} / {} ", first + 1, (first + height).min(rows.len()), rows.len());
        put_right(buf, area.right().saturating_sub(2), area.bottom() - 1, width(&place), &place, theme.dim);
    });
}
