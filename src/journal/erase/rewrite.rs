//! A file in the place of another whose bytes are overwritten, as far as a program can: at every moment one
//! of the two bears the name, and it is whole.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::journal::error::{At, JournalError};
use crate::journal::files;

/// Rewrites a file if there is something to change. The caller holds what keeps others from writing to it.
///
/// # Errors
/// When the disk refuses. The file is then as it was, or as it should be.
pub(in crate::journal) fn rewrite(
    path: &Path,
    without: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
) -> Result<(), JournalError> {
    let bytes = fs::read(path).at("read", path)?;
    match without(&bytes) {
        Some(kept) => replace(path, &kept, || Ok(())).at("erase words in", path),
        None => tidy(path).at("erase words in", path),
    }
}

fn with(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(end);
    name.into()
}

/// The new file, before it has the name.
fn new_of(path: &Path) -> PathBuf {
    with(path, "new")
}

/// The old file under a second name, so that it can be overwritten even after a crash.
fn old_of(path: &Path) -> PathBuf {
    with(path, "old")
}

/// Whether something is left to be removed beside a file.
pub(super) fn is_under_way(path: &Path) -> bool {
    new_of(path).exists() || old_of(path).exists()
}

/// Removes what an interrupted rewriting left behind.
pub(in crate::journal) fn tidy(path: &Path) -> io::Result<()> {
    let is_same = matches!((fs::metadata(path), fs::metadata(old_of(path))), (Ok(named), Ok(old))
        if files::Identity::of(&named) == files::Identity::of(&old));
    if is_same {
        // The file has not been replaced: both names are those of the one that is good.
        fs::remove_file(old_of(path))?;
    }
    gone(overwrite_and_remove(&old_of(path)))?;
    gone(overwrite_and_remove(&new_of(path)))
}

fn gone(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

/// `step` is asked between any two steps; an error ends it there, as a crash would.
pub(super) fn replace(path: &Path, kept: &[u8], mut step: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    tidy(path)?;
    step()?;
    let (new, old) = (new_of(path), old_of(path));
    let mut file = files::private().write(true).create_new(true).open(&new)?;
    step()?;
    file.write_all(kept)?;
    step()?;
    file.sync_all()?;
    step()?;
    // Not every file system gives a file two names; then a crash leaves the old bytes to chance.
    let mut unnamed = None;
    if !has_two_names(path, &old) {
        unnamed = Some(File::options().write(true).open(path)?);
    }
    step()?;
    fs::rename(&new, path)?;
    step()?;
    files::sync_folder_of(path)?;
    step()?;
    match unnamed {
        Some(file) => overwrite(file)?,
        None => overwrite_and_remove(&old)?,
    }
    step()?;
    files::sync_folder_of(path)
}

#[cfg(unix)]
fn has_two_names(path: &Path, second: &Path) -> bool {
    fs::hard_link(path, second).is_ok()
}

/// Where two names of one file cannot be told from two files, none is made.
#[cfg(not(unix))]
fn has_two_names(_: &Path, _: &Path) -> bool {
    false
}

/// Removes a file, and its bytes from the disk as far as a program can.
pub(in crate::journal) fn overwrite_and_remove(path: &Path) -> io::Result<()> {
    overwrite(File::options().write(true).open(path)?)?;
    fs::remove_file(path)
}

fn overwrite(mut file: File) -> io::Result<()> {
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
    file.set_len(0)
}
