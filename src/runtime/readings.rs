//! What this machine's clocks say: the one place that asks the boot clock, and the machine's own zone
//! (`timing.md` R12).

use std::time::{SystemTime, UNIX_EPOCH};

use chrono::{DateTime, Local, Offset, TimeZone, Utc};
use rustix::time::{ClockId, clock_gettime};

use crate::domain::clock::{BootId, Reading};

/// Goes on while the machine sleeps. On Linux that is the boot clock, while the monotonic one stands;
/// on macOS it is the monotonic one (its `CLOCK_UPTIME_RAW` would stand).
#[cfg(any(target_os = "linux", target_os = "android"))]
const BOOT_CLOCK: ClockId = ClockId::Boottime;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const BOOT_CLOCK: ClockId = ClockId::Monotonic;

/// Where readings come from.
pub trait Clocks {
    fn read(&self) -> Reading;
}

/// The clocks of the machine that the program runs on.
pub struct Machine {
    /// A program does not outlive its boot: asked once.
    boot: BootId,
}

impl Machine {
    pub fn new() -> Self {
        Self { boot: boot_of_linux().unwrap_or_else(boot_by_the_clocks) }
    }
}

impl Clocks for Machine {
    fn read(&self) -> Reading {
        let wall: DateTime<Utc> = SystemTime::now().into();
        let utc_offset_s = Local.offset_from_utc_datetime(&wall.naive_utc()).fix().local_minus_utc();
        Reading { wall, boot_ms: boot_ms(), boot: self.boot, utc_offset_s }
    }
}

fn boot_ms() -> i64 {
    let boot = clock_gettime(BOOT_CLOCK);
    boot.tv_sec * 1_000 + boot.tv_nsec / 1_000_000
}

/// A random number that the system makes at every start.
fn boot_of_linux() -> Option<BootId> {
    let text = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    u128::from_str_radix(&text.trim().replace('-', ""), 16).ok().map(BootId)
}

/// When the machine was started, to a few minutes. A clock set while no program ran looks like another
/// start then; one set under the eyes of a program does not.
fn boot_by_the_clocks() -> BootId {
    const ROUNDED_MS: i64 = 256_000;
    let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let started = i64::try_from(wall.as_millis()).unwrap_or(i64::MAX) - boot_ms();
    BootId(u128::from(started.max(0).unsigned_abs() / ROUNDED_MS.unsigned_abs()))
}

/// Reads the clocks at every look, and tells what is new at most once a second: a burst of keys needs no
/// reading for each.
pub struct Readings<C = Machine> {
    clocks: C,
    last: Option<Reading>,
}

impl<C: Clocks> Readings<C> {
    pub fn of(clocks: C) -> Self {
        Self { clocks, last: None }
    }

    /// What the clocks say.
    pub fn now(&mut self) -> Reading {
        let reading = self.clocks.read();
        self.last = Some(reading);
        reading
    }

    /// The same, unless it was asked within this second. A clock that goes back is always told.
    pub fn news(&mut self) -> Option<Reading> {
        const SECOND_MS: i64 = 1_000;
        let reading = self.clocks.read();
        let second = |reading: &Reading| reading.wall.timestamp_millis().div_euclid(SECOND_MS);
        if self.last.is_some_and(|last| second(&last) == second(&reading)) {
            return None;
        }
        self.last = Some(reading);
        Some(reading)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::domain::clock::Passage;

    /// Clocks that are given.
    struct Given(Cell<Reading>);

    impl Clocks for &Given {
        fn read(&self) -> Reading {
            self.0.get()
        }
    }

    #[test]
    fn the_clocks_of_a_machine_go_on_together() {
        let machine = Machine::new();
        let (first, second) = (machine.read(), machine.read());
        assert!(first.boot_ms > 0 && second.boot_ms >= first.boot_ms);
        assert_eq!(first.boot, Machine::new().boot);
        assert_eq!(Passage::between(&first, &second), Passage::Steady);
    }

    #[test]
    fn a_start_that_is_told_by_the_clocks_is_the_same_for_a_while() {
        let (first, second) = (boot_by_the_clocks().0, boot_by_the_clocks().0);
        assert!(second.abs_diff(first) <= 1);
    }

    #[test]
    fn the_clocks_are_told_once_a_second_and_whenever_they_jump() {
        let at = |ms| DateTime::from_timestamp_millis(ms).unwrap();
        let reading = |ms| Reading { wall: at(ms), boot_ms: 7, boot: BootId(1), utc_offset_s: 0 };
        let given = Given(Cell::new(reading(5_000)));
        let mut readings = Readings::of(&given);
        let mut told = |ms| {
            given.0.set(reading(ms));
            readings.news().is_some()
        };
        let expected = [(5_000, true), (5_999, false), (6_000, true), (4_000, true), (4_500, false)];
        for (ms, is_told) in expected {
            assert_eq!(told(ms), is_told, "{ms}");
        }
    }
}
