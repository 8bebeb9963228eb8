//! A workshop made again of its internal minutes.

use std::fs;

use super::shell::{Shell, json};

/// A workshop with a day behind it, and its internal minutes in a file.
fn held() -> (Shell, String) {
    let shell = Shell::small();
    let at = |time: &str| format!("2023-06-13T{time}:00+02:00");
    shell.done(&["live", "start", "A", "--at", &at("09:05")]);
    shell.done(&["live", "hold", "--at", &at("09:10")]);
    shell.done(&["live", "undo", "--at", &at("09:11")]);
    shell.done(&["live", "next", "--at", &at("09:30")]);
    shell.done(&["note", "k", "c kum: they pay for it twice #funding", "--at", &at("09:12")]);
    shell.done(&["note", "k", "p cair: one counter for all", "--at", &at("09:13"), "--as", "Other desk"]);
    let export = ["export", "--format", "json", "--profile", "internal", "--at", "2023-06-20", "--out", "-"];
    let export = shell.file("export.json", shell.done(&export));
    (shell, export)
}

fn minutes(shell: &Shell, profile: &str) -> String {
    shell.done(&["export", "--format", "json", "--profile", profile, "--at", "2023-06-20", "--out", "-"])
}

#[test]
fn the_internal_minutes_make_an_equal_workshop() {
    let (old, export) = held();
    let new = Shell::empty();
    let told = new.done(&["new", &export]);
    assert!(told.contains("“k”"), "{told}");
    for profile in ["internal", "participants", "public"] {
        assert_eq!(minutes(&new, profile), minutes(&old, profile), "{profile}");
    }
    for at in ["2023-06-13T09:09:00+02:00", "2023-06-13T09:40:00+02:00", "2023-06-13T18:00:00+02:00"] {
        assert_eq!(new.status(at), old.status(at), "{at}");
    }
    // The files are named as they were, and what is said next is said in another.
    let files = |shell: &Shell| {
        let files = fs::read_dir(shell.workshop("k").journal()).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".jsonl")).collect();
        names.sort();
        names
    };
    assert_eq!(files(&new), files(&old));
    new.done(&["note", "k", "l: it takes time", "--at", "2023-06-13T09:41:00+02:00"]);
    assert_eq!(files(&new).len(), files(&old).len() + 1);
    assert_eq!(json(&minutes(&new, "internal"))["notes"]["lesson"].as_array().unwrap().len(), 1);
    new.done(&["check", "k"]);
}

#[test]
fn it_may_bear_another_name_and_takes_nobodys_place() {
    let (shell, export) = held();
    let refused = shell.fails(1, &["new", &export]);
    assert!(refused.contains("“k”"), "{refused}");
    shell.done(&["new", &export, "--id", "again"]);
    let now = |workshop: &str| {
        let status = shell.done(&["status", workshop, "--json", "--at", "2023-06-13T09:40:00+02:00"]);
        json(&status)["current"].clone()
    };
    assert!(now("again")["item"] == "B" && now("again") == now("k"));
}

#[test]
fn of_another_version_or_a_damaged_one_nothing_is_made() {
    let (shell, export) = held();
    for profile in ["participants", "public"] {
        let file = shell.file("other.json", minutes(&shell, profile));
        let refused = shell.fails(1, &["new", &file, "--id", "x"]);
        assert!(
            refused.contains(&format!("“{profile}”")) && refused.contains("--profile internal"),
            "{refused}"
        );
    }
    let whole = fs::read_to_string(&export).unwrap();
    for (from, to) in
        [("\"minutes\": 60", "\"minutes\": -60"), ("\"level\": \"municipality\"", "\"level\": \"some\"")]
    {
        assert!(whole.contains(from), "{from}");
        let file = shell.file("damaged.json", whole.replacen(from, to, 1));
        let refused = shell.fails(1, &["new", &file, "--id", "x"]);
        let line = whole[..whole.find(from).unwrap()].matches('\n').count() + 1;
        assert!(refused.contains(&format!("damaged.json:{line}:")), "{refused}");
    }
    assert!(!shell.space().join("sessions/x").exists());
    assert_eq!(fs::read_dir(shell.space().join("sessions")).unwrap().count(), 1);
}
