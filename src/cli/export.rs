//! `plenary export`: the minutes as files, never over a file without being told.

use std::path::Path;

use chrono::NaiveDate;

use super::args::{self, ExportArgs};
use super::context::Context;
use super::failure::Failure;
use super::leaks;
use super::opened::Opened;
use super::output::complain;
use super::place;
use super::when::{self, Purpose};
use crate::app::words;
use crate::domain::workshop::Workshop;
use crate::journal::files::{self, NotWritten};
use crate::minutes::format::Format;
use crate::minutes::{Minutes, Options, Profile};

pub fn run(context: &mut Context, args: &ExportArgs) -> Result<(), Failure> {
    let formats = formats(&args.format);
    let profile = Profile::from(args.profile);
    let to_stdout = args.out.as_deref() == Some(Path::new("-"));
    if to_stdout && formats.len() != 1 {
        return Err(Failure::Usage(context.texts.cli_one_format()));
    }
    if let Some(format) = formats.iter().find(|format| to_stdout && !format.is_text()) {
        return Err(Failure::Usage(context.texts.cli_not_text(format.extension())));
    }
    let dir = place::choose(context, args.workshop.as_deref())?;
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let workshop = &opened.workshop;
    // What is written is a draft: it is told, and nothing is held back.
    if let Some(warning) = words::questions_to_close(&context.texts, workshop) {
        complain(&warning);
    }
    if let Some(warning) = words::actions_to_answer(&context.texts, workshop) {
        complain(&warning);
    }
    let prepared_on = Some(prepared_on(context, workshop, args)?);
    // The Markdown shows the picture, which needs a folder to lie in; a page holds it itself.
    let beside = !to_stdout && formats.contains(&Format::Markdown);
    let with_picture = beside || formats.contains(&Format::Html);
    let options = Options { prepared_on, with_picture, ..Options::new(profile) };
    let minutes = Minutes::of(workshop, &options, &context.texts);
    if minutes.leaks().open > 0 {
        let command = leaks::command(&context.texts, &opened.dir.id(), profile);
        complain(&context.texts.leak_export_open(minutes.leaks().open, command));
    }
    if to_stdout {
        let document = formats[0].write(&minutes);
        context.out.document(&document);
        return Ok(());
    }
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => context.workspace()?.exports().join(opened.dir.id()),
    };
    let document = |format: &Format| (minutes.file_name(format.extension()), format.write(&minutes));
    let mut documents: Vec<_> = formats.iter().map(document).collect();
    let picture = beside.then(|| minutes.picture()).flatten();
    documents.extend(picture.map(|(name, svg)| (name, svg.into_bytes())));
    write(context, &folder, &documents, args.force)
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

/// The date that the minutes bear, in the workshop's zone.
fn prepared_on(context: &Context, workshop: &Workshop, args: &ExportArgs) -> Result<NaiveDate, Failure> {
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
