//! `plenary new`: a workshop, or every reason why not.

use std::fs;

use super::shell::{KUMANOVO, SMALL, Shell, assert_harmless};

#[test]
fn a_workshop_keeps_the_very_bytes_of_its_plan() {
    let shell = Shell::small();
    assert_eq!(fs::read_to_string(shell.workshop("k").plan_path()).unwrap(), SMALL);
}

#[test]
fn a_workshop_is_called_as_it_was_asked_for_and_twice_the_same_is_refused() {
    let shell = Shell::small();
    let said = shell.fails(1, &["new", &shell.file("plan.json", SMALL)]);
    assert!(said.contains("A workshop “k” exists already") && said.contains("--id"), "{said}");
    shell.done(&["new", &shell.file("plan.json", SMALL), "--id", "Куманово 2"]);
    let status = shell.run(&["status", "Куманово 2", "--json"]);
    assert!(status.out.contains(r#""workshop":"Куманово 2""#), "{status:?}");
    assert_eq!(fs::read_to_string(shell.workshop("Куманово 2").plan_path()).unwrap(), SMALL);
}

#[test]
fn a_name_that_is_no_folder_is_wrong_usage() {
    let shell = Shell::empty();
    for id in ["../out", "a/b", "con", "", ".hidden", "a\u{1b}b"] {
        let said = shell.fails(2, &["new", KUMANOVO, "--id", id]);
        assert!(said.contains("cannot name a workshop"), "{said}");
        assert_harmless(&said);
    }
    assert!(!shell.space().join("sessions").read_dir().is_ok_and(|mut made| made.next().is_some()));
}

#[test]
fn a_plan_with_errors_makes_nothing_and_all_of_them_are_told_with_their_places() {
    let shell = Shell::empty();
    let plan = SMALL.replace("\"minutes\": 60,", "\"minuts\": 60,").replace("Europe/Skopje", "Europe/Skopie");
    let file = shell.file("bad.json", plan);
    let said = shell.fails(1, &["new", &file]);
    assert!(said.contains(&format!("{file}:1:67: error: unknown time zone \"Europe/Skopie\"")), "{said}");
    assert!(said.contains(&format!("{file}:7:35: error: unknown field \"minuts\"")), "{said}");
    assert!(said.lines().count() >= 3, "{said}");
    assert!(!shell.space().join("sessions").exists(), "something was made");
}

#[test]
fn a_file_that_is_none_is_a_file_error_and_other_formats_are_named() {
    let shell = Shell::empty();
    let said = shell.fails(3, &["new", "nowhere.json"]);
    assert!(said.contains("nowhere.json"), "{said}");
    shell.fails(3, &["new", "."]);
    for name in ["agenda.doc", "agenda.ODT", "agenda.pdf"] {
        let said = shell.fails(1, &["new", &shell.file(name, "x")]);
        assert!(
            said.contains("are not read") && said.contains("copy the programme into a .txt file"),
            "{said}"
        );
    }
    shell.fails(1, &["new", &shell.file("empty.json", "")]);
    shell.fails(1, &["new", &shell.file("binary.json", [0xff, 0, 1])]);
    assert!(!shell.space().join("sessions").exists());
}
