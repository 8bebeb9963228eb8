//! What the items before a goal could give (`timing.md` R6, R8, R15).

use chrono::TimeDelta;

use super::goal::Goal;
use super::share::Limit;
use super::situation::Situation;
use crate::domain::timing::{ItemForecast, ItemState, Slot};

/// In which order things are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    Break,
    Talk,
    /// The last to be cut.
    Synthesis,
}

/// An item between now and the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Giver {
    pub slot: Slot,
    pub tier: Tier,
    /// Whole minutes that can be cut: down to its minimum, and no more than it has left.
    pub give: i64,
    /// Seconds of an earlier beginning that this item passes on, if not all.
    passes: Option<i64>,
    /// The same, if its length is held as it is whenever it begins.
    passes_at_its_length: Option<i64>,
}

/// What runs and what follows before the goal, in the order in which it is to be held.
pub fn givers(situation: &Situation<'_>, goal: Goal) -> Vec<Giver> {
    let ahead = |item: &&ItemForecast| {
        matches!(item.state, ItemState::Running | ItemState::Held | ItemState::Pending)
    };
    let before = |item: &&ItemForecast| goal != Goal::Start(item.slot);
    situation
        .forecast
        .items
        .iter()
        .take_while(before)
        .filter(ahead)
        .filter_map(|item| giver(situation, item))
        .collect()
}

fn giver(situation: &Situation<'_>, item: &ItemForecast) -> Option<Giver> {
    let slot = item.slot;
    let planned = situation.planned(slot);
    let of_plan = situation.workshop.item(slot);
    let (start, end) = (item.expected_start?, item.expected_end?);
    let kept = situation.record.item(slot);
    let pending = item.state == ItemState::Pending;
    let remaining = if pending {
        (end - start).num_seconds()
    } else {
        situation.record.remaining_s(situation.workshop.timetable(), slot, situation.now)
    };
    // Of what began already the part that is past counts towards the minimum.
    let whole = if kept.has_run() { kept.elapsed_s(situation.now) + remaining } else { remaining };
    let give = (whole - planned.min_s).min(remaining).max(0) / 60;

    let fixed = situation.fixed_at(slot).map(|at| (start - at).num_seconds().max(0));
    let until = planned.until.map(|until| {
        let until = until + TimeDelta::seconds(kept.extension_s());
        (start - until).num_seconds().max(0)
    });
    let absorbing = (planned.absorbs && !kept.has_run()).then(|| {
        let over = (start - planned.end).num_seconds() + planned.min_s.min(planned.minutes_s);
        let late = (start - planned.end).num_seconds() + planned.minutes_s;
        // Below its minimum it begins as much later as it ends; within its room it takes up everything.
        (late > 0).then_some(over.max(0))
    });
    let least = |limits: [Option<i64>; 3]| limits.into_iter().flatten().min();
    let all = |limit: Option<i64>| limit.filter(|_| pending);
    Some(Giver {
        slot,
        tier: match of_plan.kind.as_deref() {
            _ if of_plan.is_break() => Tier::Break,
            Some("synthesis") => Tier::Synthesis,
            _ => Tier::Talk,
        },
        give,
        passes: all(least([fixed, until, absorbing.flatten()])),
        passes_at_its_length: all(least([fixed, until, None])),
    })
}

/// Whether breaks take up what is gained before them, as they do by themselves, or keep their length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    Absorb,
    KeepTheirLength,
}

/// What can usefully be cut before each place. `up` counts a begun minute as one.
pub fn limits(givers: &[Giver], breaks: Breaks, up: bool) -> Vec<Limit> {
    let limit = |(before, giver): (usize, &Giver)| {
        let seconds = match breaks {
            Breaks::Absorb => giver.passes,
            Breaks::KeepTheirLength => giver.passes_at_its_length,
        }?;
        Some(Limit { before, minutes: (seconds + if up { 59 } else { 0 }) / 60 })
    };
    givers.iter().enumerate().filter_map(limit).collect()
}
