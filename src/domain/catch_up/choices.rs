//! All ways to catch up that make sense in a situation (`timing.md` R15; `product.md`, scenes 2, 4, 14).

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::give::{Breaks, Giver, Tier, givers, limits};
use super::goal::{Goal, minutes_up};
use super::proposal::{Kind, Proposal};
use super::share::{Limit, within_limits};
use super::situation::Situation;
use crate::domain::plan_change::PlanChange;
use crate::domain::timing::{ItemState, Record, Signal, Slot};
use crate::domain::workshop::Workshop;

/// As many as there are digits to choose them with.
const MOST: usize = 9;

/// How many minutes are added at once to what runs over.
const STEP_MINUTES: i64 = 5;

/// How many items are tried for being skipped; after them the one that brings most counts.
const TRIED: usize = 8;

/// What is missing, and what could be done.
#[derive(Clone, Debug)]
pub struct Board {
    pub goal: Option<Goal>,
    /// Whole minutes that have to be found before the goal.
    pub deficit: i64,
    /// Of them, the minutes that no shortening finds.
    pub missing: i64,
    /// The best first.
    pub proposals: Vec<Proposal>,
    /// The items of which one alone can be shortened, in their order.
    pub shortenable: Vec<Slot>,
    /// The items that can be left out, in their order.
    pub skippable: Vec<Slot>,
}

/// The items that the person named, instead of those that are proposed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Named {
    pub shortened: Option<Slot>,
    pub skipped: Option<Slot>,
}

impl Board {
    /// What can be done for a goal. Without one, or for one that is not in danger, only what a break
    /// that waits allows.
    pub fn of(situation: &Situation<'_>, goal: Option<Goal>, named: Named) -> Board {
        let deficit = goal.map_or(0, |goal| situation.deficit(goal));
        let mut board = Board {
            goal,
            deficit,
            missing: 0,
            proposals: waiting_break(situation, goal),
            shortenable: Vec::new(),
            skippable: Vec::new(),
        };
        if let Some(goal) = goal.filter(|_| deficit > 0) {
            board.fill(&Search { situation, goal, deficit, givers: givers(situation, goal) }, named);
        }
        board
    }

    fn fill(&mut self, search: &Search<'_>, named: Named) {
        let proportional = search.cut(Breaks::Absorb);
        let breaks = search.cut(Breaks::KeepTheirLength);
        let best = [&proportional, &breaks].into_iter().flatten().map(|proposal| proposal.residual_s).min();
        self.missing = best.map_or(self.deficit, minutes_up);
        self.shortenable = search
            .givers
            .iter()
            .filter(|giver| search.alone(giver, false) > 0)
            .map(|giver| giver.slot)
            .collect();
        self.skippable = search.skippable();
        let shortened = named.shortened.or_else(|| search.best_alone());
        let skipped = named.skipped.or_else(|| search.smallest_that_suffices(&self.skippable));
        let mut all = Vec::new();
        all.extend(proportional);
        all.extend(shortened.and_then(|slot| search.all_from(slot)));
        all.extend(search.later());
        all.extend(breaks);
        all.extend(skipped.map(|slot| search.leave_out(slot, Kind::Skip(slot))));
        all.extend(skipped.map(|slot| search.leave_out(slot, Kind::Park(slot))));
        for proposal in all {
            if self.proposals.iter().all(|known| known.changes != proposal.changes) {
                self.proposals.push(proposal);
            }
        }
        self.proposals.truncate(MOST);
    }

    pub fn is_possible(&self) -> bool {
        self.missing == 0
    }

    /// The places of the few that are worth the room on a small screen: the first, and others that
    /// find all minutes.
    pub fn in_short(&self, most: usize) -> Vec<usize> {
        let worth = |(index, proposal): (usize, &Proposal)| {
            let drastic = match proposal.kind {
                Kind::Park(_) => true,
                Kind::Skip(_) => self.is_possible(),
                _ => false,
            };
            let suffices = proposal.suffices() && !drastic;
            (index == 0 || suffices || self.deficit == 0).then_some(index)
        };
        self.proposals.iter().enumerate().filter_map(worth).take(most).collect()
    }
}

