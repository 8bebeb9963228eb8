//! A whole two-day rehearsal as fast as it goes: every screen drawn once a second of workshop time.
//! `cargo bench --bench rehearsal`; the limit (10 s) is in `docs/performance.md`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use plenary::app::effect::Message;
use plenary::app::key::Key;
use plenary::app::model::{Model, Palette, Screen, Setup};
use plenary::app::rehearsal::Rehearsal;
use plenary::app::update;
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::Event;
use plenary::domain::ids::WriterTag;
use plenary::domain::lang::Lang;
use plenary::domain::workshop::Workshop;
use plenary::import;
use plenary::ui::frame::Frame;
use plenary::ui::theme::Theme;
use ratatui::layout::Size;

const SIZE: Size = Size { width: 120, height: 36 };

/// A program with a screen of its own, that hears of everything as it happens.
struct Program {
    name: &'static str,
    model: Model,
    frame: Frame,
    theme: Theme,
    took: Duration,
}

impl Program {
    fn new(name: &'static str, screen: Screen, workshop: Workshop, now: DateTime<Utc>) -> Self {
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        let rehearsal = Some(Rehearsal::new(60));
        let setup = Setup { screen, lang: Lang::Mk, palette: Palette::Dark, rehearsal, group: None };
        let model = Model::new(workshop, Author::new(pen(7), pen(8)), now, setup);
        let theme = Theme::new(Palette::Dark);
        Self { name, model, frame: Frame::new(), theme, took: Duration::ZERO }
    }

    fn second(&mut self, now: DateTime<Utc>, arrived: &[Event]) {
        let began = Instant::now();
        let message = match arrived {
            [] => Message::Tick,
            events => Message::Arrived(events.to_vec()),
        };
        update(&mut self.model, now, message);
        self.frame.begin(SIZE);
        plenary::ui::draw(&mut self.frame, &self.model, &self.theme);
        self.frame.end();
        self.took += began.elapsed();
    }
}

fn main() {
    let plan = include_bytes!("../sessions/kumanovo-2023.plan.json");
    let plan = Arc::new(import::plan::read(plan).plan.expect("the plan of the repository is a plan"));
    let notes = include_bytes!("../sessions/kumanovo-2023.notes.json");
    let mut events =
        import::example_notes::read(notes, &plan, None).expect("the example is of this plan").events;
    events.sort_by_key(|event| event.at);
    let workshop = Workshop::new(plan.clone());
    let morning = plan.instant(plan.days[0].date, plan.days[0].start);
    let screens = [
        ("desk", Screen::Desk),
        ("capture", Screen::Capture),
        ("room", Screen::Room),
        ("plan", Screen::Plan),
    ];
    let mut programs: Vec<Program> =
        screens.map(|(name, screen)| Program::new(name, screen, workshop.clone(), morning)).into();
    let mut timeline = Program::new("timeline", Screen::Desk, workshop.clone(), morning);
    update(&mut timeline.model, morning, Message::Key(Key::letter('L')));
    programs.push(timeline);
    let began = Instant::now();
    let mut events = events.into_iter().peekable();
    let mut seconds = 0;
    for day in &plan.days {
        let mut now = plan.instant(day.date, day.start) - TimeDelta::minutes(15);
        let evening = day.hard_end.map_or(now + TimeDelta::hours(9), |end| plan.instant(day.date, end));
        while now < evening + TimeDelta::minutes(15) {
            let arrived: Vec<Event> =
                std::iter::from_fn(|| events.next_if(|event| event.at <= now)).collect();
            programs.iter_mut().for_each(|program| program.second(now, &arrived));
            now += TimeDelta::seconds(1);
            seconds += 1;
        }
    }
    let took = began.elapsed();
    println!("two days, {seconds} seconds, {} screens: {:.2} s", programs.len(), took.as_secs_f64());
    for program in &programs {
        let each = program.took.as_secs_f64() / f64::from(seconds) * 1e6;
        println!("  {:8} {:5.2} s, {each:5.1} µs a second", program.name, program.took.as_secs_f64());
    }
    // `cargo test --benches` runs this too, unoptimised; the limit is that of the release build.
    assert!(cfg!(debug_assertions) || took < Duration::from_secs(10), "more than 10 s");
}
