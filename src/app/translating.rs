//! The translations of a note: an editor for each language beside the original.

use ratatui_textarea::TextArea;

use super::editor;
use super::effect::Effect;
use super::key::{Code, Key};
use super::model::Model;
use super::notes_done::Done;
use super::overlay::Overlay;
use crate::domain::event::Body;
use crate::domain::ids::{EventId, NoteId};
use crate::domain::lang::Lang;
use crate::domain::note::{Change, NoteFields};
use crate::domain::refusal::Refusal;

/// The editors while they are open.
pub struct Translating {
    pub note: NoteId,
    /// What was known of the note when they were opened: who changes it meanwhile is not overwritten unseen.
    base: EventId,
    /// The room's languages first.
    pub sides: Vec<Side>,
    pub chosen: usize,
}

/// One language.
pub struct Side {
    pub lang: Lang,
    /// The room reads this language.
    pub is_of_room: bool,
    was: String,
    pub editor: TextArea<'static>,
}

impl std::fmt::Debug for Translating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Translating").field("note", &self.note).field("chosen", &self.chosen).finish()
    }
}

impl Side {
    pub fn text(&self) -> String {
        editor::text(&self.editor).trim().to_owned()
    }

    /// The room reads this language, and there is nothing to read.
    pub fn is_missing(&self) -> bool {
        self.is_of_room && self.text().is_empty()
    }
}

impl Translating {
    fn open(note: NoteId, base: EventId, fields: &NoteFields, of_room: &[Lang]) -> Self {
        let others = Lang::ALL.into_iter().filter(|lang| !of_room.contains(lang));
        let langs = of_room.iter().copied().chain(others).filter(|lang| fields.lang != Some(*lang));
        let side = |lang: Lang| {
            let was = fields.translations.get(&lang).cloned().unwrap_or_default();
            Side { lang, is_of_room: of_room.contains(&lang), editor: editor::open(&was), was }
        };
        let sides: Vec<Side> = langs.map(side).collect();
        // What is missing is what somebody came for.
        let chosen = sides.iter().position(Side::is_missing).unwrap_or_default();
        Self { note, base, sides, chosen }
    }

    fn changes(&self) -> Vec<Change> {
        let changed = self.sides.iter().filter(|side| side.text() != side.was.trim());
        let change =
            |side: &Side| Change::Translation(side.lang, Some(side.text()).filter(|text| !text.is_empty()));
        changed.map(change).collect()
    }

    pub(super) fn editor(&mut self) -> &mut TextArea<'static> {
        &mut self.sides[self.chosen].editor
    }
}

impl Model {
    pub(super) fn open_translating(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        // Words are put into other words one note at a time, whatever else is selected.
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        let languages = &self.workshop.plan().languages;
        let translating = Translating::open(note.id, note.last_event(), &note.fields, languages);
        self.overlay = Some(Overlay::Translating(Box::new(translating)));
        Vec::new()
    }

    /// Takes its keys itself: Esc keeps what was typed, Ctrl-C throws it away.
    pub(super) fn key_in_translating(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Translating(mut translating)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        if key == Key::ctrl('c') {
            return Vec::new();
        }
        let text = self.workshop.notes().get(translating.note).map(|note| note.fields.text.as_str());
        // Where the original has several lines, a translation has, too.
        let is_one_line = !text.is_some_and(|text| text.contains('\n'));
        let count = translating.sides.len();
        match key.code {
            Code::Esc | Code::F(6) => return self.save_translations(&translating),
            Code::Enter if key.alt || is_one_line => return self.save_translations(&translating),
            Code::Tab => translating.chosen = (translating.chosen + 1) % count,
            Code::BackTab => translating.chosen = (translating.chosen + count - 1) % count,
            _ => drop(editor::type_key(translating.editor(), key)),
        }
        self.overlay = Some(Overlay::Translating(translating));
        Vec::new()
    }

    fn save_translations(&mut self, translating: &Translating) -> Vec<Effect> {
        let changes = translating.changes();
        if changes.is_empty() {
            return Vec::new();
        }
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let note = translating.note;
        if !self.workshop.notes().get(note).is_some_and(|note| note.stands()) {
            return self.refuse(Refusal::NoNoteChosen);
        }
        let langs = changes.iter().filter_map(|change| match change {
            Change::Translation(lang, _) => Some(*lang),
            _ => None,
        });
        let done = Done::Translated(langs.collect());
        let edit = Body::Edit { note, changes, base: translating.base, reason: None };
        self.record_edits(1, done, vec![edit])
    }
}
