//! The terminal is given back however the program ends: this test runs itself in a pseudo-terminal and
//! looks at what is left.

use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crossterm::event::{Event, KeyCode};
use plenary::runtime::terminal::{TerminalError, TerminalGuard};
use plenary::runtime::wait::{Deadline, Waiter};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};

/// Reaching it is a failure; nothing waits for it to pass.
const PATIENCE: Duration = Duration::from_secs(20);
const PART: &str = "PLENARY_TEST_TERMINAL_PART";

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

struct Stage {
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    terminal: vt100::Parser,
    /// What the program wrote; a screen may be gone before anybody looks at it.
    written: Vec<u8>,
    /// The terminal's settings before the program ran.
    before: String,
}

fn start(part: &str) -> Stage {
    let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, ..PtySize::default() }).unwrap();
    let before = settings(pair.master.as_ref());
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "the_program_inside", "--nocapture"]);
    command.env(PART, part);
    command.env("RUST_BACKTRACE", "0");
    let child = pair.slave.spawn_command(command).unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let writer = pair.master.take_writer().unwrap();
    let (sender, output) = channel();
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if sender.send(bytes[..count].to_vec()).is_err() {
                return;
            }
        }
    });
    // The slave end stays open, so that the settings can still be read after the program has ended.
    std::mem::forget(pair.slave);
    let mut stage = Stage {
        master: pair.master,
        child,
        writer,
        output,
        terminal: vt100::Parser::new(24, 80, 0),
        written: Vec::new(),
        before,
    };
    stage.read_until("READY");
    stage
}

fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

impl Stage {
    fn read_until(&mut self, text: &str) {
        while memchr::memmem::find(&self.written, text.as_bytes()).is_none() {
            let Ok(bytes) = self.output.recv_timeout(PATIENCE) else {
                panic!("no {text} in {}", String::from_utf8_lossy(&self.written));
            };
            self.terminal.process(&bytes);
            self.written.extend_from_slice(&bytes);
        }
    }

    fn is_taken_over(&self) -> bool {
        let screen = self.terminal.screen();
        screen.alternate_screen() && screen.hide_cursor() && screen.bracketed_paste()
    }

    /// Waits for the end, and returns the exit status and what is on the screen.
    fn end(mut self) -> (u32, String) {
        let code = self.child.wait().unwrap().exit_code();
        // The summary of the test harness is the last thing written.
        self.read_until("test result");
        let screen = self.terminal.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is on");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        assert_eq!(settings(self.master.as_ref()), self.before, "raw mode is on");
        (code, screen.contents())
    }
}

#[test]
fn quitting_gives_the_terminal_back() {
    let mut stage = start("wait");
    assert!(stage.is_taken_over());
    assert_ne!(settings(stage.master.as_ref()), stage.before);
    stage.writer.write_all("ќ".as_bytes()).unwrap();
    stage.read_until("<ќ>");
    stage.writer.write_all(b"q").unwrap();
    assert_eq!(stage.end().0, 0);
}

#[test]
fn a_panic_gives_the_terminal_back_before_its_message() {
    let (code, screen) = start("panic").end();
    assert_ne!(code, 0);
    assert!(screen.contains("something broke"), "{screen}");
}

#[test]
fn a_panic_of_another_thread_ends_the_program_with_the_terminal_given_back() {
    let mut stage = start("panic elsewhere");
    let code = stage.child.wait().unwrap().exit_code();
    stage.read_until("something broke");
    assert_eq!(code, 101);
    assert!(!stage.terminal.screen().alternate_screen());
    assert!(!stage.terminal.screen().hide_cursor());
    assert_eq!(settings(stage.master.as_ref()), stage.before);
}

#[test]
fn signals_end_the_program_in_order() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let stage = start("wait");
        let pid = i32::try_from(stage.child.process_id().unwrap()).unwrap();
        kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
        assert_eq!(stage.end().0, 0, "{signal:?}");
    }
}

#[test]
fn a_resize_and_a_key_at_once_are_both_noticed() {
    let mut stage = start("wait");
    for round in 0..20u16 {
        let columns = 60 + round;
        stage.written.clear();
        stage.master.resize(PtySize { rows: 20, cols: columns, ..PtySize::default() }).unwrap();
        stage.writer.write_all(b"k").unwrap();
        stage.read_until(&format!("{columns}x20"));
        stage.read_until("<k>");
    }
    stage.writer.write_all(b"q").unwrap();
    assert_eq!(stage.end().0, 0);
}

#[test]
fn suspending_gives_the_terminal_back_and_takes_it_over_again() {
    let mut stage = start("wait");
    // There is no shell here that could continue it, so the system does not stop it.
    stage.writer.write_all(b"z").unwrap();
    stage.read_until("AGAIN");
    assert!(stage.is_taken_over());
    assert!(!stage.terminal.screen().contents().contains("READY"), "the alternate screen was not left");
    stage.writer.write_all(b"q").unwrap();
    assert_eq!(stage.end().0, 0);
}

#[test]
fn a_paste_that_comes_in_two_pieces_does_not_stop_the_keys() {
    let mut stage = start("wait");
    stage.writer.write_all(b"\x1b[200~half").unwrap();
    stage.writer.write_all(b"\x1b[201~q").unwrap();
    assert_eq!(stage.end().0, 0);
}

#[test]
fn without_a_terminal_the_program_says_so() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_program_inside", "--nocapture"])
        .env(PART, "wait")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.contains("refused: standard input is not a terminal"), "{text}");
}
