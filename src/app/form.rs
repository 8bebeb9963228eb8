//! The further fields of a note, as a form that never blocks.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn open_form(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
