//! Catching up: the worked cases (`timing.md` T31–T34), the scenes, and what holds for any delay.

use std::sync::Arc;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::catch_up::{Board, Change, Goal, Kind, Named, Proposal, Situation};
use plenary::domain::event::{Body, Stream};
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::live::{Press, decide};
use plenary::domain::plan_change::PlanChange;
use plenary::domain::refusal::Refusal;
use plenary::domain::timing::{ItemState, Slot};
use plenary::domain::workshop::Workshop;
use plenary::import;

/// Plan K of `timing.md`.
const PLAN_K: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
    {"date":"2023-06-13","start":"09:00","hard_end":"13:00","items":[
        {"id":"A","title":"A","minutes":20,"min_minutes":20},{"id":"B","title":"B","minutes":60,"min_minutes":60},
        {"id":"C","title":"C","kind":"break","minutes":20,"min_minutes":10,"absorbs":true},
        {"id":"D","title":"D","minutes":45,"min_minutes":30},{"id":"E","title":"E","minutes":30,"min_minutes":20},
        {"id":"F","title":"F","kind":"break","start":"12:00","minutes":60,"min_minutes":60}]}]}"#;

struct Desk {
    workshop: Workshop,
    author: Author,
}

impl Desk {
    fn of(plan: &[u8]) -> Self {
        let plan = import::plan::read(plan).plan.expect("the plan is sound");
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self { workshop: Workshop::new(Arc::new(plan)), author: Author::new(pen(1), pen(2)) }
    }

    fn k() -> Self {
        Self::of(PLAN_K.as_bytes())
    }

    fn kumanovo() -> Self {
        Self::of(include_bytes!("../sessions/kumanovo-2023.plan.json"))
    }

    /// "09:30", or "2 09:30" on the second day.
    fn at(&self, text: &str) -> DateTime<Utc> {
        let (day, time) =
            text.split_once(' ').map_or((0, text), |(day, time)| (day.parse().unwrap_or(1) - 1, time));
        let plan = self.workshop.plan();
        plan.instant(plan.days[day].date, NaiveTime::parse_from_str(time, "%H:%M").expect("a time of day"))
    }

    fn press_at(&mut self, at: DateTime<Utc>, press: Press) -> Result<(), Refusal> {
        let body = decide(&self.workshop, press, at)?;
        self.take(at, body);
        Ok(())
    }

    fn take(&mut self, at: DateTime<Utc>, body: Body) {
        let event = self.author.write(Stream::Time, at, at, body);
        self.workshop.apply(event);
    }

    fn start(mut self, at: &str, item: &str) -> Self {
        self.press_at(self.at(at), Press::Start(item.into())).expect("it can be started");
        self
    }

    fn slot(&self, item: &str) -> Slot {
        self.workshop.slot(&item.into()).expect("the item is known")
    }

    fn clock(&self, at: DateTime<Utc>) -> String {
        self.workshop.plan().local(at).format("%H:%M").to_string()
    }

    /// "11:32–12:00" as a proposal has it.
    fn span(&self, proposal: &Proposal, item: &str) -> String {
        let change = self.change(proposal, item);
        change.after.map_or("–".into(), |(from, to)| format!("{}–{}", self.clock(from), self.clock(to)))
    }

    fn change(&self, proposal: &Proposal, item: &str) -> Change {
        let slot = self.slot(item);
        *proposal.items.iter().find(|change| change.slot == slot).expect("the item is ahead")
    }
}

fn board(desk: &Desk, now: &str, named: Named) -> Board {
    let situation = Situation::of(&desk.workshop, desk.at(now));
    Board::of(&situation, situation.in_danger(), named)
}

fn of_kind(board: &Board, name: &str) -> Proposal {
    let found = board.proposals.iter().find(|proposal| proposal.kind.name() == name);
    found.unwrap_or_else(|| panic!("no proposal `{name}` in {:?}", kinds(board))).clone()
}

fn kinds(board: &Board) -> Vec<&'static str> {
    board.proposals.iter().map(|proposal| proposal.kind.name()).collect()
}

/// "D -3, E -2".
fn changes(proposal: &Proposal) -> String {
    let texts = proposal.changes.iter().map(|change| match change {
        PlanChange::Extend { item, minutes } => format!("{item} {minutes}"),
        PlanChange::Skip { item } => format!("skip {item}"),
        PlanChange::Park { item } => format!("park {item}"),
        PlanChange::Fix { item, start: Some(start) } => format!("{item} at {}", start.format("%H:%M")),
        PlanChange::HardEnd { to: Some(to), .. } => format!("end at {}", to.format("%H:%M")),
        other => format!("{other:?}"),
    });
    texts.collect::<Vec<_>>().join(", ")
}

