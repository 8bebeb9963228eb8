//! The published schemas (`docs/schema`) and the program agree: whatever it writes validates with an
//! independent validator, no field that it writes is missing in a schema, and no field of a schema is one that
//! it never writes.

use std::collections::BTreeSet;
use std::sync::Arc;

use jsonschema::Validator;
use plenary::domain::evaluation::{Evaluation, Score};
use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{
    Abbreviation, EvaluationQuestion, Milestone, Place, Plan, Segment, SegmentWho, TeamMember,
};
use plenary::domain::plan_change::AddedSpeaker;
use plenary::domain::status::Status;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::journal::Workspace;
use plenary::minutes::{Minutes, Options, Profile, json};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::any_day::{self, Day, any_day};
use crate::room::{Room, fields};

const NAMES: [&str; 4] = ["plan", "minutes", "status", "event"];

fn schema(name: &str) -> Value {
    serde_json::from_str(text(name)).unwrap()
}

fn text(name: &str) -> &'static str {
    match name {
        "plan" => plenary::domain::plan::json::SCHEMA,
        "minutes" => json::SCHEMA,
        "status" => plenary::domain::status::SCHEMA,
        _ => plenary::domain::event::SCHEMA,
    }
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// The schema as published, and one that lets no field pass that it does not name.
struct Schema {
    published: Validator,
    sealed: Validator,
}

impl Schema {
    fn of(name: &str) -> Self {
        let published = schema(name);
        let mut sealed = published.clone();
        seal(&mut sealed, true);
        Self { published: validator(&published), sealed: validator(&sealed) }
    }

    #[track_caller]
    fn takes(&self, document: &Value) {
        for validator in [&self.published, &self.sealed] {
            let errors: Vec<String> =
                validator.iter_errors(document).map(|e| format!("{}: {e:.300}", e.instance_path())).collect();
            assert!(errors.is_empty(), "{errors:#?}");
        }
    }

    /// The places at which a document is refused.
    fn refuses(&self, document: &Value) -> Vec<String> {
        self.published.iter_errors(document).map(|error| error.instance_path().to_string()).collect()
    }
}

/// Objects with named fields have no others. What applies beside another schema says nothing of the rest.
fn seal(schema: &mut Value, is_whole: bool) {
    match schema {
        Value::Object(schema) => {
            let is_object = schema.get("type").is_some_and(|kind| kind == "object");
            if is_whole
                && is_object
                && schema.contains_key("properties")
                && !schema.contains_key("additionalProperties")
            {
                schema.insert("unevaluatedProperties".into(), false.into());
            }
            for (keyword, inner) in schema.iter_mut().filter(|(keyword, _)| *keyword != "not") {
                match (keyword.as_str(), inner) {
                    ("properties" | "$defs", Value::Object(all)) => {
                        all.values_mut().for_each(|one| seal(one, true));
                    }
                    ("if", _) => {}
                    ("then" | "else", inner) => seal(inner, false),
                    ("allOf", Value::Array(all)) => all.iter_mut().for_each(|one| seal(one, false)),
                    (_, inner) => seal(inner, true),
                }
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| seal(one, true)),
        _ => {}
    }
}

/// The names of all fields that a schema names.
fn named(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(schema) => {
            for (keyword, inner) in schema {
                if keyword == "properties" {
                    names.extend(inner.as_object().unwrap().keys().cloned());
                }
                named(inner, names);
            }
        }
        Value::Array(all) => all.iter().for_each(|one| named(one, names)),
        _ => {}
    }
}

/// The names of all fields of a document.
fn written(document: &Value, names: &mut BTreeSet<String>) {
    match document {
        Value::Object(fields) => {
            names.extend(fields.keys().cloned());
            fields.values().for_each(|one| written(one, names));
        }
        Value::Array(all) => all.iter().for_each(|one| written(one, names)),
        _ => {}
    }
}

fn minutes(workshop: &Workshop, profile: Profile, lang: Lang) -> Value {
    let words = Catalogue::load(lang);
    let since = workshop.issuing().editions().first().map(|first| first.order);
    let options = Options { prepared_on: "2023-06-20".parse().ok(), since, ..Options::new(profile) };
    serde_json::from_slice(&json::write(&Minutes::of(workshop, &options, &words))).unwrap()
}

