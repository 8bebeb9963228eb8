//! Another process: this test program started again, told by a variable what to do.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use plenary::domain::event::Stream;
use plenary::journal::{Committer, Report, WorkshopDir, claim};

use super::fixture::{note, who};
use super::full_disk;

const TASK: &str = "PLENARY_TEST_TASK";
const WORKSHOP: &str = "PLENARY_TEST_WORKSHOP";
/// What the child says begins so; the test harness talks on the same output.
const SAYS: &str = "\u{1}child: ";

/// A child that runs; it is killed when this is dropped.
pub struct Other {
    process: Child,
    output: Lines<BufReader<ChildStdout>>,
}

pub fn command(task: &str, workshop: &WorkshopDir) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["journal::child::does_its_task", "--exact", "--nocapture", "--test-threads=1"])
        .env(TASK, task)
        .env(WORKSHOP, workshop.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    command
}

impl Other {
    pub fn start(task: &str, workshop: &WorkshopDir) -> Other {
        let mut process = command(task, workshop).spawn().unwrap();
        let output = BufReader::new(process.stdout.take().unwrap()).lines();
        Other { process, output }
    }

    /// The next thing it says; `None` when it has ended.
    pub fn says(&mut self) -> Option<String> {
        let line = self.output.find_map(|line| {
            let line = line.ok()?;
            line.split_once(SAYS).map(|(_, said)| said.to_owned())
        })?;
        Some(line)
    }

    pub fn kill(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn say(text: impl std::fmt::Display) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{SAYS}{text}").unwrap();
    out.flush().unwrap();
}

#[test]
fn does_its_task() {
    let Some(task) = std::env::var_os(TASK) else { return };
    let workshop = WorkshopDir::at(Path::new(&std::env::var_os(WORKSHOP).unwrap()));
    match task.to_str().unwrap() {
        "stream" => stream(&workshop),
        "hold" => hold(&workshop),
        "full" => full_disk::fills_up_and_recovers(&workshop),
        "denied" => full_disk::may_not_write(&workshop),
        task => panic!("no such task: {task}"),
    }
    say("done");
}

/// Writes notes until it is killed, and says each id once it is saved.
fn stream(workshop: &WorkshopDir) {
    let (reports, saved) = mpsc::channel();
    let committer =
        Committer::start(Duration::from_secs(1), move |report| drop(reports.send(report))).unwrap();
    let file = claim(workshop, &who("Ana", Stream::Notes)).unwrap();
    let (tag, first) = (file.tag(), file.next_number());
    committer.own(file);
    for number in first.. {
        committer.append(note(tag, number));
        // Some wait for the one before, and some go together.
        if number % 3 == 0 {
            continue;
        }
        loop {
            let Report::Saved { up_to } = saved.recv().unwrap() else { panic!("the disk failed") };
            say(up_to);
            if up_to.number == number {
                break;
            }
        }
    }
}

/// Claims a file, says its tag, and waits.
fn hold(workshop: &WorkshopDir) {
    let mut file = claim(workshop, &who("Ana", Stream::Notes)).unwrap();
    let number = file.next_number();
    file.append(&[note(file.tag(), number)]).unwrap();
    say(file.tag());
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).unwrap();
    drop(file);
}
