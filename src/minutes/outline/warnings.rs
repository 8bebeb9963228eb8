//! What heads a version that leaves the room: at which doubtful places nobody looked, and at which somebody did.

use crate::minutes::Minutes;
use crate::minutes::labels::capitalised;

use super::Line;

/// The open places first, then the accepted ones by their rules; none in the organisers' version.
pub(super) fn warnings<'m>(minutes: &'m Minutes<'_>) -> Vec<Line<'m>> {
    let (words, leaks) = (minutes.words(), minutes.leaks());
    let mut lines = Vec::new();
    if leaks.open > 0 {
        lines.push(Line::strong(words.leak_open(leaks.open)));
    }
    if leaks.accepted > 0 {
        lines.push(Line::plain(words.leak_accepted(leaks.accepted)));
    }
    lines.extend(leaks.accepted_by_rule.iter().map(|(rule, sources)| {
        let sources: Vec<_> = sources.iter().map(|source| source.told(words)).collect();
        Line::plain(words.leak_accepted_notes(capitalised(&rule.label(words)), sources.join(", ")))
    }));
    lines
}
