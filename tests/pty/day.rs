//! A day in several terminals, from the plan to the minutes.

use super::stage::Stage;
use super::world::World;

/// The note is on the screen, and what this screen wrote is on the disk.
#[track_caller]
pub fn shows_saved(stage: &mut Stage, note: &str) {
    stage.until(&format!("“{note}”, saved"), |stage| {
        let text = stage.text();
        text.contains(note) && text.lines().any(|line| line.ends_with(" saved"))
    });
}

#[test]
fn the_demo_shows_the_running_morning_and_leaves_nothing_behind() {
    let world = World::empty();
    let mut desk = world.start(&["demo"]);
    desk.shows("CAT exchange, Kumanovo").shows("REHEARSAL").shows("11:24:4").shows("▶ 11:07");
    assert!(desk.has_taken_the_terminal_over());
    let first = desk.text();
    desk.until("a clock that goes on", |desk| desk.text().lines().nth(1) != first.lines().nth(1));
    desk.play("cc kum: Nobody keeps this<enter>").shows("Nobody keeps this").play("<esc>");
    desk.shows("n Next item").play("q");
    assert_eq!(desk.ended(), 0);
    desk.gives_the_terminal_back();
    let left = world.files();
    let names: Vec<_> = left.iter().map(|(path, _)| path.file_name().unwrap().to_str().unwrap()).collect();
    assert!(names.iter().all(|name| *name == "plenary.log"), "{left:?}");
    assert_eq!(world.files_with("Nobody keeps"), [""; 0].map(std::path::PathBuf::from));
}

#[test]
fn a_day_in_three_terminals_from_the_start_to_the_minutes() {
    let world = World::kumanovo();
    let mut desk = world.start_sized(&["open", "kum"], 120, 36);
    let mut ana = world.start(&["capture", "kum", "--as", "ana"]);
    let mut room = world.start(&["room", "kum"]);
    desk.shows("Nothing is running.");
    room.shows("Национална размена");

    let first = running(desk.play("s").shows("▶"));
    ana.shows("▶");
    room.until("the running item", |room| room.text().contains(&first));

    ana.play("c kum: No line in the municipal budget #funding<enter>");
    shows_saved(&mut ana, "No line in the municipal budget");
    desk.shows("No line in the municipal budget");
    room.hides("No line in the municipal budget");

    desk.play("n").until("the next item", |desk| running(desk) != first);
    let second = running(&desk);
    room.until("the next item", |room| room.text().contains(&second));
    desk.play(" ").shows("Clock held");
    room.shows("краток технички застој").shows("ndalesë e shkurtër teknike").shows("short technical stop");
    desk.play(" ").hides("Clock held");
    room.hides("short technical stop");

    desk.play("b").shows("room: curtain");
    room.hides(&second);
    desk.play("b").hides("room: curtain");
    room.shows(&second);

    ana.play("Half a sentence of whoever spoke").shows("Half a sentence").play("<c-o>");
    ana.shows("OFF THE RECORD: nothing is stored").hides("Half a sentence");
    desk.shows("OFF THE RECORD: nothing is stored");
    room.shows("надвор од записник").shows("jashtë procesverbalit").shows("off the record");
    ana.play("l: Told in confidence<enter>");
    desk.play("cl: Also in confidence<enter><esc>");
    // Answers that come after them show that the keys were read.
    ana.play("<f1>").shows("─ Keys ─").play("<esc>").hides("─ Keys ─");
    desk.play("?").shows("─ Keys ─").play("<esc>").hides("─ Keys ─");
    for words in ["Half a sentence", "in confidence", "confidence"] {
        assert!(world.files_with(words).is_empty(), "{:?}", world.files_with(words));
    }
    ana.play("<c-o>").shows("Notes are stored again.");
    desk.hides("OFF THE RECORD");
    room.hides("off the record");

    // Of all three versions to the second, that of the participants.
    let export = |desk: &mut Stage| {
        desk.play("<f8>").shows("All three").play("<right><right>").hides("All three");
        desk.play("y");
    };
    export(&mut desk);
    desk.shows("3 files written to").play("<esc>").hides("files written to");
    let folder = world.path().join("space/exports/kum");
    let files = ["kum.participants.en.md", "kum.participants.en.json"];
    let minutes = files.map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
    assert!(minutes[0].contains("No line in the municipal budget"), "{}", minutes[0]);
    let from_a_script = world.run(&["export", "kum"]);
    assert_eq!(from_a_script.status.code(), Some(1), "the desk's minutes bear the same name");
    std::fs::write(folder.join(files[0]), "mine").unwrap();
    export(&mut desk);
    desk.shows("Overwrite them all?")
        .play("<enter>n")
        .hides("Overwrite them all?")
        .play("<esc>")
        .hides("Formats");
    assert_eq!(std::fs::read_to_string(folder.join(files[0])).unwrap(), "mine");
    export(&mut desk);
    desk.shows("Overwrite them all?").play("y").shows("3 files written to");
    desk.play("<esc>").hides("files written to");
    assert_eq!(std::fs::read_to_string(folder.join(files[0])).unwrap(), minutes[0]);

    desk.play("q").shows("Quit?").play("y");
    ana.play("<c-q>");
    room.play("q");
    for mut stage in [desk, ana, room] {
        assert_eq!(stage.ended(), 0);
        stage.gives_the_terminal_back();
    }
}

/// The title of what runs, as the desk of 120 columns shows it beside the agenda: its first words.
fn running(desk: &Stage) -> String {
    let text = desk.text();
    let line = text.lines().nth(2).unwrap_or_default();
    let title = line.split('│').nth(1).unwrap_or_default().trim();
    title.split([':', '…']).next().unwrap_or_default().trim().chars().take(14).collect()
}

#[test]
fn two_desks_at_once_see_the_same() {
    let world = World::kumanovo();
    let mut first = world.start(&["open", "kum"]);
    let mut second = world.start(&["open", "kum"]);
    for desk in [&mut first, &mut second] {
        desk.shows("Nothing is running.");
    }
    first.play("s").shows("▶");
    second.shows("▶");
    for round in 0..5 {
        first.play(&format!("cl: first desk {round}<enter><esc>"));
        second.play(&format!("cl: second desk {round}<enter><esc>"));
    }
    for desk in [&mut first, &mut second] {
        desk.shows("10 notes");
        shows_saved(desk, "10 notes");
    }
    second.play(" ").shows("Clock held");
    first.shows("Clock held").play(" ").hides("Clock held");
    second.hides("Clock held");
}
