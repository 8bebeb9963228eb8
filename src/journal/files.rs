//! Whole files written at once: they are there complete, or not at all. Also the private modes of
//! everything that the workspace holds.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::error::{At, JournalError};

/// Writes a file that was not there before.
///
/// # Errors
/// [`JournalError::Exists`] when something has this name; nothing is overwritten.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    let temporary = written_beside(path, bytes)?;
    match temporary.persist_noclobber(path) {
        Ok(_) => sync_folder(folder_of(path)),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => {
            Err(JournalError::Exists(path.to_owned()))
        }
        Err(error) => Err(error.error).at("write", path),
    }
}

/// Writes a file, in the place of another if one was there. Who reads meanwhile sees the old one or
/// the new one.
///
/// # Errors
/// When the disk refuses; the old file is then as it was.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), JournalError> {
    let temporary = written_beside(path, bytes)?;
    temporary.persist(path).map_err(|error| error.error).at("write", path)?;
    sync_folder(folder_of(path))
}

fn written_beside(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, JournalError> {
    // Temporary files are made with mode 0600, as all files of a workspace are.
    let mut file = tempfile::Builder::new()
        .prefix(".plenary-")
        .suffix(".tmp")
        .tempfile_in(folder_of(path))
        .at("write", path)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).at("write", path)?;
    Ok(file)
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes the names in a folder durable: a new or renamed file is only then sure to be found.
pub(super) fn sync_folder(folder: &Path) -> Result<(), JournalError> {
    // Only Unix can open a folder as a file; elsewhere the file system keeps names by itself.
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).at("write", folder)?;
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}

/// Makes a folder that only its owner can enter; its parents as well, if they are missing.
///
/// # Errors
/// When the disk refuses, or something else has the name.
pub fn make_folder(folder: &Path) -> Result<(), JournalError> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).at("make the folder", folder)?;
    sync_folder(folder_of(folder))
}

/// How files of the workspace are opened: for their owner alone when they are made.
pub(super) fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// What tells a file from one that took its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    #[cfg(unix)]
    inode: (u64, u64),
    /// A number of a removed file may be given to its successor; the time of its making is not.
    created: Option<std::time::SystemTime>,
}

impl Identity {
    pub(super) fn of(metadata: &fs::Metadata) -> Self {
        Self {
            #[cfg(unix)]
            inode: {
                use std::os::unix::fs::MetadataExt;
                (metadata.dev(), metadata.ino())
            },
            created: metadata.created().ok(),
        }
    }
}
