//! How the program ends: killed, told to end, or never begun.

use rustix::process::Signal;

use super::day::shows_saved;
use super::world::World;

#[test]
fn a_killed_desk_comes_back_with_its_item_its_notes_and_its_draft() {
    let world = World::kumanovo();
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("Nothing is running.").play("s").shows("▶").play("c");
    for number in 1..=5 {
        desk.play(&format!("l: Lesson number {number}<enter>"));
    }
    desk.play("c kum: the half of a sent");
    shows_saved(&mut desk, "Lesson number 5");
    desk.until("a draft on the disk", |_| world.keeps_a_draft_of("the half of a sent"));
    desk.signal(Signal::KILL);
    desk.ended();

    let mut again = world.start(&["open", "kum"]);
    again.shows("▶").shows("A draft that was not sent has been brought back.");
    again.shows("c kum: the half of a sent").shows("5 notes");
    for number in 1..=5 {
        again.shows(&format!("Lesson number {number}"));
    }
    again.play("ence<enter>").shows("6 notes");
    shows_saved(&mut again, "the half of a sentence");
    again.until("no draft", |_| !world.keeps_a_draft_of("the half"));
}

#[test]
fn a_desk_told_to_end_gives_the_terminal_back_and_keeps_what_was_typed() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let world = World::kumanovo();
        let mut desk = world.start(&["open", "kum"]);
        desk.shows("Nothing is running.").play("s").shows("▶");
        desk.play("cl: Saved before the end<enter>not yet sent");
        desk.shows("not yet sent").signal(signal);
        assert_eq!(desk.ended(), 0, "{signal:?}");
        desk.gives_the_terminal_back();
        assert!(world.keeps_a_draft_of("not yet sent"), "{signal:?}");
        let mut again = world.start(&["open", "kum"]);
        again.shows("Saved before the end").shows("not yet sent").shows("▶");
    }
}

#[test]
fn a_room_and_a_rapporteur_told_to_end_give_their_terminals_back() {
    let world = World::kumanovo();
    for arguments in [&["room"][..], &["capture", "--as", "ana"], &[], &["demo"]] {
        let mut stage = world.start(arguments);
        stage.until("a screen", |stage| stage.text().lines().count() > 10).signal(Signal::TERM);
        assert_eq!(stage.ended(), 0, "{arguments:?}");
        stage.gives_the_terminal_back();
    }
}

#[test]
fn without_a_terminal_the_desk_names_the_commands_that_need_none() {
    let world = World::kumanovo();
    for arguments in [&["open"][..], &["room"], &["capture"], &["demo"], &[]] {
        let output = world.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(output.stdout, b"", "{arguments:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains("terminal"), "{said}");
        for command in ["live", "note", "status", "export"] {
            assert!(said.contains(command), "{command} is not in: {said}");
        }
    }
}
