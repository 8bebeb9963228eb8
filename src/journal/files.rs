//! Whole files written at once: they are there complete, or not at all. Also the private modes of
//! everything that the workspace holds.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

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

/// Why files that belong together were not written.
#[derive(Debug, thiserror::Error)]
pub enum NotWritten {
    /// These are there already and may not be replaced. Nothing was written.
    #[error("{} files exist already", .0.len())]
    Exist(Vec<PathBuf>),
    #[error(transparent)]
    Failed(#[from] JournalError),
}

/// Writes files that belong together into a folder: all of them, or none. Their paths come back.
///
/// # Errors
/// [`NotWritten::Exist`] when one of the names is taken and may not be replaced; else what the disk
/// says. It is asked for all the room before the first file gets its name.
pub fn write_together(
    folder: &Path,
    documents: &[(String, Vec<u8>)],
    replacing: bool,
) -> Result<Vec<PathBuf>, NotWritten> {
    let paths: Vec<PathBuf> = documents.iter().map(|(name, _)| folder.join(name)).collect();
    let taken = paths.iter().filter(|path| !replacing && path.symlink_metadata().is_ok());
    let taken: Vec<PathBuf> = taken.cloned().collect();
    if !taken.is_empty() {
        return Err(NotWritten::Exist(taken));
    }
    make_folder(folder)?;
    let beside = paths.iter().zip(documents).map(|(path, (_, bytes))| written_beside(path, bytes));
    let beside: Vec<_> = beside.collect::<Result<_, _>>()?;
    for (done, (temporary, path)) in beside.into_iter().zip(&paths).enumerate() {
        let named = if replacing { temporary.persist(path) } else { temporary.persist_noclobber(path) };
        let Err(error) = named else { continue };
        if !replacing {
            // They were not there before: without the others they are no export.
            paths[..done].iter().for_each(|path| drop(fs::remove_file(path)));
        }
        return match error.error.kind() {
            io::ErrorKind::AlreadyExists => Err(NotWritten::Exist(vec![path.clone()])),
            _ => Err(error.error).at("write", path).map_err(NotWritten::Failed),
        };
    }
    sync_folder(folder)?;
    Ok(paths)
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

/// The same, of the folder that this is in.
pub(super) fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    File::open(folder_of(path)).and_then(|folder| folder.sync_all())?;
    #[cfg(not(unix))]
    let _ = path;
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
pub(in crate::journal) struct Identity {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn documents() -> [(String, Vec<u8>); 2] {
        [("a.md".to_owned(), b"new".to_vec()), ("a.json".to_owned(), b"new".to_vec())]
    }

    #[test]
    fn files_that_belong_together_are_all_written_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let exports = folder.path().join("exports/k");
        let written = write_together(&exports, &documents(), false).unwrap();
        assert_eq!(written, [exports.join("a.md"), exports.join("a.json")]);
        fs::remove_file(exports.join("a.md")).unwrap();
        fs::write(exports.join("a.json"), "old").unwrap();
        let refused = write_together(&exports, &documents(), false).unwrap_err();
        assert!(matches!(refused, NotWritten::Exist(paths) if paths == [exports.join("a.json")]));
        assert!(!exports.join("a.md").exists());
        write_together(&exports, &documents(), true).unwrap();
        assert_eq!(fs::read(exports.join("a.json")).unwrap(), b"new");
        assert_eq!(exports.read_dir().unwrap().count(), 2);
    }

    #[test]
    fn a_name_that_cannot_be_replaced_leaves_nothing_half_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("a.md/full")).unwrap();
        assert!(matches!(write_together(folder.path(), &documents(), true), Err(NotWritten::Failed(_))));
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }
}
