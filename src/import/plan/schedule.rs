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

/// A fixed item that was met: the next one may begin neither before it nor within its minimum.
struct Fixed<'a> {
    id: &'a str,
    start: NaiveTime,
    /// When it ends at the earliest, in minutes of the day; not known where its length is not.
    least_end: Option<i64>,
}

/// Follows the day twice at once: with the planned minutes, and with the least possible ones.
///
/// Two fixed items that cannot both be held are an error. Floating items that do not fit before a
/// fixed one are shown, not refused: they move the fixed one, and a facilitator may live with it.
pub fn check(reader: &mut Reader<'_>, start: NaiveTime, hard_end: Option<At<NaiveTime>>, items: &[Placed]) {
    let mut planned = minute_of_day(start);
    let mut least = planned;
    let mut previous = "";
    let mut fixed: Option<Fixed<'_>> = None;
    // After an item whose length is not known, nothing can be said until the next fixed one.
    let mut known = true;
    for item in items {
        if let Some(start) = item.start {
            let minute = minute_of_day(start.value);
            let late = |end: i64| u32::try_from(end - minute).ok().filter(|minutes| *minutes > 0);
            let overlap = |previous: &str, minutes| Problem::Overlap {
                start: start.value,
                previous: previous.into(),
                minutes,
            };
            let within = fixed.as_ref().and_then(|fixed| Some((fixed.id, late(fixed.least_end?)?)));
            if let Some(earlier) = fixed.as_ref().filter(|earlier| earlier.start > start.value) {
                let problem = Problem::StartGoesBack {
                    start: start.value,
                    previous: earlier.id.into(),
                    previous_start: earlier.start,
                };
                reader.error(start.at, problem);
            } else if let Some((earlier, minutes)) = within {
                reader.error(start.at, overlap(earlier, minutes));
            } else if let Some(minutes) = late(planned).filter(|_| known) {
                reader.warning(start.at, overlap(previous, minutes));
            }
            let shortest = item.min_minutes.map(|minutes| minute + i64::from(minutes));
            let least_end = match item.until {
                Some(until) => shortest.map(|end| end.min(minute_of_day(until.value))),
                None => shortest,
            };
            fixed = Some(Fixed { id: &item.id, start: start.value, least_end });
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
