//! Gathers what the minutes hold: redacts, sorts and numbers the notes.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use chrono::Datelike;

use crate::domain::event::{Body, Event};
use crate::domain::exchange::{Pair, pairs};
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::{Kind, Level};
use crate::domain::notes::Note;
use crate::domain::room_view::RoomView;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

use super::boards::Boards;
use super::outline::Phrases;
use super::redaction::{Entry, Id, Redaction, Speaker, Withheld};
use super::{Journal, LeftOut, Match, Minutes, Options, Profile, ReadBackCount, session};

pub(super) fn gather<'a>(workshop: &'a Workshop, options: Options, words: &'a Catalogue) -> Minutes<'a> {
    let plan: &'a _ = workshop.plan();
    let mut redaction = Redaction::new(workshop, options.profile, words.lang());
    let mut entries: [Vec<Entry<'a>>; Kind::ALL.len()] = Default::default();
    let mut left_out = LeftOut::default();
    let mut read_back = ReadBackCount::default();
    let mut merged: Vec<&Note> = Vec::new();
    for note in workshop.notes().iter() {
        match redaction.show(note, workshop.person(note.id)) {
            Ok(entry) => {
                read_back.count(&entry);
                if !note.fields.merged_from.is_empty() && options.profile == Profile::Internal {
                    merged.push(note);
                }
                entries[entry.kind() as usize].push(entry);
            }
            Err(Withheld::OffRecord | Withheld::Withdrawn) => {}
            Err(Withheld::NeedsTranslation) => left_out.needs_translation += 1,
            Err(Withheld::Quotation) => left_out.quotations += 1,
        }
    }
    let ranks = ThemeRanks::of(&redaction);
    for entries in &mut entries {
        *entries = in_order(entries, &ranks, options.profile);
    }
    let inside = inside(workshop, &mut redaction, merged);
    let pairs = pairs(workshop);
    let boards = Boards::of(workshop, options.profile, &entries, &pairs);
    let matches = matches(pairs, &entries, options.profile == Profile::Internal);
    let journal = (options.profile == Profile::Internal).then(|| Journal {
        presses: presses(workshop, &inside),
        writers: workshop.writers().iter().map(|(tag, writer)| (*tag, writer)).collect(),
    });
    let bars = (options.profile == Profile::Internal)
        .then(|| (0..plan.days.len()).map(|day| workshop.bars_held(day)).collect());
    let sessions = session::sessions(workshop, options.profile);
    let phrases = Phrases::new(words, plan);
    Minutes {
        workshop,
        plan,
        words,
        phrases,
        options,
        sessions,
        entries,
        inside,
        heads: match options.profile {
            Profile::Internal => workshop.undone().heads(),
            Profile::Participants | Profile::Public => HashMap::new(),
        },
        matches,
        boards,
        left_out,
        read_back,
        journal,
        bars,
        changes: None,
        leaks: Default::default(),
    }
}

/// What was merged into notes that are told.
type Inside<'a> = HashMap<NoteId, Entry<'a>>;

/// What was merged into these notes, as far as it may be told.
fn inside<'a>(
    workshop: &'a Workshop,
    redaction: &mut Redaction<'a>,
    mut merged: Vec<&'a Note>,
) -> Inside<'a> {
    let mut inside = Inside::new();
    while let Some(note) = merged.pop() {
        for &source in &note.fields.merged_from {
            let source = workshop.notes().get(source).filter(|source| !source.deleted && !source.struck);
            let Some(source) = source.filter(|source| !inside.contains_key(&source.id)) else { continue };
            if let Ok(entry) = redaction.show(source, workshop.person(source.id)) {
                inside.insert(source.id, entry);
                merged.push(source);
            }
        }
    }
    inside
}

/// In the order of their stamps, whichever file came first.
fn presses<'a>(workshop: &'a Workshop, inside: &Inside<'_>) -> Vec<Cow<'a, Event>> {
    let told = |press: &'a Event| match &press.body {
        _ if is_told(workshop, inside, press) => Some(Cow::Borrowed(press)),
        // It names a note or theme of which nothing is told, and took the wall of questions away.
        Body::Show { .. } => Some(Cow::Owned(Event { body: Body::Wall { on: false }, ..press.clone() })),
        _ => None,
    };
    let mut presses: Vec<Cow<'a, Event>> = workshop.presses().iter().filter_map(told).collect();
    presses.sort_unstable_by_key(|press| press.order());
    presses
}

/// What the room was shown names notes and themes: one that was withdrawn since is named by none.
fn is_told(workshop: &Workshop, inside: &Inside<'_>, press: &Event) -> bool {
    let is_told_note = |note| is_told_note(workshop, inside, note);
    if let Body::Accept { note, .. } = &press.body {
        return note.is_none_or(is_told_note);
    }
    let Body::Show { view: Some(view) } = &press.body else { return true };
    match view {
        RoomView::Card { note } | RoomView::ReadBack { note, .. } => is_told_note(*note),
        RoomView::Recap { theme: Some(theme), .. } => {
            let mut notes = workshop.notes().iter();
            workshop.plan().theme(theme).is_some()
                || notes.any(|note| note.fields.themes.contains(theme) && is_told_note(note.id))
        }
        _ => true,
    }
}

/// Whether the internal version tells of a note, alone or inside of another.
pub(super) fn is_told_note(workshop: &Workshop, inside: &Inside<'_>, id: NoteId) -> bool {
    let notes = workshop.notes();
    notes.get(id).is_some_and(|note| {
        // What is inside of something that is not told is told no more than that.
        let is_there = !note.absorbed || inside.contains_key(&id);
        is_there
            && !note.deleted
            && !note.struck
            && note.fields.level != Level::OffRecord
            && !notes.is_withdrawn(note)
    })
}

