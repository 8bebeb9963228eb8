//! What changed between two editions, for those who may know it.

use std::sync::Arc;

use plenary::domain::event::{Body, Event, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::versions::Versions;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import::exported;
use plenary::minutes::changes::{self, Changes};
use plenary::minutes::format::Format;
use plenary::minutes::{Minutes, Options, Profile, json, markdown};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::anywhere;
use crate::room::{Room, fields, plan};

/// Gives an edition out in these versions.
fn give_out(room: &mut Room, profiles: &[Profile], langs: &[Lang]) {
    let number = room.workshop.issuing().next_number();
    let versions = Versions::of(profiles, langs);
    room.at("18:00", Body::Issue { number, is_final: false, corrections_until: None, versions });
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2023, 6, 14).unwrap()
}

/// The list since the edition that was given out last.
fn list(workshop: &Workshop, profile: Profile) -> String {
    let words = Catalogue::load(Lang::En);
    let later = Minutes::of(workshop, &Options::new(profile), &words);
    let edition = workshop.issuing().last().unwrap();
    let changes = Changes::since(edition, &later, workshop);
    markdown::of_document(&changes::document(&later, &changes, false))
}

/// The annex of what would be exported today, if there is one.
fn annex(workshop: &Workshop, profile: Profile, lang: Lang) -> Option<String> {
    let words = Catalogue::load(lang);
    let minutes = Minutes::of(workshop, &Options::of(workshop, profile, today()), &words);
    let text = markdown::write(&minutes);
    let heading = ["Changes since", "Changements depuis", "Промени по", "Ndryshimet pas"];
    let from = heading.iter().filter_map(|heading| text.find(heading)).min()?;
    let rest = &text[from..];
    Some(rest.find("\n## ").map_or(rest, |end| &rest[..end]).to_owned())
}

fn in_json(workshop: &Workshop, profile: Profile) -> Value {
    let words = Catalogue::load(Lang::En);
    let minutes = Minutes::of(workshop, &Options::of(workshop, profile, today()), &words);
    serde_json::from_slice::<Value>(&json::write(&minutes)).unwrap()["changes"].clone()
}

fn edit(room: &mut Room, note: NoteId, change: Change) {
    room.at("19:00", Body::Edit { note, changes: vec![change], base: note, reason: None });
}

fn of(town: &str, fields: NoteFields) -> NoteFields {
    NoteFields { municipalities: vec![town.into()], ..fields }
}

#[test]
fn new_reworded_restated_and_gone_are_told_as_far_as_each_profile_may_know() {
    let mut room = Room::new(plan());
    let reworded = room.note(fields(Kind::Challenge, "They refuse", Level::OnRecord));
    let action = room.note(fields(Kind::Action, "Meet monthly", Level::OnRecord));
    let deleted = room.note(fields(Kind::Lesson, "A slip of the pen", Level::None));
    let withdrawn = room.note(fields(Kind::Need, "Said in anger", Level::OnRecord));
    let hidden = room.note(fields(Kind::Need, "Said in confidence", Level::None));
    room.note(fields(Kind::Message, "It stays as it was", Level::OnRecord));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    edit(&mut room, reworded, Change::Text("Attendance has to be approved first".into()));
    edit(&mut room, action, Change::Status(Some("done".into())));
    edit(&mut room, hidden, Change::Level(Level::OffRecord));
    room.at("19:01", Body::Delete { note: deleted });
    room.at("19:02", Body::ReadBack { note: withdrawn, answer: Some(ReadBack::Withdrawn) });
    room.note(fields(Kind::GoodPractice, "A team of its own", Level::OnRecord));

    for profile in Profile::ALL {
        let told = list(&room.workshop, profile);
        let (new, reworded) = match profile.is_internal() {
            true => ("new", "in other words"),
            false => ("new, or in other words", "new, or in other words"),
        };
        assert!(told.contains(&format!("A team of its own *({new})*")), "{told}");
        // Before anybody no municipality stands beside it, and they are few.
        let named = profile != Profile::Public;
        let attendance = format!("Attendance has to be approved first *({reworded})*");
        assert_eq!(told.contains(&attendance), named, "{told}");
        assert_eq!(told.contains("Meet monthly *(changed: Status)*"), named, "{told}");
        assert_eq!(told.contains("1 statement is not in it any more."), profile.is_internal(), "{told}");
        assert_eq!(told.contains("They refuse"), profile.is_internal(), "{told}");
        for words in ["slip of the pen", "in anger", "in confidence", "stays as it was"] {
            assert!(!told.contains(words), "{words} for {profile}: {told}");
        }
    }
    let annex = annex(&room.workshop, Profile::Participants, Lang::En).unwrap();
    assert!(annex.starts_with("Changes since draft 1 of 13 June 2023"), "{annex}");
    assert!(annex.contains("- C1, G1 – new, or in other words\n- A1 – changed: Status\n"), "{annex}");
    assert!(annex.contains("is not told."), "{annex}");
    let told = in_json(&room.workshop, Profile::Participants);
    assert_eq!(
        told,
        json!({
            "since": {"edition": 1, "status": "draft", "date": "2023-06-13"},
            "statements": [
                {"id": "C1", "change": "new_or_reworded"},
                {"id": "G1", "change": "new_or_reworded"},
                {"id": "A1", "change": "changed", "fields": ["status"]},
            ],
            "too_few_to_tell": false,
        })
    );
    let told = in_json(&room.workshop, Profile::Internal);
    assert_eq!(told["gone"], 1);
    assert_eq!(told["statements"][0], json!({"id": reworded.to_string(), "change": "reworded"}));
}

