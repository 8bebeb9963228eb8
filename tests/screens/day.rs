//! The scenes of the first day at the desk, key by key (`product.md`, scenes 2 to 12).

use plenary::domain::event::Body;
use plenary::domain::ids::ItemId;
use plenary::domain::lang::Lang;
use plenary::domain::note::Kind;
use plenary::domain::timing::ItemState;

use super::stage::Stage;

/// The first morning up to the tour de table, which began at 10:00 as planned.
fn tour_de_table() -> Stage {
    let mut stage = Stage::empty().size(120, 36);
    stage.at("09:00").play("n").at("09:30").play("n").at("10:00").play("n").forget();
    stage
}

fn state(stage: &Stage, item: &str) -> ItemState {
    let slot = stage.model.workshop.slot(&ItemId::from(item)).unwrap();
    stage.model.workshop.record().state(slot)
}

fn times(stage: &Stage, item: &str) -> (String, String) {
    let workshop = &stage.model.workshop;
    let slot = workshop.slot(&ItemId::from(item)).unwrap();
    let forecast = workshop.forecast(0, stage.model.now);
    let item = forecast.item(slot).unwrap();
    let clock = |at| workshop.plan().local(at).format("%H:%M").to_string();
    (clock(item.expected_start.unwrap()), clock(item.expected_end.unwrap()))
}

#[test]
fn nothing_runs_before_the_day_begins_and_the_desk_says_how_to_start() {
    let mut stage = Stage::empty().size(120, 36);
    stage.shows("Nothing is running.").shows("Press s to start “Registration and welcome coffee”.");
    stage.shows("“Registration and welcome coffee” is planned for 09:00, in 10 minutes.");
    assert!(stage.committed().is_empty());
}

#[test]
fn an_opening_eight_minutes_late_costs_three_minutes_before_lunch() {
    let mut stage = Stage::empty().size(120, 36);
    stage.at("09:00").play("s").at("09:38").play("n");
    stage.shows("This item ends 8 minutes behind, at 10:08.").shows("“Coffee break” absorbs 5 minutes.");
    stage.shows("3 minutes have to be found before “Lunch” (fixed 12:45).");
    assert_eq!(times(&stage, "D1-04"), ("10:48".into(), "11:03".into()));
    let planned =
        stage.model.workshop.timetable().slots().map(|slot| stage.model.workshop.item(slot).minutes);
    assert_eq!(planned.take(4).collect::<Vec<_>>(), [30, 30, 40, 20], "the plan stays as it was");
}

#[test]
fn the_room_stays_calm_when_the_opening_is_late() {
    let mut desk = Stage::empty();
    desk.at("09:00").play("s").at("09:38").play("n");
    let mut room = desk.second(plenary::app::model::Screen::Room).size(120, 36);
    room.shows("Воведни обраќања").hides("+8").hides("behind").hides("доцн");
}

#[test]
fn past_zero_the_desk_counts_up_and_a_half_written_note_stays_with_its_item() {
    let mut stage = tour_de_table();
    stage.at("10:41:30").shows("This item ends 1 minute behind, at 10:41.").shows("next: Coffee break");
    stage.play("c").play("l: Ground rules help <esc>n").at("10:43").play("cthe speakers<enter>");
    let note = stage.last_note();
    assert_eq!((note.item.as_ref().unwrap().as_str(), note.kind), ("D1-03", Kind::Lesson));
    assert_eq!(note.text, "Ground rules help the speakers");
    assert_eq!(state(&stage, "D1-04"), ItemState::Running);
}

#[test]
fn overtime_is_polite_in_the_room_and_names_nobody() {
    let mut desk = tour_de_table();
    desk.at("10:41:30");
    let mut room = desk.second(plenary::app::model::Screen::Room).size(80, 24);
    room.shows("please conclude")
        .shows("Ве молиме, приведете го излагањето кон крај")
        .hides("+1:30")
        .hides("behind");
}

#[test]
fn five_more_minutes_are_one_key_and_take_the_overtime_away() {
    let mut stage = tour_de_table();
    assert_eq!(stage.at("10:40:30").left(), "+0:30");
    assert_eq!(stage.play("+").shows("5 minutes added").left(), "4:30");
    assert!(matches!(stage.committed()[..], [Body::Extend { minutes: 5, .. }]));
    assert_eq!(stage.play("m-3<enter>").shows("2 minutes added").left(), "1:30");
}

#[test]
fn a_question_is_parked_in_one_line_with_its_addressee_and_session() {
    let mut stage = Stage::kumanovo("12:41").lang(Lang::Mk);
    stage.play("cq: Can municipal funds pay volunteers? @\"Ministry of Local Self-Government\"<enter>");
    let note = stage.last_note();
    assert_eq!(note.kind, Kind::Question);
    assert_eq!(note.function.as_deref(), Some("Ministry of Local Self-Government"));
    assert_eq!(note.item.as_ref().unwrap().as_str(), "D1-05");
}

#[test]
fn a_hold_counts_neither_as_talk_nor_as_overtime_and_its_reason_is_said_afterwards() {
    let mut stage = Stage::kumanovo("14:19").size(120, 36);
    assert_eq!(stage.at("14:20").left(), "57:00");
    assert_eq!(stage.play("<space>").at("14:26").shows("Clock held since 14:20").left(), "57:00");
    stage.play("winterpretation<enter>").shows("Clock held since 14:20: interpretation");
    assert_eq!(stage.play("<space>").at("14:27").hides("Clock held").left(), "56:00");
    let [Body::Hold { reason: None }, Body::Reason { reason, .. }, Body::Resume {}] = stage.committed()[..]
    else {
        panic!("{:?}", stage.committed());
    };
    assert_eq!(reason, "interpretation");
}

