//! Undo as an event: which events have lost their effect.
//!
//! An undo takes the effect away from its target; an undo of an undo gives it back. Targets are
//! older than what undoes them, so one pass from the newest to the oldest settles all.

use std::collections::{HashMap, HashSet};

use super::ids::EventId;
use super::stamp::Order;

/// All undos seen, and what they make void.
#[derive(Clone, Debug, Default)]
pub struct Undone {
    undos: Vec<(Order, EventId)>,
    /// The events of a step beside its first, which stand and fall with it.
    steps: HashMap<EventId, Vec<EventId>>,
    void: HashSet<EventId>,
    stale: bool,
}

impl Undone {
    /// Takes note of an undo; [`Undone::settle`] makes it count.
    pub fn add(&mut self, undo: Order, target: EventId) {
        self.undos.push((undo, target));
        self.stale = true;
    }

    /// Takes note that an event belongs to the step that another began.
    pub fn join(&mut self, head: EventId, member: EventId) {
        self.steps.entry(head).or_default().push(member);
        self.stale |= self.void.contains(&head);
    }

    /// The other events of the step that this one began.
    pub fn step(&self, head: EventId) -> &[EventId] {
        self.steps.get(&head).map_or(&[], Vec::as_slice)
    }

    /// Brings the set up to date, and tells which events changed their standing.
    pub fn settle(&mut self) -> Vec<EventId> {
        if !std::mem::take(&mut self.stale) {
            return Vec::new();
        }
        self.undos.sort_unstable();
        let mut void = HashSet::new();
        for &((_, undo), target) in self.undos.iter().rev() {
            if !void.contains(&undo) {
                void.insert(target);
                void.extend(self.step(target));
            }
        }
        let changed = void.symmetric_difference(&self.void).copied().collect();
        self.void = void;
        changed
    }

    /// Every undo and what it takes back, in the order of the stamps.
    pub fn undos(&self) -> Vec<(Order, EventId)> {
        let mut undos = self.undos.clone();
        undos.sort_unstable();
        undos
    }

    /// The first event of the step that each of these events belongs to, if it is another.
    pub fn heads(&self) -> HashMap<EventId, EventId> {
        let members = self.steps.iter().flat_map(|(head, members)| members.iter().map(|one| (*one, *head)));
        members.collect()
    }

    /// The order of an undo event.
    pub fn order_of(&self, undo: EventId) -> Option<Order> {
        self.undos.iter().map(|(order, _)| *order).find(|(_, id)| *id == undo)
    }

    pub fn is_void(&self, event: EventId) -> bool {
        self.void.contains(&event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::WriterTag;
    use crate::domain::stamp::Stamp;

    #[test]
    fn an_undo_of_an_undo_gives_the_effect_back_in_any_order_of_arrival() {
        let id = |number| EventId::new(WriterTag::from_bits(1), number);
        let order = |number: u32| (Stamp { ms: i64::from(number), count: 0 }, id(number));
        let undos = [(order(2), id(1)), (order(3), id(2)), (order(5), id(4))];
        for arrival in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let mut undone = Undone::default();
            for index in arrival {
                let (undo, target) = undos[index];
                undone.add(undo, target);
                undone.settle();
            }
            assert!(!undone.is_void(id(1)) && undone.is_void(id(2)) && undone.is_void(id(4)));
        }
    }

    #[test]
    fn what_was_done_in_one_step_is_taken_back_in_one_whichever_comes_first() {
        let id = |number| EventId::new(WriterTag::from_bits(1), number);
        let order = |number: u32| (Stamp { ms: i64::from(number), count: 0 }, id(number));
        for undo_first in [false, true] {
            let mut undone = Undone::default();
            if undo_first {
                undone.add(order(4), id(1));
                undone.settle();
            }
            undone.join(id(1), id(2));
            undone.join(id(1), id(3));
            if !undo_first {
                undone.add(order(4), id(1));
            }
            undone.settle();
            assert!([1, 2, 3].into_iter().all(|number| undone.is_void(id(number))), "{undo_first}");
            undone.add(order(5), id(4));
            let mut changed = undone.settle();
            changed.retain(|event| event.number < 4);
            changed.sort();
            assert_eq!(changed, [id(1), id(2), id(3)]);
        }
    }
}
