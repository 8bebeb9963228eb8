//! `plenary note`: what a line becomes, where it belongs, and what is refused.

use std::fs;
use std::io::{BufRead, BufReader, Write};

use plenary::domain::event::Body;

use super::shell::{Shell, assert_harmless, ids};

#[test]
fn a_note_is_in_the_minutes_under_the_id_that_was_printed() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:00"]);
    let said = shell.done(&["note", "k", "p cair: Bilingual centres #funding due 31 July", "--at", "09:05"]);
    let id = &ids(&said)[0];
    assert_eq!(said, format!("{id} saved\n"));
    let note = shell.note(id);
    assert_eq!(note["text"], "Bilingual centres");
    assert!(note.to_string().contains("funding") && note.to_string().contains("2023-07-31"), "{note}");
    assert!(shell.minutes()["notes"]["good_practice"].as_array().unwrap().contains(&note));
}

#[test]
fn with_one_workshop_its_name_may_be_left_out() {
    let shell = Shell::small();
    for arguments in [
        &["note", "c: text"][..],
        &["note", "k", "c: text"],
        &["note", "--workshop", "k", "c: text"],
        &["note", "--", "c: text"],
    ] {
        assert_eq!(ids(&shell.done(arguments)).len(), 1, "{arguments:?}");
    }
    for arguments in
        [&["note"][..], &["note", "-"], &["note", "k"], &["note", "k", "-"], &["note", "-w", "k"]]
    {
        let answer = shell.with_input(arguments, "c: text\n");
        assert_eq!((answer.code, answer.ids().len()), (0, 1), "{arguments:?}: {answer:?}");
    }
    assert_eq!(shell.notes().len(), 9);
}

#[test]
fn a_note_bears_the_group_in_which_it_was_said() {
    let shell = Shell::small();
    let said = shell.done(&["note", "k", "c: text", "--group", " 2 "]);
    assert_eq!(shell.note(&ids(&said)[0])["group"], "2");
    let plain = shell.done(&["note", "k", "c: text"]);
    assert!(shell.note(&ids(&plain)[0])["group"].is_null());
    assert_eq!(shell.run(&["note", "k", "c: text", "--group", "a name much too long for a group"]).code, 2);
}

#[test]
fn a_note_belongs_to_what_runs_at_its_time_and_to_its_speaker() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:00"]);
    shell.record("2023-06-13T07:00:00Z", Body::Segment { item: "A".into(), segment: 0 });
    shell.record("2023-06-13T07:10:00Z", Body::Segment { item: "A".into(), segment: 1 });
    shell.done(&["live", "start", "B", "--at", "09:20"]);
    let noted = |arguments: &[&str]| {
        let mut all = vec!["note", "c: text"];
        all.extend(arguments);
        shell.note(&ids(&shell.done(&all))[0])
    };
    let first = noted(&["--at", "09:05"]);
    let municipalities = |note: &serde_json::Value| note["municipalities"].to_string();
    assert_eq!((first["item"].as_str(), municipalities(&first).as_str()), (Some("A"), "[\"kumanovo\"]"));
    let second = noted(&["--at", "09:15"]);
    assert_eq!(municipalities(&second), "[\"cair\"]");
    assert_eq!(second["level"], "municipality");
    let third = noted(&["--at", "09:25"]);
    assert_eq!((third["item"].as_str(), third["level"].as_str()), (Some("B"), Some("none")));
    let elsewhere = noted(&["--at", "09:25", "--item", "C"]);
    assert_eq!(elsewhere["item"], "C");
    let said = shell.fails(1, &["note", "c: text", "--item", "Ć"]);
    assert!(said.contains("There is no item “Ć”"), "{said}");
}

