//! Segments, the tour de table and speaking time, as a table: what was pressed, now, what is so.

mod any_log;

use std::sync::Arc;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, Stream};
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::live::{Press, SegmentPress, decide};
use plenary::domain::plan_change::AddedSpeaker;
use plenary::domain::refusal::Refusal;
use plenary::domain::status::Status;
use plenary::domain::timing::{PartState, Phase, Slot};
use plenary::domain::who::Who;
use plenary::domain::workshop::Workshop;
use plenary::import;

/// One day: R is a round of four towns (10 + 5 minutes each, one 8 without questions), T has no
/// segments, C is a break, Z a second round of two towns.
const PLAN: &str = r#"{
  "format": "plenary/plan/1", "id": "x", "title": "X", "timezone": "Europe/Skopje", "languages": ["en"],
  "municipalities": [
    {"id": "a", "name": "Ada"}, {"id": "b", "name": "Bor"}, {"id": "c", "name": "Cer"}, {"id": "d", "name": "Dub"}],
  "participants": [{"code": "P1", "role": "mayor", "count": 20}, {"code": "P2", "role": "officer", "count": 10}],
  "days": [{"date": "2023-06-13", "start": "09:00", "items": [
    {"id": "R", "title": "Round", "minutes": 60, "segments": [
      {"municipality": "a", "minutes": 10, "questions_minutes": 5},
      {"municipality": "b", "minutes": 10, "questions_minutes": 5},
      {"municipality": "c", "minutes": 10, "questions_minutes": 5},
      {"municipality": "d", "minutes": 8}]},
    {"id": "T", "title": "Table", "minutes": 40},
    {"id": "C", "title": "Coffee", "minutes": 20, "kind": "break"},
    {"id": "Z", "title": "Second", "minutes": 30, "segments": [
      {"municipality": "a", "minutes": 5}, {"label": "close", "minutes": 5}]}]}]
}"#;

/// A workshop and somebody who presses.
struct Desk {
    workshop: Workshop,
    author: Author,
    events: Vec<Event>,
}

impl Desk {
    fn new() -> Self {
        let read = import::plan::read(PLAN.as_bytes());
        let plan = read.plan.unwrap_or_else(|| panic!("{:?}", read.findings));
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        let workshop = Workshop::new(Arc::new(plan));
        Self { workshop, author: Author::new(pen(1), pen(2)), events: Vec::new() }
    }

    fn at(&self, text: &str) -> DateTime<Utc> {
        let time = NaiveTime::parse_from_str(text, "%H:%M:%S")
            .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M"))
            .unwrap();
        let plan = self.workshop.plan();
        plan.instant(plan.days[0].date, time)
    }

    fn press_at(&mut self, at: DateTime<Utc>, press: Press) -> Result<(), Refusal> {
        let body = decide(&self.workshop, press, at)?;
        self.write(at, body);
        Ok(())
    }

    fn write(&mut self, at: DateTime<Utc>, body: Body) {
        let event = self.author.write(Stream::Time, at, at, body);
        self.events.push(event.clone());
        self.workshop.apply(event);
    }

    /// "09:00 start R; 09:10 ."
    fn play(&mut self, log: &str) {
        for line in log.split(';').map(str::trim).filter(|line| !line.is_empty()) {
            self.one(line).unwrap_or_else(|no| panic!("{line}: {no:?}"));
        }
    }

