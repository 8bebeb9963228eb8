//! Scenes of the product in which notes are worked on: each test is named after its scene.

use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::note::{Kind, Level, NoteFields};

use super::stage::Stage;

/// 11:20 – a good practice, told quickly; what it takes to have it elsewhere is filled in later.
#[test]
fn scene_5_a_practice_is_stored_in_three_keys_and_its_fields_are_filled_later() {
    let mut stage = Stage::kumanovo("11:24");
    // One key for the line, one for the kind, Enter; the municipality is the running segment's.
    stage.play(".").at("11:25").play("cp:Младински центар на два јазика<enter>");
    let note = stage.last_note().clone();
    assert_eq!((note.kind, note.municipalities.as_slice()), (Kind::GoodPractice, &["kumanovo".into()][..]));
    // At the coffee break: problem, practice, who, resources; the clock goes on meanwhile.
    stage.play("<esc><tab>N<tab><tab><tab>двајца координатори, простор од општината<tab>2019");
    stage.at("11:26").shows("11:26:00").shows("двајца координатори");
    stage.play("<esc>").shows("Fields saved");
    let detail = &stage.note_saying("Младински центар").fields.detail;
    assert_eq!(detail["resources_needed"], "двајца координатори, простор од општината");
    assert_eq!(detail["since"], "2019");
    // How sure it is, in one of three words.
    stage.play("N<s-tab><s-tab><s-tab><right><right>").shows("‹ evidenced ›").play("<esc>");
    assert_eq!(stage.note_saying("Младински центар").fields.detail["practice_level"], "evidenced");
}

/// 16:48 – report-back; group 2 has only a flip chart.
#[test]
fn scene_11_twelve_lines_three_are_messages_one_is_merged_with_group_1_and_released() {
    let mut desk = Stage::kumanovo("16:48");
    let mut room = desk.second(Screen::Room);
    let mut of_group_1 = NoteFields::new(Kind::Need, "A budget line for the team", Level::None);
    of_group_1.group = Some("1".into());
    of_group_1.municipalities = vec!["kumanovo".into()];
    desk.other_does(Body::Note(Box::new(of_group_1)));
    let source = desk.note_saying("A budget line for the team").id;
    // Twelve lines, none of which leaves the line before it is sent.
    desk.play("c");
    for line in 1..=12 {
        desk.play(&format!("n -: Point {line} of the flip chart<enter>")).seconds_later(40);
    }
    let points: Vec<_> = (1..=12).map(|line| desk.note_saying(&format!("Point {line} of")).id).collect();
    room.hears(&desk).hides("flip chart");
    // Three are messages, in one step.
    desk.play("<esc><tab><s-up><s-up>km").shows("3 notes: now key message");
    for point in &points[9..] {
        assert_eq!(desk.note(*point).fields.kind, Kind::Message);
    }
    // One says the same as group 1 said.
    desk.play("<esc><home>");
    while desk.model.chosen_note().map(|note| note.id) != Some(source) {
        desk.play("<down>");
    }
    desk.play("y<down>y").shows("2 selected").play("&<end>, in every municipality<enter>");
    let merged = desk.note_saying("in every municipality").clone();
    assert_eq!(merged.fields.merged_from, [source, points[0]]);
    assert_eq!(merged.fields.group.as_deref(), Some("1"));
    assert!(desk.note(source).absorbed && desk.note(points[0]).absorbed, "they are inside");
    room.hears(&desk).hides("in every municipality");
    // The room sees what was released, whose it is not.
    desk.play("v");
    room.hears(&desk).shows("in every municipality").hides("Kumanovo:").hides("flip chart");
    // Taken apart again, both stand, and the room sees neither.
    desk.play("&").shows("Taken apart: 2 notes");
    room.hears(&desk).hides("in every municipality").hides("A budget line");
    assert!(!desk.note(source).absorbed && !desk.note(points[0]).absorbed);
}
