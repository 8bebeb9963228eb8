//! Writing the minutes from the desk: both formats, atomically, never over a file without being told.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::app::effect::ExportError;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::journal::files;
use crate::minutes::{Minutes, Options, Profile, json, markdown};

/// Writes Markdown and JSON of one profile and language.
///
/// # Errors
/// The files that are there already, or why they could not be written. Nothing is written when one
/// of them is there and may not be replaced.
pub fn write(
    workshop: &Workshop,
    profile: Profile,
    words: &Catalogue,
    prepared: DateTime<Utc>,
    overwrite: bool,
    folder: &Path,
) -> Result<Vec<PathBuf>, ExportError> {
    let options =
        Options { prepared_on: Some(workshop.plan().local(prepared).date_naive()), ..Options::new(profile) };
    let minutes = Minutes::of(workshop, &options, words);
    let documents = [("md", markdown::write(&minutes).into_bytes()), ("json", json::write(&minutes))];
    let documents = documents.map(|(extension, bytes)| (folder.join(minutes.file_name(extension)), bytes));
    let existing: Vec<PathBuf> =
        documents.iter().map(|(path, _)| path).filter(|path| path.exists()).cloned().collect();
    if !existing.is_empty() && !overwrite {
        return Err(ExportError::Exists(existing));
    }
    let failed = |error: &dyn std::error::Error| ExportError::Failed(error.to_string());
    std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    for (path, bytes) in &documents {
        let written = if overwrite { files::replace(path, bytes) } else { files::write_new(path, bytes) };
        written.map_err(|error| failed(&error))?;
    }
    Ok(documents.into_iter().map(|(path, _)| path).collect())
}
