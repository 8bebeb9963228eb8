//! `plenary check --profile` and `plenary accept`: what may tell who spoke, and that somebody looked at it.

use std::fs;

use super::shell::{Shell, json};

const CHECK: [&str; 4] = ["check", "k", "--profile", "participants"];

/// With a protected note that names a town.
fn doubtful() -> Shell {
    let shell = Shell::small();
    shell.done(&["note", "c: There is no line in the budget of Çairit !none"]);
    shell
}

/// What a place is called: the last word in brackets of a line.
fn name(line: &str) -> &str {
    line.rsplit_once('(').unwrap().1.split([')', ',']).next().unwrap()
}

#[test]
fn an_open_place_is_listed_until_somebody_lets_it_pass() {
    let shell = doubtful();
    let answer = shell.run(&CHECK);
    assert_eq!(answer.code, 1);
    let first = answer.out.lines().next().unwrap();
    assert!(
        first.starts_with("C1: a municipality’s name: There is no line in the budget of [Çairit] ("),
        "{first}"
    );
    assert!(answer.out.contains("\nA municipality’s name: A municipality is named"), "{}", answer.out);
    assert!(answer.err.contains("1 place is open, 0 accepted."), "{}", answer.err);
    let finding = name(first).to_owned();

    let said = shell.done(&["accept", "k", &finding, "--profile", "participants", "--as", "Lead"]);
    assert_eq!(said, "C1: a municipality’s name: accepted\n");
    let said = shell.done(&CHECK);
    assert!(said.contains(&format!("({finding}, accepted)\n1 place is accepted, none is open.")), "{said}");
    // For each profile by itself, and the workshop can be left out.
    assert_eq!(shell.run(&["check", "--profile", "public"]).code, 1);
    shell.done(&["accept", &finding, "--profile", "participants", "--take-back"]);
    assert_eq!(shell.run(&CHECK).code, 1);
}

#[test]
fn what_passes_already_is_not_written_again() {
    let shell = doubtful();
    let finding = name(shell.run(&CHECK).out.lines().next().unwrap()).to_owned();
    shell.done(&["accept", &finding, "--profile", "participants"]);
    shell.done(&["accept", &finding, "--profile", "participants"]);
    let files = fs::read_dir(shell.workshop("k").journal()).unwrap();
    let lines: String = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    assert_eq!(lines.matches("\"k\":\"accept\"").count(), 1);
}

#[test]
fn a_place_of_another_language_is_let_pass_too() {
    let shell = Shell::small();
    shell.done(&["note", "c: Во Кумановска општина нема !none", "--lang", "mk"]);
    let mk = [&CHECK[..], &["--lang", "mk"]].concat();
    let answer = shell.run(&mk);
    assert_eq!(answer.code, 1, "{answer:?}");
    let finding = name(answer.out.lines().next().unwrap()).to_owned();
    shell.done(&["accept", "k", &finding, "--profile", "participants"]);
    shell.done(&mk);
}

#[test]
fn what_is_not_there_cannot_be_let_pass() {
    let shell = doubtful();
    let known = name(shell.run(&CHECK).out.lines().next().unwrap()).to_owned();
    let accept =
        |finding: &str| shell.fails(1, &["accept", "k", &known, finding, "--profile", "participants"]);
    let said = accept("0123456789abcdef");
    assert!(
        said.contains("0123456789abcdef") && said.contains("plenary check k --profile participants"),
        "{said}"
    );
    assert_eq!(shell.run(&CHECK).code, 1, "half of it was written");
    shell.fails(2, &["accept", "k", "--profile", "participants"]);
    assert!(shell.fails(2, &["accept", &known, "--profile", "internal"]).contains("--profile public"));
}

#[test]
fn nothing_is_looked_for_in_the_internal_version_nor_in_a_file() {
    let shell = doubtful();
    assert!(shell.done(&["check", "--profile", "internal"]).contains("stays with the organisers"));
    let plan = shell.file("other.json", super::shell::SMALL);
    assert!(shell.fails(2, &["check", &plan, "--profile", "public"]).contains("is a file"));
    let empty = Shell::small();
    assert_eq!(empty.done(&CHECK), "Nothing doubtful was found. A person has to read it all the same.\n");
}

#[test]
fn an_export_says_what_nobody_looked_at_and_is_written() {
    let shell = doubtful();
    let export = ["export", "--format", "json", "--out", "-"];
    let answer = shell.run(&export);
    assert_eq!(answer.code, 0);
    assert!(answer.err.contains("nobody has looked at 1 place"), "{}", answer.err);
    assert!(answer.err.contains("plenary check k --profile participants --lang en"), "{}", answer.err);
    let redaction = &json(&answer.out)["redaction"];
    assert_eq!((&redaction["leaks"]["open"], &redaction["checked_by_a_person"]), (&1.into(), &false.into()));

    let finding = name(shell.run(&CHECK).out.lines().next().unwrap()).to_owned();
    shell.done(&["accept", &finding, "--profile", "participants"]);
    let redaction = &json(&shell.done(&export))["redaction"];
    assert_eq!(
        (&redaction["leaks"]["accepted"], &redaction["checked_by_a_person"]),
        (&1.into(), &true.into())
    );
    let internal = json(&shell.done(&[&export[..], &["--profile", "internal"]].concat()));
    assert!(internal["redaction"]["leaks"].is_null());
}
