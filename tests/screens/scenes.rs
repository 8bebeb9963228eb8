//! Scenes of the product that are not those of one part: each test is named after its scene.

use plenary::app::model::Screen;
use plenary::domain::lang::Lang;

use super::stage::Stage;

/// Day 2, 09:00: recap before people who were not there. A sentence is corrected on the spot.
#[test]
fn scene_13_recap_before_people_who_were_not_there() {
    let mut desk = Stage::kumanovo("2 08:58").size(60, 18).lang(Lang::Mk);
    let mut room = desk.second(Screen::Room);
    // The recap begins; a sentence from yesterday is written, and shown.
    desk.play("n").at("2 09:03");
    desk.play("cm: They refuse to come<enter><esc><tab><end>");
    room.hears(&desk).hides("They refuse");
    desk.play("v");
    room.hears(&desk).shows("They refuse to come");
    // Corrected: it leaves the room until it is released anew, and its old words never come back.
    desk.play("<enter><c-u>m: Attendance has to be approved first<enter>");
    room.hears(&desk).hides("They refuse").hides("Attendance");
    desk.play("<end>v");
    room.hears(&desk).shows("Attendance has to be approved first").hides("They refuse");
    // The old text stays in the internal history.
    let earlier = desk.note_saying("Attendance has to be approved").earlier_texts();
    assert_eq!(earlier, ["They refuse to come"]);
    // Neither author nor municipality nor what was said off the record can be reached from the room.
    for key in ["<tab>", "d", "n", "<up>", "<enter>", "<c-k>", "z", "P", "p", "L"] {
        room.play(key);
    }
    room.hides("rapporteur").hides("They refuse").resize(200, 60).hides("They refuse").shows("Attendance");
}