    fn one(&mut self, line: &str) -> Result<(), Refusal> {
        let words: Vec<&str> = line.split(' ').collect();
        let at = self.at(words[0]);
        let number = |index: usize| words[index].parse::<u16>().unwrap();
        let segments = |press| Press::Segments(press);
        let item = || None;
        let press = match words[1] {
            "start" => Press::Start(words[2].into()),
            "next" => Press::Next,
            "end" => Press::End,
            "restart" => Press::Restart(words[2].into()),
            "reopen" => Press::Reopen { item: words[2].into(), minutes: 10 },
            "began" => Press::CorrectStart(self.at(words[2])),
            "hold" => Press::Hold { reason: None },
            "resume" => Press::Resume,
            "undo" => Press::Undo,
            "." => Press::NextSegment,
            "," => Press::PreviousSegment,
            "go" => segments(SegmentPress::Start { segment: number(2) }),
            "move" => segments(SegmentPress::Move {
                item: item(),
                segment: number(2),
                before: words.get(3).map(|_| number(3)),
            }),
            "up" => segments(SegmentPress::Step { item: item(), segment: number(2), up: true }),
            "down" => segments(SegmentPress::Step { item: item(), segment: number(2), up: false }),
            "pass" => segments(SegmentPress::LetPass),
            "skip" => segments(SegmentPress::Skip { item: item(), segment: number(2), on: true }),
            "unskip" => segments(SegmentPress::Skip { item: item(), segment: number(2), on: false }),
            "add" => {
                let who = match words[2].strip_prefix('@') {
                    Some(name) => AddedSpeaker::Name(name.to_owned()),
                    None => AddedSpeaker::Municipality(words[2].into()),
                };
                segments(SegmentPress::Add { item: item(), who, minutes: 5 })
            }
            "extend" => segments(SegmentPress::Extend {
                item: item(),
                segment: number(2),
                minutes: words[3].parse().unwrap(),
            }),
            "questions" => segments(SegmentPress::Questions),
            "people" => segments(SegmentPress::People { item: item(), count: number(2).into() }),
            "twice" => segments(SegmentPress::Consecutive(words[2] == "on")),
            "budget" => segments(SegmentPress::Budget { minutes: number(2).into() }),
            "equalise" => segments(SegmentPress::Equalise),
            other => panic!("this test knows no press “{other}”"),
        };
        self.press_at(at, press)
    }

    fn slot(&self, item: &str) -> Slot {
        self.workshop.slot(&ItemId::from(item)).unwrap()
    }

    /// The segments of an item in their order, as a facilitator sees them: `✓` held, `▶` runs, `×`
    /// skipped; then the time of each, and of the one that runs the phase.
    fn parts(&self, item: &str, now: &str) -> String {
        let slot = self.slot(item);
        let item = self.workshop.record().item(slot);
        let now = self.at(now);
        let name = |segment| match self.workshop.segment(slot, segment).unwrap() {
            Who::Added(AddedSpeaker::Name(name)) => name.clone(),
            who => who.municipality().map_or("close".to_owned(), ToString::to_string),
        };
        let show = |&segment: &u16| {
            let part = item.parts.get(segment).unwrap();
            let time = part.time(&item.holds, now);
            let clock = plenary::i18n::durations::clock;
            let of = |phase| if phase == Phase::Talk { "t" } else { "q" };
            let elapsed = clock(part.elapsed_s(&item.holds, now));
            let name = name(segment);
            match item.parts.state(segment).unwrap() {
                PartState::Pending if part.has_run() => format!("{name}({elapsed})"),
                PartState::Pending => name,
                PartState::Done => format!("✓{name}({elapsed})"),
                PartState::Skipped => format!("×{name}"),
                PartState::Running => {
                    format!("▶{name}({} {}/{})", of(time.phase), clock(time.elapsed_s), clock(time.total_s))
                }
            }
        };
        item.parts.order().iter().map(show).collect::<Vec<_>>().join(" ")
    }

    /// Spoken and left of each municipality.
    fn speaking(&self, now: &str) -> String {
        let clock = plenary::i18n::durations::clock;
        let all = self.workshop.speaking(self.at(now));
        let show = |time: &plenary::domain::timing::speaking::Speaking| {
            format!("{} {} left {}", time.municipality, clock(time.spoken_s), clock(time.left_s()))
        };
        all.iter().map(show).collect::<Vec<_>>().join(", ")
    }
}

