//! The thread that writes: events wait in memory until they are on the disk, however long that
//! takes, and nobody who types waits for it.

use std::collections::{BTreeMap, HashSet};
use std::io;
use std::mem;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::domain::erasure::Words;
use crate::domain::event::Event;
use crate::domain::ids::{EventId, NoteId, WriterTag};

use super::erase::{self, Surroundings, Waiting};
use super::error::{JournalError, Trouble};
use super::heartbeats::Heartbeat;
use super::workspace::WorkshopDir;
use super::writer::WriterFile;
use round::Round;

mod round;
mod striking;

/// What the thread has to say. It says each thing once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// The events of this writer up to this one are on the disk.
    Saved { up_to: EventId },
    /// From now on writing fails, or fails for another reason. Nothing is lost: it is tried again
    /// until it works.
    Failing { trouble: Trouble, text: String },
    /// All that waited is on the disk.
    Recovered,
    /// The words of struck notes are in no file any more but in those of `waiting`, whose writers run; or not
    /// everything could be erased, and it is tried again.
    Erased { waiting: Vec<Waiting>, exports: Vec<PathBuf>, unread: Vec<PathBuf>, failed: Option<String> },
}

/// The words of notes are to be erased from all files.
#[derive(Clone, Debug)]
pub struct Strike {
    pub workshop: WorkshopDir,
    pub around: Surroundings,
    pub notes: HashSet<NoteId>,
    /// The event that says so, if this program writes it: it is on the disk before the words go, so that
    /// copies elsewhere learn of it.
    pub after: Option<EventId>,
}

/// When a draft is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Erase {
    /// Its text became an event: not before that event is on the disk.
    WhenSaved,
    /// Its text is off the record or was thrown away.
    Now,
}

/// Owns this process's files and writes to them on a thread of its own.
#[derive(Debug)]
pub struct Committer {
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

impl Committer {
    /// Starts the thread. It sleeps while there is nothing to write. What fails is tried again
    /// after `retry`, and at every further event.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(retry: Duration, report: impl Fn(Report) + Send + 'static) -> io::Result<Committer> {
        let shared = Arc::new(Shared::default());
        let of_thread = shared.clone();
        let thread = thread::Builder::new()
            .name("journal".into())
            .spawn(move || round::run(&of_thread, retry, &report))?;
        Ok(Committer { shared, thread: Some(thread) })
    }

    /// Hands over a claimed file: events with its tag go there.
    pub fn own(&self, file: WriterFile) {
        self.shared.change(|state| state.claimed.push(file));
    }

    /// Lets the event be written to the file of its writer. Returns at once.
    pub fn append(&self, event: Event) {
        self.append_all([event]);
    }

    /// The same of several, which then need one write.
    pub fn append_all(&self, events: impl IntoIterator<Item = Event>) {
        self.shared.change(|state| {
            for event in events {
                state.queues.entry(event.id.writer).or_default().waiting.push(event);
            }
        });
    }

    /// Tries again now what failed.
    pub fn poke(&self) {
        self.shared.change(|_| ());
    }

    /// Keeps what is being typed, in the place of what was kept before.
    pub fn save_draft(&self, tag: WriterTag, text: String) {
        self.shared.change(|state| state.drafts.insert(tag, Draft::Save(text)));
    }

    pub fn erase_draft(&self, tag: WriterTag, when: Erase) {
        self.shared.change(|state| state.drafts.insert(tag, Draft::Erase(when)));
    }

    /// Erases the words of notes: at once from what waits in memory, then from the files.
    pub fn strike(&self, strike: Strike) {
        self.shared.change(|state| {
            state.struck.extend(&strike.notes);
            state.forget_words();
            match &mut state.striking {
                Some(known) => {
                    known.notes.extend(strike.notes);
                    known.after = known.after.max(strike.after);
                }
                none => *none = Some(strike),
            }
        });
    }

    /// Keeps that the program is there, in the place of what was kept before. Whether that works is
    /// nobody's trouble; it is logged.
    pub fn save_heartbeat(&self, heartbeat: Heartbeat) {
        self.shared.change(|state| state.heartbeat = Some(heartbeat));
    }

    /// What is not on the disk yet, by writer and number.
    pub fn unsaved(&self) -> Vec<Event> {
        self.shared.lock().unsaved()
    }

