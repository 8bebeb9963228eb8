//! Planned against held as bars (`timing.md` R2, R3, R9, R10, R13): which stretches there are after which
//! presses.

use std::sync::Arc;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Stream};
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::plan_change::PlanChange;
use plenary::domain::timing::{ItemBars, ItemState, Stretch};
use plenary::domain::workshop::Workshop;
use plenary::import;

const PLAN: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"13:00","items":[
        {"id":"A","title":"A","minutes":20},{"id":"B","title":"B","minutes":60,"min_minutes":40},
        {"id":"C","title":"C","minutes":20},{"id":"U","title":"U","minutes":30,"until":"11:30"}]},
    {"date":"2023-06-14","start":"09:00","items":[
        {"id":"E","title":"E","minutes":30},{"id":"F","title":"F","minutes":30}]}]}"#;

struct Log {
    workshop: Workshop,
    author: Author,
    /// How many days later than planned it is held.
    late: i64,
}

impl Log {
    fn new() -> Self {
        let plan = import::plan::read(PLAN.as_bytes()).plan.expect("the plan is sound");
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self { workshop: Workshop::new(Arc::new(plan)), author: Author::new(pen(1), pen(2)), late: 0 }
    }

    /// "09:30", or "2 09:30" on the second day.
    fn at(&self, text: &str) -> DateTime<Utc> {
        let (day, time) =
            text.split_once(' ').map_or((0, text), |(day, time)| (day.parse().unwrap_or(1) - 1, time));
        let time = NaiveTime::parse_from_str(time, "%H:%M:%S")
            .or_else(|_| NaiveTime::parse_from_str(time, "%H:%M"))
            .expect("a time of day");
        let plan = self.workshop.plan();
        plan.instant(plan.days[day].date, time) + TimeDelta::days(self.late)
    }

    fn press(mut self, at: &str, body: Body) -> Self {
        let at = self.at(at);
        let event = self.author.write(Stream::Time, at, at, body);
        self.workshop.apply(event);
        self
    }

    fn start(self, at: &str, item: &str) -> Self {
        self.press(at, Body::Start { item: item.into(), by_next: false })
    }

    fn end(self, at: &str) -> Self {
        self.press(at, Body::End {})
    }

    fn extend(self, at: &str, item: &str, minutes: i32) -> Self {
        self.press(at, Body::Extend { item: item.into(), minutes, reason: None })
    }

    fn item(&self, item: &str, now: &str) -> ItemBars<'_> {
        let slot = self.workshop.slot(&ItemId::from(item)).expect("the item is known");
        let days = (0..self.workshop.plan().days.len()).map(|day| self.workshop.bars(day, self.at(now)));
        let mut items = days.flat_map(|day| day.items).filter(|bars| bars.slot == slot);
        let found = items.next().expect("every item stands on a day");
        assert!(items.next().is_none(), "{item} stands on one day");
        found
    }
}

fn shown(stretches: &[Stretch]) -> Vec<String> {
    let clock = |s: i64| format!("{:02}:{:02}", s / 3600, s % 3600 / 60);
    stretches.iter().map(|s| format!("{}-{}", clock(s.from_s), clock(s.to_s))).collect()
}

fn one(stretch: Option<Stretch>) -> String {
    shown(&stretch.into_iter().collect::<Vec<_>>()).join("")
}

#[test]
fn holds_are_cut_out_and_the_last_minutes_are_overtime() {
    let log = Log::new().start("09:00", "A").start("09:20", "B");
    let log =
        log.press("09:40", Body::Hold { reason: Some("power cut".into()) }).press("09:50", Body::Resume {});
    let b = log.item("B", "10:00");
    assert_eq!(shown(&b.talk), ["09:20-09:40", "09:50-10:00"]);
    assert_eq!(one(b.expected), "10:00-10:30");
    assert_eq!((b.offset_s, b.overtime.len()), (Some(600), 0));
    assert_eq!((one(Some(b.holds[0].stretch)), b.holds[0].reason), ("09:40-09:50".into(), Some("power cut")));
    let b = log.item("B", "10:37");
    assert_eq!(
        (shown(&b.talk), shown(&b.overtime)),
        (vec!["09:20-09:40".into(), "09:50-10:30".into()], vec!["10:30-10:37".into()])
    );
    assert_eq!((b.expected, b.overtime_s()), (None, 7 * 60));
    let log = log.end("10:40");
    assert_eq!(shown(&log.item("B", "12:00").overtime), ["10:30-10:40"]);
}

#[test]
fn overtime_can_reach_back_over_a_hold() {
    let log = Log::new().start("09:00", "A").press("09:22", Body::Hold { reason: None });
    let log = log.press("09:30", Body::Resume {}).end("09:35");
    let a = log.item("A", "12:00");
    assert_eq!(shown(&a.talk), ["09:00-09:20"]);
    assert_eq!(shown(&a.overtime), ["09:20-09:22", "09:30-09:35"]);
    assert_eq!(one(a.held), "09:00-09:35");
}

#[test]
fn the_wall_clock_ends_an_item_with_a_fixed_end() {
    let log = Log::new().start("11:00", "U");
    let u = log.item("U", "11:33");
    assert_eq!(
        (shown(&u.talk), shown(&u.overtime)),
        (vec!["11:00-11:30".into()], vec!["11:30-11:33".into()])
    );
}

