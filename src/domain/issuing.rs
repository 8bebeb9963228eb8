//! What was given out of the minutes and what a person looked through before it: editions with their
//! numbers, and the places of which somebody said that they may leave the room.

use std::collections::HashSet;

use chrono::{DateTime, NaiveDate, Utc};
use compact_str::CompactString;

use super::event::{Body, Event};
use super::ids::NoteId;
use super::profile::Profile;
use super::stamp::Order;
use super::versions::Versions;

/// A version of the minutes that was given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition {
    pub number: u32,
    pub is_final: bool,
    /// When it was given out.
    pub at: DateTime<Utc>,
    /// Until when corrections to it are accepted.
    pub corrections_until: Option<NaiveDate>,
    /// Which versions were given out, as far as it was kept.
    pub versions: Versions,
    /// What is in it came before that.
    pub order: Order,
}

/// The editions in the order in which they were given out, and what was accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Issuing {
    editions: Vec<Edition>,
    accepted: HashSet<(Option<NoteId>, Profile, CompactString)>,
}

impl Issuing {
    /// Takes the presses that count, in the order of their instants; others are passed over.
    pub fn fold<'a>(log: impl IntoIterator<Item = &'a Event>) -> Issuing {
        let mut issuing = Issuing::default();
        for event in log {
            match &event.body {
                Body::Issue { number, is_final, corrections_until, versions } => {
                    issuing.editions.push(Edition {
                        number: *number,
                        is_final: *is_final,
                        at: event.at,
                        corrections_until: *corrections_until,
                        versions: *versions,
                        order: event.order(),
                    });
                }
                Body::Accept { note, profile, finding, on } => {
                    let accepted = (*note, *profile, finding.clone());
                    match on {
                        true => issuing.accepted.insert(accepted),
                        false => issuing.accepted.remove(&accepted),
                    };
                }
                _ => {}
            }
        }
        issuing
    }

    pub fn editions(&self) -> &[Edition] {
        &self.editions
    }

    /// The edition that was given out last.
    pub fn last(&self) -> Option<&Edition> {
        self.editions.last()
    }

    /// The edition that was given out with this event.
    pub fn edition(&self, order: Order) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.order == order)
    }

    /// The edition that was given out last before this one.
    pub fn before(&self, edition: &Edition) -> Option<&Edition> {
        self.editions.iter().rfind(|known| known.order < edition.order)
    }

    /// The number of the next edition, from 1 on.
    pub fn next_number(&self) -> u32 {
        self.editions.iter().map(|edition| edition.number).max().unwrap_or(0).saturating_add(1)
    }

    /// Whether a person accepted this finding in a note, or beside the notes, for a profile. The finding's name changes with the
    /// text, so that what was accepted of one text is not accepted of the next.
    pub fn is_accepted(&self, note: Option<NoteId>, profile: Profile, finding: &str) -> bool {
        !self.accepted.is_empty() && self.accepted.contains(&(note, profile, CompactString::from(finding)))
    }
}
