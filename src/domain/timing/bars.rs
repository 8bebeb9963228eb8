//! Planned against held, as stretches of a day's clock (`timing.md` R2, R3, R7, R9): what the bars of
//! the timeline are drawn from, on the screen and as a picture.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::{Forecast, ItemState, Record, Slot, Span, Timetable};
use crate::domain::plan::Plan;

const DAY_S: i64 = 86_400;

/// From and to, in seconds after midnight of the day by the workshop's own clock; at least as long as
/// nothing, and past 86,400 after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stretch {
    pub from_s: i64,
    pub to_s: i64,
}

impl Stretch {
    fn new(from_s: i64, to_s: i64) -> Self {
        Self { from_s, to_s: to_s.max(from_s) }
    }

    pub fn length_s(self) -> i64 {
        self.to_s - self.from_s
    }
}

/// A stretch on hold: neither talk nor overtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HoldBar<'a> {
    pub stretch: Stretch,
    /// It lasts.
    pub is_open: bool,
    pub reason: Option<&'a str>,
}

/// Whole minutes added, or taken when negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChangeBar<'a> {
    pub at_s: i64,
    pub minutes: i64,
    pub reason: Option<&'a str>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ItemBars<'a> {
    pub slot: Slot,
    /// What is pending on a day that another has followed was passed (R13).
    pub state: ItemState,
    /// None of what was added live (R2).
    pub planned: Option<Stretch>,
    /// The day for which it was planned, when it is another.
    pub planned_on: Option<usize>,
    /// From the first start to the last end, or to now.
    pub held: Option<Stretch>,
    /// The runs that count less the holds, overtime apart.
    pub talk: Vec<Stretch>,
    pub overtime: Vec<Stretch>,
    pub holds: Vec<HoldBar<'a>>,
    pub changes: Vec<ChangeBar<'a>>,
    /// Runs that a restart made void (R10).
    pub void: Vec<Stretch>,
    /// What is still to come of it.
    pub expected: Option<Stretch>,
    /// End held or expected less the planned end, in seconds (R7).
    pub offset_s: Option<i64>,
    pub skip_reason: Option<&'a str>,
}

impl ItemBars<'_> {
    pub fn overtime_s(&self) -> i64 {
        self.overtime.iter().map(|stretch| stretch.length_s()).sum()
    }

    /// The plan of an item that stays on its day.
    pub fn planned_here(&self) -> Option<Stretch> {
        self.planned.filter(|_| self.planned_on.is_none())
    }

    pub fn is_running(&self) -> bool {
        matches!(self.state, ItemState::Running | ItemState::Held)
    }

    /// Whether it was left out: skipped or passed.
    pub fn was_dropped(&self) -> bool {
        matches!(self.state, ItemState::Skipped | ItemState::Passed)
    }
}

/// A day, in the order in which its items are held.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DayBars<'a> {
    pub day: usize,
    pub items: Vec<ItemBars<'a>>,
    /// Now, if it lies on this day.
    pub now_s: Option<i64>,
    pub hard_end_s: Option<i64>,
}

impl<'a> DayBars<'a> {
    /// The bars of a day at an instant, with what is expected.
    pub fn of(
        plan: &Plan,
        timetable: &Timetable,
        record: &'a Record,
        day: usize,
        now: DateTime<Utc>,
    ) -> DayBars<'a> {
        let forecast = Forecast::of(plan, timetable, record, day, now);
        Builder::new(plan, timetable, record, day, now).day(Some(&forecast))
    }

    /// The same without what is expected: what was held up to an instant, at which what runs is cut.
    pub fn held(
        plan: &Plan,
        timetable: &Timetable,
        record: &'a Record,
        day: usize,
        until: DateTime<Utc>,
    ) -> DayBars<'a> {
        Builder::new(plan, timetable, record, day, until).day(None)
    }

    pub fn was_begun(&self) -> bool {
        self.items.iter().any(|item| item.held.is_some())
    }

    /// First and last second that any bar needs, within the day and the early hours after it. What is
    /// wholly elsewhere does not count, and what nobody ended does not stretch the day.
    pub fn extent(&self) -> Option<Stretch> {
        const LATEST_S: i64 = DAY_S + 6 * 3600;
        const LONGEST_S: i64 = 4 * 3600;
        let of_items = self.items.iter().flat_map(|item| {
            let planned = item.planned_here();
            let held = item.talk.iter().chain(&item.overtime).copied();
            let held = held.chain(item.holds.iter().map(|hold| hold.stretch)).chain(item.expected);
            let cut = held.map(|s| Stretch::new(s.from_s, s.to_s.min(s.from_s + LONGEST_S)));
            cut.chain(planned)
        });
        let hard_end = self.hard_end_s.map(|at| Stretch::new(at, at));
        let inside = of_items.chain(hard_end).filter(|s| s.to_s >= 0 && s.from_s <= LATEST_S);
        let cut = inside.map(|s| Stretch::new(s.from_s.max(0), s.to_s.min(LATEST_S)));
        cut.reduce(|a, b| Stretch::new(a.from_s.min(b.from_s), a.to_s.max(b.to_s)))
    }
}

