//! A rehearsal leaves no trace, however it ends; readiness asks the terminal and survives its silence.

use rustix::process::Signal;

use super::stage::Stage;
use super::world::World;

/// With something that really happened on the first day, and something on the second.
fn begun() -> World {
    let world = World::kumanovo();
    world.done(&["live", "start", "D1-01", "--at", "2023-06-13T09:02"]);
    world.done(&["live", "end", "--at", "2023-06-13T09:29"]);
    world.done(&["note", "kum", "c kum: This one is real", "--at", "2023-06-13T09:10"]);
    world.done(&["note", "kum", "c kum: Heard on the second day", "--at", "2023-06-14T09:10"]);
    world
}

/// All files but the log, which tells that programs ran, and of no workshop what was said in it.
fn kept(world: &World) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let is_log = |path: &std::path::Path| path.file_name().is_some_and(|name| name == "plenary.log");
    world.files().into_iter().filter(|(path, _)| !is_log(path)).collect()
}

#[test]
fn a_rehearsal_leaves_every_file_as_it_was_however_it_ends() {
    let world = begun();
    let before = kept(&world);
    let rehearse = |screen: &str, more: &[&str]| {
        world.start(&[&[screen, "kum", "--rehearse", "--from", "2023-06-13T10:00"], more].concat())
    };

    let mut desk = rehearse("open", &["--speed", "60"]);
    desk.shows("REHEARSAL ×60 · nothing is kept").shows("This one is real").hides("Heard on the second day");
    desk.play("n").shows("▶").play("cl kum: Only rehearsed<enter>").shows("Only rehearsed");
    desk.play("<esc>")
        .shows("n Next item")
        .play(" ")
        .shows("Clock held")
        .play(" ")
        .hides("Clock held")
        .play("jj0")
        .shows("frozen");
    desk.play("E").shows("A rehearsal writes no minutes").play("Y").shows("Readiness").play("<esc>");
    desk.hides("Readiness").play("q");
    assert_eq!(desk.ended(), 0);
    desk.gives_the_terminal_back();

    let mut killed = rehearse("open", &["--speed", "0"]);
    killed.shows("frozen").play("sc").play("half a sentence").shows("half a sentence");
    killed.signal(Signal::KILL);
    killed.ended();

    let mut capture = rehearse("capture", &["--as", "ana"]);
    capture.shows("REHEARSAL").play("c kum: Typed in a rehearsal<enter>and a half").shows("and a half");
    capture.signal(Signal::TERM);
    assert_eq!(capture.ended(), 0);

    let mut room = rehearse("room", &[]);
    room.shows("проба · provë · rehearsal").play("b").play("q");
    assert_eq!(room.ended(), 0);

    assert_eq!(kept(&world), before);
    for words in ["Only rehearsed", "half a sentence", "Typed in a rehearsal", "and a half"] {
        assert!(world.files_with(words).is_empty(), "{words}: {:?}", world.files_with(words));
    }
    assert!(world.done(&["status", "kum", "--at", "2023-06-13T10:00"]).contains("09:29"));
}

#[test]
fn a_frozen_rehearsal_moves_only_when_it_is_stepped() {
    let world = World::kumanovo();
    let mut desk = world.start(&["open", "kum", "--rehearse", "--speed", "0"]);
    desk.shows("REHEARSAL, frozen").shows("08:45").play("j").shows("09:00: by the plan");
    desk.play("s").shows("09:00:00").shows("▶").play("j").shows("09:25:00").shows("ending soon");
    // Keys that change nothing of the time; their answers show that it stood still meanwhile.
    desk.play("?").shows("─ Keys ─").play("<esc>").hides("─ Keys ─").shows("09:25:00");
}

#[test]
fn a_demo_can_be_stepped_as_well() {
    let world = World::empty();
    let mut desk = world.start(&["demo"]);
    desk.shows("REHEARSAL · nothing is kept").play("0j").shows("12:45: by the plan").shows("12:45:00");
    desk.play("q");
    assert_eq!(desk.ended(), 0);
}

