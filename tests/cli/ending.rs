//! How commands end that need a terminal, that nobody reads, or that only inform.

use std::process::Stdio;

use plenary::app::command::COMMANDS;

use super::shell::{Answer, Shell};

#[test]
fn a_screen_without_a_terminal_names_the_commands_without_one() {
    let shell = Shell::small();
    for command in [&["open"][..], &["capture"], &["room", "k"], &["demo"], &[], &["open", "--rehearse"]] {
        let said = shell.fails(2, command);
        assert!(said.contains("plenary live, note, status, export, check"), "{command:?}: {said}");
    }
    shell.fails(2, &["open", "--speed", "5"]);
    shell.fails(2, &["open", "--theme", "pink"]);
}

#[test]
fn nothing_is_said_where_nobody_reads() {
    let shell = Shell::small();
    for command in [&["status"][..], &["keys"], &["--help"], &["export", "--format", "md", "--out", "-"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = shell.command(command).stdout(writer).stderr(Stdio::piped()).output().unwrap();
        let answer = Answer::of(output);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{command:?}");
    }
}

#[test]
fn notes_are_stored_although_nobody_reads_their_ids() {
    let shell = Shell::small();
    let input = shell.file("notes.txt", "c: one\nc: two\n");
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut command = shell.command(&["note", "k", "-"]);
    let status = command.stdin(std::fs::File::open(input).unwrap()).stdout(writer).status().unwrap();
    assert!(status.success());
    assert_eq!(shell.notes().len(), 2);
}

#[test]
fn help_and_version_are_answers() {
    let shell = Shell::empty();
    assert_eq!(shell.done(&["--version"]), concat!("plenary ", env!("CARGO_PKG_VERSION"), "\n"));
    for command in
        ["new", "open", "capture", "room", "live", "note", "status", "export", "check", "keys", "demo"]
    {
        assert!(shell.done(&["--help"]).contains(&format!("  {command} ")), "{command}");
        assert!(shell.done(&[command, "--help"]).contains("Usage: plenary"), "{command}");
    }
}

#[test]
fn all_keys_are_listed_in_the_language_that_is_asked_for() {
    let shell = Shell::empty();
    let listed = shell.done(&["keys"]);
    assert!(listed.lines().filter(|line| !line.is_empty()).count() == COMMANDS.len(), "{listed}");
    assert!(listed.contains("Ctrl-K"), "{listed}");
    assert!(shell.done(&["keys", "--lang", "mk"]).contains("Следна точка"));
}

#[test]
fn the_status_is_read_by_people_in_four_languages() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:08"]);
    let english = shell.done(&["status", "--at", "09:18"]);
    for expected in [
        "K · Tuesday 13 June 2023 · 09:18",
        "running: Opening, 10:00 left, ends 09:28",
        "This item ends 8 minutes behind, at 09:28.",
        "92 minutes are free before “Lunch” (fixed 12:00).",
        "B  09:20–10:20  09:28–10:28",
    ] {
        assert!(english.contains(expected), "{expected} is not in {english}");
    }
    let before = shell.done(&["status", "--at", "2023-06-12T20:00"]);
    assert!(before.contains("This workshop is planned for Tuesday 13 June 2023."), "{before}");
    assert!(before.contains("The day ends on time, at 13:00."), "{before}");
    let over = shell.done(&["status", "--at", "09:30:30"]);
    assert!(over.contains("running: Opening, overtime +2:30"), "{over}");
    for (lang, expected) in
        [("fr", "en cours\u{a0}: Opening"), ("mk", "во тек: Opening"), ("sq", "në vazhdim: Opening")]
    {
        let page = shell.done(&["status", "--at", "09:18", "--lang", lang]);
        assert!(page.contains(expected), "{page}");
    }
}

#[test]
fn what_runs_on_another_date_is_told_without_counting_days() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:08"]);
    let years_later = shell.done(&["status", "--at", "2026-11-22T13:36"]);
    assert!(years_later.contains("Planned for Tuesday 13 June 2023"), "{years_later}");
    assert!(!years_later.contains("behind"), "{years_later}");
}

#[test]
fn errors_of_the_disk_are_in_the_log_and_notes_are_not() {
    let shell = Shell::small();
    let journal = shell.workshop("k").journal();
    std::fs::remove_dir(&journal).unwrap();
    std::fs::write(&journal, "").unwrap();
    shell.fails(3, &["note", "c: very secret"]);
    let all = String::from_utf8(shell.all_bytes()).unwrap();
    assert!(all.contains("ERROR plenary::cli::log: cannot read"), "{all}");
    assert!(!all.contains("secret"));
}