#[test]
fn where_nothing_changed_that_is_said() {
    let mut room = Room::new(plan());
    let note = room.note(fields(Kind::Challenge, "No line in the budget", Level::None));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    // Nobody outside knows of the level.
    edit(&mut room, note, Change::Level(Level::Category));
    let told = list(&room.workshop, Profile::Participants);
    assert!(told.contains("Nothing in it is new, in other words or changed."), "{told}");
    assert!(list(&room.workshop, Profile::Internal).contains("*(changed: Level)*"));
}

#[test]
fn the_first_edition_tells_no_changes_and_one_that_is_written_again_tells_its_own() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "First", Level::OnRecord));
    let annex_of = |room: &Room| annex(&room.workshop, Profile::Participants, Lang::En);
    assert_eq!(annex_of(&room), None);
    give_out(&mut room, &Profile::ALL, &[Lang::En]);
    assert_eq!(annex_of(&room), None, "the first edition, as it was given out");
    room.note(fields(Kind::Lesson, "Second", Level::OnRecord));
    let since = annex_of(&room).unwrap();
    assert!(since.contains("since draft 1") && since.contains("L2"), "{since}");
    give_out(&mut room, &Profile::ALL, &[Lang::En]);
    assert_eq!(annex_of(&room), Some(since), "the second, as it was given out");
    room.note(fields(Kind::Lesson, "Third", Level::OnRecord));
    let next = annex_of(&room).unwrap();
    assert!(next.contains("since draft 2") && next.contains("L3") && !next.contains("L1"), "{next}");
}

/// Nobody outside can compare with what was not given out to them.
#[test]
fn a_version_that_the_edition_was_not_given_out_in_tells_nothing() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "First", Level::OnRecord));
    give_out(&mut room, &[Profile::Internal, Profile::Participants], &[Lang::En]);
    room.note(fields(Kind::Lesson, "Second", Level::OnRecord));
    for (profile, lang, told) in [
        (Profile::Internal, Lang::En, true),
        (Profile::Internal, Lang::Mk, true),
        (Profile::Participants, Lang::En, true),
        (Profile::Participants, Lang::Mk, false),
        (Profile::Public, Lang::En, false),
    ] {
        assert_eq!(annex(&room.workshop, profile, lang).is_some(), told, "{profile}.{lang}");
    }
    assert!(in_json(&room.workshop, Profile::Public).is_null());
    // On the screen it is told, and that nobody reads it there.
    assert!(list(&room.workshop, Profile::Public).contains("Edition 1 was not given out in this version"));
    assert!(!list(&room.workshop, Profile::Participants).contains("was not given out"));
}

#[test]
fn what_is_named_less_openly_is_not_pointed_at_nor_joined_with_its_old_words() {
    let mut room = Room::new(plan());
    let stricter = of("anton", fields(Kind::Challenge, "The mayor refuses", Level::Municipality));
    let stricter = room.note(stricter);
    let reworded = room.note(of("berta", fields(Kind::Challenge, "Berta has no room", Level::Municipality)));
    let looser = room.note(of("cesar", fields(Kind::Challenge, "Nobody comes", Level::None)));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    edit(&mut room, stricter, Change::Level(Level::None));
    edit(&mut room, reworded, Change::Text("There is no room".into()));
    edit(&mut room, reworded, Change::Level(Level::None));
    edit(&mut room, looser, Change::Level(Level::Municipality));
    let told = annex(&room.workshop, Profile::Participants, Lang::En).unwrap();
    // The one whose name is gone is as it was; of the one in other words it is not told that it is.
    let bullets: Vec<&str> = told.lines().filter(|line| line.starts_with("- ")).collect();
    assert_eq!(
        bullets,
        [
            "- C1 – changed: Municipality",
            "- Fewer than 3 statements without a municipality are new or changed; which ones is not told, so \
             that nobody is recognised by it.",
            "- What stood in that edition and does not stand in this one is not told.",
        ],
        "{told}"
    );
    assert!(in_json(&room.workshop, Profile::Participants)["too_few_to_tell"].as_bool().unwrap());
}

