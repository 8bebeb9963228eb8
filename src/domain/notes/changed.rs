//! Which notes changed since somebody looked: what is kept beside the notes (the index of their words)
//! catches up without going through them all.

use super::{Note, Notes};

/// The places of the notes that changed, in the order in which they did.
#[derive(Clone, Debug, Default)]
pub(super) struct Changed {
    places: Vec<u32>,
    /// Which notes these are: after the log was read anew they are others.
    epoch: u64,
}

/// How far somebody has looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    epoch: u64,
    changes: usize,
}

impl Changed {
    pub(super) fn anew(epoch: u64) -> Self {
        Self { places: Vec::new(), epoch }
    }

    pub(super) fn note(&mut self, place: usize) {
        self.places.push(place as u32);
    }
}

impl Notes {
    /// All that is known, for who looks now at everything.
    pub fn looked(&self) -> Looked {
        Looked { epoch: self.changed.epoch, changes: self.changed.places.len() }
    }

    /// The places of the notes that changed since, some of them more than once; nothing when all of them
    /// have to be looked at anew.
    pub fn changed_since(&self, looked: Looked) -> Option<&[u32]> {
        if looked.epoch != self.changed.epoch {
            return None;
        }
        self.changed.places.get(looked.changes..)
    }

    /// How many notes came, those that stand no longer with them. A note keeps its place.
    pub fn places(&self) -> u32 {
        self.notes.len() as u32
    }

    /// The note at a place, whether it stands or not.
    pub fn at_place(&self, place: u32) -> &Note {
        &self.notes[place as usize]
    }

    /// Orders notes as the list shows them: by the instants in which they were begun.
    pub fn sort(&self, places: &mut [u32]) {
        places.sort_by_key(|place| super::sort_key(self.at_place(*place)));
    }
}
