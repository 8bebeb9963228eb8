//! The folded state of a workshop: the plan and everything that happened.

mod as_of;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::attendance::Attendance;
use super::author::{Author, ROOM};
use super::by_writer::ByWriter;
use super::effective;
use super::evaluation::Evaluation;
use super::event::{Body, Event, Writer};
use super::ids::{EventId, ItemId, NoteId, WriterTag};
use super::issuing::Issuing;
use super::notes::{Link, Notes};
use super::plan::{Item, Plan};
use super::planning::Planning;
use super::seen::Seen;
use super::stamp::{Order, Stamp};
use super::timing::pace::Pace;
use super::timing::speaking::{Speaking, speaking};
use super::timing::{DayBars, Forecast, Record, Slot, Timetable};
use super::undo::Undone;
use super::who::Who;

/// A pure fold over the events; the order in which they come does not matter.
#[derive(Clone, Debug)]
pub struct Workshop {
    /// As it was brought.
    brought: Arc<Plan>,
    planning: Planning,
    timetable: Arc<Timetable>,
    writers: BTreeMap<WriterTag, Writer>,
    /// What was pressed, as it came.
    presses: Vec<Event>,
    pressed: HashSet<EventId>,
    seen: Seen,
    /// What was pressed and still counts, corrected, in the order of its instants.
    log: Vec<Event>,
    record: Record,
    notes: Notes,
    attendance: Attendance,
    issuing: Issuing,
    undone: Undone,
    /// What each writer did and could undo or redo, per stream.
    trails: ByWriter<Trail>,
    presses_are_stale: bool,
    /// Changes with every press that counts.
    time_revision: u64,
    last_stamp: Stamp,
    last_change: Option<Order>,
    newer: usize,
}

/// The steps of one writer that can be undone, and those that can be redone (each the undo event).
#[derive(Clone, Debug, Default)]
struct Trail {
    done: Vec<EventId>,
    undone: Vec<EventId>,
    /// Undo events of this writer, and what they undid.
    undos: HashMap<EventId, EventId>,
}

impl Workshop {
    pub fn new(plan: Arc<Plan>) -> Self {
        let timetable = Arc::new(Timetable::new(&plan));
        let record = Record::fold(&timetable, &HashSet::new(), []);
        Self {
            planning: Planning::published(plan.clone()),
            brought: plan,
            timetable,
            writers: BTreeMap::new(),
            presses: Vec::new(),
            pressed: HashSet::new(),
            seen: Seen::default(),
            log: Vec::new(),
            record,
            notes: Notes::default(),
            attendance: Attendance::default(),
            issuing: Issuing::default(),
            undone: Undone::default(),
            trails: ByWriter::default(),
            presses_are_stale: false,
            time_revision: 0,
            last_stamp: Stamp::default(),
            last_change: None,
            newer: 0,
        }
    }

    /// The same plan before anything happened, to take all events anew. What is counted for drawing goes
    /// on, so that no screen takes the new state for the old one.
    pub fn emptied(&self) -> Self {
        let mut workshop = Self::new(self.brought.clone());
        workshop.writers = self.writers.clone();
        workshop.notes = Notes::counting_from(self.notes.revision() + 1);
        workshop.time_revision = self.time_revision + 1;
        workshop
    }

    /// Takes one event. Call [`Workshop::settle`] after the last of a batch.
    pub fn take(&mut self, event: Event) {
        if !self.seen.insert(event.id) {
            return;
        }
        self.last_stamp = self.last_stamp.max(event.stamp);
        if event.body.touches_minutes() {
            self.last_change = self.last_change.max(Some(event.order()));
        }
        if let Some(head) = event.head() {
            self.undone.join(head, event.id);
        }
        match &event.body {
            Body::Writer(writer) => self.introduce(event.id.writer, writer.clone()),
            Body::Unknown { .. } => self.newer += 1,
            Body::Undo { target } => {
                self.undone.add(event.order(), *target);
                self.trails.entry(event.id.writer).undo(event.id, *target);
            }
            body if body.is_time() => {
                self.pressed.insert(event.id);
                // Nobody pressed that: it is no step that could be taken back.
                if !matches!(body, Body::Gap { .. }) && event.head().is_none() {
                    self.trails.entry(event.id.writer).step(event.id);
                }
                self.presses.push(event);
                self.presses_are_stale = true;
            }
            Body::Struck {} => {}
            Body::Strike { notes } => {
                let family = notes.iter().flat_map(|&note| self.notes.family(note)).collect::<Vec<_>>();
                let gone = self.notes.events_of(&family);
                self.notes.take(event, &self.undone);
                self.strike_steps(&gone);
            }
            _ => {
                let (id, is_step) = (event.id, event.head().is_none());
                let is_gone = event.body.is_of(id, |note| self.notes.struck().contains(&note));
                self.notes.take(event, &self.undone);
                // It may be struck with what it was made of.
                if is_step && !is_gone && !self.notes.struck().contains(&id) {
                    self.trails.entry(id.writer).step(id);
                }
            }
        }
    }

