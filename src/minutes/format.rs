//! The formats that the minutes are written in.

use std::fmt;
use std::str::FromStr;

use super::{Minutes, docx, json, markdown, xlsx};
use crate::domain::ids::BadId;

/// A format of the minutes. What may be said is decided before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    Markdown,
    Json,
    Docx,
    Xlsx,
}

impl Format {
    pub const ALL: [Format; 4] = [Format::Markdown, Format::Json, Format::Docx, Format::Xlsx];

    /// The name on the command line, and the extension of its files.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Markdown => "md",
            Format::Json => "json",
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
        }
    }

    /// Whether people and pipes can read it as it is.
    pub fn is_text(self) -> bool {
        match self {
            Format::Markdown | Format::Json => true,
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
