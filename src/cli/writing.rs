//! Writing events from a command: a file of this person, numbers and stamps.

use chrono::{DateTime, Utc};

use super::context::state_dir;
use super::failure::Failure;
use crate::domain::event::{Body, Event, Stream, Writer};
use crate::domain::ids::EventId;
use crate::domain::stamp::{Stamp, StampClock};
use crate::journal::{self, JournalError, WorkshopDir, WriterFile};

/// A person's file, open to be written.
pub struct Pen {
    file: WriterFile,
    clock: StampClock,
    next: u32,
}

impl Pen {
    /// Claims a file. Its stamps will be later than those of everybody.
    pub fn take(dir: &WorkshopDir, person: &str, stream: Stream) -> Result<Self, Failure> {
        let machine = journal::machine_id(&state_dir());
        let file = journal::claim(dir, &Writer { person: person.to_owned(), machine, stream })?;
        let mut clock = StampClock::default();
        if let Some(latest) = journal::last_stamp(&dir.journal())? {
            clock.see(latest);
        }
        let next = file.next_number();
        Ok(Self { file, clock, next })
    }

    pub fn see(&mut self, stamp: Stamp) {
        self.clock.see(stamp);
    }

    /// What this person wrote last: some ten notes, oldest first.
    pub fn recent(&self) -> Vec<Event> {
        self.file.recent()
    }

    /// A new event. `now` is the wall clock, `at` the instant it speaks of.
    pub fn event(&mut self, now: DateTime<Utc>, at: DateTime<Utc>, body: Body) -> Event {
        let id = EventId::new(self.file.tag(), self.next);
        self.next += 1;
        Event { id, stamp: self.clock.next(now), at, step: None, body }
    }

    /// The file, for whoever goes on writing to it.
    pub fn into_file(self) -> WriterFile {
        self.file
    }

    /// Returns when the events are on the disk.
    ///
    /// # Errors
    /// None of them is then on the disk.
    pub fn append(&mut self, events: &[Event]) -> Result<(), JournalError> {
        self.file.append(events)
    }
}
