//! The formats that the minutes are written in.

use std::fmt;
use std::str::FromStr;

use super::outline::Document;
use super::{Minutes, json, markdown};
use crate::domain::ids::BadId;

/// A format of the minutes. What may be said is decided before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    Markdown,
    Json,
}

impl Format {
    pub const ALL: [Format; 2] = [Format::Markdown, Format::Json];

    /// The name on the command line, and the extension of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Markdown => "md",
            Format::Json => "json",
        }
    }

    /// A document beside the minutes; none in formats that are no documents.
    pub fn write_document(self, document: &Document<'_>) -> Option<Vec<u8>> {
        match self {
            Format::Markdown => Some(markdown::of_document(document).into_bytes()),
            Format::Json => None,
        }
    }

    /// The whole file.
    pub fn write(self, minutes: &Minutes<'_>) -> Vec<u8> {
        match self {
            Format::Markdown => markdown::write(minutes).into_bytes(),
            Format::Json => json::write(minutes),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.extension())
    }
}

impl FromStr for Format {
    type Err = BadId;

    fn from_str(name: &str) -> Result<Self, BadId> {
        Format::ALL
            .into_iter()
            .find(|format| format.extension() == name)
            .ok_or_else(|| BadId(name.to_owned()))
    }
}
