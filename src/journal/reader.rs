//! Reading everybody's files: all of them at first, then what was appended since.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::event::{Event, Stream, Writer};
use crate::domain::ids::WriterTag;

use super::claim::{self, Header};
use super::error::JournalError;
use super::files::Identity;
use super::layout;
use scan::Place;

mod scan;

/// Takes events as they are read.
///
/// Events of a file come in its order; the files come one after another. An event may come more
/// than once (what this process wrote itself is read too, and files that were copied together can
/// repeat lines): a union takes each id once.
pub trait Sink {
    fn event(&mut self, event: Event);

    /// A file shrank, vanished or was rewritten (a note was struck). What was read before is void,
    /// and all events follow again.
    fn begin_again(&mut self);
}

impl Sink for Vec<Event> {
    fn event(&mut self, event: Event) {
        self.push(event);
    }

    fn begin_again(&mut self) {
        self.clear();
    }
}

/// Something in the journal that could not be read. It stays where it is and costs only itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Damage {
    pub file: PathBuf,
    /// Counted from 1; 0 when it is about the file.
    pub line: u64,
    pub reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The line is not what was written: bytes changed or are missing.
    Checksum,
    /// Only the end of the line was hit: it and the next were read.
    LineEnd,
    Empty,
    /// Longer than any line that this program writes.
    TooLong,
    /// The checksum is right, but it is no event of any version.
    NotAnEvent(String),
    /// The file does not say who writes it.
    NoWriter,
    /// The file's name is not a writer's tag, or it is a folder: nothing in it is read.
    NotAJournal,
    Unreadable(String),
}

impl fmt::Display for Damage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        match &self.reason {
            Reason::Checksum => f.write_str(": the line is damaged and was passed over"),
            Reason::LineEnd => f.write_str(": the end of the line is damaged; nothing is lost"),
            Reason::Empty => f.write_str(": the line is empty"),
            Reason::TooLong => f.write_str(": the line is too long to be an event"),
            Reason::NotAnEvent(error) => write!(f, ": the line was passed over: {error}"),
            Reason::NoWriter => f.write_str(": the first line does not say who writes this file"),
            Reason::NotAJournal => f.write_str(": this is not a writer's file and was passed over"),
            Reason::Unreadable(error) => write!(f, ": cannot be read: {error}"),
        }
    }
}

/// What one reading brought.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many events the sink got since it began, or began again.
    pub events: usize,
    /// Whether the sink was told to begin again.
    pub began_again: bool,
    /// Each damage is reported once in the life of the reader.
    pub damage: Vec<Damage>,
}

/// Reads a journal and remembers how far.
#[derive(Debug)]
pub struct Reader {
    journal: PathBuf,
    only: Option<Stream>,
    files: BTreeMap<WriterTag, Known>,
    reported: HashSet<(PathBuf, u64)>,
    buffer: Vec<u8>,
}

#[derive(Debug)]
struct Known {
    identity: Identity,
    writer: Option<Writer>,
    /// Whether it is of a stream that is read; of the others only the first line is.
    wanted: bool,
    place: Place,
    /// A last line that is torn or damaged: it may yet be completed.
    unfinished: Option<u64>,
}

impl Reader {
    /// Reads all files of the journal folder, or of one stream alone. Of the other files it reads
    /// the first line, so that every writer is known.
    ///
    /// # Errors
    /// When the folder is not there or cannot be read. What is wrong with single files is in
    /// [`Progress::damage`].
    pub fn load(
        journal: &Path,
        only: Option<Stream>,
        sink: &mut impl Sink,
    ) -> Result<(Reader, Progress), JournalError> {
        let mut reader = Reader {
            journal: journal.to_owned(),
            only,
            files: BTreeMap::new(),
            reported: HashSet::new(),
            buffer: Vec::new(),
        };
        let progress = reader.poll(sink)?;
        Ok((reader, progress))
    }

    /// Reads what was appended since, by known and by new writers.
    ///
    /// # Errors
    /// As [`Reader::load`]; what was read before stays valid.
    pub fn poll(&mut self, sink: &mut impl Sink) -> Result<Progress, JournalError> {
        /// A file may be rewritten in the very moment in which it is read.
        const ATTEMPTS: u32 = 4;
        let mut progress = Progress::default();
        for attempt in 1.. {
            let found = self.find(&mut progress)?;
            if self.is_void(&found) {
                self.files.clear();
                progress.began_again = true;
                progress.events = 0;
                sink.begin_again();
            }
            let mut was_replaced = false;
            for (tag, path) in found {
                match self.read_file(tag, &path, sink, &mut progress) {
                    Ok(replaced) => was_replaced |= replaced,
                    Err(error) => {
                        let reason = Reason::Unreadable(error.to_string());
                        self.report(Damage { file: path, line: 0, reason }, &mut progress);
                    }
                }
            }
            if !was_replaced || attempt == ATTEMPTS {
                break;
            }
        }
        // Between readings, which may be hours, nothing is held.
        self.buffer = Vec::new();
        Ok(progress)
    }

