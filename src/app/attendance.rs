//! Who is there: a list of functions to be counted day by day, consents, and headcounts of what runs.
//!
//! Names are optional. They are in a file of their own, read and written for this list alone.

use std::collections::BTreeMap;

use tui_input::Input;

use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::overlay::Overlay;
use crate::domain::attendance::{Attendee, Consent};
use crate::domain::clean::clean;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::live::MAX_TITLE;
use crate::domain::live::takes_text;
use crate::domain::refusal::Refusal;

/// The most persons of one function.
const MOST: u32 = 9_999;

/// The list while it is open.
#[derive(Debug, Default)]
pub struct Attendance {
    /// The index of the day.
    pub day: usize,
    /// Whether heads are counted in an item, and not functions of the day.
    pub counts_heads: bool,
    pub chosen: usize,
    /// Digits that are not confirmed yet.
    pub digits: String,
    pub asking: Option<Asking>,
    /// By the code of the function; none until they were read.
    pub names: Option<BTreeMap<String, String>>,
}

/// What is asked with a field, below the list.
#[derive(Debug)]
pub enum Asking {
    /// The name of somebody of a function.
    Name(String, Input),
    /// What kind of person somebody is who is not in the plan.
    Category,
    /// And where from.
    Municipality(String),
    /// And what he does there.
    Role(String, Option<MunicipalityId>, Input),
}

/// A row of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    Attendee(Attendee),
    /// The heads of a category in the item.
    Heads(ItemId, String),
}

impl Asking {
    fn input(&mut self) -> Option<&mut Input> {
        match self {
            Asking::Name(_, input) | Asking::Role(_, _, input) => Some(input),
            Asking::Category | Asking::Municipality(_) => None,
        }
    }
}

impl Attendance {
    /// Without what is half typed: the names are in their file, and stay.
    pub(super) fn without_text(self) -> Self {
        Self { asking: None, digits: String::new(), ..self }
    }

    pub(super) fn paste(&mut self, text: &str) {
        if let Some(input) = self.asking.as_mut().and_then(Asking::input) {
            field::insert(input, &clean(text).text);
        }
    }

    pub fn rows(&self, model: &Model) -> Vec<Row> {
        let plan = model.workshop.plan();
        if self.counts_heads {
            let Some(slot) = model.target() else { return Vec::new() };
            let item = model.id_of(slot);
            let heads = plan.categories.iter().map(|of| Row::Heads(item.clone(), of.id.to_string()));
            return heads.collect();
        }
        let expected = plan.participants.iter().map(|one| Attendee::Participant(one.code.clone()));
        let others = model.workshop.attendance().others(self.day as u16).map(|(who, _)| who.clone());
        expected.chain(others).map(Row::Attendee).collect()
    }

    fn row(&self, model: &Model) -> Option<Row> {
        self.rows(model).into_iter().nth(self.chosen)
    }
}

impl Model {
    pub(super) fn open_attendance(&mut self) -> Vec<Effect> {
        let day = self.shown_day();
        self.overlay = Some(Overlay::Attendance(Attendance { day, ..Attendance::default() }));
        vec![Effect::ReadNames]
    }

    /// How many of a row are expected, and how many were counted.
    pub fn counts(&self, panel: &Attendance, row: &Row) -> (Option<u32>, Option<u32>) {
        let (plan, attendance) = (self.workshop.plan(), self.workshop.attendance());
        let day = panel.day as u16;
        match row {
            Row::Attendee(who) => {
                let expected = match who {
                    Attendee::Participant(code) => plan.participants.iter().find(|one| one.code == *code),
                    Attendee::Other { .. } => None,
                };
                (expected.map(|one| one.count), attendance.present(day, who))
            }
            Row::Heads(item, category) => {
                let day = plan.item(item).map_or(day, |(day, _)| day as u16);
                (Some(attendance.of_category(plan, day, category)), attendance.headcount(item, category))
            }
        }
    }

    pub(super) fn key_in_attendance(&mut self, mut panel: Attendance, key: Key) -> Vec<Effect> {
        self.notice = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let effects = match panel.asking.take() {
            Some(_) if leaves => Vec::new(),
            Some(asking) => self.key_in_question(&mut panel, asking, key),
            None if leaves && !panel.digits.is_empty() => {
                panel.digits.clear();
                Vec::new()
            }
            None if leaves || key.text() == Some('%') => return Vec::new(),
            None => self.key_in_rows(&mut panel, key),
        };
        self.overlay = Some(Overlay::Attendance(panel));
        effects
    }

