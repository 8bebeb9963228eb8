//! The list of notes: which are shown, which is chosen.

use std::cell::Cell;
use std::collections::BTreeSet;

use compact_str::CompactString;

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};
use super::overlay::{Choice, Choosing};
use crate::domain::ids::{ItemId, MunicipalityId, NoteId};
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;
use crate::domain::search::Filter;

/// How much of the workshop the list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scope {
    Item,
    /// What one working group said.
    Group(CompactString),
    Day,
    #[default]
    All,
}

impl Scope {
    /// The next wider one; `groups` are those that can be shown.
    fn next(&self, groups: &[CompactString]) -> Self {
        let after = |place: usize| groups.get(place).cloned().map_or(Scope::Day, Scope::Group);
        match self {
            Scope::Item => after(0),
            Scope::Group(group) => {
                let place = groups.iter().position(|known| known == group);
                place.map_or(Scope::Day, |place| after(place + 1))
            }
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
    /// How far the whole of which note is scrolled.
    detail: Option<(NoteId, u16)>,
    /// How many rows that has, and how many are seen: known when it is drawn.
    detail_seen: Cell<(usize, usize)>,
    rows: Vec<NoteId>,
    made_of: Option<MadeOf>,
    revision: u64,
}

/// What the rows depend on.
#[derive(Clone, Debug, PartialEq)]
struct MadeOf {
    notes: u64,
    kind: Option<Kind>,
    municipality: Option<MunicipalityId>,
    scope: Scope,
    /// The item, if only its notes are shown.
    item: Option<ItemId>,
    day: usize,
    filter: Filter,
}

impl List {
    /// Of one working group to begin with.
    pub(super) fn of_group(group: Option<CompactString>) -> Self {
        Self { scope: group.map_or(Scope::All, Scope::Group), ..Self::default() }
    }

    /// The notes shown, in the order in which they were begun.
    pub fn rows(&self) -> &[NoteId] {
        &self.rows
    }

    /// How far the whole of a note is scrolled.
    pub fn detail_scroll(&self, note: NoteId) -> u16 {
        self.detail.filter(|(scrolled, _)| *scrolled == note).map_or(0, |(_, scroll)| scroll)
    }

    /// Takes note of how many rows the whole note has, and how many of them are seen at once.
    pub fn saw_detail(&self, rows: usize, seen: usize) {
        self.detail_seen.set((rows, seen));
    }

    /// A number that changes whenever the rows are made anew.
    pub fn revision(&self) -> u64 {
        self.revision
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
        let made_of = MadeOf {
            notes: self.workshop.notes().revision(),
            kind: self.list.kind,
            municipality: self.list.municipality.clone(),
            item: item.filter(|_| self.list.scope == Scope::Item),
            scope: self.list.scope.clone(),
            day: self.shown_day(),
            filter: self.search.filter.clone(),
        };
        if self.list.made_of.as_ref() == Some(&made_of) {
            return;
        }
        let (workshop, plan) = (&self.workshop, self.workshop.plan());
        let notes = workshop.notes();
        let passes = |note: &&Note| {
            let fields = &note.fields;
            let in_scope = match &made_of.scope {
                Scope::All => true,
                Scope::Day => {
                    let of = fields.item.as_ref().and_then(|item| plan.item(item));
                    of.is_some_and(|(of, _)| of == made_of.day)
                }
                Scope::Group(group) => fields.group.as_ref() == Some(group),
                Scope::Item => fields.item == made_of.item,
            };
            in_scope
                && made_of.kind.is_none_or(|kind| fields.kind == kind)
                && made_of.municipality.as_ref().is_none_or(|id| fields.municipalities.contains(id))
                && made_of.filter.passes(note, workshop)
        };
        let query = made_of.filter.query();
        let rows: Vec<NoteId> = if query.is_empty() {
            notes.iter().filter(passes).map(|note| note.id).collect()
        } else {
            self.index.prepare(notes);
            let found = self.index.search(query).iter().copied();
            let mut places: Vec<u32> = found.filter(|place| passes(&notes.at_place(*place))).collect();
            notes.sort(&mut places);
            places.into_iter().map(|place| notes.at_place(place).id).collect()
        };
        self.list.rows = rows;
        self.list.made_of = Some(made_of);
        self.list.revision += 1;
        self.forget_marks_of_the_gone();
    }

    /// Whether some notes are not in the list.
    pub fn is_list_filtered(&self) -> bool {
        let List { kind, municipality, scope, .. } = &self.list;
        kind.is_some() || municipality.is_some() || *scope != Scope::All || !self.search.filter.is_empty()
    }

    /// The groups that the list can be narrowed to: the one that this program writes for; else those of
    /// the notes of the item.
    fn groups(&self) -> Vec<CompactString> {
        if let Some(group) = &self.group {
            return vec![group.clone()];
        }
        let item = self.target().map(|slot| &self.workshop.timetable().planned(slot).id);
        let notes = self.workshop.notes().iter().filter(|note| note.fields.item.as_ref() == item);
        let mut groups: Vec<CompactString> = notes.filter_map(|note| note.fields.group.clone()).collect();
        groups.sort();
        groups.dedup();
        groups
    }

    /// The note that commands on a note act on.
    pub fn chosen_note(&self) -> Option<&Note> {
        if self.screen == Screen::Exchange {
            return self.workshop.notes().get(self.note_on_board()?);
        }
        if self.screen == Screen::Minutes {
            return self.workshop.notes().get(self.preview.note()?);
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

    /// Scrolls the whole of the chosen note, where it is shown and there is more than is seen.
    pub(super) fn scroll_detail(&mut self, down: bool) -> Vec<Effect> {
        const STEP: u16 = 3;
        let Some(note) = self.chosen_note().map(|note| note.id) else {
            return self.refuse(Refusal::NoNoteChosen);
        };
        if self.screen != Screen::Capture {
            return self.refuse(Refusal::SeenElsewhere);
        }
        let (rows, seen) = self.list.detail_seen.get();
        let last = u16::try_from(rows.saturating_sub(seen)).unwrap_or(u16::MAX);
        let scroll = self.list.detail_scroll(note).min(last);
        let to = if down { (scroll + STEP).min(last) } else { scroll.saturating_sub(STEP) };
        if to == scroll {
            return self.refuse(Refusal::SeenWhole);
        }
        self.list.detail = Some((note, to));
        Vec::new()
    }

    pub(super) fn filter_command(&mut self, command: Command) {
        match command {
            Command::FilterKind => drop(self.choose(Choosing::FilterKind)),
            Command::FilterMunicipality => drop(self.choose(Choosing::FilterMunicipality)),
            Command::Scope => self.list.scope = self.list.scope.next(&self.groups()),
            _ => {
                self.list.kind = None;
                self.list.municipality = None;
                self.list.scope = Scope::All;
                self.search.clear();
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
