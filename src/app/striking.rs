//! Erasing the words of a note for good: asked once, then gone here and from the files.

use std::collections::HashSet;
use std::path::PathBuf;

use super::command::Focus;
use super::effect::{Effect, Erased, Followed};
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::Overlay;
use super::words;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::note::NoteFields;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;

/// So many characters of a note are enough to know it by.
const FIRST_WORDS: usize = 60;

impl Model {
    /// The selected notes where notes are chosen; elsewhere the last one of this writer.
    pub(super) fn ask_to_strike(&mut self) -> Vec<Effect> {
        let notes = match self.focus {
            Focus::Notes => self.targets(),
            _ => self.last_written().into_iter().collect(),
        };
        if notes.is_empty() {
            return self.refuse(Refusal::NoNoteChosen);
        }
        self.overlay = Some(Overlay::Strike(notes));
        Vec::new()
    }

    fn last_written(&self) -> Option<NoteId> {
        let tag = self.author.tag(Stream::Notes);
        let own = self.workshop.notes().iter().filter(|note| note.id.writer == tag);
        own.map(|note| note.id).max()
    }

    pub(super) fn key_in_strike(&mut self, notes: Vec<NoteId>, key: Key) -> Vec<Effect> {
        match key.code {
            Code::Enter => return self.strike(&notes),
            Code::Char(letter) if to_qwerty(letter) == 'y' => return self.strike(&notes),
            Code::Char(letter) if to_qwerty(letter) == 'n' => return Vec::new(),
            _ => {}
        }
        self.overlay = Some(Overlay::Strike(notes));
        Vec::new()
    }

    /// These, and all that share words with them.
    fn families(&self, notes: &[NoteId]) -> Vec<NoteId> {
        let mut all: Vec<NoteId> = Vec::new();
        for &note in notes {
            if !all.contains(&note) {
                all.extend(self.workshop.notes().family(note));
            }
        }
        all.sort();
        all.dedup();
        all
    }

    fn strike(&mut self, notes: &[NoteId]) -> Vec<Effect> {
        let notes = self.families(notes);
        // The next note takes the place of the one that goes.
        if self.list.chosen.is_some_and(|chosen| notes.contains(&chosen)) {
            self.list.chosen = self.list.rows().get(self.list.place() + 1).copied();
        }
        let struck: HashSet<NoteId> = notes.iter().copied().collect();
        let event = self.record(Stream::Notes, self.now, Body::Strike { notes });
        let mut effects = self.forget_struck(&struck);
        // What lies beside the journal is looked through before anybody else hears of it.
        effects.push(Effect::EraseWords { notes: struck, after: Some(event.id) });
        effects.push(Effect::Commit(event));
        self.notice = Some(Notice::Erasing);
        effects
    }

    /// Others struck notes, beside those that were known: their words go from here too.
    pub(super) fn hear_of_strike(&mut self, known: &HashSet<NoteId>) -> Vec<Effect> {
        let struck: HashSet<NoteId> = self.workshop.notes().struck().difference(known).copied().collect();
        if struck.is_empty() {
            return Vec::new();
        }
        let mut effects = self.forget_struck(&struck);
        effects.extend(self.name_struck());
        let is_own = |effect: &Effect| match effect {
            Effect::Commit(event) => Some(event.id),
            _ => None,
        };
        let after = effects.iter().rev().find_map(is_own);
        effects.push(Effect::EraseWords { notes: struck, after });
        effects
    }

    /// Names what was struck only because it shares words: when these are gone from the files, nothing else
    /// says so.
    pub(super) fn name_struck(&mut self) -> Vec<Effect> {
        let notes = self.workshop.notes().struck_unnamed();
        if notes.is_empty() || self.home == Screen::Room || self.rehearsal.is_some() {
            return Vec::new();
        }
        vec![Effect::Commit(self.record(Stream::Notes, self.now, Body::Strike { notes }))]
    }

    /// Nothing in this program offers or corrects the words any more.
    fn forget_struck(&mut self, struck: &HashSet<NoteId>) -> Vec<Effect> {
        self.line.learn_all(&self.workshop);
        if self.overlay.as_ref().is_some_and(|overlay| overlay.is_about(struck)) {
            self.overlay = None;
        }
        // What is being corrected before the room goes on without it.
        match &mut self.overlay {
            Some(Overlay::Recap(recap)) => {
                recap.editing = recap.editing.take().filter(|editing| !struck.contains(&editing.note));
            }
            // It may be of another note; that it is typed once more is the smaller harm.
            Some(Overlay::ReadBack(panel)) => panel.forget_typed(),
            Some(Overlay::Links(panel)) => panel.forget(),
            _ => {}
        }
        // "Deleted: …", "undone: …".
        if matches!(self.notice, Some(Notice::Undone(_) | Notice::Redone(_))) {
            self.notice = None;
        }
        if self.form_aside.as_ref().is_some_and(|form| struck.contains(&form.note)) {
            self.form_aside = None;
        }
        let in_line = self.line.editing.iter().chain(&self.line.merging).any(|note| struck.contains(note));
        if in_line { self.forget_line() } else { Vec::new() }
    }

    /// What is asked before the words of notes are erased.
    pub fn strike_question(&self, notes: &[NoteId]) -> String {
        let question = match notes {
            [note] => {
                let note = self.workshop.notes().get(*note);
                self.texts.erase_question(note.map(|note| first_words(&note.fields)).unwrap_or_default())
            }
            several => self.texts.erase_question_several(several.len()),
        };
        match self.families(notes).len() - notes.len() {
            0 => question,
            others => format!("{question} {}", self.texts.erase_family(others)),
        }
    }
}

/// The beginning of a note on one line.
pub fn first_words(fields: &NoteFields) -> String {
    let text = fields.text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(FIRST_WORDS) {
        None => text,
        Some((end, _)) => {
            let end = text[..end].rfind(' ').unwrap_or(end);
            format!("{}…", &text[..end])
        }
    }
}

/// What came of it, in sentences.
pub fn erased(texts: &Catalogue, erased: &Erased) -> String {
    let mut sentences = Vec::new();
    if let Some(reason) = &erased.failed {
        sentences.push(texts.erase_failed(reason));
    } else if erased.waiting.is_empty() {
        sentences.push(texts.erase_done());
    } else {
        sentences.push(texts.erase_waiting(erased.waiting.join(", ")));
    }
    sentences.extend(files(texts, &erased.exports, &erased.unread));
    for Followed { workshop, waiting, exports, unread, failed } in &erased.followed {
        sentences.push(match failed {
            Some(reason) => texts.erase_followed_failed(reason, workshop),
            None if waiting.is_empty() => texts.erase_followed(workshop),
            None => texts.erase_followed_waiting(waiting.join(", "), workshop),
        });
        sentences.extend(files(texts, exports, unread));
    }
    sentences.join(" ")
}

/// What became of exports, and what could not be looked into.
fn files(texts: &Catalogue, exports: &[PathBuf], unread: &[PathBuf]) -> Vec<String> {
    let mut sentences = Vec::new();
    if !exports.is_empty() {
        sentences.push(texts.erase_exports(exports.len(), words::file_names(exports)));
    }
    if !unread.is_empty() {
        sentences.push(texts.erase_unread(words::file_names(unread)));
    }
    sentences
}
