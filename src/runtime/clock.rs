//! The clock of the program: the wall's, or one of a rehearsal that goes faster, stops and jumps.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};

/// The only place where the time is asked.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    Wall,
    /// Was `from` when the wall clock was `began`, and goes `speed` times as fast since; 0 is stopped.
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
        Self::Rehearsal { began: SystemTime::now(), from, speed }
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

    /// The wall's time at which this clock shows an instant; none while it is stopped.
    pub fn wall_time_of(&self, at: DateTime<Utc>) -> Option<SystemTime> {
        match *self {
            Clock::Wall => Some(at.into()),
            Clock::Rehearsal { speed: 0, .. } => None,
            Clock::Rehearsal { began, from, speed } => {
                let program = (at - from).to_std().unwrap_or_default();
                let wall = began + program / speed;
                Some(if speed == 1 { wall } else { wall.max(SystemTime::now() + MOST_PICTURES) })
            }
        }
    }

    /// From here on a rehearsal goes so many times as fast as the wall's clock; the wall's own goes
    /// as it goes.
    pub fn set_speed(&mut self, speed: u32) {
        if let Clock::Rehearsal { .. } = self {
            *self = Self::rehearsal(self.now(), speed);
        }
    }

    /// A rehearsal goes on from a later instant. Time does not go back: what was pressed would be
    /// still to come.
    pub fn jump(&mut self, to: DateTime<Utc>) {
        let now = self.now();
        if let Clock::Rehearsal { speed, .. } = *self {
            *self = Self::rehearsal(now.max(to), speed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn morning() -> DateTime<Utc> {
        DateTime::from_timestamp(1_686_640_000, 0).unwrap()
    }

    #[test]
    fn a_rehearsal_goes_faster_and_tells_when_it_will_show_an_instant() {
        let began = SystemTime::now() + Duration::from_secs(3_600);
        let clock = Clock::Rehearsal { began, from: morning(), speed: 60 };
        let wall = clock.wall_time_of(morning() + TimeDelta::minutes(10)).unwrap();
        assert_eq!(wall.duration_since(began).unwrap(), Duration::from_secs(10));
    }

    #[test]
    fn a_stopped_rehearsal_shows_one_instant_until_it_jumps_and_never_goes_back() {
        let mut clock = Clock::Rehearsal {
            began: SystemTime::now() - Duration::from_secs(3_600),
            from: morning(),
            speed: 0,
        };
        assert_eq!(clock.now(), morning());
        assert_eq!(clock.wall_time_of(morning() + TimeDelta::minutes(1)), None);
        let later = morning() + TimeDelta::minutes(10);
        clock.jump(later);
        assert_eq!(clock.now(), later);
        clock.jump(morning());
        assert_eq!(clock.now(), later);
    }

    #[test]
    fn another_speed_goes_on_from_where_the_clock_stands() {
        let began = SystemTime::now() - Duration::from_secs(60);
        let mut clock = Clock::Rehearsal { began, from: morning(), speed: 60 };
        clock.set_speed(0);
        let stands = clock.now();
        assert!(stands >= morning() + TimeDelta::hours(1), "{stands}");
        clock.set_speed(3_600);
        assert!(clock.now() >= stands);
    }

    #[test]
    fn the_wall_clock_obeys_nobody() {
        let mut clock = Clock::Wall;
        clock.set_speed(0);
        clock.jump(DateTime::<Utc>::from(SystemTime::now()) + TimeDelta::days(1));
        assert!(matches!(clock, Clock::Wall));
    }
}
