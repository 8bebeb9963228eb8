//! A workshop in a temporary folder, and events to put into it.

use std::path::PathBuf;

use chrono::DateTime;
use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::stamp::Stamp;
use plenary::journal::{Progress, Reader, WorkshopDir, Workspace, WriterFile, claim};

pub struct Fixture {
    pub folder: tempfile::TempDir,
    pub workshop: WorkshopDir,
}

impl Fixture {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        Self { folder, workshop }
    }

    pub fn claim(&self, person: &str, stream: Stream) -> WriterFile {
        claim(&self.workshop, &who(person, stream)).unwrap()
    }

    /// A file of notes with so many events beside its first line.
    pub fn written(&self, person: &str, count: u32) -> WriterFile {
        let mut file = self.claim(person, Stream::Notes);
        let events: Vec<_> = (1..=count).map(|number| note(file.tag(), number)).collect();
        file.append(&events).unwrap();
        file
    }

    pub fn path(&self, tag: WriterTag) -> PathBuf {
        self.workshop.journal().join(format!("{tag}.jsonl"))
    }

    pub fn load(&self) -> (Vec<Event>, Reader, Progress) {
        let mut events = Vec::new();
        let (reader, progress) = Reader::load(&self.workshop.journal(), None, &mut events).unwrap();
        (events, reader, progress)
    }

    /// All events but the first lines of files.
    pub fn ids(&self) -> Vec<EventId> {
        let (events, _, _) = self.load();
        events.iter().map(|event| event.id).filter(|id| id.number > 0).collect()
    }
}

pub fn who(person: &str, stream: Stream) -> Writer {
    Writer { person: person.to_owned(), machine: "0123456789abcdef".to_owned(), stream }
}

pub fn event(tag: WriterTag, number: u32, body: Body) -> Event {
    let ms = 1_686_640_080_000 + i64::from(number);
    Event {
        id: EventId::new(tag, number),
        stamp: Stamp { ms, count: 0 },
        at: DateTime::from_timestamp_millis(ms).unwrap(),
        step: None,
        body,
    }
}

pub fn note(tag: WriterTag, number: u32) -> Event {
    let text = format!("Белешка {number}: nuk ka \"buxhet\" \\ ë");
    event(tag, number, Body::Note(Box::new(NoteFields::new(Kind::Challenge, text, Level::None))))
}
