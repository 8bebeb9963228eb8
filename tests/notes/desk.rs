//! A rapporteur's copy of a workshop without a program around it, and what it looks like.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, Stream};
use plenary::domain::ids::{NoteId, WriterTag};
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::notes::Note;
use plenary::domain::workshop::Workshop;
use plenary::import;

/// A rapporteur with a copy of the workshop.
pub struct Desk {
    pub workshop: Workshop,
    author: Author,
    now: DateTime<Utc>,
    pub written: Vec<Event>,
}

pub fn empty() -> Workshop {
    let plan = import::plan::read(include_bytes!("../../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    Workshop::new(Arc::new(plan))
}

impl Desk {
    pub fn new(number: u32) -> Self {
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self {
            workshop: empty(),
            author: Author::new(pen(2 * number), pen(2 * number + 1)),
            now: DateTime::from_timestamp(1_686_640_000, 0).unwrap(),
            written: Vec::new(),
        }
    }

    pub fn write(&mut self, body: Body) -> Event {
        self.now += TimeDelta::seconds(1);
        let event = self.author.write(Stream::Notes, self.now, self.now, body);
        self.workshop.apply(event.clone());
        self.written.push(event.clone());
        event
    }

    pub fn add(&mut self, text: &str) -> NoteId {
        self.write(Body::Note(Box::new(NoteFields::new(Kind::Challenge, text, Level::None)))).id
    }

    /// Several events in one step, as one press makes them.
    pub fn step(&mut self, bodies: Vec<Body>) -> Vec<NoteId> {
        let mut head = None;
        let mut ids = Vec::new();
        for body in bodies {
            self.now += TimeDelta::seconds(1);
            let mut event = self.author.write(Stream::Notes, self.now, self.now, body);
            event.step = head.filter(|head| *head != event.id.number);
            head.get_or_insert(event.id.number);
            ids.push(event.id);
            self.workshop.apply(event.clone());
            self.written.push(event);
        }
        ids
    }

    pub fn edit(&mut self, note: NoteId, change: Change) -> Event {
        let base = self.workshop.notes().get(note).unwrap().last_event();
        self.write(Body::Edit { note, changes: vec![change], base, reason: None })
    }

    pub fn undo(&mut self) -> bool {
        let step = self.workshop.last_step(self.author.tag(Stream::Notes));
        step.map(|target| self.write(Body::Undo { target })).is_some()
    }

    pub fn redo(&mut self) -> bool {
        let undo = self.workshop.last_undo(self.author.tag(Stream::Notes));
        undo.map(|target| self.write(Body::Undo { target })).is_some()
    }

    pub fn receive(&mut self, events: &[Event]) {
        for event in events {
            self.author.see(event.stamp);
            self.workshop.apply(event.clone());
        }
    }

    pub fn text(&self, note: NoteId) -> String {
        self.workshop.notes().get(note).unwrap().fields.text.clone()
    }
}

/// Everything that is known of the notes that stand.
pub fn picture(workshop: &Workshop) -> Vec<String> {
    let note = |note: &Note| {
        let Note { id, fields, released, conflict, read_back, .. } = note;
        let (withdrawn, holder) = (note.is_withdrawn(), workshop.notes().holder(*id));
        format!("{id:?} {fields:?} {released} {conflict} {read_back:?} {withdrawn} {holder:?}")
    };
    let notes = workshop.notes().iter().map(note);
    notes.chain(workshop.links().iter().map(|link| format!("{link:?}"))).collect()
}

pub fn fold(events: &[Event]) -> Workshop {
    let mut workshop = empty();
    events.iter().cloned().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

/// The same events in another order of arrival.
pub fn shuffled(events: &[Event], seed: u64) -> Vec<Event> {
    let mut shuffled = events.to_vec();
    let mut state = seed | 1;
    for index in (1..shuffled.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        shuffled.swap(index, (state >> 33) as usize % (index + 1));
    }
    shuffled
}
