//! Appending to a writer's own file: one write and one sync for all events that wait, and nothing
//! torn left behind when that fails.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::domain::event::{Body, Event, Writer};
use crate::domain::ids::{EventId, WriterTag};
use crate::domain::stamp::Stamp;

use super::claim::{self, Header};
use super::erase;
use super::error::{At, JournalError};
use super::files::{self, Identity};
use super::layout::{self, Lock};
use super::line;
use super::tail::{self, Tail, Torn};
use super::workspace::WorkshopDir;

/// The file that this process alone appends to. Dropping it lets others claim it.
#[derive(Debug)]
pub struct WriterFile {
    workshop: WorkshopDir,
    tag: WriterTag,
    who: Writer,
    path: PathBuf,
    next: u32,
    lock: Option<Lock>,
    open: Option<Open>,
    /// The lines of one append, kept to be used again.
    lines: Vec<u8>,
}

#[derive(Debug)]
struct Open {
    file: File,
    identity: Identity,
    /// Where the last good line ends, in bytes.
    end: u64,
    /// Whether the file's name is safe as well.
    named: bool,
}

impl WriterFile {
    /// A file that does not exist yet.
    pub(super) fn new(workshop: &WorkshopDir, tag: WriterTag, who: Writer) -> Self {
        let path = layout::events_path(&workshop.journal(), tag);
        let workshop = workshop.clone();
        Self { workshop, tag, who, path, next: 1, lock: None, open: None, lines: Vec::new() }
    }

    /// A file of before, whose lock was just taken.
    pub(super) fn again(
        workshop: &WorkshopDir,
        tag: WriterTag,
        who: Writer,
        lock: Lock,
    ) -> Result<Self, JournalError> {
        let mut file = Self::new(workshop, tag, who);
        file.lock = Some(lock);
        let mut events = files::private().read(true).write(true).open(&file.path).at("open", &file.path)?;
        let tail = tail::read(&mut events, tag).at("read", &file.path)?;
        file.next = tail.next_number();
        // What was torn is mended now if the disk allows it, else before the next append.
        if let Ok(open) = file.mend(events, tail) {
            file.open = Some(open);
        }
        Ok(file)
    }

    pub fn tag(&self) -> WriterTag {
        self.tag
    }

    /// The stream, person and machine that the first line names.
    pub fn who(&self) -> &Writer {
        &self.who
    }

    /// The number of the next event: one more than the highest in the file.
    pub fn next_number(&self) -> u32 {
        self.next
    }

    pub fn workshop(&self) -> &WorkshopDir {
        &self.workshop
    }

    /// The last events of this file, oldest first: some ten notes, without reading what comes
    /// before. Nothing where the file is new or cannot be read.
    pub fn recent(&self) -> Vec<Event> {
        let read = File::open(&self.path).and_then(|mut file| tail::recent(&mut file, self.tag));
        read.unwrap_or_default()
    }

    /// Writes the events and waits until they are on the disk. They are of this writer, in the
    /// order of their numbers.
    ///
    /// # Errors
    /// When they are not on the disk: none of them is then in the file, and the same events may be
    /// appended again later.
    pub fn append(&mut self, events: &[Event]) -> Result<(), JournalError> {
        let Some(first) = events.first() else { return Ok(()) };
        debug_assert!(events.iter().all(|event| event.id.writer == self.tag), "each writer has its own file");
        self.write(first.stamp, first.at, events)
    }

    /// Makes the file with only the line that says whose it is: a draft of somebody who has written
    /// nothing yet is found again by it. The line has the earliest of all times, for nothing happened.
    pub(super) fn introduce(&mut self) -> Result<(), JournalError> {
        if self.path.exists() { Ok(()) } else { self.write(Stamp::default(), DateTime::UNIX_EPOCH, &[]) }
    }

    fn write(&mut self, stamp: Stamp, at: DateTime<Utc>, events: &[Event]) -> Result<(), JournalError> {
        let mut open = self.ready()?;
        self.lines.clear();
        if open.end == 0 {
            line::write(&self.header(stamp, at), &mut self.lines);
        }
        for event in events {
            line::write(event, &mut self.lines);
        }
        let written = write_at(&mut open.file, open.end, &self.lines);
        if let Err(error) = written {
            // Without this, half a line would stand before what is appended next. A file that
            // cannot even be cut is looked at anew before the next append.
            if open.file.set_len(open.end).is_ok() {
                self.open = Some(open);
            }
            return Err(error).at("append to", &self.path);
        }
        open.end += self.lines.len() as u64;
        self.next = events.iter().fold(self.next, |next, event| next.max(event.id.number.saturating_add(1)));
        let named = open.named || {
            let synced = files::sync_folder(&self.workshop.journal());
            if let Err(error) = synced {
                // The lines are safe but perhaps cannot be found: not saved, and not to stand twice.
                open.end -= self.lines.len() as u64;
                if open.file.set_len(open.end).is_ok() {
                    self.open = Some(open);
                }
                return Err(error);
            }
            true
        };
        self.open = Some(Open { named, ..open });
        Ok(())
    }

