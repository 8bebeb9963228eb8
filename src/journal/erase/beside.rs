//! Words beside the files of events: half-typed texts, torn lines, what was put aside, exports.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::domain::erasure::Words;
use crate::domain::ids::WriterTag;
use crate::journal::drafts;
use crate::journal::error::{At, JournalError};
use crate::journal::files::Identity;
use crate::journal::layout::{self, Lock};
use crate::journal::names;

use super::archive::{self, Inside};
use super::{Erased, Eraser, Waiting, keep, overwrite_and_remove};

/// Exports that were looked into and stayed. They are looked into again for other words, or when they changed: a
/// strike looks twice, and again while it waits for somebody.
#[derive(Debug, Default)]
pub struct LookedInto {
    words: Words,
    files: HashMap<PathBuf, (Version, Inside)>,
}

/// What a file was when it was looked into; another one when anything was written to it.
#[derive(Debug, PartialEq, Eq)]
struct Version {
    identity: Identity,
    length: u64,
    written: Option<SystemTime>,
    /// Whoever sets the time of writing cannot set this one.
    #[cfg(unix)]
    changed: (i64, i64),
}

impl Version {
    fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok()?;
        Some(Self {
            identity: Identity::of(&metadata),
            length: metadata.len(),
            written: metadata.modified().ok(),
            #[cfg(unix)]
            changed: {
                use std::os::unix::fs::MetadataExt;
                (metadata.ctime(), metadata.ctime_nsec())
            },
        })
    }
}

impl Eraser<'_> {
    pub(super) fn erase_beside(&mut self, erased: &mut Erased) {
        let result = self.erase_torn();
        keep(erased, result);
        let result = self.erase_drafts(erased);
        keep(erased, result);
        let result = names::forget(self.workshop, |name| self.words.are_in(name.as_bytes()));
        keep(erased, result);
        if self.looked_into.words != self.words {
            *self.looked_into = LookedInto { words: self.words.clone(), files: HashMap::new() };
        }
        for path in walk(&self.around.exports) {
            let result = self.erase_export(&path, erased);
            keep(erased, result);
        }
    }

    /// What was cut off, or never got its name, and is nobody's any more.
    fn erase_torn(&self) -> Result<(), JournalError> {
        let journal = self.workshop.journal();
        for path in files_in(&journal).at("read", &journal)? {
            let end = path.extension().and_then(|end| end.to_str()).unwrap_or_default();
            // Files of events and what belongs to their rewriting are dealt with under their locks.
            if [layout::EVENTS, "lock", "new", "old"].contains(&end) {
                continue;
            }
            let bytes = match fs::read(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                bytes => bytes.at("read", &path)?,
            };
            if self.words.may_be_in(&bytes) || self.names_one(&bytes) {
                gone(overwrite_and_remove(&path)).at("erase", &path)?;
            }
        }
        Ok(())
    }

    /// Drafts that correct one of the notes, or hold words of it. That of another program that runs is its
    /// own to erase.
    fn erase_drafts(&self, erased: &mut Erased) -> Result<(), JournalError> {
        let folder = self.workshop.drafts();
        for path in files_in(&folder).at("read", &folder)? {
            let bytes = match fs::read(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                bytes => bytes.at("read the draft", &path)?,
            };
            if !self.words.are_in(&bytes) && !self.names_one(&bytes) {
                continue;
            }
            match named_after(&path) {
                Some(tag) if !self.own.contains_key(&tag) => match Lock::take(&self.workshop.journal(), tag)?
                {
                    Some(_lock) => drafts::erase(self.workshop, tag)?,
                    None => erased.waiting.push(Waiting { tag, person: self.person(tag) }),
                },
                Some(tag) => drafts::erase(self.workshop, tag)?,
                None => gone(overwrite_and_remove(&path)).at("erase the draft", &path)?,
            }
        }
        Ok(())
    }

    fn names_one(&self, bytes: &[u8]) -> bool {
        let names = |note| memchr::memmem::find(bytes, format!("\"{note}\"").as_bytes()).is_some();
        self.notes.iter().any(names)
    }

    fn erase_export(&mut self, path: &Path, erased: &mut Erased) -> Result<(), JournalError> {
        let version = Version::of(path);
        let known = self.looked_into.files.get(path).filter(|(known, _)| Some(known) == version.as_ref());
        let inside = match known {
            Some((_, inside)) => *inside,
            None => self.look_into(path, version)?,
        };
        match inside {
            Inside::Found => {
                gone(overwrite_and_remove(path)).at("erase", path)?;
                erased.exports.push(path.to_owned());
            }
            Inside::Unread => erased.unread.push(path.to_owned()),
            Inside::NotFound => {}
        }
        Ok(())
    }

    /// `version` is what it was before it is read: what is written meanwhile is looked into again.
    fn look_into(&mut self, path: &Path, version: Option<Version>) -> Result<Inside, JournalError> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Inside::NotFound),
            bytes => bytes.at("read", path)?,
        };
        let inside = archive::look(&bytes, &|part| self.words.are_in(part));
        if let Some(version) = version.filter(|_| inside != Inside::Found) {
            self.looked_into.files.insert(path.to_owned(), (version, inside));
        }
        Ok(inside)
    }
}

/// The files of a folder in which one of these names can be read.
pub fn exports_with(folder: &Path, names: &[String]) -> Vec<PathBuf> {
    let names: Vec<Words> = names.iter().map(|name| Words::of(name)).collect();
    let mut files = walk(folder);
    let holds_one = |bytes: &[u8]| names.iter().any(|name| name.are_in(bytes));
    files.retain(|path| fs::read(path).is_ok_and(|bytes| archive::look(&bytes, &holds_one) == Inside::Found));
    files
}

/// Another process was faster.
fn gone(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// The writer whose tag a file's name begins with: `k7q4m-from-3.jsonl`, `k7q4m.sync-conflict-2023.jsonl`.
pub(in crate::journal) fn named_after(path: &Path) -> Option<WriterTag> {
    path.file_name()?.to_str()?.get(..5)?.parse().ok()
}

/// The files of events in the folders that [`crate::journal::rescue`] made here.
pub(super) fn rescued(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_name().as_encoded_bytes().starts_with(b"unsaved-"));
    let files = folders.flat_map(|entry| files_in(&entry.path()).unwrap_or_default());
    files.filter(|path| path.extension().is_some_and(|end| end == layout::EVENTS)).collect()
}

/// The files of a folder; none where there is no folder.
pub(in crate::journal) fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match folder.read_dir() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths: io::Result<Vec<PathBuf>> = entries.map(|entry| Ok(entry?.path())).collect();
    let mut paths = paths?;
    paths.retain(|path| path.is_file());
    paths.sort();
    Ok(paths)
}

/// All files in a folder and those inside it; links are not followed out of it.
fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found.sort();
    found
}
