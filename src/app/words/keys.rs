//! What a key is called on the keyboards of a language: a French one has no "Space" and no "Esc".

use crate::app::key::{Code, Key};
use crate::i18n::Catalogue;

/// The key as footers, help and questions write it: `n`, `Ctrl-K`, `Espace`, `Entrée`.
pub fn key(texts: &Catalogue, key: Key) -> String {
    let is_plain = !(key.ctrl || key.alt || key.shift);
    match key.code {
        Code::Char(' ') if is_plain => texts.key_space(),
        Code::Enter if is_plain => texts.key_enter(),
        Code::Enter if key.alt && !key.ctrl && !key.shift => format!("Alt-{}", texts.key_enter()),
        Code::Esc if is_plain => texts.key_esc(),
        Code::Delete if is_plain => texts.key_delete(),
        Code::Home if is_plain => texts.key_home(),
        Code::End if is_plain => texts.key_end(),
        Code::PageUp if is_plain => texts.key_page_up(),
        Code::PageDown if is_plain => texts.key_page_down(),
        _ => key.to_string(),
    }
}