#[test]
fn the_reason_of_a_hold_is_not_told_to_the_room() {
    let mut desk = Stage::kumanovo("14:19");
    desk.at("14:20").play("<space>wкварена опрема<enter>");
    let mut room = desk.second(plenary::app::model::Screen::Room).size(120, 36);
    room.shows("краток технички застој").shows("short technical stop").hides("опрема").hides("56:");
}

#[test]
fn a_mistaken_next_is_taken_back_as_if_it_had_never_been() {
    let mut stage = Stage::kumanovo("11:24").rehearsing().size(120, 36);
    let before = stage.text();
    stage.play("n").shows("Lunch").play("u").shows("Undone: start of “Lunch”");
    assert_eq!(stage.play("<esc>").text(), before);
    stage.play("U").shows("Redone: start of “Lunch”");
    assert_eq!(state(&stage, "D1-06"), ItemState::Running);
}

#[test]
fn two_presses_of_next_within_a_second_are_one() {
    let mut stage = Stage::kumanovo("10:00").size(120, 36);
    stage.forget().play("n").play("n").seconds_later(2).play("n");
    assert_eq!(stage.committed().len(), 2);
}

#[test]
fn a_start_is_corrected_to_when_it_was() {
    let mut stage = Stage::empty().size(120, 36);
    assert_eq!(stage.at("09:05").play("st9:00<enter>").left(), "25:00");
    assert_eq!(stage.play("t9.02<enter>").left(), "27:00");
    stage.play("t25:00<enter>").shows("“25:00” is no time. Write HH:MM, as in 09:05.").play("<esc>");
    stage.play("t09:30<enter>").shows("09:30 has not come yet. Give a time that has passed.");
}

#[test]
fn an_item_is_skipped_and_taken_back_in_with_the_same_key() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<down><down><down>x");
    assert_eq!(state(&stage, "D1-08"), ItemState::Skipped);
    stage.play("x");
    assert_eq!(state(&stage, "D1-08"), ItemState::Pending);
}

#[test]
fn items_to_come_change_places_and_what_ran_does_not() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("<down><down>J");
    let order = |stage: &Stage| {
        let order = stage.model.workshop.record().order(0).iter();
        order.map(|&slot| stage.model.workshop.item(slot).id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(order(&stage)[5..8], ["D1-06", "D1-08", "D1-07"]);
    stage.play("K");
    assert_eq!(order(&stage)[5..8], ["D1-06", "D1-07", "D1-08"]);
    stage.play("<home>J").shows("has begun and cannot be moved");
}

#[test]
fn an_ended_item_is_reopened_with_the_minutes_it_needs() {
    let mut stage = Stage::kumanovo("10:52").size(120, 36);
    assert_eq!(stage.play("<up>o10<enter>").left(), "10:00");
    assert_eq!(state(&stage, "D1-03"), ItemState::Running);
}

#[test]
fn the_speakers_of_a_round_follow_each_other_with_one_key() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play(".").shows("1 of 6").play(".").shows("1 of 6");
    stage.seconds_later(2).play(".").shows("2 of 6").play(",").shows("1 of 6");
    stage.play(",").shows("This is the first part of the item.");
}

#[test]
fn the_other_day_can_be_looked_at_and_esc_comes_back() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("d").shows("day 2 of 2").play("<esc>").shows("day 1 of 2");
}

#[test]
fn leaving_while_an_item_runs_asks_first() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("q").shows("is running. Quit?").play("n");
    assert!(!stage.model.leaving);
    stage.play("qy");
    assert!(stage.model.leaving);
}

#[test]
fn after_the_last_item_the_desk_leads_on() {
    let mut stage = Stage::kumanovo("17:21").size(120, 36);
    stage.shows("The day is over. Press d for the other day.");
    let mut stage = Stage::kumanovo("2 16:59").size(120, 36);
    stage.shows("The workshop is over. Press E to export the minutes.");
}

#[test]
fn what_the_rules_refuse_anyway_is_refused_before_anything_is_asked() {
    let mut stage = Stage::empty().size(120, 36);
    stage.play("t").shows("Nothing is running.").play("w").shows("There is no change of time yet");
    stage.play("o").shows("has not begun. Start it instead.");
    assert!(stage.model.overlay.is_none());
}

#[test]
fn the_start_of_what_ran_last_is_asked_for_by_its_name() {
    let mut stage = Stage::empty().size(120, 36);
    stage.at("09:05").play("s").at("09:10").play("et");
    stage.shows("When did “Registration and welcome coffee” begin?");
}

#[test]
fn an_empty_reason_is_no_reason() {
    let mut stage = Stage::kumanovo("14:21");
    stage.play("w<enter>");
    assert!(stage.committed().is_empty() && stage.model.overlay.is_none());
}

#[test]
fn a_long_answer_is_seen_where_it_is_typed() {
    let mut stage = Stage::kumanovo("14:21");
    stage.play("w").paste(&"причина ".repeat(20)).play("крај").shows("крај");
    let cursor = stage.draw().cursor_position().unwrap();
    stage.play("<home>X").shows("Xпричина");
    assert!(stage.draw().cursor_position().unwrap().x < cursor.x);
}
