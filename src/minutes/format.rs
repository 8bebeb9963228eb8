//! The formats that the minutes are written in.

use std::fmt;

use super::outline::Document;
use super::{Minutes, csv, docx, html, ics, json, markdown, xlsx};
use crate::i18n::Catalogue;

/// A format of the minutes. What may be said is decided before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    Markdown,
    Json,
    Docx,
    Xlsx,
    Csv,
    Html,
    Ics,
}

impl Format {
    pub const ALL: [Format; 7] =
        [Format::Markdown, Format::Json, Format::Docx, Format::Xlsx, Format::Csv, Format::Html, Format::Ics];

    /// The name on the command line, and the extension of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Markdown => "md",
            Format::Json => "json",
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Html => "html",
            Format::Ics => "ics",
        }
    }

    /// A document beside the minutes, in the language of the catalogue; `name` is what windows and pages call
    /// it. None in formats that are no documents.
    pub fn write_document(self, document: &Document<'_>, words: &Catalogue, name: &str) -> Option<Vec<u8>> {
        match self {
            Format::Markdown => Some(markdown::of_document(document).into_bytes()),
            Format::Html => {
                let page = html::Page { words, name, picture: None };
                Some(html::of_document(document, page).into_bytes())
            }
            Format::Docx => {
                let about = docx::About { words, foot: name.to_owned(), dated: None };
                Some(docx::of_document(document, &about))
            }
            Format::Json | Format::Csv | Format::Ics | Format::Xlsx => None,
        }
    }

    /// Whether a document can be written in it, and not only minutes.
    pub fn is_document(self) -> bool {
        matches!(self, Format::Markdown | Format::Html | Format::Docx)
    }

    /// Whether people and pipes can read it as it is.
    pub fn is_text(self) -> bool {
        match self {
            Format::Markdown | Format::Json | Format::Csv | Format::Html | Format::Ics => true,
            Format::Docx | Format::Xlsx => false,
        }
    }

    /// The whole file.
    pub fn write(self, minutes: &Minutes<'_>) -> Vec<u8> {
        match self {
            Format::Markdown => markdown::write(minutes).into_bytes(),
            Format::Json => json::write(minutes),
            Format::Docx => docx::write(minutes),
            Format::Xlsx => xlsx::write(minutes),
            Format::Csv => csv::write(minutes),
            Format::Html => html::write(minutes).into_bytes(),
            Format::Ics => ics::write(minutes),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}
