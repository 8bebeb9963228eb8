//! One of several for notes: a kind, a level, an item of the agenda, what became of them.

use super::effect::Effect;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::notes_done::Done;
use super::overlay::{Ask, Overlay};
use super::words;
use crate::domain::ids::{ItemId, NoteId};
use crate::domain::live::{MAX_REASON, takes_text};
use crate::domain::note::{Change, Kind, Level};
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;
use crate::i18n::{Catalogue, dates};

/// The choice while it is open.
#[derive(Debug)]
pub struct Picking {
    /// The notes that are meant, whatever is chosen in the list meanwhile.
    pub notes: Vec<NoteId>,
    pub what: Picked,
    pub chosen: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Picked {
    Kind,
    Level,
    Item,
    Status,
}

/// One of several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    Kind(Kind),
    Level(Level),
    Item(Option<ItemId>),
    Status(Option<&'static str>),
}

impl Picking {
    pub fn title(&self, texts: &Catalogue) -> String {
        let title = match self.what {
            Picked::Kind => texts.capture_kinds_menu_title(),
            Picked::Level => texts.note_pick_level(),
            Picked::Item => texts.note_pick_item(),
            Picked::Status => texts.note_pick_status(),
        };
        match self.notes.len() {
            1 => title,
            count => format!("{title} · {}", texts.common_notes(count)),
        }
    }

    /// What can be chosen, with the letter or digit that chooses it.
    pub fn choices(&self, model: &Model) -> Vec<(Option<char>, Pick)> {
        match self.what {
            Picked::Kind => {
                Kind::ALL.into_iter().map(|kind| (Some(kind.letter()), Pick::Kind(kind))).collect()
            }
            Picked::Level => ('1'..).zip(Level::ALL).map(|(key, of)| (Some(key), Pick::Level(of))).collect(),
            Picked::Item => {
                let letters = "123456789abcdefghijklmnopqrstuvwxyz".chars().map(Some);
                let letters = letters.chain(std::iter::repeat(None));
                let items = items(model).into_iter().map(|item| Pick::Item(Some(item)));
                letters.zip(items).chain([(Some('0'), Pick::Item(None))]).collect()
            }
            Picked::Status => {
                let mut statuses: Vec<&'static str> = Vec::new();
                for note in self.notes.iter().filter_map(|id| model.workshop.notes().get(*id)) {
                    for status in note.fields.kind.statuses() {
                        if !statuses.contains(status) {
                            statuses.push(status);
                        }
                    }
                }
                let statuses = statuses.into_iter().map(|status| Pick::Status(Some(status)));
                let statuses = ('1'..).zip(statuses).map(|(key, of)| (Some(key), of));
                statuses.chain([(Some('0'), Pick::Status(None))]).collect()
            }
        }
    }
}

/// The items of all days, what runs first.
fn items(model: &Model) -> Vec<ItemId> {
    let current = model.current().map(|slot| model.id_of(slot));
    let days = model.workshop.plan().days.iter();
    let all = days.flat_map(|day| &day.items).map(|item| item.id.clone());
    current.clone().into_iter().chain(all.filter(|id| Some(id) != current.as_ref())).collect()
}

/// A choice in words.
pub fn name(model: &Model, pick: &Pick) -> String {
    let texts = &model.texts;
    match pick {
        Pick::Kind(kind) => words::kind(texts, *kind),
        Pick::Level(level) => words::level(texts, *level),
        Pick::Status(Some(status)) => words::status(texts, status),
        Pick::Item(None) => texts.note_pick_no_item(),
        Pick::Status(None) => texts.common_none(),
        Pick::Item(Some(id)) => {
            let plan = model.workshop.plan();
            let title = words::title(texts, plan, id);
            match plan.item(id) {
                Some((day, _)) => {
                    format!("{}  {title}", dates::day_and_month(model.lang, plan.days[day].date))
                }
                None => title.to_owned(),
            }
        }
    }
}

impl Model {
    pub(super) fn pick(&mut self, what: Picked) -> Vec<Effect> {
        let notes = self.targets();
        self.pick_for(notes, what)
    }

    /// Asks what these notes are to be.
    pub(super) fn pick_for(&mut self, mut notes: Vec<NoteId>, what: Picked) -> Vec<Effect> {
        if notes.is_empty() {
            return self.refuse(Refusal::NoNoteChosen);
        }
        if what == Picked::Status {
            let known = self.workshop.notes();
            let has_status = |note: &Note| !note.fields.kind.statuses().is_empty();
            notes.retain(|id| known.get(*id).is_some_and(has_status));
            if notes.is_empty() {
                return self.refuse(Refusal::NoStatus);
            }
        }
        let mut picking = Picking { notes, what, chosen: 0 };
        picking.chosen = self.place_of_present(&picking);
        self.overlay = Some(Overlay::Picking(picking));
        Vec::new()
    }

