//! The plan as instants (`timing.md` R2): frozen, so that planned and held can be compared.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::ids::ItemId;
use crate::domain::plan::{Item, Plan, Segment};

/// The place of an item in the whole plan, counted over all days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(pub usize);

/// When an item should begin and end.
#[derive(Clone, Debug)]
pub struct Planned {
    pub id: ItemId,
    pub day: usize,
    /// The index of the item within its day.
    pub index: usize,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    /// Whether the start is a time of its own, not the previous item's end.
    pub fixed: bool,
    pub until: Option<DateTime<Utc>>,
    pub minutes_s: i64,
    pub min_s: i64,
    pub absorbs: bool,
    /// Seconds between the previous planned end and this start; negative is an overlap. Gaps and
    /// overlaps are displayed, not repaired.
    pub gap_s: i64,
    /// The times of its segments.
    pub parts: Vec<PlannedPart>,
    /// Not in the plan, but put in while the workshop is held: it was planned to take no time.
    pub added: bool,
    /// Before which item it was put; none where it was put last, or was planned.
    pub added_before: Option<Slot>,
}

impl Planned {
    /// Of an item that the plan did not have: it begins and ends where it was put in.
    fn added(item: &Item, day: usize, index: usize, at: DateTime<Utc>) -> Self {
        let minutes_s = i64::from(item.minutes) * 60;
        Self {
            id: item.id.clone(),
            day,
            index,
            start: at,
            end: at,
            fixed: false,
            until: None,
            minutes_s,
            min_s: minutes_s,
            absorbs: false,
            gap_s: 0,
            parts: Vec::new(),
            added: true,
            added_before: None,
        }
    }
}

/// How long a segment may talk and be asked, in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedPart {
    pub talk_s: i64,
    pub questions_s: i64,
}

impl PlannedPart {
    pub fn of_minutes(talk: u32, questions: u32) -> Self {
        Self { talk_s: i64::from(talk) * 60, questions_s: i64::from(questions) * 60 }
    }
}

/// The planned times of every item of every day.
#[derive(Clone, Debug)]
pub struct Timetable {
    planned: Vec<Planned>,
    by_id: HashMap<ItemId, Slot>,
    /// The slots of each day, in the order of the plan.
    days: Vec<Vec<Slot>>,
}

impl Timetable {
    pub fn new(plan: &Plan) -> Self {
        Self::with_added(plan, &HashMap::new())
    }

    /// Of a plan with items that were added live, each put before another one or last.
    pub fn with_added(plan: &Plan, added: &HashMap<ItemId, Option<ItemId>>) -> Self {
        let mut planned = Vec::new();
        let mut by_id = HashMap::new();
        let mut days = Vec::new();
        for (day, d) in plan.days.iter().enumerate() {
            let mut slots = Vec::new();
            let mut previous_end = plan.instant(d.date, d.start);
            for (index, item) in d.items.iter().enumerate() {
                if added.contains_key(&item.id) {
                    by_id.insert(item.id.clone(), Slot(planned.len()));
                    planned.push(Planned::added(item, day, index, previous_end));
                    continue;
                }
                let start = item.start.map_or(previous_end, |time| plan.instant(d.date, time));
                let minutes_s = i64::from(item.minutes) * 60;
                let until = item.until.map(|time| plan.instant(d.date, time));
                let end = until.unwrap_or(start + TimeDelta::seconds(minutes_s)).max(start);
                let part =
                    |segment: &Segment| PlannedPart::of_minutes(segment.minutes, segment.questions_minutes);
                let slot = Slot(planned.len());
                by_id.insert(item.id.clone(), slot);
                slots.push(slot);
                planned.push(Planned {
                    id: item.id.clone(),
                    day,
                    index,
                    start,
                    end,
                    fixed: item.start.is_some(),
                    until,
                    minutes_s,
                    min_s: i64::from(item.min_minutes) * 60,
                    absorbs: item.absorbs,
                    gap_s: (start - previous_end).num_seconds(),
                    parts: item.segments.iter().map(part).collect(),
                    added: false,
                    added_before: None,
                });
                previous_end = end;
            }
            days.push(slots);
        }
        let mut timetable = Self { planned, by_id, days };
        // In the order in which they were added: one may stand before another that was added earlier.
        for slot in timetable.slots() {
            let before = added.get(&timetable.planned[slot.0].id).and_then(Option::as_ref);
            if let Some(before) = before.and_then(|before| timetable.slot(before)) {
                let at = timetable.planned[before.0].start;
                let planned = &mut timetable.planned[slot.0];
                (planned.start, planned.end, planned.added_before) = (at, at, Some(before));
            }
        }
        timetable
    }

    pub fn slot(&self, id: &ItemId) -> Option<Slot> {
        self.by_id.get(id).copied()
    }

    pub fn planned(&self, slot: Slot) -> &Planned {
        &self.planned[slot.0]
    }

    pub fn item<'a>(&self, plan: &'a Plan, slot: Slot) -> &'a Item {
        let planned = self.planned(slot);
        &plan.days[planned.day].items[planned.index]
    }

    pub fn len(&self) -> usize {
        self.planned.len()
    }

    pub fn is_empty(&self) -> bool {
        self.planned.is_empty()
    }

    pub fn slots(&self) -> impl Iterator<Item = Slot> + use<> {
        (0..self.planned.len()).map(Slot)
    }

    /// The slots of a day in the order of the plan, without what was added live.
    pub fn day(&self, day: usize) -> &[Slot] {
        &self.days[day]
    }

    pub fn days(&self) -> usize {
        self.days.len()
    }

    /// When the last item of a day should end.
    pub fn day_end(&self, day: usize) -> Option<DateTime<Utc>> {
        self.days[day].last().map(|&slot| self.planned(slot).end)
    }
}
