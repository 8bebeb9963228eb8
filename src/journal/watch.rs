//! Noticing what other processes write, without looking again and again.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::domain::ids::WriterTag;

use super::error::JournalError;
use super::layout;

/// Tells when another writer's file of a journal changed, came or went. Dropping it ends it.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
    own: Arc<Mutex<HashSet<WriterTag>>>,
}

impl Watch {
    /// Calls `changed`, on a thread of its own, whenever [`super::Reader::poll`] may find something
    /// new. It may be called several times for one change: let it leave a mark and return.
    ///
    /// # Errors
    /// When the system cannot watch this folder.
    pub fn start(journal: &Path, changed: impl Fn() + Send + 'static) -> Result<Watch, JournalError> {
        let own: Arc<Mutex<HashSet<WriterTag>>> = Arc::default();
        let mine = own.clone();
        let not_watched = |error: notify::Error| JournalError::NotWatched {
            path: journal.to_owned(),
            reason: error.to_string(),
        };
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            let relevant = match event {
                Ok(event) => concerns_others(&event, &mine.lock().unwrap_or_else(PoisonError::into_inner)),
                // Notices were lost, or the folder went away: better look.
                Err(_) => true,
            };
            if relevant {
                changed();
            }
        })
        .map_err(not_watched)?;
        watcher.watch(journal, RecursiveMode::NonRecursive).map_err(not_watched)?;
        Ok(Watch { _watcher: watcher, own })
    }

    /// From now on the file of this writer is this process's own, and not told about.
    pub fn is_own(&self, tag: WriterTag) {
        self.own.lock().unwrap_or_else(PoisonError::into_inner).insert(tag);
    }
}

fn concerns_others(event: &Event, own: &HashSet<WriterTag>) -> bool {
    let concerns = |path: &PathBuf| layout::tag_of_events(path).is_some_and(|tag| !own.contains(&tag));
    match event.kind {
        // Reading is noticed too: it must not lead to reading.
        EventKind::Access(_) => false,
        _ => event.need_rescan() || event.paths.iter().any(concerns),
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, DataChange, Flag, ModifyKind};

    use super::*;

    #[test]
    fn own_files_reading_and_other_names_are_no_news() {
        let own = HashSet::from(["k7q4m".parse().unwrap()]);
        let changed = |name: &str| {
            let kind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
            concerns_others(&Event::new(kind).add_path(Path::new("/w/journal").join(name)), &own)
        };
        assert!(changed("00000.jsonl"));
        assert!(!changed("k7q4m.jsonl"));
        assert!(changed("00000.jsonl.old"), "when it goes, a file is rewritten to its end");
        assert!(!changed("k7q4m.jsonl.old"));
        assert!(!changed("00000.lock"));
        assert!(!changed("00000.torn-1"));
        let read = Event::new(EventKind::Access(AccessKind::Any)).add_path("/w/journal/00000.jsonl".into());
        assert!(!concerns_others(&read, &own));
        assert!(concerns_others(&Event::new(EventKind::Other).set_flag(Flag::Rescan), &own));
    }
}
