//! What could not be saved when the program ends: put beside, in the journal's own lines, so that it can
//! be copied into the workshop when its disk is well again.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::domain::event::{Body, Event, Writer};
use crate::domain::ids::{EventId, WriterTag};

use super::error::{At, JournalError};
use super::workspace::WorkshopDir;
use super::{files, layout, line};

/// Writes the events into a new folder `unsaved-<time>` in `into`, a file for each writer, and gives the
/// folder. The first line of a file names its writer where `writers` knows it.
///
/// A file `<tag>.jsonl` holds what the workshop's own file holds as well, and can be copied over it. Where
/// that one is there but cannot be read, the name is `<tag>-from-<number>.jsonl`: the reader takes no such
/// file for a writer's, so that nothing is lost by copying it, and its lines belong at the end of the other.
///
/// # Errors
/// When the events are not on this disk either.
pub fn rescue(
    workshop: &WorkshopDir,
    unsaved: &[Event],
    writers: &BTreeMap<WriterTag, Writer>,
    into: &Path,
    now: DateTime<Utc>,
) -> Result<PathBuf, JournalError> {
    let mut by_writer: BTreeMap<WriterTag, Vec<&Event>> = BTreeMap::new();
    for event in unsaved {
        by_writer.entry(event.id.writer).or_default().push(event);
    }
    let folder = new_folder(into, now)?;
    let mut parts = Vec::new();
    for (tag, events) in &by_writer {
        let header = writers.get(tag).map(|who| header(events[0], who));
        let mut lines = Vec::new();
        header.iter().chain(events.iter().copied()).for_each(|event| line::write(event, &mut lines));
        let part = folder.join(format!("{tag}-from-{}.{}", events[0].id.number, layout::EVENTS));
        files::write_new(&part, &lines)?;
        parts.push((*tag, part, lines));
    }
    // They are safe. Only now the disk is asked that may not answer.
    for (tag, part, lines) in parts {
        let whole = folder.join(format!("{tag}.{}", layout::EVENTS));
        let written = match fs::read(layout::events_path(&workshop.journal(), tag)) {
            Ok(bytes) => files::write_new(&whole, &[&whole_lines(tag, bytes)[..], &lines].concat()),
            // A writer who has saved nothing yet; else the file was there, and is not to be replaced.
            Err(error) if error.kind() == io::ErrorKind::NotFound && begins(&by_writer, tag) => {
                files::write_new(&whole, &lines)
            }
            Err(_) => continue,
        };
        if written.is_ok() {
            // Twice the same would be a riddle.
            let _ = fs::remove_file(&part);
        }
    }
    Ok(folder)
}

fn begins(by_writer: &BTreeMap<WriterTag, Vec<&Event>>, tag: WriterTag) -> bool {
    by_writer.get(&tag).and_then(|events| events.first()).is_some_and(|event| event.id.number == 1)
}

/// A folder that was not there before: in a place that all can write, nobody prepared it.
fn new_folder(into: &Path, now: DateTime<Utc>) -> Result<PathBuf, JournalError> {
    files::make_folder(into)?;
    let name = format!("unsaved-{}", now.format("%Y%m%d-%H%M%S"));
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    for folder in names.map(|name| into.join(name)) {
        match builder.create(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => {
                made.at("make the folder", &folder)?;
                files::sync_folder(into)?;
                return Ok(folder);
            }
        }
    }
    unreachable!("there is no last number")
}

fn header(first: &Event, who: &Writer) -> Event {
    Event {
        id: EventId::new(first.id.writer, 0),
        stamp: first.stamp,
        at: first.at,
        step: None,
        body: Body::Writer(who.clone()),
    }
}

/// The file without a torn last line, unless the line lacks its end alone.
fn whole_lines(tag: WriterTag, mut bytes: Vec<u8>) -> Vec<u8> {
    let end = memchr::memrchr(b'\n', &bytes).map_or(0, |end| end + 1);
    if line::read(tag, &bytes[end..]).is_ok() {
        bytes.push(b'\n');
    } else {
        bytes.truncate(end);
    }
    bytes
}
