//! `plenary live`: every verb, what it says, and what it refuses.

use super::shell::{Shell, assert_harmless};

#[test]
fn every_verb_says_what_was_done() {
    let shell = Shell::small();
    for (command, said) in [
        ("live start A --at 09:00", "“Opening” started at 09:00."),
        ("live next --at 09:20", "“Opening” ended and “Round” started at 09:20."),
        ("live next --at 09:20:00.3", "Ignored: the same command came twice within one second."),
        ("live hold --at 09:30 --reason power", "The clock of “Round” is held from 09:30 on."),
        ("live resume --at 09:32", "The clock of “Round” goes on from 09:32."),
        ("live extend B 5 --at 09:33", "5 minutes added to “Round”."),
        ("live extend +1 --at 09:33", "1 minute added to “Round”."),
        ("live extend B -2 --at 09:33", "2 minutes taken from “Round”."),
        ("live extend --at 09:33 B -- -2", "2 minutes taken from “Round”."),
        // Only what is left can be taken.
        ("live extend -500 --at 10:22", "2 minutes taken from “Round”."),
        ("live undo --at 10:22", "Undone: minutes of “Round”"),
        ("live skip C --at 10:23", "“Lunch” skipped."),
        ("live unskip C --at 10:23", "“Lunch” is back in the agenda."),
        ("live correct start 09:19 --at 10:23", "“Round” now counts as begun at 09:19."),
        ("live end --at 10:30", "“Round” ended at 10:30."),
        ("live correct end 10:29 --at 10:31", "“Round” now counts as ended at 10:29."),
        ("live reopen A 5 --at 10:32", "“Opening” reopened with 5 minutes."),
        ("live start C --at 10:35", "“Opening” ended and “Lunch” started at 10:35."),
        ("live restart C --workshop k --at 12:00 --as Ана", "“Lunch” started over at 12:00."),
        ("live message Bus --at 12:01", "The room reads the message."),
        ("live message --clear --at 12:01", "The message is gone from the room."),
        ("live undo --at 12:01", "Undone: message to the room"),
        ("live hide-times on --at 12:02", "The room sees no times of day."),
        ("live hide-times off --at 12:02", "The room sees the times of day again."),
        ("live show unanswered --at 12:02", "The room sees: unanswered."),
        ("live show nothing --at 12:02", "The room sees the agenda again."),
        ("live curtain on --at 12:03", "The curtain is down: the room sees the title alone."),
        ("live curtain off --at 12:03", "The curtain is open."),
    ] {
        let words: Vec<&str> = command.split(' ').collect();
        assert_eq!(shell.done(&words), format!("{said}\n"), "{command}");
    }
    let status = shell.status("12:10");
    assert_eq!((&status["current"]["item"], &status["current"]["elapsed_s"]), (&"C".into(), &600.into()));
    assert_eq!(status["items"][1]["held_start"], "2023-06-13T09:19:00+02:00");
}

#[test]
fn an_item_is_moved_before_another() {
    let shell = Shell::small();
    let said = shell.done(&["live", "move", "C", "before", "B", "--at", "08:50"]);
    assert_eq!(said, "“Lunch” now comes before “Round”.\n");
    let status = shell.status("08:50");
    let order: Vec<_> =
        status["items"].as_array().unwrap().iter().map(|item| item["item"].as_str().unwrap()).collect();
    assert_eq!(order, ["A", "C", "B"]);
    shell.fails(2, &["live", "move", "C", "after", "B"]);
}

#[test]
fn what_the_rules_do_not_allow_is_refused_with_its_reason_and_changes_nothing() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:00"]);
    let before = shell.status("09:05");
    for (command, reason) in [
        ("live start A", "is already running"),
        ("live start D", "There is no item “D”"),
        ("live resume", "The clock is not held"),
        ("live extend 0", "give 1 to 600 minutes"),
        ("live extend A 601", "give 1 to 600 minutes"),
        ("live skip A", "is running and cannot be skipped"),
        ("live unskip B", "is not skipped"),
        ("live reopen B 5", "has not begun"),
        ("live correct start 09:30", "has not come yet"),
        ("live move B before B", "cannot come before itself"),
    ] {
        let mut words: Vec<&str> = command.split(' ').collect();
        words.extend(["--at", "09:05"]);
        let said = shell.fails(1, &words);
        assert!(said.starts_with("Not done: ") && said.contains(reason), "{command}: {said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    assert_eq!(shell.status("09:05"), before);
}

#[test]
fn wrong_usage_is_told_with_the_usage() {
    let shell = Shell::small();
    for words in [
        &["live"][..],
        &["live", "strat", "A"],
        &["live", "message"],
        &["live", "message", " "],
        &["live", "message", "text", "--clear"],
        &["live", "hide-times"],
        &["live", "curtain", "down"],
        &["live", "show", "everything"],
        &["live", "start"],
        &["live", "start", "A", "--at", "noon"],
        &["live", "correct", "start", "25:00"],
        &["live", "extend", "A"],
        &["live", "reopen", "A", "-5"],
        &["live", "start", "A", "--as", " "],
        &["status", "--lang", "de"],
        &["nothing"],
    ] {
        assert_harmless(&shell.fails(2, words));
    }
    let said = shell.fails(2, &["live", "\u{1b}[2J\u{202e}", "A"]);
    assert_harmless(&said);
}

#[test]
fn it_speaks_the_language_that_is_asked_for() {
    let shell = Shell::small();
    assert_eq!(
        shell.done(&["live", "start", "A", "--at", "09:00", "--lang", "mk"]),
        "„Opening“ започна во 09:00.\n"
    );
    let french = shell.fails(1, &["live", "resume", "--lang", "fr"]);
    assert!(french.starts_with("Non effectué\u{a0}: "), "{french}");
    let mut command = shell.command(&["status", "--at", "09:05"]);
    let albanian = command.env("PLENARY_LANG", "sq_AL.UTF-8").output().unwrap();
    assert!(String::from_utf8(albanian.stdout).unwrap().contains("në vazhdim: Opening"));
}

#[test]
fn the_reason_of_any_press_is_kept() {
    let shell = Shell::small();
    shell.done(&["live", "start", "A", "--at", "09:10", "--reason", "the mayor\u{7} was late"]);
    let journal = String::from_utf8(shell.all_bytes()).unwrap();
    assert!(journal.contains(r#""reason":"the mayor was late""#), "{journal}");
}
