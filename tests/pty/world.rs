//! A world of its own for each test: a workspace, a home and a folder for the log, gone with the value.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use portable_pty::CommandBuilder;

use super::stage::Stage;

const PROGRAM: &str = env!("CARGO_BIN_EXE_plenary");
const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/kumanovo-2023.plan.json");

pub struct World {
    folder: tempfile::TempDir,
}

impl World {
    /// A workspace without a workshop.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["space", "space/sessions", "home", "state"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        Self { folder }
    }

    /// With the workshop `kum` of the plan of Kumanovo.
    pub fn kumanovo() -> Self {
        let world = Self::empty();
        world.done(&["new", PLAN, "--id", "kum"]);
        world
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program with these arguments in a terminal of 80×24.
    pub fn start(&self, arguments: &[&str]) -> Stage {
        self.start_sized(arguments, 80, 24)
    }

    pub fn start_sized(&self, arguments: &[&str], columns: u16, rows: u16) -> Stage {
        Stage::start(self.command(&[PROGRAM], arguments), columns, rows)
    }

    pub fn start_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Stage {
        let mut command = self.command(&[PROGRAM], arguments);
        variables.iter().for_each(|(name, value)| command.env(name, value));
        Stage::start(command, 80, 24)
    }

    /// The program, started by another one.
    pub fn start_through(&self, launcher: &[&str], arguments: &[&str]) -> Stage {
        Stage::start(self.command(&[launcher, &[PROGRAM]].concat(), arguments), 80, 24)
    }

    fn command(&self, program: &[&str], arguments: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::new(program[0]);
        command.args(&program[1..]);
        command.args(arguments);
        command.cwd(self.path().join("space"));
        command.env_clear();
        for (name, value) in self.variables() {
            command.env(name, value);
        }
        command
    }

    fn variables(&self) -> [(&'static str, PathBuf); 6] {
        [
            ("PATH", std::env::var_os("PATH").unwrap_or_default().into()),
            ("TERM", "xterm-256color".into()),
            ("LANG", "en_GB.UTF-8".into()),
            ("HOME", self.path().join("home")),
            // The workshop's own: elsewhere a line says that the laptop's is another.
            ("TZ", "Europe/Skopje".into()),
            ("XDG_STATE_HOME", self.path().join("state")),
        ]
    }

    /// Runs a command without a terminal.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(arguments).current_dir(self.path().join("space"));
        command.env_clear().envs(self.variables()).stdin(Stdio::null()).output().unwrap()
    }

    #[track_caller]
    pub fn done(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// All files of this world, and what is in them.
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(content) = fs::read(&path) {
                    // What is gone by now is not there.
                    found.push((path, content));
                }
            }
        }
        found.sort();
        found
    }

    /// The files that hold this text.
    pub fn files_with(&self, text: &str) -> Vec<PathBuf> {
        let holds = |content: &[u8]| memchr::memmem::find(content, text.as_bytes()).is_some();
        self.files().into_iter().filter(|(_, content)| holds(content)).map(|(path, _)| path).collect()
    }

    /// Whether an unsent text is kept that holds this.
    pub fn keeps_a_draft_of(&self, text: &str) -> bool {
        self.files_with(text).iter().any(|path| path.extension().is_some_and(|end| end == "draft"))
    }
}
