//! The worked cases of the timing rules, as a table: plan, log, now, expected seconds.

mod clocks;

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::Stream;
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::live::{Press, decide};
use plenary::domain::note::Level;
use plenary::domain::plan::{Attribution, Day, Item, Plan};
use plenary::domain::refusal::Refusal;
use plenary::domain::status::Status;
use plenary::domain::timing::ItemState;
use plenary::domain::workshop::Workshop;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Case {
    case: String,
    day_start: String,
    hard_end: Option<String>,
    plan: Vec<CaseItem>,
    log: Vec<Vec<Value>>,
    now: String,
    expect: Expect,
}

#[derive(Deserialize)]
struct CaseItem {
    id: String,
    minutes: u32,
    fixed: Option<String>,
    until: Option<String>,
    min_minutes: u32,
    absorbs: bool,
}

#[derive(Deserialize)]
struct Expect {
    current: Option<String>,
    elapsed_s: Option<i64>,
    remaining_s: Option<i64>,
    allotted_s: Option<i64>,
    offset_s: Option<i64>,
    items: std::collections::BTreeMap<String, (String, String)>,
    passed: Vec<String>,
    day_end: String,
    day_offset_s: i64,
    held_s: Option<i64>,
}

fn time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M:%S").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M")).unwrap()
}

fn plan(case: &Case) -> Plan {
    let item = |item: &CaseItem| Item {
        start: item.fixed.as_deref().map(time),
        min_minutes: item.min_minutes,
        until: item.until.as_deref().map(time),
        absorbs: item.absorbs,
        ..Item::bare(ItemId::new(&item.id), Text::plain(&item.id), item.minutes)
    };
    let day = Day {
        date: NaiveDate::from_ymd_opt(2023, 6, 13).unwrap(),
        start: time(&case.day_start),
        hard_end: case.hard_end.as_deref().map(time),
        items: case.plan.iter().map(item).collect(),
    };
    Plan {
        id: "k".into(),
        title: Text::plain("K"),
        short_title: None,
        banner: None,
        place: None,
        timezone: chrono_tz::Europe::Skopje,
        languages: vec![Lang::En],
        convened_by: vec![],
        in_partnership_with: vec![],
        supported_by: vec![],
        attribution: Attribution { rule: None, threshold: 3, threshold_public: 5, default: Level::None },
        delete_personal_data_after: None,
        municipalities: vec![],
        categories: vec![],
        themes: vec![],
        participants: vec![],
        team: vec![],
        abbreviations: vec![],
        evaluation_questions: vec![],
        follow_up: vec![],
        days: vec![day],
    }
}

/// A workshop and somebody who presses.
struct Desk {
    workshop: Workshop,
    author: Author,
}

impl Desk {
    fn new(plan: Plan) -> Self {
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self { workshop: Workshop::new(Arc::new(plan)), author: Author::new(pen(1), pen(2)) }
    }

    fn at(&self, text: &str) -> DateTime<Utc> {
        let plan = self.workshop.plan();
        plan.instant(plan.days[0].date, time(text))
    }

    fn press(&mut self, at: &str, press: Press) -> Result<(), Refusal> {
        let at = self.at(at);
        let body = decide(&self.workshop, press, at)?;
        let event = self.author.write(Stream::Time, at, at, body);
        self.workshop.apply(event);
        Ok(())
    }
}

fn press(desk: &Desk, line: &[Value]) -> Press {
    let text = |index: usize| line[index].as_str().unwrap();
    let item = |index: usize| ItemId::new(text(index));
    match text(1) {
        "start" => Press::Start(item(2)),
        "end" => Press::End,
        "hold" => Press::Hold { reason: None },
        "resume" => Press::Resume,
        "extend" => {
            let minutes = line[3].as_i64().unwrap() as i32;
            Press::Extend { item: Some(item(2)), minutes, reason: None }
        }
        "correct_start" => Press::CorrectStart(desk.at(text(2))),
        "skip" => Press::Skip { item: item(2), reason: None },
        "unskip" => Press::Unskip(item(2)),
        "reopen" => Press::Reopen { item: item(2), minutes: line[3].as_u64().unwrap() as u32 },
        "restart" => Press::Restart(item(2)),
        "undo" => Press::Undo,
        "move" => Press::Move { item: item(2), before: item(3) },
        other => panic!("the table has a press `{other}` that this test does not know"),
    }
}

fn clock(instant: impl serde::Serialize) -> String {
    let text = serde_json::to_value(instant).unwrap();
    text.as_str().unwrap()[11..16].to_owned()
}