    /// Takes the lock, which for a new file is otherwise taken at the first append.
    pub(super) fn hold(&mut self) -> Result<(), JournalError> {
        let journal = self.workshop.journal();
        let path = layout::lock_path(&journal, self.tag);
        if let Some(lock) = &self.lock {
            match fs::metadata(&path) {
                Ok(there) if lock.is(&there) => return Ok(()),
                // While the disk is away, what is held is kept for its return.
                Err(error) if !self.workshop.path().is_dir() => return Err(error).at("lock", &path),
                // It came back as another: what is held is the lock of no file any more.
                _ => self.lock = None,
            }
        }
        if self.workshop.path().is_dir() {
            files::make_folder(&journal)?;
        }
        self.lock = Some(Lock::take(&journal, self.tag)?.ok_or(JournalError::Taken(path))?);
        Ok(())
    }

    /// Completes or cuts a torn last line, if there is a file.
    pub(super) fn mend_now(&mut self) -> Result<(), JournalError> {
        if self.path.exists() {
            self.open = Some(self.ready()?);
        }
        Ok(())
    }

    /// Rewrites the file as a strike asks, if there is something to change.
    pub(super) fn rewrite(
        &mut self,
        without: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
    ) -> Result<(), JournalError> {
        if !self.path.exists() {
            return Ok(());
        }
        self.hold()?;
        // Another file bears the name afterwards.
        self.open = None;
        erase::rewrite(&self.path, without)
    }

    fn header(&self, stamp: Stamp, at: DateTime<Utc>) -> Event {
        Event { id: EventId::new(self.tag, 0), stamp, at, step: None, body: Body::Writer(self.who.clone()) }
    }

    /// The open file, if it is still the one that bears the name and ends where it was left;
    /// otherwise what bears the name now.
    fn ready(&mut self) -> Result<Open, JournalError> {
        if let Some(open) = self.open.take()
            && let Ok(there) = fs::metadata(&self.path)
            && Identity::of(&there) == open.identity
            && there.len() == open.end
        {
            return Ok(open);
        }
        self.hold()?;
        let mut options = files::private();
        let mut file = match options.read(true).write(true).open(&self.path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let file = options.create_new(true).open(&self.path).at("make", &self.path)?;
                let identity = Identity::of(&file.metadata().at("make", &self.path)?);
                return Ok(Open { file, identity, end: 0, named: false });
            }
            Err(error) => return Err(error).at("open", &self.path),
        };
        if let Header::Of(_, writer) = claim::header_of(&self.path, self.tag)?
            && writer != self.who
        {
            return Err(JournalError::Taken(self.path.clone()));
        }
        let tail = tail::read(&mut file, self.tag).at("read", &self.path)?;
        self.next = self.next.max(tail.next_number());
        self.mend(file, tail)
    }

    /// Completes or cuts a torn last line. What is cut is kept beside: nothing typed is thrown away.
    fn mend(&self, mut file: File, tail: Tail) -> Result<Open, JournalError> {
        let mut end = tail.end;
        match tail.torn {
            Torn::Nothing => {}
            Torn::LineEnd => {
                end = file.metadata().at("mend", &self.path)?.len();
                write_at(&mut file, end, b"\n").at("mend", &self.path)?;
                end += 1;
            }
            Torn::Bytes(bytes) => {
                keep_beside(&self.path, &bytes)?;
                file.set_len(end).and_then(|()| file.sync_data()).at("mend", &self.path)?;
            }
        }
        let identity = Identity::of(&file.metadata().at("open", &self.path)?);
        // The folder is synced once more after the first append: who made the file may have died
        // before doing so.
        Ok(Open { file, identity, end, named: false })
    }
}

fn write_at(file: &mut File, end: u64, lines: &[u8]) -> io::Result<()> {
    file.seek(SeekFrom::Start(end))?;
    file.write_all(lines)?;
    file.sync_data()
}

fn keep_beside(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    let mut number = 1;
    loop {
        let beside = path.with_extension(format!("torn-{number}"));
        match files::write_new(&beside, bytes) {
            Err(JournalError::Exists(_)) => number += 1,
            result => return result,
        }
    }
}
