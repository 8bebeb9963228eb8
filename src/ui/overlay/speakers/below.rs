//! The last rows of the panel: its keys, the program's answer, or a question with its field.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::app::key::{Code, Key};
use crate::app::model::Model;
use crate::app::speakers::{Asking, Speakers};
use crate::app::words;
use crate::domain::timing::Slot;
use crate::ui::line::visible;
use crate::ui::text::{put, put_wrapped, width, wrap};
use crate::ui::theme::Theme;

/// What the last rows are for.
#[derive(Hash)]
pub enum Below {
    Keys(Vec<Vec<(String, String)>>),
    Notice(Vec<String>),
    Question { question: Vec<String>, typed: String },
}

impl Below {
    pub fn of(model: &Model, panel: &Speakers, slot: Slot, columns: u16) -> Self {
        let lines = |text: &str| wrap(text, columns).into_iter().map(String::from).collect();
        if let Some(Asking { what, input }) = &panel.asking {
            let question = lines(&model.speakers_question(slot, what));
            let (typed, _) = visible(input.value(), input.cursor(), columns.saturating_sub(3));
            return Below::Question { question, typed };
        }
        if let Some(notice) = &model.notice {
            return Below::Notice(lines(&words::notice(&model.texts, model.workshop.plan(), notice)));
        }
        Below::Keys(in_rows(keys(model, slot), columns))
    }

    pub fn rows(&self) -> u16 {
        let rows = match self {
            Below::Keys(rows) => rows.len(),
            Below::Notice(lines) => lines.len(),
            Below::Question { question, .. } => question.len() + 2,
        };
        rows as u16
    }

    pub fn draw(&self, buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
        match self {
            Below::Keys(rows) => {
                for (line, row) in rows.iter().take(usize::from(area.height)).enumerate() {
                    let mut x = area.x;
                    for (key, name) in row {
                        let y = area.y + line as u16;
                        x += put(buf, x, y, area.right().saturating_sub(x), key, theme.key) + 1;
                        x += put(buf, x, y, area.right().saturating_sub(x), name, theme.dim) + KEY_GAP;
                    }
                }
            }
            Below::Notice(lines) => {
                put_wrapped(buf, area, &lines.join(" "), theme.attention);
            }
            Below::Question { question, typed } => {
                let used = put_wrapped(buf, area, &question.join(" "), theme.text);
                put(buf, area.x, area.y + used, area.width, &format!("› {typed}"), theme.accent);
                put(buf, area.x, area.y + used + 1, area.width, &model.texts.prompt_choose_keys(), theme.dim);
            }
        }
    }
}

const KEY_GAP: u16 = 2;

/// The keys of the panel: those of parts only where there are some.
fn keys(model: &Model, slot: Slot) -> Vec<(String, String)> {
    let texts = &model.texts;
    let named = |code: Code| words::key(texts, Key::plain(code));
    let parts = &model.workshop.record().item(slot).parts;
    let mut keys = vec![
        (".".to_owned(), texts.desk_speakers_key_next()),
        (",".to_owned(), texts.desk_speakers_key_previous()),
    ];
    if !parts.is_empty() {
        keys.extend([
            (named(Code::Enter), texts.desk_speakers_key_start()),
            ("↑↓".to_owned(), texts.desk_speakers_key_choose()),
            ("KJ".to_owned(), texts.desk_speakers_key_move()),
            (">".to_owned(), texts.desk_speakers_key_let_pass()),
            ("x".to_owned(), texts.desk_speakers_key_skip()),
            ("+−m".to_owned(), texts.desk_speakers_key_minutes()),
            ("Q".to_owned(), texts.desk_speakers_key_questions()),
        ]);
    }
    if parts.counts_people() {
        keys.push(("p".to_owned(), texts.desk_speakers_key_people()));
    }
    keys.push(("a".to_owned(), texts.desk_speakers_key_add()));
    if !model.workshop.plan().municipalities.is_empty() {
        keys.extend([
            ("B".to_owned(), texts.desk_speakers_key_budget()),
            ("E".to_owned(), texts.desk_speakers_key_equalise()),
        ]);
    }
    keys.extend([
        ("C".to_owned(), texts.desk_speakers_key_consecutive()),
        ("u".to_owned(), texts.desk_speakers_key_undo()),
        (named(Code::Esc), texts.desk_speakers_key_close()),
    ]);
    keys
}

/// The keys laid into rows, each whole.
fn in_rows(keys: Vec<(String, String)>, columns: u16) -> Vec<Vec<(String, String)>> {
    let mut rows: Vec<Vec<(String, String)>> = vec![Vec::new()];
    let mut used = 0;
    for (key, name) in keys {
        let taken = width(&key) + 1 + width(&name);
        if used + taken > columns && used > 0 {
            rows.push(Vec::new());
            used = 0;
        }
        used += taken + KEY_GAP;
        rows.last_mut().expect("there is a row from the beginning").push((key, name));
    }
    rows
}
