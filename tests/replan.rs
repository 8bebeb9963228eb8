//! The agenda changed live, and the plan before it is published (`timing.md` R2, R13): what happens to
//! what is expected, what stays as it was planned, what is refused.

use std::sync::Arc;

use chrono::{DateTime, NaiveTime, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Stream};
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::live::{Press, decide};
use plenary::domain::plan_change::PlanChange;
use plenary::domain::refusal::Refusal;
use plenary::domain::timing::ItemState;
use plenary::domain::workshop::Workshop;
use plenary::import;

/// Two days: A 20 from 09:00, B 60, C coffee 20 (10), D fixed 11:00 45; and E 30 from 09:00, F 30.
const PLAN: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"13:00","items":[
        {"id":"A","title":"A","minutes":20},{"id":"B","title":"B","minutes":60,"min_minutes":40},
        {"id":"C","title":"C","minutes":20,"min_minutes":10,"absorbs":true},
        {"id":"D","title":"D","minutes":45,"start":"11:00"}]},
    {"date":"2023-06-14","start":"09:00","items":[
        {"id":"E","title":"E","minutes":30},{"id":"F","title":"F","minutes":30}]}]}"#;

struct Desk {
    workshop: Workshop,
    author: Author,
}

impl Desk {
    fn new() -> Self {
        Self::of(PLAN)
    }

    fn of(plan: &str) -> Self {
        let plan = import::plan::read(plan.as_bytes()).plan.expect("the plan is sound");
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self { workshop: Workshop::new(Arc::new(plan)), author: Author::new(pen(1), pen(2)) }
    }

    /// "09:30", or "2 09:30" on the second day.
    fn at(&self, text: &str) -> DateTime<Utc> {
        let (day, time) =
            text.split_once(' ').map_or((0, text), |(day, time)| (day.parse().unwrap_or(1) - 1, time));
        let plan = self.workshop.plan();
        plan.instant(plan.days[day].date, time.parse::<NaiveTime>().expect("a time of day"))
    }

    fn press(&mut self, at: &str, press: Press) -> Result<(), Refusal> {
        let at = self.at(&format!("{}:00", at));
        let body = decide(&self.workshop, press, at)?;
        let event = self.author.write(Stream::Time, at, at, body);
        self.workshop.apply(event);
        Ok(())
    }

    fn change(&mut self, at: &str, change: PlanChange) -> Result<(), Refusal> {
        self.press(at, Press::Change { changes: vec![change], reason: None })
    }

    /// The expected day as "A 09:00–09:20, B …"; what is not held without times.
    fn day(&self, day: usize, now: &str) -> String {
        let forecast = self.workshop.forecast(day, self.at(&format!("{now}:00")));
        let plan = self.workshop.plan();
        let clock = |at: Option<DateTime<Utc>>| at.map(|at| plan.local(at).format("%H:%M").to_string());
        let items = forecast.items.iter().map(|item| {
            let id = &self.workshop.timetable().planned(item.slot).id;
            match (clock(item.expected_start), clock(item.expected_end)) {
                (Some(from), Some(to)) => format!("{id} {from}–{to}"),
                _ => format!("({id})"),
            }
        });
        items.collect::<Vec<_>>().join(", ")
    }

    /// The planned day, which no live change touches.
    fn planned(&self, day: usize) -> String {
        let plan = self.workshop.plan();
        let timetable = self.workshop.timetable();
        let items = timetable.day(day).iter().map(|&slot| {
            let planned = timetable.planned(slot);
            let clock = |at| plan.local(at).format("%H:%M");
            format!("{} {}–{}", planned.id, clock(planned.start), clock(planned.end))
        });
        items.collect::<Vec<_>>().join(", ")
    }

    fn state(&self, item: &str) -> ItemState {
        let slot = self.workshop.slot(&item.into()).expect("the item is known");
        self.workshop.record().state(slot)
    }
}

fn start(item: &str) -> Press {
    Press::Start(item.into())
}

fn place(item: &str, day: u16, before: Option<&str>) -> PlanChange {
    PlanChange::Place { item: item.into(), day, before: before.map(ItemId::from) }
}

fn add(title: &str, minutes: u32, day: usize, before: Option<&str>) -> Press {
    Press::Add { title: title.to_owned(), minutes, day, before: before.map(ItemId::from) }
}

const AS_PLANNED: &str = "A 09:00–09:20, B 09:20–10:20, C 10:20–10:40, D 11:00–11:45";

