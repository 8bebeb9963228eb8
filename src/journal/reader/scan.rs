//! Going through one file line by line, from where it was left.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::thread::Scope;

use memchr::memchr_iter;

use crate::domain::event::Event;
use crate::domain::ids::WriterTag;

use super::Reason;
use crate::journal::line::{self, Spoilt};

/// So much is read at once, in bytes: little memory for long files, few calls for short ones. Twice as much
/// costs the time of its pages, half as much that of more threads.
const CHUNK: usize = 1 << 19;
/// A line beyond this is no event (a note has 2,000 letters); it must not fill the memory either.
const LONGEST: usize = 64 << 20;

/// How far a file was read.
#[derive(Debug, Default)]
pub(super) struct Place {
    /// Behind the last line that was dealt with, in bytes.
    pub offset: u64,
    /// How many lines were dealt with.
    pub line: u64,
    /// The checksum of all bytes before `offset`.
    hash: crc32fast::Hasher,
}

impl Place {
    /// Whether the file begins with the bytes that were read.
    pub fn is_start_of(&self, file: File, buffer: &mut Vec<u8>) -> io::Result<bool> {
        let mut file = file.take(self.offset);
        let mut hash = crc32fast::Hasher::new();
        buffer.resize(CHUNK, 0);
        let mut seen = 0;
        loop {
            let read = file.read(buffer)?;
            if read == 0 {
                return Ok(seen == self.offset && hash.finalize() == self.hash.clone().finalize());
            }
            hash.update(&buffer[..read]);
            seen += read as u64;
        }
    }

    /// Reads all whole lines from here on. A last line that is damaged or has no end is left for
    /// the next time, which is what the result says.
    pub fn read_on(
        &mut self,
        file: &mut File,
        tag: WriterTag,
        buffer: &mut Vec<u8>,
        mut event: impl FnMut(Event),
        mut damage: impl FnMut(u64, Reason),
    ) -> io::Result<bool> {
        file.seek(SeekFrom::Start(self.offset))?;
        buffer.clear();
        // The last line so far, if it is damaged: its length with its end.
        let mut suspect: Option<(usize, Spoilt)> = None;
        // How much of the buffer was searched for the end of a line.
        let mut searched = 0;
        let mut too_long = false;
        loop {
            let filled = buffer.len();
            buffer.reserve(CHUNK);
            file.by_ref().take(CHUNK as u64).read_to_end(buffer)?;
            if buffer.len() == filled {
                return Ok(!buffer.is_empty() || too_long);
            }
            let mut done = 0;
            // The suspect was at the end of what was read, and is at the end no longer.
            let mut start = suspect.as_ref().map_or(0, |(len, _)| *len);
            let from = searched.max(start);
            let ends: Vec<usize> = memchr_iter(b'\n', &buffer[from..]).map(|end| from + end).collect();
            std::thread::scope(|scope| {
                let mut lines = read_lines(scope, tag, buffer, start, &ends);
                for &end in &ends {
                    let line = lines.next();
                    if let Some((len, spoilt)) = suspect.take() {
                        done += len;
                        self.line += 1;
                        give_up(self.line, spoilt, &mut event, &mut damage);
                    }
                    if too_long {
                        too_long = false;
                        self.line += 1;
                        damage(self.line, Reason::TooLong);
                        done = end + 1;
                    } else {
                        match line.unwrap_or_else(|| line::read(tag, &buffer[start..end])) {
                            Ok(read) => {
                                event(read);
                                self.line += 1;
                                done = end + 1;
                            }
                            Err(spoilt) if spoilt.complete => {
                                self.line += 1;
                                give_up(self.line, spoilt, &mut event, &mut damage);
                                done = end + 1;
                            }
                            Err(spoilt) => suspect = Some((end + 1 - start, spoilt)),
                        }
                    }
                    start = end + 1;
                }
            });
            if let Some((len, spoilt)) = suspect.take_if(|_| start < buffer.len()) {
                done += len;
                self.line += 1;
                give_up(self.line, spoilt, &mut event, &mut damage);
            }
            if suspect.is_none() && buffer.len() - start > LONGEST {
                too_long = true;
                done = buffer.len();
            }
            searched = buffer.len() - done;
            self.pass(buffer, done);
        }
    }

    fn pass(&mut self, buffer: &mut Vec<u8>, done: usize) {
        self.hash.update(&buffer[..done]);
        self.offset += done as u64;
        buffer.drain(..done);
    }
}

type Line = Result<Event, Spoilt>;

/// From so many lines on, a second thread takes a part of them.
const MANY: usize = 300;

/// The lines that end at `ends`, the first of which begins at `start`, in their order. Many are read
/// by two threads: to open a long workshop is the only thing that a person waits for.
fn read_lines<'scope, 'env>(
    scope: &'scope Scope<'scope, 'env>,
    tag: WriterTag,
    buffer: &'env [u8],
    start: usize,
    ends: &'env [usize],
) -> impl Iterator<Item = Line> + use<'scope, 'env> {
    // The first are read as they are asked for: what is done with each is done while it is at hand.
    let own = if ends.len() < MANY { ends.len() } else { ends.len() / 2 };
    let starts = move |of: usize| if of == 0 { start } else { ends[of - 1] + 1 };
    let read = move |of: usize| line::read(tag, &buffer[starts(of)..ends[of]]);
    let second = move || (own..ends.len()).map(read).collect::<Vec<Line>>();
    let thread = (own < ends.len()).then(|| std::thread::Builder::new().spawn_scoped(scope, second).ok());
    // Where there was no second thread, its lines are read as they are asked for.
    let others = std::iter::once_with(move || thread.flatten().and_then(|thread| thread.join().ok()));
    (0..own).map(read).chain(others.flatten().flatten())
}

/// A damaged line is passed over; what is sound in it is taken.
fn give_up(line: u64, spoilt: Spoilt, event: &mut impl FnMut(Event), damage: &mut impl FnMut(u64, Reason)) {
    spoilt.events.into_iter().for_each(event);
    damage(line, spoilt.reason);
}
