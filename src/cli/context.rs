//! What every command knows: where it works, in which language it speaks, and what time it is.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::args::Global;
use super::failure::Failure;
use super::output::Output;
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::journal::Workspace;
use crate::runtime::clock::Clock;

const WORKSPACE: &str = "PLENARY_WORKSPACE";
const LANG: &str = "PLENARY_LANG";

pub struct Context {
    pub lang: Lang,
    /// The language that was asked for in this very command.
    pub lang_asked: Option<Lang>,
    pub texts: Catalogue,
    pub out: Output,
    /// One command has one now.
    pub now: DateTime<Utc>,
    workspace: Option<PathBuf>,
}

impl Context {
    pub fn new(global: &Global) -> Self {
        let lang = global.lang.unwrap_or_else(working_language);
        Self {
            lang,
            lang_asked: global.lang,
            texts: Catalogue::load(lang),
            out: Output::default(),
            now: Clock::Wall.now(),
            workspace: global.workspace.clone(),
        }
    }

    pub fn workspace(&self) -> Result<Workspace, Failure> {
        let variable = std::env::var_os(WORKSPACE);
        // Without a current folder (it was removed) what was asked for must be absolute.
        let current = std::env::current_dir().unwrap_or_default();
        Ok(Workspace::find(self.workspace.as_deref(), variable.as_deref(), &current)?)
    }
}

/// `PLENARY_LANG`; else the first language of the system that there are texts in; else English.
fn working_language() -> Lang {
    let chosen = std::env::var(LANG).ok().and_then(|lang| lang.parse().ok());
    let of_the_system = || sys_locale::get_locales().find_map(|locale| locale.parse().ok());
    chosen.or_else(of_the_system).unwrap_or(Lang::En)
}

/// The folder for what belongs to this user and machine and to no workshop: its number, and logs.
pub fn state_dir() -> PathBuf {
    match directories::ProjectDirs::from("", "", "plenary") {
        Some(folders) => folders.state_dir().unwrap_or(folders.data_local_dir()).to_owned(),
        None => std::env::temp_dir().join("plenary"),
    }
}
