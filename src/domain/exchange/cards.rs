//! Practices and challenges as cards: what is known of each, and what nobody has asked yet.

use super::statement::Statement;
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub note: NoteId,
    pub kind: Kind,
    /// The fields that nobody has filled; of what is shown in part, none.
    pub missing: Vec<&'static str>,
}

impl Card {
    /// The card of a statement; none of kinds that have no cards.
    pub fn of(statement: &Statement<'_>) -> Option<Card> {
        matches!(statement.kind, Kind::GoodPractice | Kind::Challenge).then(|| Card {
            note: statement.id,
            kind: statement.kind,
            missing: statement.missing_fields(),
        })
    }
}

/// The cards: practices first, then challenges, each in the order of the statements.
pub fn cards(statements: &[Statement<'_>]) -> Vec<Card> {
    let mut cards: Vec<Card> = statements.iter().filter_map(Card::of).collect();
    cards.sort_by_key(|card| card.kind != Kind::GoodPractice);
    cards
}
