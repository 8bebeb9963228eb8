//! Who was there: functions and counts per day, headcounts of categories per item, and consents. Never a
//! name: names are in a file of their own that no export reads.

use std::collections::BTreeMap;

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::event::{Body, Event};
use super::ids::{ItemId, MunicipalityId};
use super::plan::Plan;

/// Whose presence is counted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendee {
    /// A function of the plan's participants, by its code.
    Participant(CompactString),
    /// Somebody whom the plan does not name: the category, the function in words, the municipality.
    Other { category: CompactString, role: String, municipality: Option<MunicipalityId> },
}

/// What a participant is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// To be on photographs.
    Photographs,
    /// To stand on the list of participants.
    List,
    /// To be contacted by the other municipalities.
    Contact,
}

impl Consent {
    pub const ALL: [Consent; 3] = [Consent::Photographs, Consent::List, Consent::Contact];

    pub fn name(self) -> &'static str {
        match self {
            Consent::Photographs => "photographs",
            Consent::List => "list",
            Consent::Contact => "contact",
        }
    }

    pub fn from_name(name: &str) -> Option<Consent> {
        Consent::ALL.into_iter().find(|consent| consent.name() == name)
    }
}

/// What is known of who was there, beside what the plan expects.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// By day and attendee: the count that was said last.
    present: BTreeMap<(u16, Attendee), u32>,
    headcounts: BTreeMap<(ItemId, CompactString), u32>,
    consents: BTreeMap<(CompactString, Consent), bool>,
}

impl Attendance {
    /// Takes the presses that count, in the order of their instants; others are passed over.
    pub fn fold<'a>(log: impl IntoIterator<Item = &'a Event>) -> Attendance {
        let mut attendance = Attendance::default();
        for event in log {
            attendance.take(&event.body);
        }
        attendance
    }

    fn take(&mut self, body: &Body) {
        match body {
            Body::Present { day, who, count } => {
                self.present.insert((*day, who.clone()), *count);
            }
            Body::Headcount { item, category, count } => {
                self.headcounts.insert((item.clone(), category.clone()), *count);
            }
            Body::Consent { who, consent, given: Some(given) } => {
                self.consents.insert((who.clone(), *consent), *given);
            }
            Body::Consent { who, consent, given: None } => {
                self.consents.remove(&(who.clone(), *consent));
            }
            _ => {}
        }
    }

    /// How many of an attendee were there on a day, if somebody counted.
    pub fn present(&self, day: u16, who: &Attendee) -> Option<u32> {
        self.present.get(&(day, who.clone())).copied()
    }

    /// The attendees of a day who are not in the plan, with their counts.
    pub fn others(&self, day: u16) -> impl Iterator<Item = (&Attendee, u32)> {
        let of_day = self.present.iter().filter(move |((of, _), _)| *of == day);
        of_day.map(|((_, who), count)| (who, *count)).filter(|(who, _)| matches!(who, Attendee::Other { .. }))
    }

    /// Whether anybody was counted on a day.
    pub fn is_counted(&self, day: u16) -> bool {
        self.present.keys().any(|(of, _)| *of == day)
    }

    pub fn consent(&self, who: &str, consent: Consent) -> Option<bool> {
        self.consents.get(&(who.into(), consent)).copied()
    }

    /// How many persons of a category were there on a day: as counted, else as the plan expects.
    pub fn of_category(&self, plan: &Plan, day: u16, category: &str) -> u32 {
        let expected = plan.participants.iter().filter(|one| one.category.as_deref() == Some(category));
        let of_plan = expected.map(|one| {
            let who = Attendee::Participant(one.code.clone());
            self.present(day, &who).unwrap_or(one.count)
        });
        let others = self.others(day).filter(
            |(who, _)| matches!(who, Attendee::Other { category: of, .. } if of.as_str() == category),
        );
        of_plan.chain(others.map(|(_, count)| count)).fold(0, u32::saturating_add)
    }

    /// How many persons of a category were in an item: the headcount, else those of its day.
    pub fn in_item(&self, plan: &Plan, item: &ItemId, day: u16, category: &str) -> u32 {
        let counted = self.headcounts.get(&(item.clone(), CompactString::from(category)));
        counted.copied().unwrap_or_else(|| self.of_category(plan, day, category))
    }

    /// The headcount of a category in an item, if somebody counted.
    pub fn headcount(&self, item: &ItemId, category: &str) -> Option<u32> {
        self.headcounts.get(&(item.clone(), CompactString::from(category))).copied()
    }
}
