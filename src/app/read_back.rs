//! Reading notes back to their municipality: each is confirmed, amended or withdrawn by it.
//!
//! First a municipality is chosen, then its notes are gone through one by one, in the order in which they
//! were begun. The room sees one of them when a key shows it, and only if it is released.

use tui_input::Input;

use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::overlay::Overlay;
use super::wording::{also_in, correction, text_in};
use crate::domain::clean::clean;
use crate::domain::event::{Body, ReadBack, Stream};
use crate::domain::ids::{ItemId, MunicipalityId, NoteId};
use crate::domain::lang::Lang;
use crate::domain::live::Press;
use crate::domain::note::Level;
use crate::domain::notes::Note;
use crate::domain::room_view::RoomView;
use crate::minutes::shown;

/// The panel while it is open.
#[derive(Debug)]
pub struct ReadBackPanel {
    /// Whose notes: of this item, or of all.
    pub item: Option<ItemId>,
    pub stage: Stage,
    /// In which language a note is read, where it has that; else in its own.
    pub lang: Option<Lang>,
    pub says: Option<Says>,
}

#[derive(Debug)]
pub enum Stage {
    /// Which municipality, by its place in the list.
    Choosing(usize),
    Reading {
        /// None: the notes of no municipality.
        municipality: Option<MunicipalityId>,
        note: Option<NoteId>,
        doing: Doing,
    },
}

/// What is being asked of the note that is read.
#[derive(Debug)]
pub enum Doing {
    Nothing,
    Amending(Input),
    Withdrawing,
    /// It is not released yet: showing it would release it.
    Releasing,
}

/// What the panel answers, until the next key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    /// And in which other languages the old words still stand.
    Amended(Vec<Lang>),
    Withdrawn,
    Shown,
    Hidden,
    /// The room could not see it in any of its languages.
    NeedsTranslation,
    IsWithdrawn,
    OffTheRecord,
    EmptyText,
}

/// How far a municipality has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Progress {
    pub notes: usize,
    pub confirmed: usize,
    pub amended: usize,
    pub withdrawn: usize,
}

impl Progress {
    pub fn open(&self) -> usize {
        self.notes - self.confirmed - self.amended - self.withdrawn
    }

    fn count(&mut self, note: &Note) {
        self.notes += 1;
        match note.read_back {
            Some(ReadBack::Confirmed) => self.confirmed += 1,
            Some(ReadBack::Amended) => self.amended += 1,
            Some(ReadBack::Withdrawn) => self.withdrawn += 1,
            None => {}
        }
    }
}

impl ReadBackPanel {
    pub(super) fn input(&mut self) -> Option<&mut Input> {
        match &mut self.stage {
            Stage::Reading { doing: Doing::Amending(input), .. } => Some(input),
            _ => None,
        }
    }

    pub(super) fn forget_typed(&mut self) {
        if let Stage::Reading { doing: doing @ Doing::Amending(_), .. } = &mut self.stage {
            *doing = Doing::Nothing;
        }
    }

    fn ask(&mut self, what: Doing) {
        if let Stage::Reading { doing, .. } = &mut self.stage {
            *doing = what;
        }
    }

    /// The notes that are read: what could be in an export, in the order in which it was begun.
    fn notes<'m>(&self, model: &'m Model) -> impl Iterator<Item = &'m Note> {
        let item = self.item.clone();
        let is_read = move |note: &&Note| {
            note.fields.level != Level::OffRecord
                && item.as_ref().is_none_or(|item| note.fields.item.as_ref() == Some(item))
        };
        model.workshop.notes().iter().filter(is_read)
    }

    /// The municipalities that have notes, in the order of the plan, then those that are not in it, then what
    /// belongs to none.
    pub fn municipalities(&self, model: &Model) -> Vec<(Option<MunicipalityId>, Progress)> {
        let plan = model.workshop.plan();
        let of_plan = plan.municipalities.iter().map(|one| (Some(one.id.clone()), Progress::default()));
        let mut found: Vec<(Option<MunicipalityId>, Progress)> = of_plan.collect();
        let mut of_none = Progress::default();
        for note in self.notes(model) {
            if note.fields.municipalities.is_empty() {
                of_none.count(note);
            }
            for id in &note.fields.municipalities {
                match found.iter_mut().find(|(known, _)| known.as_ref() == Some(id)) {
                    Some((_, progress)) => progress.count(note),
                    None => {
                        let mut progress = Progress::default();
                        progress.count(note);
                        found.push((Some(id.clone()), progress));
                    }
                }
            }
        }
        found.push((None, of_none));
        found.retain(|(_, progress)| progress.notes > 0);
        found
    }

    /// The notes of a municipality.
    pub fn notes_of<'m>(&self, model: &'m Model, municipality: Option<&MunicipalityId>) -> Vec<&'m Note> {
        let is_of = |note: &&Note| match municipality {
            Some(id) => note.fields.municipalities.contains(id),
            None => note.fields.municipalities.is_empty(),
        };
        self.notes(model).filter(is_of).collect()
    }

    /// The text of a note as it is read: in the chosen language where it has that.
    pub fn text<'m>(&self, model: &Model, note: &'m Note) -> &'m str {
        let translated = self.lang.and_then(|lang| text_in(model.workshop.plan(), &note.fields, lang));
        translated.unwrap_or(&note.fields.text)
    }

    /// The language in which a note is read, if it was chosen and the note has it.
    fn lang_of(&self, model: &Model, note: &Note) -> Option<Lang> {
        self.lang.filter(|&lang| text_in(model.workshop.plan(), &note.fields, lang).is_some())
    }
}

