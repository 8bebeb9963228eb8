//! Words that this workshop uses although its plan does not have them: themes typed as new, and
//! functions.

use crate::domain::ids::ThemeId;
use crate::domain::note::NoteFields;
use crate::domain::plan::Plan;

#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub themes: Vec<ThemeId>,
    pub functions: Vec<String>,
}

impl Vocabulary {
    /// Takes up the new words of a note.
    pub fn learn(&mut self, plan: &Plan, note: &NoteFields) {
        self.learn_themes(plan, &note.themes);
        if let Some(function) = note.function.as_ref().filter(|function| !self.functions.contains(function)) {
            self.functions.push(function.clone());
        }
    }

    pub(super) fn learn_themes(&mut self, plan: &Plan, themes: &[ThemeId]) {
        for theme in themes {
            if plan.theme(theme).is_none() && !self.themes.contains(theme) {
                self.themes.push(theme.clone());
            }
        }
    }
}
