//! Whatever two people press, in any plan, whenever it arrives: both see the same, nothing panics, and
//! the forecast stays in order.

mod plans;
mod presses;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::catch_up::{Board, Named, Situation};
use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::lang::Lang;
use plenary::domain::live::{Press, decide};
use plenary::domain::plan::Plan;
use plenary::domain::status::Status;
use plenary::domain::timing::{ItemState, next_moment};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, json, markdown};
use proptest::prelude::*;

use plans::any_plan;
use presses::{Deed, any_deed};

/// Two laptops, each with a copy of the workshop of its own.
struct Two {
    sides: [Side; 2],
    events: Vec<Event>,
}

struct Side {
    workshop: Workshop,
    author: Author,
    /// How many of all events it has.
    has: usize,
}

fn tag(side: usize, stream: u32) -> WriterTag {
    WriterTag::from_bits(side as u32 * 2 + stream + 1)
}

fn introduced(plan: &Arc<Plan>) -> Workshop {
    let mut workshop = Workshop::new(plan.clone());
    for side in 0..2 {
        for (stream, kind) in [(0, Stream::Time), (1, Stream::Notes)] {
            let writer = Writer { person: format!("p{side}"), machine: format!("m{side}"), stream: kind };
            workshop.introduce(tag(side, stream), writer);
        }
    }
    workshop
}

impl Two {
    fn new(plan: &Arc<Plan>) -> Self {
        let side = |side| {
            let pen = |stream| Pen { tag: tag(side, stream), next: 1 };
            Side { workshop: introduced(plan), author: Author::new(pen(0), pen(1)), has: 0 }
        };
        Self { sides: [side(0), side(1)], events: Vec::new() }
    }

    fn write(&mut self, side: usize, now: DateTime<Utc>, at: DateTime<Utc>, body: Body) {
        let event = self.sides[side].author.write(Stream::Time, now, at, body);
        self.sides[side].workshop.apply(event.clone());
        self.events.push(event);
    }

    fn exchange(&mut self, side: usize) {
        let has = std::mem::replace(&mut self.sides[side].has, self.events.len());
        let side = &mut self.sides[side];
        for event in &self.events[has..] {
            side.author.see(event.stamp);
            side.workshop.take(event.clone());
        }
        side.workshop.settle();
    }

    fn deed(&mut self, side: usize, now: DateTime<Utc>, deed: &Deed) {
        let workshop = &self.sides[side].workshop;
        match deed {
            Deed::Press(press, late_s) => {
                let at = now - TimeDelta::seconds(*late_s);
                let press = press.on(workshop, now);
                if let Ok(body) = decide(workshop, press, at) {
                    self.write(side, now, at, body);
                }
            }
            Deed::UndoOwn => {
                if let Some(target) = workshop.last_step(tag(side, 0)) {
                    self.write(side, now, now, Body::Undo { target });
                }
            }
            Deed::Redo => {
                if let Some(target) = workshop.last_undo(tag(side, 0)) {
                    self.write(side, now, now, Body::Undo { target });
                }
            }
            Deed::Clock { since_s, by_s } => {
                let ms = now.timestamp_millis();
                let body = Body::ClockSet { since_ms: ms - since_s * 1000, until_ms: ms, by_ms: by_s * 1000 };
                self.write(side, now, now, body);
            }
            Deed::Gap { s } => {
                let ms = now.timestamp_millis();
                self.write(side, now, now, Body::Gap { from_ms: ms - s * 1000, to_ms: ms });
            }
            Deed::Exchange => self.exchange(side),
        }
    }
}

/// What everybody sees of a workshop, as text.
fn seen(workshop: &Workshop, now: DateTime<Utc>) -> String {
    let mut text = serde_json::to_string(&Status::of(workshop, now)).unwrap();
    for day in 0..workshop.plan().days.len() {
        text += &format!("{:?}\n", workshop.forecast(day, now));
        text += &format!("{:?}\n", workshop.record().parked_of(day).collect::<Vec<_>>());
    }
    text += &format!("{:?}", workshop.log());
    text
}