    /// Writes what waits, ends the thread and lets go of the files. Takes at most this long, even
    /// if the disk does not answer. Returns what could not be saved.
    pub fn finish(mut self, within: Duration) -> Vec<Event> {
        let deadline = Instant::now() + within;
        self.shared.change(|state| state.closing = true);
        let Some(thread) = self.thread.take() else { return self.unsaved() };
        let mut state = self.shared.lock();
        while !state.ended {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return state.unsaved();
            }
            let waited = self.shared.ended.wait_timeout(state, left);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        let unsaved = state.unsaved();
        drop(state);
        // It has said its last; a panic in it was reported by the panic hook.
        let _ = thread.join();
        unsaved
    }
}

impl Drop for Committer {
    /// Without [`Committer::finish`] the thread still writes what waits before it ends.
    fn drop(&mut self) {
        self.shared.change(|state| state.closing = true);
    }
}

/// What the thread and its owner both see.
#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    ended: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Whether there may be something to do.
    news: bool,
    claimed: Vec<WriterFile>,
    queues: BTreeMap<WriterTag, Queue>,
    drafts: BTreeMap<WriterTag, Draft>,
    heartbeat: Option<Heartbeat>,
    striking: Option<Strike>,
    /// The notes whose words are kept no longer.
    struck: HashSet<NoteId>,
    /// What they said, as far as it was only in memory.
    words: Words,
    closing: bool,
    ended: bool,
}

#[derive(Debug, Default)]
struct Queue {
    /// What the thread is writing.
    writing: Arc<Vec<Event>>,
    waiting: Vec<Event>,
}

#[derive(Debug)]
enum Draft {
    Save(String),
    Erase(Erase),
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // No code panics while it holds the lock; if it did, the events are whole all the same.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) {
        let mut state = self.lock();
        change(&mut state);
        state.news = true;
        self.changed.notify_one();
    }

    /// Whether all events of this writer are on the disk.
    fn is_saved(&self, tag: WriterTag) -> bool {
        let state = self.lock();
        state.queues.get(&tag).is_none_or(|queue| queue.writing.is_empty() && queue.waiting.is_empty())
    }

    /// Waits for something to do, and takes it. While things fail, at most so long.
    fn next_round(&self, retry: Option<Duration>) -> Round {
        let mut state = self.lock();
        let deadline = retry.map(|retry| Instant::now() + retry);
        while !state.news {
            state = match deadline {
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() {
                        break;
                    }
                    self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
        state.news = false;
        state.forget_words();
        Round {
            claimed: mem::take(&mut state.claimed),
            batches: state
                .queues
                .iter_mut()
                .filter(|(_, queue)| !queue.waiting.is_empty())
                .map(|(&tag, queue)| (tag, queue.take()))
                .collect(),
            drafts: mem::take(&mut state.drafts),
            heartbeat: state.heartbeat.take(),
            striking: state.striking.take(),
            words: mem::take(&mut state.words),
            last: state.closing,
        }
    }
}

impl State {
    fn unsaved(&self) -> Vec<Event> {
        let all = self.queues.values().flat_map(|queue| queue.writing.iter().chain(&queue.waiting));
        all.cloned().map(|event| erase::blank(event, &self.struck)).collect()
    }

    /// What waits holds no words of struck notes.
    fn forget_words(&mut self) {
        if self.struck.is_empty() {
            return;
        }
        let Self { queues, struck, words, .. } = self;
        for queue in queues.values_mut() {
            let holding = |event: &&Event| event.body.holds_words_of(event.id, struck);
            queue
                .writing
                .iter()
                .chain(&queue.waiting)
                .filter(holding)
                .for_each(|event| words.take(&event.body));
            let waiting = mem::take(&mut queue.waiting);
            queue.waiting = waiting.into_iter().map(|event| erase::blank(event, struck)).collect();
        }
    }
}

impl Queue {
    fn take(&mut self) -> Arc<Vec<Event>> {
        self.writing = Arc::new(mem::take(&mut self.waiting));
        self.writing.clone()
    }

    /// The first so many of what was being written are saved; the others wait again, in front.
    fn written(&mut self, saved: usize) {
        let writing = mem::take(&mut self.writing);
        if saved < writing.len() {
            let mut rest: Vec<Event> =
                Arc::try_unwrap(writing).unwrap_or_else(|shared| (*shared).clone()).split_off(saved);
            rest.append(&mut self.waiting);
            self.waiting = rest;
        }
    }
}
