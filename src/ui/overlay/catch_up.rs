//! The ways to catch up: a list, and for the chosen one the agenda before and after, and what becomes
//! of the day.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{centred, framed};
use crate::app::catch_up::CatchUp;
use crate::app::catch_up_words as ways;
use crate::app::offsets::{Sentence, Weight};
use crate::app::words;
use crate::domain::catch_up::{Change, Goal, Proposal, Situation};
use crate::domain::timing::Slot;
use crate::i18n::durations;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, put_wrapped, select, width, wrap};
use crate::ui::theme::Theme;

/// From so many columns on the consequences stand beside the agenda.
const BESIDE_FROM: u16 = 100;
/// From so many columns on the agenda has a column for the offsets.
const OFFSETS_FROM: u16 = 64;
/// The least of the agenda that is worth showing, its head included.
const LEAST_AGENDA: u16 = 4;

/// Everything that is shown, as text: also what the region is told apart by.
#[derive(Hash)]
struct Shown {
    heading: Vec<(String, bool)>,
    ways: Vec<(String, String, bool)>,
    chosen: usize,
    agenda: Vec<Row>,
    consequences: Vec<(String, Importance)>,
    notice: Option<String>,
    scrolled: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Importance {
    Dim,
    Plain,
    Urgent,
}

/// A line of the agenda: start, offset and minutes, before and after.
#[derive(Hash)]
struct Row {
    before: Option<[String; 3]>,
    after: Option<[String; 3]>,
    mark: Option<String>,
    title: String,
    is_goal: bool,
    is_fixed: bool,
}

pub fn draw(frame: &mut Frame, view: View<'_>, catch_up: &CatchUp) {
    let View { model, theme } = view;
    let screen = frame.area();
    let situation = Situation::of(&model.workshop, model.second());
    let shown = shown(view, &situation, catch_up);
    let columns = screen.width.min(120);
    let area = centred(screen, columns, rows_wished(&shown, columns.saturating_sub(4)).min(screen.height));
    frame.overlay("catch-up", area, (&shown, model.lang, theme.palette), |buf, area| {
        let texts = &model.texts;
        let inner = framed(buf, area, &texts.command_catch_up(), theme);
        Page { shown: &shown, theme, texts }.draw(buf, inner);
    });
}

fn shown(view: View<'_>, situation: &Situation<'_>, catch_up: &CatchUp) -> Shown {
    let model = view.model;
    let (texts, workshop, board) = (&model.texts, &model.workshop, &catch_up.board);
    let importance = |(sentence, weight): Sentence| match weight {
        Weight::Calm => (sentence, Importance::Dim),
        Weight::Plain => (sentence, Importance::Plain),
        Weight::Urgent => (sentence, Importance::Urgent),
    };
    let heading = ways::heading(texts, situation, board);
    let proposal = catch_up.proposal();
    let consequences = match proposal {
        Some(proposal) => ways::consequences(texts, situation, board, proposal),
        None => ways::nothing(texts, situation, board.goal),
    };
    let ways = board.proposals.iter().map(|proposal| {
        let (price, weight) = ways::price(texts, workshop, board, proposal);
        (ways::line(texts, workshop, proposal), price, weight == Weight::Urgent)
    });
    let notice = match &model.notice {
        Some(notice) => Some(words::notice(texts, workshop.plan(), notice)),
        None => catch_up.changed.then(|| texts.catch_up_changed()),
    };
    Shown {
        heading: heading.into_iter().map(|(text, weight)| (text, weight == Weight::Urgent)).collect(),
        ways: ways.collect(),
        chosen: catch_up.chosen,
        agenda: proposal.map(|proposal| agenda(view, situation, board.goal, proposal)).unwrap_or_default(),
        consequences: consequences.into_iter().map(importance).collect(),
        notice,
        scrolled: catch_up.scrolled,
    }
}

fn agenda(view: View<'_>, situation: &Situation<'_>, goal: Option<Goal>, proposal: &Proposal) -> Vec<Row> {
    let model = view.model;
    let cells = |slot: Slot, span: Option<(_, _)>| {
        let (start, end) = span?;
        // Of what runs it is the end that moves.
        let runs = situation.record.current() == Some(slot);
        let planned = situation.planned(slot);
        let offset = if runs { end - planned.end } else { start - planned.start };
        Some([
            words::clock(model.workshop.plan(), start),
            durations::offset_in_figures(offset.num_seconds()),
            Change::minutes(Some((start, end))).unwrap_or_default().to_string(),
        ])
    };
    let row = |change: &Change| Row {
        before: cells(change.slot, change.before),
        after: cells(change.slot, change.after),
        mark: ways::mark(&model.texts, proposal, change),
        title: model.workshop.item(change.slot).title.get(model.lang).to_owned(),
        is_goal: goal == Some(Goal::Start(change.slot)),
        is_fixed: situation.fixed_at(change.slot).is_some(),
    };
    // What is not going to be held either way says nothing.
    let held = proposal.items.iter().filter(|change| change.before.is_some() || change.after.is_some());
    held.map(row).collect()
}

fn lines(text: &str, columns: u16) -> u16 {
    wrap(text, columns).len() as u16
}

/// The rows that would show everything.
fn rows_wished(shown: &Shown, columns: u16) -> u16 {
    let heading: u16 = shown.heading.iter().map(|(text, _)| lines(text, columns)).sum();
    let beside = columns >= BESIDE_FROM;
    let consequences: u16 = shown
        .consequences
        .iter()
        .map(|(text, _)| lines(text, if beside { columns - agenda_columns(columns) } else { columns }))
        .sum();
    let agenda = if shown.agenda.is_empty() { 0 } else { shown.agenda.len() as u16 + 1 };
    let below = if beside { agenda.max(consequences) } else { agenda + consequences + 1 };
    2 + heading + 1 + shown.ways.len() as u16 + 1 + below + 2 + u16::from(shown.notice.is_some())
}

fn agenda_columns(columns: u16) -> u16 {
    if columns >= BESIDE_FROM { columns * 62 / 100 } else { columns }
}

struct Page<'a> {
    shown: &'a Shown,
    theme: &'a Theme,
    texts: &'a crate::i18n::Catalogue,
}