struct Search<'a> {
    situation: &'a Situation<'a>,
    goal: Goal,
    deficit: i64,
    givers: Vec<Giver>,
}

impl Search<'_> {
    fn propose(&self, kind: Kind, changes: Vec<PlanChange>) -> Proposal {
        Proposal::new(self.situation, Some(self.goal), kind, changes)
    }

    fn extend(&self, slot: Slot, minutes: i64) -> PlanChange {
        extend(self.situation, slot, minutes)
    }

    /// Shortens what runs and what follows; the synthesis only when the rest does not suffice.
    fn cut(&self, breaks: Breaks) -> Option<Proposal> {
        self.best(|up| {
            let shares = self.shares(breaks, up);
            let (kind, changes) = match breaks {
                Breaks::Absorb => (Kind::Proportional, self.plainly(&shares)),
                Breaks::KeepTheirLength => (Kind::Breaks, self.holding_breaks(&shares)),
            };
            (!changes.is_empty()).then(|| self.propose(kind, changes))
        })
    }

    /// Begun minutes at a fixed start or a break are not counted at first, and counted if so much is
    /// needed.
    fn best(&self, propose: impl Fn(bool) -> Option<Proposal>) -> Option<Proposal> {
        let first = propose(false);
        if first.as_ref().is_some_and(Proposal::suffices) {
            return first;
        }
        [first, propose(true)].into_iter().flatten().min_by_key(|proposal| proposal.residual_s)
    }

    /// The minutes that each item gives.
    fn shares(&self, breaks: Breaks, up: bool) -> Vec<i64> {
        let tiers: &[Tier] = match breaks {
            Breaks::Absorb => &[Tier::Talk, Tier::Synthesis],
            Breaks::KeepTheirLength => &[Tier::Break, Tier::Talk, Tier::Synthesis],
        };
        let limits = limits(&self.givers, breaks, up);
        let mut shares = vec![0; self.givers.len()];
        for tier in tiers {
            let gives: Vec<i64> =
                self.givers.iter().map(|giver| if giver.tier == *tier { giver.give } else { 0 }).collect();
            let taken = |before: usize| shares[..before].iter().sum::<i64>();
            let rest: Vec<Limit> = limits
                .iter()
                .map(|limit| Limit { minutes: limit.minutes - taken(limit.before), ..*limit })
                .collect();
            let more = within_limits(&gives, &rest, self.deficit - taken(shares.len()));
            shares.iter_mut().zip(more).for_each(|(share, more)| *share += more);
        }
        shares
    }

    fn plainly(&self, shares: &[i64]) -> Vec<PlanChange> {
        let cuts = self.givers.iter().zip(shares).filter(|(_, share)| **share > 0);
        cuts.map(|(giver, share)| self.extend(giver.slot, -share)).collect()
    }

    /// The same, and no break takes up again what is gained before it.
    fn holding_breaks(&self, shares: &[i64]) -> Vec<PlanChange> {
        let mut changes: Vec<PlanChange> = Vec::new();
        for (giver, &share) in self.givers.iter().zip(shares) {
            let pending = self.situation.record.state(giver.slot) == ItemState::Pending;
            let held = giver.tier == Tier::Break && pending && (share > 0 || !changes.is_empty());
            let minutes = if held { self.to_hold(giver.slot, share, &changes) } else { -share };
            if minutes != 0 {
                changes.push(self.extend(giver.slot, minutes));
            }
        }
        changes
    }

    /// The minutes to be taken from a break so that it is shorter than now by a share.
    fn to_hold(&self, slot: Slot, share: i64, changes: &[PlanChange]) -> i64 {
        let length = |situation: &Situation<'_>| {
            situation.forecast.item(slot).and_then(|item| item.length_s()).unwrap_or_default()
        };
        let wanted = length(self.situation) - share * 60;
        let by_itself = length(&self.situation.if_changed(changes));
        -((by_itself - wanted) / 60).max(0)
    }

    /// What one item alone can usefully give.
    fn alone(&self, giver: &Giver, up: bool) -> i64 {
        let place = self.givers.iter().position(|other| other.slot == giver.slot).unwrap_or_default();
        let breaks = if giver.tier == Tier::Break { Breaks::KeepTheirLength } else { Breaks::Absorb };
        let limits = limits(&self.givers, breaks, up);
        let limit = limits.iter().filter(|limit| limit.before > place).map(|limit| limit.minutes).min();
        giver.give.min(self.deficit).min(limit.unwrap_or(i64::MAX)).max(0)
    }

    /// The item that can give all: talk before the synthesis and breaks; of equals the one with most to
    /// give.
    fn best_alone(&self) -> Option<Slot> {
        let rank = |tier| match tier {
            Tier::Talk => 2,
            Tier::Break => 1,
            Tier::Synthesis => 0,
        };
        let enough = self.givers.iter().rev().filter(|giver| self.alone(giver, true) >= self.deficit);
        enough.max_by_key(|giver| (rank(giver.tier), giver.give)).map(|giver| giver.slot)
    }

    fn all_from(&self, slot: Slot) -> Option<Proposal> {
        let giver = self.givers.iter().find(|giver| giver.slot == slot)?;
        self.best(|up| {
            let minutes = self.alone(giver, up);
            (minutes > 0).then(|| self.propose(Kind::OneItem(slot), vec![self.extend(slot, -minutes)]))
        })
    }

    /// What is to come and could be left out: never a break or a fixed point, the synthesis only if
    /// there is nothing else.
    fn skippable(&self) -> Vec<Slot> {
        let to_come = |giver: &&Giver| {
            self.situation.record.state(giver.slot) == ItemState::Pending
                && self.situation.fixed_at(giver.slot).is_none()
        };
        let of = |tier| {
            let wanted = self.givers.iter().filter(to_come).filter(move |giver| giver.tier == tier);
            wanted.map(|giver| giver.slot).collect::<Vec<_>>()
        };
        let talk = of(Tier::Talk);
        if talk.is_empty() { of(Tier::Synthesis) } else { talk }
    }

    fn smallest_that_suffices(&self, skippable: &[Slot]) -> Option<Slot> {
        let length = |slot| self.situation.forecast.item(slot).and_then(|item| item.length_s()).unwrap_or(0);
        let mut by_length = skippable.to_vec();
        by_length.sort_by_key(|&slot| length(slot));
        let longest = by_length.last().copied();
        let long_enough =
            by_length.into_iter().filter(|&slot| length(slot) >= self.situation.slip_s(self.goal));
        let suffices = |slot: &Slot| self.leave_out(*slot, Kind::Skip(*slot)).suffices();
        long_enough.take(TRIED).find(suffices).or(longest)
    }

    fn leave_out(&self, slot: Slot, kind: Kind) -> Proposal {
        let item = self.situation.id(slot);
        let change = match kind {
            Kind::Park(_) => PlanChange::Park { item },
            _ => PlanChange::Skip { item },
        };
        self.propose(kind, vec![change])
    }

    /// The goal itself gives way.
    fn later(&self) -> Vec<Proposal> {
        match self.goal {
            Goal::Start(slot) => self.later_start(slot),
            Goal::DayEnd => self.later_end().into_iter().collect(),
        }
    }

    /// A fixed point that begins later; what only follows others does so by itself.
    fn later_start(&self, slot: Slot) -> Vec<Proposal> {
        let Some(item) = self.situation.forecast.item(slot) else { return Vec::new() };
        let Some(start) = item.expected_start.filter(|_| self.situation.fixed_at(slot).is_some()) else {
            return Vec::new();
        };
        let Some(time) = self.on_the_minute(start) else { return Vec::new() };
        let fix = PlanChange::Fix { item: self.situation.id(slot), start: Some(time) };
        let planned = self.situation.planned(slot);
        let kept = self.situation.record.item(slot);
        let full = planned.minutes_s + kept.extension_s();
        let length = |situation: &Situation<'_>| {
            situation.forecast.item(slot).and_then(|item| item.length_s()).unwrap_or_default()
        };
        let moved = self.situation.if_changed(std::slice::from_ref(&fix));
        let by_itself = length(&moved);
        let absorbed = minutes_up(full - by_itself);
        let mut whole = vec![fix.clone()];
        let mut shorter = vec![fix];
        if absorbed > 0 {
            whole.push(self.extend(slot, absorbed));
        }
        let room = (by_itself - planned.min_s).max(0) / 60;
        let cut = self.deficit.min(room);
        if !planned.absorbs && cut > 0 {
            shorter.push(self.extend(slot, -cut));
        }
        let whole = self.propose(Kind::Later(slot), whole);
        if shorter == whole.changes {
            return vec![whole];
        }
        vec![whole, self.propose(Kind::LaterAndShorter(slot), shorter)]
    }

    fn later_end(&self) -> Option<Proposal> {
        let end = self.situation.forecast.end;
        end.hard?;
        let to = self.on_the_minute(end.expected)?;
        let day = u16::try_from(self.situation.forecast.day).ok()?;
        Some(self.propose(Kind::MoveEnd, vec![PlanChange::HardEnd { day, to: Some(to) }]))
    }

    /// The time of day at or after an instant; none on another date than the day's.
    fn on_the_minute(&self, at: DateTime<Utc>) -> Option<NaiveTime> {
        let plan = self.situation.workshop.plan();
        let at = at + TimeDelta::seconds((60 - at.timestamp().rem_euclid(60)) % 60);
        let local = plan.local(at);
        (local.date_naive() == plan.days[self.situation.forecast.day].date).then(|| local.time())
    }
}

