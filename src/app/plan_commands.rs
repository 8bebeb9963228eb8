//! The agenda changed live, and the plan before it is published: from keys to events.

use chrono::NaiveTime;

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::Ask;
use super::plan_done::PlanDone;
use crate::domain::clean::clean;
use crate::domain::event::Stream;
use crate::domain::ids::ItemId;
use crate::domain::live::{Press, decide};
use crate::domain::plan_change::PlanChange;
use crate::domain::refusal::Refusal;
use crate::domain::timing::{ItemState, Slot};

/// How long something lasts that was added without minutes.
const ADDED_MINUTES: u32 = 10;

impl Model {
    pub(super) fn plan_command(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::PlanView => self.look_at_plan(),
            // A title is typed text, and none is stored now.
            Command::AddItem if self.is_off_record() => self.refuse(Refusal::OffTheRecord),
            Command::AddItem => self.ask(Ask::AddItem),
            Command::OtherPlace => self.hold_on_other_day(),
            Command::Park => self.park_or_bring_back(),
            Command::FixStart => match self.target() {
                Some(slot) => {
                    let item = self.id_of(slot);
                    // Whatever the time will be: a day later than any is still to come.
                    match self.workshop.record().state(slot) {
                        ItemState::Pending => self.ask(Ask::FixStart(item)),
                        _ => self.press(fix(item, None)),
                    }
                }
                None => self.refuse(Refusal::LastItem),
            },
            Command::HardEnd => self.ask(Ask::HardEnd),
            Command::EndDay => self.plan_press(Press::EndDay),
            Command::Publish => self.plan_press(Press::Draft(!self.workshop.is_draft())),
            _ => Vec::new(),
        }
    }

    /// The plan's screen, or back from it.
    fn look_at_plan(&mut self) -> Vec<Effect> {
        self.screen = if self.screen == Screen::Plan { self.home } else { Screen::Plan };
        self.focus = self.resting_focus();
        Vec::new()
    }

    /// What can be taken up on the day that is shown: what was not held on earlier days, and what was
    /// set aside (R13).
    pub fn to_take_up(&self) -> Vec<Slot> {
        let record = self.workshop.record();
        let shown = self.shown_day();
        let days = 0..self.workshop.plan().days.len();
        let of_day = |day: usize| {
            let left: Vec<Slot> = if day < shown {
                record.carried(day, true).collect()
            } else {
                record.parked_of(day).collect()
            };
            left
        };
        // A break that was not held is not made up for; one that was set aside waits to come back.
        let counts = |slot: &Slot| record.is_parked(*slot) || !self.workshop.item(*slot).is_break();
        days.flat_map(of_day).filter(counts).collect()
    }

    /// The items that the arrows choose from: those of the day that is shown; on the plan's screen what
    /// can be taken up as well.
    pub(super) fn choosable(&self) -> Vec<Slot> {
        let mut slots = self.workshop.record().order(self.shown_day()).to_vec();
        if self.screen == Screen::Plan {
            slots.extend(self.to_take_up());
        }
        slots
    }

    /// Presses, and says what came of it.
    fn plan_press(&mut self, press: Press) -> Vec<Effect> {
        match decide(&self.workshop, press, self.now) {
            Ok(body) => {
                let event = self.record(Stream::Time, self.now, body);
                self.notice = PlanDone::of(&self.workshop, &event).map(Notice::Planned);
                vec![Effect::Commit(event)]
            }
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn plan_change(&mut self, change: PlanChange) -> Vec<Effect> {
        self.plan_press(Press::Change { changes: vec![change], reason: None })
    }

    /// An item of the agenda goes to the next day; one that was not held is taken up on the day that is
    /// shown.
    fn hold_on_other_day(&mut self) -> Vec<Effect> {
        let Some(slot) = self.target() else { return self.refuse(Refusal::LastItem) };
        let shown = self.shown_day();
        let is_on_it = self.workshop.record().order(shown).contains(&slot);
        let days = self.workshop.plan().days.len();
        let day = if is_on_it { (shown + 1) % days } else { shown };
        if is_on_it && days == 1 {
            return self.refuse(Refusal::NoSuchDay { day: 2 });
        }
        let place = PlanChange::Place {
            item: self.id_of(slot),
            day: u16::try_from(day).unwrap_or(u16::MAX),
            before: self.before_the_closing(day),
        };
        let effects = self.plan_change(place);
        if !effects.is_empty() && is_on_it {
            self.agenda.chosen = None;
        }
        effects
    }

    /// What closes a day stays last.
    fn before_the_closing(&self, day: usize) -> Option<ItemId> {
        let record = self.workshop.record();
        let last = *record.order(day).last()?;
        let closes = matches!(self.workshop.item(last).kind.as_deref(), Some("closing" | "report_back"));
        (closes && record.state(last) == ItemState::Pending).then(|| self.id_of(last))
    }

    fn park_or_bring_back(&mut self) -> Vec<Effect> {
        let Some(slot) = self.target() else { return self.refuse(Refusal::LastItem) };
        let item = self.id_of(slot);
        if self.workshop.record().is_parked(slot) {
            return self.press(Press::Unskip(item));
        }
        self.plan_change(PlanChange::Park { item })
    }

    /// "The ambassador speaks 10": after the chosen item, else after what runs.
    pub(super) fn add_item(&mut self, text: &str) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let (title, minutes) = title_and_minutes(&clean(text).text);
        let day = self.shown_day();
        let order = self.workshop.record().order(day);
        let after = self.agenda.chosen.or(self.current());
        let first =
            after.and_then(|slot| order.iter().position(|&other| other == slot)).map_or(0, |at| at + 1);
        let mut followers = order.iter().skip(first);
        let before =
            followers.find(|&&slot| self.workshop.record().state(slot) == ItemState::Pending).copied();
        let before = before.map(|slot| self.id_of(slot));
        self.plan_press(Press::Add { title, minutes, day, before })
    }

    pub(super) fn fix_start(&mut self, item: ItemId, text: &str) -> Vec<Effect> {
        match self.plan_time(text) {
            Ok(start) => self.plan_press(fix(item, start)),
            Err(refusal) => self.refuse(refusal),
        }
    }

    pub(super) fn move_hard_end(&mut self, text: &str) -> Vec<Effect> {
        let day = u16::try_from(self.shown_day()).unwrap_or(u16::MAX);
        match self.plan_time(text) {
            Ok(to) => self.plan_change(PlanChange::HardEnd { day, to }),
            Err(refusal) => self.refuse(refusal),
        }
    }

    /// A time of day; none when nothing was typed.
    fn plan_time(&self, text: &str) -> Result<Option<NaiveTime>, Refusal> {
        match text {
            "" => Ok(None),
            text => super::time_commands::read_time_of_day(text)
                .map(Some)
                .ok_or_else(|| Refusal::BadTime { given: text.to_owned() }),
        }
    }
}

