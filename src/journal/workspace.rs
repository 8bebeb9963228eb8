//! The workspace: where workshops and their minutes are kept, and making a new workshop.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::{At, JournalError};
use super::{files, layout, line};
use crate::domain::event::Event;
use crate::domain::ids::WriterTag;

const SESSIONS: &str = "sessions";
const PLAN: &str = "plan.json";

/// A folder with `sessions/` and `exports/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The folder that was asked for; else that of the variable `PLENARY_WORKSPACE`; else the
    /// current folder if it has `sessions/`; else the data folder of the platform. It need not exist.
    ///
    /// # Errors
    /// [`JournalError::NoHome`] when nothing says where, and the platform knows no home.
    pub fn find(
        asked: Option<&Path>,
        variable: Option<&OsStr>,
        current: &Path,
    ) -> Result<Workspace, JournalError> {
        let variable = variable.filter(|value| !value.is_empty()).map(Path::new);
        if let Some(root) = asked.or(variable) {
            return Ok(Workspace::at(current.join(root)));
        }
        if current.join(SESSIONS).is_dir() {
            return Ok(Workspace::at(current));
        }
        let home = directories::ProjectDirs::from("", "", "plenary").ok_or(JournalError::NoHome)?;
        Ok(Workspace::at(home.data_dir()))
    }

    pub fn at(root: impl Into<PathBuf>) -> Workspace {
        Workspace { root: root.into() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn sessions(&self) -> PathBuf {
        self.root.join(SESSIONS)
    }

    pub fn exports(&self) -> PathBuf {
        self.root.join("exports")
    }

    /// The workshops that are there, by name. None when there is no workspace yet.
    ///
    /// # Errors
    /// When the folder is there and cannot be read.
    pub fn workshops(&self) -> Result<Vec<WorkshopDir>, JournalError> {
        let sessions = self.sessions();
        let entries = match sessions.read_dir() {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error).at("read", &sessions),
        };
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.at("read", &sessions)?;
            // A workshop that is just being made has a hidden name.
            let hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
            let workshop = WorkshopDir::at(entry.path());
            if !hidden && workshop.plan_path().is_file() {
                found.push(workshop);
            }
        }
        found.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(found)
    }

    /// The workshop of this name.
    ///
    /// # Errors
    /// [`JournalError::BadName`] and [`JournalError::NoWorkshop`].
    pub fn workshop(&self, id: &str) -> Result<WorkshopDir, JournalError> {
        check_name(id)?;
        let workshop = WorkshopDir::at(self.sessions().join(id));
        match workshop.plan_path().is_file() {
            true => Ok(workshop),
            false => Err(JournalError::NoWorkshop { id: id.to_owned(), sessions: self.sessions() }),
        }
    }

    /// Makes a workshop of this plan. It is there whole, or not at all.
    ///
    /// # Errors
    /// [`JournalError::Exists`] when something has this name, [`JournalError::BadName`], and those
    /// of the disk.
    pub fn create(&self, id: &str, plan: &[u8]) -> Result<WorkshopDir, JournalError> {
        self.create_with(id, plan, &[])
    }

    /// The same with what happened in it: the events of each writer, of which the first says who it is.
    ///
    /// # Errors
    /// As [`Workspace::create`].
    pub fn create_with(
        &self,
        id: &str,
        plan: &[u8],
        events: &[(WriterTag, &[Event])],
    ) -> Result<WorkshopDir, JournalError> {
        check_name(id)?;
        let sessions = self.sessions();
        files::make_folder(&sessions)?;
        let workshop = WorkshopDir::at(sessions.join(id));
        let exists = || JournalError::Exists(workshop.path.clone());
        if workshop.path.symlink_metadata().is_ok() {
            return Err(exists());
        }
        // It is removed again when something fails.
        let half_made = private_folder()
            .prefix(".plenary-")
            .suffix(".tmp")
            .tempdir_in(&sessions)
            .at("make a workshop in", &sessions)?;
        WorkshopDir::at(half_made.path()).furnish(plan, events)?;
        // Between the look above and this, another process may have made it: a folder with
        // something in it is not replaced by a rename.
        fs::rename(half_made.path(), &workshop.path).map_err(|error| match error.kind() {
            std::io::ErrorKind::DirectoryNotEmpty | std::io::ErrorKind::AlreadyExists => exists(),
            _ => Err::<(), _>(error).at("make the workshop", &workshop.path).expect_err("it was an error"),
        })?;
        // It has its name: there is nothing left to be removed.
        let _ = half_made.keep();
        if let Err(error) = files::sync_folder(&sessions) {
            let _ = fs::remove_dir_all(&workshop.path);
            return Err(error);
        }
        Ok(workshop)
    }
}

/// The folder of one workshop: its plan, the journal and unfinished texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkshopDir {
    path: PathBuf,
}

impl WorkshopDir {
    pub fn at(path: impl Into<PathBuf>) -> WorkshopDir {
        WorkshopDir { path: path.into() }
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The name of the folder, by which commands call the workshop.
    pub fn id(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }

    pub fn plan_path(&self) -> PathBuf {
        self.path.join(PLAN)
    }

    /// The bytes of the plan.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn plan(&self) -> Result<Vec<u8>, JournalError> {
        let path = self.plan_path();
        fs::read(&path).at("read", &path)
    }

    pub fn journal(&self) -> PathBuf {
        self.path.join("journal")
    }

    pub(super) fn names(&self) -> PathBuf {
        self.path.join("names.json")
    }

    pub fn heartbeats(&self) -> PathBuf {
        self.path.join("heartbeats")
    }

    pub fn drafts(&self) -> PathBuf {
        self.path.join("drafts")
    }

    fn furnish(&self, plan: &[u8], events: &[(WriterTag, &[Event])]) -> Result<(), JournalError> {
        files::make_folder(&self.journal())?;
        for (tag, events) in events {
            let mut lines = Vec::new();
            events.iter().for_each(|event| line::write(event, &mut lines));
            files::write_new(&layout::events_path(&self.journal(), *tag), &lines)?;
        }
        files::make_folder(&self.drafts())?;
        let path = self.plan_path();
        let mut file: File = files::private().write(true).create_new(true).open(&path).at("write", &path)?;
        file.write_all(plan).and_then(|()| file.sync_all()).at("write", &path)?;
        files::sync_folder(&self.path)
    }
}

/// Temporary folders are open to all unless they are told otherwise.
fn private_folder() -> tempfile::Builder<'static, 'static> {
    #[allow(unused_mut, reason = "only Unix has modes")]
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
    builder
}

/// Names that are safe on every disk that a workspace may be carried on.
fn check_name(id: &str) -> Result<(), JournalError> {
    const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];
    let stem = id.split('.').next().unwrap_or_default().to_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
    };
    let why = if id.is_empty() {
        "it is empty"
    } else if id.chars().count() > 64 || id.len() > 200 {
        "it is longer than 64 letters"
    } else if id.starts_with('.') || id.ends_with('.') {
        "it begins or ends with a dot"
    } else if id.trim() != id {
        "it begins or ends with a space"
    } else if id.chars().any(|c| c.is_control() || r#"/\:*?"<>|"#.contains(c)) {
        "it has a slash, a control character or one of : * ? \" < > |"
    } else if RESERVED.contains(&stem.as_str()) || numbered("com") || numbered("lpt") {
        "some systems keep this name for a device"
    } else {
        return Ok(());
    };
    Err(JournalError::BadName { id: id.escape_debug().to_string(), why })
}
