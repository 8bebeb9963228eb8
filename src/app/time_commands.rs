//! The facilitator's presses, from the keys of the desk to events.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use tui_input::Input;

use super::command::Command;
use super::effect::Effect;
use super::model::{Model, Screen};
use super::notice::{Deed, Notice};
use super::overlay::{Ask, Overlay};
use crate::domain::event::{Body, Event, Stream};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::live::{Press, SegmentPress, decide};
use crate::domain::refusal::Refusal;
use crate::domain::timing::{ItemState, Slot};

/// How many minutes one press of + or − is.
pub const STEP_MINUTES: i32 = 5;

impl Model {
    pub(super) fn time_command(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Next => {
                self.agenda.chosen = None;
                self.agenda.day = None;
                self.press_next()
            }
            Command::Start => match self.startable() {
                Some(item) => {
                    self.agenda.chosen = None;
                    self.press(Press::Start(item))
                }
                None => self.refuse(Refusal::LastItem),
            },
            Command::End => self.press(Press::End),
            Command::Hold if self.is_held() => self.press(Press::Resume),
            Command::Hold => self.press(Press::Hold { reason: None }),
            // A reason is typed text, and none is stored now.
            Command::Reason if self.is_off_record() => self.refuse(Refusal::OffTheRecord),
            Command::Reason => self.ask_unless_refused(Press::Explain(String::new()), Ask::Reason),
            Command::Extend => self.on_target(|item| extend(item, STEP_MINUTES)),
            Command::Shorten => self.on_target(|item| extend(item, -STEP_MINUTES)),
            Command::Minutes => self.ask_of_target(|item| (extend(item.clone(), 1), Ask::Minutes(item))),
            Command::Skip => {
                let skipped = self
                    .target_state()
                    .is_some_and(|state| matches!(state, ItemState::Skipped | ItemState::Passed));
                self.on_target(move |item| match skipped {
                    true => Press::Unskip(item),
                    false => Press::Skip { item, reason: None },
                })
            }
            Command::Reopen => self
                .ask_of_target(|item| (Press::Reopen { item: item.clone(), minutes: 1 }, Ask::Reopen(item))),
            Command::Restart => self.on_target(Press::Restart),
            Command::CorrectStart if self.last_started().is_none() => self.refuse(Refusal::NothingRuns),
            Command::CorrectStart => self.ask(Ask::CorrectStart),
            Command::MoveUp => self.move_item(-1),
            Command::MoveDown => self.move_item(1),
            Command::SegmentNext => self.press(Press::NextSegment),
            Command::SegmentPrevious => self.press(Press::PreviousSegment),
            Command::Speakers => self.open_speakers(),
            Command::LetPass => self.press(Press::Segments(SegmentPress::LetPass)),
            Command::Consecutive => {
                let on = !self.is_consecutive();
                self.press(Press::Segments(SegmentPress::Consecutive(on)))
            }
            _ => Vec::new(),
        }
    }

    /// What "start" starts: the chosen item, else what comes next.
    fn startable(&self) -> Option<ItemId> {
        let next = || self.workshop.record().next_pending(self.shown_day());
        self.agenda.chosen.or_else(next).map(|slot| self.id_of(slot))
    }

    pub(super) fn id_of(&self, slot: Slot) -> ItemId {
        self.workshop.timetable().planned(slot).id.clone()
    }

    fn target_state(&self) -> Option<ItemState> {
        self.target().map(|slot| self.workshop.record().state(slot))
    }

    fn on_target(&mut self, press: impl FnOnce(ItemId) -> Press) -> Vec<Effect> {
        match self.target() {
            Some(slot) => self.press(press(self.id_of(slot))),
            None => self.refuse(Refusal::NothingRuns),
        }
    }

    pub(super) fn ask(&mut self, ask: Ask) -> Vec<Effect> {
        self.overlay = Some(Overlay::Prompt { ask, input: Input::default() });
        Vec::new()
    }

    /// Asks for the rest of a press; if the rules refuse the press whatever the answer, at once.
    fn ask_unless_refused(&mut self, attempt: Press, ask: Ask) -> Vec<Effect> {
        match decide(&self.workshop, attempt, self.now) {
            Ok(_) => self.ask(ask),
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn ask_of_target(&mut self, ask: impl FnOnce(ItemId) -> (Press, Ask)) -> Vec<Effect> {
        match self.target() {
            Some(slot) => {
                let (attempt, ask) = ask(self.id_of(slot));
                self.ask_unless_refused(attempt, ask)
            }
            None => self.refuse(Refusal::NothingRuns),
        }
    }

    /// The item whose start can be corrected: what runs, or ran last.
    pub fn last_started(&self) -> Option<&ItemId> {
        self.workshop.log().iter().rev().find_map(|event| match &event.body {
            Body::Start { item, .. } | Body::Reopen { item, .. } | Body::Restart { item } => Some(item),
            _ => None,
        })
    }

    pub(super) fn refuse(&mut self, refusal: Refusal) -> Vec<Effect> {
        // A second "next" within a second is a slip of the finger, not worth a word.
        self.notice = (refusal != Refusal::NextTwice).then_some(Notice::Refused(refusal));
        Vec::new()
    }

    pub(super) fn press(&mut self, press: Press) -> Vec<Effect> {
        match decide(&self.workshop, press, self.now) {
            Ok(body) => vec![Effect::Commit(self.record(Stream::Time, self.now, body))],
            Err(refusal) => self.refuse(refusal),
        }
    }

    /// Moves the target one place up or down among what is still to come.
    fn move_item(&mut self, step: i64) -> Vec<Effect> {
        let Some(slot) = self.target() else { return self.refuse(Refusal::NothingRuns) };
        let day = self.workshop.record().day_of(slot);
        let order = self.workshop.record().order(day).to_vec();
        let place = order.iter().position(|&other| other == slot).unwrap_or_default() as i64;
        // "Later" is the neighbour moved before this item: moves are told as "before".
        let (item, before) = match usize::try_from(place + step).ok().and_then(|other| order.get(other)) {
            Some(&other) if step < 0 => (slot, other),
            Some(&other) => (other, slot),
            None => return self.refuse(Refusal::NoFurther { item: self.id_of(slot) }),
        };
        self.agenda.chosen = Some(slot);
        self.press(Press::Move { item: self.id_of(item), before: self.id_of(before) })
    }

    pub(super) fn answer(&mut self, ask: Ask, text: &str) -> Vec<Effect> {
        let text = text.trim();
        match ask {
            Ask::Minutes(item) => match signed_minutes(text) {
                Some(minutes) => self.press(extend(item, minutes)),
                None => self.bad_minutes(text),
            },
            Ask::Reopen(item) => match text.parse() {
                Ok(minutes) => self.press(Press::Reopen { item, minutes }),
                Err(_) => self.bad_minutes(text),
            },
            Ask::AddItem => self.add_item(text),
            Ask::FixStart(item) => self.fix_start(item, text),
            Ask::HardEnd => self.move_hard_end(text),
            Ask::CorrectStart => match self.time_of_day(text) {
                Some(at) => self.press(Press::CorrectStart(at)),
                None => self.refuse(Refusal::BadTime { given: text.to_owned() }),
            },
            Ask::LeftRunning(_) => self.answer_when_it_ended(text),
            Ask::Reason if self.is_off_record() => self.refuse(Refusal::OffTheRecord),
            Ask::Reason if text.is_empty() => Vec::new(),
            Ask::Reason => self.press(Press::Explain(text.to_owned())),
            Ask::Message => self.show_message(text),
            Ask::Loosen(notes, level) => self.loosen(&notes, level, text),
        }
    }

    fn bad_minutes(&mut self, given: &str) -> Vec<Effect> {
        self.refuse(Refusal::BadMinutes { given: given.to_owned() })
    }

    /// `9:05`, `09.05` or `0905` of the present date in the workshop's zone.
    fn time_of_day(&self, text: &str) -> Option<DateTime<Utc>> {
        self.time_of_day_on(self.workshop.plan().local(self.now).date_naive(), text)
    }

    /// The same, of another date.
    pub(super) fn time_of_day_on(&self, date: NaiveDate, text: &str) -> Option<DateTime<Utc>> {
        Some(self.workshop.plan().instant(date, read_time_of_day(text)?))
    }

    /// Off the record and back. What is half typed is forgotten, on the disk too.
    pub(super) fn toggle_off_record(&mut self) -> Vec<Effect> {
        let on = !self.is_off_record();
        let mut effects = if on { self.forget_line() } else { Vec::new() };
        effects.extend(self.press(Press::OffRecord(on)));
        self.notice = Some(if on { Notice::OffRecordBegan } else { Notice::OffRecordEnded });
        effects
    }

    /// Undoes what was done last: at the desk a press of anybody at the clock, or one's own change of a
    /// note; at the rapporteur's only what was done here.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let Some(target) = self.last_done() else { return self.refuse(Refusal::NothingToUndo) };
        let deed = self.deed_of(target);
        let effects = self.take_back(target);
        self.notice = deed.map(Notice::Undone);
        effects
    }

    /// Whether there is something that an undo would take back.
    pub fn can_undo(&self) -> bool {
        self.last_done().is_some()
    }

    /// What was done last, and can be undone.
    pub(super) fn last_done(&self) -> Option<EventId> {
        // At the rapporteur's, the facilitator's presses are not the last thing that "I" did.
        let press = match decide(&self.workshop, Press::Undo, self.now) {
            _ if self.home == Screen::Capture => self.workshop.last_step(self.author.tag(Stream::Time)),
            Ok(Body::Undo { target }) => Some(target),
            _ => None,
        };
        let note = self.workshop.last_step(self.author.tag(Stream::Notes));
        press.into_iter().chain(note).max_by_key(|&id| self.order_of(id))
    }

    pub(super) fn redo(&mut self) -> Vec<Effect> {
        let tags = [Stream::Time, Stream::Notes].map(|stream| self.author.tag(stream));
        let undone = tags.into_iter().filter_map(|tag| self.workshop.last_undo(tag));
        // Of the two trails, the one whose undone step is the later one was undone last or is the
        // only one; numbers of different files cannot be compared, their targets' orders can.
        let Some(undo) = undone.max_by_key(|undo| self.order_of_undo(*undo)) else {
            return self.refuse(Refusal::NothingToRedo);
        };
        let what = self.workshop.undone_by(undo).and_then(|target| self.deed_of(target));
        let effects = self.take_back(undo);
        self.notice = what.map(Notice::Redone);
        effects
    }

    fn order_of_undo(&self, undo: EventId) -> Option<crate::domain::stamp::Order> {
        self.workshop.order_of_undo(undo)
    }

    fn take_back(&mut self, target: EventId) -> Vec<Effect> {
        let is_press = target.writer == self.author.tag(Stream::Time)
            || self.workshop.presses().iter().any(|press| press.id == target);
        let stream = if is_press { Stream::Time } else { Stream::Notes };
        vec![Effect::Commit(self.record(stream, self.now, Body::Undo { target }))]
    }

    /// What an event did together with those of its step.
    fn deed_of(&self, id: EventId) -> Option<Deed> {
        // Of a step whose first event was struck, another one says what it was.
        let step = self.workshop.undone().step(id);
        let body = self.body_of(id).or_else(|| step.iter().find_map(|&member| self.body_of(member)))?;
        let note = match &body {
            Body::Note(_) => Some(id),
            Body::Edit { note, .. } | Body::Delete { note } | Body::Release { note, .. } => Some(*note),
            _ => None,
        };
        let with_it = step.len();
        let fields = note.and_then(|note| self.workshop.notes().get(note)).map(|note| &note.fields);
        let is_merge = fields.is_some_and(|fields| !fields.merged_from.is_empty());
        Some(Deed {
            takes_apart: is_merge && with_it == 0 && matches!(body, Body::Delete { .. }),
            body: Box::new(body),
            notes: note.map_or(0, |_| with_it + 1),
            kind: fields.map(|fields| fields.kind),
        })
    }

    /// What an event said, as far as it is still known, for "undone: …".
    fn body_of(&self, id: EventId) -> Option<Body> {
        let press = self
            .workshop
            .presses()
            .iter()
            .find(|press| press.id == id)
            .map(|press: &Event| press.body.clone());
        press.or_else(|| self.workshop.notes().body_of(id))
    }
}

fn extend(item: ItemId, minutes: i32) -> Press {
    Press::Extend { item: Some(item), minutes, reason: None }
}

/// `9:05`, `09.05`, `9h05` or `0905`.
pub(super) fn read_time_of_day(text: &str) -> Option<NaiveTime> {
    let text = text.replace(['.', 'h'], ":");
    NaiveTime::parse_from_str(&text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(&text, "%H%M")).ok()
}

/// `5`, `+5`, `-5` or `−5`.
fn signed_minutes(text: &str) -> Option<i32> {
    text.replace('−', "-").parse().ok()
}
