//! What the signs of a text are to a format that marks text up, told by their first bytes.

use crate::domain::clean::is_forbidden;

/// How a byte that begins a sign is treated.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Plain,
    /// Markup of the format wherever it stands.
    Markup,
    Break,
    Space,
    /// Left out.
    Control,
    /// Begins a sign of several bytes that may be one of those left out.
    Look,
}

pub(super) type Classes = [Class; 256];

/// The classes of all first bytes, where these signs are markup.
pub(super) const fn classes(markup: &[u8]) -> Classes {
    let mut classes = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 0x20 {
        classes[byte] = Class::Control;
        byte += 1;
    }
    classes[0x7f] = Class::Control;
    classes[b'\n' as usize] = Class::Break;
    classes[b'\r' as usize] = Class::Break;
    classes[b'\t' as usize] = Class::Space;
    classes[0x0b] = Class::Space;
    classes[0x0c] = Class::Space;
    let mut index = 0;
    while index < markup.len() {
        classes[markup[index] as usize] = Class::Markup;
        index += 1;
    }
    classes[0xc2] = Class::Look;
    classes[0xd8] = Class::Look;
    classes[0xe2] = Class::Look;
    classes[0xef] = Class::Look;
    classes
}

/// The class of the sign that a text begins with; never [`Class::Look`].
pub(super) fn class_of(classes: &Classes, first: u8, text: &str) -> Class {
    match classes[first as usize] {
        Class::Look => match text.chars().next() {
            Some('\u{2028}' | '\u{2029}') => Class::Break,
            Some(sign) if is_forbidden(sign) => Class::Control,
            _ => Class::Plain,
        },
        class => class,
    }
}
