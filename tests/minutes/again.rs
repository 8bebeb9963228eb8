//! A workshop made again of its internal minutes is equal to the one they were taken of, as far as they tell it.
//!
//! *Equal* is: every note that the internal version tells of has the same fields, level, place, releases,
//! answers, conflicts and events; the presses that count, and so everything that is computed of time, of the
//! plan, of who was there and of what was given out, are the same; and every version of the minutes in every
//! language is the same, byte for byte. Not equal is what the internal version leaves out: notes off the
//! record, withdrawn, deleted or struck, what stood in a note before it was corrected, and what was taken back
//! of notes. An undo of a correction therefore finds nothing to take back.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use plenary::domain::event::{Body, Event, LinkStatus, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::status::Status;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::import::exported::{self, Exported, Unusable};
use plenary::minutes::{Minutes, Options, Profile, json, markdown};
use proptest::prelude::*;
use serde_json::Value;

use crate::any_day::{Day, any_day};
use crate::room::{Room, fields, plan};

/// All versions: internal, participants', public, in four languages, for people and for programs.
fn versions(workshop: &Workshop) -> Vec<(String, String)> {
    let mut versions = Vec::new();
    for lang in Lang::ALL {
        let words = Catalogue::load(lang);
        for profile in Profile::ALL {
            let minutes = Minutes::of(workshop, &Options::new(profile), &words);
            let json = String::from_utf8(json::write(&minutes)).unwrap();
            versions.push((format!("{profile}.{lang}.json"), json));
            versions.push((format!("{profile}.{lang}.md"), markdown::write(&minutes)));
        }
    }
    versions
}

fn internal(workshop: &Workshop, lang: Lang) -> Vec<u8> {
    let words = Catalogue::load(lang);
    json::write(&Minutes::of(workshop, &Options::new(Profile::Internal), &words))
}

