//! Which events were taken already: a file that is read again must not count twice.

use super::by_writer::ByWriter;
use super::ids::{EventId, MOST_EVENTS};

/// A bit for every event of every writer.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    bits: ByWriter<Vec<u64>>,
}

impl Seen {
    /// Takes note of an event; false if it was seen before, or cannot be one.
    pub fn insert(&mut self, event: EventId) -> bool {
        if event.number >= MOST_EVENTS {
            return false;
        }
        let words = self.bits.entry(event.writer);
        let (word, bit) = ((event.number / 64) as usize, 1 << (event.number % 64));
        if words.len() <= word {
            words.resize(word + 1, 0);
        }
        let is_new = words[word] & bit == 0;
        words[word] |= bit;
        is_new
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::WriterTag;

    #[test]
    fn an_event_is_new_once() {
        let mut seen = Seen::default();
        let id = |writer, number| EventId::new(WriterTag::from_bits(writer), number);
        assert!(seen.insert(id(1, 0)) && seen.insert(id(1, 200)) && seen.insert(id(2, 200)));
        assert!(!seen.insert(id(1, 200)) && !seen.insert(id(1, 0)));
        assert!(!seen.insert(id(1, u32::MAX)), "no memory for a number that nobody wrote");
    }
}