#[test]
fn t31_lunch_is_protected_in_proportion() {
    let desk = Desk::k().start("09:00", "A").start("09:20", "B").start("10:40", "C").start("10:50", "D");
    let board = board(&desk, "10:50", Named::default());
    assert_eq!((board.goal, board.deficit, board.missing), (Some(Goal::Start(desk.slot("F"))), 5, 0));
    let first = &board.proposals[0];
    assert_eq!((first.kind, changes(first).as_str()), (Kind::Proportional, "D -3, E -2"));
    assert_eq!(desk.span(first, "E"), "11:32–12:00");
    assert_eq!(desk.span(first, "F"), "12:00–13:00");
    assert_eq!(first.residual_s, 0);
}

#[test]
fn t32_what_cannot_be_found_is_called_impossible_and_the_best_is_offered() {
    let desk = Desk::k().start("09:00", "A").start("09:20", "B").start("11:05", "C").start("11:15", "D");
    let board = board(&desk, "11:15", Named::default());
    assert_eq!((board.deficit, board.missing), (30, 5));
    assert!(!board.is_possible());
    let first = &board.proposals[0];
    assert_eq!((first.kind, changes(first).as_str()), (Kind::Proportional, "D -15, E -10"));
    assert_eq!(desk.span(first, "F"), "12:05–13:05");
    assert_eq!((first.residual_s, first.missing()), (300, 5));
    let skip = of_kind(&board, "skip");
    assert_eq!((changes(&skip).as_str(), skip.residual_s), ("skip E", 0));
    assert_eq!(desk.span(&skip, "E"), "–");
    assert_eq!(board.in_short(3)[..2], [0, board.proposals.iter().position(|p| p.suffices()).unwrap()]);
}

#[test]
fn t33_all_from_one_named_item() {
    let desk = Desk::k().start("09:00", "A").start("09:20", "B").start("10:40", "C").start("10:50", "D");
    let named = Named { shortened: Some(desk.slot("E")), ..Named::default() };
    let board = board(&desk, "10:50", named);
    assert_eq!(board.shortenable, [desk.slot("D"), desk.slot("E")]);
    let one = of_kind(&board, "one_item");
    assert_eq!((changes(&one).as_str(), one.residual_s), ("E -5", 0));
    assert_eq!(desk.span(&one, "E"), "11:35–12:00");
    assert_eq!(Change::minutes(desk.change(&one, "E").after), Some(25));
    assert_eq!(desk.span(&one, "F"), "12:00–13:00");
}

#[test]
fn t34_seven_minutes_over_gives_of_fifteen_ten_and_five() {
    let plan = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
        {"date":"2023-06-13","start":"09:00","items":[
        {"id":"A","title":"A","minutes":30,"min_minutes":15},{"id":"B","title":"B","minutes":20,"min_minutes":10},
        {"id":"C","title":"C","minutes":10,"min_minutes":5},
        {"id":"F","title":"F","kind":"break","start":"10:00","minutes":60}]}]}"#;
    let desk = Desk::of(plan.as_bytes()).start("09:07", "A");
    let board = board(&desk, "09:07", Named::default());
    assert_eq!(changes(&board.proposals[0]), "A -4, B -2, C -1");
}

#[test]
fn nothing_is_in_danger_on_time_or_on_another_date() {
    let desk = Desk::k().start("09:00", "A");
    let situation = Situation::of(&desk.workshop, desk.at("09:10"));
    assert_eq!(situation.in_danger(), None);
    assert_eq!(situation.goals(), [Goal::Start(desk.slot("F")), Goal::DayEnd]);
    let later = Situation::of(&desk.workshop, desk.at("11:00") + TimeDelta::days(30));
    assert_eq!(later.in_danger(), None);
}

