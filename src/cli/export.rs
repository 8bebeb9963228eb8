//! `plenary export`: the minutes as files, never over a file without being told.

use std::path::Path;

use chrono::NaiveDate;

use super::args::{self, ExportArgs, Status};
use super::context::Context;
use super::failure::Failure;
use super::leaks;
use super::opened::Opened;
use super::output::complain;
use super::place;
use super::template::Template;
use super::when::{self, Purpose};
use super::writing::Pen;
use crate::app::words;
use crate::domain::event::{Body, Stream};
use crate::domain::versions::Versions;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates};
use crate::journal::files::{self, NotWritten};
use crate::minutes::editions::Issue;
use crate::minutes::format::Format;
use crate::minutes::several::{self, Wanted};
use crate::minutes::{Options, Profile};

pub fn run(context: &mut Context, args: &ExportArgs) -> Result<(), Failure> {
    let formats = formats(&args.format);
    let profiles = profiles(args);
    let to_stdout = args.out.as_deref() == Some(Path::new("-"));
    if to_stdout && (formats.len() != 1 || profiles.len() != 1 || args.all_langs) {
        return Err(Failure::Usage(context.texts.cli_one_format()));
    }
    if to_stdout && args.issue.is_some() {
        return Err(Failure::Usage(context.texts.cli_issue_needs_files()));
    }
    if args.issue == Some(Status::Final) && args.corrections_until.is_some() {
        return Err(Failure::Usage(context.texts.cli_final_takes_no_corrections()));
    }
    if let Some(format) = formats.iter().find(|format| to_stdout && !format.is_text()) {
        return Err(Failure::Usage(context.texts.cli_not_text(format.extension())));
    }
    let template = Template::of(context, args.template.as_deref(), &formats)?;
    let dir = place::choose(context, args.workshop.as_deref())?;
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let workshop = &opened.workshop;
    // It is told, and nothing is held back.
    if let Some(warning) = words::questions_to_close(&context.texts, workshop) {
        complain(&warning);
    }
    if let Some(warning) = words::actions_to_answer(&context.texts, workshop) {
        complain(&warning);
    }
    let today = today(context, workshop, args)?;
    let issue = args.issue.map(|status| match status {
        Status::Final => Issue::of_final(),
        Status::Draft => match args.corrections_until {
            None => Issue::draft(today),
            until => Issue { is_final: false, corrections_until: until },
        },
    });
    let langs = if args.all_langs { workshop.plan().languages.clone() } else { vec![context.lang] };
    let wanted = Wanted { profiles, langs, formats, sheets: Vec::new() };
    let options = |profile| match issue {
        Some(issue) => Options::giving_out(workshop, profile, today, issue),
        None => Options::of(workshop, profile, today),
    };
    // All of them before any is on the disk.
    let several =
        several::files_by(workshop, &wanted, !to_stdout, options, |format, minutes| match &template {
            Some(template) if format == Format::Markdown => template.write(context, minutes),
            _ => Ok(format.write(minutes)),
        })?;
    for &(profile, lang, open) in &several.open {
        let command = leaks::command(&Catalogue::load(lang), &opened.dir.id(), profile);
        complain(&context.texts.leak_export_open(open, command));
    }
    let documents = several.files;
    if to_stdout {
        for (_, document) in &documents {
            context.out.document(document);
        }
        return Ok(());
    }
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => context.workspace()?.exports().join(opened.dir.id()),
    };
    write(context, &folder, &documents, args.force)?;
    // The files are there: only now it is kept that they were given out.
    let versions = Versions::of(&wanted.profiles, &wanted.langs);
    issue.map_or(Ok(()), |issue| give_out(context, &opened, args, (issue, versions)))
}

/// Writes files together and tells which.
pub fn write(
    context: &mut Context,
    folder: &Path,
    documents: &[(String, Vec<u8>)],
    force: bool,
) -> Result<(), Failure> {
    let written = files::write_together(folder, documents, force);
    let paths = written.map_err(|error| match error {
        NotWritten::Exist(paths) => {
            let first = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
            Failure::Refused(context.texts.refusal_export_exists(first))
        }
        NotWritten::Failed(error) => error.into(),
    })?;
    let told = context.texts.cli_exported(paths.len(), folder.display().to_string());
    context.out.line(&told);
    for path in &paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        context.out.line(&format!("  {name}"));
    }
    Ok(())
}

fn give_out(
    context: &mut Context,
    opened: &Opened,
    args: &ExportArgs,
    (issue, versions): (Issue, Versions),
) -> Result<(), Failure> {
    let number = opened.workshop.issuing().next_number();
    let Issue { is_final, corrections_until } = issue;
    let mut pen = Pen::take(&opened.dir, &args.person, Stream::Time)?;
    pen.see(opened.workshop.last_stamp());
    let now = context.now;
    // The date that the minutes bear is that of the event.
    let at = match args.at.as_deref() {
        Some(_) => {
            let noon = chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
            opened.workshop.plan().instant(today(context, &opened.workshop, args)?, noon)
        }
        None => now,
    };
    let event = pen.event(now, at, Body::Issue { number, is_final, corrections_until, versions });
    pen.append(&[event])?;
    let texts = &context.texts;
    let told = match corrections_until {
        Some(until) => texts.preview_gave_draft(number, dates::full(texts.lang(), until)),
        None => texts.preview_gave_final(number),
    };
    context.out.line(&told);
    Ok(())
}

/// The versions, each once.
fn profiles(args: &ExportArgs) -> Vec<Profile> {
    let mut profiles = Vec::new();
    for profile in args.profile.iter().flat_map(|asked| asked.profiles()) {
        if !profiles.contains(profile) {
            profiles.push(*profile);
        }
    }
    profiles
}

/// The date that the minutes bear, in the workshop's zone.
fn today(context: &Context, workshop: &Workshop, args: &ExportArgs) -> Result<NaiveDate, Failure> {
    let given = args.at.as_deref();
    if let Some(date) = given.and_then(|given| given.trim().parse().ok()) {
        return Ok(date);
    }
    let at = when::instant(context, workshop, given, Purpose::Happening)?;
    Ok(workshop.plan().local(at).date_naive())
}

/// The formats, each once.
pub fn formats(asked: &[args::Format]) -> Vec<Format> {
    let mut formats = Vec::new();
    for format in asked.iter().map(|asked| Format::from(*asked)) {
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    formats
}

impl From<args::Format> for Format {
    fn from(asked: args::Format) -> Format {
        match asked {
            args::Format::Md => Format::Markdown,
            args::Format::Json => Format::Json,
            args::Format::Docx => Format::Docx,
            args::Format::Xlsx => Format::Xlsx,
            args::Format::Csv => Format::Csv,
            args::Format::Html => Format::Html,
            args::Format::Ics => Format::Ics,
        }
    }
}
