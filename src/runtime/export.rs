//! Writing the minutes from the desk: both formats and the picture, atomically, never over a file without being told.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::error_words;
use crate::app::effect::ExportError;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::journal::files::{self, NotWritten};
use crate::minutes::{Minutes, Options, Profile, json, markdown};

/// Writes Markdown and JSON of one profile and language, and the picture of the internal version.
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
    let prepared_on = Some(workshop.plan().local(prepared).date_naive());
    let options = Options { prepared_on, with_picture: true, ..Options::new(profile) };
    let minutes = Minutes::of(workshop, &options, words);
    let documents = [("md", markdown::write(&minutes).into_bytes()), ("json", json::write(&minutes))];
    let mut documents = documents.map(|(extension, bytes)| (minutes.file_name(extension), bytes)).to_vec();
    documents.extend(minutes.picture().map(|(name, svg)| (name, svg.into_bytes())));
    files::write_together(folder, &documents, overwrite).map_err(|error| match error {
        NotWritten::Exist(paths) => ExportError::Exists(paths),
        NotWritten::Failed(error) => ExportError::Failed(error_words::journal(words, &error)),
    })
}
