//! Asks the terminal how wide it draws the letters that fail first: each is written, and the terminal
//! says where the cursor went. Whether the font has them only eyes can tell.

use std::time::{Duration, SystemTime};

use ratatui::layout::Size;

use super::program::RuntimeError;
use super::terminal::TerminalGuard;
use super::wait::{Deadline, Waiter};
use crate::domain::readiness::{LETTERS, Letters};

/// How long a terminal may think. One that answers does so at once; over a slow line, in a moment.
const PATIENCE: Duration = Duration::from_millis(700);

/// Not the first row, where the answer could be a key (`sequences.rs`).
const ROW: u16 = 2;

/// Each of these letters takes one column: then the cursor stands in the second.
const RIGHT_COLUMN: u16 = 2;

/// A question that was put to the terminal, and what it has answered so far.
#[derive(Debug)]
pub struct Asking {
    columns: Vec<u16>,
    until: SystemTime,
}

impl Asking {
    /// A question put now: write the bytes, and redraw what was in the second row.
    pub fn begin() -> (Self, Vec<u8>) {
        let mut question = b"\x1b7".to_vec();
        for letter in LETTERS {
            question.extend_from_slice(format!("\x1b[{ROW};1H{letter}\x1b[6n").as_bytes());
        }
        question.extend_from_slice(format!("\x1b[{ROW};1H\x1b[K\x1b8").as_bytes());
        (Self { columns: Vec::new(), until: SystemTime::now() + PATIENCE }, question)
    }

    pub fn hear(&mut self, reports: impl IntoIterator<Item = (u16, u16)>) {
        let here = reports.into_iter().filter(|(row, _)| *row == ROW);
        self.columns.extend(here.map(|(_, column)| column));
    }

    /// When there is no use in waiting longer.
    pub fn until(&self) -> SystemTime {
        self.until
    }

    /// What came of it, once every letter is answered for or the patience is at its end.
    pub fn answer(&self) -> Option<Letters> {
        if self.columns.len() >= LETTERS.len() {
            let wrong = LETTERS.into_iter().zip(&self.columns);
            let wrong = wrong.filter(|(_, column)| **column != RIGHT_COLUMN).map(|(letter, _)| letter);
            return Some(Letters::Measured { wrong: wrong.collect() });
        }
        (SystemTime::now() >= self.until).then_some(Letters::Unknown)
    }
}

/// Lets a question that was put hear what the terminal tells; its answer ends it. Where nothing was
/// asked, or its patience was at its end, what comes answers nothing.
pub fn heard(asking: &mut Option<Asking>, reports: Vec<(u16, u16)>) -> Option<Letters> {
    let question = asking.as_mut()?;
    question.hear(reports);
    let letters = question.answer()?;
    *asking = None;
    Some(letters)
}

/// What a terminal said of the letters, and of its size.
pub struct Answer {
    pub letters: Letters,
    pub size: Size,
}

/// Asks a terminal on which no screen is shown, and leaves it as it was.
///
/// # Errors
/// When the terminal is gone.
pub fn ask() -> Result<Answer, RuntimeError> {
    let mut guard = TerminalGuard::enter(false)?;
    let mut waiter = Waiter::new(guard.input())?;
    let (mut asking, question) = Asking::begin();
    guard.write(&question)?;
    let mut typed = Vec::new();
    loop {
        if let Some(letters) = asking.answer() {
            return Ok(Answer { letters, size: guard.size() });
        }
        let woken = waiter.wait(Deadline::At(asking.until()))?;
        let open = waiter.drain(&mut typed);
        asking.hear(waiter.take_reports());
        if woken.signals.quit || woken.signals.hangup || open.is_err() {
            return Ok(Answer { letters: Letters::Unknown, size: guard.size() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_right_wrong_or_not_known() {
        let (mut asking, question) = Asking::begin();
        assert_eq!(question.windows(4).filter(|bytes| bytes == b"\x1b[6n").count(), LETTERS.len());
        asking.hear([(2, 2); 5]);
        assert_eq!(asking.answer(), None, "it may still come");
        asking.hear([(2, 3), (2, 2), (2, 2), (2, 2), (2, 2), (2, 2)]);
        assert_eq!(asking.answer(), Some(Letters::Measured { wrong: vec!['џ'] }));
        let (mut silent, _) = Asking::begin();
        silent.until = SystemTime::now();
        silent.hear([(2, 2); 10]);
        assert_eq!(silent.answer(), Some(Letters::Unknown), "half an answer is none");
    }
}
