//! A meeting that follows another one begins with what was left to do: which actions come over, and which of
//! them nobody has given an answer to yet.

use super::exchange::{KnownStatus, Statement};
use super::ids::NoteId;
use super::note::{Kind, Level, NoteFields};
use super::plan::Plan;
use super::workshop::Workshop;

/// The extra field that says where an action comes from: the workshop and the note. It is one that no kind
/// foresees, so it stays with the organisers.
pub const FROM: &str = "carried_from";

/// The actions of a workshop that a meeting with this plan has to ask for, in the order in which they were
/// agreed: neither done nor dropped, and nothing that was withdrawn or is off the record. What became of them
/// is for the new meeting to say, so they come without a status.
pub fn carried(earlier: &Workshop, plan: &Plan) -> Vec<NoteFields> {
    let notes = earlier.notes();
    let is_left =
        |status: &str| !matches!(KnownStatus::of(status), Some(KnownStatus::Done | KnownStatus::Dropped));
    let left = notes.iter().filter(|note| {
        let fields = &note.fields;
        fields.kind == Kind::Action
            && fields.level != Level::OffRecord
            && !notes.is_withdrawn(note)
            && fields.status.as_deref().is_none_or(is_left)
    });
    left.map(|note| {
        let fields = &note.fields;
        let mut new = NoteFields::new(Kind::Action, fields.text.clone(), fields.level);
        let knows_town = |id: &&_| plan.municipality(id).is_some();
        new.municipalities = fields.municipalities.iter().filter(knows_town).cloned().collect();
        new.themes = fields.themes.iter().filter(|id| plan.theme(id).is_some()).cloned().collect();
        new.category =
            fields.category.clone().filter(|id| plan.categories.iter().any(|known| known.id == *id));
        new.lang = fields.lang;
        new.translations = fields.translations.clone();
        new.function = fields.function.clone();
        new.due = fields.due;
        new.verbatim = fields.verbatim;
        new.important = fields.important;
        let foreseen = Kind::Action.detail_fields();
        let details = fields.detail.iter().filter(|(field, _)| foreseen.contains(&field.as_str()));
        new.detail = details.map(|(field, text)| (field.clone(), text.clone())).collect();
        new.detail.insert(FROM.into(), format!("{} {}", earlier.plan().id, note.id));
        new
    })
    .collect()
}

/// The workshop and the note that an action of the meeting before comes from.
pub fn origin(fields: &NoteFields) -> Option<(&str, NoteId)> {
    let (workshop, note) = fields.detail.get(FROM)?.rsplit_once(' ')?;
    Some((workshop, note.parse().ok()?))
}

/// Whether a note is an action of the meeting before.
pub fn is_carried(fields: &NoteFields) -> bool {
    fields.kind == Kind::Action && fields.detail.contains_key(FROM)
}

/// The actions of the meeting before of which nobody has said yet what became of them.
pub fn unanswered(workshop: &Workshop) -> Vec<Statement<'_>> {
    let carried = workshop.notes().iter().filter(|note| is_carried(&note.fields));
    carried.filter_map(Statement::of).filter(|one| one.status.is_none()).collect()
}
