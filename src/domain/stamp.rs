//! The hybrid logical clock: an order of events that no wrong laptop clock can spoil.

use chrono::{DateTime, Utc};

use super::ids::EventId;

/// When an event was written: physical milliseconds, and a counter where those stand still.
/// Later than every event that its writer had seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// Milliseconds since 1970 UTC.
    pub ms: i64,
    pub count: u32,
}

/// The total order of events: by stamp, then by id.
pub type Order = (Stamp, EventId);

/// Gives stamps that only grow, and grow past every stamp it has seen.
#[derive(Clone, Copy, Debug, Default)]
pub struct StampClock {
    last: Stamp,
}

impl StampClock {
    /// Takes note of somebody's stamp.
    pub fn see(&mut self, stamp: Stamp) {
        self.last = self.last.max(stamp);
    }

    /// The next stamp at this wall-clock time.
    pub fn next(&mut self, now: DateTime<Utc>) -> Stamp {
        let now = now.timestamp_millis();
        self.last = if now > self.last.ms {
            Stamp { ms: now, count: 0 }
        } else {
            Stamp { ms: self.last.ms, count: self.last.count + 1 }
        };
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_grow_although_the_clock_stands_or_goes_back() {
        let mut clock = StampClock::default();
        let at = |ms| DateTime::from_timestamp_millis(ms).unwrap();
        let first = clock.next(at(1_000));
        let second = clock.next(at(1_000));
        let third = clock.next(at(400));
        assert!(first < second && second < third);
        assert!(clock.next(at(2_000)) > third);
    }

    #[test]
    fn a_stamp_is_later_than_all_that_was_seen() {
        let mut clock = StampClock::default();
        let ahead = Stamp { ms: 9_000, count: 4 };
        clock.see(ahead);
        assert!(clock.next(DateTime::from_timestamp_millis(1_000).unwrap()) > ahead);
    }
}