/// What happened is written down afterwards: the ambassador had begun before anybody put him in.
#[test]
fn what_was_added_may_have_begun_earlier_and_the_rest_of_the_day_stays() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:30", add("The ambassador speaks", 20, 0, Some("B"))).unwrap();
    desk.press("09:30", start("X1")).unwrap();
    let began = desk.at("09:20:00");
    desk.press("09:31", Press::CorrectStart(began)).unwrap();
    assert_eq!(
        desk.day(0, "09:31"),
        "A 09:00–09:20, X1 09:20–09:40, B 09:40–10:40, C 10:40–10:50, D 11:00–11:45"
    );
    assert_eq!(desk.state("B"), ItemState::Pending);
}

/// Two laptops changed the same item before they knew of each other.
#[test]
fn what_another_laptop_set_aside_is_not_moved_and_stands_nowhere_twice() {
    let mut desk = Desk::new();
    desk.change("08:50", PlanChange::Park { item: "C".into() }).unwrap();
    let at = desk.at("08:51:00");
    for (item, before) in [("C", "B"), ("B", "C")] {
        let body = Body::Move { item: item.into(), before: before.into() };
        let event = desk.author.write(Stream::Time, at, at, body);
        desk.workshop.apply(event);
    }
    assert_eq!(desk.day(0, "08:52"), "A 09:00–09:20, B 09:20–10:20, D 11:00–11:45");
    let refused = desk.press("08:52", Press::Move { item: "B".into(), before: "C".into() });
    assert_eq!(refused, Err(Refusal::AlreadyParked { item: "C".into() }));
}

#[test]
fn what_was_added_before_something_added_is_where_that_is_however_often_it_is_computed() {
    for _ in 0..20 {
        let mut desk = Desk::new();
        desk.press("08:50", add("First", 10, 0, Some("D"))).unwrap();
        desk.press("08:50", add("Second", 10, 0, Some("X1"))).unwrap();
        desk.press("08:50", add("Third", 10, 0, Some("X2"))).unwrap();
        let planned = |id: &str| {
            let timetable = desk.workshop.timetable();
            timetable.planned(timetable.slot(&id.into()).expect("it was added")).start
        };
        assert_eq!(["X1", "X2", "X3"].map(planned), [desk.at("11:00:00"); 3]);
    }
}

#[test]
fn the_ambassador_speaks_too_and_the_plan_stays_as_it_was() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:10", add("The ambassador speaks", 10, 0, Some("B"))).unwrap();
    assert_eq!(
        desk.day(0, "09:10"),
        "A 09:00–09:20, X1 09:20–09:30, B 09:30–10:30, C 10:30–10:40, D 11:00–11:45"
    );
    assert_eq!(desk.planned(0), AS_PLANNED);
    let slot = desk.workshop.slot(&"X1".into()).unwrap();
    assert_eq!(desk.workshop.item(slot).title.get(plenary::domain::lang::Lang::Mk), "The ambassador speaks");
    desk.press("09:20", Press::Next).unwrap();
    assert_eq!(desk.workshop.record().current(), Some(slot));
    // One undo for the start, one for the adding: nothing is left of it.
    desk.press("09:21", Press::Undo).unwrap();
    desk.press("09:21", Press::Undo).unwrap();
    assert_eq!(desk.day(0, "09:15"), AS_PLANNED);
    assert_eq!(desk.workshop.slot(&"X1".into()), None);
    // Its number is not given again: a note may be attached to it.
    desk.press("09:22", add("Somebody else", 5, 0, None)).unwrap();
    assert_eq!(desk.workshop.slot(&"X2".into()).map(|slot| desk.workshop.item(slot).minutes), Some(5));
}

#[test]
fn two_items_are_swapped_between_the_days() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.change("09:05", place("B", 1, Some("F"))).unwrap();
    desk.change("09:05", place("E", 0, Some("C"))).unwrap();
    assert_eq!(desk.day(0, "09:05"), "A 09:00–09:20, E 09:20–09:50, C 09:50–10:10, D 11:00–11:45");
    assert_eq!(desk.day(1, "2 08:30"), "B 09:00–10:00, F 10:00–10:30");
    assert_eq!(
        (desk.planned(0).as_str(), desk.planned(1).as_str()),
        (AS_PLANNED, "E 09:00–09:30, F 09:30–10:00")
    );
    // What is held on another day is held there: next goes on to it.
    desk.press("09:20", Press::Next).unwrap();
    assert_eq!(desk.state("E"), ItemState::Running);
    desk.press("2 09:00", Press::End).unwrap();
    desk.press("2 09:00", Press::Next).unwrap();
    assert_eq!(desk.state("B"), ItemState::Running);
}

