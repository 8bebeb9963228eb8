//! The scenes in which people speak in turn (`product.md`, scenes 3, 6, 8 and 10), and the panel.

use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::ids::ItemId;
use plenary::domain::lang::Lang;

use super::stage::Stage;

/// The tour de table from 10:00 on, as planned.
fn tour_de_table() -> Stage {
    let mut stage = Stage::empty().size(120, 36);
    stage.at("09:00").play("n").at("09:30").play("n").at("10:00").play("n").forget();
    stage
}

/// The round of six in which the first two have spoken: Kumanovo, Gostivar; Čair is next.
fn round() -> Stage {
    let mut stage = Stage::kumanovo("11:07:30").size(120, 36);
    stage.play(".").at("11:20").play(".").forget();
    stage
}

fn held_order(stage: &Stage, item: &str) -> Vec<u16> {
    let workshop = &stage.model.workshop;
    workshop.record().item(workshop.slot(&ItemId::from(item)).unwrap()).parts.held()
}

#[test]
fn scene_3_six_of_thirty_have_spoken_in_twelve_minutes() {
    let mut stage = tour_de_table();
    stage.shows("0 of 30 have spoken · 80 s each from here").shows(". counts each who has spoken.");
    for minute in ["10:02", "10:04", "10:06", "10:08", "10:10", "10:12"] {
        stage.at(minute).play(".");
    }
    let words = "6 of 30 have spoken · at this pace until 11:00 · 70 s each from here";
    stage.shows(words).shows("left of 40 min");
    assert_eq!(stage.committed().len(), 6);
    // A wrong press is taken back, by undo or by the key of the speaker before.
    stage.seconds_later(5).play(".").shows("7 of 30").play("u").shows("6 of 30").shows("speaker counted");
    stage.seconds_later(5).play(".").shows("7 of 30").play(",").shows("6 of 30");
    // A slip of the finger is none.
    stage.seconds_later(5).play("..").shows("7 of 30").play("u").shows("6 of 30");
    // Everything stands on the smallest screen, too.
    stage.at("10:12").resize(60, 18).shows("6 of 30 have spoken").shows("11:00").shows("70 s each");
    // An expectation in one line, without a name.
    stage.play("cq: A person to call at night<enter>");
    let note = stage.last_note();
    assert!(note.municipalities.is_empty() && note.function.is_none());
    assert_eq!(note.item.as_ref().unwrap().as_str(), "D1-03");
}

#[test]
fn scene_3_the_room_sees_the_time_of_the_session_and_nobody_counted() {
    let mut desk = tour_de_table();
    desk.at("10:12").play(".");
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows("Запознавање на учесниците").hides("30").hides("spoken").hides("зборувал");
}

#[test]
fn scene_3_fewer_people_came_than_the_plan_expected() {
    let mut stage = tour_de_table();
    stage.at("10:12").play(".").play("Sp24<enter><esc>").shows("1 of 24 have spoken");
    stage.play("Sp0<enter>").shows("“0” does not do: give 1 to 999 people.").play("<esc>").shows("1 of 24");
}

#[test]
fn scene_3_when_the_time_is_used_up_the_pace_says_so_without_blame() {
    let mut stage = tour_de_table();
    stage
        .at("10:20")
        .play(".")
        .at("10:41")
        .shows("the planned time is used up")
        .hides("s each")
        .hides("late");
    for _ in 0..29 {
        stage.seconds_later(2).play(".");
    }
    stage.shows("all 30 have spoken").hides("at this pace");
}

