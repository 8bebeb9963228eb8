//! Notes that say the same become one, worded in the line; and one is taken apart again.

use super::command::Focus;
use super::effect::Effect;
use super::model::Model;
use super::notes_done::{Done, NotesDone};
use super::notice::Notice;
use crate::domain::capture::{Parsed, write};
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::note::NoteFields;
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;

impl Model {
    /// Merges what is selected; a note that was merged is taken apart.
    pub(super) fn merge_or_take_apart(&mut self) -> Vec<Effect> {
        let notes = self.targets();
        match notes.as_slice() {
            [only] => self.take_apart(*only),
            _ if self.is_off_record() => self.refuse(Refusal::OffTheRecord),
            _ if self.is_any_withdrawn(&notes) => self.refuse(Refusal::NoteWithdrawn),
            // What is half typed is not thrown away.
            _ if !self.line.is_empty() => {
                self.focus = Focus::Line;
                self.refuse(Refusal::LineInUse)
            }
            _ => self.propose_merge(notes),
        }
    }

    fn is_any_withdrawn(&self, notes: &[NoteId]) -> bool {
        let known = self.workshop.notes();
        notes.iter().filter_map(|id| known.get(*id)).any(Note::is_withdrawn)
    }

    /// What the notes come to as one is written into the line, to be worded and sent.
    fn propose_merge(&mut self, notes: Vec<NoteId>) -> Vec<Effect> {
        self.line.merging = notes;
        let Some(fields) = self.merge_proposal() else { return Vec::new() };
        let text = write(&fields, self.workshop.plan());
        self.line.set(&text);
        self.focus = Focus::Line;
        self.line_changed();
        Vec::new()
    }

    /// What the notes that the line merges come to, as they are now.
    fn merge_proposal(&self) -> Option<NoteFields> {
        self.line.merge_proposal(&self.workshop)
    }

    /// The note that the line makes of several.
    pub(super) fn merged_as(&self, parsed: &Parsed) -> Option<NoteFields> {
        let proposal = self.merge_proposal()?;
        let mut fields = parsed.revision_of(&proposal);
        fields.level = fields.level.max(proposal.level);
        if fields.text != proposal.text {
            // They are translations of other words.
            fields.translations.clear();
        }
        Some(fields)
    }

    /// After the merge was recorded: it is chosen, and what became of its sources is told.
    pub(super) fn tell_of_merge(&mut self, merge: NoteId, hidden: usize) {
        let count = self.workshop.notes().get(merge).map_or(0, |note| note.fields.merged_from.len());
        self.list.chosen = Some(merge);
        self.notice = Some(Notice::Notes(NotesDone { count, what: Done::Merged, hidden }));
    }

    /// The merged note goes, and what is inside stands again: whoever merged it, and whatever was done to it
    /// since.
    fn take_apart(&mut self, merge: NoteId) -> Vec<Effect> {
        let sources = match self.workshop.notes().get(merge) {
            Some(note) if !note.fields.merged_from.is_empty() => note.fields.merged_from.clone(),
            _ => return self.refuse(Refusal::NothingToMerge),
        };
        let in_room = self.workshop.notes().get(merge).is_some_and(|note| note.released);
        let effects = self.record_step(Stream::Notes, vec![Body::Delete { note: merge }]);
        self.list.chosen = sources.first().copied();
        let (count, hidden) = (sources.len(), usize::from(in_room));
        self.notice = Some(Notice::Notes(NotesDone { count, what: Done::TakenApart, hidden }));
        effects
    }
}
