//! How widely a challenge is shared, in fixed words and never as a number (`minutes.md`).

use std::collections::HashSet;

use super::redaction::Entry;

/// How many raised something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Quantifier {
    One,
    /// Two: too few for "some".
    Participants,
    Some,
    Several,
    Many,
    Most,
    All,
}

/// What can be told apart: a municipality that may be named, or one of the statements that may not.
///
/// Protected statements are counted without regard to who made them, so that the word says nothing
/// about which municipality spoke; for the same reason *most* and *all* are said only where the
/// municipalities released it.
pub fn quantifier(entries: &[Entry<'_>], municipalities: usize) -> Quantifier {
    let named: HashSet<&str> = entries.iter().flat_map(Entry::municipalities).map(|id| id.as_str()).collect();
    // Below four, "most" of the municipalities would be two.
    if municipalities >= 4 && named.len() >= municipalities {
        return Quantifier::All;
    }
    if municipalities >= 4 && named.len() * 3 >= municipalities * 2 {
        return Quantifier::Most;
    }
    let unnamed = entries.iter().filter(|entry| entry.municipalities().is_empty()).count();
    match named.len() + unnamed {
        ..=1 => Quantifier::One,
        2 => Quantifier::Participants,
        3 | 4 => Quantifier::Some,
        5..=7 => Quantifier::Several,
        _ => Quantifier::Many,
    }
}
