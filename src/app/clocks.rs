//! The machine's clocks (`timing.md` R12): sleep, a clock that was set, another zone, and a day that
//! nobody ended. At the desk, which steers; a rehearsal has a clock of its own and none of this.

use chrono::{DateTime, NaiveDate, NaiveTime, Offset, TimeDelta, Utc};
use tui_input::Input;

use super::effect::Effect;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::{Ask, Overlay};
use super::words;
use crate::domain::clock::{BEAT_MS, LONGEST_SILENCE_MS, Passage, Reading};
use crate::domain::event::{Body, Stream};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::live::{Press, decide};
use crate::domain::refusal::Refusal;
use crate::domain::timing::{Run, Slot};

/// A look comes every second: the next one would be too late for a heartbeat.
const BEAT_DUE_MS: i64 = BEAT_MS - 1_000;

#[derive(Clone, Debug, Default)]
pub struct Clocks {
    last: Option<Reading>,
    /// When the last heartbeat was given out, by the boot clock.
    beat_ms: Option<i64>,
    /// The clock was set: until somebody has seen it.
    set: Option<(EventId, i64)>,
    /// The zone of the machine, in seconds ahead of UTC, of which somebody knows.
    zone_seen: Option<i32>,
    left: Option<LeftRunning>,
}

/// What runs belongs to a day that is past: when did it end?
#[derive(Clone, Debug)]
struct LeftRunning {
    started_by: EventId,
    item: ItemId,
    began: DateTime<Utc>,
    /// What Enter answers.
    probably: DateTime<Utc>,
    /// Nobody wants to say now: asked again at the next opening.
    put_away: bool,
}

/// What a banner says of the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ClockBanner {
    /// Positive: it was set forward. The undo key takes it back while nothing else was pressed.
    Set { by_ms: i64, is_last_press: bool },
    /// The times of day in the zone of the workshop, which the program shows, and in the laptop's.
    Zone { workshop: NaiveTime, laptop: NaiveTime },
}

impl Model {
    /// The program was opened: what happened since somebody was last here?
    pub(super) fn clocks_at_opening(&mut self, reading: Reading, heartbeats: &[Reading]) -> Vec<Effect> {
        self.clocks.last = Some(reading);
        if !self.minds_the_clocks() {
            return Vec::new();
        }
        let mut effects = Vec::new();
        let of_this_boot = heartbeats.iter().filter(|beat| beat.boot == reading.boot);
        if let Some(before) = of_this_boot.max_by_key(|beat| beat.boot_ms) {
            effects.extend(self.take_clock_set(Passage::between(before, &reading)));
        }
        // One of a later time than now was written by a clock that was wrong.
        let past = heartbeats.iter().filter(|beat| beat.wall <= reading.wall);
        let newest = past.max_by_key(|beat| beat.wall);
        let silence = newest.and_then(|before| Passage::between(before, &reading).silence());
        effects.extend(self.take_silence(silence));
        effects.extend(self.beat_if_due());
        effects
    }

    /// What the clocks say now, compared with what they said last.
    pub(super) fn take_clocks(&mut self, reading: Reading) -> Vec<Effect> {
        let before = self.clocks.last.replace(reading);
        if !self.minds_the_clocks() {
            return Vec::new();
        }
        let passage = before.map_or(Passage::Steady, |before| Passage::between(&before, &reading));
        let mut effects = self.take_clock_set(passage);
        effects.extend(self.take_silence(passage.silence()));
        effects.extend(self.beat_if_due());
        effects
    }

    /// Those who steer mind the clocks: one desk, not every screen of a workshop.
    fn minds_the_clocks(&self) -> bool {
        self.home == Screen::Desk && self.rehearsal.is_none()
    }

    fn take_clock_set(&mut self, passage: Passage) -> Vec<Effect> {
        let Some(body @ Body::ClockSet { since_ms, until_ms, by_ms }) = passage.clock_set() else {
            return Vec::new();
        };
        let tag = self.author.tag(Stream::Time);
        if let Some(known) = self.workshop.known_clock_set(tag, since_ms, by_ms) {
            // Another program of this machine was quicker; or somebody took it back, and it stays so.
            if self.workshop.clock_set_counts(known) && self.is_last_press(known) {
                self.clocks.set = Some((known, by_ms));
            }
            return Vec::new();
        }
        // Where nothing moves with it there is nothing to tell.
        if !self.workshop.has_pressed_on_machine(tag, since_ms, until_ms) {
            return Vec::new();
        }
        let event = self.record(Stream::Time, self.now, body);
        self.clocks.set = Some((event.id, by_ms));
        vec![Effect::Commit(event)]
    }

