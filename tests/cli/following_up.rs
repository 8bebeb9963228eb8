//! `plenary new --follow-up`: what the last meeting left open, and what became of it.

use plenary::domain::event::{Body, ReadBack};
use serde_json::{Value, json};

use super::shell::{SMALL, Shell, ids};

/// The small workshop with an action of each fate, and one that follows it.
fn followed() -> Shell {
    let shell = Shell::small();
    let note = |text: &str| ids(&shell.done(&["note", "k", "--item", "A", text])).remove(0);
    let plan = note("a kum: Write the plan #funding @mayor due 30 June 2023 !municipality");
    let gone = note("a cair: Take it back");
    note("q: Who pays?");
    for (text, status) in [("Already done", "done"), ("Given up", "dropped"), ("Half way", "in_progress")] {
        set_status(&shell, "k", &note(&format!("a kum: {text}")), status);
    }
    shell.record(
        "2023-06-13T08:00:00Z",
        Body::ReadBack { note: gone.parse().unwrap(), answer: Some(ReadBack::Withdrawn) },
    );
    let next = SMALL.replace("2023-06-13", "2023-10-03").replace("\"cair\"", "\"cesar\"");
    let said = shell.done(&["new", &shell.file("next.json", next), "--id", "next", "--follow-up", "k"]);
    assert!(said.contains("2 open actions of “k” came over") && said.contains(": on the note"), "{said}");
    assert!(action(&shell, "Write the plan")["detail"]["carried_from"] == format!("k {plan}").as_str());
    shell
}

/// As the status command writes it.
fn set_status(shell: &Shell, workshop: &str, note: &str, status: &str) {
    let note = note.parse().unwrap();
    let changes = vec![plenary::domain::note::Change::Status(Some(status.into()))];
    shell.record_in(workshop, "2023-06-13T08:00:00Z", Body::Edit { note, changes, base: note, reason: None });
}

fn export(shell: &Shell, profile: &str, format: &str) -> String {
    let arguments =
        ["export", "next", "--format", format, "--profile", profile, "--out", "-", "--at", "2023-10-04"];
    shell.run(&arguments).out
}

/// An action of the meeting that follows, as the organisers see it.
fn action(shell: &Shell, text: &str) -> Value {
    let minutes = super::shell::json(&export(shell, "internal", "json"));
    let actions = minutes["notes"]["action"].as_array().unwrap();
    actions.iter().find(|action| action["text"] == text).unwrap().clone()
}

#[test]
fn what_is_left_to_do_comes_over_and_says_where_from_to_the_organisers_alone() {
    let shell = followed();
    let written = action(&shell, "Write the plan");
    assert_eq!(written["municipalities"], json!(["kumanovo"]));
    assert_eq!(
        (&written["function"], &written["due"], &written["level"]),
        (&"mayor".into(), &"2023-06-30".into(), &"municipality".into())
    );
    assert_eq!(written["themes"], json!(["funding"]));
    let minutes = super::shell::json(&export(&shell, "internal", "json"));
    let texts: Vec<&Value> =
        minutes["actions"].as_array().unwrap().iter().map(|action| &action["text"]).collect();
    assert_eq!(texts, ["Write the plan", "Half way"], "done, dropped and withdrawn ones stay");
    for format in ["json", "md", "csv", "html"] {
        let outside = export(&shell, "participants", format);
        assert!(outside.contains("Write the plan") && !outside.contains("carried_from"), "{outside}");
    }
}

#[test]
fn what_became_of_each_stands_in_the_minutes_and_who_exports_is_told_what_is_missing() {
    let shell = followed();
    let answer = shell.run(&["export", "next", "--format", "md", "--out", "-", "--profile", "internal"]);
    assert_eq!(answer.err, "2 actions of the last meeting without an answer: Write the plan · Half way\n");
    assert!(answer.out.contains("### Actions of the last meeting"), "{}", answer.out);
    assert!(answer.out.contains("**no answer yet**") && answer.out.contains("None agreed"), "{}", answer.out);
    let id = action(&shell, "Write the plan")["id"].as_str().unwrap().to_owned();
    set_status(&shell, "next", &id, "dropped");
    shell.done(&["note", "next", "--item", "A", "a kum: Something new @mayor due 31 Oct 2023"]);
    let answer = shell.run(&["export", "next", "--format", "md", "--out", "-"]);
    assert!(answer.err.starts_with("1 action of the last meeting"), "{}", answer.err);
    assert!(
        answer.out.contains("Write the plan | mayor, Kumanovo | 30 June 2023 | dropped |"),
        "{}",
        answer.out
    );
    assert!(answer.out.contains("### New actions") && answer.out.contains("Something new"), "{}", answer.out);
}

#[test]
fn without_the_workshop_before_nothing_is_made() {
    let shell = Shell::small();
    let plan = shell.file("next.json", SMALL);
    shell.fails(1, &["new", &plan, "--id", "next", "--follow-up", "nowhere"]);
    assert!(!shell.workshop("next").path().exists());
    let said = shell.done(&["new", &plan, "--id", "next", "--follow-up", "k"]);
    assert!(said.contains("“k” has left no action open"), "{said}");
}
