//! What people write never commands the terminal, whichever way it came.

use std::fs;

use super::world::World;

/// Sequences that a terminal would obey, or that turn the reading order round.
const HOSTILE: [&str; 8] = [
    "\u{1b}]0;taken",
    "\u{1b}[31mred",
    "\u{1b}c",
    "\u{9b}5m",
    "\u{9d}0;title",
    "\u{7}",
    "\u{202e}",
    "\u{2066}",
];

#[test]
fn what_a_note_from_the_shell_holds_never_commands_the_terminal() {
    let world = World::kumanovo();
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("Nothing is running.");
    for (number, sequence) in HOSTILE.iter().enumerate() {
        world.done(&["note", "kum", &format!("c kum: hostile {number} {sequence} end")]);
        desk.shows(&format!("hostile {number}"));
    }
    desk.play("<tab><down><enter>").shows("hostile");
    obeys_nothing(&desk);
}

#[test]
fn what_a_journal_from_elsewhere_holds_never_commands_the_terminal() {
    let world = World::kumanovo();
    world.done(&["note", "kum", "--as", "ana", "c kum: hostile PLACE end"]);
    let [journal] = &world.files_with("hostile PLACE")[..] else { panic!("one journal") };
    let escaped: String = HOSTILE.concat().chars().map(|c| format!("\\u{:04x}", c as u32)).collect();
    let lines: Vec<String> = fs::read_to_string(journal)
        .unwrap()
        .lines()
        .map(|line| match line.contains("PLACE") {
            true => with_checksum(&line.replace("PLACE", &escaped)),
            false => line.to_owned(),
        })
        .collect();
    fs::write(journal, lines.join("\n") + "\n").unwrap();
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    desk.shows("hostile").play("<tab><down><enter>").shows("› c kumanovo: hostile");
    obeys_nothing(&desk);
}

fn obeys_nothing(desk: &super::stage::Stage) {
    for sequence in HOSTILE {
        assert!(!desk.has_written(sequence.as_bytes()), "{sequence:?} reached the terminal");
    }
}

fn with_checksum(line: &str) -> String {
    let (body, _) = line.rsplit_once(",\"crc\"").unwrap();
    format!("{body},\"crc\":\"{:08x}\"}}", crc32fast::hash(body.as_bytes()))
}
