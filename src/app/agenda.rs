//! The agenda on the desk: which day is looked at, which item is chosen.

use super::command::{Command, Focus};
use super::model::{Model, Screen};
use crate::domain::timing::Slot;

/// What is looked at; by itself the agenda follows what runs.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// The day looked at, when it is not the day that matters now.
    pub day: Option<usize>,
    /// The item chosen; none follows what runs.
    pub chosen: Option<Slot>,
}

impl Model {
    /// The arrows, in the agenda or in the notes.
    pub(super) fn move_choice(&mut self, command: Command) {
        const PAGE: i64 = 10;
        let step = match command {
            Command::Up => -1,
            Command::PageUp => -PAGE,
            Command::PageDown => PAGE,
            Command::First => i64::from(i32::MIN),
            Command::Last => i64::from(i32::MAX),
            _ => 1,
        };
        if self.screen == Screen::Timeline {
            self.move_on_timeline(step);
        } else if self.screen == Screen::Exchange {
            self.move_on_board(step);
        } else if self.screen == Screen::Minutes {
            self.move_in_preview(command);
        } else if matches!(self.focus, Focus::Notes | Focus::Search) || self.screen == Screen::Capture {
            self.choose_note(step);
        } else {
            self.choose_item(step);
        }
    }

    /// Moves the choice by so many items of the day that is shown.
    fn choose_item(&mut self, step: i64) {
        let order = self.choosable();
        let target = self.target();
        let place = order.iter().position(|&slot| Some(slot) == target).unwrap_or_default() as i64;
        let place = (place + step).clamp(0, order.len() as i64 - 1) as usize;
        self.agenda.chosen = order.get(place).copied();
        self.refresh_list();
    }

    pub(super) fn show_other_day(&mut self) {
        if self.screen == Screen::Timeline {
            return self.move_to_other_day();
        }
        self.agenda.day = Some((self.shown_day() + 1) % self.workshop.plan().days.len());
        self.agenda.chosen = None;
        self.refresh_list();
    }

    /// The agenda follows what runs again.
    pub(super) fn follow_what_runs(&mut self) {
        self.agenda = Agenda::default();
        self.refresh_list();
    }
}
