//! What could not be saved is put beside, and reads back when it is copied into the workshop.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use plenary::domain::event::{Event, Stream, Writer};
use plenary::domain::ids::WriterTag;
use plenary::journal::{self, Reader, WorkshopDir};

use super::fixture::{Fixture, note, who};

fn rescue(workshop: &WorkshopDir, unsaved: &[Event], tag: WriterTag, into: &Path) -> PathBuf {
    let writers = BTreeMap::from([(tag, who("Ana", Stream::Notes))]);
    let now = DateTime::from_timestamp_millis(1_686_640_080_000).unwrap();
    journal::rescue(workshop, unsaved, &writers, into, now).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// Everybody in a folder of files, and what is wrong with it.
fn read(folder: &Path) -> (Vec<Event>, Vec<Writer>, usize) {
    let mut events: Vec<Event> = Vec::new();
    let (_, progress) = Reader::load(folder, None, &mut events).unwrap();
    let writers = events.iter().filter_map(|event| match &event.body {
        plenary::domain::event::Body::Writer(who) => Some(who.clone()),
        _ => None,
    });
    let writers = writers.collect();
    events.retain(|event| event.id.number > 0);
    (events, writers, progress.damage.len())
}

#[test]
fn the_first_events_of_a_writer_are_a_file_that_the_reader_reads() {
    let fixture = Fixture::new();
    let tag = fixture.claim("Ana", Stream::Notes).tag();
    let unsaved = [note(tag, 1), note(tag, 2)];
    let folder = rescue(&fixture.workshop, &unsaved, tag, &fixture.folder.path().join("state"));
    assert!(folder.file_name().unwrap().to_str().unwrap().starts_with("unsaved-20230613-"), "{folder:?}");
    assert_eq!(names(&folder), [format!("{tag}.jsonl")]);
    assert_eq!(read(&folder), (unsaved.to_vec(), vec![who("Ana", Stream::Notes)], 0));
    fs::copy(folder.join(format!("{tag}.jsonl")), fixture.path(tag)).unwrap();
    assert_eq!(fixture.ids(), unsaved.map(|event| event.id));
}

#[test]
fn what_follows_saved_events_can_be_copied_over_them() {
    let fixture = Fixture::new();
    let file = fixture.written("Ana", 2);
    let tag = file.tag();
    // What was half written when the disk became full.
    let mut bytes = fs::read(fixture.path(tag)).unwrap();
    bytes.extend_from_slice(b"{\"n\":3,\"to");
    fs::write(fixture.path(tag), bytes).unwrap();
    let folder = rescue(&fixture.workshop, &[note(tag, 3)], tag, fixture.folder.path());
    assert_eq!(names(&folder), [format!("{tag}.jsonl")]);
    fs::copy(folder.join(format!("{tag}.jsonl")), fixture.path(tag)).unwrap();
    let (events, writers, damage) = read(&fixture.workshop.journal());
    assert_eq!(events, [note(tag, 1), note(tag, 2), note(tag, 3)]);
    assert!(damage == 0 && writers.contains(&who("Ana", Stream::Notes)));
}

#[test]
fn where_the_saved_events_are_out_of_reach_the_name_cannot_replace_them() {
    let fixture = Fixture::new();
    let file = fixture.written("Ana", 2);
    let tag = file.tag();
    fs::remove_dir_all(fixture.workshop.path()).unwrap();
    let folder = rescue(&fixture.workshop, &[note(tag, 3)], tag, fixture.folder.path());
    assert_eq!(names(&folder), [format!("{tag}-from-3.jsonl")]);
    // With its right name it reads back.
    fs::rename(folder.join(format!("{tag}-from-3.jsonl")), folder.join(format!("{tag}.jsonl"))).unwrap();
    assert_eq!(read(&folder), (vec![note(tag, 3)], vec![who("Ana", Stream::Notes)], 0));
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it_and_nothing_of_before_is_replaced() {
    use std::os::unix::fs::PermissionsExt;
    let fixture = Fixture::new();
    let tag = fixture.claim("Ana", Stream::Notes).tag();
    let first = rescue(&fixture.workshop, &[note(tag, 1)], tag, fixture.folder.path());
    let second = rescue(&fixture.workshop, &[note(tag, 1)], tag, fixture.folder.path());
    assert_ne!(first, second);
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&second), 0o700);
    assert_eq!(mode(&second.join(format!("{tag}.jsonl"))), 0o600);
}
