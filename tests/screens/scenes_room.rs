//! What the room sees in the fifteen scenes (`product.md`), key by key from the desk.

use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;

use super::stage::Stage;

/// What the room sees of this desk now.
fn room(desk: &mut Stage) -> Stage {
    desk.second(Screen::Room).size(120, 36)
}

#[test]
fn scene_1_the_room_greets_in_its_languages_with_date_and_clock_on_the_smallest_projector() {
    let mut room = Stage::empty().screen(Screen::Room).size(60, 18);
    room.shows("Национална размена").shows("Shkëmbim kombëtar").shows("National exchange");
    room.shows("добредојдовте").shows("mirë se vini").shows("welcome").shows("09:00");
    room.resize(120, 36).shows("вторник, 13 јуни").shows("e martë, 13 qershor").shows("Tuesday 13 June");
    assert_eq!(room.draw_anew().written_large(), ["08:50"]);
}

#[test]
fn scene_2_the_room_stays_calm_and_shows_no_times_when_they_are_hidden() {
    let mut desk = Stage::empty();
    desk.at("09:00").play("s").at("09:38").play("n");
    room(&mut desk).shows("Воведни обраќања").shows("10:08").hides("+8").hides("behind").hides("доцн");
    desk.play("H").shows("The room sees no times of day.").shows("room: no times of day");
    room(&mut desk).shows("Воведни обраќања").shows("→").hides("10:08").hides("10:00");
    assert!(matches!(desk.committed()[..], [.., Body::HideTimes { on: true }]));
    desk.play("H");
    room(&mut desk).shows("10:08");
    desk.play("u");
    room(&mut desk).hides("10:08");
}

#[test]
fn scene_3_the_room_sees_the_time_of_the_session_and_not_of_a_person() {
    let mut desk = Stage::kumanovo("11:22");
    desk.play(".").at("11:24:40");
    let room = room(&mut desk);
    assert_eq!(room.draw_anew().written_large(), ["87:20"]);
}

#[test]
fn scene_4_the_room_is_told_before_time_is_up_and_asked_politely_afterwards() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room).size(120, 36);
    room.at("12:40").hides("the last minutes");
    room.at("12:48").shows("the last minutes").shows("последни минути").shows("minutat e fundit").shows("─");
    room.at("12:51:30").shows("the last minute ━").shows("последна минута").hides("the last minutes");
    room.at("12:52:40").shows("please conclude").shows("Ju lutemi, përmbyllni fjalën").hides("last minute");
    assert!(room.draw_anew().written_large().iter().all(|text| !text.contains(':')), "no time is counted");
}

#[test]
fn scene_6_who_speaks_and_who_is_next_is_right_at_once_in_three_languages() {
    let mut desk = Stage::kumanovo("11:24");
    let mut room = room(&mut desk);
    desk.play(".");
    room.hears(&desk).shows("▶ Куманово · Kumanovë · Kumanovo").shows("Гостивар · Gostivar");
    // Not within the same second: that would be a slip of the finger.
    desk.seconds_later(600).play(".");
    room.hears(&desk).shows("▶ Гостивар · Gostivar").hides("▶ Куманово");
}

#[test]
fn scene_7_a_question_is_parked_in_one_line_and_the_list_is_shown_and_hidden_with_one_key() {
    let mut desk = Stage::kumanovo("12:41").size(120, 36);
    desk.play("O").shows("No question has been released to the room.");
    desk.play("cq: Може ли општината да плати волонтери? @Министерство<enter><esc>");
    desk.play("<tab>v").shows("The question is on the list for later; O shows the list");
    room(&mut desk).hides("волонтери").hides("Министерство");
    desk.play("O").shows("room: questions for later");
    let mut seen = room(&mut desk);
    seen.shows("Може ли општината да плати волонтери?").shows("çështje për më vonë").hides("Министерство");
    seen.shows("прашања за подоцна").shows("11 минути").hides("Шест општини");
    desk.play("O").shows("The room no longer sees the questions for later.");
    room(&mut desk).hides("волонтери").shows("Шест општини");
    // A list whose last question was taken back is none.
    desk.play("O<tab><tab>v");
    room(&mut desk).hides("волонтери").shows("Шест општини");
}

#[test]
fn scene_8_the_room_is_told_of_a_stop_without_countdown_or_reason() {
    let mut desk = Stage::kumanovo("14:19");
    desk.at("14:20").play("<space>wкварена опрема<enter>");
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut room = desk.second(Screen::Room).size(width, height);
        room.shows("краток технички застој")
            .shows("ndalesë e shkurtër teknike")
            .shows("short technical stop");
        room.hides("опрема");
        assert!(room.draw_anew().written_large().iter().all(|text| !text.contains(char::is_numeric)));
    }
    // A message can say what to do meanwhile.
    desk.play("MКафето е послужено<enter>");
    room(&mut desk).shows("Кафето е послужено").shows("short technical stop");
}

