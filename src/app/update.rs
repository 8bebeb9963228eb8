//! From a message to a changed model and effects: the only place where the model changes.

use chrono::{DateTime, Utc};

use super::command::{Command, Focus, Group, command_for};
use super::effect::{Effect, Message, Target};
use super::help::Help;
use super::key::{Code, Key};
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::{Overlay, Palette};
use super::readiness::Readiness;
use super::rehearsal;
use crate::domain::personal;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;

/// Takes a message at an instant.
pub fn update(model: &mut Model, now: DateTime<Utc>, message: Message) -> Vec<Effect> {
    model.now = now;
    let mut effects = take(model, now, message);
    model.beat_with(&mut effects);
    model.close_question_that_is_answered();
    model.close_editor_left_behind();
    model.take_form_up_again();
    model.refresh_list();
    model.refresh_boards();
    model.refresh_preview();
    model.refresh_catch_up();
    model.refresh_links();
    effects
}

fn take(model: &mut Model, now: DateTime<Utc>, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) => key_pressed(model, key),
        Message::Paste(text) => paste(model, &text),
        Message::Click(target) => click(model, target),
        Message::Wheel(rows) => {
            match model.screen {
                Screen::Timeline => model.move_on_timeline(i64::from(rows)),
                Screen::Exchange if model.overlay.is_none() => model.move_on_board(i64::from(rows)),
                Screen::Minutes if model.overlay.is_none() => model.scroll_preview(i64::from(rows)),
                Screen::Desk | Screen::Capture if model.overlay.is_none() => {
                    model.choose_note(i64::from(rows));
                }
                _ => {}
            }
            Vec::new()
        }
        Message::Tick => {
            model.refresh_list();
            model.look_for_alike();
            model.line.take_draft_to_keep(model.is_off_record()).into_iter().collect()
        }
        Message::Arrived(events) => model.take_arrived(events),
        Message::Reloaded(events) => model.take_reloaded(events),
        Message::Storage(news) => {
            if model.storage.take(news) {
                model.notice = Some(Notice::SavedAgain);
            }
            Vec::new()
        }
        // Nobody waits for it any more when the list was closed.
        Message::Facts(facts) => {
            if let Some(Overlay::Readiness(readiness)) = &mut model.overlay {
                readiness.facts = Some(facts);
            }
            Vec::new()
        }
        Message::Letters(letters) => {
            if let Some(Overlay::Readiness(readiness)) = &mut model.overlay {
                readiness.hear(letters);
            }
            Vec::new()
        }
        Message::LargeLetters(has) => {
            model.has_large_letters = has;
            Vec::new()
        }
        Message::Exported(result) => model.exported(result),
        Message::Draft(text) => {
            if model.line.is_empty() && !text.is_empty() && !model.is_off_record() {
                model.line.restore(&text);
                model.line.understand(&model.workshop, &model.names, model.lang, now);
                model.notice = Some(Notice::DraftRestored);
                // Who types on goes on typing, and steers nothing.
                model.close_timeline();
                model.close_preview();
                model.close_exchange();
                if model.screen != Screen::Room {
                    model.focus = Focus::Line;
                }
            }
            Vec::new()
        }
        Message::Names(names) => {
            model.heard_of_names(names);
            Vec::new()
        }
        Message::Erased(erased) => {
            model.notice = Some(Notice::Erased(erased));
            Vec::new()
        }
        Message::Opened { reading, heartbeats } => {
            let today = model.workshop.plan().local(now).date_naive();
            if let Some(until) = personal::is_due(&model.workshop, today) {
                model.notice.get_or_insert(Notice::PersonalData { until });
            }
            let mut effects = model.name_struck();
            effects.extend(model.clocks_at_opening(reading, &heartbeats));
            effects
        }
        Message::Clocks(reading) => model.take_clocks(reading),
        Message::Terminate => {
            model.leaving = true;
            let mut effects: Vec<Effect> =
                model.line.take_draft_to_keep(model.is_off_record()).into_iter().collect();
            effects.push(Effect::Quit);
            effects
        }
    }
}

