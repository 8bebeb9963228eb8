//! Example notes with a simulated run (`plenary/example-notes/1`), read into the events of a
//! workshop: what the demonstration shows as already held.

mod events;
mod note;

#[cfg(test)]
mod tests;

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use jsonc_parser::ast::Value;

use super::finding::{Finding, Named, ObjectKind, Problem, Quantity};
use super::json::read_document;
use super::plan::format_of;
use super::reader::{At, Reader, fields, start};
use crate::domain::event::{Event, LinkStatus};
use crate::domain::ids::{ItemId, WriterTag};
use crate::domain::lang::Text;
use crate::domain::note::NoteFields;
use crate::domain::plan::Plan;

/// What the field `format` of example notes says.
pub const FORMAT: &str = "plenary/example-notes/1";

/// The writer of the example's events of time.
pub fn time_writer() -> WriterTag {
    WriterTag::from_bits(1)
}

/// The writer of the example's notes and links.
pub fn notes_writer() -> WriterTag {
    WriterTag::from_bits(2)
}

/// A workshop's example: what happened in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// In the order of their stamps, which is that of the instants they speak of. Each writer's
    /// numbers begin with 1.
    pub events: Vec<Event>,
    pub evaluation: Option<Evaluation>,
}

/// The questions of the evaluation form.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    pub provenance: Option<String>,
    pub scale: String,
    pub questions: Vec<Text>,
}

/// Reads the example notes of a plan. With `until` the example ends there: it holds what happened
/// before that instant, under the same ids as in the whole.
///
/// # Errors
/// All faults of the file, in the order of their places.
pub fn read(bytes: &[u8], plan: &Plan, until: Option<DateTime<Utc>>) -> Result<Example, Vec<Finding>> {
    let (example, findings) = read_document(bytes, |reader, root| example(reader, root, plan));
    let mut example = example.ok_or(findings)?;
    if let Some(until) = until {
        example.events.retain(|event| event.at < until);
    }
    Ok(example)
}

/// An item as it was held.
struct Held {
    item: ItemId,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

/// A stop inside an item.
struct Hold {
    from: DateTime<Utc>,
    to: DateTime<Utc>,
    reason: Option<String>,
}

struct Run {
    items: Vec<Held>,
    holds: Vec<Hold>,
}

struct ExampleNote {
    /// The number by which links name it.
    n: u32,
    /// Its place in the file.
    place: usize,
    at: Option<DateTime<Utc>>,
    fields: NoteFields,
}

struct Link {
    challenge: u32,
    practice: u32,
    status: LinkStatus,
}

fn example<'t>(reader: &mut Reader<'t>, root: &Value<'t>, workshop: &Plan) -> Option<Example> {
    use ObjectKind::ExampleNotes as Object;
    // The banner is the plan's too; legend and sources are for the people who read the file.
    fields!(reader, root, Object;
        format, plan, banner, provenance_legend, notes, run, evaluation, sources, links);
    let _ = (banner, provenance_legend, sources);
    if let Some(format) = format {
        format_of(reader, format, FORMAT);
    }
    if let Some(plan) = plan
        && let Some(found) = reader.string(plan).filter(|found| *found != workshop.id)
    {
        let problem = Problem::WrongPlan { expected: workshop.id.to_string(), found: found.to_owned() };
        reader.error(start(plan), problem);
    }
    let run = reader.required(run, root, Object, "run").and_then(|run| self::run(reader, run, workshop));
    let notes = reader.required(notes, root, Object, "notes");
    let mut known: HashMap<u32, usize> = HashMap::new();
    let list = reader.list(notes).iter();
    let notes: Vec<ExampleNote> =
        list.filter_map(|value| note::read(reader, value, workshop, &mut known)).collect();
    let list = reader.list(links).iter();
    let links = list.filter_map(|value| link(reader, value, &known)).collect();
    let evaluation = evaluation.and_then(|value| self::evaluation(reader, value));
    let run = run?;
    for note in notes.iter().filter(|note| note.at.is_none()) {
        if let Some(item) = note.fields.item.as_ref().filter(|item| run.held(item).is_none()) {
            reader.error(note.place, Problem::ItemNotHeld { item: item.to_string() });
        }
    }
    Some(Example { events: events::of(run, notes, links), evaluation })
}

