//! What lies over a screen: help, palette, a question, a choice, the export, readiness.

mod attendance;
mod catch_up;
mod checking;
mod export;
mod form;
pub mod help;
mod history;
mod links;
mod palette;
mod paste;
mod picking;
pub mod preview;
mod read_back;
pub mod readiness;
pub mod recap;
mod show_board;
mod speakers;
mod splitting;
mod translating;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use tui_input::Input;

use super::View;
use super::frame::Frame;
use super::line::visible;
use super::text::{put, put_wrapped, select, width};
use super::theme::Theme;
use crate::app::command::Entry;
use crate::app::model::Model;
use crate::app::overlay::{Ask, Choice, Choosing, Overlay};
use crate::app::words;
use crate::i18n::dates;

pub fn draw(frame: &mut Frame, view: View<'_>) {
    match &view.model.overlay {
        None => {}
        Some(Overlay::Help(help)) => {
            let works = |entry: &Entry| entry.works_in_workshop();
            help::draw(frame, &view.model.texts, view.theme, help, works);
        }
        Some(Overlay::Palette(palette)) => palette::draw(frame, view, palette),
        Some(Overlay::Readiness(readiness)) => {
            let View { model, theme } = view;
            readiness::draw(frame, &model.texts, theme, &model.workshop, readiness);
        }
        Some(Overlay::Export(export)) => export::draw(frame, view, export),
        Some(Overlay::Written(written)) => export::draw_written(frame, view, written),
        Some(Overlay::Documents(panel)) => picking::draw_documents(frame, view, panel),
        Some(Overlay::Checking(panel)) => checking::draw(frame, view, panel),
        Some(Overlay::CatchUp(shown)) => catch_up::draw(frame, view, shown),
        Some(Overlay::Splitting(shown)) => splitting::draw(frame, view, shown),
        Some(Overlay::Translating(shown)) => translating::draw(frame, view, shown),
        Some(Overlay::Form(shown)) => form::draw(frame, view, shown),
        Some(Overlay::History(shown)) => history::draw(frame, view, shown),
        Some(Overlay::ShowBoard(show)) => show_board::draw(frame, view, show),
        Some(Overlay::Picking(shown)) => picking::draw(frame, view, shown),
        Some(Overlay::Ticking(shown)) => picking::draw_boxes(frame, view, shown),
        Some(Overlay::Speakers(panel)) => speakers::draw(frame, view, panel),
        Some(Overlay::Links(panel)) => links::draw(frame, view, panel),
        Some(Overlay::Recap(panel)) => recap::draw(frame, view, panel),
        Some(Overlay::ReadBack(panel)) => read_back::draw(frame, view, panel),
        Some(Overlay::Prompt { ask, input }) => {
            let question = question(view.model, ask);
            draw_field(frame, view, &question, input);
        }
        Some(Overlay::Choice { choosing, chosen }) => draw_choice(frame, view, *choosing, *chosen),
        Some(Overlay::Attendance(panel)) => attendance::draw(frame, view, panel),
        Some(Overlay::Paste(paste)) => paste::draw(frame, view, paste),
        Some(Overlay::Strike(notes)) => draw_question(frame, view, &view.model.strike_question(notes)),
        Some(Overlay::ConfirmQuit) => draw_question(frame, view, &quit_question(view.model)),
    }
}

/// An area in the middle of the screen, as large as wished where there is room.
fn centred(screen: Rect, columns: u16, rows: u16) -> Rect {
    let width = columns.min(screen.width);
    let height = rows.min(screen.height);
    Rect {
        x: screen.x + (screen.width - width) / 2,
        y: screen.y + (screen.height - height) / 3,
        width,
        height,
    }
}

/// A frame with a title; gives what is inside.
fn framed(buf: &mut Buffer, area: Rect, title: &str, theme: &Theme) -> Rect {
    use ratatui::widgets::{Block, BorderType, Widget};
    Block::bordered().border_type(BorderType::Rounded).border_style(theme.border).render(area, buf);
    if !title.is_empty() && area.width > 6 {
        put(buf, area.x + 2, area.y, area.width - 4, &format!(" {title} "), theme.title);
    }
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    }
}

/// What stands at the foot of a panel: what is asked or told, the field that answers it, the keys. Gives the
/// row above which there is room.
fn draw_foot(
    buf: &mut Buffer,
    inner: Rect,
    theme: &Theme,
    keys: &[String],
    field: Option<&str>,
    says: Option<&str>,
) -> u16 {
    let mut bottom = inner.bottom();
    for keys in keys.iter().rev().take(usize::from(inner.height)) {
        bottom = bottom.saturating_sub(1);
        put(buf, inner.x, bottom, inner.width, keys, theme.dim);
    }
    if let Some(field) = field {
        bottom = bottom.saturating_sub(1);
        put(buf, inner.x, bottom, inner.width, &format!("› {field}"), theme.accent);
    }
    if let Some(says) = says {
        let rows = super::text::wrap(says, inner.width).len() as u16;
        bottom = bottom.saturating_sub(rows).max(inner.y);
        put_wrapped(buf, Rect { y: bottom, height: rows, ..inner }, says, theme.attention);
    }
    bottom
}