fn made_of(plan: &plenary::domain::plan::Plan, events: impl IntoIterator<Item = Event>) -> Workshop {
    let mut workshop = Workshop::new(Arc::new(plan.clone()));
    events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

fn events(exported: &Exported) -> impl Iterator<Item = Event> {
    exported.files.iter().flat_map(|file| file.events.clone())
}

/// The notes that an export tells of, with those inside of others.
fn told(export: &[u8]) -> BTreeSet<NoteId> {
    let export: Value = serde_json::from_slice(export).unwrap();
    let kinds = export["notes"].as_object().unwrap().values();
    let notes: Vec<&Value> = kinds.flat_map(|notes| notes.as_array().unwrap()).collect();
    let inside = notes.iter().flat_map(|note| note["inside"].as_array().into_iter().flatten());
    let all = notes.iter().copied().chain(inside);
    all.map(|note| note["id"].as_str().unwrap().parse().unwrap()).collect()
}

/// The status without the number of notes, which is that of those told.
fn status(workshop: &Workshop, at: DateTime<Utc>) -> Value {
    let mut status = serde_json::to_value(Status::of(workshop, at)).unwrap();
    status["notes"].take();
    status
}

#[track_caller]
fn assert_same(old: &[(String, String)], new: &[(String, String)]) {
    for ((name, old), (_, new)) in old.iter().zip(new) {
        let other = old.lines().zip(new.lines()).find(|(old, new)| old != new);
        assert!(old == new, "{name}: {other:#?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_workshop_made_of_its_internal_minutes_is_equal(deeds in any_day(), lang in 0..4_usize) {
        let Day { workshop: old, events: all, .. } = Day::of(&deeds);
        let export = internal(&old, Lang::ALL[lang]);
        let exported = exported::read(&export).unwrap();
        let told = told(&export);

        prop_assert_eq!(&exported.plan, &**old.brought());
        let new = made_of(&exported.plan, events(&exported));
        prop_assert_eq!(new.plan(), old.plan());
        prop_assert_eq!(new.is_draft(), old.is_draft());
        prop_assert_eq!(new.attendance(), old.attendance());
        prop_assert_eq!(new.issuing().editions(), old.issuing().editions());
        let start = all[0].at;
        for minutes in [0, 45, 90, 150, 240, 480, 1500] {
            let at = start + TimeDelta::minutes(minutes);
            prop_assert_eq!(status(&new, at), status(&old, at));
        }
        let rest = |record: &plenary::domain::timing::Record| {
            let curtain = (record.curtain, record.hides_times, record.wall);
            (record.off_record.clone(), record.message.clone(), curtain)
        };
        prop_assert_eq!(rest(new.record()), rest(old.record()));

        let known: BTreeSet<NoteId> = (0..new.notes().places()).map(|place| new.notes().at_place(place).id).collect();
        prop_assert_eq!(&known, &told);
        for id in told {
            let (old, new) = (old.notes().get(id).unwrap(), new.notes().get(id).unwrap());
            // Of the others only those are named that are told, or what they were merged into.
            let mut expected = old.fields.clone();
            expected.links.clone_from(&new.fields.links);
            prop_assert!(new.fields.links.len() <= old.fields.links.len());
            expected.merged_from.retain(|id| new.fields.merged_from.contains(id) || known.contains(id));
            expected.split_from = new.fields.split_from.filter(|id| expected.split_from == Some(*id));
            prop_assert_eq!(&new.fields, &expected);
            let state = |note: &plenary::domain::notes::Note| {
                (note.at, note.stamp, note.released, note.read_back, note.conflict, note.stands(), note.last_event())
            };
            prop_assert_eq!(state(new), state(old));
        }
        let mut links = old.links();
        links.retain(|link| known.contains(&link.challenge) && known.contains(&link.practice));
        prop_assert_eq!(new.links(), links);
        assert_same(&versions(&old), &versions(&new));

        // Laid together they are the old one, in which nothing is there twice.
        let both = made_of(&exported.plan, all.iter().cloned().chain(events(&exported)));
        prop_assert_eq!(both.notes().count(), old.notes().count());
        assert_same(&versions(&old), &versions(&both));
        // The other way round what was withdrawn may stand beside what it was merged into; it is told as little.
        let both = made_of(&exported.plan, events(&exported).chain(all));
        prop_assert_eq!(self::told(&internal(&both, Lang::En)), known);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    /// Of the folded state alone it is known how the workshop was when something was written.
    #[test]
    fn the_workshop_as_it_was_is_that_of_the_events_until_then(deeds in any_day(), part in 0.0..1.0_f64) {
        let Day { workshop, events: all, .. } = Day::of(&deeds);
        let mut orders: Vec<_> = all.iter().map(Event::order).collect();
        orders.sort_unstable();
        let until = orders[((orders.len() - 1) as f64 * part) as usize];
        let is_known = |event: &&Event| event.order() <= until || matches!(event.body, Body::Writer(_));
        // Of what was struck since, and of what shares its words, nothing is left.
        let struck = workshop.notes().struck();
        let is_left = |event: &&Event| match &event.body {
            Body::Strike { .. } => false,
            // A press, and no word of the note.
            Body::Accept { .. } => true,
            body => !body.is_of(event.id, |note| struck.contains(&note)),
        };
        let events = all.iter().filter(is_known).filter(is_left).cloned();
        let past = made_of(workshop.brought(), events);
        let again = workshop.as_of(until);
        prop_assert_eq!(again.attendance(), past.attendance());
        prop_assert_eq!(again.issuing(), past.issuing());
        prop_assert_eq!(again.links(), past.links());
        assert_same(&versions(&past), &versions(&again));
    }
}

fn read(text: &str) -> Result<Exported, Unusable> {
    exported::read(text.as_bytes())
}

/// The first fault as it is shown.
#[track_caller]
fn fault(text: &str) -> String {
    match read(text) {
        Err(Unusable::Faulty(findings)) => findings[0].to_string(),
        other => panic!("{other:?}"),
    }
}

/// A room in which something of every sort was said.
fn room() -> Room {
    let mut room = Room::new(plan());
    let asked = room.note(fields(Kind::Challenge, "nobody meets", Level::None));
    let offered = room.note(fields(Kind::GoodPractice, "they meet monthly", Level::Municipality));
    let quiet = room.note(fields(Kind::Lesson, "whispered", Level::OffRecord));
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    let changes = vec![Change::Text("nobody ever meets".into()), Change::Level(Level::Category)];
    room.at("09:05", Body::Edit { note: asked, changes, base: asked, reason: Some("they agreed".into()) });
    room.at("09:06", Body::Release { note: offered, on: true });
    let wrong = room.at("09:07", Body::Hold { reason: Some("by mistake".into()) });
    room.at("09:08", Body::Undo { target: wrong });
    let status = LinkStatus::Agreed;
    room.at(
        "09:09",
        Body::Link { challenge: asked, practice: offered, status, remark: Some("in June".into()) },
    );
    room.at("09:10", Body::Release { note: quiet, on: true });
    room
}

#[test]
fn what_was_said_before_a_correction_and_off_the_record_is_not_in_the_export() {
    let export = room().internal();
    for gone in ["\"nobody meets\"", "whispered"] {
        assert!(!export.json_text.contains(gone), "{gone}");
    }
    let note = &export.notes(Kind::Challenge)[0];
    assert_eq!(note["history"][0]["fields"], serde_json::json!(["text", "level"]));
    assert_eq!(note["history"][0]["reason"], "they agreed");
    let journal = &export.json["journal"];
    assert_eq!(journal["links"][0]["remark"], "in June");
    assert_eq!(journal["undos"].as_array().unwrap().len(), 1);
    let read = read(&export.json_text).unwrap();
    assert_eq!(read.warnings, []);
}

#[test]
fn only_the_internal_version_holds_a_workshop() {
    let room = room();
    for profile in [Profile::Participants, Profile::Public] {
        let export = room.minutes(profile, Lang::En);
        assert!(export.json.get("plan").is_none() && export.json.get("journal").is_none());
        assert_eq!(read(&export.json_text), Err(Unusable::Profile(profile)));
    }
}

#[test]
fn a_damaged_export_is_refused_with_the_place_of_the_fault() {
    let export = room().internal().json_text;
    let with = |from: &str, to: &str| {
        assert!(export.contains(from), "{from}");
        export.replacen(from, to, 1)
    };
    let place = |text: &str, sign: &str| {
        let at = text.find(sign).unwrap();
        let line = text[..at].matches('\n').count() + 1;
        let column = text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
        format!("{line}:{column}: error: ")
    };
    // The document.
    let other = with("plenary/minutes/1", "plenary/minutes/2");
    assert!(fault(&other).starts_with(&place(&other, "\"plenary/minutes/2")));
    let unknown = with("\"profile\": \"internal\"", "\"profile\": \"organisers\"");
    assert!(fault(&unknown).contains("unknown profile \"organisers\""), "{}", fault(&unknown));
    let end = &export[..export.len() / 2];
    assert!(fault(end).contains("not JSON"), "{}", fault(end));
    // The plan, as any plan.
    let plan = with("\"minutes\": 60", "\"minutes\": 0.5");
    assert!(fault(&plan).starts_with(&place(&plan, "0.5")), "{}", fault(&plan));
    let field = with("\"min_minutes\": 60", "\"min_minute\": 60");
    assert!(fault(&field).starts_with(&place(&field, "\"min_minute\"")), "{}", fault(&field));
    // What happened.
    for (from, to, reason) in [
        ("\"level\": \"category\"", "\"level\": \"secret\"", "unknown variant `secret`"),
        ("\"deed\": \"edited\"", "\"deed\": \"forgotten\"", "unknown variant `forgotten`"),
        ("[\"text\", \"level\"]", "[\"text\", \"colour\"]", "a note has no field `colour`"),
        ("\"k\": \"start\"", "\"k\": \"hologram\"", "does not know: `hologram`"),
        ("\"k\": \"start\", \"b\": {\"item\"", "\"k\": \"start\", \"b\": {\"thing\"", "missing field `item`"),
        ("\"writers\": {", "\"writer\": {", "missing field `writers`"),
        ("\"at_ms\": 16866", "\"at_ms\": 9916866", "out of range"),
    ] {
        let damaged = with(from, to);
        let told = fault(&damaged);
        assert!(told.contains(reason), "{told}");
        assert!(!told.starts_with("1:1:"), "{told}");
    }
    // Who wrote it, and which it is.
    let id = |kind: Kind| room().internal().notes(kind)[0]["id"].as_str().unwrap().to_owned();
    let (asked, offered) = (id(Kind::Challenge), id(Kind::GoodPractice));
    let stranger = with(&format!("{{\"id\": \"{asked}\""), "{\"id\": \"aaaaa-1\"");
    assert!(fault(&stranger).contains("`aaaaa-1` is by a writer who is not among"), "{}", fault(&stranger));
    assert!(fault(&stranger).starts_with(&place(&stranger, "\"aaaaa-1\"")), "{}", fault(&stranger));
    let twice = with(&format!("{{\"id\": \"{asked}\""), &format!("{{\"id\": \"{offered}\""));
    assert!(fault(&twice).contains("is there twice, and not the same"), "{}", fault(&twice));
    let number = with(&format!("{{\"id\": \"{asked}\""), "{\"id\": \"aaaaa-0\"");
    assert!(fault(&number).contains("its number is out of range"), "{}", fault(&number));
}

/// However many notes there are: files beyond what a plan may have are read.
#[test]
fn an_export_beyond_the_size_of_plans_is_read() {
    let mut room = Room::new(plan());
    let long = "x".repeat(2_000);
    for _ in 0..4_500 {
        room.note(fields(Kind::Lesson, &long, Level::None));
    }
    let export = room.internal().json_text;
    assert!(export.len() as u64 > import::MAX_BYTES);
    assert_eq!(read(&export).unwrap().files[1].events.len(), 4_501);
}

/// Two persons merge the same note; of what one of them made nothing is told, but what it went into is. A link
/// of the note is one of that last one, now and in the workshop that is made again.
#[test]
fn a_link_of_what_was_merged_twice_stays_with_what_it_went_to_first() {
    let mut room = Room::new(plan());
    let merge = |sources: &[NoteId]| NoteFields {
        merged_from: sources.to_vec(),
        ..fields(Kind::Challenge, "nobody meets anybody", Level::None)
    };
    let asked = room.note(fields(Kind::Challenge, "nobody meets", Level::None));
    let offered = room.note(fields(Kind::GoodPractice, "they meet monthly", Level::None));
    let untold = room.note(merge(&[asked]));
    let first = room.note(merge(&[untold]));
    let second = room.note(merge(&[asked]));
    room.at("09:00", Body::ReadBack { note: untold, answer: Some(ReadBack::Withdrawn) });
    room.at("09:01", Body::ReadBack { note: first, answer: Some(ReadBack::Confirmed) });
    let (status, remark) = (LinkStatus::Agreed, None);
    room.at("09:02", Body::Link { challenge: asked, practice: offered, status, remark });
    let links = room.workshop.links();
    assert_eq!(links.iter().map(|link| link.challenge).collect::<Vec<_>>(), [first]);

    let export = room.internal();
    let told = told(export.json_text.as_bytes());
    assert!(told.contains(&second) && told.contains(&asked) && !told.contains(&untold), "{told:?}");
    let exported = read(&export.json_text).unwrap();
    assert_eq!(made_of(&exported.plan, events(&exported)).links(), links);
}
