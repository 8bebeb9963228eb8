//! Seeing what others write.

use std::sync::mpsc;
use std::time::Duration;

use plenary::domain::event::Stream;
use plenary::journal::Watch;

use super::fixture::{Fixture, note};

const LONG: Duration = Duration::from_secs(60);

#[test]
fn two_writers_see_each_other() {
    let fixture = Fixture::new();
    let (mut ana, mut bardha) = (fixture.written("Ana", 1), fixture.claim("Bardha", Stream::Notes));
    let watch = |own| {
        let (send, told) = mpsc::channel();
        let watch =
            Watch::start(&fixture.workshop.journal(), move || send.send(()).unwrap_or_default()).unwrap();
        watch.is_own(own);
        (watch, told)
    };
    let (_at_ana, ana_told) = watch(ana.tag());
    let (_at_bardha, bardha_told) = watch(bardha.tag());
    let (mut seen_by_ana, mut ana_reads, _) = fixture.load();
    let (mut seen_by_bardha, mut bardha_reads, _) = fixture.load();

    // A new file, and one that grows.
    bardha.append(&[note(bardha.tag(), 1)]).unwrap();
    while !seen_by_ana.contains(&note(bardha.tag(), 1)) {
        ana_told.recv_timeout(LONG).unwrap();
        ana_reads.poll(&mut seen_by_ana).unwrap();
    }
    ana.append(&[note(ana.tag(), 2)]).unwrap();
    while !seen_by_bardha.contains(&note(ana.tag(), 2)) {
        bardha_told.recv_timeout(LONG).unwrap();
        bardha_reads.poll(&mut seen_by_bardha).unwrap();
    }
}

#[test]
fn a_folder_that_is_not_there_cannot_be_watched() {
    let fixture = Fixture::new();
    let error = Watch::start(&fixture.folder.path().join("no"), || ()).unwrap_err();
    assert!(error.to_string().contains("cannot be watched"), "{error}");
}
