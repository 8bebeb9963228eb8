//! A strike from the shell: written, carried out, and waited for until those who run have followed.

use std::path::PathBuf;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::app::effect::Erased;
use crate::domain::event::Event;
use crate::journal::{self, Committer, JournalError, Report, Strike, Waiting, WriterFile};

/// How long those who run are waited for.
const PATIENCE: Duration = Duration::from_secs(5);
/// How often it is looked whether they have followed.
const LOOK: Duration = Duration::from_millis(100);

#[derive(Debug, thiserror::Error)]
pub enum NotStruck {
    /// The strike itself is not on the disk, so nothing was erased.
    #[error("{0}")]
    NotSaved(String),
    #[error(transparent)]
    Failed(#[from] JournalError),
    #[error(transparent)]
    NoThread(#[from] std::io::Error),
}

/// Saves the strike, if there is a new one, and erases the words from all files. Programs that run get a few
/// seconds to erase them from their own.
///
/// # Errors
/// When the strike cannot be saved. What could not be erased is in the answer.
pub fn strike(file: WriterFile, event: Option<Event>, strike: Strike) -> Result<Erased, NotStruck> {
    strike_within(PATIENCE, file, event, strike)
}

fn strike_within(
    patience: Duration,
    file: WriterFile,
    event: Option<Event>,
    strike: Strike,
) -> Result<Erased, NotStruck> {
    let (sender, reports) = channel();
    let committer = Committer::start(LOOK, move |report| drop(sender.send(report)))?;
    committer.own(file);
    let after = event.as_ref().map(|event| event.id);
    committer.strike(Strike { after, ..strike });
    committer.append_all(event);
    // The patience is for those who run. Our own work takes as long as it takes: many and long exports do.
    let mut until: Option<Instant> = None;
    let mut last = Erased::default();
    loop {
        let report = match until {
            Some(until) => reports.recv_timeout(until.saturating_duration_since(Instant::now())),
            None => reports.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match report {
            Ok(Report::Erased { waiting, exports, unread, failed }) => {
                let is_over = waiting.is_empty() && failed.is_none();
                last.exports.extend(exports);
                (last.waiting, last.unread, last.failed) = (people(waiting), unread, failed);
                if is_over {
                    break;
                }
                until = until.or_else(|| Some(Instant::now() + patience));
            }
            Ok(Report::Failing { text, .. }) => return Err(NotStruck::NotSaved(text)),
            Ok(Report::Saved { .. } | Report::Recovered) => {}
            // Nobody erases any more, and nothing was said of what is done.
            Err(RecvTimeoutError::Disconnected) if until.is_none() => {
                return Err(NotStruck::NotSaved("the thread that writes has ended".to_owned()));
            }
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    committer.finish(LOOK);
    Ok(last)
}

/// Who writes these files; the file where it does not say so.
pub fn people(waiting: Vec<Waiting>) -> Vec<String> {
    let mut people: Vec<String> =
        waiting.into_iter().map(|file| file.person.unwrap_or_else(|| file.tag.to_string())).collect();
    people.sort();
    people.dedup();
    people
}

/// The folders, beside the workspace, into which programs put what no disk took.
pub fn rescued(state_dir: &std::path::Path) -> Vec<PathBuf> {
    vec![state_dir.to_owned(), std::env::temp_dir()]
}

/// The exports of a workshop that hold one of these names.
pub fn exports_with(folder: &std::path::Path, names: &[String]) -> Vec<PathBuf> {
    journal::exports_with(folder, names)
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::domain::event::{Body, Stream, Writer};
    use crate::domain::ids::EventId;
    use crate::domain::note::{Kind, Level, NoteFields};
    use crate::domain::stamp::Stamp;
    use crate::journal::{Surroundings, Workspace};

    #[test]
    fn our_own_work_is_waited_for_however_long_it_takes() {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        let who = Writer { person: "Ana".into(), machine: "a1".into(), stream: Stream::Notes };
        let mut file = journal::claim(&workshop, &who).unwrap();
        let tag = file.tag();
        let event = |number: u32, body| Event {
            id: EventId::new(tag, number),
            stamp: Stamp { ms: i64::from(number), count: 0 },
            at: DateTime::default(),
            step: None,
            body,
        };
        let fields = NoteFields::new(Kind::Challenge, "Nobody is to read this", Level::None);
        let note = event(1, Body::Note(Box::new(fields)));
        file.append(std::slice::from_ref(&note)).unwrap();
        let around = Surroundings { exports: folder.path().join("exports"), rescued: Vec::new() };
        let strike = Strike { workshop: workshop.clone(), around, notes: [note.id].into(), after: None };
        let event = event(2, Body::Strike { notes: [note.id].into() });
        let erased = strike_within(Duration::ZERO, file, Some(event), strike).unwrap();
        assert!(erased.failed.is_none() && erased.waiting.is_empty());
        for entry in workshop.journal().read_dir().unwrap() {
            let file = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(memchr::memmem::find(&file, b"Nobody is to read").is_none());
        }
    }
}