fn question(model: &Model, ask: &Ask) -> String {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    match ask {
        Ask::Minutes(item) => texts.prompt_minutes(words::title(texts, plan, item)),
        Ask::Reopen(item) => texts.prompt_reopen_minutes(words::title(texts, plan, item)),
        Ask::CorrectStart => texts
            .prompt_correct_start(model.last_started().map_or("", |item| words::title(texts, plan, item))),
        Ask::LeftRunning(item) => {
            let date = model.left_running_since().map(|date| dates::weekday_and_day(model.lang, date));
            texts.prompt_left_running(words::title(texts, plan, item), date.unwrap_or_default())
        }
        Ask::AddItem => texts.prompt_add_item(),
        Ask::FixStart(item) => texts.prompt_fix_start(words::title(texts, plan, item)),
        Ask::HardEnd => texts.prompt_hard_end(),
        Ask::Reason => texts.prompt_reason(),
        Ask::Message if model.workshop.record().message.is_some() => texts.prompt_message_change(),
        Ask::Message => texts.prompt_message(),
        Ask::Loosen(notes, level) => {
            texts.note_loosen(words::level(texts, *level), texts.common_notes(notes.len()))
        }
    }
}

/// A question with a field for the answer.
fn draw_field(frame: &mut Frame, view: View<'_>, question: &str, input: &Input) {
    let View { model, theme } = view;
    let columns = 64.min(frame.area().width);
    let lines = super::text::wrap(question, columns.saturating_sub(4)).len() as u16;
    let area = centred(frame.area(), columns, lines + 5);
    let (shown, cursor) = visible(input.value(), input.cursor(), columns.saturating_sub(7));
    let key = (question, &shown, model.lang, theme.palette);
    let mut at = None;
    frame.overlay("prompt", area, key, |buf, area| {
        let inner = framed(buf, area, "", theme);
        let used = put_wrapped(buf, inner, question, theme.text);
        let y = inner.y + used;
        put(buf, inner.x, y, inner.width, &format!("› {shown}"), theme.accent);
        put(buf, inner.x, y + 2, inner.width, &model.texts.prompt_choose_keys(), theme.dim);
    });
    let inner_x = area.x + 2;
    let column = inner_x + 2 + cursor;
    let row = area.y + 1 + lines;
    if area.contains(Position::new(column, row)) {
        at = Some(Position::new(column, row));
    }
    frame.cursor(at);
}

fn choice_name(model: &Model, choice: &Choice) -> String {
    match choice {
        Choice::Kind(kind) => words::kind(&model.texts, *kind),
        Choice::Municipality(id) => {
            let known = model.workshop.plan().municipality(id);
            known.map_or(id.to_string(), |municipality| municipality.name.get(model.lang).to_owned())
        }
        Choice::None => model.texts.common_none(),
    }
}

fn draw_choice(frame: &mut Frame, view: View<'_>, choosing: Choosing, chosen: usize) {
    let View { model, theme } = view;
    let title = match choosing {
        Choosing::FilterKind => model.texts.capture_kinds_menu_title(),
        Choosing::FilterMunicipality => model.texts.capture_municipality_menu_title(),
    };
    let choices: Vec<(char, String)> = choosing
        .choices(model)
        .into_iter()
        .map(|(letter, choice)| (letter, choice_name(model, &choice)))
        .collect();
    let columns = choices.iter().map(|(_, name)| width(name)).max().unwrap_or(0).max(width(&title)) + 10;
    let area = centred(frame.area(), columns.max(30), choices.len() as u16 + 2);
    let key = (choosing, chosen, model.lang, theme.palette);
    frame.overlay("choice", area, key, |buf, area| {
        let inner = framed(buf, area, &title, theme);
        let rows = usize::from(inner.height);
        let first = (chosen + 1).saturating_sub(rows);
        for (row, (index, (letter, name))) in choices.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = inner.y + row as u16;
            put(buf, inner.x, y, 1, &letter.to_string(), theme.key);
            put(buf, inner.x + 3, y, inner.width.saturating_sub(3), name, theme.text);
            if index == chosen {
                select(buf, Rect { y, height: 1, ..inner }, theme.selected);
            }
        }
    });
}

fn quit_question(model: &Model) -> String {
    let texts = &model.texts;
    match model.current() {
        _ if model.storage.trouble.is_some() => texts.prompt_quit_unsaved(model.storage.waiting),
        Some(slot) => texts.prompt_quit_running(model.workshop.item(slot).title.get(model.lang)),
        None => texts.prompt_quit_unsaved(model.storage.waiting),
    }
}

/// A question that is answered with yes or no.
fn draw_question(frame: &mut Frame, view: View<'_>, question: &str) {
    let View { model, theme } = view;
    let columns = 60.min(frame.area().width);
    let lines = super::text::wrap(question, columns.saturating_sub(4)).len() as u16;
    let area = centred(frame.area(), columns, lines + 4);
    frame.overlay("question", area, (question, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, "", theme);
        let used = put_wrapped(buf, inner, question, theme.attention);
        put(buf, inner.x, inner.y + used + 1, inner.width, &model.texts.prompt_yes_no(), theme.dim);
    });
}
