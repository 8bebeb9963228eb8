//! Catching up at the desk, key by key (`product.md`, scenes 2, 4 and 14).

use plenary::domain::event::Body;
use plenary::domain::ids::ItemId;
use plenary::domain::lang::Lang;
use plenary::domain::plan_change::PlanChange;
use plenary::domain::timing::ItemState;

use super::stage::Stage;

/// The opening began at 09:38, eight minutes late.
fn late_opening() -> Stage {
    let mut stage = Stage::empty().size(120, 36);
    stage.at("09:00").play("s").at("09:38").play("n").forget();
    stage
}

/// The group came back from the visit at 12:25, fifteen minutes late.
fn late_visit() -> Stage {
    let mut stage = Stage::kumanovo("2 08:50").size(120, 36);
    for time in ["2 09:00", "2 09:20", "2 10:30", "2 10:50", "2 12:25"] {
        stage.at(time).play("n");
    }
    stage.forget();
    stage
}

fn extended(stage: &Stage, item: &str) -> i64 {
    let slot = stage.model.workshop.slot(&ItemId::from(item)).unwrap();
    stage.model.workshop.record().item(slot).extension_s() / 60
}

fn changes(stage: &Stage) -> Vec<PlanChange> {
    match stage.committed().as_slice() {
        [Body::Change { changes, reason: Some(reason) }] if reason == "catch-up" => changes.clone(),
        other => panic!("one event with its reason, not {other:?}"),
    }
}

#[test]
fn scene_2_three_minutes_have_to_be_found_before_lunch_and_are() {
    let mut stage = late_opening();
    stage.shows("3 minutes have to be found before “Lunch” (fixed 12:45).");
    stage.shows("In proportion: ").shows("p shows ");
    stage.play("p").shows("Catch up").shows("before").shows("after").shows("−1 shorter");
    stage.shows("Not heard yet, and with less time: Kumanovo, ");
    stage.shows("“Lunch” begins on time (fixed 12:45).");
    assert!(stage.committed().is_empty(), "to look changes nothing");
    stage.play("<enter>").shows("Accepted (u takes it back): In proportion: Opening remarks −1");
    assert_eq!(changes(&stage).len(), 3);
    assert_eq!(["D1-02", "D1-03", "D1-05"].map(|item| extended(&stage, item)), [-1, -1, -1]);
    stage.hides("have to be found").play("u").shows("3 minutes have to be found");
    assert_eq!(["D1-02", "D1-03", "D1-05"].map(|item| extended(&stage, item)), [0, 0, 0]);
}

#[test]
fn scene_2_all_can_be_taken_from_an_item_that_the_person_names() {
    let mut stage = late_opening();
    stage.play("p2").shows("2  All from “Six municipalities").play("<left>");
    stage.shows("2  All from “Tour de table").play("<left>").shows("2  All from “Opening remarks”: 3 min");
    stage.play("<left><enter>");
    assert_eq!(changes(&stage), [PlanChange::Extend { item: "D1-02".into(), minutes: -3 }]);
}

#[test]
fn scene_2_lunch_can_begin_later_and_keep_its_length_or_its_end() {
    let mut stage = late_opening();
    stage.play("p").shows("“Lunch” at 12:48, until 14:03 (75 min)");
    stage.shows("“Lunch” at 12:48, until 14:00 (72 min)").play("4<enter>");
    stage
        .shows("Accepted (u takes it back): “Lunch” at 12:48, until 14:00 (72 min)")
        .hides("have to be found");
    stage.play("u").shows("3 minutes have to be found");
}

