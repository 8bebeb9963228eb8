//! The pulse of a program that only watches: whenever a workshop changed, and on every second.

use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::clock::Clock;
use crate::journal::{JournalError, Watch};

/// How near to the second before the next one counts as that next one.
const EARLY: i64 = 5;

/// Waits for changes of a journal and for the second.
pub struct Pulse {
    changed: Receiver<()>,
    /// Should the watch end, the seconds go on: somebody can still send.
    _mark: SyncSender<()>,
    _watch: Watch,
}

impl Pulse {
    /// # Errors
    /// When the system cannot watch this folder.
    pub fn of(journal: &Path) -> Result<Self, JournalError> {
        // One mark is enough, however many changes come before it is seen.
        let (mark, changed) = sync_channel(1);
        let _mark = mark.clone();
        let watch = Watch::start(journal, move || {
            let _ = mark.try_send(());
        })?;
        Ok(Self { changed, _mark, _watch: watch })
    }

    /// Sleeps until the journal changed or the next second has begun; gives the instant.
    pub fn beat(&self) -> DateTime<Utc> {
        let left = 1_000 - i64::from(Clock::Wall.now().timestamp_subsec_millis()).min(999);
        let left = if left <= EARLY { left + 1_000 } else { left };
        let left = Duration::from_millis(left.unsigned_abs());
        // Either is a reason to look: a change, or that the second is over.
        let _ = self.changed.recv_timeout(left);
        Clock::Wall.now()
    }
}
