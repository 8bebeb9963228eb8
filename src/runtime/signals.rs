//! Signals from the system, turned into a byte on the wake pipe and a flag that says which.

use std::io;
use std::os::fd::BorrowedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGWINCH};
use signal_hook::{SigId, flag, low_level};

/// The signals that have arrived since the last look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Signals {
    /// The terminal has another size (SIGWINCH).
    pub resized: bool,
    /// The program is to end (SIGTERM, SIGHUP or SIGINT), in order and with everything saved.
    pub quit: bool,
    /// The terminal is gone (SIGHUP); nothing more can be shown.
    pub hangup: bool,
    /// The program runs again after a stop (SIGCONT): enter the terminal again and paint everything.
    pub continued: bool,
}

/// Listens for signals as long as it lives. Afterwards they are still caught, but mean nothing.
#[derive(Debug)]
pub struct SignalWatch {
    flags: Vec<(i32, Arc<AtomicBool>)>,
    ids: Vec<SigId>,
}

impl SignalWatch {
    /// Begins to listen; each signal also writes a byte into the pipe.
    ///
    /// # Errors
    /// When the system refuses a handler.
    pub fn new(pipe: BorrowedFd<'_>) -> io::Result<Self> {
        let mut watch = Self { flags: Vec::new(), ids: Vec::new() };
        for signal in [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT] {
            let raised = Arc::new(AtomicBool::new(false));
            // The flag first: whoever is woken by the byte must find it.
            watch.ids.push(flag::register(signal, Arc::clone(&raised))?);
            watch.ids.push(low_level::pipe::register(signal, pipe.try_clone_to_owned()?)?);
            watch.flags.push((signal, raised));
        }
        Ok(watch)
    }

    /// What arrived since the last call.
    pub fn take(&self) -> Signals {
        let mut signals = Signals::default();
        for (signal, raised) in &self.flags {
            if !raised.swap(false, Ordering::AcqRel) {
                continue;
            }
            match *signal {
                SIGWINCH => signals.resized = true,
                SIGCONT => signals.continued = true,
                SIGHUP => (signals.quit, signals.hangup) = (true, true),
                _ => signals.quit = true,
            }
        }
        signals
    }
}

impl Drop for SignalWatch {
    fn drop(&mut self) {
        for id in self.ids.drain(..) {
            low_level::unregister(id);
        }
    }
}
