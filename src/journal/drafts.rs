//! Unfinished texts: what a person was typing when the program or the machine stopped.
//!
//! A draft bears the tag of its writer: `drafts/<tag>.draft`. What is in it is the caller's.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::domain::ids::WriterTag;

use super::error::{At, JournalError};
use super::files;
use super::layout::{self, Lock};
use super::workspace::WorkshopDir;

const DRAFT: &str = "draft";

pub(super) fn path(workshop: &WorkshopDir, tag: WriterTag) -> PathBuf {
    workshop.drafts().join(format!("{tag}.{DRAFT}"))
}

/// Always the same name, so that erasing finds it after a crash as well.
fn half_written(path: &Path) -> PathBuf {
    path.with_extension("draft.tmp")
}

/// Keeps the text in the place of an earlier one. It is not synced: a crash of the program loses
/// nothing, and one of the machine at most the last few seconds.
pub(super) fn save(workshop: &WorkshopDir, tag: WriterTag, text: &str) -> Result<(), JournalError> {
    let path = path(workshop, tag);
    if workshop.path().is_dir() {
        files::make_folder(&workshop.drafts())?;
    }
    let half_written = half_written(&path);
    let mut file = files::private();
    file.write(true)
        .create(true)
        .truncate(true)
        .open(&half_written)
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .and_then(|()| fs::rename(&half_written, &path))
        .at("keep the draft", &path)
}

/// The draft of a writer that this process has claimed; `None` when there is none.
///
/// # Errors
/// When it is there but cannot be read.
pub fn load(workshop: &WorkshopDir, tag: WriterTag) -> Result<Option<String>, JournalError> {
    let path = path(workshop, tag);
    match fs::read(&path) {
        Ok(bytes) if bytes.is_empty() => Ok(None),
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).at("read the draft", &path),
    }
}

/// Removes the draft, and its bytes from the disk as far as a program can.
///
/// # Errors
/// When it is there but cannot be overwritten or removed.
pub fn erase(workshop: &WorkshopDir, tag: WriterTag) -> Result<(), JournalError> {
    let path = path(workshop, tag);
    for path in [half_written(&path), path] {
        match overwrite_and_remove(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(error).at("erase the draft", &path);
            }
            _ => {}
        }
    }
    Ok(())
}

fn overwrite_and_remove(path: &Path) -> io::Result<()> {
    let mut file = File::options().write(true).open(path)?;
    let mut left = file.metadata()?.len();
    file.seek(SeekFrom::Start(0))?;
    let zeros = [0; 4096];
    while left > 0 {
        let part = left.min(zeros.len() as u64);
        file.write_all(&zeros[..part as usize])?;
        left -= part;
    }
    // Unsynced, the zeros would be dropped with the file before they reach the disk.
    file.sync_data()?;
    file.set_len(0)?;
    fs::remove_file(path)
}

/// A draft whose writer does not run any more. While this value lives, nobody else finds it.
#[derive(Debug)]
pub struct Abandoned {
    pub tag: WriterTag,
    pub text: String,
    workshop: WorkshopDir,
    _lock: Lock,
}

impl Abandoned {
    /// Once its text is safe elsewhere, or was not wanted.
    ///
    /// # Errors
    /// When it cannot be overwritten or removed.
    pub fn erase(self) -> Result<(), JournalError> {
        erase(&self.workshop, self.tag)
    }
}

/// The drafts of processes that ended without finishing them, by tag. That of a writer that this
/// process has claimed is not among them ([`load`]).
///
/// # Errors
/// When the folder cannot be read. A draft that cannot be read or locked is passed over.
pub fn abandoned(workshop: &WorkshopDir) -> Result<Vec<Abandoned>, JournalError> {
    let folder = workshop.drafts();
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).at("read", &folder),
    };
    let mut found = Vec::new();
    for entry in entries {
        let Some(tag) = layout::tag_of(&entry.at("read", &folder)?.path(), DRAFT) else { continue };
        if let Ok(Some(lock)) = Lock::take(&workshop.journal(), tag)
            && let Ok(Some(text)) = load(workshop, tag)
        {
            found.push(Abandoned { tag, text, workshop: workshop.clone(), _lock: lock });
        }
    }
    found.sort_by_key(|draft| draft.tag);
    Ok(found)
}
