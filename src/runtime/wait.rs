//! The only place where the program sleeps: one poll over the terminal, a wake pipe and a deadline.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crossterm::event::Event;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::pipe::{PipeFlags, pipe_with};

use super::keys::Decoder;
use super::signals::{SignalWatch, Signals};

/// A wall clock that is so much later than it was to be has been set back.
const SET_BACK: Duration = Duration::from_millis(500);

/// Until when to sleep.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Deadline {
    /// Until something happens.
    #[default]
    Never,
    /// Until this instant of the wall clock has passed, or would have passed had nobody set that clock.
    At(SystemTime),
    /// For this long from the call on.
    In(Duration),
}

/// Why the sleep ended; several reasons may come together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Woken {
    /// There is something to `drain`.
    pub input: bool,
    /// Another thread called `Waker::wake`.
    pub wake: bool,
    /// Signals that arrived.
    pub signals: Signals,
    /// The deadline has passed.
    pub deadline: bool,
}

/// The terminal will send nothing more: it was closed, or reading it failed.
#[derive(Debug, thiserror::Error)]
#[error("the terminal is gone{}", .0.as_ref().map(|error| format!(": {error}")).unwrap_or_default())]
pub struct InputClosed(Option<io::Error>);

#[derive(Debug)]
struct Bell {
    pipe: OwnedFd,
    rung: AtomicBool,
}

/// Ends the sleep of the loop from another thread. Cheap to clone and to call; calls between two looks
/// of the loop count as one.
#[derive(Clone, Debug)]
pub struct Waker(Arc<Bell>);

impl Waker {
    /// Wakes the loop. What it is to find must be in place before.
    pub fn wake(&self) {
        if !self.0.rung.swap(true, Ordering::AcqRel) {
            // A full pipe wakes as well, and a closed one has nobody left to wake.
            let _ = rustix::io::write(&self.0.pipe, &[0]);
        }
    }
}

/// Waits for the terminal, other threads, signals and time.
pub struct Waiter {
    tty: OwnedFd,
    pipe: OwnedFd,
    bell: Arc<Bell>,
    signals: SignalWatch,
    decoder: Decoder,
}

impl Waiter {
    /// Waits on this terminal; signals are caught from here on.
    ///
    /// # Errors
    /// When the system has no pipe or no handler to give.
    pub fn new(tty: impl AsFd) -> io::Result<Self> {
        let (pipe, write_end) = pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        let signals = SignalWatch::new(write_end.as_fd())?;
        let bell = Arc::new(Bell { pipe: write_end, rung: AtomicBool::new(false) });
        Ok(Self { tty: tty.as_fd().try_clone_to_owned()?, pipe, bell, signals, decoder: Decoder::default() })
    }

    /// For other threads.
    pub fn waker(&self) -> Waker {
        Waker(Arc::clone(&self.bell))
    }

    /// Sleeps until something happens or the deadline has passed; never returns before without a reason.
    ///
    /// # Errors
    /// When the system cannot poll, which only happens to a broken process.
    pub fn wait(&mut self, deadline: Deadline) -> io::Result<Woken> {
        let left_to = |instant: SystemTime| instant.duration_since(SystemTime::now()).unwrap_or_default();
        let until = match deadline {
            Deadline::In(duration) => Instant::now().checked_add(duration),
            // A wall clock that is set back an hour must not make this an hour longer.
            Deadline::At(instant) => Instant::now().checked_add(left_to(instant) + SET_BACK),
            Deadline::Never => None,
        };
        // What is left to the deadline; zero once it has passed.
        let left = || {
            let passes = until.map(|until| until.saturating_duration_since(Instant::now()));
            match deadline {
                Deadline::Never => None,
                Deadline::At(instant) => passes.map(|passes| left_to(instant).min(passes)),
                Deadline::In(_) => passes,
            }
        };
        loop {
            let unfinished = self.decoder.patience_left(Instant::now());
            let sleep = [left(), unfinished].into_iter().flatten().min();
            let timeout = sleep.map(|sleep| Timespec {
                tv_sec: i64::try_from(sleep.as_secs()).unwrap_or(i64::MAX),
                tv_nsec: sleep.subsec_nanos().into(),
            });
            let mut fds = [PollFd::new(&self.tty, PollFlags::IN), PollFd::new(&self.pipe, PollFlags::IN)];
            match poll(&mut fds, timeout.as_ref()) {
                Ok(_) => {}
                // The signal that interrupted has left its byte in the pipe.
                Err(Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
            }
            let (input, pipe) = (!fds[0].revents().is_empty(), !fds[1].revents().is_empty());
            let mut woken = Woken { input, ..Woken::default() };
            if pipe {
                self.empty_pipe();
                // Only after the pipe is empty: a wake in between finds the flag set, writes no byte, and
                // is answered here.
                woken.wake = self.bell.rung.swap(false, Ordering::AcqRel);
                woken.signals = self.signals.take();
            }
            woken.input |= self.decoder.patience_left(Instant::now()).is_some_and(|left| left.is_zero());
            woken.deadline = left().is_some_and(|left| left.is_zero());
            if woken != Woken::default() {
                return Ok(woken);
            }
        }
    }

    /// Appends everything that the terminal has sent, without waiting.
    ///
    /// # Errors
    /// When the terminal is gone; what came before is in `events`.
    pub fn drain(&mut self, events: &mut Vec<Event>) -> Result<(), InputClosed> {
        let mut bytes = [0; 4096];
        loop {
            let mut fds = [PollFd::new(&self.tty, PollFlags::IN)];
            match poll(&mut fds, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) {
                Ok(0) => break,
                Ok(_) => {}
                Err(Errno::INTR) => continue,
                Err(error) => return Err(InputClosed(Some(error.into()))),
            }
            match rustix::io::read(&self.tty, &mut bytes) {
                Ok(0) => return Err(InputClosed(None)),
                Ok(count) => {
                    self.decoder.read(&bytes[..count], Instant::now(), events);
                    if count < bytes.len() {
                        break;
                    }
                }
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(error) => return Err(InputClosed(Some(error.into()))),
            }
        }
        self.decoder.give_up_waiting(Instant::now(), events);
        Ok(())
    }

    /// Rows and columns of the cursor that the terminal has told of, of what was drained.
    pub fn take_reports(&mut self) -> Vec<(u16, u16)> {
        self.decoder.take_reports()
    }

    fn empty_pipe(&self) {
        let mut bytes = [0; 64];
        loop {
            match rustix::io::read(&self.pipe, &mut bytes) {
                Ok(count) if count == bytes.len() => {}
                Err(Errno::INTR) => {}
                _ => return,
            }
        }
    }
}

#[cfg(test)]
#[path = "wait_tests.rs"]
mod tests;
