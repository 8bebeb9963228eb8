//! Keys while something lies over the screen.

use tui_input::Input;

use super::effect::{Effect, Message};
use super::exporting::Written;
use super::field;
use super::history::History;
use super::key::{Code, Key};
use super::model::Model;
use super::notice::Notice;
use super::overlay::{Ask, Choosing, Overlay};
use super::update::{run, update};
use crate::domain::clean::{clean, clean_lines};
use crate::domain::refusal::Refusal;

impl Model {
    pub(super) fn paste_in_overlay(&mut self, text: &str) {
        let Some(mut overlay) = self.overlay.take() else { return };
        // What may have several lines keeps them.
        let editor = match &mut overlay {
            Overlay::Splitting(splitting) => Some(&mut splitting.editor),
            Overlay::Translating(translating) => Some(translating.editor()),
            Overlay::Form(form) => form.editor(),
            Overlay::Checking(panel) => panel.rephrasing.as_mut().map(|one| &mut one.editor),
            _ => None,
        };
        if let Some(editor) = editor {
            editor.insert_str(clean_lines(text));
        }
        if let Overlay::Attendance(panel) = &mut overlay {
            panel.paste(text);
        }
        let off_record = self.is_off_record();
        let input = match &mut overlay {
            // A remark is kept, a word that is looked for is not.
            Overlay::Links(panel) if panel.editing.is_some() && off_record => None,
            Overlay::Links(panel) => panel.input(),
            Overlay::Prompt { input, .. } => Some(input),
            Overlay::Palette(palette) => Some(&mut palette.input),
            Overlay::Speakers(speakers) => speakers.asking.as_mut().map(|asking| &mut asking.input),
            Overlay::Recap(recap) => recap.editing.as_mut().map(|editing| &mut editing.input),
            Overlay::ReadBack(panel) => panel.input(),
            Overlay::Ticking(ticking) => ticking.typing.as_mut(),
            _ => None,
        };
        if let Some(input) = input {
            // One line is asked for, however many were copied.
            field::insert(input, &clean(text).text);
        }
        if let Overlay::Palette(palette) = &mut overlay {
            palette.search(self);
        }
        if let Overlay::Links(panel) = &mut overlay
            && panel.is_filtering
        {
            self.link_filter_changed(panel);
        }
        self.overlay = Some(overlay);
    }

    pub(super) fn key_in_overlay(&mut self, key: Key) -> Vec<Effect> {
        match self.overlay {
            Some(Overlay::Speakers(_)) => return self.key_in_speakers(key),
            Some(Overlay::Ticking(_)) => return self.key_in_ticking(key),
            Some(Overlay::Translating(_)) => return self.key_in_translating(key),
            Some(Overlay::Form(_)) => return self.key_in_form(key),
            Some(Overlay::Recap(_)) => return self.key_in_recap(key),
            Some(Overlay::ReadBack(_)) => return self.key_in_read_back(key),
            Some(Overlay::Links(_)) => return self.key_in_links(key),
            Some(Overlay::Checking(_)) => return self.key_in_checking(key),
            _ => {}
        }
        if let Some(Overlay::Attendance(panel)) =
            self.overlay.take_if(|open| matches!(open, Overlay::Attendance(_)))
        {
            return self.key_in_attendance(panel, key);
        }
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let overlay = self.overlay.take();
        if leaves && matches!(overlay, Some(Overlay::Prompt { ask: Ask::LeftRunning(_), .. })) {
            self.put_question_away();
        }
        let overlay = match overlay {
            Some(Overlay::Paste(paste)) if leaves => {
                self.paste_as_one_note(&paste.page);
                return Vec::new();
            }
            overlay => overlay,
        };
        let Some(overlay) = overlay.filter(|_| !leaves) else { return Vec::new() };
        match overlay {
            Overlay::Help(help) => {
                self.overlay = help.key(key).map(Overlay::Help);
                Vec::new()
            }
            Overlay::Readiness(readiness) => {
                self.overlay = readiness.key(key).map(Overlay::Readiness);
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
                        if field::edit(&mut palette.input, key) {
                            palette.search(self);
                        }
                    }
                }
                self.overlay = Some(Overlay::Palette(palette));
                Vec::new()
            }
            Overlay::Prompt { ask, mut input } => {
                if key.code == Code::Enter {
                    return self.answer_or_keep(ask, input);
                }
                field::edit(&mut input, key);
                self.overlay = Some(Overlay::Prompt { ask, input });
                Vec::new()
            }
            Overlay::Choice { choosing, chosen } => self.key_in_choice(choosing, chosen, key),
            Overlay::Export(export) => self.key_in_export(export, key),
            Overlay::Written(written) => {
                let scroll = written.scroll.key(key);
                self.overlay = scroll.map(|scroll| Overlay::Written(Written { scroll, ..written }));
                Vec::new()
            }
            Overlay::ShowBoard(show) => self.key_in_show_board(show, key),
            Overlay::CatchUp(shown) => self.key_in_catch_up(shown, key),
            Overlay::Splitting(splitting) => self.key_in_splitting(splitting, key),
            Overlay::History(history) => {
                let scroll = history.scroll.key(key);
                self.overlay = scroll.map(|scroll| Overlay::History(History { scroll, ..history }));
                Vec::new()
            }
            Overlay::Picking(picking) => self.key_in_picking(picking, key),
            Overlay::Documents(panel) => self.key_in_documents(panel, key),
            Overlay::Paste(paste) => self.key_in_paste(paste, key),
            // They take their keys themselves, Esc too.
            Overlay::Speakers(_)
            | Overlay::Links(_)
            | Overlay::Checking(_)
            | Overlay::Ticking(_)
            | Overlay::Translating(_)
            | Overlay::Form(_)
            | Overlay::Recap(_)
            | Overlay::Attendance(_)
            | Overlay::ReadBack(_) => Vec::new(),
            Overlay::Strike(notes) => self.key_in_strike(notes, key),
            Overlay::ConfirmQuit => match key.code {
                Code::Enter => update(self, self.now, Message::Terminate),
                Code::Char(letter) if matches!(super::layouts::to_qwerty(letter), 'y' | 'q') => {
                    update(self, self.now, Message::Terminate)
                }
                _ => Vec::new(),
            },
        }
    }

    /// An answer that cannot be as it was written is not typed anew: the question stays, and the words with
    /// it. Off the record they go.
    fn answer_or_keep(&mut self, ask: Ask, input: Input) -> Vec<Effect> {
        use Refusal::{BadMinutes, BadTime, InTheFuture, LooseningNeedsReason, NoTitle, OffTheRecord};
        let is_prose = matches!(ask, Ask::AddItem | Ask::Reason | Ask::Message | Ask::Loosen(..));
        self.notice = None;
        let effects = self.answer(ask.clone(), input.value());
        let stays = match &self.notice {
            Some(Notice::Refused(OffTheRecord)) => false,
            Some(Notice::Refused(
                BadMinutes { .. }
                | BadTime { .. }
                | InTheFuture { .. }
                | NoTitle
                | LooseningNeedsReason { .. },
            )) => true,
            Some(Notice::Refused(_)) => is_prose && !input.value().trim().is_empty(),
            _ => false,
        };
        if stays && self.overlay.is_none() {
            self.overlay = Some(Overlay::Prompt { ask, input });
        }
        effects
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
}
