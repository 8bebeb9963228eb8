//! What the room is to see now, for the room's screen and, in words, for the desk.

use super::views;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{ItemState, Slot};

/// What the room is to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Curtain,
    /// The list of questions for later; what runs, if something does, goes on beside it.
    Wall(Option<Slot>),
    /// A view of the exchange; what runs, if something does, goes on beside it.
    View(Option<Slot>),
    /// Before the first item of a day.
    Welcome,
    /// Between two items.
    Between(Slot),
    /// After the last item of a day.
    Thanks,
    Item(Slot),
    Break(Slot),
    /// A short technical stop: no countdown, no reason.
    Held(Slot),
    Overtime(Slot),
}

pub fn state(model: &Model) -> State {
    let record = model.workshop.record();
    if record.curtain {
        return State::Curtain;
    }
    match beneath(model) {
        // A stop is told before anything else. A list whose last question was taken back is none.
        held @ State::Held(_) => held,
        _ if record.wall && !model.questions_for_later().is_empty() => State::Wall(record.current()),
        _ if views::of(model).is_some() => State::View(record.current()),
        beneath => beneath,
    }
}

/// What the room sees by the time alone.
fn beneath(model: &Model) -> State {
    let record = model.workshop.record();
    let day = model.workshop.day_at(model.now);
    let Some(slot) = record.current() else {
        return match record.next_pending(day) {
            Some(_) if !record.day_has_begun(day) => State::Welcome,
            Some(slot) => State::Between(slot),
            None => State::Thanks,
        };
    };
    let item = model.workshop.item(slot);
    let remaining = record.remaining_s(model.workshop.timetable(), slot, model.second());
    match record.state(slot) {
        ItemState::Held => State::Held(slot),
        _ if item.is_break() => State::Break(slot),
        _ if remaining < 0 => State::Overtime(slot),
        _ => State::Item(slot),
    }
}

impl State {
    /// The item that is on.
    pub fn slot(self) -> Option<Slot> {
        match self {
            State::Item(slot) | State::Break(slot) | State::Held(slot) | State::Overtime(slot) => Some(slot),
            State::Wall(slot) | State::View(slot) => slot,
            State::Curtain | State::Welcome | State::Between(_) | State::Thanks => None,
        }
    }

    /// Whether the event itself is in front and not one of its items.
    pub fn is_ceremonial(self) -> bool {
        matches!(self, State::Curtain | State::Welcome | State::Between(_) | State::Thanks)
    }

    /// Whether large figures stand in the middle, or what takes their place.
    pub fn has_figures(self) -> bool {
        !matches!(self, State::Held(_) | State::Thanks | State::Wall(_) | State::View(_))
    }
}

/// The message that the room reads: behind the curtain none.
pub fn message(model: &Model) -> Option<&str> {
    let record = model.workshop.record();
    record.message.as_deref().filter(|_| !record.curtain)
}

/// What the room sees, in a few words of the desk's language: what somebody typed, stopped or hid comes
/// first, what it sees anyway last, since a narrow column cuts the end.
pub fn words(model: &Model) -> Vec<String> {
    let texts = &model.texts;
    let record = model.workshop.record();
    let state = state(model);
    let sees = match state {
        State::Curtain => texts.desk_room_curtain(),
        State::Wall(_) => texts.desk_room_wall(),
        State::View(_) => views::of(model).map(|view| words::room_view(texts, view)).unwrap_or_default(),
        State::Welcome => texts.desk_room_welcome(),
        State::Between(_) => texts.desk_room_between(),
        State::Thanks => texts.desk_room_thanks(),
        State::Item(_) => texts.desk_room_item(),
        State::Overtime(_) => texts.room_please_conclude(),
        State::Break(_) => texts.desk_room_break(),
        State::Held(_) => texts.desk_room_held(),
    };
    let is_usual = !matches!(state, State::Curtain | State::Wall(_) | State::View(_) | State::Held(_));
    let mut words = Vec::new();
    if record.message.is_some() {
        words.push(texts.desk_room_message());
    }
    if !is_usual {
        words.push(sees.clone());
    }
    if record.hides_times {
        words.push(texts.desk_room_no_times());
    }
    if model.is_off_record() {
        words.push(texts.desk_room_off_record());
    }
    // Questions are shown on demand.
    let released = model.shown_statements().len();
    if released > 0 && !matches!(state, State::View(_)) {
        words.push(texts.desk_notes_shown(released));
    }
    if is_usual {
        words.push(sees);
    }
    words
}
