//! One part of an item: its runs, its phases, its time.

use chrono::{DateTime, Utc};

use super::item_record::{Hold, Span};
use super::timetable::PlannedPart;
use crate::domain::plan_change::AddedSpeaker;

/// What a part is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PartState {
    Pending,
    Running,
    /// It was held, and another followed or the item ended.
    Done,
    Skipped,
}

/// What happens in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    Talk,
    Questions,
}

/// Where a part stands: its phase, how much of that has passed and how long it may last, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartTime {
    pub phase: Phase,
    pub elapsed_s: i64,
    pub total_s: i64,
}

impl PartTime {
    /// What is left of the phase, in seconds; negative when more was used.
    pub fn remaining_s(self) -> i64 {
        self.total_s - self.elapsed_s
    }
}

/// One stretch in which a part ran. It lies within a run of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartRun {
    pub span: Span,
    /// Made void by a restart of the item: kept, not counted.
    pub void: bool,
    /// When somebody said that the questions begin.
    pub questions_from: Option<DateTime<Utc>>,
}

/// A segment as it was planned or added, and what became of it.
#[derive(Clone, Debug)]
pub struct Part {
    /// Who speaks, if the plan does not say so.
    pub added: Option<AddedSpeaker>,
    /// Planned, with what was added or taken since; in seconds.
    pub talk_s: i64,
    pub questions_s: i64,
    pub runs: Vec<PartRun>,
    pub(super) skipped: bool,
    pub(super) done: bool,
}

impl Part {
    pub(super) fn new(planned: PlannedPart, added: Option<AddedSpeaker>) -> Self {
        let PlannedPart { talk_s, questions_s } = planned;
        Self { added, talk_s, questions_s, runs: Vec::new(), skipped: false, done: false }
    }

    pub fn counted(&self) -> impl DoubleEndedIterator<Item = &PartRun> {
        self.runs.iter().filter(|run| !run.void)
    }

    pub fn has_run(&self) -> bool {
        self.counted().next().is_some()
    }

    /// The runs that count, less the holds of the item, in seconds.
    pub fn elapsed_s(&self, holds: &[Hold], now: DateTime<Utc>) -> i64 {
        self.counted().map(|run| net_ms(run.span, holds, now)).sum::<i64>() / 1000
    }

    /// The phase and its time. Questions begin when somebody says so, else when the talk has had its
    /// time.
    pub fn time(&self, holds: &[Hold], now: DateTime<Utc>) -> PartTime {
        let begun = self.counted().rev().find_map(|run| Some((run, run.questions_from?)));
        if let Some((run, from)) = begun {
            let later = self.counted().filter(|other| other.span.from > run.span.from);
            let first = Span { from, to: run.span.to };
            let spans = std::iter::once(first).chain(later.map(|run| run.span));
            let elapsed_s = spans.map(|span| net_ms(span, holds, now)).sum::<i64>() / 1000;
            return PartTime { phase: Phase::Questions, elapsed_s, total_s: self.questions_s };
        }
        let elapsed_s = self.elapsed_s(holds, now);
        if self.questions_s > 0 && elapsed_s > self.talk_s {
            let elapsed_s = elapsed_s - self.talk_s;
            return PartTime { phase: Phase::Questions, elapsed_s, total_s: self.questions_s };
        }
        PartTime { phase: Phase::Talk, elapsed_s, total_s: self.talk_s }
    }

    /// Minutes go to the phase that runs, and never below what it has had (as R8 for items).
    pub(super) fn extend(&mut self, asked_s: i64, holds: &[Hold], at: DateTime<Utc>) {
        let time = self.time(holds, at);
        let total = match time.phase {
            Phase::Talk => &mut self.talk_s,
            Phase::Questions => &mut self.questions_s,
        };
        *total += asked_s.max(-time.remaining_s().max(0));
    }
}

/// A stretch of time less the holds, in milliseconds: seconds that are cut off piece by piece would
/// not add up to the item's.
pub(super) fn net_ms(span: Span, holds: &[Hold], now: DateTime<Utc>) -> i64 {
    let length = |from: DateTime<Utc>, to: DateTime<Utc>| (to - from).num_milliseconds().max(0);
    let to = span.to.unwrap_or(now).min(now);
    let held = |hold: &Hold| length(hold.span.from.max(span.from), hold.span.to.unwrap_or(now).min(to));
    length(span.from, to) - holds.iter().map(held).sum::<i64>()
}
