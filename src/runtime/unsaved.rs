//! What the disk did not take before the program ended: put beside, so that nothing is lost.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, Utc};

use crate::domain::event::{Event, Writer};
use crate::domain::ids::WriterTag;
use crate::journal::{self, WorkshopDir};

/// What is in memory alone when the program ends.
pub struct Unsaved {
    pub(super) events: Vec<Event>,
    pub(super) workshop: WorkshopDir,
    pub(super) writers: BTreeMap<WriterTag, Writer>,
}

impl Unsaved {
    pub fn count(&self) -> usize {
        self.events.len()
    }

    /// The folder where it belongs.
    pub fn journal(&self) -> PathBuf {
        self.workshop.journal()
    }

    /// Puts it into the first of these folders that takes it; gives the new folder there.
    pub fn rescue(&self, folders: &[PathBuf], now: DateTime<Utc>) -> Option<PathBuf> {
        folders.iter().find_map(|folder| {
            let rescued = journal::rescue(&self.workshop, &self.events, &self.writers, folder, now);
            rescued.inspect_err(|error| tracing::error!(%error, "nothing could be put beside")).ok()
        })
    }
}
