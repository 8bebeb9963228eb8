//! Crashes, sleep and clocks that are set, at the desk of a real program (`timing.md` R12).

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};
use plenary::i18n::durations;
use rustix::process::Signal;
use serde_json::Value;

use super::stage::Stage;
use super::world::World;

/// An item runs since so many minutes, by a command.
fn running_for(minutes: i64) -> World {
    let world = World::kumanovo();
    let now: DateTime<Utc> = SystemTime::now().into();
    let began = (now - TimeDelta::minutes(minutes)).format("%Y-%m-%dT%H:%M:%SZ").to_string();
    world.done(&["live", "start", "D1-05", "--at", &began]);
    world
}

fn heartbeat(world: &World) -> Option<(PathBuf, Value)> {
    let (path, bytes) = world.files().into_iter().find(|(path, _)| {
        path.extension().is_some_and(|end| end == "json")
            && path.parent().is_some_and(|folder| folder.ends_with("heartbeats"))
    })?;
    Some((path, serde_json::from_slice(&bytes).ok()?))
}

fn elapsed_s(world: &World) -> i64 {
    let status: Value = serde_json::from_str(&world.done(&["status", "--json"])).unwrap();
    status["current"]["elapsed_s"].as_i64().expect("an item runs")
}

/// A desk that has told that it is there, and is killed.
fn killed(world: &World) {
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("▶").until("a heartbeat", |_| heartbeat(world).is_some());
    desk.signal(Signal::KILL);
    desk.ended();
}

#[test]
fn after_a_kill_the_item_still_runs_and_the_gap_is_in_the_log_once() {
    let world = running_for(10);
    killed(&world);
    // As if that had been three and a half minutes ago.
    let (path, mut beat) = heartbeat(&world).unwrap();
    for field in ["wall_ms", "boot_ms"] {
        beat[field] = (beat[field].as_i64().unwrap() - 210_000).into();
    }
    fs::write(&path, beat.to_string()).unwrap();
    let mut again = world.start_sized(&["open", "kum"], 120, 36);
    again.shows("▶").shows("Program was off").shows("time went on.");
    again.until("the gap on the disk", |_| !world.files_with("\"k\":\"gap\"").is_empty());
    assert!((600..630).contains(&elapsed_s(&world)), "{}", elapsed_s(&world));
    again.signal(Signal::KILL);
    again.ended();
    fs::write(&path, beat.to_string()).unwrap();
    let mut third = world.start(&["open", "kum"]);
    third.shows("▶").play("c").shows("Enter Save the note");
    let log: Vec<u8> = world.files().into_iter().flat_map(|(_, bytes)| bytes).collect();
    assert_eq!(memchr::memmem::find_iter(&log, "\"k\":\"gap\"").count(), 1);
}

#[test]
fn a_damaged_heartbeat_is_not_known_of() {
    let world = running_for(10);
    killed(&world);
    let (path, _) = heartbeat(&world).unwrap();
    fs::write(&path, "{\"v\":1,\"wall_ms\":").unwrap();
    let mut again = world.start(&["open", "kum"]);
    again.shows("▶").until("a new heartbeat", |_| heartbeat(&world).is_some());
    assert!(world.files_with("\"k\":\"gap\"").is_empty());
}

#[test]
fn heartbeats_hold_figures_and_are_no_part_of_the_log() {
    let world = running_for(10);
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("▶").play("+").until("a heartbeat", |_| heartbeat(&world).is_some());
    let (path, beat) = heartbeat(&world).unwrap();
    let fields: Vec<&String> = beat.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["boot", "boot_ms", "utc_offset_s", "v", "wall_ms"]);
    assert!(world.files_with("wall_ms").iter().all(|file| file.parent() == path.parent()));
}

/// A program that counted its ticks would be behind by those that it missed.
#[test]
fn a_program_that_was_stopped_shows_the_time_that_has_really_passed() {
    let world = running_for(10);
    let mut desk = world.start(&["open", "kum"]);
    // The rapporteur's view has the time left in small figures.
    desk.shows("▶").play("<f4>").until("the time left", |desk| shows_left_after(desk, elapsed_s(&world)));
    desk.signal(Signal::STOP);
    let stopped = Instant::now();
    // It misses three ticks; nothing comes meanwhile.
    desk.until("three seconds to pass", |_| stopped.elapsed() > Duration::from_secs(3));
    assert!(!shows_left_after(&desk, elapsed_s(&world)));
    desk.signal(Signal::CONT);
    desk.until("the time that is really left", |desk| shows_left_after(desk, elapsed_s(&world)));
    assert!(world.files_with("\"k\":\"gap\"").is_empty(), "three seconds are no gap");
}

/// What is left of the item's 105 minutes; a second may pass between two looks.
fn shows_left_after(desk: &Stage, elapsed_s: i64) -> bool {
    let text = desk.text();
    (elapsed_s - 1..=elapsed_s).any(|elapsed_s| text.contains(&durations::clock(105 * 60 - elapsed_s)))
}

/// A program in a time namespace has another boot clock: to it the wall clock has been set.
#[test]
fn a_clock_that_was_set_while_no_desk_was_open_is_found_and_can_be_taken_back() {
    let launcher = ["unshare", "--time", "--boottime", "300", "--fork"];
    let may = Command::new(launcher[0]).args(&launcher[1..]).arg("true").output();
    if !may.is_ok_and(|output| output.status.success()) {
        eprintln!("left out: no time namespaces");
        return;
    }
    let world = running_for(10);
    killed(&world);
    let mut desk = world.start_through(&launcher, &["open", "kum"]);
    desk.shows("The clock of this laptop was set back by 5 minutes.").shows("u takes that back");
    desk.until("it on the disk", |_| !world.files_with("\"k\":\"clock_set\"").is_empty());
    assert!((900..930).contains(&elapsed_s(&world)), "{}", elapsed_s(&world));
    desk.play("u").hides("was set back").shows("Undone: times moved with the clock");
    desk.until("the old times", |_| (600..630).contains(&elapsed_s(&world)));
}

#[test]
fn a_laptop_in_another_zone_is_told_so_at_the_opening() {
    let world = World::kumanovo();
    let mut desk = world.start_with(&["open", "kum"], &[("TZ", "Asia/Tokyo")]);
    desk.shows("The program shows the workshop’s time,").shows("this laptop shows").play("<esc>");
    desk.hides("this laptop shows");
    let mut demo = world.start_with(&["demo"], &[("TZ", "Asia/Tokyo")]);
    demo.shows("REHEARSAL").hides("this laptop shows");
}
