//! `plenary new`: a workshop from a plan, or from an agenda ([`bring`]). Everything that is wrong with
//! the plan is told at once, and nothing is half-made.

use std::path::Path;

use super::args::NewArgs;
use super::bring;
use super::context::Context;
use super::failure::Failure;
use super::follow_up;
use super::output::complain;
use crate::import::agenda::Format;
use crate::import::{Finding, Severity};
use crate::runtime::create::{self, Created, NotCreated};

pub fn run(context: &mut Context, args: &NewArgs) -> Result<(), Failure> {
    match (&args.plan, &args.template) {
        (_, Some(template)) => bring::template(context, template),
        (Some(file), None) => match Format::of(file) {
            Some(format) => bring::run(context, args, file, format),
            None => plan(context, args, file),
        },
        (None, None) => Ok(()),
    }
}

fn plan(context: &mut Context, args: &NewArgs, file: &Path) -> Result<(), Failure> {
    if args.answers.is_given() {
        return Err(Failure::Usage(context.texts.bring_only_agendas()));
    }
    let told = |context: &Context, findings: &[Finding]| {
        for finding in findings {
            complain(&create::finding_line(&context.texts, file, finding));
        }
    };
    let earlier = args.follow_up.as_deref().map(|id| follow_up::read(context, id)).transpose()?;
    match create::create(&context.workspace()?, file, args.id.as_deref()) {
        Ok(Created { workshop, warnings }) => {
            told(context, &warnings);
            let folder = workshop.path().display().to_string();
            context.out.line(&context.texts.cli_created(workshop.id(), folder));
            earlier.map_or(Ok(()), |earlier| follow_up::carry(context, &earlier, &workshop))
        }
        Err(NotCreated::Format(format)) => Err(other_format(context, format)),
        Err(NotCreated::Profile(profile)) => {
            Err(Failure::Refused(context.texts.cli_export_not_internal(profile.name())))
        }
        Err(NotCreated::Faulty(findings)) => {
            told(context, &findings);
            let file = file.display().to_string();
            Err(Failure::Refused(context.texts.cli_check_errors(errors(&findings), file)))
        }
        Err(NotCreated::Exists(id)) => Err(Failure::Refused(context.texts.refusal_workshop_exists(id))),
        Err(NotCreated::Unreadable(error)) => Err(error.into()),
        Err(NotCreated::Journal(error)) => Err(error.into()),
    }
}

/// Plans in other formats are told by their names.
pub fn refuse_other_formats(context: &Context, plan: &Path) -> Result<(), Failure> {
    create::other_format(plan).map_or(Ok(()), |format| Err(other_format(context, format)))
}

fn other_format(context: &Context, format: String) -> Failure {
    Failure::Refused(context.texts.bring_other_format(format))
}

pub fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}