#[test]
fn scene_6_kicevo_goes_before_cair_and_the_clock_goes_on() {
    let mut stage = round();
    stage.at("11:32").shows("2 of 6 · Gostivar").shows("next: Čair");
    let left = stage.left();
    // Kičevo is moved up to the first place to come, which is Čair's.
    stage.play("S<end>K<a-up>K<esc>");
    assert!(stage.committed().iter().all(|body| matches!(body, Body::SegmentMove { segment: 5, .. })));
    assert_eq!((stage.committed().len(), stage.left()), (3, left));
    stage.shows("next: Kičevo");
    let mut room = stage.second(Screen::Room).size(120, 36);
    room.shows("▶ Гостивар · Gostivar").shows("Кичево · Kërçovë · Kičevo").hides("Чаир");
    // The tag follows the real speaker.
    stage.at("11:35").play(".").shows("3 of 6 · Kičevo").shows("0:00 of 10:00").shows("next: Čair");
    stage.play("cc: The projector failed<enter>");
    assert_eq!(stage.last_note().municipalities[0].as_str(), "kicevo");
    assert_eq!(stage.last_note().segment, Some(5));
    assert_eq!(room.hears(&stage).text().matches("Чаир").count(), 1, "is next");
    stage.play("<esc>").at("11:47").shows("questions").shows("2:00 of 5:00").at("11:50").play(".");
    assert_eq!(held_order(&stage, "D1-05"), [0, 1, 5, 2]);
}

#[test]
fn scene_6_one_key_lets_the_next_but_one_go_first() {
    let mut stage = round();
    stage.play(">").shows("next: Prilep");
    assert!(matches!(stage.committed()[..], [Body::SegmentMove { segment: 3, before: Some(2), .. }]));
    stage.play("u").shows("next: Čair").shows("order of the parts");
}

#[test]
fn scene_6_a_note_half_written_stays_with_who_spoke_when_it_was_begun() {
    let mut stage = round();
    stage.play("cc: They say").at("11:35").play("<esc>.c that trust is personal<enter>");
    assert_eq!(stage.last_note().municipalities[0].as_str(), "gostivar");
}

#[test]
fn scene_8_the_equipment_fails_and_half_of_the_time_is_left_to_speak() {
    let mut stage = Stage::kumanovo("14:19").size(120, 36);
    stage.at("14:20").play("<space>winterpretation<enter>");
    stage.at("14:26").shows("interpretation").play("<space>");
    // 24 minutes of 75 have passed since 14:02, six of them held: 57 are left.
    assert_eq!(stage.left(), "57:00");
    stage.play("C").shows("consecutive: 29 min to speak");
    assert_eq!(stage.left(), "57:00", "the clock goes on as it is");
    let mut room = stage.second(Screen::Room).size(120, 36);
    room.shows("консекутивен превод · përkthim konsekutiv · consecutive interpretation")
        .hides("interpretation ·");
    stage.resize(60, 18).shows("consecutive: 29 min to speak");
    stage.play("C").hides("to speak");
    room.hears(&stage).hides("consecutive");
}

#[test]
fn scene_8_the_talk_of_those_to_come_halves_and_counts_half() {
    let mut stage = round();
    stage.play("CS").shows("5:00 of speech").shows("10+5");
    stage.at("11:25").play("<esc>");
    let now = stage.model.now;
    let gostivar = stage.model.workshop.speaking(now).remove(1);
    assert_eq!((gostivar.municipality.as_str(), gostivar.spoken_s), ("gostivar", 150));
}

/// The group work from 15:30 on.
fn groups() -> Stage {
    let mut stage = Stage::kumanovo("15:38").size(120, 36);
    stage.play(".").forget();
    stage
}

#[test]
fn scene_10_one_timer_for_all_groups_with_its_phases() {
    let mut stage = groups();
    stage.shows("1 of 3 · silent writing").shows("0:00 of 10:00").shows("next: discussion");
    let mut room = stage.second(Screen::Room).size(120, 40);
    room.shows("▶ silent writing   10:00").shows("Група 1").shows("Grupi 2").shows("Group 3");
    stage.at("15:48").play(".").at("15:50");
    room.hears(&stage).shows("43:00").hides("silent writing");
    // Group 3 asks for five minutes: for all, or for none.
    let left = stage.left();
    stage.play("Sm5<enter><esc>").shows("2:00 of 50:00");
    room.hears(&stage).shows("48:00");
    assert_eq!(stage.left(), left, "the session's own minutes are another decision");
    stage.play("+").shows("5 minutes added");
}

#[test]
fn scene_11_each_group_has_its_own_timer_of_talk_and_questions() {
    let mut stage = Stage::kumanovo("16:48").size(120, 36);
    stage
        .play(".")
        .at("16:50")
        .play("SQ<esc>")
        .shows("questions")
        .shows("0:00 of 3:00")
        .shows("next: Group 2");
    stage.at("16:55").shows("time used up").shows("5:00 of 3:00").hides("late");
}

