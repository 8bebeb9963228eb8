//! One event as a line: its JSON with a checksum as the last field, so that every line stays valid
//! JSON and a damaged one is known.

use memchr::memmem;

use crate::domain::event::Event;
use crate::domain::ids::WriterTag;

use super::reader::Reason;

const FIELD: &[u8] = br#","crc":""#;
/// `,"crc":"01234567"}`
const END: usize = FIELD.len() + 8 + 2;

/// Appends the event and the end of its line.
pub(super) fn write(event: &Event, out: &mut Vec<u8>) {
    let start = out.len();
    event.write_json(out);
    let brace = out.pop();
    debug_assert_eq!(brace, Some(b'}'), "an event is a JSON object");
    let sum = crc32fast::hash(&out[start..]);
    out.extend_from_slice(FIELD);
    for shift in (0..8).rev() {
        out.push(b"0123456789abcdef"[(sum >> (4 * shift) & 15) as usize]);
    }
    out.extend_from_slice(b"\"}\n");
}

/// A line that is not one sound event.
#[derive(Debug)]
pub(super) struct Spoilt {
    pub reason: Reason,
    /// Events that are nevertheless in it: two lines grow together when the end of the first is hit.
    pub events: Vec<Event>,
    /// Whether nothing is lost.
    pub complete: bool,
}

/// Reads a line without its end.
pub(super) fn read(writer: WriterTag, line: &[u8]) -> Result<Event, Spoilt> {
    // A program that carried the file may have changed the ends of lines to those of Windows.
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    sound(writer, line).map_err(|reason| parts(writer, line, reason))
}

fn sound(writer: WriterTag, line: &[u8]) -> Result<Event, Reason> {
    if line.is_empty() {
        return Err(Reason::Empty);
    }
    let json = line.len().checked_sub(END).ok_or(Reason::Checksum)?;
    let (body, end) = line.split_at(json);
    let sum = end
        .strip_prefix(FIELD)
        .and_then(|end| end.strip_suffix(b"\"}"))
        .and_then(checksum)
        .ok_or(Reason::Checksum)?;
    if crc32fast::hash(body) != sum {
        return Err(Reason::Checksum);
    }
    Event::read_json(writer, line).map_err(|error| Reason::NotAnEvent(error.to_string()))
}

/// Exactly as it is written: eight small hexadecimal digits.
fn checksum(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |sum: u32, &digit| {
        let value = match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            _ => return None,
        };
        Some(sum << 4 | u32::from(value))
    })
}

/// Saves what is sound in a line whose end, or whose predecessor's end, was damaged.
fn parts(writer: WriterTag, line: &[u8], reason: Reason) -> Spoilt {
    let mut spoilt = Spoilt { reason, events: Vec::new(), complete: false };
    let mut start = 0;
    for field in memmem::find_iter(line, FIELD) {
        let end = field + END;
        if end > line.len() || field < start {
            continue;
        }
        if let Ok(event) = sound(writer, &line[start..end]) {
            spoilt.events.push(event);
            if end == line.len() {
                spoilt.complete = true;
                spoilt.reason = Reason::LineEnd;
            }
        }
        // One byte stands where the end of the line was.
        start = end + 1;
    }
    // Whether every part was sound: otherwise one fewer came out than there are ends.
    spoilt.complete &= spoilt.events.len() == memmem::find_iter(line, FIELD).count();
    if !spoilt.complete && spoilt.reason == Reason::LineEnd {
        spoilt.reason = Reason::Checksum;
    }
    spoilt
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use crate::domain::event::Body;
    use crate::domain::ids::EventId;
    use crate::domain::stamp::Stamp;

    use super::*;

    fn event(number: u32, reason: &str) -> Event {
        Event {
            id: EventId::new(WriterTag::from_bits(9), number),
            stamp: Stamp { ms: 5, count: number },
            at: DateTime::from_timestamp_millis(5).unwrap(),
            step: None,
            body: Body::Hold { reason: Some(reason.to_owned()) },
        }
    }

    fn line(event: &Event) -> Vec<u8> {
        let mut line = Vec::new();
        write(event, &mut line);
        assert_eq!(line.pop(), Some(b'\n'));
        line
    }

    #[test]
    fn a_line_is_json_and_leads_back_to_its_event() {
        let event = event(3, r#"ѓ "," ,"crc":"00000000"} \"#);
        let line = line(&event);
        let value: serde_json::Value = serde_json::from_slice(&line).unwrap();
        assert_eq!(value["crc"].as_str().unwrap().len(), 8);
        assert_eq!(read(event.id.writer, &line).unwrap(), event);
        let windows = [&line[..], b"\r"].concat();
        assert_eq!(read(event.id.writer, &windows).unwrap(), event);
    }

    #[test]
    fn two_lines_grown_together_are_both_saved() {
        let (first, second) = (event(1, "a"), event(2, "b"));
        let glued = [&line(&first)[..], b"*", &line(&second)].concat();
        let spoilt = read(first.id.writer, &glued).unwrap_err();
        assert!(spoilt.complete);
        assert_eq!(spoilt.reason, Reason::LineEnd);
        assert_eq!(spoilt.events, [first, second]);
    }

    #[test]
    fn of_two_lines_grown_together_the_damaged_one_is_lost_alone() {
        let (first, second) = (event(1, "a"), event(2, "b"));
        let mut damaged = line(&first);
        damaged[20] ^= 1;
        let glued = [&damaged[..], b"*", &line(&second)].concat();
        let spoilt = read(first.id.writer, &glued).unwrap_err();
        assert!(!spoilt.complete);
        assert_eq!(spoilt.reason, Reason::Checksum);
        assert_eq!(spoilt.events, [second]);
    }
}
