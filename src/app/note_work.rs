//! Working on notes: which command asks what, and the two flags.

use super::command::Command;
use super::effect::Effect;
use super::model::Model;
use super::notes_done::Done;
use super::overlay::Overlay;
use super::picking::Picked;
use super::ticking::Ticked;
use crate::domain::ids::NoteId;
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

    /// Words of a note that was erased, wherever they are half typed here, go with it.
    pub(super) fn forget_words_of_the_struck(&mut self) -> Vec<Effect> {
        let notes = self.workshop.notes();
        let is_struck = |id: NoteId| notes.get(id).is_some_and(|note| note.struck);
        let open = match &self.overlay {
            Some(Overlay::Splitting(splitting)) => Some(splitting.note),
            Some(Overlay::Translating(translating)) => Some(translating.note),
            Some(Overlay::Form(form)) => Some(form.note),
            _ => None,
        };
        let closes = open.is_some_and(is_struck);
        let forgets_form = self.form_aside.as_ref().is_some_and(|form| is_struck(form.note));
        let in_line = self.line.editing.into_iter().chain(self.line.merging.iter().copied()).any(is_struck);
        if closes {
            self.overlay = None;
        }
        if forgets_form {
            self.form_aside = None;
        }
        if in_line { self.forget_line() } else { Vec::new() }
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
