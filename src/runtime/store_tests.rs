//! Opening and closing: what is written before the threads run, left behind by a crash, or drawn over the
//! room.

use rustix::pipe::{PipeFlags, pipe_with};

use super::super::wait::Waiter;
use super::*;
use crate::domain::event::Body;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::import;
use crate::journal::Workspace;

const PLAN: &[u8] = include_bytes!("../../sessions/kumanovo-2023.plan.json");

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Workspace::at(folder.path()).create("k", PLAN).unwrap();
        Self(folder)
    }

    fn dir(&self) -> WorkshopDir {
        Workspace::at(self.0.path()).workshop("k").unwrap()
    }

    fn open(&self, part: Part<'_>) -> Opened {
        let plan = import::plan::read(PLAN).plan.unwrap();
        let (state, exports) = (self.0.path().join("state"), self.0.path().join("exports/k"));
        Store::open(self.dir(), plan.into(), part, &state, &exports).unwrap()
    }

    fn events(&self) -> Vec<Body> {
        let mut events: Vec<Event> = Vec::new();
        Reader::load(&self.dir().journal(), None, &mut events).unwrap();
        events.into_iter().filter(|event| event.id.number > 0).map(|event| event.body).collect()
    }

    fn drafts(&self) -> usize {
        self.dir().drafts().read_dir().unwrap().count()
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_686_640_080, 0).unwrap()
}

fn note(text: &str) -> Body {
    Body::Note(Box::new(NoteFields::new(Kind::Challenge, text.to_owned(), Level::None)))
}

fn start(store: &mut Store) {
    let (read, _write) = pipe_with(PipeFlags::CLOEXEC).unwrap();
    store.start(&Waiter::new(read).unwrap().waker());
}

/// The program is killed while this is half typed, and nothing else was written.
fn crash_while_typing(folder: &Folder, person: &str, text: &str) {
    let Opened { mut store, .. } = folder.open(Part::Writes(person));
    start(&mut store);
    store.keep_draft(text.to_owned());
    assert!(store.finish().is_none());
}

#[test]
fn what_is_written_before_the_threads_run_is_saved_by_them() {
    let folder = Folder::new();
    let Opened { mut store, mut author, .. } = folder.open(Part::Writes("Ana"));
    store.commit(author.write(Stream::Notes, now(), now(), note("early")));
    start(&mut store);
    store.commit(author.write(Stream::Notes, now(), now(), note("late")));
    assert!(store.finish().is_none());
    assert_eq!(folder.events(), [note("early"), note("late")]);
}

#[test]
fn what_no_thread_ever_wrote_is_put_beside_at_the_end() {
    let folder = Folder::new();
    let Opened { mut store, mut author, .. } = folder.open(Part::Writes("Ana"));
    store.commit(author.write(Stream::Notes, now(), now(), note("early")));
    let unsaved = store.finish().unwrap();
    assert_eq!(unsaved.count(), 1);
    let beside = unsaved.rescue(&[folder.0.path().join("state")], now()).unwrap();
    for entry in beside.read_dir().unwrap() {
        let path = entry.unwrap().path();
        std::fs::copy(&path, unsaved.journal().join(path.file_name().unwrap())).unwrap();
    }
    assert_eq!(folder.events(), [note("early")]);
}

#[test]
fn the_curtain_of_the_room_is_seen_by_others_and_opening_it_writes_nothing() {
    let folder = Folder::new();
    let before = folder.dir().journal().read_dir().unwrap().count();
    let Opened { mut store, mut author, draft, .. } = folder.open(Part::Shows);
    start(&mut store);
    assert_eq!(folder.dir().journal().read_dir().unwrap().count(), before);
    assert_eq!(draft, None);
    let Opened { store: mut desk, author: facilitator, .. } = folder.open(Part::Writes("Ana"));
    store.commit(author.write(Stream::Time, now(), now(), Body::Curtain { on: true }));
    assert!(store.finish().is_none());
    let arrived = desk.news(&facilitator);
    let [Message::Arrived(events)] = &arrived[..] else { panic!("{arrived:?}") };
    assert_eq!(events.last().unwrap().body, Body::Curtain { on: true });
    let writer = events.iter().find_map(|event| match &event.body {
        Body::Writer(writer) => Some(writer.person.as_str()),
        _ => None,
    });
    assert_eq!(writer, Some(ROOM));
}

