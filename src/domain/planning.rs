//! The plan as it is now: as it was brought, as it was changed before it was published, and with what
//! was added while it is held (`timing.md` R2).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::event::{Body, Event};
use super::ids::{EventId, ItemId};
use super::lang::Text;
use super::plan::{Item, Plan};
use super::plan_change::PlanChange;

/// What the log of presses makes of the plan that was brought.
#[derive(Clone, Debug)]
pub struct Planning {
    /// The plan, with what was added live as the last items of their days.
    pub plan: Arc<Plan>,
    /// What was added live, and before which item it was put.
    pub added: HashMap<ItemId, Option<ItemId>>,
    /// Changes that became part of the plan itself, because it was not published.
    pub absorbed: HashSet<EventId>,
    /// Whether a change made now would become part of the plan.
    pub is_draft: bool,
}

impl Planning {
    /// The plan as it was brought, and published.
    pub fn published(plan: Arc<Plan>) -> Self {
        Self { plan, added: HashMap::new(), absorbed: HashSet::new(), is_draft: false }
    }

    /// Follows a log that is in the order of its instants. Where two laptops added something under the
    /// same id, the later one gets another, in the log as well.
    pub fn of(brought: &Arc<Plan>, log: &mut [Event]) -> Self {
        let mut planning = Self::published(brought.clone());
        let is_planning = |event: &&Event| matches!(event.body, Body::Draft { .. } | Body::Change { .. });
        if !log.iter().any(|event| is_planning(&event)) {
            return planning;
        }
        let mut has_begun = false;
        for event in log {
            planning.rename_added(event);
            match &event.body {
                Body::Start { .. } | Body::Reopen { .. } | Body::Restart { .. } => {
                    has_begun = true;
                    planning.is_draft = false;
                }
                Body::Draft { on } => planning.is_draft = *on && !has_begun,
                Body::Extend { item, minutes, .. } if planning.is_draft => {
                    planning.change_plan(&PlanChange::Extend { item: item.clone(), minutes: *minutes });
                    planning.absorbed.insert(event.id);
                }
                Body::Move { item, before } if planning.is_draft => {
                    planning.move_before(item, before);
                    planning.absorbed.insert(event.id);
                }
                Body::Change { changes, .. } if planning.is_draft => {
                    changes.iter().for_each(|change| planning.change_plan(change));
                    planning.absorbed.insert(event.id);
                }
                Body::Change { changes, .. } => changes.iter().for_each(|change| planning.add_live(change)),
                _ => {}
            }
        }
        planning
    }

    fn rename_added(&self, event: &mut Event) {
        let Body::Change { changes, .. } = &mut event.body else { return };
        for change in changes {
            if let PlanChange::Add { item, .. } = change
                && self.plan.item(item).is_some()
            {
                let mut free = (2..).map(|number| ItemId::new(format!("{item}-{number}")));
                *item = free.find(|id| self.plan.item(id).is_none()).unwrap_or_else(|| item.clone());
            }
        }
    }

    fn change_plan(&mut self, change: &PlanChange) {
        let plan = Arc::make_mut(&mut self.plan);
        match change {
            PlanChange::Extend { item, minutes } => {
                if let Some(item) = item_mut(plan, item) {
                    let minutes = i64::from(item.minutes) + i64::from(*minutes);
                    item.minutes = u32::try_from(minutes.max(1)).unwrap_or(u32::MAX);
                    item.min_minutes = item.min_minutes.min(item.minutes);
                }
            }
            PlanChange::Place { item, day, before } => place(plan, item, usize::from(*day), before.as_ref()),
            PlanChange::Add { item, title, minutes, day, before } => {
                if let Some(added) = added_item(plan, item, title, *minutes)
                    && let Some(items) = plan.days.get_mut(usize::from(*day)).map(|day| &mut day.items)
                {
                    items.insert(place_of(items, before.as_ref()), added);
                }
            }
            PlanChange::Fix { item, start } => {
                if let Some(item) = item_mut(plan, item) {
                    item.start = *start;
                }
            }
            PlanChange::HardEnd { day, to } => {
                if let Some(day) = plan.days.get_mut(usize::from(*day)) {
                    day.hard_end = *to;
                }
            }
            // What is left out or parked stays in the plan; the record says that it is not held.
            PlanChange::Skip { .. } | PlanChange::Park { .. } => {}
        }
    }

    fn move_before(&mut self, item: &ItemId, before: &ItemId) {
        if let Some((day, _)) = self.plan.item(before) {
            place(Arc::make_mut(&mut self.plan), item, day, Some(before));
        }
    }

    fn add_live(&mut self, change: &PlanChange) {
        let PlanChange::Add { item, title, minutes, day, before } = change else { return };
        if usize::from(*day) >= self.plan.days.len() {
            return;
        }
        let plan = Arc::make_mut(&mut self.plan);
        if let Some(added) = added_item(plan, item, title, *minutes) {
            plan.days[usize::from(*day)].items.push(added);
            self.added.insert(item.clone(), before.clone());
        }
    }
}

fn item_mut<'a>(plan: &'a mut Plan, id: &ItemId) -> Option<&'a mut Item> {
    plan.days.iter_mut().flat_map(|day| &mut day.items).find(|item| item.id == *id)
}

fn place_of(items: &[Item], before: Option<&ItemId>) -> usize {
    let place = before.and_then(|before| items.iter().position(|item| item.id == *before));
    place.unwrap_or(items.len())
}

fn place(plan: &mut Plan, item: &ItemId, day: usize, before: Option<&ItemId>) {
    let Some((from, _)) = plan.item(item) else { return };
    // A day is never without an item.
    if day >= plan.days.len() || before == Some(item) || (from != day && plan.days[from].items.len() == 1) {
        return;
    }
    let index = plan.days[from].items.iter().position(|other| other.id == *item).unwrap_or_default();
    let mut moved = plan.days[from].items.remove(index);
    if from != day {
        // Its time of day belonged to the other day.
        moved.start = None;
    }
    let items = &mut plan.days[day].items;
    items.insert(place_of(items, before), moved);
}

/// An item of which no more is known than what was said; none when its id is taken.
fn added_item(plan: &Plan, id: &ItemId, title: &str, minutes: u32) -> Option<Item> {
    plan.item(id).is_none().then(|| Item::bare(id.clone(), Text::plain(title), minutes))
}
