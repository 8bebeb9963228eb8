//! Who took part: persons by category and day, as somebody counted them, else as the plan expects; and the
//! functions that may be listed.

use chrono::NaiveDate;

use crate::domain::attendance::{Attendance, Attendee, Consent};
use crate::domain::ids::MunicipalityId;
use crate::domain::lang::{Lang, Text};
use crate::domain::plan::{Category, Participant, Plan};
use crate::domain::profile::Profile;
use crate::domain::workshop::Workshop;

/// Persons by category.
pub struct Participation<'a> {
    pub days: Vec<DayOf>,
    /// Those with anybody in them, in the order of the plan; the last may be those of no category. A number
    /// for each day.
    pub categories: Vec<(Option<&'a Category>, Vec<u32>)>,
    /// As many as were there on the fullest day.
    pub persons: u32,
    pub municipalities: u32,
}

/// A day, and how many persons it had.
#[derive(Clone, Copy, Debug)]
pub struct DayOf {
    pub date: NaiveDate,
    pub persons: u32,
    /// Somebody counted; else the number is that of the plan.
    pub is_counted: bool,
}

/// A function that may be listed, with what is known of it.
pub struct Listed<'a> {
    pub municipality: Option<&'a MunicipalityId>,
    pub affiliation: Option<&'a Text>,
    /// As the plan calls it, in its languages; or as somebody typed it at the door.
    pub role: Role<'a>,
    /// A number for each day.
    pub persons: Vec<u32>,
    /// What was agreed to, in the order of [`Consent::ALL`]; nothing is told of it outside.
    pub consents: Option<[Option<bool>; Consent::ALL.len()]>,
}

#[derive(Clone, Copy)]
pub enum Role<'a> {
    Unknown,
    OfPlan(&'a Text),
    Typed(&'a str),
}

impl<'a> Role<'a> {
    pub fn in_lang(self, lang: Lang) -> &'a str {
        self.found(lang).0
    }

    /// The same with its own language, where the plan has it in another one only.
    pub fn found(self, lang: Lang) -> (&'a str, Option<Lang>) {
        match self {
            Role::Unknown => ("", None),
            Role::OfPlan(text) => text.found(lang),
            Role::Typed(text) => (text, None),
        }
    }
}

impl<'a> Participation<'a> {
    pub fn of(workshop: &'a Workshop) -> Self {
        let (plan, attendance): (&'a Plan, _) = (workshop.plan(), workshop.attendance());
        let days = 0..plan.days.len() as u16;
        let of_day = |category: Option<&Category>, day| persons(plan, attendance, category, day);
        let mut categories: Vec<(Option<&Category>, Vec<u32>)> = Vec::new();
        for category in plan.categories.iter().map(Some).chain([None]) {
            let persons: Vec<u32> = days.clone().map(|day| of_day(category, day)).collect();
            if persons.iter().any(|persons| *persons > 0) {
                categories.push((category, persons));
            }
        }
        let of_days: Vec<DayOf> = plan
            .days
            .iter()
            .zip(days.clone())
            .map(|(of_plan, day)| DayOf {
                date: of_plan.date,
                persons: categories
                    .iter()
                    .map(|(_, persons)| persons[usize::from(day)])
                    .fold(0, u32::saturating_add),
                is_counted: attendance.is_counted(day),
            })
            .collect();
        let is_there = |id: &MunicipalityId| {
            days.clone().any(|day| {
                let mut of_plan =
                    plan.participants.iter().filter(|one| one.municipality.as_ref() == Some(id));
                of_plan.any(|one| present(attendance, day, one) > 0)
                    || attendance.others(day).any(|(who, count)| {
                        matches!(who, Attendee::Other { municipality: Some(of), .. } if of == id) && count > 0
                    })
            })
        };
        Self {
            persons: of_days.iter().map(|day| day.persons).max().unwrap_or(0),
            municipalities: plan.municipalities.iter().filter(|town| is_there(&town.id)).count() as u32,
            days: of_days,
            categories,
        }
    }

    /// Whether all days have the numbers of the plan.
    pub fn is_planned(&self) -> bool {
        self.days.iter().all(|day| !day.is_counted)
    }
}

/// The functions that a version lists: the organisers' all of them, that of the participants those alone
/// that agreed to stand on the list, the public one none.
pub fn listed(workshop: &Workshop, profile: Profile) -> Vec<Listed<'_>> {
    if profile == Profile::Public {
        return Vec::new();
    }
    let is_internal = profile.is_internal();
    let (plan, attendance) = (workshop.plan(), workshop.attendance());
    let days = 0..plan.days.len() as u16;
    let may_be =
        |one: &&Participant| is_internal || attendance.consent(&one.code, Consent::List) == Some(true);
    let of_plan = plan.participants.iter().filter(may_be).map(|one| Listed {
        municipality: one.municipality.as_ref(),
        affiliation: one.affiliation.as_ref(),
        role: one.role.as_ref().map_or(Role::Unknown, Role::OfPlan),
        persons: days.clone().map(|day| present(attendance, day, one)).collect(),
        consents: is_internal.then(|| Consent::ALL.map(|consent| attendance.consent(&one.code, consent))),
    });
    let mut all: Vec<Listed<'_>> = of_plan.collect();
    if is_internal {
        all.extend(others(attendance, days));
    }
    all
}

/// Those who came without standing in the plan: a row for each, whatever the days.
fn others(attendance: &Attendance, days: std::ops::Range<u16>) -> Vec<Listed<'_>> {
    let mut known: Vec<(&Attendee, Vec<u32>)> = Vec::new();
    for day in days.clone() {
        for (who, count) in attendance.others(day) {
            let place = known.iter().position(|(other, _)| *other == who).unwrap_or_else(|| {
                known.push((who, vec![0; days.len()]));
                known.len() - 1
            });
            known[place].1[usize::from(day)] = count;
        }
    }
    known.retain(|(_, persons)| persons.iter().any(|count| *count > 0));
    let listed = known.into_iter().filter_map(|(who, persons)| match who {
        Attendee::Other { role, municipality, .. } => Some(Listed {
            municipality: municipality.as_ref(),
            affiliation: None,
            role: Role::Typed(role),
            persons,
            consents: Some([None; Consent::ALL.len()]),
        }),
        Attendee::Participant(_) => None,
    });
    listed.collect()
}

fn present(attendance: &Attendance, day: u16, one: &Participant) -> u32 {
    attendance.present(day, &Attendee::Participant(one.code.clone())).unwrap_or(one.count)
}

/// How many of a category were there on a day; none: those of no category that the plan knows.
fn persons(plan: &Plan, attendance: &Attendance, category: Option<&Category>, day: u16) -> u32 {
    if let Some(category) = category {
        return attendance.of_category(plan, day, &category.id);
    }
    let is_known = |id: &str| plan.categories.iter().any(|category| category.id == id);
    let of_plan = plan.participants.iter().filter(|one| !one.category.as_deref().is_some_and(is_known));
    let of_plan = of_plan.map(|one| present(attendance, day, one));
    let others = attendance
        .others(day)
        .filter(|(who, _)| !matches!(who, Attendee::Other { category, .. } if is_known(category)));
    of_plan.chain(others.map(|(_, count)| count)).fold(0, u32::saturating_add)
}
