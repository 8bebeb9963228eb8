//! Which workshop and which workspace a command is about.

use std::process::Command;

use super::shell::{SMALL, Shell, json};

const COMMANDS: [&[&str]; 5] =
    [&["live", "next"], &["note", "c: text"], &["status"], &["export"], &["check"]];

#[test]
fn without_a_workshop_every_command_says_how_to_make_one() {
    let shell = Shell::empty();
    for command in COMMANDS {
        let said = shell.fails(1, command);
        assert!(said.contains("plenary new PLAN"), "{command:?}: {said}");
    }
    assert!(shell.fails(1, &["status", "k"]).contains("plenary new PLAN"));
}

#[test]
fn of_several_workshops_one_has_to_be_named() {
    let shell = Shell::small();
    shell.done(&["new", &shell.file("plan.json", SMALL), "--id", "m"]);
    for command in COMMANDS {
        let said = shell.fails(1, command);
        assert!(said.contains("say which: k, m"), "{command:?}: {said}");
    }
    shell.done(&["status", "m"]);
    shell.done(&["live", "start", "A", "-w", "m"]);
    shell.done(&["note", "m", "c: text"]);
    shell.done(&["note", "--workshop", "m", "c: text"]);
    assert_eq!(json(&shell.done(&["status", "m", "--json"]))["notes"]["total"], 2);
    assert_eq!(json(&shell.done(&["status", "k", "--json"]))["notes"]["total"], 0);
    shell.fails(2, &["note", "--workshop", "m", "k", "c: text"]);
}

#[test]
fn an_unknown_workshop_is_told_with_those_that_are_there() {
    let shell = Shell::small();
    assert!(shell.fails(1, &["status", "x"]).contains("There is no workshop “x”. There are: k"));
    assert!(shell.fails(1, &["note", "x", "c: text"]).contains("There are: k"));
    assert!(shell.fails(1, &["check", "x"]).contains("There are: k"));
    shell.fails(2, &["status", "../k"]);
}

#[test]
fn a_workspace_is_asked_for_or_named_by_a_variable_or_the_folder_one_is_in() {
    let shell = Shell::small();
    let space = shell.space();
    let code = |command: &mut Command| command.output().unwrap().status.code();
    let mut command = shell.command(&["status", "--workspace", space.to_str().unwrap()]);
    assert_eq!(code(command.env("PLENARY_WORKSPACE", "/nowhere")), Some(0));
    let mut command = shell.command(&["--workspace", "space", "status", "k"]);
    assert_eq!(code(command.env_remove("PLENARY_WORKSPACE")), Some(0));
    let mut command = shell.command(&["status"]);
    assert_eq!(code(command.env_remove("PLENARY_WORKSPACE").current_dir(space)), Some(0));
    let mut command = shell.command(&["status"]);
    assert_eq!(code(command.env_remove("PLENARY_WORKSPACE")), Some(1));
}