    fn find(&mut self, progress: &mut Progress) -> Result<Vec<(WriterTag, PathBuf)>, JournalError> {
        let mut found = Vec::new();
        for (tag, path) in layout::event_files(&self.journal)? {
            match tag {
                Some(tag) if !path.is_dir() => found.push((tag, path)),
                _ => self.report(Damage { file: path, line: 0, reason: Reason::NotAJournal }, progress),
            }
        }
        Ok(found)
    }

    /// The writers whose first line was read.
    pub fn writers(&self) -> impl Iterator<Item = (WriterTag, &Writer)> {
        self.files.iter().filter_map(|(&tag, known)| Some((tag, known.writer.as_ref()?)))
    }

    /// Last lines that are torn or damaged, with the number of the line. While their writer runs
    /// they are usually just being written; afterwards something was cut off there.
    pub fn unfinished(&self) -> impl Iterator<Item = (WriterTag, u64)> {
        self.files.iter().filter_map(|(&tag, known)| Some((tag, known.unfinished?)))
    }

    /// Whether a file that was read is no longer what was read of it.
    fn is_void(&mut self, found: &[(WriterTag, PathBuf)]) -> bool {
        let mut void = self.files.keys().any(|tag| found.binary_search_by_key(tag, |found| found.0).is_err());
        for (tag, path) in found {
            let Some(known) = self.files.get_mut(tag).filter(|known| known.wanted) else { continue };
            // A file that cannot be looked at now may be there again at the next poll.
            let Ok(there) = fs::metadata(path) else { continue };
            if there.len() < known.place.offset {
                void = true;
            } else if Identity::of(&there) != known.identity {
                // A program that carries files replaces them; most often they have only grown.
                match File::open(path).and_then(|file| known.place.is_start_of(file, &mut self.buffer)) {
                    Ok(true) => known.identity = Identity::of(&there),
                    Ok(false) => void = true,
                    Err(_) => {}
                }
            }
        }
        void
    }

    /// True when the file was replaced while it was read: its bytes may have been overwritten meanwhile.
    fn read_file(
        &mut self,
        tag: WriterTag,
        path: &Path,
        sink: &mut impl Sink,
        progress: &mut Progress,
    ) -> io::Result<bool> {
        if let Some(known) = self.files.get(&tag)
            && (!known.wanted || fs::metadata(path)?.len() == known.place.offset)
        {
            return Ok(false);
        }
        let mut file = File::open(path)?;
        if !self.files.contains_key(&tag) {
            let Some(known) = self.meet(tag, &mut file, path, sink, progress)? else { return Ok(false) };
            self.files.insert(tag, known);
        }
        let known = self.files.get_mut(&tag).expect("a file is known once it was met");
        if !known.wanted {
            return Ok(false);
        }
        let mut damages = Vec::new();
        let result = known.place.read_on(
            &mut file,
            tag,
            &mut self.buffer,
            |event| {
                progress.events += 1;
                sink.event(event);
            },
            |line, reason| damages.push(Damage { file: path.to_owned(), line, reason }),
        );
        let replaced = !is_named(&file, path);
        for damage in damages.into_iter().filter(|_| !replaced) {
            self.report(damage, progress);
        }
        let known = self.files.get_mut(&tag).expect("a file is known once it was met");
        known.unfinished = result?.then_some(known.place.line + 1);
        Ok(replaced)
    }

    /// A file that is seen for the first time: what its first line says decides whether it is read.
    fn meet(
        &mut self,
        tag: WriterTag,
        file: &mut File,
        path: &Path,
        sink: &mut impl Sink,
        progress: &mut Progress,
    ) -> io::Result<Option<Known>> {
        let identity = Identity::of(&file.metadata()?);
        let mut known =
            Known { identity, writer: None, wanted: true, place: Place::default(), unfinished: None };
        match claim::header(file, tag)? {
            Header::Of(event, writer) => {
                known.wanted = self.only.is_none_or(|only| only == writer.stream);
                known.writer = Some(writer);
                if !known.wanted {
                    // Who writes elsewhere is of interest all the same.
                    progress.events += 1;
                    sink.event(event);
                }
            }
            // It is met again when there is more of it.
            Header::Unfinished => return Ok(None),
            // Its events are good without it, and more than was asked for does no harm.
            Header::Bad if is_named(file, path) => {
                self.report(Damage { file: path.to_owned(), line: 1, reason: Reason::NoWriter }, progress);
            }
            Header::Bad => {}
        }
        Ok(Some(known))
    }

    fn report(&mut self, damage: Damage, progress: &mut Progress) {
        if self.reported.insert((damage.file.clone(), damage.line)) {
            progress.damage.push(damage);
        }
    }
}

/// Whether an open file still bears the name.
fn is_named(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(named)) => Identity::of(&open) == Identity::of(&named),
        _ => true,
    }
}
