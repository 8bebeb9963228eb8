//! The worked cases of the clocks (`timing.md` R12, T23 to T30): sleep, crashes, a clock that was set,
//! summer time, another zone, and a day that nobody ended. Readings are given.

use chrono::TimeDelta;
use plenary::domain::clock::{BootId, Passage, Reading};
use plenary::domain::event::{Body, Event, Writer};
use plenary::domain::ids::EventId;
use plenary::domain::stamp::Stamp;

use super::*;

/// A laptop whose wall clock may be wrong, seen from the desk of the plan K.
struct Laptop {
    desk: Desk,
    /// True time less what the wall clock says.
    slow_by: TimeDelta,
    boot: u128,
    /// In true time.
    booted: DateTime<Utc>,
}

impl Laptop {
    fn new(desk: Desk) -> Self {
        let booted = desk.at("08:00");
        Self { desk, slow_by: TimeDelta::zero(), boot: 1, booted }
    }

    /// What the clocks say at a true time.
    fn reading(&self, time: &str) -> Reading {
        let at = self.desk.at(time);
        let boot_ms = (at - self.booted).num_milliseconds();
        Reading { wall: at - self.slow_by, boot_ms, boot: BootId(self.boot), utc_offset_s: 7_200 }
    }

    fn write(&mut self, at: DateTime<Utc>, body: Body) -> EventId {
        let event = self.desk.author.write(Stream::Time, at, at, body);
        let id = event.id;
        self.desk.workshop.apply(event);
        id
    }

    /// Writes down what a program does when it compares two readings.
    fn notice(&mut self, before: &Reading, after: &Reading) -> Vec<EventId> {
        let passage = Passage::between(before, after);
        let gap = passage
            .silence()
            .map(|(from, to)| Body::Gap { from_ms: from.timestamp_millis(), to_ms: to.timestamp_millis() });
        let bodies: Vec<Body> = passage.clock_set().into_iter().chain(gap).collect();
        bodies.into_iter().map(|body| self.write(after.wall, body)).collect()
    }

    fn status(&self, time: &str) -> Status {
        Status::of(&self.desk.workshop, self.desk.at(time))
    }

    fn gaps(&self) -> Vec<i64> {
        let gap = |press: &Event| match press.body {
            Body::Gap { from_ms, to_ms } => Some((to_ms - from_ms) / 1_000),
            _ => None,
        };
        self.desk.workshop.presses().iter().filter_map(gap).collect()
    }
}

fn usual() -> Laptop {
    let mut desk = Desk::new(plan_k());
    desk.press("09:00", Press::Start("A".into())).unwrap();
    desk.press("09:20", Press::Start("B".into())).unwrap();
    Laptop::new(desk)
}

/// Item, elapsed and remaining minutes, end, offset in minutes.
fn current(status: &Status) -> (String, i64, i64, String, i64) {
    let current = status.current.as_ref().expect("an item runs");
    assert_eq!((current.elapsed_s % 60, current.remaining_s % 60, current.offset_s % 60), (0, 0, 0));
    let minutes = (current.elapsed_s / 60, current.remaining_s / 60);
    (current.item.to_string(), minutes.0, minutes.1, clock(current.expected_end), current.offset_s / 60)
}

#[test]
fn t23_after_a_crash_real_time_has_passed_and_the_gap_is_in_the_log() {
    let mut laptop = usual();
    let (beat, now) = (laptop.reading("09:41:30"), laptop.reading("09:45"));
    assert_eq!(Passage::between(&beat, &now), Passage::Slept { from: beat.wall, to: now.wall });
    laptop.notice(&beat, &now);
    assert_eq!(current(&laptop.status("09:45")), ("B".into(), 25, 35, "10:20".into(), 0));
    assert_eq!(laptop.gaps(), [210]);
}

#[test]
fn t23_the_same_after_another_start_of_the_machine() {
    let mut laptop = usual();
    let beat = laptop.reading("09:41:30");
    (laptop.boot, laptop.booted) = (2, laptop.desk.at("09:44"));
    laptop.notice(&beat, &laptop.reading("09:45"));
    assert_eq!(current(&laptop.status("09:45")), ("B".into(), 25, 35, "10:20".into(), 0));
    assert_eq!(laptop.gaps(), [210]);
}

#[test]
fn t24_what_was_held_before_a_crash_is_still_held() {
    let mut laptop = usual();
    laptop.desk.press("09:40", Press::Hold { reason: None }).unwrap();
    laptop.notice(&laptop.reading("09:41:30"), &laptop.reading("09:50"));
    let status = laptop.status("09:50");
    assert_eq!(current(&status), ("B".into(), 20, 40, "10:30".into(), 10));
    assert_eq!(status.current.unwrap().state, ItemState::Held);
}

#[test]
fn t25_while_the_lid_was_closed_time_went_on() {
    let mut laptop = usual();
    laptop.notice(&laptop.reading("09:30"), &laptop.reading("09:44"));
    assert_eq!(current(&laptop.status("09:45")).1, 25);
    assert_eq!(laptop.gaps(), [840]);
}

