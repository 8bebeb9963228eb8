//! What the writing thread does each time it wakes: one write and one sync for each file.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::domain::erasure::Words;
use crate::domain::event::Event;
use crate::domain::ids::WriterTag;
use crate::journal::drafts;
use crate::journal::heartbeats::Heartbeat;

use super::striking::Striking;
use super::{Draft, Erase, JournalError, Report, Shared, Strike, Trouble, WriterFile};

/// What waits when the thread wakes.
pub(super) struct Round {
    pub claimed: Vec<WriterFile>,
    pub batches: Vec<(WriterTag, Arc<Vec<Event>>)>,
    pub drafts: BTreeMap<WriterTag, Draft>,
    pub heartbeat: Option<Heartbeat>,
    pub striking: Option<Strike>,
    pub words: Words,
    /// Whether the thread ends after this one.
    pub last: bool,
}

/// The life of the thread.
pub(super) fn run(shared: &Shared, retry: Duration, report: &dyn Fn(Report)) {
    let _end = End(shared);
    let mut files: BTreeMap<WriterTag, WriterFile> = BTreeMap::new();
    let mut failing: Option<Trouble> = None;
    let mut heart_fails = false;
    let mut striking = Striking::default();
    loop {
        let round = shared.next_round((failing.is_some() || striking.fails()).then_some(retry));
        files.extend(round.claimed.into_iter().map(|file| (file.tag(), file)));
        let mut first_error: Option<JournalError> = None;
        let mut drafts = round.drafts;
        // What must not be on the disk goes first: writing may take its time.
        let now = drafts.extract_if(.., |_, draft| matches!(draft, Draft::Erase(Erase::Now)));
        let mut kept: BTreeMap<WriterTag, Draft> = now
            .filter_map(|(tag, draft)| keep_if_failed(shared, &mut files, tag, draft, &mut first_error))
            .collect();
        // Before the strike itself is on the disk, and others do the same: whoever strikes is told of exports.
        striking.take(round.striking, round.words);
        striking.begin(&mut files);
        for (tag, events) in round.batches {
            let (saved, error) = match files.get_mut(&tag) {
                Some(file) => append(file, &events),
                // Its file was not handed over yet.
                None => (0, None),
            };
            let up_to = events[..saved].last().map(|event| event.id);
            drop(events);
            shared.lock().queues.entry(tag).or_default().written(saved);
            if let Some(up_to) = up_to {
                report(Report::Saved { up_to });
            }
            first_error = first_error.or(error);
        }
        kept.extend(
            drafts
                .into_iter()
                .filter_map(|(tag, draft)| keep_if_failed(shared, &mut files, tag, draft, &mut first_error)),
        );
        // Last: what was typed must not wait for it.
        if let Some(heartbeat) = &round.heartbeat {
            let error = heartbeat.save().err();
            if let Some(error) = error.as_ref().filter(|_| !heart_fails) {
                tracing::warn!(%error, "a heartbeat could not be written");
            }
            heart_fails = error.is_some();
        }
        let mut state = shared.lock();
        for (tag, draft) in kept {
            // What was said of the draft meanwhile counts.
            state.drafts.entry(tag).or_insert(draft);
        }
        drop(state);
        match first_error {
            Some(error) if failing != Some(error.trouble()) => {
                failing = Some(error.trouble());
                report(Report::Failing { trouble: error.trouble(), text: error.to_string() });
            }
            Some(_) => {}
            None if failing.take().is_some() => report(Report::Recovered),
            None => {}
        }
        striking.carry_out(&mut files, report);
        if round.last {
            return;
        }
    }
}

/// Appends all events, or as many as there is room for.
fn append(file: &mut WriterFile, events: &[Event]) -> (usize, Option<JournalError>) {
    let mut saved = 0;
    let mut part = events.len();
    while saved < events.len() {
        match file.append(&events[saved..saved + part]) {
            Ok(()) => {
                saved += part;
                part = events.len() - saved;
            }
            Err(error) if error.trouble() == Trouble::Full && part > 1 => part /= 2,
            Err(error) => return (saved, Some(error)),
        }
    }
    (saved, None)
}

/// Does what was asked of a draft; gives it back if it has to be tried again.
fn keep_if_failed(
    shared: &Shared,
    files: &mut BTreeMap<WriterTag, WriterFile>,
    tag: WriterTag,
    draft: Draft,
    first_error: &mut Option<JournalError>,
) -> Option<(WriterTag, Draft)> {
    let Some(file) = files.get_mut(&tag) else { return Some((tag, draft)) };
    let result = match &draft {
        // The lock shows that the draft's writer is running, the file's first line who that is.
        Draft::Save(text) => file
            .hold()
            .and_then(|()| file.introduce())
            .and_then(|()| drafts::save(file.workshop(), tag, file.who(), text)),
        Draft::Erase(Erase::WhenSaved) if !shared.is_saved(tag) => return Some((tag, draft)),
        Draft::Erase(_) => drafts::erase(file.workshop(), tag),
    };
    let error = result.err()?;
    first_error.get_or_insert(error);
    Some((tag, draft))
}

/// Tells who waits for the end, however the thread ends.
struct End<'a>(&'a Shared);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.lock().ended = true;
        self.0.ended.notify_all();
    }
}
