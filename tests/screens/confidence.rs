//! What must not be kept, and what may be shown (`product.md`, scenes 9 and 11).

use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::note::Level;

use super::stage::Stage;

#[test]
fn off_the_record_what_is_half_typed_is_gone_and_its_draft_erased_at_once() {
    let mut stage = Stage::kumanovo("14:52");
    stage.play("cc kum: the mayor said").seconds_later(1).forget().play("<c-o>");
    assert!(matches!(
        stage.effects(),
        [Effect::EraseDraft { now: true }, Effect::Commit(event)] if event.body == Body::OffRecord { on: true }
    ));
    stage.hides("the mayor said").shows("OFF THE RECORD: nothing is stored");
    stage.play("<c-o>").hides("the mayor said");
}

#[test]
fn while_off_the_record_nothing_typed_or_pasted_leaves_the_program() {
    let mut stage = Stage::kumanovo("14:52");
    stage.play("c<c-o>").forget();
    stage.play("secret<enter>").paste("secret").play("<f6>secret<f6>").play("<esc><tab><enter><esc>w");
    stage.seconds_later(5).send(Message::Draft("secret".into())).hides("secret");
    stage.shows("Off the record");
    assert!(!stage.everything_written().contains("secret"), "{}", stage.everything_written());
    assert!(stage.committed().is_empty());
}

#[test]
fn off_the_record_works_from_every_place_and_through_every_overlay() {
    for keys in ["", "<tab>", "c", "c<f6>", "?", "<c-k>abc", "m12", "E", "<tab>k", "q", "<f5>"] {
        let mut stage = Stage::kumanovo("14:52");
        stage.play(keys).play("<c-o>");
        assert!(stage.model.is_off_record(), "{keys}");
    }
}

#[test]
fn the_clock_goes_on_and_notes_are_stored_again_afterwards() {
    let mut stage = Stage::kumanovo("14:52").size(120, 36);
    stage.play("<c-o>").at("14:55").play("<c-o>").shows("Notes are stored again.");
    stage.play("cc kum: on the record<enter>");
    assert_eq!(stage.last_note().text, "on the record");
    assert_eq!(stage.model.workshop.record().off_record.len(), 1);
}

#[test]
fn the_room_sees_the_sign_in_its_languages_and_the_clock() {
    let mut desk = Stage::kumanovo("14:52");
    desk.play("<c-o>");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("надвор од записник").shows("jashtë procesverbalit").shows("off the record");
}

#[test]
fn after_ten_minutes_off_the_record_the_desk_asks_whether_it_is_still_so() {
    let mut stage = Stage::kumanovo("14:52").size(120, 36);
    stage.play("<c-o><esc>").at("15:01").hides("Still so?");
    stage.at("15:02").shows("Off the record for 10 minutes. Still so? Ctrl-O takes notes again.");
    stage.play("<c-o>").at("15:03").hides("Still so?");
}

#[test]
fn a_line_that_calls_itself_off_the_record_is_neither_stored_nor_kept_as_a_draft() {
    let mut stage = Stage::kumanovo("14:52");
    stage.play("cl: he said it himself !off_record").seconds_later(2).play("<enter>").seconds_later(2);
    stage.shows("Off the record: nothing that is typed is stored.");
    assert!(!stage.everything_written().contains("himself"));
}

#[test]
fn a_draft_that_turns_out_to_be_off_the_record_is_erased() {
    let mut stage = Stage::kumanovo("14:52");
    stage.play("cl: he said it himself").seconds_later(2);
    assert!(stage.draft().is_some());
    stage.play(" !off_record").seconds_later(2);
    assert!(stage.draft().is_none());
}

#[test]
fn a_note_becomes_stricter_key_by_key_and_never_looser() {
    let mut stage = Stage::kumanovo("09:50");
    stage.play("cl kum: We began with three people<enter><esc><tab>");
    let note = stage.model.chosen_note().unwrap().id;
    let mut level = stage.note(note).fields.level;
    for _ in 0..5 {
        stage.play("l");
        assert!(stage.note(note).fields.level >= level);
        level = stage.note(note).fields.level;
    }
    assert_eq!(level, Level::None);
    stage.shows("as confidential as a note can be");
}

#[test]
fn the_room_shows_a_note_when_it_is_released_and_not_before() {
    let mut desk = Stage::kumanovo("16:48");
    desk.play("cm: Trust needs a name at the police station<enter><esc><tab>");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.hides("Trust needs");
    desk.play("v").shows("The room sees this note.");
    room.hears(&desk).shows("Trust needs a name at the police station");
    desk.play("v").shows("The room no longer sees this note.");
    room.hears(&desk).hides("Trust needs");
}

#[test]
fn a_released_note_names_its_municipality_only_where_its_level_does() {
    for (level, is_named) in [("!none", false), ("!category", false), ("!municipality", true)] {
        // The opening is on the record, so that a line may ask for any of the three.
        let mut desk = Stage::kumanovo("09:50");
        desk.play(&format!("cm pri: Trust first {level}<enter><esc><tab>v"));
        let mut room = desk.second(Screen::Room).size(120, 36);
        room.shows("Trust first");
        assert_eq!(room.text().contains("Прилеп"), is_named, "{level}");
    }
}

#[test]
fn a_deleted_note_leaves_the_room() {
    let mut desk = Stage::kumanovo("16:48");
    desk.play("cm: Trust first<enter><esc><tab>v<del>");
    desk.second(Screen::Room).size(120, 36).hides("Trust first");
}

#[test]
fn a_long_released_note_is_wrapped_without_cutting_words() {
    let mut desk = Stage::kumanovo("16:48");
    let text = "Довербата меѓу полицијата и заедницата расте таму каде што постои име и број";
    desk.play(&format!("cm: {text}<enter><esc><tab>v"));
    let mut room = desk.second(Screen::Room).size(60, 24);
    let screen = room.text();
    for word in text.split(' ') {
        assert!(screen.contains(word), "{word}\n{screen}");
    }
}

#[test]
fn the_curtain_falls_with_one_key_from_everywhere() {
    for keys in ["", "c", "c<f6>", "<tab>", "?", "<c-k>", "<f5>"] {
        let mut desk = Stage::kumanovo("11:24");
        desk.play(keys).play("<f9>");
        assert!(desk.model.workshop.record().curtain, "{keys}");
    }
}

#[test]
fn no_reason_is_stored_while_off_the_record() {
    let mut stage = Stage::kumanovo("14:21");
    stage.play("<c-o>").forget().play("w").shows("Off the record");
    stage.play("<c-o>w").play("secret").other_does(Body::OffRecord { on: true }).play("<enter>");
    assert!(!stage.everything_written().contains("secret"));
}