/// Five minutes slow: A was started at 08:58, and at 09:08 the clock steps to 09:13.
fn stepped() -> (Laptop, EventId) {
    let mut laptop = Laptop::new(Desk::new(plan_k()));
    laptop.desk.press("08:58", Press::Start("A".into())).unwrap();
    laptop.slow_by = TimeDelta::minutes(5);
    let before = laptop.reading("09:13");
    assert_eq!(before.wall, laptop.desk.at("09:08"));
    laptop.slow_by = TimeDelta::zero();
    let after = laptop.reading("09:13");
    let noticed = laptop.notice(&before, &after);
    assert_eq!(noticed.len(), 1, "nobody was away");
    (laptop, noticed[0])
}

#[test]
fn t26_a_clock_that_is_set_moves_what_it_said_since_the_start_of_the_machine() {
    let (laptop, _) = stepped();
    let mut before = Laptop::new(Desk::new(plan_k()));
    before.desk.press("08:58", Press::Start("A".into())).unwrap();
    assert_eq!(current(&before.status("09:08")), ("A".into(), 10, 10, "09:18".into(), -2));
    let status = laptop.status("09:13");
    assert_eq!(current(&status), ("A".into(), 10, 10, "09:23".into(), 3));
    assert_eq!(clock(status.items[0].held_start), "09:03");
}

#[test]
fn t26_undone_it_never_counted_whichever_program_of_the_machine_wrote_it() {
    let (mut laptop, step) = stepped();
    let Body::ClockSet { since_ms, until_ms, by_ms } = laptop.desk.workshop.presses()[1].body else {
        panic!("the clock was set");
    };
    // The same, found by another program a moment later.
    let again = Body::ClockSet { since_ms: since_ms + 3, until_ms: until_ms + 900, by_ms: by_ms - 2 };
    let second = laptop.write(laptop.desk.at("09:13"), again);
    assert_eq!(clock(laptop.status("09:13").items[0].held_start), "09:03", "moved once");
    laptop.desk.press("09:14", Press::Undo).unwrap();
    assert!(laptop.desk.workshop.is_void(second) && !laptop.desk.workshop.is_void(step));
    assert!(!laptop.desk.workshop.clock_set_counts(step));
    assert_eq!(current(&laptop.status("09:14")), ("A".into(), 16, 4, "09:18".into(), -2));
}

#[test]
fn t26_corrections_by_the_old_clock_move_and_later_ones_do_not() {
    let mut laptop = Laptop::new(Desk::new(plan_k()));
    laptop.desk.press("08:58", Press::Start("A".into())).unwrap();
    laptop.desk.press("08:59", Press::CorrectStart(laptop.desk.at("08:55"))).unwrap();
    laptop.slow_by = TimeDelta::minutes(5);
    let before = laptop.reading("09:13");
    laptop.slow_by = TimeDelta::zero();
    laptop.notice(&before, &laptop.reading("09:13"));
    assert_eq!(clock(laptop.status("09:13").items[0].held_start), "09:00");
    laptop.desk.press("09:14", Press::CorrectStart(laptop.desk.at("09:01"))).unwrap();
    assert_eq!(clock(laptop.status("09:14").items[0].held_start), "09:01");
}

#[test]
fn t26_set_back_and_what_is_pressed_in_the_minutes_that_come_twice_stays() {
    let mut laptop = Laptop::new(Desk::new(plan_k()));
    laptop.desk.press("09:05", Press::Start("A".into())).unwrap();
    laptop.slow_by = TimeDelta::minutes(-5);
    let before = laptop.reading("09:03");
    laptop.slow_by = TimeDelta::zero();
    laptop.notice(&before, &laptop.reading("09:03"));
    assert_eq!(clock(laptop.status("09:03").items[0].held_start), "09:00");
    // 09:06 by the clock as it is now, which it had said once before.
    laptop.desk.press("09:06", Press::Hold { reason: None }).unwrap();
    let status = laptop.status("09:10");
    assert_eq!((current(&status).1, status.current.unwrap().held_s), (6, 240));
}

#[test]
fn t26_other_machines_and_earlier_starts_stay_as_they_were() {
    let (mut laptop, _) = stepped();
    let writer = |machine: &str, number| {
        let tag = WriterTag::from_bits(number);
        let who = Writer { person: "Ana".into(), machine: machine.into(), stream: Stream::Time };
        (tag, who)
    };
    let at = |laptop: &Laptop, time| laptop.desk.at(time);
    let (own, mine) = writer("a1", 1);
    laptop.desk.workshop.introduce(own, mine);
    // Written before the clock was set, on this machine by a command, on another one, before the start.
    for (machine, number, time, expected) in
        [("a1", 11, "08:20", "08:25"), ("b2", 12, "08:21", "08:21"), ("a1", 13, "07:30", "07:30")]
    {
        let (tag, who) = writer(machine, number);
        laptop.desk.workshop.introduce(tag, who);
        let (id, at) = (EventId::new(tag, 1), at(&laptop, time));
        let stamp = Stamp { ms: at.timestamp_millis(), count: 0 };
        let body = Body::Extend { item: "F".into(), minutes: 1, reason: None };
        laptop.desk.workshop.apply(Event { id, stamp, at, step: None, body });
        let press = laptop.desk.workshop.log().iter().find(|press| press.id == id).unwrap();
        assert_eq!(press.at, laptop.desk.at(expected), "{machine} {time}");
    }
}