#[test]
fn the_worked_cases_come_out_as_the_table_says() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../data/timing-cases.json")).unwrap();
    assert!(cases.len() >= 36);
    for case in &cases {
        let name = &case.case;
        let mut desk = Desk::new(plan(case));
        for line in &case.log {
            let press = press(&desk, line);
            desk.press(line[0].as_str().unwrap(), press)
                .unwrap_or_else(|no| panic!("{name}: {line:?}: {no:?}"));
        }
        let now = desk.at(&case.now);
        let status = Status::of(&desk.workshop, now);
        let current = status.current.as_ref();
        let expect = &case.expect;
        assert_eq!(current.map(|c| c.item.to_string()), expect.current, "{name}: current");
        assert_eq!(current.map(|c| c.elapsed_s), expect.elapsed_s, "{name}: elapsed");
        assert_eq!(current.map(|c| c.remaining_s), expect.remaining_s, "{name}: remaining");
        assert_eq!(current.map(|c| c.allotted_s), expect.allotted_s, "{name}: allotted");
        assert_eq!(current.map(|c| c.offset_s), expect.offset_s, "{name}: offset");
        assert_eq!(current.map(|c| c.held_s), expect.held_s, "{name}: held");
        for (id, (start, end)) in &expect.items {
            let item = status.items.iter().find(|item| item.item.as_str() == id).unwrap();
            assert_eq!(clock(item.expected_start), *start, "{name}: start of {id}");
            assert_eq!(clock(item.expected_end), *end, "{name}: end of {id}");
        }
        let passed: Vec<String> = status
            .items
            .iter()
            .filter(|item| item.state == ItemState::Passed)
            .map(|item| item.item.to_string())
            .collect();
        assert_eq!(passed, expect.passed, "{name}: passed");
        assert_eq!(clock(status.day_end.expected), expect.day_end, "{name}: end of the day");
        assert_eq!(status.day_end.offset_s, expect.day_offset_s, "{name}: offset of the day");
    }
}

fn plan_k() -> Plan {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../data/timing-cases.json")).unwrap();
    plan(&cases[0])
}

