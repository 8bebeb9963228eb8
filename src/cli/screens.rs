//! The screens: desk, capture, room, the demonstration and the library. What they need from the
//! arguments; the rest is the runtime's.

use std::io::{self, IsTerminal};

use chrono::{DateTime, Utc};

use super::args::{ScreenArgs, WritingArgs};
use super::context::{Context, state_dir};
use super::demo::Demo;
use super::failure::Failure;
use super::log;
use super::opened::Opened;
use super::place;
use super::when::{self, Purpose};
use crate::app::model::{Palette, Screen};
use crate::app::rehearsal::FASTEST;
use crate::domain::event::Stream;
use crate::i18n::dates;
use crate::journal::WorkshopDir;
use crate::runtime::library::{self, Choice};
use crate::runtime::program::{self, Rehearse, Source, Start};

pub fn open(context: &mut Context, args: WritingArgs) -> Result<(), Failure> {
    screen(context, args.screen, args.group, Screen::Desk, "facilitator")
}

pub fn capture(context: &mut Context, args: WritingArgs) -> Result<(), Failure> {
    screen(context, args.screen, args.group, Screen::Capture, "rapporteur")
}

pub fn room(context: &mut Context, args: ScreenArgs) -> Result<(), Failure> {
    screen(context, args, None, Screen::Room, "room")
}

pub fn demo(context: &mut Context) -> Result<(), Failure> {
    needs_terminal(context)?;
    log::start();
    run_demo(context, Palette::default())
}

/// The workshops of the workspace; the one that is chosen is opened on the desk.
pub fn library(context: &mut Context) -> Result<(), Failure> {
    needs_terminal(context)?;
    log::start();
    let chosen = library::choose(&context.workspace()?, context.lang, Palette::default())?;
    // Language and colours may have been changed there.
    context.lang = chosen.lang;
    let palette = chosen.palette;
    match chosen.choice {
        None => Ok(()),
        Some(Choice::Demo) => run_demo(context, palette),
        Some(Choice::Open(dir)) => {
            let exports = context.workspace()?.exports().join(dir.id());
            let source = Source::Workshop(dir);
            let person = "facilitator".to_owned();
            run(Start { exports, person, palette, ..start(context, Screen::Desk, source) })
        }
    }
}

fn screen(
    context: &mut Context,
    args: ScreenArgs,
    group: Option<String>,
    screen: Screen,
    person: &str,
) -> Result<(), Failure> {
    needs_terminal(context)?;
    let dir = place::choose(context, args.workshop.as_deref())?;
    let rehearse = match args.rehearse {
        true => Some(Rehearse { speed: speed(context, &args)?, from: from(context, &args, &dir)? }),
        false => None,
    };
    log::start();
    let exports = context.workspace()?.exports().join(dir.id());
    let start = Start {
        person: args.person.unwrap_or_else(|| person.to_owned()),
        palette: args.theme.map(Palette::from).unwrap_or_default(),
        rehearse,
        exports,
        group: group.map(Into::into),
        ..start(context, screen, Source::Workshop(dir))
    };
    run(start)
}

fn run_demo(context: &mut Context, palette: Palette) -> Result<(), Failure> {
    let Demo { plan, events, begins } = Demo::new();
    let exports = context.workspace()?.exports().join(plan.id.as_str());
    let rehearse = Some(Rehearse { speed: 1, from: Some(begins) });
    let source = Source::Memory { plan: Box::new(plan), events };
    run(Start { exports, rehearse, palette, ..start(context, Screen::Desk, source) })
}

/// What is the same for all screens.
fn start(context: &Context, screen: Screen, source: Source) -> Start {
    Start {
        screen,
        source,
        person: "facilitator".to_owned(),
        lang: context.lang,
        palette: Palette::default(),
        rehearse: None,
        group: None,
        state_dir: state_dir(),
        exports: Default::default(),
    }
}

fn run(start: Start) -> Result<(), Failure> {
    Ok(program::run(start)?)
}

/// Where a rehearsal begins, if that was said.
fn from(context: &Context, args: &ScreenArgs, dir: &WorkshopDir) -> Result<Option<DateTime<Utc>>, Failure> {
    let Some(from) = args.from.as_deref() else { return Ok(None) };
    let opened = Opened::load(dir.clone(), Some(Stream::Time))?;
    let at = when::instant(context, &opened.workshop, Some(from), Purpose::Happening)?;
    let plan = opened.workshop.plan();
    let dates: Vec<_> = plan.days.iter().map(|day| day.date).collect();
    let date = plan.local(at).date_naive();
    // From the midnight before the first day to the one after the last: where something can happen.
    if dates.first().is_some_and(|first| date < *first) || dates.last().is_some_and(|last| date > *last) {
        let days = dates::range(&context.texts, &dates);
        return Err(Failure::Usage(context.texts.refusal_rehearsal_from(from, days)));
    }
    Ok(Some(at))
}

/// How fast a rehearsal's clock goes.
fn speed(context: &Context, args: &ScreenArgs) -> Result<u32, Failure> {
    let Some(given) = args.speed.as_deref() else { return Ok(1) };
    let speed = given.trim().parse().ok().filter(|speed| *speed <= FASTEST);
    speed.ok_or_else(|| Failure::Usage(context.texts.refusal_rehearsal_speed(given, FASTEST)))
}

fn needs_terminal(context: &Context) -> Result<(), Failure> {
    match io::stdin().is_terminal() && io::stdout().is_terminal() {
        true => Ok(()),
        false => Err(Failure::Usage(context.texts.cli_not_a_terminal())),
    }
}
