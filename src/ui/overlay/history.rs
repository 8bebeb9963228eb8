//! Everything that was done to a note: when, by whom, what; what was taken back, and why it was opened.

use chrono::DateTime;
use ratatui::style::Style;

use super::{centred, framed};
use crate::app::history::History;
use crate::app::model::Model;
use crate::app::words;
use crate::i18n::dates;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, width, wrap};
use crate::ui::theme::Theme;

pub fn draw(frame: &mut Frame, view: View<'_>, history: &History) {
    let View { model, theme } = view;
    let screen = frame.area();
    let columns = if screen.width < 80 { screen.width } else { (screen.width - 4).min(110) };
    let lines = lines(model, history, columns.saturating_sub(4));
    let area = centred(screen, columns, (lines.len() as u16).saturating_add(3).min(screen.height));
    let seen = usize::from(area.height.saturating_sub(3));
    let first = history.scroll.first_of(lines.len(), seen);
    let key = (&lines, first, model.lang, theme.palette);
    frame.overlay("history", area, key, |buf, area| {
        let inner = framed(buf, area, &model.texts.command_history(), theme);
        for (row, line) in lines.iter().skip(first).take(seen).enumerate() {
            put(buf, inner.x, inner.y + row as u16, inner.width, &line.text, line.look.style(theme));
        }
        if seen < lines.len() {
            let place = format!(" {}–{} / {} ", first + 1, first + seen, lines.len());
            put_right(buf, area.right() - 2, area.bottom() - 1, width(&place), &place, theme.dim);
        }
        let y = inner.bottom().saturating_sub(1);
        put(buf, inner.x, y, inner.width, &model.texts.note_history_keys(), theme.dim);
    });
}

#[derive(Hash)]
struct Line {
    text: String,
    look: Look,
}

#[derive(Clone, Copy, Hash)]
enum Look {
    Head,
    Deed,
    Undone,
}

impl Look {
    fn style(self, theme: &Theme) -> Style {
        match self {
            Look::Head => theme.accent,
            Look::Deed => theme.text,
            Look::Undone => theme.dim,
        }
    }
}

/// A head for each thing that was done, and what it was below it.
fn lines(model: &Model, history: &History, columns: u16) -> Vec<Line> {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let Some(note) = model.workshop.notes().get(history.note) else { return Vec::new() };
    let mut lines = Vec::new();
    for past in note.past(model.workshop.undone()) {
        let at = plan.local(DateTime::from_timestamp_millis(past.stamp.ms).unwrap_or(note.at));
        let mut head =
            vec![dates::day_and_month(model.lang, at.date_naive()), dates::clock_with_seconds(at.time())];
        head.extend(model.workshop.person(past.event).map(str::to_owned));
        head.extend(past.is_undone.then(|| texts.note_past_undone()));
        let look = if past.is_undone { Look::Undone } else { Look::Head };
        lines.push(Line { text: head.join(" · "), look });
        let look = if past.is_undone { Look::Undone } else { Look::Deed };
        for deed in words::past_deed(texts, plan, note.fields.kind, past.deed) {
            for line in wrap(&deed, columns.saturating_sub(2)) {
                lines.push(Line { text: format!("  {line}"), look });
            }
        }
    }
    lines
}
