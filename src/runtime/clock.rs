//! The clock of the program: the wall's, or one of a rehearsal that goes faster.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};

/// The only place where the time is asked.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    Wall,
    /// Was `from` when the wall clock was `began`, and goes `speed` times as fast.
    Rehearsal {
        began: SystemTime,
        from: DateTime<Utc>,
        speed: u32,
    },
}

/// However fast a rehearsal goes, nobody sees more pictures than this a second.
const MOST_PICTURES: Duration = Duration::from_millis(50);

impl Clock {
    pub fn rehearsal(from: DateTime<Utc>, speed: u32) -> Self {
        Self::Rehearsal { began: SystemTime::now(), from, speed: speed.max(1) }
    }

    pub fn now(&self) -> DateTime<Utc> {
        match *self {
            Clock::Wall => SystemTime::now().into(),
            Clock::Rehearsal { began, from, speed } => {
                let passed = began.elapsed().unwrap_or_default();
                from + TimeDelta::from_std(passed.saturating_mul(speed)).unwrap_or_default()
            }
        }
    }

    /// The wall's time at which this clock shows an instant.
    pub fn wall_time_of(&self, at: DateTime<Utc>) -> SystemTime {
        match *self {
            Clock::Wall => at.into(),
            Clock::Rehearsal { began, from, speed } => {
                let program = (at - from).to_std().unwrap_or_default();
                let wall = began + program / speed;
                if speed == 1 { wall } else { wall.max(SystemTime::now() + MOST_PICTURES) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rehearsal_goes_faster_and_tells_when_it_will_show_an_instant() {
        let from = DateTime::from_timestamp(1_686_640_000, 0).unwrap();
        let began = SystemTime::now() + Duration::from_secs(3_600);
        let clock = Clock::Rehearsal { began, from, speed: 60 };
        let wall = clock.wall_time_of(from + TimeDelta::minutes(10));
        assert_eq!(wall.duration_since(began).unwrap(), Duration::from_secs(10));
    }
}
