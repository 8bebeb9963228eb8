//! The pulse of a program that only watches: whenever a workshop changed, and on every second.

use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::clock::Clock;
use crate::journal::{JournalError, Watch};

/// How near to the second before the next one counts as that next one.
const EARLY: i64 = 5;

/// Waits for changes of a journal and for the second.
pub struct Pulse {
    changed: Receiver<()>,
    _watch: Watch,
}

impl Pulse {
    /// # Errors
    /// When the system cannot watch this folder.
    pub fn of(journal: &Path) -> Result<Self, JournalError> {
        // One mark is enough, however many changes come before it is seen.
        let (mark, changed) = sync_channel(1);
        let watch = Watch::start(journal, move || {
            let _ = mark.try_send(());
        })?;
        Ok(Self { changed, _watch: watch })
    }

    /// Sleeps until the journal changed or the next second has begun; gives the instant.
    pub fn beat(&self) -> DateTime<Utc> {
        let left = 1_000 - i64::from(Clock::Wall.now().timestamp_subsec_millis()).min(999);
        let left = if left <= EARLY { left + 1_000 } else { left };
        let left = Duration::from_millis(left.unsigned_abs());
        if let Err(RecvTimeoutError::Disconnected) = self.changed.recv_timeout(left) {
            // The watch lives as long as this does; should its thread end, the seconds go on.
            std::thread::sleep(left);
        }
        Clock::Wall.now()
    }
}
