//! What the commands print: whole lines with nothing in them that a terminal obeys, and a quiet end
//! when nobody reads any more.

use std::borrow::Cow;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::ops::Range;

use super::failure::Failure;
use crate::domain::clean::is_forbidden;

/// Standard output. Lines are gathered, and written when they are complete.
#[derive(Default)]
pub struct Output {
    waiting: Vec<u8>,
    /// Whoever read has gone (`| head`): the rest is not wanted.
    closed: bool,
}

impl Output {
    pub fn line(&mut self, text: &str) {
        self.waiting.extend_from_slice(harmless(text).as_bytes());
        self.waiting.push(b'\n');
    }

    /// A text behind a head, its marked bytes in bold where a person looks on.
    pub fn marked(&mut self, head: &str, text: &str, marks: &[Range<usize>]) {
        const BOLD: [&str; 2] = ["\u{1b}[1m", "\u{1b}[22m"];
        let [on, off] = if io::stdout().is_terminal() { BOLD } else { ["", ""] };
        let mut line = harmless(head).into_owned();
        let mut from = 0;
        for mark in marks {
            line.push_str(&one_line(&text[from..mark.start]));
            line.push_str(on);
            line.push_str(&one_line(&text[mark.clone()]));
            line.push_str(off);
            from = mark.end;
        }
        line.push_str(&one_line(&text[from..]));
        self.waiting.extend_from_slice(line.as_bytes());
        self.waiting.push(b'\n');
    }

    /// A document, as it is.
    pub fn document(&mut self, bytes: &[u8]) {
        self.waiting.extend_from_slice(bytes);
    }

    /// Whether whoever read has gone.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// Hands over what waits.
    ///
    /// # Errors
    /// When it cannot be written, for another reason than that nobody reads.
    pub fn flush(&mut self) -> Result<(), Failure> {
        let waiting = std::mem::take(&mut self.waiting);
        if self.closed || waiting.is_empty() {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        match out.write_all(&waiting).and_then(|()| out.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => Err(Failure::Disk(format!("cannot write to standard output: {error}"))),
        }
    }
}

/// A line on standard error. That it cannot be written has nobody to be told.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", harmless(text));
}

/// A text of several lines on one, and harmless.
fn one_line(text: &str) -> String {
    harmless(&text.replace('\n', " ")).into_owned()
}

/// The text with a sign in the place of everything that a terminal could obey: names of files and
/// what was typed are echoed.
fn harmless(text: &str) -> Cow<'_, str> {
    match text.contains(is_forbidden) {
        true => Cow::Owned(text.replace(is_forbidden, "\u{fffd}")),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_terminal_obeys_is_echoed() {
        assert_eq!(harmless("a\u{1b}[2J\nb\u{202e}"), "a\u{fffd}[2J\u{fffd}b\u{fffd}");
        assert!(matches!(harmless("„Ќ“ ë"), Cow::Borrowed(_)));
    }
}
