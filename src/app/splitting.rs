//! One note becomes several: its text in an editor, where each line will be a note.

use ratatui_textarea::{CursorMove, TextArea};

use super::editor;
use super::effect::Effect;
use super::key::{Code, Key};
use super::model::Model;
use super::notes_done::{Done, NotesDone};
use super::notice::Notice;
use super::overlay::Overlay;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::note::{Change, NoteFields};
use crate::domain::refusal::Refusal;

/// The editor while it is open.
pub struct Splitting {
    pub note: NoteId,
    pub editor: TextArea<'static>,
}

impl std::fmt::Debug for Splitting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Splitting").field("note", &self.note).finish_non_exhaustive()
    }
}

impl Splitting {
    /// The texts of the notes that it will be; what is blank is none.
    pub fn parts(&self) -> Vec<&str> {
        self.editor.lines().iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect()
    }
}

impl Model {
    pub(super) fn open_splitting(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        // A text is cut by eye: one at a time, whatever else is selected.
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        let text = note.fields.text.trim();
        let mut editor = editor::open(text);
        // Where it would probably be cut: after the first sentence.
        let cut = first_sentence(text.lines().next().unwrap_or_default());
        editor.move_cursor(CursorMove::Jump(0, cut as u16));
        self.overlay = Some(Overlay::Splitting(Box::new(Splitting { note: note.id, editor })));
        Vec::new()
    }

    pub(super) fn key_in_splitting(&mut self, mut splitting: Box<Splitting>, key: Key) -> Vec<Effect> {
        self.notice = None;
        let sends = key.code == Code::F(6) || key == Key::alt(Code::Enter);
        if sends {
            if splitting.parts().len() > 1 {
                return self.split(&splitting);
            }
            drop(self.refuse(Refusal::NothingToSplit));
        } else {
            editor::type_key(&mut splitting.editor, key);
        }
        self.overlay = Some(Overlay::Splitting(splitting));
        Vec::new()
    }

    /// The note keeps the first part; the others become notes that are what it is.
    fn split(&mut self, splitting: &Splitting) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let Some(note) = self.workshop.notes().get(splitting.note).filter(|note| note.stands()) else {
            return self.refuse(Refusal::NoNoteChosen);
        };
        let parts = splitting.parts();
        let further = parts.iter().skip(1).map(|text| {
            Body::Note(Box::new(NoteFields {
                text: (*text).to_owned(),
                // They are of the whole text.
                translations: Default::default(),
                merged_from: Vec::new(),
                split_from: Some(note.id),
                ..note.fields.clone()
            }))
        });
        // The parts come first: whoever edits the note afterwards knew of them.
        let mut bodies: Vec<Body> = further.collect();
        let mut changes = vec![Change::Text(parts[0].to_owned())];
        changes.extend(note.fields.translations.keys().map(|lang| Change::Translation(*lang, None)));
        bodies.push(Body::Edit { note: note.id, changes, base: note.last_event(), reason: None });
        let (id, count, in_room) = (note.id, parts.len(), note.released);
        let effects = self.record_step(Stream::Notes, bodies);
        self.list.chosen = Some(id);
        self.notice =
            Some(Notice::Notes(NotesDone { count, what: Done::Split, hidden: usize::from(in_room) }));
        effects
    }
}

/// How many characters the first sentence has, or the first half of one: where it would be cut.
fn first_sentence(line: &str) -> usize {
    let ends = [&['.', '?', '!'][..], &[';', ':'], &[',']];
    let letters: Vec<char> = line.chars().collect();
    let cut = ends.iter().find_map(|ends| {
        let pairs = letters.windows(2).position(|pair| ends.contains(&pair[0]) && pair[1].is_whitespace());
        pairs.map(|place| place + 1)
    });
    cut.unwrap_or(letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_after_its_first_sentence_or_at_the_first_pause() {
        assert_eq!(first_sentence("One. Two."), 4);
        assert_eq!(first_sentence("Нема линија; полицијата не доаѓа"), 12);
        assert_eq!(first_sentence("a, b"), 2);
        assert_eq!(first_sentence("31.7. only"), 5);
        assert_eq!(first_sentence("one"), 3);
    }
}
