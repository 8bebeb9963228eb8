//! The last row: the keys that matter here and now, read from the table of commands.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::text::{put, put_right, width};
use super::theme::Theme;
use crate::app::command::{Command, Focus};
use crate::app::exchange::Board;
use crate::app::key::{Code, Key};
use crate::app::model::{Model, Screen};
use crate::app::overlay::Overlay;
use crate::app::preview::Shown;
use crate::app::words;
use crate::domain::catch_up;
use crate::domain::timing::{ItemState, ON_TIME_S};

/// Columns between two hints.
const GAP: u16 = 3;
/// About what the hint for the help takes.
const HELP_COLUMNS: u16 = 14;

/// The commands that matter now and can be run, most needed first.
fn commands(model: &Model) -> Vec<Command> {
    // Off the record, the way back is what must not be forgotten.
    let back = model.is_off_record()
        && matches!(
            model.focus,
            Focus::Agenda | Focus::Notes | Focus::Timeline | Focus::Board | Focus::Minutes
        );
    let works = |&command: &Command| match command {
        Command::Undo => model.can_undo(),
        // Nothing is left to be started.
        Command::Start if model.agenda.chosen.is_none() && model.screen != Screen::Capture => {
            model.workshop.record().next_pending(model.shown_day()).is_some()
        }
        _ => model.may_run(command),
    };
    let here = usual(model).iter().copied().filter(works);
    let at_desk = model.focus == Focus::Agenda && model.screen != Screen::Plan;
    let late = at_desk && model.agenda.chosen.is_none() && needs_catching_up(model);
    let onward = if model.current().is_some() { Command::Next } else { Command::Start };
    let first = if late { &[onward, Command::CatchUp][..] } else { &[] };
    let mut commands: Vec<Command> = back.then_some(Command::OffRecord).into_iter().collect();
    for command in first.iter().copied().filter(works).chain(here) {
        if !commands.contains(&command) {
            commands.push(command);
        }
    }
    commands
}

/// Whether the next fixed point or the end of the day is in danger, or a break waits.
fn needs_catching_up(model: &Model) -> bool {
    let now = model.second();
    let day = model.workshop.day_at(now);
    let plan = model.workshop.plan();
    let forecast = model.workshop.forecast(day, now);
    let fixed = forecast.next_fixed.map_or(0, |next| next.offset_s);
    let in_danger = fixed.max(forecast.end.over_hard_s()) >= ON_TIME_S
        && plan.local(now).date_naive() == plan.days[day].date;
    let waits = catch_up::waits(&model.workshop, model.workshop.record(), now).is_some();
    model.may_run(Command::CatchUp) && (in_danger || waits)
}

fn usual(model: &Model) -> &'static [Command] {
    match model.focus {
        Focus::Agenda if model.screen == Screen::Plan => match model.agenda.chosen {
            Some(_) => {
                &[Command::MoveUp, Command::OtherPlace, Command::Minutes, Command::Park, Command::Cancel]
            }
            None => {
                &[Command::AddItem, Command::FixStart, Command::OtherDay, Command::Undo, Command::PlanView]
            }
        },
        Focus::Agenda if model.agenda.chosen.is_some_and(|slot| Some(slot) != model.current()) => {
            let state = model.agenda.chosen.map(|slot| model.workshop.record().state(slot));
            match state {
                Some(ItemState::Done) => &[Command::Reopen, Command::Cancel, Command::Undo],
                _ => &[Command::Start, Command::Extend, Command::Skip, Command::MoveUp, Command::Cancel],
            }
        }
        Focus::Agenda if model.current().is_none() => {
            &[Command::Start, Command::FocusLine, Command::Undo, Command::OtherDay, Command::RoomView]
        }
        Focus::Agenda => &[Command::Hold, Command::Next, Command::Extend, Command::FocusLine, Command::Undo],
        Focus::Notes if !model.list.marked.is_empty() => {
            &[Command::ChangeKind, Command::Merge, Command::Retag, Command::Release, Command::Undo]
        }
        Focus::Notes => {
            &[Command::EditNote, Command::Search, Command::Release, Command::ChangeKind, Command::Undo]
        }
        Focus::Line if model.line.is_empty() => {
            &[Command::Send, Command::OffRecord, Command::Curtain, Command::Cancel]
        }
        Focus::Line => {
            &[Command::Send, Command::Complete, Command::Editor, Command::OffRecord, Command::Cancel]
        }
        Focus::Editor => &[Command::Editor, Command::OffRecord, Command::Cancel],
        Focus::Timeline => &[Command::Timeline, Command::OtherDay],
        Focus::Search => &[Command::SearchDone, Command::Down, Command::Cancel],
        Focus::Board => on_board(model),
        // In a sheet or a list of changes nothing is open; how to write it stands above it.
        Focus::Minutes if *model.preview.shown() != Shown::Minutes => {
            &[Command::PreviewProfile, Command::PreviewSection, Command::PreviewDocument, Command::Cancel]
        }
        Focus::Minutes => &[
            Command::PreviewProfile,
            Command::NextOpen,
            Command::PreviewSection,
            Command::Export,
            Command::PreviewDocument,
            Command::Cancel,
        ],
        Focus::Room | Focus::Library => &[],
    }
}

