//! A field of one line: which keys move in it, delete and type, wherever a line is asked for.

use tui_input::{Input, InputRequest};

use super::key::{Code, Key};

/// Puts text in at the cursor. The caller says which letters a field takes.
pub(super) fn insert(input: &mut Input, text: &str) {
    for letter in text.chars() {
        input.handle(InputRequest::InsertChar(letter));
    }
}

/// Types a letter, moves or deletes; true if the text changed.
pub(super) fn edit(input: &mut Input, key: Key) -> bool {
    let request = key.text().map(InputRequest::InsertChar).or_else(|| request(key));
    request.and_then(|request| input.handle(request)).is_some_and(|change| change.value)
}

/// The movement or deletion that a key means.
pub(super) fn request(key: Key) -> Option<InputRequest> {
    use InputRequest::*;
    Some(match (key.code, key.ctrl || key.alt) {
        (Code::Left, false) => GoToPrevChar,
        (Code::Right, false) => GoToNextChar,
        (Code::Left, true) => GoToPrevWord,
        (Code::Right, true) => GoToNextWord,
        (Code::Home, _) | (Code::Char('a'), true) => GoToStart,
        (Code::End, _) | (Code::Char('e'), true) => GoToEnd,
        (Code::Backspace, false) => DeletePrevChar,
        (Code::Backspace, true) | (Code::Char('w'), true) => DeletePrevWord,
        (Code::Delete, false) => DeleteNextChar,
        (Code::Delete, true) => DeleteNextWord,
        (Code::Char('u'), true) => DeleteLine,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn typed(keys: &str) -> String {
        let mut input = Input::default();
        for key in script(keys).unwrap() {
            edit(&mut input, key);
        }
        input.value().to_owned()
    }

    #[test]
    fn text_is_typed_moved_in_and_deleted() {
        assert_eq!(typed("abc<left><left>x"), "axbc");
        assert_eq!(typed("abc<home>x<end>y"), "xabcy");
        assert_eq!(typed("one two<c-w>x"), "one x");
        assert_eq!(typed("one<c-u>x"), "x");
        assert_eq!(typed("ѓќ<bs>"), "ѓ");
    }

    #[test]
    fn a_movement_is_no_change_of_the_text() {
        let mut input = Input::new("abc".to_owned());
        assert!(!edit(&mut input, Key::plain(Code::Left)));
        assert!(!edit(&mut input, Key::ctrl('x')));
        assert!(edit(&mut input, Key::letter('x')));
    }
}