    /// What was erased can be neither taken back nor done again. A step that did more than that can.
    fn strike_steps(&mut self, gone: &HashSet<EventId>) {
        let undone = &self.undone;
        let is_gone = |step: &EventId| {
            gone.contains(step) && undone.step(*step).iter().all(|member| gone.contains(member))
        };
        for trail in self.trails.values_mut() {
            trail.done.retain(|step| !is_gone(step));
            let undos = &trail.undos;
            trail.undone.retain(|undo| undos.get(undo).is_none_or(|step| !is_gone(step)));
        }
    }

    /// Says who writes a file that is not written yet.
    pub fn introduce(&mut self, tag: WriterTag, writer: Writer) {
        self.writers.insert(tag, writer);
        // Whose clock was set depends on it.
        self.presses_are_stale |=
            self.presses.iter().any(|press| matches!(press.body, Body::ClockSet { .. }));
    }

    /// Brings everything derived up to date with the events taken.
    pub fn settle(&mut self) {
        let changed = self.undone.settle();
        self.notes.settle(&changed, &self.undone);
        let touches_time = changed.iter().any(|id| self.pressed.contains(id));
        if std::mem::take(&mut self.presses_are_stale) || touches_time {
            self.log = effective::log(&self.presses, &self.undone, &self.writers);
            self.plan_anew();
            self.record = Record::fold(&self.timetable, &self.planning.absorbed, &self.log);
            self.attendance = Attendance::fold(&self.log);
            self.issuing = Issuing::fold(&self.log);
            self.time_revision += 1;
        }
    }

    /// What was changed of the plan, or added to it.
    fn plan_anew(&mut self) {
        let planning = Planning::of(&self.brought, &mut self.log);
        if planning.plan != self.planning.plan || planning.added != self.planning.added {
            self.timetable = Arc::new(Timetable::with_added(&planning.plan, &planning.added));
        }
        self.planning = planning;
    }

    /// Takes an event and settles.
    pub fn apply(&mut self, event: Event) {
        self.take(event);
        self.settle();
    }

    /// The plan: as it was brought and changed before it was published, with what was added live.
    pub fn plan(&self) -> &Arc<Plan> {
        &self.planning.plan
    }

    /// The plan as it was brought, before anything was changed.
    pub fn brought(&self) -> &Arc<Plan> {
        &self.brought
    }

    /// Whether changes alter the plan itself: it is neither published nor has anything begun.
    pub fn is_draft(&self) -> bool {
        self.planning.is_draft
    }

    pub fn timetable(&self) -> &Timetable {
        &self.timetable
    }

    /// What was held, by everything known.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// What had been held at an instant.
    pub fn record_at(&self, at: DateTime<Utc>) -> Record {
        if self.log.last().is_none_or(|last| last.at <= at) {
            return self.record.clone();
        }
        let log = self.log.iter().take_while(|event| event.at <= at);
        Record::fold(&self.timetable, &self.planning.absorbed, log)
    }

    /// The presses that count, corrected, in the order of their instants.
    pub fn log(&self) -> &[Event] {
        &self.log
    }

    /// Every press as it was made, void ones included.
    pub fn presses(&self) -> &[Event] {
        &self.presses
    }

    pub fn is_void(&self, event: EventId) -> bool {
        self.undone.is_void(event)
    }

