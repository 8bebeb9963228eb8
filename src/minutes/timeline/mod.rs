//! The timeline in words: when an item was planned and held, and what happened to it. Reasons are what
//! people typed: for the desk and the organisers, never for the room or the participants.

pub mod svg;

use chrono::NaiveTime;

use crate::domain::plan::Plan;
use crate::domain::timing::{DayBars, ItemBars, Stretch};
use crate::i18n::{Catalogue, dates, durations};
use crate::minutes::reason;

/// A time of the day, given in seconds after midnight: `09:05`.
pub fn clock(of_day_s: i64) -> String {
    const DAY_S: i64 = 86_400;
    let of_day = u32::try_from(of_day_s.rem_euclid(DAY_S)).unwrap_or_default();
    let time = NaiveTime::from_num_seconds_from_midnight_opt(of_day, 0);
    dates::clock(time.unwrap_or(NaiveTime::MIN))
}

/// `09:30–10:00`.
pub fn range(words: &Catalogue, stretch: Stretch) -> String {
    words.common_time_range(clock(stretch.from_s), clock(stretch.to_s))
}

/// When an item was planned, and when it was held or is expected: a sentence.
pub fn times(words: &Catalogue, plan: &Plan, item: &ItemBars<'_>) -> String {
    let mut planned = item.planned.map_or_else(|| "–".to_owned(), |planned| range(words, planned));
    if let Some(day) = item.planned_on {
        planned = format!("{}, {planned}", dates::day_and_month(words.lang(), plan.days[day].date));
    }
    match (item.held, item.expected) {
        (Some(held), Some(expected)) => {
            words.timeline_times_running(planned, clock(held.from_s), clock(expected.to_s))
        }
        (Some(held), None) if item.is_running() => {
            words.minutes_session_times(planned, words.common_time_range(clock(held.from_s), "…"))
        }
        (Some(held), None) => words.minutes_session_times(planned, range(words, held)),
        (None, Some(expected)) => words.timeline_times_expected(planned, range(words, expected)),
        (None, None) => words.minutes_session_planned(planned),
    }
}

/// Holds, added and taken minutes and everything else that explains the time of an item, with reasons,
/// in the order in which it happened.
pub fn events(words: &Catalogue, item: &ItemBars<'_>) -> Vec<String> {
    let overtime = u32::try_from(item.overtime_s() / 60).unwrap_or(u32::MAX);
    let overtime = (overtime > 0).then(|| words.timeline_overtime(durations::in_figures(words, overtime)));
    timed_events(words, item).into_iter().map(|(_, text)| text).chain(overtime).collect()
}

/// The same of a whole day, each with the place of its item among the day's; overtime is seen in the
/// bars.
pub fn events_of_day(words: &Catalogue, day: &DayBars<'_>) -> Vec<(usize, String)> {
    let items = day.items.iter().enumerate();
    let events = items.flat_map(|(place, item)| {
        timed_events(words, item).into_iter().map(move |(at_s, text)| (at_s, place, text))
    });
    let mut events: Vec<(i64, usize, String)> = events.collect();
    events.sort_by_key(|(at_s, place, _)| (*at_s, *place));
    events.into_iter().map(|(_, place, text)| (place, text)).collect()
}

/// What happened to an item and when; that it was left out for a reason, at its planned time.
fn timed_events(words: &Catalogue, item: &ItemBars<'_>) -> Vec<(i64, String)> {
    let mut events: Vec<(i64, String)> = Vec::new();
    for hold in &item.holds {
        let (from, span) = (clock(hold.stretch.from_s), range(words, hold.stretch));
        let text = match (hold.is_open, hold.reason) {
            (true, Some(reason)) => words.desk_clock_held_reason(from, reason),
            (true, None) => words.desk_clock_held(from),
            (false, Some(reason)) => words.timeline_hold_reason(span, reason),
            (false, None) => words.timeline_hold(span),
        };
        events.push((hold.stretch.from_s, text));
    }
    for change in &item.changes {
        let (minutes, at) = (durations::offset_in_figures(change.minutes * 60), clock(change.at_s));
        let text = match change.reason {
            Some(reason) => words.timeline_change_reason(minutes, at, reason::in_words(words, reason)),
            None => words.timeline_change(minutes, at),
        };
        events.push((change.at_s, text));
    }
    for void in &item.void {
        events.push((void.from_s, words.timeline_started_over(range(words, *void))));
    }
    if let Some(reason) = item.skip_reason.filter(|_| item.was_dropped()) {
        events.push((
            item.planned.map_or(i64::MAX, |planned| planned.from_s),
            words.minutes_skip_reason(reason::in_words(words, reason)),
        ));
    }
    events.sort_by_key(|(at_s, _)| *at_s);
    events
}
