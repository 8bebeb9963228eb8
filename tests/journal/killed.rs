//! A process that dies while it writes.

use plenary::domain::event::Stream;
use plenary::domain::ids::EventId;

use super::child::Other;
use super::fixture::Fixture;

#[test]
fn every_note_that_was_said_to_be_saved_is_there_after_a_kill() {
    let fixture = Fixture::new();
    let mut said: Vec<EventId> = Vec::new();
    for round in 0..20 {
        let mut other = Other::start("stream", &fixture.workshop);
        for _ in 0..(round * 7 % 13) {
            said.push(other.says().expect("it writes until it is killed").parse().unwrap());
        }
        other.kill();
        // What it said between the last look and its death counts as well.
        while let Some(id) = other.says() {
            said.push(id.parse().unwrap());
        }
        let (events, _, progress) = fixture.load();
        assert_eq!(progress.damage, [], "round {round}");
        for id in &said {
            let found = events.iter().filter(|event| event.id == *id).count();
            assert_eq!(found, 1, "round {round}: {id} was saved");
        }
    }
    assert!(said.len() > 100);
    let file = fixture.claim("Ana", Stream::Notes);
    let last = said.iter().max().unwrap();
    assert_eq!(file.tag(), last.writer, "all rounds wrote the same file");
    assert!(file.next_number() > last.number);
}

#[test]
fn a_running_process_keeps_its_file_and_a_killed_one_lets_go() {
    let fixture = Fixture::new();
    let mut other = Other::start("hold", &fixture.workshop);
    let tag = other.says().unwrap();
    let mine = fixture.claim("Ana", Stream::Notes);
    assert_ne!(mine.tag().to_string(), tag);
    drop(mine);
    other.kill();
    let mine = fixture.claim("Ana", Stream::Notes);
    assert_eq!(mine.tag().to_string(), tag);
    assert_eq!(mine.next_number(), 2);
}

#[test]
fn two_processes_of_one_person_write_two_files() {
    let fixture = Fixture::new();
    let mut first = Other::start("hold", &fixture.workshop);
    let mut second = Other::start("hold", &fixture.workshop);
    let (first, second) = (first.says().unwrap(), second.says().unwrap());
    assert_ne!(first, second);
    assert_eq!(fixture.ids().len(), 2);
}