    /// The same step of this machine's clock, when a program wrote it down already. The last one alone
    /// counts: a clock can be set there and back.
    pub fn known_clock_set(&self, writer: WriterTag, since_ms: i64, by_ms: i64) -> Option<EventId> {
        let steps = effective::steps(&self.presses, &self.writers);
        let last = steps.iter().rev().find(|step| step.is_of_machine_of(writer, &self.writers));
        last.filter(|step| step.is_like(since_ms, by_ms)).and_then(|step| step.members.first().copied())
    }

    /// Whether anything was pressed on this machine by its clock as it was.
    pub fn has_pressed_on_machine(&self, writer: WriterTag, since_ms: i64, until_ms: i64) -> bool {
        let pressed =
            self.log.iter().filter(|press| !matches!(press.body, Body::Gap { .. } | Body::ClockSet { .. }));
        let mut then = pressed.filter(|press| (since_ms..=until_ms).contains(&press.at.timestamp_millis()));
        then.any(|press| effective::same_machine(press.id.writer, writer, &self.writers))
    }

    /// Whether the times were moved with a clock that was set: until somebody undoes it.
    pub fn clock_set_counts(&self, event: EventId) -> bool {
        let steps = effective::steps(&self.presses, &self.writers);
        steps.iter().any(|step| step.members.contains(&event) && !step.is_void(&self.undone))
    }

    /// Whether a program of the same machine wrote down that nobody looked in a part of this stretch.
    pub fn has_gap(&self, writer: WriterTag, from: DateTime<Utc>, to: DateTime<Utc>) -> bool {
        let (from, to) = (from.timestamp_millis(), to.timestamp_millis());
        self.presses.iter().rev().any(|press| match press.body {
            Body::Gap { from_ms, to_ms } => {
                from_ms < to
                    && from < to_ms
                    && effective::same_machine(press.id.writer, writer, &self.writers)
            }
            _ => false,
        })
    }

    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// What was taken back.
    pub fn undone(&self) -> &Undone {
        &self.undone
    }

    /// Who was there, as far as somebody said.
    pub fn attendance(&self) -> &Attendance {
        &self.attendance
    }

    /// The order of the last event that can change what the minutes say; giving them out does not.
    pub fn last_change(&self) -> Option<Order> {
        self.last_change
    }

    /// What was given out of the minutes, and what was looked through before it.
    pub fn issuing(&self) -> &Issuing {
        &self.issuing
    }

    /// What the forms of the evaluation say.
    pub fn evaluation(&self) -> Option<&Evaluation> {
        Evaluation::last(&self.log)
    }

    pub fn links(&self) -> Vec<Link> {
        self.notes.links(&self.undone)
    }

    /// What was said last of each pair of notes, as they are named: what links are made of.
    pub fn links_said(&self) -> Vec<(Order, Body)> {
        self.notes.links_said(&self.undone)
    }

    /// The undos that take back one of these events, or give it back, in the order of the stamps.
    pub fn undos_of(&self, is_meant: impl Fn(EventId) -> bool) -> Vec<(Order, EventId)> {
        let undos = self.undone.undos();
        let targets: HashMap<EventId, EventId> =
            undos.iter().map(|((_, id), target)| (*id, *target)).collect();
        let mut meant = undos.clone();
        meant.retain(|(_, target)| {
            let mut target = *target;
            // Undos of damaged files could name each other.
            for _ in 0..=targets.len() {
                match targets.get(&target) {
                    Some(next) => target = *next,
                    None => break,
                }
            }
            is_meant(target) || self.undone.step(target).iter().any(|member| is_meant(*member))
        });
        meant
    }

    /// The pairs that somebody took apart, even where a note names the other still.
    pub fn unlinked(&self) -> Vec<(NoteId, NoteId)> {
        self.notes.taken_apart(&self.undone)
    }

    pub fn writers(&self) -> &BTreeMap<WriterTag, Writer> {
        &self.writers
    }

    /// The person who wrote an event, if the file says.
    pub fn person(&self, event: EventId) -> Option<&str> {
        self.writers.get(&event.writer).map(|writer| writer.person.as_str())
    }

