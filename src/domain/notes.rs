//! The notes of a workshop as a fold over their events.
//!
//! The fold does not depend on the order in which events arrive: every writer's file is read when
//! it comes, an edit may come before the note it edits.

mod changed;
mod earlier;
mod history;
mod links;
mod merging;
mod withdrawn;

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Utc};

use super::by_writer::ByWriter;
use super::event::{Body, Event, ReadBack};
use super::ids::{EventId, NoteId};
use super::note::{Change, NoteFields};
use super::stamp::{Order, Stamp};
use super::undo::Undone;
use changed::Changed;
pub use changed::Looked;
pub use history::{Deed, Past};
pub use links::Link;
use links::Links;
pub use merging::merged;

/// A note as it stands now.
#[derive(Clone, Debug)]
pub struct Note {
    pub id: NoteId,
    pub stamp: Stamp,
    /// The instant in which it was begun.
    pub at: DateTime<Utc>,
    pub fields: NoteFields,
    pub deleted: bool,
    /// Merged into another note that stands: it is inside of that one.
    pub absorbed: bool,
    /// It is as strict as something whose words it holds, and not by itself.
    pub is_tightened: bool,
    /// It may hold words of what was taken back.
    withdrawn_inside: bool,
    /// Its words were erased for good; nothing is left but its id.
    pub struck: bool,
    /// Shown to the room.
    pub released: bool,
    /// What its municipality said when it was read back.
    pub read_back: Option<ReadBack>,
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
    Edit { changes: Vec<Change>, base: EventId, reason: Option<String> },
    Delete,
    Release { on: bool },
    ReadBack { answer: Option<ReadBack> },
}

impl Note {
    fn new(id: NoteId, stamp: Stamp, at: DateTime<Utc>, fields: NoteFields) -> Self {
        Self {
            id,
            stamp,
            at,
            fields,
            deleted: false,
            absorbed: false,
            is_tightened: false,
            withdrawn_inside: false,
            struck: false,
            released: false,
            read_back: None,
            conflict: false,
            history: None,
        }
    }

    /// What is left of a note whose words were erased.
    fn struck(id: NoteId, stamp: Stamp, at: DateTime<Utc>, fields: &NoteFields) -> Self {
        let bare = NoteFields::new(fields.kind, "", fields.level);
        Self { struck: true, ..Self::new(id, stamp, at, bare) }
    }

    /// The event of this note that came last, to be the base of the next edit.
    pub fn last_event(&self) -> EventId {
        self.history.as_ref().and_then(|history| history.marks.last()).map_or(self.id, |mark| mark.order.1)
    }

    /// Whether it is one of the notes that are shown and counted.
    pub fn stands(&self) -> bool {
        !self.deleted && !self.absorbed && !self.struck
    }

    /// Its municipality took it back, or something whose words it may hold ([`Notes::is_withdrawn`]): it is
    /// in no export and not in the room.
    pub fn is_withdrawn(&self) -> bool {
        self.read_back == Some(ReadBack::Withdrawn) || self.withdrawn_inside
    }

    fn keep_original(&mut self) -> &mut History {
        let original = || Box::new(History { original: self.fields.clone(), marks: Vec::new() });
        self.history.get_or_insert_with(original)
    }

    fn mark(&mut self, mark: Mark) {
        let history = self.keep_original();
        let place = history.marks.partition_point(|known| known.order < mark.order);
        history.marks.insert(place, mark);
    }

