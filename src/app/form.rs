//! The further fields of a note, as a form that never blocks: the clock goes on, and what is typed is kept.

use compact_str::CompactString;
use ratatui_textarea::TextArea;

use super::editor;
use super::effect::Effect;
use super::key::{Code, Key};
use super::model::{Model, Screen};
use super::notes_done::Done;
use super::overlay::Overlay;
use super::words;
use crate::domain::capture::read_date;
use crate::domain::event::Body;
use crate::domain::ids::{EventId, NoteId};
use crate::domain::note::{Change, Kind, NoteFields, codes_of};
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;

/// The form while it is open.
#[derive(Debug)]
pub struct Form {
    pub note: NoteId,
    /// What was known of the note when it was opened: who changes it meanwhile is not overwritten unseen.
    base: EventId,
    pub fields: Vec<Field>,
    pub chosen: usize,
}

#[derive(Debug)]
pub struct Field {
    pub id: FieldId,
    was: String,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FieldId {
    /// Who answers for it, or to whom it goes.
    Function,
    Due,
    Status,
    /// An extra field of the kind; also one of another kind, if it is filled.
    Detail(CompactString),
    /// What kind of person said it.
    Category,
    Group,
}

pub enum Value {
    Text(Box<TextArea<'static>>),
    /// One of several, or none.
    Code {
        codes: Vec<CompactString>,
        chosen: CompactString,
    },
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Value::Text(_) => "Text",
            Value::Code { .. } => "Code",
        })
    }
}

impl Field {
    fn new(id: FieldId, fields: &NoteFields, plan: &Plan) -> Self {
        let was = match &id {
            FieldId::Function => fields.function.clone().unwrap_or_default(),
            FieldId::Due => fields.due.map(|due| due.to_string()).unwrap_or_default(),
            FieldId::Status => fields.status.clone().unwrap_or_default().into(),
            FieldId::Detail(field) => fields.detail.get(field).cloned().unwrap_or_default(),
            FieldId::Category => fields.category.clone().unwrap_or_default().into(),
            FieldId::Group => fields.group.clone().unwrap_or_default().into(),
        };
        let codes: Vec<CompactString> = match &id {
            FieldId::Status => fields.kind.statuses().iter().map(|code| (*code).into()).collect(),
            FieldId::Detail(field) => codes_of(field).iter().map(|code| (*code).into()).collect(),
            FieldId::Category => plan.categories.iter().map(|category| category.id.clone()).collect(),
            FieldId::Function | FieldId::Due | FieldId::Group => Vec::new(),
        };
        let value = match codes.is_empty() {
            true => Value::Text(Box::new(editor::open(&was))),
            false => Value::Code { codes, chosen: was.as_str().into() },
        };
        Self { id, was, value }
    }

    pub fn text(&self) -> String {
        match &self.value {
            Value::Text(editor) => editor::text(editor).trim().to_owned(),
            Value::Code { chosen, .. } => chosen.to_string(),
        }
    }

    /// The next of the codes, or the one before; none lies between the last and the first.
    fn step(&mut self, forward: bool) {
        let Value::Code { codes, chosen } = &mut self.value else { return };
        let count = codes.len() + 1;
        let place = codes.iter().position(|code| code == chosen).map_or(0, |place| place + 1);
        let place = if forward { place + 1 } else { place + count - 1 } % count;
        *chosen = place.checked_sub(1).map(|place| codes[place].clone()).unwrap_or_default();
    }

    /// What it is called.
    pub fn label(&self, model: &Model, kind: Kind) -> String {
        let texts = &model.texts;
        match &self.id {
            FieldId::Function => words::function(texts, kind),
            FieldId::Due => texts.note_field_due(),
            FieldId::Status => texts.minutes_column_status(),
            FieldId::Detail(field) => words::field(texts, field),
            FieldId::Category => texts.note_field_category(),
            FieldId::Group => texts.note_field_group(),
        }
    }

    /// What it says, codes in words.
    pub fn words(&self, model: &Model) -> String {
        let text = self.text();
        match &self.id {
            FieldId::Status => words::status(&model.texts, &text),
            FieldId::Detail(field) => words::field_value(&model.texts, field, &text),
            FieldId::Category => words::category(&model.texts, model.workshop.plan(), &text),
            FieldId::Function | FieldId::Due | FieldId::Group => text,
        }
    }
}

