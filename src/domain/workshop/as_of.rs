//! The workshop as it was when something was written.

use super::Workshop;
use crate::domain::event::{Body, Event};
use crate::domain::stamp::Order;

impl Workshop {
    /// The workshop of everything up to an event, as far as it is known now: what was struck since is in it no
    /// more, and what came later from another laptop but was written before is.
    pub fn as_of(&self, order: Order) -> Workshop {
        let heads = self.undone.heads();
        let mut past = self.emptied();
        let events = self.notes.events().map(|(of, at, body)| (of, at.unwrap_or_default(), body));
        let undos = self.undone.undos().into_iter();
        let undos = undos.map(|(of, target)| (of, Default::default(), Body::Undo { target }));
        for ((stamp, id), at, body) in events.chain(undos).filter(|(of, ..)| *of <= order) {
            let step = heads.get(&id).filter(|head| head.writer == id.writer).map(|head| head.number);
            past.take(Event { id, stamp, at, step, body });
        }
        let presses = self.presses.iter().filter(|press| press.order() <= order);
        presses.cloned().for_each(|press| past.take(press));
        past.settle();
        past
    }
}
