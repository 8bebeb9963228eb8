//! The redaction table, row by row.

use std::collections::BTreeMap;

use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::plan::Plan;
use plenary::minutes::Profile;

use crate::room::{AUTHOR, Room, fields, kumanovo, plan};

const PROTECTED: [Level; 2] = [Level::Category, Level::None];
const RELEASED: [Level; 2] = [Level::OnRecord, Level::Municipality];

fn of_anton(kind: Kind, text: &str, level: Level) -> NoteFields {
    NoteFields {
        municipalities: vec!["anton".into()],
        group: Some("Gruppe7".into()),
        item: Some("B".into()),
        segment: Some(3),
        ..fields(kind, text, level)
    }
}

#[test]
fn what_was_off_the_record_is_in_no_version() {
    let mut room = Room::new(plan());
    room.note(of_anton(Kind::Challenge, "whispered", Level::OffRecord));
    for profile in Profile::ALL {
        assert!(!room.minutes(profile, Lang::En).mentions("whispered"), "{profile}");
    }
}

#[test]
fn what_was_withdrawn_is_in_no_version() {
    let mut room = Room::new(plan());
    let note = room.note(of_anton(Kind::Challenge, "taken back", Level::OnRecord));
    assert!(room.internal().mentions("taken back") && room.participants().mentions("taken back"));
    room.at("12:00", Body::Delete { note });
    for profile in Profile::ALL {
        assert!(!room.minutes(profile, Lang::En).mentions("taken back"), "{profile}");
    }
}

#[test]
fn what_a_note_said_before_it_was_corrected_is_in_no_version() {
    let mut room = Room::new(plan());
    let note = room.note(of_anton(Kind::Lesson, "they refuse", Level::OnRecord));
    let changes = vec![Change::Text("attendance has to be approved".into())];
    room.at("12:00", Body::Edit { note, changes, base: note, reason: None });
    for profile in Profile::ALL {
        let export = room.minutes(profile, Lang::En);
        assert!(!export.mentions("refuse") && export.mentions("approved"), "{profile}");
    }
    assert_eq!(room.internal().notes(Kind::Lesson)[0]["earlier_texts"], 1);
}

#[test]
fn a_protected_note_shows_its_text_and_theme_only() {
    for level in PROTECTED {
        let mut room = Room::new(plan());
        let note = NoteFields {
            themes: vec!["trust".into()],
            important: true,
            ..of_anton(Kind::Challenge, "no fixed contact", level)
        };
        let id = room.note(note);
        let export = room.participants();
        let shown = export.notes(Kind::Challenge)[0].as_object().unwrap();
        let shown: BTreeMap<_, _> = shown.iter().map(|(key, value)| (key.as_str(), value)).collect();
        let only =
            [("id", &"C1".into()), ("text", &"no fixed contact".into()), ("themes", &vec!["trust"].into())];
        assert_eq!(shown, BTreeMap::from(only));
        for hidden in ["anton", "Antonville", "Gruppe7", AUTHOR, &id.to_string(), "laptop-77"] {
            assert!(!export.mentions(hidden), "{hidden}\n{}", export.markdown);
        }
    }
}

#[test]
fn a_released_note_names_its_municipality_but_not_its_author_time_group_or_id() {
    for level in RELEASED {
        let mut room = Room::new(plan());
        let id = room.note(of_anton(Kind::GoodPractice, "they meet monthly", level));
        let export = room.participants();
        assert!(export.markdown.contains("they meet monthly · *Antonville*"), "{}", export.markdown);
        assert_eq!(export.notes(Kind::GoodPractice)[0]["municipalities"][0], "anton");
        for hidden in ["Gruppe7", AUTHOR, &id.to_string(), "laptop-77", "segment"] {
            assert!(!export.mentions(hidden), "{hidden}");
        }
    }
}

#[test]
fn the_internal_version_holds_everything_that_is_known_of_a_note() {
    let mut room = Room::new(plan());
    let id = room.note(NoteFields {
        lang: Some(Lang::Mk),
        translations: BTreeMap::from([(Lang::En, "a translation".into()), (Lang::Sq, "përkthim".into())]),
        detail: BTreeMap::from([("need".into(), "time".into()), ("odd".into(), "field".into())]),
        important: true,
        ..of_anton(Kind::Challenge, "изворник", Level::None)
    });
    room.at("12:00", Body::Release { note: id, on: true });
    let export = room.internal();
    let note = &export.notes(Kind::Challenge)[0];
    assert_eq!(note["id"], id.to_string());
    assert_eq!(note["text"], "a translation");
    assert_eq!(note["original"], serde_json::json!({"lang": "mk", "text": "изворник"}));
    assert_eq!(note["translations"]["sq"], "përkthim");
    assert_eq!(note["author"], AUTHOR);
    assert_eq!(note["at"], "2023-06-13T03:33:21+02:00");
    assert_eq!([&note["group"], &note["item"], &note["level"]], ["Gruppe7", "B", "none"]);
    assert_eq!(note["segment"], 3);
    assert_eq!(note["detail"], serde_json::json!({"need": "time", "odd": "field"}));
    assert_eq!([&note["important"], &note["shown_to_room"]], [true, true]);
    let row = export.read().tables.into_iter().flatten().find(|row| row.contains(&id.to_string())).unwrap();
    assert_eq!(row[..3], ["03:33", "challenge", "Antonville"]);
    assert_eq!(row[4..6], ["no attribution", AUTHOR]);
    for word in ["изворник", "Gruppe7", "odd: field"] {
        assert!(row[3].contains(word), "{}", row[3]);
    }
}

