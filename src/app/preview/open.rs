//! What is missing in the minutes before they can be given out.

use std::collections::HashMap;

use compact_str::{CompactString, ToCompactString};

use crate::domain::exchange::{Action, Closing};
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;
use crate::i18n::Catalogue;
use crate::minutes::Minutes;

/// Counted as this version shows it: an owner that it must not name is not missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    pub without_owner: usize,
    pub without_date: usize,
    /// Questions of which nobody said what became of them.
    pub questions: usize,
    pub needs_translation: usize,
    /// Quotations that have to be rephrased.
    pub quotations: usize,
    /// Nothing was noted that this version shows.
    pub is_empty: bool,
    /// The notes that lack something, by what these minutes call them.
    pub notes: HashMap<CompactString, NoteId>,
}

impl Open {
    pub fn of(minutes: &Minutes<'_>) -> Open {
        let left_out = minutes.left_out();
        let mut open = Open {
            needs_translation: left_out.needs_translation,
            quotations: left_out.quotations,
            is_empty: Kind::ALL.iter().all(|&kind| minutes.entries(kind).is_empty()),
            ..Open::default()
        };
        for entry in minutes.entries(Kind::Action) {
            let statement = entry.statement();
            let Some(action) = Action::of(&statement).filter(Action::is_incomplete) else { continue };
            open.without_owner += usize::from(action.lacks_owner);
            open.without_date += usize::from(action.lacks_date);
            open.notes.insert(entry.id.to_compact_string(), action.note);
        }
        for entry in minutes.entries(Kind::Question) {
            if Closing::of(entry.status()).is_none() && !entry.withholds_status() {
                open.questions += 1;
                open.notes.insert(entry.id.to_compact_string(), entry.statement().id);
            }
        }
        open
    }

    /// What is missing, each with its number.
    pub fn counted(&self, texts: &Catalogue) -> Vec<String> {
        let counted = [
            (self.without_owner, texts.preview_without_owner(self.without_owner)),
            (self.without_date, texts.preview_without_date(self.without_date)),
            (self.questions, texts.preview_questions(self.questions)),
            (self.needs_translation, texts.preview_translations(self.needs_translation)),
            (self.quotations, texts.preview_quotations(self.quotations)),
        ];
        counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, told)| told).collect()
    }
}
