//! Disks that are full, may not be written, or are gone.

use std::fs;

use plenary::domain::event::Stream;
use plenary::journal::{Trouble, WorkshopDir, claim, files};

use super::fixture::{Fixture, note, who};

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_called_full() {
    use std::io::Write;
    let Ok(mut full) = fs::OpenOptions::new().write(true).open("/dev/full") else { return };
    let error = full.write_all(b"x").unwrap_err();
    assert_eq!(Trouble::of(&error), Trouble::Full);
}

#[cfg(unix)]
#[test]
fn when_there_is_no_room_nothing_torn_stays_and_the_same_events_are_saved_later() {
    let fixture = Fixture::new();
    let mut other = super::child::Other::start("full", &fixture.workshop);
    assert_eq!(other.says().as_deref(), Some("done"));
    let (events, _, progress) = fixture.load();
    assert_eq!(progress.damage, []);
    let numbers: Vec<_> = events.iter().map(|event| event.id.number).collect();
    assert_eq!(numbers, (0..=200).collect::<Vec<_>>());
}

/// In a process of its own, which may not make files larger than so much.
#[cfg(unix)]
pub fn fills_up_and_recovers(workshop: &WorkshopDir) {
    use rustix::process::{Resource, getrlimit, setrlimit};
    use std::sync::Arc;
    // The signal that comes with the limit would end the process.
    signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default()).unwrap();
    let before = getrlimit(Resource::Fsize);
    let mut limit = before;
    limit.current = Some(10_000);
    setrlimit(Resource::Fsize, limit).unwrap();

    let mut file = claim(workshop, &who("Ana", Stream::Notes)).unwrap();
    let path = workshop.journal().join(format!("{}.jsonl", file.tag()));
    let notes: Vec<_> = (1..=200).map(|number| note(file.tag(), number)).collect();
    let error = file.append(&notes).unwrap_err();
    assert_eq!(error.trouble(), Trouble::Full);
    assert!(error.to_string().contains("make room"), "{error}");
    assert_eq!(fs::metadata(&path).unwrap().len(), 0, "nothing torn stays");

    let saved = notes.iter().take_while(|note| file.append(&[(*note).clone()]).is_ok()).count();
    assert!((10..100).contains(&saved), "{saved}");
    let good = fs::read(&path).unwrap();
    assert_eq!(good.last(), Some(&b'\n'));
    assert!(file.append(&notes[saved..]).is_err());
    assert_eq!(fs::read(&path).unwrap(), good, "what was good stays as it was");

    setrlimit(Resource::Fsize, before).unwrap();
    file.append(&notes[saved..]).unwrap();
}

#[cfg(not(unix))]
pub fn fills_up_and_recovers(_: &WorkshopDir) {}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_can_be_read_and_is_told() {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let fixture = Fixture::new();
    drop(fixture.written("Bardha", 3));
    let set = |path: &std::path::Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for entry in fixture.workshop.journal().read_dir().unwrap() {
        set(&entry.unwrap().path(), 0o444);
    }
    let sessions = fixture.folder.path().join("sessions");
    for folder in [fixture.folder.path(), &sessions, fixture.workshop.path()] {
        set(folder, 0o755);
    }
    set(&fixture.workshop.journal(), 0o555);
    // The administrator may write everywhere: then somebody else tries, unless the test program
    // itself is where nobody else can start it.
    let mut command = super::child::command("denied", &fixture.workshop);
    if rustix::process::geteuid().is_root() {
        command.uid(65_534).gid(65_534);
    }
    match command.output() {
        Ok(output) => {
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
    }
    set(&fixture.workshop.journal(), 0o755);
}

pub fn may_not_write(workshop: &WorkshopDir) {
    let mut events = Vec::new();
    plenary::journal::Reader::load(&workshop.journal(), None, &mut events).unwrap();
    assert_eq!(events.len(), 4);
    // Not even the same person gets the old file; the new one cannot be made.
    for person in ["Ana", "Bardha"] {
        let mut file = claim(workshop, &who(person, Stream::Notes)).unwrap();
        let error = file.append(&[note(file.tag(), file.next_number())]).unwrap_err();
        assert_eq!(error.trouble(), Trouble::Denied, "{error}");
    }
}

#[test]
fn a_folder_that_went_away_is_told_and_what_waits_is_saved_when_it_is_back() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 2);
    let away = fixture.folder.path().join("away");
    fs::rename(fixture.workshop.path(), &away).unwrap();
    let third = note(file.tag(), 3);
    let error = file.append(std::slice::from_ref(&third)).unwrap_err();
    assert_eq!(error.trouble(), Trouble::Gone, "{error}");
    assert!(!fixture.workshop.path().exists(), "nothing is made in its place");
    fs::rename(&away, fixture.workshop.path()).unwrap();
    file.append(&[third]).unwrap();
    assert_eq!(fixture.ids().len(), 3);
}

#[test]
fn a_file_that_was_removed_or_replaced_under_its_writer_does_not_swallow_events() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 2);
    let path = fixture.path(file.tag());
    let bytes = fs::read(&path).unwrap();
    files::replace(&path, &bytes).unwrap();
    file.append(&[note(file.tag(), 3)]).unwrap();
    assert_eq!(fixture.ids().len(), 3);
    fs::remove_file(&path).unwrap();
    file.append(&[note(file.tag(), 4)]).unwrap();
    assert_eq!(fixture.ids().len(), 1, "a new file, with its first line");
    assert!(fixture.load().2.damage.is_empty());
}

#[test]
fn a_whole_file_is_new_or_replaced_and_never_half() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("minutes.md");
    files::write_new(&path, b"one").unwrap();
    let error = files::write_new(&path, b"two").unwrap_err();
    assert!(matches!(error, plenary::journal::JournalError::Exists(_)));
    assert_eq!(fs::read(&path).unwrap(), b"one");
    files::replace(&path, b"three").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"three");
    assert_eq!(folder.path().read_dir().unwrap().count(), 1, "no temporary file stays");
    let error = files::replace(&folder.path().join("no/minutes.md"), b"").unwrap_err();
    assert_eq!(error.trouble(), Trouble::Gone);
}
