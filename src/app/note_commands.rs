//! Commands on the chosen note: correct, sort, restrict, delete, release to the room.

use super::command::{Command, Focus};
use super::effect::Effect;
use super::model::Model;
use super::notice::Notice;
use super::overlay::{Choice, Choosing, Overlay};
use crate::domain::capture::write;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::note::{Change, Kind, Level};
use crate::domain::refusal::Refusal;

impl Model {
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
                let (on, kind) = (!note.released, note.fields.kind);
                let body = Body::Release { note: id, on };
                let effects = vec![Effect::Commit(self.record(Stream::Notes, self.now, body))];
                self.notice = Some(match (on, kind) {
                    (true, Kind::Question) => Notice::Parked,
                    (true, _) => Notice::Released,
                    (false, _) => Notice::TakenBack,
                });
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

    pub(super) fn choose(&mut self, choosing: Choosing) -> Vec<Effect> {
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
            (Choosing::FilterKind | Choosing::FilterMunicipality, choice) => {
                self.filter_by(choosing, choice);
                Vec::new()
            }
            (Choosing::Kind(_), _) => Vec::new(),
        }
    }
}