#[test]
fn a_skipped_speaker_is_never_seen_in_the_room() {
    let mut stage = round();
    stage.play("S<down>x<esc>").shows("next: Prilep").shows("of 5 ·");
    stage.second(Screen::Room).size(120, 36).hides("Чаир");
    stage.play("S<home><down><down>x<esc>").shows("next: Čair");
}

#[test]
fn somebody_who_is_not_in_the_plan_speaks_too() {
    let mut stage = round();
    stage.play("Sa").shows("1\u{a0}Čair").play("3").shows("How many minutes for “Kičevo”?").play("<enter>");
    assert!(matches!(stage.committed()[..], [Body::SegmentAdd { minutes: 5, .. }]));
    stage.play("aambassador<enter><bs>4<enter>").shows("ambassador");
    // The one that was added last is begun at once.
    stage.at("11:36").play("<end><enter><esc>").shows("3 of 8 · ambassador").shows("0:00 of 4:00");
    // What was typed is not seen in the room.
    let mut room = stage.second(Screen::Room).size(120, 36);
    room.shows("▶ говорник · folësi · speaker").hides("ambassador");
    stage.play("u").shows("2 of 8 · Gostivar").play("uu").shows("2 of 6 · Gostivar");
}

#[test]
fn nothing_typed_is_kept_of_a_speaker_while_off_the_record() {
    let mut stage = round();
    stage.play("<c-o>").forget();
    stage.play("Saambassador<enter>").shows("Off the record");
    assert!(stage.committed().is_empty() && !stage.everything_written().contains("ambassador"));
}

#[test]
fn speaking_time_has_a_budget_and_can_be_made_equal() {
    let mut stage = round();
    stage.at("11:30").play("SB12<enter>").shows("12:30   12:00   0:00");
    stage.play("E").shows("12:30   12:30   0:00").play("E").shows("there is nothing to equalise");
    stage.play("u").shows("12:30   12:00   0:00").play("Bx<enter>").shows("“x” does not do");
}

#[test]
fn the_panel_says_what_is_refused_and_esc_goes_one_step_back() {
    let mut stage = round();
    stage.play("S<home>x").shows("This part has begun.").play("a<esc>").shows("Speaking time").play("<esc>");
    assert!(stage.model.overlay.is_none() && stage.committed().is_empty());
    stage.play("S").play("S");
    assert!(stage.model.overlay.is_none());
}

#[test]
fn the_panel_understands_the_keys_of_a_macedonian_keyboard() {
    let mut stage = round().lang(Lang::Mk);
    stage.play("С<end>КК");
    assert_eq!(stage.committed().len(), 2);
    stage.play("С");
    assert!(stage.model.overlay.is_none(), "the key of S closes it");
}

#[test]
fn an_item_that_has_not_begun_can_be_put_in_order_and_not_be_spoken_in() {
    let mut stage = Stage::kumanovo("11:06").size(120, 36);
    stage.play("<down>S<end>K<enter>").shows("has not begun").play("<esc>");
    assert!(matches!(stage.committed()[..], [Body::SegmentMove { segment: 5, before: Some(4), .. }]));
}

#[test]
fn more_parts_than_rows_are_scrolled_and_the_panel_says_so() {
    let mut stage = round().size(60, 18);
    for _ in 0..9 {
        stage.play("Sa1<enter><esc>");
    }
    stage.play("S<end>").shows("15").shows(" / 15 ").shows("Esc close").shows("Speaking time");
    stage.play("<home>").shows("Kumanovo   ").shows(" 1–");
}

#[test]
fn a_panel_of_speakers_without_parts_counts_and_asks_how_many() {
    let mut stage = tour_de_table();
    stage.at("10:02").play("S").shows("0 of 30 have spoken").shows("p how many").play("p12<enter>");
    stage.play(".").shows("1 of 12 have spoken").shows("at this pace until 10:24");
    stage.resize(60, 18).shows("1 of 12 have spoken").shows("Esc close").shows("Struga");
}
