//! Where events come from and go to: the journal on the disk, or nowhere in a rehearsal.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::{DateTime, Utc};

use super::followers::Followers;
use super::program::RuntimeError;
use super::striking;
use super::unsaved::Unsaved;
use super::wait::Waker;
use crate::app::effect::{Erased, Message};
use crate::app::storage::{DamagedLine, StorageNews, Trouble};
use crate::domain::author::{Author, Pen, ROOM};
use crate::domain::clock::Reading;
use crate::domain::event::{Body, Event, Stream, Writer};
use crate::domain::ids::{EventId, NoteId, WriterTag};
use crate::domain::plan::Plan;
use crate::domain::workshop::Workshop;
use crate::journal::drafts::{self, Abandoned};
use crate::journal::{
    self, Committer, Damage, Erase, Heartbeat, JournalError, Reader, Report, Sink, Strike, Surroundings,
    Waiting, Watch, WorkshopDir, WriterFile,
};

/// How often a disk that said no is asked again.
const RETRY: Duration = Duration::from_secs(2);
/// How long the end of the program waits for the disk.
const LAST_WAIT: Duration = Duration::from_secs(3);

/// The journal of an open workshop.
pub struct Store {
    dir: WorkshopDir,
    reader: Reader,
    /// The files to write, until they are handed to the committer.
    pens: Vec<WriterFile>,
    /// Who writes in each of them.
    writers: BTreeMap<WriterTag, Writer>,
    /// The writer beside whose notes a draft is kept.
    drafts_of: Option<WriterTag>,
    /// A draft that an earlier program of this person left behind; it is on the line now.
    adopted: Option<Abandoned>,
    /// It became a note that is not on the disk yet.
    adopted_is_sent: bool,
    /// Events of before there was a committer.
    early: Vec<Event>,
    reports: (Sender<Report>, Receiver<Report>),
    committer: Option<Committer>,
    watch: Option<Watch>,
    /// The number of this machine.
    machine: String,
    /// A heartbeat of before there was a committer.
    early_heartbeat: Option<Heartbeat>,
    /// Events given to the committer and not saved yet.
    in_flight: Vec<EventId>,
    erasing: Erasing,
    followers: Followers,
}

/// Words of struck notes that are to go from the files.
#[derive(Default)]
struct Erasing {
    around: Surroundings,
    /// All struck notes that are known, to be looked for when the workshop is opened.
    notes: HashSet<NoteId>,
    /// A strike of before there was a committer waits for this event.
    after: Option<EventId>,
    /// Somebody here waits to be told.
    is_asked: bool,
    /// Others have still to erase them from their own files.
    is_waiting: bool,
    /// Somebody's file changed since the last look.
    has_news: Arc<AtomicBool>,
}

/// What somebody does in a workshop.
#[derive(Clone, Copy, Debug)]
pub enum Part<'a> {
    /// This person presses and takes notes.
    Writes(&'a str),
    /// The projector shows; it writes no more than that its curtain was drawn.
    Shows,
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
        *self.workshop = self.workshop.emptied();
    }
}

/// Folds what had happened at an instant.
struct Past<'a> {
    folding: Folding<'a>,
    /// None for everything.
    until: Option<DateTime<Utc>>,
}

impl Sink for Past<'_> {
    fn event(&mut self, event: Event) {
        let is_past = self.until.is_none_or(|until| event.at <= until);
        if is_past || matches!(event.body, Body::Writer(_)) {
            self.folding.event(event);
        }
    }

    fn begin_again(&mut self) {
        self.folding.begin_again();
    }
}

/// A workshop read from the disk, with somebody to write in it.
pub struct Opened {
    pub store: Store,
    pub workshop: Workshop,
    pub author: Author,
    pub news: Vec<StorageNews>,
    pub draft: Option<String>,
    /// The last signs of life of programs that steered, on any machine.
    pub heartbeats: Vec<Reading>,
}

/// An author who never writes: of a screen that only shows, or of a rehearsal.
pub fn nobody() -> Author {
    Author::new(nobody_pen(Stream::Time), nobody_pen(Stream::Notes))
}

