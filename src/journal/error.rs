//! What can go wrong on disk: what, where, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

/// An error of the journal. Its text says what was tried, where, why it failed and what helps.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error("cannot {doing} {}: {source}; {}", .path.display(), .trouble.advice())]
    Disk { doing: &'static str, path: PathBuf, trouble: Trouble, source: io::Error },
    #[error("{} exists already; choose another name, or move it away first", .0.display())]
    Exists(PathBuf),
    #[error("`{id}` cannot name a workshop: {why}; use letters, digits and hyphens, as in `kumanovo-2023`")]
    BadName { id: String, why: &'static str },
    #[error("there is no workshop `{id}` in {}; `plenary` lists those that are there", .sessions.display())]
    NoWorkshop { id: String, sessions: PathBuf },
    #[error("there is no home folder to keep workshops in; give one with --workspace or PLENARY_WORKSPACE")]
    NoHome,
    #[error("{} belongs to another writer; open the workshop again to get a file of your own", .0.display())]
    Taken(PathBuf),
    #[error("{} cannot be watched: {reason}; what others write shows after a key press", .path.display())]
    NotWatched { path: PathBuf, reason: String },
}

/// What kind of trouble a disk has, as the banner names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trouble {
    /// No space, or no more of it for this user.
    Full,
    /// The disk, folder or file may not be written (or read) by this user.
    Denied,
    /// The file, its folder or the whole disk is not there (any more).
    Gone,
    Other,
}

impl Trouble {
    pub fn of(error: &io::Error) -> Trouble {
        use io::ErrorKind::*;
        match error.kind() {
            // A short write is how some systems say that a disk is full.
            StorageFull | QuotaExceeded | FileTooLarge | WriteZero => Trouble::Full,
            ReadOnlyFilesystem | PermissionDenied => Trouble::Denied,
            NotFound | NotADirectory | StaleNetworkFileHandle => Trouble::Gone,
            _ => Trouble::Other,
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Trouble::Full => "make room on this disk",
            Trouble::Denied => "allow writing there, or use another workspace (--workspace)",
            Trouble::Gone => "check that the disk is connected and the folder is where it was",
            Trouble::Other => "check the disk, or use another workspace (--workspace)",
        }
    }
}

impl JournalError {
    /// What the banner calls it; errors that are not of the disk count as other trouble.
    pub fn trouble(&self) -> Trouble {
        match self {
            JournalError::Disk { trouble, .. } => *trouble,
            _ => Trouble::Other,
        }
    }
}

/// Gives an error of the system its place: `result.at("append to", path)?`.
pub(super) trait At<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, JournalError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, JournalError> {
        self.map_err(|source| JournalError::Disk {
            doing,
            path: path.to_owned(),
            trouble: Trouble::of(&source),
            source,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_where_and_what_to_do() {
        let full = io::Error::from(io::ErrorKind::StorageFull);
        let error = Err::<(), _>(full).at("append to", Path::new("/stick/k.jsonl")).unwrap_err();
        assert_eq!(error.trouble(), Trouble::Full);
        let text = error.to_string();
        assert!(text.starts_with("cannot append to /stick/k.jsonl: "), "{text}");
        assert!(text.ends_with("; make room on this disk"), "{text}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_the_system_says_is_told_apart() {
        // ENOSPC, EDQUOT, EROFS, EACCES, ENOENT, EIO
        let kinds = [28, 122, 30, 13, 2, 5].map(|code| Trouble::of(&io::Error::from_raw_os_error(code)));
        use Trouble::*;
        assert_eq!(kinds, [Full, Full, Denied, Denied, Gone, Other]);
    }
}
