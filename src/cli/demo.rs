//! The demonstration: the Kumanovo exchange in the middle of its first morning, from memory.

use chrono::{DateTime, NaiveTime, Utc};

use crate::domain::event::{Body, Event};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::plan::Plan;
use crate::domain::stamp::Stamp;
use crate::import;
use crate::import::example_notes::time_writer;

const PLAN: &[u8] = include_bytes!("../../sessions/kumanovo-2023.plan.json");
const NOTES: &[u8] = include_bytes!("../../sessions/kumanovo-2023.notes.json");

/// In the presentation of the second municipality.
const BEGINS: NaiveTime = NaiveTime::from_hms_opt(11, 24, 40).expect("it is a time of day");

/// The round of municipalities, and when each of them began to speak.
const ROUND: &str = "D1-05";
const SEGMENTS: [(u16, NaiveTime); 2] = [
    (0, NaiveTime::from_hms_opt(11, 7, 0).expect("it is a time of day")),
    (1, NaiveTime::from_hms_opt(11, 22, 0).expect("it is a time of day")),
];

pub struct Demo {
    pub plan: Plan,
    /// What was "held" before it begins.
    pub events: Vec<Event>,
    pub begins: DateTime<Utc>,
}

impl Demo {
    pub fn new() -> Self {
        let plan = import::plan::read(PLAN).plan.expect("the plan of the demonstration is tested");
        let instant = |time| plan.instant(plan.days[0].date, time);
        let begins = instant(BEGINS);
        let example = import::example_notes::read(NOTES, &plan, Some(begins));
        let mut events = example.expect("the notes of the demonstration are tested").events;
        let round = ItemId::from(ROUND);
        let is_segment = |event: &Event| matches!(&event.body, Body::Segment { item, .. } if *item == round);
        if !events.iter().any(is_segment) {
            let own = events.iter().filter(|event| event.id.writer == time_writer());
            let last = own.map(|event| event.id.number).max().unwrap_or(0);
            for (number, (segment, time)) in (last + 1..).zip(SEGMENTS) {
                let at = instant(time);
                // After everything else of that instant: the round has to have begun.
                let stamp = Stamp { ms: at.timestamp_millis(), count: u32::MAX };
                let body = Body::Segment { item: round.clone(), segment };
                events.push(Event { id: EventId::new(time_writer(), number), stamp, at, step: None, body });
            }
        }
        Self { plan, events, begins }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::workshop::Workshop;

    #[test]
    fn the_demonstration_begins_in_the_round_with_its_second_speaker() {
        let Demo { plan, events, begins } = Demo::new();
        let mut workshop = Workshop::new(Arc::new(plan));
        events.into_iter().for_each(|event| workshop.take(event));
        workshop.settle();
        let slot = workshop.slot(&ROUND.into()).unwrap();
        assert_eq!(workshop.record().current(), Some(slot));
        let (segment, since) = workshop.record().item(slot).current_segment().unwrap();
        assert_eq!((segment, (begins - since).num_seconds()), (1, 160));
        assert!(workshop.notes().count() > 5);
    }
}
