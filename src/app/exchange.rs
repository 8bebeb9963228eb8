//! The boards of the exchange: which is shown, and where the cursor stands in it.

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};

impl Model {
    pub(super) fn exchange_command(&mut self, command: Command) -> Vec<Effect> {
        if command == Command::Exchange {
            self.screen = if self.screen == Screen::Exchange { self.home } else { Screen::Exchange };
            self.focus = self.resting_focus();
        }
        Vec::new()
    }
}
