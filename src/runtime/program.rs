//! The loop: wait, drain everything that came, update, draw once.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use chrono::{DateTime, TimeDelta, Utc};
use compact_str::CompactString;
use ratatui::layout::Size;

use super::clock::Clock;
use super::error_words;
use super::export;
use super::facts;
use super::letters::{self, Asking};
use super::painter::Painter;
use super::readings::{Machine, Readings};
use super::sizing::Question;
use super::store::{self, Part, Store};
use super::terminal::{TerminalError, TerminalGuard};
use super::translate;
use super::wait::{Deadline, Waiter, Woken};
use crate::app::effect::{Effect, Erased, Message};
use crate::app::model::{Model, Palette, Screen, Setup};
use crate::app::rehearsal::Rehearsal;
use crate::app::update;
use crate::domain::clock::Reading;
use crate::domain::event::{Event, Stream};
use crate::domain::lang::Lang;
use crate::domain::plan::Plan;
use crate::domain::readiness::{self, Facts};
use crate::domain::workshop::Workshop;
use crate::import;
use crate::journal::names::{self, Names};
use crate::journal::{JournalError, WorkshopDir};
use crate::ui::colour::ColourDepth;
use crate::ui::frame::Frame;
use crate::ui::theme::Theme;

/// What a screen is opened with.
pub struct Start {
    pub screen: Screen,
    pub source: Source,
    pub person: String,
    pub lang: Lang,
    pub palette: Palette,
    pub rehearse: Option<Rehearse>,
    /// The working group whose notes are taken here.
    pub group: Option<CompactString>,
    /// For the number of this machine, and for what could not be saved.
    pub state_dir: PathBuf,
    /// The folder that exports of this workshop go to.
    pub exports: PathBuf,
}

/// A clock of its own, on a copy that is thrown away.
#[derive(Clone, Copy, Debug)]
pub struct Rehearse {
    /// How many times faster than the wall's clock; 0 is frozen.
    pub speed: u32,
    /// Where it begins; none is a quarter of an hour before the first day.
    pub from: Option<DateTime<Utc>>,
}

impl Rehearse {
    fn begins(self, plan: &Plan) -> DateTime<Utc> {
        let first_morning = || plan.instant(plan.days[0].date, plan.days[0].start) - TimeDelta::minutes(15);
        self.from.unwrap_or_else(first_morning)
    }
}

/// Where the workshop comes from.
pub enum Source {
    Workshop(WorkshopDir),
    /// From memory: nothing is kept.
    Memory {
        plan: Box<Plan>,
        events: Vec<Event>,
    },
}