/// The items that the timeline shows on a day: those to be held, in their order, then what was set aside.
pub fn shown_on(record: &Record, day: usize) -> impl Iterator<Item = Slot> {
    record.order(day).iter().copied().chain(record.parked_of(day))
}

struct Builder<'p, 'a> {
    plan: &'p Plan,
    timetable: &'p Timetable,
    record: &'a Record,
    day: usize,
    now: DateTime<Utc>,
    /// The date on which the day was held: that of the plan, unless all of it was held on another.
    date: NaiveDate,
    is_over: bool,
}

impl<'p, 'a> Builder<'p, 'a> {
    fn new(
        plan: &'p Plan,
        timetable: &'p Timetable,
        record: &'a Record,
        day: usize,
        now: DateTime<Utc>,
    ) -> Self {
        let planned = plan.days[day].date;
        let mut starts = record.order(day).iter().filter_map(|&slot| record.item(slot).held_start());
        let mut dates: Vec<NaiveDate> = starts.by_ref().map(|at| plan.local(at).date_naive()).collect();
        dates.sort_unstable();
        let date = match dates.first() {
            Some(&first) if !dates.contains(&planned) => first,
            _ => planned,
        };
        let is_over = (day + 1..timetable.days()).any(|later| record.day_has_begun(later));
        Self { plan, timetable, record, day, now, date, is_over }
    }

    /// What the clock on the wall shows at an instant, counted from midnight of the day.
    fn of_day(&self, at: DateTime<Utc>) -> i64 {
        let midnight = self.date.and_time(NaiveTime::MIN);
        (self.plan.local(at).naive_local() - midnight).num_seconds()
    }

    /// The same of an instant of the plan.
    fn of_planned_day(&self, day: usize, at: DateTime<Utc>) -> i64 {
        let midnight = self.plan.days[day].date.and_time(NaiveTime::MIN);
        (self.plan.local(at).naive_local() - midnight).num_seconds()
    }

    fn stretch(&self, span: Span) -> Stretch {
        Stretch::new(self.of_day(span.from), self.of_day(span.to.unwrap_or(self.now)))
    }

