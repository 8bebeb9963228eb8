//! The thread that writes.

use std::fs;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use plenary::domain::event::{Body, Stream};
use plenary::domain::ids::EventId;
use plenary::journal::{Committer, Report, Trouble};

use super::fixture::{Fixture, event, note};

const LONG: Duration = Duration::from_secs(60);

fn start(retry: Duration) -> (Committer, Receiver<Report>) {
    let (send, reports) = mpsc::channel();
    (Committer::start(retry, move |report| drop(send.send(report))).unwrap(), reports)
}

#[test]
fn events_of_both_streams_are_saved_in_their_files_and_told() {
    let fixture = Fixture::new();
    let (committer, reports) = start(LONG);
    let (time, notes) = (fixture.claim("Ana", Stream::Time), fixture.claim("Ana", Stream::Notes));
    let (time_tag, notes_tag) = (time.tag(), notes.tag());
    committer.own(time);
    committer.own(notes);
    committer.append(event(time_tag, 1, Body::End {}));
    committer.append_all((1..=100).map(|number| note(notes_tag, number)));
    let mut left = vec![EventId::new(time_tag, 1), EventId::new(notes_tag, 100)];
    while !left.is_empty() {
        let report = reports.recv_timeout(LONG).unwrap();
        let Report::Saved { up_to } = report else { panic!("{report:?}") };
        left.retain(|id| *id != up_to);
    }
    assert_eq!(committer.unsaved(), []);
    assert_eq!(fixture.ids().len(), 101);
    assert_eq!(committer.finish(LONG), []);
}

#[test]
fn what_cannot_be_written_waits_in_order_and_is_saved_when_the_disk_is_back() {
    let fixture = Fixture::new();
    let (committer, reports) = start(LONG);
    let file = fixture.written("Ana", 1);
    let tag = file.tag();
    committer.own(file);
    let away = fixture.folder.path().join("away");
    fs::rename(fixture.workshop.path(), &away).unwrap();
    committer.append(note(tag, 2));
    let report = reports.recv_timeout(LONG).unwrap();
    let Report::Failing { trouble: Trouble::Gone, text } = report else { panic!("{report:?}") };
    assert!(text.contains(&tag.to_string()), "{text}");
    committer.append_all([note(tag, 3), note(tag, 4)]);
    assert_eq!(committer.unsaved().len(), 3);
    fs::rename(&away, fixture.workshop.path()).unwrap();
    committer.poke();
    let mut said = Vec::new();
    while said.last() != Some(&Report::Recovered) {
        said.push(reports.recv_timeout(LONG).unwrap());
    }
    assert!(said.contains(&Report::Saved { up_to: EventId::new(tag, 4) }), "{said:?}");
    assert!(!said.iter().any(|report| matches!(report, Report::Failing { .. })), "told once: {said:?}");
    let (events, _, progress) = fixture.load();
    assert_eq!(progress.damage, []);
    assert_eq!(events.iter().map(|event| event.id.number).collect::<Vec<_>>(), [0, 1, 2, 3, 4]);
}

#[test]
fn it_is_tried_again_without_being_asked() {
    let fixture = Fixture::new();
    let (committer, reports) = start(Duration::from_millis(1));
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.own(file);
    let away = fixture.folder.path().join("away");
    fs::rename(fixture.workshop.path(), &away).unwrap();
    committer.append(note(tag, 1));
    assert!(matches!(reports.recv_timeout(LONG), Ok(Report::Failing { .. })));
    fs::rename(&away, fixture.workshop.path()).unwrap();
    assert_eq!(reports.recv_timeout(LONG), Ok(Report::Saved { up_to: EventId::new(tag, 1) }));
    assert_eq!(reports.recv_timeout(LONG), Ok(Report::Recovered));
}

#[test]
fn what_could_not_be_saved_is_handed_back_at_the_end() {
    let fixture = Fixture::new();
    let (committer, _reports) = start(LONG);
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.own(file);
    fs::remove_dir_all(fixture.workshop.path()).unwrap();
    committer.append_all([note(tag, 1), note(tag, 2)]);
    assert_eq!(committer.finish(LONG), [note(tag, 1), note(tag, 2)]);
}

#[test]
fn events_wait_for_their_file_to_be_handed_over() {
    let fixture = Fixture::new();
    let (committer, reports) = start(LONG);
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.append(note(tag, 1));
    committer.own(file);
    assert_eq!(reports.recv_timeout(LONG), Ok(Report::Saved { up_to: EventId::new(tag, 1) }));
    assert_eq!(committer.finish(Duration::ZERO), [], "nothing waited");
}

#[test]
fn the_file_is_free_again_when_the_thread_has_ended() {
    let fixture = Fixture::new();
    let (committer, _reports) = start(LONG);
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.own(file);
    committer.append(note(tag, 1));
    assert_eq!(committer.finish(LONG), []);
    assert_eq!(fixture.claim("Ana", Stream::Notes).tag(), tag);
}
