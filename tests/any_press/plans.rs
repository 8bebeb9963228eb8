//! Plans of all sorts: one item and many, one day and fourteen, nights in which the clocks change.

use chrono::NaiveTime;
use plenary::domain::plan::Plan;
use plenary::import;
use proptest::prelude::*;

#[derive(Clone, Debug)]
struct AnyItem {
    minutes: u32,
    min: u32,
    absorbs: bool,
    fixed: Option<u32>,
    until: Option<u32>,
    segments: u8,
}

fn any_item() -> impl Strategy<Value = AnyItem> {
    let minutes = prop_oneof![5 => 5u32..90, 1 => Just(1), 1 => Just(600), 1 => Just(1440)];
    let time = || prop::option::weighted(0.2, 0u32..1440);
    let segments = prop_oneof![3 => Just(0u8), 1 => 1u8..6];
    (minutes, 0u32..100, prop::bool::weighted(0.2), time(), time(), segments).prop_map(
        |(minutes, min, absorbs, fixed, until, segments)| AnyItem {
            minutes,
            min: (minutes * min / 100).max(1),
            absorbs,
            fixed,
            until: until.filter(|_| segments % 2 == 0),
            segments,
        },
    )
}

/// A plan that the importer takes.
pub fn any_plan() -> impl Strategy<Value = Plan> {
    let days = prop_oneof![
        6 => prop::collection::vec(prop::collection::vec(any_item(), 1..6), 1..4),
        1 => prop::collection::vec(prop::collection::vec(any_item(), 1..2), 14..15),
        1 => prop::collection::vec(prop::collection::vec(any_item(), 60..61), 1..2),
    ];
    let date = prop::sample::select(vec!["2023-06-13", "2023-03-25", "2023-10-28"]);
    let start = prop::sample::select(vec!["09:00", "00:00", "01:30", "02:30", "23:30"]);
    (days, date, start, 0usize..4, prop::option::of(0u32..1440))
        .prop_map(|(days, date, start, municipalities, hard)| build(&days, date, start, municipalities, hard))
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn build(days: &[Vec<AnyItem>], date: &str, start: &str, municipalities: usize, hard: Option<u32>) -> Plan {
    let municipality =
        |index: usize| serde_json::json!({"id": format!("m{index}"), "name": format!("M{index}")});
    let date: chrono::NaiveDate = date.parse().unwrap();
    let mut number = 0;
    let days: Vec<_> = days
        .iter()
        .enumerate()
        .map(|(day, items)| {
            let items: Vec<_> = items
                .iter()
                .map(|any| {
                    number += 1;
                    item(any, number, municipalities)
                })
                .collect();
            let date = date + chrono::TimeDelta::days(day as i64);
            let mut day = serde_json::json!({"date": date, "start": start, "items": items});
            if let Some(hard) = hard {
                day["hard_end"] = clock(hard).into();
            }
            day
        })
        .collect();
    let municipalities: Vec<_> = (0..municipalities).map(municipality).collect();
    let plan = serde_json::json!({"format": "plenary/plan/1", "id": "k", "title": "K",
        "timezone": "Europe/Skopje", "municipalities": municipalities, "days": days});
    let read = import::plan::read(plan.to_string().as_bytes());
    read.plan.unwrap_or_else(|| sound(plan))
}

/// What the importer refuses, such as a fixed start before the day, goes.
fn sound(mut plan: serde_json::Value) -> Plan {
    for day in plan["days"].as_array_mut().unwrap() {
        day.as_object_mut().unwrap().remove("hard_end");
        for item in day["items"].as_array_mut().unwrap() {
            for key in ["start", "until"] {
                item.as_object_mut().unwrap().remove(key);
            }
        }
    }
    let read = import::plan::read(plan.to_string().as_bytes());
    read.plan.unwrap_or_else(|| panic!("{:?}", read.findings))
}

fn item(any: &AnyItem, number: u32, municipalities: usize) -> serde_json::Value {
    let mut item = serde_json::json!({"id": format!("I{number}"), "title": format!("Item {number}"),
        "minutes": any.minutes, "min_minutes": any.min});
    let fields = item.as_object_mut().unwrap();
    if any.absorbs {
        fields.insert("absorbs".into(), true.into());
    }
    if let Some(fixed) = any.fixed {
        fields.insert("start".into(), clock(fixed).into());
    }
    if let Some(until) = any.until {
        fields.insert("until".into(), clock(until).into());
    }
    let segment = |index: u8| match municipalities {
        0 => serde_json::json!({"label": format!("part {index}"), "minutes": 1}),
        known => serde_json::json!({"municipality": format!("m{}", usize::from(index) % known),
            "minutes": 1, "questions_minutes": index % 3}),
    };
    if any.segments > 0 && any.minutes >= 30 {
        fields.insert("segments".into(), (0..any.segments).map(segment).collect());
    }
    item
}

/// A time of day by its minutes.
pub fn time(minutes: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt(minutes % 1440 * 60, 0).unwrap()
}
