//! Decodes what a terminal sends into events.
//!
//! The types are crossterm's; the reading is not. With its `use-dev-tty` source, crossterm 0.29 reads
//! nothing when polled with a timeout of zero, and once half a sequence has come (a paste without an end,
//! a letter cut in two) it blocks inside `read` until the rest arrives, and every clock with it. Here an
//! unfinished sequence waits outside, with a deadline.

use std::time::{Duration, Instant};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::sequences::{Parsed, control_key, key, parse_sequence};

/// How long the rest of a cut sequence or letter may take: a slow network, but hardly noticed.
const SEQUENCE_PATIENCE: Duration = Duration::from_millis(50);
/// How long a paste may pause before it counts as ended.
const PASTE_PATIENCE: Duration = Duration::from_secs(2);
/// A paste is cut here; more is a file in the wrong place.
const PASTE_LIMIT: usize = 1 << 20;
const PASTE_END: &[u8] = b"\x1b[201~";

/// Turns bytes into events; keeps what is not complete yet.
#[derive(Debug, Default)]
pub struct Decoder {
    rest: Vec<u8>,
    /// The text of a paste that has begun and not ended.
    paste: Option<Vec<u8>>,
    /// When the last byte of something unfinished came.
    since: Option<Instant>,
    /// Where the cursor was when the terminal was asked, the oldest first.
    reports: Vec<(u16, u16)>,
}

/// More answers than anybody asks for at once are noise.
const MOST_REPORTS: usize = 64;

impl Decoder {
    /// Decodes bytes that came at `now`.
    pub fn read(&mut self, bytes: &[u8], now: Instant, events: &mut Vec<Event>) {
        self.rest.extend_from_slice(bytes);
        let rest = std::mem::take(&mut self.rest);
        let mut at = 0;
        while at < rest.len() {
            match self.next(&rest[at..], events) {
                Some(used) => at += used,
                None => break,
            }
        }
        self.rest.extend_from_slice(&rest[at..]);
        self.since = (self.paste.is_some() || !self.rest.is_empty()).then_some(now);
    }

    /// Rows and columns of the cursor that the terminal has told of since the last call.
    pub fn take_reports(&mut self) -> Vec<(u16, u16)> {
        std::mem::take(&mut self.reports)
    }

    /// How long to wait for the rest of what is unfinished; `None` when nothing is.
    pub fn patience_left(&self, now: Instant) -> Option<Duration> {
        let patience = if self.paste.is_some() { PASTE_PATIENCE } else { SEQUENCE_PATIENCE };
        self.since.map(|since| patience.saturating_sub(now.saturating_duration_since(since)))
    }

    /// Ends what has waited too long: a paste counts as complete, half a sequence as the keys that it
    /// may have been, half a letter as nothing.
    pub fn give_up_waiting(&mut self, now: Instant, events: &mut Vec<Event>) {
        if self.patience_left(now).is_none_or(|left| !left.is_zero()) {
            return;
        }
        self.since = None;
        let rest = std::mem::take(&mut self.rest);
        if let Some(mut text) = self.paste.take() {
            text.extend_from_slice(&rest);
            events.push(Event::Paste(pasted_text(&text)));
        } else if let [0x1b, second @ (b'[' | b'O')] = rest[..] {
            events.push(key(KeyCode::Char(second.into()), KeyModifiers::ALT));
        }
    }

    /// Decodes what begins here and returns how many bytes it took; `None` when more are needed.
    fn next(&mut self, bytes: &[u8], events: &mut Vec<Event>) -> Option<usize> {
        if let Some(text) = &mut self.paste {
            let (used, ended) = match memchr::memmem::find(bytes, PASTE_END) {
                Some(end) => (end, true),
                None => (bytes.len() - partial_end(bytes), false),
            };
            let room = PASTE_LIMIT.saturating_sub(text.len());
            text.extend_from_slice(&bytes[..used.min(room)]);
            if !ended {
                return (used > 0).then_some(used);
            }
            events.push(Event::Paste(pasted_text(text)));
            self.paste = None;
            return Some(used + PASTE_END.len());
        }
        match bytes[0] {
            0x1b => match parse_sequence(bytes) {
                Parsed::Event(event, used) => {
                    events.push(event);
                    Some(used)
                }
                Parsed::Report(place, used) => {
                    if self.reports.len() < MOST_REPORTS {
                        self.reports.push(place);
                    }
                    Some(used)
                }
                Parsed::PasteBegins(used) => {
                    self.paste = Some(Vec::new());
                    Some(used)
                }
                Parsed::Unknown(used) => Some(used),
                Parsed::AltNext => self.alt(bytes, events),
                Parsed::Incomplete => None,
            },
            byte if byte < 0x20 || byte == 0x7f => {
                events.push(control_key(byte));
                Some(1)
            }
            _ => letter(bytes).map(|(letter, used)| {
                events.extend(letter.map(letter_key));
                used
            }),
        }
    }

    /// Escape and then a letter or a control key: sent by Alt.
    fn alt(&mut self, bytes: &[u8], events: &mut Vec<Event>) -> Option<usize> {
        let event = if bytes[1] < 0x20 || bytes[1] == 0x7f {
            Some((control_key(bytes[1]), 1))
        } else {
            let (letter, used) = letter(&bytes[1..])?;
            letter.map(|letter| (letter_key(letter), used))
        };
        let Some((event, used)) = event else { return Some(2) };
        if let Event::Key(mut key) = event {
            key.modifiers |= KeyModifiers::ALT;
            events.push(Event::Key(key));
        }
        Some(1 + used)
    }
}

/// The length of an end mark of which only the beginning has come.
fn partial_end(bytes: &[u8]) -> usize {
    (1..PASTE_END.len()).rev().find(|length| bytes.ends_with(&PASTE_END[..*length])).unwrap_or(0)
}

/// The letter that begins here and its length; the letter is `None` where the bytes are not UTF-8. Nothing
/// when more bytes are needed.
fn letter(bytes: &[u8]) -> Option<(Option<char>, usize)> {
    let bytes = &bytes[..bytes.len().min(4)];
    let valid = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => {
            std::str::from_utf8(&bytes[..error.valid_up_to()]).expect("valid up to here")
        }
        Err(error) => return error.error_len().map(|length| (None, length)),
    };
    let letter = valid.chars().next()?;
    // C1 controls steer terminals; nobody types them.
    Some((Some(letter).filter(|letter| !letter.is_control()), letter.len_utf8()))
}

fn letter_key(letter: char) -> Event {
    let modifiers = if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    Event::Key(KeyEvent::new_with_kind(KeyCode::Char(letter), modifiers, KeyEventKind::Press))
}

/// Lines end with `\n` whatever the terminal sends; control characters other than tabs are left out.
fn pasted_text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes)
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .chars()
        .filter(|character| !character.is_control() || matches!(character, '\n' | '\t'))
        .collect()
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod tests;
