//! Files that people bring: plans and example notes, read with every fault listed where it stands.

pub mod example_notes;
pub mod exported;
mod finding;
mod json;
mod nearest;
pub mod plan;
mod reader;
mod syntax;
mod when;

pub use finding::{
    Finding, IdFault, Named, NumberFault, ObjectKind, Problem, Quantity, Severity, Shape, Syntax,
};
pub use nearest::nearest;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Larger files are refused before they are read: the largest real plan is some 100 KB.
pub const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Objects and lists within each other; a plan needs eight.
pub const MAX_DEPTH: usize = 64;

/// The file itself could not be read; what is wrong inside a file is a [`Finding`].
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("cannot read {}: {source}", path.display())]
    Read { path: PathBuf, source: std::io::Error },
}

/// The bytes of a file, or its size where that is beyond [`MAX_BYTES`]. Reads at most one byte more
/// than the limit, whatever the file claims or is (a pipe, a device).
fn bytes_of(path: &Path) -> Result<Result<Vec<u8>, u64>, ImportError> {
    let read = || {
        let file = File::open(path)?;
        let length = file.metadata()?.len();
        if length > MAX_BYTES {
            return Ok(Err(length));
        }
        let mut bytes = Vec::with_capacity(length as usize + 1);
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        let length = bytes.len() as u64;
        Ok(if length > MAX_BYTES { Err(length) } else { Ok(bytes) })
    };
    read().map_err(|source| ImportError::Read { path: path.to_owned(), source })
}
