//! A workshop from a plan in a file: the same for the command and for the list of workshops. Nothing is
//! half-made.

use std::path::Path;

use crate::domain::profile::Profile;
use crate::i18n::Catalogue;
use crate::import::exported::{Exported, Unusable};
use crate::import::{self, Finding, ImportError, Severity};
use crate::journal::{JournalError, WorkshopDir, Workspace};

/// What was made, and what is worth saying of its plan.
pub struct Created {
    pub workshop: WorkshopDir,
    pub warnings: Vec<Finding>,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum NotCreated {
    /// A plan in a format that is told by its name; reading it as JSON would say nothing useful.
    #[error("plans in {0} are not read")]
    Format(String),
    #[error(transparent)]
    Unreadable(#[from] ImportError),
    /// Minutes that leave out what a workshop is made of.
    #[error("this is the {0} version of the minutes")]
    Profile(Profile),
    /// All that is wrong with the plan, and what is only worth saying.
    #[error("the plan has errors")]
    Faulty(Vec<Finding>),
    #[error("a workshop {0} exists already")]
    Exists(String),
    #[error(transparent)]
    Journal(JournalError),
}

/// Makes a workshop of this name, else of the name that the plan has. It keeps the very bytes that were
/// read.
///
/// # Errors
/// See [`NotCreated`]; the workspace is then as it was.
pub fn create(workspace: &Workspace, plan: &Path, id: Option<&str>) -> Result<Created, NotCreated> {
    if let Some(format) = other_format(plan) {
        return Err(NotCreated::Format(format));
    }
    if import::exported::is_exported(plan)? {
        return of_export(workspace, plan, id);
    }
    let (reading, bytes) = import::plan::read_file_with_bytes(plan)?;
    let Some(plan) = reading.plan else { return Err(NotCreated::Faulty(reading.findings)) };
    let id = id.unwrap_or(&plan.id);
    made(id, workspace.create(id, &bytes), reading.findings)
}

/// Makes the workshop again that an internal export was made of.
fn of_export(workspace: &Workspace, export: &Path, id: Option<&str>) -> Result<Created, NotCreated> {
    let Exported { plan, files, warnings } =
        import::exported::read_file(export)?.map_err(|unusable| match unusable {
            Unusable::Profile(profile) => NotCreated::Profile(profile),
            Unusable::Faulty(findings) => NotCreated::Faulty(findings),
        })?;
    let events: Vec<_> = files.iter().map(|file| (file.tag, file.events.as_slice())).collect();
    let id = id.unwrap_or(&plan.id);
    let bytes = import::plan::write(&plan) + "\n";
    made(id, workspace.create_with(id, bytes.as_bytes(), &events), warnings)
}

fn made(
    id: &str,
    workshop: Result<WorkshopDir, JournalError>,
    warnings: Vec<Finding>,
) -> Result<Created, NotCreated> {
    match workshop {
        Ok(workshop) => Ok(Created { workshop, warnings }),
        Err(JournalError::Exists(_)) => Err(NotCreated::Exists(id.to_owned())),
        Err(error) => Err(NotCreated::Journal(error)),
    }
}

/// The format that a file's name promises, where it is one that is not read as a plan. Agendas are
/// read before they come here.
pub fn other_format(plan: &Path) -> Option<String> {
    const OTHERS: [&str; 9] = ["xls", "xlsb", "odt", "doc", "rtf", "pages", "pdf", "html", "htm"];
    let extension = plan.extension()?.to_string_lossy().to_lowercase();
    OTHERS.contains(&extension.as_str()).then_some(extension)
}

/// `FILE:LINE:COLUMN: error: what is wrong`, as editors read it.
pub fn finding_line(texts: &Catalogue, file: &Path, finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let message = format!("{severity}: {}", finding.problem);
    texts.cli_check_line(file.display().to_string(), finding.line, finding.column, message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::program::read_plan;

    const PLAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/kumanovo-2023.plan.json");

    #[test]
    fn a_workshop_is_called_as_its_folder_on_every_screen() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path());
        let made = create(&workspace, Path::new(PLAN), Some("another")).unwrap();
        assert_eq!(read_plan(&made.workshop).unwrap().id, "another");
        let again = create(&workspace, Path::new(PLAN), Some("another"));
        assert!(matches!(again, Err(NotCreated::Exists(id)) if id == "another"));
    }

    #[test]
    fn of_what_is_no_plan_nothing_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = Workspace::at(folder.path().join("space"));
        let file = folder.path().join("plan.json");
        assert!(matches!(create(&workspace, &file, None), Err(NotCreated::Unreadable(_))));
        std::fs::write(&file, "{}").unwrap();
        assert!(matches!(create(&workspace, &file, None), Err(NotCreated::Faulty(_))));
        assert!(matches!(create(&workspace, Path::new("plan.PDF"), None), Err(NotCreated::Format(_))));
        assert!(!workspace.root().exists());
    }
}
