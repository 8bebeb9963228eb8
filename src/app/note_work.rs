//! Working on notes: flags, themes, level, place, merging, splitting, translating, history.

use super::command::Command;
use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn work_on_notes(&mut self, _command: Command) -> Vec<Effect> {
        Vec::new()
    }
}
