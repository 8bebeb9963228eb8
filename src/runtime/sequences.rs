//! The escape sequences that terminals send for keys, the mouse and the focus.

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

/// What the beginning of some bytes is; numbers are the bytes that it took.
#[derive(Debug, PartialEq, Eq)]
pub enum Parsed {
    /// An event.
    Event(Event, usize),
    /// Where the cursor is: row and column, as the terminal was asked to tell.
    Report((u16, u16), usize),
    /// The text of a paste follows.
    PasteBegins(usize),
    /// A sequence that means nothing here.
    Unknown(usize),
    /// Not a sequence: the key after the escape, pressed with Alt.
    AltNext,
    /// More bytes are needed.
    Incomplete,
}

/// A sequence of more bytes than this is noise.
const LONGEST: usize = 64;

/// Parses bytes that begin with an escape. An escape at the very end is the Esc key: terminals send their
/// sequences in one piece.
pub fn parse_sequence(bytes: &[u8]) -> Parsed {
    match bytes.get(1) {
        None | Some(0x1b) => Parsed::Event(key(KeyCode::Esc, KeyModifiers::NONE), 1),
        Some(b'[') => csi(bytes),
        Some(b'O') => match bytes.get(2) {
            None => Parsed::Incomplete,
            Some(b'M') => Parsed::Event(key(KeyCode::Enter, KeyModifiers::NONE), 3),
            Some(letter) => match letter_code(*letter) {
                Some(code) => Parsed::Event(key(code, KeyModifiers::NONE), 3),
                // Alt-Shift-O, and then something else.
                None => Parsed::AltNext,
            },
        },
        Some(_) => Parsed::AltNext,
    }
}

/// The key that sends this control byte.
pub fn control_key(byte: u8) -> Event {
    match byte {
        b'\r' => key(KeyCode::Enter, KeyModifiers::NONE),
        b'\t' => key(KeyCode::Tab, KeyModifiers::NONE),
        0x7f => key(KeyCode::Backspace, KeyModifiers::NONE),
        0 => key(KeyCode::Char(' '), KeyModifiers::CONTROL),
        0x01..=0x1a => key(KeyCode::Char((byte + b'a' - 1).into()), KeyModifiers::CONTROL),
        _ => key(KeyCode::Char((byte.wrapping_sub(0x1c) + b'4').into()), KeyModifiers::CONTROL),
    }
}

/// A key that was pressed.
pub fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn csi(bytes: &[u8]) -> Parsed {
    let body = &bytes[2..];
    // The Linux console sends F1 to F5 as "[[A" to "[[E".
    if body.first() == Some(&b'[') {
        return match body.get(1) {
            None => Parsed::Incomplete,
            Some(letter @ b'A'..=b'E') => {
                Parsed::Event(key(KeyCode::F(letter - b'A' + 1), KeyModifiers::NONE), 4)
            }
            Some(_) => Parsed::Unknown(4),
        };
    }
    let Some(end) = body.iter().position(|byte| !(0x20..0x40).contains(byte)) else {
        return if bytes.len() > LONGEST { Parsed::Unknown(bytes.len()) } else { Parsed::Incomplete };
    };
    let (parameters, last) = (&body[..end], body[end]);
    let used = 2 + end + 1;
    if !(0x40..0x7f).contains(&last) {
        // Something else begins in the middle; it is read on its own.
        return Parsed::Unknown(used - 1);
    }
    if last == b'M' && parameters.is_empty() {
        // The mouse in its oldest form: three bytes follow, of use to nobody.
        return if body.len() < 4 { Parsed::Incomplete } else { Parsed::Unknown(6) };
    }
    if parameters == b"200" && last == b'~' {
        return Parsed::PasteBegins(used);
    }
    if let Some(place) = report(parameters, last) {
        return Parsed::Report(place, used);
    }
    csi_event(parameters, last).map_or(Parsed::Unknown(used), |event| Parsed::Event(event, used))
}

/// The place of the cursor. In the first row it could be F3 with Shift or the like, and is taken for
/// that; who asks, asks in another row.
fn report(parameters: &[u8], last: u8) -> Option<(u16, u16)> {
    let (row, column) = std::str::from_utf8(parameters).ok()?.split_once(';')?;
    let place = (row.parse().ok()?, column.parse().ok()?);
    (last == b'R' && place.0 > 1).then_some(place)
}

