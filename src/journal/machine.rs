//! Which machine this is: a random number, so that a copied folder is not mistaken for one's own.

use std::collections::hash_map::{DefaultHasher, RandomState};
use std::fs;
use std::hash::{BuildHasher, Hasher};
use std::path::Path;

use super::files;

/// The machine's number, in hexadecimal: made once and kept in the state folder. Where that cannot
/// be written it comes from what the system is called; it is never an error.
pub fn machine_id(state: &Path) -> String {
    let path = state.join("machine");
    if let Some(id) = kept(&path) {
        return id;
    }
    let id = format!("{:016x}", random());
    let written = files::make_folder(state).and_then(|()| match path.is_file() {
        // What is there is no number: a file cut short by a power failure.
        true => files::replace(&path, id.as_bytes()),
        false => files::write_new(&path, id.as_bytes()),
    });
    match written {
        Ok(()) => id,
        // Another process may have been faster.
        Err(_) => kept(&path).unwrap_or_else(of_the_system),
    }
}

fn kept(path: &Path) -> Option<String> {
    let id = fs::read_to_string(path).ok()?;
    let id = id.trim();
    (id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| id.to_owned())
}

fn of_the_system() -> String {
    let named = ["/etc/machine-id", "/proc/sys/kernel/hostname", "/etc/hostname"]
        .into_iter()
        .find_map(|path| fs::read(path).ok().filter(|name| !name.is_empty()))
        .unwrap_or_default();
    // The system's own number is not to be published: only a sum of it is used.
    let mut hasher = DefaultHasher::new();
    hasher.write(&named);
    format!("{:016x}", hasher.finish())
}

/// A random number, from the system's source of randomness.
pub(super) fn random() -> u64 {
    // Each `RandomState` has other keys, and a thread's first ones come from the system.
    RandomState::new().hash_one((std::process::id(), std::time::SystemTime::now()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("a/b");
        let id = machine_id(&state);
        assert_eq!(id.len(), 16);
        assert_eq!(machine_id(&state), id);
        assert_ne!(machine_id(&folder.path().join("c")), id);
    }

    #[test]
    fn a_spoilt_number_is_made_anew_and_a_bad_folder_is_no_error() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("machine"), "").unwrap();
        let id = machine_id(folder.path());
        assert_eq!(machine_id(folder.path()), id);
        let not_a_folder = folder.path().join("machine");
        assert_eq!(machine_id(&not_a_folder).len(), 16);
        assert_eq!(machine_id(&not_a_folder), machine_id(&not_a_folder));
    }
}