impl Page<'_> {
    fn draw(&self, buf: &mut Buffer, inner: Rect) {
        let Shown { heading, ways, agenda, consequences, notice, .. } = self.shown;
        let mut rest = inner;
        let keys = rest.bottom().saturating_sub(1);
        rest.height = rest.height.saturating_sub(1);
        put(buf, rest.x, keys, rest.width, &self.texts.catch_up_keys(), self.theme.dim);
        if let Some(notice) = notice {
            let rows = lines(notice, rest.width).min(2).min(rest.height);
            rest.height -= rows;
            let area = Rect { y: rest.bottom(), height: rows, ..rest };
            put_wrapped(buf, area, notice, self.theme.attention);
        }
        for (text, is_urgent) in heading {
            let style = if *is_urgent { self.theme.attention } else { self.theme.text };
            rest = below(rest, put_wrapped(buf, rest, text, style));
        }
        let beside = rest.width >= BESIDE_FROM && !agenda.is_empty();
        let columns = if beside { rest.width - agenda_columns(rest.width) } else { rest.width };
        let wished: u16 = consequences.iter().map(|(text, _)| lines(text, columns)).sum();
        let table = if agenda.is_empty() { 0 } else { agenda.len() as u16 + 1 };
        let preview = if beside { table.max(wished) } else { table + wished + 1 };
        let roomy = rest.height >= 2 + ways.len() as u16 + preview;
        rest = below(rest, u16::from(roomy && !heading.is_empty()));
        let least = if agenda.is_empty() { 0 } else { LEAST_AGENDA };
        let preview = if beside { least.max(wished) } else { least + wished };
        // All of the list where the preview still has room, at least three.
        let listed = (ways.len() as u16).min(rest.height.saturating_sub(preview).max(3)).min(rest.height);
        self.draw_ways(buf, Rect { height: listed, ..rest });
        rest = below(rest, listed);
        rest = below(rest, u16::from(roomy && !ways.is_empty()));
        if beside {
            let columns = agenda_columns(rest.width);
            self.draw_agenda(buf, Rect { width: columns - 3, ..rest });
            let beside = Rect { x: rest.x + columns, width: rest.width - columns, ..rest };
            self.draw_consequences(buf, beside);
        } else {
            let kept = wished.min(rest.height.saturating_sub(least));
            let table = Rect { height: rest.height - kept, ..rest };
            let used = self.draw_agenda(buf, table);
            let gap = u16::from(roomy && used > 0);
            rest = below(rest, (used + gap).min(rest.height));
            self.draw_consequences(buf, rest);
        }
    }

    fn draw_ways(&self, buf: &mut Buffer, area: Rect) {
        let rows = usize::from(area.height);
        let first = (self.shown.chosen + 1).saturating_sub(rows);
        let ways = self.shown.ways.iter().enumerate().skip(first).take(rows);
        for (row, (index, (line, price, is_urgent))) in ways.enumerate() {
            let y = area.y + row as u16;
            put(buf, area.x, y, 1, &(index + 1).to_string(), self.theme.key);
            let style = if *is_urgent { self.theme.attention } else { self.theme.dim };
            let taken = put_right(buf, area.right(), y, 16, price, style);
            let room = area.width.saturating_sub(taken + 5);
            put(buf, area.x + 3, y, room, line, self.theme.text);
            if index == self.shown.chosen {
                select(buf, Rect { y, height: 1, ..area }, self.theme.selected);
            }
        }
        // More than fits: the arrows lead there.
        if first + rows < self.shown.ways.len() && rows > 0 {
            put(buf, area.x + 1, area.bottom() - 1, 1, "↓", self.theme.dim);
        }
        if first > 0 {
            put(buf, area.x + 1, area.y, 1, "↑", self.theme.dim);
        }
    }

    /// Gives the rows that were used.
    fn draw_agenda(&self, buf: &mut Buffer, area: Rect) -> u16 {
        let rows: Vec<&Row> = self.shown.agenda.iter().collect();
        if rows.is_empty() || area.height < 2 {
            return 0;
        }
        let room = usize::from(area.height - 1);
        let fits = rows.len() <= room;
        // On a small screen what stays as it is gives way.
        let matters = |row: &&Row| fits || row.mark.is_some() || row.is_goal;
        let rows: Vec<&Row> = rows.into_iter().filter(matters).collect();
        let first = self.shown.scrolled.min(rows.len().saturating_sub(room));
        let offsets = area.width >= OFFSETS_FROM;
        let side = if offsets { 14 } else { 9 };
        let marks = rows.iter().filter_map(|row| row.mark.as_deref()).map(width).max().unwrap_or(0);
        let second = area.x + side + 3;
        let mark_at = second + side + 2;
        let title_at = mark_at + marks.max(1) + 2;
        put(buf, area.x, area.y, side, &self.texts.catch_up_before(), self.theme.dim);
        put(buf, second, area.y, side, &self.texts.catch_up_after(), self.theme.dim);
        for (line, row) in rows.iter().skip(first).take(room).enumerate() {
            let y = area.y + 1 + line as u16;
            let changed = row.mark.is_some();
            let style = if changed { self.theme.strong } else { self.theme.dim };
            self.draw_side(buf, (area.x, y), row.before.as_ref(), offsets, self.theme.dim);
            put(buf, area.x + side + 1, y, 1, if changed { "→" } else { " " }, self.theme.dim);
            self.draw_side(buf, (second, y), row.after.as_ref(), offsets, style);
            if let Some(mark) = &row.mark {
                put(buf, mark_at, y, marks, mark, self.theme.attention);
            }
            let title = if row.is_fixed { format!("⚑ {}", row.title) } else { row.title.clone() };
            let style = if changed { self.theme.text } else { self.theme.dim };
            put(buf, title_at, y, area.right().saturating_sub(title_at), &title, style);
        }
        if first + room < rows.len() {
            put(buf, area.right() - 1, area.bottom() - 1, 1, "↓", self.theme.dim);
        }
        if first > 0 {
            put(buf, area.right() - 1, area.y + 1, 1, "↑", self.theme.dim);
        }
        (rows.len().min(room) + 1) as u16
    }

    fn draw_side(
        &self,
        buf: &mut Buffer,
        at: (u16, u16),
        cells: Option<&[String; 3]>,
        offsets: bool,
        style: Style,
    ) {
        let (x, y) = at;
        let Some([start, offset, minutes]) = cells else {
            put(buf, x, y, 1, "–", style);
            return;
        };
        put(buf, x, y, 5, start, style);
        if offsets {
            put(buf, x + 6, y, 4, offset, style);
            put_right(buf, x + 14, y, 3, minutes, style);
        } else {
            put_right(buf, x + 9, y, 3, minutes, style);
        }
    }

    fn draw_consequences(&self, buf: &mut Buffer, area: Rect) {
        let mut rest = area;
        for (text, importance) in &self.shown.consequences {
            if rest.height == 0 {
                break;
            }
            let style = match importance {
                Importance::Dim => self.theme.dim,
                Importance::Plain => self.theme.text,
                Importance::Urgent => self.theme.attention,
            };
            rest = below(rest, put_wrapped(buf, rest, text, style));
        }
    }
}

/// What is left of an area below so many rows.
fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect { y: area.y + rows, height: area.height - rows, ..area }
}
