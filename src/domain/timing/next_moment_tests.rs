//! What a rehearsal stops at, step by step.

use std::sync::Arc;

use chrono::NaiveTime;

use super::*;
use crate::domain::event::{Body, Event};
use crate::domain::ids::{EventId, WriterTag};
use crate::domain::stamp::Stamp;
use crate::domain::workshop::Workshop;
use crate::import;

const PLAN: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"13:00","items":[
        {"id":"A","title":"A","minutes":20},{"id":"B","title":"B","minutes":60},
        {"id":"C","title":"C","start":"12:00","minutes":60}]},
    {"date":"2023-06-14","start":"09:00","items":[
        {"id":"D","title":"D","minutes":60,"until":"10:00"}]}]}"#;

fn instant(workshop: &Workshop, text: &str) -> DateTime<Utc> {
    let (day, time) = text.split_once(' ').map_or((0, text), |(day, time)| (day.parse().unwrap(), time));
    let time = NaiveTime::parse_from_str(time, "%H:%M:%S%.f").or(NaiveTime::parse_from_str(time, "%H:%M"));
    workshop.plan().instant(workshop.plan().days[day].date, time.unwrap())
}

fn workshop(log: &[(&str, Body)]) -> Workshop {
    let plan = import::plan::read(PLAN.as_bytes()).plan.expect("the plan is sound");
    let mut workshop = Workshop::new(Arc::new(plan));
    for (number, (time, body)) in (1..).zip(log) {
        let id = EventId::new(WriterTag::from_bits(1), number);
        let stamp = Stamp { ms: number.into(), count: 0 };
        let at = instant(&workshop, time);
        workshop.apply(Event { id, stamp, at, step: None, body: body.clone() });
    }
    workshop
}

fn start(item: &str) -> Body {
    Body::Start { item: item.into(), by_next: false }
}

/// "09:16:00 A warning": the day's number before the time from the second day on.
fn steps(workshop: &Workshop, from: &str, count: usize) -> Vec<String> {
    let mut now = instant(workshop, from);
    let mut steps = Vec::new();
    let id = |slot| workshop.timetable().planned(slot).id.clone();
    while let Some(moment) = next_moment(workshop.plan(), workshop.timetable(), workshop.record(), now)
        .filter(|_| steps.len() < count)
    {
        assert!(moment.at > now, "{moment:?} is not after {now}");
        now = moment.at;
        let local = workshop.plan().local(now);
        let day = if local.date_naive() == workshop.plan().days[0].date { "" } else { "1 " };
        let change = match moment.change {
            Change::Warning(slot) => format!("{} warning", id(slot)),
            Change::Danger(slot) => format!("{} danger", id(slot)),
            Change::End(slot) => format!("{} end", id(slot)),
            Change::Overtime(slot, minutes) => format!("{} +{minutes}", id(slot)),
            Change::Held(slot, minutes) => format!("{} held {minutes}", id(slot)),
            Change::Due(slot) => format!("{} due", id(slot)),
            Change::HardEnd(day) => format!("hard end {day}"),
        };
        steps.push(format!("{day}{} {change}", local.format("%H:%M:%S%.f")));
    }
    steps
}

#[test]
fn while_nothing_runs_the_plan_is_stepped_through_to_its_end() {
    let workshop = workshop(&[]);
    assert_eq!(
        steps(&workshop, "08:40", 9),
        ["09:00:00 A due", "09:20:00 B due", "12:00:00 C due", "13:00:00 hard end 0", "1 09:00:00 D due",]
    );
    assert_eq!(steps(&workshop, "1 09:00", 9), [""; 0]);
}

#[test]
fn what_runs_is_stepped_through_its_signs_and_then_by_minutes_of_overtime() {
    let workshop = workshop(&[("09:00", start("A"))]);
    assert_eq!(
        steps(&workshop, "09:00", 5),
        ["09:16:00 A warning", "09:19:00 A danger", "09:20:00 A end", "09:21:00 A +1", "09:22:00 A +2"]
    );
    assert_eq!(steps(&workshop, "09:17:30", 1), ["09:19:00 A danger"], "in the middle");
    assert_eq!(steps(&workshop, "09:20:30", 1), ["09:21:00 A +1"]);
}

#[test]
fn fixed_times_and_the_hard_end_interrupt_what_runs() {
    let workshop = workshop(&[("11:30", start("B"))]);
    let steps = steps(&workshop, "11:30", 5);
    assert_eq!(steps[..3], ["12:00:00 C due", "12:25:00 B warning", "12:29:00 B danger"]);
    let minutes = 30;
    let workshop = self::workshop(&[("11:30", start("B"))]);
    let late = self::steps(&workshop, "12:29:30", 2 + minutes);
    assert_eq!((late[0].as_str(), late[minutes].as_str()), ("12:30:00 B end", "13:00:00 B +30"));
}

#[test]
fn an_extension_arms_the_signs_again() {
    let extend = Body::Extend { item: "A".into(), minutes: 5, reason: None };
    let workshop = workshop(&[("09:00", start("A")), ("09:19:30", extend)]);
    assert_eq!(steps(&workshop, "09:19:30", 2), ["09:20:00 A warning", "09:24:00 A danger"]);
}

#[test]
fn a_hold_goes_on_by_minutes_and_stops_the_signs_but_not_those_of_the_wall_clock() {
    let held = workshop(&[("09:00", start("A")), ("09:05:20.700", Body::Hold { reason: None })]);
    assert_eq!(steps(&held, "09:05:20.700", 2), ["09:06:20 A held 1", "09:07:20 A held 2"]);
    let until = workshop(&[("1 09:00", start("D")), ("1 09:30", Body::Hold { reason: None })]);
    assert_eq!(steps(&until, "1 09:30", 2), ["1 09:55:00 D warning", "1 09:59:00 D danger"]);
}

#[test]
fn presses_between_two_seconds_do_not_hold_the_steps_back() {
    let workshop = workshop(&[("09:00:00.400", start("A"))]);
    let steps = steps(&workshop, "09:00:00.400", 30);
    assert_eq!(steps[..3], ["09:16:01 A warning", "09:19:01 A danger", "09:20:01 A end"]);
    assert_eq!(steps[29], "09:47:01 A +27");
    for step in &steps {
        let at = instant(&workshop, step.split(' ').next().unwrap());
        let slot = workshop.record().current().unwrap();
        let (now, before) = (
            workshop.record().signal(workshop.timetable(), slot, at),
            workshop.record().signal(workshop.timetable(), slot, at - TimeDelta::seconds(1)),
        );
        let is_sign = ["warning", "danger"].iter().any(|sign| step.contains(sign));
        assert!(!is_sign || now != before, "{step}: no sign changes then");
    }
}
