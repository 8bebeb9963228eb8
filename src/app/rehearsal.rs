//! A rehearsal: how fast its clock goes, and the commands that steer it.

use chrono::TimeDelta;

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::words;
use crate::domain::live::{Press, decide};
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::domain::timing::{Change, Moment, Slot, next_moment};
use crate::i18n::{Catalogue, dates};

/// A clock of its own, on a copy that is thrown away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rehearsal {
    /// How many times faster than the wall clock; 0 is frozen.
    pub speed: u32,
    /// How fast it goes when it is let go again.
    usual: u32,
}

/// The fastest: an hour in a second.
pub const FASTEST: u32 = 3_600;

/// The speeds that faster and slower go through; another one may be asked for at the start.
const SPEEDS: [u32; 6] = [0, 1, 10, 60, 600, FASTEST];

impl Rehearsal {
    pub fn new(speed: u32) -> Self {
        Self { speed, usual: speed.max(1) }
    }

    fn set(&mut self, speed: u32) {
        self.speed = speed;
        if speed > 0 {
            self.usual = speed;
        }
    }
}

/// A step that was made, for the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub moment: Moment,
    /// The title of the item that it is about, in the language of the screen.
    title: String,
}

/// Whether a command steers the clock of a rehearsal and nothing else.
pub(super) fn is_for_rehearsals(command: Command) -> bool {
    matches!(command, Command::StepTime | Command::Freeze | Command::Faster | Command::Slower)
}

impl Model {
    pub(super) fn rehearsal_command(&mut self, command: Command) -> Vec<Effect> {
        let Some(rehearsal) = &mut self.rehearsal else { return self.refuse(Refusal::OnlyInRehearsal) };
        let speed = rehearsal.speed;
        let speed = match command {
            Command::Freeze if speed == 0 => rehearsal.usual,
            Command::Freeze => 0,
            Command::Faster => SPEEDS.into_iter().find(|faster| *faster > speed).unwrap_or(FASTEST),
            Command::Slower => SPEEDS.into_iter().rev().find(|slower| *slower < speed).unwrap_or(0),
            _ => return self.step_time(),
        };
        rehearsal.set(speed);
        vec![Effect::SetSpeed(speed)]
    }

    /// To the next moment at which something changes by itself.
    fn step_time(&mut self) -> Vec<Effect> {
        let workshop = &self.workshop;
        let next = next_moment(workshop.plan(), workshop.timetable(), workshop.record(), self.now);
        let Some(moment) = next else { return self.refuse(Refusal::NothingToCome) };
        let title = |slot| workshop.item(slot).title.get(self.lang).to_owned();
        let title = slot_of(moment.change).map(title).unwrap_or_default();
        if self.screen != Screen::Room {
            self.notice = Some(Notice::Stepped(Step { moment, title }));
        }
        vec![Effect::JumpTo(moment.at)]
    }

    /// While the clock is frozen, a second "next" would always come within a second of the first and be
    /// taken for a slip (`timing.md` R11): it takes that second instead.
    pub(super) fn press_next(&mut self) -> Vec<Effect> {
        let is_frozen = self.rehearsal.is_some_and(|rehearsal| rehearsal.speed == 0);
        if !is_frozen || decide(&self.workshop, Press::Next, self.now) != Err(Refusal::NextTwice) {
            return self.press(Press::Next);
        }
        self.now += TimeDelta::seconds(1);
        let mut effects = self.press(Press::Next);
        effects.push(Effect::JumpTo(self.now));
        effects
    }
}

fn slot_of(change: Change) -> Option<Slot> {
    match change {
        Change::Warning(slot)
        | Change::Danger(slot)
        | Change::End(slot)
        | Change::Overtime(slot, _)
        | Change::Held(slot, _)
        | Change::Due(slot) => Some(slot),
        Change::HardEnd(_) => None,
    }
}

/// What a rehearsal was stepped to, in words.
pub(super) fn step(texts: &Catalogue, plan: &Plan, step: &Step) -> String {
    let Step { moment, title } = step;
    let time = words::clock(plan, moment.at);
    match moment.change {
        Change::Warning(_) => texts.rehearsal_step_warning(time, title),
        Change::Danger(_) => texts.rehearsal_step_danger(time, title),
        Change::End(_) => texts.rehearsal_step_end(time, title),
        Change::Overtime(_, minutes) => texts.rehearsal_step_overtime(minutes, time, title),
        Change::Held(_, minutes) => texts.rehearsal_step_held(minutes, time),
        Change::Due(_) => texts.rehearsal_step_due(time, title),
        Change::HardEnd(day) => {
            let date = dates::day_and_month(texts.lang(), plan.days[day].date);
            texts.rehearsal_step_hard_end(time, date)
        }
    }
}

/// What the banner of a rehearsal says.
pub fn banner(texts: &Catalogue, rehearsal: Rehearsal) -> String {
    match rehearsal.speed {
        0 => texts.rehearsal_banner_frozen(),
        1 => texts.rehearsal_banner(),
        speed => texts.rehearsal_banner_speed(speed),
    }
}
