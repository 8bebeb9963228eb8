//! `plenary new`: a workshop from a plan. Everything that is wrong with the plan is told at once,
//! and nothing is half-made.

use std::path::Path;

use super::args::NewArgs;
use super::context::Context;
use super::failure::Failure;
use super::output::complain;
use crate::i18n::Catalogue;
use crate::import::{self, Finding, Severity};
use crate::journal::JournalError;

pub fn run(context: &mut Context, args: &NewArgs) -> Result<(), Failure> {
    refuse_other_formats(context, &args.plan)?;
    // The workshop keeps the very bytes that were read.
    let (reading, bytes) = import::plan::read_file_with_bytes(&args.plan)?;
    for finding in &reading.findings {
        complain(&line(&context.texts, &args.plan, finding));
    }
    let Some(plan) = reading.plan else {
        let file = args.plan.display().to_string();
        return Err(Failure::Refused(context.texts.cli_check_errors(errors(&reading.findings), file)));
    };
    let id = args.id.as_deref().unwrap_or(&plan.id);
    let workshop = context.workspace()?.create(id, &bytes).map_err(|error| match error {
        JournalError::Exists(_) => Failure::Refused(context.texts.refusal_workshop_exists(id)),
        error => error.into(),
    })?;
    let folder = workshop.path().display().to_string();
    context.out.line(&context.texts.cli_created(id, folder));
    Ok(())
}

/// Plans in other formats are told by their names: reading them as JSON would say nothing useful.
pub fn refuse_other_formats(context: &Context, plan: &Path) -> Result<(), Failure> {
    const LATER: [&str; 5] = ["csv", "xlsx", "ics", "md", "ods"];
    let extension = plan.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    match extension.filter(|extension| LATER.contains(&extension.as_str())) {
        Some(format) => Err(Failure::Refused(context.texts.cli_plan_format_not_yet(format))),
        None => Ok(()),
    }
}

/// `FILE:LINE:COLUMN: error: what is wrong`, as editors read it.
pub fn line(texts: &Catalogue, file: &Path, finding: &Finding) -> String {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let message = format!("{severity}: {}", finding.problem);
    texts.cli_check_line(file.display().to_string(), finding.line, finding.column, message)
}

pub fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}
