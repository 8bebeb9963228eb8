//! The notes of a workshop as a fold over their events.
//!
//! The fold does not depend on the order in which events arrive: every writer's file is read when
//! it comes, an edit may come before the note it edits.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};

use super::by_writer::ByWriter;
use super::event::{Body, Event, LinkStatus};
use super::ids::{EventId, NoteId};
use super::note::{Change, NoteFields};
use super::stamp::{Order, Stamp};
use super::undo::Undone;

/// A note as it stands now.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: NoteId,
    pub stamp: Stamp,
    /// The instant in which it was begun.
    pub at: DateTime<Utc>,
    pub fields: NoteFields,
    pub deleted: bool,
    /// Shown to the room.
    pub released: bool,
    /// Two people changed the same field without knowing of each other: the later version is
    /// shown, a person resolves it by editing the field once more.
    pub conflict: bool,
    history: Option<Box<History>>,
}

/// What was done to a note after it was added.
#[derive(Clone, Debug)]
struct History {
    original: NoteFields,
    /// In the order of their stamps.
    marks: Vec<Mark>,
}

#[derive(Clone, Debug)]
struct Mark {
    order: Order,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Edit { changes: Vec<Change>, base: EventId },
    Delete,
    Release { on: bool },
}

impl Note {
    /// The event of this note that came last, to be the base of the next edit.
    pub fn last_event(&self) -> EventId {
        self.history.as_ref().and_then(|history| history.marks.last()).map_or(self.id, |mark| mark.order.1)
    }

    /// The texts that stood here before, oldest first.
    pub fn earlier_texts(&self) -> Vec<&str> {
        let Some(history) = &self.history else { return Vec::new() };
        let edited = history.marks.iter().filter_map(|mark| match &mark.what {
            What::Edit { changes, .. } => changes.iter().find_map(|change| match change {
                Change::Text(text) => Some(text.as_str()),
                _ => None,
            }),
            _ => None,
        });
        let mut texts: Vec<&str> = std::iter::once(history.original.text.as_str()).chain(edited).collect();
        texts.retain(|text| *text != self.fields.text);
        texts
    }

    fn mark(&mut self, mark: Mark) {
        let history = self
            .history
            .get_or_insert_with(|| Box::new(History { original: self.fields.clone(), marks: Vec::new() }));
        let place = history.marks.partition_point(|known| known.order < mark.order);
        history.marks.insert(place, mark);
    }

    fn settle(&mut self, undone: &Undone) {
        self.deleted = undone.is_void(self.id);
        self.released = false;
        self.conflict = false;
        let Some(history) = &self.history else { return };
        self.fields = history.original.clone();
        let mut edits: Vec<(EventId, EventId, &[Change])> = Vec::new();
        for Mark { order: (_, id), what } in &history.marks {
            if undone.is_void(*id) {
                continue;
            }
            match what {
                What::Edit { changes, base } => {
                    changes.iter().for_each(|change| self.fields.apply(change));
                    // What was released is what was read before it was released. Other words are
                    // released anew; when in doubt less is seen.
                    self.released &= !changes.iter().any(Change::shows_in_room);
                    edits.push((*id, *base, changes));
                }
                What::Delete => self.deleted = true,
                What::Release { on } => self.released = *on,
            }
        }
        self.conflict = has_conflict(history, &edits);
    }
}

/// Whether the last two edits of some field were made by different writers, the later one without
/// knowing the earlier.
fn has_conflict(history: &History, edits: &[(EventId, EventId, &[Change])]) -> bool {
    let place = |id: EventId| history.marks.iter().position(|mark| mark.order.1 == id);
    edits.iter().enumerate().any(|(index, (later, base, changes))| {
        changes.iter().any(|change| {
            let touches = |changes: &[Change]| changes.iter().any(|other| other.same_field(change));
            let is_last = !edits[index + 1..].iter().any(|(_, _, changes)| touches(changes));
            let earlier = edits[..index].iter().rev().find(|(_, _, changes)| touches(changes));
            is_last
                && earlier.is_some_and(|(earlier, _, _)| {
                    earlier.writer != later.writer && place(*base) < place(*earlier)
                })
        })
    })
}

/// A link between a challenge and a practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    pub challenge: NoteId,
    pub practice: NoteId,
    pub status: LinkStatus,
}

/// All notes, in the order of the instants in which they were begun.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// In the order of arrival.
    notes: Vec<Note>,
    /// Indices into `notes`, by instant, then stamp, then id.
    order: Vec<u32>,
    order_is_stale: bool,
    /// Where the notes of a writer are, by their numbers.
    places: ByWriter<Vec<u32>>,
    /// The note that an edit, deletion or release belongs to.
    marked: HashMap<EventId, NoteId>,
    /// Marks whose note has not come yet.
    waiting: HashMap<NoteId, Vec<Mark>>,
    links: Vec<(Order, Link)>,
    /// The notes that the room sees.
    released: BTreeSet<NoteId>,
    revision: u64,
}

const NOWHERE: u32 = u32::MAX;

impl Notes {
    /// No notes; the number of changes goes on from here.
    pub(super) fn counting_from(revision: u64) -> Self {
        Self { revision, ..Self::default() }
    }