    /// Where what the first note is now stands among the choices; of items, what runs.
    fn place_of_present(&self, picking: &Picking) -> usize {
        let Some(note) = self.workshop.notes().get(picking.notes[0]) else { return 0 };
        let is_present = |pick: &Pick| match pick {
            Pick::Kind(kind) => *kind == note.fields.kind,
            Pick::Level(level) => *level == note.fields.level,
            Pick::Item(_) => false,
            Pick::Status(status) => note.fields.status.as_deref() == *status,
        };
        picking.choices(self).iter().position(|(_, pick)| is_present(pick)).unwrap_or_default()
    }

    pub(super) fn key_in_picking(&mut self, mut picking: Picking, key: Key) -> Vec<Effect> {
        let choices = picking.choices(self);
        let last = choices.len().saturating_sub(1);
        match key.code {
            Code::Up => picking.chosen = picking.chosen.saturating_sub(1),
            Code::Down => picking.chosen = (picking.chosen + 1).min(last),
            Code::Home => picking.chosen = 0,
            Code::End => picking.chosen = last,
            Code::Enter => {
                if let Some((_, pick)) = choices.into_iter().nth(picking.chosen) {
                    return self.picked(picking.notes, pick);
                }
            }
            Code::Char(letter) => {
                let letter = Some(to_qwerty(letter));
                if let Some((_, pick)) = choices.into_iter().find(|(known, _)| *known == letter) {
                    return self.picked(picking.notes, pick);
                }
            }
            _ => {}
        }
        self.overlay = Some(Overlay::Picking(picking));
        Vec::new()
    }

    fn picked(&mut self, notes: Vec<NoteId>, pick: Pick) -> Vec<Effect> {
        match pick {
            Pick::Kind(kind) => self.edit_notes(&notes, Done::Kind(kind), |_| Change::Kind(kind)),
            Pick::Item(item) => {
                let change = Change::Item(item.clone());
                self.edit_notes(&notes, Done::Moved(item), |_| change.clone())
            }
            Pick::Status(status) => {
                let notes = self.those_that_can_be(&notes, status);
                let change = Change::Status(status.map(Into::into));
                self.edit_notes(&notes, Done::Status(status), |_| change.clone())
            }
            Pick::Level(level) => self.set_level(notes, level),
        }
    }

    fn those_that_can_be(&self, notes: &[NoteId], status: Option<&'static str>) -> Vec<NoteId> {
        let known = self.workshop.notes();
        let fits = |note: &Note| status.is_none_or(|to| note.fields.kind.statuses().contains(&to));
        notes.iter().copied().filter(|id| known.get(*id).is_some_and(fits)).collect()
    }

    /// Stricter at once; looser asks for a reason first.
    pub(super) fn set_level(&mut self, notes: Vec<NoteId>, level: Level) -> Vec<Effect> {
        if level == Level::OffRecord {
            return self.refuse(Refusal::NoteOffTheRecord);
        }
        let known = self.workshop.notes();
        let is_looser = |id: &NoteId| known.get(*id).is_some_and(|note| level < note.fields.level);
        match notes.iter().any(is_looser) {
            true if self.is_off_record() => self.refuse(Refusal::OffTheRecord),
            true => self.ask(Ask::Loosen(notes, level)),
            false => self.edit_notes(&notes, Done::Level(level), |_| Change::Level(level)),
        }
    }

    /// The answer to why these notes may be attributed more openly.
    pub(super) fn loosen(&mut self, notes: &[NoteId], level: Level, reason: &str) -> Vec<Effect> {
        if let Err(refusal) = takes_text(&self.workshop, self.now, reason, MAX_REASON) {
            return self.refuse(refusal);
        }
        if reason.is_empty() {
            return self.refuse(Refusal::LooseningNeedsReason { level: self.strictest_of(notes) });
        }
        self.edit_notes_because(notes, Done::Level(level), Some(reason), |_| Change::Level(level))
    }

    fn strictest_of(&self, notes: &[NoteId]) -> Level {
        let levels = notes.iter().filter_map(|id| Some(self.workshop.notes().get(*id)?.fields.level));
        levels.max().unwrap_or(Level::None)
    }
}
