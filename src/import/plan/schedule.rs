//! Whether the fixed times of a day leave room for what stands between them (`timing.md` R2).

use chrono::NaiveTime;
use compact_str::CompactString;

use crate::import::finding::Problem;
use crate::import::reader::{At, Reader};
use crate::import::when::minute_of_day;

/// What the place of an item in its day depends on; parts that have faults are absent.
#[derive(Default)]
pub struct Placed {
    pub id: CompactString,
    pub start: Option<At<NaiveTime>>,
    pub minutes: Option<u32>,
    pub min_minutes: Option<u32>,
    pub until: Option<At<NaiveTime>>,
}

/// Follows the day twice at once: with the planned minutes, and with the least possible ones.
pub fn check(reader: &mut Reader<'_>, start: NaiveTime, hard_end: Option<At<NaiveTime>>, items: &[Placed]) {
    let mut planned = minute_of_day(start);
    let mut least = planned;
    let mut previous = "";
    let mut fixed: Option<(&str, NaiveTime)> = None;
    // After an item whose length is not known, nothing can be said until the next fixed one.
    let mut known = true;
    for item in items {
        if let Some(start) = item.start {
            let minute = minute_of_day(start.value);
            let late = |end: i64| u32::try_from(end - minute).ok().filter(|minutes| *minutes > 0);
            let overlap =
                |minutes| Problem::Overlap { start: start.value, previous: previous.into(), minutes };
            if let Some((earlier, previous_start)) = fixed.filter(|(_, earlier)| *earlier > start.value) {
                let problem =
                    Problem::StartGoesBack { start: start.value, previous: earlier.into(), previous_start };
                reader.error(start.at, problem);
            } else if let Some(minutes) = late(least).filter(|_| known) {
                reader.error(start.at, overlap(minutes));
            } else if let Some(minutes) = late(planned).filter(|_| known) {
                reader.warning(start.at, overlap(minutes));
            }
            fixed = Some((&item.id, start.value));
            (planned, least, known) = (minute, minute, true);
        }
        if let Some(until) = item.until {
            let minute = minute_of_day(until.value);
            if known && minute <= planned {
                let starts = u32::try_from(planned % (24 * 60)).unwrap_or_default();
                let start = NaiveTime::from_num_seconds_from_midnight_opt(starts * 60, 0).unwrap_or_default();
                let problem = Problem::UntilNotAfterStart { until: until.value, start };
                if minute <= least {
                    reader.error(until.at, problem);
                } else {
                    reader.warning(until.at, problem);
                }
            }
            let shortest = item.min_minutes.map_or(minute, |minutes| least + i64::from(minutes));
            (planned, least, known) = (minute, shortest.min(minute), true);
        } else if let (Some(minutes), Some(min_minutes)) = (item.minutes, item.min_minutes) {
            planned += i64::from(minutes);
            least += i64::from(min_minutes.min(minutes));
        } else {
            known = false;
        }
        previous = &item.id;
    }
    if let Some(hard_end) = hard_end.filter(|hard_end| known && hard_end.value > start)
        && let Ok(minutes @ 1..) = u32::try_from(planned - minute_of_day(hard_end.value))
    {
        reader.warning(hard_end.at, Problem::PastHardEnd { minutes });
    }
}