fn statuses(workshop: &Workshop) -> Vec<Value> {
    let start: chrono::DateTime<chrono::Utc> = "2023-06-13T06:00:00Z".parse().unwrap();
    let at = (0..40).map(|hours| start + chrono::TimeDelta::minutes(47 * hours));
    at.map(|at| serde_json::to_value(Status::of(workshop, at)).unwrap()).collect()
}

/// The events as the lines of files in a real workspace.
fn lines(events: &[Event]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let tags: BTreeSet<WriterTag> = events.iter().map(|event| event.id.writer).collect();
    let of =
        |tag: WriterTag| events.iter().filter(|event| event.id.writer == tag).cloned().collect::<Vec<_>>();
    let files: Vec<(WriterTag, Vec<Event>)> = tags.into_iter().map(|tag| (tag, of(tag))).collect();
    let files: Vec<(WriterTag, &[Event])> =
        files.iter().map(|(tag, events)| (*tag, events.as_slice())).collect();
    let workshop = Workspace::at(folder.path()).create_with("k", b"{}", &files).unwrap();
    let files = std::fs::read_dir(workshop.journal()).unwrap();
    let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    texts
        .flat_map(|text| text.lines().map(|line| serde_json::from_str(line).unwrap()).collect::<Vec<_>>())
        .collect()
}

