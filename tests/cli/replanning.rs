//! `plenary live`: the agenda changed while it is held, and the plan before it is published.

use super::shell::Shell;

/// Two days of two items.
const TWO_DAYS: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","items":[
        {"id":"A","title":"Opening","minutes":20},{"id":"B","title":"Round","minutes":60}]},
    {"date":"2023-06-14","start":"09:00","items":[
        {"id":"C","title":"Recap","minutes":30},{"id":"D","title":"Closing","minutes":30}]}]}"#;

#[test]
fn every_change_says_what_was_done_and_undo_takes_it_back() {
    let shell = Shell::with_plan(TWO_DAYS);
    let on_first = |time: &str| format!("2023-06-13T{time}");
    shell.done(&["live", "start", "A", "--at", &on_first("09:00")]);
    for (command, said) in [
        ("add Ambassador 10 --before B", "Added: “Ambassador”, 10 min (X1)."),
        ("park B", "“Round” is set aside."),
        ("place B --day 2 --before D", "“Round” is held on 14 June, expected at 09:30."),
        ("move C before X1", "“Recap” is held on 13 June, expected at 09:20."),
        ("fix X1 11:00", "“Ambassador” begins at 11:00 at the earliest."),
        ("fix X1 none", "“Ambassador” follows the item before it."),
        ("hard-end 12:00", "The day must end at 12:00."),
        ("hard-end none", "The day has no end that must be kept."),
        ("undo", "Undone: end of the day"),
        ("end-day", "The day is over; 2 items were not held and can be taken up on another day."),
        ("undo", "Undone: early end of the day"),
    ] {
        let at = on_first("09:10");
        let mut words = vec!["live"];
        words.extend(command.split(' '));
        words.extend(["--at", &at]);
        assert_eq!(shell.done(&words), format!("{said}\n"), "{command}");
    }
    let status = shell.status(&on_first("09:10"));
    let items = status["items"].as_array().unwrap();
    let row = |index: usize| {
        (&items[index]["item"], &items[index]["planned_start"], &items[index]["expected_start"])
    };
    assert_eq!(
        row(1),
        (&"C".into(), &"2023-06-14T09:00:00+02:00".into(), &"2023-06-13T09:20:00+02:00".into())
    );
    assert_eq!(row(2), (&"X1".into(), &serde_json::Value::Null, &"2023-06-13T09:50:00+02:00".into()));
}

#[test]
fn impossible_changes_are_refused_with_a_sentence() {
    let shell = Shell::with_plan(TWO_DAYS);
    shell.done(&["live", "start", "A", "--at", "2023-06-13T09:00"]);
    let before = shell.status("2023-06-13T09:10");
    for (code, command, reason) in [
        (1, "park A", "Only what is still to come can be set aside"),
        (1, "place A --day 2", "has begun and cannot be moved"),
        (1, "place B --day 3", "There is no day 3; the workshop has 2."),
        (1, "add x 5 --day 99999999", "There is no day 99999999; the workshop has 2."),
        (2, "place B --day 0", "days are counted from 1"),
        (1, "place B --before B", "cannot come before itself"),
        (1, "move B before B", "cannot come before itself"),
        (1, "fix A 11:00", "still to come"),
        (1, "fix B none", "has no fixed start"),
        (1, "fix B 08:00", "08:00 has passed"),
        (2, "fix B noon", "`noon` is no time of day"),
        (1, "hard-end 08:00", "08:00 has passed"),
        (1, "add \u{200b} 10", "needs a title"),
        (1, "add x 0", "give 1 to 600 minutes"),
        (1, "draft", "the plan stays as it was published"),
        (1, "publish", "the plan stays as it was published"),
    ] {
        let mut words = vec!["live"];
        words.extend(command.split(' '));
        words.extend(["--at", "2023-06-13T09:10"]);
        let said = shell.fails(code, &words);
        assert!(said.contains(reason), "{command}: {said}");
    }
    assert_eq!(shell.status("2023-06-13T09:10"), before);
}

#[test]
fn what_is_longer_than_can_be_meant_is_refused_and_not_written() {
    let shell = Shell::with_plan(TWO_DAYS);
    let at = "--at=2023-06-13T09:10";
    shell.done(&["live", "start", "A", at]);
    let before = shell.all_bytes();
    let long = "ж".repeat(10_000);
    for command in [
        &["live", "add", &long, "5", at][..],
        &["live", "hold", "--reason", &long, at],
        &["live", "park", "B", "--reason", &long, at],
        &["live", "next", "--reason", &long, at],
        &["live", "message", &long, at],
    ] {
        let said = shell.fails(1, command);
        assert!(said.contains("at most") && said.chars().count() < 300, "{said}");
    }
    assert_eq!(shell.all_bytes(), before);
}

/// A time of another millennium fits no calendar that is computed from it.
#[test]
fn a_time_that_cannot_be_meant_is_wrong_usage() {
    let shell = Shell::with_plan(TWO_DAYS);
    for at in ["+262142-12-31T23:00", "9999-12-31T23:59", "0001-01-01T00:00", "-262000-01-01T00:00"] {
        let at = format!("--at={at}");
        for command in [&["live", "next", &at][..], &["status", &at], &["note", "c: text", &at]] {
            let said = shell.fails(2, command);
            assert!(said.contains("is no time"), "{command:?}: {said}");
        }
    }
    assert_eq!(shell.status("2023-06-13T09:10")["current"], serde_json::Value::Null);
}

#[test]
fn a_plan_that_is_not_published_is_changed_itself() {
    let shell = Shell::with_plan(TWO_DAYS);
    let at = ["--at", "2023-06-12T18:00"];
    let live = |words: &[&str]| shell.done(&[&["live"], words, &at].concat());
    assert!(live(&["draft"]).starts_with("The plan is open"));
    live(&["extend", "A", "10"]);
    live(&["add", "Greeting", "5", "--day", "1", "--before", "A"]);
    assert!(live(&["publish"]).starts_with("The plan is published"));
    live(&["extend", "A", "10"]);
    let status = shell.status("2023-06-13T08:00");
    let items = status["items"].as_array().unwrap();
    let starts: Vec<&str> =
        items.iter().map(|item| &item["planned_start"].as_str().unwrap()[11..16]).collect();
    let expected: Vec<&str> =
        items.iter().map(|item| &item["expected_start"].as_str().unwrap()[11..16]).collect();
    assert_eq!((starts, expected), (vec!["09:00", "09:05", "09:35"], vec!["09:00", "09:05", "09:45"]));
}
