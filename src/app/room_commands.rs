//! What the room sees beside what runs: the curtain, a message, hidden times, the questions for later.

use tui_input::Input;

use super::effect::Effect;
use super::model::Model;
use super::notice::Notice;
use super::overlay::{Ask, Overlay};
use crate::domain::event::Stream;
use crate::domain::live::{Press, decide};
use crate::domain::note::Kind;
use crate::domain::refusal::Refusal;
use crate::minutes::shown::{self, Said};

impl Model {
    pub(super) fn toggle_curtain(&mut self) -> Vec<Effect> {
        self.press(Press::Curtain(!self.workshop.record().curtain))
    }

    /// Asks for the message, with the one that is shown in the field. Off the record nothing is typed,
    /// but what is shown can be taken away.
    pub(super) fn ask_for_message(&mut self) -> Vec<Effect> {
        let shown = self.workshop.record().message.clone();
        if shown.is_none() && self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        self.overlay =
            Some(Overlay::Prompt { ask: Ask::Message, input: Input::new(shown.unwrap_or_default()) });
        Vec::new()
    }

    /// The answer: nothing is written when it changes nothing.
    pub(super) fn show_message(&mut self, text: &str) -> Vec<Effect> {
        if self.workshop.record().message.as_deref().unwrap_or_default() == text {
            return Vec::new();
        }
        self.press_for_the_room(Press::Message(text.to_owned()))
    }

    pub(super) fn toggle_times(&mut self) -> Vec<Effect> {
        self.press_for_the_room(Press::HideTimes(!self.workshop.record().hides_times))
    }

    /// Shows the released questions as a list, or hides it.
    pub(super) fn toggle_wall(&mut self) -> Vec<Effect> {
        let on = !self.workshop.record().wall;
        if on && self.questions_for_later().is_empty() {
            return self.refuse(Refusal::NoQuestions);
        }
        self.press_for_the_room(Press::Wall(on))
    }

    /// The questions that the room may see of those that were released to it, the earliest first.
    pub fn questions_for_later(&self) -> Vec<Said<'_>> {
        let mut said = shown::said(&self.workshop);
        said.retain(|note| note.kind == Kind::Question);
        said
    }

    /// The other released notes that the room may see, the earliest first: they stand below what runs.
    pub fn shown_statements(&self) -> Vec<Said<'_>> {
        let mut said = shown::said(&self.workshop);
        said.retain(|note| note.kind != Kind::Question);
        said
    }

    pub(super) fn press_for_the_room(&mut self, press: Press) -> Vec<Effect> {
        match decide(&self.workshop, press, self.now) {
            Ok(body) => {
                self.notice = Some(Notice::Room(Box::new(body.clone())));
                vec![Effect::Commit(self.record(Stream::Time, self.now, body))]
            }
            Err(refusal) => self.refuse(refusal),
        }
    }
}
