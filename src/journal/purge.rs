//! Purge: the people go from the files of a workshop, and what was said stays.
//!
//! Nobody may write meanwhile: all locks are taken first. Every step can be done again, so that an interrupted
//! purge is finished by the next.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::PathBuf;

use crate::domain::event::{Body, Event, Writer};
use crate::domain::ids::WriterTag;
use crate::domain::personal::{is_function, is_personal, neutral_name};
use crate::domain::stamp::Stamp;

use super::erase::{self, Waiting, overwrite_and_remove};
use super::error::{At, JournalError};
use super::layout::{self, Lock};
use super::workspace::WorkshopDir;
use super::{claim, drafts, line, names};

/// What was done.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Purged {
    /// How many authors have a neutral name now.
    pub authors: usize,
    /// How many counts of functions and consents were erased.
    pub answers: usize,
    pub had_names: bool,
    /// Whether participants were taken out of the plan.
    pub had_participants: bool,
    /// The names that are gone, to be looked for in exports.
    pub names: Vec<String>,
}

/// Why nothing was done.
#[derive(Debug, thiserror::Error)]
pub enum NotPurged {
    #[error("{} programs run", .0.len())]
    Running(Vec<Waiting>),
    #[error(transparent)]
    Failed(#[from] JournalError),
}

/// Removes authors, participants, and what somebody agreed to. `plan_without` gives the plan without
/// participants, or none where it has none.
///
/// # Errors
/// [`NotPurged::Running`] when somebody has the workshop open, and nothing was changed; else what the disk
/// says. Done again, it is finished.
pub fn purge(
    workshop: &WorkshopDir,
    plan_without: impl FnOnce(&[u8]) -> Option<Vec<u8>>,
) -> Result<Purged, NotPurged> {
    let _locks = lock_all(workshop)?;
    let mut purged = Purged::default();
    let files: Vec<(WriterTag, PathBuf)> = event_files(workshop)?;
    let neutral = neutral_names(&files, &drafts::writers(workshop)?)?;
    for (tag, path) in &files {
        let mut answers = 0;
        erase::rewrite(path, |bytes| without_people(*tag, bytes, &neutral, &mut answers))?;
        purged.answers += answers;
    }
    erase_torn(workshop, &neutral)?;
    drafts::rename_writers(workshop, |person| neutral.get(person).cloned())?;
    purged.had_names = names::erase(workshop)?;
    let plan = workshop.plan()?;
    if let Some(without) = plan_without(&plan) {
        let mut without = Some(without);
        erase::rewrite(&workshop.plan_path(), |_| without.take())?;
        purged.had_participants = true;
    }
    purged.authors = neutral.len();
    purged.names = neutral.into_keys().collect();
    purged.names.sort();
    Ok(purged)
}

fn event_files(workshop: &WorkshopDir) -> Result<Vec<(WriterTag, PathBuf)>, JournalError> {
    let files = layout::event_files(&workshop.journal())?.into_iter().filter(|(_, path)| path.is_file());
    // A copy under another name has a writer too.
    Ok(files.filter_map(|(tag, path)| Some((tag.or_else(|| erase::named_after(&path))?, path))).collect())
}

fn lock_all(workshop: &WorkshopDir) -> Result<Vec<Lock>, NotPurged> {
    let journal = workshop.journal();
    let mut tags: BTreeSet<WriterTag> = event_files(workshop)?.into_iter().map(|(tag, _)| tag).collect();
    // Who opened the workshop and has written nothing has a draft at the most, or nothing to be purged.
    tags.extend(drafts::writers(workshop)?.into_keys());
    let (mut locks, mut running) = (Vec::new(), Vec::new());
    for tag in tags {
        match Lock::take(&journal, tag)? {
            Some(lock) => locks.push(lock),
            None => {
                let header = claim::header_of(&layout::events_path(&journal, tag), tag);
                let person = match header {
                    Ok(claim::Header::Of(_, writer)) => Some(writer.person),
                    _ => None,
                };
                running.push(Waiting { tag, person });
            }
        }
    }
    match running.is_empty() {
        true => Ok(locks),
        false => Err(NotPurged::Running(running)),
    }
}

/// A neutral name for each author, the first to write first; numbers that were given before stay.
fn neutral_names(
    files: &[(WriterTag, PathBuf)],
    drafting: &BTreeMap<WriterTag, Writer>,
) -> Result<HashMap<String, String>, JournalError> {
    let mut people: Vec<(Stamp, String)> = Vec::new();
    for (tag, path) in files {
        let bytes = fs::read(path).at("read", path)?;
        for event in events(*tag, &bytes) {
            if let Body::Writer(writer) = event.body {
                people.push((event.stamp, writer.person));
            }
        }
    }
    people.extend(drafting.values().map(|writer| (Stamp { ms: i64::MAX, count: 0 }, writer.person.clone())));
    people.sort();
    let taken: BTreeSet<String> = people.iter().map(|(_, person)| person.clone()).collect();
    let mut free = (1..).map(neutral_name).filter(|name| !taken.contains(name));
    let mut names = HashMap::new();
    for (_, person) in people {
        if !is_function(&person) && !names.contains_key(&person) {
            names.insert(person, free.next().unwrap_or_default());
        }
    }
    Ok(names)
}

fn events(tag: WriterTag, bytes: &[u8]) -> impl Iterator<Item = Event> {
    bytes.split(|&byte| byte == b'\n').flat_map(move |line| match line::read(tag, line) {
        Ok(event) => vec![event],
        Err(spoilt) => spoilt.events,
    })
}

/// The file with neutral names, and without counts and consents; none where it has neither.
fn without_people(
    tag: WriterTag,
    bytes: &[u8],
    neutral: &HashMap<String, String>,
    answers: &mut usize,
) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut is_changed = false;
    for whole in bytes.split_inclusive(|&byte| byte == b'\n') {
        let line = whole.strip_suffix(b"\n").unwrap_or(whole);
        let instead = match line::read(tag, line) {
            Ok(event) => changed(event, neutral, answers).map(|event| vec![event]),
            // What is damaged goes when a name can be read in it.
            Err(_) if names_anybody(line, neutral) => Some(Vec::new()),
            Err(_) => None,
        };
        match instead {
            None => out.extend_from_slice(whole),
            Some(events) => {
                is_changed = true;
                events.iter().for_each(|event| line::write(event, &mut out));
            }
        }
    }
    is_changed.then_some(out)
}