fn fix(item: ItemId, start: Option<NaiveTime>) -> Press {
    Press::Change { changes: vec![PlanChange::Fix { item, start }], reason: None }
}

/// The title of what is added, and the number at its end.
pub fn title_and_minutes(text: &str) -> (String, u32) {
    let text = text.trim();
    let (words, last) = text.rsplit_once(char::is_whitespace).unwrap_or((text, ""));
    // "10 min", "10′" and the like.
    let (words, last) = match (last.parse::<u32>(), words.rsplit_once(char::is_whitespace)) {
        (Err(_), Some((before, number))) if number.parse::<u32>().is_ok() && last.chars().count() <= 4 => {
            (before, number)
        }
        _ => (words, last.trim_end_matches(['\'', '′', '’'])),
    };
    match last.parse() {
        Ok(minutes) => (words.trim_end().to_owned(), minutes),
        Err(_) => (text.to_owned(), ADDED_MINUTES),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minutes_stand_at_the_end_in_whatever_form() {
        let read = |text: &str| title_and_minutes(text);
        for text in ["The ambassador speaks 7", " The ambassador speaks  7 min", "The ambassador speaks 7′"]
        {
            assert_eq!(read(text), ("The ambassador speaks".to_owned(), 7), "{text}");
        }
        assert_eq!(read("Амбасадорот зборува 12 мин"), ("Амбасадорот зборува".to_owned(), 12));
        assert_eq!(read("Greeting"), ("Greeting".to_owned(), ADDED_MINUTES));
        assert_eq!(read("Group 2 reports again"), ("Group 2 reports again".to_owned(), ADDED_MINUTES));
        assert_eq!(read(""), (String::new(), ADDED_MINUTES));
    }
}
