//! A message from the desk: as it was typed, as large as there is room, between two lines.

use ratatui::layout::{Alignment, Rect};

use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::letters::Setting;
use crate::ui::text::{put_centred, put_wrapped, width, wrap};

/// How a message stands in so many rows.
#[derive(Hash)]
pub enum Set {
    Large(Setting),
    Plain(Vec<String>),
}

impl Set {
    pub fn of(text: &str, columns: u16, rows: u16) -> Set {
        let most = rows.saturating_sub(2);
        match Setting::within(&[text], columns, most * 11 / 20, most) {
            Some(setting) => Set::Large(setting),
            None => Set::Plain(wrap(text, columns).into_iter().map(String::from).collect()),
        }
    }

    pub fn is_large(&self) -> bool {
        matches!(self, Set::Large(_))
    }

    /// The rows that it wants, the lines around it included.
    pub fn height(&self) -> u16 {
        2 + match self {
            Set::Large(setting) => setting.height(),
            Set::Plain(lines) => lines.len() as u16,
        }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>, set: Option<&Set>, area: Rect, margin: u16) {
    let theme = view.theme;
    if let Some(Set::Large(setting)) = set {
        frame.write_large(&setting.text());
    }
    frame.region("room-message", area, (set, theme.palette), |buf, area| {
        let Some(set) = set else { return };
        let area = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
        for y in [area.top(), area.bottom().saturating_sub(1)] {
            for x in area.left()..area.right() {
                buf[(x, y)].set_symbol("━").set_style(theme.border);
            }
        }
        let inner = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
        match set {
            Set::Large(setting) => setting.paint(buf, inner, theme.strong, Alignment::Center),
            Set::Plain(lines) if lines.len() > usize::from(inner.height) => {
                put_wrapped(buf, inner, &lines.join(" "), theme.strong);
            }
            Set::Plain(lines) => {
                // One block, so that lines of different lengths do not dance.
                let widest = lines.iter().map(|line| width(line)).max().unwrap_or(0).min(inner.width);
                let block = Rect { x: inner.x + (inner.width - widest) / 2, width: widest, ..inner };
                for (row, line) in lines.iter().enumerate() {
                    put_centred(
                        buf,
                        Rect { width: width(line), ..block },
                        inner.y + row as u16,
                        line,
                        theme.strong,
                    );
                }
            }
        }
    });
}