#[test]
fn t27_a_time_that_the_clocks_jump_over_or_that_comes_twice() {
    let plan = plan_k();
    let utc = |y, m, d, at: &str| {
        plan.instant(NaiveDate::from_ymd_opt(y, m, d).unwrap(), time(at)).format("%H:%M").to_string()
    };
    assert_eq!(utc(2023, 3, 26, "02:30"), "01:30", "02:30 becomes 03:30 CEST");
    assert_eq!(utc(2023, 10, 29, "02:30"), "00:30", "the first of the two");
}

#[test]
fn t27_an_item_over_the_hour_that_summer_time_takes_away() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../data/timing-cases.json")).unwrap();
    let mut plan = plan(&cases[0]);
    plan.days[0].date = NaiveDate::from_ymd_opt(2023, 3, 26).unwrap();
    (plan.days[0].start, plan.days[0].hard_end) = (time("01:30"), None);
    plan.days[0].items.truncate(1);
    (plan.days[0].items[0].minutes, plan.days[0].items[0].min_minutes) = (90, 90);
    let mut desk = Desk::new(plan);
    desk.press("01:30", Press::Start("A".into())).unwrap();
    let laptop = Laptop::new(desk);
    let status = laptop.status("03:15");
    assert_eq!(current(&status), ("A".into(), 45, 45, "04:00".into(), 0));
    let shown = serde_json::to_value(&status).unwrap();
    assert_eq!(shown["now"], "2023-03-26T03:15:00+02:00");
    assert_eq!(shown["current"]["expected_end"], "2023-03-26T04:00:00+02:00");
    assert_eq!(shown["items"][0]["held_start"], "2023-03-26T01:30:00+01:00");
}

#[test]
fn t28_the_zone_of_the_laptop_changes_no_time() {
    let mut laptop = Laptop::new(Desk::new(plan_k()));
    let seven_ten = DateTime::parse_from_rfc3339("2023-06-13T07:10:00Z").unwrap().with_timezone(&Utc);
    let body = decide(&laptop.desk.workshop, Press::Start("A".into()), seven_ten).unwrap();
    laptop.write(seven_ten, body);
    assert_eq!(current(&laptop.status("09:10")), ("A".into(), 0, 20, "09:30".into(), 10));
    let athens = Reading { utc_offset_s: 10_800, ..laptop.reading("09:10") };
    assert_eq!(Passage::between(&laptop.reading("09:10"), &athens), Passage::Steady);
}

#[test]
fn t30_ended_at_its_last_heartbeat_the_night_is_not_counted() {
    let mut laptop = usual();
    laptop.desk.press("11:25", Press::Start("E".into())).unwrap();
    let end = laptop.desk.at("11:52");
    let body = decide(&laptop.desk.workshop, Press::End, end).unwrap();
    let now = end + TimeDelta::days(1) - TimeDelta::minutes(192);
    let event = laptop.desk.author.write(Stream::Time, now, end, body);
    laptop.desk.workshop.apply(event);
    let slot = laptop.desk.workshop.slot(&"E".into()).unwrap();
    assert_eq!(laptop.desk.workshop.record().item(slot).elapsed_s(now), 27 * 60);
    let offset = laptop.desk.workshop.forecast(0, now).item(slot).unwrap().offset_s();
    assert_eq!(offset, Some(-180));
}

#[test]
fn steps_and_their_machines_are_understood_in_any_order_of_arrival() {
    let (laptop, _) = stepped();
    let mut events: Vec<Event> = laptop.desk.workshop.presses().to_vec();
    let writer = |bits| Writer {
        person: "Ana".into(),
        machine: "a1".into(),
        stream: if bits == 1 { Stream::Time } else { Stream::Notes },
    };
    // The start was pressed in a file of another program of the machine.
    events[0].id = EventId::new(WriterTag::from_bits(9), 1);
    for bits in [1, 9] {
        let id = EventId::new(WriterTag::from_bits(bits), 0);
        events.push(Event { id, body: Body::Writer(writer(bits)), ..events[0].clone() });
    }
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1], [0, 1, 3, 2], [1, 0, 2, 3]] {
        let mut other = Workshop::new(laptop.desk.workshop.plan().clone());
        order.iter().for_each(|&place| other.apply(events[place].clone()));
        let status = Status::of(&other, laptop.desk.at("09:13"));
        assert_eq!(clock(status.items[0].held_start), "09:03", "{order:?}");
    }
}
