//! The days of a plan, their items, and the segments of these.

use chrono::{NaiveDate, NaiveTime};
use compact_str::CompactString;
use jsonc_parser::ast::Value;

use super::declared::Declared;
use super::schedule;
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::note::Level;
use crate::domain::plan::{Day, Item, ItemAttribution, Segment, SegmentWho};
use crate::import::finding::{Named, ObjectKind, Problem, Quantity};
use crate::import::reader::{At, Reader, fields, start};

/// A day is no longer than this, and so is everything in it.
const MINUTES_OF_A_DAY: u32 = 24 * 60;

/// When a day begins that does not say so.
const DAY_START: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).expect("nine o'clock is a time");

/// The levels that a plan can set; off the record there is nothing to set it for.
pub const LEVELS: &[(&str, Level)] = &[
    ("on_record", Level::OnRecord),
    ("municipality", Level::Municipality),
    ("category", Level::Category),
    ("none", Level::None),
];

const ITEM_ATTRIBUTIONS: &[(&str, ItemAttribution)] = &[
    ("on_record", ItemAttribution::Level(Level::OnRecord)),
    ("municipality", ItemAttribution::Level(Level::Municipality)),
    ("category", ItemAttribution::Level(Level::Category)),
    ("none", ItemAttribution::Level(Level::None)),
    ("not_recorded", ItemAttribution::NotRecorded),
];

pub fn days<'t>(reader: &mut Reader<'t>, list: Option<&Value<'t>>, municipalities: &Declared) -> Vec<Day> {
    let mut known = Declared::new(Named::Item);
    let mut dates = Declared::new(Named::Day);
    let mut latest = None;
    let days = filled_list(reader, list).iter();
    days.filter_map(|value| day(reader, value, municipalities, &mut known, &mut dates, &mut latest)).collect()
}

/// The elements of a list that must have some.
fn filled_list<'v, 't>(reader: &mut Reader<'t>, list: Option<&'v Value<'t>>) -> &'v [Value<'t>] {
    if let Some(value @ Value::Array(array)) = list
        && array.elements.is_empty()
    {
        reader.error(start(value), Problem::EmptyList);
    }
    reader.list(list)
}

fn day<'t>(
    reader: &mut Reader<'t>,
    value: &Value<'t>,
    municipalities: &Declared,
    known: &mut Declared,
    dates: &mut Declared,
    latest: &mut Option<NaiveDate>,
) -> Option<Day> {
    use ObjectKind::Day as Object;
    fields!(reader, value, Object; date, start, hard_end, items);
    let date = reader.required(date, value, Object, "date").and_then(|date| reader.date(date));
    if let Some(date) = date {
        let text = CompactString::from(date.value.to_string());
        dates.declare(reader, &At { value: text, at: date.at });
        if let Some(previous) = latest.filter(|latest| *latest > date.value) {
            reader.error(date.at, Problem::DaysOutOfOrder { date: date.value, previous });
        }
        *latest = (*latest).max(Some(date.value));
    }
    let start = match start {
        Some(start) => reader.time(start).map(|start| start.value),
        None => Some(DAY_START),
    };
    let hard_end = hard_end.and_then(|end| reader.time(end));
    if let (Some(start), Some(hard_end)) = (start, hard_end)
        && hard_end.value <= start
    {
        let problem = Problem::HardEndNotAfterStart { hard_end: hard_end.value, start };
        reader.error(hard_end.at, problem);
    }
    let items = reader.required(items, value, Object, "items");
    let mut places = Vec::new();
    let mut read = Vec::new();
    for value in filled_list(reader, items) {
        let (item, place) = item(reader, value, municipalities, known);
        read.extend(item);
        places.push(place);
    }
    if let Some(start) = start {
        schedule::check(reader, start, hard_end, &places);
    }
    Some(Day { date: date?.value, start: start?, hard_end: hard_end.map(|end| end.value), items: read })
}

/// Reads an item, and what its place in the day depends on (also of an item that has faults).
fn item<'t>(
    reader: &mut Reader<'t>,
    value: &Value<'t>,
    municipalities: &Declared,
    known: &mut Declared,
) -> (Option<Item>, schedule::Placed) {
    let mut placed = schedule::Placed::default();
    let item = placed_item(reader, value, municipalities, known, &mut placed);
    (item, placed)
}

