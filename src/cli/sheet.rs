//! `plenary sheet`: documents beside the minutes, each for one hand, never over a file without being told.

use std::path::Path;

use super::args::{SheetArgs, SheetKind};
use super::context::Context;
use super::export;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use super::place;
use crate::app::words;
use crate::domain::capture::{Found, Names};
use crate::domain::ids::MunicipalityId;
use crate::domain::workshop::Workshop;
use crate::minutes::format::Format;
use crate::minutes::outline::sheets::{Material, Sheet};

pub fn run(context: &mut Context, args: &SheetArgs) -> Result<(), Failure> {
    let formats = export::formats(&args.format);
    let to_stdout = args.out.as_deref() == Some(Path::new("-"));
    if let Some(format) = formats.iter().find(|format| to_stdout && !format.is_text()) {
        return Err(Failure::Usage(context.texts.cli_not_text(format.extension())));
    }
    let dir = place::choose(context, args.workshop.as_deref())?;
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let workshop = &opened.workshop;
    let sheets = sheets(context, args, workshop)?;
    let material = Material::of(workshop, &context.texts);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for sheet in &sheets {
        let document = material.document(sheet);
        let name = material.name(&document);
        for format in &formats {
            let bytes = format.write_document(&document, &context.texts, &name);
            let bytes = bytes.ok_or_else(|| no_sheet_in(context, *format))?;
            files.push((material.file_name(sheet, format.extension()), bytes));
        }
    }
    if to_stdout {
        return match &files[..] {
            [(_, document)] => {
                context.out.document(document);
                Ok(())
            }
            _ => Err(Failure::Usage(context.texts.cli_one_sheet())),
        };
    }
    let folder = match &args.out {
        Some(folder) => folder.clone(),
        None => context.workspace()?.exports().join(opened.dir.id()),
    };
    export::write(context, &folder, &files, args.force)
}

fn no_sheet_in(context: &Context, format: Format) -> Failure {
    Failure::Refused(context.texts.cli_no_sheet_in(format.extension()))
}

/// One sheet, or one for each municipality.
fn sheets(context: &Context, args: &SheetArgs, workshop: &Workshop) -> Result<Vec<Sheet>, Failure> {
    if args.municipality.is_some() && args.kind != SheetKind::TakeHome {
        return Err(Failure::Usage(context.texts.cli_sheet_of_no_municipality()));
    }
    Ok(match args.kind {
        SheetKind::TakeHome => {
            let towns = municipalities(context, args.municipality.as_deref(), workshop)?;
            towns.into_iter().map(Sheet::TakeHome).collect()
        }
        SheetKind::Opener => vec![Sheet::Opener],
        SheetKind::Donors => vec![Sheet::Donors],
        SheetKind::Interpreters => vec![Sheet::Interpreters],
    })
}

/// All, or the one that is meant by an id or a name in any language.
fn municipalities(
    context: &Context,
    asked: Option<&str>,
    workshop: &Workshop,
) -> Result<Vec<MunicipalityId>, Failure> {
    let plan = workshop.plan();
    let all = || plan.municipalities.iter().map(|town| town.id.clone()).collect::<Vec<_>>();
    let Some(asked) = asked.filter(|asked| *asked != "all") else {
        return match plan.municipalities.is_empty() {
            false => Ok(all()),
            true => Err(Failure::Refused(context.texts.cli_no_municipalities())),
        };
    };
    match Names::new(plan).municipality(asked) {
        Found::One(town) => Ok(vec![town]),
        Found::Several(known) | Found::Unknown(known) => {
            let known = if known.is_empty() { all() } else { known };
            let names: Vec<&str> =
                known.iter().map(|town| words::municipality(&context.texts, plan, town)).collect();
            Err(Failure::Refused(context.texts.cli_unknown_municipality(asked, names.join(", "))))
        }
    }
}
