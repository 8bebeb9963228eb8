//! Reading files, and what was appended to them.

use std::fs::{self, File};
use std::io::Write;

use plenary::domain::event::{Body, Event, Stream};
use plenary::journal::{Progress, Reader, Reason, files};

use super::fixture::{Fixture, event, note, who};

#[test]
fn what_was_appended_is_read_once_and_new_writers_are_met() {
    let fixture = Fixture::new();
    let mut ana = fixture.written("Ana", 2);
    let (mut events, mut reader, progress) = fixture.load();
    assert_eq!(progress, Progress { events: 3, ..Progress::default() });
    assert_eq!(reader.poll(&mut events).unwrap(), Progress::default());
    ana.append(&[note(ana.tag(), 3)]).unwrap();
    let bardha = fixture.written("Bardha", 1);
    assert_eq!(reader.poll(&mut events).unwrap().events, 3);
    assert_eq!(events.len(), 6);
    assert!(events.contains(&note(ana.tag(), 3)) && events.contains(&note(bardha.tag(), 1)));
    let mut people: Vec<_> = reader.writers().map(|(_, writer)| writer.person.as_str()).collect();
    people.sort();
    assert_eq!(people, ["Ana", "Bardha"]);
}

#[test]
fn reading_time_alone_looks_at_no_note() {
    let fixture = Fixture::new();
    let notes = fixture.written("Ana", 3);
    let mut time = fixture.claim("Ana", Stream::Time);
    time.append(&[event(time.tag(), 1, Body::End {})]).unwrap();
    // What is wrong behind the first line is not even seen.
    File::options().append(true).open(fixture.path(notes.tag())).unwrap().write_all(b"x\n\ny\n").unwrap();
    let mut events = Vec::new();
    let journal = fixture.workshop.journal();
    let (mut reader, progress) = Reader::load(&journal, Some(Stream::Time), &mut events).unwrap();
    assert_eq!(progress.damage, []);
    let mut bodies: Vec<_> = events.iter().map(|event| event.body.clone()).collect();
    bodies.retain(|body| !matches!(body, Body::Writer(_)));
    assert_eq!(bodies, [Body::End {}]);
    assert_eq!(events.len(), 3, "both first lines are read");
    time.append(&[event(time.tag(), 2, Body::End {})]).unwrap();
    assert_eq!(reader.poll(&mut events).unwrap().events, 1);
}

#[test]
fn a_file_that_was_rewritten_or_vanished_makes_all_begin_again() {
    let fixture = Fixture::new();
    let ana = fixture.written("Ana", 3);
    let bardha = fixture.written("Bardha", 2);
    let (mut events, mut reader, _) = fixture.load();
    assert_eq!(events.len(), 7);
    // As a strike does: the same length, other words.
    let path = fixture.path(ana.tag());
    let struck = fs::read_to_string(&path).unwrap().replace("Белешка 2", "Белешка 9");
    files::replace(&path, struck.as_bytes()).unwrap();
    let progress = reader.poll(&mut events).unwrap();
    assert!(progress.began_again);
    assert_eq!(progress.damage.len(), 1, "the test did not mend the checksum");
    assert_eq!(events.len(), 6);
    // Shorter, in place.
    let line = struck.lines().next().unwrap();
    fs::write(&path, format!("{line}\n")).unwrap();
    assert!(reader.poll(&mut events).unwrap().began_again);
    assert_eq!(events.len(), 4);
    fs::remove_file(fixture.path(bardha.tag())).unwrap();
    assert!(reader.poll(&mut events).unwrap().began_again);
    assert_eq!(events.len(), 1);
    assert_eq!(reader.poll(&mut events).unwrap(), Progress::default());
}

#[test]
fn a_file_that_was_replaced_by_a_longer_copy_has_only_grown() {
    let fixture = Fixture::new();
    let mut ana = fixture.written("Ana", 2);
    let (mut events, mut reader, _) = fixture.load();
    ana.append(&[note(ana.tag(), 3)]).unwrap();
    let path = fixture.path(ana.tag());
    files::replace(&path, &fs::read(&path).unwrap()).unwrap();
    let progress = reader.poll(&mut events).unwrap();
    assert_eq!((progress.events, progress.began_again), (1, false));
    assert_eq!(events.len(), 4);
}

#[test]
fn while_the_folder_is_gone_what_was_read_stays() {
    let fixture = Fixture::new();
    drop(fixture.written("Ana", 2));
    let (mut events, mut reader, _) = fixture.load();
    let away = fixture.folder.path().join("away");
    fs::rename(fixture.workshop.path(), &away).unwrap();
    assert!(reader.poll(&mut events).is_err());
    fs::rename(&away, fixture.workshop.path()).unwrap();
    assert_eq!(reader.poll(&mut events).unwrap(), Progress::default());
    assert_eq!(events.len(), 3);
}

#[test]
fn newer_events_are_kept_byte_for_byte() {
    let fixture = Fixture::new();
    let tag = fixture.written("Ana", 1).tag();
    let path = fixture.path(tag);
    let mut newer = Vec::new();
    for number in [2, 3] {
        let body = format!(
            r#"{{"v":{number},"n":{number},"t":[1,0],"at":1,"k":"hologram","b":{{"crc":"00000000","x":[1]}},"who":1"#
        );
        let sum = crc32fast::hash(body.as_bytes());
        writeln!(newer, "{body},\"crc\":\"{sum:08x}\"}}").unwrap();
    }
    File::options().append(true).open(&path).unwrap().write_all(&newer).unwrap();
    let before = fs::read(&path).unwrap();
    let mut again = fixture.claim("Ana", Stream::Notes);
    assert_eq!((again.tag(), again.next_number()), (tag, 4));
    again.append(&[note(tag, 4)]).unwrap();
    let (events, _, progress) = fixture.load();
    assert_eq!(progress.damage, []);
    let unknown = |event: &&Event| event.body == Body::Unknown { kind: "hologram".into() };
    assert_eq!(events.iter().filter(unknown).count(), 2);
    assert!(fs::read(&path).unwrap().starts_with(&before));
}

#[test]
fn what_is_no_journal_is_told_once_and_passed_over() {
    let fixture = Fixture::new();
    drop(fixture.written("Ana", 2));
    let journal = fixture.workshop.journal();
    fs::create_dir(journal.join("00000.jsonl")).unwrap();
    fs::create_dir(journal.join("x.jsonl")).unwrap();
    fs::write(journal.join("k7q4m.sync-conflict-1.jsonl"), "x\n").unwrap();
    fs::write(journal.join("k7q4m.torn-1"), "x").unwrap();
    fs::write(journal.join("00001.jsonl"), "").unwrap();
    let (mut events, mut reader, progress) = fixture.load();
    assert_eq!(events.len(), 3);
    assert_eq!(progress.damage.len(), 3);
    assert!(progress.damage.iter().all(|damage| damage.reason == Reason::NotAJournal));
    assert_eq!(reader.poll(&mut events).unwrap(), Progress::default());
    let mut claimed = fixture.claim("Bardha", Stream::Notes);
    claimed.append(&[note(claimed.tag(), 1)]).unwrap();
}

#[test]
fn a_workshop_of_a_name_in_any_script_keeps_who_wrote() {
    let fixture = Fixture::new();
    let person = "Ана \"Џ\" \u{1b}[2J\n".repeat(200);
    drop(fixture.written(&person, 1));
    let (_, reader, _) = fixture.load();
    assert_eq!(reader.writers().next().unwrap().1, &who(&person, Stream::Notes));
    assert_eq!(fixture.claim(&person, Stream::Notes).next_number(), 2);
}