#[test]
fn a_draft_left_behind_by_the_same_person_is_offered_and_erased_when_its_note_is_saved() {
    let folder = Folder::new();
    crash_while_typing(&folder, "Ana", "half a note");
    let Opened { mut store, mut author, draft, .. } = folder.open(Part::Writes("Ana"));
    assert_eq!(draft.as_deref(), Some("half a note"));
    start(&mut store);
    store.commit(author.write(Stream::Notes, now(), now(), note("half a note and the rest")));
    store.erase_draft(false);
    assert!(store.finish().is_none());
    assert_eq!(folder.drafts(), 0);
}

#[test]
fn what_is_made_of_a_draft_left_behind_takes_its_place() {
    let folder = Folder::new();
    crash_while_typing(&folder, "Ana", "half a note");
    crash_while_typing(&folder, "Ana", "half a note and");
    assert_eq!(folder.drafts(), 1);
    assert_eq!(folder.open(Part::Writes("Ana")).draft.as_deref(), Some("half a note and"));
}

#[test]
fn a_draft_that_is_not_touched_stays_for_the_next_time() {
    let folder = Folder::new();
    crash_while_typing(&folder, "Ana", "half a note");
    assert!(folder.open(Part::Writes("Ana")).store.finish().is_none());
    assert_eq!(folder.open(Part::Writes("Ana")).draft.as_deref(), Some("half a note"));
}

#[test]
fn a_draft_of_another_person_is_left_alone() {
    let folder = Folder::new();
    crash_while_typing(&folder, "Ana", "half a note");
    let Opened { mut store, draft, .. } = folder.open(Part::Writes("Boris"));
    assert_eq!(draft, None);
    start(&mut store);
    store.erase_draft(true);
    assert!(store.finish().is_none());
    assert_eq!(folder.drafts(), 1);
}

#[test]
fn no_draft_left_behind_is_offered_while_off_the_record_and_one_on_the_line_goes_when_it_begins() {
    let folder = Folder::new();
    crash_while_typing(&folder, "Ana", "half a note");
    let Opened { mut store, mut author, draft, .. } = folder.open(Part::Writes("Boris"));
    assert_eq!(draft, None);
    start(&mut store);
    store.commit(author.write(Stream::Time, now(), now(), Body::OffRecord { on: true }));
    assert!(store.finish().is_none());
    assert_eq!(folder.open(Part::Writes("Ana")).draft, None);

    let other = Folder::new();
    crash_while_typing(&other, "Ana", "half a note");
    let Opened { mut store, .. } = other.open(Part::Writes("Ana"));
    start(&mut store);
    store.erase_draft(true);
    assert!(store.finish().is_none());
    assert_eq!(other.drafts(), 0);
}

#[test]
fn of_two_programs_of_one_person_the_draft_of_the_one_that_ended_is_offered_to_the_next() {
    loop {
        let folder = Folder::new();
        let [mut first, mut second] = [(), ()].map(|()| folder.open(Part::Writes("Ana")));
        let tag = |opened: &Opened| opened.author.tag(Stream::Notes);
        // The next program claims the file that comes first; which that is, chance decides.
        if tag(&first) > tag(&second) {
            continue;
        }
        start(&mut first.store);
        start(&mut second.store);
        first.store.commit(first.author.write(Stream::Notes, now(), now(), note("saved")));
        second.store.keep_draft("half a note".to_owned());
        assert!(first.store.finish().is_none() && second.store.finish().is_none());

        let mut next = folder.open(Part::Writes("Ana"));
        assert_eq!(next.draft.as_deref(), Some("half a note"));
        assert!(next.store.adopted.is_some());
        start(&mut next.store);
        next.store.commit(next.author.write(Stream::Notes, now(), now(), note("half a note and the rest")));
        next.store.erase_draft(false);
        assert!(next.store.finish().is_none());
        assert_eq!(folder.drafts(), 0);
        return;
    }
}