fn nobody_pen(stream: Stream) -> Pen {
    let bits = match stream {
        Stream::Time => 0x01ff_fffe,
        Stream::Notes => 0x01ff_ffff,
    };
    Pen { tag: WriterTag::from_bits(bits), next: 1 }
}

/// Reads a workshop once, to be listed, or rehearsed in memory: then without what came after the
/// instant from which it is rehearsed. With what could not be read.
///
/// # Errors
/// When its files cannot be read.
pub fn read_once(
    dir: &WorkshopDir,
    plan: Arc<Plan>,
    until: Option<DateTime<Utc>>,
) -> Result<(Workshop, Vec<StorageNews>), RuntimeError> {
    let mut workshop = Workshop::new(plan);
    let mut folding = Past { folding: Folding { workshop: &mut workshop }, until };
    let (_, progress) = Reader::load(&dir.journal(), None, &mut folding)?;
    workshop.settle();
    let mut news: Vec<StorageNews> = progress.damage.iter().map(damaged).collect();
    news.dedup();
    Ok((workshop, news))
}

impl Store {
    /// Opens a workshop. Nothing is written to the journal before the first event.
    ///
    /// # Errors
    /// When its files cannot be read. That they cannot be written is news, not an error.
    pub fn open(
        dir: WorkshopDir,
        plan: Arc<Plan>,
        part: Part<'_>,
        state_dir: &Path,
        exports: &Path,
    ) -> Result<Opened, RuntimeError> {
        let mut workshop = Workshop::new(plan);
        let (reader, progress) =
            Reader::load(&dir.journal(), None, &mut Folding { workshop: &mut workshop })?;
        workshop.settle();
        let mut news: Vec<StorageNews> = progress.damage.iter().map(damaged).collect();
        news.dedup();
        let mut store = Store {
            dir,
            reader,
            pens: Vec::new(),
            writers: BTreeMap::new(),
            drafts_of: None,
            adopted: None,
            adopted_is_sent: false,
            early: Vec::new(),
            reports: channel(),
            committer: None,
            watch: None,
            machine: journal::machine_id(state_dir),
            early_heartbeat: None,
            in_flight: Vec::new(),
            erasing: Erasing {
                around: Surroundings { exports: exports.to_owned(), rescued: striking::rescued(state_dir) },
                notes: workshop.notes().struck().clone(),
                ..Erasing::default()
            },
            followers: Followers::of(&workshop),
        };
        let machine = store.machine.clone();
        let (author, draft) = match part {
            Part::Writes(person) => {
                store.followers.write_as(&store.dir, person, state_dir);
                let who = |stream| Writer { person: person.to_owned(), machine: machine.clone(), stream };
                let author = Author::new(store.claim(&who(Stream::Time))?, store.claim(&who(Stream::Notes))?);
                let is_off_record = workshop.record().is_off_record();
                let draft = store.draft(author.tag(Stream::Notes), &who(Stream::Notes), is_off_record);
                (author, draft)
            }
            Part::Shows => {
                let who = Writer { person: ROOM.to_owned(), machine, stream: Stream::Time };
                let author = match store.claim(&who) {
                    Ok(time) => Author::new(time, nobody_pen(Stream::Notes)),
                    Err(error) => {
                        tracing::warn!(%error, "the room cannot write: it only shows");
                        nobody()
                    }
                };
                (author, None)
            }
        };
        // What this program writes is known to be this machine's before the first line of it is read back.
        store.writers.iter().for_each(|(tag, who)| workshop.introduce(*tag, who.clone()));
        workshop.settle();
        let heartbeats = journal::heartbeats(&store.dir);
        Ok(Opened { store, workshop, author, news, draft, heartbeats })
    }

    fn claim(&mut self, who: &Writer) -> Result<Pen, JournalError> {
        let file = journal::claim(&self.dir, who)?;
        let pen = Pen { tag: file.tag(), next: file.next_number() };
        self.writers.insert(pen.tag, who.clone());
        self.pens.push(file);
        Ok(pen)
    }

