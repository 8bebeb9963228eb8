//! The stage on which a test plays: the program with a plan, a time and a keyboard, and everything
//! that it wanted to do outside.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use plenary::app::effect::{Effect, Message};
use plenary::app::key::script;
use plenary::app::model::{Model, Palette, Screen, Setup};
use plenary::app::rehearsal::Rehearsal;
use plenary::app::update;
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, Stream};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::lang::Lang;
use plenary::domain::note::NoteFields;
use plenary::domain::notes::Note;
use plenary::domain::plan::Plan;
use plenary::domain::workshop::Workshop;
use plenary::import;
use plenary::ui;
use plenary::ui::frame::{Damage, Frame};
use plenary::ui::theme::Theme;
use ratatui::layout::{Rect, Size};

use super::pictures::{styled, text};

/// The exchange in Kumanovo and everything that happened in its example.
static KUMANOVO: LazyLock<(Arc<Plan>, Vec<Event>)> = LazyLock::new(|| {
    let plan = import::plan::read(include_bytes!("../../sessions/kumanovo-2023.plan.json"));
    let plan = plan.plan.expect("the plan of the example is valid");
    let notes = include_bytes!("../../sessions/kumanovo-2023.notes.json");
    let example = import::example_notes::read(notes, &plan, None);
    (Arc::new(plan), example.expect("the example notes are valid").events)
});

/// A program on a stage.
pub struct Stage {
    pub model: Model,
    frame: Frame,
    size: Size,
    /// Everything that was written, whoever wrote it.
    events: Vec<Event>,
    effects: Vec<Effect>,
    programs: u32,
}

impl Stage {
    /// The desk of the example exchange at a time of its first day ("2 09:30": of its second):
    /// what happened before has happened.
    pub fn kumanovo(time: &str) -> Self {
        let (plan, events) = &*KUMANOVO;
        let now = instant(plan, 0, time);
        let events = events.iter().filter(|event| event.at < now).cloned().collect();
        Self::of(plan.clone(), events, now, Screen::Desk, 0)
    }

    /// The same plan on its first morning, and nothing has happened.
    pub fn empty() -> Self {
        let (plan, _) = &*KUMANOVO;
        Self::of(plan.clone(), Vec::new(), instant(plan, 0, "08:50"), Screen::Desk, 0)
    }

    /// A plan made from that of the example, on its first morning.
    pub fn of_plan(change: impl FnOnce(&mut Plan)) -> Self {
        let mut plan = Plan::clone(&KUMANOVO.0);
        change(&mut plan);
        let now = instant(&plan, 0, "08:50");
        Self::of(Arc::new(plan), Vec::new(), now, Screen::Desk, 0)
    }

    /// The same plan once more, from the beginning.
    pub fn again(&self) -> Self {
        let plan = self.model.workshop.plan().clone();
        Self::of(plan, Vec::new(), self.model.now, Screen::Desk, 0)
    }

    /// The desk of another plan, on its first day; nothing has happened.
    pub fn with_plan(json: &str, time: &str) -> Self {
        let plan = import::plan::read(json.as_bytes()).plan.expect("the plan is sound");
        let now = instant(&plan, 0, time);
        Self::of(Arc::new(plan), Vec::new(), now, Screen::Desk, 0)
    }

    fn of(plan: Arc<Plan>, events: Vec<Event>, now: DateTime<Utc>, screen: Screen, program: u32) -> Self {
        let mut workshop = Workshop::new(plan);
        events.iter().cloned().for_each(|event| workshop.take(event));
        workshop.settle();
        let setup = Setup { screen, lang: Lang::En, palette: Palette::Dark, rehearsal: None, group: None };
        let mut model = Model::new(workshop, author(program), now, setup);
        model.prepare();
        Self {
            model,
            frame: Frame::new(),
            size: Size::new(80, 24),
            events,
            effects: Vec::new(),
            programs: program + 1,
        }
    }

    // How the program was started.

    pub fn lang(mut self, lang: Lang) -> Self {
        let setup = Setup { lang, ..self.setup() };
        self.restart(setup);
        self
    }

    pub fn screen(mut self, screen: Screen) -> Self {
        let setup = Setup { screen, ..self.setup() };
        self.restart(setup);
        self
    }

    pub fn rehearsing(mut self) -> Self {
        let setup = Setup { rehearsal: Some(Rehearsal::new(1)), ..self.setup() };
        self.restart(setup);
        self
    }

    /// For the notes of a working group.
    pub fn group(mut self, group: &str) -> Self {
        let setup = Setup { group: Some(group.into()), ..self.setup() };
        self.restart(setup);
        self
    }

    pub fn size(mut self, width: u16, height: u16) -> Self {
        self.size = Size::new(width, height);
        self
    }

    fn setup(&self) -> Setup {
        let Model { home, lang, palette, rehearsal, .. } = self.model;
        Setup { screen: home, lang, palette, rehearsal, group: self.model.group.clone() }
    }