#[test]
fn of_a_protected_note_in_another_language_only_the_translation_appears() {
    let mut room = Room::new(plan());
    let translated = NoteFields {
        lang: Some(Lang::Sq),
        translations: BTreeMap::from([(Lang::En, "a translation".into())]),
        detail: BTreeMap::from([("need".into(), "kohë pune".into())]),
        status: Some("e mbyllur".into()),
        ..fields(Kind::Challenge, "origjinali", Level::None)
    };
    room.note(translated);
    room.note(NoteFields {
        lang: Some(Lang::Sq), ..fields(Kind::Challenge, "pa përkthim", Level::Category)
    });
    let export = room.participants();
    assert_eq!(export.texts(Kind::Challenge), ["a translation"]);
    for hidden in ["origjinali", "pa përkthim", "kohë pune", "e mbyllur", "Albanian)"] {
        assert!(!export.mentions(hidden), "{hidden}");
    }
    assert_eq!(export.json["redaction"]["left_out"]["needs_translation"], 1);
    assert!(export.markdown.contains("1 note needs a translation"));
    let albanian = room.minutes(Profile::Participants, Lang::Sq);
    assert_eq!(albanian.texts(Kind::Challenge), ["origjinali", "pa përkthim"]);
    assert!(albanian.mentions("kohë pune") && !albanian.mentions("a translation"));
}

#[test]
fn a_released_note_without_a_translation_appears_as_it_was_said() {
    let mut room = Room::new(plan());
    let said =
        NoteFields { lang: Some(Lang::Sq), ..of_anton(Kind::Lesson, "origjinali", Level::Municipality) };
    room.note(said);
    let export = room.participants();
    assert!(export.markdown.contains("origjinali *(in Albanian)* · *Antonville*"), "{}", export.markdown);
    assert_eq!(export.notes(Kind::Lesson)[0]["lang"], "sq");
}

#[test]
fn a_language_that_nobody_noted_is_known_only_where_the_room_has_one() {
    let silent = NoteFields { lang: None, ..fields(Kind::Need, "a guide", Level::None) };
    let mut room = Room::new(plan());
    room.note(silent.clone());
    assert!(!room.participants().mentions("a guide"));
    assert_eq!(room.participants().json["redaction"]["left_out"]["needs_translation"], 1);
    let mut english = plan();
    english.languages = vec![Lang::En];
    let mut room = Room::new(english);
    room.note(silent);
    assert!(room.participants().mentions("a guide"));
}

#[test]
fn a_quotation_of_a_protected_note_is_left_out_until_it_is_rephrased() {
    let mut room = Room::new(plan());
    for (text, level) in [("we are alone", Level::None), ("we are proud", Level::OnRecord)] {
        room.note(NoteFields { verbatim: true, ..fields(Kind::Experience, text, level) });
    }
    let export = room.participants();
    assert!(!export.mentions("we are alone"));
    assert!(export.markdown.contains("“we are proud”"));
    assert_eq!(export.json["redaction"]["left_out"]["quotations"], 1);
    let french = room.minutes(Profile::Internal, Lang::Fr);
    assert!(
        french.markdown.contains("« we are alone »")
            || french.markdown.contains("«\u{a0}we are alone\u{a0}»")
    );
}

#[test]
fn the_owner_of_an_action_is_named_where_its_level_allows_it() {
    let mut room = Room::new(plan());
    for (text, level) in [("write a letter", Level::Municipality), ("call a meeting", Level::None)] {
        let due = chrono::NaiveDate::from_ymd_opt(2023, 7, 31);
        let owner = Some(format!("deputy mayor for {text}"));
        room.note(NoteFields { function: owner, due, ..of_anton(Kind::Action, text, level) });
    }
    let export = room.participants();
    let tables = export.read().tables;
    let action = |what: &str| tables.iter().flatten().find(|row| row.contains(&what.to_owned())).unwrap();
    assert_eq!(
        action("write a letter")[2..4],
        ["deputy mayor for write a letter, Antonville", "31 July 2023"]
    );
    assert_eq!(action("call a meeting")[2..5], ["not named in this version", "31 July 2023", "open"]);
    assert!(!export.mentions("deputy mayor for call"));
    let protected = &export.json["actions"].as_array().unwrap()[0];
    assert_eq!([&protected["owner"], &protected["incomplete"]], [&serde_json::Value::Null, &false.into()]);
}