/// What a terminal answers that draws all letters but this many of them in one column.
fn answer(stage: &mut Stage, wide: usize) {
    const LETTERS: usize = 11;
    stage.wrote("“\x1b[6n");
    for letter in 0..LETTERS {
        let column = if letter < wide { 3 } else { 2 };
        stage.send(format!("\x1b[2;{column}R").as_bytes());
    }
}

#[test]
fn the_terminal_is_asked_how_wide_the_letters_are_and_its_answer_is_no_key() {
    let world = World::kumanovo();
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("Nothing is running.").play("Y").shows("Readiness");
    answer(&mut desk, 1);
    desk.shows("does not draw these as it should: Ѓ");
    desk.play("<esc>").hides("Readiness").shows("Nothing is running.").play("Y");
    desk.shows("Notes and times: ").shows("can be written");
    // The second time nobody answers: that is not known, and the screen goes on.
    desk.shows("the terminal does not say how it draws them").play("<esc>").hides("Readiness").play("q");
    assert_eq!(desk.ended(), 0);
}

#[test]
fn check_asks_the_terminal_and_gives_it_back() {
    let world = World::kumanovo();
    let mut check = world.start_sized(&["check", "kum"], 80, 24);
    answer(&mut check, 0);
    assert_eq!(check.ended(), 0, "{}", check.text());
    check.gives_the_terminal_back();
    assert!(check.has_written("ready: Letters: the terminal gives them the right width".as_bytes()));
    assert!(check.has_written(b"ready: Screen: 80 columns and 24 rows."));

    let mut small = world.start_sized(&["check", "kum"], 40, 12);
    assert_eq!(small.ended(), 1);
    assert!(small.has_written(b"not ready: Screen: 40 columns and 12 rows are too few"));
    assert!(small.has_written(b"not known: Letters: "), "silence is not readiness");
    small.gives_the_terminal_back();
}

#[test]
fn what_is_no_speed_and_no_day_of_the_workshop_gets_a_sentence() {
    let world = World::kumanovo();
    let refused = |more: &[&str], sentence: &str| {
        let mut desk = world.start_sized(&[&["open", "kum", "--rehearse"], more].concat(), 160, 24);
        assert_eq!(desk.ended(), 2, "{more:?}: {}", desk.text());
        let text = desk.text();
        assert!(text.contains(sentence), "{more:?}: {text}");
        desk.gives_the_terminal_back();
    };
    for speed in ["9999", "-1", "fast", ""] {
        let sentence = format!("“{speed}” is no speed of a rehearsal. Give 0 (frozen) to 3600.");
        refused(&["--speed", speed], &sentence);
    }
    for from in ["2023-06-12T23:59", "2023-06-15T00:00", "2030-01-01T09:00"] {
        let sentence = "lies outside the workshop (Tuesday 13 and Wednesday 14 June 2023).";
        refused(&["--from", from], sentence);
    }
    refused(&["--from", "noon"], "“noon” is no time.");
    refused(&["--lang", "mk", "--speed", "9999"], "„9999“ не е брзина за проба.");
    let mut desk = world.start(&["open", "kum", "--rehearse", "--from", "2023-06-14T23:59"]);
    desk.shows("23:59").play("q");
    assert_eq!(desk.ended(), 0);
}

#[test]
fn readiness_can_be_looked_at_before_a_workshop_is_opened() {
    let world = World::kumanovo();
    let mut library = world.start_sized(&[], 120, 36);
    library.shows("Open").play("Y").shows("Readiness").shows("can be written");
    answer(&mut library, 0);
    library.shows("the terminal gives them the right width").play("<esc>").hides("can be written");
    library.play("<enter>").shows("Nothing is running.").play("q");
    assert_eq!(library.ended(), 0);
}