fn placed_item<'t>(
    reader: &mut Reader<'t>,
    value: &Value<'t>,
    municipalities: &Declared,
    known: &mut Declared,
    placed: &mut schedule::Placed,
) -> Option<Item> {
    use ObjectKind::Item as Object;
    fields!(reader, value, Object;
        id, kind, format, title, start, minutes, min_minutes, until, absorbs, purpose, questions,
        speakers, outputs, attribution, interpretation, segments);
    let id = reader.required(id, value, Object, "id").and_then(|id| reader.id(id));
    if let Some(id) = &id {
        known.declare(reader, id);
        placed.id.clone_from(&id.value);
    }
    let kind = kind.and_then(|kind| reader.line(kind));
    let format = format.and_then(|format| reader.line(format));
    let title = reader.required(title, value, Object, "title").and_then(|title| reader.filled_text(title));
    placed.start = start.and_then(|start| reader.time(start));
    let minutes = reader
        .required(minutes, value, Object, "minutes")
        .and_then(|minutes| reader.number(minutes, Quantity::Minutes, 1, MINUTES_OF_A_DAY));
    let min_minutes = min_minutes.map(|value| {
        let minimum = reader.number(value, Quantity::Minutes, 0, MINUTES_OF_A_DAY);
        if let (Some(minimum), Some(minutes)) = (minimum, minutes)
            && minimum > minutes
        {
            reader.error(self::start(value), Problem::MinimumAboveMinutes { minimum, minutes });
        }
        minimum
    });
    let min_minutes = min_minutes.unwrap_or(minutes);
    placed.minutes = minutes;
    placed.min_minutes = min_minutes;
    placed.until = until.and_then(|until| reader.time(until));
    let absorbs = reader.bool(absorbs).unwrap_or(false);
    let purpose = purpose.and_then(|purpose| reader.text(purpose));
    let questions = reader.texts(questions);
    let speakers = reader.texts(speakers);
    let outputs = reader.texts(outputs);
    let attribution = match attribution {
        Some(value) => reader.word(value, Named::ItemAttribution, ITEM_ATTRIBUTIONS),
        None => Some(ItemAttribution::Default),
    };
    let interpretation = interpretation.and_then(|interpretation| reader.text(interpretation));
    let segments = self::segments(reader, segments, municipalities, minutes);
    Some(Item {
        id: ItemId::new(&id?.value),
        kind: kind.map(CompactString::from),
        format: format.map(CompactString::from),
        title: title?,
        start: placed.start.map(|start| start.value),
        minutes: minutes?,
        min_minutes: min_minutes?,
        until: placed.until.map(|until| until.value),
        absorbs,
        purpose,
        questions,
        speakers,
        outputs,
        attribution: attribution?,
        interpretation,
        segments,
    })
}

fn segments<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
    municipalities: &Declared,
    minutes: Option<u32>,
) -> Vec<Segment> {
    let read = reader.list(list).iter();
    let segments: Vec<Segment> = read.filter_map(|value| segment(reader, value, municipalities)).collect();
    let total = segments.iter().map(|segment| segment.minutes + segment.questions_minutes).sum();
    if let (Some(list), Some(minutes)) = (list, minutes)
        && total > minutes
    {
        reader.warning(start(list), Problem::SegmentsTooLong { total, minutes });
    }
    segments
}

fn segment<'t>(reader: &mut Reader<'t>, value: &Value<'t>, municipalities: &Declared) -> Option<Segment> {
    use ObjectKind::Segment as Object;
    fields!(reader, value, Object; municipality, speaker, label, minutes, questions_minutes);
    let said = [municipality, speaker, label].iter().flatten().count();
    if said != 1 {
        reader.error(start(value), Problem::SegmentWho { found: said });
    }
    let municipality = municipality.and_then(|id| municipalities.find(reader, id));
    let speaker = speaker.and_then(|speaker| reader.filled_text(speaker));
    let label = label.and_then(|label| reader.filled_text(label));
    let minutes = reader
        .required(minutes, value, Object, "minutes")
        .and_then(|minutes| reader.number(minutes, Quantity::Minutes, 1, MINUTES_OF_A_DAY));
    let questions_minutes = match questions_minutes {
        Some(minutes) => reader.number(minutes, Quantity::Minutes, 0, MINUTES_OF_A_DAY),
        None => Some(0),
    };
    let who = municipality
        .map(|id| SegmentWho::Municipality(MunicipalityId::new(id)))
        .or(speaker.map(SegmentWho::Speaker))
        .or(label.map(SegmentWho::Label))?;
    Some(Segment { who, minutes: minutes?, questions_minutes: questions_minutes? })
}
