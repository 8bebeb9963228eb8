//! Which kinds of statements ask, and which answer.

use crate::domain::note::Kind;

/// Whether a kind of statement asks for an answer of others.
pub fn asks(kind: Kind) -> bool {
    matches!(kind, Kind::Challenge | Kind::Need)
}

/// Whether a kind of statement can be the answer to another.
pub fn answers(kind: Kind) -> bool {
    matches!(kind, Kind::GoodPractice | Kind::Lesson | Kind::Experience)
}

/// Two notes that were linked as (who asks, who answers). What somebody linked by hand may lead from
/// anything to an answer; two answers, or two that are none, do not meet.
pub fn oriented<T>(one: (Kind, T), other: (Kind, T)) -> Option<(T, T)> {
    match (answers(one.0), answers(other.0)) {
        (false, true) => Some((one.1, other.1)),
        (true, false) => Some((other.1, one.1)),
        _ => None,
    }
}