#[test]
fn what_is_over_running_or_unknown_cannot_be_protected() {
    let desk = Desk::k().start("09:00", "A").start("09:20", "B");
    let situation = Situation::of(&desk.workshop, desk.at("09:30"));
    let protect = |item: &str| situation.protecting(&ItemId::from(item));
    assert_eq!(protect("A"), Err(Refusal::AlreadyDone { item: "A".into() }));
    assert_eq!(protect("B"), Err(Refusal::HasBegun { item: "B".into() }));
    assert!(matches!(protect("Z"), Err(Refusal::UnknownItem { .. })));
    assert_eq!(protect("E"), Ok(Goal::Start(desk.slot("E"))));
}

#[test]
fn scene_2_eight_minutes_late_the_coffee_absorbs_five_and_three_are_to_be_found() {
    let desk = Desk::kumanovo().start("09:00", "D1-01").start("09:38", "D1-02");
    let board = board(&desk, "09:38", Named::default());
    assert_eq!((board.goal, board.deficit), (Some(Goal::Start(desk.slot("D1-06"))), 3));
    let before = desk.change(&board.proposals[0], "D1-04").before.unwrap();
    assert_eq!((desk.clock(before.0).as_str(), desk.clock(before.1).as_str()), ("10:48", "11:03"));
    let first = &board.proposals[0];
    assert_eq!(changes(first), "D1-02 -1, D1-03 -1, D1-05 -1");
    assert_eq!(desk.span(first, "D1-04"), "10:46–11:01", "the break keeps its fifteen minutes");
    assert_eq!(desk.span(first, "D1-06"), "12:45–14:00");
    assert_eq!(first.unheard.len(), 6, "the six of the presentations");
    assert!(board.is_possible());
    let later = of_kind(&board, "later");
    assert_eq!(changes(&later), "D1-06 at 12:48, D1-06 3");
    assert_eq!(desk.span(&later, "D1-06"), "12:48–14:03");
    let shorter = of_kind(&board, "later_and_shorter");
    assert_eq!(desk.span(&shorter, "D1-06"), "12:48–14:00");
    assert_eq!((shorter.residual_s, desk.span(&shorter, "D1-07").as_str()), (0, "14:00–15:15"));
}

#[test]
fn scene_4_three_choices_when_the_coffee_waits() {
    let desk = Desk::kumanovo().start("09:00", "D1-01").start("09:30", "D1-02").start("10:00", "D1-03");
    let choices = board(&desk, "10:40", Named::default());
    assert_eq!(kinds(&choices), ["add_keeping_break", "add_into_break", "move_on"]);
    let spans: Vec<(String, String)> = choices
        .proposals
        .iter()
        .map(|proposal| (desk.span(proposal, "D1-04"), desk.span(proposal, "D1-05")))
        .collect();
    assert_eq!(spans[0].0, "10:45–11:05");
    assert!(spans[0].1.starts_with("11:05"));
    assert_eq!(spans[1].0, "10:45–11:00");
    assert_eq!(spans[2].0, "10:40–11:00");
    assert_eq!(changes(&choices.proposals[0]), "D1-03 5, D1-04 5");
    assert!(kinds(&board(&desk, "10:30", Named::default())).is_empty(), "ten minutes are left");
    // Later the minutes overrun are not what is added.
    let later = board(&desk, "10:46", Named::default());
    assert_eq!(changes(&later.proposals[0]), "D1-03 10, D1-04 5");
}

#[test]
fn scene_14_back_from_the_visit_fifteen_minutes_late() {
    let mut desk = Desk::kumanovo();
    for (at, item) in [("2 09:00", "D2-01"), ("2 09:20", "D2-02"), ("2 10:30", "D2-03"), ("2 10:50", "D2-04")]
    {
        desk = desk.start(at, item);
    }
    desk = desk.start("2 12:25", "D2-05");
    let noon = board(&desk, "2 12:25", Named::default());
    assert_eq!((noon.goal, noon.deficit, noon.missing), (Some(Goal::Start(desk.slot("D2-06"))), 15, 0));
    let first = &noon.proposals[0];
    assert_eq!(changes(first), "D2-05 -15");
    assert_eq!(desk.span(first, "D2-06"), "13:10–14:10");
    assert_eq!(desk.span(first, "D2-10"), "16:30–17:00");
    // It takes half an hour more, and the breaks are at their minimum by themselves: the synthesis is
    // the last to be cut.
    desk.press_at(desk.at("2 12:26"), Press::Extend { item: None, minutes: 30, reason: None }).unwrap();
    let situation = Situation::of(&desk.workshop, desk.at("2 12:26"));
    let closing = Goal::Start(desk.slot("D2-10"));
    let board = Board::of(&situation, Some(closing), Named::default());
    assert_eq!(board.deficit, 25);
    assert!(board.is_possible());
    let first = &board.proposals[0];
    assert_eq!(changes(first), "D2-05 -19, D2-07 -6");
    assert_eq!(
        (desk.span(first, "D2-06").as_str(), desk.span(first, "D2-08").as_str()),
        ("13:36–14:21", "15:30–15:40")
    );
    assert_eq!(desk.span(first, "D2-10"), "16:30–17:00");
    assert_eq!(desk.change(first, "D2-09").lengthened(), 0, "the synthesis stays whole");
    // Nothing suffices any more.
    let situation = Situation::of(&desk.workshop, desk.at("2 15:30"));
    let late = Board::of(&situation, Some(Goal::DayEnd), Named::default());
    assert!(!late.is_possible() && late.missing > 0);
    assert!(!late.proposals.is_empty());
}

