//! The few best ways to catch up, where the price of a delay stands (`product.md`, scenes 2 and 4).

use ratatui::layout::Rect;

use super::Rows;
use crate::app::catch_up_words;
use crate::app::command::{Command, Focus};
use crate::app::model::Model;
use crate::app::offsets::Weight;
use crate::domain::catch_up::{Board, Named, Situation};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, width};

/// How many ways stand on the desk; the others are one key away.
const MOST: usize = 3;

/// The ways as the desk shows them.
pub struct Ways {
    /// Number, what is done, its price, and whether that wants attention.
    lines: Vec<(usize, String, String, bool)>,
    /// How to see all.
    all: String,
}

impl Ways {
    /// None while nothing has to be found and no break waits.
    pub fn of(model: &Model) -> Option<Self> {
        let situation = Situation::of(&model.workshop, model.second());
        let board = Board::of(&situation, situation.in_danger(), Named::default());
        if board.proposals.is_empty() || !model.may_run(Command::CatchUp) {
            return None;
        }
        let (texts, workshop) = (&model.texts, &model.workshop);
        let line = |place: usize| {
            let proposal = &board.proposals[place];
            let (price, weight) = catch_up_words::price(texts, workshop, &board, proposal);
            let line = catch_up_words::line(texts, workshop, proposal);
            (place + 1, line, price, weight == Weight::Urgent)
        };
        let key = Command::CatchUp.entry().key_in(Focus::Agenda).map(|key| key.to_string());
        let all = texts.catch_up_ways(board.proposals.len(), key.unwrap_or_default());
        Some(Self { lines: board.in_short(MOST).into_iter().map(line).collect(), all })
    }

    /// The rows that they would take.
    pub fn rows(&self) -> u16 {
        self.lines.len() as u16 + 1
    }
}

/// Draws them in the lowest of the rows, as many as there is room for; the hint at the key first.
pub fn draw(frame: &mut Frame, view: View<'_>, rows: &mut Rows, ways: Option<&Ways>, room: u16) {
    let View { model, theme } = view;
    let Some(ways) = ways.filter(|_| room > 0) else { return };
    let area: Rect = rows.take_below(ways.rows().min(room));
    let key = (&ways.lines, &ways.all, model.lang, theme.palette);
    frame.region("now-ways", area, key, |buf, area| {
        let lines = usize::from(area.height - 1);
        for (row, (number, line, price, is_urgent)) in ways.lines.iter().take(lines).enumerate() {
            let y = area.y + row as u16;
            let style = if *is_urgent { theme.attention } else { theme.dim };
            let taken = put_right(buf, area.right(), y, width(price), price, style);
            put(buf, area.x + 1, y, 1, &number.to_string(), theme.key);
            put(buf, area.x + 3, y, area.width.saturating_sub(taken + 5), line, theme.text);
        }
        put(buf, area.x + 1, area.bottom() - 1, area.width.saturating_sub(1), &ways.all, theme.dim);
    });
}
