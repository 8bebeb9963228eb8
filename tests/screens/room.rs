//! The projector: every state of the room, in its three languages.

use plenary::app::model::Screen;

use super::stage::Stage;

fn room(time: &str) -> Stage {
    Stage::kumanovo(time).screen(Screen::Room).size(120, 36)
}

#[test]
fn before_the_first_item_the_room_is_welcomed() {
    let mut stage = Stage::empty().screen(Screen::Room).size(120, 36);
    stage.shows("добредојдовте").shows("mirë se vini").shows("welcome").shows("we begin at 09:00");
    stage.shows("Национална размена").shows("National exchange").shows("Shkëmbim kombëtar");
}

#[test]
fn a_running_item_shows_its_title_in_three_languages_and_what_is_next() {
    let mut stage = room("11:24");
    stage.shows("Шест општини").shows("Six municipalities").shows("Gjashtë komuna").hides("Six communes");
    stage.shows("12:52  Ручек");
}

#[test]
fn now_and_next_speaker_are_shown_in_three_languages() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play(".");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("▶ Куманово · Kumanovë · Kumanovo").shows("Гостивар · Gostivar");
}

#[test]
fn a_break_says_when_to_be_back() {
    room("10:52").shows("back at 11:04").shows("Пауза за кафе").hides("behind");
}

#[test]
fn registration_counts_minutes_and_says_when_it_ends_as_a_break_does() {
    let mut stage = Stage::empty();
    stage.at("09:00").play("n");
    let mut room = stage.second(Screen::Room).size(120, 36);
    room.shows("Регистрација на учесниците").shows("back at 09:30").hides("29:");
}

#[test]
fn a_break_that_is_over_still_says_when_it_ends_and_not_how_late_it_is() {
    let mut stage = room("10:52");
    stage.at("11:30").shows("Пауза за кафе").hides("please conclude").hides("+");
}

#[test]
fn a_hold_is_a_short_technical_stop_without_countdown_or_reason() {
    let mut desk = Stage::kumanovo("14:19");
    desk.play("<space>wгрешка<enter>");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("краток технички застој").shows("ndalesë e shkurtër teknike").hides("грешка").hides("58:");
}

#[test]
fn behind_the_curtain_are_a_title_and_the_time_of_day() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("b");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.hides("Шест општини").hides("next").shows("Национална размена");
}

#[test]
fn between_two_items_the_room_sees_what_comes_next() {
    let mut desk = Stage::kumanovo("10:30");
    desk.play("e");
    desk.second(Screen::Room).size(120, 36).shows("next: Coffee break");
}

#[test]
fn after_the_last_item_the_room_is_thanked() {
    room("17:30").shows("thank you").shows("благодариме");
}

#[test]
fn the_room_follows_the_desk_without_being_touched() {
    let mut desk = Stage::kumanovo("11:24");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("Шест општини");
    desk.play("n");
    room.hears(&desk).shows("Ручек");
}

#[test]
fn a_rehearsal_says_so_in_the_room() {
    let mut stage = Stage::kumanovo("11:24").rehearsing().screen(Screen::Room).size(120, 36);
    stage.shows("проба").shows("rehearsal");
}

#[test]
fn looking_at_the_room_from_the_desk_and_back_changes_nothing() {
    let mut stage = Stage::kumanovo("11:24");
    let before = stage.text();
    stage.play("<f5>").shows("Шест општини").play("q");
    assert_eq!(stage.text(), before);
    assert!(!stage.model.leaving);
}

#[test]
fn no_message_of_the_desk_is_seen_in_the_room() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab><del>").shows("Deleted").play("<f5>").hides("Deleted").hides("saving");
}

#[test]
fn that_nothing_is_recorded_is_read_in_every_language_on_the_narrowest_projector() {
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut desk = Stage::kumanovo("14:55");
        desk.play("<c-o>");
        let mut room = desk.second(Screen::Room).size(width, height);
        room.shows("надвор од записник").shows("jashtë procesverbalit").shows("off the record");
    }
}
