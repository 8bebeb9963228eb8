//! Who writes here: gives new events their ids and stamps.

use chrono::{DateTime, Utc};

use super::event::{Body, Event, Stream};
use super::ids::{EventId, WriterTag};
use super::stamp::{Stamp, StampClock};

/// The place of the next event in one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pen {
    pub tag: WriterTag,
    /// The number of the next event.
    pub next: u32,
}

/// The name under which the projector writes that its curtain was drawn: nobody who steers.
pub const ROOM: &str = "room";

/// One person at one keyboard: a pen for time, a pen for notes, one clock.
#[derive(Clone, Debug)]
pub struct Author {
    clock: StampClock,
    time: Pen,
    notes: Pen,
}

impl Author {
    pub fn new(time: Pen, notes: Pen) -> Self {
        Self { clock: StampClock::default(), time, notes }
    }

    pub fn tag(&self, stream: Stream) -> WriterTag {
        match stream {
            Stream::Time => self.time.tag,
            Stream::Notes => self.notes.tag,
        }
    }

    /// Whether this author wrote an event.
    pub fn wrote(&self, event: EventId) -> bool {
        event.writer == self.time.tag || event.writer == self.notes.tag
    }

    /// Takes note of somebody's event, so that the next stamp is later.
    pub fn see(&mut self, stamp: Stamp) {
        self.clock.see(stamp);
    }

    /// A new event. `now` is the wall clock, `at` the instant that the event speaks of.
    pub fn write(&mut self, stream: Stream, now: DateTime<Utc>, at: DateTime<Utc>, body: Body) -> Event {
        let stamp = self.clock.next(now);
        let pen = match stream {
            Stream::Time => &mut self.time,
            Stream::Notes => &mut self.notes,
        };
        let id = EventId::new(pen.tag, pen.next);
        pen.next += 1;
        Event { id, stamp, at, step: None, body }
    }
}