    fn day(self, forecast: Option<&Forecast>) -> DayBars<'a> {
        let items = shown_on(self.record, self.day).map(|slot| self.item(slot, forecast)).collect();
        let now_s = self.of_day(self.now);
        let hard_end = self.record.hard_end(self.plan, self.day);
        DayBars {
            day: self.day,
            items,
            now_s: Some(now_s).filter(|now| forecast.is_some() && (0..DAY_S).contains(now)),
            hard_end_s: hard_end.map(|at| self.of_planned_day(self.day, at)),
        }
    }

    fn item(&self, slot: Slot, forecast: Option<&Forecast>) -> ItemBars<'a> {
        let held = self.record.item(slot);
        let planned_on = self.timetable.planned(slot).day;
        let planned = self.planned(slot, planned_on);
        let state = match self.record.state(slot) {
            ItemState::Pending if self.is_over => ItemState::Passed,
            state => state,
        };
        let runs: Vec<Span> = held.runs.iter().filter(|run| !run.void).map(|run| run.span).collect();
        let (talk, overtime) = self.talk_and_overtime(slot, &runs);
        let whole = held.held_start().map(|from| self.stretch(Span { from, to: held.held_end() }));
        let expected = forecast.and_then(|forecast| self.expected(slot, state, forecast));
        // What is cut while it runs has no end yet.
        let is_cut = forecast.is_none() && matches!(state, ItemState::Running | ItemState::Held);
        let end_s = expected.map(|expected| expected.to_s).or(whole.map(|whole| whole.to_s));
        let offset_s = end_s.zip(planned).map(|(end, planned)| end - planned.to_s);
        ItemBars {
            slot,
            state,
            planned,
            planned_on: Some(planned_on).filter(|&day| day != self.day),
            held: whole,
            talk,
            overtime,
            holds: self.holds(slot, &runs),
            changes: self.changes(slot),
            void: held.runs.iter().filter(|run| run.void).map(|run| self.stretch(run.span)).collect(),
            expected,
            offset_s: offset_s.filter(|offset| !is_cut && planned_on == self.day && offset.abs() < DAY_S),
            skip_reason: held.skip_reason.as_deref(),
        }
    }

    /// As the plan has it, whatever the date on which the day was held.
    fn planned(&self, slot: Slot, day: usize) -> Option<Stretch> {
        let planned = self.timetable.planned(slot);
        if planned.added {
            return None;
        }
        let of_day = |at| self.of_planned_day(day, at);
        Some(Stretch::new(of_day(planned.start), of_day(planned.end)))
    }

    /// What runs or is to come, as long as it lies on this day.
    fn expected(&self, slot: Slot, state: ItemState, forecast: &Forecast) -> Option<Stretch> {
        let item = forecast.item(slot)?;
        let from = match state {
            ItemState::Running | ItemState::Held => self.now,
            ItemState::Pending => item.expected_start?,
            ItemState::Done | ItemState::Skipped | ItemState::Passed => return None,
        };
        let expected = Stretch::new(self.of_day(from), self.of_day(item.expected_end?));
        let is_seen = expected.length_s() > 0 && (0..DAY_S).contains(&expected.from_s);
        is_seen.then_some(expected)
    }

    /// The runs less the holds; of these the last part is overtime (R3).
    fn talk_and_overtime(&self, slot: Slot, runs: &[Span]) -> (Vec<Stretch>, Vec<Stretch>) {
        let mut talk: Vec<(DateTime<Utc>, DateTime<Utc>)> = Vec::new();
        for run in runs {
            let end = run.to.unwrap_or(self.now).max(run.from);
            let mut from = run.from;
            for hold in &self.record.item(slot).holds {
                let (start, stop) = (hold.span.from.clamp(from, end), hold.span.to.unwrap_or(end).min(end));
                if start < stop {
                    talk.push((from, start));
                    from = stop;
                }
            }
            talk.push((from, end));
        }
        let Some(&(_, end)) = talk.last() else { return Default::default() };
        let mut over = -self.record.remaining_s(self.timetable, slot, end).min(0);
        let mut overtime = Vec::new();
        for (from, to) in talk.iter_mut().rev() {
            let taken = over.min((*to - *from).num_seconds());
            if taken > 0 {
                let start = *to - TimeDelta::seconds(taken);
                overtime.push((start, *to));
                *to = start;
                over -= taken;
            }
        }
        overtime.reverse();
        let stretches = |of: Vec<(DateTime<Utc>, DateTime<Utc>)>| {
            of.into_iter()
                .filter(|(from, to)| from < to)
                .map(|(from, to)| self.stretch(Span { from, to: Some(to) }))
                .collect()
        };
        (stretches(talk), stretches(overtime))
    }

    /// The holds within the runs that count.
    fn holds(&self, slot: Slot, runs: &[Span]) -> Vec<HoldBar<'a>> {
        let holds = self.record.item(slot).holds.iter();
        let counted = holds.filter(|hold| {
            runs.iter().any(|run| run.from <= hold.span.from && run.to.is_none_or(|to| hold.span.from < to))
        });
        counted
            .map(|hold| HoldBar {
                stretch: self.stretch(hold.span),
                is_open: hold.span.to.is_none(),
                reason: hold.reason.as_deref(),
            })
            .collect()
    }

    /// Minutes added and taken; what had no effect is left out. A key pressed three times is one
    /// change, and the reason given after it is that of all three.
    fn changes(&self, slot: Slot) -> Vec<ChangeBar<'a>> {
        let mut changes: Vec<ChangeBar<'a>> = Vec::new();
        for extension in &self.record.item(slot).extensions {
            let at_s = self.of_day(extension.at);
            let minutes = (extension.applied_s.abs() + 30) / 60 * extension.applied_s.signum();
            let reason = extension.reason.as_deref();
            match changes.last_mut() {
                Some(last) if last.reason.is_none() && at_s - last.at_s < 60 => {
                    last.minutes += minutes;
                    last.reason = reason;
                }
                _ => changes.push(ChangeBar { at_s, minutes, reason }),
            }
        }
        changes.retain(|change| change.minutes != 0);
        changes
    }
}
