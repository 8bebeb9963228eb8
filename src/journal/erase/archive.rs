//! Looking into zip archives, as which programs for texts and tables keep their files.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// What a part may hold when it is unpacked; more is taken for an attempt to fill the memory.
const LARGEST_PART: u64 = 512 * 1024 * 1024;
/// An archive in an archive in an archive is looked into, but not for ever.
const DEEPEST: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inside {
    /// What was looked for is there.
    Found,
    NotFound,
    /// It was not found, but not all could be read.
    Unread,
}

/// Looks for something in a file: as it is, or in what an archive holds.
pub fn look(file: &[u8], is_in: &impl Fn(&[u8]) -> bool) -> Inside {
    look_at(file, is_in, DEEPEST)
}

fn look_at(file: &[u8], is_in: &impl Fn(&[u8]) -> bool, depth: usize) -> Inside {
    // Its words are there, but not as words.
    if file.starts_with(b"%PDF") {
        return Inside::Unread;
    }
    if !file.starts_with(b"PK\x03\x04") {
        return if is_in(file) { Inside::Found } else { Inside::NotFound };
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(file)) else { return Inside::Unread };
    let mut inside = Inside::NotFound;
    for index in 0..archive.len() {
        let part = part(&mut archive, index).filter(|_| depth > 0);
        match part.map_or(Inside::Unread, |part| look_at(&part, is_in, depth - 1)) {
            Inside::Found => return Inside::Found,
            Inside::Unread => inside = Inside::Unread,
            Inside::NotFound => {}
        }
    }
    inside
}

/// A part, unpacked; none where it is damaged, locked or too large.
fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let part = archive.by_index(index).ok()?;
    part.take(LARGEST_PART + 1).read_to_end(&mut bytes).ok()?;
    (bytes.len() as u64 <= LARGEST_PART).then_some(bytes)
}
