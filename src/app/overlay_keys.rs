//! Keys while something lies over the screen.

use tui_input::{Input, InputRequest};

use super::effect::{Effect, Message};
use super::key::{Code, Key};
use super::line;
use super::model::Model;
use super::overlay::{Choosing, Export, Overlay};
use super::update::{run, update};
use crate::minutes::Profile;

impl Model {
    pub(super) fn paste_in_overlay(&mut self, text: &str) {
        let Some(mut overlay) = self.overlay.take() else { return };
        let input = match &mut overlay {
            Overlay::Prompt { input, .. } => Some(input),
            Overlay::Palette(palette) => Some(&mut palette.input),
            _ => None,
        };
        if let Some(input) = input {
            // One line is asked for, however many were copied.
            for letter in line::clean(text).replace('\n', " ").chars() {
                input.handle(InputRequest::InsertChar(letter));
            }
        }
        if let Overlay::Palette(palette) = &mut overlay {
            palette.search(self);
        }
        self.overlay = Some(overlay);
    }

    pub(super) fn key_in_overlay(&mut self, key: Key) -> Vec<Effect> {
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let Some(overlay) = self.overlay.take().filter(|_| !leaves) else { return Vec::new() };
        match overlay {
            Overlay::Help { scroll } => {
                let scroll = match key.code {
                    Code::Down => scroll.saturating_add(1),
                    Code::Up => scroll.saturating_sub(1),
                    Code::PageDown | Code::Char(' ') => scroll.saturating_add(10),
                    Code::PageUp => scroll.saturating_sub(10),
                    Code::Home => 0,
                    _ => return Vec::new(),
                };
                self.overlay = Some(Overlay::Help { scroll });
                Vec::new()
            }
            Overlay::Palette(mut palette) => {
                let last = palette.found.len().saturating_sub(1);
                match key.code {
                    Code::Enter => {
                        let command = palette.found.get(palette.chosen).copied();
                        return command.map(|command| run(self, command)).unwrap_or_default();
                    }
                    Code::Up => palette.chosen = palette.chosen.saturating_sub(1),
                    Code::Down => palette.chosen = (palette.chosen + 1).min(last),
                    _ => {
                        if edit(&mut palette.input, key) {
                            palette.search(self);
                        }
                    }
                }
                self.overlay = Some(Overlay::Palette(palette));
                Vec::new()
            }
            Overlay::Prompt { ask, mut input } => {
                if key.code == Code::Enter {
                    return self.answer(ask, input.value());
                }
                edit(&mut input, key);
                self.overlay = Some(Overlay::Prompt { ask, input });
                Vec::new()
            }
            Overlay::Choice { choosing, chosen } => self.key_in_choice(choosing, chosen, key),
            Overlay::Export(export) => self.key_in_export(export, key),
            Overlay::ConfirmQuit => match key.code {
                Code::Enter => update(self, self.now, Message::Terminate),
                Code::Char(letter) if matches!(super::layouts::to_qwerty(letter), 'y' | 'q') => {
                    update(self, self.now, Message::Terminate)
                }
                _ => Vec::new(),
            },
        }
    }

    fn key_in_choice(&mut self, choosing: Choosing, chosen: usize, key: Key) -> Vec<Effect> {
        let choices = choosing.choices(self);
        let last = choices.len().saturating_sub(1);
        let chosen = match key.code {
            Code::Up => chosen.saturating_sub(1),
            Code::Down => (chosen + 1).min(last),
            Code::Enter => match choices.into_iter().nth(chosen) {
                Some((_, choice)) => return self.chose(choosing, choice),
                None => return Vec::new(),
            },
            Code::Char(letter) => {
                let letter = super::layouts::to_qwerty(letter);
                match choices.into_iter().find(|(known, _)| *known == letter) {
                    Some((_, choice)) => return self.chose(choosing, choice),
                    None => chosen,
                }
            }
            _ => chosen,
        };
        self.overlay = Some(Overlay::Choice { choosing, chosen });
        Vec::new()
    }

    fn key_in_export(&mut self, mut export: Export, key: Key) -> Vec<Effect> {
        match key.code {
            Code::Up | Code::Down => {
                export.existing.clear();
                export.profile = match export.profile {
                    Profile::Internal => Profile::Participants,
                    Profile::Participants => Profile::Internal,
                };
            }
            Code::Right | Code::Left | Code::Tab => {
                export.existing.clear();
                let steps = if key.code == Code::Left { 3 } else { 1 };
                export.lang = (0..steps).fold(export.lang, |lang, _| lang.next());
            }
            // Over files that are there already, Enter is not enough.
            Code::Enter if export.existing.is_empty() => return self.export(export, false),
            Code::Char(letter) if !export.existing.is_empty() && super::layouts::to_qwerty(letter) == 'y' => {
                return self.export(export, true);
            }
            Code::Char(letter) if !export.existing.is_empty() && super::layouts::to_qwerty(letter) == 'n' => {
                return Vec::new();
            }
            _ => {}
        }
        self.overlay = Some(Overlay::Export(export));
        Vec::new()
    }

    fn export(&mut self, export: Export, overwrite: bool) -> Vec<Effect> {
        let effect =
            Effect::Export { profile: export.profile, lang: export.lang, overwrite, prepared: self.now };
        self.overlay = Some(Overlay::Export(export));
        vec![effect]
    }
}

/// Types into a field; true if its text changed.
fn edit(input: &mut Input, key: Key) -> bool {
    let request = match (key.text(), key.code) {
        (Some(letter), _) => InputRequest::InsertChar(letter),
        (None, Code::Backspace) => InputRequest::DeletePrevChar,
        (None, Code::Delete) => InputRequest::DeleteNextChar,
        (None, Code::Left) => InputRequest::GoToPrevChar,
        (None, Code::Right) => InputRequest::GoToNextChar,
        (None, Code::Home) => InputRequest::GoToStart,
        (None, Code::End) => InputRequest::GoToEnd,
        _ => return false,
    };
    input.handle(request).is_some_and(|change| change.value)
}
