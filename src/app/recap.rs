//! The recap: what was released, theme by theme.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn open_recap(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
