//! The log: a file in the state directory, of the screens and of errors. No note's text is ever in
//! it, and nothing of it reaches the screen.

#![allow(clippy::disallowed_methods, reason = "a log may be lost; it needs no syncing")]

use std::backtrace::Backtrace;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::sync::Mutex;

use tracing::level_filters::LevelFilter;

use super::context::state_dir;
use super::output::complain;
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::journal::files;

/// `off`, `error`, `warn`, `info`, `debug` or `trace`.
const LEVEL: &str = "PLENARY_LOG";
/// Then a new file is begun; one old one is kept.
const MOST_BYTES: u64 = 1 << 20;

fn path() -> PathBuf {
    state_dir().join("plenary.log")
}

fn open() -> io::Result<File> {
    let path = path();
    files::make_folder(&state_dir()).map_err(io::Error::other)?;
    if fs::metadata(&path).is_ok_and(|log| log.len() > MOST_BYTES) {
        fs::rename(&path, path.with_extension("log.old"))?;
    }
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.create(true).append(true).open(path)
}

/// Lets the layers below write to the log. Without a log everything works as well.
pub fn start() {
    let asked = std::env::var(LEVEL).ok().and_then(|level| level.parse().ok());
    let level = asked.unwrap_or(LevelFilter::INFO);
    if level == LevelFilter::OFF {
        return;
    }
    if let Ok(file) = open() {
        // What cannot be written, as on a full disk, must not be told on the screen that somebody works on.
        let subscriber = tracing_subscriber::fmt()
            .with_writer(Mutex::new(file))
            .with_ansi(false)
            .log_internal_errors(false);
        // It is there already after an error of the same process.
        let _ = subscriber.with_max_level(level).try_init();
    }
}

/// An error of a file or the disk, for whoever looks later.
pub fn error(text: &str) {
    start();
    tracing::error!("{text}");
}

/// A panic is told in a sentence; its details go to the log.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let written = open().and_then(|mut log| log.write_all(details(panic).as_bytes()));
        let whereto = match written {
            Ok(()) => path().display().to_string(),
            Err(_) => place(panic),
        };
        complain(&Catalogue::load(Lang::En).cli_stopped_by_error(whereto));
    }));
}

fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map(ToString::to_string).unwrap_or_default()
}

fn details(panic: &PanicHookInfo<'_>) -> String {
    // A message that was put together may hold what somebody typed; a fixed one cannot.
    let message = panic.payload().downcast_ref::<&'static str>().unwrap_or(&"");
    let thread = std::thread::current();
    let thread = thread.name().unwrap_or("?");
    format!("panic at {} in {thread}: {message}\n{}\n", place(panic), Backtrace::force_capture())
}