#[test]
fn a_line_without_a_kind_takes_the_last_kind_of_this_person() {
    let shell = Shell::small();
    let kind = |arguments: &[&str]| {
        let id = &ids(&shell.done(arguments))[0];
        let minutes = shell.minutes();
        let kinds = minutes["notes"].as_object().unwrap();
        let has = |notes: &serde_json::Value| {
            notes.as_array().unwrap().iter().any(|note| note["id"] == id.as_str())
        };
        kinds.iter().find(|(_, notes)| has(notes)).map(|(kind, _)| kind.clone()).unwrap()
    };
    assert_eq!(kind(&["note", "first of all"]), "challenge");
    assert_eq!(kind(&["note", "l: learnt"]), "lesson");
    assert_eq!(kind(&["note", "learnt too"]), "lesson");
    assert_eq!(kind(&["note", "of another", "--as", "Arta"]), "challenge");
}

#[test]
fn the_language_is_the_one_that_was_said_or_that_the_letters_say() {
    let shell = Shell::small();
    let lang = |arguments: &[&str]| shell.note(&ids(&shell.done(arguments))[0])["lang"].clone();
    assert_eq!(lang(&["note", "c: Нема буџет"]), "mk");
    assert_eq!(lang(&["note", "c: nuk është"]), "sq");
    // The minutes leave out their own language.
    assert_eq!(lang(&["note", "c: no budget"]), serde_json::Value::Null);
    assert_eq!(lang(&["note", "c: pas de budget", "--lang", "fr"]), "fr");
}

#[test]
fn what_is_not_understood_stays_in_the_text_and_is_told() {
    let shell = Shell::small();
    let said = shell.done(&["note", "c kum: text due never"]);
    let id = &ids(&said)[0];
    assert_eq!(said, format!("{id} saved; not understood and kept as text: due never\n"));
    assert_eq!(shell.note(id)["text"], "text due never");
    let looser = shell.done(&["note", "c kum: text !on_record"]);
    assert!(looser.contains("stays “no attribution”: loosening needs a reason"), "{looser}");
}

