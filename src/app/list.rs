//! The list of notes: which are shown, which is chosen.

use std::collections::BTreeSet;

use super::command::Command;
use super::model::{Model, Screen};
use super::overlay::{Choice, Choosing};
use crate::domain::ids::{MunicipalityId, NoteId};
use crate::domain::note::Kind;
use crate::domain::notes::Note;

/// How much of the workshop the list shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scope {
    Item,
    Day,
    #[default]
    All,
}

impl Scope {
    pub fn next(self) -> Self {
        match self {
            Scope::Item => Scope::Day,
            Scope::Day => Scope::All,
            Scope::All => Scope::Item,
        }
    }
}

/// The list as it is shown. The rows are kept, and made anew only when something changed: with
/// 10,000 notes a key must not go through them all.
#[derive(Clone, Debug, Default)]
pub struct List {
    pub kind: Option<Kind>,
    pub municipality: Option<MunicipalityId>,
    pub scope: Scope,
    /// The chosen note; none follows the last.
    pub chosen: Option<NoteId>,
    /// The notes that are selected together, shown or not.
    pub marked: BTreeSet<NoteId>,
    rows: Vec<NoteId>,
    made_of: Option<(u64, Filter)>,
    revision: u64,
}

type Filter = (Option<Kind>, Option<MunicipalityId>, Scope, Option<crate::domain::ids::ItemId>, usize);

impl List {
    /// The notes shown, in the order in which they were begun.
    pub fn rows(&self) -> &[NoteId] {
        &self.rows
    }

    /// A number that changes whenever the rows are made anew.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    pub fn is_filtered(&self) -> bool {
        self.kind.is_some() || self.municipality.is_some() || self.scope != Scope::All
    }

    /// The place of the chosen note, or of the last.
    pub fn place(&self) -> usize {
        let last = self.rows.len().saturating_sub(1);
        match self.chosen {
            Some(chosen) => self.rows.iter().rposition(|row| *row == chosen).unwrap_or(last),
            None => last,
        }
    }
}

impl Model {
    /// Makes the rows anew if the notes, the filter or what runs changed.
    pub(super) fn refresh_list(&mut self) {
        // What was struck is in no index after this.
        self.index.follow(self.workshop.notes());
        let item = self.target().map(|slot| self.workshop.timetable().planned(slot).id.clone());
        let item = item.filter(|_| self.list.scope == Scope::Item);
        let day = self.shown_day();
        let filter = (self.list.kind, self.list.municipality.clone(), self.list.scope, item, day);
        let made_of = Some((self.workshop.notes().revision(), filter));
        if self.list.made_of == made_of {
            return;
        }
        let plan = self.workshop.plan();
        let passes = |note: &&Note| {
            let fields = &note.fields;
            let in_scope = match self.list.scope {
                Scope::All => true,
                Scope::Day => {
                    fields.item.as_ref().and_then(|item| plan.item(item)).is_some_and(|(of, _)| of == day)
                }
                Scope::Item => made_of.as_ref().is_some_and(|(_, filter)| fields.item == filter.3),
            };
            in_scope
                && self.list.kind.is_none_or(|kind| fields.kind == kind)
                && self.list.municipality.as_ref().is_none_or(|id| fields.municipalities.contains(id))
        };
        let rows: Vec<NoteId> = self.workshop.notes().iter().filter(passes).map(|note| note.id).collect();
        self.list.rows = rows;
        self.list.made_of = made_of;
        self.list.revision += 1;
        self.forget_marks_of_the_gone();
    }

    /// The note that commands on a note act on.
    pub fn chosen_note(&self) -> Option<&Note> {
        if self.screen == Screen::Exchange {
            return self.workshop.notes().get(self.note_on_board()?);
        }
        let id = *self.list.rows.get(self.list.place())?;
        self.workshop.notes().get(id)
    }

    /// Moves the choice by so many rows.
    pub(super) fn choose_note(&mut self, step: i64) {
        let last = self.list.rows.len().saturating_sub(1);
        let place = (self.list.place() as i64).saturating_add(step).clamp(0, last as i64) as usize;
        // The last row follows what is added.
        self.list.chosen = self.list.rows.get(place).copied().filter(|_| place != last);
    }

    pub(super) fn filter_command(&mut self, command: Command) {
        match command {
            Command::FilterKind => drop(self.choose(Choosing::FilterKind)),
            Command::FilterMunicipality => drop(self.choose(Choosing::FilterMunicipality)),
            Command::Scope => self.list.scope = self.list.scope.next(),
            _ => {
                self.list.kind = None;
                self.list.municipality = None;
                self.list.scope = Scope::All;
            }
        }
        self.refresh_list();
    }

    pub(super) fn filter_by(&mut self, choosing: Choosing, choice: Choice) {
        match (choosing, choice) {
            (Choosing::FilterKind, Choice::Kind(kind)) => self.list.kind = Some(kind),
            (Choosing::FilterKind, _) => self.list.kind = None,
            (_, Choice::Municipality(id)) => self.list.municipality = Some(id),
            (_, _) => self.list.municipality = None,
        }
        self.refresh_list();
    }
}