    /// Nobody looked for a while: told where something ran, or asked about where its day is over.
    fn take_silence(&mut self, silence: Option<(DateTime<Utc>, DateTime<Utc>)>) -> Vec<Effect> {
        self.find_left_running(silence.map(|(from, _)| from));
        let effects = match silence {
            Some((from, to)) if self.clocks.left.is_none() => self.take_gap(from, to),
            _ => Vec::new(),
        };
        self.ask_when_it_ended();
        effects
    }

    fn take_gap(&mut self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Effect> {
        // Who pressed meanwhile, elsewhere or by a command, was there.
        let log = self.workshop.log().iter().rev();
        let last = log.filter(|press| press.body.is_steering()).map(|press| press.at).find(|&at| at <= to);
        let from = last.map_or(from, |last| last.max(from));
        let is_short = (to - from).num_milliseconds() <= LONGEST_SILENCE_MS;
        let is_told = is_short || self.workshop.has_gap(self.author.tag(Stream::Time), from, to);
        if is_told || self.current().is_none() {
            return Vec::new();
        }
        let body = Body::Gap { from_ms: from.timestamp_millis(), to_ms: to.timestamp_millis() };
        let event = self.record(Stream::Time, self.now, body);
        self.notice = Some(Notice::WasAway { from, to });
        vec![Effect::Commit(event)]
    }

    /// A heartbeat when the last one is old, and something runs.
    fn beat_if_due(&mut self) -> Option<Effect> {
        let now_ms = self.clocks.last?.boot_ms;
        // When what was left running was last seen is not written over before somebody has said when it
        // ended.
        if self.clocks.left.is_some() {
            return None;
        }
        let is_due = self.clocks.beat_ms.is_none_or(|last| now_ms - last >= BEAT_DUE_MS);
        (is_due && self.current().is_some()).then(|| self.beat(now_ms))
    }

    fn beat(&mut self, now_ms: i64) -> Effect {
        self.clocks.beat_ms = Some(now_ms);
        Effect::Beat
    }

    /// One with every press, and when the program is left while something runs: so the last moment is
    /// known.
    pub(super) fn beat_with(&mut self, effects: &mut Vec<Effect>) {
        let Some(last) = self.clocks.last.filter(|_| self.minds_the_clocks()) else { return };
        if self.clocks.left.is_some() {
            return;
        }
        let is_moment = effects.iter().any(|effect| match effect {
            Effect::Commit(event) => event.body.is_steering() || matches!(event.body, Body::Undo { .. }),
            Effect::Quit => self.current().is_some(),
            _ => false,
        });
        if is_moment && !effects.contains(&Effect::Beat) {
            let beat = self.beat(last.boot_ms);
            // What ends the program is carried out last.
            effects.insert(0, beat);
        }
    }

    // A day that nobody ended.

    fn find_left_running(&mut self, last_seen: Option<DateTime<Utc>>) {
        let found = self.run_of_a_past_day();
        match (found, &self.clocks.left) {
            (None, _) => self.clocks.left = None,
            (Some((_, run)), Some(left)) if left.started_by == run.started_by => {}
            (Some((slot, run)), _) => {
                self.clocks.left = Some(LeftRunning {
                    started_by: run.started_by,
                    item: self.id_of(slot),
                    began: run.span.from,
                    probably: self.probable_end(slot, run, last_seen),
                    put_away: false,
                });
            }
        }
    }

    /// What runs since an earlier date, if its time is over as well: an evening may end after midnight.
    fn run_of_a_past_day(&self) -> Option<(Slot, Run)> {
        let slot = self.current()?;
        let run = *self.workshop.record().item(slot).runs.last()?;
        let is_past = self.date_of(run.span.from) < self.date_of(self.now);
        (is_past && self.planned_end_of(slot, run) < self.now).then_some((slot, run))
    }

    fn date_of(&self, at: DateTime<Utc>) -> NaiveDate {
        self.workshop.plan().local(at).date_naive()
    }

    /// When a run would have ended by itself.
    fn planned_end_of(&self, slot: Slot, run: Run) -> DateTime<Utc> {
        let (record, timetable) = (self.workshop.record(), self.workshop.timetable());
        run.span.from + TimeDelta::seconds(record.remaining_s(timetable, slot, run.span.from).max(0))
    }

    /// When a run of a past day ended, as far as a program can tell: when somebody was last seen; else
    /// the last press or note of that day; else when it would have ended.
    fn probable_end(&self, slot: Slot, run: Run, last_seen: Option<DateTime<Utc>>) -> DateTime<Utc> {
        let began = run.span.from;
        let is_that_day = |at: &DateTime<Utc>| *at > began && self.date_of(*at) == self.date_of(began);
        let presses = self.workshop.log().iter().filter(|press| press.body.is_steering());
        let notes = self.workshop.notes().iter().map(|note| note.at);
        let done = || presses.map(|press| press.at).chain(notes).filter(is_that_day).max();
        last_seen.filter(is_that_day).or_else(done).unwrap_or_else(|| self.planned_end_of(slot, run))
    }

    /// Asks, unless something else is being asked or typed.
    fn ask_when_it_ended(&mut self) {
        if self.overlay.is_some() || self.leaving || (self.focus.is_text() && !self.line.is_empty()) {
            return;
        }
        let Some(left) = self.clocks.left.as_ref().filter(|left| !left.put_away) else { return };
        let input = Input::new(words::clock(self.workshop.plan(), left.probably));
        self.overlay = Some(Overlay::Prompt { ask: Ask::LeftRunning(left.item.clone()), input });
    }

    /// The date of what was left running.
    pub fn left_running_since(&self) -> Option<NaiveDate> {
        self.clocks.left.as_ref().map(|left| self.date_of(left.began))
    }

    pub(super) fn put_question_away(&mut self) {
        if let Some(left) = &mut self.clocks.left {
            left.put_away = true;
        }
    }

    /// Somebody else has answered it.
    pub(super) fn close_question_that_is_answered(&mut self) {
        if let Some(Overlay::Prompt { ask: Ask::LeftRunning(_), .. }) = &self.overlay {
            let started_by = self.run_of_a_past_day().map(|(_, run)| run.started_by);
            if started_by != self.clocks.left.as_ref().map(|left| left.started_by) {
                self.overlay = None;
            }
        }
    }

    /// It ended at a time of its own day; the night is not counted.
    pub(super) fn answer_when_it_ended(&mut self, text: &str) -> Vec<Effect> {
        let Some(left) = self.clocks.left.clone() else { return Vec::new() };
        let plan = self.workshop.plan();
        let typed = self.time_of_day_on(self.date_of(left.began), text);
        // To the minute as it was offered, it is meant to the second.
        let at = if text == words::clock(plan, left.probably) { Some(left.probably) } else { typed };
        let refusal = match at {
            None => Refusal::BadTime { given: text.to_owned() },
            Some(at) if at < left.began => {
                Refusal::BeforeStart { at, item: left.item.clone(), began: left.began }
            }
            Some(at) => match decide(&self.workshop, Press::End, at) {
                Ok(body) => {
                    self.clocks.left = None;
                    return vec![Effect::Commit(self.record(Stream::Time, at, body))];
                }
                Err(refusal) => refusal,
            },
        };
        // The question stays until it is answered or put away.
        self.overlay =
            Some(Overlay::Prompt { ask: Ask::LeftRunning(left.item), input: Input::new(text.to_owned()) });
        self.refuse(refusal)
    }

    // The banner.

    /// What is to be said of the clocks until somebody has seen it.
    pub fn clock_banner(&self) -> Option<ClockBanner> {
        // There is one banner, and a disk that says no is graver.
        if self.storage.trouble.is_some() {
            return None;
        }
        if let Some((event, by_ms)) = self.clocks.set
            && self.workshop.clock_set_counts(event)
        {
            return Some(ClockBanner::Set { by_ms, is_last_press: self.is_last_press(event) });
        }
        let offset_s = self.clocks.last?.utc_offset_s;
        let workshop = self.workshop.plan().local(self.now);
        let is_news = offset_s != workshop.offset().fix().local_minus_utc()
            && self.clocks.zone_seen != Some(offset_s)
            && self.home != Screen::Room;
        let laptop = self.now.naive_utc() + TimeDelta::seconds(offset_s.into());
        is_news.then(|| ClockBanner::Zone { workshop: workshop.time(), laptop: laptop.time() })
    }

    /// Somebody has seen it; false when there was nothing to see.
    pub(super) fn clock_banner_is_seen(&mut self) -> bool {
        match self.clock_banner() {
            Some(ClockBanner::Set { .. }) => self.clocks.set = None,
            Some(ClockBanner::Zone { .. }) => {
                self.clocks.zone_seen = self.clocks.last.map(|reading| reading.utc_offset_s);
            }
            None => return false,
        }
        true
    }

    /// Whether it is what the undo key takes back.
    fn is_last_press(&self, event: EventId) -> bool {
        self.last_done() == Some(event)
    }
}
