//! Erasing the words of a note for good.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn ask_to_strike(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
