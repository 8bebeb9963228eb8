//! What was known of the notes before: the events that they are made of, and what was not kept of them.

use chrono::{DateTime, Utc};

use super::{Mark, Note, Notes, What};
use crate::domain::event::Body;
use crate::domain::ids::EventId;
use crate::domain::note::Change;
use crate::domain::stamp::Order;
use crate::domain::undo::Undone;

impl Notes {
    /// The events of all notes and links, in no order; of a note also the instant in which it was begun.
    /// Nothing is left of those that were struck.
    pub(in crate::domain) fn events(
        &self,
    ) -> impl Iterator<Item = (Order, Option<DateTime<Utc>>, Body)> + use<'_> {
        let kept = self.notes.iter().filter(|note| !note.struck);
        kept.flat_map(Note::events).chain(self.links.events().map(|(order, body)| (order, None, body)))
    }
}

impl Note {
    fn events(&self) -> impl Iterator<Item = (Order, Option<DateTime<Utc>>, Body)> + use<'_> {
        let original = self.history.as_ref().map_or(&self.fields, |history| &history.original);
        let added = ((self.stamp, self.id), Some(self.at), Body::Note(Box::new(original.clone())));
        let marks = self.history.iter().flat_map(|history| &history.marks);
        std::iter::once(added).chain(marks.map(|mark| (mark.order, None, self.body(mark))))
    }

    fn body(&self, mark: &Mark) -> Body {
        let note = self.id;
        match &mark.what {
            What::Edit { changes, base, reason } => {
                Body::Edit { note, changes: changes.clone(), base: *base, reason: reason.clone() }
            }
            What::Delete => Body::Delete { note },
            What::Release { on } => Body::Release { note, on: *on },
            What::ReadBack { answer } => Body::ReadBack { note, answer: *answer },
        }
    }

    /// Corrections after an event of which it is not known what stood there before: in a workshop that was made
    /// of minutes they give a field what it holds already. `is_told` is whether an event came from minutes.
    pub fn blank_corrections<'a>(
        &'a self,
        since: Order,
        undone: &Undone,
        is_told: impl Fn(EventId) -> bool,
    ) -> Vec<&'a Change> {
        let Some(history) = &self.history else { return Vec::new() };
        if history.marks.last().is_none_or(|mark| mark.order <= since) {
            return Vec::new();
        }
        let mut fields = history.original.clone();
        let mut blank = Vec::new();
        for mark in history.marks.iter().filter(|mark| !undone.is_void(mark.order.1)) {
            let What::Edit { changes, .. } = &mark.what else { continue };
            for change in changes {
                let before = fields.clone();
                fields.apply(change);
                if mark.order > since && fields == before && is_told(mark.order.1) {
                    blank.push(change);
                }
            }
        }
        blank
    }
}
