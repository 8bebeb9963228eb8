//! Several notes selected at once: what is done next is done to all of them.

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};
use crate::domain::ids::NoteId;
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;

impl Model {
    pub(super) fn mark_command(&mut self, command: Command) -> Vec<Effect> {
        let Some(id) = self.chosen_note().map(|note| note.id) else {
            return self.refuse(Refusal::NoNoteChosen);
        };
        match command {
            Command::MarkUp => self.extend_marks(id, -1),
            Command::MarkDown => self.extend_marks(id, 1),
            _ if self.list.marked.remove(&id) => {}
            _ => drop(self.list.marked.insert(id)),
        }
        Vec::new()
    }

    /// Selects on the way to the next row; the way back lets go of what was passed.
    fn extend_marks(&mut self, from: NoteId, step: i64) {
        let place = self.list.place();
        self.choose_note(step);
        let to = self.chosen_note().map_or(from, |note| note.id);
        let moved = self.list.place() != place;
        let marked = &mut self.list.marked;
        let is_way_back = moved && marked.contains(&to) && marked.contains(&from);
        if is_way_back {
            marked.remove(&from);
        } else {
            marked.extend([from, to]);
        }
    }

    /// Esc: lets go of what is selected; false if nothing is.
    pub(super) fn let_go_of_marks(&mut self) -> bool {
        !std::mem::take(&mut self.list.marked).is_empty()
    }

    /// Of what is selected, only what still stands.
    pub(super) fn forget_marks_of_the_gone(&mut self) {
        let notes = self.workshop.notes();
        self.list.marked.retain(|id| notes.get(*id).is_some_and(Note::stands));
    }

    /// Whether all that "release" acts on is in the room, so that it would be taken from there.
    pub fn would_take_back(&self) -> bool {
        let notes = self.workshop.notes();
        let is_released = |id: NoteId| notes.get(id).is_some_and(|note| note.released);
        match self.list.marked.is_empty() {
            true => self.chosen_note().is_some_and(|note| note.released),
            false => self.list.marked.iter().all(|id| is_released(*id)),
        }
    }

    /// The notes that a command acts on, in the order in which they were begun: those selected, else the
    /// chosen one.
    pub(super) fn targets(&self) -> Vec<NoteId> {
        // What is selected in the list is not seen elsewhere.
        if self.list.marked.is_empty() || matches!(self.screen, Screen::Exchange | Screen::Minutes) {
            return self.chosen_note().map(|note| note.id).into_iter().collect();
        }
        let notes = self.workshop.notes().iter().map(|note| note.id);
        notes.filter(|id| self.list.marked.contains(id)).collect()
    }
}
