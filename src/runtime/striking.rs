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
    let (sender, reports) = channel();
    let committer = Committer::start(LOOK, move |report| drop(sender.send(report)))?;
    committer.own(file);
    let after = event.as_ref().map(|event| event.id);
    committer.strike(Strike { after, ..strike });
    committer.append_all(event);
    let until = Instant::now() + PATIENCE;
    let mut last = Erased::default();
    loop {
        match reports.recv_timeout(until.saturating_duration_since(Instant::now())) {
            Ok(Report::Erased { waiting, exports, unread, failed }) => {
                let is_over = waiting.is_empty() && failed.is_none();
                last.exports.extend(exports);
                (last.waiting, last.unread, last.failed) = (people(waiting), unread, failed);
                if is_over {
                    break;
                }
            }
            Ok(Report::Failing { text, .. }) => return Err(NotStruck::NotSaved(text)),
            Ok(Report::Saved { .. } | Report::Recovered) => {}
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
