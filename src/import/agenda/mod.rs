//! Agendas as people have them, in workbooks, tables, calendars, documents and invitations: read into a draft
//! of a plan, with what was understood, what was assumed, and what is asked. Nothing is guessed
//! silently: while a question is open there is no plan.

mod archive;
mod brought;
mod built;
mod clock;
mod csv;
mod date;
mod day;
mod detail;
mod docx;
mod draft;
mod encoding;
mod hard_end;
mod headings;
mod ics;
mod kinds;
mod lines;
mod ods;
mod people;
mod question;
mod scan;
mod sheets;
mod table;
mod template;
mod xlsx;
mod xml;

#[cfg(test)]
mod tests;

use std::path::Path;

use chrono::NaiveDate;
use encoding_rs::Encoding;

use super::{ImportError, MAX_BYTES, bytes_of};
use crate::domain::lang::Lang;
use brought::Brought;

pub use draft::{Draft, DraftDay, DraftItem, How, date_of};
pub use encoding::by_name as encoding_by_name;
pub use people::Person;
pub use question::{Ask, Assumed, Assumption, Place, Question};
pub use template::{
    TemplatePerson, TemplateRow, TemplateText, csv as template_csv, workbook as template_workbook,
};

/// A kind of file that holds an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Ods,
    Docx,
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
            "ods" => Format::Ods,
            "docx" | "docm" => Format::Docx,
            "csv" | "tsv" => Format::Csv,
            "ics" => Format::Ics,
            "md" | "markdown" | "txt" => Format::Text,
            _ => return None,
        })
    }

    /// Whether its letters are in some encoding, which the other kinds say themselves.
    pub fn is_text(self) -> bool {
        matches!(self, Format::Csv | Format::Ics | Format::Text)
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
    /// Of the letters of a text.
    pub encoding: Option<&'static Encoding>,
}

/// Reads an agenda. `working` is the language of titles that nothing else tells.
pub fn read(bytes: &[u8], format: Format, answers: &Answers, working: Lang) -> Draft {
    let limit = if format.is_text() { MAX_TEXT } else { MAX_BYTES };
    if bytes.len() as u64 > limit {
        return draft::draft(too_large(limit), answers, working);
    }
    let mut brought = Brought::default();
    match format {
        Format::Xlsx => xlsx::read(&mut brought, bytes),
        Format::Ods => ods::read(&mut brought, bytes),
        Format::Docx => docx::read(&mut brought, bytes),
        Format::Csv | Format::Ics | Format::Text => {
            let zone = answers.timezone.as_deref().and_then(|zone| zone.parse().ok());
            match encoding::text(&mut brought, bytes, answers.encoding) {
                Some(text) if format == Format::Csv => csv::read(&mut brought, &text),
                Some(text) if format == Format::Ics => ics::read(&mut brought, &text, zone),
                Some(text) => lines::read(&mut brought, &text),
                None => {}
            }
        }
    }
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
