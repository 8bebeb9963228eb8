//! Where things are inside a workshop: `journal/<tag>.jsonl` with its lock, and what else bears a
//! writer's tag.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::domain::ids::WriterTag;

use super::error::{At, JournalError};
use super::files::{self, Identity};

pub(super) const EVENTS: &str = "jsonl";
const LOCK: &str = "lock";

pub(super) fn events_path(journal: &Path, tag: WriterTag) -> PathBuf {
    journal.join(format!("{tag}.{EVENTS}"))
}

pub(super) fn lock_path(journal: &Path, tag: WriterTag) -> PathBuf {
    journal.join(format!("{tag}.{LOCK}"))
}

/// The writer whose file of events this is; `None` of any other name.
pub(super) fn tag_of(path: &Path, extension: &str) -> Option<WriterTag> {
    if path.extension() != Some(OsStr::new(extension)) {
        return None;
    }
    path.file_stem()?.to_str()?.parse().ok()
}

/// The writer whose file of events this is, or that file before it was rewritten.
pub(super) fn tag_of_events(path: &Path) -> Option<WriterTag> {
    let name = path.file_name()?.to_str()?;
    name.strip_suffix(".old").unwrap_or(name).strip_suffix(".jsonl")?.parse().ok()
}

/// All that ends in `.jsonl`, in the order of names: with the tag if it is named as a writer's file.
///
/// A workshop that was copied without its empty folders has no journal yet: it has no files.
pub(super) fn event_files(journal: &Path) -> Result<Vec<(Option<WriterTag>, PathBuf)>, JournalError> {
    let entries = match journal.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound && parent_exists(journal) => return Ok(vec![]),
        Err(error) => return Err(error).at("read", journal),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.at("read", journal)?.path();
        if path.extension() == Some(OsStr::new(EVENTS)) {
            found.push((tag_of(&path, EVENTS), path));
        }
    }
    found.sort();
    Ok(found)
}

fn parent_exists(folder: &Path) -> bool {
    folder.parent().is_some_and(Path::is_dir)
}

/// The right to write a writer's file. The operating system takes it back when the process ends,
/// however it ends. The lock's file stays: removing it would let two in.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Lock {
    /// The lock, if nobody has it.
    pub(super) fn take(journal: &Path, tag: WriterTag) -> Result<Option<Lock>, JournalError> {
        let path = lock_path(journal, tag);
        let file = files::private().create(true).truncate(false).write(true).open(&path).at("lock", &path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error).at("lock", &path),
        }
    }

    /// Whether it is (still) the lock that stands at this path.
    pub(super) fn is(&self, there: &fs::Metadata) -> bool {
        self.0.metadata().is_ok_and(|held| Identity::of(&held) == Identity::of(there))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a program that is being started just now has a copy of the file
        // until it runs, and would keep the lock so long.
        let _ = self.0.unlock();
    }
}
