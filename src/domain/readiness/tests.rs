//! Each point with what makes it ready, and what does not.

use std::sync::Arc;

use super::*;
use crate::domain::event::{Body, Event};
use crate::domain::ids::{EventId, WriterTag};
use crate::domain::lang::Lang;
use crate::domain::stamp::Stamp;
use crate::import;

const PLAN: &str = r#"{"format":"plenary/plan/1","id":"k","title":{"mk":"К","sq":"K"},"timezone":"Europe/Skopje",
    "languages":["mk","sq"],"days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"12:00","items":[
        {"id":"A","title":"A","minutes":60},
        {"id":"B","title":{"mk":"Б","sq":"B"},"minutes":60,"min_minutes":30,"questions":["Q",{"mk":"П"}]}]}]}"#;

fn workshop(plan: &str) -> Workshop {
    Workshop::new(Arc::new(import::plan::read(plan.as_bytes()).plan.expect("the plan is sound")))
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn ready() -> Facts {
    let folder = |folder: &str| Some(Access { folder: folder.to_owned(), fault: None });
    Facts {
        now: at("2023-06-13T06:40:00Z"),
        zone: Some((at("2023-06-13T06:40:00Z"), 7_200)),
        synchronised: Some(true),
        free: Some(5_000_000_000),
        screen: Some(Screen { columns: 60, rows: 18, colours: true }),
        letters: Letters::Measured { wrong: vec![] },
        journal: folder("journal"),
        exports: folder("exports"),
        damaged: Some(0),
        plan: Some((0, 0)),
    }
}

fn nothing() -> Facts {
    Facts {
        now: at("2023-06-13T06:40:00Z"),
        zone: None,
        synchronised: None,
        free: None,
        screen: None,
        letters: Letters::Unknown,
        journal: None,
        exports: None,
        damaged: None,
        plan: None,
    }
}

fn point(workshop: &Workshop, facts: &Facts, subject: Subject) -> (State, Finding) {
    let point = points(workshop, facts).into_iter().find(|point| point.subject == subject).unwrap();
    (point.state, point.finding)
}

#[test]
fn a_laptop_in_order_is_ready_in_everything() {
    let complete = PLAN.replace(r#"{"mk":"П"}"#, r#"{"mk":"П","sq":"P"}"#);
    for point in points(&workshop(&complete), &ready()) {
        assert_eq!(point.state, State::Ready, "{point:?}");
    }
}

#[test]
fn what_is_not_known_is_never_ready() {
    let of_the_plan = [Subject::HardEnds, Subject::Languages, Subject::Clock];
    for point in points(&workshop(PLAN), &nothing()) {
        let expected = of_the_plan.contains(&point.subject);
        assert_eq!(point.state != State::Unknown, expected, "{point:?}");
    }
}

#[test]
fn every_fact_has_what_is_wrong_with_it() {
    let workshop = workshop(PLAN);
    let fault = Some(Access { folder: "f".into(), fault: Some("full".into()) });
    let screen = |columns, rows, colours| Some(Screen { columns, rows, colours });
    let table: [(Subject, Facts, State); 20] = [
        (Subject::Disk, Facts { free: Some(200_000_000), ..ready() }, State::Ready),
        (Subject::Disk, Facts { free: Some(199_999_999), ..ready() }, State::Attention),
        (Subject::Disk, Facts { free: Some(20_000_000), ..ready() }, State::Attention),
        (Subject::Disk, Facts { free: Some(19_999_999), ..ready() }, State::NotReady),
        (Subject::Screen, Facts { screen: screen(59, 18, true), ..ready() }, State::NotReady),
        (Subject::Screen, Facts { screen: screen(60, 17, true), ..ready() }, State::NotReady),
        (Subject::Colours, Facts { screen: screen(60, 18, false), ..ready() }, State::Attention),
        (
            Subject::Zone,
            Facts { zone: Some((at("2023-06-13T06:40:00Z"), 10_800)), ..ready() },
            State::Attention,
        ),
        (Subject::Zone, Facts { zone: Some((at("2023-12-13T06:40:00Z"), 3_600)), ..ready() }, State::Ready),
        (Subject::Synchronised, Facts { synchronised: Some(false), ..ready() }, State::Attention),
        (Subject::Journal, Facts { journal: fault.clone(), ..ready() }, State::NotReady),
        (Subject::Exports, Facts { exports: fault, ..ready() }, State::NotReady),
        (Subject::Damage, Facts { damaged: Some(1), ..ready() }, State::NotReady),
        (Subject::Plan, Facts { plan: Some((0, 1)), ..ready() }, State::Attention),
        (Subject::Plan, Facts { plan: Some((1, 0)), ..ready() }, State::NotReady),
        (Subject::Letters, Facts { letters: Letters::Charset("KOI8-R".into()), ..ready() }, State::NotReady),
        (
            Subject::Letters,
            Facts { letters: Letters::Measured { wrong: vec!['Ѓ'] }, ..ready() },
            State::NotReady,
        ),
        (Subject::Clock, Facts { now: at("2023-06-14T06:00:00Z"), ..ready() }, State::Attention),
        (Subject::Clock, Facts { now: at("2023-06-01T06:00:00Z"), ..ready() }, State::Ready),
        (Subject::Clock, Facts { now: at("2010-01-01T00:00:00Z"), ..ready() }, State::Attention),
    ];
    for (subject, facts, state) in table {
        let found = point(&workshop, &facts, subject);
        assert_eq!(found.0, state, "{subject:?}: {found:?}");
    }
}

#[test]
fn a_clock_behind_what_was_written_already_is_wrong() {
    let mut workshop = workshop(PLAN);
    let written = at("2023-06-13T06:50:00Z");
    let stamp = Stamp { ms: written.timestamp_millis(), count: 0 };
    let id = EventId::new(WriterTag::from_bits(1), 1);
    workshop.apply(Event { id, stamp, at: written, step: None, body: Body::Curtain { on: true } });
    let behind = (State::NotReady, Finding::ClockBehindJournal { newest: written });
    assert_eq!(point(&workshop, &ready(), Subject::Clock), behind);
    let nearly = Facts { now: at("2023-06-13T06:48:30Z"), ..ready() };
    assert_eq!(point(&workshop, &nearly, Subject::Clock).0, State::Ready);
}

#[test]
fn texts_that_lack_a_language_are_named_with_their_place() {
    let found = point(&workshop(PLAN), &ready(), Subject::Languages);
    let missing = Missing { place: "B questions 2".into(), langs: vec![Lang::Sq] };
    assert_eq!(found, (State::Attention, Finding::TextsMissing(vec![missing])));
}

#[test]
fn words_that_the_room_reads_are_not_ready_because_they_are_written_once() {
    let plan = PLAN.replace(
        "\"questions\":[\"Q\",",
        "\"segments\":[{\"label\":\"silent writing\",\"minutes\":5}],\"questions\":[\"Q\",",
    );
    let (state, Finding::TextsMissing(missing)) = point(&workshop(&plan), &ready(), Subject::Languages)
    else {
        panic!("a label in one language is told")
    };
    assert_eq!(state, State::Attention);
    assert!(
        missing
            .iter()
            .any(|missing| missing.place == "B segments 1" && missing.langs == [Lang::Mk, Lang::Sq])
    );
}

#[test]
fn a_hard_end_is_kept_or_can_be_or_cannot() {
    let with = |hard_end: &str| workshop(&PLAN.replace("\"hard_end\":\"12:00\"", hard_end));
    let look = |hard_end: &str| point(&with(hard_end), &ready(), Subject::HardEnds);
    let over = |state, over, missing| (state, Finding::HardEndOver(Tight { day: 0, over, missing }));
    assert_eq!(look("\"hard_end\":\"11:00\""), (State::Ready, Finding::HardEndsHold));
    assert_eq!(look("\"hard_end\":\"10:45\""), over(State::Attention, 15, 0));
    assert_eq!(look("\"hard_end\":\"09:50\""), over(State::NotReady, 70, 40));
    let without = PLAN.replace("\"hard_end\":\"12:00\",", "");
    assert_eq!(point(&workshop(&without), &ready(), Subject::HardEnds), (State::Ready, Finding::NoHardEnd));
}
