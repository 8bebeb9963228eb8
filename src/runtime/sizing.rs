//! Asks the terminal whether it draws text large itself (OSC 66), as the protocol says: two blanks are
//! written, one of double width and one of double size, and the terminal tells where the cursor went. One
//! that does not know them writes nothing.

use std::time::{Duration, SystemTime};

/// How long a terminal may think; the room stands in blocks meanwhile.
const PATIENCE: Duration = Duration::from_millis(200);

/// Where it is asked: not in the first row, where the answer could be a key (`sequences.rs`), nor in that
/// where letters are measured (`letters.rs`).
const ROW: u16 = 3;

/// A question that was put to the terminal, and what it has answered so far.
#[derive(Debug)]
pub struct Question {
    columns: Vec<u16>,
    until: SystemTime,
}

/// What came of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Whether the terminal draws text large.
    pub has_large_letters: bool,
    /// Whether the question may have written on the screen.
    pub has_written: bool,
}

impl Question {
    /// A question put now: the bytes are to be written between two frames.
    pub fn begin() -> (Self, Vec<u8>) {
        let question = format!(
            "\x1b7\x1b[m\x1b[{ROW};1H\x1b[6n\x1b]66;w=2; \x1b\\\x1b[6n\x1b]66;s=2; \x1b\\\x1b[6n\x1b8"
        );
        (Self { columns: Vec::new(), until: SystemTime::now() + PATIENCE }, question.into_bytes())
    }

    /// Takes what the terminal tells of the cursor, row and column.
    pub fn hear(&mut self, reports: &[(u16, u16)]) {
        self.columns.extend(reports.iter().filter(|(row, _)| *row == ROW).map(|(_, column)| column));
    }

    /// When there is no use in waiting longer.
    pub fn until(&self) -> SystemTime {
        self.until
    }

    /// What came of it, once all is answered or the patience is at its end.
    pub fn answer(&self) -> Option<Answer> {
        match self.columns[..] {
            [first, wide, large, ..] => Some(Answer {
                has_large_letters: wide == first + 2 && large == wide + 2,
                has_written: (wide, large) != (first, first),
            }),
            _ => (SystemTime::now() >= self.until)
                .then_some(Answer { has_large_letters: false, has_written: true }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(columns: &[u16]) -> Option<Answer> {
        let (mut question, _) = Question::begin();
        // What was asked of letters, and is late, answers nothing.
        question.hear(&[(2, 2), (2, 9)]);
        question.hear(&columns.iter().map(|column| (ROW, *column)).collect::<Vec<_>>());
        question.until += Duration::from_secs(60);
        question.answer()
    }

    #[test]
    fn a_terminal_can_do_it_when_the_cursor_says_so() {
        let of = |has_large_letters, has_written| Some(Answer { has_large_letters, has_written });
        assert_eq!(answer(&[1, 3, 5]), of(true, true));
        assert_eq!(answer(&[1, 1, 1]), of(false, false), "nothing was written");
        assert_eq!(answer(&[1, 3, 3]), of(false, true), "widths only");
        assert_eq!(answer(&[1, 3, 4]), of(false, true), "its own idea of the scale");
        assert_eq!(answer(&[1, 8, 15]), of(false, true), "it wrote what it was told in letters");
        assert_eq!(answer(&[1, 3]), None, "it may still come");
    }

    #[test]
    fn who_does_not_answer_in_time_cannot_do_it() {
        let (mut question, bytes) = Question::begin();
        assert_eq!(bytes.windows(4).filter(|bytes| bytes == b"\x1b[6n").count(), 3);
        question.hear(&[(ROW, 1), (ROW, 3)]);
        question.until = SystemTime::now();
        assert_eq!(question.answer(), Some(Answer { has_large_letters: false, has_written: true }));
    }
}
