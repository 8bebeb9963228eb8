//! The lines of a file of events without the words of some notes; all others byte for byte.

use std::collections::HashSet;

use crate::domain::erasure::Words;
use crate::domain::event::{Body, Event};
use crate::domain::ids::{NoteId, WriterTag};
use crate::journal::line;

/// In the place of a damaged line that held words: it is as damaged as before.
const STUB: &[u8] = b"{\"k\":\"struck\"}\n";

/// A file of events as it was read.
pub(super) struct Lines<'a> {
    tag: WriterTag,
    bytes: &'a [u8],
}

impl<'a> Lines<'a> {
    pub(super) fn of(tag: WriterTag, bytes: &'a [u8]) -> Self {
        Self { tag, bytes }
    }

    /// The words of these notes, as far as they can be read.
    pub(super) fn gather(&self, notes: &HashSet<NoteId>, words: &mut Words) {
        for line in self.lines() {
            let events = match line::read(self.tag, ended(line).0) {
                Ok(event) => vec![event],
                Err(spoilt) => spoilt.events,
            };
            events.iter().filter(|event| holds(event, notes)).for_each(|event| words.take(&event.body));
        }
    }

    /// The file without them; none when they are not in it.
    pub(super) fn without(&self, notes: &HashSet<NoteId>, words: &Words) -> Option<Vec<u8>> {
        let mut kept: Option<Vec<u8>> = None;
        let mut before = 0;
        for line in self.lines() {
            let instead = self.instead(line, notes, words);
            match (instead, &mut kept) {
                (None, None) => {}
                (None, Some(kept)) => kept.extend_from_slice(line),
                (Some(instead), kept) => {
                    kept.get_or_insert_with(|| self.bytes[..before].to_vec()).extend(instead);
                }
            }
            before += line.len();
        }
        kept
    }

    /// With their ends.
    fn lines(&self) -> impl Iterator<Item = &'a [u8]> {
        self.bytes.split_inclusive(|&byte| byte == b'\n')
    }

    /// What stands in the place of a line, if it cannot stay.
    fn instead(&self, line: &[u8], notes: &HashSet<NoteId>, words: &Words) -> Option<Vec<u8>> {
        if line == STUB {
            return None;
        }
        let mut out = Vec::new();
        match line::read(self.tag, ended(line).0) {
            Ok(event) => {
                write(holds(&event, notes).then_some(event)?, notes, &mut out);
            }
            Err(spoilt) => {
                let is_damaged = !spoilt.complete;
                let hits = spoilt.events.iter().any(|event| holds(event, notes))
                    || is_damaged && (self.names(line, notes) || words.may_be_in(line));
                if !hits {
                    return None;
                }
                spoilt.events.into_iter().for_each(|event| write(event, notes, &mut out));
                if is_damaged {
                    out.extend_from_slice(STUB);
                }
            }
        }
        Some(out)
    }

    /// Whether a damaged line is, or speaks of, one of these notes.
    fn names(&self, line: &[u8], notes: &HashSet<NoteId>) -> bool {
        let is_in = |text: String| memchr::memmem::find(line, text.as_bytes()).is_some();
        notes.iter().any(|note| {
            let is_itself = note.writer == self.tag && is_in(format!("\"n\":{},", note.number));
            is_itself || is_in(format!("\"{note}\""))
        })
    }
}

fn holds(event: &Event, notes: &HashSet<NoteId>) -> bool {
    event.body.holds_words_of(event.id, notes)
}

/// An event, or what is left of it.
fn write(event: Event, notes: &HashSet<NoteId>, out: &mut Vec<u8>) {
    line::write(&blank(event, notes), out);
}

/// The same event without words of these notes.
pub(in crate::journal) fn blank(event: Event, notes: &HashSet<NoteId>) -> Event {
    match holds(&event, notes) {
        true => Event { body: Body::Struck {}, ..event },
        false => event,
    }
}

fn ended(line: &[u8]) -> (&[u8], bool) {
    match line.strip_suffix(b"\n") {
        Some(line) => (line, true),
        None => (line, false),
    }
}
