//! The lines at the top of the room's screen: what is on, in every language of the room.

use super::in_all;
use super::state::State;
use super::views;
use crate::app::model::Model;
use crate::domain::lang::Text;

pub fn lines(model: &Model, state: State) -> Vec<String> {
    let plan = model.workshop.plan();
    let lines = |text: &Text| text.in_all(&plan.languages).into_iter().map(str::to_owned).collect();
    match state {
        State::Curtain | State::Welcome | State::Thanks => lines(&plan.title),
        State::Between(_) => lines(plan.short_title()),
        State::View(_) => views::titles(model),
        State::Wall(_) => in_all(&model.room_texts, |texts| texts.room_wall()),
        State::Item(slot) | State::Break(slot) | State::Held(slot) | State::Overtime(slot) => {
            lines(&model.workshop.item(slot).title)
        }
    }
}