#[test]
fn scene_9_off_the_record_nothing_is_shown_that_is_typed_then_but_a_message_can_be_taken_away() {
    let mut desk = Stage::kumanovo("14:52").size(80, 24);
    desk.play("MBus at 17:00<enter><c-o>");
    room(&mut desk).shows("надвор од записник").shows("Bus at 17:00");
    desk.play("M and a name<enter>").shows("Off the record");
    room(&mut desk).shows("Bus at 17:00").hides("and a name");
    assert!(!desk.everything_written().contains("and a name"));
    desk.play("M<c-u><enter>").shows("The message is gone from the room.");
    room(&mut desk).hides("Bus at 17:00");
    desk.play("M").shows("Off the record: nothing that is typed is stored.");
    // Half typed when it begins: Enter shows nothing.
    desk.play("<c-o>Mhalf a sentence<c-o><enter>");
    room(&mut desk).hides("half a sentence");
    assert!(!desk.everything_written().contains("half a sentence"));
}

#[test]
fn scene_10_the_questions_of_the_groups_stand_in_three_languages() {
    let mut desk = Stage::kumanovo("15:50");
    let questions = desk.model.workshop.item(desk.model.current().unwrap()).questions.clone();
    assert_eq!(questions.len(), 3);
    let mut room = desk.second(Screen::Room).size(200, 60);
    for question in &questions {
        for lang in [Lang::Mk, Lang::Sq, Lang::En] {
            room.shows(question.get(lang));
        }
    }
}

#[test]
fn scene_12_in_the_evening_the_room_is_thanked_and_told_when_tomorrow_begins() {
    let mut room = Stage::kumanovo("17:30").screen(Screen::Room).size(120, 36);
    room.shows("благодариме").shows("faleminderit").shows("thank you");
    room.shows("среда, 14 јуни · почнуваме во 09:00").shows("Wednesday 14 June · we begin at 09:00");
}

#[test]
fn scene_13_only_what_was_released_can_be_reached_in_the_room() {
    let mut desk = Stage::kumanovo("2 09:05");
    desk.play("cl: They refuse to come<enter>l: Attendance has to be approved first<enter><esc><tab>v");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.hides("They refuse").hides("Attendance");
    desk.play("n");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("Attendance has to be approved first").hides("They refuse");
}

#[test]
fn scene_14_one_sentence_tells_the_room_what_changed_and_stays_until_it_is_taken_away() {
    let mut desk = Stage::kumanovo("11:24").size(120, 36);
    desk.play("MАвтобусот тргнува во 17:00<enter>").shows("The room reads the message.");
    desk.shows("room: message · item and clock");
    room(&mut desk).shows("Автобусот тргнува во 17:00").shows("Шест општини");
    desk.at("12:00").play("n");
    room(&mut desk).shows("Автобусот тргнува во 17:00").shows("Ручек");
    // M brings it back into the field: it is changed, not typed again.
    desk.play("M<bs><bs>30<enter>");
    room(&mut desk).shows("Автобусот тргнува во 17:30");
    desk.play("u");
    room(&mut desk).shows("Автобусот тргнува во 17:00");
    desk.play("M<c-u><enter>").shows("The message is gone from the room.").hides("room: message");
    room(&mut desk).hides("Автобусот");
    desk.play("u");
    room(&mut desk).shows("Автобусот тргнува во 17:00");
    desk.play("b");
    room(&mut desk).hides("Автобусот");
}

#[test]
fn the_longest_message_is_read_whole_in_every_state_and_size() {
    let words: Vec<String> = (0..30).map(|number| format!("збор{number:02}")).collect();
    let message: String = words.join(" ").chars().take(200).collect();
    for (time, keys) in
        [("08:50", ""), ("11:24", "."), ("10:52", ""), ("14:22", ""), ("10:30", "e"), ("17:30", "")]
    {
        let mut desk = Stage::kumanovo(time);
        desk.play(keys).play(&format!("M{message}<enter>"));
        for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
            let mut room = desk.second(Screen::Room).size(width, height);
            for word in message.split(' ') {
                room.shows(word);
            }
        }
    }
    let mut desk = Stage::kumanovo("11:24").size(120, 36);
    desk.play(&format!("M{message}x<enter>"))
        .shows("has at most 200 characters")
        .shows("Message to the room:");
    assert!(desk.committed().is_empty(), "and it stays in the field to be shortened");
}

#[test]
fn a_message_is_cleaned_of_what_a_terminal_would_obey() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("M").paste("Bus\u{1b}[2J\u{202e} at\n17:00").play("<enter>");
    let Some(Body::Message { text: Some(text) }) = desk.committed().last() else {
        panic!("nothing was shown")
    };
    assert_eq!(text, "Bus[2J at 17:00");
}
