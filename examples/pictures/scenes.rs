//! What the pictures show: moments of the Kumanovo exchange.

use std::sync::Arc;

use chrono::{DateTime, NaiveTime, Utc};
use plenary::app::command::Focus;
use plenary::app::effect::Message;
use plenary::app::key::script;
use plenary::app::model::{Model, Palette, Screen, Setup};
use plenary::app::rehearsal::Rehearsal;
use plenary::app::update;
use plenary::domain::author::{Author, Pen};
use plenary::domain::ids::WriterTag;
use plenary::domain::lang::Lang;
use plenary::domain::workshop::Workshop;
use plenary::import;
use plenary::ui::frame::Frame;
use plenary::ui::theme::Theme;
use ratatui::layout::Size;

use super::colours::Ground;
use super::svg;

const PLAN: &[u8] = include_bytes!("../../sessions/kumanovo-2023.plan.json");
const NOTES: &[u8] = include_bytes!("../../sessions/kumanovo-2023.notes.json");

/// The moment that most pictures show.
const NOW: Moment = (11, 24, 40);

/// The second municipality presents, as in `plenary demo`.
const SPEAKERS: &[(Moment, &str)] = &[((11, 7, 0), "."), ((11, 22, 0), ".")];

/// Hours, minutes and seconds of the first day.
type Moment = (u32, u32, u32);

/// One picture.
pub struct Scene {
    pub name: &'static str,
    /// For those who cannot see it.
    words: &'static str,
    screen: Screen,
    size: (u16, u16),
    lang: Lang,
    palette: Palette,
    at: Moment,
    /// Pressed before the picture is taken, and when.
    keys: &'static [(Moment, &'static str)],
}

/// All pictures, in the order in which the README shows them.
pub fn all() -> [Scene; 11] {
    [
        Scene {
            name: "desk",
            words: "The facilitator's desk at 11:24 of the first day",
            screen: Screen::Desk,
            size: (120, 36),
            lang: Lang::En,
            palette: Palette::Dark,
            at: NOW,
            keys: SPEAKERS,
        },
        Scene {
            name: "timeline",
            words: "The timeline in the afternoon of the first day: planned and held times, and a technical stop",
            screen: Screen::Desk,
            size: (120, 36),
            lang: Lang::En,
            palette: Palette::Dark,
            at: (14, 40, 0),
            keys: &[((14, 28, 0), "+"), ((14, 40, 0), "L")],
        },
        Scene {
            name: "desk-small",
            words: "The same desk in Macedonian, on the smallest screen",
            screen: Screen::Desk,
            size: (60, 18),
            lang: Lang::Mk,
            palette: Palette::Dark,
            at: NOW,
            keys: SPEAKERS,
        },
        Scene {
            name: "capture",
            words: "The rapporteur's desk in Albanian, with a half-written note, on a light ground",
            screen: Screen::Capture,
            size: (100, 30),
            lang: Lang::Sq,
            palette: Palette::Light,
            at: NOW,
            keys: &[(NOW, "p stru: Dy faqe shënime dorëzimi që i mban koordinatori #burimet")],
        },
        Scene {
            name: "matches",
            words: "The exchange at the end of the presentations: whose challenge meets whose practice",
            screen: Screen::Desk,
            size: (100, 30),
            lang: Lang::En,
            palette: Palette::Dark,
            at: (12, 48, 0),
            keys: &[((12, 48, 0), "B")],
        },
        Scene {
            name: "link",
            words: "A challenge and the practices that may answer it, in Macedonian",
            screen: Screen::Desk,
            size: (100, 30),
            lang: Lang::Mk,
            palette: Palette::Dark,
            at: (12, 48, 0),
            keys: &[((12, 48, 0), "/c prilep:<enter>I")],
        },
        Scene {
            name: "room",
            words: "The room's screen: the time that is left, the question, in three languages",
            screen: Screen::Room,
            size: (80, 24),
            lang: Lang::En,
            palette: Palette::Dark,
            at: NOW,
            keys: SPEAKERS,
        },
        Scene {
            name: "room-break",
            words: "The room's screen during the coffee break: when everybody is back",
            screen: Screen::Room,
            size: (80, 24),
            lang: Lang::En,
            palette: Palette::Dark,
            at: (10, 53, 0),
            keys: &[],
        },
        Scene {
            name: "room-overtime",
            words: "The room's screen when the time is up: please conclude, in three languages",
            screen: Screen::Room,
            size: (80, 24),
            lang: Lang::En,
            palette: Palette::Light,
            at: (10, 48, 30),
            keys: &[],
        },
        Scene {
            name: "minutes",
            words: "The minutes on the screen, as those who were there will read them",
            screen: Screen::Desk,
            size: (100, 30),
            lang: Lang::En,
            palette: Palette::Dark,
            at: NOW,
            keys: &[(NOW, "<f11><tab><tab>")],
        },
        Scene {
            name: "help",
            words: "The keys of the desk",
            screen: Screen::Desk,
            size: (100, 40),
            lang: Lang::En,
            palette: Palette::Dark,
            at: NOW,
            keys: &[(NOW, "<f1>")],
        },
    ]
}

impl Scene {
    /// The picture as SVG.
    pub fn draw(&self) -> String {
        let (model, theme) = (self.model(), Theme::new(self.palette));
        let (width, height) = self.size;
        let mut frame = Frame::new();
        frame.begin(Size { width, height });
        plenary::ui::draw(&mut frame, &model, &theme);
        frame.end();
        svg::draw(frame.buffer(), frame.cursor_position(), Ground::of(self.palette), self.words)
    }

    fn model(&self) -> Model {
        let plan = import::plan::read(PLAN).plan.expect("the example's plan has no faults");
        let instant = |(hours, minutes, seconds): Moment| {
            let time = NaiveTime::from_hms_opt(hours, minutes, seconds).expect("a time of the day");
            plan.instant(plan.days[0].date, time)
        };
        let now = instant(self.at);
        let keys: Vec<(DateTime<Utc>, &str)> =
            self.keys.iter().map(|(moment, keys)| (instant(*moment), *keys)).collect();
        let example =
            import::example_notes::read(NOTES, &plan, Some(now)).expect("the example has no faults");
        let mut workshop = Workshop::new(Arc::new(plan));
        example.events.into_iter().for_each(|event| workshop.take(event));
        workshop.settle();
        // The example's own writers have the low numbers.
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        let setup = Setup {
            screen: self.screen,
            lang: self.lang,
            palette: self.palette,
            rehearsal: Some(Rehearsal::new(1)),
            group: None,
        };
        let mut model = Model::new(workshop, Author::new(pen(0x01ff_fffe), pen(0x01ff_ffff)), now, setup);
        for (at, keys) in keys {
            press(&mut model, at, keys);
        }
        update(&mut model, now, Message::Tick);
        model
    }
}

/// What must be saved or sent is nobody's business here. The room has no keys for time, so the desk
/// presses them for it.
fn press(model: &mut Model, at: DateTime<Utc>, keys: &str) {
    let focus = model.focus;
    if model.screen == Screen::Room {
        model.focus = Focus::Agenda;
    }
    for key in script(keys).expect("the keys of a scene are known") {
        update(model, at, Message::Key(key));
    }
    if model.screen == Screen::Room {
        model.focus = focus;
    }
}
