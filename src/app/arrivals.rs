//! What others wrote arrives: new events, or all of them anew.

use super::effect::Effect;
use super::model::Model;
use crate::domain::event::{Body, Event};

impl Model {
    pub(super) fn take_arrived(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let was_off = self.is_off_record();
        let chosen = self.chosen_item();
        let struck = self.workshop.notes().struck().clone();
        for event in events {
            self.author.see(event.stamp);
            if let Body::Note(fields) = &event.body {
                self.line.vocabulary.learn(self.workshop.plan(), fields);
            }
            self.workshop.take(event);
        }
        self.workshop.settle();
        self.choose_again(chosen);
        self.refresh_list();
        let mut effects = self.hear_of_strike(&struck);
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        // Somebody else said "off the record": what is half typed here is not stored either.
        if !was_off && self.is_off_record() {
            effects.extend(self.forget_line());
        }
        effects
    }

    /// A file was rewritten, because a note was struck.
    pub(super) fn take_reloaded(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let was_off = self.is_off_record();
        let chosen = self.chosen_item();
        let known = self.workshop.notes().struck().clone();
        self.workshop = self.workshop.emptied();
        for event in events {
            self.author.see(event.stamp);
            self.workshop.take(event);
        }
        self.workshop.settle();
        self.choose_again(chosen);
        self.refresh_list();
        // The words of a note that was struck are offered no longer.
        self.line.learn_all(&self.workshop);
        let mut effects = self.hear_of_strike(&known);
        let note = self.line.editing.map(|id| self.workshop.notes().get(id));
        let edits_nothing = note.is_some_and(|note| note.is_none_or(|note| note.struck));
        if (!was_off && self.is_off_record()) || edits_nothing {
            effects.extend(self.forget_line());
            return effects;
        }
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        effects
    }
}