fn key_pressed(model: &mut Model, key: Key) -> Vec<Effect> {
    if model.overlay.is_some() {
        return match command_for(key, Focus::Line) {
            // These two do not wait until a question is answered.
            Some(command @ (Command::OffRecord | Command::Curtain)) => run(model, command),
            _ => model.key_in_overlay(key),
        };
    }
    model.notice = None;
    // Before anything else that Esc does there.
    if key == Key::plain(Code::Esc) && model.focus == Focus::Notes && model.let_go_of_marks() {
        return Vec::new();
    }
    match command_for(key, model.focus) {
        Some(command) => run(model, command),
        None if model.focus == Focus::Search => {
            model.key_in_search(key);
            Vec::new()
        }
        None if model.focus.is_text() => model.type_key(key),
        None => Vec::new(),
    }
}

fn paste(model: &mut Model, text: &str) -> Vec<Effect> {
    if model.overlay.is_some() {
        model.paste_in_overlay(text);
        return Vec::new();
    }
    if model.focus == Focus::Search {
        model.paste_in_search(text);
        return Vec::new();
    }
    let has_no_line =
        matches!(model.screen, Screen::Room | Screen::Timeline | Screen::Exchange | Screen::Minutes);
    if has_no_line || model.is_off_record() {
        return Vec::new();
    }
    if !model.focus.is_text() {
        focus(model, Focus::Line);
    }
    model.notice = None;
    model.paste_text(text)
}

fn click(model: &mut Model, target: Target) -> Vec<Effect> {
    if model.overlay.is_some() {
        return Vec::new();
    }
    match target {
        Target::Item(slot) if model.screen == Screen::Timeline => model.choose_on_timeline(slot),
        Target::Item(slot) => {
            model.focus = Focus::Agenda;
            model.agenda.chosen = Some(slot);
        }
        Target::Note(id) => {
            let is_chosen = model.chosen_note().is_some_and(|note| note.id == id);
            if is_chosen && model.focus == Focus::Notes {
                return run(model, Command::EditNote);
            }
            model.focus = Focus::Notes;
            model.list.chosen = Some(id);
        }
        Target::Line => model.focus = Focus::Line,
        Target::Board(board) => model.show_board(board),
        Target::Cell { row, column } => return model.click_on_board(row, column),
        Target::InCell(place) => return model.click_in_cell(place),
        Target::Search if model.focus == Focus::Search => {}
        Target::Search => drop(run(model, Command::Search)),
    }
    model.refresh_list();
    Vec::new()
}