#[test]
fn a_fixed_start_belongs_to_its_day() {
    let mut desk = Desk::new();
    desk.change("08:50", place("D", 1, None)).unwrap();
    assert_eq!(desk.day(1, "2 08:30"), "E 09:00–09:30, F 09:30–10:00, D 10:00–10:45");
    desk.change("08:50", place("D", 0, None)).unwrap();
    assert_eq!(desk.day(0, "08:50"), AS_PLANNED);
}

#[test]
fn what_is_set_aside_comes_back_where_it_was_or_on_the_other_day() {
    let mut desk = Desk::new();
    let park = || PlanChange::Park { item: "B".into() };
    desk.change("08:50", park()).unwrap();
    assert_eq!(desk.day(0, "08:50"), "A 09:00–09:20, C 09:20–09:40, D 11:00–11:45");
    assert_eq!(desk.state("B"), ItemState::Skipped);
    assert_eq!(desk.workshop.record().carried(0, false).count(), 1);
    assert_eq!(desk.change("08:51", park()), Err(Refusal::AlreadyParked { item: "B".into() }));
    desk.press("08:52", Press::Unskip("B".into())).unwrap();
    assert_eq!(desk.day(0, "08:52"), AS_PLANNED);
    desk.change("08:53", park()).unwrap();
    desk.change("08:54", place("B", 1, None)).unwrap();
    assert_eq!(desk.day(1, "2 08:30"), "E 09:00–09:30, F 09:30–10:00, B 10:00–11:00");
    assert_eq!(desk.workshop.record().carried(0, false).count(), 0);
    desk.press("08:55", Press::Undo).unwrap();
    assert_eq!(desk.workshop.record().carried(0, false).count(), 1);
}

#[test]
fn starts_are_fixed_and_set_free_and_the_end_of_a_day_is_moved() {
    let mut desk = Desk::new();
    let fix = |item: &str, start: Option<&str>| PlanChange::Fix {
        item: item.into(),
        start: start.map(|time| format!("{time}:00").parse().expect("a time")),
    };
    desk.change("08:50", fix("B", Some("09:30"))).unwrap();
    desk.change("08:50", fix("D", None)).unwrap();
    assert_eq!(desk.day(0, "08:50"), "A 09:00–09:20, B 09:30–10:30, C 10:30–10:40, D 10:40–11:25");
    assert_eq!(desk.change("08:50", fix("A", None)), Err(Refusal::NotFixed { item: "A".into() }));
    let at = desk.at("08:30:00");
    assert_eq!(desk.change("08:50", fix("B", Some("08:30"))), Err(Refusal::InThePast { at }));
    let to = |time: &str| PlanChange::HardEnd { day: 0, to: time.parse().ok() };
    desk.change("08:50", to("11:00:00")).unwrap();
    assert_eq!(desk.workshop.forecast(0, desk.at("08:50:00")).end.over_hard_s(), 25 * 60);
}

#[test]
fn a_day_that_ends_early_leaves_the_rest_to_the_next() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:30", Press::EndDay).unwrap();
    assert_eq!(desk.day(0, "09:30"), "A 09:00–09:30, (B), (C), (D)");
    assert_eq!(desk.workshop.record().carried(0, true).count(), 3);
    assert_eq!(desk.press("09:31", Press::EndDay), Err(Refusal::LastItem));
    desk.change("2 08:40", place("B", 1, Some("F"))).unwrap();
    assert_eq!(desk.day(1, "2 08:40"), "E 09:00–09:30, B 09:30–10:30, F 10:30–11:00");
    assert_eq!(desk.workshop.record().carried(0, true).count(), 2);
    // T29: no offset carries over.
    assert_eq!(desk.workshop.forecast(1, desk.at("2 08:40:00")).items[0].start_offset_s(), Some(0));
}

