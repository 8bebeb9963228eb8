//! Commands on notes: correct, sort, restrict, delete, release to the room. They act on all that are
//! selected, in one step.

use super::command::{Command, Focus};
use super::effect::Effect;
use super::model::Model;
use super::notes_done::{Done, NotesDone};
use super::notice::Notice;
use super::overlay::{Choice, Choosing, Overlay};
use super::picking::Picked;
use super::ticking::Ticked;
use super::words;
use crate::domain::capture::write;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::{MunicipalityId, NoteId};
use crate::domain::note::{Change, Kind, Level};
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;

impl Model {
    pub(super) fn note_command(&mut self, command: Command) -> Vec<Effect> {
        let notes = self.targets();
        if notes.is_empty() {
            return self.refuse(Refusal::NoNoteChosen);
        }
        match command {
            Command::EditNote => self.edit_in_line(),
            Command::ChangeKind => self.pick(Picked::Kind),
            Command::ChangeMunicipality => self.tick(Ticked::Municipalities),
            Command::Stricter => self.make_stricter(&notes),
            Command::DeleteNote => self.delete_notes(&notes),
            Command::Release => self.release_notes(&notes),
            _ => Vec::new(),
        }
    }

    /// The chosen note goes to the line, whatever else is selected: a line holds one.
    fn edit_in_line(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        if !self.line.is_empty() {
            // What is half typed is not thrown away for a correction.
            self.focus = Focus::Line;
            return Vec::new();
        }
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        let (id, text) = (note.id, write(&note.fields, self.workshop.plan()));
        self.line.set(&text);
        self.line.editing = Some(id);
        self.focus = Focus::Line;
        self.line_changed();
        Vec::new()
    }

    pub(super) fn make_stricter(&mut self, notes: &[NoteId]) -> Vec<Effect> {
        let known = self.workshop.notes();
        let levels: Vec<_> =
            notes.iter().filter_map(|id| Some(known.get(*id)?.fields.level.stricter())).collect();
        let is_strictest =
            |id: &NoteId| known.get(*id).is_none_or(|note| note.fields.level.stricter() == note.fields.level);
        if notes.iter().all(is_strictest) {
            return self.refuse(Refusal::Strictest);
        }
        // Of several the answer names the strictest; each is one step stricter than it was.
        let level = levels.into_iter().max().unwrap_or(Level::None);
        self.edit_notes(notes, Done::Level(level), |note| Change::Level(note.fields.level.stricter()))
    }

    fn delete_notes(&mut self, notes: &[NoteId]) -> Vec<Effect> {
        let known = self.workshop.notes();
        let text = known.get(notes[0]).map(|note| note.fields.text.clone()).unwrap_or_default();
        // What is inside goes with it: whoever deletes a statement means all of it.
        let mut gone: Vec<NoteId> = Vec::new();
        for &note in notes {
            gone.extend(known.with_inside(note));
        }
        gone.dedup();
        // The next note that stays takes the place of the one that goes.
        let after = self.list.rows().iter().skip(self.list.place());
        self.list.chosen = after.copied().find(|row| !gone.contains(row));
        let effects =
            self.record_step(Stream::Notes, gone.into_iter().map(|note| Body::Delete { note }).collect());
        self.notice = Some(match notes.len() {
            1 => Notice::Deleted { text },
            count => Notice::Notes(NotesDone { count, what: Done::Deleted, hidden: 0 }),
        });
        effects
    }