    fn key_in_rows(&mut self, panel: &mut Attendance, key: Key) -> Vec<Effect> {
        let last = panel.rows(self).len().saturating_sub(1);
        panel.chosen = panel.chosen.min(last);
        if let Some(digit) = key.text().filter(char::is_ascii_digit) {
            if panel.digits.len() < 4 {
                panel.digits.push(digit);
            }
            return Vec::new();
        }
        if key.code == Code::Backspace && panel.digits.pop().is_some() {
            return Vec::new();
        }
        // Whatever else is pressed, what was typed counts.
        let mut effects = self.count_digits(panel);
        match (key.code, key.text().map(to_qwerty)) {
            (Code::Up, _) => panel.chosen = panel.chosen.saturating_sub(1),
            (Code::Down, _) => panel.chosen = (panel.chosen + 1).min(last),
            (Code::PageUp, _) => panel.chosen = panel.chosen.saturating_sub(10),
            (Code::PageDown, _) => panel.chosen = (panel.chosen + 10).min(last),
            (Code::Home, _) => panel.chosen = 0,
            (Code::End, _) => panel.chosen = last,
            (Code::Enter, _) => {
                if effects.is_empty() {
                    effects = self.all_are_there(panel);
                }
                panel.chosen = (panel.chosen + 1).min(last);
            }
            (Code::Left, _) => self.other_day_of(panel, false),
            (Code::Right, _) => self.other_day_of(panel, true),
            (Code::Tab, _) => {
                panel.counts_heads = !panel.counts_heads;
                panel.chosen = 0;
            }
            (_, Some('+' | '=')) => effects.extend(self.count_by(panel, 1)),
            (_, Some('-' | '−')) => effects.extend(self.count_by(panel, -1)),
            (_, Some('p')) => effects.extend(self.ask_consent(panel, Consent::Photographs)),
            (_, Some('l')) => effects.extend(self.ask_consent(panel, Consent::List)),
            (_, Some('c')) => effects.extend(self.ask_consent(panel, Consent::Contact)),
            (_, Some('n')) => effects.extend(self.ask_name(panel)),
            (_, Some('a')) if !panel.counts_heads => {
                let has_categories = !self.workshop.plan().categories.is_empty();
                panel.asking = Some(match has_categories {
                    true => Asking::Category,
                    false => Asking::Municipality(String::new()),
                });
            }
            (_, Some('u')) => effects.extend(self.undo()),
            _ => {}
        }
        effects
    }

    fn other_day_of(&self, panel: &mut Attendance, later: bool) {
        let days = self.workshop.plan().days.len();
        let day = if later { panel.day + 1 } else { panel.day.saturating_sub(1) };
        panel.day = day.min(days - 1);
        panel.chosen = 0;
    }

    fn count_digits(&mut self, panel: &mut Attendance) -> Vec<Effect> {
        let count = std::mem::take(&mut panel.digits).parse().ok();
        match (count, panel.row(self)) {
            (Some(count), Some(row)) => self.count_row(panel, &row, count),
            _ => Vec::new(),
        }
    }

    /// As many as were expected, where nobody counted yet.
    fn all_are_there(&mut self, panel: &Attendance) -> Vec<Effect> {
        let Some(row) = panel.row(self) else { return Vec::new() };
        match self.counts(panel, &row) {
            (Some(expected), None) => self.count_row(panel, &row, expected),
            _ => Vec::new(),
        }
    }

    fn count_by(&mut self, panel: &Attendance, step: i32) -> Vec<Effect> {
        let Some(row) = panel.row(self) else { return Vec::new() };
        let (expected, counted) = self.counts(panel, &row);
        let count = counted.or(expected).unwrap_or_default().saturating_add_signed(step);
        self.count_row(panel, &row, count.min(MOST))
    }

    fn count_row(&mut self, panel: &Attendance, row: &Row, count: u32) -> Vec<Effect> {
        if self.counts(panel, row).1 == Some(count) {
            return Vec::new();
        }
        let body = match row {
            Row::Attendee(who) => Body::Present { day: panel.day as u16, who: who.clone(), count },
            Row::Heads(item, category) => {
                Body::Headcount { item: item.clone(), category: category.as_str().into(), count }
            }
        };
        vec![Effect::Commit(self.record(Stream::Time, self.now, body))]
    }

