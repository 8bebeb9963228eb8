//! `plenary check`: a file, or a workshop.

use std::fs;

use super::shell::{KUMANOVO, SMALL, Shell, assert_harmless};

#[test]
fn a_sound_plan_has_no_errors() {
    let shell = Shell::empty();
    assert_eq!(shell.done(&["check", KUMANOVO]), format!("{KUMANOVO}: no errors\n"));
}

#[test]
fn every_finding_of_a_plan_is_listed_with_its_place() {
    let shell = Shell::empty();
    let file = shell.file("bad.json", SMALL.replace("09:00", "9 o'clock").replace("\"C\"", "\"A\""));
    let answer = shell.run(&["check", &file]);
    assert_eq!(answer.code, 1);
    let found: Vec<&str> = answer.out.lines().collect();
    assert_eq!(found.len(), 2, "{answer:?}");
    assert!(found[0].starts_with(&format!("{file}:4:44: error: \"9 o'clock\" is not a time")), "{answer:?}");
    assert!(found[1].contains(": error: item \"A\" is there twice"), "{answer:?}");
    assert_eq!(answer.err, format!("Not done: {file}: 2 errors\n"));
}

#[test]
fn a_warning_is_told_and_is_no_error() {
    let shell = Shell::empty();
    let file = shell.file("tight.json", SMALL.replace("12:00", "10:10"));
    let said = shell.done(&["check", &file]);
    assert!(said.contains("warning: starts at 10:10, 10 minutes before \"B\" ends"), "{said}");
    assert!(said.ends_with("no errors\n"), "{said}");
}

#[test]
fn hostile_files_are_survived_and_nothing_of_them_is_obeyed() {
    let shell = Shell::empty();
    for content in ["[".repeat(10_000), "\u{1b}[2J".to_owned(), "{\"\u{1b}]0;x\u{7}\": 1}".to_owned()] {
        let answer = shell.run(&["check", &shell.file("hostile.json", content)]);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert_harmless(&answer.out);
        assert_harmless(&answer.err);
    }
    let missing = shell.fails(3, &["check", "no\u{1b}where.json"]);
    assert_harmless(&missing);
}

#[test]
fn a_workshop_tells_its_notes_and_whether_it_can_be_written() {
    let shell = Shell::small();
    shell.done(&["note", "k", "c: one"]);
    let said = shell.done(&["check", "k"]);
    assert!(said.starts_with("1 note\n") && said.contains("can be written"), "{said}");
    assert!(said.ends_with("k: no errors\n"), "{said}");
    assert_eq!(shell.done(&["check"]), said);
    let left = fs::read_dir(shell.workshop("k").journal()).unwrap().count();
    assert_eq!(left, 2, "the check left something behind");
}

