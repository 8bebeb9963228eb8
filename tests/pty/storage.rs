//! Workshops whose files are not as they should be.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::Path;

use super::day::shows_saved;
use super::world::World;

#[test]
fn a_damaged_line_costs_only_itself() {
    let world = World::kumanovo();
    for number in 1..=5 {
        world.done(&["note", "kum", "--as", "ana", &format!("l: Lesson number {number}")]);
    }
    let [journal] = &world.files_with("Lesson number 3")[..] else { panic!("one journal") };
    let damaged = fs::read_to_string(journal).unwrap().replace("Lesson number 3", "Lessen number 3");
    fs::write(journal, damaged).unwrap();
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("1 damaged line in").shows("everything else was read").shows("4 notes");
    for number in [1, 2, 4, 5] {
        desk.shows(&format!("Lesson number {number}"));
    }
    desk.hides("number 3").play("cl: Lesson number 6<enter>");
    shows_saved(&mut desk, "Lesson number 6");
}

/// The log lies on a disk too. Of what cannot be written nothing is told over the screen.
#[test]
fn a_log_that_cannot_be_written_leaves_the_screen_alone() {
    let world = World::kumanovo();
    world.done(&["note", "kum", "l: Lesson number 1"]);
    let [journal] = &world.files_with("Lesson number 1")[..] else { panic!("one journal") };
    let log = world.path().join("state/plenary");
    fs::create_dir_all(&log).unwrap();
    let _ = fs::remove_file(log.join("plenary.log"));
    std::os::unix::fs::symlink("/dev/full", log.join("plenary.log")).unwrap();
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("Lesson number 1");
    // Something to be logged while the screen is there.
    let damaged = "no event\n".repeat(2);
    fs::OpenOptions::new().append(true).open(journal).unwrap().write_all(damaged.as_bytes()).unwrap();
    desk.shows("damaged line").hides("Unable to write").hides("tracing");
}

const NOBODY: u32 = 65_534;

#[test]
fn in_a_folder_that_cannot_be_written_everything_is_shown_and_a_banner_says_so() {
    let world = World::kumanovo();
    world.done(&["note", "kum", "l: Written before"]);
    // The superuser may write everywhere, so the program is somebody else's then.
    let launcher = match rustix::process::geteuid().is_root() {
        true => &["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"][..],
        false => &["env"],
    };
    if !std::process::Command::new(launcher[0]).arg("--version").output().is_ok_and(|o| o.status.success()) {
        eprintln!("left out: {} is not there", launcher[0]);
        return;
    }
    permit(world.path(), 0o755);
    permit(&world.path().join("space/sessions"), 0o555);
    let mut desk = world.start_through(launcher, &["open", "kum"]);
    desk.shows("Written before").play("s").shows("▶").shows("NOT saved: the folder cannot be written.");
    desk.play("cl: Waits in memory<enter>").shows("Waits in memory").shows("2 entries wait in memory");
    permit(&world.path().join("space/sessions"), 0o755);
    desk.shows("Everything is saved again.").hides("NOT saved");
    assert_eq!(world.files_with("Waits in memory").len(), 1);
}

fn permit(folder: &Path, mode: u32) {
    let is_root = rustix::process::geteuid().is_root();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            permit(&path, mode);
        } else if is_root {
            chown(&path, Some(NOBODY), Some(NOBODY)).unwrap();
        }
    }
    if is_root {
        chown(folder, Some(NOBODY), Some(NOBODY)).unwrap();
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(mode)).unwrap();
}
