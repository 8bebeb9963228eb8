//! Names of those who are there, if somebody wrote them down: one small file beside the journal, for the eyes
//! of whoever keeps the list. Nothing else reads it, and no event, export or log has a name from it.

use std::collections::BTreeMap;
use std::fs;
use std::io;

use super::erase::{overwrite_and_remove, tidy};
use super::error::{At, JournalError};
use super::files;
use super::workspace::WorkshopDir;

/// By the code of the function.
pub type Names = BTreeMap<String, String>;

/// The names; none where nobody wrote any.
///
/// # Errors
/// When they are there but cannot be read.
pub fn load(workshop: &WorkshopDir) -> Result<Names, JournalError> {
    let path = workshop.names();
    match fs::read(&path) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::from).at("read", &path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Names::new()),
        Err(error) => Err(error).at("read", &path),
    }
}

/// Keeps the names in the place of earlier ones, whose bytes are overwritten; without names there is no file.
///
/// # Errors
/// When the disk refuses; the earlier ones are then as they were.
pub fn save(workshop: &WorkshopDir, names: &Names) -> Result<(), JournalError> {
    let path = workshop.names();
    if names.is_empty() {
        return erase(workshop).map(drop);
    }
    let bytes = serde_json::to_vec(names).map_err(io::Error::from).at("write", &path)?;
    match path.exists() {
        true => {
            let mut bytes = Some(bytes);
            super::erase::rewrite(&path, |_| bytes.take())
        }
        false => files::write_new(&path, &bytes),
    }
}

/// Removes the names of which this is so, if there are any.
///
/// # Errors
/// As [`load`] and [`save`].
pub(super) fn forget(workshop: &WorkshopDir, is_so: impl Fn(&str) -> bool) -> Result<(), JournalError> {
    let names = load(workshop)?;
    let kept: Names = names
        .iter()
        .filter(|(_, name)| !is_so(name))
        .map(|(who, name)| (who.clone(), name.clone()))
        .collect();
    if kept.len() < names.len() { save(workshop, &kept) } else { Ok(()) }
}

/// Removes all names; true if there were any.
///
/// # Errors
/// When they are there but cannot be overwritten or removed.
pub fn erase(workshop: &WorkshopDir) -> Result<bool, JournalError> {
    let path = workshop.names();
    tidy(&path).at("erase", &path)?;
    match overwrite_and_remove(&path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error).at("erase", &path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Workspace;

    #[test]
    fn names_are_kept_in_a_file_of_their_own_and_leave_nothing_when_they_go() {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        assert_eq!(load(&workshop).unwrap(), Names::new());
        let names = |name: &str| Names::from([("KUM-1".to_owned(), name.to_owned())]);
        save(&workshop, &names("Ана")).unwrap();
        save(&workshop, &names("Bardha Ќ")).unwrap();
        assert_eq!(load(&workshop).unwrap(), names("Bardha Ќ"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(workshop.names()).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        let beside = |workshop: &WorkshopDir| workshop.path().read_dir().unwrap().count();
        assert_eq!(beside(&workshop), 4, "plan, journal, drafts, names");
        save(&workshop, &Names::new()).unwrap();
        assert_eq!(beside(&workshop), 3);
        assert!(!erase(&workshop).unwrap());
    }
}
