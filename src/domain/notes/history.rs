//! What was done to a note, for those who want to see it.

use super::{Mark, Note, What};
use crate::domain::event::ReadBack;
use crate::domain::ids::EventId;
use crate::domain::note::{Change, NoteFields};
use crate::domain::stamp::Stamp;
use crate::domain::undo::Undone;

/// One thing that was done to a note.
#[derive(Clone, Copy, Debug)]
pub struct Past<'a> {
    /// The event that did it; its writer is who.
    pub event: EventId,
    /// When it was written.
    pub stamp: Stamp,
    /// It was taken back, and not given back.
    pub is_undone: bool,
    /// Of an edit: the last event of the note that its author had seen.
    pub base: Option<EventId>,
    pub deed: Deed<'a>,
}

#[derive(Clone, Copy, Debug)]
pub enum Deed<'a> {
    /// As it was written first.
    Added(&'a NoteFields),
    Edited {
        changes: &'a [Change],
        reason: Option<&'a str>,
    },
    Deleted,
    Released(bool),
    ReadBack(Option<ReadBack>),
}

impl Note {
    /// Everything that was done to this note, oldest first.
    pub fn past<'a>(&'a self, undone: &'a Undone) -> impl Iterator<Item = Past<'a>> {
        let original = self.history.as_ref().map_or(&self.fields, |history| &history.original);
        let first = Past {
            event: self.id,
            stamp: self.stamp,
            is_undone: undone.is_void(self.id),
            base: None,
            deed: Deed::Added(original),
        };
        let marks = self.history.iter().flat_map(|history| &history.marks);
        std::iter::once(first).chain(marks.map(|mark| past(mark, undone)))
    }

    /// Whether anything was done to it after it was added.
    pub fn has_past(&self) -> bool {
        self.history.as_ref().is_some_and(|history| !history.marks.is_empty())
    }

    /// How often its text was corrected; what was taken back does not count.
    pub fn text_corrections(&self, undone: &Undone) -> usize {
        let Some(history) = &self.history else { return 0 };
        let stand = history.marks.iter().filter(|mark| !undone.is_void(mark.order.1));
        stand
            .filter(|mark| match &mark.what {
                What::Edit { changes, .. } => changes.iter().any(|change| matches!(change, Change::Text(_))),
                _ => false,
            })
            .count()
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
}

fn past<'a>(mark: &'a Mark, undone: &Undone) -> Past<'a> {
    let (stamp, event) = mark.order;
    let deed = match &mark.what {
        What::Edit { changes, reason, .. } => Deed::Edited { changes, reason: reason.as_deref() },
        What::Delete => Deed::Deleted,
        What::Release { on } => Deed::Released(*on),
        What::ReadBack { answer } => Deed::ReadBack(*answer),
    };
    let base = match &mark.what {
        What::Edit { base, .. } => Some(*base),
        _ => None,
    };
    Past { event, stamp, is_undone: undone.is_void(event), base, deed }
}
