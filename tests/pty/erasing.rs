//! Words that are struck or off the record: in no file of the workspace, the home or the state folder, while
//! several programs run.

use std::fs;
use std::path::PathBuf;

use plenary::domain::event::{Body, Event, LinkStatus, Stream, Writer};
use plenary::domain::ids::{EventId, NoteId};
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::stamp::Stamp;
use plenary::journal::{WorkshopDir, claim};
use unicode_normalization::UnicodeNormalization;

use super::day::shows_saved;
use super::world::World;

/// A text in all the ways in which bytes can be it.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for text in [text.nfc().collect::<String>(), text.nfd().collect()] {
        let escaped = |upper: bool| -> String {
            let one = |unit: u16| match (u8::try_from(unit).ok().filter(u8::is_ascii), upper) {
                (Some(letter), _) => char::from(letter).to_string(),
                (None, true) => format!("\\u{unit:04X}"),
                (None, false) => format!("\\u{unit:04x}"),
            };
            text.encode_utf16().map(one).collect()
        };
        forms.extend([escaped(true), escaped(false)].map(String::into_bytes));
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(text.into_bytes());
    }
    forms
}

fn files_with(world: &World, text: &str) -> Vec<PathBuf> {
    let forms = forms(text);
    let holds = |content: &[u8]| forms.iter().any(|form| memchr::memmem::find(content, form).is_some());
    world.files().into_iter().filter(|(_, content)| holds(content)).map(|(path, _)| path).collect()
}

#[track_caller]
fn nothing_of(world: &World, texts: &[&str]) {
    for text in texts {
        assert_eq!(files_with(world, text), Vec::<PathBuf>::new(), "{text}");
    }
}

/// Somebody who wrote and runs no more.
fn written_before(world: &World, bodies: impl FnOnce(&dyn Fn(u32) -> NoteId) -> Vec<Body>) -> Vec<NoteId> {
    let workshop = WorkshopDir::at(world.path().join("space/sessions/kum"));
    let who = Writer { person: "stick".to_owned(), machine: "b".repeat(16), stream: Stream::Notes };
    let mut file = claim(&workshop, &who).unwrap();
    let (tag, first) = (file.tag(), file.next_number());
    let id = |number: u32| EventId::new(tag, first + number);
    let events: Vec<Event> = (0..)
        .zip(bodies(&id))
        .map(|(number, body)| {
            let ms = 1_686_648_240_000 + i64::from(number);
            let at = chrono::DateTime::from_timestamp_millis(ms).unwrap();
            Event { id: id(number), stamp: Stamp { ms, count: 0 }, at, step: None, body }
        })
        .collect();
    file.append(&events).unwrap();
    events.iter().map(|event| event.id).collect()
}

const SECRET: &str = "Нема буџет për këshillin e Ќ";

#[test]
fn a_note_that_was_edited_translated_merged_linked_and_exported_is_gone_while_three_programs_run() {
    let world = World::kumanovo();
    let told = world.done(&["note", "kum", "--as", "ana", &format!("c kum: {SECRET}")]);
    let secret: NoteId = told.split_whitespace().next().unwrap().parse().unwrap();
    let ids = written_before(&world, |id| {
        let translation = Change::Translation(Lang::Fr, Some("Pas de budget secret du conseil".into()));
        let correction = Change::Text("Nema budzet, kazano poinaku od nekogo".into());
        let mut merged = NoteFields::new(Kind::Challenge, "Both notes made into one text", Level::None);
        merged.merged_from = vec![secret];
        let remark = Some("they whispered about it over coffee".to_owned());
        vec![
            Body::Edit { note: secret, changes: vec![translation], base: secret, reason: None },
            Body::Edit {
                note: secret,
                changes: vec![correction],
                base: id(0),
                reason: Some("heard it wrongly before".into()),
            },
            Body::Note(Box::new(merged)),
            Body::Note(Box::new(NoteFields::new(Kind::GoodPractice, "Stays in all files", Level::None))),
            Body::Link { challenge: secret, practice: id(3), status: LinkStatus::Proposed, remark },
        ]
    });
    world.done(&["export", "kum", "--profile", "internal"]);
    let words = [
        SECRET,
        "Pas de budget secret du conseil",
        "Nema budzet, kazano poinaku od nekogo",
        "Both notes made into one text",
        "they whispered about it over coffee",
        "heard it wrongly before",
    ];
    assert!(words.iter().all(|text| !files_with(&world, text).is_empty()));
    let room = world.start(&["room", "kum"]);
    let mut capture = world.start(&["capture", "kum", "--as", "boris"]);
    capture.shows("Both notes").play("l: Mine alone<enter>");
    shows_saved(&mut capture, "Mine alone");
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("Both notes").shows("Mine alone");
    let merged = ids[2].to_string();
    let told = world.done(&["strike", "kum", &merged, "--yes"]);
    assert!(told.contains("in no file any more") && told.contains("exports held it"), "{told}");
    nothing_of(&world, &words);
    capture.hides("Both notes").shows("Mine alone");
    desk.hides("Both notes").shows("Mine alone");
    assert_eq!(files_with(&world, "Stays in all files").len(), 1);
    capture.play("l: And on it goes<enter>");
    shows_saved(&mut capture, "And on it goes");
    capture.play("<c-q>").ended();
    drop((desk, room));
    nothing_of(&world, &words);
}