    /// Yes, no, not asked, and round again.
    fn ask_consent(&mut self, panel: &Attendance, consent: Consent) -> Vec<Effect> {
        let Some(Row::Attendee(Attendee::Participant(who))) = panel.row(self) else {
            return self.refuse(Refusal::NotInThePlan);
        };
        let given = match self.workshop.attendance().consent(&who, consent) {
            None => Some(true),
            Some(true) => Some(false),
            Some(false) => None,
        };
        vec![Effect::Commit(self.record(Stream::Time, self.now, Body::Consent { who, consent, given }))]
    }

    fn ask_name(&mut self, panel: &mut Attendance) -> Vec<Effect> {
        let Some(Row::Attendee(Attendee::Participant(who))) = panel.row(self) else {
            return self.refuse(Refusal::NotInThePlan);
        };
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        // Until they were read, one name would take the place of all.
        let Some(names) = &panel.names else { return Vec::new() };
        let name = names.get(who.as_str()).cloned().unwrap_or_default();
        panel.asking = Some(Asking::Name(who.to_string(), Input::new(name)));
        Vec::new()
    }

    fn key_in_question(&mut self, panel: &mut Attendance, mut asking: Asking, key: Key) -> Vec<Effect> {
        if let Some(input) = asking.input()
            && key.code != Code::Enter
        {
            field::edit(input, key);
            panel.asking = Some(asking);
            return Vec::new();
        }
        match asking {
            Asking::Name(who, input) => self.keep_name(panel, who, input.value()),
            Asking::Category => {
                let category = digit(key, 1).and_then(|place| self.workshop.plan().categories.get(place));
                panel.asking = Some(match category {
                    Some(category) => Asking::Municipality(category.id.to_string()),
                    None => Asking::Category,
                });
                Vec::new()
            }
            Asking::Municipality(category) => {
                let places = &self.workshop.plan().municipalities;
                let none = key.code == Code::Enter || key.text() == Some('0');
                let place = digit(key, 1).and_then(|place| places.get(place)).map(|place| place.id.clone());
                panel.asking = Some(match none || place.is_some() {
                    true => Asking::Role(category, place, Input::default()),
                    false => Asking::Municipality(category),
                });
                Vec::new()
            }
            Asking::Role(category, municipality, input) => {
                self.add_attendee(panel, category, municipality, input.value())
            }
        }
    }

    fn keep_name(&mut self, panel: &mut Attendance, who: String, name: &str) -> Vec<Effect> {
        if let Err(refusal) = takes_text(&self.workshop, self.now, name, MAX_TITLE) {
            return self.refuse(refusal);
        }
        let Some(names) = &mut panel.names else { return Vec::new() };
        match clean(name).text.trim() {
            "" => drop(names.remove(&who)),
            name => drop(names.insert(who, name.to_owned())),
        }
        vec![Effect::KeepNames(names.clone())]
    }

    fn add_attendee(
        &mut self,
        panel: &mut Attendance,
        category: String,
        municipality: Option<MunicipalityId>,
        role: &str,
    ) -> Vec<Effect> {
        let role = clean(role.trim()).text.into_owned();
        if role.is_empty() {
            return Vec::new();
        }
        if let Err(refusal) = takes_text(&self.workshop, self.now, &role, MAX_TITLE) {
            return self.refuse(refusal);
        }
        let who = Attendee::Other { category: category.into(), role, municipality };
        let row = Row::Attendee(who);
        let effects = self.count_row(panel, &row, 1);
        panel.chosen = panel.rows(self).iter().position(|known| *known == row).unwrap_or_default();
        effects
    }

    /// The names were read, or could not be kept.
    pub(super) fn heard_of_names(&mut self, names: Result<BTreeMap<String, String>, String>) {
        match names {
            Ok(names) => {
                if let Some(Overlay::Attendance(panel)) = &mut self.overlay {
                    panel.names = Some(names);
                }
            }
            Err(reason) => self.notice = Some(super::notice::Notice::NamesFailed { reason }),
        }
    }
}

/// The place in a list that a digit chooses.
fn digit(key: Key, first: u32) -> Option<usize> {
    key.text()?.to_digit(10)?.checked_sub(first).map(|place| place as usize)
}