#[test]
fn breaks_come_down_to_their_minimum_first_if_that_is_asked_for() {
    let mut desk = Desk::kumanovo().start("2 14:10", "D2-07");
    let longer = Press::Extend { item: Some("D2-09".into()), minutes: 12, reason: None };
    desk.press_at(desk.at("2 14:10"), longer).unwrap();
    let board = board(&desk, "2 14:10", Named::default());
    assert_eq!((board.goal, board.deficit), (Some(Goal::Start(desk.slot("D2-10"))), 12));
    let breaks = of_kind(&board, "breaks");
    assert_eq!(changes(&breaks), "D2-07 -7, D2-08 -5");
    assert_eq!(desk.span(&breaks, "D2-08"), "15:18–15:28", "ten minutes are its minimum");
    assert_eq!(desk.span(&breaks, "D2-10"), "16:30–17:00");
}

mod any_day {
    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    struct Made {
        minutes: u32,
        minimum: u32,
        kind: u8,
        fixed_after: Option<u32>,
    }

    fn any_item() -> impl Strategy<Value = Made> {
        (5u32..60, 0u32..60, 0u8..6, prop::option::weighted(0.2, 0u32..20)).prop_map(
            |(minutes, minimum, kind, fixed_after)| Made {
                minutes,
                minimum: minimum.min(minutes),
                kind,
                fixed_after,
            },
        )
    }

