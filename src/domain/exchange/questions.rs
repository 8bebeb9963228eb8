//! The parking lot: every question that was parked, and what became of it.

use super::statement::Statement;
use super::status::Closing;
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;
use crate::domain::workshop::Workshop;

/// The questions: those first of which nobody has said what became of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Questions {
    pub all: Vec<Question>,
    /// How many must still be closed before the final export.
    pub to_close: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    pub note: NoteId,
    pub closing: Option<Closing>,
}

impl Questions {
    /// The questions that must still be closed, in the order in which they were asked.
    pub fn open(&self) -> impl Iterator<Item = NoteId> {
        self.all.iter().take(self.to_close).map(|question| question.note)
    }
}

/// The questions of the workshop of which nobody has said what became of them, the earliest first: they must
/// be closed before the final export (`product.md`, scene 7).
pub fn to_close(workshop: &Workshop) -> Vec<Statement<'_>> {
    let questions = workshop.notes().iter().filter(|note| note.fields.kind == Kind::Question);
    questions.filter_map(Statement::of).filter(|one| Closing::of(one.status).is_none()).collect()
}

pub fn questions(statements: &[Statement<'_>]) -> Questions {
    let asked = statements.iter().filter(|one| one.kind == Kind::Question);
    let mut all: Vec<Question> =
        asked.map(|one| Question { note: one.id, closing: Closing::of(one.status) }).collect();
    all.sort_by_key(|question| question.closing.is_some());
    let to_close = all.iter().filter(|question| question.closing.is_none()).count();
    Questions { all, to_close }
}