fn csi_event(parameters: &[u8], last: u8) -> Option<Event> {
    if let Some(mouse) = parameters.strip_prefix(b"<") {
        return mouse_event(mouse, last);
    }
    let text = std::str::from_utf8(parameters).ok()?;
    let numbers: Vec<Vec<Option<u32>>> =
        text.split(';').map(|part| part.split(':').map(|number| number.parse().ok()).collect()).collect();
    let number = |index: usize, sub: usize| numbers.get(index)?.get(sub).copied().flatten();
    let (modifiers, kind) = modifiers(number(1, 0), number(1, 1));
    let code = match last {
        b'I' if text.is_empty() => return Some(Event::FocusGained),
        b'O' if text.is_empty() => return Some(Event::FocusLost),
        b'Z' => return Some(key(KeyCode::BackTab, modifiers | KeyModifiers::SHIFT)),
        b'~' if number(0, 0) == Some(27) => return coded(number(2, 0)?, None, None, modifiers, kind),
        b'~' => tilde_code(number(0, 0)?)?,
        b'u' => return coded(number(0, 0)?, number(0, 1), number(0, 2), modifiers, kind),
        _ => letter_code(last)?,
    };
    Some(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
}

/// Modifiers and kind of a key, as xterm and the kitty protocol number them.
fn modifiers(number: Option<u32>, kind: Option<u32>) -> (KeyModifiers, KeyEventKind) {
    let bits = number.unwrap_or(1).saturating_sub(1);
    let mut modifiers = KeyModifiers::NONE;
    for (bit, modifier) in [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
        (8, KeyModifiers::SUPER),
        (16, KeyModifiers::HYPER),
        (32, KeyModifiers::META),
    ] {
        if bits & bit != 0 {
            modifiers |= modifier;
        }
    }
    let kind = match kind {
        Some(2) => KeyEventKind::Repeat,
        Some(3) => KeyEventKind::Release,
        _ => KeyEventKind::Press,
    };
    (modifiers, kind)
}

/// A key given by its character. With Ctrl or Alt the key on a Latin layout counts, where it is told, so
/// that Ctrl-P works on a Cyrillic one.
fn coded(
    code: u32,
    shifted: Option<u32>,
    latin: Option<u32>,
    modifiers: KeyModifiers,
    kind: KeyEventKind,
) -> Option<Event> {
    let chord = modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let code = match code {
        13 | 57414 => KeyCode::Enter,
        9 if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        9 => KeyCode::Tab,
        27 => KeyCode::Esc,
        127 => KeyCode::Backspace,
        57399..=57408 => KeyCode::Char(char::from_digit(code - 57399, 10)?),
        57409 => KeyCode::Char('.'),
        57410 => KeyCode::Char('/'),
        57411 => KeyCode::Char('*'),
        57412 => KeyCode::Char('-'),
        57413 => KeyCode::Char('+'),
        57344..=63743 => return None,
        _ => {
            let letter = char::from_u32(code).filter(|letter| !letter.is_control())?;
            let latin = latin.and_then(char::from_u32).filter(char::is_ascii_graphic);
            let shift = modifiers.contains(KeyModifiers::SHIFT);
            KeyCode::Char(match (chord, latin) {
                (true, Some(latin)) => latin,
                _ if shift => shifted
                    .and_then(char::from_u32)
                    .filter(|letter| !letter.is_control())
                    .or_else(|| letter.to_uppercase().next())?,
                _ => letter,
            })
        }
    };
    Some(Event::Key(KeyEvent::new_with_kind(code, modifiers, kind)))
}

fn letter_code(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

fn tilde_code(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F((number - 10) as u8),
        17..=21 => KeyCode::F((number - 11) as u8),
        23..=26 => KeyCode::F((number - 12) as u8),
        28 | 29 => KeyCode::F((number - 13) as u8),
        31..=34 => KeyCode::F((number - 14) as u8),
        _ => return None,
    })
}

/// The mouse as SGR mode (1006) reports it.
fn mouse_event(parameters: &[u8], last: u8) -> Option<Event> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut numbers = text.split(';').map(str::parse::<u16>);
    let (bits, column, row) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
    let button = match bits & 3 {
        0 => MouseButton::Left,
        1 => MouseButton::Middle,
        _ => MouseButton::Right,
    };
    let kind = match (bits & 64 != 0, bits & 32 != 0) {
        (true, _) => match bits & 3 {
            0 => MouseEventKind::ScrollUp,
            1 => MouseEventKind::ScrollDown,
            2 => MouseEventKind::ScrollLeft,
            _ => MouseEventKind::ScrollRight,
        },
        (false, true) if bits & 3 == 3 => MouseEventKind::Moved,
        (false, true) => MouseEventKind::Drag(button),
        (false, false) if last == b'M' => MouseEventKind::Down(button),
        (false, false) => MouseEventKind::Up(button),
    };
    let mut modifiers = KeyModifiers::NONE;
    for (bit, modifier) in [(4, KeyModifiers::SHIFT), (8, KeyModifiers::ALT), (16, KeyModifiers::CONTROL)] {
        if bits & bit != 0 {
            modifiers |= modifier;
        }
    }
    Some(Event::Mouse(MouseEvent {
        kind,
        column: column.checked_sub(1)?,
        row: row.checked_sub(1)?,
        modifiers,
    }))
}
