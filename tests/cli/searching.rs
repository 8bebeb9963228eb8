//! `plenary search`: the notes of all workshops, and none that must not be told.

use std::fs;

use plenary::domain::event::{Body, ReadBack};

use super::shell::{SMALL, Shell, ids, json};

/// The small workshop and a later one, with notes in both.
fn two_workshops() -> Shell {
    let shell = Shell::small();
    let later = SMALL.replace("2023-06-13", "2024-06-13");
    shell.done(&["new", &shell.file("later.json", later), "--id", "later"]);
    shell.done(&["note", "k", "--at", "09:10", "c kum: No budget line #funding"]);
    shell.done(&["note", "k", "--at", "09:20", "p cair: Budget of the team"]);
    shell.done(&["note", "later", "c: Буџет за тимот"]);
    shell
}

#[test]
fn notes_of_all_workshops_are_found_in_any_script_the_latest_first() {
    let shell = two_workshops();
    let said = shell.done(&["search", "budz"]);
    assert!(said.starts_with("later  ") && said.ends_with("  challenge: Буџет за тимот\n"), "{said}");
    let said = shell.done(&["search", "BUDGET"]);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 2);
    assert!(lines[0].ends_with("  good practice · Čair: Budget of the team"), "{said}");
    assert!(lines[1].ends_with("  challenge · Kumanovo: No budget line"), "{said}");
    assert_eq!(ids(&said), ["k", "k"]);
    // The second word leads back to the note.
    let id = lines[1].split("  ").nth(1).unwrap();
    assert_eq!(shell.done(&["search", "no", "budg", "#fund"]).split("  ").nth(1), Some(id));
}

#[test]
fn the_search_is_narrowed_by_kind_and_municipality() {
    let shell = two_workshops();
    let count = |arguments: &[&str]| shell.done(&[&["search"], arguments].concat()).lines().count();
    assert_eq!(count(&["--kind", "challenge"]), 2);
    assert_eq!(count(&["--kind", "défi", "--municipality", "Kumanovo"]), 1);
    assert_eq!(count(&["--municipality", "çair"]), 1);
    assert_eq!(count(&["budget", "--kind", "p"]), 1);
    assert!(shell.fails(2, &["search", "--kind", "rumour"]).contains("good_practice"));
    shell.fails(2, &["search"]);
}

#[test]
fn nothing_found_is_told_and_is_no_success() {
    let shell = two_workshops();
    assert_eq!(shell.fails(1, &["search", "zebra"]), "Nothing found: zebra\n");
    assert_eq!(
        shell.fails(1, &["search", "budget", "--municipality", "Atlantis"]),
        "Nothing found: Atlantis · budget\n"
    );
    let answer = shell.run(&["search", "zebra", "--json"]);
    assert_eq!((answer.code, json(&answer.out)["notes"].as_array().unwrap().len()), (1, 0));
}

#[test]
fn programs_get_the_places_of_the_words() {
    let shell = two_workshops();
    let found = json(&shell.done(&["search", "тим", "--json"]));
    assert_eq!(found["format"], "plenary/search/1");
    let note = &found["notes"][0];
    assert_eq!(
        (&note["workshop"], &note["kind"], &note["text"]),
        (&"later".into(), &"challenge".into(), &"Буџет за тимот".into())
    );
    assert_eq!(note["marks"], serde_json::json!([[9, 12]]));
}

#[test]
fn what_was_withdrawn_or_struck_is_not_found() {
    let shell = two_workshops();
    let id = shell.done(&["search", "line"]).split("  ").nth(1).unwrap().to_owned();
    shell.record(
        "2023-06-13T08:00:00Z",
        Body::ReadBack { note: id.parse().unwrap(), answer: Some(ReadBack::Withdrawn) },
    );
    shell.fails(1, &["search", "line"]);
    let id = shell.done(&["search", "team"]).split("  ").nth(1).unwrap().to_owned();
    shell.done(&["strike", "k", &id, "--yes"]);
    shell.fails(1, &["search", "team"]);
}

#[test]
fn a_workshop_that_cannot_be_read_is_told_of_and_passed_over() {
    let shell = two_workshops();
    fs::write(shell.workshop("later").plan_path(), "{").unwrap();
    let answer = shell.run(&["search", "budget"]);
    assert_eq!((answer.code, answer.out.lines().count()), (0, 2));
    assert!(answer.err.contains("Workshop “later” was not searched."), "{}", answer.err);
    assert_eq!(json(&shell.run(&["search", "budget", "--json"]).out)["passed_over"][0], "later");
}