impl Run {
    fn held(&self, item: &ItemId) -> Option<&Held> {
        self.items.iter().find(|held| held.item == *item)
    }
}

/// A reference to an item of the plan, and the date of its day.
fn item_of<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<(ItemId, NaiveDate)> {
    let found = reader.string(value)?;
    let id = ItemId::from(found);
    if let Some((day, _)) = plan.item(&id) {
        return Some((id, plan.days[day].date));
    }
    let items =
        || plan.days.iter().flat_map(|day| &day.items).map(|item| (item.id.as_str(), item.id.as_str()));
    reader.unknown(start(value), Named::Item, found, items().count(), items);
    None
}

fn run<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<Run> {
    fields!(reader, value, ObjectKind::Run; items, holds);
    let list = reader.list(items).iter();
    let items = list.filter_map(|value| held(reader, value, plan)).collect();
    let list = reader.list(holds).iter();
    let holds = list.filter_map(|value| hold(reader, value, plan)).collect();
    Some(Run { items, holds })
}

/// Two times of one day as instants, the second after the first.
fn span<'t>(
    reader: &mut Reader<'t>,
    plan: &Plan,
    date: Option<NaiveDate>,
    times: [Option<&Value<'t>>; 2],
) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
    let [start, end] = times.map(|time| time.and_then(|time| reader.time(time)));
    let (start, end): (At<_>, At<_>) = (start?, end?);
    if end.value <= start.value {
        reader.error(end.at, Problem::EndNotAfterStart { start: start.value, end: end.value });
    }
    let date = date?;
    Some((plan.instant(date, start.value), plan.instant(date, end.value)))
}

fn held<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<Held> {
    use ObjectKind::RunItem as Object;
    fields!(reader, value, Object; session, actual_start, actual_end);
    let item = reader.required(session, value, Object, "session");
    let item = item.and_then(|item| item_of(reader, item, plan));
    let from = reader.required(actual_start, value, Object, "actual_start");
    let to = reader.required(actual_end, value, Object, "actual_end");
    let (start, end) = span(reader, plan, item.as_ref().map(|(_, date)| *date), [from, to])?;
    Some(Held { item: item?.0, start, end })
}

fn hold<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<Hold> {
    use ObjectKind::Hold as Object;
    fields!(reader, value, Object; session, from, to, reason);
    let item = reader.required(session, value, Object, "session");
    let item = item.and_then(|item| item_of(reader, item, plan));
    let from = reader.required(from, value, Object, "from");
    let to = reader.required(to, value, Object, "to");
    let reason = reason.and_then(|reason| reader.line(reason));
    let (from, to) = span(reader, plan, item.map(|(_, date)| date), [from, to])?;
    Some(Hold { from, to, reason })
}

const LINK_STATUSES: &[(&str, LinkStatus)] = &[
    ("proposed", LinkStatus::Proposed),
    ("introduced", LinkStatus::Introduced),
    ("agreed", LinkStatus::Agreed),
];

fn link<'t>(reader: &mut Reader<'t>, value: &Value<'t>, notes: &HashMap<u32, usize>) -> Option<Link> {
    use ObjectKind::Link as Object;
    fields!(reader, value, Object; challenge, practice, status);
    let mut note = |value: Option<&Value<'t>>, parent: &Value<'t>, field| {
        let value = reader.required(value, parent, Object, field)?;
        let n = reader.number(value, Quantity::Index, 0, u32::MAX)?;
        if !notes.contains_key(&n) {
            reader.unknown(start(value), Named::Note, &n.to_string(), 0, std::iter::empty::<(&str, &str)>);
        }
        Some(n)
    };
    let challenge = note(challenge, value, "challenge");
    let practice = note(practice, value, "practice");
    let status = reader.required(status, value, Object, "status");
    let status = status.and_then(|status| reader.word(status, Named::LinkStatus, LINK_STATUSES));
    Some(Link { challenge: challenge?, practice: practice?, status: status? })
}

fn evaluation<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> Option<Evaluation> {
    use ObjectKind::Evaluation as Object;
    fields!(reader, value, Object; provenance, scale, questions);
    let provenance = provenance.and_then(|provenance| reader.line(provenance));
    let scale = reader.required(scale, value, Object, "scale").and_then(|scale| reader.filled_line(scale));
    let questions = reader.texts(questions);
    Some(Evaluation { provenance, scale: scale?, questions })
}
