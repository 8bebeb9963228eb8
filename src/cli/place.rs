//! Which workshop a command is about: the one that is named, or the only one there is.

use super::context::Context;
use super::failure::Failure;
use crate::journal::{JournalError, WorkshopDir, Workspace};

/// So many workshops are listed where one has to be chosen.
const LISTED: usize = 12;

/// The workshop of this name; without a name the only one.
///
/// # Errors
/// When there is none, or not only one: the reason lists what is there.
pub fn choose(context: &Context, asked: Option<&str>) -> Result<WorkshopDir, Failure> {
    let workspace = context.workspace()?;
    match asked {
        Some(id) => match workspace.workshop(id) {
            Err(JournalError::NoWorkshop { .. }) => Err(unknown(context, &workspace, id)?),
            found => Ok(found?),
        },
        None => {
            let mut all = workspace.workshops()?;
            match all.len() {
                0 => Err(none(context, &workspace)),
                1 => Ok(all.remove(0)),
                _ => Err(Failure::Refused(context.texts.refusal_several_workshops(list(&all)))),
            }
        }
    }
}

/// Whether there is a workshop of this name.
pub fn is_known(context: &Context, id: &str) -> Result<bool, Failure> {
    Ok(context.workspace()?.workshop(id).is_ok())
}

fn unknown(context: &Context, workspace: &Workspace, id: &str) -> Result<Failure, Failure> {
    let all = workspace.workshops()?;
    Ok(match all.is_empty() {
        true => none(context, workspace),
        false => Failure::Refused(context.texts.refusal_unknown_workshop(id, list(&all))),
    })
}

fn none(context: &Context, workspace: &Workspace) -> Failure {
    let folder = workspace.sessions().display().to_string();
    Failure::Refused(context.texts.refusal_no_workshop(folder))
}

fn list(all: &[WorkshopDir]) -> String {
    let mut names: Vec<String> = all.iter().take(LISTED).map(WorkshopDir::id).collect();
    if all.len() > LISTED {
        names.push("…".to_owned());
    }
    names.join(", ")
}
