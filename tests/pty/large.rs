//! The terminal is asked whether it has large letters, and gets them only after it said so.

use rustix::process::Signal;

use super::stage::Stage;
use super::world::World;

const QUESTION: &[u8] = b"\x1b[3;1H\x1b[6n\x1b]66;w=2; \x1b\\\x1b[6n\x1b]66;s=2; \x1b\\\x1b[6n";
const CLEARED: &[u8] = b"\x1b[2J";
/// A letter of the scale of 2 or 3.
const LARGE: [&[u8]; 2] = [b"\x1b]66;s=2:w=1;", b"\x1b]66;s=3:w=1;"];

fn count(stage: &Stage, bytes: &[u8]) -> usize {
    memchr::memmem::find_iter(&stage.written, bytes).count()
}

fn has_large(stage: &Stage) -> bool {
    LARGE.iter().any(|letter| stage.has_written(letter))
}

#[test]
fn a_terminal_that_says_nothing_or_no_gets_blocks() {
    let world = World::kumanovo();
    let mut room = world.start(&["room", "kum"]);
    room.shows("Shkëmbim").until("the question", |room| count(room, QUESTION) == 1);
    // Nothing is answered: the picture is drawn once more, for who knows what the question wrote.
    room.until("patience at its end", |room| count(room, CLEARED) == 2).shows("Shkëmbim");
    assert!(!has_large(&room));

    let mut room = world.start(&["room", "kum"]);
    room.until("the question", |room| count(room, QUESTION) == 1);
    room.send(b"\x1b[3;1R\x1b[3;1R\x1b[3;1R").resize(100, 30);
    room.until("the new size", |room| count(room, CLEARED) >= 2).shows("Shkëmbim");
    assert!(!has_large(&room));
}

#[test]
fn a_terminal_that_moves_its_cursor_gets_large_letters() {
    let world = World::kumanovo();
    let mut room = world.start(&["room", "kum"]);
    room.resize(160, 45);
    // A busy machine may be too late once; whoever is stopped and goes on asks again.
    for round in 1..=20 {
        room.until("the question", |room| count(room, QUESTION) == round);
        let cleared = count(&room, CLEARED);
        room.send(b"\x1b[3;1R\x1b[3;3R\x1b[3;5R");
        room.until("an answer", |room| has_large(room) || count(room, CLEARED) > cleared);
        if has_large(&room) {
            // The letters come after the picture was cleared of what the question wrote.
            room.play("q").ended();
            return room.gives_the_terminal_back();
        }
        room.signal(Signal::CONT);
    }
    panic!("no large letters");
}