/// The place of each group of themes; notes without a theme come last.
struct ThemeRanks(Vec<u32>);

impl ThemeRanks {
    fn of(redaction: &Redaction<'_>) -> Self {
        let themes = redaction.themes_in_order();
        let groups = themes.iter().map(|(_, group)| *group as usize + 1).max().unwrap_or(0);
        let mut ranks = vec![u32::MAX; groups];
        for ((_, group), rank) in themes.iter().zip(0..) {
            ranks[*group as usize] = rank;
        }
        Self(ranks)
    }

    fn rank(&self, entry: &Entry<'_>) -> u32 {
        entry.theme_group.map_or(u32::MAX, |group| self.0[group as usize])
    }
}

/// What decides the place of a note: what its kind goes by, its theme, its text. Comparing numbers
/// first keeps the sort from reading texts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    lead: u32,
    theme: u32,
    text: u64,
}

/// Sorted and numbered. In the internal version the notes of a theme keep the order in which they
/// were begun; else they go by their texts, so that nothing of that order is left.
fn in_order<'a>(entries: &[Entry<'a>], ranks: &ThemeRanks, profile: Profile) -> Vec<Entry<'a>> {
    let addressees = addressees(entries);
    let mut keys: Vec<(Key, u32)> = Vec::with_capacity(entries.len());
    for (index, entry) in entries.iter().enumerate() {
        let text = match profile {
            Profile::Internal => 0,
            Profile::Participants | Profile::Public => beginning(entry.text),
        };
        let key = Key { lead: lead(entry, &addressees), theme: ranks.rank(entry), text };
        keys.push((key, index as u32));
    }
    match profile {
        Profile::Internal => keys.sort_unstable(),
        Profile::Participants | Profile::Public => keys.sort_unstable_by(|a, b| {
            let (one, other) = (&entries[a.1 as usize], &entries[b.1 as usize]);
            a.0.cmp(&b.0).then_with(|| one.text.cmp(other.text)).then_with(|| rest(one).cmp(&rest(other)))
        }),
    }
    let mut ordered: Vec<Entry<'a>> = keys.iter().map(|(_, index)| entries[*index as usize]).collect();
    for (index, entry) in ordered.iter_mut().enumerate() {
        if let Id::Number(_, number) = &mut entry.id {
            *number = index as u32 + 1;
        }
    }
    ordered
}

/// What else is shown of a note and decides between equal texts.
fn rest<'a>(entry: &Entry<'a>) -> impl Ord + use<'a> {
    let themes: Vec<&ThemeId> = entry.themes().collect();
    let details: Vec<_> = entry.details().collect();
    let speaker = match entry.speaker() {
        None => None,
        Some(Speaker::Participant) => Some(""),
        Some(Speaker::Category(category)) => Some(category.id.as_str()),
    };
    let said = (entry.municipalities(), speaker, themes, entry.function());
    (said, entry.due(), entry.status(), entry.item(), details)
}

/// What a kind is ordered by before the theme: actions by their dates, recommendations and
/// questions by whom they go to, practices with a card before those without, background before quotations.
fn lead(entry: &Entry<'_>, addressees: &HashMap<&str, u32>) -> u32 {
    match entry.kind() {
        Kind::Action => entry.due().map_or(u32::MAX, |due| (due.num_days_from_ce().max(0)) as u32),
        Kind::Recommendation | Kind::Question => {
            entry.function().map_or(u32::MAX, |addressee| addressees[addressee])
        }
        Kind::GoodPractice => u32::from(entry.details().next().is_none()),
        Kind::Context => u32::from(entry.verbatim()),
        _ => 0,
    }
}

fn addressees<'a>(entries: &[Entry<'a>]) -> HashMap<&'a str, u32> {
    let mut addressees: Vec<&str> = entries.iter().filter_map(Entry::function).collect();
    addressees.sort_by_cached_key(|addressee| (addressee.to_lowercase(), *addressee));
    addressees.dedup();
    addressees.into_iter().enumerate().map(|(rank, addressee)| (addressee, rank as u32)).collect()
}

/// The first eight bytes of a text, as a number that orders as they do.
fn beginning(text: &str) -> u64 {
    let mut bytes = [0; 8];
    let length = text.len().min(8);
    bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
    u64::from_be_bytes(bytes)
}

/// The pairs whose two notes are shown.
fn matches<'a>(pairs: Vec<Pair>, entries: &[Vec<Entry<'a>>], is_internal: bool) -> Vec<Match<'a>> {
    if pairs.is_empty() {
        return Vec::new();
    }
    let wanted: HashSet<NoteId> = pairs.iter().flat_map(|link| [link.challenge, link.practice]).collect();
    let mut places: HashMap<NoteId, (usize, usize)> = HashMap::new();
    for (kind, entries) in entries.iter().enumerate() {
        for (index, entry) in entries.iter().enumerate() {
            if let Some(note) = entry.one_of(&wanted) {
                places.insert(note, (kind, index));
            }
        }
    }
    let mut found: Vec<_> = pairs
        .into_iter()
        .filter_map(|link| Some((*places.get(&link.challenge)?, *places.get(&link.practice)?, link)))
        .collect();
    found.sort_unstable_by_key(|(challenge, practice, _)| (*challenge, *practice));
    let entry = |(kind, index): (usize, usize)| entries[kind][index];
    found
        .into_iter()
        .map(|(challenge, practice, Pair { status, remark, .. })| Match {
            challenge: entry(challenge),
            practice: entry(practice),
            status,
            remark: remark.filter(|_| is_internal),
        })
        .collect()
}
