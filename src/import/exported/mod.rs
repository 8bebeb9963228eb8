//! The internal version of the minutes as JSON (`plenary/minutes/1`), read back into the plan and the events of
//! its workshop.
//!
//! What it does not hold does not come back: notes off the record, withdrawn or deleted, and the words that
//! stood in a note before it was corrected. Of everything else the new workshop knows what the old one knew,
//! under the same ids.

mod journal;
mod notes;

use std::collections::{BTreeMap, HashMap};
use std::io::Read;
use std::path::Path;

use chrono::DateTime;
use jsonc_parser::ast::Value;
use serde::Deserialize;

use super::ImportError;
use super::finding::{Finding, ObjectKind, Problem, Severity};
use super::json::read_document_of_any_size;
use super::plan;
use super::reader::{Reader, start};
use crate::domain::event::{Body, Event, OF_MINUTES, Writer};
use crate::domain::ids::{EventId, MOST_EVENTS, WriterTag};
use crate::domain::note::Kind;
use crate::domain::plan::Plan;
use crate::domain::profile::Profile;
use crate::domain::stamp::Stamp;
use journal::{JournalJson, WriterJson};
use notes::NoteJson;

/// What the field `format` of the minutes says.
pub const FORMAT: &str = "plenary/minutes/1";

/// A workshop as an export holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exported {
    /// As it was brought.
    pub plan: Plan,
    /// In the order of their tags.
    pub files: Vec<EventFile>,
    pub warnings: Vec<Finding>,
}

/// What one writer wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct EventFile {
    pub tag: WriterTag,
    /// The first says who writes it; then in the order of their numbers, of which some are missing.
    pub events: Vec<Event>,
}

/// Why no workshop can be made of an export.
#[derive(Clone, Debug, PartialEq)]
pub enum Unusable {
    /// It is a version that leaves out what a workshop is made of.
    Profile(Profile),
    Faulty(Vec<Finding>),
}

/// Whether a file says near its beginning that it holds minutes.
///
/// # Errors
/// Where the file cannot be read.
pub fn is_exported(path: &Path) -> Result<bool, ImportError> {
    const LOOKED_AT: u64 = 64 << 10;
    let mut head = Vec::new();
    let read = std::fs::File::open(path).and_then(|file| file.take(LOOKED_AT).read_to_end(&mut head));
    read.map_err(|source| ImportError::Read { path: path.to_owned(), source })?;
    Ok(says_minutes(&head))
}