#[test]
fn each_line_is_answered_as_soon_as_it_is_there() {
    let shell = Shell::small();
    let mut child = shell.start(&["note", "k", "-"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for text in ["c: one", "c: two", "c: three"] {
        writeln!(stdin, "{text}").unwrap();
        let answer = answers.next().unwrap().unwrap();
        assert!(answer.ends_with(" saved"), "{answer}");
        // It is on the disk already, although the stream goes on.
        let stored = String::from_utf8(shell.all_bytes()).unwrap();
        assert!(stored.contains(&format!("\"text\":\"{}\"", &text[3..])), "{text}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn empty_lines_are_passed_over_and_bad_ones_cost_only_themselves() {
    let shell = Shell::small();
    let mut input = b"c: one\r\n\n  \nc: \xff\xfe\nc kum:\n".to_vec();
    input.extend(b"c: !off_record very secret\nc: last without an end");
    let answer = shell.with_input(&["note", "-"], input);
    assert_eq!(answer.code, 1);
    assert_eq!(answer.ids().len(), 2, "{answer:?}");
    for line in [4, 5, 6] {
        assert!(answer.err.contains(&format!("Not done: line {line}: ")), "{answer:?}");
    }
    assert!(!answer.err.contains("secret"));
    assert!(!String::from_utf8_lossy(&shell.all_bytes()).contains("secret"));
    assert_eq!(shell.notes().len(), 2);
}

#[test]
fn while_off_the_record_nothing_is_stored() {
    let shell = Shell::small();
    shell.record("2023-06-13T07:00:00Z", Body::OffRecord { on: true });
    let said = shell.fails(1, &["note", "c: very secret", "--at", "09:05"]);
    assert!(said.contains("Off the record: nothing that is typed is stored"), "{said}");
    // Nor what is said to be of the time before it.
    shell.fails(1, &["note", "c: secret too", "--at", "08:50"]);
    let answer = shell.with_input(&["note", "-", "--at", "09:05"], "c: very secret\n");
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    shell.record("2023-06-13T07:30:00Z", Body::OffRecord { on: false });
    shell.done(&["note", "c: open", "--at", "09:35"]);
    // What was said before is not affected.
    shell.done(&["note", "c: before", "--at", "08:55"]);
    assert!(!String::from_utf8_lossy(&shell.all_bytes()).contains("secret"));
}

/// Reasons, titles and messages are typed text as well.
#[test]
fn while_off_the_record_no_press_stores_what_was_typed() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:00"]);
    shell.record("2023-06-13T07:10:00Z", Body::OffRecord { on: true });
    for at in ["09:15", "09:05"] {
        for command in [
            &["live", "hold", "--reason", "secret"][..],
            &["live", "extend", "5", "--reason", "secret"],
            &["live", "skip", "B", "--reason", "secret"],
            &["live", "park", "B", "--reason", "secret"],
            &["live", "start", "B", "--reason", "secret"],
            &["live", "next", "--reason", "secret"],
            &["live", "add", "secret", "5"],
            &["live", "message", "secret"],
        ] {
            let said = shell.fails(1, &[command, &["--at", at]].concat());
            assert!(said.contains("Off the record"), "{command:?}: {said}");
            assert!(!said.contains("secret"), "{said}");
        }
    }
    assert!(!String::from_utf8_lossy(&shell.all_bytes()).contains("secret"));
    // What needs no words can be pressed all the same.
    for command in
        [&["live", "hold"][..], &["live", "resume"], &["live", "park", "B"], &["live", "message", "--clear"]]
    {
        shell.done(&[command, &["--at", "09:16"]].concat());
    }
}

#[test]
fn hostile_texts_are_stored_as_text_and_echoed_harmlessly() {
    let shell = Shell::small();
    for text in [
        "c: \u{1b}[2J\u{1b}]0;title\u{7} text",
        "c: \u{202e}txet due \u{1b}[31m",
        "\"'`$(rm -rf /) \\ %s %n {} #\u{9b}31m",
        "c: ѓ ќ ë ç 🙂 日本 e\u{301}",
        "c: line one\nline two",
        &format!("c: {}", "long ".repeat(5_000)),
    ] {
        let said = shell.done(&["note", "k", text]);
        assert_harmless(&said);
        assert_eq!(ids(&said).len(), 1, "{said}");
    }
    assert_eq!(shell.notes().len(), 6);
    assert_harmless(&shell.done(&["export", "--format", "md", "--out", "-", "--profile", "internal"]));
    assert!(shell.fails(1, &["note", "c: "]).contains("no text"));
    assert!(shell.fails(1, &["note", ""]).contains("no text"));
    let long = format!("c: {}\n", "x".repeat(100_000));
    assert!(shell.fails(1, &["note", &long]).contains("longer than 64 KB"));
}

#[cfg(unix)]
#[test]
fn a_text_that_is_not_utf_8_is_wrong_usage() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let shell = Shell::small();
    let mut command = shell.command(&["note", "k"]);
    let output = command.arg(OsStr::from_bytes(b"c: \xff")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn what_could_not_be_stored_is_said_with_status_three() {
    let shell = Shell::small();
    let journal = shell.workshop("k").journal();
    fs::remove_dir(&journal).unwrap();
    // A file in the place of the folder: nobody can write there.
    fs::write(&journal, "").unwrap();
    let said = shell.fails(3, &["note", "c: text"]);
    assert!(said.contains("journal"), "{said}");
    shell.fails(3, &["live", "start", "A"]);
    shell.fails(3, &["status"]);
}

#[test]
fn what_turns_a_line_around_or_is_not_seen_is_not_stored() {
    let shell = Shell::small();
    shell.done(&["note", "k", "c: one\u{202e}two\u{2066}\u{200b}\u{feff}\u{61c}three"]);
    let notes = shell.notes();
    assert_eq!(notes[0].1["text"], "onetwothree");
}