#[test]
fn runs_that_were_started_over_are_told_apart() {
    let log = Log::new().start("08:55", "A").press("09:00", Body::Restart { item: "A".into() });
    let a = log.item("A", "09:10");
    assert_eq!((shown(&a.void), shown(&a.talk)), (vec!["08:55-09:00".into()], vec!["09:00-09:10".into()]));
    assert_eq!(one(a.held), "09:00-09:10");
}

#[test]
fn a_key_pressed_three_times_is_one_change_and_what_had_no_effect_is_none() {
    let log = Log::new().start("09:00", "A").extend("09:05:00", "A", 5).extend("09:05:20", "A", 5);
    let log = log.extend("09:05:40", "A", 5).extend("09:10", "A", -5).extend("09:30", "A", -60);
    let changes: Vec<i64> = log.item("A", "09:31").changes.iter().map(|change| change.minutes).collect();
    assert_eq!(changes, [15, -5]);
    let log = Log::new().start("09:00", "A").extend("09:20", "A", -5);
    assert!(log.item("A", "09:25").changes.is_empty());
}

#[test]
fn what_was_jumped_over_or_left_on_a_day_that_is_over_was_not_held() {
    let log = Log::new().start("09:00", "A").start("09:30", "C").end("10:00").start("2 09:00", "E");
    let state = |item| log.item(item, "2 09:10").state;
    assert_eq!(["A", "B", "C", "U", "E", "F"].map(state), {
        use ItemState::*;
        [Done, Passed, Done, Passed, Running, Pending]
    });
    assert_eq!(log.item("U", "2 09:10").expected, None);
    assert_eq!(one(log.item("F", "2 09:10").expected), "09:30-10:00");
}

#[test]
fn what_is_held_on_another_day_keeps_its_plan_and_what_was_added_has_none() {
    let place = PlanChange::Place { item: "B".into(), day: 1, before: Some("F".into()) };
    let add = PlanChange::Add { item: "X".into(), title: "X".into(), minutes: 10, day: 0, before: None };
    let log = Log::new().start("09:00", "A");
    let log = log.press("09:10", Body::Change { changes: vec![place, add], reason: None });
    let b = log.item("B", "09:10");
    assert_eq!(
        (b.planned_on, one(b.planned), one(b.expected)),
        (Some(0), "09:20-10:20".into(), "09:30-10:30".into())
    );
    assert_eq!((b.offset_s, b.planned_here()), (None, None));
    let x = log.item("X", "09:10");
    assert_eq!((x.planned, x.planned_on, x.offset_s), (None, None, None));
    let day = log.workshop.bars(0, log.at("09:10"));
    assert_eq!(one(day.extent()), "09:00-13:00", "the hard end");
}

#[test]
fn what_was_set_aside_stays_on_its_day_as_left_out() {
    let log = Log::new().start("09:00", "A");
    let park = vec![PlanChange::Park { item: "B".into() }];
    let log = log.press("09:10", Body::Change { changes: park, reason: None });
    assert_eq!(log.item("B", "09:12").state, ItemState::Skipped);
    assert_eq!(log.workshop.bars(0, log.at("09:12")).items.len(), 4);
}

#[test]
fn a_day_held_on_another_date_has_the_hours_of_its_clock() {
    let mut log = Log::new();
    log.late = 200; // In winter, when the clocks of Skopje are an hour behind those of the plan.
    let plan = log.workshop.plan().clone();
    let hour_later = TimeDelta::hours(1);
    let mut author = log.author.clone();
    for (time, item) in [("09:02", "A"), ("09:25", "B")] {
        let at = log.at(time) + hour_later;
        log.workshop.apply(author.write(
            Stream::Time,
            at,
            at,
            Body::Start { item: item.into(), by_next: false },
        ));
    }
    let now = log.at("09:40") + hour_later;
    assert_eq!(plan.local(now).time(), NaiveTime::from_hms_opt(9, 40, 0).unwrap());
    let day = log.workshop.bars(0, now);
    assert_eq!(shown(&day.items[0].talk), ["09:02-09:22"]);
    assert_eq!(shown(&day.items[0].overtime), ["09:22-09:25"]);
    assert_eq!(one(day.items[1].expected), "09:40-10:25");
    assert_eq!(day.now_s, Some(9 * 3600 + 40 * 60));
}

#[test]
fn what_nobody_ended_does_not_stretch_the_day() {
    let log = Log::new().start("11:00", "U");
    assert_eq!(one(log.workshop.bars(0, log.at("2 08:40")).extent()), "09:00-15:30");
}

#[test]
fn without_a_clock_what_runs_is_cut_at_the_last_press() {
    let log = Log::new().start("09:00", "A").extend("09:15", "A", 5);
    let day = log.workshop.bars_held(0);
    assert_eq!(shown(&day.items[0].talk), ["09:00-09:15"]);
    assert_eq!((day.items[0].expected, day.items[0].offset_s, day.now_s), (None, None, None));
}

/// What runs on paper was closed in the evening; the minutes are given out two days later.
#[test]
fn what_is_done_with_the_minutes_does_not_stretch_what_runs() {
    let log = Log::new().start("09:00", "A").extend("09:15", "A", 5);
    let issued =
        Body::Issue { number: 1, is_final: false, corrections_until: None, versions: Default::default() };
    let log = log.press("2 17:00", issued).press("2 17:05", Body::Evaluation(Box::default()));
    let day = log.workshop.bars_held(0);
    assert_eq!(shown(&day.items[0].talk), ["09:00-09:15"]);
}