    fn restart(&mut self, setup: Setup) {
        let (workshop, author) = (self.model.workshop.clone(), self.model.author.clone());
        self.model = Model::new(workshop, author, self.model.now, setup);
        self.model.prepare();
    }

    // What happens.

    /// Presses the keys of a script, all in the same instant.
    pub fn play(&mut self, keys: &str) -> &mut Self {
        for key in script(keys).expect("the script names keys that there are") {
            self.send(Message::Key(key));
        }
        self
    }

    /// Time passes until then; a program looks up when it does.
    pub fn at(&mut self, time: &str) -> &mut Self {
        let day = self.model.workshop.day_at(self.model.now);
        self.model.now = instant(self.model.workshop.plan(), day, time);
        self.send(Message::Tick)
    }

    /// The language is changed while the program runs.
    pub fn lang_now(&mut self, lang: Lang) -> &mut Self {
        while self.model.lang != lang {
            self.play("<f2>");
        }
        self
    }

    pub fn seconds_later(&mut self, seconds: i64) -> &mut Self {
        self.model.now += TimeDelta::seconds(seconds);
        self.send(Message::Tick)
    }

    pub fn paste(&mut self, text: &str) -> &mut Self {
        self.send(Message::Paste(text.to_owned()))
    }

    pub fn send(&mut self, message: Message) -> &mut Self {
        let now = self.model.now;
        let effects = update(&mut self.model, now, message);
        self.events.extend(effects.iter().filter_map(|effect| match effect {
            Effect::Commit(event) => Some(event.clone()),
            _ => None,
        }));
        let jump = effects.iter().find_map(|effect| match effect {
            Effect::JumpTo(at) => Some(*at),
            _ => None,
        });
        self.effects.extend(effects);
        // As the program does with the clock of a rehearsal.
        if let Some(at) = jump {
            self.model.now = at;
            self.send(Message::Tick);
        }
        self
    }

    /// Events of somebody else arrive.
    pub fn other_writer(&mut self, events: Vec<Event>) -> &mut Self {
        self.events.extend(events.iter().cloned());
        self.send(Message::Arrived(events))
    }

    /// Somebody else does something, which arrives here at once.
    pub fn other_does(&mut self, body: Body) -> &mut Self {
        let stream = if body.is_time() { Stream::Time } else { Stream::Notes };
        let mut other = author(90 + self.programs);
        self.programs += 1;
        other.see(self.model.workshop.last_stamp());
        let event = other.write(stream, self.model.now, self.model.now, body);
        self.other_writer(vec![event])
    }

    /// A second program on the same workshop, at the same time; it knows what this one knows.
    pub fn second(&mut self, screen: Screen) -> Stage {
        let plan = self.model.workshop.plan().clone();
        let mut second = Self::of(plan, self.events.clone(), self.model.now, screen, self.programs);
        self.programs += 1;
        second.programs = self.programs + 20;
        second.size = self.size;
        second
    }

    /// What another program wrote, and this one does not know yet, arrives here.
    pub fn hears(&mut self, other: &Stage) -> &mut Self {
        let known: HashSet<EventId> = self.events.iter().map(|event| event.id).collect();
        let news: Vec<Event> =
            other.events.iter().filter(|event| !known.contains(&event.id)).cloned().collect();
        self.model.now = self.model.now.max(other.model.now);
        self.other_writer(news)
    }

    /// All events anew, changed first: as when a file was rewritten because a note was struck.
    pub fn reload(&mut self, change: impl Fn(&mut Event)) -> &mut Self {
        self.events.iter_mut().for_each(change);
        self.send(Message::Reloaded(self.events.clone()))
    }

    // What came of it.

    /// Forgets the effects so far.
    pub fn forget(&mut self) -> &mut Self {
        self.effects.clear();
        self
    }

    pub fn effects(&self) -> &[Effect] {
        &self.effects
    }

    /// What was given to be saved since [`Stage::forget`], the oldest first.
    pub fn committed(&self) -> Vec<&Body> {
        let bodies = self.effects.iter().filter_map(|effect| match effect {
            Effect::Commit(event) => Some(&event.body),
            _ => None,
        });
        bodies.collect()
    }

    /// The draft on the disk after all effects: what a crash would bring back.
    pub fn draft(&self) -> Option<&str> {
        self.effects.iter().fold(None, |draft, effect| match effect {
            Effect::KeepDraft(text) => Some(text.as_str()),
            Effect::EraseDraft { .. } => None,
            _ => draft,
        })
    }

    /// The fields of the note that was written last.
    pub fn last_note(&self) -> &NoteFields {
        let last = self.events.iter().rev().find(|event| matches!(event.body, Body::Note(_)));
        &self.note(last.expect("a note was written").id).fields
    }

    pub fn note(&self, id: EventId) -> &Note {
        self.model.workshop.notes().get(id).expect("the note is known")
    }

