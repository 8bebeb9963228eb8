//! Where events come from and go to: the journal on the disk, or nowhere in a rehearsal.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::program::RuntimeError;
use super::wait::Waker;
use crate::app::effect::Message;
use crate::app::storage::{DamagedLine, StorageNews, Trouble};
use crate::domain::author::{Author, Pen};
use crate::domain::event::{Event, Stream, Writer};
use crate::domain::ids::{EventId, WriterTag};
use crate::domain::plan::Plan;
use crate::domain::workshop::Workshop;
use crate::journal::{self, Committer, Damage, Erase, Reader, Report, Sink, Watch, WorkshopDir, WriterFile};

/// How often a disk that said no is asked again.
const RETRY: Duration = Duration::from_secs(2);
/// How long the end of the program waits for the disk.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// The journal of an open workshop.
pub struct Store {
    dir: WorkshopDir,
    reader: Reader,
    pens: Option<Pens>,
    reports: (Sender<Report>, Receiver<Report>),
    committer: Option<Committer>,
    watch: Option<Watch>,
    /// Events given to the committer and not saved yet.
    in_flight: Vec<EventId>,
}

struct Pens {
    time: Option<WriterFile>,
    notes: Option<WriterFile>,
    notes_tag: WriterTag,
}

/// Collects what the reader finds.
#[derive(Default)]
struct Inbox {
    events: Vec<Event>,
    again: bool,
}

impl Sink for Inbox {
    fn event(&mut self, event: Event) {
        self.events.push(event);
    }

    fn begin_again(&mut self) {
        self.events.clear();
        self.again = true;
    }
}

/// Folds what the reader finds at once: no list of 10,000 events in between.
struct Folding<'a> {
    workshop: &'a mut Workshop,
}

impl Sink for Folding<'_> {
    fn event(&mut self, event: Event) {
        self.workshop.take(event);
    }

    fn begin_again(&mut self) {
        *self.workshop = Workshop::new(self.workshop.plan().clone());
    }
}

/// A workshop read from the disk, with somebody to write in it.
pub struct Opened {
    pub store: Store,
    pub workshop: Workshop,
    pub author: Author,
    pub news: Vec<StorageNews>,
    pub draft: Option<String>,
}

/// An author who never writes: of a screen that only shows, or of a rehearsal.
pub fn nobody() -> Author {
    let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
    Author::new(pen(0x01ff_fffe), pen(0x01ff_ffff))
}

/// Reads a workshop once, to be rehearsed in memory.
///
/// # Errors
/// When its files cannot be read.
pub fn read_once(dir: &WorkshopDir, plan: Arc<Plan>) -> Result<Workshop, RuntimeError> {
    let mut workshop = Workshop::new(plan);
    Reader::load(&dir.journal(), None, &mut Folding { workshop: &mut workshop })?;
    workshop.settle();
    Ok(workshop)
}

impl Store {
    /// Opens a workshop. `person` writes in it; none only looks, and nothing is written then.
    ///
    /// # Errors
    /// When its files cannot be read. That they cannot be written is news, not an error.
    pub fn open(
        dir: WorkshopDir,
        plan: Arc<Plan>,
        person: Option<&str>,
        state_dir: &Path,
    ) -> Result<Opened, RuntimeError> {
        let mut workshop = Workshop::new(plan);
        let (reader, progress) =
            Reader::load(&dir.journal(), None, &mut Folding { workshop: &mut workshop })?;
        workshop.settle();
        let mut news: Vec<StorageNews> = progress.damage.iter().map(damaged).collect();
        let mut draft = None;
        let (pens, author) = match person {
            None => (None, nobody()),
            Some(person) => {
                let machine = journal::machine_id(state_dir);
                let claim = |stream| {
                    let who = Writer { person: person.to_owned(), machine: machine.clone(), stream };
                    journal::claim(&dir, &who)
                };
                let (time, notes) = (claim(Stream::Time)?, claim(Stream::Notes)?);
                let pen = |file: &WriterFile| Pen { tag: file.tag(), next: file.next_number() };
                let author = Author::new(pen(&time), pen(&notes));
                match journal::drafts::load(&dir, notes.tag()) {
                    Ok(kept) => draft = kept,
                    Err(error) => tracing::warn!(%error, "a draft could not be read"),
                }
                let notes_tag = notes.tag();
                (Some(Pens { time: Some(time), notes: Some(notes), notes_tag }), author)
            }
        };
        news.dedup();
        let store = Store {
            dir,
            reader,
            pens,
            reports: channel(),
            committer: None,
            watch: None,
            in_flight: Vec::new(),
        };
        Ok(Opened { store, workshop, author, news, draft })
    }

