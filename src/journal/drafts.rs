//! Unfinished texts: what a person was typing when the program or the machine stopped.
//!
//! A draft bears the tag of its writer: `drafts/<tag>.draft`. Its first line says who that is, because a
//! first note may be half typed before the writer has a file; what follows is the caller's.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::domain::event::Writer;
use crate::domain::ids::WriterTag;

use super::claim::{self, Header};
use super::erase::{files_in, overwrite_and_remove};
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
pub(super) fn save(
    workshop: &WorkshopDir,
    tag: WriterTag,
    who: &Writer,
    text: &str,
) -> Result<(), JournalError> {
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
        .and_then(|mut file| {
            let mut bytes = serde_json::to_vec(who)?;
            bytes.push(b'\n');
            bytes.extend_from_slice(text.as_bytes());
            file.write_all(&bytes)
        })
        .and_then(|()| fs::rename(&half_written, &path))
        .at("keep the draft", &path)
}

/// The draft of a writer that this process has claimed; `None` when there is none.
///
/// # Errors
/// When it is there but cannot be read.
pub fn load(workshop: &WorkshopDir, tag: WriterTag) -> Result<Option<String>, JournalError> {
    Ok(read(workshop, tag)?.map(|(_, text)| text))
}

/// Who wrote a draft, if it says so, and its text; `None` when there is none.
fn read(workshop: &WorkshopDir, tag: WriterTag) -> Result<Option<(Option<Writer>, String)>, JournalError> {
    let path = path(workshop, tag);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).at("read the draft", &path),
    };
    let first_end = memchr::memchr(b'\n', &bytes);
    let who = first_end.and_then(|end| serde_json::from_slice(&bytes[..end]).ok());
    let text = match (&who, first_end) {
        (Some(_), Some(end)) => &bytes[end + 1..],
        _ => &bytes[..],
    };
    Ok((!text.is_empty()).then(|| (who, String::from_utf8_lossy(text).into_owned())))
}

/// Who wrote the drafts that are there, as far as they say so.
///
/// # Errors
/// When the folder or a draft cannot be read.
pub(super) fn writers(workshop: &WorkshopDir) -> Result<BTreeMap<WriterTag, Writer>, JournalError> {
    let folder = workshop.drafts();
    let mut writers = BTreeMap::new();
    for path in files_in(&folder).at("read", &folder)? {
        let Some(tag) = layout::tag_of(&path, DRAFT) else { continue };
        if let Some((Some(writer), _)) = read(workshop, tag)? {
            writers.insert(tag, writer);
        }
    }
    Ok(writers)
}

/// Gives the writers of drafts other names. The caller holds their locks.
///
/// # Errors
/// When the disk refuses.
pub(super) fn rename_writers(
    workshop: &WorkshopDir,
    name: impl Fn(&str) -> Option<String>,
) -> Result<(), JournalError> {
    for (tag, writer) in writers(workshop)? {
        let Some(person) = name(&writer.person) else { continue };
        let Some((_, text)) = read(workshop, tag)? else { continue };
        erase(workshop, tag)?;
        save(workshop, tag, &Writer { person, ..writer }, &text)?;
    }
    Ok(())
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

/// The drafts that processes of this person on this machine left behind when they ended, by tag. Those
/// of other people are neither read out nor locked. That of a writer that this process has claimed is
/// not among them ([`load`]).
///
/// # Errors
/// When the folder cannot be read. A draft that cannot be read or locked is passed over.
pub fn abandoned(workshop: &WorkshopDir, who: &Writer) -> Result<Vec<Abandoned>, JournalError> {
    let folder = workshop.drafts();
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).at("read", &folder),
    };
    let mut found = Vec::new();
    for entry in entries {
        let Some(tag) = layout::tag_of(&entry.at("read", &folder)?.path(), DRAFT) else { continue };
        if !is_of(workshop, tag, who) {
            continue;
        }
        if let Ok(Some(lock)) = Lock::take(&workshop.journal(), tag)
            && let Ok(Some(text)) = load(workshop, tag)
        {
            found.push(Abandoned { tag, text, workshop: workshop.clone(), _lock: lock });
        }
    }
    found.sort_by_key(|draft| draft.tag);
    Ok(found)
}

/// A draft that does not say whose it is is that of the writer of the file of events.
fn is_of(workshop: &WorkshopDir, tag: WriterTag, who: &Writer) -> bool {
    match read(workshop, tag) {
        Ok(Some((Some(writer), _))) => writer == *who,
        Ok(Some((None, _))) => {
            let events = layout::events_path(&workshop.journal(), tag);
            matches!(claim::header_of(&events, tag), Ok(Header::Of(_, writer)) if writer == *who)
        }
        Ok(None) | Err(_) => false,
    }
}
