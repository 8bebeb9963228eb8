//! Writing the minutes from the desk: all files of an export or none, never over one without being told.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::error_words;
use crate::app::effect::ExportError;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::journal::files::{self, NotWritten};
use crate::minutes::Options;
use crate::minutes::editions::Issue;
use crate::minutes::several::{self, Wanted};

/// Writes what is wanted, and beside an internal version its picture. What goes wrong is told in `texts`.
///
/// # Errors
/// The files that are there already, or why they could not be written. Nothing is written when one
/// of them is there and may not be replaced.
pub fn write(
    workshop: &Workshop,
    wanted: &Wanted,
    issue: Option<Issue>,
    (today, overwrite): (NaiveDate, bool),
    folder: &Path,
    texts: &Catalogue,
) -> Result<Vec<PathBuf>, ExportError> {
    let several = several::files(workshop, wanted, true, |profile| match issue {
        Some(issue) => Options::giving_out(workshop, profile, today, issue),
        None => Options::of(workshop, profile, today),
    });
    files::write_together(folder, &several.files, overwrite).map_err(|error| match error {
        NotWritten::Exist(paths) => ExportError::Exists(paths),
        NotWritten::Failed(error) => ExportError::Failed(error_words::journal(texts, &error)),
    })
}