#[test]
fn so_few_statements_without_a_name_that_whoever_asked_would_be_known_are_not_told() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "First", Level::None));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    for (count, text) in ["Second", "Third", "Fourth", "Fifth", "Sixth"].into_iter().enumerate() {
        room.note(fields(Kind::Lesson, text, Level::None));
        for (profile, least) in [(Profile::Participants, 3), (Profile::Public, 5)] {
            let told = in_json(&room.workshop, profile);
            let named = told["statements"].as_array().unwrap().len();
            assert_eq!(named, if count + 1 >= least { count + 1 } else { 0 }, "{profile}: {told}");
            assert_eq!(told["too_few_to_tell"], count + 1 < least, "{profile}");
        }
    }
}

#[test]
fn every_format_that_has_sections_tells_the_changes_and_no_other_does() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "First", Level::OnRecord));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    room.note(fields(Kind::Lesson, "Second", Level::OnRecord));
    let words = Catalogue::load(Lang::En);
    for profile in Profile::ALL {
        let minutes = Minutes::of(&room.workshop, &Options::of(&room.workshop, profile, today()), &words);
        for (format, output) in anywhere::of(&minutes) {
            let told = match format {
                Format::Json => output.contains("\"changes\": {"),
                _ => output.contains("Changes since draft 1 of 13 June 2023"),
            };
            assert_eq!(told, !matches!(format, Format::Csv | Format::Ics), "{profile} {format}");
        }
    }
}

#[test]
fn runs_of_numbers_are_written_in_short() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "b", Level::OnRecord));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    for text in ["a", "c", "d", "e", "f"] {
        room.note(fields(Kind::Lesson, text, Level::OnRecord));
    }
    let told = annex(&room.workshop, Profile::Participants, Lang::En).unwrap();
    assert!(told.contains("- L1, L3–L6 – new, or in other words\n"), "{told}");
}

/// Of a workshop that was made of its internal minutes the words before a correction are not known; that there
/// was one is.
#[test]
fn a_workshop_made_of_its_minutes_tells_the_same_changes() {
    let mut room = Room::new(plan());
    let reworded = room.note(fields(Kind::Challenge, "They refuse", Level::OnRecord));
    let action = room.note(fields(Kind::Action, "Meet monthly", Level::OnRecord));
    room.note(fields(Kind::Message, "It stays as it was", Level::OnRecord));
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    edit(&mut room, reworded, Change::Text("Attendance has to be approved first".into()));
    edit(&mut room, action, Change::Status(Some("done".into())));
    room.note(fields(Kind::GoodPractice, "A team of its own", Level::OnRecord));
    let files = |workshop: &Workshop| -> Vec<Vec<u8>> {
        let mut files = Vec::new();
        for lang in Lang::ALL {
            let words = Catalogue::load(lang);
            for profile in Profile::ALL {
                let minutes = Minutes::of(workshop, &Options::of(workshop, profile, today()), &words);
                assert!(!minutes.changes().unwrap().statements.is_empty());
                files.extend(Format::ALL.map(|format| format.write(&minutes)));
            }
        }
        files
    };
    let words = Catalogue::load(Lang::En);
    let options = Options::of(&room.workshop, Profile::Internal, today());
    let export = json::write(&Minutes::of(&room.workshop, &options, &words));
    let exported = exported::read(&export).unwrap();
    let mut again = Workshop::new(Arc::new(exported.plan));
    let events = exported.files.into_iter().flat_map(|file| file.events);
    events.for_each(|event: Event| again.take(event));
    again.settle();
    assert!(files(&again) == files(&room.workshop));
}

/// What happens to a note after an edition.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Stays,
    Reworded,
    Deleted,
    Withdrawn,
    Struck,
    OffRecord,
    Stricter,
    Looser,
    Done,
}

const FATES: [Fate; 9] = [
    Fate::Stays,
    Fate::Reworded,
    Fate::Deleted,
    Fate::Withdrawn,
    Fate::Struck,
    Fate::OffRecord,
    Fate::Stricter,
    Fate::Looser,
    Fate::Done,
];