    fn plan(items: &[Made]) -> String {
        let mut at = 9 * 60;
        let items: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(number, item)| {
                let mut fields = format!(
                    r#""id":"I{number}","title":"I","minutes":{},"min_minutes":{}"#,
                    item.minutes, item.minimum
                );
                if let Some(after) = item.fixed_after {
                    at += after;
                    fields += &format!(r#","start":"{:02}:{:02}""#, at / 60, at % 60);
                }
                at += item.minutes;
                fields += match item.kind {
                    0 => r#","kind":"break","absorbs":true"#,
                    1 => r#","kind":"synthesis""#,
                    _ => "",
                };
                format!("{{{fields}}}")
            })
            .collect();
        let end = at + 5;
        format!(
            r#"{{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
            {{"date":"2023-06-13","start":"09:00","hard_end":"{:02}:{:02}","items":[{}]}}]}}"#,
            end / 60,
            end % 60,
            items.join(",")
        )
    }

    proptest! {
        #[test]
        fn proposals_keep_their_word(
            items in prop::collection::vec(any_item(), 2..9),
            late in 0i64..4000,
            steps in prop::collection::vec((1i64..2400, -20i32..25, prop::option::of(0usize..9)), 0..5),
            whole in any::<bool>(),
        ) {
            let mut desk = Desk::of(plan(&items).as_bytes());
            let mut now = desk.at("09:00") + TimeDelta::seconds(if whole { late / 60 * 60 } else { late });
            desk.press_at(now, Press::Next).unwrap();
            for (seconds, minutes, item) in steps {
                now += TimeDelta::seconds(if whole { seconds / 60 * 60 } else { seconds });
                let press = match minutes {
                    0 => Press::Hold { reason: None },
                    5 | 10 | 15 => Press::Next,
                    minutes => {
                        // Of what runs, or of something that is still to come.
                        let item = item.map(|item| ItemId::new(format!("I{item}")));
                        Press::Extend { item, minutes, reason: None }
                    }
                };
                let _ = desk.press_at(now, press);
            }
            let situation = Situation::of(&desk.workshop, now);
            for goal in situation.goals() {
                let board = Board::of(&situation, Some(goal), Named::default());
                for proposal in &board.proposals {
                    check(&desk, &situation, goal, &board, proposal, whole)?;
                }
            }
        }
    }

    fn check(
        desk: &Desk,
        situation: &Situation<'_>,
        goal: Goal,
        board: &Board,
        proposal: &Proposal,
        whole: bool,
    ) -> Result<(), TestCaseError> {
        let workshop = &desk.workshop;
        let kind = proposal.kind;
        // What is said is what the fold says after the event.
        let mut after = workshop.clone();
        let mut author = desk.author.clone();
        let body = proposal.body(situation);
        after.apply(author.write(Stream::Time, situation.now, situation.now, body));
        let forecast = after.forecast(0, situation.now);
        for change in &proposal.items {
            let item = forecast.item(change.slot).filter(|item| item.expected_start.is_some());
            let span = item.map(|item| (item.expected_start.unwrap(), item.expected_end.unwrap()));
            prop_assert_eq!(span, change.after);
        }
        // It can be accepted.
        if !matches!(kind, Kind::MoveOn { .. }) {
            let press = Press::Change { changes: proposal.changes.clone(), reason: None };
            prop_assert!(decide(workshop, press, situation.now).is_ok(), "{:?}", proposal.changes);
        }
        let cutting = matches!(kind, Kind::Proportional | Kind::Breaks | Kind::OneItem(_));
        for change in &proposal.items {
            let fixed = situation.fixed_at(change.slot);
            let pending = situation.record.state(change.slot) == ItemState::Pending;
            if let (Some(fixed), Some((start, _)), true) = (fixed, change.after, pending)
                && !matches!(kind, Kind::Later(_) | Kind::LaterAndShorter(_) | Kind::MoveOn { .. })
            {
                prop_assert!(start >= fixed, "a fixed start stays");
            }
            if let (Some((_, end)), true) = (change.after, cutting) {
                prop_assert!(end >= situation.now);
                let before = change.before.unwrap();
                let length = (end - change.after.unwrap().0).num_seconds();
                let minimum = i64::from(workshop.item(change.slot).min_minutes) * 60;
                let lost = (before.1 - before.0).num_seconds() - length;
                prop_assert!(lost <= 0 || length >= minimum, "{change:?} of {proposal:?}");
            }
        }
        if kind == Kind::Proportional {
            let cut: i64 = proposal.cuts().map(|(_, minutes)| i64::from(minutes)).sum();
            prop_assert!(cut <= board.deficit);
            prop_assert!(
                proposal.cuts().all(|(item, _)| !workshop.item(workshop.slot(item).unwrap()).is_break())
            );
            if whole {
                let found = situation.slip_s(goal).max(0) - proposal.residual_s;
                prop_assert_eq!(found, cut * 60, "every minute that is taken is gained");
            }
            // With nothing in between that swallows minutes: all that is needed, or all there is.
            let between: Vec<&Change> =
                proposal.items.iter().take_while(|change| goal != Goal::Start(change.slot)).collect();
            let swallows = |change: &&Change| {
                workshop.item(change.slot).is_break() || situation.fixed_at(change.slot).is_some()
            };
            if !between.iter().any(swallows) {
                let give = |change: &&Change| {
                    let (from, to) = change.before.unwrap();
                    let kept = situation.record.item(change.slot);
                    let left = (to - from.max(situation.now)).num_seconds();
                    let whole = left + kept.elapsed_s(situation.now);
                    let minimum = i64::from(workshop.item(change.slot).min_minutes) * 60;
                    (whole - minimum).clamp(0, left.max(0)) / 60
                };
                prop_assert_eq!(cut, board.deficit.min(between.iter().map(give).sum()));
            }
            let synthesis = |slot: Slot| workshop.item(slot).kind.as_deref() == Some("synthesis");
            let cuts_synthesis = proposal.cuts().any(|(item, _)| synthesis(workshop.slot(item).unwrap()));
            if cuts_synthesis {
                // Without the synthesis it would not have sufficed: whoever gives alone gives all there is.
                let others = proposal
                    .changes
                    .iter()
                    .filter(|change| !synthesis(workshop.slot(change.item().unwrap()).unwrap()));
                let without = situation.if_changed(&others.cloned().collect::<Vec<_>>());
                prop_assert!(without.slip_s(goal) > 0);
            }
        }
        Ok(())
    }
}