fn says_minutes(head: &[u8]) -> bool {
    let is_space = |byte: &&u8| byte.is_ascii_whitespace();
    let after = |text: &[u8], sign: &[u8]| {
        let spaces = text.iter().take_while(is_space).count();
        text[spaces..].strip_prefix(sign).map(<[u8]>::to_vec)
    };
    memchr::memmem::find_iter(head, br#""format""#).any(|at| {
        let value = after(&head[at + br#""format""#.len()..], b":");
        value.and_then(|value| after(&value, br#""plenary/minutes/"#)).is_some()
    })
}

/// Reads the export in a file, however large it is.
///
/// # Errors
/// Where the file cannot be read. What is wrong inside it is in the inner result.
pub fn read_file(path: &Path) -> Result<Result<Exported, Unusable>, ImportError> {
    let bytes = std::fs::read(path);
    let bytes = bytes.map_err(|source| ImportError::Read { path: path.to_owned(), source })?;
    Ok(read(&bytes))
}

/// Reads an export.
///
/// # Errors
/// [`Unusable`]; a plan is read with all its faults, of what was noted the first fault is told.
pub fn read(bytes: &[u8]) -> Result<Exported, Unusable> {
    let mut profile = None;
    let (plan, findings) = read_document_of_any_size(bytes, |reader, root| {
        let plan = document(reader, root, &mut profile);
        // Of another version it is no news that it has no plan.
        if profile.is_some_and(Profile::is_internal) { plan } else { None }
    });
    if let Some(other) = profile.filter(|profile| !profile.is_internal()) {
        return Err(Unusable::Profile(other));
    }
    let Some(plan) = plan else { return Err(Unusable::Faulty(findings)) };
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Unusable::Faulty(findings.clone()))?;
    let happened: Happened = serde_json::from_str(text).map_err(|error| at_place(text, &error))?;
    let files = happened.files(text)?;
    Ok(Exported { plan, files, warnings: findings })
}

/// What kind of document it is, and its plan.
fn document<'t>(reader: &mut Reader<'t>, root: &Value<'t>, profile: &mut Option<Profile>) -> Option<Plan> {
    use ObjectKind::Minutes as Object;
    let Value::Object(fields) = root else {
        reader.wrong_type(root, super::Shape::Object);
        return None;
    };
    let member = |name: &str| {
        let found = fields.properties.iter().find(|field| field.name.as_str() == name);
        found.map(|field| &field.value)
    };
    let format = reader.required(member("format"), root, Object, "format")?;
    plan::format_of(reader, format, FORMAT);
    let value = reader.required(member("profile"), root, Object, "profile")?;
    let known = Profile::ALL.map(|profile| (profile.name(), profile));
    *profile = Some(reader.word(value, super::Named::Profile, &known)?);
    if !profile.is_some_and(Profile::is_internal) {
        return None;
    }
    reader.required(member("journal"), root, Object, "journal");
    let plans = reader.required(member("plan"), root, Object, "plan")?;
    let brought = match plans {
        Value::Object(plans) => plans.properties.iter().find(|field| field.name.as_str() == "brought"),
        other => {
            reader.wrong_type(other, super::Shape::Object);
            return None;
        }
    };
    match brought {
        Some(brought) => plan::plan(reader, &brought.value),
        None => {
            reader.error(start(plans), Problem::MissingField { object: Object, field: "brought" });
            None
        }
    }
}

/// What happened, as far as it is told; the other fields are computed of it.
#[derive(Deserialize)]
struct Happened {
    notes: BTreeMap<Kind, Vec<NoteJson>>,
    journal: JournalJson,
}

impl Happened {
    fn files(self, text: &str) -> Result<Vec<EventFile>, Unusable> {
        let mut events = Vec::new();
        for (kind, notes) in self.notes {
            notes.into_iter().for_each(|note| note.into_events(kind, &mut events));
        }
        let JournalJson { writers, presses, undos, links } = self.journal;
        events.extend(presses.into_iter().map(|press| press.0));
        events.extend(undos.into_iter().map(Event::from));
        events.extend(links.into_iter().map(Event::from));
        let mut by_writer: BTreeMap<WriterTag, Vec<Event>> =
            writers.keys().map(|tag| (tag.0, Vec::new())).collect();
        let mut known: HashMap<EventId, usize> = HashMap::with_capacity(events.len());
        for event in events {
            let Some(file) = by_writer.get_mut(&event.id.writer) else {
                return Err(at_id(text, event.id, "is by a writer who is not among `journal.writers`"));
            };
            match known.get(&event.id) {
                // What two persons merged is inside of both.
                Some(&place) if file[place] == event => {}
                Some(_) => return Err(at_id(text, event.id, "is there twice, and not the same")),
                None => {
                    known.insert(event.id, file.len());
                    file.push(event);
                }
            }
        }
        let files = by_writer.into_iter().zip(writers.into_values());
        Ok(files.map(|((tag, events), writer)| file(tag, events, writer)).collect())
    }
}

/// The file of a writer. Nobody claims it: whoever was this person on this machine may go on in the old
/// workshop, and the same number must never name two events.
fn file(tag: WriterTag, mut events: Vec<Event>, writer: WriterJson) -> EventFile {
    events.sort_unstable_by_key(|event| event.id.number);
    let WriterJson { person, stream, machine } = writer;
    let writer = Writer { person, machine: format!("{OF_MINUTES}{machine}"), stream };
    let (stamp, at) =
        events.first().map_or((Stamp::default(), DateTime::UNIX_EPOCH), |first| (first.stamp, first.at));
    let head = Event { id: EventId::new(tag, 0), stamp, at, step: None, body: Body::Writer(writer) };
    events.insert(0, head);
    EventFile { tag, events }
}

/// An event that is named in the document.
#[derive(Deserialize, Clone, Copy)]
#[serde(try_from = "EventId")]
struct Id(EventId);

impl TryFrom<EventId> for Id {
    type Error = String;

    fn try_from(id: EventId) -> Result<Self, String> {
        match id.number {
            1..MOST_EVENTS => Ok(Self(id)),
            _ => Err(format!("`{id}` cannot be an event: its number is out of range")),
        }
    }
}

/// The fault that ended the reading.
fn at_place(text: &str, error: &serde_json::Error) -> Unusable {
    let told = error.to_string();
    let reason = told.rsplit_once(" at line ").map_or(told.as_str(), |(reason, _)| reason).to_owned();
    let line = text.lines().nth(error.line().saturating_sub(1)).unwrap_or_default();
    // It counts bytes, and findings count characters.
    let before = line.bytes().take(error.column().saturating_sub(1));
    let column = before.filter(|byte| byte & 0xc0 != 0x80).count() + 1;
    fault(error.line().max(1), column, reason)
}

/// A fault of what an event is, where the event is named first.
fn at_id(text: &str, id: EventId, what: &str) -> Unusable {
    let at = text.find(&format!("\"{id}\"")).unwrap_or_default();
    let line_start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[..at].matches('\n').count() + 1;
    fault(line, text[line_start..at].chars().count() + 1, format!("`{id}` {what}"))
}

fn fault(line: usize, column: usize, reason: String) -> Unusable {
    let problem = Problem::NotAsWritten { reason };
    Unusable::Faulty(vec![Finding { line, column, severity: Severity::Error, problem }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_told_by_what_they_say_of_themselves() {
        for minutes in
            [r#"{"format": "plenary/minutes/1""#, "{\n \"profile\": 1, \"format\"\n:\t\"plenary/minutes/2\""]
        {
            assert!(says_minutes(minutes.as_bytes()), "{minutes}");
        }
        for other in [
            r#"{"format": "plenary/plan/1", "title": "plenary/minutes/1"}"#,
            r#"{"title": "\"format\": \"plenary/minutes/1\""}"#,
            r#""format"#,
            "",
        ] {
            assert!(!says_minutes(other.as_bytes()), "{other}");
        }
    }
}
