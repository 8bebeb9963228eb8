//! Whatever is pressed: the segments of any log lie within their item.

use proptest::prelude::*;

use super::*;

fn any_body() -> impl Strategy<Value = Body> {
    let item = || prop::sample::select(vec!["R", "T", "C", "Z"]).prop_map(ItemId::from);
    let segment = || 0u16..7;
    prop_oneof![
        item().prop_map(|item| Body::Start { item, by_next: false }),
        Just(Body::End {}),
        Just(Body::Hold { reason: None }),
        Just(Body::Resume {}),
        item().prop_map(|item| Body::Restart { item }),
        item().prop_map(|item| Body::Reopen { item, minutes: 5 }),
        (item(), segment()).prop_map(|(item, segment)| Body::Segment { item, segment }),
        (item(), segment()).prop_map(|(item, segment)| Body::Segment { item, segment }),
        (item(), segment()).prop_map(|(item, segment)| Body::Segment { item, segment }),
        (item(), segment()).prop_map(|(item, segment)| Body::Segment { item, segment }),
        (item(), segment(), prop::option::of(segment()))
            .prop_map(|(item, segment, before)| Body::SegmentMove { item, segment, before }),
        (item(), segment(), any::<bool>()).prop_map(|(item, segment, on)| Body::SegmentSkip {
            item,
            segment,
            on
        }),
        (item(), segment()).prop_map(|(item, segment)| Body::SegmentAdd {
            item,
            segment,
            who: AddedSpeaker::Municipality("a".into()),
            minutes: 5,
            questions_minutes: 2
        }),
        (item(), segment(), any::<i32>()).prop_map(|(item, segment, minutes)| Body::SegmentExtend {
            item,
            segment,
            minutes
        }),
        item().prop_map(|item| Body::SegmentQuestions { item }),
        item().prop_map(|item| Body::Speaker { item }),
        (item(), any::<u32>()).prop_map(|(item, count)| Body::People { item, count }),
        (item(), any::<bool>()).prop_map(|(item, on)| Body::Consecutive { item, on }),
        any::<u32>().prop_map(|minutes| Body::Budget { minutes }),
        Just(Body::Equalise {}),
    ]
}

proptest! {
    /// Whatever a log holds: the segments of an item never ran longer than the item, every segment
    /// stands in the order once, and at most one runs, only while its item does.
    #[test]
    fn the_segments_of_any_log_lie_within_their_item(
        log in prop::collection::vec((0i64..400_000, any_body()), 0..60),
    ) {
        let mut desk = Desk::new();
        let mut at = desk.at("08:50");
        for (ms, body) in log {
            at += TimeDelta::milliseconds(ms);
            desk.write(at, body);
        }
        let now = at + TimeDelta::milliseconds(1500);
        let record = desk.workshop.record();
        for slot in desk.workshop.timetable().slots() {
            let item = record.item(slot);
            let parts = &item.parts;
            let all = || parts.order().iter().map(|&segment| parts.get(segment).unwrap());
            let sum: i64 = all().map(|part| part.elapsed_s(&item.holds, now)).sum();
            // Of each run of the item the begun second is cut off.
            let ran = item.elapsed_s(now) + item.runs.len() as i64;
            prop_assert!(sum <= ran, "{sum} of {ran}");
            let mut order = parts.order().to_vec();
            order.sort_unstable();
            order.dedup();
            prop_assert_eq!(order.len(), parts.len());
            let running = parts.order().iter().filter(|&&segment| parts.state(segment) == Some(PartState::Running));
            prop_assert_eq!(running.count(), usize::from(parts.current().is_some()));
            prop_assert!(parts.current().is_none() || record.current() == Some(slot));
            for part in all() {
                let time = part.time(&item.holds, now);
                prop_assert!(time.elapsed_s >= 0 && time.total_s >= 0);
            }
            desk.workshop.pace(slot, now);
        }
        for time in desk.workshop.speaking(now) {
            prop_assert!(time.spoken_s >= 0 && time.left_s() >= 0);
        }
        serde_json::to_string(&Status::of(&desk.workshop, now)).unwrap();
    }

    /// Undone from the end, every log leaves nothing.
    #[test]
    fn what_is_undone_leaves_nothing(log in prop::collection::vec((1000i64..400_000, any_body()), 1..25)) {
        let mut desk = Desk::new();
        let mut at = desk.at("08:50");
        for (ms, body) in log {
            at += TimeDelta::milliseconds(ms);
            desk.write(at, body);
        }
        at += TimeDelta::seconds(1);
        while desk.press_at(at, Press::Undo).is_ok() {}
        let status = |workshop: &Workshop| serde_json::to_string(&Status::of(workshop, at)).unwrap();
        prop_assert_eq!(status(&desk.workshop), status(&Desk::new().workshop));
    }
}
