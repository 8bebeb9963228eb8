//! Notes that became one, and parts of one: what is inside of what, and what holds for it because of that.

use std::collections::HashSet;

use super::{Note, Notes, What, keep_released};
use crate::domain::ids::NoteId;
use crate::domain::note::{Change, Level, NoteFields};
use crate::domain::stamp::Order;
use crate::domain::undo::Undone;

/// What several notes come to as one, to be worded by a person: the words of the longest, what the first is,
/// everything that any of them names, and the strictest level.
pub fn merged(notes: &[&Note]) -> Option<NoteFields> {
    let first = &notes.first()?.fields;
    // Of equally long ones the first.
    let longest = notes.iter().rev().max_by_key(|note| note.fields.text.chars().count())?;
    let mut fields = NoteFields {
        text: longest.fields.text.clone(),
        lang: longest.fields.lang,
        translations: longest.fields.translations.clone(),
        merged_from: notes.iter().map(|note| note.id).collect(),
        // The words of one of them are no quotation of all.
        verbatim: false,
        split_from: None,
        ..first.clone()
    };
    for other in notes.iter().map(|note| &note.fields) {
        add_new(&mut fields.municipalities, &other.municipalities);
        add_new(&mut fields.themes, &other.themes);
        add_new(&mut fields.links, &other.links);
        fields.level = fields.level.max(other.level);
        fields.important |= other.important;
        fields.function = fields.function.or_else(|| other.function.clone());
        fields.due = fields.due.or(other.due);
        // Whoever spoke for all of them.
        fields.category = fields.category.filter(|category| other.category.as_ref() == Some(category));
        for (field, text) in &other.detail {
            fields.detail.entry(field.clone()).or_insert_with(|| text.clone());
        }
    }
    fields.links.retain(|link| !fields.merged_from.contains(link));
    Some(fields)
}

fn add_new<T: Clone + PartialEq>(all: &mut Vec<T>, more: &[T]) {
    for one in more {
        if !all.contains(one) {
            all.push(one.clone());
        }
    }
}

impl Notes {
    /// Takes note of what a new note has inside or was split off.
    pub(super) fn keep_merge(&mut self, note: &Note) {
        if !note.fields.merged_from.is_empty() || note.fields.split_from.is_some() {
            // In the order of the stamps, whichever came first: it decides who holds what two persons merged.
            let place = self.merges.partition_point(|known| {
                self.get(*known).is_some_and(|known| (known.stamp, known.id) < (note.stamp, note.id))
            });
            self.merges.insert(place, note.id);
        }
        // Whether something that stands already has it inside.
        self.merges_are_stale |= !self.merges.is_empty();
    }

    /// Which notes are inside of another that stands; and what that one must not be because of them.
    pub(super) fn absorb(&mut self, undone: &Undone) {
        let mut inside: HashSet<NoteId> = HashSet::new();
        for place in 0..self.merges.len() {
            let merge = self.merges[place];
            let Some(index) = self.index(merge) else { continue };
            let before = (self.notes[index].fields.level, self.notes[index].withdrawn_inside);
            self.notes[index].settle(undone);
            let note = &self.notes[index];
            if note.deleted || note.struck {
                continue;
            }
            inside.extend(&note.fields.merged_from);
            let (tightened, withdrawn_inside) = (self.tightened(note, undone), self.is_withdrawn(note));
            let note = &mut self.notes[index];
            note.withdrawn_inside = withdrawn_inside;
            note.is_tightened = tightened.is_some();
            if let Some(level) = tightened {
                // What it was by itself is not forgotten.
                note.keep_original();
                note.fields.level = level;
                // Nobody can tell whether who released it knew: only with a level of its own it is seen.
                note.released = false;
            }
            keep_released(&mut self.released, note);
            if before != (note.fields.level, note.withdrawn_inside) {
                self.changed.note(index);
                self.revision += 1;
            }
        }
        for (index, note) in self.notes.iter_mut().enumerate() {
            let absorbed = inside.contains(&note.id);
            if note.absorbed != absorbed {
                note.absorbed = absorbed;
                self.changed.note(index);
                self.revision += 1;
            }
            if note.absorbed || note.released {
                keep_released(&mut self.released, note);
            }
        }
    }