fn extend(situation: &Situation<'_>, slot: Slot, minutes: i64) -> PlanChange {
    // No item is longer than a day.
    PlanChange::Extend { item: situation.id(slot), minutes: i32::try_from(minutes).unwrap_or_default() }
}

/// What runs, if it is at its end or past it, and the break that waits for it.
pub fn waits(workshop: &Workshop, record: &Record, now: DateTime<Utc>) -> Option<(Slot, Slot)> {
    let plan = workshop.plan();
    let current = record.current().filter(|&slot| record.state(slot) == ItemState::Running)?;
    let day = record.day_of(current);
    let next = record.next_pending(day).filter(|&slot| workshop.item(slot).is_break())?;
    let over = matches!(record.signal(workshop.timetable(), current, now), Signal::Danger | Signal::Overtime);
    let is_today = plan.local(now).date_naive() == plan.days[day].date;
    // One that is fixed at a later time does not wait yet.
    let end = now + TimeDelta::seconds(record.remaining_s(workshop.timetable(), current, now).max(0));
    let due = record.fixed_at(plan, workshop.timetable(), next).is_none_or(|fixed| fixed <= end);
    (over && due && is_today && !workshop.item(current).is_break()).then_some((current, next))
}

/// What can be done then (`product.md`, scene 4).
fn waiting_break(situation: &Situation<'_>, goal: Option<Goal>) -> Vec<Proposal> {
    let Situation { workshop, record, now, .. } = situation;
    let timetable = workshop.timetable();
    let Some((current, to)) = waits(workshop, record, *now) else { return Vec::new() };
    // What was overrun already is not what is added.
    let overrun = (-record.remaining_s(timetable, current, *now)).max(0);
    let minutes = STEP_MINUTES * (overrun / 60 / STEP_MINUTES + 1);
    let longer = vec![extend(situation, current, minutes)];
    let after = situation.if_changed(&longer);
    let length = after.forecast.item(to).and_then(|item| item.length_s()).unwrap_or_default();
    let full = situation.planned(to).minutes_s + record.item(to).extension_s();
    let absorbed = minutes_up(full - length);
    let minutes = i32::try_from(minutes).unwrap_or_default();
    let propose = |kind, changes| Proposal::new(situation, goal, kind, changes);
    let mut proposals = Vec::new();
    if absorbed > 0 {
        let mut keeping = longer.clone();
        keeping.push(extend(situation, to, absorbed));
        proposals.push(propose(Kind::AddKeepingBreak { minutes, to }, keeping));
    }
    proposals.push(propose(Kind::AddIntoBreak { minutes, to }, longer));
    proposals.push(propose(Kind::MoveOn { to }, Vec::new()));
    proposals
}
