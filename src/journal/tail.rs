//! The ends of files: the last event and its stamp, without reading what comes before.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use memchr::{memchr, memrchr};

use crate::domain::event::Event;
use crate::domain::ids::WriterTag;
use crate::domain::stamp::Stamp;

use super::error::JournalError;
use super::{layout, line};

/// Enough for some ten notes; more is read only where the last lines are long or damaged.
const WINDOW: u64 = 8 << 10;

/// The latest stamp in all files, of time and of notes: what the program's own stamps must exceed.
/// Within a file stamps grow, so the ends of the files say it. Files that cannot be read are passed
/// over.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn last_stamp(journal: &Path) -> Result<Option<Stamp>, JournalError> {
    let mut latest = None;
    for (tag, path) in layout::event_files(journal)? {
        let Some(tag) = tag else { continue };
        let tail = File::open(path).and_then(|mut file| read(&mut file, tag));
        latest = latest.max(tail.ok().and_then(|tail| tail.last).map(|event| event.stamp));
    }
    Ok(latest)
}

/// The sound events at the end of a file, oldest first: some ten notes.
pub(super) fn recent(file: &mut File, tag: WriterTag) -> io::Result<Vec<Event>> {
    let from = file.metadata()?.len().saturating_sub(WINDOW);
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::with_capacity(WINDOW as usize + 1);
    file.take(WINDOW).read_to_end(&mut bytes)?;
    // A line whose beginning lies before the window has a wrong checksum and is passed over.
    let lines = bytes.split(|&byte| byte == b'\n');
    Ok(lines.filter_map(|line| line::read(tag, line).ok()).collect())
}

/// The end of a writer's file.
#[derive(Debug, Default)]
pub(super) struct Tail {
    /// The last sound event.
    pub last: Option<Event>,
    /// How many damaged lines come after it.
    damaged: u32,
    /// The length of the file up to the end of its last whole line, in bytes.
    pub end: u64,
    /// What stands after the last whole line.
    pub torn: Torn,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Torn {
    #[default]
    Nothing,
    /// A whole event that lacks the end of its line alone.
    LineEnd,
    Bytes(Vec<u8>),
}

impl Tail {
    /// The number after the highest one that this file can have given away: what is damaged may
    /// have been read elsewhere while it was sound.
    pub fn next_number(&self) -> u32 {
        let torn = u32::from(matches!(self.torn, Torn::Bytes(_)));
        let after_last = self.last.as_ref().map_or(0, |event| event.id.number.saturating_add(1));
        after_last.saturating_add(self.damaged).saturating_add(torn).max(1)
    }
}

pub(super) fn read(file: &mut File, tag: WriterTag) -> io::Result<Tail> {
    let len = file.metadata()?.len();
    let mut window = WINDOW;
    let mut bytes = Vec::new();
    loop {
        let from = len.saturating_sub(window);
        file.seek(SeekFrom::Start(from))?;
        bytes.clear();
        file.take(len - from).read_to_end(&mut bytes)?;
        let first = match from {
            0 => Some(0),
            _ => memchr(b'\n', &bytes).map(|end| end + 1),
        };
        if let Some(first) = first {
            let tail = of_lines(tag, &bytes[first..], from + first as u64);
            if from == 0 || tail.last.is_some() {
                return Ok(tail);
            }
        }
        window = window.saturating_mul(8);
    }
}

fn of_lines(tag: WriterTag, lines: &[u8], offset: u64) -> Tail {
    let whole = memrchr(b'\n', lines).map_or(0, |end| end + 1);
    let (mut lines, torn) = lines.split_at(whole);
    let mut tail = Tail { end: offset + whole as u64, ..Tail::default() };
    if !torn.is_empty() {
        match line::read(tag, torn) {
            Ok(event) => (tail.last, tail.torn) = (Some(event), Torn::LineEnd),
            Err(_) => tail.torn = Torn::Bytes(torn.to_owned()),
        }
    }
    while tail.last.is_none()
        && let Some(line) = lines.strip_suffix(b"\n")
    {
        let start = memrchr(b'\n', line).map_or(0, |end| end + 1);
        tail.last = match line::read(tag, &line[start..]) {
            Ok(event) => Some(event),
            Err(spoilt) => {
                tail.damaged += 1;
                spoilt.events.into_iter().last()
            }
        };
        lines = &line[..start];
    }
    tail
}
