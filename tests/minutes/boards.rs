//! The boards of the exchange in the minutes: for the organisers whole, for the participants without counts
//! of what may not be attributed.

use plenary::domain::event::{Body, LinkStatus, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::note::{Kind, Level, NoteFields};
use serde_json::{Value, json};

use crate::room::{Export, Room, fields, plan};

fn of(town: &str, kind: Kind, text: &str, level: Level) -> NoteFields {
    NoteFields {
        municipalities: vec![town.into()],
        themes: vec!["money".into()],
        ..fields(kind, text, level)
    }
}

fn link(room: &mut Room, challenge: NoteId, practice: NoteId, status: LinkStatus) {
    room.at("15:00", Body::Link { challenge, practice, status, remark: Some("ask the secretary".into()) });
}

/// Anton asks and Berta answers, named; what Cesar says is protected.
fn exchange() -> Room {
    let mut room = Room::new(plan());
    let named = Level::Municipality;
    let asks = room.note(of("anton", Kind::Challenge, "no line in the budget", named));
    let answers = room.note(of("berta", Kind::GoodPractice, "a youth budget line", named));
    let hidden = room.note(of("cesar", Kind::Challenge, "no handover", Level::None));
    room.note(of("cesar", Kind::Need, "a guide", Level::Category));
    room.note(of("anton", Kind::Need, "training", named));
    link(&mut room, asks, answers, LinkStatus::Agreed);
    link(&mut room, hidden, answers, LinkStatus::Proposed);
    room
}

/// The table whose first heading and one other are these.
fn table(export: &Export, first: &str, other: &str) -> Vec<Vec<String>> {
    let tables = export.read().tables;
    let is_it = |table: &Vec<Vec<String>>| table[0][0] == first && table[0].iter().any(|head| head == other);
    tables.into_iter().find(is_it).unwrap_or_default()
}

#[test]
fn the_organisers_see_who_asks_and_who_answers() {
    let export = exchange().internal();
    assert_eq!(
        table(&export, "Asked by", "Not answered"),
        [
            ["Asked by", "Bertaville", "Not answered"],
            ["Antonville", "1 (agreed)", "1"],
            ["Cesarville", "1 (proposed)", "1"],
        ]
    );
    let grid = &export.json["exchange"]["grid"];
    assert_eq!(
        grid["cells"][1],
        json!({"asking": "cesar", "answering": "berta", "pairs": 1, "furthest": "proposed"})
    );
    assert_eq!(grid["waiting"], json!([{"asking": "anton", "count": 1}, {"asking": "cesar", "count": 1}]));
    assert!(export.read().paragraphs.contains(&"Without an answer: 2 of 4 challenges and needs.".to_owned()));
    assert_eq!(export.json["exchange"]["unanswered"]["waiting"], 2);
    assert_eq!(export.json["exchange"]["unanswered"]["themes"][0]["theme"], "money");
    // Remarks are for them alone.
    assert!(export.mentions("ask the secretary"));
    assert_eq!(export.json["matches"][0]["remark"], "ask the secretary");
}

#[test]
fn the_participants_see_only_what_was_released_of_each_municipality() {
    let export = exchange().participants();
    assert_eq!(
        table(&export, "Asked by", "Not answered"),
        [["Asked by", "Bertaville", "Not answered"], ["Antonville", "1 (agreed)", "1"]]
    );
    assert_eq!(
        table(&export, "Municipality", "challenge"),
        [
            ["Municipality", "challenge", "good practice", "need", "Total"],
            ["Antonville", "1", "–", "1", "2"],
            ["Bertaville", "–", "1", "–", "1"],
        ]
    );
    let kinds = &export.json["exchange"]["kinds"];
    assert_eq!(
        kinds["rows"][0],
        json!({"municipality": "anton", "total": 2, "counts": {"challenge": 1, "need": 1}})
    );
    assert!(export.json["exchange"].get("balance").is_none());
    for hidden in ["cesar", "Cesarville", "ask the secretary", "Balance", "spoken_s"] {
        assert!(!export.mentions(hidden), "{hidden}");
    }
    // One pair and two notes of nobody: so few would tell who is meant.
    assert!(!export.mentions("without attribution,") && !export.mentions("without_attribution"));
}

#[test]
fn what_is_of_nobody_is_one_number_from_the_threshold_on() {
    let of_nobody = |count: usize| {
        let mut room = exchange();
        for number in 2..count {
            room.note(of("cesar", Kind::Lesson, &format!("lesson {number}"), Level::None));
        }
        let export = room.participants();
        let line = format!("and {count} without attribution");
        let in_text = export.read().paragraphs.iter().filter(|paragraph| **paragraph == line).count();
        (in_text, export.json["exchange"]["themes"].get("without_attribution").cloned())
    };
    assert_eq!(of_nobody(2), (0, None));
    // In the table of themes and in that of kinds.
    assert_eq!(of_nobody(3), (2, Some(Value::from(3))));
    assert!(!exchange().internal().mentions("and 2 without attribution"));
}

#[test]
fn the_organisers_see_who_was_heard() {
    let mut room = exchange();
    room.at("09:00", Body::Budget { minutes: 10 });
    let export = room.internal();
    let balance = table(&export, "Municipality", "Spoken");
    assert_eq!(balance[1][..2], ["Antonville", "1"]);
    assert_eq!(balance[1][7..], ["0:00", "10:00"]);
    assert_eq!(export.json["exchange"]["balance"][0]["counts"]["need"], 1);
    assert_eq!(export.json["exchange"]["balance"][0]["budget_s"], 600);
    let totals = table(&export, "Municipality", "Total");
    assert_eq!(totals.last().unwrap()[0], "Total");
    assert_eq!(totals.last().unwrap().last().unwrap(), "5");
}

#[test]
fn withdrawn_notes_count_nowhere() {
    let mut room = exchange();
    let all: Vec<NoteId> = room.workshop.notes().iter().map(|note| note.id).collect();
    for note in all {
        room.at("16:00", Body::ReadBack { note, answer: Some(ReadBack::Withdrawn) });
    }
    for export in [room.internal(), room.participants()] {
        let exchange = &export.json["exchange"];
        assert_eq!(exchange["unanswered"], json!({"asked": 0, "waiting": 0, "themes": []}));
        assert_eq!(exchange["kinds"]["rows"], json!([]));
        assert_eq!(exchange["grid"]["cells"], json!([]));
        assert!(export.read().headings.iter().all(|heading| !heading.contains("Matches")));
    }
}

#[test]
fn a_challenge_whose_answer_must_not_be_shown_is_not_called_unanswered() {
    let mut room = Room::new(plan());
    let asks = room.note(of("anton", Kind::Challenge, "no money", Level::Municipality));
    let spoken = NoteFields { verbatim: true, ..of("berta", Kind::GoodPractice, "we do it so", Level::None) };
    let answers = room.note(spoken);
    link(&mut room, asks, answers, LinkStatus::Proposed);
    let export = room.participants();
    assert_eq!(export.json["matches"], json!([]));
    assert_eq!(export.json["exchange"]["unanswered"]["waiting"], 0);
}

#[test]
fn every_question_says_what_became_of_it() {
    let mut room = Room::new(plan());
    for (text, status) in
        [("one", None), ("two", Some("open")), ("three", Some("answered")), ("four", Some("action"))]
    {
        let status = status.map(Into::into);
        room.note(NoteFields { status, ..fields(Kind::Question, text, Level::None) });
    }
    let export = room.participants();
    let items = export.read().items;
    for (text, became) in [
        ("one", "(not closed yet)"),
        ("two", "(stays open)"),
        ("three", "(answered)"),
        ("four", "(made an action)"),
    ] {
        assert!(items.iter().any(|item| item.contains(text) && item.ends_with(became)), "{items:?}");
    }
    let closed = |text: &str| {
        let questions = export.json["questions"].as_array().unwrap();
        questions.iter().find(|question| question["text"] == text).unwrap()["closed"].clone()
    };
    assert_eq!(["one", "two", "three"].map(closed), [Value::Null, "stays_open".into(), "answered".into()]);
}
