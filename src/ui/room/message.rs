//! A message from the desk: as it was typed, as large as there is room, between two lines.

use ratatui::layout::{Alignment, Rect};

use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::letters::{Letters, Setting};
use crate::ui::text::{put_centred, put_wrapped, wrap};

/// How a message stands in so many rows.
#[derive(Hash)]
pub struct Set {
    words: Words,
    /// Whether a line stands above and below it.
    has_lines: bool,
}

#[derive(Hash)]
enum Words {
    Large(Setting),
    Plain(Vec<String>),
}

impl Set {
    pub fn of(text: &str, columns: u16, rows: u16, is_tiny: bool, letters: Letters) -> Set {
        let most = if is_tiny { 0 } else { rows.saturating_sub(2) };
        let words = match Setting::within(&[text], columns, most * 11 / 20, most, letters) {
            Some(setting) => Words::Large(setting),
            None => Words::Plain(wrap(text, columns).into_iter().map(String::from).collect()),
        };
        Set { words, has_lines: !is_tiny }
    }

    pub fn is_large(&self) -> bool {
        matches!(self.words, Words::Large(_))
    }

    /// The rows that it wants, the lines around it included.
    pub fn height(&self) -> u16 {
        let rows = match &self.words {
            Words::Large(setting) => setting.height(),
            Words::Plain(lines) => lines.len() as u16,
        };
        rows + if self.has_lines { 2 } else { 0 }
    }

    /// Where its words stand in an area.
    fn inside(&self, area: Rect, margin: u16) -> Rect {
        let line = u16::from(self.has_lines);
        Rect {
            x: area.x + margin,
            y: area.y + line,
            width: area.width.saturating_sub(2 * margin),
            height: area.height.saturating_sub(2 * line),
        }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>, set: Option<&Set>, area: Rect, margin: u16) {
    let theme = view.theme;
    if let Some(set) = set
        && let Words::Large(setting) = &set.words
    {
        frame.write_large(&setting.text());
        setting.place(frame, set.inside(area, margin), theme.strong, Alignment::Center);
    }
    frame.region("room-message", area, (set, theme.palette), |buf, area| {
        let Some(set) = set else { return };
        let inner = set.inside(area, margin);
        if set.has_lines {
            for y in [area.top(), area.bottom().saturating_sub(1)] {
                for x in inner.left()..inner.right() {
                    buf[(x, y)].set_symbol("━").set_style(theme.border);
                }
            }
        }
        match &set.words {
            Words::Large(setting) => setting.paint(buf, inner, theme.strong, Alignment::Center),
            Words::Plain(lines) if lines.len() > usize::from(inner.height) => {
                put_wrapped(buf, inner, &lines.join(" "), theme.strong);
            }
            Words::Plain(lines) => {
                for (line, y) in lines.iter().zip(inner.top()..inner.bottom()) {
                    put_centred(buf, inner, y, line, theme.strong);
                }
            }
        }
    });
}
