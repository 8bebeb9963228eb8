//! `plenary changes`: what changed between two editions of the minutes.

use super::args::ChangesArgs;
use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use super::place;
use crate::domain::issuing::Edition;
use crate::minutes::changes::{self, Changes};
use crate::minutes::editions::current;
use crate::minutes::{Minutes, Options, Profile, markdown};

pub fn run(context: &mut Context, args: &ChangesArgs) -> Result<(), Failure> {
    let profile = Profile::from(args.profile);
    let dir = place::choose(context, args.workshop.as_deref())?;
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let workshop = &opened.workshop;
    let to = args.to.map(|number| find(context, &opened, number)).transpose()?;
    let from = match args.from {
        Some(number) => find(context, &opened, number)?,
        None => usual(&opened, to).ok_or_else(|| none(context, &opened))?,
    };
    if to.is_some_and(|to| to.order < from.order) {
        return Err(Failure::Usage(context.texts.cli_changes_backwards("--from", "--to")));
    }
    let texts = &context.texts;
    let after = to.map(|to| workshop.as_of(to.order));
    let later = match (to, &after) {
        (Some(to), Some(after)) => Minutes::of(after, &Options::of_edition(workshop, profile, to), texts),
        _ => Minutes::of(workshop, &Options::new(profile), texts),
    };
    let changes = Changes::since(from, &later, workshop);
    let list = markdown::of_document(&changes::document(&later, &changes, to.is_some()));
    context.out.document(list.as_bytes());
    Ok(())
}

/// The edition that another is compared with when nobody says which: the one before it; before what would be
/// exported now, the last from which anything changed.
fn usual<'o>(opened: &'o Opened, to: Option<&Edition>) -> Option<&'o Edition> {
    let editions = opened.workshop.issuing().editions();
    let newest = to.or_else(|| current(&opened.workshop));
    match newest {
        Some(newest) => editions.iter().rfind(|edition| edition.order < newest.order).or(editions.last()),
        None => editions.last(),
    }
}

fn find<'o>(context: &Context, opened: &'o Opened, number: u32) -> Result<&'o Edition, Failure> {
    let editions = opened.workshop.issuing().editions();
    let found = editions.iter().rfind(|edition| edition.number == number);
    found.ok_or_else(|| match editions.is_empty() {
        true => none(context, opened),
        false => {
            let known: Vec<String> = editions.iter().map(|edition| edition.number.to_string()).collect();
            Failure::Refused(context.texts.cli_no_such_edition(number, known.join(", ")))
        }
    })
}

fn none(context: &Context, opened: &Opened) -> Failure {
    let command = format!("plenary export {} --issue draft", opened.dir.id());
    Failure::Refused(context.texts.cli_no_edition(command))
}
