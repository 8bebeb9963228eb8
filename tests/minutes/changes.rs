//! What changed between two editions, for those who may know it.

use plenary::domain::event::{Body, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, changes, markdown};

use crate::room::{Room, fields, plan};

fn list(before: &Workshop, after: &Workshop, profile: Profile) -> String {
    let words = Catalogue::load(Lang::En);
    let options = Options::new(profile);
    let (earlier, later) = (Minutes::of(before, &options, &words), Minutes::of(after, &options, &words));
    markdown::of_document(&changes::document(&earlier, &later, after, false))
}

fn edit(room: &mut Room, note: NoteId, change: Change) {
    room.at("17:00", Body::Edit { note, changes: vec![change], base: note, reason: None });
}

#[test]
fn new_reworded_restated_and_gone_are_told_as_far_as_each_profile_may_know() {
    let mut room = Room::new(plan());
    let reworded = room.note(fields(Kind::Challenge, "They refuse", Level::None));
    let action = room.note(fields(Kind::Action, "Meet monthly", Level::OnRecord));
    let deleted = room.note(fields(Kind::Lesson, "A slip of the pen", Level::None));
    let withdrawn = room.note(fields(Kind::Need, "Said in anger", Level::OnRecord));
    let hidden = room.note(fields(Kind::Need, "Said in confidence", Level::None));
    room.note(fields(Kind::Message, "It stays as it was", Level::OnRecord));
    let before = room.workshop.clone();
    edit(&mut room, reworded, Change::Text("Attendance has to be approved first".into()));
    edit(&mut room, action, Change::Status(Some("done".into())));
    edit(&mut room, hidden, Change::Level(Level::OffRecord));
    room.at("17:01", Body::Delete { note: deleted });
    room.at("17:02", Body::ReadBack { note: withdrawn, answer: Some(ReadBack::Withdrawn) });
    room.note(fields(Kind::GoodPractice, "A team of its own", Level::None));

    for profile in Profile::ALL {
        let told = list(&before, &room.workshop, profile);
        assert!(told.contains("A team of its own *(new)*"), "{told}");
        assert!(told.contains("Attendance has to be approved first *(in other words)*"), "{told}");
        assert!(told.contains("Meet monthly *(changed: Status)*"), "{told}");
        assert!(told.contains("1 statement is not in it any more."), "{told}");
        assert_eq!(told.contains("They refuse"), profile.is_internal(), "{told}");
        for words in ["slip of the pen", "in anger", "in confidence", "stays as it was"] {
            assert!(!told.contains(words), "{words} for {profile}: {told}");
        }
    }
}

#[test]
fn where_nothing_changed_that_is_said() {
    let mut room = Room::new(plan());
    let note = room.note(fields(Kind::Challenge, "No line in the budget", Level::None));
    let before = room.workshop.clone();
    // Nobody outside knows of the level.
    edit(&mut room, note, Change::Level(Level::Category));
    let told = list(&before, &room.workshop, Profile::Participants);
    assert!(told.contains("Nothing that this version shows has changed."), "{told}");
    assert!(list(&before, &room.workshop, Profile::Internal).contains("*(changed: Level)*"));
}
