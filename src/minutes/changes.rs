//! What changed between two editions, as a list, for one profile and in one language.
//!
//! Both states are shown as the profile shows them. What a statement said before stands in the organisers' list
//! alone, and nothing there of what was withdrawn, struck or taken off the record since.

use std::collections::HashMap;

use super::outline::{Block, Bullet, Document, Line, Section, status, version};
use super::redaction::Entry;
use super::{Minutes, Options, Profile, labels};
use crate::domain::ids::NoteId;
use crate::domain::issuing::Edition;
use crate::domain::note::{Kind, Level};
use crate::domain::workshop::Workshop;

impl Options {
    /// What an edition bore when it was given out.
    pub fn of_edition(workshop: &Workshop, profile: Profile, edition: &Edition) -> Options {
        Options {
            edition: edition.number,
            is_final: edition.is_final,
            prepared_on: Some(workshop.plan().local(edition.at).date_naive()),
            ..Options::new(profile)
        }
    }
}

/// The list, from minutes of the same profile and language; `later` is called an edition where it is one, else
/// it is what would be exported now. What may still be told is decided by the workshop as it is now.
pub fn document<'m>(
    earlier: &'m Minutes<'_>,
    later: &'m Minutes<'_>,
    now: &'m Workshop,
    later_is_edition: bool,
) -> Document<'m> {
    let words = later.words();
    let from = status(words, earlier.options());
    let to = match later_is_edition {
        true => status(words, later.options()),
        false => words.minutes_changes_now(),
    };
    let mut sections: Vec<Section<'m>> = Vec::new();
    let mut before: HashMap<NoteId, &'m Entry<'m>> = Kind::ALL
        .iter()
        .flat_map(|kind| earlier.entries(*kind))
        .map(|entry| (entry.note_id(), entry))
        .collect();
    for kind in Kind::ALL {
        let entries = later.entries(kind).iter();
        let bullets: Vec<Bullet<'m>> = entries
            .filter_map(|entry| match before.remove(&entry.note_id()) {
                None => Some(told(later, entry, words.minutes_changes_new(), None)),
                Some(earlier) => changed(later, earlier, entry),
            })
            .collect();
        if !bullets.is_empty() {
            let heading = labels::capitalised(later.phrases.kind(kind));
            sections.push(Section { heading, blocks: vec![Block::Bullets(bullets)] });
        }
    }
    sections.extend(gone(later, now, before.into_values().collect()));
    if sections.is_empty() {
        let nothing = Block::Paragraph(Line::plain(words.minutes_changes_none()));
        sections.push(Section { heading: words.minutes_changes_heading(), blocks: vec![nothing] });
    }
    Document {
        title: words.minutes_changes_title(from, to).into(),
        subtitle: Line::strong(later.plan().title.get(later.lang())),
        head: vec![(words.minutes_label_version(), Line::strong(version(later)))],
        sections,
        ..Document::default()
    }
}

/// A statement that stood there before, if it is shown in another way now.
fn changed<'m>(later: &'m Minutes<'_>, before: &'m Entry<'m>, now: &'m Entry<'m>) -> Option<Bullet<'m>> {
    let words = later.words();
    let level = |entry: &Entry<'_>| entry.internal().map(|known| known.note.fields.level);
    let mut what: Vec<String> = Vec::new();
    if before.kind() != now.kind() {
        what.push(words.minutes_column_kind());
    }
    if before.municipalities() != now.municipalities() {
        what.push(words.minutes_column_municipality());
    }
    if before.function() != now.function() {
        what.push(words.minutes_column_who());
    }
    if before.due() != now.due() {
        what.push(words.minutes_column_by());
    }
    if before.status() != now.status() {
        what.push(words.minutes_column_status());
    }
    if level(before) != level(now) {
        what.push(words.minutes_column_level());
    }
    let old = (before.text != now.text).then_some(before.text);
    let label = match (old, what.is_empty()) {
        (None, true) => return None,
        (Some(_), true) => words.minutes_changes_reworded(),
        (None, false) => words.minutes_changes_of(what.join(", ")),
        (Some(_), false) => {
            format!("{}; {}", words.minutes_changes_reworded(), words.minutes_changes_of(what.join(", ")))
        }
    };
    Some(told(later, now, label, old.filter(|_| later.is_internal())))
}

fn told<'m>(later: &'m Minutes<'_>, entry: &'m Entry<'m>, label: String, old: Option<&'m str>) -> Bullet<'m> {
    let line = later.phrases.statement(entry).then(" ").then_emphasis(format!("({label})"));
    let under = old.map(|old| Line::plain(later.words().minutes_changes_before(old)));
    Bullet { line, under: under.into_iter().collect() }
}

/// What is not there any more: how much, and for the organisers which. What was withdrawn, struck or taken off
/// the record is not even counted.
fn gone<'m>(later: &'m Minutes<'_>, now: &Workshop, before: Vec<&'m Entry<'m>>) -> Option<Section<'m>> {
    let words = later.words();
    let notes = now.notes();
    let mut told: Vec<&Entry<'_>> = before
        .into_iter()
        .filter(|entry| {
            notes.get(entry.note_id()).is_some_and(|note| {
                !note.struck && note.fields.level != Level::OffRecord && !notes.is_withdrawn(note)
            })
        })
        .collect();
    if told.is_empty() {
        return None;
    }
    told.sort_by_key(|entry| (entry.kind(), entry.id));
    let mut blocks = vec![Block::Paragraph(Line::plain(words.minutes_changes_gone(told.len() as u32)))];
    if later.is_internal() {
        // What somebody took away stays away, even if it was no withdrawal.
        let stays = |entry: &&&Entry<'_>| notes.get(entry.note_id()).is_some_and(|note| !note.deleted);
        let bullets: Vec<Bullet<'m>> = told
            .iter()
            .filter(stays)
            .map(|entry| Bullet::from(Line::strong(entry.id.to_string()).then(" – ").then(entry.text)))
            .collect();
        blocks.extend((!bullets.is_empty()).then_some(Block::Bullets(bullets)));
    }
    Some(Section { heading: words.minutes_changes_gone_heading(), blocks })
}
