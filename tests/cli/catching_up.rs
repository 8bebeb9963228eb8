//! `plenary live catch-up`: the worked cases T31 to T33 through the program, and what it refuses.

use serde_json::{Value, json};

use super::shell::Shell;

/// Plan K of `timing.md`.
const PLAN_K: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"13:00","items":[
        {"id":"A","title":"Welcome","minutes":20,"min_minutes":20},{"id":"B","title":"Round","minutes":60,"min_minutes":60},
        {"id":"C","title":"Coffee","kind":"break","minutes":20,"min_minutes":10,"absorbs":true},
        {"id":"D","title":"Talk","minutes":45,"min_minutes":30},{"id":"E","title":"Panel","minutes":30,"min_minutes":20},
        {"id":"F","title":"Lunch","kind":"break","start":"12:00","minutes":60,"min_minutes":60}]}]}"#;

/// The coffee and D begin at these times.
fn late(coffee: &str, talk: &str) -> Shell {
    let shell = Shell::with_plan(PLAN_K);
    for (item, at) in [("A", "09:00"), ("B", "09:20"), ("C", coffee), ("D", talk)] {
        shell.done(&["live", "start", item, "--at", at]);
    }
    shell
}

fn document(shell: &Shell, arguments: &[&str]) -> Value {
    let command = [&["live", "catch-up", "--json"], arguments].concat();
    serde_json::from_str(&shell.done(&command)).unwrap()
}

fn times<'a>(proposal: &'a Value, item: &str) -> (&'a str, &'a str) {
    let items = proposal["items"].as_array().unwrap();
    let found = items.iter().find(|other| other["item"] == item).unwrap();
    (&found["expected_start"].as_str().unwrap()[11..16], &found["expected_end"].as_str().unwrap()[11..16])
}

#[test]
fn t31_five_minutes_are_found_in_proportion_and_applied_as_one_press() {
    let shell = late("10:40", "10:50");
    let found = document(&shell, &["--protect", "F", "--at", "10:50"]);
    assert_eq!((&found["format"], &found["goal"]), (&json!("plenary/catch-up/1"), &json!("F")));
    assert_eq!(
        (&found["deficit_s"], &found["possible"], &found["missing_s"]),
        (&json!(300), &json!(true), &json!(0))
    );
    let first = &found["proposals"][0];
    assert_eq!(first["kind"], "proportional");
    assert_eq!(
        first["changes"],
        json!([{"extend": {"item": "D", "minutes": -3}}, {"extend": {"item": "E", "minutes": -2}}])
    );
    assert_eq!((times(first, "E"), times(first, "F")), (("11:32", "12:00"), ("12:00", "13:00")));
    assert_eq!(first["residual_s"], 0);
    assert_eq!(shell.status("10:50")["catch_up"], json!({"goal": "F", "deficit_s": 300}));

    let said = shell.done(&["live", "catch-up", "--protect", "F", "--apply", "--at", "10:50"]);
    assert!(said.starts_with("Accepted: In proportion: Talk −3, Panel −2."), "{said}");
    assert!(said.contains("“Lunch” begins on time (fixed 12:00)."), "{said}");
    let status = shell.status("10:50");
    assert_eq!((&status["catch_up"], &status["next_fixed"]["offset_s"]), (&json!(null), &json!(0)));
    shell.done(&["live", "undo", "--at", "10:51"]);
    assert_eq!(shell.status("10:50:30")["catch_up"]["deficit_s"], 300, "one undo takes all back");
}

#[test]
fn t32_what_is_impossible_is_called_so_and_skipping_is_offered() {
    let shell = late("11:05", "11:15");
    let found = document(&shell, &["--protect", "F", "--at", "11:15"]);
    assert_eq!(
        (&found["deficit_s"], &found["possible"], &found["missing_s"]),
        (&json!(1800), &json!(false), &json!(300))
    );
    let first = &found["proposals"][0];
    assert_eq!(
        first["changes"],
        json!([{"extend": {"item": "D", "minutes": -15}}, {"extend": {"item": "E", "minutes": -10}}])
    );
    assert_eq!((times(first, "F").0, &first["residual_s"]), ("12:05", &json!(300)));
    let proposals = found["proposals"].as_array().unwrap();
    let skip = proposals.iter().find(|proposal| proposal["kind"] == "skip").unwrap();
    assert_eq!((&skip["changes"], &skip["residual_s"]), (&json!([{"skip": {"item": "E"}}]), &json!(0)));
    let said = shell.done(&["live", "catch-up", "--at", "11:15"]);
    assert!(said.contains("30 minutes have to be found before “Lunch” (fixed 12:00)."), "{said}");
    assert!(said.contains("Impossible by shortening alone: 5 minutes are missing."), "{said}");
    assert!(said.contains("Skip “Panel” (30 min) · on time"), "{said}");
}

#[test]
fn t33_all_is_taken_from_the_item_that_is_named() {
    let shell = late("10:40", "10:50");
    let arguments = ["--protect", "F", "--from", "E", "--apply", "--at", "10:50"];
    let found = document(&shell, &arguments);
    assert_eq!(found["applied"], "one_item");
    let proposals = found["proposals"].as_array().unwrap();
    let one = proposals.iter().find(|proposal| proposal["kind"] == "one_item").unwrap();
    assert_eq!(one["changes"], json!([{"extend": {"item": "E", "minutes": -5}}]));
    let status = shell.status("10:50");
    let panel = &status["items"][4];
    assert_eq!(panel["expected_end"], "2023-06-13T12:00:00+02:00");
    assert_eq!(status["items"][5]["expected_start"], "2023-06-13T12:00:00+02:00");
}

#[test]
fn what_cannot_be_protected_or_given_is_refused_with_its_reason() {
    let shell = late("10:40", "10:50");
    for (arguments, reason) in [
        (["--protect", "Z"], "There is no item “Z”"),
        (["--protect", "A"], "“Welcome” has already ended"),
        (["--protect", "D"], "“Talk” has begun"),
        (["--from", "A"], "“Welcome” has no minutes to give here"),
        (["--from", "Z"], "There is no item “Z”"),
    ] {
        let command = [&["live", "catch-up", "--at", "10:50"], &arguments[..]].concat();
        let said = shell.fails(1, &command);
        assert!(said.contains(reason), "{arguments:?}: {said}");
    }
    shell.fails(2, &["live", "catch-up", "--protect"]);
}

#[test]
fn on_time_nothing_has_to_be_found_and_nothing_is_done() {
    let shell = Shell::with_plan(PLAN_K);
    shell.done(&["live", "start", "A", "--at", "09:00"]);
    let said = shell.done(&["live", "catch-up", "--apply", "--at", "09:05"]);
    assert!(said.starts_with("No minutes have to be found"), "{said}");
    let said = shell.done(&["live", "catch-up", "--protect", "F", "--apply", "--at", "09:05"]);
    assert_eq!(said, "“Lunch” begins on time (fixed 12:00).\n");
    let found = document(&shell, &["--at", "09:05"]);
    assert_eq!((&found["goal"], &found["proposals"]), (&json!(null), &json!([])));
    assert_eq!(shell.status("09:05")["catch_up"], json!(null));
}
