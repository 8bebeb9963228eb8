//! The terminal is given back however the program ends: this test runs itself in a pseudo-terminal and
//! looks at what is left.

use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use crossterm::event::{Event, KeyCode};
use plenary::runtime::terminal::{TerminalError, TerminalGuard};
use plenary::runtime::wait::{Deadline, Waiter};
use portable_pty::CommandBuilder;
use rustix::process::Signal;

use super::stage::Stage;

/// Reaching it is a failure; nothing waits for it to pass.
const PATIENCE: Duration = Duration::from_secs(20);
const PART: &str = "PLENARY_TEST_TERMINAL_PART";
const ITSELF: [&str; 3] = ["--exact", "takeover::the_program_inside", "--nocapture"];

/// The program in the pseudo-terminal: takes the terminal over and ends in the way it is told. In an
/// ordinary test run it does nothing.
#[test]
fn the_program_inside() {
    let Ok(part) = std::env::var(PART) else { return };
    let mut guard = match TerminalGuard::enter(true) {
        Ok(guard) => guard,
        Err(error @ TerminalError::NotATerminal(_)) => {
            println!("refused: {error}");
            return;
        }
        Err(error) => panic!("{error}"),
    };
    let mut waiter = Waiter::new(guard.input()).unwrap();
    guard.write(b"READY ").unwrap();
    match part.as_str() {
        "panic" => panic!("something broke"),
        "panic elsewhere" => {
            let _ = thread::spawn(|| panic!("something broke")).join();
        }
        _ => {}
    }
    let mut events = Vec::new();
    loop {
        let woken = waiter.wait(Deadline::In(PATIENCE)).unwrap();
        assert!(!woken.deadline, "nothing came");
        if woken.signals.quit {
            break;
        }
        if woken.signals.resized {
            let size = guard.size();
            guard.write(format!("{}x{} ", size.width, size.height).as_bytes()).unwrap();
        }
        events.clear();
        if waiter.drain(&mut events).is_err() {
            break;
        }
        for event in &events {
            let Event::Key(key) = event else { continue };
            match key.code {
                KeyCode::Char('q') => return,
                KeyCode::Char('z') => {
                    guard.suspend().unwrap();
                    guard.write(b"AGAIN ").unwrap();
                }
                KeyCode::Char(letter) => guard.write(format!("<{letter}>").as_bytes()).unwrap(),
                _ => {}
            }
        }
    }
    // The terminal may be gone; writing to it must not be a panic.
    let _ = guard.write(b"goodbye");
}

fn start(part: &str) -> Stage {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(ITSELF);
    command.env(PART, part);
    command.env("RUST_BACKTRACE", "0");
    let mut stage = Stage::start(command, 80, 24);
    stage.wrote("READY");
    stage
}

/// Waits for the end, and returns the exit status and what is on the screen.
fn end(mut stage: Stage) -> (u32, String) {
    let code = stage.ended();
    // The summary of the test harness is the last thing written.
    stage.wrote("test result").gives_the_terminal_back();
    (code, stage.text())
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut stage = start("wait");
    assert!(stage.has_taken_the_terminal_over());
    stage.play("ќ").wrote("<ќ>").play("q");
    assert_eq!(end(stage).0, 0);
}

#[test]
fn a_panic_gives_the_terminal_back_before_its_message() {
    let (code, screen) = end(start("panic"));
    assert_ne!(code, 0);
    assert!(screen.contains("something broke"), "{screen}");
}

#[test]
fn a_panic_of_another_thread_ends_the_program_with_the_terminal_given_back() {
    let mut stage = start("panic elsewhere");
    assert_eq!(stage.ended(), 101);
    stage.wrote("something broke").gives_the_terminal_back();
}

#[test]
fn signals_end_the_program_in_order() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let stage = start("wait");
        stage.signal(signal);
        assert_eq!(end(stage).0, 0, "{signal:?}");
    }
}

#[test]
fn a_resize_and_a_key_at_once_are_both_noticed() {
    let mut stage = start("wait");
    for round in 0..20u16 {
        let columns = 60 + round;
        stage.written.clear();
        stage.resize(columns, 20).play("k");
        stage.wrote(&format!("{columns}x20")).wrote("<k>");
    }
    stage.play("q");
    assert_eq!(end(stage).0, 0);
}

#[test]
fn suspending_gives_the_terminal_back_and_takes_it_over_again() {
    let mut stage = start("wait");
    // There is no shell here that could continue it, so the system does not stop it.
    stage.play("z").wrote("AGAIN");
    assert!(stage.has_taken_the_terminal_over());
    assert!(!stage.text().contains("READY"), "the alternate screen was not left");
    stage.play("q");
    assert_eq!(end(stage).0, 0);
}

#[test]
fn a_paste_that_comes_in_two_pieces_does_not_stop_the_keys() {
    let mut stage = start("wait");
    stage.send(b"\x1b[200~half").send(b"\x1b[201~q");
    assert_eq!(end(stage).0, 0);
}

#[test]
fn without_a_terminal_the_program_says_so() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(ITSELF)
        .env(PART, "wait")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("refused: standard input is not a terminal"), "{text}");
}