/// What can be done on a board, and on the row or cell where the cursor stands.
fn on_board(model: &Model) -> &'static [Command] {
    match model.exchange.board {
        _ if model.exchange.is_open => &[Command::OpenCell, Command::Link, Command::Cancel],
        Board::Actions | Board::Questions => {
            &[Command::Status, Command::ShowBoard, Command::OpenCell, Command::BoardNext, Command::Cancel]
        }
        Board::Unanswered => {
            &[Command::Link, Command::ShowBoard, Command::OpenCell, Command::BoardNext, Command::Cancel]
        }
        Board::Cards => {
            &[Command::Right, Command::ShowBoard, Command::OpenCell, Command::BoardNext, Command::Cancel]
        }
        Board::Gaps => &[Command::OpenCell, Command::BoardNext, Command::Cancel],
        _ => &[Command::OpenCell, Command::ShowBoard, Command::BoardNext, Command::Cancel],
    }
}

/// What a command is called now: some go both ways.
fn name(model: &Model, command: Command) -> String {
    let texts = &model.texts;
    match command {
        Command::Hold if model.is_held() => texts.command_resume(),
        Command::OffRecord if model.is_off_record() => texts.command_off_record_end(),
        Command::Curtain if model.workshop.record().curtain => texts.command_curtain_open(),
        Command::ShowBoard if model.room_sees_board() => texts.exchange_show_back(),
        Command::OpenCell if model.exchange.board == Board::Gaps => texts.command_fields(),
        Command::OpenCell if model.exchange.is_open || !model.exchange.board.is_table() => {
            texts.exchange_go_to_note()
        }
        Command::Right if model.exchange.board == Board::Cards => texts.exchange_next_card(),
        Command::PreviewProfile if matches!(model.preview.shown(), Shown::Sheet(_)) => {
            texts.preview_next_sheet()
        }
        Command::Cancel if matches!(model.focus, Focus::Board | Focus::Minutes) => texts.exchange_back(),
        Command::Timeline if model.focus == Focus::Timeline => texts.command_timeline_close(),
        Command::Consecutive if model.is_consecutive() => texts.command_consecutive_end(),
        Command::Editor if model.focus == Focus::Editor => texts.command_send(),
        Command::Skip
            if model.target().is_some_and(|slot| {
                matches!(model.workshop.record().state(slot), ItemState::Skipped | ItemState::Passed)
            }) =>
        {
            texts.command_unskip()
        }
        Command::Release if model.would_take_back() => texts.command_release_back(),
        _ => words::command(texts, command),
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    if let Some(overlay) = &model.overlay {
        draw_beneath(frame, view, area, overlay);
        return;
    }
    let commands = commands(model);
    let released = model.focus == Focus::Notes && model.would_take_back();
    let toggles = (model.is_held(), model.is_off_record(), model.workshop.record().curtain, released);
    let target = model.target().map(|slot| model.workshop.record().state(slot) as u8);
    let board = (model.exchange.board, model.exchange.is_open, model.room_sees_board());
    let is_sheet = matches!(model.preview.shown(), Shown::Sheet(_));
    let key = (&commands, model.focus, toggles, target, (board, is_sheet), model.lang, theme.palette);
    frame.region("footer", area, key, |buf, area| {
        let hint = |command: Command, name: String| {
            let key = words::key(&model.texts, command.entry().key_in(model.focus)?);
            let columns = width(&key) + 1 + width(&name);
            Some((key, name, columns))
        };
        let hints: Vec<_> =
            commands.iter().filter_map(|&command| hint(command, name(model, command))).collect();
        let wanted: u16 = hints.iter().map(|(_, _, columns)| columns + GAP).sum();
        // Help is always shown; the palette where it takes no room from the keys of the moment.
        let mut right = area.right().saturating_sub(1);
        for (command, is_needed) in [(Command::Palette, false), (Command::Help, true)] {
            let Some((key, name, columns)) = hint(command, words::command(&model.texts, command)) else {
                continue;
            };
            let help = if is_needed { 0 } else { HELP_COLUMNS };
            if !is_needed && area.width < wanted + columns + help + 2 {
                continue;
            }
            right = right.saturating_sub(put_right(buf, right, area.y, right, &name, theme.dim) + 1);
            right = right.saturating_sub(put_right(buf, right, area.y, right, &key, theme.key) + GAP);
        }
        let room = Rect { width: right.saturating_sub(area.x), ..area };
        put_hints(buf, room, hints.into_iter().map(|(key, name, _)| (key, name)), theme);
    });
}

/// While something lies over the screen, the keys of the screen do not work. What is only read says here
/// how; everything else shows its keys itself.
fn draw_beneath(frame: &mut Frame, view: View<'_>, area: Rect, overlay: &Overlay) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let is_read = matches!(overlay, Overlay::Help(_) | Overlay::Readiness(_));
    frame.region("footer", area, ("beneath", is_read, model.lang, theme.palette), |buf, area| {
        let key = |code: Code| words::key(texts, Key::plain(code));
        let hints = [
            (key(Code::Esc), texts.command_timeline_close()),
            (key(Code::PageDown), texts.command_page_down()),
            (key(Code::PageUp), texts.command_page_up()),
        ];
        put_hints(buf, area, hints.into_iter().filter(|_| is_read), theme);
    });
}

/// Keys with their names, in a row; each is shown whole or not at all.
pub fn put_hints(
    buf: &mut Buffer,
    area: Rect,
    hints: impl IntoIterator<Item = (String, String)>,
    theme: &Theme,
) {
    let mut x = area.x + 1;
    for (key, name) in hints {
        let columns = width(&key) + 1 + width(&name);
        if x + columns <= area.right() {
            x += put(buf, x, area.y, columns, &key, theme.key) + 1;
            x += put(buf, x, area.y, columns, &name, theme.text) + GAP;
        }
    }
}
