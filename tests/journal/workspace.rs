//! Finding the workspace, and making workshops.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use plenary::journal::{JournalError, Workspace};

#[test]
fn the_workspace_is_the_one_asked_for_then_the_variable_then_the_current_folder() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let find = |asked: Option<&str>, variable: Option<&str>| {
        let found = Workspace::find(asked.map(Path::new), variable.map(OsStr::new), here).unwrap();
        found.root().to_owned()
    };
    assert_eq!(find(Some("a"), Some("/b")), here.join("a"));
    assert_eq!(find(Some("/a"), Some("/b")), Path::new("/a"));
    assert_eq!(find(None, Some("/b")), Path::new("/b"));
    assert_ne!(find(None, Some("")), here, "an empty variable is none");
    fs::create_dir(here.join("sessions")).unwrap();
    assert_eq!(find(None, None), here);
    assert_eq!(find(None, Some("/b")), Path::new("/b"));
}

#[test]
fn workshops_are_the_folders_with_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path().join("new"));
    assert_eq!(workspace.workshops().unwrap(), []);
    assert!(!workspace.root().exists(), "looking makes nothing");
    workspace.create("prilep", b"{}").unwrap();
    workspace.create("куманово-2023", b"{\"id\":1}").unwrap();
    fs::write(workspace.sessions().join("kumanovo.plan.json"), "{}").unwrap();
    fs::create_dir(workspace.sessions().join("empty")).unwrap();
    let ids: Vec<_> = workspace.workshops().unwrap().iter().map(|workshop| workshop.id()).collect();
    assert_eq!(ids, ["prilep", "куманово-2023"]);
    assert_eq!(workspace.workshop("куманово-2023").unwrap().plan().unwrap(), b"{\"id\":1}");
    let error = workspace.workshop("empty").unwrap_err();
    assert!(matches!(error, JournalError::NoWorkshop { .. }), "{error}");
}

#[test]
fn a_workshop_that_is_there_is_not_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path());
    let first = workspace.create("k", b"first").unwrap();
    assert!(matches!(workspace.create("k", b"second"), Err(JournalError::Exists(_))));
    assert_eq!(first.plan().unwrap(), b"first");
    fs::write(workspace.sessions().join("file"), "").unwrap();
    assert!(matches!(workspace.create("file", b""), Err(JournalError::Exists(_))));
    assert_eq!(workspace.sessions().read_dir().unwrap().count(), 2, "nothing half-made stays");
}

#[test]
fn names_that_no_disk_keeps_safely_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path());
    let long = "x".repeat(65);
    let bad = [
        "",
        ".",
        "..",
        ".k",
        "k.",
        "a/b",
        "a\\b",
        "../k",
        "a\nb",
        "a\u{1b}[2J",
        " k",
        "c:d",
        "NUL",
        "com1.x",
    ];
    for id in bad.into_iter().chain([long.as_str()]) {
        let error = workspace.create(id, b"{}").unwrap_err();
        assert!(matches!(error, JournalError::BadName { .. }), "{id:?}");
        assert!(!error.to_string().contains('\u{1b}'));
        assert!(workspace.workshop(id).is_err());
    }
    assert!(!workspace.sessions().exists());
    for id in ["kumanovo-2023", "v1.2", "Чаир 2", &"ж".repeat(64)] {
        workspace.create(id, b"{}").unwrap();
    }
}

#[test]
fn nothing_is_left_when_a_workshop_cannot_be_made() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("sessions"), "a file where the folder should be").unwrap();
    let workspace = Workspace::at(folder.path());
    assert!(workspace.create("k", b"{}").is_err());
    assert_eq!(folder.path().read_dir().unwrap().count(), 1);
}