#[test]
fn the_fold_of_segments() {
    let table = [
        ("nothing pressed", "09:00 start R", "09:04", "a b c d"),
        ("the first", "09:00 start R; 09:01 .", "09:04", "▶a(t 3:00/10:00) b c d"),
        ("questions by time", "09:00 start R; 09:00 .", "09:12", "▶a(q 2:00/5:00) b c d"),
        ("questions early", "09:00 start R; 09:00 .; 09:06 questions", "09:08", "▶a(q 2:00/5:00) b c d"),
        ("longer than both", "09:00 start R; 09:00 .", "09:17", "▶a(q 7:00/5:00) b c d"),
        ("no questions planned", "09:00 start R; 09:00 go 3", "09:09", "▶d(t 9:00/8:00) a b c"),
        ("the next", "09:00 start R; 09:00 .; 09:15 .", "09:16", "✓a(15:00) ▶b(t 1:00/10:00) c d"),
        (
            "one lets another go first",
            "09:00 start R; 09:00 .; 09:10 pass; 09:15 .; 09:30 .",
            "09:31",
            "✓a(15:00) ✓c(15:00) ▶b(t 1:00/10:00) d",
        ),
        ("moved before", "09:00 start R; 09:00 .; 09:01 move 3 1", "09:02", "▶a(t 2:00/10:00) d b c"),
        ("moved to the end", "09:00 start R; 09:00 move 0", "09:02", "b c d a"),
        ("up and down", "09:00 start R; 09:00 up 3; 09:00 down 0; 09:00 down 0", "09:02", "b d a c"),
        (
            "skipped",
            "09:00 start R; 09:00 skip 1; 09:00 .; 09:10 .",
            "09:11",
            "✓a(10:00) ×b ▶c(t 1:00/10:00) d",
        ),
        ("taken back", "09:00 start R; 09:00 skip 1; 09:01 unskip 1", "09:11", "a b c d"),
        (
            "skipped and yet begun",
            "09:00 start R; 09:00 skip 2; 09:01 go 2",
            "09:02",
            "▶c(t 1:00/10:00) a b d",
        ),
        (
            "jumped ahead: nobody is forgotten",
            "09:00 start R; 09:00 .; 09:10 go 3; 09:18 .",
            "09:19",
            "✓a(10:00) ✓d(8:00) ▶b(t 1:00/10:00) c",
        ),
        (
            "back after a slip",
            "09:00 start R; 09:00 .; 09:10 .; 09:10:10 ,",
            "09:12",
            "▶a(q 1:50/5:00) b(0:10) c d",
        ),
        (
            "and on again, to the one that was interrupted",
            "09:00 start R; 09:00 .; 09:10 .; 09:10:10 ,; 09:12 .",
            "09:13",
            "✓a(11:50) ▶b(t 1:10/10:00) c d",
        ),
        ("undone", "09:00 start R; 09:00 .; 09:10 .; 09:10:20 undo", "09:12", "▶a(q 2:00/5:00) b c d"),
        ("held", "09:00 start R; 09:00 .; 09:04 hold; 09:09 resume", "09:12", "▶a(t 7:00/10:00) b c d"),
        ("still held", "09:00 start R; 09:00 .; 09:04 hold", "09:40", "▶a(t 4:00/10:00) b c d"),
        (
            "a hold over two",
            "09:00 start R; 09:00 .; 09:04 hold; 09:06 .; 09:10 resume",
            "09:12",
            "✓a(4:00) ▶b(t 2:00/10:00) c d",
        ),
        ("the item ends", "09:00 start R; 09:00 .; 09:10 end", "09:30", "✓a(10:00) b c d"),
        ("the next item", "09:00 start R; 09:00 .; 09:10 next", "09:30", "✓a(10:00) b c d"),
        (
            "reopened: what was held stays held, in its order",
            "09:00 start R; 09:00 move 1 0; 09:00 .; 09:10 end; 09:20 reopen R; 09:21 .",
            "09:22",
            "✓b(10:00) ▶a(t 1:00/10:00) c d",
        ),
        (
            "interrupted by an earlier item, and resumed",
            "09:00 start R; 09:10 start Z; 09:10 .; 09:12 reopen R; 09:20 start Z",
            "09:21",
            "▶a(t 3:00/5:00) close",
        ),
        ("restarted", "09:00 start R; 09:00 .; 09:05 pass; 09:10 restart R", "09:30", "a c b d"),
        (
            "restarted and begun",
            "09:00 start R; 09:00 .; 09:10 restart R; 09:10 .",
            "09:11",
            "▶a(t 1:00/10:00) b c d",
        ),
        (
            "added",
            "09:00 start R; 09:00 add @ambassador; 09:01 move 4 0; 09:01 .",
            "09:03",
            "▶ambassador(t 2:00/5:00) a b c d",
        ),
        ("a municipality once more", "09:00 start R; 09:00 add b", "09:03", "a b c d b"),
        (
            "minutes for the talk",
            "09:00 start R; 09:00 .; 09:09 extend 0 5",
            "09:12",
            "▶a(t 12:00/15:00) b c d",
        ),
        (
            "minutes for the questions",
            "09:00 start R; 09:00 .; 09:12 extend 0 3",
            "09:12",
            "▶a(q 2:00/8:00) b c d",
        ),
        (
            "never less than was used",
            "09:00 start R; 09:00 .; 09:04 extend 0 -9",
            "09:04",
            "▶a(t 4:00/4:00) b c d",
        ),
        (
            "the item began later than the first speaker was pressed",
            "09:00 start R; 09:02 .; 09:06 began 09:05",
            "09:08",
            "▶a(t 3:00/10:00) b c d",
        ),
    ];
    for (name, log, now, expected) in table {
        let mut desk = Desk::new();
        desk.play(log);
        let item = if log.contains("start Z") { "Z" } else { "R" };
        assert_eq!(desk.parts(item, now), expected, "{name}: {log}");
    }
}

