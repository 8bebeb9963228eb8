//! Lines from a stream that comes in pieces: each is taken as soon as it is complete.

/// No statement is that long; without a limit a stream without line ends would fill the memory.
pub const LONGEST: usize = 64 << 10;

/// One line without its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    Text(String),
    NotUtf8,
    TooLong,
}

/// Cuts a stream into lines and counts them from 1.
#[derive(Default)]
pub struct Lines {
    /// The beginning of a line whose end has not come.
    begun: Vec<u8>,
    /// That line is too long; the rest of it is passed over.
    overlong: bool,
    count: u64,
}

impl Lines {
    /// The lines that these bytes complete.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<(u64, Line)> {
        let mut complete = Vec::new();
        let mut pieces = bytes.split(|&byte| byte == b'\n').peekable();
        while let Some(piece) = pieces.next() {
            self.extend(piece);
            if pieces.peek().is_some() {
                complete.push(self.end());
            }
        }
        complete
    }

    /// What stands after the last line end, when the stream is over.
    pub fn finish(mut self) -> Option<(u64, Line)> {
        (self.overlong || !self.begun.is_empty()).then(|| self.end())
    }

    fn extend(&mut self, piece: &[u8]) {
        self.overlong |= self.begun.len() + piece.len() > LONGEST;
        match self.overlong {
            true => self.begun.clear(),
            false => self.begun.extend_from_slice(piece),
        }
    }

    fn end(&mut self) -> (u64, Line) {
        self.count += 1;
        let mut line = std::mem::take(&mut self.begun);
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        let line = match String::from_utf8(line) {
            _ if std::mem::take(&mut self.overlong) => Line::TooLong,
            Ok(text) => Line::Text(text),
            Err(_) => Line::NotUtf8,
        };
        (self.count, line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(line: &str) -> Line {
        Line::Text(line.to_owned())
    }

    #[test]
    fn a_line_comes_when_it_is_complete_however_the_stream_is_cut() {
        let stream = "прва\r\n\nвтора\nlast".as_bytes();
        for size in 1..stream.len() {
            let mut lines = Lines::default();
            let mut found: Vec<_> = stream.chunks(size).flat_map(|piece| lines.take(piece)).collect();
            found.extend(lines.finish());
            assert_eq!(found, [(1, text("прва")), (2, text("")), (3, text("втора")), (4, text("last"))]);
        }
    }

    #[test]
    fn what_is_no_line_is_told_and_costs_only_itself() {
        let mut lines = Lines::default();
        assert_eq!(lines.take(b"a\n\xff\xfe\n"), [(1, text("a")), (2, Line::NotUtf8)]);
        for _ in 0..LONGEST / 1000 + 1 {
            assert_eq!(lines.take(&[b'x'; 1000]), []);
        }
        assert_eq!(lines.take(b"y\nb\n"), [(3, Line::TooLong), (4, text("b"))]);
        assert_eq!(lines.finish(), None);
    }
}