impl Form {
    fn open(note: NoteId, base: EventId, fields: &NoteFields, plan: &Plan) -> Self {
        let mut ids = Vec::new();
        let detail = fields.kind.detail_fields().iter().map(|field| FieldId::Detail((*field).into()));
        match fields.kind {
            Kind::Action => ids.extend([FieldId::Function, FieldId::Due]),
            Kind::Recommendation | Kind::Question => ids.push(FieldId::Function),
            // What was said before it became a note of another kind.
            _ => {
                ids.extend(fields.function.is_some().then_some(FieldId::Function));
                ids.extend(fields.due.is_some().then_some(FieldId::Due));
            }
        }
        ids.extend(detail);
        let others =
            fields.detail.keys().filter(|field| !fields.kind.detail_fields().contains(&field.as_str()));
        ids.extend(others.cloned().map(FieldId::Detail));
        ids.extend((!fields.kind.statuses().is_empty()).then_some(FieldId::Status));
        ids.extend([FieldId::Category, FieldId::Group]);
        let fields = ids.into_iter().map(|id| Field::new(id, fields, plan)).collect();
        Self { note, base, fields, chosen: 0 }
    }

    pub(super) fn editor(&mut self) -> Option<&mut TextArea<'static>> {
        match &mut self.fields[self.chosen].value {
            Value::Text(editor) => Some(editor),
            Value::Code { .. } => None,
        }
    }

    fn go(&mut self, forward: bool) {
        let count = self.fields.len();
        self.chosen = if forward { self.chosen + 1 } else { self.chosen + count - 1 } % count;
    }

    /// What was changed; or the place of the field that cannot be as it was written.
    fn changes(&self, model: &Model) -> Result<Vec<Change>, usize> {
        let mut changes = Vec::new();
        for (place, field) in self.fields.iter().enumerate() {
            let text = field.text();
            if text == field.was.trim() {
                continue;
            }
            let some = Some(text.clone()).filter(|text| !text.is_empty());
            changes.push(match &field.id {
                FieldId::Function => Change::Function(some),
                FieldId::Status => Change::Status(some.map(Into::into)),
                FieldId::Detail(id) => Change::Detail(id.clone(), some),
                FieldId::Category => Change::Category(some.map(Into::into)),
                FieldId::Group => Change::Group(some.map(Into::into)),
                FieldId::Due => {
                    let today = model.workshop.plan().local(model.now).date_naive();
                    match some.map(|text| read_date(&text, today).ok_or(place)) {
                        Some(date) => Change::Due(Some(date?)),
                        None => Change::Due(None),
                    }
                }
            });
        }
        Ok(changes)
    }
}

impl Model {
    pub(super) fn open_form(&mut self) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        // A form is one note's, whatever else is selected.
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        let form = Form::open(note.id, note.last_event(), &note.fields, self.workshop.plan());
        self.overlay = Some(Overlay::Form(Box::new(form)));
        Vec::new()
    }

    /// Takes its keys itself: Esc keeps what was typed, Ctrl-C throws it away, a look at the room leaves it
    /// as it is.
    pub(super) fn key_in_form(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Form(mut form)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        if key == Key::ctrl('c') {
            return Vec::new();
        }
        let is_last = form.chosen + 1 == form.fields.len();
        match key.code {
            Code::Esc | Code::F(6) => return self.save_form(form),
            Code::Enter if key.alt || is_last => return self.save_form(form),
            Code::F(5) => {
                self.form_aside = Some(form);
                return super::update::run(self, super::command::Command::RoomView);
            }
            Code::Tab | Code::Down | Code::Enter => form.go(true),
            Code::BackTab | Code::Up => form.go(false),
            Code::Left | Code::Right | Code::Char(' ') if form.editor().is_none() => {
                let forward = key.code != Code::Left;
                let chosen = form.chosen;
                form.fields[chosen].step(forward);
            }
            Code::Backspace | Code::Delete if form.editor().is_none() => {
                if let Value::Code { chosen, .. } = &mut form.fields[form.chosen].value {
                    chosen.clear();
                }
            }
            _ => {
                if let Some(editor) = form.editor() {
                    editor::type_key(editor, key);
                }
            }
        }
        self.overlay = Some(Overlay::Form(form));
        Vec::new()
    }

    /// The form that was open before a look at the room is open again.
    pub(super) fn take_form_up_again(&mut self) {
        if self.screen != Screen::Room && self.overlay.is_none() {
            self.overlay = self.form_aside.take().map(Overlay::Form);
        }
    }

    fn save_form(&mut self, mut form: Box<Form>) -> Vec<Effect> {
        let changes = match form.changes(self) {
            Ok(changes) if changes.is_empty() => return Vec::new(),
            Ok(changes) => changes,
            Err(place) => {
                let given = form.fields[place].text();
                form.chosen = place;
                self.overlay = Some(Overlay::Form(form));
                return self.refuse(Refusal::BadDate { given });
            }
        };
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let note = form.note;
        if !self.workshop.notes().get(note).is_some_and(|note| note.stands()) {
            return self.refuse(Refusal::NoNoteChosen);
        }
        let edit = Body::Edit { note, changes, base: form.base, reason: None };
        self.record_edits(1, Done::Fields, vec![edit])
    }
}