#[test]
fn no_press_of_a_segment_changes_the_clock_of_its_item() {
    let mut desk = Desk::new();
    desk.play("09:00 start R");
    let remaining = |desk: &Desk| {
        let now = desk.at("09:40");
        let status = Status::of(&desk.workshop, now);
        let current = status.current.unwrap();
        (current.elapsed_s, current.remaining_s, current.allotted_s)
    };
    let before = remaining(&desk);
    for line in
        ["09:01 .", "09:02 pass", "09:03 skip 3", "09:04 add @x", "09:05 extend 0 5", "09:06 questions"]
    {
        desk.play(line);
        assert_eq!(remaining(&desk), before, "{line}");
    }
    desk.play("09:10 twice on; 09:11 budget 8");
    assert_eq!(remaining(&desk), before);
}

#[test]
fn the_order_held_is_recorded() {
    let mut desk = Desk::new();
    desk.play("09:00 start R; 09:00 .; 09:10 pass; 09:15 .; 09:30 skip 3; 09:30 .; 09:45 end");
    let item = desk.workshop.record().item(desk.slot("R"));
    assert_eq!(item.parts.held(), [0, 2, 1]);
}

#[test]
fn what_makes_no_sense_in_the_log_has_no_effect() {
    let item = || ItemId::from("R");
    let nonsense = [
        Body::Segment { item: item(), segment: 9 },
        Body::Segment { item: "nowhere".into(), segment: 0 },
        Body::SegmentMove { item: item(), segment: 9, before: Some(0) },
        Body::SegmentMove { item: item(), segment: 1, before: Some(1) },
        Body::SegmentMove { item: item(), segment: 1, before: Some(0) },
        Body::SegmentMove { item: item(), segment: 0, before: None },
        Body::SegmentSkip { item: item(), segment: 0, on: true },
        Body::SegmentSkip { item: item(), segment: 77, on: true },
        Body::SegmentExtend { item: item(), segment: 77, minutes: 5 },
        Body::SegmentQuestions { item: "T".into() },
        Body::Speaker { item: item() },
        Body::Consecutive { item: item(), on: false },
    ];
    for body in nonsense {
        let mut desk = Desk::new();
        desk.play("09:00 start R; 09:00 .");
        let before = desk.parts("R", "09:05");
        desk.write(desk.at("09:04"), body.clone());
        assert_eq!(desk.parts("R", "09:05"), before, "{body:?}");
        assert_eq!(desk.workshop.record().item(desk.slot("R")).parts.spoken(), 0);
    }
    // Pressed at another laptop after the item had ended.
    let mut desk = Desk::new();
    desk.play("09:00 start R; 09:00 .; 09:10 end");
    desk.write(desk.at("09:10:01"), Body::Segment { item: item(), segment: 1 });
    assert_eq!(desk.parts("R", "09:20"), "✓a(10:00) b c d");
}

