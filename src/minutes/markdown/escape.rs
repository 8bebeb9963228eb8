//! Text as a CommonMark parser reads it back: whatever could be markup is escaped, control
//! characters are left out.

use crate::minutes::signs::{self, Class, Classes};

/// Where a text stands, which decides what a line break becomes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    /// A cell of a table: one source line, whatever it says.
    Cell,
    /// A heading or quotation: a line break becomes a space.
    Heading,
    /// A paragraph or list item: a hard line break, then this indentation.
    Indented(&'a str),
    /// Nobody knows: what would be markup in any of these, or in HTML, is none.
    Anywhere,
}

const CLASSES: Classes = signs::classes(br"\`*_[]<>&|~");

/// Appends a text. At the start of a line also what would begin a list, a rule or a table is
/// escaped, and spaces are dropped.
pub(super) fn text(out: &mut String, text: &str, place: Place<'_>, at_start: bool) {
    let mut rest = text;
    let mut at_start = at_start;
    // Whether something of this text stands already, and whether a break is due before what comes.
    let (mut begun, mut break_due) = (false, false);
    loop {
        // Where a space stands already, a second one would not be read back.
        if at_start || break_due || (!begun && out.ends_with(' ')) {
            rest = rest.trim_start();
        }
        let Some(&first) = rest.as_bytes().first() else { return };
        let class = classify(first, rest);
        let width = rest.chars().next().map_or(1, char::len_utf8);
        match class {
            Class::Control => {
                rest = &rest[width..];
                continue;
            }
            Class::Break => {
                break_due = begun;
                rest = &rest[width..];
                continue;
            }
            _ => {}
        }
        if std::mem::take(&mut break_due) {
            line_break(out, place);
            at_start = true;
        }
        if std::mem::take(&mut at_start) {
            rest = escaped_start(out, rest, place);
            begun = true;
            continue;
        }
        begun = true;
        match class {
            Class::Plain if first == b'#' && matches!(place, Place::Heading | Place::Anywhere) => {
                // At the end of a heading it would close it.
                escaped(out, first);
                rest = &rest[1..];
            }
            Class::Markup => {
                match (place, first) {
                    // A backslash means nothing between tags.
                    (Place::Anywhere, b'<') => out.push_str("&lt;"),
                    (Place::Anywhere, b'>') => out.push_str("&gt;"),
                    (Place::Anywhere, b'&') => out.push_str("&amp;"),
                    _ => escaped(out, first),
                }
                rest = &rest[1..];
            }
            Class::Space => {
                out.push(' ');
                rest = &rest[1..];
            }
            _ => {
                let end = match place {
                    Place::Heading | Place::Anywhere => width,
                    Place::Cell | Place::Indented(_) => plain_end(rest, width),
                };
                out.push_str(&rest[..end]);
                rest = &rest[end..];
            }
        }
    }
}

/// Whether nothing of a text would be written.
pub(super) fn is_empty(text: &str) -> bool {
    text.char_indices().all(|(index, sign)| {
        let byte = text.as_bytes()[index];
        sign.is_whitespace() || classify(byte, &text[index..]) == Class::Control
    })
}

/// The length of what can be copied as it stands; at least the first sign of this width.
fn plain_end(text: &str, width: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = width;
    while let Some(&byte) = bytes.get(end) {
        match CLASSES[byte as usize] {
            Class::Plain => end += 1,
            Class::Look if classify(byte, &text[end..]) == Class::Plain => {
                end += if byte < 0xe0 { 2 } else { 3 };
            }
            _ => break,
        }
    }
    end
}

fn classify(first: u8, text: &str) -> Class {
    signs::class_of(&CLASSES, first, text)
}

fn line_break(out: &mut String, place: Place<'_>) {
    // Spaces before a break would not be read back.
    out.truncate(out.trim_end_matches(' ').len());
    match place {
        Place::Cell | Place::Anywhere => out.push_str("<br>"),
        Place::Heading => out.push(' '),
        Place::Indented(indent) => {
            out.push_str("\\\n");
            out.push_str(indent);
        }
    }
}

fn escaped(out: &mut String, sign: u8) {
    if sign == b'|' && out.ends_with('\\') {
        // Parsers disagree about a bar after a backslash.
        out.push_str("&#124;");
        return;
    }
    out.push('\\');
    out.push(char::from(sign));
}

/// Writes what could begin a block, and says what remains.
fn escaped_start<'t>(out: &mut String, text: &'t str, place: Place<'_>) -> &'t str {
    if text.starts_with('#') && !matches!(place, Place::Cell) {
        out.push_str("\\#");
        return &text[1..];
    }
    if let Some(sign @ (b'-' | b'+' | b'=' | b'@' | b':')) = text.as_bytes().first().copied() {
        out.push('\\');
        out.push(char::from(sign));
        return &text[1..];
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if let (1.., Some(sign @ (b'.' | b')'))) = (digits, text.as_bytes().get(digits).copied()) {
        out.push_str(&text[..digits]);
        out.push('\\');
        out.push(char::from(sign));
        return &text[digits + 1..];
    }
    text
}
