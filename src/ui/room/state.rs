//! What the room is to see now, for the room's screen and, in words, for the desk.

use crate::app::model::Model;
use crate::domain::plan::Item;
use crate::domain::timing::{ItemState, Slot};

/// What the room is to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Curtain,
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
        _ if is_break(item) => State::Break(slot),
        _ if remaining < 0 => State::Overtime(slot),
        _ => State::Item(slot),
    }
}

/// A break, a meal: something to come back from.
fn is_break(item: &Item) -> bool {
    item.kind.as_deref() == Some("break") || item.absorbs
}

impl State {
    /// Whether large figures stand in the middle.
    pub fn has_figures(self) -> bool {
        matches!(
            self,
            State::Item(_)
                | State::Break(_)
                | State::Overtime(_)
                | State::Curtain
                | State::Welcome
                | State::Between(_)
        )
    }
}

/// What the room sees, in a few words of the desk's language.
pub fn words(model: &Model) -> String {
    let texts = &model.texts;
    match state(model) {
        State::Curtain => texts.desk_room_curtain(),
        State::Welcome | State::Between(_) => texts.desk_room_welcome(),
        State::Thanks => texts.desk_room_thanks(),
        State::Item(_) => texts.desk_room_item(),
        State::Overtime(_) => texts.room_please_conclude(),
        State::Break(_) => texts.desk_room_break(),
        State::Held(_) => texts.desk_room_held(),
    }
}
