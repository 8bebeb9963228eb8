//! The timeline: what is chosen on it, and what it was opened over.

use super::command::{Command, Focus};
use super::model::{Model, Screen};
use crate::domain::timing::{Slot, shown_on};

/// The state of the screen; the bars are computed when they are drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timeline {
    /// The item whose times are told; none follows what runs.
    chosen: Option<Slot>,
    /// Where it was opened, to go back there.
    beneath: Option<(Screen, Focus)>,
}

impl Model {
    /// Opens the timeline, or goes back to where it was opened. It tells reasons as people typed them:
    /// a program that was opened for the room has none.
    pub(super) fn toggle_timeline(&mut self) {
        if self.screen == Screen::Timeline {
            self.close_timeline();
        } else if self.home != Screen::Room {
            self.timeline = Timeline { chosen: None, beneath: Some((self.screen, self.focus)) };
            self.screen = Screen::Timeline;
            self.focus = Focus::Timeline;
        }
    }

    /// Goes back to where the timeline was opened, if it is open.
    pub(super) fn close_timeline(&mut self) {
        if self.screen != Screen::Timeline {
            return;
        }
        let beneath = self.timeline.beneath.take();
        self.screen = beneath.map_or(self.home, |(screen, _)| screen);
        self.focus = beneath.map_or_else(|| self.resting_focus(), |(_, focus)| focus);
    }

    /// The item whose times the timeline tells: the chosen one; else what runs; else what is next; else
    /// the last of the day. None in a workshop without items.
    pub fn on_timeline(&self) -> Option<Slot> {
        let record = self.workshop.record();
        let day = self.workshop.day_at(self.now);
        let chosen = self.timeline.chosen.filter(|chosen| self.every_item().contains(chosen));
        let next = || record.current().or_else(|| record.next_pending(day));
        chosen
            .or_else(next)
            .or_else(|| record.order(day).last().copied())
            .or(self.every_item().first().copied())
    }

    pub(super) fn choose_on_timeline(&mut self, slot: Slot) {
        self.timeline.chosen = Some(slot);
    }

    /// Moves the choice by so many items, from day to day.
    pub(super) fn move_on_timeline(&mut self, step: i64) {
        let items = self.every_item();
        let place = items.iter().position(|&slot| Some(slot) == self.on_timeline()).unwrap_or_default();
        let place = (place as i64 + step).clamp(0, (items.len() as i64 - 1).max(0)) as usize;
        self.timeline.chosen = items.get(place).copied();
    }

    /// Chooses the first item of the next day that has one; after the last day, of the first.
    pub(super) fn move_to_other_day(&mut self) {
        let record = self.workshop.record();
        let days = self.workshop.plan().days.len();
        let chosen = self.on_timeline();
        let day = (0..days).find(|&day| shown_on(record, day).any(|slot| Some(slot) == chosen));
        let later = (1..=days).map(|step| (day.unwrap_or_default() + step) % days);
        let first = later.filter_map(|day| shown_on(record, day).next()).next();
        self.timeline.chosen = first.or(chosen);
    }

    /// The items of all days, in the order in which they are held.
    fn every_item(&self) -> Vec<Slot> {
        let record = self.workshop.record();
        let days = 0..self.workshop.plan().days.len();
        days.flat_map(|day| shown_on(record, day)).collect()
    }

    /// Whether a command leaves the timeline, because it works on what lies beneath.
    pub(super) fn leaves_timeline(&self, command: Command) -> bool {
        self.screen == Screen::Timeline && !command.entry().foci.contains(&Focus::Timeline)
    }
}
