//! What others wrote arrives: new events, or all of them anew.

use super::effect::Effect;
use super::model::Model;
use crate::domain::event::{Body, Event};

impl Model {
    pub(super) fn take_arrived(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let was_off = self.is_off_record();
        let chosen = self.chosen_item();
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
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        // Somebody else said "off the record": what is half typed here is not stored either.
        if !was_off && self.is_off_record() { self.forget_line() } else { Vec::new() }
    }

    /// A file was rewritten, because a note was struck.
    pub(super) fn take_reloaded(&mut self, events: Vec<Event>) -> Vec<Effect> {
        let was_off = self.is_off_record();
        let chosen = self.chosen_item();
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
        let edits_nothing = self.line.editing.is_some_and(|id| self.workshop.notes().get(id).is_none());
        if (!was_off && self.is_off_record()) || edits_nothing {
            return self.forget_line();
        }
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        Vec::new()
    }
}