#[test]
fn institutions_that_are_asked_are_named_but_no_function_is_linked_to_a_protected_note() {
    let mut room = Room::new(plan());
    for kind in Kind::ALL {
        let function = Some(format!("function of {}", kind.name()));
        room.note(NoteFields { function, ..fields(kind, kind.name(), Level::None) });
    }
    let export = room.participants();
    for kind in Kind::ALL {
        let is_asked = matches!(kind, Kind::Question | Kind::Recommendation);
        assert_eq!(export.mentions(&format!("function of {}", kind.name())), is_asked, "{kind:?}");
    }
}

#[test]
fn an_addressee_in_another_script_would_tell_the_original_language() {
    let mut room = Room::new(plan());
    let question = NoteFields {
        lang: Some(Lang::Mk),
        function: Some("Министерство".into()),
        translations: BTreeMap::from([(Lang::En, "Who pays?".into())]),
        ..fields(Kind::Question, "Кој плаќа?", Level::None)
    };
    room.note(question);
    assert!(!room.participants().mentions("Министерство"));
    assert!(room.minutes(Profile::Participants, Lang::Mk).mentions("Министерство"));
}

#[test]
fn details_of_a_protected_practice_do_not_say_who() {
    let practice = |level| NoteFields {
        detail: ["who", "contact", "resources_needed", "invented"]
            .map(|field| (field.into(), format!("detail {field}")))
            .into(),
        ..of_anton(Kind::GoodPractice, "they meet", level)
    };
    let shown = |level| {
        let mut room = Room::new(plan());
        room.note(practice(level));
        let export = room.participants();
        ["who", "contact", "resources_needed", "invented"]
            .map(|field| export.mentions(&format!("detail {field}")))
    };
    assert_eq!(shown(Level::None), [false, false, true, false]);
    assert_eq!(shown(Level::Municipality), [true, true, true, false]);
}

#[test]
fn a_theme_that_somebody_typed_names_no_municipality_in_any_form() {
    let mut room = Room::new(Plan::clone(kumanovo().plan()));
    let themes =
        vec!["kumanovska-škola".into(), "струшки-буџет".into(), "rinia-çairit".into(), "rinia".into()];
    room.note(NoteFields { themes, ..fields(Kind::Challenge, "no line", Level::None) });
    let export = room.participants();
    assert_eq!(export.notes(Kind::Challenge)[0]["themes"], serde_json::json!(["rinia"]));
}

#[test]
fn a_theme_that_somebody_typed_does_not_name_a_municipality() {
    let mut room = Room::new(plan());
    let themes = vec!["Antonville-budget".into(), "typed".into(), "trust".into()];
    room.note(NoteFields { themes, ..fields(Kind::Challenge, "no line", Level::None) });
    let export = room.participants();
    assert_eq!(export.notes(Kind::Challenge)[0]["themes"], serde_json::json!(["typed", "trust"]));
    assert!(export.read().headings.contains(&"typed".to_owned()));
}

#[test]
fn the_participants_version_does_not_depend_on_the_order_in_which_notes_came() {
    let mut notes: Vec<NoteFields> = (0..40)
        .map(|number| NoteFields {
            themes: [vec!["trust".into()], vec!["money".into()], vec!["typed".into()], vec![]][number % 4]
                .clone(),
            municipalities: vec![["anton", "berta", "cesar"][number % 3].into()],
            ..fields(
                Kind::ALL[number % 11],
                &format!("statement {}", number * 7 % 10),
                Level::ALL[number % 4],
            )
        })
        .collect();
    let export = |notes: &[NoteFields]| {
        let mut room = Room::new(plan());
        for note in notes {
            room.note(note.clone());
        }
        let export = room.participants();
        (export.markdown, export.json_text)
    };
    let one = export(&notes);
    notes.reverse();
    notes.rotate_left(13);
    assert!(one == export(&notes));
}

#[test]
fn why_and_when_time_was_held_is_for_the_organisers_only() {
    let mut room = Room::new(plan());
    room.at("09:07", Body::Start { item: "A".into(), by_next: false });
    room.at("09:11", Body::Hold { reason: Some("broken headsets".into()) });
    room.at("09:13", Body::Resume {});
    room.at("09:15", Body::Extend { item: "A".into(), minutes: 5, reason: Some("a long answer".into()) });
    room.at("09:17", Body::OffRecord { on: true });
    room.at("09:19", Body::OffRecord { on: false });
    room.at("09:42", Body::Start { item: "B".into(), by_next: false });
    room.at("10:31", Body::End {});
    let (internal, participants) = (room.internal(), room.participants());
    for known in ["broken headsets", "a long answer", "09:11", "09:17"] {
        assert!(internal.mentions(known) && !participants.mentions(known), "{known}");
    }
    assert!(participants.markdown.contains("Part of the session was off the record."));
    assert_eq!(participants.json["sessions"][0]["off_record_part"], true);
    assert_eq!(participants.json["sessions"][1]["off_record_part"], false);
    assert_eq!(participants.json["sessions"][1]["held_end"], "2023-06-13T10:31:00+02:00");
    assert!(internal.json["journal"]["presses"].as_array().unwrap().len() == 8);
    assert!(participants.json.get("journal").is_none());
}
