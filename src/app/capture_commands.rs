//! Typing, sending and correcting: from the capture line to events.

use ratatui_textarea::{Input as EditorInput, Key as EditorKey, TextArea, WrapMode};
use tui_input::InputRequest;

use super::command::{Command, Focus};
use super::effect::Effect;
use super::key::{Code, Key};
use super::line;
use super::list::Scope;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::{Ask, Choice, Choosing, Overlay};
use crate::domain::capture::write;
use crate::domain::clean::clean_lines;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::note::{Change, Level};
use crate::domain::refusal::Refusal;

impl Model {
    /// A key that is no command: text, or a movement in it.
    pub(super) fn type_key(&mut self, key: Key) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        if let Some(editor) = &mut self.line.editor {
            match key.text() {
                Some(letter) => line::type_in_editor(editor, letter),
                None => match editor_input(key) {
                    Some(input) => drop(editor.input(input)),
                    None => return Vec::new(),
                },
            }
            self.line_changed();
            return Vec::new();
        }
        match (key.text(), line_request(key)) {
            (Some(letter), _) => self.line.type_letter(letter),
            (None, Some(request)) => drop(self.line.input.handle(request)),
            (None, None) => return Vec::new(),
        }
        self.line_changed();
        Vec::new()
    }

    pub(super) fn paste_text(&mut self, text: &str) -> Vec<Effect> {
        match &mut self.line.editor {
            Some(editor) => drop(editor.insert_str(clean_lines(text))),
            None => self.line.insert(text),
        }
        self.line_changed();
        Vec::new()
    }

    pub(super) fn line_changed(&mut self) {
        self.line.touched(&self.workshop, self.now);
        self.line.understand(&self.workshop, &self.names, self.lang, self.now);
    }

    /// Forgets what is half typed, here and beside the journal.
    pub(super) fn forget_line(&mut self) -> Vec<Effect> {
        if self.focus == Focus::Editor {
            self.focus = Focus::Line;
        }
        // A half-typed reason is text as well.
        if matches!(self.overlay, Some(Overlay::Prompt { ask: Ask::Reason, .. })) {
            self.overlay = None;
        }
        // The draft is erased even if this program does not know of one: a moment ago another
        // instance may have kept it.
        let _ = self.line.clear();
        vec![Effect::EraseDraft { now: true }]
    }

    /// Enter: the line becomes a note, or corrects one.
    pub(super) fn send(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            let effects = self.forget_line();
            self.refuse(Refusal::OffTheRecord);
            return effects;
        }
        let Some(parsed) = self.line.parsed.clone() else { return self.refuse(Refusal::EmptyText) };
        if parsed.off_record {
            return self.refuse(Refusal::OffTheRecord);
        }
        if parsed.fields.text.trim().is_empty() {
            return self.refuse(Refusal::EmptyText);
        }
        let body = match self.line.editing.and_then(|id| self.workshop.notes().get(id)) {
            Some(note) => {
                let changes = note.fields.changes_to(&parsed.revision_of(&note.fields));
                let (id, base) = (note.id, note.last_event());
                (!changes.is_empty()).then_some(Body::Edit { note: id, changes, base, reason: None })
            }
            None => Some(Body::Note(Box::new(parsed.fields.clone()))),
        };
        let corrected = self.line.editing.is_some();
        self.line.vocabulary.learn(self.workshop.plan(), &parsed.fields);
        if !corrected {
            self.line.last_kind = parsed.fields.kind;
            self.list.chosen = None;
        }
        let mut effects: Vec<Effect> = Vec::new();
        if let Some(body) = body {
            effects.push(Effect::Commit(self.record(Stream::Notes, self.now, body)));
        }
        // Only what is counted as an event leaves the line.
        effects.extend(self.line.clear());
        self.focus = if corrected { Focus::Notes } else { Focus::Line };
        effects
    }

    /// Tab: what would be written is written; on an empty line, on to the notes.
    pub(super) fn complete(&mut self) -> Vec<Effect> {
        match self.line.completions.first().cloned() {
            Some(completion) => {
                let mut text = self.line.input.value().to_owned();
                let end = completion.replace.start + completion.insert.len();
                text.replace_range(completion.replace, &completion.insert);
                let cursor = text[..end].chars().count();
                self.line.input = tui_input::Input::new(text).with_cursor(cursor);
                self.line_changed();
            }
            None if self.line.is_empty() => self.focus = Focus::Notes,
            None => {}
        }
        Vec::new()
    }

    /// Opens the editor with the line's text, or sends what is in it.
    pub(super) fn toggle_editor(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        if self.focus == Focus::Editor {
            return self.send();
        }
        let lines = self.line.input.value().split('\n').map(str::to_owned).collect();
        let mut editor = TextArea::new(lines);
        editor.set_wrap_mode(WrapMode::WordOrGlyph);
        editor.move_cursor(ratatui_textarea::CursorMove::Bottom);
        editor.move_cursor(ratatui_textarea::CursorMove::End);
        self.line.editor = Some(Box::new(editor));
        self.focus = Focus::Editor;
        self.line_changed();
        Vec::new()
    }

    /// Esc in the editor: the text goes back to the line, nothing is lost.
    pub(super) fn toggle_editor_closed(&mut self) -> Vec<Effect> {
        self.focus = Focus::Line;
        self.close_editor_left_behind();
        Vec::new()
    }

    /// The editor is open as long as the keys go there: a click elsewhere or a look at the room closes
    /// it, and its text goes back to the line.
    pub(super) fn close_editor_left_behind(&mut self) {
        if self.focus == Focus::Editor || self.line.editor.is_none() {
            return;
        }
        let text = self.line.text();
        self.line.editor = None;
        self.line.set(&text);
        self.line_changed();
    }

    pub(super) fn note_command(&mut self, command: Command) -> Vec<Effect> {
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        let id = note.id;
        match command {
            Command::EditNote => {
                if self.is_off_record() {
                    return self.refuse(Refusal::OffTheRecord);
                }
                if !self.line.is_empty() {
                    // What is half typed is not thrown away for a correction.
                    self.focus = Focus::Line;
                    return Vec::new();
                }
                let text = write(&note.fields, self.workshop.plan());
                self.line.set(&text);
                self.line.editing = Some(id);
                self.focus = Focus::Line;
                self.line_changed();
                Vec::new()
            }
            Command::ChangeKind => self.choose(Choosing::Kind(id)),
            Command::ChangeMunicipality => self.choose(Choosing::Municipality(id)),
            Command::Stricter => {
                let level = note.fields.level.stricter();
                if level == note.fields.level {
                    return self.refuse(Refusal::Strictest);
                }
                self.change_level(id, level)
            }
            Command::DeleteNote => {
                let text = note.fields.text.clone();
                // The next note takes the place of the one that goes.
                self.list.chosen = self.list.rows().get(self.list.place() + 1).copied();
                let effects =
                    vec![Effect::Commit(self.record(Stream::Notes, self.now, Body::Delete { note: id }))];
                self.notice = Some(Notice::Deleted { text });
                effects
            }
            Command::Release => {
                let on = !note.released;
                let body = Body::Release { note: id, on };
                let effects = vec![Effect::Commit(self.record(Stream::Notes, self.now, body))];
                self.notice = Some(if on { Notice::Released } else { Notice::TakenBack });
                effects
            }
            _ => Vec::new(),
        }
    }

    fn change_level(&mut self, id: NoteId, level: Level) -> Vec<Effect> {
        let effects = self.edit(id, Change::Level(level));
        self.notice = Some(Notice::LevelIs(level));
        effects
    }

    fn edit(&mut self, id: NoteId, change: Change) -> Vec<Effect> {
        let Some(note) = self.workshop.notes().get(id) else { return Vec::new() };
        let body = Body::Edit { note: id, changes: vec![change], base: note.last_event(), reason: None };
        vec![Effect::Commit(self.record(Stream::Notes, self.now, body))]
    }

    fn choose(&mut self, choosing: Choosing) -> Vec<Effect> {
        self.overlay = Some(Overlay::Choice { choosing, chosen: 0 });
        Vec::new()
    }

    pub(super) fn chose(&mut self, choosing: Choosing, choice: Choice) -> Vec<Effect> {
        match (choosing, choice) {
            (Choosing::Kind(note), Choice::Kind(kind)) => {
                let effects = self.edit(note, Change::Kind(kind));
                self.notice = Some(Notice::KindIs(kind));
                effects
            }
            (Choosing::Municipality(note), choice) => {
                let municipalities = match choice {
                    Choice::Municipality(id) => vec![id],
                    _ => Vec::new(),
                };
                let plan = self.workshop.plan();
                let names = municipalities.iter().filter_map(|id| plan.municipality(id));
                let names: Vec<&str> = names.map(|municipality| municipality.name.get(self.lang)).collect();
                self.notice = Some(Notice::MunicipalitiesAre(names.join(", ")));
                self.edit(note, Change::Municipalities(municipalities))
            }
            (Choosing::FilterKind, choice) => {
                self.list.kind = match choice {
                    Choice::Kind(kind) => Some(kind),
                    _ => None,
                };
                self.refresh_list();
                Vec::new()
            }
            (Choosing::FilterMunicipality, choice) => {
                self.list.municipality = match choice {
                    Choice::Municipality(id) => Some(id),
                    _ => None,
                };
                self.refresh_list();
                Vec::new()
            }
            (Choosing::Kind(_), _) => Vec::new(),
        }
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

    /// The arrows, in the agenda or in the notes.
    pub(super) fn move_choice(&mut self, command: Command) {
        const PAGE: i64 = 10;
        let step = match command {
            Command::Up => -1,
            Command::Down => 1,
            Command::PageUp => -PAGE,
            Command::PageDown => PAGE,
            Command::First => i64::from(i32::MIN),
            Command::Last => i64::from(i32::MAX),
            _ => {
                self.agenda.day = Some((self.shown_day() + 1) % self.workshop.plan().days.len());
                self.agenda.chosen = None;
                self.refresh_list();
                return;
            }
        };
        if self.focus == Focus::Notes || self.screen == Screen::Capture {
            self.choose_note(step);
        } else {
            let order = self.workshop.record().order(self.shown_day());
            let target = self.target();
            let place = order.iter().position(|&slot| Some(slot) == target).unwrap_or_default() as i64;
            let place = (place + step).clamp(0, order.len() as i64 - 1) as usize;
            self.agenda.chosen = order.get(place).copied();
            self.refresh_list();
        }
    }
}