    /// Somebody else who steers the time, which one person should: who else pressed since the running
    /// item began, or in the last ten minutes. Two at once are shown, not fought over. Whoever says "off
    /// the record" or decides what the room sees does not steer.
    pub fn other_facilitator(&self, author: &Author, now: DateTime<Utc>) -> Option<&str> {
        let run = self.record.current().and_then(|slot| self.record.item(slot).runs.last());
        let recently = now - TimeDelta::minutes(10);
        let since = run.map_or(recently, |run| run.span.from.min(recently));
        let presses = self.log.iter().rev().take_while(|press| press.at >= since);
        let steering = presses.filter(|press| !author.wrote(press.id) && press.body.is_steering());
        let mut people = steering.filter_map(|press| self.person(press.id));
        people.find(|person| *person != ROOM)
    }

    /// The latest stamp of all events.
    pub fn last_stamp(&self) -> Stamp {
        self.last_stamp
    }

    /// How many events come from a newer version of the program.
    pub fn newer_events(&self) -> usize {
        self.newer
    }

    /// A number that changes with every press that counts.
    pub fn time_revision(&self) -> u64 {
        self.time_revision
    }

    pub fn item(&self, slot: Slot) -> &Item {
        self.timetable.item(self.plan(), slot)
    }

    /// Who speaks in a segment of an item, of the plan or added.
    pub fn segment(&self, slot: Slot, segment: u16) -> Option<Who<'_>> {
        Who::of(self.plan(), &self.timetable, &self.record.item(slot).parts, slot, segment)
    }

    /// The speaking time of every municipality up to an instant.
    pub fn speaking(&self, now: DateTime<Utc>) -> Vec<Speaking> {
        speaking(self.plan(), &self.timetable, &self.record, now)
    }

    /// The same up to the last press, which needs no clock.
    pub fn speaking_held(&self) -> Vec<Speaking> {
        self.speaking(self.held_until())
    }

    /// The last press at the meeting. What is done with its minutes, days later perhaps, makes nobody speak longer.
    fn held_until(&self) -> DateTime<Utc> {
        let mut presses = self.log.iter().rev();
        presses.find(|press| !press.body.is_of_minutes()).map(|press| press.at).unwrap_or_default()
    }

    /// How fast the turns of an item follow each other, and what it means.
    pub fn pace(&self, slot: Slot, now: DateTime<Utc>) -> Pace {
        Pace::of_item(self.plan(), &self.timetable, &self.record, slot, now)
    }

    pub fn slot(&self, id: &ItemId) -> Option<Slot> {
        self.timetable.slot(id)
    }

    /// The day that matters at an instant ([`Record::day_at`]).
    pub fn day_at(&self, now: DateTime<Utc>) -> usize {
        self.record.day_at(self.plan(), now)
    }

    pub fn forecast(&self, day: usize, now: DateTime<Utc>) -> Forecast {
        Forecast::of(self.plan(), &self.timetable, &self.record, day, now)
    }

    /// Planned against held, with what is expected at an instant.
    pub fn bars(&self, day: usize, now: DateTime<Utc>) -> DayBars<'_> {
        DayBars::of(self.plan(), &self.timetable, &self.record, day, now)
    }

    /// Planned against held up to the last press, which needs no clock.
    pub fn bars_held(&self, day: usize) -> DayBars<'_> {
        DayBars::held(self.plan(), &self.timetable, &self.record, day, self.held_until())
    }

    /// The last step of a writer that can be undone.
    pub fn last_step(&self, writer: WriterTag) -> Option<EventId> {
        self.trails.get(writer)?.done.last().copied()
    }

    /// The last undo of a writer that can itself be undone.
    pub fn last_undo(&self, writer: WriterTag) -> Option<EventId> {
        self.trails.get(writer)?.undone.last().copied()
    }

    /// The order of an undo event.
    pub fn order_of_undo(&self, undo: EventId) -> Option<Order> {
        self.undone.order_of(undo)
    }

    /// What an undo of this writer had undone.
    pub fn undone_by(&self, undo: EventId) -> Option<EventId> {
        self.trails.get(undo.writer)?.undos.get(&undo).copied()
    }
}

impl Trail {
    fn step(&mut self, event: EventId) {
        self.done.push(event);
        self.undone.clear();
    }

    fn undo(&mut self, undo: EventId, target: EventId) {
        self.undos.insert(undo, target);
        match self.undos.get(&target).copied() {
            Some(step) => {
                self.undone.retain(|known| *known != target);
                self.done.push(step);
            }
            None => {
                self.done.retain(|known| *known != target);
                self.undone.push(undo);
            }
        }
    }
}