    /// Starts the threads that write and watch. After the first picture, which they must not delay.
    pub fn start(&mut self, waker: &Waker) {
        if let Some(pens) = &mut self.pens {
            let (sender, waker) = (self.reports.0.clone(), waker.clone());
            let report = move |report| {
                if sender.send(report).is_ok() {
                    waker.wake();
                }
            };
            match Committer::start(RETRY, report) {
                Ok(committer) => {
                    for file in [pens.time.take(), pens.notes.take()].into_iter().flatten() {
                        committer.own(file);
                    }
                    self.committer = Some(committer);
                }
                Err(error) => tracing::error!(%error, "the writing thread did not start"),
            }
        }
        let waker = waker.clone();
        match Watch::start(&self.dir.journal(), move || waker.wake()) {
            Ok(watch) => self.watch = Some(watch),
            Err(error) => tracing::warn!(%error, "the journal is not watched"),
        }
    }

    /// Tells the watch which files are our own, so that what we write does not wake us.
    pub fn disregard(&self, author: &Author) {
        if let Some(watch) = &self.watch {
            watch.is_own(author.tag(Stream::Time));
            watch.is_own(author.tag(Stream::Notes));
        }
    }

    pub fn commit(&mut self, event: Event) {
        match &self.committer {
            Some(committer) => {
                self.in_flight.push(event.id);
                committer.append(event);
            }
            None => tracing::error!(id = %event.id, "an event could not be given to be saved"),
        }
    }

    pub fn retry(&self) {
        if let Some(committer) = &self.committer {
            committer.poke();
        }
    }

    pub fn keep_draft(&self, text: String) {
        if let (Some(committer), Some(pens)) = (&self.committer, &self.pens) {
            committer.save_draft(pens.notes_tag, text);
        }
    }

    pub fn erase_draft(&self, now: bool) {
        if let (Some(committer), Some(pens)) = (&self.committer, &self.pens) {
            committer.erase_draft(pens.notes_tag, if now { Erase::Now } else { Erase::WhenSaved });
        }
    }

    /// What happened on the disk since the last look.
    pub fn news(&mut self, author: &Author) -> Vec<Message> {
        let mut messages = Vec::new();
        while let Ok(report) = self.reports.1.try_recv() {
            match report {
                Report::Saved { up_to } => {
                    let before = self.in_flight.len();
                    self.in_flight.retain(|id| id.writer != up_to.writer || id.number > up_to.number);
                    messages.push(Message::Storage(StorageNews::Saved(before - self.in_flight.len())));
                }
                Report::Failing { trouble, text } => {
                    tracing::error!(%text, "the journal cannot be written");
                    messages.push(Message::Storage(StorageNews::Failing(trouble_of(trouble, text))));
                }
                Report::Recovered => messages.push(Message::Storage(StorageNews::Recovered)),
            }
        }
        let mut inbox = Inbox::default();
        match self.reader.poll(&mut inbox) {
            Ok(progress) => {
                messages.extend(progress.damage.iter().map(|damage| Message::Storage(damaged(damage))));
            }
            Err(error) => tracing::warn!(%error, "the journal could not be read"),
        }
        if inbox.again {
            let unsaved = self.committer.as_ref().map(Committer::unsaved).unwrap_or_default();
            inbox.events.extend(unsaved);
            messages.push(Message::Reloaded(inbox.events));
        } else {
            inbox.events.retain(|event| !author.wrote(event.id));
            if !inbox.events.is_empty() {
                messages.push(Message::Arrived(inbox.events));
            }
        }
        messages
    }

    /// Waits for the disk a last time; gives what could not be saved.
    pub fn finish(self) -> Vec<Event> {
        // The watch goes first: what the last writing does needs no reading any more.
        drop(self.watch);
        self.committer.map(|committer| committer.finish(LAST_WAIT)).unwrap_or_default()
    }
}

fn damaged(damage: &Damage) -> StorageNews {
    tracing::warn!(%damage, "a line of the journal was set aside");
    let file = damage.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    StorageNews::Damaged(DamagedLine { file, line: usize::try_from(damage.line).unwrap_or(usize::MAX) })
}

fn trouble_of(trouble: journal::Trouble, text: String) -> Trouble {
    match trouble {
        journal::Trouble::Full => Trouble::Full,
        journal::Trouble::Denied => Trouble::ReadOnly,
        journal::Trouble::Gone => Trouble::Gone,
        journal::Trouble::Other => Trouble::Other(text),
    }
}

/// Puts what could not be saved into a file of its own, so that it is not lost with the program.
pub fn rescue(unsaved: &[Event], folder: &Path) -> std::io::Result<std::path::PathBuf> {
    std::fs::create_dir_all(folder)?;
    let now: DateTime<Utc> = std::time::SystemTime::now().into();
    let path = folder.join(format!("unsaved-{}.jsonl", now.format("%Y%m%d-%H%M%S")));
    let mut lines = Vec::new();
    for event in unsaved {
        event.write_json(&mut lines);
        lines.push(b'\n');
    }
    std::fs::write(&path, lines)?;
    Ok(path)
}