/// A room in which notes had these fates; instead of being corrected in place they may have been taken away and
/// written anew.
fn room_of(fates: &[(Fate, Kind, Level)], in_place: bool) -> Room {
    let mut room = Room::new(plan());
    let note = |number: usize, text: String, kind, level| {
        let town = ["anton", "berta", "cesar"][number % 3];
        of(town, fields(kind, &text, level))
    };
    let mut ids = Vec::new();
    for (number, &(_, kind, level)) in fates.iter().enumerate() {
        ids.push(room.note(note(number, format!("early{number}x"), kind, level)));
    }
    give_out(&mut room, &Profile::ALL, &Lang::ALL);
    for (number, (&(fate, kind, level), id)) in fates.iter().zip(ids).enumerate() {
        let anew = |room: &mut Room, text: &str, level, status: Option<&str>| {
            room.at("19:00", Body::Delete { note: id });
            let status = status.map(Into::into);
            room.note(NoteFields { status, ..note(number, format!("{text}{number}x"), kind, level) });
        };
        match (fate, in_place) {
            (Fate::Stays, _) => {}
            (Fate::Reworded, true) => edit(&mut room, id, Change::Text(format!("late{number}x"))),
            (Fate::Reworded, false) => anew(&mut room, "late", level, None),
            (Fate::Stricter, true) => edit(&mut room, id, Change::Level(Level::None)),
            (Fate::Stricter, false) => anew(&mut room, "early", Level::None, None),
            (Fate::Looser, true) => edit(&mut room, id, Change::Level(Level::OnRecord)),
            (Fate::Looser, false) => anew(&mut room, "early", Level::OnRecord, None),
            (Fate::Done, true) => edit(&mut room, id, Change::Status(Some("done".into()))),
            (Fate::Done, false) => anew(&mut room, "early", level, Some("done")),
            (Fate::OffRecord, true) => edit(&mut room, id, Change::Level(Level::OffRecord)),
            (Fate::Withdrawn, true) => {
                room.at("19:00", Body::ReadBack { note: id, answer: Some(ReadBack::Withdrawn) });
            }
            (Fate::Struck, true) => {
                room.at("19:00", Body::Strike { notes: vec![id] });
            }
            // However it went, it is gone.
            (Fate::Deleted | Fate::OffRecord | Fate::Withdrawn | Fate::Struck, _) => {
                room.at("19:00", Body::Delete { note: id });
            }
        }
    }
    room
}

fn fates() -> impl Strategy<Value = Vec<(Fate, Kind, Level)>> {
    let fate = prop::sample::select(FATES.to_vec());
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let levels = vec![Level::OnRecord, Level::Municipality, Level::Category, Level::None];
    prop::collection::vec((fate, kind, prop::sample::select(levels)), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing outside depends on how the one version became the other: so none of it can be learned there.
    #[test]
    fn outside_it_is_the_same_however_it_came_to_be(fates in fates()) {
        let (one, other) = (room_of(&fates, true), room_of(&fates, false));
        for profile in [Profile::Participants, Profile::Public] {
            let words = Catalogue::load(Lang::En);
            let files = |room: &Room| {
                let options = Options::of(&room.workshop, profile, today());
                let minutes = Minutes::of(&room.workshop, &options, &words);
                let told: Value = serde_json::from_slice(&json::write(&minutes)).unwrap();
                (markdown::write(&minutes), told["notes"].clone(), told["changes"].clone())
            };
            prop_assert_eq!(files(&one), files(&other));
        }
    }

    #[test]
    fn no_word_that_is_gone_and_no_name_that_is_not_released_is_in_any_format(fates in fates()) {
        let mut room = room_of(&fates, true);
        room.note(fields(Kind::Lesson, "After it", Level::OnRecord));
        for profile in Profile::ALL {
            let words = Catalogue::load(Lang::En);
            let options = Options { with_picture: true, ..Options::of(&room.workshop, profile, today()) };
            let minutes = Minutes::of(&room.workshop, &options, &words);
            prop_assert!(minutes.changes().is_some());
            for (format, output) in anywhere::of(&minutes) {
                for (number, (fate, ..)) in fates.iter().enumerate() {
                    let early = format!("early{number}x");
                    let is_gone = matches!(fate, Fate::Reworded | Fate::Deleted | Fate::Withdrawn | Fate::Struck | Fate::OffRecord);
                    prop_assert!(!is_gone || !output.contains(&early), "{} {}: {}", profile, format, early);
                }
                let is_named = |town: usize| fates.iter().enumerate().any(|(number, (fate, kind, level))| {
                    let is_open = match fate {
                        Fate::Looser => true,
                        Fate::Stays | Fate::Reworded | Fate::Done => level.names_municipality(),
                        _ => false,
                    };
                    number % 3 == town && is_open && (profile != Profile::Public || *kind == Kind::GoodPractice)
                });
                for (town, name) in ["Antonville", "Bertaville", "Cesarville"].into_iter().enumerate() {
                    let may = profile.is_internal() || is_named(town);
                    prop_assert!(may || !output.contains(name), "{} {}: {}", profile, format, name);
                }
            }
        }
    }
}
