//! The pace of an item in which many speak in turn, and what it means (`timing.md`, "tour de table").

use chrono::{DateTime, TimeDelta, Utc};

use super::record::Record;
use super::timetable::{Slot, Timetable};
use crate::domain::plan::Plan;

/// A pace that leads further than half a day says nothing to anybody.
const LONGEST_S: i64 = 12 * 3600;

/// Six of 30 people have spoken in twelve minutes: and so?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pace {
    pub spoken: u32,
    /// How many are to speak; unknown where neither a person nor the plan says so.
    pub of: Option<u32>,
    /// When the last will have spoken if the others take as long as those so far.
    pub ends: Option<DateTime<Utc>>,
    /// Seconds for each of the others if the item is to end in time; none when no time is left,
    /// nobody to speak, or nobody seems to be counted.
    pub each_s: Option<i64>,
}

impl Pace {
    /// A pure function of what was counted; times in seconds, remaining may be negative.
    pub fn of(spoken: u32, of: Option<u32>, used_s: i64, remaining_s: i64, now: DateTime<Utc>) -> Pace {
        let left = of.map(|of| of.saturating_sub(spoken)).filter(|left| *left > 0);
        // Half of the time has gone and nobody was counted: then nobody counts, and a few seconds for each
        // of all would be no truth.
        let is_counted = spoken > 0 || used_s <= remaining_s;
        let each_s = left.filter(|_| remaining_s > 0 && is_counted).map(|left| remaining_s / i64::from(left));
        let ends = left.filter(|_| spoken > 0).and_then(|left| {
            let more = used_s.max(0).checked_mul(i64::from(left))? / i64::from(spoken);
            (more <= LONGEST_S).then(|| now + TimeDelta::seconds(more))
        });
        // More may have spoken than were expected.
        Pace { spoken, of: of.map(|of| of.max(spoken)), ends, each_s }
    }

    /// The pace of an item: of its parts where it has some, else of the speakers counted. They are as
    /// many as somebody said, else as the plan has participants.
    pub fn of_item(
        plan: &Plan,
        timetable: &Timetable,
        record: &Record,
        slot: Slot,
        now: DateTime<Utc>,
    ) -> Pace {
        let item = record.item(slot);
        let remaining_s = record.remaining_s(timetable, slot, now);
        if !item.parts.counts_people() {
            // As it was when the part that runs began: of how long it takes, nothing is known yet.
            let (done_s, running_s) = item.parts.elapsed_of_done_and_running_s(&item.holds, now);
            let began = now - TimeDelta::seconds(running_s);
            let (spoken, of) = (item.parts.spoken(), Some(item.parts.to_hold()));
            let pace = Pace::of(spoken, of, done_s, remaining_s + running_s, began);
            return Pace { ends: pace.ends.map(|ends| ends.max(now)), ..pace };
        }
        let participants = || plan.participants.iter().map(|participant| participant.count).sum::<u32>();
        let of = item.parts.people().or_else(|| Some(participants()).filter(|count| *count > 0));
        Pace::of(item.parts.spoken(), of, item.elapsed_s(now), remaining_s, now)
    }

    /// Whether everybody who is to speak has.
    pub fn is_over(self) -> bool {
        self.of.is_some_and(|of| of <= self.spoken)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(minutes * 60, 0).unwrap()
    }

    #[test]
    fn six_of_thirty_in_twelve_of_forty_minutes() {
        // 10:12; 24 more at two minutes each are there at 11:00, and 28 minutes are 70 s for each.
        let pace = Pace::of(6, Some(30), 12 * 60, 28 * 60, at(612));
        assert_eq!((pace.ends, pace.each_s), (Some(at(660)), Some(70)));
    }

    #[test]
    fn nobody_spoke_yet_everybody_did_no_time_is_left_nobody_knows_how_many() {
        let ends_and_each = |pace: Pace| (pace.ends, pace.each_s, pace.is_over());
        let begun = Pace::of(0, Some(30), 60, 2340, at(1));
        assert_eq!(ends_and_each(begun), (None, Some(78), false));
        let over = Pace::of(31, Some(30), 60, 600, at(1));
        assert_eq!((over.of, ends_and_each(over)), (Some(31), (None, None, true)));
        let overtime = Pace::of(20, Some(30), 2400, -1, at(40));
        assert_eq!(ends_and_each(overtime), (Some(at(60)), None, false));
        let unknown = Pace::of(4, None, 60, 600, at(1));
        assert_eq!(ends_and_each(unknown), (None, None, false));
        let huge = Pace::of(1, Some(u32::MAX), i64::MAX, i64::MAX, at(1));
        assert_eq!(huge.ends, None);
    }
}
