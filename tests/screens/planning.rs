//! The agenda changed live, on the desk and on the plan's screen.

use plenary::domain::event::Body;
use plenary::domain::lang::Lang;

use super::stage::Stage;

#[test]
fn the_ambassador_speaks_too() {
    let mut desk = Stage::kumanovo("09:45").size(100, 30);
    desk.play("PAThe ambassador speaks 7<enter>");
    desk.shows("Added: “The ambassador speaks”, 7 min (X1).").shows("+ –            10:08–10:15");
    desk.shows("10:00–10:40  10:15–10:55");
    desk.play("P").shows("The ambassador");
    desk.play("n").shows("The ambassador speaks").shows("left of 7 min");
    desk.play("uu").shows("Undone: adding of").play("<esc>").hides("ambassador");
}

/// What was typed is corrected, not typed once more.
#[test]
fn refused_words_stay_in_the_field() {
    let mut desk = Stage::kumanovo("09:45").size(100, 30);
    desk.play("PAThe ambassador speaks 700<enter>").shows("give 1 to 600 minutes").shows("speaks 700");
    desk.play("<bs><bs><enter>").shows("Added: “The ambassador speaks”, 7 min (X1).");
    let long = "ж".repeat(201);
    desk.play(&format!("A{long} 5<enter>")).shows("That is too long: at most 200 characters.");
    desk.play("<esc>").hides("жжж");
    // A function that was named keeps its question for the minutes.
    desk.play("P<esc>SaAmbassador<enter><c-u>x<enter>").shows("give 1 to 600 minutes");
    desk.play("<enter>").shows("Ambassador").shows("5:00");
}

#[test]
fn an_item_goes_to_the_other_day_and_comes_back() {
    let mut desk = Stage::kumanovo("14:10").size(120, 40);
    desk.play("P<down><down>D").shows("is held on 14 June, expected at 16:30");
    desk.play("d").shows("day 1").play("<end>").shows("Evaluation and closing remarks");
    desk.play("u").shows("Undone: new place of");
    desk.play("<esc><down>X").shows("is set aside.").shows("Not held or set aside");
    desk.play("<end>D").hides("Not held or set aside");
}

#[test]
fn starts_are_fixed_minutes_given_and_the_end_moved() {
    let mut desk = Stage::kumanovo("14:10").size(100, 30);
    desk.play("P<down>T15:20<enter>").shows("begins at 15:20 at the earliest").shows("⚑ Coffee break");
    desk.play("T<enter>").shows("follows the item before it").hides("⚑ Coffee break");
    desk.play("T25:99<enter>").shows("25:99");
    desk.play("<esc>m-5<enter>").shows("15→8");
    desk.play("h16:00<enter>").shows("The day must end at 16:00.").shows("16:00 hard end");
    desk.play("T13:00<enter>").shows("13:00 has passed");
}

#[test]
fn what_cannot_be_is_told_and_changes_nothing() {
    let mut desk = Stage::kumanovo("11:24").size(100, 30);
    desk.forget().play("PX").shows("is running or");
    desk.play("D").shows("has begun and cannot");
    desk.play("<home>D").shows("has begun and cannot");
    desk.play("<esc>A<enter>").shows("needs a title");
    desk.play("<esc>AGreeting 9999<enter>").shows("9999").play("<esc>");
    desk.play("G").shows("has started: the plan");
    assert_eq!(desk.committed(), Vec::<&Body>::new());
}

#[test]
fn before_it_is_published_the_plan_itself_is_changed() {
    let mut desk = Stage::empty().size(100, 30);
    desk.play("PG").shows("The plan is open");
    desk.play("<down>+").shows("09:30–10:05  09:30–10:05");
    desk.play("G").shows("Published: the plan stays").play("+");
    desk.shows("09:30–10:05  09:30–10:10").shows("35→40");
}

#[test]
fn a_day_that_ended_early_is_taken_up_on_the_next() {
    let mut desk = Stage::kumanovo("16:20").size(100, 36);
    desk.play("PZ").shows("The day is over; 1 item was not held");
    desk.at("2 08:30").shows("Not held or set aside: can be taken up on this day");
    desk.play("P").shows("1 item from before is left: P shows the plan.").play("P");
    desk.play("<end>D").shows("is held on 14 June").hides("Not held or set aside");
}

#[test]
fn typing_leads_from_the_plan_to_the_line() {
    let mut desk = Stage::kumanovo("11:24").size(100, 30);
    desk.play("P").paste("half a sentence").shows("half a sentence").shows("Six municipalities, six models");
    // And nothing typed is stored while the room is off the record.
    let mut desk = Stage::kumanovo("11:24").size(100, 30);
    desk.play("<c-o>PA").shows("record").hides("As in: The ambassador");
    desk.play("<c-o>AThe amb<c-o>").hides("The amb");
    assert!(!desk.everything_written().contains("The amb"));
}

#[test]
fn an_empty_day_and_a_workshop_with_one_item_say_what_to_do() {
    let one = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje",
        "days":[{"date":"2023-06-13","items":[{"id":"A","title":"Only this","minutes":20}]}]}"#;
    let mut desk = Stage::with_plan(one, "08:50").size(60, 18);
    desk.play("PD").shows("There is no day 2");
    desk.play("X").shows("Only this").play("<home>X<esc>").shows("20");
    desk.play("<home>X").shows("set aside").play("A").shows("how many minutes").play("<esc>");
    desk.play("J").shows("Only this");
}

#[test]
fn two_hundred_items_a_day_and_fourteen_days() {
    let item = |day: usize, number: usize| {
        format!(r#"{{"id":"D{day}-{number}","title":"Item {number} of day {day}","minutes":2}}"#)
    };
    let day = |day: usize| {
        let items: Vec<String> = (1..=200).map(|number| item(day, number)).collect();
        format!(r#"{{"date":"2023-06-{:02}","items":[{}]}}"#, day, items.join(","))
    };
    let days: Vec<String> = (1..=14).map(day).collect();
    let plan = format!(
        r#"{{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[{}]}}"#,
        days.join(",")
    );
    for (width, height) in [(60, 18), (200, 60)] {
        let mut desk = Stage::with_plan(&plan, "08:50").size(width, height);
        desk.play("P<end>").shows("Item 200 of day 1").play("D").shows("is held on 2 June");
        desk.play("d<end>").shows("Item 200 of day 1").play("<home>").shows("Item 1 of day 2");
        desk.play("P").shows("Press s to start");
        desk.lang_now(Lang::Sq).shows("Item 1");
    }
}

#[test]
fn the_plans_screen_shows_its_own_keys_also_when_the_day_is_late() {
    let mut desk = Stage::kumanovo("11:24").size(100, 30);
    desk.shows("p Catch up").play("P").shows("A Add an item").shows("d Other day").hides("p Catch up");
}
