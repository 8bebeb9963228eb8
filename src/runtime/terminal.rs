//! Takes the terminal over and gives it back, whatever happens in between.

use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};
use std::thread::{self, ThreadId};

use ratatui::layout::Size;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::process::{Signal, kill_current_process_group};
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetwinsize, tcsetattr};

/// What can go wrong with a terminal.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// The program was started with its input or output elsewhere.
    #[error("{0} is not a terminal")]
    NotATerminal(&'static str),
    /// The terminal was closed, or does not answer.
    #[error("the terminal is gone: {0}")]
    Gone(#[from] io::Error),
}

impl From<Errno> for TerminalError {
    fn from(error: Errno) -> Self {
        Self::Gone(error.into())
    }
}

const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h\x1b[?25l";
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
/// Also ends a synchronized frame that was cut short, and the style of one.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[m\x1b[?2004l\x1b[?1049l\x1b[?25h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// The terminal as it was before, while it is taken over.
struct Taken {
    before: Termios,
    mouse: bool,
    by: ThreadId,
}

/// At most one terminal is taken over at a time; the panic hook has to find it.
static TAKEN: Mutex<Option<Taken>> = Mutex::new(None);
static HOOK: Once = Once::new();

fn taken() -> MutexGuard<'static, Option<Taken>> {
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The terminal in raw mode, on its alternate screen, with bracketed paste and a hidden cursor. Dropping
/// it gives the terminal back, and so does a panic, before its message is printed.
#[derive(Debug)]
pub struct TerminalGuard {
    mouse: bool,
}

impl TerminalGuard {
    /// Takes the terminal over; with `mouse`, clicks and the wheel are reported.
    ///
    /// # Errors
    /// When standard input or output is not a terminal, or the terminal is gone.
    pub fn enter(mouse: bool) -> Result<Self, TerminalError> {
        if !io::stdin().is_terminal() {
            return Err(TerminalError::NotATerminal("standard input"));
        }
        if !io::stdout().is_terminal() {
            return Err(TerminalError::NotATerminal("standard output"));
        }
        restore_on_panic();
        let guard = Self { mouse };
        guard.take_over()?;
        Ok(guard)
    }

    /// The size in cells. A terminal that does not tell has 80×24.
    pub fn size(&self) -> Size {
        match tcgetwinsize(io::stdout()) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => Size::new(size.ws_col, size.ws_row),
            _ => Size::new(80, 24),
        }
    }

    /// Writes a frame whole.
    ///
    /// # Errors
    /// When the terminal is gone: end in order, there is nobody to tell.
    pub fn write(&mut self, bytes: &[u8]) -> Result<(), TerminalError> {
        Ok(write_all(io::stdout().as_fd(), bytes)?)
    }

    /// Gives the terminal back, stops the process and its group as Ctrl-Z does elsewhere, and takes the
    /// terminal over again when it is continued. Invalidate the painter afterwards; the size may differ.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn suspend(&mut self) -> Result<(), TerminalError> {
        restore();
        let _ = kill_current_process_group(Signal::TSTP);
        self.take_over()
    }

    /// Takes the terminal over again after the process was stopped by somebody else and continued: who
    /// stopped it may have changed the terminal. Invalidate the painter afterwards.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn reenter(&mut self) -> Result<(), TerminalError> {
        self.take_over()
    }

    /// The descriptor that keys come from, for `Waiter::new`.
    pub fn input(&self) -> io::Stdin {
        io::stdin()
    }

    fn take_over(&self) -> Result<(), TerminalError> {
        let mut slot = taken();
        let stdin = io::stdin();
        let now = tcgetattr(&stdin)?;
        let mut raw = now.clone();
        raw.make_raw();
        let before = slot.take().map_or(now, |taken| taken.before);
        *slot = Some(Taken { before, mouse: self.mouse, by: thread::current().id() });
        tcsetattr(&stdin, OptionalActions::Now, &raw)?;
        drop(slot);
        let stdout = io::stdout();
        write_all(stdout.as_fd(), ENTER)?;
        if self.mouse {
            write_all(stdout.as_fd(), MOUSE_ON)?;
        }
        Ok(())
    }
}

impl Drop for TerminalGuard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back if it is taken; returns the thread that had taken it. Errors have no reader:
/// a terminal that is gone needs no restoring.
fn restore() -> Option<ThreadId> {
    let taken = taken().take()?;
    let stdout = io::stdout();
    if taken.mouse {
        let _ = write_all(stdout.as_fd(), MOUSE_OFF);
    }
    let _ = write_all(stdout.as_fd(), LEAVE);
    let _ = tcsetattr(io::stdin(), OptionalActions::Now, &taken.before);
    Some(taken.by)
}

/// The message of a panic comes after the terminal is given back. A panic of the thread that draws
/// unwinds, so that everything is saved; one of another thread would leave the loop drawing on a terminal
/// that is no longer ours, so it ends the process.
fn restore_on_panic() {
    HOOK.call_once(|| {
        let previous = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            let owner = restore();
            previous(panic);
            if owner.is_some_and(|owner| owner != thread::current().id()) {
                std::process::exit(101);
            }
        }));
    });
}

fn write_all(fd: BorrowedFd<'_>, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match rustix::io::write(fd, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(count) => bytes = &bytes[count..],
            Err(Errno::INTR) => {}
            // Whoever started us may have made the terminal non-blocking.
            Err(Errno::AGAIN) => match poll(&mut [PollFd::new(&fd, PollFlags::OUT)], None) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            },
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}
