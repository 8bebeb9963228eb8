//! `plenary check`: every fault of a plan with its place, or whether a workshop and
//! this machine are ready; with a profile, what its minutes may give away.

use std::io::{self, IsTerminal};
use std::path::Path;

use super::args::CheckArgs;
use super::context::Context;
use super::failure::Failure;
use super::leaks;
use super::new;
use super::opened::Opened;
use super::place;
use crate::app::readiness;
use crate::domain::personal;
use crate::domain::readiness::{Letters, Screen, State, points};
use crate::i18n::dates;
use crate::import;
use crate::journal::WorkshopDir;
use crate::runtime::{create, facts, letters};
use crate::ui::colour::ColourDepth;

pub fn run(context: &mut Context, args: &CheckArgs) -> Result<(), Failure> {
    if let Some(profile) = args.profile {
        return match args.subject.as_deref() {
            Some(subject) if is_file(context, subject)? => {
                Err(Failure::Usage(context.texts.leak_of_workshop("--profile", subject)))
            }
            subject => leaks::check(context, subject, profile.into()),
        };
    }
    match args.subject.as_deref() {
        Some(subject) if is_file(context, subject)? => file(context, Path::new(subject)),
        subject => {
            let dir = place::choose(context, subject)?;
            workshop(context, dir)
        }
    }
}

/// What is there as a file is one; so is what has a path or an extension and is no workshop.
fn is_file(context: &Context, subject: &str) -> Result<bool, Failure> {
    let path = Path::new(subject);
    if path.is_dir() || place::is_known(context, subject)? && !path.is_file() {
        return Ok(false);
    }
    Ok(path.exists() || path.components().count() > 1 || path.extension().is_some())
}

fn file(context: &mut Context, file: &Path) -> Result<(), Failure> {
    new::refuse_other_formats(context, file)?;
    let findings = import::plan::read_file(file)?.findings;
    for finding in &findings {
        context.out.line(&create::finding_line(&context.texts, file, finding));
    }
    summary(context, new::errors(&findings), &file.display().to_string())
}

/// All that is wrong was listed; this says how much it is.
fn summary(context: &mut Context, errors: usize, subject: &str) -> Result<(), Failure> {
    if errors > 0 {
        return Err(Failure::Refused(context.texts.cli_check_errors(errors, subject)));
    }
    context.out.line(&context.texts.cli_check_ok(subject));
    Ok(())
}

fn workshop(context: &mut Context, dir: WorkshopDir) -> Result<(), Failure> {
    let findings = import::plan::read(&dir.plan()?).findings;
    for finding in &findings {
        context.out.line(&create::finding_line(&context.texts, &dir.plan_path(), finding));
    }
    let mut errors = new::errors(&findings);
    let subject = dir.id();
    if errors > 0 {
        return summary(context, errors, &subject);
    }
    let opened = Opened::load(dir, None)?;
    let Opened { dir, workshop, reader, damage } = &opened;
    for damage in damage {
        context.out.line(&damage.to_string());
    }
    errors += damage.len();
    for (writer, line) in reader.unfinished() {
        let file = dir.journal().join(format!("{writer}.jsonl")).display().to_string();
        context.out.line(&context.texts.cli_check_torn(file, line));
        errors += 1;
    }
    if workshop.newer_events() > 0 {
        context.out.line(&context.texts.desk_newer_events(workshop.newer_events()));
    }
    context.out.line(&context.texts.common_notes(workshop.notes().count()));
    let today = workshop.plan().local(context.now).date_naive();
    if let Some(until) = personal::is_due(workshop, today) {
        context.out.line(&context.texts.erase_due(dates::long(context.texts.lang(), until)));
    }
    let exports = context.workspace()?.exports().join(&subject);
    let screen = screen()?;
    let mut facts = facts::look(
        workshop.plan(),
        Some(dir),
        &exports,
        screen.as_ref().map(|(screen, _)| *screen),
        Some(errors),
    );
    if let (Some((_, letters)), Letters::Unknown) = (screen, &facts.letters) {
        facts.letters = letters;
    }
    let points = readiness::worst_first(points(workshop, &facts));
    for point in &points {
        let texts = &context.texts;
        let name = readiness::subject(texts, point.subject);
        let words = texts.readiness_point(name, readiness::finding(texts, workshop.plan(), &point.finding));
        context.out.line(&texts.readiness_point(readiness::state(texts, point.state), words));
    }
    context.out.line(&readiness::summary(&context.texts, &points));
    if errors > 0 {
        return summary(context, errors, &subject);
    }
    // What is not known is told and keeps nobody from beginning; it is just not called ready.
    match points.iter().filter(|point| point.state == State::NotReady).count() {
        0 => summary(context, errors, &subject),
        count => Err(Failure::Refused(context.texts.readiness_told_not_ready(count))),
    }
}

/// The terminal, if there is one, and what it makes of the letters.
fn screen() -> Result<Option<(Screen, Letters)>, Failure> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Ok(None);
    }
    let depth = ColourDepth::from_environment(|name| std::env::var(name).ok());
    let answer = letters::ask()?;
    let (columns, rows) = (answer.size.width, answer.size.height);
    Ok(Some((Screen { columns, rows, colours: depth != ColourDepth::None }, answer.letters)))
}
