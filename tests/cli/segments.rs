//! Segments from the shell, and in the status.

use serde_json::json;

use super::shell::Shell;

#[test]
fn the_segments_are_steered_from_the_shell() {
    let shell = Shell::small();
    for (command, said) in [
        ("live start A --at 09:00", "“Opening” started at 09:00."),
        ("live segment move 2 before 1 --at 09:00", "“Čair” now comes before “Kumanovo”."),
        ("live segment next --at 09:01", "“Čair” from 09:01 on."),
        ("live segment next --at 09:01:00.5", "Ignored: the same command came twice within one second."),
        ("live segment next --at 09:08", "“Kumanovo” from 09:08 on."),
        ("live segment previous --at 09:08:10", "“Čair” from 09:08 on."),
        ("live segment skip 1 --at 09:09", "“Kumanovo” skipped."),
        ("live segment unskip 1 --at 09:10", "“Kumanovo” is back in the agenda."),
        ("live consecutive on --at 09:11", "Consecutive interpretation from 09:11 on."),
        ("live consecutive off --at 09:12", "Consecutive interpretation ended at 09:12."),
        ("live undo --at 09:12", "Undone: consecutive interpretation"),
        ("live start B --at 09:20", "“Opening” ended and “Round” started at 09:20."),
        ("live segment next --at 09:25", "1 has spoken"),
        ("live segment next --at 09:30", "2 have spoken"),
        ("live segment previous --at 09:31", "Undone: speaker counted"),
    ] {
        let words: Vec<&str> = command.split(' ').collect();
        assert_eq!(shell.done(&words), format!("{said}\n"), "{command}");
    }
    for (command, reason) in [
        ("live segment skip 1 --at 09:40", "“Round” has no parts"),
        ("live segment move 1 before 1 --at 09:10", "that end of the order"),
        ("live segment skip 7 --at 09:10", "There is no part 7."),
        ("live segment skip 2 --at 09:05", "This part has begun."),
    ] {
        let said = shell.fails(1, &command.split(' ').collect::<Vec<_>>());
        assert!(said.contains(reason), "{command}: {said}");
    }
    for wrong in
        ["live segment", "live segment skip 0", "live segment move 1 after 2", "live consecutive maybe"]
    {
        shell.fails(2, &wrong.split(' ').collect::<Vec<_>>());
    }
}

#[test]
fn the_status_tells_who_speaks_the_order_the_pace_and_speaking_time() {
    let shell = Shell::small();
    let before = shell.status("08:50");
    assert_eq!((&before["segments"], &before["pace"]), (&json!([]), &json!(null)));
    for command in [
        "live start A --at 09:00",
        "live segment move 2 before 1 --at 09:00",
        "live segment next --at 09:00",
        "live hold --at 09:02",
        "live resume --at 09:03",
        "live segment next --at 09:12",
        "live consecutive on --at 09:14",
    ] {
        shell.done(&command.split(' ').collect::<Vec<_>>());
    }
    let status = shell.status("09:16");
    let current = &status["current"];
    assert_eq!((&current["elapsed_s"], &current["consecutive"]), (&json!(900), &json!(true)));
    let running = json!({"index": 0, "name": "kumanovo", "phase": "talk", "elapsed_s": 240,
        "remaining_s": 360, "next": null});
    assert_eq!(current["segment"], running);
    let cair = json!({"index": 1, "name": "cair", "state": "done", "talk_s": 600, "questions_s": 0,
        "elapsed_s": 660, "added": false});
    assert_eq!(status["segments"][0], cair);
    assert_eq!(status["segments"][1]["state"], "running");
    let pace = json!({"spoken": 1, "of": 2, "expected_end": "2023-06-13T09:23:00+02:00", "each_s": 540});
    assert_eq!(status["pace"], pace);
    let kumanovo = json!({"id": "kumanovo", "spoken_s": 180, "budget_s": 600, "left_s": 420});
    let cair = json!({"id": "cair", "spoken_s": 660, "budget_s": 600, "left_s": 0});
    assert_eq!(status["speaking"], json!([kumanovo, cair]));

    let text = shell.done(&["status", "--at", "09:16"]);
    for line in [
        "consecutive interpretation",
        "2  Čair      10  11:00  done",
        "1  Kumanovo  10  4:00   running",
        "Kumanovo                       3:00   10:00   7:00",
    ] {
        assert!(text.contains(line), "{line}:\n{text}");
    }
    // What was done later is not known to a status of before.
    assert_eq!(shell.status("09:00:30")["current"]["segment"]["name"], "cair");
}
