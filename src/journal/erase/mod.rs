//! Strike on the disk: the words of notes go from every file of a workshop, and what stays keeps its ids, so
//! that the union of the files still works.
//!
//! Every program that sees a strike does all of it, as far as it may: it rewrites its own files and those
//! that nobody holds. The files of others who run are left to them. The files of events, in which the words
//! are found, are the last, and only when nothing else failed: whatever is interrupted is finished by the
//! next one who opens the workshop.

mod archive;
mod beside;
mod lines;
mod rewrite;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::PathBuf;

use crate::domain::erasure::Words;
use crate::domain::event::Writer;
use crate::domain::ids::{NoteId, WriterTag};

use super::claim::{self, Header};
use super::error::{At, JournalError};
use super::layout::{self, Lock};
use super::workspace::WorkshopDir;
use super::writer::WriterFile;
pub use beside::{LookedInto, exports_with};
pub(super) use beside::{files_in, named_after};
use lines::Lines;
pub(super) use lines::blank;
pub(super) use rewrite::{overwrite_and_remove, rewrite, tidy};

/// Where words of a workshop may lie outside of its folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// The exports of this workshop.
    pub exports: PathBuf,
    /// Folders into which was put what no disk took ([`super::rescue`]).
    pub rescued: Vec<PathBuf>,
}

/// What came of erasing.
#[derive(Debug, Default)]
pub struct Erased {
    /// Files with the words whose writers run; they erase for themselves.
    pub waiting: Vec<Waiting>,
    /// Exports that held the words; they are gone.
    pub exports: Vec<PathBuf>,
    /// Files beside the exports that cannot be looked into.
    pub unread: Vec<PathBuf>,
    /// What could not be erased, and why.
    pub failed: Vec<JournalError>,
}

/// A file that is left to its owner.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiting {
    pub tag: WriterTag,
    /// Who writes it, if its first line says so.
    pub person: Option<String>,
}

/// A file of events that has words to be erased.
struct Holder {
    tag: WriterTag,
    path: PathBuf,
    /// A copy of a writer's file under another name, or what was put beside: nobody writes it.
    is_copy: bool,
}

/// What is to be erased of a workshop, and by whom.
pub struct Eraser<'a> {
    pub workshop: &'a WorkshopDir,
    pub around: &'a Surroundings,
    pub notes: &'a HashSet<NoteId>,
    /// Words that are known beside those in the files.
    pub words: Words,
    /// The files that this process writes.
    pub own: &'a mut BTreeMap<WriterTag, WriterFile>,
    /// What need not be looked into again.
    pub looked_into: &'a mut LookedInto,
}

impl Eraser<'_> {
    /// Erases what lies beside the files of events: drafts, exports, what was torn off or put beside.
    /// [`Eraser::finish`] does the rest.
    pub fn begin(&mut self) -> Erased {
        let mut erased = Erased::default();
        // A torn last line is mended now, and what is cut off looked at with the rest.
        for file in self.own.values_mut() {
            keep(&mut erased, file.mend_now());
        }
        let holders = self.look(&mut erased);
        drop(holders);
        self.erase_beside(&mut erased);
        erased
    }

    /// All of it. With what [`Eraser::begin`] found before, if it ran.
    pub fn finish(&mut self) -> Erased {
        let mut erased = self.begin();
        if !erased.failed.is_empty() {
            return erased;
        }
        for holder in self.look(&mut erased) {
            let result = self.erase_lines(&holder, &mut erased);
            keep(&mut erased, result);
        }
        erased.waiting.sort();
        erased.waiting.dedup();
        erased
    }

    /// Reads all files of events: the words in them, and which of them hold some.
    fn look(&mut self, erased: &mut Erased) -> Vec<Holder> {
        let mut files = Vec::new();
        match self.event_files() {
            Ok(found) => files = found,
            Err(error) => erased.failed.push(error),
        }
        let mut read = Vec::new();
        for file in files {
            match fs::read(&file.path) {
                Ok(bytes) => {
                    Lines::of(file.tag, &bytes).gather(self.notes, &mut self.words);
                    read.push((file, bytes));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => keep(erased, Err(error).at("read", &file.path)),
            }
        }
        let holds = |(file, bytes): &(Holder, Vec<u8>)| {
            // The rewriting of it may have been interrupted, or not be finished by its owner.
            rewrite::is_under_way(&file.path)
                || Lines::of(file.tag, bytes).without(self.notes, &self.words).is_some()
        };
        read.into_iter().filter(holds).map(|(file, _)| file).collect()
    }

    /// The files of writers, copies of them under other names, and what was put beside when a disk said no.
    fn event_files(&self) -> Result<Vec<Holder>, JournalError> {
        let mut files: Vec<Holder> = layout::event_files(&self.workshop.journal())?
            .into_iter()
            .filter(|(_, path)| path.is_file())
            .filter_map(|(tag, path)| match tag {
                Some(tag) => Some(Holder { tag, path, is_copy: false }),
                None => named_after(&path).map(|tag| Holder { tag, path, is_copy: true }),
            })
            .collect();
        files.extend(
            self.around
                .rescued
                .iter()
                .flat_map(|folder| beside::rescued(folder))
                .filter_map(|path| named_after(&path).map(|tag| Holder { tag, path, is_copy: true })),
        );
        Ok(files)
    }

    fn erase_lines(&mut self, holder: &Holder, erased: &mut Erased) -> Result<(), JournalError> {
        let (notes, words) = (self.notes, &self.words);
        let without = |bytes: &[u8]| Lines::of(holder.tag, bytes).without(notes, words);
        if holder.is_copy {
            return rewrite(&holder.path, without);
        }
        if let Some(file) = self.own.get_mut(&holder.tag) {
            return file.rewrite(without);
        }
        match Lock::take(&self.workshop.journal(), holder.tag)? {
            Some(_lock) => rewrite(&holder.path, without),
            None => {
                erased.waiting.push(Waiting { tag: holder.tag, person: self.person(holder.tag) });
                Ok(())
            }
        }
    }

    fn person(&self, tag: WriterTag) -> Option<String> {
        let path = layout::events_path(&self.workshop.journal(), tag);
        match claim::header_of(&path, tag) {
            Ok(Header::Of(_, Writer { person, .. })) => Some(person),
            _ => None,
        }
    }
}

fn keep(erased: &mut Erased, result: Result<(), JournalError>) {
    erased.failed.extend(result.err());
}

#[cfg(test)]
mod tests;
