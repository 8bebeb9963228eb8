//! Several notes selected at once: what is done next is done to all of them.

use super::command::Command;
use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn mark_command(&mut self, _command: Command) -> Vec<Effect> {
        Vec::new()
    }
}
