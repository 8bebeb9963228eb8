//! Writing the minutes from the desk: both formats, atomically, never over a file without being told.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::error_words;
use crate::app::effect::ExportError;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::journal::files::{self, NotWritten};
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
    let documents = documents.map(|(extension, bytes)| (minutes.file_name(extension), bytes));
    files::write_together(folder, &documents, overwrite).map_err(|error| match error {
        NotWritten::Exist(paths) => ExportError::Exists(paths),
        NotWritten::Failed(error) => ExportError::Failed(error_words::journal(words, &error)),
    })
}
