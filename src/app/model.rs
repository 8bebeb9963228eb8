//! The running program as a value: what is known, what is being typed, what is looked at.

use chrono::{DateTime, TimeDelta, Utc};
use compact_str::CompactString;

use super::agenda::Agenda;
use super::clocks::Clocks;
use super::command::Focus;
use super::effect::Effect;
use super::exchange::Exchange;
use super::exporting::usual_formats;
use super::form::Form;
use super::line::Line;
use super::list::List;
use super::notice::Notice;
use super::overlay::Overlay;
use super::preview::Preview;
use super::rehearsal::Rehearsal;
use super::search::Search;
use super::storage::Storage;
use super::timeline::Timeline;
use crate::domain::author::Author;
use crate::domain::capture::Names;
use crate::domain::event::{Body, Event, Stream};
use crate::domain::ids::ItemId;
use crate::domain::lang::Lang;
use crate::domain::search::Index;
use crate::domain::stamp::Order;
use crate::domain::timing::{ItemState, Slot};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::minutes::format::Format;

/// Which of the three screens a person opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The facilitator's.
    Desk,
    /// The rapporteur's.
    Capture,
    /// The projector's.
    Room,
    /// Planned and held times as bars; opened over desk or capture only.
    Timeline,
    /// The agenda as a whole, to be changed.
    Plan,
    /// The boards of the exchange; opened over desk or capture only.
    Exchange,
    /// The minutes as they will be; opened over another screen only.
    Minutes,
}

/// Colours of the screen; what they mean is the same in all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Palette {
    /// Light text on a dark ground.
    #[default]
    Dark,
    /// Dark text on a light ground.
    Light,
    /// For washed-out projectors and tired eyes: no dim text, strong contrast.
    HighContrast,
    /// No colour at all (`NO_COLOR`): bold, reverse, underline and dim only.
    Colourless,
}

impl Palette {
    pub const ALL: [Palette; 4] = [Palette::Dark, Palette::Light, Palette::HighContrast, Palette::Colourless];

    /// The next one; a colourless screen stays colourless.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Palette::Dark => Palette::Light,
            Palette::Light => Palette::HighContrast,
            Palette::HighContrast => Palette::Dark,
            Palette::Colourless => Palette::Colourless,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Palette::Dark => "dark",
            Palette::Light => "light",
            Palette::HighContrast => "high-contrast",
            Palette::Colourless => "colourless",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|palette| palette.name() == name)
    }
}

/// How the program was started.
#[derive(Clone, Debug)]
pub struct Setup {
    pub screen: Screen,
    pub lang: Lang,
    pub palette: Palette,
    pub rehearsal: Option<Rehearsal>,
    /// The working group whose notes are taken here.
    pub group: Option<CompactString>,
}

pub struct Model {
    pub workshop: Workshop,
    pub author: Author,
    pub names: Names,
    /// The instant of the last message.
    pub now: DateTime<Utc>,
    pub screen: Screen,
    /// The screen that was opened, to which a look at the room returns.
    pub home: Screen,
    pub focus: Focus,
    pub lang: Lang,
    pub texts: Catalogue,
    /// The texts of the room's languages; loaded when the room is first shown.
    pub room_texts: Vec<Catalogue>,
    pub palette: Palette,
    /// Whether the terminal has large letters of its own: it said so when it was asked.
    pub has_large_letters: bool,
    pub rehearsal: Option<Rehearsal>,
    /// The working group whose notes are taken here; new ones bear it.
    pub group: Option<CompactString>,
    pub agenda: Agenda,
    pub timeline: Timeline,
    pub line: Line,
    pub list: List,
    pub search: Search,
    /// The words of the notes; empty until somebody looks for some.
    pub index: Index,
    pub exchange: Exchange,
    pub preview: Preview,
    /// In which formats was exported last.
    pub(super) formats: Vec<Format>,
    pub overlay: Option<Overlay>,
    /// A form that was left for a look at the room.
    pub(super) form_aside: Option<Box<Form>>,
    pub notice: Option<Notice>,
    pub storage: Storage,
    pub clocks: Clocks,
    pub leaving: bool,
}

impl Model {
    pub fn new(workshop: Workshop, mut author: Author, now: DateTime<Utc>, setup: Setup) -> Self {
        author.see(workshop.last_stamp());
        let names = Names::new(workshop.plan());
        let focus = match setup.screen {
            Screen::Desk | Screen::Plan => Focus::Agenda,
            Screen::Capture => Focus::Line,
            Screen::Room => Focus::Room,
            Screen::Timeline => Focus::Timeline,
            Screen::Exchange => Focus::Board,
            Screen::Minutes => Focus::Minutes,
        };
        let mut model = Self {
            names,
            author,
            now,
            screen: setup.screen,
            home: setup.screen,
            focus,
            lang: setup.lang,
            texts: Catalogue::load(setup.lang),
            room_texts: Vec::new(),
            palette: setup.palette,
            has_large_letters: false,
            rehearsal: setup.rehearsal,
            agenda: Agenda::default(),
            timeline: Timeline::default(),
            line: Line::of_group(setup.group.clone()),
            list: List::of_group(setup.group.clone()),
            group: setup.group,
            search: Search::default(),
            index: Index::of(workshop.plan()),
            exchange: Exchange::default(),
            preview: Preview::of(setup.lang),
            formats: usual_formats(),
            overlay: None,
            form_aside: None,
            notice: None,
            storage: Storage::default(),
            clocks: Clocks::default(),
            leaving: false,
            workshop,
        };
        if setup.screen == Screen::Room {
            model.load_room_texts();
        }
        model.refresh_list();
        model
    }