#[test]
fn scene_4_three_choices_with_their_price_while_the_coffee_waits() {
    let tour = || {
        let mut stage = Stage::empty().size(120, 36);
        stage.at("09:00").play("n").at("09:30").play("n").at("10:00").play("n").forget();
        stage
    };
    let mut stage = tour();
    stage.at("10:38").hides("keep “Coffee break” whole");
    stage.at("10:40").shows("1 Add 5 min, keep “Coffee break” whole (10:45–11:05)").shows("next 11:05");
    stage.shows("2 Add 5 min, “Coffee break” absorbs it (10:45–11:00)").shows("next 11:00");
    stage.shows("3 Move on now: “Coffee break” 10:40–11:00");
    stage.at("10:41:30").shows("keep “Coffee break” whole (10:45–11:05)");
    stage.play("p").shows("“Coffee break” is waiting.").play("<enter>");
    let extend = |item: &str| PlanChange::Extend { item: item.into(), minutes: 5 };
    assert_eq!(changes(&stage), [extend("D1-03"), extend("D1-04")]);
    stage.at("10:45").play("n").shows("left of 20 min");

    let mut stage = tour();
    stage.at("10:40").play("p3<enter>");
    assert!(matches!(stage.committed().as_slice(), [Body::Start { by_next: true, .. }]));
    let coffee = stage.model.workshop.slot(&ItemId::from("D1-04")).unwrap();
    assert_eq!(stage.model.workshop.record().state(coffee), ItemState::Running);
}

#[test]
fn scene_14_the_plan_before_and_after_is_compared_tried_and_undone() {
    let mut stage = late_visit();
    stage.shows("15 minutes have to be found before “Lunch” (fixed 13:10).");
    stage.play("p").shows("−15 shorter").shows("12:25").shows("13:25").shows("13:10");
    stage.play("<enter>");
    assert_eq!(changes(&stage), [PlanChange::Extend { item: "D2-05".into(), minutes: -15 }]);
    stage.play("u").shows("15 minutes have to be found before “Lunch” (fixed 13:10).");
    // The closing can be looked at as well; it holds, because lunch takes the delay up.
    stage.play("p<tab>").shows("“Evaluation and closing remarks” begins on time (fixed 16:30).");
}

#[test]
fn scene_14_an_impossible_plan_is_called_impossible_and_skipping_is_offered() {
    let mut stage = late_visit();
    stage.at("2 13:02").play("p");
    stage.shows("15 minutes have to be found before “Lunch”");
    stage.play("<esc>").at("2 13:24").play("p");
    stage.shows("Impossible by shortening alone: 14 minutes are missing.");
    stage.shows("“Lunch” at 13:25");
}

#[test]
fn nothing_in_danger_says_so_and_what_could_be_done() {
    let mut stage = Stage::empty();
    stage.at("09:00").play("sp").shows("No minutes have to be found").shows("− shortens it");
    stage.play("<enter>").shows("Nothing would be changed by this.");
    assert!(stage.committed().len() == 1, "the start alone");
    stage.play("p").hides("No minutes have to be found");
}

#[test]
fn what_somebody_else_did_meanwhile_has_to_be_looked_at_first() {
    let mut stage = late_opening();
    stage.play("p");
    stage.other_does(Body::Extend { item: "D1-05".into(), minutes: 4, reason: None });
    stage.shows("The day changed meanwhile").shows("7 minutes have to be found");
    stage.play("<enter>").shows("The day changed meanwhile");
    assert!(stage.committed().is_empty());
    stage.play("<enter>");
    assert_eq!(changes(&stage).len(), 3);
}

#[test]
fn the_rapporteur_and_the_room_have_no_such_key() {
    let mut room = late_opening().second(plenary::app::model::Screen::Room).size(120, 36);
    room.hides("have to be found").play("p").hides("In proportion");
    let mut rapporteur = late_opening().second(plenary::app::model::Screen::Capture).size(120, 36);
    rapporteur.play("<esc>p").hides("In proportion");
}

#[test]
fn the_ways_look_well_in_all_languages_and_sizes() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (120, 36)] {
            for (name, keys) in [("desk-late", ""), ("catch-up", "p")] {
                let mut stage = late_opening().lang(lang).size(width, height);
                let picture = stage.play(keys).styled();
                settings.bind(|| insta::assert_snapshot!(format!("{name}-{lang}-{width}x{height}"), picture));
            }
        }
    }
}

#[test]
fn no_size_breaks_the_ways() {
    let mut stage = late_opening();
    stage.play("p");
    for width in (1..130).step_by(7) {
        for height in 1..40 {
            stage.resize(width, height).draw();
        }
    }
}
