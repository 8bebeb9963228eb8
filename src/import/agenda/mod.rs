//! Agendas as people have them, in workbooks, tables, calendars and invitations: read into a draft
//! of a plan, with what was understood, what was assumed, and what is asked. Nothing is guessed
//! silently: while a question is open there is no plan.

mod brought;
mod clock;
mod csv;
mod date;
mod day;
mod detail;
mod draft;
mod headings;
mod ics;
mod kinds;
mod lines;
mod question;
mod scan;
mod table;
mod template;
mod xlsx;

#[cfg(test)]
mod tests;

use std::path::Path;

use chrono::NaiveDate;

use super::{ImportError, MAX_BYTES, bytes_of};
use crate::domain::lang::Lang;
use brought::Brought;

pub use draft::{Draft, DraftDay, DraftItem, How, date_of};
pub use question::{Ask, Assumed, Assumption, Place, Question};
pub use template::{TemplateRow, TemplateText, csv as template_csv, workbook as template_workbook};

/// A kind of file that holds an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Csv,
    Ics,
    /// Markdown, or plain text: what an invitation is pasted into.
    Text,
}

impl Format {
    /// By the ending of a file's name; none of JSON and of what is not read.
    pub fn of(file: &Path) -> Option<Format> {
        let extension = file.extension()?.to_string_lossy().to_lowercase();
        Some(match extension.as_str() {
            "xlsx" | "xlsm" => Format::Xlsx,
            "csv" | "tsv" => Format::Csv,
            "ics" => Format::Ics,
            "md" | "markdown" | "txt" => Format::Text,
            _ => return None,
        })
    }
}

/// More text than any agenda has.
const MAX_TEXT: u64 = 1024 * 1024;

/// What a person answers beside the file; it goes before what the file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub id: Option<String>,
    pub title: Option<String>,
    /// An IANA name, as it was typed.
    pub timezone: Option<String>,
    /// Of the days that have no date, in their order.
    pub dates: Vec<NaiveDate>,
    /// Of the room; the first is the one of the titles.
    pub languages: Vec<Lang>,
}

/// Reads an agenda. `working` is the language of titles that nothing else tells.
pub fn read(bytes: &[u8], format: Format, answers: &Answers, working: Lang) -> Draft {
    let brought = match format {
        Format::Xlsx if bytes.len() as u64 > MAX_BYTES => too_large(MAX_BYTES),
        Format::Csv | Format::Ics | Format::Text if bytes.len() as u64 > MAX_TEXT => too_large(MAX_TEXT),
        Format::Xlsx => xlsx::read(bytes),
        Format::Csv => csv::read(bytes),
        Format::Ics => ics::read(bytes, answers.timezone.as_deref().and_then(|zone| zone.parse().ok())),
        Format::Text => lines::read(bytes),
    };
    draft::draft(brought, answers, working)
}

/// Reads the agenda in a file; one that is too large is not read at all.
///
/// # Errors
/// Where the file cannot be read. What is wrong inside it are questions.
pub fn read_file(
    path: &Path,
    format: Format,
    answers: &Answers,
    working: Lang,
) -> Result<Draft, ImportError> {
    Ok(match bytes_of(path)? {
        Ok(bytes) => read(&bytes, format, answers, working),
        Err(_) => draft::draft(too_large(MAX_BYTES), answers, working),
    })
}

fn too_large(limit: u64) -> Brought {
    let mut brought = Brought::default();
    brought.ask(&Place::File, Ask::TooLarge { limit });
    brought
}
