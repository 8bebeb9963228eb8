//! All keys, from the table of commands.

use super::{centred, framed};
use crate::app::command::{COMMANDS, Entry, Group};
use crate::app::help::Help;
use crate::app::words;
use crate::i18n::Catalogue;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, width, wrap};
use crate::ui::theme::Theme;

const KEY_COLUMNS: u16 = 14;

/// One row of the help.
enum Row {
    Entry { keys: String, name: String },
    More { text: String },
    Gap,
}

/// Draws the help of the commands that work in a place.
pub fn draw(
    frame: &mut Frame,
    texts: &Catalogue,
    theme: &Theme,
    help: &Help,
    works: impl Fn(&Entry) -> bool,
) {
    let screen = frame.area();
    let area = centred(screen, 96.min(screen.width.saturating_sub(2)), screen.height.saturating_sub(2));
    frame.overlay("help", area, (help.scroll(), texts.lang(), theme.palette), |buf, area| {
        let inner = framed(buf, area, &texts.desk_keys(), theme);
        let rows = rows(texts, inner.width, works);
        let height = usize::from(inner.height);
        let first = help.first_of(rows.len(), height);
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

fn rows(texts: &Catalogue, columns: u16, works: impl Fn(&Entry) -> bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for group in Group::ALL {
        let mut entries = COMMANDS.iter().filter(|entry| entry.group == group && works(entry)).peekable();
        if !rows.is_empty() && entries.peek().is_some() {
            rows.push(Row::Gap);
        }
        for entry in entries {
            rows.push(Row::Entry { keys: keys(texts, entry), name: words::command(texts, entry.command) });
            let help = words::command_help(texts, entry.command);
            let lines = wrap(&help, columns.saturating_sub(KEY_COLUMNS));
            rows.extend(lines.into_iter().map(|line| Row::More { text: line.into_owned() }));
        }
    }
    rows
}

fn keys(texts: &Catalogue, entry: &Entry) -> String {
    let mut keys: Vec<String> = entry.keys.iter().map(|&key| words::key(texts, key)).collect();
    // A minus and the sign that some keyboards give in its place look the same.
    keys.dedup();
    keys.truncate(2);
    keys.join("  ")
}
