//! Who gets which file.

use std::fs;

use plenary::domain::event::{Body, Stream};
use plenary::domain::stamp::Stamp;
use plenary::journal::{claim, last_stamp};

use super::fixture::{Fixture, event, note, who};

#[test]
fn claiming_a_new_file_writes_nothing_before_the_first_event() {
    let fixture = Fixture::new();
    let mut file = fixture.claim("Ana", Stream::Notes);
    assert_eq!(file.next_number(), 1);
    assert_eq!(fixture.workshop.journal().read_dir().unwrap().count(), 0);
    file.append(&[note(file.tag(), 1)]).unwrap();
    assert_eq!(file.next_number(), 2);
    let (events, _, _) = fixture.load();
    assert_eq!(events[0].body, Body::Writer(who("Ana", Stream::Notes)));
    assert_eq!(events[1], note(file.tag(), 1));
}

#[test]
fn the_same_person_on_the_same_machine_continues_the_same_file() {
    let fixture = Fixture::new();
    let tag = fixture.written("Ana", 5).tag();
    let again = fixture.claim("Ana", Stream::Notes);
    assert_eq!((again.tag(), again.next_number()), (tag, 6));
    // While that one is held, another window of the same person gets another file.
    assert_ne!(fixture.claim("Ana", Stream::Notes).tag(), tag);
}

#[test]
fn other_persons_machines_and_streams_have_other_files() {
    let fixture = Fixture::new();
    let tag = fixture.written("Ana", 1).tag();
    assert_ne!(fixture.claim("Bardha", Stream::Notes).tag(), tag);
    assert_ne!(fixture.claim("Ana", Stream::Time).tag(), tag);
    let mut elsewhere = who("Ana", Stream::Notes);
    elsewhere.machine = "fedcba9876543210".into();
    assert_ne!(claim(&fixture.workshop, &elsewhere).unwrap().tag(), tag);
}

#[test]
fn a_journal_without_a_folder_gets_one_with_the_first_event() {
    let fixture = Fixture::new();
    fs::remove_dir(fixture.workshop.journal()).unwrap();
    assert_eq!(fixture.load().0, []);
    drop(fixture.written("Ana", 1));
    assert_eq!(fixture.ids().len(), 1);
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let fixture = Fixture::new();
    let file = fixture.written("Ana", 1);
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let workshop = &fixture.workshop;
    for folder in [workshop.path(), &workshop.journal(), &workshop.drafts()] {
        assert_eq!(mode(folder), 0o700, "{}", folder.display());
    }
    let lock = fixture.path(file.tag()).with_extension("lock");
    for file in [workshop.plan_path(), fixture.path(file.tag()), lock] {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn the_last_stamp_is_that_of_all_files_whatever_stands_at_their_ends() {
    let fixture = Fixture::new();
    assert_eq!(last_stamp(&fixture.workshop.journal()).unwrap(), None);
    let file = fixture.written("Ana", 3);
    drop(fixture.written("Bardha", 7));
    let mut time = fixture.claim("Ana", Stream::Time);
    time.append(&[event(time.tag(), 1, Body::End {})]).unwrap();
    let latest = || last_stamp(&fixture.workshop.journal()).unwrap().unwrap();
    assert_eq!(latest(), note(file.tag(), 7).stamp);
    // A far later event, then a damaged line and a torn one longer than what is looked at first.
    let mut ahead = note(file.tag(), 4);
    ahead.stamp = Stamp { ms: i64::MAX, count: 3 };
    let stamp = ahead.stamp;
    let mut file = file;
    file.append(&[ahead]).unwrap();
    let path = fixture.path(file.tag());
    let mut bytes = fs::read(&path).unwrap();
    bytes.extend_from_slice(b"{\"damaged\n");
    bytes.extend_from_slice(&vec![b'x'; 300_000]);
    fs::write(&path, bytes).unwrap();
    assert_eq!(latest(), stamp);
}
