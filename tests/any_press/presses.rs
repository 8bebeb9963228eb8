//! Any press, with items by their place, so that it makes sense in any plan.

use chrono::{DateTime, TimeDelta, Utc};
use plenary::domain::ids::ItemId;
use plenary::domain::live::{Press, SegmentPress};
use plenary::domain::plan_change::{AddedSpeaker, PlanChange};
use plenary::domain::workshop::Workshop;
use proptest::prelude::*;

use super::plans::time;

/// What one of two people, or a program, does.
#[derive(Clone, Debug)]
pub enum Deed {
    /// A press, and how many seconds ago it is said to have been.
    Press(AnyPress, i64),
    UndoOwn,
    Redo,
    Clock {
        since_s: i64,
        by_s: i64,
    },
    Gap {
        s: i64,
    },
    /// Everything that the other one did arrives.
    Exchange,
}

/// A kind of press and the numbers that it is made of.
#[derive(Clone, Debug)]
pub struct AnyPress {
    kind: u8,
    item: usize,
    other: usize,
    number: i32,
    on: bool,
}

const KINDS: u8 = 42;

pub fn any_deed() -> impl Strategy<Value = Deed> {
    let late = prop_oneof![6 => Just(0i64), 1 => 0i64..4000, 1 => -600i64..0];
    let number = prop_oneof![4 => -20i32..40, 1 => Just(600), 1 => Just(-600), 1 => any::<i32>()];
    let press = (0..KINDS, 0usize..80, 0usize..80, number, any::<bool>())
        .prop_map(|(kind, item, other, number, on)| AnyPress { kind, item, other, number, on });
    prop_oneof![
        20 => (press, late).prop_map(|(press, late)| Deed::Press(press, late)),
        1 => Just(Deed::UndoOwn),
        1 => Just(Deed::Redo),
        1 => (0i64..20_000, -4000i64..4000).prop_map(|(since_s, by_s)| Deed::Clock { since_s, by_s }),
        1 => (1i64..4000).prop_map(|s| Deed::Gap { s }),
        3 => Just(Deed::Exchange),
    ]
}

impl AnyPress {
    /// Whether undo is not meant to take it back.
    pub fn stays(&self) -> bool {
        matches!(self.kind, 33 | 34)
    }

    pub fn on(&self, workshop: &Workshop, now: DateTime<Utc>) -> Press {
        let id = |place: usize| -> ItemId {
            let timetable = workshop.timetable();
            let slots: Vec<_> = timetable.slots().collect();
            // One that is unknown, now and then.
            match slots.get(place % (slots.len() + 1)) {
                Some(&slot) => timetable.planned(slot).id.clone(),
                None => "I9999".into(),
            }
        };
        let item = || id(self.item);
        let maybe = || self.on.then(item);
        let before = || (!self.other.is_multiple_of(4)).then(|| id(self.other));
        let reason = || Some("SECRET reason".to_owned());
        let minutes = self.number.unsigned_abs();
        let segment = (self.item % 9) as u16;
        let other = (self.other % 9) as u16;
        let day = self.other % 4;
        let day16 = u16::try_from(day).unwrap();
        let segments = Press::Segments;
        let place = || PlanChange::Place { item: item(), day: day16, before: before() };
        let add = || PlanChange::Add {
            item: format!("X{}", self.item % 4).as_str().into(),
            title: "Added".into(),
            minutes: minutes.clamp(1, 600),
            day: day16,
            before: before(),
        };
        let start = self.on.then(|| time(minutes % 1440));
        let change = |changes| Press::Change { changes, reason: reason() };
        match self.kind {
            0 | 1 => Press::Start(item()),
            2..=4 => Press::Next,
            5 => Press::End,
            6 => Press::Hold { reason: reason() },
            7 => Press::Resume,
            8 => Press::Extend { item: maybe(), minutes: self.number, reason: reason() },
            9 => Press::Skip { item: item(), reason: reason() },
            10 => Press::Unskip(item()),
            11 => Press::Reopen { item: item(), minutes },
            12 => Press::Restart(item()),
            13 => Press::CorrectStart(now - TimeDelta::seconds(i64::from(minutes % 7200))),
            14 => Press::CorrectEnd(now - TimeDelta::seconds(i64::from(minutes % 7200))),
            15 => Press::Move { item: item(), before: id(self.other) },
            16 => change(vec![PlanChange::Extend { item: item(), minutes: self.number }]),
            17 => change(vec![PlanChange::Skip { item: item() }, PlanChange::Park { item: id(self.other) }]),
            18 => change(vec![PlanChange::Park { item: item() }]),
            19 | 20 => change(vec![place()]),
            21 => change(vec![add()]),
            22 => change(vec![PlanChange::Fix { item: item(), start }]),
            23 => change(vec![PlanChange::HardEnd { day: day16, to: start }]),
            24 => change(vec![add(), place(), PlanChange::Fix { item: item(), start }]),
            25 => Press::Add { title: "Added".into(), minutes, day, before: before() },
            26 => Press::EndDay,
            27 => Press::Draft(self.on),
            28 => Press::NextSegment,
            29 => Press::PreviousSegment,
            30 => segments(SegmentPress::Start { segment }),
            31 => segments(SegmentPress::Move {
                item: maybe(),
                segment,
                before: Some(other).filter(|_| self.on),
            }),
            32 => Press::Explain("SECRET why".into()),
            33 => Press::OffRecord(self.on),
            34 => Press::Curtain(self.on),
            35 => Press::Message("SECRET message".into()),
            36 => Press::HideTimes(self.on),
            37 => Press::Wall(self.on),
            38 => Press::Undo,
            39 => segments(match self.other % 5 {
                0 => SegmentPress::Step { item: maybe(), segment, up: self.on },
                1 => SegmentPress::LetPass,
                2 => SegmentPress::Skip { item: maybe(), segment, on: self.on },
                3 => SegmentPress::Questions,
                _ => SegmentPress::Extend { item: maybe(), segment, minutes: self.number },
            }),
            40 => segments(SegmentPress::Add {
                item: maybe(),
                who: match self.on {
                    true => AddedSpeaker::Name("SECRET speaker".into()),
                    false => AddedSpeaker::Municipality("m0".into()),
                },
                minutes,
            }),
            _ => segments(match self.other % 4 {
                0 => SegmentPress::People { item: maybe(), count: minutes },
                1 => SegmentPress::Consecutive(self.on),
                2 => SegmentPress::Budget { minutes },
                _ => SegmentPress::Equalise,
            }),
        }
    }
}
