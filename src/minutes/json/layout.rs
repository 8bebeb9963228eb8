//! How the JSON looks: a line for each note, so that two exports can be compared line by line, and
//! no sign in it that a terminal would obey.

use std::io::{Result, Write};

use serde_json::ser::Formatter;

use crate::domain::clean::is_forbidden;

/// Objects and lists within so many others stand in one line.
const DEEPEST_BROKEN: usize = 3;

#[derive(Default)]
pub(super) struct Layout {
    depth: usize,
    /// Whether the object or list that is open has anything in it.
    has_value: bool,
}

impl Layout {
    fn open<W: ?Sized + Write>(&mut self, out: &mut W, sign: &[u8]) -> Result<()> {
        self.depth += 1;
        self.has_value = false;
        out.write_all(sign)
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, sign: &[u8]) -> Result<()> {
        if self.has_value && self.depth <= DEEPEST_BROKEN {
            self.line(out, self.depth - 1)?;
        }
        self.depth -= 1;
        out.write_all(sign)
    }

    fn value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> Result<()> {
        if !first {
            out.write_all(b",")?;
        }
        match self.depth <= DEEPEST_BROKEN {
            true => self.line(out, self.depth),
            false if first => Ok(()),
            false => out.write_all(b" "),
        }
    }

    fn line<W: ?Sized + Write>(&self, out: &mut W, depth: usize) -> Result<()> {
        out.write_all(&b"\n      "[..1 + 2 * depth.min(DEEPEST_BROKEN)])
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> Result<()> {
        self.value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> Result<()> {
        self.has_value = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> Result<()> {
        self.value(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> Result<()> {
        self.has_value = true;
        Ok(())
    }

    /// JSON escapes only the control characters below the space; the others, and those that turn
    /// the direction of text, are escaped here.
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> Result<()> {
        let bytes = fragment.as_bytes();
        let mut written = 0;
        for place in memchr::memchr3_iter(0x7f, 0xc2, 0xe2, bytes) {
            let Some(sign) = fragment[place..].chars().next() else { break };
            if is_forbidden(sign) {
                out.write_all(&bytes[written..place])?;
                write!(out, "\\u{:04x}", u32::from(sign))?;
                written = place + sign.len_utf8();
            }
        }
        out.write_all(&bytes[written..])
    }
}
