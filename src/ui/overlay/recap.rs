//! The recap as it is stepped through: the themes, the page that is looked at, and whether the room sees it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{centred, framed};
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::recap::{Line, Pages, Recap, Says};
use crate::app::words;
use crate::domain::ids::ThemeId;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::text::{fit, put, put_right, put_wrapped, select, wrap};
use crate::ui::theme::Theme;

/// Everything that the panel shows.
#[derive(Hash)]
struct Shown {
    title: String,
    themes: Vec<(String, String, bool)>,
    heading: String,
    page: String,
    lines: Vec<Line>,
    chosen: usize,
    corrected: String,
    empty: Option<String>,
    next: String,
    /// Whether the room sees this page, in words.
    room: (String, bool),
    left_out: Vec<String>,
    says: Option<String>,
    /// The field of a correction.
    field: Option<String>,
    keys: Vec<String>,
}

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &Recap) {
    let View { model, theme } = view;
    let screen = frame.area();
    let columns = if screen.width < 84 { screen.width } else { (screen.width - 4).min(110) };
    let inner_columns = columns.saturating_sub(4);
    let field = panel.editing.as_ref().map(|editing| {
        visible(editing.input.value(), editing.input.cursor(), inner_columns.saturating_sub(3))
    });
    let shown = shown(model, panel, field.as_ref().map(|(text, _)| text.clone()), inner_columns);
    let area = centred(screen, columns, rows_wished(&shown, inner_columns).min(screen.height));
    frame.overlay("recap", area, (&shown, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, &shown.title, theme);
        put_right(buf, area.right().saturating_sub(2), area.y, area.width / 3, &shown.page, theme.dim);
        shown.draw(buf, inner, theme);
    });
    if let Some((_, column)) = field {
        let row = area.bottom().saturating_sub(2 + shown.keys.len() as u16);
        let at = Position::new(area.x + 4 + column, row);
        frame.cursor(area.contains(at).then_some(at));
    }
}

fn shown(model: &Model, panel: &Recap, field: Option<String>, columns: u16) -> Shown {
    let texts = &model.texts;
    let pages = panel.pages(model);
    let theme_name = |theme: &Option<ThemeId>| name(model, texts, theme.as_ref());
    let themes = pages.themes.iter().enumerate();
    let themes = themes.map(|(at, (theme, lines))| (theme_name(theme), lines.to_string(), at == pages.at));
    let is_shown = pages.view.is_some() && model.workshop.record().view == pages.view;
    let is_covered = is_covered(model);
    let is_there = is_shown && !is_covered;
    let room = match () {
        () if is_shown && is_covered => texts.recap_room_covered(),
        () if is_there => texts.recap_room_here(),
        () if model.shows_recap() => texts.recap_room_elsewhere(),
        () => texts.recap_room_not(),
    };
    let next = match pages.next_theme() {
        _ if pages.page + 1 < pages.pages => texts.recap_page(pages.page + 2, pages.pages),
        Some((theme, _)) => theme_name(theme),
        None => texts.recap_end(),
    };
    let Pages { left_out, .. } = pages;
    let needs =
        (left_out.needs_translation > 0).then(|| texts.recap_needs_translation(left_out.needs_translation));
    let quotations = (left_out.quotations > 0).then(|| texts.recap_quotations(left_out.quotations));
    let keys = if field.is_some() { texts.recap_edit_keys() } else { texts.recap_keys("e") };
    let release = Command::Release.entry().keys[0].to_string();
    Shown {
        title: texts.recap_title(Catalogue::own_name(panel.lang)),
        heading: pages.themes.get(pages.at).map(|(theme, _)| theme_name(theme)).unwrap_or_default(),
        page: match pages.pages {
            0 => String::new(),
            count => format!(" {} ", texts.recap_page(pages.page + 1, count)),
        },
        themes: themes.collect(),
        chosen: pages.chosen,
        corrected: texts.recap_line_corrected(),
        empty: pages.lines.is_empty().then(|| texts.recap_empty(release)),
        lines: pages.lines,
        next: texts.recap_next(next),
        room: (room, is_there),
        left_out: needs.into_iter().chain(quotations).collect(),
        says: panel.says.as_ref().map(|says| answer(model, says)).or_else(|| {
            model.notice.as_ref().map(|notice| words::notice(texts, model.workshop.plan(), notice))
        }),
        field,
        keys: wrap(&keys, columns).into_iter().map(String::from).collect(),
    }
}

/// Whether something that comes before every view hides them all from the room.
pub fn is_covered(model: &Model) -> bool {
    use crate::ui::room::state::{State, state};
    model.is_off_record() || matches!(state(model), State::Curtain | State::Held(_))
}

/// A theme by its name; what belongs to none has one, too.
pub fn name(model: &Model, texts: &Catalogue, theme: Option<&ThemeId>) -> String {
    match theme {
        Some(theme) => words::theme(texts, model.workshop.plan(), theme).to_owned(),
        None => texts.recap_no_theme(),
    }
}

fn answer(model: &Model, says: &Says) -> String {
    let texts = &model.texts;
    let refusal = |refusal| words::refusal(texts, model.workshop.plan(), &refusal);
    match says {
        Says::Corrected(others) if others.is_empty() => texts.recap_said_corrected(),
        Says::Corrected(others) => texts.recap_said_also_in(languages(others)),
        Says::Released => texts.recap_said_released(),
        Says::Ended => texts.recap_said_ended(),
        Says::LastPage => texts.recap_said_last(),
        Says::FirstPage => texts.recap_said_first(),
        Says::NothingCorrected => texts.recap_said_nothing(),
        Says::OffTheRecord => refusal(Refusal::OffTheRecord),
        Says::EmptyText => refusal(Refusal::EmptyText),
    }
}

