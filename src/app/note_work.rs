//! Working on notes: which command asks what, and the two flags.

use super::command::Command;
use super::effect::Effect;
use super::model::Model;
use super::notes_done::Done;
use super::picking::Picked;
use super::ticking::Ticked;
use crate::domain::note::Change;
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;

impl Model {
    pub(super) fn work_on_notes(&mut self, command: Command) -> Vec<Effect> {
        if self.targets().is_empty() {
            return self.refuse(Refusal::NoNoteChosen);
        }
        match command {
            Command::Important => self.flag(|note| note.fields.important, Done::Important, Change::Important),
            Command::Verbatim => self.flag(|note| note.fields.verbatim, Done::Verbatim, Change::Verbatim),
            Command::Retag => self.tick(Ticked::Themes),
            Command::ChangeLevel => self.pick(Picked::Level),
            Command::MoveNote => self.pick(Picked::Item),
            Command::Status => self.pick(Picked::Status),
            Command::Merge => self.merge_or_take_apart(),
            Command::Split => self.open_splitting(),
            Command::Translate => self.open_translating(),
            Command::History => self.open_history(),
            _ => Vec::new(),
        }
    }

    /// Sets a flag of all, or, when all of them have it, takes it away.
    fn flag(
        &mut self,
        has: impl Fn(&Note) -> bool,
        done: impl Fn(bool) -> Done,
        change: impl Fn(bool) -> Change,
    ) -> Vec<Effect> {
        let notes = self.targets();
        let known = self.workshop.notes();
        let on = notes.iter().filter_map(|id| known.get(*id)).any(|note| !has(note));
        self.edit_notes(&notes, done(on), |_| change(on))
    }
}
