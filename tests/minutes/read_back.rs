//! What municipalities said when their statements were read back to them: confirmed, amended, withdrawn.

use std::collections::BTreeMap;

use plenary::domain::event::{Body, LinkStatus, ReadBack};
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::room_view::RoomView;
use plenary::minutes::Profile;

use crate::room::{Room, fields, plan};

fn of_anton(kind: Kind, text: &str) -> NoteFields {
    NoteFields { municipalities: vec!["anton".into()], ..fields(kind, text, Level::Municipality) }
}

fn answer(room: &mut Room, note: plenary::domain::ids::NoteId, answer: ReadBack) {
    room.at("16:00", Body::ReadBack { note, answer: Some(answer) });
}

#[test]
fn the_answers_stand_at_the_notes_of_the_internal_version_and_are_counted_in_both() {
    let mut room = Room::new(plan());
    for (text, said) in [
        ("one", Some(ReadBack::Confirmed)),
        ("two", Some(ReadBack::Confirmed)),
        ("three", Some(ReadBack::Amended)),
        ("four", None),
    ] {
        let note = room.note(of_anton(Kind::Lesson, text));
        if let Some(said) = said {
            answer(&mut room, note, said);
        }
    }
    let internal = room.internal();
    let answers: BTreeMap<&str, &str> = internal
        .notes(Kind::Lesson)
        .iter()
        .filter_map(|note| Some((note["text"].as_str()?, note["read_back"].as_str()?)))
        .collect();
    assert_eq!(answers, BTreeMap::from([("one", "confirmed"), ("two", "confirmed"), ("three", "amended")]));
    let items = internal.read().items;
    assert!(
        items
            .iter()
            .any(|item| item.contains("three") && item.ends_with("confirmed in other words when read back"))
    );
    assert!(items.iter().any(|item| item.contains("four · Antonville") && item.ends_with("Antonville")));
    let participants = room.participants();
    for export in [&internal, &participants] {
        assert_eq!(export.json["redaction"]["read_back"], serde_json::json!({"confirmed": 2, "amended": 1}));
        assert!(export.markdown.contains("2 statements were confirmed when they were read back"));
        assert!(export.markdown.contains("1 statement was confirmed in other words"));
    }
    assert!(participants.notes(Kind::Lesson).iter().all(|note| note.get("read_back").is_none()));
}

/// A withdrawn note with a word of its own in every field, linked to one that stands.
fn withdrawn(room: &mut Room) -> plenary::domain::ids::NoteId {
    let note = room.note(NoteFields {
        themes: vec!["zqtheme".into()],
        function: Some("zqfunction".into()),
        group: Some("zqgroup".into()),
        translations: BTreeMap::from([(Lang::Mk, "zqтекст".into()), (Lang::Fr, "zqtexte".into())]),
        detail: BTreeMap::from([("need".into(), "zqneed".into()), ("odd".into(), "zqodd".into())]),
        category: Some("zqcategory".into()),
        ..of_anton(Kind::Challenge, "zqsentence")
    });
    let changes = vec![Change::Text("zqcorrected".into())];
    room.at("12:00", Body::Edit { note, changes, base: note, reason: Some("zqreason".into()) });
    let practice = room.note(of_anton(Kind::GoodPractice, "a practice that stands"));
    let remark = Some("zqremark".into());
    room.at("12:01", Body::Link { challenge: note, practice, status: LinkStatus::Agreed, remark });
    room.at("12:02", Body::Show { view: Some(RoomView::ReadBack { note, lang: None }) });
    room.at("12:03", Body::Show { view: Some(RoomView::Card { note }) });
    let theme = Some("zqtheme".into());
    room.at("12:04", Body::Show { view: Some(RoomView::Recap { theme, lang: Lang::En, page: 0 }) });
    note
}

#[test]
fn nothing_of_a_withdrawn_note_is_in_any_version() {
    let mut room = Room::new(plan());
    let note = withdrawn(&mut room);
    let naming = room.note(NoteFields { links: vec![note], ..of_anton(Kind::GoodPractice, "names it") });
    assert!(room.internal().mentions("zqcorrected") && room.internal().mentions(&note.to_string()));
    assert_eq!(room.internal().json["matches"].as_array().unwrap().len(), 2);
    answer(&mut room, note, ReadBack::Withdrawn);
    for profile in Profile::ALL {
        for lang in Lang::ALL {
            let export = room.minutes(profile, lang);
            assert!(!export.mentions("zq"), "{profile} {lang}");
            // Its id, and the ids that begin like it do not.
            assert!(
                !export.markdown.contains(&format!("{note} "))
                    && !export.json_text.contains(&format!("\"{note}\""))
            );
            assert_eq!(export.json["matches"].as_array().unwrap().len(), 0);
            assert_eq!(export.json["notes"]["challenge"].as_array().unwrap().len(), 0);
            assert_eq!(
                export.json["redaction"]["read_back"],
                serde_json::json!({"confirmed": 0, "amended": 0})
            );
        }
    }
    assert!(room.internal().mentions(&naming.to_string()));
    // Taken back, it is there again.
    room.at("16:01", Body::ReadBack { note, answer: None });
    assert!(room.internal().mentions("zqcorrected"));
}

#[test]
fn what_holds_words_of_a_withdrawn_note_is_withdrawn_with_it_until_it_is_read_back_itself() {
    for made in ["merged", "split", "merged twice"] {
        let mut room = Room::new(plan());
        let note = room.note(of_anton(Kind::Challenge, "zqsentence"));
        let mut holder = match made {
            "split" => {
                room.note(NoteFields { split_from: Some(note), ..of_anton(Kind::Challenge, "zqhalf") })
            }
            _ => room.note(NoteFields { merged_from: vec![note], ..of_anton(Kind::Challenge, "zqmerged") }),
        };
        if made == "merged twice" {
            holder =
                room.note(NoteFields { merged_from: vec![holder], ..of_anton(Kind::Challenge, "zqagain") });
        }
        answer(&mut room, note, ReadBack::Withdrawn);
        for profile in Profile::ALL {
            assert!(!room.minutes(profile, Lang::En).mentions("zq"), "{made} {profile}");
        }
        answer(&mut room, holder, ReadBack::Confirmed);
        for profile in Profile::ALL {
            let export = room.minutes(profile, Lang::En);
            assert!(export.mentions("zq") && !export.mentions("zqsentence"), "{made} {profile}");
        }
        let names_it = room.internal().json_text.contains(&format!("\"{note}\""));
        assert!(!names_it, "{made}");
    }
}

#[test]
fn struck_notes_are_in_no_version() {
    let mut room = Room::new(plan());
    let note = withdrawn(&mut room);
    room.at("16:00", Body::Strike { notes: vec![note] });
    for profile in Profile::ALL {
        let export = room.minutes(profile, Lang::En);
        assert!(!export.mentions("zq") && !export.json_text.contains(&format!("\"{note}\"")), "{profile}");
    }
}