    /// A number that changes whenever a note changes.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Takes an event of notes; others are passed over. [`Notes::settle`] makes it count.
    pub(super) fn take(&mut self, event: Event, undone: &Undone) {
        let order = event.order();
        match event.body {
            Body::Note(fields) => self.add(event.id, event.stamp, event.at, *fields, undone),
            Body::Edit { note, changes, base, .. } => {
                self.mark(note, Mark { order, what: What::Edit { changes, base } }, undone);
            }
            Body::Delete { note } => self.mark(note, Mark { order, what: What::Delete }, undone),
            Body::Release { note, on } => self.mark(note, Mark { order, what: What::Release { on } }, undone),
            Body::Link { challenge, practice, status } => {
                let link = (order, Link { challenge, practice, status });
                let place = self.links.partition_point(|known| known.0 < order);
                self.links.insert(place, link);
                self.revision += 1;
            }
            _ => {}
        }
    }

    fn add(&mut self, id: NoteId, stamp: Stamp, at: DateTime<Utc>, fields: NoteFields, undone: &Undone) {
        let places = self.places.entry(id.writer);
        let number = id.number as usize;
        if places.len() <= number {
            places.resize(number + 1, NOWHERE);
        }
        let index = self.notes.len() as u32;
        places[number] = index;
        let mut note =
            Note { id, stamp, at, fields, deleted: false, released: false, conflict: false, history: None };
        for mark in self.waiting.remove(&id).into_iter().flatten() {
            note.mark(mark);
        }
        note.settle(undone);
        keep_released(&mut self.released, &note);
        let follows =
            self.order.last().is_none_or(|&last| sort_key(&self.notes[last as usize]) <= sort_key(&note));
        self.order_is_stale |= !follows;
        self.order.push(index);
        self.notes.push(note);
        self.revision += 1;
    }

    fn mark(&mut self, id: NoteId, mark: Mark, undone: &Undone) {
        self.marked.insert(mark.order.1, id);
        match self.index(id) {
            Some(index) => {
                let note = &mut self.notes[index];
                note.mark(mark);
                note.settle(undone);
                keep_released(&mut self.released, note);
                self.revision += 1;
            }
            None => self.waiting.entry(id).or_default().push(mark),
        }
    }

    /// Brings the order and the notes touched by undos up to date.
    pub(super) fn settle(&mut self, changed: &[EventId], undone: &Undone) {
        if std::mem::take(&mut self.order_is_stale) {
            let notes = &self.notes;
            self.order.sort_by_key(|&index| sort_key(&notes[index as usize]));
            self.revision += 1;
        }
        for &event in changed {
            let note = self.marked.get(&event).copied().unwrap_or(event);
            if let Some(index) = self.index(note) {
                self.notes[index].settle(undone);
                keep_released(&mut self.released, &self.notes[index]);
            }
            self.revision += 1;
        }
    }

    fn index(&self, id: NoteId) -> Option<usize> {
        let index = *self.places.get(id.writer)?.get(id.number as usize)?;
        (index != NOWHERE).then_some(index as usize)
    }

    /// The note with this id, deleted or not.
    pub fn get(&self, id: NoteId) -> Option<&Note> {
        self.index(id).map(|index| &self.notes[index])
    }

    /// The order of an event of these notes.
    pub fn order_of(&self, event: EventId) -> Option<Order> {
        match self.marked.get(&event) {
            Some(note) => {
                let history = self.get(*note)?.history.as_ref()?;
                history.marks.iter().map(|mark| mark.order).find(|(_, id)| *id == event)
            }
            None => self.get(event).map(|note| (note.stamp, note.id)),
        }
    }

    /// What an event of these notes said, for "undone: …".
    pub fn body_of(&self, event: EventId) -> Option<Body> {
        let Some(note) = self.marked.get(&event) else {
            return Some(Body::Note(Box::new(self.get(event)?.fields.clone())));
        };
        let history = self.get(*note)?.history.as_ref()?;
        let mark = history.marks.iter().find(|mark| mark.order.1 == event)?;
        Some(match mark.what.clone() {
            What::Edit { changes, base } => Body::Edit { note: *note, changes, base, reason: None },
            What::Delete => Body::Delete { note: *note },
            What::Release { on } => Body::Release { note: *note, on },
        })
    }

    /// The notes that stand, in the order in which they were begun.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Note> {
        self.order.iter().map(|&index| &self.notes[index as usize]).filter(|note| !note.deleted)
    }

    /// The notes that the room sees, by writer and number.
    pub fn released(&self) -> impl ExactSizeIterator<Item = NoteId> {
        self.released.iter().copied()
    }

    /// How many notes stand.
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// The links whose two notes stand, the latest status of each pair.
    pub(super) fn links(&self, undone: &Undone) -> Vec<Link> {
        let stands = |id| self.get(id).is_some_and(|note| !note.deleted);
        let mut links: Vec<Link> = Vec::new();
        for ((_, id), link) in &self.links {
            if undone.is_void(*id) || !stands(link.challenge) || !stands(link.practice) {
                continue;
            }
            links.retain(|other| (other.challenge, other.practice) != (link.challenge, link.practice));
            links.push(*link);
        }
        links
    }
}

fn keep_released(released: &mut BTreeSet<NoteId>, note: &Note) {
    if note.released && !note.deleted {
        released.insert(note.id);
    } else {
        released.remove(&note.id);
    }
}

fn sort_key(note: &Note) -> (DateTime<Utc>, Stamp, NoteId) {
    (note.at, note.stamp, note.id)
}
