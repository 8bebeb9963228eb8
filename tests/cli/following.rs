//! `plenary status --follow`: a line at once, at every change, and every second.

use std::io::{BufRead, BufReader};

use serde_json::Value;

use super::shell::Shell;

#[test]
fn a_second_screen_sees_what_is_pressed() {
    let shell = Shell::small();
    let mut follower = shell.start(&["status", "--follow"]);
    let mut lines = BufReader::new(follower.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    let first = next();
    assert_eq!((&first["format"], &first["current"]), (&"plenary/status/1".into(), &Value::Null));
    shell.done(&["live", "start", "A"]);
    // However many seconds pass before the press is on the disk.
    let begun = std::iter::repeat_with(&mut next).find(|status| status["current"] != Value::Null).unwrap();
    assert_eq!(begun["current"]["item"], "A");
    // And on from there, although nothing is pressed.
    let elapsed = begun["current"]["elapsed_s"].as_i64().unwrap();
    let later = std::iter::repeat_with(&mut next).find(|status| status["current"]["elapsed_s"] != elapsed);
    assert!(later.unwrap()["current"]["elapsed_s"].as_i64().unwrap() > elapsed);
    follower.kill().unwrap();
    follower.wait().unwrap();
}

#[test]
fn following_and_another_instant_exclude_each_other() {
    let shell = Shell::small();
    assert!(shell.fails(2, &["status", "--follow", "--at", "09:00"]).contains("--at"));
}
