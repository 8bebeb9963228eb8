//! All keys, from the table of commands.

use super::{centred, framed};
use crate::app::command::{COMMANDS, Entry, Group};
use crate::app::words;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, width, wrap};

const KEY_COLUMNS: u16 = 14;

/// One row of the help.
enum Row {
    Entry { keys: String, name: String },
    More { text: String },
    Gap,
}

pub fn draw(frame: &mut Frame, view: View<'_>, scroll: u16) {
    let View { model, theme } = view;
    let screen = frame.area();
    let area = centred(screen, 96.min(screen.width.saturating_sub(2)), screen.height.saturating_sub(2));
    frame.overlay("help", area, (scroll, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, &model.texts.desk_keys(), view);
        let rows = rows(view, inner.width);
        let height = usize::from(inner.height);
        let last_first = rows.len().saturating_sub(height);
        let first = usize::from(scroll).min(last_first);
        for (line, row) in rows.iter().skip(first).take(height).enumerate() {
            let y = inner.y + line as u16;
            match row {
                Row::Entry { keys, name } => {
                    put(buf, inner.x, y, KEY_COLUMNS, keys, theme.key);
                    put(
                        buf,
                        inner.x + KEY_COLUMNS,
                        y,
                        inner.width.saturating_sub(KEY_COLUMNS),
                        name,
                        theme.strong,
                    );
                }
                Row::More { text } => {
                    put(
                        buf,
                        inner.x + KEY_COLUMNS,
                        y,
                        inner.width.saturating_sub(KEY_COLUMNS),
                        text,
                        theme.dim,
                    );
                }
                Row::Gap => {}
            }
        }
        let place = format!(" {}–{} / {} ", first + 1, (first + height).min(rows.len()), rows.len());
        put_right(buf, area.right().saturating_sub(2), area.bottom() - 1, width(&place), &place, theme.dim);
    });
}

fn rows(view: View<'_>, columns: u16) -> Vec<Row> {
    let texts = &view.model.texts;
    let mut rows = Vec::new();
    for group in [Group::Time, Group::Notes, Group::Room, Group::Program] {
        if !rows.is_empty() {
            rows.push(Row::Gap);
        }
        for entry in COMMANDS.iter().filter(|entry| entry.group == group) {
            rows.push(Row::Entry { keys: keys(entry), name: words::command(texts, entry.command) });
            let help = words::command_help(texts, entry.command);
            let lines = wrap(&help, columns.saturating_sub(KEY_COLUMNS));
            rows.extend(lines.into_iter().map(|line| Row::More { text: line.into_owned() }));
        }
    }
    rows
}

fn keys(entry: &Entry) -> String {
    let mut keys: Vec<String> = entry.keys.iter().map(|key| key.to_string()).collect();
    // A minus and the sign that some keyboards give in its place look the same.
    keys.dedup();
    keys.truncate(2);
    keys.join("  ")
}
