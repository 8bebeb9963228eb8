//! Unfinished texts: what was typed and not sent survives, and is gone when it was sent.

use std::fs;
use std::sync::mpsc;
use std::time::Duration;

use plenary::domain::event::Stream;
use plenary::domain::ids::WriterTag;
use plenary::journal::{Committer, Erase, Report, drafts};

use super::fixture::{Fixture, note};

fn committer() -> (Committer, mpsc::Receiver<Report>) {
    let (send, reports) = mpsc::channel();
    (Committer::start(Duration::from_secs(600), move |report| drop(send.send(report))).unwrap(), reports)
}

const LONG: Duration = Duration::from_secs(60);

#[test]
fn a_draft_is_found_when_its_process_has_ended_and_not_before() {
    let fixture = Fixture::new();
    let (committer, _reports) = committer();
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.own(file);
    committer.save_draft(tag, "half a".into());
    committer.save_draft(tag, "half a sentence ѓ".into());
    assert_eq!(committer.finish(LONG), []);
    assert_eq!(drafts::load(&fixture.workshop, tag).unwrap().as_deref(), Some("half a sentence ѓ"));

    let found = drafts::abandoned(&fixture.workshop).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].tag, found[0].text.as_str()), (tag, "half a sentence ѓ"));
    assert_eq!(drafts::abandoned(&fixture.workshop).unwrap().len(), 0, "somebody has it");
    for draft in found {
        draft.erase().unwrap();
    }
    assert_eq!(drafts::abandoned(&fixture.workshop).unwrap().len(), 0);
    assert_eq!(fixture.workshop.drafts().read_dir().unwrap().count(), 0);
}

#[test]
fn a_draft_of_somebody_who_has_written_nothing_yet_is_theirs_when_they_come_back() {
    let fixture = Fixture::new();
    let (committer, _reports) = committer();
    let file = fixture.claim("Ana", Stream::Notes);
    let tag = file.tag();
    committer.own(file);
    committer.save_draft(tag, "her first words".into());
    assert_eq!(committer.finish(LONG), []);

    let other = fixture.claim("Besa", Stream::Notes);
    assert_eq!(drafts::load(&fixture.workshop, other.tag()).unwrap(), None);
    let hers = fixture.claim("Ana", Stream::Notes);
    assert_eq!((hers.tag(), hers.next_number()), (tag, 1));
    assert_eq!(drafts::load(&fixture.workshop, tag).unwrap().as_deref(), Some("her first words"));
}

/// A committer that owns a file of one note and a draft, and can write neither the file nor a new one.
fn cannot_save(fixture: &Fixture, draft: &str) -> (Committer, mpsc::Receiver<Report>, WriterTag, Vec<u8>) {
    let (committer_before, _reports) = committer();
    let file = fixture.written("Ana", 1);
    let tag = file.tag();
    committer_before.own(file);
    committer_before.save_draft(tag, draft.into());
    assert_eq!(committer_before.finish(LONG), []);
    assert_eq!(drafts::load(&fixture.workshop, tag).unwrap().as_deref(), Some(draft));

    let (committer, reports) = committer();
    let file = fixture.claim("Ana", Stream::Notes);
    assert_eq!(file.tag(), tag);
    committer.own(file);
    // A folder in the place of the file: it can be neither opened nor made.
    let path = fixture.path(tag);
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    (committer, reports, tag, bytes)
}

#[test]
fn a_draft_that_became_a_note_stays_until_the_note_is_saved() {
    let fixture = Fixture::new();
    let (committer, reports, tag, bytes) = cannot_save(&fixture, "text");
    committer.append(note(tag, 2));
    committer.erase_draft(tag, Erase::WhenSaved);
    assert!(matches!(reports.recv_timeout(LONG), Ok(Report::Failing { .. })));
    assert_eq!(drafts::load(&fixture.workshop, tag).unwrap().as_deref(), Some("text"));
    fs::remove_dir(fixture.path(tag)).unwrap();
    fs::write(fixture.path(tag), bytes).unwrap();
    assert_eq!(committer.finish(LONG), []);
    assert_eq!(drafts::load(&fixture.workshop, tag).unwrap(), None);
    assert_eq!(fixture.ids().len(), 2);
}

#[test]
fn an_erased_draft_is_in_no_file_even_while_notes_cannot_be_saved() {
    let fixture = Fixture::new();
    let (committer, reports, tag, _) = cannot_save(&fixture, "off the record");
    committer.append(note(tag, 2));
    assert!(matches!(reports.recv_timeout(LONG), Ok(Report::Failing { .. })));
    committer.erase_draft(tag, Erase::Now);
    assert_eq!(committer.finish(LONG), [note(tag, 2)]);
    assert_eq!(fixture.workshop.drafts().read_dir().unwrap().count(), 0);
}
