//! Plans as files (`plenary/plan/1`): read with all their faults listed, and written.

mod after;
mod agenda;
mod declared;
mod people;
mod schedule;

#[cfg(test)]
mod tests;

use std::path::Path;

use chrono_tz::Tz;
use compact_str::CompactString;
use jsonc_parser::ast::Value;

use super::finding::{Finding, IdFault, Named, ObjectKind, Problem, Quantity};
use super::json::{read_document, too_large, without_member};
use super::nearest::nearest_zone;
use super::reader::{Reader, fields, start};
use super::{ImportError, bytes_of};
use crate::domain::lang::Lang;
use crate::domain::note::Level;
use crate::domain::plan::{Attribution, Place, Plan};

pub use crate::domain::plan::json::{FORMAT, write};

/// Thresholds of a plan that sets none: a category is named from so many persons on.
pub(super) const THRESHOLD: u32 = 3;
pub(super) const THRESHOLD_PUBLIC: u32 = 5;

/// What reading a plan came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// There is one unless a finding is an error.
    pub plan: Option<Plan>,
    /// In the order of their places, none twice.
    pub findings: Vec<Finding>,
}

/// Reads a plan and lists all its faults.
pub fn read(bytes: &[u8]) -> Reading {
    let (plan, findings) = read_document(bytes, plan);
    Reading { plan, findings }
}

/// The plan without its participants; none where it has none.
pub fn without_participants(bytes: &[u8]) -> Option<Vec<u8>> {
    without_member(bytes, "participants")
}

/// Reads the plan in a file; one that is too large is refused before it is read.
///
/// # Errors
/// Where the file cannot be read. What is wrong inside it is in the findings.
pub fn read_file(path: &Path) -> Result<Reading, ImportError> {
    Ok(read_file_with_bytes(path)?.0)
}

/// The same, with the bytes that were read, for who keeps the plan; none of a file too large.
///
/// # Errors
/// Where the file cannot be read.
pub fn read_file_with_bytes(path: &Path) -> Result<(Reading, Vec<u8>), ImportError> {
    Ok(match bytes_of(path)? {
        Ok(bytes) => (read(&bytes), bytes),
        Err(length) => (Reading { plan: None, findings: too_large(length) }, Vec::new()),
    })
}

pub(super) fn plan<'t>(reader: &mut Reader<'t>, root: &Value<'t>) -> Option<Plan> {
    use ObjectKind::Plan as Object;
    fields!(reader, root, Object;
        format, id, title, short_title, banner, place, timezone, languages, convened_by,
        in_partnership_with, supported_by, attribution, delete_personal_data_after, municipalities,
        categories, themes, participants, team, abbreviations, evaluation_questions, follow_up, days);
    if let Some(format) = format {
        format_of(reader, format, FORMAT);
    }
    let id = reader.required(id, root, Object, "id").and_then(|id| folder_name(reader, id));
    let title = reader.required(title, root, Object, "title").and_then(|title| reader.filled_text(title));
    let short_title = short_title.and_then(|title| reader.filled_text(title));
    let banner = banner.and_then(|banner| reader.text(banner));
    let place = place.and_then(|value| self::place(reader, value));
    let timezone = reader.required(timezone, root, Object, "timezone").and_then(|zone| zone_of(reader, zone));
    let languages = self::languages(reader, languages);
    let convened_by = reader.texts(convened_by);
    let in_partnership_with = reader.texts(in_partnership_with);
    let supported_by = reader.texts(supported_by);
    let attribution = match attribution {
        Some(value) => self::attribution(reader, value),
        None => Some(Attribution {
            rule: None,
            threshold: THRESHOLD,
            threshold_public: THRESHOLD_PUBLIC,
            default: Level::None,
        }),
    };
    let delete_personal_data_after =
        delete_personal_data_after.and_then(|date| reader.date(date)).map(|date| date.value);
    let (municipalities, known_municipalities) = people::municipalities(reader, municipalities);
    let (categories, known_categories) = people::categories(reader, categories);
    let themes = people::themes(reader, themes);
    let participants = people::participants(reader, participants, &known_municipalities, &known_categories);
    let team = people::team(reader, team);
    let abbreviations = people::abbreviations(reader, abbreviations);
    let evaluation_questions = after::evaluation_questions(reader, evaluation_questions);
    let days = reader.required(days, root, Object, "days");
    let days = agenda::days(reader, days, &known_municipalities);
    let follow_up = after::follow_up(reader, follow_up, days.iter().map(|day| day.date).max());
    Some(Plan {
        id: id?,
        title: title?,
        short_title,
        banner,
        place,
        timezone: timezone?,
        languages,
        convened_by,
        in_partnership_with,
        supported_by,
        attribution: attribution?,
        delete_personal_data_after,
        municipalities,
        categories,
        themes,
        participants,
        team,
        abbreviations,
        evaluation_questions,
        follow_up,
        days,
    })
}