/// The movements and deletions of the one-line field.
fn line_request(key: Key) -> Option<InputRequest> {
    use InputRequest::*;
    Some(match (key.code, key.ctrl || key.alt) {
        (Code::Left, false) => GoToPrevChar,
        (Code::Right, false) => GoToNextChar,
        (Code::Left, true) => GoToPrevWord,
        (Code::Right, true) => GoToNextWord,
        (Code::Home, _) | (Code::Char('a'), true) => GoToStart,
        (Code::End, _) | (Code::Char('e'), true) => GoToEnd,
        (Code::Backspace, false) => DeletePrevChar,
        (Code::Backspace, true) | (Code::Char('w'), true) => DeletePrevWord,
        (Code::Delete, false) => DeleteNextChar,
        (Code::Delete, true) => DeleteNextWord,
        (Code::Char('u'), true) => DeleteLine,
        _ => return None,
    })
}

fn editor_input(key: Key) -> Option<EditorInput> {
    let code = match key.code {
        Code::Char(letter) => EditorKey::Char(letter),
        Code::Enter => EditorKey::Enter,
        Code::Tab => EditorKey::Tab,
        Code::Backspace => EditorKey::Backspace,
        Code::Delete => EditorKey::Delete,
        Code::Left => EditorKey::Left,
        Code::Right => EditorKey::Right,
        Code::Up => EditorKey::Up,
        Code::Down => EditorKey::Down,
        Code::Home => EditorKey::Home,
        Code::End => EditorKey::End,
        Code::PageUp => EditorKey::PageUp,
        Code::PageDown => EditorKey::PageDown,
        _ => return None,
    };
    Some(EditorInput { key: code, ctrl: key.ctrl, alt: key.alt, shift: key.shift })
}
