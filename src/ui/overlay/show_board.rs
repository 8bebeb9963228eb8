//! What is asked before a board is shown whose notes the room does not know yet.

use super::{centred, framed};
use crate::app::exchange::ShowBoard;
use crate::app::key::{Code, Key};
use crate::app::words;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_wrapped, width, wrap};
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, view: View<'_>, show: &ShowBoard) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let question = texts.exchange_release_question(show.unreleased.len(), show.total);
    let key = |code| words::key(texts, Key::plain(code));
    let keys = [
        (key(Code::Enter), texts.exchange_release_shown()),
        ("y".to_owned(), texts.exchange_release_all(show.unreleased.len())),
        (key(Code::Esc), texts.exchange_release_leave()),
    ];
    let columns = 58.min(frame.area().width);
    let lines = wrap(&question, columns.saturating_sub(4)).len() as u16;
    let area = centred(frame.area(), columns, lines + keys.len() as u16 + 3);
    frame.overlay("show-board", area, (show, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, &texts.command_show_board(), theme);
        let used = put_wrapped(buf, inner, &question, theme.attention);
        let names = keys.iter().map(|(key, _)| width(key)).max().unwrap_or(0);
        for (row, (key, name)) in keys.iter().enumerate() {
            let y = inner.y + used + 1 + row as u16;
            if y < inner.bottom() {
                put(buf, inner.x, y, names, key, theme.key);
                let text = Rect { x: inner.x + names + 2, ..inner };
                put(buf, text.x, y, inner.right().saturating_sub(text.x), name, theme.text);
            }
        }
    });
}