/// Runs a command, wherever it came from: a key, the palette.
pub(super) fn run(model: &mut Model, command: Command) -> Vec<Effect> {
    if !model.may_run(command) {
        return match rehearsal::is_for_rehearsals(command) {
            // The room's screen says nothing to whoever sits at the keys.
            true if model.screen == Screen::Room => Vec::new(),
            true => model.refuse(Refusal::OnlyInRehearsal),
            false => model.refuse(Refusal::SteeredAtTheDesk),
        };
    }
    if model.leaves_timeline(command) {
        model.close_timeline();
    }
    if model.leaves_preview(command) {
        model.close_preview();
    }
    match command {
        Command::Next
        | Command::Start
        | Command::End
        | Command::Hold
        | Command::Reason
        | Command::Extend
        | Command::Shorten
        | Command::Minutes
        | Command::Skip
        | Command::Reopen
        | Command::Restart
        | Command::CorrectStart
        | Command::MoveUp
        | Command::MoveDown
        | Command::SegmentNext
        | Command::SegmentPrevious
        | Command::Speakers
        | Command::LetPass
        | Command::Consecutive => model.time_command(command),
        Command::CatchUp => model.look_for_catch_up(),
        Command::PlanView
        | Command::AddItem
        | Command::OtherPlace
        | Command::Park
        | Command::FixStart
        | Command::HardEnd
        | Command::EndDay
        | Command::Publish => model.plan_command(command),
        Command::Undo => model.undo(),
        Command::Redo => model.redo(),
        // The projector's own screen shows what others say; it writes nothing.
        Command::OffRecord if model.home == Screen::Room => Vec::new(),
        Command::OffRecord => model.toggle_off_record(),
        Command::Curtain => model.toggle_curtain(),
        Command::Message => model.ask_for_message(),
        Command::HideTimes => model.toggle_times(),
        Command::Wall => model.toggle_wall(),
        Command::ShowMessages => model.toggle_messages(),
        Command::Send => model.send(),
        Command::Complete => model.complete(),
        Command::Editor => model.toggle_editor(),
        Command::EditNote
        | Command::ChangeKind
        | Command::ChangeMunicipality
        | Command::Stricter
        | Command::DeleteNote
        | Command::Release => model.note_command(command),
        Command::FilterKind | Command::FilterMunicipality | Command::FilterClear | Command::Scope => {
            model.filter_command(command);
            Vec::new()
        }
        Command::Up
        | Command::Down
        | Command::PageUp
        | Command::PageDown
        | Command::First
        | Command::Last => {
            model.move_choice(command);
            Vec::new()
        }
        Command::OtherDay => {
            model.show_other_day();
            Vec::new()
        }
        Command::Search | Command::SearchDone => model.search_command(command),
        Command::RapidEntry => model.toggle_rapid_entry(),
        Command::Mark | Command::MarkUp | Command::MarkDown => model.mark_command(command),
        Command::Important
        | Command::Verbatim
        | Command::Retag
        | Command::ChangeLevel
        | Command::MoveNote
        | Command::Merge
        | Command::Split
        | Command::Translate
        | Command::Status
        | Command::History => model.work_on_notes(command),
        Command::Fields => model.open_form(),
        Command::DetailUp => model.scroll_detail(false),
        Command::DetailDown => model.scroll_detail(true),
        Command::Link => model.open_links(),
        Command::Strike => model.ask_to_strike(),
        Command::ReadBack => model.open_read_back(),
        Command::Attendance => model.open_attendance(),
        Command::Recap => model.open_recap(),
        Command::Exchange
        | Command::MatchesBoard
        | Command::UnansweredBoard
        | Command::ThemesBoard
        | Command::KindsBoard
        | Command::BalanceBoard
        | Command::ActionsBoard
        | Command::QuestionsBoard
        | Command::CardsBoard
        | Command::GapsBoard
        | Command::BoardNext
        | Command::BoardPrevious
        | Command::Left
        | Command::Right
        | Command::OpenCell
        | Command::ShowBoard => model.exchange_command(command),
        Command::Preview
        | Command::PreviewProfile
        | Command::PreviewProfileBack
        | Command::PreviewLanguage
        | Command::PreviewDocument
        | Command::PreviewSection
        | Command::PreviewSectionBack
        | Command::NextOpen
        | Command::LeakCheck => model.preview_command(command),
        Command::FocusLine => focus(model, Focus::Line),
        Command::FocusNotes => focus(model, Focus::Notes),
        // The rapporteur's has no agenda: from the notes one goes back to the line.
        Command::FocusAgenda if model.screen == Screen::Capture => focus(model, Focus::Line),
        Command::FocusAgenda => focus(model, model.resting_focus()),
        Command::Cancel => model.cancel(),
        Command::Timeline => {
            model.toggle_timeline();
            Vec::new()
        }
        Command::RoomView => {
            look_at_room(model);
            Vec::new()
        }
        Command::CaptureView => {
            model.screen = if model.screen == Screen::Capture { Screen::Desk } else { Screen::Capture };
            if !model.focus.is_text() {
                model.focus = model.resting_focus();
            }
            Vec::new()
        }
        Command::StepTime | Command::Freeze | Command::Faster | Command::Slower => {
            model.rehearsal_command(command)
        }
        Command::Export if model.rehearsal.is_some() => model.refuse(Refusal::NoExportOfRehearsal),
        Command::Export => {
            model.ask_about_export();
            Vec::new()
        }
        Command::Readiness => {
            model.overlay = Some(Overlay::Readiness(Readiness::default()));
            vec![Effect::LookAround]
        }
        Command::Language => {
            model.lang = model.lang.next();
            model.texts = Catalogue::load(model.lang);
            model.line.understand(&model.workshop, &model.names, model.lang, model.now);
            Vec::new()
        }
        Command::Theme => {
            model.palette = model.palette.next();
            Vec::new()
        }
        Command::Palette => {
            let mut palette = Palette::default();
            palette.search(model);
            model.overlay = Some(Overlay::Palette(palette));
            Vec::new()
        }
        Command::Help => {
            model.overlay = Some(Overlay::Help(Help::default()));
            Vec::new()
        }
        Command::Redraw => vec![Effect::Redraw, Effect::Retry],
        Command::Suspend => vec![Effect::Suspend],
        Command::Quit => quit(model),
        // They stand in the list of workshops only (`library.rs`).
        Command::Open | Command::New | Command::Demo => Vec::new(),
    }
}

