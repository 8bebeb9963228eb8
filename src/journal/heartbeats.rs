//! Heartbeats: when a program that steers was last there, and what its machine's clocks said.
//!
//! One small file for each machine, `heartbeats/<machine>.json`, written over and over: the log does
//! not grow by it, and the folder is not watched, so nobody is woken. It holds figures alone.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;

use chrono::DateTime;
use serde::{Deserialize, Serialize};

use crate::domain::clock::{BootId, Reading};
use crate::domain::ids::WriterTag;

use super::error::{At, JournalError};
use super::files;
use super::workspace::WorkshopDir;

/// No heartbeat is longer, in bytes.
const LONGEST: u64 = 4 << 10;

/// A reading, and where it is kept.
#[derive(Clone, Debug)]
pub struct Heartbeat {
    pub workshop: WorkshopDir,
    /// The machine's number ([`super::machine_id`]).
    pub machine: String,
    /// Who writes it: two programs on one machine write the same file, and must not write one half of it each.
    pub writer: WriterTag,
    pub reading: Reading,
}

#[derive(Serialize, Deserialize)]
struct Figures {
    v: u32,
    wall_ms: i64,
    boot_ms: i64,
    /// In hexadecimal.
    boot: String,
    utc_offset_s: i32,
}

const VERSION: u32 = 1;

impl Heartbeat {
    fn path(&self) -> PathBuf {
        self.workshop.heartbeats().join(format!("{}.json", self.machine))
    }

    /// Writes it in the place of the one before. The folder is not synced: a crash of the machine may
    /// bring back the one before.
    ///
    /// # Errors
    /// When the disk refuses; the one before is then as it was.
    pub fn save(&self) -> Result<(), JournalError> {
        let Reading { wall, boot_ms, boot, utc_offset_s } = self.reading;
        let boot = format!("{:032x}", boot.0);
        let figures = Figures { v: VERSION, wall_ms: wall.timestamp_millis(), boot_ms, boot, utc_offset_s };
        let bytes = serde_json::to_vec(&figures)
            .expect("figures are plain data, and memory does not fail to be written");
        // A workshop that is gone is not made anew.
        if self.workshop.path().is_dir() {
            files::make_folder(&self.workshop.heartbeats())?;
        }
        // Always the same name, so that a crash leaves no more than one behind.
        let half_written = self.path().with_extension(format!("{}.tmp", self.writer));
        let mut file = files::private();
        file.write(true)
            .create(true)
            .truncate(true)
            .open(&half_written)
            .and_then(|mut file| file.write_all(&bytes).and_then(|()| file.sync_data()))
            .and_then(|()| fs::rename(&half_written, self.path()))
            .at("keep the heartbeat", &half_written)
    }
}

/// The last heartbeat of every machine. One that is damaged, or cannot be read, is not known of.
pub fn heartbeats(workshop: &WorkshopDir) -> Vec<Reading> {
    let entries = match workshop.heartbeats().read_dir() {
        Ok(entries) => entries,
        Err(error) => {
            if error.kind() != ErrorKind::NotFound {
                tracing::warn!(%error, "the heartbeats could not be read");
            }
            return Vec::new();
        }
    };
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let named = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    named.filter_map(read).collect()
}

fn read(path: PathBuf) -> Option<Reading> {
    let mut bytes = Vec::new();
    let readable = fs::File::open(&path).and_then(|file| file.take(LONGEST).read_to_end(&mut bytes));
    let figures = readable.ok().and_then(|_| serde_json::from_slice::<Figures>(&bytes).ok());
    let reading = figures.filter(|figures| figures.v == VERSION).and_then(|figures| {
        Some(Reading {
            wall: DateTime::from_timestamp_millis(figures.wall_ms)?,
            boot_ms: figures.boot_ms,
            boot: BootId(u128::from_str_radix(&figures.boot, 16).ok()?),
            utc_offset_s: figures.utc_offset_s,
        })
    });
    if reading.is_none() {
        tracing::warn!(path = %path.display(), "a heartbeat is damaged");
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::Workspace;

    fn heartbeat(workshop: &WorkshopDir, wall_ms: i64) -> Heartbeat {
        let wall = DateTime::from_timestamp_millis(wall_ms).unwrap();
        let reading = Reading { wall, boot_ms: 5, boot: BootId(u128::MAX - 7), utc_offset_s: -3_600 };
        let writer = WriterTag::from_bits(7);
        Heartbeat { workshop: workshop.clone(), machine: "00000000000000a1".to_owned(), writer, reading }
    }

    #[test]
    fn the_last_heartbeat_is_read_and_there_is_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        assert_eq!(heartbeats(&workshop), []);
        let last = heartbeat(&workshop, 1_686_640_095_123);
        heartbeat(&workshop, 1_686_640_080_000).save().unwrap();
        last.save().unwrap();
        assert_eq!(heartbeats(&workshop), [last.reading]);
        assert_eq!(workshop.heartbeats().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn what_is_damaged_or_of_another_version_is_unknown_and_no_error() {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        let sound = heartbeat(&workshop, 1_686_640_080_000);
        sound.save().unwrap();
        let path = workshop.heartbeats().join("00000000000000b2.json");
        let text = fs::read_to_string(sound.path()).unwrap();
        for damaged in [
            String::new(),
            text[..text.len() / 2].to_owned(),
            text.replace("\"v\":1", "\"v\":2"),
            text.replace("ffff", "zzzz"),
            text.replace("1686640080000", "9223372036854775807"),
            " ".repeat(1 << 20),
        ] {
            assert_ne!(damaged, text);
            fs::write(&path, damaged).unwrap();
            assert_eq!(heartbeats(&workshop), [sound.reading]);
        }
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        assert_eq!(heartbeats(&workshop), [sound.reading]);
    }

    #[test]
    fn a_workshop_that_is_gone_is_not_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        fs::remove_dir_all(workshop.path()).unwrap();
        assert!(heartbeat(&workshop, 1_686_640_080_000).save().is_err());
        assert!(!workshop.path().exists());
    }
}
