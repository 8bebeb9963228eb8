//! Typing, sending and correcting: from the capture line to events.

use super::command::Focus;
use super::effect::Effect;
use super::key::Key;
use super::model::Model;
use super::notice::Notice;
use super::overlay::Overlay;
use super::{editor, field};
use crate::domain::clean::clean_lines;
use crate::domain::event::{Body, Stream};
use crate::domain::refusal::Refusal;

impl Model {
    /// A key that is no command: text, or a movement in it.
    pub(super) fn type_key(&mut self, key: Key) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        if let Some(editor) = &mut self.line.editor {
            if editor::type_key(editor, key) {
                self.line_changed();
            }
            return Vec::new();
        }
        match (key.text(), field::request(key)) {
            (Some(letter), _) => self.line.type_letter(letter),
            (None, Some(request)) => drop(self.line.input.handle(request)),
            (None, None) => return Vec::new(),
        }
        self.line_changed();
        Vec::new()
    }

    /// A page becomes several notes, if that is wished; else it goes where one types.
    pub(super) fn paste_text(&mut self, text: &str) -> Vec<Effect> {
        if self.line.editor.is_none() && self.line.editing.is_none() && self.offer_lines(text) {
            return Vec::new();
        }
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
        // What was pasted and is not stored yet, too.
        if let Some(Overlay::Paste(_)) = self.overlay {
            self.overlay = None;
        }
        // A half-typed reason is text as well.
        self.overlay = self.overlay.take().and_then(Overlay::without_text);
        if let Some(Overlay::Palette(mut palette)) =
            self.overlay.take_if(|o| matches!(o, Overlay::Palette(_)))
        {
            palette.search(self);
            self.overlay = Some(Overlay::Palette(palette));
        }
        self.form_aside = None;
        match &mut self.overlay {
            Some(Overlay::Recap(recap)) => recap.editing = None,
            Some(Overlay::ReadBack(panel)) => panel.forget_typed(),
            Some(Overlay::Links(panel)) => panel.forget(),
            _ => {}
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
            None => {
                let fields = self.merged_as(&parsed).unwrap_or_else(|| parsed.fields.clone());
                Some(Body::Note(Box::new(fields)))
            }
        };
        let corrected = self.line.editing.is_some();
        let merges = !self.line.merging.is_empty();
        self.line.vocabulary.learn(self.workshop.plan(), &parsed.fields);
        if !corrected {
            self.line.sent(&parsed.fields);
            self.list.chosen = None;
        }
        let mut effects: Vec<Effect> = Vec::new();
        let in_room = self.workshop.notes().released().len();
        let mut written = self.line.editing;
        if let Some(body) = body {
            let event = self.record(Stream::Notes, self.now, body);
            written = written.or(Some(event.id));
            effects.push(Effect::Commit(event));
        }
        // Only what is counted as an event leaves the line.
        effects.extend(self.line.clear());
        self.focus = if corrected || merges { Focus::Notes } else { Focus::Line };
        if let Some(note) = written {
            let hidden = in_room.saturating_sub(self.workshop.notes().released().len());
            match parsed.looser {
                _ if merges => self.tell_of_merge(note, hidden),
                // Whoever corrects a note is asked at once; whoever writes on is told what key asks.
                Some(level) if corrected => effects.extend(self.set_level(vec![note], level)),
                Some(_) => self.notice = Some(Notice::KeptStricter(parsed.fields.level)),
                None => {}
            }
        }
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
        self.line.editor = Some(Box::new(editor::open(self.line.input.value())));
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
}
