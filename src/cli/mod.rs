//! The command line: arguments become calls of the layers below, and what comes of them becomes
//! lines and an exit status (`architecture.md`, contracts).
//!
//! Exit status: 0 done, 1 refused with the reason, 2 wrong usage, 3 a file or disk error.

mod accept;
mod args;
mod bring;
mod catch_up;
mod changes;
mod check;
mod context;
mod demo;
mod evaluation;
mod export;
mod failure;
mod follow_up;
mod keys;
mod leaks;
mod lines;
mod live;
mod log;
mod new;
mod note;
mod opened;
mod output;
mod parts;
mod place;
mod purge;
mod schema;
mod screens;
mod search;
mod sheet;
mod status;
mod strike;
mod template;
mod verbs;
mod when;
mod writing;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;
use clap::error::ErrorKind;

use args::{Arguments, Command};
use context::Context;
use failure::Failure;
use output::complain;

/// Runs the program with these arguments, the first of which is its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    log::report_panics();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return not_understood(&error),
    };
    let mut context = Context::new(&arguments.global);
    let outcome = dispatch(&mut context, arguments.command).and_then(|()| context.out.flush());
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // What was already said comes before what went wrong.
            let _ = context.out.flush();
            failure.tell(&context.texts);
            failure.exit_code()
        }
    }
}

fn dispatch(context: &mut Context, command: Option<Command>) -> Result<(), Failure> {
    match command {
        None => screens::library(context),
        Some(Command::Demo) => screens::demo(context),
        Some(Command::New(args)) => new::run(context, &args),
        Some(Command::Open(args)) => screens::open(context, args),
        Some(Command::Capture(args)) => screens::capture(context, args),
        Some(Command::Room(args)) => screens::room(context, args),
        Some(Command::Live(args)) => live::run(context, args),
        Some(Command::Note(args)) => note::run(context, args),
        Some(Command::Status(args)) => status::run(context, &args),
        Some(Command::Export(args)) => export::run(context, &args),
        Some(Command::Evaluation(args)) => evaluation::run(context, &args),
        Some(Command::Search(args)) => search::run(context, &args),
        Some(Command::Sheet(args)) => sheet::run(context, &args),
        Some(Command::Changes(args)) => changes::run(context, &args),
        Some(Command::Check(args)) => check::run(context, &args),
        Some(Command::Accept(args)) => accept::run(context, &args),
        Some(Command::Strike(args)) => strike::run(context, &args),
        Some(Command::Purge(args)) => purge::run(context, &args),
        Some(Command::Schema(args)) => schema::run(context, &args),
        Some(Command::Keys) => keys::run(context),
    }
}

/// Help and version are answers; everything else is wrong usage. What a person typed is echoed in
/// it, so it does not reach the terminal as it came.
fn not_understood(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // Whoever closed the output has read enough.
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    for line in error.to_string().trim_end().lines() {
        complain(line);
    }
    ExitCode::from(failure::USAGE)
}
