//! The search field: notes are found by words, and filtered by every field, while it is typed.
//!
//! Nothing that is typed here is stored: it works off the record, too.

use tui_input::Input;

use super::command::{Command, Focus};
use super::effect::Effect;
use super::field;
use super::key::Key;
use super::model::{Model, Screen};
use crate::domain::clean::clean;
use crate::domain::search::Filter;

/// What stands in the field, and what it was understood as.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub input: Input,
    pub filter: Filter,
    /// Where Esc returns to.
    came_from: Option<(Screen, Focus)>,
}

impl Search {
    /// Shows all notes again.
    pub(super) fn clear(&mut self) {
        self.input.reset();
        self.filter = Filter::default();
    }

    /// The word that the cursor is at the end of.
    pub fn word(&self) -> &str {
        let value = self.input.value();
        let end = value.char_indices().nth(self.input.cursor()).map_or(value.len(), |(at, _)| at);
        value[..end].rsplit(char::is_whitespace).next().unwrap_or_default()
    }
}

impl Model {
    pub(super) fn search_command(&mut self, command: Command) -> Vec<Effect> {
        if command == Command::SearchDone {
            self.focus = Focus::Notes;
            return Vec::new();
        }
        self.search.came_from = Some((self.screen, self.focus));
        // Plan and boards have no list of notes.
        if !matches!(self.screen, Screen::Desk | Screen::Capture) {
            self.screen = self.home;
        }
        self.focus = Focus::Search;
        self.search.input = Input::new(self.search.input.value().to_owned());
        // The words are taken up when somebody begins to look for some, not at the first letter.
        self.index.prepare(self.workshop.notes());
        Vec::new()
    }

    /// Types in the field or moves in it.
    pub(super) fn key_in_search(&mut self, key: Key) {
        if field::edit(&mut self.search.input, key) {
            self.search_changed();
        }
    }

    pub(super) fn paste_in_search(&mut self, text: &str) {
        field::insert(&mut self.search.input, &clean(text).text);
        self.search_changed();
    }

    fn search_changed(&mut self) {
        if !self.line.has_learned() {
            self.line.learn_all(&self.workshop);
        }
        let plan = self.workshop.plan();
        let today = plan.local(self.now).date_naive();
        let themes = &self.line.vocabulary.themes;
        self.search.filter = Filter::read(self.search.input.value(), plan, &self.names, themes, today);
        // What fits best is what came last, as the list goes.
        self.list.chosen = None;
        self.refresh_list();
    }

    /// Esc: all notes again, and back to where the search began.
    pub(super) fn leave_search(&mut self) {
        self.search.clear();
        match self.search.came_from.take() {
            Some((screen, focus)) => (self.screen, self.focus) = (screen, focus),
            None => self.focus = self.resting_focus(),
        }
        self.refresh_list();
    }
}
