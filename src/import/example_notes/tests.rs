//! The example of the Kumanovo exchange, and faults in such files.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Example, notes_writer, read, time_writer};
use crate::domain::event::{Body, LinkStatus};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::plan::Plan;
use crate::import::plan;

const NOTES: &str = include_str!("../../../sessions/kumanovo-2023.notes.json");

fn kumanovo() -> Plan {
    plan::read(include_bytes!("../../../sessions/kumanovo-2023.plan.json")).plan.unwrap()
}

/// An instant of the days of the exchange (13 or 14 June 2023, summer time).
fn at(day: u32, time: &str) -> DateTime<Utc> {
    format!("2023-06-{day}T{time}:00+02:00").parse().unwrap()
}

fn example(until: Option<DateTime<Utc>>) -> Example {
    read(NOTES.as_bytes(), &kumanovo(), until).unwrap()
}

fn notes(example: &Example) -> Vec<(EventId, DateTime<Utc>, &NoteFields)> {
    let notes = example.events.iter().filter_map(|event| match &event.body {
        Body::Note(fields) => Some((event.id, event.at, &**fields)),
        _ => None,
    });
    notes.collect()
}

fn count(example: &Example, is: impl Fn(&Body) -> bool) -> usize {
    example.events.iter().filter(|event| is(&event.body)).count()
}

#[test]
fn the_run_starts_every_item_and_ends_each_day() {
    let example = example(None);
    let starts: Vec<_> = example
        .events
        .iter()
        .filter_map(|event| match &event.body {
            Body::Start { item, .. } => Some((item.as_str(), event.at)),
            _ => None,
        })
        .collect();
    assert_eq!(starts.len(), 20);
    assert_eq!(starts[0], ("D1-01", at(13, "09:00")));
    assert_eq!(starts[10], ("D2-01", at(14, "09:05")));
    let ends: Vec<_> =
        example.events.iter().filter(|event| event.body == Body::End {}).map(|event| event.at).collect();
    assert_eq!(ends, [at(13, "17:20"), at(14, "16:58")]);
    let hold = Body::Hold { reason: Some("interpretation equipment".into()) };
    let held = |body: &Body| example.events.iter().find(|event| event.body == *body).map(|event| event.at);
    assert_eq!(held(&hold), Some(at(13, "14:20")));
    assert_eq!(held(&Body::Resume {}), Some(at(13, "14:26")));
}

#[test]
fn stamps_and_numbers_ascend_in_the_order_of_time() {
    let example = example(None);
    assert!(example.events.is_sorted_by(|a, b| a.stamp < b.stamp && a.at <= b.at));
    for writer in [time_writer(), notes_writer()] {
        let numbers = example.events.iter().filter(|event| event.id.writer == writer);
        assert!(numbers.zip(1..).all(|(event, number)| event.id.number == number));
    }
    for event in &example.events {
        assert_eq!(event.body.is_time(), event.id.writer == time_writer());
    }
}

#[test]
fn notes_lie_inside_the_time_in_which_their_item_was_held() {
    let example = example(None);
    let raw: serde_json::Value = serde_json::from_str(NOTES).unwrap();
    assert_eq!(notes(&example).len(), raw["notes"].as_array().unwrap().len());
    let mut held = BTreeMap::new();
    let mut running: Option<(&ItemId, DateTime<Utc>)> = None;
    for event in example.events.iter().filter(|event| event.body.is_time()) {
        if matches!(event.body, Body::Start { .. } | Body::End {})
            && let Some((item, start)) = running.take()
        {
            held.insert(item, start..event.at);
        }
        if let Body::Start { item, .. } = &event.body {
            running = Some((item, event.at));
        }
    }
    for (id, at, fields) in notes(&example) {
        let item = fields.item.as_ref().unwrap();
        assert!(held[item].contains(&at), "note {id} of {item} at {at}");
    }
}

#[test]
fn fields_of_notes_are_read() {
    let example = example(None);
    let find = |start: &str| {
        let mut notes = notes(&example).into_iter();
        notes.find(|(.., fields)| fields.text.starts_with(start)).unwrap()
    };
    let (_, time, first) = find("Professionals take part in the teams");
    assert_eq!(time, at(13, "15:48"));
    assert_eq!((first.kind, first.level, first.lang), (Kind::Challenge, Level::None, Some(Lang::En)));
    assert_eq!((first.item.clone(), first.group.as_deref()), (Some(ItemId::from("D1-09")), Some("1")));
    assert_eq!(first.themes, ["human-resources".into()]);
    assert_eq!(first.detail["need"], "recognised working time");
    assert_eq!(first.detail["provenance"], "documented-event");
    let (.., translated) = find("Членовите на тимовите");
    assert_eq!(
        translated.translations[&Lang::En],
        "Team members take part voluntarily, besides their regular duties."
    );
    let all = notes(&example);
    let with_support: Vec<_> =
        all.iter().filter(|(.., fields)| fields.detail.contains_key("support")).collect();
    assert_eq!(with_support.len(), 3);
    let (.., action) = with_support[0];
    assert_eq!(action.kind, Kind::Action);
    assert_eq!(action.function.as_deref(), Some("president of the municipal council"));
    assert_eq!(action.due.unwrap().to_string(), "2023-09-30");
    assert_eq!(action.status.as_deref(), Some("open"));
    assert_eq!(action.municipalities.len(), 1);
    assert!(all.iter().any(|(.., fields)| fields.verbatim));
    let questions = all.iter().filter(|(.., fields)| fields.kind == Kind::Question);
    assert!(questions.clone().count() > 0);
    assert!(
        questions
            .into_iter()
            .any(|(.., fields)| { fields.function.as_deref() == Some("Ministry of Local Self-Government") })
    );
    assert!(all.iter().all(|(.., fields)| !fields.detail.contains_key("addressee")));
}