#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    #[error(transparent)]
    Journal(#[from] JournalError),
    #[error(transparent)]
    Terminal(#[from] TerminalError),
    #[error("the plan of this workshop cannot be read any more ({path}): {first}")]
    Plan { path: PathBuf, first: String },
    #[error("{0}")]
    Wait(#[from] std::io::Error),
    /// What is in memory alone; the folder that it was put into, and the one where it belongs.
    #[error("{count} entries could not be saved in {}; they are in {folder:?}", .journal.display())]
    Unsaved { count: usize, folder: Option<PathBuf>, journal: PathBuf },
}

impl RuntimeError {
    /// 2 for a wrong use (not a terminal), 3 for files and disks (`architecture.md`, contracts).
    pub fn exit_code(&self) -> u8 {
        match self {
            RuntimeError::Terminal(TerminalError::NotATerminal(_)) => 2,
            _ => 3,
        }
    }
}

/// Runs a screen until a person leaves it.
///
/// # Errors
/// When the workshop cannot be read, the terminal is none, or something could not be saved at the
/// end.
pub fn run(start: Start) -> Result<(), RuntimeError> {
    let depth = ColourDepth::from_environment(|name| std::env::var(name).ok());
    let mut program = Program::open(start, depth)?;
    let mut guard = TerminalGuard::enter(program.model.screen != Screen::Room)?;
    let outcome = program.attend(&mut guard);
    // The terminal first: what follows may take a moment, and may have something to say.
    drop(guard);
    let saved = program.close();
    outcome.and(saved)
}

struct Program {
    model: Model,
    clock: Clock,
    /// None where the time is not the machine's: in a rehearsal.
    readings: Option<Readings>,
    /// Of programs that steered before this one was opened.
    heartbeats: Vec<Reading>,
    store: Option<Store>,
    depth: ColourDepth,
    frame: Frame,
    painter: Painter,
    state_dir: PathBuf,
    exports: PathBuf,
    /// None for what is in memory alone.
    dir: Option<WorkshopDir>,
    size: Size,
    /// What the terminal was asked and has not answered yet.
    asking: Option<Asking>,
    /// Whether it draws text large; asked when the room is first shown on it.
    sizing: Option<Question>,
    was_asked_for_sizes: bool,
    leaving: bool,
}

impl Program {
    fn open(start: Start, depth: ColourDepth) -> Result<Self, RuntimeError> {
        let palette = if depth == ColourDepth::None { Palette::Colourless } else { start.palette };
        let mut news = Vec::new();
        let mut draft = None;
        let mut heartbeats = Vec::new();
        let mut rehearse = start.rehearse;
        let dir = match &start.source {
            Source::Workshop(dir) => Some(dir.clone()),
            Source::Memory { .. } => None,
        };
        let (workshop, author, store) = match start.source {
            Source::Memory { plan, events } => {
                let mut workshop = Workshop::new(Arc::new(*plan));
                events.into_iter().for_each(|event| workshop.take(event));
                workshop.settle();
                rehearse.get_or_insert(Rehearse { speed: 1, from: None });
                (workshop, store::nobody(), None)
            }
            Source::Workshop(dir) => {
                let plan = Arc::new(read_plan(&dir)?);
                if let Some(rehearse) = rehearse {
                    // As it stood at the instant from which it is rehearsed.
                    let until = rehearse.begins(&plan);
                    let (workshop, damage) = store::read_once(&dir, plan, Some(until))?;
                    news = damage;
                    (workshop, store::nobody(), None)
                } else {
                    let part = match start.screen {
                        Screen::Room => Part::Shows,
                        Screen::Desk
                        | Screen::Capture
                        | Screen::Plan
                        | Screen::Timeline
                        | Screen::Exchange
                        | Screen::Minutes => Part::Writes(&start.person),
                    };
                    let opened = Store::open(dir, plan, part, &start.state_dir, &start.exports)?;
                    news = opened.news;
                    draft = opened.draft;
                    heartbeats = opened.heartbeats;
                    (opened.workshop, opened.author, Some(opened.store))
                }
            }
        };
        let clock = match rehearse {
            Some(rehearse) => Clock::rehearsal(rehearse.begins(workshop.plan()), rehearse.speed),
            None => Clock::Wall,
        };
        let is_steered = start.screen != Screen::Room && rehearse.is_none();
        let readings = is_steered.then(|| Readings::of(Machine::new()));
        let setup = Setup {
            screen: start.screen,
            lang: start.lang,
            palette,
            rehearsal: rehearse.map(|rehearse| Rehearsal::new(rehearse.speed)),
            group: start.group,
        };
        let mut model = Model::new(workshop, author, clock.now(), setup);
        let messages = news.into_iter().map(Message::Storage).chain(draft.map(Message::Draft));
        for message in messages {
            update(&mut model, clock.now(), message);
        }
        Ok(Self {
            model,
            clock,
            readings,
            heartbeats,
            store,
            depth,
            frame: Frame::new(),
            painter: Painter::new(depth),
            state_dir: start.state_dir,
            exports: start.exports,
            dir,
            size: Size::default(),
            asking: None,
            sizing: None,
            was_asked_for_sizes: false,
            leaving: false,
        })
    }

    fn attend(&mut self, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        let mut waiter = Waiter::new(guard.input())?;
        self.size = guard.size();
        if let Some(reading) = self.readings.as_mut().map(Readings::now) {
            let heartbeats = std::mem::take(&mut self.heartbeats);
            self.take(Message::Opened { reading, heartbeats }, guard)?;
        }
        self.draw(guard)?;
        self.model.prepare();
        if let Some(store) = &mut self.store {
            store.start(&waiter.waker());
            store.disregard(&self.model.author);
            // What was written between the reading and the watching.
            let missed = store.news(&self.model.author);
            self.take_all(missed, guard)?;
        }
        let mut events = Vec::new();
        while !self.leaving {
            self.draw(guard)?;
            self.ask_for_sizes(guard)?;
            let Woken { wake, signals, .. } = waiter.wait(self.deadline())?;
            if signals.continued {
                guard.reenter()?;
                self.forget_terminal();
            }
            if signals.resized || signals.continued {
                self.size = guard.size();
                // Even at the same size: there and back within a moment, and the terminal has lost its cells.
                self.painter.invalidate();
            }
            let open = waiter.drain(&mut events);
            // Before any key: the machine may have slept, or its clock been set, since the last look.
            if let Some(reading) = self.readings.as_mut().and_then(Readings::news) {
                self.take(Message::Clocks(reading), guard)?;
            }
            let mut messages = Vec::new();
            let reports = waiter.take_reports();
            messages.extend(self.heard_of_sizes(&reports));
            messages.extend(letters::heard(&mut self.asking, reports).map(Message::Letters));
            if wake && let Some(store) = &mut self.store {
                messages.extend(store.news(&self.model.author));
            }
            if signals.quit || signals.hangup || open.is_err() {
                messages.push(Message::Terminate);
            }
            if events.is_empty() && messages.is_empty() {
                messages.push(Message::Tick);
            }
            for event in events.drain(..) {
                if let Some(message) = translate::message(event, &self.model, self.size) {
                    self.take(message, guard)?;
                }
            }
            self.take_all(messages, guard)?;
        }
        Ok(())
    }

    fn take_all(&mut self, messages: Vec<Message>, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        messages.into_iter().try_for_each(|message| self.take(message, guard))
    }

    fn take(&mut self, message: Message, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        let effects = update(&mut self.model, self.clock.now(), message);
        for effect in effects {
            self.carry_out(effect, guard)?;
        }
        Ok(())
    }

    fn carry_out(&mut self, effect: Effect, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        match (effect, &mut self.store) {
            (Effect::Commit(event), Some(store)) => store.commit(event),
            (Effect::KeepDraft(text), Some(store)) => store.keep_draft(text),
            (Effect::EraseDraft { now }, Some(store)) => store.erase_draft(now),
            (Effect::EraseWords { notes, after }, Some(store)) => store.erase_words(notes, after),
            (Effect::ReadNames, Some(_)) => self.take_names(names::load, guard)?,
            (Effect::KeepNames(kept), Some(_)) => {
                self.take_names(|dir| names::save(dir, &kept).map(|()| kept.clone()), guard)?;
            }
            (Effect::ReadNames, None) => self.take(Message::Names(Ok(Names::new())), guard)?,
            (Effect::KeepNames(_), None) => {}
            // What is in memory alone is in no file.
            (Effect::EraseWords { .. }, None) => {
                self.take(Message::Erased(Erased::default()), guard)?;
            }
            (Effect::Retry, Some(store)) => store.retry(),
            (Effect::Beat, Some(store)) => {
                if let Some(readings) = &mut self.readings {
                    store.beat(self.model.author.tag(Stream::Time), readings.now());
                }
            }
            (
                Effect::Commit(_)
                | Effect::KeepDraft(_)
                | Effect::EraseDraft { .. }
                | Effect::Beat
                | Effect::Retry,
                None,
            ) => {}
            (Effect::Export { wanted, issue, overwrite, today }, _) => {
                let model = &self.model;
                let how = (today, overwrite);
                let result = export::write(&model.workshop, &wanted, issue, how, &self.exports, &model.texts);
                self.take(Message::Exported(result), guard)?;
            }
            (Effect::LookAround, _) => {
                let facts = self.look_around();
                self.take(Message::Facts(Box::new(facts)), guard)?;
                let (asking, question) = Asking::begin();
                guard.write(&question)?;
                self.asking = Some(asking);
                // The question has written on the screen.
                self.painter.invalidate();
            }
            (Effect::SetSpeed(speed), _) => self.clock.set_speed(speed),
            (Effect::JumpTo(at), _) => {
                self.clock.jump(at);
                self.take(Message::Tick, guard)?;
            }
            (Effect::Redraw, _) => {
                self.painter.invalidate();
                self.frame.invalidate();
            }
            (Effect::Suspend, _) => {
                guard.suspend()?;
                self.forget_terminal();
            }
            (Effect::Quit, _) => self.leaving = true,
        }
        Ok(())
    }

    /// Reads or keeps the names; nothing is said of them in the log.
    fn take_names(
        &mut self,
        does: impl FnOnce(&WorkshopDir) -> Result<Names, JournalError>,
        guard: &mut TerminalGuard,
    ) -> Result<(), RuntimeError> {
        let Some(names) = self.dir.as_ref().map(does) else { return Ok(()) };
        let names = names.map_err(|error| error_words::journal(&self.model.texts, &error));
        self.take(Message::Names(names), guard)
    }

    fn look_around(&self) -> Facts {
        let (columns, rows) = (self.size.width, self.size.height);
        let screen = readiness::Screen { columns, rows, colours: self.depth != ColourDepth::None };
        let plan = self.model.workshop.plan();
        let damaged = self.dir.as_ref().map(|_| self.model.storage.damaged.len());
        facts::look(plan, self.dir.as_ref(), &self.exports, Some(screen), damaged)
    }

    fn draw(&mut self, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        let theme = Theme::for_depth(self.model.palette, self.depth);
        self.frame.begin(self.size);
        crate::ui::draw(&mut self.frame, &self.model, &theme);
        self.frame.end();
        let cursor = self.frame.cursor_position();
        let bytes = self.painter.paint_with(
            self.frame.buffer(),
            self.frame.large_texts(),
            self.frame.damage(),
            cursor,
        );
        if !bytes.is_empty() {
            guard.write(bytes)?;
        }
        Ok(())
    }

    /// Where the room is shown, once its first picture stands: whether the terminal could draw it larger.
    fn ask_for_sizes(&mut self, guard: &mut TerminalGuard) -> Result<(), RuntimeError> {
        if self.was_asked_for_sizes || self.model.screen != Screen::Room {
            return Ok(());
        }
        self.was_asked_for_sizes = true;
        let (question, bytes) = Question::begin();
        guard.write(&bytes)?;
        self.sizing = Some(question);
        Ok(())
    }

    fn heard_of_sizes(&mut self, reports: &[(u16, u16)]) -> Option<Message> {
        let question = self.sizing.as_mut()?;
        question.hear(reports);
        let answer = question.answer()?;
        self.sizing = None;
        if answer.has_written {
            self.painter.invalidate();
        }
        Some(Message::LargeLetters(answer.has_large_letters))
    }

    /// The process was stopped and goes on: the terminal shows something else, and may be another one.
    fn forget_terminal(&mut self) {
        self.painter.invalidate();
        self.model.has_large_letters = false;
        (self.sizing, self.was_asked_for_sizes) = (None, false);
    }

    /// The next moment at which something has to be done although nothing comes.
    fn deadline(&self) -> Deadline {
        let tick = self.clock.wall_time_of(self.model.next_tick());
        let draft = self.store.as_ref().and(self.model.line.draft_due()).map(SystemTime::from);
        let alike = self.model.line.alike_due().and_then(|due| self.clock.wall_time_of(due));
        let answer = self.asking.as_ref().map(Asking::until);
        let sizes = self.sizing.as_ref().map(Question::until);
        tick.into_iter()
            .chain(draft)
            .chain(alike)
            .chain(answer)
            .chain(sizes)
            .min()
            .map_or(Deadline::Never, Deadline::At)
    }

    fn close(self) -> Result<(), RuntimeError> {
        let Self { model, store, state_dir, .. } = self;
        // The process ends: ten thousand notes need not be given back one by one.
        std::mem::forget(model);
        let Some(unsaved) = store.and_then(Store::finish) else { return Ok(()) };
        let folder = unsaved.rescue(&[state_dir, std::env::temp_dir()], SystemTime::now().into());
        Err(RuntimeError::Unsaved { count: unsaved.count(), folder, journal: unsaved.journal() })
    }
}

/// The plan of a workshop. The workshop is called as its folder is, whatever the plan says.
///
/// # Errors
/// When the file cannot be read, or is no plan any more.
pub fn read_plan(dir: &WorkshopDir) -> Result<Plan, RuntimeError> {
    let reading = import::plan::read(&dir.plan()?);
    let Some(mut plan) = reading.plan else {
        let first = reading.findings.first().map(|finding| finding.to_string());
        return Err(RuntimeError::Plan { path: dir.plan_path(), first: first.unwrap_or_default() });
    };
    plan.id = dir.id().into();
    Ok(plan)
}