#[test]
fn damage_and_a_torn_end_are_told_and_newer_events_are_counted() {
    let shell = Shell::small();
    shell.with_input(&["note", "k", "-"], "c: one\nc: two\nc: three\n");
    let journal = shell.workshop("k").journal();
    let file = journal.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let file = file.into_iter().find(|path| path.extension().is_some_and(|e| e == "jsonl")).unwrap();
    let sound = fs::read(&file).unwrap();
    fs::write(&file, [&sound[..], b"{\"torn"].concat()).unwrap();
    let answer = shell.run(&["check", "k"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(
        answer.out.contains("line 5: the last line is cut off") && answer.out.contains("3 notes"),
        "{answer:?}"
    );

    let damaged = String::from_utf8(sound).unwrap().replace("\"two\"", "\"owt\"");
    fs::write(&file, damaged).unwrap();
    let answer = shell.run(&["check", "k"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(answer.out.contains(", line 3: the line is damaged"), "{answer:?}");
    assert!(answer.out.contains("2 notes") && answer.err.contains("1 error"), "{answer:?}");
}

#[cfg(unix)]
#[test]
fn a_workshop_that_cannot_be_written_says_so_and_stores_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let shell = Shell::small();
    let journal = shell.workshop("k").journal();
    fs::set_permissions(&journal, fs::Permissions::from_mode(0o500)).unwrap();
    // The superuser may write everywhere.
    if tempfile::tempfile_in(&journal).is_ok() {
        return;
    }
    let answer = shell.run(&["check", "k"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(answer.out.contains("cannot be written"), "{answer:?}");
    shell.fails(3, &["note", "k", "c: one"]);
    shell.fails(3, &["live", "start", "A"]);
    fs::set_permissions(&journal, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn what_a_newer_program_wrote_is_counted_and_stays_where_it_is() {
    let shell = Shell::small();
    shell.done(&["note", "k", "c: one"]);
    let journal = shell.workshop("k").journal();
    let files = journal.read_dir().unwrap().map(|entry| entry.unwrap().path());
    let file = files.into_iter().find(|path| path.extension().is_some_and(|e| e == "jsonl")).unwrap();
    // A line of a kind that this program does not know, in the form of all lines.
    let written = fs::read_to_string(&file).unwrap();
    let last = written.lines().last().unwrap();
    let (event, _) = last.rsplit_once(",\"crc\":").unwrap();
    let newer = event.replace("\"n\":1", "\"n\":2").replace("\"k\":\"note\"", "\"k\":\"vote\"");
    assert_ne!(newer, event.replace("\"n\":1", "\"n\":2"), "{event}");
    let line = format!("{newer},\"crc\":\"{:08x}\"}}\n", crc32fast::hash(newer.as_bytes()));
    fs::write(&file, format!("{written}{line}")).unwrap();

    let said = shell.done(&["check", "k"]);
    assert!(said.contains("newer version") && said.contains("1 note\n"), "{said}");
    assert!(said.ends_with("k: no errors\n"), "{said}");
    // The next note of the same person comes after it, and replaces nothing.
    shell.done(&["note", "k", "c: two"]);
    assert!(fs::read_to_string(&file).unwrap().contains(&line));
    assert!(shell.done(&["check", "k"]).contains("2 notes\n"));
}

#[test]
fn without_a_terminal_its_points_are_not_known_and_never_called_ready() {
    let shell = Shell::small();
    let said = shell.done(&["check", "k"]);
    for name in ["Screen", "Colours", "Letters"] {
        assert!(said.contains(&format!("not known: {name}: ")), "{said}");
        assert!(!said.contains(&format!("\nready: {name}")), "{said}");
    }
    assert!(said.contains("ready: Plan: it is sound."), "{said}");
    assert!(said.contains("look at this: Clock: it shows a date after the workshop"), "{said}");
}

#[test]
fn the_zone_of_the_laptop_is_compared_with_that_of_the_workshop() {
    let shell = Shell::small();
    let zone = |tz: &str| {
        let output = shell.command(&["check", "k"]).env("TZ", tz).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let other = "look at this: Time zone: the laptop is at UTC+3, the workshop at UTC+2.";
    assert!(zone("Europe/Athens").contains(other), "{}", zone("Europe/Athens"));
    assert!(
        zone("Europe/Belgrade").contains("ready: Time zone: the laptop has that of the workshop (UTC+2).")
    );
}

#[test]
fn what_makes_a_workshop_impossible_is_not_ready_and_refused() {
    let plan = SMALL.replace(
        "\"start\": \"09:00\", \"items\"",
        "\"start\": \"09:00\", \"hard_end\": \"12:30\", \"items\"",
    );
    let shell = Shell::empty();
    // It is warned of when the workshop is made.
    let made = shell.run(&["new", &shell.file("plan.json", plan)]);
    assert_eq!(made.code, 0, "{made:?}");
    let answer = shell.run(&["check", "k"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(
        answer.out.contains("not ready: Hard ends: on 13 June it cannot be kept: 30 minutes are missing")
    );
    assert_eq!(answer.err, "Not done: 1 point is not ready.\n");
}

#[cfg(unix)]
#[test]
fn a_locale_without_utf_8_is_not_ready() {
    let shell = Shell::small();
    let check = |locale: &str| shell.command(&["check", "k"]).env("LC_ALL", locale).output().unwrap();
    let output = check("mk_MK.ISO-8859-5");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("not ready: Letters: the system works with ISO-8859-5"), "{said}");
    for locale in ["C", "en_GB.UTF-8"] {
        assert!(check(locale).status.success(), "{locale}");
    }
}