#[test]
fn links_join_a_challenge_and_a_practice_that_came_before() {
    let example = example(None);
    let kinds: BTreeMap<EventId, Kind> =
        notes(&example).into_iter().map(|(id, _, fields)| (id, fields.kind)).collect();
    let mut statuses = Vec::new();
    for event in &example.events {
        if let Body::Link { challenge, practice, status, .. } = event.body {
            assert!(challenge < event.id && practice < event.id);
            assert!(matches!(kinds[&challenge], Kind::Challenge | Kind::Need));
            assert_eq!(kinds[&practice], Kind::GoodPractice);
            statuses.push(status);
        }
    }
    assert_eq!(statuses.len(), 5);
    assert_eq!(statuses.iter().filter(|status| **status == LinkStatus::Agreed).count(), 1);
}

#[test]
fn until_an_instant_only_what_was_before_it_has_happened() {
    let whole = example(None);
    let morning = example(Some(at(13, "11:30")));
    assert_eq!(morning.events, whole.events[..morning.events.len()]);
    assert!(morning.events.iter().all(|event| event.at < at(13, "11:30")));
    assert_eq!(count(&morning, |body| matches!(body, Body::Start { .. })), 5);
    assert_eq!(count(&morning, |body| *body == Body::End {}), 0);
    let (held, later): (Vec<_>, Vec<_>) =
        notes(&whole).into_iter().partition(|(_, at_, _)| *at_ < at(13, "11:30"));
    assert!(!held.is_empty() && !later.is_empty());
    assert_eq!(notes(&morning), held);
    assert_eq!(example(Some(at(13, "09:00"))).events, []);
}

#[test]
fn the_evaluation_has_its_questions() {
    let evaluation = example(None).evaluation.unwrap();
    assert_eq!((evaluation.scale.as_str(), evaluation.questions.len()), ("1-5", 4));
    assert_eq!(evaluation.questions[0].get(Lang::Sq), "Shkëmbimi është i dobishëm për punën time.");
}

#[test]
fn every_fault_is_listed_in_its_place() {
    let faulty = r#"{
  "format": "plenary/plan/1", "plan": "skopje",
  "run": {"items": [
    {"session": "D1-1", "actual_start": "09:00", "actual_end": "10:00"},
    {"session": "D1-02", "actual_start": "10:00", "actual_end": "09:30"}],
    "holds": [{"session": "D1-02", "from": "noon", "to": "12:30"}]},
  "notes": [
    {"n": 1, "kind": "challange", "item": "D1-02", "text": "x"},
    {"n": 1, "kind": "need", "item": "D1-02", "text": "x", "municipality": "Чаир"},
    {"n": 3, "kind": "need", "item": "D1-02", "text": "x", "themes": ["fund"]},
    {"n": 4, "kind": "challenge", "item": "D1-02", "text": "x", "detail": {"root_couse": "y"}},
    {"n": 5, "kind": "need", "item": "D1-02", "text": "x", "level": "secret", "lang": "mkd"},
    {"n": 6, "kind": "need", "item": "D1-03", "text": "x"}],
  "links": [{"challenge": 3, "practice": 9, "status": "agreed"}]
}"#;
    let findings = read(faulty.as_bytes(), &kumanovo(), None).unwrap_err();
    let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
    let expected = [
        r#"2:13: error: the format is "plenary/plan/1"; expected "plenary/example-notes/1""#,
        r#"2:39: error: these notes belong to the plan "skopje", not "kumanovo-2023""#,
        r#"4:17: error: unknown item "D1-1"; the nearest is "D1-10""#,
        "5:65: error: ends at 09:30, not after its start at 10:00",
        r#"6:44: error: "noon" is not a time; expected HH:MM from 00:00 to 23:59"#,
        r#"8:22: error: unknown kind of note "challange"; the nearest is "challenge""#,
        r#"9:11: error: note "1" is there twice; first on line 8"#,
        r#"9:76: error: unknown municipality "Чаир"; the nearest is "cair""#,
        r#"10:71: error: unknown theme "fund"; the nearest is "funding""#,
        r#"11:76: error: unknown field "root_couse" in a note; the nearest is "root_cause""#,
        r#"12:69: error: unknown level "secret"; known: on_record, municipality, category, none, off_record"#,
        r#"12:87: error: unknown language "mkd"; the nearest is "mk""#,
        r#"13:11: error: item "D1-03" was not held, and the note has no time"#,
        r#"14:42: error: unknown note "9""#,
    ];
    assert_eq!(found, expected);
}

#[test]
fn notes_cut_anywhere_are_refused_without_panic() {
    let plan = kumanovo();
    for end in (0..NOTES.trim_end().len()).step_by(997) {
        assert!(read(&NOTES.as_bytes()[..end], &plan, None).is_err(), "{end}");
    }
}