    /// Somebody may make a note stricter without knowing that its words went into another one. Then that one
    /// is as strict, unless somebody said later how strict it is itself.
    fn tightened(&self, note: &Note, undone: &Undone) -> Option<Level> {
        let own = note.last(undone, sets_level);
        let kin = self.all_inside(note.id).into_iter().chain(note.fields.split_from);
        let stricter = kin.filter_map(|id| self.get(id)).filter_map(|kin| {
            let set = kin.last(undone, sets_level);
            let since = set.unwrap_or((kin.stamp, kin.id));
            let is_stricter = kin.fields.level > note.fields.level && own.is_none_or(|own| own < since);
            // What is done to a note after a part was split off is not meant for that part.
            let knew = note.fields.split_from == Some(kin.id) && kin.knew_of((note.stamp, note.id), since);
            (is_stricter && !knew).then_some(kin.fields.level)
        });
        stricter.max()
    }

    /// The notes inside of this one, and inside of those.
    pub fn all_inside(&self, id: NoteId) -> Vec<NoteId> {
        let mut all = self.with_inside(id);
        all.remove(0);
        all
    }

    /// A note and everything inside of it.
    pub fn with_inside(&self, id: NoteId) -> Vec<NoteId> {
        let mut all = vec![id];
        let mut seen = 0;
        while let Some(&member) = all.get(seen) {
            seen += 1;
            let inside = self.get(member).map(|note| note.fields.merged_from.clone());
            add_new(&mut all, &inside.unwrap_or_default());
        }
        all
    }

    /// A note with everything whose words it shares: what was merged into it, what it was merged into,
    /// and the parts that were split off. What is struck is struck with all of them.
    pub fn family(&self, id: NoteId) -> Vec<NoteId> {
        let mut family = vec![id];
        let mut seen = 0;
        while let Some(member) = family.get(seen) {
            seen += 1;
            for &other in self.kin.get(member).into_iter().flatten() {
                if !family.contains(&other) {
                    family.push(other);
                }
            }
        }
        family
    }

    /// The note that stands for this one: itself, or what it was merged into.
    pub fn holder(&self, id: NoteId) -> Option<NoteId> {
        self.way_to_holder(id)?.pop()
    }

    /// A note and what it was merged into, and that into, up to the note that stands for all of them. None
    /// where none does.
    pub fn way_to_holder(&self, id: NoteId) -> Option<Vec<NoteId>> {
        let mut way = vec![id];
        let mut id = id;
        // A merge over a damaged file could lead back to where it began.
        for _ in 0..=self.merges.len() {
            let note = self.get(id)?;
            if note.stands() {
                return Some(way);
            }
            if note.struck {
                return None;
            }
            let into = self.merges.iter().filter_map(|merge| self.get(*merge));
            let is_into =
                |merge: &&Note| !merge.deleted && !merge.struck && merge.fields.merged_from.contains(&id);
            // Two people may have merged it at once: the first is taken, whichever came first.
            let first = into.filter(is_into).min_by_key(|merge| (merge.stamp, merge.id));
            id = first.filter(|_| note.absorbed)?.id;
            way.push(id);
        }
        None
    }
}

impl Note {
    /// When something was done to it last that was not taken back.
    fn last(&self, undone: &Undone, is_meant: impl Fn(&What) -> bool) -> Option<Order> {
        let marks = self.history.iter().flat_map(|history| history.marks.iter().rev());
        let mut meant = marks.filter(|mark| !undone.is_void(mark.order.1) && is_meant(&mark.what));
        meant.next().map(|mark| mark.order)
    }

    /// Whether whoever edited it with that event had seen what became of it at that moment.
    fn knew_of(&self, moment: Order, edit: Order) -> bool {
        let marks = || self.history.iter().flat_map(|history| &history.marks);
        let base = marks().find(|mark| mark.order == edit).and_then(|mark| match &mark.what {
            What::Edit { base, .. } => Some(*base),
            _ => None,
        });
        base.is_some_and(|base| marks().any(|mark| mark.order.1 == base && mark.order > moment))
    }
}

fn sets_level(what: &What) -> bool {
    match what {
        What::Edit { changes, .. } => changes.iter().any(|change| matches!(change, Change::Level(_))),
        _ => false,
    }
}