/// Languages, each by its own name.
pub fn languages(langs: &[crate::domain::lang::Lang]) -> String {
    langs.iter().map(|&lang| Catalogue::own_name(lang)).collect::<Vec<_>>().join(", ")
}

/// The columns that the list of themes takes.
fn themes_columns(columns: u16) -> u16 {
    (columns * 2 / 5).clamp(14, 30)
}

/// The rows of a line of a page, in a column of so many.
fn rows_of(line: &Line, corrected: &str, columns: u16) -> u16 {
    let note = if line.is_corrected { wrap(corrected, columns).len() } else { 0 };
    (wrap(&line.text, columns).len() + note) as u16
}

fn rows_wished(shown: &Shown, columns: u16) -> u16 {
    let beside = columns.saturating_sub(themes_columns(columns) + 3);
    let lines: u16 =
        shown.lines.iter().map(|line| rows_of(line, &shown.corrected, beside.saturating_sub(2)) + 1).sum();
    let page = 2 + lines.max(4);
    page.max(shown.themes.len() as u16) + below_rows(shown, columns) + 3
}

fn below_rows(shown: &Shown, columns: u16) -> u16 {
    let says = shown.says.as_ref().map_or(0, |says| wrap(says, columns).len() as u16);
    let left_out: u16 = shown.left_out.iter().map(|text| wrap(text, columns).len() as u16).sum();
    1 + left_out + says + u16::from(shown.field.is_some()) + shown.keys.len() as u16
}

impl Shown {
    fn draw(&self, buf: &mut Buffer, inner: Rect, theme: &Theme) {
        let mut bottom =
            super::draw_foot(buf, inner, theme, &self.keys, self.field.as_deref(), self.says.as_deref());
        for text in self.left_out.iter().rev() {
            let rows = wrap(text, inner.width).len() as u16;
            bottom = bottom.saturating_sub(rows).max(inner.y);
            put_wrapped(buf, Rect { y: bottom, height: rows, ..inner }, text, theme.dim);
        }
        bottom = bottom.saturating_sub(1).max(inner.y);
        let (room, is_there) = &self.room;
        let sign = if *is_there { "●" } else { "○" };
        let style = if *is_there { theme.attention } else { theme.text };
        let taken = put(buf, inner.x, bottom, inner.width, &format!("{sign} {room}"), style);
        put_right(buf, inner.right(), bottom, inner.width.saturating_sub(taken + 2), &self.next, theme.dim);
        let above = Rect { height: bottom.saturating_sub(inner.y), ..inner };
        self.draw_themes(buf, Rect { width: themes_columns(inner.width).min(above.width), ..above }, theme);
        let x = above.x + themes_columns(inner.width) + 3;
        let beside = Rect { x, width: above.right().saturating_sub(x), ..above };
        for y in above.top()..above.bottom() {
            put(buf, x.saturating_sub(2), y, 1, "│", theme.border);
        }
        self.draw_page(buf, beside, theme);
    }

    fn draw_themes(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        let rows = usize::from(area.height);
        let at = self.themes.iter().position(|(_, _, is_here)| *is_here).unwrap_or_default();
        let first = (at + 1).saturating_sub(rows);
        for (row, (name, lines, is_here)) in self.themes.iter().skip(first).take(rows).enumerate() {
            let y = area.y + row as u16;
            let taken = put_right(buf, area.right(), y, 4, lines, theme.dim);
            put(buf, area.x, y, area.width.saturating_sub(taken + 1), name, theme.text);
            if *is_here {
                select(buf, Rect { y, height: 1, ..area }, theme.selected);
            }
        }
    }

    fn draw_page(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        if let Some(empty) = &self.empty {
            put_wrapped(buf, area, empty, theme.dim);
            return;
        }
        put(buf, area.x, area.y, area.width, &fit(&self.heading, area.width), theme.title);
        let columns = area.width.saturating_sub(2);
        let wanted: u16 = self.lines.iter().map(|line| rows_of(line, &self.corrected, columns) + 1).sum();
        let gap = u16::from(wanted < area.height);
        let mut y = area.y + 1 + gap;
        // A page that does not fit begins with what is chosen.
        let fits = wanted - self.lines.len() as u16 * u16::from(gap == 0) + 1 + gap <= area.height;
        let first = if fits { 0 } else { self.chosen };
        for (place, line) in self.lines.iter().enumerate().skip(first) {
            let left = area.bottom().saturating_sub(y);
            if left == 0 {
                break;
            }
            if place == self.chosen {
                put(buf, area.x, y, 1, "▸", theme.accent);
            }
            let style = if line.is_corrected { theme.dim } else { theme.text };
            let rest = Rect { x: area.x + 2, y, width: columns, height: left };
            y += put_wrapped(buf, rest, &line.text, style);
            if line.is_corrected {
                let rest = Rect { y, height: area.bottom().saturating_sub(y), ..rest };
                y += put_wrapped(buf, rest, &self.corrected, theme.attention);
            }
            y += gap;
        }
    }
}
