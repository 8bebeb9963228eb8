//! What was done to a note, as the internal version tells it: enough to make the note again as it stands, and
//! none of the words that stood in it before.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::Minutes;
use crate::domain::event::ReadBack;
use crate::domain::ids::EventId;
use crate::domain::note::{Change, Level};
use crate::domain::notes::{Deed, Note, Past};
use crate::domain::stamp::Stamp;

/// Why somebody changed a note.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reason<'a> {
    pub at: DateTime<Utc>,
    pub author: Option<&'a str>,
    /// The level that it has by it.
    pub level: Option<Level>,
    pub reason: &'a str,
}

/// One thing that was done to a note after it was added.
pub(super) struct Mark<'a> {
    pub event: EventId,
    pub stamp: Stamp,
    /// The number of the first event of its step, if it is another.
    pub step: Option<u32>,
    pub what: What<'a>,
}

pub(super) enum What<'a> {
    Edited {
        /// The names of the fields that were corrected.
        fields: Vec<Cow<'static, str>>,
        /// The level, where it was one of them.
        level: Option<Level>,
        base: EventId,
        reason: Option<&'a str>,
    },
    Released(bool),
    ReadBack(Option<ReadBack>),
    /// It was taken back: only that there is such an event, of which others may know.
    TakenBack,
}

impl<'a> Minutes<'a> {
    /// What was done to a note after it was added, the oldest first.
    pub(super) fn marks(&self, note: &'a Note) -> Vec<Mark<'a>> {
        if !note.has_past() {
            return Vec::new();
        }
        let past = || note.past(self.workshop.undone()).skip(1);
        let tightening = self.edit_that_is_tightened(note);
        let mark = |past: Past<'a>| {
            let what = match past.deed {
                _ if past.is_undone => What::TakenBack,
                // As one that was taken back is made again.
                Deed::Edited { changes: [], reason: None } => What::TakenBack,
                Deed::Edited { changes, reason } => What::Edited {
                    fields: changes.iter().map(Change::field).collect(),
                    level: match tightening == Some(past.event) {
                        true => Some(note.fields.level),
                        false => level_of(changes),
                    },
                    base: past.base.unwrap_or(note.id),
                    reason,
                },
                // It is not seen any more: whoever released it may not have known what it holds.
                Deed::Released(true) if note.is_tightened => What::TakenBack,
                Deed::Released(on) => What::Released(on),
                Deed::ReadBack(answer) => What::ReadBack(answer),
                // Of a note that was deleted nothing is told.
                Deed::Deleted | Deed::Added(_) => What::TakenBack,
            };
            Mark { event: past.event, stamp: past.stamp, step: self.step(past.event), what }
        };
        past().map(mark).collect()
    }

    /// Why a note was changed, where somebody said so; what was taken back is not told.
    pub(super) fn reasons(&self, note: &'a Note) -> impl Iterator<Item = Reason<'a>> {
        let past = note.past(self.workshop.undone()).filter(|past| !past.is_undone);
        let tightening = self.edit_that_is_tightened(note);
        past.filter_map(move |past| match past.deed {
            Deed::Edited { changes, reason: Some(reason) } => Some(Reason {
                at: DateTime::from_timestamp_millis(past.stamp.ms)?,
                author: self.workshop.person(past.event),
                level: match tightening == Some(past.event) {
                    true => Some(note.fields.level),
                    false => level_of(changes),
                },
                reason,
            }),
            _ => None,
        })
    }

    /// The number of the first event of the step that an event belongs to, if it is another.
    pub(super) fn step(&self, event: EventId) -> Option<u32> {
        self.heads.get(&event).map(|head| head.number)
    }

    /// A note can be stricter than anybody said of it, because of words that it holds. Then its last level is
    /// told as that: whoever makes the note again may not know what it holds.
    fn edit_that_is_tightened(&self, note: &'a Note) -> Option<EventId> {
        if !note.is_tightened {
            return None;
        }
        let past = note.past(self.workshop.undone()).filter(|past| !past.is_undone);
        let sets_level = past.filter(|past| match past.deed {
            Deed::Edited { changes, .. } => level_of(changes).is_some(),
            _ => false,
        });
        sets_level.last().map(|past| past.event)
    }
}

/// The level that an edit gives.
fn level_of(changes: &[Change]) -> Option<Level> {
    changes.iter().rev().find_map(|change| match change {
        Change::Level(level) => Some(*level),
        _ => None,
    })
}