    /// What can wait until the first picture is there.
    pub fn prepare(&mut self) {
        self.line.learn_all(&self.workshop);
        // The desk shows in small what the room sees.
        if self.home == Screen::Desk {
            self.load_room_texts();
        }
    }

    /// Loads the texts of the room's languages, once.
    pub(super) fn load_room_texts(&mut self) {
        if self.room_texts.is_empty() {
            self.room_texts =
                self.workshop.plan().languages.iter().map(|&lang| Catalogue::load(lang)).collect();
        }
    }

    /// Now to the second: all figures of all screens change together, on the second.
    pub fn second(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(self.now.timestamp(), 0).unwrap_or(self.now)
    }

    /// The day that the agenda shows.
    pub fn shown_day(&self) -> usize {
        self.agenda.day.unwrap_or_else(|| self.workshop.day_at(self.now))
    }

    /// The item that commands on an item act on: the chosen one; else what runs; else what is next.
    pub fn target(&self) -> Option<Slot> {
        let record = self.workshop.record();
        self.agenda.chosen.or(record.current()).or_else(|| record.next_pending(self.shown_day()))
    }

    /// The item that runs, if one does.
    pub fn current(&self) -> Option<Slot> {
        self.workshop.record().current()
    }

    pub fn is_held(&self) -> bool {
        self.current().is_some_and(|slot| self.workshop.record().state(slot) == ItemState::Held)
    }

    /// Whether everything is said twice in the item that runs.
    pub fn is_consecutive(&self) -> bool {
        self.current().is_some_and(|slot| self.workshop.record().item(slot).parts.is_consecutive())
    }

    pub fn is_off_record(&self) -> bool {
        self.workshop.record().is_off_record()
    }

    /// When the screen has to be drawn again although nobody does anything: every second while an
    /// item runs, every minute otherwise. In the program's own time, which a rehearsal runs faster.
    pub fn next_tick(&self) -> DateTime<Utc> {
        let step = if self.current().is_some() || self.is_off_record() { 1 } else { 60 };
        let seconds = self.now.timestamp().div_euclid(step) * step + step;
        DateTime::from_timestamp(seconds, 0).unwrap_or(self.now + TimeDelta::seconds(step))
    }

    /// Writes an event, counts it, and gives it to be saved.
    pub(super) fn record(&mut self, stream: Stream, at: DateTime<Utc>, body: Body) -> Event {
        let event = self.author.write(stream, self.now, at, body);
        self.count(&event);
        event
    }

    /// Writes events that are taken back in one step, and gives them to be saved.
    pub(super) fn record_step(&mut self, stream: Stream, bodies: Vec<Body>) -> Vec<Effect> {
        let chosen = self.chosen_item();
        let mut head = None;
        let mut effects = Vec::new();
        for body in bodies {
            let mut event = self.author.write(stream, self.now, self.now, body);
            event.step = head.filter(|head| *head != event.id.number);
            head.get_or_insert(event.id.number);
            self.workshop.take(event.clone());
            self.storage.waiting += 1;
            effects.push(Effect::Commit(event));
        }
        self.workshop.settle();
        self.choose_again(chosen);
        self.refresh_list();
        effects
    }

    fn count(&mut self, event: &Event) {
        let chosen = self.chosen_item();
        self.workshop.apply(event.clone());
        self.choose_again(chosen);
        self.storage.waiting += 1;
        self.refresh_list();
    }

    /// The chosen item by its id: places are counted anew when the plan changes.
    pub(super) fn chosen_item(&self) -> Option<ItemId> {
        self.agenda.chosen.map(|slot| self.workshop.timetable().planned(slot).id.clone())
    }

    pub(super) fn choose_again(&mut self, chosen: Option<ItemId>) {
        self.agenda.chosen = chosen.and_then(|item| self.workshop.slot(&item));
    }

    /// The order of an event of this workshop by its own writer's count, for "which came last".
    pub(super) fn order_of(&self, event: crate::domain::ids::EventId) -> Option<Order> {
        let press = self.workshop.presses().iter().find(|press| press.id == event).map(|press| press.order());
        press.or_else(|| self.workshop.notes().order_of(event))
    }
}