#[test]
fn presses_of_segments_that_make_no_sense_are_refused() {
    let table = [
        ("", "09:00 .", Refusal::NothingRuns),
        ("09:00 start R", "09:01 questions", Refusal::NoSegmentRuns),
        ("09:00 start R; 09:00 .", "09:01 ,", Refusal::FirstSegment),
        ("09:00 start R; 09:00 .", "09:01 go 0", Refusal::SegmentRuns),
        ("09:00 start R; 09:00 .", "09:01 go 4", Refusal::UnknownSegment { typed: "5".into() }),
        ("09:00 start R; 09:00 .", "09:01 skip 0", Refusal::SegmentBegun),
        ("09:00 start R; 09:00 .", "09:01 move 1 0", Refusal::SegmentBegun),
        ("09:00 start R; 09:00 .", "09:01 up 1", Refusal::SegmentNoFurther),
        ("09:00 start R", "09:01 down 3", Refusal::SegmentNoFurther),
        ("09:00 start R; 09:00 go 3", "09:01 questions", Refusal::NoQuestionTime),
        ("09:00 start R; 09:00 .; 09:01 questions", "09:02 questions", Refusal::QuestionsBegan),
        ("09:00 start R; 09:00 skip 0; 09:00 skip 1; 09:00 skip 2", "09:02 pass", Refusal::NothingToLetPass),
        ("09:00 start R; 09:00 skip 1; 09:00 skip 2; 09:00 skip 3; 09:00 .", "09:02 .", Refusal::LastSegment),
        ("09:00 start T", "09:02 go 0", Refusal::NoSegments { item: "T".into() }),
        ("09:00 start T", "09:02 ,", Refusal::NoSegments { item: "T".into() }),
        ("09:00 start C", "09:02 .", Refusal::NoSegments { item: "C".into() }),
        ("09:00 start R; 09:00 .; 09:10 .", "09:12 extend 0 5", Refusal::SegmentOver),
        ("09:00 start T", "09:02 people 0", Refusal::BadCount { given: "0".into() }),
        ("09:00 start T", "09:02 budget 601", Refusal::BadMinutes { given: "601".into() }),
        ("09:00 start R", "09:10 twice off", Refusal::NotConsecutive),
        ("09:00 start R; 09:01 twice on", "09:10 twice on", Refusal::AlreadyConsecutive),
        ("09:00 start R; 09:00 .", "09:10 equalise", Refusal::NothingToEqualise),
    ];
    for (log, line, expected) in table {
        let mut desk = Desk::new();
        desk.play(log);
        assert_eq!(desk.one(line), Err(expected), "{log}; {line}");
    }
}

#[test]
fn the_next_speaker_pressed_twice_within_a_second_is_one_step() {
    for item in ["R", "T"] {
        let mut desk = Desk::new();
        desk.play(&format!("09:00 start {item}"));
        let at = desk.at("09:01");
        assert_eq!(desk.press_at(at, Press::NextSegment), Ok(()));
        let again = desk.press_at(at + TimeDelta::milliseconds(300), Press::NextSegment);
        assert_eq!(again, Err(Refusal::NextTwice));
        assert_eq!(desk.press_at(at + TimeDelta::seconds(1), Press::NextSegment), Ok(()));
    }
}

#[test]
fn a_tour_de_table_counts_and_tells_its_pace() {
    let mut desk = Desk::new();
    desk.play("09:00 start T; 09:02 .; 09:04 .; 09:06 .; 09:08 .; 09:10 .; 09:12 .; 09:12:05 .; 09:12:10 ,");
    let pace = desk.workshop.pace(desk.slot("T"), desk.at("09:12"));
    assert_eq!((pace.spoken, pace.of), (6, Some(30)), "the plan has 30 participants");
    assert_eq!((pace.ends, pace.each_s), (Some(desk.at("10:00")), Some(70)));
    desk.play("09:12:20 people 10");
    let pace = desk.workshop.pace(desk.slot("T"), desk.at("09:12"));
    assert_eq!((pace.of, pace.ends, pace.each_s), (Some(10), Some(desk.at("09:20")), Some(420)));
    // Somebody who was added speaks between them, and is counted when done.
    desk.play("09:12:30 add @ambassador; 09:13 .; 09:14 go 0");
    assert_eq!(desk.workshop.pace(desk.slot("T"), desk.at("09:15")).spoken, 7);
    desk.play("09:16 .");
    assert_eq!(desk.parts("T", "09:17"), "✓ambassador(2:00)");
    assert_eq!(desk.workshop.pace(desk.slot("T"), desk.at("09:17")).spoken, 8);
    desk.play("09:18 undo");
    assert_eq!(desk.parts("T", "09:18"), "▶ambassador(t 4:00/5:00)");
    // Of an item with segments: those that were held, of those that are not skipped.
    let mut desk = Desk::new();
    desk.play("09:00 start R; 09:00 skip 3; 09:00 .; 09:15 .");
    let pace = desk.workshop.pace(desk.slot("R"), desk.at("09:15"));
    assert_eq!((pace.spoken, pace.of, pace.ends), (1, Some(3), Some(desk.at("09:45"))));
    // In the middle of a part it is as it was when that began, and never in the past.
    let ends = |now| desk.workshop.pace(desk.slot("R"), desk.at(now)).ends;
    assert_eq!((ends("09:24"), ends("09:50")), (Some(desk.at("09:45")), Some(desk.at("09:50"))));
}