/// A note that is read, among those of its municipality.
struct Reading {
    notes: Vec<NoteId>,
    at: usize,
}

impl Model {
    /// Begins with what runs, else with what was held last.
    pub(super) fn open_read_back(&mut self) -> Vec<Effect> {
        self.load_room_texts();
        let item = self.current().map(|slot| self.id_of(slot)).or_else(|| self.last_started().cloned());
        let panel = ReadBackPanel { item, stage: Stage::Choosing(0), lang: None, says: None };
        self.overlay = Some(Overlay::ReadBack(panel));
        Vec::new()
    }

    /// Whether the room sees a note as it is read back; which.
    pub fn read_back_in_room(&self) -> Option<NoteId> {
        match self.workshop.record().view {
            Some(RoomView::ReadBack { note, .. }) => Some(note),
            _ => None,
        }
    }

    pub(super) fn key_in_read_back(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::ReadBack(mut panel)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        panel.says = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let (effects, stays) = match &mut panel.stage {
            Stage::Choosing(_) if leaves => (Vec::new(), false),
            Stage::Choosing(place) => {
                let place = *place;
                (self.key_in_municipalities(&mut panel, place, key), true)
            }
            Stage::Reading { municipality, doing, .. } if leaves => {
                match doing {
                    Doing::Nothing => {
                        let municipality = municipality.clone();
                        let all = panel.municipalities(self);
                        let place = all.iter().position(|(known, _)| *known == municipality);
                        panel.stage = Stage::Choosing(place.unwrap_or_default());
                    }
                    _ => *doing = Doing::Nothing,
                }
                (Vec::new(), true)
            }
            Stage::Reading { .. } => (self.key_in_reading(&mut panel, key), true),
        };
        self.overlay = stays.then_some(Overlay::ReadBack(panel));
        effects
    }

    fn key_in_municipalities(&mut self, panel: &mut ReadBackPanel, place: usize, key: Key) -> Vec<Effect> {
        let all = panel.municipalities(self);
        let last = all.len().saturating_sub(1);
        let place = place.min(last);
        let digit =
            key.text().and_then(|digit| digit.to_digit(10)).and_then(|digit| (digit as usize).checked_sub(1));
        match (key.code, key.text().map(to_qwerty)) {
            (Code::Up, _) => panel.stage = Stage::Choosing(place.saturating_sub(1)),
            (Code::Down, _) => panel.stage = Stage::Choosing((place + 1).min(last)),
            (Code::Home, _) => panel.stage = Stage::Choosing(0),
            (Code::End, _) => panel.stage = Stage::Choosing(last),
            // Of one item, or of everything.
            (Code::Tab, _) => {
                panel.item = match panel.item {
                    Some(_) => None,
                    None => {
                        self.current().map(|slot| self.id_of(slot)).or_else(|| self.last_started().cloned())
                    }
                };
                panel.stage = Stage::Choosing(0);
            }
            (Code::Enter | Code::Right, _) => self.read(panel, all.get(place).map(|(id, _)| id.clone())),
            (_, Some('V')) => return self.hide_read_back(panel),
            (_, Some('u')) => return self.undo(),
            _ => self.read(panel, digit.and_then(|digit| all.get(digit)).map(|(id, _)| id.clone())),
        }
        Vec::new()
    }

    /// Begins to read the notes of a municipality, at the first that is open.
    fn read(&mut self, panel: &mut ReadBackPanel, municipality: Option<Option<MunicipalityId>>) {
        let Some(municipality) = municipality else { return };
        let notes = panel.notes_of(self, municipality.as_ref());
        let first = notes.iter().find(|note| note.read_back.is_none()).or_else(|| notes.first());
        let note = first.map(|note| note.id);
        panel.stage = Stage::Reading { municipality, note, doing: Doing::Nothing };
    }

