//! Who spoke, as far as a category tells it: only where enough persons of it were present.

use plenary::domain::attendance::Attendee;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Participant, Plan};
use plenary::minutes::Profile;

use crate::room::{Room, fields, plan};

/// A plan that expects so many leaders; the threshold is three.
fn with_leaders(count: u32) -> Plan {
    let mut plan = plan();
    plan.participants = vec![Participant { count, ..plan.participants[0].clone() }];
    plan
}

fn said(level: Level) -> NoteFields {
    NoteFields {
        category: Some("leader".into()),
        item: Some("B".into()),
        municipalities: vec!["anton".into()],
        ..fields(Kind::Lesson, "it takes time", level)
    }
}

/// Who said it by the participants' version, in both formats.
fn attributed(room: &Room) -> String {
    let export = room.participants();
    let item = export.read().items.into_iter().find(|item| item.contains("it takes time")).unwrap();
    let in_json = export.notes(Kind::Lesson)[0].get("said_by").map(|by| by.as_str().unwrap().to_owned());
    let in_text = item.split(" · ").nth(1).map(str::to_owned);
    assert_eq!(in_json, in_text);
    let is_category = export.notes(Kind::Lesson)[0].get("category").is_some();
    assert_eq!(is_category, in_text.as_deref() == Some("a local leader"));
    assert!(!export.mentions("Antonville"));
    in_text.unwrap_or_default()
}

#[test]
fn a_category_is_named_from_the_threshold_on_and_not_below() {
    for (expected, by) in
        [(0, "a participant"), (2, "a participant"), (3, "a local leader"), (4, "a local leader")]
    {
        let mut room = Room::new(with_leaders(expected));
        room.note(said(Level::Category));
        assert_eq!(attributed(&room), by, "{expected} expected");
    }
}

#[test]
fn who_was_counted_on_the_day_or_in_the_item_counts_and_not_who_was_expected() {
    let mut room = Room::new(with_leaders(4));
    room.note(said(Level::Category));
    let who = || Attendee::Participant("ANT-1".into());
    room.at("09:00", Body::Present { day: 0, who: who(), count: 2 });
    assert_eq!(attributed(&room), "a participant");
    // The other day is another day.
    room.at("09:01", Body::Present { day: 1, who: who(), count: 4 });
    assert_eq!(attributed(&room), "a participant");
    let guest = Attendee::Other { category: "leader".into(), role: "guest".into(), municipality: None };
    room.at("09:02", Body::Present { day: 0, who: guest, count: 1 });
    assert_eq!(attributed(&room), "a local leader");
    // A headcount of the item overrides the day, in both directions.
    let headcount = |count| Body::Headcount { item: "B".into(), category: "leader".into(), count };
    room.at("10:00", headcount(2));
    assert_eq!(attributed(&room), "a participant");
    room.at("10:01", headcount(3));
    assert_eq!(attributed(&room), "a local leader");
    let elsewhere = Body::Headcount { item: "A".into(), category: "leader".into(), count: 0 };
    room.at("10:02", elsewhere);
    assert_eq!(attributed(&room), "a local leader");
}

#[test]
fn only_the_level_category_tells_a_category() {
    let mut room = Room::new(with_leaders(9));
    room.note(said(Level::None));
    assert_eq!(attributed(&room), "");
    let mut room = Room::new(with_leaders(9));
    room.note(NoteFields { category: None, ..said(Level::Category) });
    assert_eq!(attributed(&room), "");
    // A note of no item, of a category that the plan does not have.
    for other in [
        NoteFields { item: None, ..said(Level::Category) },
        NoteFields { category: Some("zqsecret".into()), ..said(Level::Category) },
    ] {
        let mut room = Room::new(with_leaders(9));
        room.note(other);
        assert_eq!(attributed(&room), "a participant");
        assert!(!room.participants().mentions("zqsecret"));
    }
    // Beside the name of the municipality it would name a person.
    let mut room = Room::new(with_leaders(9));
    room.note(said(Level::Municipality));
    let export = room.participants();
    assert!(export.mentions("Antonville") && !export.notes(Kind::Lesson)[0].to_string().contains("leader"));
}

#[test]
fn the_category_is_told_in_the_language_of_the_minutes() {
    let mut plan = with_leaders(3);
    plan.languages = vec![Lang::En];
    let mut room = Room::new(plan);
    let note = NoteFields {
        translations: [(Lang::Mk, "треба време".to_owned())].into(),
        item: None,
        ..said(Level::Category)
    };
    room.note(note);
    let export = room.minutes(Profile::Participants, Lang::Mk);
    assert_eq!(export.notes(Kind::Lesson)[0]["said_by"], "учесник");
}

#[test]
fn the_internal_version_always_tells_the_category() {
    let mut room = Room::new(with_leaders(1));
    room.note(said(Level::None));
    let export = room.internal();
    assert_eq!(export.notes(Kind::Lesson)[0]["category"], "leader");
    assert!(export.read().cells().any(|cell| cell.contains("a local leader")));
}