#[test]
fn before_the_plan_is_published_changes_alter_the_plan_itself() {
    let mut desk = Desk::new();
    desk.press("08:00", Press::Draft(true)).unwrap();
    assert!(desk.workshop.is_draft());
    desk.press("08:01", Press::Extend { item: Some("A".into()), minutes: 10, reason: None }).unwrap();
    desk.press("08:02", Press::Move { item: "C".into(), before: "B".into() }).unwrap();
    desk.change("08:03", place("F", 0, None)).unwrap();
    desk.press("08:04", add("Greeting", 5, 0, Some("A"))).unwrap();
    assert_eq!(
        desk.planned(0),
        "X1 09:00–09:05, A 09:05–09:35, C 09:35–09:55, B 09:55–10:55, D 11:00–11:45, F 11:45–12:15"
    );
    assert_eq!(desk.day(0, "08:30"), desk.planned(0));
    desk.press("08:05", Press::Undo).unwrap();
    desk.press("08:06", Press::Draft(false)).unwrap();
    let planned = desk.planned(0);
    assert_eq!(planned, "A 09:00–09:30, C 09:30–09:50, B 09:50–10:50, D 11:00–11:45, F 11:45–12:15");
    desk.press("08:10", Press::Extend { item: Some("A".into()), minutes: 5, reason: None }).unwrap();
    assert_eq!(desk.planned(0), planned, "published: it is frozen");
    desk.press("09:00", start("A")).unwrap();
    assert_eq!(desk.press("09:01", Press::Draft(true)), Err(Refusal::PlanIsHeld { item: "A".into() }));
    assert_eq!(desk.planned(0), planned);
}

#[test]
fn a_draft_is_published_by_the_first_start() {
    let mut desk = Desk::new();
    desk.press("08:00", Press::Draft(true)).unwrap();
    desk.change("08:01", PlanChange::Park { item: "B".into() }).unwrap();
    desk.change("08:02", place("B", 0, Some("D"))).unwrap();
    assert_eq!(desk.day(0, "08:30"), "A 09:00–09:20, C 09:20–09:40, B 09:40–10:40, D 11:00–11:45");
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:01", Press::Extend { item: Some("A".into()), minutes: 5, reason: None }).unwrap();
    assert_eq!(desk.planned(0), "A 09:00–09:20, C 09:20–09:40, B 09:40–10:40, D 11:00–11:45");
    assert_eq!(desk.workshop.forecast(0, desk.at("09:01:00")).items[0].offset_s(), Some(300));
}

#[test]
fn several_changes_are_one_event_and_one_undo() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    let changes = vec![
        PlanChange::Extend { item: "A".into(), minutes: -5 },
        PlanChange::Extend { item: "B".into(), minutes: -10 },
        PlanChange::Skip { item: "C".into() },
    ];
    desk.press("09:05", Press::Change { changes, reason: Some("catch-up".into()) }).unwrap();
    assert_eq!(desk.day(0, "09:05"), "A 09:00–09:15, B 09:15–10:05, (C), D 11:00–11:45");
    let slot = desk.workshop.slot(&"B".into()).unwrap();
    let extension = desk.workshop.record().item(slot).extensions[0].clone();
    assert_eq!((extension.applied_s, extension.reason.as_deref()), (-600, Some("catch-up")));
    desk.press("09:06", Press::Undo).unwrap();
    assert_eq!(desk.day(0, "09:06"), AS_PLANNED);
}

#[test]
fn impossible_changes_are_refused_and_nothing_is_lost() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    let events = desk.workshop.presses().len();
    let refused: Vec<(PlanChange, Refusal)> = vec![
        (PlanChange::Park { item: "A".into() }, Refusal::NotToCome { item: "A".into() }),
        (PlanChange::Skip { item: "A".into() }, Refusal::IsRunning { item: "A".into() }),
        (place("A", 1, None), Refusal::HasBegun { item: "A".into() }),
        (place("B", 0, Some("B")), Refusal::MoveOntoItself { item: "B".into() }),
        (place("B", 0, Some("A")), Refusal::HasBegun { item: "A".into() }),
        (place("B", 7, None), Refusal::NoSuchDay { day: 8 }),
        (place("B", 0, Some("E")), Refusal::OtherDay { item: "E".into() }),
        (place("Q", 0, None), Refusal::UnknownItem { typed: "Q".into(), nearest: Some("A".into()) }),
    ];
    for (change, refusal) in refused {
        match desk.change("09:05", change.clone()) {
            Err(Refusal::UnknownItem { typed, .. }) => assert_eq!(typed, "Q"),
            other => assert_eq!(other, Err(refusal), "{change:?}"),
        }
    }
    let nothing = Press::Change { changes: Vec::new(), reason: None };
    assert_eq!(desk.press("09:05", nothing), Err(Refusal::NothingToChange));
    assert_eq!(desk.press("09:05", add(" ", 10, 0, None)), Err(Refusal::NoTitle));
    assert_eq!(desk.press("09:05", add("x", 0, 0, None)), Err(Refusal::BadMinutes { given: "0".into() }));
    assert_eq!(desk.press("2 09:05", add("x", 5, 0, None)), Err(Refusal::DayIsOver { day: 0 }));
    assert_eq!(desk.workshop.presses().len(), events);
}