/// The Kumanovo exchange after its second day.
fn kumanovo() -> (Workshop, Vec<Event>) {
    let plan = import::plan::read(include_bytes!("../../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    let notes = include_bytes!("../../sessions/kumanovo-2023.notes.json");
    let events = import::example_notes::read(notes, &plan, None).unwrap().events;
    let mut workshop = Workshop::new(Arc::new(plan));
    events.iter().cloned().for_each(|event| workshop.take(event));
    workshop.settle();
    (workshop, events)
}

/// A plan in which everything is said that a plan can say.
fn full_plan() -> Plan {
    let mut plan = any_day::plan();
    let text = || Text::plain("x");
    let each = Text::Each(Box::new([Some("y".into()), Some("é".into()), Some("љ".into()), Some("ë".into())]));
    let foreign = Text::Each(Box::new([None, None, None, Some("ë".into())]));
    plan.short_title = Some(each.clone());
    plan.banner = Some(text());
    plan.place = Some(Place { city: text(), country: Some(each) });
    for list in [&mut plan.convened_by, &mut plan.in_partnership_with, &mut plan.supported_by] {
        list.push(text());
    }
    plan.attribution.rule = Some(text());
    plan.delete_personal_data_after = "2023-12-31".parse().ok();
    plan.municipalities[0].full_name = Some(text());
    plan.municipalities[0].aliases = vec!["Ant".into()];
    plan.participants[0].affiliation = Some(text());
    plan.team.push(TeamMember { code: "T1".into(), role: text() });
    plan.abbreviations.push(Abbreviation { short: "EU".into(), long: text() });
    let question = |id: &str, label| EvaluationQuestion { id: id.into(), label };
    plan.evaluation_questions =
        vec![question("warm", Text::plain("Was it warm?")), question("free", foreign.clone())];
    let milestone = |date: &str, label| Milestone { date: date.parse().unwrap(), label };
    plan.follow_up = vec![milestone("2023-10-02", text()), milestone("2024-06-13", foreign)];
    plan.days[0].hard_end = chrono::NaiveTime::from_hms_opt(19, 0, 0);
    let item = plan.days[0].items.last_mut().unwrap();
    item.kind = Some("session".into());
    item.format = Some("panel".into());
    item.start = chrono::NaiveTime::from_hms_opt(12, 0, 0);
    item.until = chrono::NaiveTime::from_hms_opt(13, 30, 0);
    item.absorbs = true;
    item.purpose = Some(text());
    item.interpretation = Some(text());
    item.attribution = plenary::domain::plan::ItemAttribution::NotRecorded;
    for list in [&mut item.questions, &mut item.speakers, &mut item.outputs] {
        list.push(text());
    }
    let segment = |who| Segment { who, minutes: 5, questions_minutes: 2 };
    item.segments = vec![segment(SegmentWho::Speaker(text())), segment(SegmentWho::Label(text()))];
    plan
}

fn plan_json(plan: &Plan) -> Value {
    serde_json::from_str(&import::plan::write(plan)).unwrap()
}

#[test]
fn the_schemas_are_schemas_and_the_minutes_hold_those_of_plans_and_events_as_they_are() {
    for name in NAMES {
        let schema = schema(name);
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["title"], format!("plenary/{name}/1"));
    }
    let minutes = schema("minutes");
    for part in ["plan", "event"] {
        assert!(
            minutes["$defs"][part] == schema(part),
            "docs/schema/minutes.schema.json holds another {part}"
        );
    }
}

#[test]
fn everything_of_the_example_validates() {
    let (workshop, events) = kumanovo();
    let plan = serde_json::from_str(include_str!("../../sessions/kumanovo-2023.plan.json")).unwrap();
    let plans = Schema::of("plan");
    plans.takes(&plan);
    plans.takes(&plan_json(workshop.plan()));
    let schema = Schema::of("minutes");
    for profile in Profile::ALL {
        Lang::ALL.into_iter().for_each(|lang| schema.takes(&minutes(&workshop, profile, lang)));
    }
    let schema = Schema::of("status");
    statuses(&workshop).iter().for_each(|status| schema.takes(status));
    let schema = Schema::of("event");
    lines(&events).iter().for_each(|line| schema.takes(line));
}

/// What the days of the generator leave out.
fn rare_events() -> Vec<Event> {
    let writer = WriterTag::from_bits(5);
    let id = EventId::new(writer, 1);
    let score = |question: &str, hundredths| Score { question: question.into(), hundredths };
    let scores = vec![score("useful", 460), score("free", 450), score("warm", 375), score("Why?", 100)];
    let remark = [(Lang::Mk, "повеќе време".to_owned())].into();
    let evaluation = Evaluation { forms: 26, handed_out: Some(30), scores, remark };
    let bodies = vec![
        Body::Writer(Writer { person: "Ана".into(), machine: "a1".into(), stream: Stream::Notes }),
        Body::Evaluation(Box::new(evaluation)),
        Body::Struck {},
        Body::SegmentAdd {
            item: "B".into(),
            segment: 3,
            who: AddedSpeaker::Municipality("cesar".into()),
            minutes: 5,
            questions_minutes: 0,
        },
        Body::SegmentSkip { item: "B".into(), segment: 1, on: true },
        Body::Delete { note: id },
        Body::Note(Box::new(NoteFields {
            translations: [(Lang::Fr, "cela prend du temps".to_owned())].into(),
            ..fields(Kind::Lesson, "it takes time", Level::Municipality)
        })),
    ];
    let at = "2023-06-13T07:00:00Z".parse().unwrap();
    let event = |(number, body)| Event {
        id: EventId::new(writer, number),
        stamp: Default::default(),
        at,
        step: None,
        body,
    };
    (0..).zip(bodies).map(event).collect()
}

/// Sixty days, always the same: long enough for everything to have happened.
#[test]
fn everything_of_any_day_validates_and_nothing_is_in_a_schema_that_is_never_written() {
    let mut runner = TestRunner::deterministic();
    let (minutes_schema, status_schema, event_schema) =
        (Schema::of("minutes"), Schema::of("status"), Schema::of("event"));
    let mut kinds: BTreeSet<String> = BTreeSet::new();
    let [mut plan_names, mut minutes_names, mut status_names, mut event_names] =
        [(); 4].map(|()| BTreeSet::new());
    let mut events = rare_events();
    for number in 0..60 {
        let deeds = any_day().new_tree(&mut runner).unwrap().current();
        let mut day = Day::of(&deeds);
        if number % 3 == 0 {
            day.workshop = in_full_plan(&day.events, rare_events());
        }
        let lang = Lang::ALL[number % 4];
        for profile in Profile::ALL {
            let minutes = minutes(&day.workshop, profile, lang);
            minutes_schema.takes(&minutes);
            written(&minutes, &mut minutes_names);
        }
        for status in statuses(&day.workshop) {
            status_schema.takes(&status);
            written(&status, &mut status_names);
        }
        events.extend(day.events);
        if number % 20 == 19 {
            let mut seen = BTreeSet::new();
            events.retain(|event| seen.insert((event.id, event.stamp)));
            for line in lines(&std::mem::take(&mut events)) {
                event_schema.takes(&line);
                kinds.insert(line["k"].as_str().unwrap().to_owned());
                written(&line, &mut event_names);
            }
        }
    }
    written(&plan_json(&full_plan()), &mut plan_names);
    Schema::of("plan").takes(&plan_json(&full_plan()));
    let known: BTreeSet<String> = schema("event")["$defs"]["kind_and_body"]["properties"]["k"]["enum"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds, known);
    for (name, found) in
        [("plan", plan_names), ("status", status_names), ("event", event_names), ("minutes", minutes_names)]
    {
        let mut names = BTreeSet::new();
        let mut schema = schema(name);
        // Those of plans and events are looked at by themselves.
        if name == "minutes" {
            schema["$defs"]["plan"].take();
            schema["$defs"]["event"].take();
        }
        named(&schema, &mut names);
        let stale: Vec<&String> = names.difference(&found).collect();
        assert!(stale.is_empty(), "{name}: {stale:?}");
    }
}

/// The same day in a plan that says more.
fn in_full_plan(events: &[Event], more: Vec<Event>) -> Workshop {
    let mut workshop = Workshop::new(Arc::new(full_plan()));
    events.iter().cloned().chain(more).for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

/// Sets a value in a document; none takes it away.
fn with(document: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut changed = document.clone();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match (changed.pointer_mut(parent).unwrap(), value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(name.to_owned(), value)),
        (Value::Object(fields), None) => assert!(fields.remove(name).is_some(), "{pointer}"),
        (Value::Array(all), Some(value)) => all[name.parse::<usize>().unwrap()] = value,
        (other, _) => panic!("{pointer} in {other}"),
    }
    changed
}

/// A table of faults, each with the place at which the schema refuses it.
#[track_caller]
fn refuses(name: &str, document: &Value, faults: &[(&str, Option<Value>, &str)]) {
    let schema = Schema::of(name);
    schema.takes(document);
    for (pointer, value, place) in faults {
        let places = schema.refuses(&with(document, pointer, value.clone()));
        assert!(places.iter().any(|found| found == place), "{pointer} = {value:?}: {places:?}");
    }
}

#[test]
fn faulty_plans_are_refused_by_the_schema_and_by_the_program() {
    let plan = plan_json(&full_plan());
    let item = "/days/0/items/0";
    let faults: Vec<(String, Option<Value>, &str)> = [
        ("/format", Some(json!("plenary/plan/2")), "/format"),
        ("/id", Some(json!("a b")), "/id"),
        ("/id", Some(json!("../x")), "/id"),
        ("/id", Some(json!("Con.plan")), "/id"),
        ("/id", Some(json!("-x")), "/id"),
        ("/id", Some(json!("x.")), "/id"),
        ("/id", Some(json!("x".repeat(65))), "/id"),
        ("/id", None, ""),
        ("/title", None, ""),
        ("/title", Some(json!(" ")), "/title"),
        ("/title", Some(json!({})), "/title"),
        ("/title", Some(json!({"de": "Plan"})), "/title"),
        ("/title", Some(json!(7)), "/title"),
        ("/colour", Some(json!("red")), ""),
        ("/timezone", None, ""),
        ("/timezone", Some(json!(1)), "/timezone"),
        ("/languages", Some(json!([])), "/languages"),
        ("/languages", Some(json!(["en", "de"])), "/languages/1"),
        ("/languages", Some(json!(["en", "en"])), "/languages"),
        ("/languages", Some(json!("en")), "/languages"),
        ("/attribution/threshold", Some(json!(0)), "/attribution/threshold"),
        ("/attribution/default", Some(json!("off_record")), "/attribution/default"),
        ("/delete_personal_data_after", Some(json!("2023-02-30")), "/delete_personal_data_after"),
        ("/delete_personal_data_after", Some(json!("31.12.2023")), "/delete_personal_data_after"),
        ("/municipalities/0/id", Some(json!("a b")), "/municipalities/0/id"),
        ("/municipalities/0/name", None, "/municipalities/0"),
        ("/municipalities/0/mayor", Some(json!("x")), "/municipalities/0"),
        ("/themes/0/label", Some(json!("")), "/themes/0/label"),
        ("/participants/0/count", Some(json!(-1)), "/participants/0/count"),
        ("/evaluation_questions/0/id", Some(json!("a b")), "/evaluation_questions/0/id"),
        ("/evaluation_questions/0/label", None, "/evaluation_questions/0"),
        ("/evaluation_questions/1/label", Some(json!("")), "/evaluation_questions/1/label"),
        ("/follow_up/0/date", Some(json!("2.10.2023")), "/follow_up/0/date"),
        ("/follow_up/0/date", None, "/follow_up/0"),
        ("/follow_up/0/label", Some(json!({})), "/follow_up/0/label"),
        ("/follow_up/1/time", Some(json!("09:00")), "/follow_up/1"),
        ("/follow_up", Some(json!({})), "/follow_up"),
        ("/days", Some(json!([])), "/days"),
        ("/days", None, ""),
        ("/days/0/items", Some(json!([])), "/days/0/items"),
        ("/days/0/date", Some(json!("2023-6-13")), "/days/0/date"),
        ("/days/0/start", Some(json!("9:00")), "/days/0/start"),
        ("/days/0/start", Some(json!("24:00")), "/days/0/start"),
        ("minutes", Some(json!(0)), "minutes"),
        ("minutes", Some(json!(1441)), "minutes"),
        ("minutes", Some(json!(1.5)), "minutes"),
        ("minutes", Some(json!("20")), "minutes"),
        ("min_minutes", Some(json!(-5)), "min_minutes"),
        ("absorbs", Some(json!("yes")), "absorbs"),
        ("attribution", Some(json!("secret")), "attribution"),
        ("questions", Some(json!("Why?")), "questions"),
        ("segments", Some(json!([{"minutes": 5}])), "segments/0"),
        ("segments", Some(json!([{"label": "a", "speaker": "b", "minutes": 5}])), "segments/0"),
    ]
    .into_iter()
    .map(|(pointer, value, place)| {
        let pointer = if pointer.starts_with('/') { pointer.to_owned() } else { format!("{item}/{pointer}") };
        (pointer, value, place)
    })
    .collect();
    let schema = Schema::of("plan");
    let read = |plan: &Value| import::plan::read(plan.to_string().as_bytes()).plan;
    assert_eq!(read(&plan).as_ref(), Some(&full_plan()));
    for (pointer, value, place) in faults {
        let faulty = with(&plan, &pointer, value.clone());
        assert_eq!(read(&faulty), None, "{pointer} = {value:?}");
        let place = if place.is_empty() || place.starts_with('/') {
            place.to_owned()
        } else {
            format!("{item}/{place}")
        };
        let places = schema.refuses(&faulty);
        assert!(places.contains(&place), "{pointer} = {value:?}: {places:?}");
    }
}

#[test]
fn faulty_minutes_statuses_and_events_are_refused_where_they_are_faulty() {
    let mut room = Room::new(any_day::plan());
    let note = room.note(fields(Kind::Lesson, "it takes time", Level::Municipality));
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:01", Body::Release { note, on: true });
    let internal = minutes(&room.workshop, Profile::Internal, Lang::En);
    refuses(
        "minutes",
        &internal,
        &[
            ("/format", Some(json!("plenary/minutes/2")), "/format"),
            ("/profile", Some(json!("secret")), "/profile"),
            ("/event/days/0", Some(json!("13 June")), "/event/days/0"),
            ("/event/status", Some(json!("almost")), "/event/status"),
            ("/sessions/0/planned_start", Some(json!("09:00")), "/sessions/0/planned_start"),
            ("/sessions/0/planned_start", None, "/sessions/0"),
            ("/notes/lesson", None, "/notes"),
            ("/notes/lesson/0/id", Some(json!("L 1")), "/notes/lesson/0/id"),
            ("/notes/lesson/0/level", Some(json!("off_record")), "/notes/lesson/0/level"),
            ("/notes/lesson/0/stamp", None, "/notes/lesson/0"),
            ("/notes/lesson/0/history/0/on", None, "/notes/lesson/0/history/0"),
            ("/notes/lesson/0/history/0/deed", Some(json!("burnt")), "/notes/lesson/0/history/0/deed"),
            ("/redaction/threshold", Some(json!(-1)), "/redaction/threshold"),
            ("/plan", None, ""),
            ("/plan/brought/days/0/items/0/minutes", Some(json!(0)), "/plan/brought/days/0/items/0/minutes"),
            ("/journal/presses/0/b/item", None, "/journal/presses/0/b"),
            ("/journal/presses/0/k", Some(json!("hologram")), "/journal/presses/0/k"),
        ],
    );
    for profile in [Profile::Participants, Profile::Public] {
        let outside = minutes(&room.workshop, profile, Lang::Mk);
        refuses(
            "minutes",
            &outside,
            &[
                ("/journal", Some(internal["journal"].clone()), "/journal"),
                ("/plan", Some(internal["plan"].clone()), "/plan"),
                ("/notes/lesson/0/author", Some(json!("Ana")), "/notes/lesson/0"),
                ("/sessions/0/holds", Some(json!([])), "/sessions/0/holds"),
            ],
        );
    }
    let outside = minutes(&room.workshop, Profile::Public, Lang::Sq);
    let start = internal["sessions"][0]["planned_start"].clone();
    refuses("minutes", &outside, &[("/sessions/0/planned_start", Some(start), "/sessions/0/planned_start")]);

    let at = "2023-06-13T07:05:00Z".parse().unwrap();
    let status = serde_json::to_value(Status::of(&room.workshop, at)).unwrap();
    refuses(
        "status",
        &status,
        &[
            ("/now", Some(json!("2023-06-13 09:05")), "/now"),
            ("/items/0/state", Some(json!("asleep")), "/items/0/state"),
            ("/items/0/held_start", None, "/items/0"),
            ("/notes/total", Some(json!(-1)), "/notes/total"),
            ("/day_end/offset_s", Some(json!(1.5)), "/day_end/offset_s"),
        ],
    );

    let at = "2023-06-13T07:05:00Z".parse().unwrap();
    let id = EventId::new(WriterTag::from_bits(5), 1);
    let body = Body::Extend { item: "A".into(), minutes: -5, reason: None };
    let line = lines(&[Event { id, stamp: Default::default(), at, step: None, body }]).remove(0);
    refuses(
        "event",
        &line,
        &[
            ("/v", Some(json!(2)), "/v"),
            ("/k", Some(json!("hologram")), "/k"),
            ("/b/item", None, "/b"),
            ("/b/minutes", Some(json!("5")), "/b/minutes"),
            ("/t", Some(json!([1])), "/t"),
            ("/crc", Some(json!("xyz")), "/crc"),
        ],
    );
}

/// Readers are told to pass over what they do not know, but for plans.
#[test]
fn later_fields_do_no_harm() {
    let (workshop, events) = kumanovo();
    let later = |document: &Value| with(document, "/later", Some(json!({"x": 1})));
    let minutes = minutes(&workshop, Profile::Participants, Lang::En);
    let status = serde_json::to_value(Status::of(&workshop, events[0].at)).unwrap();
    for (name, document) in
        [("minutes", minutes), ("status", status), ("event", lines(&events[..1]).remove(0))]
    {
        let schema = Schema::of(name);
        assert!(schema.refuses(&later(&document)).is_empty(), "{name}");
        // What the other tests find new fields with.
        assert!(!schema.sealed.is_valid(&later(&document)), "{name}");
    }
    assert!(!Schema::of("plan").refuses(&later(&plan_json(workshop.plan()))).is_empty());
}