/// What holds of any workshop at any time.
fn check(workshop: &Workshop, now: DateTime<Utc>) -> Result<(), TestCaseError> {
    let (plan, timetable, record) = (workshop.plan(), workshop.timetable(), workshop.record());
    let mut places = vec![0; timetable.len()];
    for day in 0..plan.days.len() {
        for &slot in record.order(day) {
            places[slot.0] += 1;
            prop_assert_eq!(record.day_of(slot), day);
        }
        record.parked_of(day).for_each(|slot| places[slot.0] += 1);
        let forecast = workshop.forecast(day, now);
        let mut last = None;
        for item in &forecast.items {
            if item.state == ItemState::Pending {
                let (start, end) = (item.expected_start.unwrap(), item.expected_end.unwrap());
                prop_assert!(last.is_none_or(|last| last <= start) && start <= end, "{:?}", forecast);
                last = Some(end);
            }
            if let (Some(start), Some(end)) = (item.expected_start, item.expected_end)
                && record.current() != Some(item.slot)
            {
                prop_assert!(start <= end, "{item:?}");
            }
        }
        let bars = workshop.bars(day, now);
        bars.extent();
        workshop.bars_held(day);
    }
    // What was added and taken back stands nowhere.
    prop_assert!(places.iter().all(|&places| places == 1), "{places:?}");
    for slot in timetable.slots() {
        record.signal(timetable, slot, now);
        prop_assert!(record.item(slot).elapsed_s(now) >= 0);
        workshop.pace(slot, now);
        workshop.item(slot);
    }
    workshop.speaking(now);
    next_moment(plan, timetable, record, now);
    let situation = Situation::of(workshop, now);
    for goal in situation.goals().into_iter().map(Some).chain([None]) {
        let board = Board::of(&situation, goal, Named::default());
        for proposal in &board.proposals {
            let _tried = situation.if_done(proposal.body(&situation));
        }
    }
    Ok(())
}

/// The minutes of a profile, both formats.
fn exported(workshop: &Workshop, profile: Profile, words: &Catalogue) -> String {
    let minutes = Minutes::of(workshop, &Options::new(profile), words);
    minutes.picture();
    format!("{}\n{}", markdown::write(&minutes), String::from_utf8(json::write(&minutes)).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), max_shrink_iters: 50_000, ..ProptestConfig::default() })]

    #[test]
    fn two_people_see_the_same_whatever_they_press(
        plan in any_plan(),
        begins_s in -7200i64..80_000,
        deeds in prop::collection::vec((0usize..2, steps(), any_deed()), 0..60),
        arrival in any::<u64>(),
    ) {
        let plan = Arc::new(plan);
        let mut two = Two::new(&plan);
        let mut now = plan.instant(plan.days[0].date, plan.days[0].start) + TimeDelta::seconds(begins_s);
        for (side, ms, deed) in &deeds {
            now += TimeDelta::milliseconds(*ms);
            two.deed(*side, now, deed);
            check(&two.sides[*side].workshop, now)?;
        }
        two.exchange(0);
        two.exchange(1);
        now += TimeDelta::minutes(1);
        let first = seen(&two.sides[0].workshop, now);
        prop_assert_eq!(&first, &seen(&two.sides[1].workshop, now));

        // In any order of arrival, one by one, and after a way through the journal.
        let mut all: Vec<Event> = two.events.iter().map(through_json).collect();
        prop_assert_eq!(&all, &two.events);
        let mut dice = arrival | 1;
        for index in (1..all.len()).rev() {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            all.swap(index, (dice >> 33) as usize % (index + 1));
        }
        let mut late = introduced(&plan);
        for event in all {
            late.apply(event);
        }
        prop_assert_eq!(&first, &seen(&late, now));
        check(&late, now)?;

        let words = Catalogue::load(Lang::En);
        exported(&late, Profile::Internal, &words);
        let shared = exported(&late, Profile::Participants, &words);
        prop_assert!(!shared.contains("SECRET"), "{shared}");
    }

    /// What is refused leaves nothing, and what is undone leaves nothing.
    #[test]
    fn everything_pressed_can_be_undone(
        plan in any_plan(),
        deeds in prop::collection::vec((1000i64..2_000_000, any_deed()), 0..25),
    ) {
        let plan = Arc::new(plan);
        let mut two = Two::new(&plan);
        let begins = plan.instant(plan.days[0].date, plan.days[0].start);
        let mut now = begins;
        for (ms, deed) in &deeds {
            now += TimeDelta::milliseconds(*ms);
            if !matches!(deed, Deed::Press(press, _) if press.stays()) && !matches!(deed, Deed::Gap { .. }) {
                two.deed(0, now, deed);
            }
        }
        now += TimeDelta::minutes(200);
        for _ in 0..200 {
            match decide(&two.sides[0].workshop, Press::Undo, now) {
                Ok(body) => two.write(0, now, now, body),
                Err(_) => break,
            }
        }
        prop_assert_eq!(seen(&two.sides[0].workshop, now), seen(&introduced(&plan), now));
    }
}

/// More by hand: `PROPTEST_CASES=5000`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

/// From a double press to the next morning, in milliseconds.
fn steps() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 0i64..2_000, 8 => 1_000i64..1_500_000, 1 => 0i64..60_000_000]
}

fn through_json(event: &Event) -> Event {
    let mut line = Vec::new();
    event.write_json(&mut line);
    let read = Event::read_json(event.id.writer, &line).unwrap();
    Event { id: EventId::new(event.id.writer, read.id.number), ..read }
}