    fn reading(&self, panel: &ReadBackPanel) -> Option<Reading> {
        let Stage::Reading { municipality, note, .. } = &panel.stage else { return None };
        let notes = panel.notes_of(self, municipality.as_ref());
        let notes: Vec<NoteId> = notes.into_iter().map(|note| note.id).collect();
        let at = notes.iter().position(|id| Some(*id) == *note).unwrap_or_default();
        Some(Reading { notes, at })
    }

    fn key_in_reading(&mut self, panel: &mut ReadBackPanel, key: Key) -> Vec<Effect> {
        let Some(Reading { notes, at }) = self.reading(panel) else { return Vec::new() };
        let Some(&note) = notes.get(at) else { return Vec::new() };
        let Stage::Reading { doing, note: chosen, .. } = &mut panel.stage else { return Vec::new() };
        *chosen = Some(note);
        let doing = std::mem::replace(doing, Doing::Nothing);
        let letter = key.text().map(to_qwerty);
        match doing {
            Doing::Amending(input) => return self.key_in_amending(panel, note, input, key),
            // The key that asked is not the one that agrees, so that a key held down does nothing.
            Doing::Withdrawing if key.code == Code::Enter || letter == Some('y') => {
                panel.says = Some(Says::Withdrawn);
                return self.answer_read_back(panel, &notes, at, ReadBack::Withdrawn);
            }
            Doing::Releasing if key.code == Code::Enter || letter == Some('y') => {
                let body = Body::Release { note, on: true };
                let mut effects = vec![Effect::Commit(self.record(Stream::Notes, self.now, body))];
                effects.extend(self.show_read_back(panel, note));
                return effects;
            }
            Doing::Withdrawing | Doing::Releasing => return Vec::new(),
            Doing::Nothing => {}
        }
        match (key.code, letter) {
            (Code::Up, _) => self.read_other(panel, &notes, at.saturating_sub(1)),
            (Code::Down, _) => self.read_other(panel, &notes, at + 1),
            (Code::Home, _) => self.read_other(panel, &notes, 0),
            (Code::End, _) => self.read_other(panel, &notes, notes.len()),
            (Code::Backspace, _) | (_, Some('0')) => self.take_answer_back(note),
            (_, Some('y')) => self.answer_read_back(panel, &notes, at, ReadBack::Confirmed),
            (_, Some('w')) => {
                let is_withdrawn = self.workshop.notes().get(note).is_some_and(Note::is_withdrawn);
                panel.ask(if is_withdrawn { Doing::Nothing } else { Doing::Withdrawing });
                panel.says = is_withdrawn.then_some(Says::IsWithdrawn);
                Vec::new()
            }
            (_, Some('e')) => self.begin_to_amend(panel, note),
            (_, Some('v')) => self.ask_to_show(panel, note),
            (_, Some('V')) => self.hide_read_back(panel),
            (_, Some('l')) => self.other_language(panel, note),
            (_, Some('u')) => self.undo(),
            _ => Vec::new(),
        }
    }

    fn read_other(&mut self, panel: &mut ReadBackPanel, notes: &[NoteId], place: usize) -> Vec<Effect> {
        if let Stage::Reading { note, .. } = &mut panel.stage {
            *note = notes.get(place.min(notes.len().saturating_sub(1))).copied();
        }
        Vec::new()
    }

    /// Writes the answer and goes on to the next note that is open; the room goes on with it where that one
    /// is released.
    fn answer_read_back(
        &mut self,
        panel: &mut ReadBackPanel,
        notes: &[NoteId],
        at: usize,
        answer: ReadBack,
    ) -> Vec<Effect> {
        let note = notes[at];
        let mut effects = Vec::new();
        let known = |id: NoteId| self.workshop.notes().get(id);
        if known(note).is_some_and(|note| note.read_back != Some(answer)) {
            let body = Body::ReadBack { note, answer: Some(answer) };
            effects.push(Effect::Commit(self.record(Stream::Notes, self.now, body)));
        }
        let is_open =
            |id: &&NoteId| self.workshop.notes().get(**id).is_some_and(|note| note.read_back.is_none());
        let next = notes[at + 1..].iter().chain(&notes[..at]).find(is_open).copied();
        let Some(next) = next else { return effects };
        let place = notes.iter().position(|id| *id == next).unwrap_or(at);
        let in_room = self.read_back_in_room() == Some(note);
        effects.extend(self.read_other(panel, notes, place));
        if in_room && self.workshop.notes().get(next).is_some_and(|note| note.released) {
            let says = panel.says.take();
            effects.extend(self.show_read_back(panel, next));
            panel.says = says;
        }
        effects
    }

