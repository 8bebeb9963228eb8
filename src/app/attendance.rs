//! Who is there: counts and consents.

use super::effect::Effect;
use super::model::Model;

impl Model {
    pub(super) fn open_attendance(&mut self) -> Vec<Effect> {
        Vec::new()
    }
}
