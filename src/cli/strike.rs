//! `plenary strike`: the words of a note go from all files. Asked on a terminal, else only with `--yes`.

use std::io::{self, BufRead, IsTerminal, Write};

use super::args::StrikeArgs;
use super::context::{Context, state_dir};
use super::failure::Failure;
use super::opened::Opened;
use super::place;
use super::writing::Pen;
use crate::app::striking as words;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::import::nearest;
use crate::journal::{Strike, Surroundings};
use crate::runtime::following::Following;
use crate::runtime::striking::{self, NotStruck};

pub fn run(context: &mut Context, args: &StrikeArgs) -> Result<(), Failure> {
    let (workshop, typed) = match &args.second {
        Some(note) => (Some(args.first.as_str()), note.as_str()),
        None => (None, args.first.as_str()),
    };
    let dir = place::choose(context, workshop)?;
    let opened = Opened::load(dir, None)?;
    let notes = opened.workshop.notes();
    let known = |id: &NoteId| notes.get(*id).is_some() || notes.struck().contains(id);
    let Some(note) = typed.parse().ok().filter(known) else { return Err(unknown(context, &opened, typed)) };
    let family = notes.family(note);
    // Struck before, and perhaps not to the end: it is finished.
    let is_new = !notes.struck().contains(&note);
    if is_new {
        let text = notes.get(note).map(|note| words::first_words(&note.fields)).unwrap_or_default();
        let mut question = context.texts.erase_question(text);
        if family.len() > 1 {
            question = format!("{question} {}", context.texts.erase_family(family.len() - 1));
        }
        confirm(context, &question, args.yes)?;
    }
    let mut pen = Pen::take(&opened.dir, &args.person, Stream::Notes)?;
    pen.see(opened.workshop.last_stamp());
    let event = is_new.then(|| pen.event(context.now, context.now, Body::Strike { notes: family.clone() }));
    let workspace = context.workspace()?;
    let exports = workspace.exports().join(opened.dir.id());
    let (person, now) = (args.person.clone(), context.now);
    let following = Following { workspace, state_dir: state_dir(), person, now };
    let strike = Strike {
        workshop: opened.dir.clone(),
        around: Surroundings { exports, rescued: striking::rescued(&state_dir()) },
        notes: notes.struck().iter().copied().chain(family).collect(),
        after: None,
    };
    let struck = strike.notes.clone();
    let mut erased = striking::strike(pen.into_file(), event, strike).map_err(|error| match error {
        NotStruck::NotSaved(reason) => Failure::Disk(context.texts.erase_failed(reason)),
        NotStruck::Failed(error) => error.into(),
        NotStruck::NoThread(error) => Failure::Disk(error.to_string()),
    })?;
    erased.followed = following.strike(&opened.dir.id(), struck);
    let told = words::erased(&context.texts, &erased);
    let is_left = |failed: &Option<String>, waiting: &[String]| failed.is_some() || !waiting.is_empty();
    let followed = &erased.followed;
    if is_left(&erased.failed, &erased.waiting)
        || followed.iter().any(|one| is_left(&one.failed, &one.waiting))
    {
        return Err(Failure::Disk(format!("{told} {}", context.texts.erase_again())));
    }
    context.out.line(&told);
    Ok(())
}

/// Asks on a terminal; `--yes` answers.
///
/// # Errors
/// When it is not wanted, or nobody can be asked.
pub fn confirm(context: &Context, question: &str, yes: bool) -> Result<(), Failure> {
    if yes {
        return Ok(());
    }
    if !io::stdin().is_terminal() || !io::stderr().is_terminal() {
        return Err(Failure::Usage(context.texts.erase_needs_yes()));
    }
    let mut err = io::stderr().lock();
    let asked = format!("{question} ({}) ", context.texts.prompt_yes_no());
    // Where it cannot be asked, no answer comes either.
    let _ = err.write_all(asked.as_bytes()).and_then(|()| err.flush());
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer);
    let answer = answer.trim().to_lowercase();
    match read.is_ok() && ["y", "yes", "o", "oui", "д", "да", "p", "po"].contains(&answer.as_str()) {
        true => Ok(()),
        false => Err(Failure::Refused(context.texts.erase_left())),
    }
}

fn unknown(context: &Context, opened: &Opened, typed: &str) -> Failure {
    let ids: Vec<String> = opened.workshop.notes().iter().map(|note| note.id.to_string()).collect();
    let nearest = nearest(typed, ids.iter().map(|id| (id.as_str(), id.as_str())));
    let how = context.texts.erase_find_ids(opened.dir.id());
    let unknown = match nearest {
        Some(nearest) => context.texts.erase_unknown_nearest(typed, nearest),
        None => context.texts.erase_unknown(typed),
    };
    Failure::Refused(format!("{unknown} {how}"))
}