    /// The note whose text has these words.
    pub fn note_saying(&self, words: &str) -> &Note {
        let mut notes = self.model.workshop.notes().iter();
        notes.find(|note| note.fields.text.contains(words)).expect("a note says so")
    }

    /// The time left of what runs, as the figures show it: "57:00", "+1:30".
    pub fn left(&self) -> String {
        let (workshop, slot) = (&self.model.workshop, self.model.current().expect("an item runs"));
        let seconds = workshop.record().remaining_s(workshop.timetable(), slot, self.model.second());
        plenary::i18n::durations::clock(seconds)
    }

    /// Every word that left the program, as the disk would see it.
    pub fn everything_written(&self) -> String {
        format!("{:?}", self.effects)
    }

    /// The screen as text, a row a line, without spaces at the ends; below it what stands there in large
    /// shapes, the figures of a clock apart.
    pub fn text(&mut self) -> String {
        self.draw();
        // A part that did not change is not even asked.
        let anew = self.draw_anew();
        let large = anew.written_large().iter().cloned().chain(drawn_large(&anew));
        let large = large.filter(|text| text.contains(char::is_alphabetic));
        large.fold(text(self.frame.buffer()), |screen, large| screen + "\n" + &large)
    }

    /// What the desk shows of the room in small, as text: the lower part of its left column, and what
    /// stands there in large shapes.
    pub fn preview(&mut self) -> String {
        let frame = self.draw_anew();
        let screen = text(frame.buffer());
        let sign = self.model.texts.desk_room("");
        let rows = screen.lines().skip_while(|row| !row.contains(sign.trim()));
        let rows = rows.take_while(|row| !row.starts_with("─ ") || row.contains(sign.trim()));
        let left = rows.map(|row| row.split(['│', '┤']).next().unwrap_or_default());
        left.map(str::to_owned).chain(frame.written_large().iter().cloned()).collect::<Vec<_>>().join("\n")
    }

    /// The screen as text, and below it the styles of each row.
    pub fn styled(&mut self) -> String {
        self.draw();
        styled(self.frame.buffer(), self.frame.cursor_position())
    }

    /// The screen that is kept from frame to frame, as the program does.
    pub fn draw(&mut self) -> &Frame {
        self.frame.begin(self.size);
        ui::draw(&mut self.frame, &self.model, &Theme::new(self.model.palette));
        self.frame.end();
        &self.frame
    }

    /// Draws, and gives the cells that may have changed by it.
    pub fn damage(&mut self) -> Damage {
        self.frame.begin(self.size);
        ui::draw(&mut self.frame, &self.model, &Theme::new(self.model.palette));
        self.frame.end().clone()
    }

    /// The same drawn from scratch.
    pub fn draw_anew(&self) -> Frame {
        let mut frame = Frame::new();
        frame.begin(self.size);
        ui::draw(&mut frame, &self.model, &Theme::new(self.model.palette));
        frame.end();
        frame
    }

    pub fn resize(&mut self, width: u16, height: u16) -> &mut Self {
        self.size = Size::new(width, height);
        self
    }

    #[track_caller]
    pub fn shows(&mut self, words: &str) -> &mut Self {
        let screen = self.text();
        assert!(screen.contains(words), "“{words}” is not on the screen:\n{screen}");
        self
    }

    #[track_caller]
    pub fn hides(&mut self, words: &str) -> &mut Self {
        let screen = self.text();
        assert!(!screen.contains(words), "“{words}” is on the screen:\n{screen}");
        self
    }
}

/// What the terminal itself draws large, what stands side by side as one text.
pub fn drawn_large(frame: &Frame) -> Vec<String> {
    let mut rows: Vec<(Rect, String)> = Vec::new();
    for large in frame.large_texts() {
        match rows.last_mut() {
            Some((area, text)) if (area.right(), area.y) == (large.area.x, large.area.y) => {
                *area = area.union(large.area);
                text.push_str(&large.text);
            }
            _ => rows.push((large.area, large.text.clone())),
        }
    }
    rows.into_iter().map(|(_, text)| text).collect()
}

fn author(program: u32) -> Author {
    // The example's own writers are 1 and 2.
    let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
    Author::new(pen(100 + 2 * program), pen(101 + 2 * program))
}

/// "11:24", "11:24:30", or "2 09:05" of the second day.
fn instant(plan: &Plan, day: usize, time: &str) -> DateTime<Utc> {
    let (day, time) = match time.split_once(' ') {
        Some((day, time)) => (day.parse::<usize>().expect("the number of a day") - 1, time),
        None => (day, time),
    };
    let time = NaiveTime::parse_from_str(time, "%H:%M:%S")
        .or_else(|_| NaiveTime::parse_from_str(time, "%H:%M"))
        .expect("a time of day");
    plan.instant(plan.days[day].date, time)
}