#[test]
fn the_only_item_of_a_day_stays_on_it() {
    let one = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
        {"date":"2023-06-13","items":[{"id":"A","title":"A","minutes":20}]},
        {"date":"2023-06-14","items":[{"id":"E","title":"E","minutes":30}]}]}"#;
    let mut desk = Desk::of(one);
    assert_eq!(desk.change("08:00", place("A", 1, None)), Err(Refusal::OnlyItem { item: "A".into() }));
    // Set aside it can be: the day is then empty, and says so.
    desk.change("08:00", PlanChange::Park { item: "A".into() }).unwrap();
    assert_eq!(desk.day(0, "08:00"), "");
    assert_eq!(desk.press("08:01", Press::EndDay), Err(Refusal::LastItem));
    desk.press("08:02", add("A new one", 10, 0, None)).unwrap();
    assert_eq!(desk.day(0, "08:02"), "X1 09:00–09:10");
}

#[test]
fn two_laptops_that_add_at_once_lose_nothing() {
    let mut desk = Desk::new();
    let mut other = Author::new(
        Pen { tag: WriterTag::from_bits(8), next: 1 },
        Pen { tag: WriterTag::from_bits(9), next: 1 },
    );
    let at = desk.at("08:50:00");
    let body = |title: &str| Body::Change {
        changes: vec![PlanChange::Add {
            item: "X1".into(),
            title: title.into(),
            minutes: 5,
            day: 0,
            before: None,
        }],
        reason: None,
    };
    let mine = desk.author.write(Stream::Time, at, at, body("mine"));
    let theirs = other.write(Stream::Time, at, at, body("theirs"));
    let mut swapped = desk.workshop.clone();
    desk.workshop.apply(mine.clone());
    desk.workshop.apply(theirs.clone());
    swapped.apply(theirs);
    swapped.apply(mine);
    let titles = |workshop: &Workshop| {
        let order = workshop.record().order(0).to_vec();
        let title = |slot| workshop.item(slot).title.get(plenary::domain::lang::Lang::En).to_owned();
        order.into_iter().map(title).collect::<Vec<_>>()
    };
    assert_eq!(titles(&desk.workshop), titles(&swapped));
    assert!(titles(&swapped).contains(&"mine".to_owned()) && titles(&swapped).contains(&"theirs".to_owned()));
}

#[test]
fn taking_all_events_anew_begins_with_the_plan_as_it_was_brought() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:10", add("The ambassador speaks", 10, 0, Some("B"))).unwrap();
    let expected = desk.day(0, "09:10");
    let events = desk.workshop.presses().to_vec();
    desk.workshop = desk.workshop.emptied();
    events.into_iter().for_each(|event| desk.workshop.apply(event));
    assert_eq!(desk.day(0, "09:10"), expected);
}

#[test]
fn t29_a_day_that_ended_late_carries_no_offset_over_but_what_was_not_held() {
    let mut desk = Desk::new();
    desk.press("09:00", start("A")).unwrap();
    desk.press("09:20", start("B")).unwrap();
    desk.press("10:40", start("C")).unwrap();
    // Forty minutes late; D, the last item, is not held any more.
    desk.press("11:20", Press::End).unwrap();
    let record = desk.workshop.record();
    let left: Vec<&str> = record.carried(0, true).map(|slot| desk.workshop.item(slot).id.as_str()).collect();
    assert_eq!(left, ["D"]);
    let status = plenary::domain::status::Status::of(&desk.workshop, desk.at("2 08:30:00"));
    assert_eq!(status.carried, [ItemId::from("D")]);
    assert_eq!(desk.day(1, "2 08:30"), "E 09:00–09:30, F 09:30–10:00");
    assert_eq!(desk.workshop.forecast(1, desk.at("2 08:30:00")).end.offset_s(), 0);
}

#[test]
fn an_old_plan_can_be_tried_out_on_any_later_date() {
    let mut desk = Desk::new();
    let at = desk.at("08:00:00") + chrono::TimeDelta::days(400);
    let body = decide(&desk.workshop, add("The ambassador speaks", 10, 0, Some("B")), at);
    desk.workshop.apply(desk.author.write(
        Stream::Time,
        at,
        at,
        body.expect("nothing is over: it is tried out"),
    ));
    assert_eq!(desk.workshop.record().order(0).len(), 5);
}