    fn take_answer_back(&mut self, note: NoteId) -> Vec<Effect> {
        match self.workshop.notes().get(note).is_some_and(|note| note.read_back.is_some()) {
            true => {
                let body = Body::ReadBack { note, answer: None };
                vec![Effect::Commit(self.record(Stream::Notes, self.now, body))]
            }
            false => Vec::new(),
        }
    }

    fn begin_to_amend(&mut self, panel: &mut ReadBackPanel, note: NoteId) -> Vec<Effect> {
        if self.is_off_record() {
            panel.says = Some(Says::OffTheRecord);
        } else if let Some(note) = self.workshop.notes().get(note) {
            let text = panel.text(self, note).replace('\n', " ");
            panel.ask(Doing::Amending(Input::new(text)));
        }
        Vec::new()
    }

    /// The words as the municipality wants them, and that it said so: one step.
    fn key_in_amending(
        &mut self,
        panel: &mut ReadBackPanel,
        id: NoteId,
        mut input: Input,
        key: Key,
    ) -> Vec<Effect> {
        if key.code != Code::Enter {
            field::edit(&mut input, key);
            panel.ask(Doing::Amending(input));
            return Vec::new();
        }
        if self.is_off_record() {
            panel.says = Some(Says::OffTheRecord);
            return Vec::new();
        }
        let Some(note) = self.workshop.notes().get(id).filter(|note| note.stands()) else {
            return Vec::new();
        };
        let text = clean(input.value().trim()).text.into_owned();
        if text == panel.text(self, note).replace('\n', " ").trim() {
            return Vec::new();
        }
        if text.is_empty() {
            panel.says = Some(Says::EmptyText);
            panel.ask(Doing::Amending(input));
            return Vec::new();
        }
        let (plan, lang) = (self.workshop.plan(), panel.lang_of(self, note));
        let change = correction(plan, &note.fields, lang, text);
        panel.says = Some(Says::Amended(also_in(plan, &note.fields, lang)));
        let base = note.last_event();
        self.record_step(
            Stream::Notes,
            vec![
                Body::Edit { note: id, changes: vec![change], base, reason: None },
                Body::ReadBack { note: id, answer: Some(ReadBack::Amended) },
            ],
        )
    }

    /// Shows the note that is read, or takes it out of the room; what is not released is asked about.
    fn ask_to_show(&mut self, panel: &mut ReadBackPanel, id: NoteId) -> Vec<Effect> {
        let Some(note) = self.workshop.notes().get(id) else { return Vec::new() };
        if note.is_withdrawn() {
            panel.says = Some(Says::IsWithdrawn);
        } else if note.released && self.read_back_in_room() == Some(id) {
            return self.hide_read_back(panel);
        } else if shown::languages_of(&self.workshop, note).is_empty() {
            panel.says = Some(Says::NeedsTranslation);
        } else if note.released {
            return self.show_read_back(panel, id);
        } else {
            panel.ask(Doing::Releasing);
        }
        Vec::new()
    }

    fn show_read_back(&mut self, panel: &mut ReadBackPanel, id: NoteId) -> Vec<Effect> {
        let lang = self.workshop.notes().get(id).and_then(|note| panel.lang_of(self, note));
        panel.says = Some(Says::Shown);
        self.press(Press::Show(Some(RoomView::ReadBack { note: id, lang })))
    }

    fn hide_read_back(&mut self, panel: &mut ReadBackPanel) -> Vec<Effect> {
        if self.read_back_in_room().is_none() {
            return Vec::new();
        }
        panel.says = Some(Says::Hidden);
        self.press(Press::Show(None))
    }

    /// The next language that the note has, its own among them; the room goes along.
    fn other_language(&mut self, panel: &mut ReadBackPanel, id: NoteId) -> Vec<Effect> {
        let Some(note) = self.workshop.notes().get(id) else { return Vec::new() };
        let plan = self.workshop.plan();
        let has = |lang: &Lang| text_in(plan, &note.fields, *lang).is_some();
        let all: Vec<Option<Lang>> =
            std::iter::once(None).chain(plan.languages.iter().copied().filter(has).map(Some)).collect();
        let place = all.iter().position(|lang| *lang == panel.lang_of(self, note)).unwrap_or_default();
        panel.lang = all[(place + 1) % all.len()];
        match note.released && self.read_back_in_room() == Some(id) {
            true => self.show_read_back(panel, id),
            false => Vec::new(),
        }
    }
}