fn changed(event: Event, neutral: &HashMap<String, String>, answers: &mut usize) -> Option<Event> {
    match &event.body {
        Body::Writer(writer) => {
            let person = neutral.get(&writer.person)?.clone();
            let body = Body::Writer(Writer { person, ..writer.clone() });
            Some(Event { body, ..event })
        }
        body if is_personal(body) => {
            *answers += 1;
            Some(Event { body: Body::Struck {}, ..event })
        }
        _ => None,
    }
}

fn names_anybody(bytes: &[u8], neutral: &HashMap<String, String>) -> bool {
    let is_in = |name: &String| memchr::memmem::find(bytes, name.as_bytes()).is_some();
    neutral.keys().any(is_in)
}

/// What was cut off or never got its name, and holds one.
fn erase_torn(workshop: &WorkshopDir, neutral: &HashMap<String, String>) -> Result<(), JournalError> {
    let journal = workshop.journal();
    for path in erase::files_in(&journal).at("read", &journal)? {
        if path.extension().is_some_and(|end| end == layout::EVENTS || end == "lock") {
            continue;
        }
        let bytes = fs::read(&path).at("read", &path)?;
        if names_anybody(&bytes, neutral) {
            match overwrite_and_remove(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(error).at("erase", &path);
                }
                _ => {}
            }
        }
    }
    Ok(())
}
