//! A workspace of its own, and the program run in it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};

use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::EventId;
use plenary::domain::stamp::Stamp;
use plenary::journal::{WorkshopDir, claim};
use serde_json::Value;

pub const KUMANOVO: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/kumanovo-2023.plan.json");

/// One day with three items; A has two segments, of Kumanovo and Čair.
pub const SMALL: &str = r#"{"format": "plenary/plan/1", "id": "k", "title": "K", "timezone": "Europe/Skopje",
  "municipalities": [{"id": "kumanovo", "name": "Kumanovo"}, {"id": "cair", "name": {"sq": "Çair", "en": "Čair"}}],
  "themes": [{"id": "funding", "label": "Funding"}],
  "days": [{"date": "2023-06-13", "start": "09:00", "items": [
    {"id": "A", "title": "Opening", "minutes": 20, "attribution": "municipality",
     "segments": [{"municipality": "kumanovo", "minutes": 10}, {"municipality": "cair", "minutes": 10}]},
    {"id": "B", "title": "Round", "minutes": 60, "min_minutes": 30},
    {"id": "C", "title": "Lunch", "start": "12:00", "minutes": 60}]}]}"#;

/// A workspace; it is removed with the value.
pub struct Shell {
    folder: tempfile::TempDir,
}

/// What a command came to.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Shell {
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("space")).unwrap();
        Self { folder }
    }

    /// With the workshop `k` of the small plan.
    pub fn small() -> Self {
        Self::with_plan(SMALL)
    }

    pub fn with_plan(plan: &str) -> Self {
        let shell = Self::empty();
        let plan = shell.file("plan.json", plan);
        shell.done(&["new", &plan]);
        shell
    }

    /// The workspace.
    pub fn space(&self) -> PathBuf {
        self.folder.path().join("space")
    }

    pub fn workshop(&self, id: &str) -> WorkshopDir {
        WorkshopDir::at(self.space().join("sessions").join(id))
    }

    /// Writes a file beside the workspace; gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.folder.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        for variable in
            ["PLENARY_LOG", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "LANGUAGE", "RUST_BACKTRACE"]
        {
            command.env_remove(variable);
        }
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("PLENARY_WORKSPACE", self.space())
            .env("PLENARY_LANG", "en")
            .env("HOME", self.folder.path())
            .env("XDG_STATE_HOME", self.folder.path().join("state"))
            .env("XDG_DATA_HOME", self.folder.path().join("data"))
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Answer {
        Answer::of(self.command(arguments).output().unwrap())
    }

    /// Runs a command that must be done; gives what it printed.
    #[track_caller]
    pub fn done(&self, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}: {}", answer.out);
        answer.out
    }

    /// Runs a command that must fail with this status; gives what it said.
    #[track_caller]
    pub fn fails(&self, code: i32, arguments: &[&str]) -> String {
        let answer = self.run(arguments);
        assert_eq!(answer.code, code, "{arguments:?}: {answer:?}");
        assert_eq!(answer.out, "", "{arguments:?}");
        assert!(!answer.err.is_empty(), "{arguments:?} failed without a word");
        answer.err
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    pub fn with_input(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Answer {
        let mut child = self.start(arguments);
        let mut stdin = child.stdin.take().unwrap();
        // More than a pipe holds would wait for an answer that nobody reads.
        assert!(input.as_ref().len() < 60_000);
        stdin.write_all(input.as_ref()).unwrap();
        drop(stdin);
        Answer::of(child.wait_with_output().unwrap())
    }

    pub fn status(&self, at: &str) -> Value {
        json(&self.done(&["status", "--json", "--at", at]))
    }

    /// The internal minutes as JSON.
    pub fn minutes(&self) -> Value {
        let arguments =
            ["export", "--format", "json", "--profile", "internal", "--out", "-", "--at", "2023-06-20"];
        json(&self.done(&arguments))
    }

    /// The notes of the minutes, of all kinds, by id.
    pub fn notes(&self) -> Vec<(String, Value)> {
        let minutes = self.minutes();
        let kinds = minutes["notes"].as_object().unwrap().values();
        let notes = kinds.flat_map(|notes| notes.as_array().unwrap().clone());
        notes.map(|note| (note["id"].as_str().unwrap().to_owned(), note)).collect()
    }

    #[track_caller]
    pub fn note(&self, id: &str) -> Value {
        let notes = self.notes();
        let found = notes.iter().find(|(known, _)| known == id);
        found.unwrap_or_else(|| panic!("{id} is not among {notes:#?}")).1.clone()
    }

    /// An event that no command writes.
    pub fn record(&self, at: &str, body: Body) {
        self.record_in("k", at, body);
    }

    pub fn record_in(&self, workshop: &str, at: &str, body: Body) {
        let workshop = self.workshop(workshop);
        let who = Writer { person: "desk".to_owned(), machine: "0".repeat(16), stream: Stream::Time };
        let mut file = claim(&workshop, &who).unwrap();
        let at: chrono::DateTime<chrono::Utc> = at.parse().unwrap();
        let stamp = Stamp { ms: at.timestamp_millis(), count: 0 };
        let id = EventId::new(file.tag(), file.next_number());
        file.append(&[Event { id, stamp, at, step: None, body }]).unwrap();
    }

    /// Everything that is in files under the workspace.
    pub fn all_bytes(&self) -> Vec<u8> {
        fn collect(folder: PathBuf, all: &mut Vec<u8>) {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    collect(path, all);
                } else {
                    all.extend(fs::read(path).unwrap());
                }
            }
        }
        let mut all = Vec::new();
        collect(self.folder.path().to_owned(), &mut all);
        all
    }
}

impl Answer {
    pub fn of(output: Output) -> Self {
        Self {
            code: output.status.code().expect("it ended by itself"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The first word of every line: what a script takes.
    pub fn ids(&self) -> Vec<String> {
        ids(&self.out)
    }
}

pub fn ids(out: &str) -> Vec<String> {
    out.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
}

#[track_caller]
pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// Nothing in it that a terminal obeys.
#[track_caller]
pub fn assert_harmless(text: &str) {
    let obeyed = text.chars().find(|&letter| letter.is_control() && letter != '\n' || letter == '\u{202e}');
    assert_eq!(obeyed, None, "{text:?}");
}
