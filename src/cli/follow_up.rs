//! A workshop that follows another one: the actions that are left come over, each with where it comes from.

use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use super::place;
use super::writing::Pen;
use crate::app::command::Command;
use crate::domain::event::{Body, Stream};
use crate::domain::follow_up;
use crate::domain::note::NoteFields;
use crate::journal::WorkshopDir;
use crate::runtime::program::read_plan;

/// The workshop before, read before anything is made.
pub fn read(context: &Context, id: &str) -> Result<Opened, Failure> {
    let opened = Opened::load(place::choose(context, Some(id))?, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    Ok(opened)
}

/// Notes what is left of the workshop before in the one that was just made.
pub fn carry(context: &mut Context, earlier: &Opened, made: &WorkshopDir) -> Result<(), Failure> {
    let plan = read_plan(made)?;
    let carried = follow_up::carried(&earlier.workshop, &plan);
    let mut pen = Pen::take(made, "facilitator", Stream::Notes)?;
    let now = context.now;
    let mut event = |fields: NoteFields| pen.event(now, now, Body::Note(Box::new(fields)));
    let count = carried.len();
    let events: Vec<_> = carried.into_iter().map(&mut event).collect();
    pen.append(&events)?;
    let key = Command::Status.entry().keys[0].to_string();
    context.out.line(&match count {
        0 => context.texts.cli_nothing_carried_over(earlier.dir.id()),
        _ => context.texts.cli_carried_over(count, earlier.dir.id(), key),
    });
    Ok(())
}
