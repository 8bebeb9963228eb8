//! Files that are archives of parts: how large they are when they are unpacked, and one of their parts.

use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::question::Ask;

/// What a file may be when it is unpacked: a small one can hold as much as one likes.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// A part that holds the text of an agenda is no larger.
const PART: u64 = 16 * 1024 * 1024;

/// Why a file was not read.
#[derive(Debug)]
pub enum Unusable {
    TooLarge(u64),
    Unreadable(String),
}

impl Unusable {
    pub fn ask(self) -> Ask {
        match self {
            Unusable::TooLarge(limit) => Ask::TooLarge { limit },
            Unusable::Unreadable(reason) => Ask::Unreadable(reason),
        }
    }
}

impl From<ZipError> for Unusable {
    fn from(error: ZipError) -> Self {
        Unusable::Unreadable(error.to_string())
    }
}

impl From<io::Error> for Unusable {
    fn from(error: io::Error) -> Self {
        Unusable::Unreadable(error.to_string())
    }
}

impl From<calamine::XlsxError> for Unusable {
    fn from(error: calamine::XlsxError) -> Self {
        Unusable::Unreadable(error.to_string())
    }
}

impl From<quick_xml::Error> for Unusable {
    fn from(error: quick_xml::Error) -> Self {
        Unusable::Unreadable(error.to_string())
    }
}

/// Whether all parts together are no larger than the limit: what they say of themselves is not believed.
///
/// # Errors
/// It is no archive, damaged, or too large.
pub fn check(bytes: &[u8]) -> Result<(), Unusable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut size = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index)?;
        size += io::copy(&mut part.take(UNPACKED + 1 - size), &mut io::sink())?;
        if size > UNPACKED {
            return Err(Unusable::TooLarge(UNPACKED));
        }
    }
    Ok(())
}

/// The text of a part; none where the archive has no such part.
///
/// # Errors
/// It is no archive, damaged, or the part is too large or no text.
pub fn part(bytes: &[u8], name: &str) -> Result<Option<String>, Unusable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let part = match archive.by_name(name) {
        Ok(part) => part,
        Err(ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut text = String::new();
    let size = part.take(PART + 1).read_to_string(&mut text)?;
    match size as u64 > PART {
        true => Err(Unusable::TooLarge(PART)),
        false => Ok(Some(text)),
    }
}