#[test]
fn t18_a_restart_makes_the_first_run_void_and_keeps_it() {
    let mut desk = Desk::new(plan_k());
    desk.press("08:55", Press::Start("A".into())).unwrap();
    desk.press("09:00", Press::Restart("A".into())).unwrap();
    let slot = desk.workshop.slot(&"A".into()).unwrap();
    let runs = &desk.workshop.record().item(slot).runs;
    assert_eq!(runs.iter().map(|run| run.void).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn t20_an_overlap_of_the_plan_is_shown_not_repaired() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../data/timing-cases.json")).unwrap();
    let case = cases.iter().find(|case| case.case == "T20").unwrap();
    let desk = Desk::new(plan(case));
    let gaps: Vec<i64> =
        desk.workshop.timetable().slots().map(|slot| desk.workshop.timetable().planned(slot).gap_s).collect();
    assert_eq!(gaps, [0, 0, 0, -600, 0]);
}

#[test]
fn t37_next_pressed_twice_within_a_second_is_one_step() {
    let mut desk = Desk::new(plan_k());
    desk.press("09:00", Press::Next).unwrap();
    let first = desk.at("09:20");
    for ms in [0, 300] {
        let at = first + chrono::TimeDelta::milliseconds(ms);
        if let Ok(body) = decide(&desk.workshop, Press::Next, at) {
            let event = desk.author.write(Stream::Time, at, at, body);
            desk.workshop.apply(event);
        }
    }
    let current = desk.workshop.record().current().unwrap();
    assert_eq!(desk.workshop.item(current).id.as_str(), "B");
    assert_eq!(desk.press("09:20:01", Press::Next), Ok(()));
}

#[test]
fn what_was_undone_can_be_undone_again_and_corrections_move_with_their_target() {
    let mut desk = Desk::new(plan_k());
    desk.press("09:00", Press::Start("A".into())).unwrap();
    desk.press("09:20", Press::Start("B".into())).unwrap();
    desk.press("09:30", Press::CorrectStart(desk.at("09:15"))).unwrap();
    let a = desk.workshop.slot(&"A".into()).unwrap();
    assert_eq!(desk.workshop.record().item(a).held_end(), Some(desk.at("09:15")));
    desk.press("09:31", Press::Undo).unwrap();
    assert_eq!(desk.workshop.record().item(a).held_end(), Some(desk.at("09:20")));
    desk.press("09:32", Press::Undo).unwrap();
    assert_eq!(desk.workshop.record().current(), Some(a));
}

#[test]
fn presses_that_make_no_sense_are_refused_with_a_reason() {
    let mut desk = Desk::new(plan_k());
    assert_eq!(desk.press("09:00", Press::End), Err(Refusal::NothingRuns));
    assert_eq!(desk.press("09:00", Press::Resume), Err(Refusal::NothingRuns));
    assert_eq!(desk.press("09:00", Press::Undo), Err(Refusal::NothingToUndo));
    assert_eq!(
        desk.press("09:00", Press::Start("b".into())),
        Err(Refusal::UnknownItem { typed: "b".into(), nearest: Some("B".into()) })
    );
    desk.press("09:00", Press::Start("A".into())).unwrap();
    assert_eq!(
        desk.press("09:01", Press::Start("A".into())),
        Err(Refusal::AlreadyRunning { item: "A".into() })
    );
    assert_eq!(desk.press("09:01", Press::Resume), Err(Refusal::NotHeld));
    assert_eq!(
        desk.press("09:01", Press::Move { item: "D".into(), before: "D".into() }),
        Err(Refusal::MoveOntoItself { item: "D".into() })
    );
    assert_eq!(
        desk.press("09:01", Press::Extend { item: None, minutes: 0, reason: None }),
        Err(Refusal::BadMinutes { given: "0".into() })
    );
    let at = desk.at("09:02");
    assert_eq!(desk.press("09:01", Press::CorrectStart(at)), Err(Refusal::InTheFuture { at }));
    desk.press("09:02", Press::End).unwrap();
    assert_eq!(desk.press("09:03", Press::Start("A".into())), Err(Refusal::AlreadyDone { item: "A".into() }));
}

mod any_log {
    use proptest::prelude::*;

    use super::*;

    fn any_press() -> impl Strategy<Value = Press> {
        let item = prop::sample::select(vec!["A", "B", "C", "D", "E", "F"]).prop_map(ItemId::from);
        prop_oneof![
            item.clone().prop_map(Press::Start),
            Just(Press::Next),
            Just(Press::End),
            Just(Press::Hold { reason: None }),
            Just(Press::Resume),
            (item.clone(), -30i32..30).prop_map(|(item, minutes)| Press::Extend {
                item: Some(item),
                minutes,
                reason: None
            }),
            item.clone().prop_map(|item| Press::Skip { item, reason: None }),
            item.clone().prop_map(Press::Unskip),
            (item.clone(), 1u32..20).prop_map(|(item, minutes)| Press::Reopen { item, minutes }),
            item.clone().prop_map(Press::Restart),
            (item.clone(), item).prop_map(|(item, before)| Press::Move { item, before }),
            Just(Press::Undo),
        ]
    }

    proptest! {
        /// Whatever is pressed: the day never ends before now while something runs, what is
        /// expected follows in order, remaining is never negative after minutes were taken.
        #[test]
        fn the_forecast_of_any_log_is_in_order(presses in prop::collection::vec((1i64..900, any_press()), 0..40)) {
            let mut desk = Desk::new(plan_k());
            let mut at = desk.at("08:50");
            for (seconds, press) in presses {
                at += chrono::TimeDelta::seconds(seconds);
                if let Ok(body) = decide(&desk.workshop, press, at) {
                    let event = desk.author.write(Stream::Time, at, at, body);
                    desk.workshop.apply(event);
                }
            }
            let forecast = desk.workshop.forecast(0, at);
            let mut previous = None;
            for item in forecast.items.iter().filter(|item| item.state == ItemState::Pending) {
                let (start, end) = (item.expected_start.unwrap(), item.expected_end.unwrap());
                prop_assert!(start <= end && start >= at);
                prop_assert!(previous.is_none_or(|previous| previous <= start));
                previous = Some(end);
            }
            let running = forecast.items.iter().filter(|item| matches!(item.state, ItemState::Running | ItemState::Held));
            prop_assert!(running.clone().count() <= 1);
            prop_assert_eq!(running.clone().count() == 1, desk.workshop.record().current().is_some());
        }

        /// The fold does not depend on the order in which the events arrive.
        #[test]
        fn any_order_of_arrival_folds_to_the_same_record(
            presses in prop::collection::vec((1i64..900, any_press()), 1..25),
            seed in any::<u64>(),
        ) {
            let mut desk = Desk::new(plan_k());
            let mut at = desk.at("08:50");
            let mut events = Vec::new();
            for (seconds, press) in presses {
                at += chrono::TimeDelta::seconds(seconds);
                if let Ok(body) = decide(&desk.workshop, press, at) {
                    let event = desk.author.write(Stream::Time, at, at, body);
                    events.push(event.clone());
                    desk.workshop.apply(event);
                }
            }
            let mut shuffled = events;
            let mut state = seed | 1;
            for index in (1..shuffled.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                shuffled.swap(index, (state >> 33) as usize % (index + 1));
            }
            let mut other = Workshop::new(desk.workshop.plan().clone());
            for event in shuffled {
                other.apply(event);
            }
            let status = |workshop: &Workshop| serde_json::to_string(&Status::of(workshop, at)).unwrap();
            prop_assert_eq!(status(&desk.workshop), status(&other));
        }
    }
}

#[test]
fn a_workshop_tried_out_after_its_dates_begins_with_its_first_day() {
    let kumanovo = include_bytes!("../../sessions/kumanovo-2023.plan.json");
    let mut desk = Desk::new(plenary::import::plan::read(kumanovo).plan.unwrap());
    let today: DateTime<Utc> = "2026-11-22T10:00:00Z".parse().unwrap();
    assert_eq!(desk.workshop.day_at(today), 0);
    let items = desk.workshop.plan().days[0].items.len();
    for number in 0..=items {
        let at = today + chrono::TimeDelta::minutes(number as i64);
        let body = decide(&desk.workshop, Press::Next, at).unwrap();
        let event = desk.author.write(Stream::Time, at, at, body);
        desk.workshop.apply(event);
    }
    assert_eq!(desk.workshop.day_at(today + chrono::TimeDelta::hours(2)), 1, "the first day was held");
}
