//! Editors of several lines, wherever longer text is typed: what keys do in them.

use ratatui_textarea::{CursorMove, Input, Key as EditorKey, TextArea, WrapMode};

use super::key::{Code, Key};
use super::line::type_in_editor;

/// An editor with a text in it, the cursor at its end.
pub(super) fn open(text: &str) -> TextArea<'static> {
    let mut editor = TextArea::new(text.split('\n').map(str::to_owned).collect());
    editor.set_wrap_mode(WrapMode::WordOrGlyph);
    editor.move_cursor(CursorMove::Bottom);
    editor.move_cursor(CursorMove::End);
    editor
}

/// Types a letter, moves or deletes; false if the key means nothing here.
pub(super) fn type_key(editor: &mut TextArea<'_>, key: Key) -> bool {
    match key.text() {
        Some(letter) => type_in_editor(editor, letter),
        None => match input(key) {
            Some(input) => drop(editor.input(input)),
            None => return false,
        },
    }
    true
}

/// What stands in an editor.
pub fn text(editor: &TextArea<'_>) -> String {
    editor.lines().join("\n")
}

fn input(key: Key) -> Option<Input> {
    let code = match key.code {
        Code::Char(letter) => EditorKey::Char(letter),
        Code::Enter => EditorKey::Enter,
        Code::Tab => EditorKey::Tab,
        Code::Backspace => EditorKey::Backspace,
        Code::Delete => EditorKey::Delete,
        Code::Left => EditorKey::Left,
        Code::Right => EditorKey::Right,
        Code::Up => EditorKey::Up,
        Code::Down => EditorKey::Down,
        Code::Home => EditorKey::Home,
        Code::End => EditorKey::End,
        Code::PageUp => EditorKey::PageUp,
        Code::PageDown => EditorKey::PageDown,
        _ => return None,
    };
    Some(Input { key: code, ctrl: key.ctrl, alt: key.alt, shift: key.shift })
}