fn focus(model: &mut Model, focus: Focus) -> Vec<Effect> {
    // The plan's screen has neither notes nor a line.
    if model.screen == Screen::Plan && focus != Focus::Agenda {
        model.screen = model.home;
    }
    model.focus = focus;
    Vec::new()
}

fn look_at_room(model: &mut Model) {
    if model.home == Screen::Room {
        return;
    }
    if model.screen == Screen::Room {
        model.screen = model.home;
        model.focus = model.resting_focus();
    } else {
        model.load_room_texts();
        model.screen = Screen::Room;
        model.focus = Focus::Room;
    }
}

/// Leaves at once when nothing can be lost by it; asks while the clock runs or something waits to
/// be saved.
fn quit(model: &mut Model) -> Vec<Effect> {
    if model.home != model.screen && model.screen == Screen::Room {
        look_at_room(model);
        return Vec::new();
    }
    let steers = model.home == Screen::Desk && model.current().is_some() && model.rehearsal.is_none();
    if steers || model.storage.trouble.is_some() {
        model.overlay = Some(Overlay::ConfirmQuit);
        return Vec::new();
    }
    update(model, model.now, Message::Terminate)
}

impl Model {
    /// Whether a command is this program's to run: one opened for a rapporteur does not steer the clock,
    /// because there a letter may be meant as text; and only the clock of a rehearsal obeys.
    pub fn may_run(&self, command: Command) -> bool {
        let steers = matches!(command.entry().group, Group::Time | Group::Agenda)
            && !matches!(command, Command::Undo | Command::Redo | Command::OtherDay);
        let is_of_the_wall = self.rehearsal.is_none() && rehearsal::is_for_rehearsals(command);
        (self.home != Screen::Capture || !steers) && !is_of_the_wall
    }

    /// Where the keys go when nothing is typed.
    pub fn resting_focus(&self) -> Focus {
        match self.screen {
            Screen::Desk | Screen::Plan => Focus::Agenda,
            Screen::Capture => Focus::Notes,
            Screen::Room => Focus::Room,
            Screen::Timeline => Focus::Timeline,
            Screen::Exchange => Focus::Board,
            Screen::Minutes => Focus::Minutes,
        }
    }

    /// Esc: one step back, and nothing typed is lost by it.
    fn cancel(&mut self) -> Vec<Effect> {
        match self.focus {
            Focus::Editor => return self.toggle_editor_closed(),
            Focus::Line => {
                // The rapporteur's line is where Esc is pressed; at the desk a next one is.
                if self.screen == Screen::Capture && self.line.is_empty() {
                    self.clock_banner_is_seen();
                }
                if self.line.stop_editing() {
                    // A draft of the correction may have been kept: it goes, too.
                    self.line_changed();
                }
                self.focus = self.resting_focus();
            }
            Focus::Search => self.leave_search(),
            Focus::Timeline => self.close_timeline(),
            Focus::Board => self.step_back_on_board(),
            Focus::Minutes => self.close_preview(),
            // From the plan's screen one step back is the desk.
            _ if self.screen == Screen::Plan && self.agenda.chosen.is_none() => {
                return self.plan_command(Command::PlanView);
            }
            _ => {
                // The plan's screen has no banner.
                let is_seen = self.screen != Screen::Plan && self.clock_banner_is_seen();
                if !is_seen {
                    self.follow_what_runs();
                }
            }
        }
        Vec::new()
    }
}
