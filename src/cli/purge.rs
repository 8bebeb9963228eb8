//! `plenary purge`: participants and authors go from the files of a workshop; what was said stays.

use super::args::PurgeArgs;
use super::context::Context;
use super::failure::Failure;
use super::place;
use super::strike::confirm;
use crate::app::words;
use crate::import::plan;
use crate::journal::{self, NotPurged};
use crate::runtime::striking;

pub fn run(context: &mut Context, args: &PurgeArgs) -> Result<(), Failure> {
    let dir = place::choose(context, args.workshop.as_deref())?;
    let id = dir.id();
    confirm(context, &context.texts.erase_purge_question(&id), args.yes)?;
    let purged = journal::purge(&dir, plan::without_participants).map_err(|error| match error {
        NotPurged::Running(waiting) => {
            Failure::Refused(context.texts.erase_purge_running(striking::people(waiting).join(", ")))
        }
        NotPurged::Failed(error) => error.into(),
    })?;
    let texts = &context.texts;
    let mut lines = Vec::new();
    if purged.authors > 0 {
        lines.push(texts.erase_purged_authors(purged.authors));
    }
    if purged.had_participants {
        lines.push(texts.erase_purged_participants());
    }
    if purged.answers > 0 {
        lines.push(texts.erase_purged_answers(purged.answers));
    }
    if purged.had_names {
        lines.push(texts.erase_purged_names());
    }
    if lines.is_empty() {
        lines.push(texts.erase_purged_nothing(&id));
    }
    let exports = context.workspace()?.exports().join(&id);
    let exports = striking::exports_with(&exports, &purged.names);
    if !exports.is_empty() {
        lines.push(texts.erase_purged_exports(words::file_names(&exports)));
    }
    lines.iter().for_each(|line| context.out.line(line));
    Ok(())
}
