//! Linking: a challenge meets a practice.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn open_links(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
