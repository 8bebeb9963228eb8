//! Reading notes back to their municipality.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn open_read_back(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
