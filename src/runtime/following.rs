//! A strike follows the words into workshops of the same workspace that took them over: an action that was left is
//! a note of its own in the workshop that follows, and is struck there as anybody would strike it.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::program::read_plan;
use super::store::read_once;
use super::striking;
use crate::app::effect::{Erased, Followed};
use crate::domain::event::{Body, Event, Stream, Writer};
use crate::domain::follow_up;
use crate::domain::ids::{EventId, NoteId};
use crate::domain::stamp::StampClock;
use crate::domain::workshop::Workshop;
use crate::journal::{self, Reader, Sink, Strike, Surroundings, WorkshopDir, Workspace};

/// Notes by the name of the workshop in which they stand.
pub type Origins = BTreeMap<String, HashSet<NoteId>>;

/// Where is looked, and who strikes.
#[derive(Clone, Debug)]
pub struct Following {
    pub workspace: Workspace,
    pub state_dir: PathBuf,
    pub person: String,
    pub now: DateTime<Utc>,
}

/// What a workshop took over, as far as its words are there.
pub fn origins(workshop: &Workshop) -> Origins {
    let mut origins = Origins::new();
    let unstruck = workshop.notes().all().filter(|note| !note.struck);
    for (origin, note) in unstruck.filter_map(|note| follow_up::origin(&note.fields)) {
        origins.entry(origin.to_owned()).or_default().insert(note);
    }
    origins
}

impl Following {
    /// Strikes what was taken over from notes of a workshop that are struck, and what was taken over from that.
    /// What cannot be struck is told, and looked for again when one of the workshops is opened.
    pub fn strike(&self, workshop: &str, notes: HashSet<NoteId>) -> Vec<Followed> {
        let mut all = Vec::new();
        let mut struck = vec![(workshop.to_owned(), notes)];
        while let Some((origin, notes)) = struck.pop() {
            let workshops = self.workspace.workshops().unwrap_or_default();
            let is_there = |name: &str| workshops.iter().any(|dir| dir.id() == name);
            for dir in workshops.iter().filter(|dir| dir.id() != origin && may_hold(dir, &notes)) {
                // A folder may have got another name since.
                let is_meant = |name: &str| name == origin || !is_there(name);
                match self.strike_in(dir, &notes, &is_meant) {
                    Ok(None) => {}
                    Ok(Some((family, erased))) => {
                        struck.push((dir.id(), family));
                        let Erased { waiting, exports, unread, failed, .. } = erased;
                        all.push(Followed { workshop: dir.id(), waiting, exports, unread, failed });
                    }
                    Err(reason) => {
                        let failed = Some(reason);
                        all.push(Followed { workshop: dir.id(), failed, ..Followed::default() });
                    }
                }
            }
        }
        all
    }

    /// Strikes what was taken over from notes that were struck where they came from.
    pub fn strike_of(&self, origins: Origins) -> Vec<Followed> {
        let mut all = Vec::new();
        for (name, mut notes) in origins {
            let Ok(dir) = self.workspace.workshop(&name) else { continue };
            let Ok(plan) = read_plan(&dir) else { continue };
            let Ok((earlier, _)) = read_once(&dir, Arc::new(plan), None) else { continue };
            notes.retain(|note| earlier.notes().struck().contains(note));
            if !notes.is_empty() {
                all.extend(self.strike(&name, notes));
            }
        }
        all
    }

    /// Strikes the notes of a workshop that came from some of another, with all that share their words; none
    /// when there are none.
    fn strike_in(
        &self,
        dir: &WorkshopDir,
        origins: &HashSet<NoteId>,
        is_meant: &dyn Fn(&str) -> bool,
    ) -> Result<Option<(HashSet<NoteId>, Erased)>, String> {
        let mut carried = Carried { origins, is_meant, found: Vec::new() };
        Reader::load(&dir.journal(), None, &mut carried).map_err(|error| error.to_string())?;
        if carried.found.is_empty() {
            return Ok(None);
        }
        let plan = read_plan(dir).map_err(|error| error.to_string())?;
        let (workshop, _) = read_once(dir, Arc::new(plan), None).map_err(|error| error.to_string())?;
        let notes = workshop.notes();
        let family: HashSet<NoteId> = carried.found.iter().flat_map(|note| notes.family(*note)).collect();
        let machine = journal::machine_id(&self.state_dir);
        let who = Writer { person: self.person.clone(), machine, stream: Stream::Notes };
        let file = journal::claim(dir, &who).map_err(|error| error.to_string())?;
        let mut clock = StampClock::default();
        let latest = journal::last_stamp(&dir.journal()).map_err(|error| error.to_string())?;
        latest.into_iter().for_each(|stamp| clock.see(stamp));
        let mut named: Vec<NoteId> = family.iter().copied().collect();
        named.sort();
        let event = Event {
            id: EventId::new(file.tag(), file.next_number()),
            stamp: clock.next(self.now),
            at: self.now,
            step: None,
            body: Body::Strike { notes: named },
        };
        let strike = Strike {
            workshop: dir.clone(),
            around: Surroundings {
                exports: self.workspace.exports().join(dir.id()),
                rescued: striking::rescued(&self.state_dir),
            },
            notes: notes.struck().iter().chain(&family).copied().collect(),
            after: None,
        };
        let erased = striking::strike(file, Some(event), strike).map_err(|error| error.to_string())?;
        Ok(Some((family, erased)))
    }
}

/// Looks for actions that came from some notes.
struct Carried<'a> {
    origins: &'a HashSet<NoteId>,
    is_meant: &'a dyn Fn(&str) -> bool,
    found: Vec<NoteId>,
}

impl Sink for Carried<'_> {
    fn event(&mut self, event: Event) {
        if let Body::Note(fields) = &event.body
            && let Some((workshop, note)) = follow_up::origin(fields)
            && self.origins.contains(&note)
            && (self.is_meant)(workshop)
        {
            self.found.push(event.id);
        }
    }

    fn begin_again(&mut self) {
        self.found.clear();
    }
}

/// Whether the files of a workshop name one of these notes as the origin of another: most hold nothing of any, and
/// need not be read line by line.
fn may_hold(dir: &WorkshopDir, notes: &HashSet<NoteId>) -> bool {
    let entries = dir.journal().read_dir().into_iter().flatten().flatten();
    let mut files = entries.filter_map(|entry| fs::read(entry.path()).ok());
    files.any(|bytes| {
        memchr::memmem::find(&bytes, follow_up::FROM.as_bytes()).is_some()
            && notes
                .iter()
                .any(|note| memchr::memmem::find(&bytes, format!(" {note}\"").as_bytes()).is_some())
    })
}