#[test]
fn t36_equalise_gives_every_municipality_the_overdraft_of_the_one_that_spoke_longest() {
    let mut desk = Desk::new();
    desk.play("08:59 start R; 08:59 budget 8; 09:00 .; 09:10 hold; 09:11 equalise");
    // The first spoke 10:00 of 8:00.
    assert_eq!(
        desk.speaking("09:11"),
        "a 10:00 left 0:00, b 0:00 left 10:00, c 0:00 left 10:00, d 0:00 left 10:00"
    );
    desk.play("09:12 undo");
    assert_eq!(desk.speaking("09:12").split(", ").nth(1), Some("b 0:00 left 8:00"));
}

#[test]
fn speaking_time_is_summed_over_the_workshop() {
    let mut desk = Desk::new();
    // The plan gives a 15 + 5, b and c 15, d 8 minutes.
    assert_eq!(
        desk.speaking("08:00"),
        "a 0:00 left 20:00, b 0:00 left 15:00, c 0:00 left 15:00, d 0:00 left 8:00"
    );
    desk.play(
        "09:00 start R; 09:00 .; 09:04 hold; 09:08 resume; 09:12 .; 09:30 add d; 09:30 go 4; 09:33 end",
    );
    // a: 12 minutes less 4 of the hold; b: 18; d: 3, of the part that was added.
    assert_eq!(
        desk.speaking("09:40"),
        "a 8:00 left 12:00, b 18:00 left 0:00, c 0:00 left 15:00, d 3:00 left 5:00"
    );
    desk.play("09:40 start Z; 09:40 .");
    assert_eq!(desk.speaking("09:44").split(", ").next(), Some("a 12:00 left 8:00"), "in another item");
    desk.play("09:50 restart R");
    let all = desk.speaking("09:50");
    assert!(all.contains("b 0:00") && all.contains("d 0:00"), "runs that are void do not count: {all}");
}

#[test]
fn what_is_interpreted_consecutively_counts_half() {
    let mut desk = Desk::new();
    desk.play("09:00 start R; 09:00 .; 09:06 twice on; 09:08 hold; 09:10 resume; 09:14 twice off; 09:15 .");
    // 6 minutes, then 8 less the hold of 2 by half, then 1.
    assert_eq!(desk.speaking("09:15").split(", ").next(), Some("a 10:00 left 10:00"));
}

#[test]
fn an_added_speaker_stays_the_same_when_an_earlier_one_is_taken_back() {
    let mut desk = Desk::new();
    desk.play("09:00 start R; 09:01 add @first");
    let first = desk.events.last().unwrap().id;
    desk.play("09:02 add @second; 09:03 go 5");
    assert_eq!(desk.parts("R", "09:05"), "▶second(t 2:00/5:00) a b c d first");
    desk.write(desk.at("09:04"), Body::Undo { target: first });
    assert_eq!(desk.parts("R", "09:05"), "▶second(t 2:00/5:00) a b c d");
    desk.play("09:05 add @third; 09:06 go 6");
    assert_eq!(desk.parts("R", "09:07"), "✓second(3:00) ▶third(t 1:00/5:00) a b c d");
    // Two laptops that add at once lose nobody.
    let who = |name: &str| AddedSpeaker::Name(name.to_owned());
    for name in ["fourth", "fifth"] {
        let body = Body::SegmentAdd {
            item: "R".into(),
            segment: 7,
            who: who(name),
            minutes: 5,
            questions_minutes: 0,
        };
        desk.write(desk.at("09:08"), body);
    }
    assert!(desk.parts("R", "09:08").ends_with("a b c d fourth fifth"));
    // And a damaged number does not fill the memory.
    let segment = u16::MAX;
    let body =
        Body::SegmentAdd { item: "R".into(), segment, who: who("x"), minutes: 5, questions_minutes: 0 };
    desk.write(desk.at("09:09"), body);
    assert!(desk.parts("R", "09:09").ends_with("fourth fifth"));
}
