//! Everything that was done to a note: which note, and how far the list is scrolled.

use super::effect::Effect;
use super::help::Help;
use super::model::Model;
use super::overlay::Overlay;
use crate::domain::ids::NoteId;
use crate::domain::refusal::Refusal;

/// The history while it is open.
#[derive(Debug)]
pub struct History {
    pub note: NoteId,
    /// It is scrolled as the help is.
    pub scroll: Help,
}

impl Model {
    pub(super) fn open_history(&mut self) -> Vec<Effect> {
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        self.overlay = Some(Overlay::History(History { note: note.id, scroll: Help::default() }));
        Vec::new()
    }
}