    fn settle(&mut self, undone: &Undone) {
        self.deleted = undone.is_void(self.id);
        self.released = false;
        self.read_back = None;
        self.conflict = false;
        let Some(history) = &self.history else { return };
        self.fields = history.original.clone();
        let mut edits: Vec<(EventId, EventId, &[Change])> = Vec::new();
        for Mark { order: (_, id), what } in &history.marks {
            if undone.is_void(*id) {
                continue;
            }
            match what {
                What::Edit { changes, base, .. } => {
                    changes.iter().for_each(|change| self.fields.apply(change));
                    // What was released is what was read before it was released. Other words are
                    // released anew; when in doubt less is seen.
                    let is_other = changes.iter().any(Change::shows_in_room);
                    self.released &= !is_other;
                    // Nobody confirmed the new words; what was withdrawn stays so.
                    self.read_back = self.read_back.filter(|back| !is_other || *back == ReadBack::Withdrawn);
                    edits.push((*id, *base, changes));
                }
                What::Delete => self.deleted = true,
                What::Release { on } => self.released = *on,
                What::ReadBack { answer } => self.read_back = *answer,
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
    /// Notes that others were merged into, and parts that were split off, the oldest first.
    merges: Vec<NoteId>,
    merges_are_stale: bool,
    /// Notes that share words: what was merged and into what, what was split off and from what.
    kin: HashMap<NoteId, Vec<NoteId>>,
    /// Notes whose words were erased; none of their events is kept any more.
    struck: HashSet<NoteId>,
    /// Those of them that a strike names; the others share words with them.
    named: HashSet<NoteId>,
    links: Links,
    /// Which notes changed, for what is kept beside them.
    changed: Changed,
    /// The notes that the room sees.
    released: BTreeSet<NoteId>,
    revision: u64,
}

const NOWHERE: u32 = u32::MAX;

impl Notes {
    /// No notes; the number of changes goes on from here.
    pub(super) fn counting_from(revision: u64) -> Self {
        Self { revision, changed: Changed::anew(revision), ..Self::default() }
    }

    /// A number that changes whenever a note changes.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Takes an event of notes; others are passed over. [`Notes::settle`] makes it count.
    pub(super) fn take(&mut self, event: Event, undone: &Undone) {
        let order = event.order();
        match event.body {
            Body::Note(fields) => self.add(event.id, event.stamp, event.at, fields, undone),
            Body::Edit { note, changes, base, reason } => {
                self.mark(note, Mark { order, what: What::Edit { changes, base, reason } }, undone);
            }
            Body::Delete { note } => self.mark(note, Mark { order, what: What::Delete }, undone),
            Body::Release { note, on } => self.mark(note, Mark { order, what: What::Release { on } }, undone),
            Body::ReadBack { note, answer } => {
                self.mark(note, Mark { order, what: What::ReadBack { answer } }, undone);
            }
            Body::Link { .. } | Body::Unlink { .. } => {
                self.links.take(order, &event.body, &self.struck);
                self.revision += 1;
            }
            Body::Strike { notes } => {
                self.named.extend(&notes);
                self.strike(&notes, undone);
            }
            _ => {}
        }
    }

    /// Erases the words of notes, of those too that will only come, and of everything that shares them:
    /// somebody may have merged what was being struck elsewhere.
    fn strike(&mut self, notes: &[NoteId], undone: &Undone) {
        let mut waiting = notes.to_vec();
        while let Some(id) = waiting.pop() {
            if !self.struck.insert(id) {
                continue;
            }
            waiting.extend(self.kin.get(&id).into_iter().flatten());
            self.waiting.remove(&id);
            if let Some(index) = self.index(id) {
                let note = &mut self.notes[index];
                *note = Note::struck(id, note.stamp, note.at, &note.fields);
                self.merges_are_stale = true;
                note.settle(undone);
                keep_released(&mut self.released, note);
                self.changed.note(index);
            }
        }
        self.links.strike(&self.struck);
        self.marked.retain(|_, note| !self.struck.contains(note));
        self.revision += 1;
    }

    /// What was said of these notes, themselves included, as far as it came: none of it can be taken back
    /// when they are struck.
    pub(super) fn events_of(&self, notes: &[NoteId]) -> HashSet<EventId> {
        let marks = self.marked.iter().filter(|(_, note)| notes.contains(note)).map(|(event, _)| *event);
        notes.iter().copied().chain(marks).chain(self.links.events_of(notes)).collect()
    }

    fn add(&mut self, id: NoteId, stamp: Stamp, at: DateTime<Utc>, fields: Box<NoteFields>, undone: &Undone) {
        let places = self.places.entry(id.writer);
        let number = id.number as usize;
        if places.len() <= number {
            places.resize(number + 1, NOWHERE);
        }
        let index = self.notes.len() as u32;
        places[number] = index;
        let kin = fields.merged_from.iter().copied().chain(fields.split_from);
        let kin: Vec<NoteId> = kin.filter(|other| *other != id).collect();
        for &other in &kin {
            self.kin.entry(id).or_default().push(other);
            self.kin.entry(other).or_default().push(id);
        }
        let is_struck = self.struck.contains(&id);
        let note = match is_struck {
            true => Note::struck(id, stamp, at, &fields),
            false => Note::new(id, stamp, at, *fields),
        };
        self.keep_merge(&note);
        // From here on it is where it stays: notes are large, and there are many.
        self.notes.push(note);
        let note = &mut self.notes[index as usize];
        if !self.waiting.is_empty() {
            self.waiting.remove(&id).into_iter().flatten().for_each(|mark| note.mark(mark));
        }
        note.settle(undone);
        keep_released(&mut self.released, note);
        let key = sort_key(note);
        let follows = self.order.last().is_none_or(|&last| sort_key(&self.notes[last as usize]) <= key);
        self.order_is_stale |= !follows;
        self.order.push(index);
        self.changed.note(index as usize);
        self.revision += 1;
        let shares_struck_words = kin.iter().any(|other| self.struck.contains(other));
        if shares_struck_words && !is_struck {
            self.strike(&[id], undone);
        } else if is_struck && !kin.is_empty() {
            // Only now it is known what shares the words.
            self.strike(&kin, undone);
        }
    }

    fn mark(&mut self, id: NoteId, mark: Mark, undone: &Undone) {
        if self.struck.contains(&id) {
            return;
        }
        self.merges_are_stale |= !self.merges.is_empty();
        self.marked.insert(mark.order.1, id);
        match self.index(id) {
            Some(index) => {
                let note = &mut self.notes[index];
                note.mark(mark);
                note.settle(undone);
                keep_released(&mut self.released, note);
                self.changed.note(index);
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
                self.changed.note(index);
            }
            self.merges_are_stale |= !self.merges.is_empty();
            self.revision += 1;
        }
        if std::mem::take(&mut self.merges_are_stale) {
            self.absorb(undone);
        }
    }

    /// The notes whose words were erased.
    pub fn struck(&self) -> &HashSet<NoteId> {
        &self.struck
    }

    /// Those that no strike names, because they were made of the words elsewhere in the meantime: they have
    /// to be named before their own words go, and with them what says why.
    pub fn struck_unnamed(&self) -> Vec<NoteId> {
        let mut unnamed: Vec<NoteId> = self.struck.difference(&self.named).copied().collect();
        unnamed.sort();
        unnamed
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
            None => self.get(event).map(|note| (note.stamp, note.id)).or_else(|| self.links.order_of(event)),
        }
    }

    /// What an event of these notes said, for "undone: …".
    pub fn body_of(&self, event: EventId) -> Option<Body> {
        if let Some(body) = self.links.body_of(event) {
            return Some(body);
        }
        let Some(note) = self.marked.get(&event) else {
            return Some(Body::Note(Box::new(self.get(event)?.fields.clone())));
        };
        let history = self.get(*note)?.history.as_ref()?;
        let mark = history.marks.iter().find(|mark| mark.order.1 == event)?;
        Some(match mark.what.clone() {
            What::Edit { changes, base, reason } => Body::Edit { note: *note, changes, base, reason },
            What::Delete => Body::Delete { note: *note },
            What::Release { on } => Body::Release { note: *note, on },
            What::ReadBack { answer } => Body::ReadBack { note: *note, answer },
        })
    }

    /// All notes, also those that were deleted, merged or struck.
    pub fn all(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }

    /// The notes that stand, in the order in which they were begun.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Note> {
        self.order.iter().map(|&index| &self.notes[index as usize]).filter(|note| note.stands())
    }

    /// The notes that the room sees, by writer and number.
    pub fn released(&self) -> impl ExactSizeIterator<Item = NoteId> {
        self.released.iter().copied()
    }

    /// How many notes stand.
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// The links whose two notes stand, the latest status of each pair; a link of a note that was merged is
    /// one of what it was merged into.
    pub(super) fn links(&self, undone: &Undone) -> Vec<Link> {
        self.links.standing(undone, |id| self.holder(id))
    }

    /// What was said last of each pair of notes, as they are named.
    pub(super) fn links_said(&self, undone: &Undone) -> Vec<(Order, Body)> {
        self.links.last_said(undone)
    }

    /// The pairs that somebody took apart last.
    pub(super) fn taken_apart(&self, undone: &Undone) -> Vec<(NoteId, NoteId)> {
        self.links.taken_apart(undone, |id| self.holder(id))
    }
}

fn keep_released(released: &mut BTreeSet<NoteId>, note: &Note) {
    if note.released && note.stands() && !note.is_withdrawn() {
        released.insert(note.id);
    } else {
        released.remove(&note.id);
    }
}

fn sort_key(note: &Note) -> (DateTime<Utc>, Stamp, NoteId) {
    (note.at, note.stamp, note.id)
}
