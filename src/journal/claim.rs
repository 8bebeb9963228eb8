//! Giving a person a file to write: the one of last time if nobody writes it, else a new one.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use memchr::memchr;

use crate::domain::event::{Body, Event, Writer};
use crate::domain::ids::WriterTag;

use super::error::{At, JournalError};
use super::layout::{self, Lock};
use super::machine::random;
use super::workspace::WorkshopDir;
use super::writer::WriterFile;
use super::{drafts, line};

/// A file of this person on this machine for this stream, locked for this process.
///
/// For a new file nothing is written before the first [`WriterFile::append`]; its tag and first
/// number are known at once, so that events can be named and shown.
///
/// # Errors
/// When the journal's folder cannot be read. That it cannot be written shows when appending.
pub fn claim(workshop: &WorkshopDir, who: &Writer) -> Result<WriterFile, JournalError> {
    let journal = workshop.journal();
    for (tag, path) in layout::event_files(&journal)? {
        let Some(tag) = tag else { continue };
        match header_of(&path, tag) {
            Ok(Header::Of(_, writer)) if writer == *who => {}
            _ => continue,
        }
        // A file that cannot be locked or opened is left alone: a new one serves as well.
        if let Ok(Some(lock)) = Lock::take(&journal, tag)
            && let Ok(file) = WriterFile::again(workshop, tag, who.clone(), lock)
        {
            return Ok(file);
        }
    }
    Ok(WriterFile::new(workshop, free_tag(workshop), who.clone()))
}

fn free_tag(workshop: &WorkshopDir) -> WriterTag {
    loop {
        let tag = WriterTag::from_bits(random() as u32);
        let journal = workshop.journal();
        let names = [
            layout::events_path(&journal, tag),
            layout::lock_path(&journal, tag),
            drafts::path(workshop, tag),
        ];
        if !names.iter().any(|path| path.exists()) {
            return tag;
        }
    }
}

/// What the first line of a file says.
pub(super) enum Header {
    /// The line as an event, and the writer it names.
    Of(Event, Writer),
    /// There is no whole first line yet.
    Unfinished,
    /// The first line is damaged, or is not that of a writer.
    Bad,
}

/// Reads the first line, and little more.
pub(super) fn header(file: &mut File, tag: WriterTag) -> io::Result<Header> {
    /// No name is that long: what has no line end by then is not a journal.
    const LIMIT: usize = 64 << 10;
    let mut bytes = Vec::new();
    let mut end = None;
    while end.is_none() && bytes.len() < LIMIT {
        let before = bytes.len();
        file.by_ref().take(512).read_to_end(&mut bytes)?;
        if bytes.len() == before {
            break;
        }
        end = memchr(b'\n', &bytes[before..]).map(|end| before + end);
    }
    let Some(end) = end else {
        return Ok(if bytes.len() < LIMIT { Header::Unfinished } else { Header::Bad });
    };
    let first = match line::read(tag, &bytes[..end]) {
        Ok(event) => Some(event),
        // The end of the line alone may be damaged.
        Err(spoilt) => spoilt.events.into_iter().next(),
    };
    let Some(event) = first else { return Ok(Header::Bad) };
    Ok(match &event.body {
        Body::Writer(writer) => {
            let writer = writer.clone();
            Header::Of(event, writer)
        }
        _ => Header::Bad,
    })
}

/// The same, of a path.
pub(super) fn header_of(path: &Path, tag: WriterTag) -> Result<Header, JournalError> {
    File::open(path).and_then(|mut file| header(&mut file, tag)).at("read", path)
}