/// Notes a document that says it is another kind.
pub(super) fn format_of<'t>(reader: &mut Reader<'t>, value: &Value<'t>, expected: &'static str) {
    if let Some(found) = reader.string(value)
        && found != expected
    {
        reader.error(start(value), Problem::WrongFormat { expected, found: found.to_owned() });
    }
}

/// The id of a workshop is the name of its folder: on every platform, and never a way out of the
/// workspace.
fn folder_name<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<CompactString> {
    let id = reader.id(value)?;
    if let Some(fault) = fault_of_folder(&id.value) {
        reader.error(id.at, Problem::BadId { found: id.value.to_string(), fault });
        return None;
    }
    Some(id.value)
}

/// Whether an id can name a workshop, and so its folder.
pub(super) fn is_folder_name(id: &str) -> bool {
    const LONGEST: usize = 64;
    !id.is_empty() && id.chars().count() <= LONGEST && fault_of_folder(id).is_none()
}

fn fault_of_folder(id: &str) -> Option<IdFault> {
    let letters = || id.chars();
    let allowed = |letter: &char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let stem = id.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = |name: &str| {
        let number = stem.strip_prefix(name).and_then(|rest| rest.parse::<u8>().ok());
        number.is_some_and(|number| (1..=9).contains(&number))
    };
    if let Some(letter) = letters().find(|letter| !allowed(letter)) {
        Some(IdFault::Character(letter))
    } else if let Some(edge) = letters().next().filter(|letter| matches!(letter, '.' | '-')) {
        Some(IdFault::Edge(edge))
    } else if id.ends_with('.') {
        Some(IdFault::Edge('.'))
    } else if matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || port("com") || port("lpt") {
        Some(IdFault::Reserved)
    } else {
        None
    }
}

fn place<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Place> {
    use ObjectKind::Place as Object;
    fields!(reader, value, Object; city, country);
    let city = reader.required(city, value, Object, "city").and_then(|city| reader.filled_text(city));
    let country = country.and_then(|country| reader.text(country));
    Some(Place { city: city?, country })
}

fn zone_of<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Tz> {
    let found = reader.string(value)?;
    match found.parse() {
        Ok(zone) => Some(zone),
        Err(_) => {
            let problem = Problem::Unknown {
                what: Named::TimeZone,
                found: found.to_owned(),
                nearest: nearest_zone(found).map(str::to_owned),
                known: Vec::new(),
            };
            reader.error(start(value), problem);
            None
        }
    }
}

fn languages<'t>(reader: &mut Reader<'t>, value: Option<&Value<'t>>) -> Vec<Lang> {
    let Some(value) = value else { return vec![Lang::En] };
    let mut languages: Vec<(Lang, usize)> = Vec::new();
    let list = reader.list(Some(value));
    if list.is_empty() && matches!(value, Value::Array(_)) {
        reader.error(start(value), Problem::EmptyList);
    }
    for code in list {
        let at = start(code);
        let Some(lang) = reader.string(code).and_then(|code| reader.language(code, at)) else { continue };
        if let Some(&(_, first_line)) = languages.iter().find(|(known, _)| *known == lang) {
            let id = lang.code().to_owned();
            reader.error(at, Problem::DuplicateId { what: Named::Language, id, first_line });
        } else {
            languages.push((lang, at));
        }
    }
    languages.into_iter().map(|(lang, _)| lang).collect()
}

fn attribution<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Attribution> {
    fields!(reader, value, ObjectKind::Attribution; rule, threshold, threshold_public, default);
    let persons = |reader: &mut Reader<'t>, value: Option<&Value<'t>>, unsaid: u32| match value {
        Some(value) => reader.number(value, Quantity::Persons, 1, 10_000),
        None => Some(unsaid),
    };
    let rule = rule.and_then(|rule| reader.text(rule));
    let threshold = persons(reader, threshold, THRESHOLD);
    let threshold_public = persons(reader, threshold_public, THRESHOLD_PUBLIC);
    let default = match default {
        Some(level) => reader.word(level, Named::Level, agenda::LEVELS),
        None => Some(Level::None),
    };
    Some(Attribution { rule, threshold: threshold?, threshold_public: threshold_public?, default: default? })
}
