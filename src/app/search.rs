//! The search field: notes are found by words, and filtered by every field.

use super::command::{Command, Focus};
use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn search_command(&mut self, command: Command) -> Vec<Effect> {
        self.focus = if command == Command::Search { Focus::Search } else { Focus::Notes };
        Vec::new()
    }

    pub(super) fn toggle_rapid_entry(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
