//! From a terminal's events to the program's messages.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};
use ratatui::layout::Size;

use crate::app::effect::Message;
use crate::app::key::{Code, Key};
use crate::app::model::Model;
use crate::ui::target_at;

/// What an event asks of the program; none for what it does not know.
pub fn message(event: Event, model: &Model, size: Size) -> Option<Message> {
    match event {
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => {
                target_at(model, size, mouse.column, mouse.row).map(Message::Click)
            }
            MouseEventKind::ScrollDown => Some(Message::Wheel(1)),
            MouseEventKind::ScrollUp => Some(Message::Wheel(-1)),
            _ => None,
        },
        event => Some(match key_or_text(event)? {
            Typed::Key(key) => Message::Key(key),
            Typed::Text(text) => Message::Paste(text),
        }),
    }
}

/// A key or a pasted text, for screens without a mouse.
pub enum Typed {
    Key(Key),
    Text(String),
}

/// What was typed, if the event is that.
pub fn key_or_text(event: Event) -> Option<Typed> {
    match event {
        // A terminal that tells of releases tells of every press twice.
        Event::Key(key) if key.kind != KeyEventKind::Release => translate(key).map(Typed::Key),
        Event::Paste(text) => Some(Typed::Text(text)),
        _ => None,
    }
}

fn translate(key: KeyEvent) -> Option<Key> {
    let has = |modifier| key.modifiers.contains(modifier);
    let code = match key.code {
        KeyCode::Char(letter) => Code::Char(letter),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    let ctrl = has(KeyModifiers::CONTROL);
    // Of letters, shift is told by the letter itself.
    let shift = has(KeyModifiers::SHIFT) && !matches!(code, Code::Char(_) | Code::BackTab);
    let code = match code {
        Code::Char(letter) if ctrl => Code::Char(letter.to_lowercase().next().unwrap_or(letter)),
        code => code,
    };
    Some(Key { code, ctrl, alt: has(KeyModifiers::ALT), shift })
}
