//! What a machine's clocks say, and what happened between two readings of them (`timing.md` R12).
//!
//! The wall clock can be set, the boot clock cannot, and goes on while the machine sleeps. Where both
//! moved alike real time has passed; where the wall clock alone moved, somebody set it.

use chrono::{DateTime, TimeDelta, Utc};

use super::event::Body;

/// One start of one machine: another one after every boot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BootId(pub u128);

/// All clocks of a machine at one instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    pub wall: DateTime<Utc>,
    /// Milliseconds since the machine was started, those of sleep included.
    pub boot_ms: i64,
    pub boot: BootId,
    /// How far the machine's own zone is ahead of UTC at that instant, in seconds.
    pub utc_offset_s: i32,
}

/// A heartbeat is written at least so often while an item runs, in milliseconds of the boot clock.
pub const BEAT_MS: i64 = 15_000;

/// A silence up to this is none, in milliseconds: two heartbeats, the second of them late.
pub const LONGEST_SILENCE_MS: i64 = 2 * BEAT_MS;

/// Clocks that differ by less were not set: time servers correct them by such steps, in milliseconds.
const DRIFT_MS: i64 = 2_000;

/// Nor are those that drift by one part in so many: more than a time server ever slews.
const DRIFT_PARTS: i64 = 2_000;

/// A program that is open looks at the clocks at least so often, in milliseconds.
const MOST_BETWEEN_MS: i64 = 60_000;

/// What happened between two readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    Steady,
    /// Nobody looked, because the machine slept or the program was not there. Real time has passed.
    Slept {
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    },
    /// The wall clock was set, and the boot clock says how much time has really passed.
    Set {
        /// When the machine was started, by the clock as it was.
        since: DateTime<Utc>,
        /// Until when the clock as it was ruled, by itself.
        until: DateTime<Utc>,
        /// Positive: it was set forward.
        by_ms: i64,
        /// The second reading, by the clock as it is now.
        to: DateTime<Utc>,
        passed_ms: i64,
    },
    /// Another boot, or another machine: all there is to go by is the wall clock.
    Rebooted {
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    },
}

impl Passage {
    /// Compares a reading with a later one.
    pub fn between(before: &Reading, after: &Reading) -> Passage {
        let passed_ms = after.boot_ms - before.boot_ms;
        if before.boot != after.boot || passed_ms < 0 {
            return Passage::Rebooted { from: before.wall, to: after.wall };
        }
        let by_ms = (after.wall - before.wall).num_milliseconds() - passed_ms;
        if by_ms.abs() > DRIFT_MS.max(passed_ms / DRIFT_PARTS) {
            let ms = TimeDelta::milliseconds;
            let by_the_old_clock = before.wall + ms(passed_ms.min(MOST_BETWEEN_MS));
            return Passage::Set {
                since: before.wall - ms(before.boot_ms),
                until: by_the_old_clock,
                by_ms,
                to: after.wall,
                passed_ms,
            };
        }
        match passed_ms > LONGEST_SILENCE_MS {
            true => Passage::Slept { from: before.wall, to: after.wall },
            false => Passage::Steady,
        }
    }

    /// The stretch in which nobody looked, by the clock as it is now; none when it is too short to be
    /// worth a word.
    pub fn silence(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let (from, to) = match *self {
            Passage::Steady => return None,
            Passage::Slept { from, to } | Passage::Rebooted { from, to } => (from, to),
            Passage::Set { to, passed_ms, .. } => (to - TimeDelta::milliseconds(passed_ms), to),
        };
        ((to - from).num_milliseconds() > LONGEST_SILENCE_MS).then_some((from, to))
    }

    /// What is written of a clock that was set.
    pub fn clock_set(&self) -> Option<Body> {
        match self {
            Passage::Set { since, until, by_ms, .. } => Some(Body::ClockSet {
                since_ms: since.timestamp_millis(),
                until_ms: until.timestamp_millis(),
                by_ms: *by_ms,
            }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINE: i64 = 1_686_640_000_000;

    fn reading(wall_ms: i64, boot_ms: i64, boot: u128) -> Reading {
        let wall = DateTime::from_timestamp_millis(NINE + wall_ms).unwrap();
        Reading { wall, boot_ms, boot: BootId(boot), utc_offset_s: 7_200 }
    }

    /// From a reading at nine, an hour after the start of the machine, to one that is so much later.
    fn passage(wall_ms: i64, boot_ms: i64) -> Passage {
        const HOUR: i64 = 3_600_000;
        Passage::between(&reading(0, HOUR, 1), &reading(wall_ms, HOUR + boot_ms, 1))
    }

    fn at(ms: i64) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(NINE + ms).unwrap()
    }

    #[test]
    fn clocks_that_move_alike_are_steady_and_after_a_silence_they_slept() {
        const DAY: i64 = 86_400_000;
        let slept = |to| Passage::Slept { from: at(0), to: at(to) };
        for (wall, boot, expected) in [
            (0, 0, Passage::Steady),
            (1_000, 1_000, Passage::Steady),
            (30_000, 30_000, Passage::Steady),
            (1_000, 3_000, Passage::Steady),
            (3_000, 1_000, Passage::Steady),
            (30_001, 30_001, slept(30_001)),
            (840_000, 840_900, slept(840_000)),
            // A time server's slewing adds up over a night.
            (DAY + 30_000, DAY, slept(DAY + 30_000)),
            (DAY - 30_000, DAY, slept(DAY - 30_000)),
        ] {
            assert_eq!(passage(wall, boot), expected, "{wall} {boot}");
        }
    }

    #[test]
    fn a_wall_clock_that_moves_alone_was_set() {
        for (wall, boot, by, until, silence) in [
            (301_000, 1_000, 300_000, 1_000, None),
            (-299_000, 1_000, -300_000, 1_000, None),
            (3_001, 1_000, 2_001, 1_000, None),
            (-1_001, 1_000, -2_001, 1_000, None),
            // The lid was closed for fourteen minutes, and the clock set by five meanwhile.
            (1_140_000, 840_000, 300_000, 60_000, Some((300_000, 1_140_000))),
        ] {
            let passage = passage(wall, boot);
            let Passage::Set { since, until: ruled, by_ms, .. } = passage else { panic!("{passage:?}") };
            assert_eq!((since, ruled, by_ms), (at(-3_600_000), at(until), by), "{wall} {boot}");
            assert_eq!(passage.silence(), silence.map(|(from, to)| (at(from), at(to))), "{wall} {boot}");
            assert!(passage.clock_set().is_some());
        }
    }

    #[test]
    fn after_another_start_the_wall_clock_counts() {
        let before = reading(0, 3_600_000, 1);
        for (after, silence) in [
            (reading(210_000, 30_000, 2), true),
            (reading(210_000, 30_000, 1), true),
            (reading(20_000, 30_000, 2), false),
            // The clock of the machine was lost with its battery.
            (reading(-900_000_000, 30_000, 2), false),
        ] {
            let passage = Passage::between(&before, &after);
            assert_eq!(passage, Passage::Rebooted { from: before.wall, to: after.wall });
            assert_eq!(passage.silence().is_some(), silence, "{after:?}");
            assert_eq!(passage.clock_set(), None);
        }
    }
}