    /// The draft of this writer; else one that the same person left behind under another tag, as when a
    /// first note was half typed and nothing was saved yet. None is looked for while what is said is off
    /// the record.
    fn draft(&mut self, tag: WriterTag, who: &Writer, is_off_record: bool) -> Option<String> {
        self.drafts_of = Some(tag);
        if is_off_record {
            return None;
        }
        let own = drafts::load(&self.dir, tag).unwrap_or_else(|error| {
            tracing::warn!(%error, "a draft could not be read");
            None
        });
        if own.is_some() {
            return own;
        }
        match drafts::abandoned(&self.dir, who) {
            Ok(found) => self.adopted = found.into_iter().next(),
            Err(error) => tracing::warn!(%error, "the drafts could not be read"),
        }
        self.adopted.as_ref().map(|draft| draft.text.clone())
    }

    /// Starts the threads that write and watch. After the first picture, which they must not delay.
    pub fn start(&mut self, waker: &Waker) {
        if !self.pens.is_empty() {
            self.followers.can_wake(waker.clone());
            let (sender, waker) = (self.reports.0.clone(), waker.clone());
            let report = move |report| {
                if sender.send(report).is_ok() {
                    waker.wake();
                }
            };
            match Committer::start(RETRY, report) {
                Ok(committer) => {
                    self.pens.drain(..).for_each(|file| committer.own(file));
                    committer.append_all(self.early.drain(..));
                    self.early_heartbeat.take().into_iter().for_each(|beat| committer.save_heartbeat(beat));
                    self.committer = Some(committer);
                    // A copy, or a laptop that was off, may have brought words that were struck.
                    self.look_for_words(self.erasing.after);
                    self.follow_up();
                }
                Err(error) => {
                    // What is written stays in memory, and is put beside at the end.
                    let text = error.to_string();
                    let _ = self.reports.0.send(Report::Failing { trouble: journal::Trouble::Other, text });
                }
            }
        }
        let (waker, has_news) = (waker.clone(), self.erasing.has_news.clone());
        let changed = move || {
            has_news.store(true, Ordering::Release);
            waker.wake();
        };
        match Watch::start(&self.dir.journal(), changed) {
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

    /// Lets an event be saved. What is written before [`Store::start`] waits for it.
    pub fn commit(&mut self, event: Event) {
        if !self.writers.contains_key(&event.id.writer) {
            tracing::warn!(id = %event.id, "nothing is saved for who only looks");
            return;
        }
        self.in_flight.push(event.id);
        match &self.committer {
            Some(committer) => committer.append(event),
            None => self.early.push(event),
        }
    }

    /// Lets the words of notes be erased from all files; after this event is saved, if this program writes it.
    pub fn erase_words(&mut self, notes: HashSet<NoteId>, after: Option<EventId>) {
        let names = |draft: &Abandoned| notes.iter().any(|note| draft.text.contains(&format!("\"{note}\"")));
        if self.adopted.as_ref().is_some_and(names) {
            self.erase_adopted();
        }
        self.erasing.notes.extend(notes);
        self.erasing.is_asked |= after.is_some();
        self.erasing.after = self.erasing.after.max(after);
        self.look_for_words(after);
        self.follow_up();
    }

    /// Looks for struck words in workshops that took them over, and for words here that were struck where they
    /// came from.
    fn follow_up(&mut self) {
        self.followers.begin(&self.dir.id(), self.erasing.notes.clone());
    }

    fn look_for_words(&self, after: Option<EventId>) {
        // What changes from here on may not have been looked at.
        self.erasing.has_news.store(false, Ordering::Release);
        let (notes, around) = (self.erasing.notes.clone(), self.erasing.around.clone());
        if let (Some(committer), false) = (&self.committer, notes.is_empty()) {
            committer.strike(Strike { workshop: self.dir.clone(), around, notes, after });
        }
    }

    /// What the committer has to say of it, if anybody has to know.
    fn erased(&mut self, waiting: Vec<Waiting>, erased: Erased) -> Option<Message> {
        let is_told = self.erasing.is_asked || erased.failed.is_some() || !erased.exports.is_empty();
        self.erasing.is_waiting = !waiting.is_empty();
        self.erasing.is_asked &= self.erasing.is_waiting || erased.failed.is_some();
        let waiting = striking::people(waiting);
        let erased = Erased { waiting, ..erased };
        if !is_told {
            return None;
        }
        self.followers.told_with(erased).map(Message::Erased)
    }

    /// Keeps that this program was there.
    pub fn beat(&mut self, writer: WriterTag, reading: Reading) {
        let (workshop, machine) = (self.dir.clone(), self.machine.clone());
        let heartbeat = Heartbeat { workshop, machine, writer, reading };
        match &self.committer {
            Some(committer) => committer.save_heartbeat(heartbeat),
            None => self.early_heartbeat = Some(heartbeat),
        }
    }

    pub fn retry(&self) {
        if let Some(committer) = &self.committer {
            committer.poke();
        }
    }

    pub fn keep_draft(&mut self, text: String) {
        self.replace_adopted();
        if let (Some(committer), Some(tag)) = (&self.committer, self.drafts_of) {
            committer.save_draft(tag, text);
        }
    }

    pub fn erase_draft(&mut self, now: bool) {
        if now || self.in_flight.is_empty() {
            self.erase_adopted();
        } else {
            self.adopted_is_sent = self.adopted.is_some();
        }
        if let (Some(committer), Some(tag)) = (&self.committer, self.drafts_of) {
            committer.erase_draft(tag, if now { Erase::Now } else { Erase::WhenSaved });
        }
    }

    /// The adopted draft goes when what was made of it is kept as this writer's own.
    fn replace_adopted(&mut self) {
        if self.adopted.is_some()
            && let Some(tag) = self.drafts_of
            && let Ok(Some(_)) = drafts::load(&self.dir, tag)
        {
            self.erase_adopted();
        }
    }

    fn erase_adopted(&mut self) {
        self.adopted_is_sent = false;
        if let Some(draft) = self.adopted.take()
            && let Err(error) = draft.erase()
        {
            tracing::error!(%error, "a draft could not be erased");
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
                Report::Erased { waiting, exports, unread, failed } => {
                    if let Some(text) = &failed {
                        tracing::error!(%text, "words could not be erased");
                    }
                    let erased = Erased { exports, unread, failed, ..Erased::default() };
                    messages.extend(self.erased(waiting, erased));
                }
            }
        }
        messages.extend(self.followers.news(self.erasing.is_asked).map(Message::Erased));
        if self.adopted_is_sent && self.in_flight.is_empty() {
            self.erase_adopted();
        }
        if self.erasing.is_waiting && self.erasing.has_news.load(Ordering::Acquire) {
            // Perhaps the last one has rewritten his file.
            self.look_for_words(None);
        }
        // Before the files are read: what is saved in between is then in both, and not in none.
        let unsaved = self.committer.as_ref().map(Committer::unsaved).unwrap_or_default();
        let mut inbox = Inbox::default();
        match self.reader.poll(&mut inbox) {
            Ok(progress) => {
                messages.extend(progress.damage.iter().map(|damage| Message::Storage(damaged(damage))));
            }
            Err(error) => tracing::warn!(%error, "the journal could not be read"),
        }
        if inbox.again {
            inbox.events.extend(unsaved.into_iter().chain(self.early.iter().cloned()));
            messages.push(Message::Reloaded(inbox.events));
        } else {
            inbox.events.retain(|event| !author.wrote(event.id));
            if !inbox.events.is_empty() {
                messages.push(Message::Arrived(inbox.events));
            }
        }
        messages
    }

    /// Waits for the disk a last time; gives what could not be saved, if anything.
    pub fn finish(mut self) -> Option<Unsaved> {
        // The watch goes first: what the last writing does needs no reading any more.
        drop(self.watch.take());
        self.followers.finish(LAST_WAIT);
        let mut events =
            self.committer.take().map(|committer| committer.finish(LAST_WAIT)).unwrap_or_default();
        events.append(&mut self.early);
        if events.is_empty() {
            if self.adopted_is_sent {
                self.erase_adopted();
            }
            self.replace_adopted();
            return None;
        }
        Some(Unsaved { events, workshop: self.dir, writers: self.writers })
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

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;

#[cfg(test)]
#[path = "striking_tests.rs"]
mod striking_tests;
