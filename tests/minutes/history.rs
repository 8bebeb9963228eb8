//! What the organisers' version tells of how a note came about.

use plenary::domain::event::Body;
use plenary::domain::note::{Change, Kind, Level, NoteFields};

use crate::room::{AUTHOR, Room, fields, plan};

#[test]
fn what_was_merged_stays_inside_and_is_for_the_organisers_only() {
    let mut room = Room::new(plan());
    let source = |text: &str, town: &str| NoteFields {
        municipalities: vec![town.into()],
        ..fields(Kind::Message, text, Level::None)
    };
    let first = room.note(source("no money", "anton"));
    let second = room.note(source("no budget line", "berta"));
    let merged = room.note(NoteFields {
        merged_from: vec![first, second],
        ..fields(Kind::Message, "money is missing", Level::None)
    });
    let export = room.internal();
    let [note] = export.notes(Kind::Message) else { panic!("one message stands") };
    assert_eq!(note["id"], merged.to_string());
    assert_eq!(note["merged_from"], serde_json::json!([first.to_string(), second.to_string()]));
    assert_eq!(note["inside"][0]["text"], "no money");
    assert_eq!(note["inside"][1]["municipalities"][0], "berta");
    assert_eq!(note["inside"][1]["author"], AUTHOR);
    let cells: Vec<String> = export.read().cells().map(str::to_owned).collect();
    assert!(cells.iter().any(|cell| cell.contains(&format!("merged from: no budget line [{second}]"))));
    let participants = room.participants();
    assert_eq!(participants.texts(Kind::Message), ["money is missing"]);
    for hidden in ["no money", "no budget line", "merged", "inside"] {
        assert!(!participants.mentions(hidden), "{hidden}");
    }
}

#[test]
fn what_holds_something_off_the_record_is_off_the_record_itself() {
    let mut room = Room::new(plan());
    let quiet = room.note(fields(Kind::Message, "whispered", Level::OffRecord));
    let merged = NoteFields { merged_from: vec![quiet], ..fields(Kind::Message, "aloud", Level::None) };
    room.note(merged);
    let export = room.internal();
    assert!(!export.mentions("aloud") && !export.mentions("whispered"));
    assert!(!export.json_text.contains(&format!("\"{quiet}\"")));
}

#[test]
fn a_part_names_the_note_that_it_was_split_off() {
    let mut room = Room::new(plan());
    let whole = room.note(fields(Kind::Need, "two things", Level::None));
    let part = NoteFields { split_from: Some(whole), ..fields(Kind::Need, "the second", Level::None) };
    room.note(part);
    let export = room.internal();
    let part = export.notes(Kind::Need).iter().find(|note| note["text"] == "the second").unwrap();
    assert_eq!(part["split_from"], whole.to_string());
    assert!(export.read().cells().any(|cell| cell.contains(&format!("split off {whole}"))));
    assert!(!room.participants().mentions("split"));
}

#[test]
fn why_a_note_was_made_less_strict_is_told_unless_it_was_taken_back() {
    let mut room = Room::new(plan());
    let note = room.note(fields(Kind::Lesson, "it takes time", Level::None));
    let loosen = |level, reason: &str| Body::Edit {
        note,
        changes: vec![Change::Level(level)],
        base: note,
        reason: Some(reason.to_owned()),
    };
    let wrong = room.at("12:00", loosen(Level::OnRecord, "by mistake"));
    room.at("12:01", Body::Undo { target: wrong });
    room.at("12:02", loosen(Level::Municipality, "the mayor agreed"));
    let export = room.internal();
    let reasons = &export.notes(Kind::Lesson)[0]["reasons"];
    assert_eq!(reasons.as_array().unwrap().len(), 1);
    assert_eq!(reasons[0]["reason"], "the mayor agreed");
    assert_eq!([&reasons[0]["level"], &reasons[0]["author"]], ["municipality", AUTHOR]);
    assert!(export.read().cells().any(|cell| cell.contains("the mayor agreed")));
    assert!(!export.mentions("by mistake") && !room.participants().mentions("the mayor agreed"));
}

#[test]
fn a_link_that_was_typed_stays_with_what_its_note_was_merged_into_until_it_is_taken_away() {
    let mut room = Room::new(plan());
    let practice = room.note(fields(Kind::GoodPractice, "they meet monthly", Level::Municipality));
    let asks = |text: &str| fields(Kind::Challenge, text, Level::None);
    let linked = room.note(NoteFields { links: vec![practice], ..asks("nobody meets") });
    let merged = room.note(NoteFields { merged_from: vec![linked], ..asks("no meetings") });
    let matches = |room: &Room| room.internal().json["matches"].as_array().unwrap().clone();
    let [only] = &matches(&room)[..] else { panic!("one match") };
    assert_eq!([&only["challenge"], &only["practice"]], [&merged.to_string(), &practice.to_string()]);
    assert_eq!(only["status"], "proposed");
    assert_eq!(room.participants().json["matches"].as_array().unwrap().len(), 1);
    room.at("12:00", Body::Unlink { challenge: merged, practice });
    assert!(matches(&room).is_empty());
}
