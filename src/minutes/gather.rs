//! Gathers what the minutes hold: redacts, sorts and numbers the notes.

use std::collections::{HashMap, HashSet};

use chrono::Datelike;

use crate::domain::exchange::pairs;
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::Kind;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

use super::outline::Phrases;
use super::redaction::{Entry, Id, Redaction, Withheld};
use super::{Journal, LeftOut, Match, Minutes, Options, Profile, session};

pub(super) fn gather<'a>(workshop: &'a Workshop, options: Options, words: &'a Catalogue) -> Minutes<'a> {
    let plan: &'a _ = workshop.plan();
    let mut redaction = Redaction::new(plan, options.profile, words.lang());
    let mut entries: [Vec<Entry<'a>>; Kind::ALL.len()] = Default::default();
    let mut left_out = LeftOut::default();
    for note in workshop.notes().iter() {
        match redaction.show(note, workshop.person(note.id)) {
            Ok(entry) => entries[entry.kind() as usize].push(entry),
            Err(Withheld::OffRecord) => {}
            Err(Withheld::NeedsTranslation) => left_out.needs_translation += 1,
            Err(Withheld::Quotation) => left_out.quotations += 1,
        }
    }
    let ranks = ThemeRanks::of(&redaction);
    for entries in &mut entries {
        *entries = in_order(entries, &ranks, options.profile);
    }
    let matches = matches(workshop, &entries);
    let journal = (options.profile == Profile::Internal).then(|| Journal {
        presses: workshop.presses(),
        writers: workshop.writers().iter().map(|(tag, writer)| (*tag, writer)).collect(),
    });
    let bars = (options.profile == Profile::Internal)
        .then(|| (0..plan.days.len()).map(|day| workshop.bars_held(day)).collect());
    let sessions = session::sessions(workshop, options.profile);
    let phrases = Phrases::new(words, plan);
    Minutes { plan, words, phrases, options, sessions, entries, matches, left_out, journal, bars }
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
            Profile::Participants => beginning(entry.text),
        };
        let key = Key { lead: lead(entry, &addressees), theme: ranks.rank(entry), text };
        keys.push((key, index as u32));
    }
    match profile {
        Profile::Internal => keys.sort_unstable(),
        Profile::Participants => keys.sort_unstable_by(|a, b| {
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
    (entry.municipalities(), themes, entry.function(), entry.due(), entry.status(), entry.item(), details)
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
fn matches<'a>(workshop: &Workshop, entries: &[Vec<Entry<'a>>]) -> Vec<Match<'a>> {
    let pairs = pairs(workshop);
    if pairs.is_empty() {
        return Vec::new();
    }
    let wanted: HashSet<NoteId> = pairs.iter().flat_map(|pair| [pair.challenge, pair.practice]).collect();
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
        .filter_map(|pair| Some((*places.get(&pair.challenge)?, *places.get(&pair.practice)?, pair.status)))
        .collect();
    found.sort_unstable_by_key(|(challenge, practice, _)| (*challenge, *practice));
    let entry = |(kind, index): (usize, usize)| entries[kind][index];
    found
        .into_iter()
        .map(|(challenge, practice, status)| Match {
            challenge: entry(challenge),
            practice: entry(practice),
            status,
        })
        .collect()
}