#[test]
fn the_key_erases_what_another_running_program_wrote() {
    let world = World::kumanovo();
    let mut capture = world.start(&["capture", "kum", "--as", "boris"]);
    capture.shows("day 1").play(&format!("c: {SECRET}<enter>"));
    shows_saved(&mut capture, "Нема буџет");
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("Нема буџет").play("<tab><c-x>").shows("for good").play("y");
    desk.shows("in no file any more").hides("Нема буџет");
    capture.hides("Нема буџет");
    nothing_of(&world, &[SECRET]);
    desk.play("<c-q>").ended();
    capture.play("<c-q>").ended();
    nothing_of(&world, &[SECRET]);
}

#[test]
fn a_strike_follows_into_a_workshop_that_another_program_has_open() {
    let world = World::kumanovo();
    world.done(&["note", "kum", "--as", "ana", &format!("a kum: {SECRET}")]);
    let plan = world.path().join("space/sessions/kum/plan.json");
    world.done(&["new", plan.to_str().unwrap(), "--id", "next", "--follow-up", "kum"]);
    world.done(&["export", "next", "--profile", "internal", "--format", "md,xlsx"]);
    let mut next = world.start_sized(&["open", "next"], 120, 36);
    next.shows("Нема буџет");
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("Нема буџет").play("<tab><c-x>").shows("for good").play("y");
    desk.shows("in no file any more").shows("“next”");
    next.hides("Нема буџет");
    nothing_of(&world, &[SECRET]);
    desk.play("<c-q>").ended();
    next.play("<c-q>").ended();
    nothing_of(&world, &[SECRET]);
}

#[test]
fn what_came_over_and_was_struck_elsewhere_meanwhile_goes_when_either_workshop_is_opened() {
    for opened in ["kum", "next"] {
        let world = World::kumanovo();
        let told = world.done(&["note", "kum", "--as", "ana", &format!("a kum: {SECRET}")]);
        let id = told.split_whitespace().next().unwrap();
        let plan = world.path().join("space/sessions/kum/plan.json");
        world.done(&["new", plan.to_str().unwrap(), "--id", "next", "--follow-up", "kum"]);
        // As on a laptop that has the first workshop alone.
        let (next, aside) = (world.path().join("space/sessions/next"), world.path().join("aside"));
        fs::rename(&next, &aside).unwrap();
        world.done(&["strike", "kum", id, "--yes"]);
        fs::rename(&aside, &next).unwrap();
        assert_eq!(files_with(&world, SECRET).len(), 1);
        let mut desk = world.start_sized(&["open", opened], 120, 36);
        desk.shows("“next”").until("erased", |_| files_with(&world, SECRET).is_empty());
        desk.play("<c-q>").ended();
        nothing_of(&world, &[SECRET]);
    }
}

#[test]
fn what_is_half_typed_when_it_is_off_the_record_was_never_there() {
    let half = "half a senténce of the mayor";
    for keys in ["c", "c<f6>", "A", "M"] {
        let world = World::kumanovo();
        let mut desk = world.start(&["open", "kum"]);
        desk.shows("day 1").play("s").shows("▶");
        desk.play(&format!("{keys}{half}")).shows("of the mayor");
        if keys.starts_with('c') {
            desk.until("a draft", |_| world.keeps_a_draft_of("half a sent"));
        }
        desk.play("<c-o>").hides("of the mayor");
        desk.until("no draft", |_| !world.keeps_a_draft_of("half a sent"));
        desk.play("<c-q>").shows("y yes").play("y").ended();
        nothing_of(&world, &[half]);
    }
}

#[test]
fn the_log_at_its_loudest_says_nothing_of_it() {
    let world = World::kumanovo();
    let mut desk = world.start_with(&["open", "kum"], &[("PLENARY_LOG", "trace")]);
    desk.shows("day 1").play(&format!("cc: {SECRET}<enter>"));
    shows_saved(&mut desk, "Нема буџет");
    desk.play("<esc><tab><c-x>y").shows("in no file any more").play("<c-q>").ended();
    nothing_of(&world, &[SECRET]);
    let log = world.path().join("state/plenary/plenary.log");
    assert!(fs::metadata(log).is_ok(), "there is a log to be looked at");
}