    /// Into the room, or, when all of them are there, out of it.
    fn release_notes(&mut self, notes: &[NoteId]) -> Vec<Effect> {
        let known: Vec<&Note> = notes.iter().filter_map(|id| self.workshop.notes().get(*id)).collect();
        let on = known.iter().any(|note| !note.released);
        let turned: Vec<&Note> = known.iter().copied().filter(|note| note.released != on).collect();
        let kind = known[0].fields.kind;
        let count = turned.len();
        let bodies = turned.iter().flat_map(|note| {
            // Who releases it has seen how strict it became because of others.
            let own_level = (on && note.is_tightened).then(|| Body::Edit {
                note: note.id,
                changes: vec![Change::Level(note.fields.level)],
                base: note.last_event(),
                reason: None,
            });
            own_level.into_iter().chain([Body::Release { note: note.id, on }])
        });
        let bodies = bodies.collect();
        let effects = self.record_step(Stream::Notes, bodies);
        self.notice = Some(match (notes.len(), on) {
            (1, true) if kind == Kind::Question => Notice::Parked,
            (1, true) => Notice::Released,
            (1, false) => Notice::TakenBack,
            (_, on) => Notice::Notes(NotesDone {
                count,
                what: if on { Done::Released } else { Done::TakenBack },
                hidden: 0,
            }),
        });
        effects
    }

    /// Changes a field of notes in one step; those that say so already are left alone.
    pub(super) fn edit_notes(
        &mut self,
        notes: &[NoteId],
        done: Done,
        change: impl Fn(&Note) -> Change,
    ) -> Vec<Effect> {
        self.edit_notes_because(notes, done, None, change)
    }

    /// The same, with the reason that loosening needs.
    pub(super) fn edit_notes_because(
        &mut self,
        notes: &[NoteId],
        done: Done,
        reason: Option<&str>,
        change: impl Fn(&Note) -> Change,
    ) -> Vec<Effect> {
        let standing: Vec<&Note> = notes
            .iter()
            .filter_map(|id| self.workshop.notes().get(*id))
            .filter(|note| note.stands())
            .collect();
        let count = standing.len();
        let edits: Vec<Body> = standing
            .into_iter()
            .filter_map(|note| {
                let change = change(note);
                let changes = note.fields.changes_to(&note.fields.with(&change));
                let opens = matches!(change, Change::Level(level) if level < note.fields.level);
                let reason = reason.filter(|_| opens).map(str::to_owned);
                let base = note.last_event();
                (!changes.is_empty()).then_some(Body::Edit { note: note.id, changes, base, reason })
            })
            .collect();
        self.record_edits(count, done, edits)
    }

    /// Records edits of notes as one step, and says what they came to.
    pub(super) fn record_edits(&mut self, count: usize, what: Done, edits: Vec<Body>) -> Vec<Effect> {
        if count == 0 {
            return self.refuse(Refusal::NoNoteChosen);
        }
        if edits.is_empty() {
            return self.refuse(Refusal::NoteIsSo);
        }
        let in_room = self.workshop.notes().released().len();
        let effects = self.record_step(Stream::Notes, edits);
        let hidden = in_room.saturating_sub(self.workshop.notes().released().len());
        self.tell(NotesDone { count, what, hidden });
        effects
    }

    /// Of one note in the words of one.
    pub(super) fn tell(&mut self, done: NotesDone) {
        let names = |ids: &[MunicipalityId]| {
            let plan = self.workshop.plan();
            let names = ids.iter().map(|id| words::municipality(&self.texts, plan, id));
            names.collect::<Vec<_>>().join(", ")
        };
        self.notice = Some(match (&done.what, done.count, done.hidden) {
            (Done::Kind(kind), 1, 0) => Notice::KindIs(*kind),
            (Done::Municipalities(ids), 1, 0) => Notice::MunicipalitiesAre(names(ids)),
            (Done::Level(level), 1, 0) => Notice::LevelIs(*level),
            _ => Notice::Notes(done),
        });
    }

    pub(super) fn choose(&mut self, choosing: Choosing) -> Vec<Effect> {
        self.overlay = Some(Overlay::Choice { choosing, chosen: 0 });
        Vec::new()
    }

    pub(super) fn chose(&mut self, choosing: Choosing, choice: Choice) -> Vec<Effect> {
        self.filter_by(choosing, choice);
        Vec::new()
    }
}
